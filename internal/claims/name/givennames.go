package name

// givenNames are first names that make the capitalised word behind them a
// surname ("Dmitry Koshelev"), in order of their bytes, separated by spaces.
// Each carries the sex it is given to: + for men, - for women, * for both. Names
// that are everyday words or months at the head of a sentence (Will, June,
// Hope) are left out. Source: the US Social Security Administration's lists of
// given names (public domain) and Wikidata (CC0), property P735.
var givenNames = newList("" +
	"Aaron+ Abdel+ Abdelaziz+ Abdelfattah+ Abdul+ Abdulla+ Abdullah+ Abigail- Abiy+ Abraham+ Adam+ Adel+ " +
	"Adolf+ Adrian+ Adriana- Agnes- Agnieszka- Ahmad+ Ahmed+ Ahmet+ Aisha- Akira+ Alain+ Alan+ Alassane+ " +
	"Albert+ Alberto+ Aldo+ Alejandro+ Aleksandar+ Aleksandr+ Aleksei+ Aleksey+ Alessandro+ Alex* " +
	"Alexander+ Alexandra- Alexandre+ Alexandros+ Alexei+ Alexey+ Alexis* Alfonso+ Alfred+ Ali+ Alice- " +
	"Alicia- Alina- Alison- Allan+ Allen+ Allison- Alvaro+ Alvin+ Alyssa- Amadou+ Amal- Amanda- Amber- " +
	"Amelia- Amir+ Amit+ Amy- Ana- Anastasia- Anatoly+ Anders+ Andre+ Andrea* Andreas+ Andrei+ Andrej+ " +
	"Andrew+ Andrey+ Andrii+ Andriy+ Andrzej+ André+ Andréa- Andrés+ Andy+ Angela- Angelina- Angelo+ " +
	"Anita- Ann- Anna- Annalena- Anne- Anne-Marie- Annette- Annie- Anthony+ Antoine+ Anton+ Antonia- " +
	"Antonio+ Antonis+ Antony+ António+ Anwar+ Anya- Archie+ Ariana- Ariel+ Arkady+ Arlene- Armando+ " +
	"Armin+ Arnold+ Arthur+ Arturo+ Arvind+ Ashley* Ashraf+ Asif+ Asma- Atal+ Atifete- Atiku+ Atul+ " +
	"Audrey- Ayman+ Bambang+ Barack+ Barbara- Barham+ Barry+ Bart+ Bashar+ Beata- Beatrice- Beji+ Bella- " +
	"Ben+ Benazir- Benedict+ Benigno+ Benjamin+ Benny+ Benyamin+ Bernadette- Bernard+ Bernd+ Bernie+ " +
	"Bertrand+ Beth- Betty- Beverly- Bianca- Bilawal+ Bill+ Billy+ Binali+ Bjorn+ Björn+ Blaise+ Bob+ " +
	"Bobby+ Bola+ Boris+ Boyko+ Brad+ Bradley+ Brandon+ Brenda- Brendan+ Brett+ Brian+ Bridget- Britney- " +
	"Brittany- Bruce+ Bruno+ Bryan+ Bulent+ Caleb+ Calvin+ Cameron* Camilla- Carl+ Carla- Carlo+ Carlos+ " +
	"Carmen- Carol- Carole- Caroline- Carolyn- Carrie- Catherine- Cathy- Cecilia- Cem+ Cesar+ Chantal- " +
	"Charlene- Charles+ Charlie+ Charlotte- Chelsea- Cheryl- Chris* Christian+ Christiane- Christina- " +
	"Christine- Christoph+ Christophe+ Christopher+ Chuck+ Cindy- Claire- Clara- Clarence+ Claude+ " +
	"Claudia- Claudio+ Clint+ Colin+ Colleen- Condoleezza- Connie- Connor+ Corazon- Corey+ Costas+ " +
	"Courtney- Craig+ Cristina- Curtis+ Cynthia- Cyril+ Dalia- Damien+ Dan+ Dana* Daniel+ Daniela- " +
	"Danielle- Daniil+ Danny+ Daria- Darren+ Darya- Dave+ David+ Davis* Dawn- Deborah- Debra- Denis+ " +
	"Denise- Dennis+ Derek+ Desmond+ Devin+ Diana- Diane- Dianne- Didier+ Diego+ Dieter+ Dilma- Dina- " +
	"Dinesh+ Dirk+ Dmitri+ Dmitriy+ Dmitry+ Dmytro+ Dolores- Dominic+ Dominique* Don+ Donald+ Donna- " +
	"Dora- Doris- Dorothy- Doug+ Douglas+ Duncan+ Dustin+ Dwayne+ Dwight+ Ed+ Eddie+ Edgar+ Edith- " +
	"Eduard+ Eduardo+ Edward+ Edwin+ Ehud+ Eileen- Ekaterina- Ekrem+ Elaine- Eleanor- Elena- Eli+ Elias+ " +
	"Elisabeth- Elise- Elizabeth- Ella- Ellen- Elliot+ Elon+ Elsa- Emil+ Emilio+ Emily- Emma- Emmanuel+ " +
	"Emmerson+ Emomali+ Emre+ Enrico+ Enrique+ Enzo+ Eric+ Erica- Erik+ Erika- Erin- Erna- Ernest+ " +
	"Ernesto+ Esther- Ethan+ Ethel- Eugene+ Eva- Evan+ Evelyn- Evgeny+ Evo+ Ewa- Fabio+ Fahd+ Faisal+ " +
	"Faridah- Farouk+ Fatima- Felicity- Felipe+ Felix+ Ferdinand+ Fernando+ Fidel+ Filipe+ Fiona- " +
	"Florence- Frances- Francesco+ Francis+ Francisco+ Franck+ Franco+ Frank+ Frans+ Franz+ François+ " +
	"Françoise- Fred+ Frederick+ Friedrich+ Fritz+ Fumio+ Félix+ Gabriel+ Gabriela- Gabrielle- Gail- " +
	"Galina- Gareth+ Gary+ Gavin+ Gennady+ Geoff+ Geoffrey+ Georg+ George+ Georges+ Georgia- Georgina- " +
	"Gerald+ Geraldine- Gerard+ Gerd+ Gergely+ Gerhard+ Gerry+ Ghislaine- Gina- Giorgia- Giorgio+ " +
	"Giovanni+ Gisele- Giulio+ Giuseppe+ Gladys- Glenn+ Gloria- Golda- Goodluck+ Gordon+ Gotabaya+ " +
	"Govan+ Grace- Graham+ Grant+ Graça- Greg+ Gregory+ Greta- Gretchen- Grigory+ Gro- Guillaume+ " +
	"Gurbanguly+ Gustav+ Gustavo+ Guy+ Günter+ Hage+ Haider+ Hailemariam+ Haitham+ Hakan+ Hamad+ Hamid+ " +
	"Hanan- Hank+ Hanna- Hannah- Hans+ Harold+ Harry+ Hasan+ Hasina- Hassan+ Hazel- Heather- Hector+ " +
	"Heidi- Heinrich+ Helen- Helena- Helene- Helmut+ Henri+ Henrietta- Henrik+ Henry+ Herbert+ Herman+ " +
	"Hideki+ Hilary- Hillary- Hiroshi+ Holly- Horst+ Hosni+ Howard+ Hugh+ Hugo+ Hussein+ Ian+ Ibrahim+ " +
	"Ida- Idriss+ Igor+ Iker+ Ilham+ Ilya+ Imelda- Imran+ Indira- Ines- Inga- Ingrid- Ingrida- Irene- " +
	"Irina- Isabel- Isabella- Isabelle- Isaias+ Ismail+ Ivan+ Ivanka- Jacinda- Jack+ Jackie- Jackson* " +
	"Jacob+ Jacqueline- Jacques+ Jaime+ Jair+ Jake+ Jakob+ Jamal+ James+ Jamie* Jan* Jane- Janet- Janez+ " +
	"Janice- Janusz+ Jared+ Jasmine- Jason+ Javier+ Jay+ Jean* Jeanette- Jeanne- Jeff+ Jeffrey+ Jen- " +
	"Jenna- Jennifer- Jenny- Jens+ Jeremy+ Jerome+ Jerry+ Jesse* Jessica- Jill- Jim+ Jimmy+ Joachim+ " +
	"Joakim+ Joan- Joanna- Joanne- Joao+ Jodie- Joe+ Joel+ Johan+ Johann+ Johannes+ John+ Johnny+ Joko+ " +
	"Jomo+ Jon+ Jonas+ Jonathan+ Jorge+ Joschka+ Jose+ Josef+ Joseph+ Josephine- Josh+ Joshua+ José+ " +
	"Joyce- João+ Juan+ Juanita- Judith- Judy- Jules+ Julia- Julian+ Juliana- Julie- Julien+ Juliet- " +
	"Julio+ Julius+ Junichiro+ Justin+ Jörg+ Jürgen+ Kais+ Kaja- Kamal+ Kamala- Karen- Karim+ Karin- " +
	"Karina- Karl+ Karoline- Kassym-Jomart+ Kate- Katherine- Kathleen- Kathryn- Kathy- Katie- Katrina- " +
	"Katrín- Katya- Kayla- Kazuo+ Keiko- Keir+ Keith+ Kelly* Kemal+ Ken+ Kenji+ Kenneth+ Kent+ Ketevan- " +
	"Kevin+ Khaleda- Khalid+ Kimberly- Kirill+ Kirk+ Kirsten- Klaus+ Knut+ Kofi+ Kolinda- Konstantin+ " +
	"Kristen- Kristin- Kristina- Kurt+ Kyle+ Kyriakos+ Lance+ Larisa- Larry+ Lars+ Laura- Lauren- " +
	"Laurence+ Laurent+ Laurie- Lawrence+ Lee* Leif+ Leila- Lena- Leni- Lenny+ Leo+ Leon+ Leonard+ " +
	"Leonid+ Leopold+ Leroy+ Lesley- Leslie* Lev+ Lewis+ Leymah- Liam+ Liliana- Lillian- Lily- Linda- " +
	"Lindsay* Lindsey- Lionel+ Lisa- Liz- Lloyd+ Lois- Lorenzo+ Loretta- Lori- Louis+ Louise- Luc+ Luca+ " +
	"Lucas+ Lucia- Lucy- Ludmila- Luigi+ Luis+ Luiz+ Luke+ Lula+ Lydia- Lyndon+ Lynn- Lyudmila- Macky+ " +
	"Madeleine- Madeline- Madonna- Magdalena- Maggie- Magnus+ Mahathir+ Mahinda+ Mahmoud+ Mahmud+ Maia- " +
	"Maithripala+ Malala- Malcolm+ Mamata- Mandy- Manfred+ Manmohan+ Mansur+ Manuel+ Manuela- Marc+ " +
	"Marcel+ Marcelo+ Marco+ Marcos+ Marcus+ Margaret- Margarita- Margot- Maria- Mariana- Marianne- " +
	"Marie- Marilyn- Marina- Mario+ Marion- Marjorie- Mark+ Marko+ Markus+ Marshall* Marta- Martha- " +
	"Martin+ Martina- Marvin+ Mary- Maryam- Massoud+ Mateo+ Mateusz+ Mats+ Matt+ Matteo+ Matthew+ " +
	"Matthias+ Maureen- Maurice+ Mauricio+ Max+ Maxim+ Maxine- Maya- Megan- Megawati- Meghan- Mehmet+ " +
	"Mel+ Melania- Melanie- Meles+ Melinda- Melissa- Melvin+ Mette- Mevlut+ Mia- Michael+ Michel+ " +
	"Michele* Michelle- Miguel+ Mika+ Mike+ Mikhail+ Mildred- Milorad+ Milos+ Miranda- Mireya- Miriam- " +
	"Mitch+ Mitt+ Mohamed+ Mohammad+ Mohammed+ Mohsen+ Moira- Molly- Mona- Moncef+ Monica- Monika- " +
	"Monique- Morgan* Moses+ Moshe+ Moussa+ Muammar+ Muhammad+ Muhammadu+ Muhyiddin+ Muriel- Murray+ " +
	"Mustafa+ Mwai+ Mykhailo+ Myra- Nabil+ Nadezhda- Nadia- Nadine- Naftali+ Najib+ Nana+ Nancy- Naomi- " +
	"Naoto+ Narendra+ Narges- Natalia- Natalie- Nataliya- Natalya- Natasha- Nathan+ Nawaz+ Nayib+ Neil+ " +
	"Nelson+ Nestor+ Ngozi- Nguyen+ Nicanor+ Nicholas+ Nick+ Nicola* Nicolae+ Nicolas+ Nicole- Nicolás+ " +
	"Nigel+ Nikita+ Nikki- Niklas+ Nikolai+ Nikolay+ Nikos+ Nina- Nirmala- Nkosazana- Noah+ Noel+ Nora- " +
	"Norbert+ Norma- Norman+ Nouri+ Nuri+ Nursultan+ Néstor+ Oksana- Olaf+ Oleg+ Oleksandr+ Oleksii+ " +
	"Oleksiy+ Olena- Olga- Oliver+ Olivia- Olivier+ Olusegun+ Omar+ Oprah- Osama+ Oscar+ Otto+ Owen+ " +
	"Pablo+ Pamela- Panagiotis+ Paolo+ Pascal+ Pat* Patricia- Patrick+ Paul+ Paula- Pauline- Paulo+ " +
	"Pavel+ Pavlo+ Pawel+ Pedro+ Peggy- Penelope- Penny- Percy+ Pervez+ Pete+ Peter+ Petr+ Petra- Petro+ " +
	"Phil+ Philip+ Philippe+ Phillip+ Phyllis- Pierre+ Piotr+ Polly- Prabowo+ Prachanda+ Prayut+ " +
	"Priscilla- Qaboos+ Rachel- Rachida- Rafael+ Rahul+ Raila+ Rainer+ Raisa- Raj+ Rajiv+ Ralph+ Ramon+ " +
	"Randall+ Randy+ Rania- Ranil+ Rashid+ Raul+ Ray+ Raymond+ Rebecca- Recep+ Regina- Renata- Rene+ " +
	"Renee- René+ Rhonda- Ricardo+ Richard+ Rick+ Ricky+ Riek+ Rigoberta- Rishi+ Rita- Rob+ Robert+ " +
	"Roberta- Roberto+ Robin* Roch+ Rod+ Rodney+ Rodrigo+ Roger+ Roland+ Rolf+ Roman* Romano+ Ron+ " +
	"Ronald+ Ronnie+ Rosa- Rosalind- Rosalía- Rose- Rosemary- Rosie- Ross+ Roxanne- Roy+ Ruben+ Rudolf+ " +
	"Rudy+ Rumen+ Rupert+ Ruslan+ Russell+ Ruth- Ryan+ Saad+ Sabrina- Sadyr+ Sahra- Sajid+ Sally- Salma- " +
	"Salman+ Salva+ Salvador* Salvatore+ Sam* Samantha- Sameh+ Samia- Samuel+ Sanae- Sandra- Sani+ " +
	"Sanna- Santiago+ Sara- Sarah- Satoshi+ Saud+ Saul+ Scarlett- Scott+ Sean+ Sebastian+ Sebastián+ " +
	"Selena- Serena- Serge+ Sergei+ Sergey+ Sergii+ Sergio+ Serhii+ Seth+ Shane+ Sharon- Shaun+ Shavkat+ " +
	"Shawn+ Shehbaz+ Sheila- Sherry- Shigeru+ Shimon+ Shinzo+ Shirin- Shirley- Siad+ Sidney+ Sigmar+ " +
	"Silvia- Silvio+ Simon+ Simone- Slobodan+ Sofia- Sonia- Sonya- Sophia- Sophie- Spencer+ Srettha+ " +
	"Stacey- Stacy- Stanislav+ Stanley+ Stavros+ Stefan+ Stefano+ Stella- Stephane+ Stephanie- Stephen+ " +
	"Steve+ Steven+ Stewart+ Stuart+ Sue- Susan- Susanna- Susanne- Sushil+ Susilo+ Suzanne- Sven+ " +
	"Svetlana- Sylvia- Ségolène- Takeshi+ Tamar- Tamara- Tamim+ Tammy- Tanya- Tara- Tariq+ Tarja- Taro+ " +
	"Tatiana- Tatyana- Tawakkol- Ted+ Teresa- Terrence+ Terry* Tess- Tessa- Thabo+ Thaksin+ Theo+ " +
	"Theodore+ Theresa- Thierry+ Thomas+ Tiffany- Tim+ Timothy+ Tina- Toby+ Todd+ Tom+ Tomas+ Tommy+ " +
	"Tony+ Torsten+ Tracy* Traian+ Travis+ Trevor+ Tulsi- Tyler+ Tzipi- Uhuru+ Ulf+ Ulrich+ Umar+ Umaru+ " +
	"Ursula- Uwe+ Vadim+ Valentin+ Valentina- Valerie- Valery+ Vanessa- Vasily+ Vera- Vernon+ Veronica- " +
	"Viacheslav+ Vicente+ Vicky- Victor+ Victoria- Viktor+ Viktoria- Vince+ Vincent+ Vinod+ Viorica- " +
	"Virginia- Vitali+ Vitaliy+ Vitaly+ Vivian- Vjosa- Vlad+ Vladimir+ Volker+ Volodymyr+ Vyacheslav+ " +
	"Wade+ Wallace+ Walter+ Wanda- Wangari- Warren+ Wayne+ Wendy- Werner+ Wesley+ Whitney- Willem+ " +
	"William+ Willie+ Wilma- Winnie- Winston+ Wladimir+ Wolfgang+ Xavier+ Xiomara- Yahya+ Yair+ Yasmin- " +
	"Yasser+ Yegor+ Yelena- Yevgeny+ Yingluck- Yitzhak+ Yoav+ Yolanda- Yoshihide+ Yousef+ Yoweri+ Yukio+ " +
	"Yulia- Yuliya- Yuri+ Yuriko- Yury+ Yusuf+ Yves+ Yvette- Yvonne- Zac+ Zachary+ Zainab- Zalmay+ " +
	"Zayed+ Zdravko+ Ziaur+ Zinaida- Zoe- Zoran+ Zuzana- Álvaro+ Élisabeth- ")
