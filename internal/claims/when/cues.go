package when

// A cueKind says how a word is asked for the tense of its clause.
type cueKind uint8

const (
	unlisted   cueKind = iota
	noVerb             // ends in "-ed" and is no past form
	pastForm           // a past form or a participle, or goes with one: "ago"
	newClause          // begins another clause
	ahead              // the event lies ahead
	beforeTo           // likewise where "to" follows: "plans to"
	infinitive         // "to": "to be held"
	modal              // ahead, but past with "have" behind it
	timetable          // told in the present of what is to come: "the truce ends on Sunday"
	copula             // ahead before "on" and a weekday
	takes              // ahead in "takes effect", "takes place"
)

// cueWords are the words of each kind, sorted.
var cueWords = [...]string{
	noVerb: `
bed bleed breed deed embed exceed feed greed hundred indeed naked proceed red sacred seed shed
speed steed succeed united weed wicked
`,
	pastForm: `
ago ate became been began born bought broke brought built came caught chose cost cut did died drew
drove fell felt flew fought found gave got grew had has have heard held hit kept killed knew led
left lost made met overtook paid put quit ran rose said sank sat saw sent shook shot shut sold
sought spent spoke stood struck swore taught thought threw told took was went were withdrew woke
won wrote yesterday
`,
	newClause: "although because but that which while who",
	ahead: `
'll due expect expects forthcoming planned please scheduled shall slated tomorrow upcoming will
won't
`,
	beforeTo: `
about agreed agrees aim aims expected going hope hopes intend intends invited likely need ordered
plan planning plans pledged poised prepares preparing promised ready set summoned urged vowed want
wants
`,
	infinitive: "to",
	modal:      "can could may might must should would",
	timetable: `
arrives begins closes ends expires hosts meets opens plays resumes returns starts travels
`,
	copula: "are is",
	takes:  "comes takes",
}
