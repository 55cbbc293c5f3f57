package name

// functionWords open sentences and never names: articles, pronouns,
// prepositions, conjunctions, adverbs and number words, in order of their bytes,
// each followed by a space. Source: a grammar's closed classes, and the adverbs
// that open sentences in news reports.
var functionWords = newList("" +
	"a about above across actually additionally after afterwards again against ago ahead all almost " +
	"along alongside already also although altogether always amid among amongst an and another any " +
	"anybody anyone anything anyway apart apparently are around as aside at away back be because before " +
	"behind being below beneath beside besides between beyond billion billions both but by can cannot " +
	"certainly clearly close consequently could currently dear despite did do does done down dozen " +
	"dozens during each earlier early eight eighteen eighty either eleven else elsewhere enough equally " +
	"especially even eventually ever every everybody everyone everything everywhere evidently except far " +
	"few fewer fifteen fifth fifty finally first firstly five following for formerly forth fortunately " +
	"forty four fourteen fourth from further furthermore generally given half hardly has have having he " +
	"hello hence her here hers herself him himself his hopefully how however hundred hundreds i if in " +
	"incidentally including indeed inside instead interestingly into ironically is isn't it its itself " +
	"just last lastly late later latest least less lest let like likely likewise long lots many may " +
	"maybe me meantime meanwhile might million millions mine more moreover most mostly much must my " +
	"namely near nearby nearly neither never nevertheless next nine nineteen ninety no nobody none " +
	"nonetheless nor normally not notably nothing notwithstanding now nowhere obviously of off often oh " +
	"okay on once one only onto or originally other others otherwise our ours out outside over overall " +
	"overnight own particularly per perhaps please plus possibly presumably previously prior probably " +
	"quite rather really recently regarding regardless respectively sadly same scores second secondly " +
	"seemingly seven seventeen seventy several shall she shortly should similarly since six sixteen " +
	"sixty so some somebody somehow someone something sometimes somewhat somewhere soon still such " +
	"suddenly supposedly sure surely ten tens than thanks that the their theirs them then there " +
	"thereafter therefore these they third thirteen thirty this those though thousand thousands three " +
	"through throughout thus to today together tomorrow tonight too toward towards traditionally twelve " +
	"twenty two typically ultimately under undoubtedly unfortunately unless unlike until up upon us " +
	"usually versus very via was we well were what whatever when whenever where whereas wherever whether " +
	"which whichever while who whoever whom whose why will with within without would yes yesterday yet " +
	"you your yours yourself zero ")

// contentWords are everyday nouns, verbs and adjectives that open sentences and
// fill headlines in the news ("Talks resumed", "Police said"), in order of their
// bytes, each followed by a space. They are no names by themselves; in front of
// a body's or a place's head word they may be part of one ("Interior Ministry").
// Source: counted over the first words of sentences in public news corpora.
var contentWords = newList("" +
	"absolutely academy access accident accidents according account accounts accused accusing act action " +
	"actions activists actor actors actress added adding additional admission advice advisers advocates " +
	"affairs aftershocks age agencies agency agent agents aggression agreement aid aides aim aims air " +
	"aircraft airlines airport airports allegations allegedly allies amendment analysis analyst analysts " +
	"anger animals announcement answer answers anti anytime apartment app appeals applications apply " +
	"applying approval archaeologists area areas argument armed arms army arraigned arrest arrested " +
	"arrests art article articles artist artists asked asking aspects assistant associates astronomers " +
	"athletes athletic attack attackers attacks attempt attempts attendance attention attorney attorneys " +
	"audience audio aunt author authorities authors average avoid award awards baby ballots ban band " +
	"bank bankers banks banners banning bar bars based battle beat beginning behaviour best better bids " +
	"big bill bills biologists black blame blasts blood blue board boats bodies body bomb bombs book " +
	"books border born boss bosses box boyfriend boys brand bread breaking bridges bright bringing " +
	"british broadcasters brother brothers budget build building buildings bureau bus buses business " +
	"businesses buyers cable call called calling calls campaign campaigners campaigns candidate " +
	"candidates capital car cardinal care cars case cases cash casualties catching cause caution " +
	"celebrity cell center central centre certain chair challenges chance change changes charge charged " +
	"charges check chief chiefs child children choosing church churches cities citing citizens city " +
	"civilians claim claims clashes class climate climber clinic clinics clouds club clubs coach coaches " +
	"coalition coffee cold college column comedian coming command commanders comment commentators " +
	"comments commerce committee committees communication communities community companies company " +
	"comparison competition complaints compromise computer computers concern concerned concerns " +
	"condition conditions conference confidence conflict congratulations congressional conservation " +
	"conservatives consider considered considering construction consultations consumers contact contacts " +
	"contest context contractors contrary control controversial conversation copies cops corner coroner " +
	"corruption cost costs councillors counsel countries country county courage course court courts " +
	"cousin coverage cowboy cracks crash creation credit crews crime criminals crisis critical critics " +
	"crop crops crossing crowd crowds current custody customer customers cut cuts cyber cyclists dad " +
	"damage damaged damages danger dark data date daughter day days dead deadline deadly deal deals " +
	"death deaths debate decades decision decisions declared deep default defence defendant defendants " +
	"defenders defense defensive defined delays delegates delegation delegations delivery demand demands " +
	"democracy democratic democrats demonstrations demonstrators denied denying department deputies " +
	"deputy described desert designated designed details detective detectives developers development " +
	"developments diplomacy diplomatic diplomats director directors disaster discontent discussion " +
	"discussions disease dissolution distance district doctors documents dogs dollar domestic donations " +
	"donors doubt draft driver drivers driving drones drought drug drugs dubbed duty earnings earth " +
	"earthquake earthquakes east eastern economic economists economy editor editors education efficient " +
	"effort efforts election elections electoral electricity embassies emergency emotional employees " +
	"employers employment end ending enemies energy engaged engineers engines enraged ensuring entering " +
	"entire entrance entry environmental environmentalists episode equality escape estimated estimates " +
	"euro event events everyday evidence exactly examination example excessive exchange executive " +
	"executives existing exit expansion expect expected expecting experience expert experts explosion " +
	"explosions exports expressing extensive extent external extra extreme eyewitness eyewitnesses face " +
	"facilities facing fact factories facts failure fair faith families family famous fans fantasy fare " +
	"farewell farmers fast fatalities father fear fearful fears federal feeling fees fellow female " +
	"fiance fighters fighting figures file files film filmmaker final finance financial find finding " +
	"findings fire firefighters firemen fires firing firms fish fishermen fix fixing flag flames flight " +
	"flights flood flooding floods focus follow food foods footage football force forces forecasters " +
	"forecasts foreign foreigners forensic forest form former forward fouled found founded founder " +
	"founders free freedom fresh friend friends fuel full fun fund funding funds funeral future game " +
	"games gang gangs gas gender general generals get getting giant giants girlfriend girls give giving " +
	"global goal goals going gold golden good goods gossip government governments governor governors " +
	"grade graduates grand granddaughter grandfather grandmother grandson great greater green grey " +
	"ground group groups growing growth guards guests guilty gun gunfire gunman gunmen guys hackers hall " +
	"happy hard head headquarters heads health hearing hearings heart heat heavy heavyweight held " +
	"helicopter helicopters help heroes hidden high higher highway historians historic history hit hold " +
	"holding holiday home homes homicide hooded hope hopes hospital hospitals host hostage hostages hot " +
	"hotel hotels hour hours house households houses housing huge human hurricane husband ice idea ideas " +
	"imagine immediate immigrants immigration impact importers imports improvements inaction incidents " +
	"income increase increased incredibly independence independent indoor industry inflation influential " +
	"information initial initially injured injuries inmates inquiry insiders inspector inspectors " +
	"institutions insurance insurers intelligence interest interior international internet interview " +
	"interviews inventory investigation investigations investigators investment investors invitations " +
	"iron irony islamic islands issues item items jail jewellery jewelry job jobs joining joint " +
	"journalists joy judge judges judging judgment jurors jury justice keep keeping key kicker kids kind " +
	"king knowing knowledge known labor labour lack land language large larger largest launch launched " +
	"laureate law lawmaker lawmakers lawman lawyer lawyers lead leader leaders leadership leading league " +
	"learning leave leaves leaving left legal legendary legislation legislators lessons letter letters " +
	"level levels liberals lieutenant life light lightning limited line linebacker lines links list " +
	"listen little live lives loans local locals location locking look looking losing loss losses lost " +
	"love low lower luck machines mafia magazine magistrates mail main major majority makers making male " +
	"malware man management managers manufacturers map march marine mark market markets marriage masked " +
	"mass massive match matches material matters mayor mayors meaning means measure measures mechanics " +
	"media medical medics meeting meetings member members memorial memories men message messages metal " +
	"meteorologists middle migrants migration miles militants military militia militias mind miners " +
	"minister ministers ministry minor minutes miss missiles missing mission mistakes mob mobile " +
	"moderate modern mom moment moments money monitors month months mood moon morning mortgage mosques " +
	"mother motorists mountain movie moving multinational multiple mum murder museums music musicians " +
	"mystery names nation national nationals nations native natural nature navy need negotiations " +
	"negotiators neighbor neighbors neighbour neighbours nephew new newly news newspaper newspapers " +
	"niece night nomination nominee nominees non north northern note notes number numbers numerous " +
	"nurses object observers obvious odds offences offensive offer offers office officer officers " +
	"offices official officials offline oil old older olympic open opening operation operations " +
	"operators opinion opponents opposition options orange order orders ordinary organisations " +
	"organisers organizations organized organizers original outgoing output outrage owner owners pace " +
	"page pain painting panel paper papers paramedics parents park parliament parliamentary part parties " +
	"partly parts party passed passengers passing past pastor path patience patients patrol pay paying " +
	"payment payments peace peaceful pedestrian pensioner people perfect performance period permission " +
	"personal personally pets phone photo photographs photos physicians physicists pickup pictures piece " +
	"pilot pilots pipelines piracy pirate pirates place places plaintiffs plan plane planes planning " +
	"plans plants plastic play played players playing pleasure plenty pluralism poet point points polar " +
	"police policies policy political politically politicians politics poll polls pollution pool poor " +
	"pop popular population portraits posing position positions possible post posted posts pot potential " +
	"poverty power powerful practice precision prediction pregnancy premier premiums preparations " +
	"preparing presence present presently president presidential press pressed pressure preventing " +
	"previous price prices pride priest priests prime prince prison prisoners prisons private prize " +
	"problem problems process processing procurement produced producers product production products " +
	"professionals professor professors profit profits program progress project projects promises proof " +
	"property proposals prosecution prosecutor prosecutors protected protections protest protesters " +
	"protestors protests proud province public publicly published publishers pupils pushed put putting " +
	"quake quality quarterback questioned questions quick quickly quiet quote quotes race races radio " +
	"rail rain rainfall raising rallies rally ram rare rate rates ratings reached reaching reaction " +
	"reactions read readers reading ready real reality reason reasons rebels recent receptionist record " +
	"records recovery red reduced referee reform reforms refugees region regional regions regulators " +
	"rehab reigning relations relationship relationships relative relatives release released reliance " +
	"relief religion religious remain remains remember rent repair report reportedly reporter reporters " +
	"reports representative representatives republicans requests rescue rescuers rescuing research " +
	"researchers resident residents resistance resources responding response rest restaurants rested " +
	"result results retail retailers retired returning revenue revenues review reviews revolution " +
	"rhetoric ricochet rifle right rights riot rioters rioting riots rising risk risks rival rivals " +
	"river road roads robbers rock role room rose round rules ruling rumor rumors run running rural rush " +
	"sacked safe safety salaries sale sales sanctions satellite saucy saving scale scandal scene scheme " +
	"school schools science scientific scientists scope score screams screening sea search season seats " +
	"secret secretary sections security see seeing seismic seismologists self sell senator senators send " +
	"senior sent separate separately sergeant series serious service services serving session set " +
	"settlement settlers severe severed severing sex shadow shadows share shareholders shares sheriff " +
	"ship shipping ships shock shoes shooting shootings shoppers shops short shots show shows sick side " +
	"sides sight signs silence silver similar simple simply single sister sisters site sites situation " +
	"size skilled skin sky slavery sleep slow slowly small smart smoke snow social society soldier " +
	"soldiers solidarity solution son song songs sons sorry sort sound source sources south southern " +
	"space speaker speakers speaking special specialists specific spectators speculation speech spending " +
	"spokesman spokesmen spokesperson spokeswoman sponsors sport sporting sports spring stability " +
	"stadium staff stage standard standards standing star stars start started starting state stated " +
	"statement statements states station stations statistics stay step stepfather stepmother steps stock " +
	"stocks stop stories storm storms story strange street streets strength strikes striking strong " +
	"stronger structure struggle student students studies studio study stuff stunning style subject " +
	"submarine success successive suffering sugar suicide suit summary summer summit sun sunshine super " +
	"superior suppliers supplies supply support supporters surgeon surprise surrounded surveillance " +
	"survey surveys survival surviving survivors suspect suspected suspects suspended suspicion system " +
	"systems tactical take taken taking talk talking talks tanks target targeted targets tariffs tax " +
	"taxes taxi teacher teachers team teams tear technical technically technology teen teenage teenager " +
	"teenagers teens telecom telephone television tell temperature temperatures tension tensions terms " +
	"terror terrorism terrorists test testimony tests text thankfully theft themes thick thieves thing " +
	"things think thinking thought thoughts threat threats ticket tickets tight time times tiny title " +
	"tobacco tools top torches total touching tough tour tourism tourists tower town towns track tracks " +
	"trade traders trading traffic tragedy tragic train training trains transport travel travelers " +
	"travellers treatment treaty tremendous tremors trend trial trials tribute tributes trips troop " +
	"troops trouble truck trucks true trust truth try trying turning turnout tv twilight twin type " +
	"typical unable unbelievable uncertainty uncle unclear undersea understanding unemployed " +
	"unemployment union unions unique united universal universities university unknown unlikely unrest " +
	"untimely update updated updates urban urging use used user users using value van various vehicle " +
	"vehicles versions vessels veteran veterans victim victims victory video videos view viewers views " +
	"vigils villagers violence violent virtually virus visit visitors visits vital voice volunteers vote " +
	"voter voters votes voting vulnerability vulnerable wages waiting walking wall walls want war " +
	"warehouse warm warning warnings warship watch watching water waters wave way weak weakened weapons " +
	"wearing weather web website wedding week weekend weeks weight welcome west western whales white " +
	"wholesale wide widespread widow wife wild wildlife win wind window windows winds wine winner " +
	"winners winning winter wireless witness witnesses woman women wonder wonderful word words work " +
	"worker workers working works world worried worry worse worst wounded writer writers writing wrong " +
	"year years yellow young younger youth youths ")
