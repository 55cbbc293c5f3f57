package when

import "gainsay/internal/claims/lexicon"

// What is asked of the words around a time, in lower case but for zones and
// paperNames; each list is sorted.
var (
	// zones are time zones in capitals, as agencies print them.
	zones = lexicon.NewSet(`
AEDT AEST BST CDT CEST CET CST CT EAT EDT EEST EET EST ET GMT HKT IST JST KST MDT MSK MST PDT
PST PT SAST SGT UTC WAT
`)
	// prepositions stand before a time, and end a phrase where they stand behind one.
	prepositions = lexicon.NewSet(`
about after around at before between by during for from in of on over since through throughout
till to until within
`)
	// counted is counted by the hundred or thousand in the news, so that "in 2000 homes" is no year.
	counted = lexicon.NewSet(`
acres buildings calories cars cases children copies customers days deaths degrees demonstrators
doctors dollars employees euros families fans feet flights ft guests hectares homes hours
households houses jobs kg kilometers kilometres km members men meters metres mg migrants miles
minutes months mph nurses officers passengers patients people per percent points pounds
protesters psi pupils refugees residents rooms rpm schools seats seconds shops soldiers stores
students times tonnes tons troops units vehicles victims visitors votes watts weeks women
workers years
`)
	// holidayPrefixes make a weekday the name of something: "Black Friday" is no date of the last week.
	holidayPrefixes = lexicon.NewSet(`
ash black bloody casual cyber easter giving good holy man manic maundy palm patch red shrove
super
`)
	// paperNames follow a weekday in the name of a newspaper, a band or a broadcast.
	paperNames = lexicon.NewSet(`
Business Express Football Herald Independent Magazine Mail Mirror Post Review Sport Sun
Telegraph Times Tribune Wells World
`)
	// streets end the name of a street.
	streets = lexicon.NewSet(`
ave ave. avenue blvd boulevard drive lane rd rd. road st st. street
`)
	// numbered are kinds of numbered things: "Flight 2019".
	numbered = lexicon.NewSet(`
act airbus article bill boeing case channel flight hb highway interstate model office resolution
room route sb section server unit windows
`)
	// results are what companies publish every quarter.
	results = lexicon.NewSet(`
deliveries figures forecast net operating output performance report result results
`)
	// money is what a sentence about money or trade speaks of.
	money = lexicon.NewSet(`
$ % company currency dollar earnings economy euro exports gdp growth income index inflation
investors loss losses market percent production profit profits rate revenue revenues sales
shares yen £ €
`)
	// beforeYears stand before a year: "in 1999".
	beforeYears = lexicon.NewSet(`
after before between by circa during early from in late mid of since through throughout till
until
`)
	// beforeNumbers stand before a number or a code rather than a year: "nearly 2000".
	beforeNumbers = lexicon.NewSet(`
# about all almost another are around at by. flight for is least line most nearly no no. number
only over page room route some to was were
`)
	// beforeMonths stand before the name of a month and not before a person.
	beforeMonths = lexicon.NewSet(`
between coming during earlier early in last late later mid next previous since this through
throughout till until
`)
	// clauseWords follow a date rather than belonging to a noun with it.
	clauseWords = lexicon.NewSet(`
and as because but had has is or that was were when which while who will with
`)
	// beforeRates stand before "a day" in a rate: "twice a day".
	beforeRates = lexicon.NewSet(`
% as barrels billion cents days dollars euros hours miles million of once pence people percent
pounds quite such thousand times tonnes tons twice what
`)
	// beforeADay let "a day" be a length: "took a day".
	beforeADay = lexicon.NewSet(`
about after almost for in just lasted nearly only over spent take takes than took within
`)
	// beforeLengths let units without a number be a length: "lasted hours".
	beforeLengths = lexicon.NewSet(`
after for in last lasted lasts many of over spend spent take took waited within
`)
)

// signs have to do with time and are no terms.
const signs = `
a.m a.m. am annual annually biennial biweekly boxing christmas current currently daily date daylong
easter fortnightly future h1 h2 half halloween hourly juneteenth lately midday midnight moment monthlong monthly
nightly noon now nowadays o'clock ongoing overnight p.m p.m. past pentecost pm present presently q1 q2
q3 q4 quarterly recent recently soon tens term thanksgiving thousand thousands time tmrw today tomorrow
tonight tonite valentine weekday weekdays weeklong weekly yearlong yearly yesterday
`
