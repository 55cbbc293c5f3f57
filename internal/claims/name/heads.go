package name

// The tables of this file hold words in order of their bytes, each followed by a
// space. Source: the heads of names of class Q43229 (organization) and Q2221906
// (geographic location) in Wikidata (CC0).

// bodyHeads are the words that make a capitalised run the name of a body:
// "Foreign Ministry", "Apple Inc.".
var bodyHeads = newList("" +
	"Academy Administration Agency Airlines Airways Alliance Army Assembly Assn Assoc Association " +
	"Authority Bank Board Brigade Broadcasting Brothers Bureau Cabinet Center Centre Chamber Church Club " +
	"Co Coalition College Command Commission Committee Company Confederation Congress Consortium " +
	"Consulate Corp Corporation Corps Council Court Department Dept Division Electric Embassy " +
	"Enterprises Entertainment Exchange FC Federation Force Forces Forum Foundation Front Fund " +
	"Government Group Guard Guards Headquarters Herald Holdings Hospital House Inc Industries Inquiry " +
	"Institute Institution Insurance Intelligence International Journal LLC LLP Laboratories Laboratory " +
	"League Legislature Limited Ltd Media Ministry Mission Motors Movement Museum NGO Navy Network News " +
	"Observatory Office Orchestra Organisation Organization PLC Pact Parliament Partners Party " +
	"Pharmaceuticals Police Post Press Prison Program Programme Project Records Registry Republicans " +
	"School Secretariat Senate Service Services Society Software Solutions Studios Syndicate Systems " +
	"Team Technologies Television Times Tribunal Tribune Trust Union United University plc ")

// placeHeads are the words that make a capitalised run the name of a place where
// they end it: "Times Square".
var placeHeads = newList("" +
	"Airport Archipelago Arena Avenue Base Basin Bay Beach Boulevard Bridge Canal Canyon Castle " +
	"Cathedral City Coast County Creek Desert District Drive Falls Forest Garden Gardens Glacier Gulf " +
	"Hall Harbor Harbour Heights Highway Hill Hills Hotel Island Islands Isles Lake Lane Mall Mosque " +
	"Mountain Mountains Oblast Ocean Palace Parish Park Peninsula Plain Plaza Port Prefecture Province " +
	"Range Region Ridge River Road Sea Springs Square Stadium Station Strait Street Territory Tower Town " +
	"Township Valley Village Volcano Woods ")

// placeFronts are the words that do so where they begin it: "Villa La Grange",
// "Lake Geneva".
var placeFronts = newList("" +
	"Camp Cape Chateau Château Fort Gulf Hotel Isle Lake Mount Mt Palazzo Port Rio Strait Villa ")

// ofHeads are the heads that take their complement with "of": "Ministry of
// Defence", "University of Leeds", "Gulf of Aden".
var ofHeads = newList("" +
	"Academy Archbishop Assembly Association Bank Bay Board Bureau Cathedral Center Centre Chamber " +
	"Church City College Commission Conference Council Court Department Federation Gulf House Institute " +
	"Isle Kingdom Lake League Ministry Museum Office Organization Parliament Province Republic School " +
	"State Strait Union University ")

// particles stand in lower case inside a surname: "Ursula von der Leyen".
var particles = newList("" +
	"al bin bint da dal de del della den der di do dos du el ibn la le ter van von zu ")

// collectives follow a demonym or a holder's name and make a body of it: "the
// Russian delegation", "the Biden administration".
var collectives = newList("" +
	"administration army authorities cabinet delegation embassy government military navy parliament side ")

// adherents are capitalised for a faith or a party; alone they name nobody.
var adherents = newList("" +
	"Buddhist Catholic Christian Communist Conservative Democrat Democratic Hindu Islamic Islamist " +
	"Jewish Liberal Marxist Mormon Muslim Nazi Protestant Republican Shiite Socialist Sunni Western ")

// calendarWords are capitalised and never names of anybody here.
var calendarWords = newList("" +
	"AM Apr April Aug August BST CET Christmas Dec December EDT EST Easter Feb February Fri Friday GMT " +
	"Jan January Jul July Jun June Mar March May Mon Monday Nov November Oct October PDT PM PST Ramadan " +
	"Sat Saturday Sep Sept September Sun Sunday Thu Thurs Thursday Tue Tues Tuesday UTC Wed Wednesday ")

// portfolios say what a minister, a secretary or a chief has charge of; they stay
// in lower case in a role: "Russian foreign minister".
var portfolios = newList("" +
	"agriculture assistant associate business chief climate culture cyber defence defense deputy " +
	"development economic economy education election employment energy environment executive finance " +
	"fire foreign general health home housing immigration industry information intelligence interior " +
	"junior justice labor labour migration military national opposition party permanent police political " +
	"press prime regional security special state tourism trade transport transportation treasury vice " +
	"water welfare ")

// standing words tell the present holder from the others; of these only the ones
// in pastStanding change the role.
var standing = newList("" +
	"acting caretaker current embattled ex first former incoming incumbent interim late longtime new " +
	"newly outgoing senior sitting then top veteran ")
var pastStanding = newList("ex former late outgoing then ")

// speechVerbs stand behind their speaker or before it; humanVerbs are done by
// people rather than by bodies.
var speechVerbs = newList("" +
	"acknowledged added addressed adds admitted advised agreed alleged announced answered argued asked " +
	"asserted called claimed commented complained concluded confirmed contended continued declared " +
	"denied described disclosed emphasised emphasized explained expressed indicated insisted joked " +
	"maintained mentioned noted observed pledged predicted promised quipped recalled remarked repeated " +
	"replied reported responded revealed said says stated stressed suggested tells testified thanked " +
	"thinks thought told tweeted urged vowed warned wrote ")
var humanVerbs = newList("" +
	"arrived became believes born died felt flew knew liked married met phoned resigned sat shook smiled " +
	"spoke stood talked thanked thinks thought traveled travelled visited walked wanted wants won ")

// auxiliaries and common irregular pasts, the words by which a subject is known.
var finiteVerbs = newList("" +
	"am are ate became began begins broke brought calls came can chose comes could did do does drew " +
	"drove expect expects faces fell felt flew forgot found gave gives goes got grew had happens has " +
	"have heard held hit hopes hurt include includes is kept knew know knows laid lay led left lent let " +
	"lies looks lost made makes may means meant meets met might must need needs paid plans put quit ran " +
	"read remain remains rises rode rose said sang sank sat saw says seeks sent set shall shook shot " +
	"should showed shut slept sold spent spoke stands stole stood struck swam swept swore takes taught " +
	"think thinks thought threw told took tore understood want wants was went were will woke won wore " +
	"works would wrote ")
