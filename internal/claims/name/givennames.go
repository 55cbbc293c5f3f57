package name

// givenNames are first names that make the capitalised word behind them a
// surname ("Dmitry Koshelev"), in order of their bytes, separated by spaces.
// Each carries the sex it is given to: + for men, - for women, * for both. Names
// that are everyday words or months at the head of a sentence (Will, June,
// Hope) are left out. Source: the US Social Security Administration's lists of
// given names (public domain) and Wikidata (CC0), property P735.
const givenNames = "" +
	"Aaron+ Abdel+ Abdul+ Abdullah+ Abigail- Abraham+ Adam+ Adolf+ Adrian+ Adriana- Agnes- Ahmad+ Ahmed+ " +
	"Aisha- Akira+ Alain+ Alan+ Albert+ Alberto+ Aldo+ Alejandro+ Aleksandr+ Aleksei+ Aleksey+ " +
	"Alessandro+ Alex* Alexander+ Alexandra- Alexandre+ Alexandros+ Alexei+ Alexey+ Alexis* Alfonso+ " +
	"Alfred+ Ali+ Alice- Alicia- Alina- Alison- Allan+ Allen+ Allison- Alvin+ Alyssa- Amanda- Amber- " +
	"Amelia- Amir+ Amy- Ana- Anastasia- Anatoly+ Anders+ Andre+ Andrea* Andreas+ Andrei+ Andrew+ Andrey+ " +
	"Andrii+ Andriy+ Andrzej+ André+ Andréa- Andrés+ Andy+ Angela- Angelina- Angelo+ Anita- Ann- Anna- " +
	"Anne- Annette- Annie- Anthony+ Antoine+ Anton+ Antonia- Antonio+ Antony+ António+ Anya- Archie+ " +
	"Ariana- Arkady+ Arlene- Arnold+ Arthur+ Arturo+ Ashley* Asif+ Asma- Atul+ Audrey- Barack+ Barbara- " +
	"Barry+ Bart+ Bashar+ Beatrice- Bella- Ben+ Benazir- Benedict+ Benjamin+ Benny+ Bernadette- Bernard+ " +
	"Bernie+ Bertrand+ Beth- Betty- Beverly- Bianca- Bill+ Billy+ Bob+ Bobby+ Boris+ Brad+ Bradley+ " +
	"Brandon+ Brenda- Brendan+ Brett+ Brian+ Bridget- Britney- Brittany- Bruce+ Bruno+ Bryan+ Caleb+ " +
	"Calvin+ Cameron* Camilla- Carl+ Carla- Carlo+ Carlos+ Carmen- Carol- Carole- Caroline- Carolyn- " +
	"Carrie- Catherine- Cathy- Cecilia- Cesar+ Chantal- Charlene- Charles+ Charlie+ Charlotte- Chelsea- " +
	"Cheryl- Chris* Christian+ Christiane- Christina- Christine- Christoph+ Christophe+ Christopher+ " +
	"Chuck+ Cindy- Claire- Clara- Clarence+ Claude+ Claudia- Claudio+ Clint+ Colin+ Colleen- " +
	"Condoleezza- Connie- Connor+ Corey+ Courtney- Craig+ Cristina- Curtis+ Cynthia- Cyril+ Damien+ Dan+ " +
	"Dana* Daniel+ Daniela- Danielle- Daniil+ Danny+ Daria- Darren+ Darya- Dave+ David+ Davis* Dawn- " +
	"Deborah- Debra- Denis+ Denise- Dennis+ Derek+ Devin+ Diana- Diane- Dianne- Didier+ Diego+ Dieter+ " +
	"Dina- Dinesh+ Dirk+ Dmitri+ Dmitriy+ Dmitry+ Dmytro+ Dolores- Dominic+ Dominique* Don+ Donald+ " +
	"Donna- Dora- Doris- Dorothy- Doug+ Douglas+ Duncan+ Dustin+ Dwayne+ Dwight+ Ed+ Eddie+ Edgar+ " +
	"Edith- Eduard+ Eduardo+ Edward+ Edwin+ Eileen- Ekaterina- Elaine- Eleanor- Elena- Eli+ Elias+ " +
	"Elisabeth- Elise- Elizabeth- Ella- Ellen- Elliot+ Elon+ Elsa- Emil+ Emilio+ Emily- Emma- Emmanuel+ " +
	"Emmerson+ Enrico+ Enrique+ Eric+ Erica- Erik+ Erika- Erin- Ernest+ Ernesto+ Esther- Ethan+ Ethel- " +
	"Eugene+ Eva- Evan+ Evelyn- Evgeny+ Fabio+ Faridah- Farouk+ Fatima- Felicity- Felipe+ Felix+ " +
	"Ferdinand+ Fernando+ Fidel+ Fiona- Florence- Frances- Francesco+ Francis+ Francisco+ Franck+ " +
	"Franco+ Frank+ Frans+ Franz+ François+ Françoise- Fred+ Frederick+ Friedrich+ Fritz+ Gabriela- " +
	"Gabrielle- Gail- Galina- Gareth+ Gary+ Gavin+ Gennady+ Geoff+ Geoffrey+ Georg+ George+ Georges+ " +
	"Georgia- Georgina- Gerald+ Geraldine- Gerard+ Gerhard+ Ghislaine- Gina- Giorgia- Giorgio+ Giovanni+ " +
	"Gisele- Giulio+ Giuseppe+ Gladys- Glenn+ Gloria- Gordon+ Grace- Graham+ Grant+ Greg+ Gregory+ " +
	"Greta- Gretchen- Grigory+ Guillaume+ Gustav+ Gustavo+ Guy+ Günter+ Hamid+ Hank+ Hannah- Hans+ " +
	"Harold+ Harry+ Hasan+ Hassan+ Hazel- Heather- Hector+ Heidi- Heinrich+ Helen- Helena- Helene- " +
	"Helmut+ Henri+ Henrietta- Henrik+ Henry+ Herbert+ Herman+ Hilary- Hillary- Hiroshi+ Holly- Hosni+ " +
	"Howard+ Hugh+ Hugo+ Hussein+ Ian+ Ibrahim+ Ida- Igor+ Ilham+ Ilya+ Imelda- Imran+ Ines- Inga- " +
	"Ingrid- Irene- Irina- Isabel- Isabella- Isabelle- Ismail+ Ivan+ Ivanka- Jacinda- Jack+ Jackie- " +
	"Jackson* Jacob+ Jacqueline- Jacques+ Jaime+ Jake+ Jakob+ Jamal+ James+ Jamie* Jan* Jane- Janet- " +
	"Janice- Janusz+ Jared+ Jasmine- Jason+ Javier+ Jay+ Jean* Jeanette- Jeanne- Jeff+ Jeffrey+ Jen- " +
	"Jenna- Jennifer- Jenny- Jeremy+ Jerome+ Jerry+ Jesse* Jessica- Jill- Jim+ Jimmy+ Joachim+ Joakim+ " +
	"Joan- Joanna- Joanne- Jodie- Joe+ Joel+ Johan+ Johann+ Johannes+ John+ Johnny+ Jon+ Jonas+ " +
	"Jonathan+ Jorge+ Jose+ Josef+ Joseph+ Josephine- Josh+ Joshua+ José+ Joyce- Juan+ Juanita- Judith- " +
	"Judy- Jules+ Julia- Julian+ Juliana- Julie- Julien+ Juliet- Julio+ Julius+ Justin+ Jörg+ Jürgen+ " +
	"Kaja- Kamal+ Kamala- Karen- Karim+ Karin- Karina- Karl+ Karoline- Kate- Katherine- Kathleen- " +
	"Kathryn- Kathy- Katie- Katrina- Katya- Kayla- Keir+ Keith+ Kelly* Ken+ Kenneth+ Kent+ Kevin+ " +
	"Khalid+ Kimberly- Kirill+ Kirk+ Kirsten- Klaus+ Konstantin+ Kristen- Kristin- Kristina- Kurt+ Kyle+ " +
	"Lance+ Larisa- Larry+ Lars+ Laura- Lauren- Laurence+ Laurent+ Laurie- Lawrence+ Lee* Leila- Lena- " +
	"Lenny+ Leo+ Leon+ Leonard+ Leonid+ Leopold+ Leroy+ Lesley- Leslie* Lev+ Lewis+ Liam+ Liliana- " +
	"Lillian- Lily- Linda- Lindsay* Lindsey- Lionel+ Lisa- Liz- Lloyd+ Lois- Lorenzo+ Loretta- Lori- " +
	"Louis+ Louise- Luc+ Luca+ Lucas+ Lucia- Lucy- Ludmila- Luigi+ Luis+ Luiz+ Luke+ Lydia- Lyndon+ " +
	"Lynn- Madeleine- Madeline- Madonna- Maggie- Magnus+ Mahmoud+ Malala- Malcolm+ Mandy- Manuel+ " +
	"Manuela- Marc+ Marcel+ Marcelo+ Marco+ Marcos+ Marcus+ Margaret- Margarita- Margot- Maria- Mariana- " +
	"Marianne- Marie- Marilyn- Marina- Mario+ Marion- Marjorie- Mark+ Marko+ Markus+ Marshall* Marta- " +
	"Martha- Martin+ Martina- Marvin+ Mary- Maryam- Mateusz+ Matt+ Matteo+ Matthew+ Matthias+ Maureen- " +
	"Maurice+ Max+ Maxim+ Maxine- Maya- Megan- Meghan- Mehmet+ Mel+ Melania- Melanie- Melinda- Melissa- " +
	"Melvin+ Mia- Michael+ Michel+ Michele* Michelle- Miguel+ Mika+ Mike+ Mikhail+ Mildred- Milos+ " +
	"Miranda- Miriam- Mitch+ Mitt+ Mohamed+ Mohammad+ Mohammed+ Mohsen+ Moira- Molly- Mona- Monica- " +
	"Monika- Monique- Morgan* Moses+ Muammar+ Muhammad+ Muriel- Murray+ Mustafa+ Mykhailo+ Myra- Nadia- " +
	"Nadine- Nancy- Naomi- Narendra+ Natalia- Natalie- Natalya- Natasha- Nathan+ Neil+ Nelson+ Nicholas+ " +
	"Nick+ Nicola* Nicolae+ Nicolas+ Nicole- Nicolás+ Nigel+ Nikita+ Nikki- Niklas+ Nikolai+ Nikolay+ " +
	"Nikos+ Nina- Noah+ Noel+ Nora- Norbert+ Norma- Norman+ Oksana- Oleg+ Oleksandr+ Oleksii+ Oleksiy+ " +
	"Olena- Olga- Oliver+ Olivia- Olivier+ Omar+ Oprah- Osama+ Oscar+ Otto+ Owen+ Pablo+ Pamela- Paolo+ " +
	"Pascal+ Pat* Patricia- Patrick+ Paul+ Paula- Pauline- Paulo+ Pavel+ Pavlo+ Pawel+ Pedro+ Peggy- " +
	"Penelope- Penny- Percy+ Pete+ Peter+ Petr+ Petra- Petro+ Phil+ Philip+ Philippe+ Phillip+ Phyllis- " +
	"Pierre+ Piotr+ Polly- Priscilla- Rachel- Rafael+ Rahul+ Raisa- Raj+ Ralph+ Ramon+ Randall+ Randy+ " +
	"Rashid+ Raul+ Ray+ Raymond+ Rebecca- Recep+ Regina- Renata- Rene+ Renee- René+ Rhonda- Ricardo+ " +
	"Richard+ Rick+ Ricky+ Rita- Rob+ Robert+ Roberta- Roberto+ Robin* Rod+ Rodney+ Rodrigo+ Roger+ " +
	"Roland+ Rolf+ Roman* Romano+ Ron+ Ronald+ Ronnie+ Rosa- Rosalind- Rose- Rosemary- Rosie- Ross+ " +
	"Roxanne- Roy+ Ruben+ Rudolf+ Rudy+ Rupert+ Ruslan+ Russell+ Ruth- Ryan+ Sabrina- Sajid+ Sally- " +
	"Salman+ Salvador* Salvatore+ Sam* Samantha- Samuel+ Sandra- Sanna- Sara- Sarah- Saul+ Scarlett- " +
	"Scott+ Sean+ Sebastian+ Selena- Serena- Serge+ Sergei+ Sergey+ Sergii+ Sergio+ Serhii+ Seth+ Shane+ " +
	"Sharon- Shaun+ Shawn+ Sheila- Sherry- Shinzo+ Shirley- Sidney+ Silvia- Silvio+ Simon+ Simone- " +
	"Slobodan+ Sofia- Sonia- Sonya- Sophia- Sophie- Spencer+ Stacey- Stacy- Stanislav+ Stanley+ Stefan+ " +
	"Stefano+ Stella- Stephane+ Stephanie- Stephen+ Steve+ Steven+ Stewart+ Stuart+ Sue- Susan- Susanna- " +
	"Susanne- Suzanne- Sven+ Svetlana- Sylvia- Tamara- Tammy- Tanya- Tara- Tariq+ Tatiana- Tatyana- Ted+ " +
	"Teresa- Terrence+ Terry* Tess- Tessa- Theo+ Theodore+ Theresa- Thierry+ Thomas+ Tiffany- Tim+ " +
	"Timothy+ Tina- Toby+ Todd+ Tom+ Tomas+ Tommy+ Tony+ Tracy* Travis+ Trevor+ Tulsi- Tyler+ Ulrich+ " +
	"Umar+ Ursula- Vadim+ Valentin+ Valentina- Valerie- Valery+ Vanessa- Vasily+ Vera- Vernon+ Veronica- " +
	"Viacheslav+ Vicente+ Vicky- Victor+ Victoria- Viktor+ Viktoria- Vince+ Vincent+ Vinod+ Virginia- " +
	"Vitali+ Vitaliy+ Vitaly+ Vivian- Vlad+ Vladimir+ Volodymyr+ Vyacheslav+ Wade+ Wallace+ Walter+ " +
	"Wanda- Warren+ Wayne+ Wendy- Werner+ Wesley+ Whitney- Willem+ William+ Willie+ Wilma- Winnie- " +
	"Winston+ Wolfgang+ Xavier+ Yair+ Yasmin- Yasser+ Yegor+ Yelena- Yevgeny+ Yitzhak+ Yoav+ Yolanda- " +
	"Yoshihide+ Yousef+ Yulia- Yuri+ Yury+ Yusuf+ Yves+ Yvette- Yvonne- Zac+ Zachary+ Zainab- Zoe- " +
	"Zoran+ Zuzana- "
