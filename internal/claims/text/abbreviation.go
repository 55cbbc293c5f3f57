package text

import "strings"

// This file is the data behind the full stop. Source: the abbreviations of the
// Associated Press and Guardian style books and of Wikipedia's "List of
// abbreviations", chosen for news; case is folded, for headlines shout.

// A stopClass says what a full stop behind a word may be.
type stopClass uint8

const (
	ordinary     stopClass = iota // the word is no abbreviation
	never                         // never ends a sentence: "Mr.", "e.g."
	beforeNumber                  // no end before a number: "No. 5", "p. 3"
	clock                         // "a.m.", "p.m."
	guarded                       // ends one only before a starter: "U.S.", "Inc.", "J."
	capital                       // guarded, and a state, month or weekday: "Ill.", "Jan."
)

// classify looks a word without its full stop up.
func classify(word string) stopClass {
	if len(word) == 1 {
		if contains(numberAbbreviations, word) {
			return beforeNumber
		}
		if isLetter(rune(word[0])) {
			return guarded
		}
		return ordinary
	}
	var buf [12]byte
	if len(word) == 0 || len(word) > len(buf) || len(word) > longestPlain && strings.IndexByte(word, '.') < 0 {
		return ordinary
	}
	low := buf[:0]
	for i := 0; i < len(word); i++ {
		ch := word[i]
		if 'A' <= ch && ch <= 'Z' {
			ch += 'a' - 'A'
		}
		low = append(low, ch)
	}
	lower := string(low)
	switch {
	case lower == "a.m" || lower == "p.m":
		return clock
	case contains(neverAbbreviations, lower):
		if lower != word && (lower == "ie" || lower == "eg") { // "Internet Explorer (IE)."
			return ordinary
		}
		return never
	case contains(numberAbbreviations, lower):
		return beforeNumber
	case contains(guardedAbbreviations, lower), dotted(word):
		return guarded
	case isUpper(rune(word[0])) && contains(properAbbreviations, lower):
		return capital
	}
	return ordinary
}

// longestPlain is the length of the longest abbreviation without a full stop inside: "messrs".
const longestPlain = 6

// dotted reports whether a word is letters with full stops between them: "U.S", "D.C", "Ph.D".
func dotted(word string) bool {
	dots, run := 0, 0
	for i := 0; i < len(word); i++ {
		switch ch := word[i]; {
		case ch == '.':
			if run == 0 {
				return false
			}
			dots++
			run = 0
		case isLetter(rune(ch)) && ch < 0x80:
			if run++; run > 2 {
				return false
			}
		default:
			return false
		}
	}
	return dots > 0 && run > 0
}

// neverAbbreviations stand before what they belong to.
const neverAbbreviations = `
adm amb atty brig capt cdr cf cmdr col const cpl cpt dep det dr e.g eg f.e fr gen gov hon i.e ie
insp lt maj messrs mlle mme mr mrs ms msgr mx pfc pres prof pvt rep reps rev sen sens sgt spc supt
viz vs
`

// numberAbbreviations go on with a number.
const numberAbbreviations = `
approx art ca ch fig figs no nos nr n° p para pp rs sec sect vol vols
`

// guardedAbbreviations may end a sentence or go on.
const guardedAbbreviations = `
al assn asst ave bldg blvd bros co corp dept dist ed est etc ft govt hr hrs hwy inc intl jr lb lbs
ltd md mfg mgr min mt nat oz pct ph.d plc rd sq sr st ste univ yd yr
`

// properAbbreviations do so where they have a capital: "Ill." is a state, "he was ill." is not.
const properAbbreviations = `
ala apr ariz ark aug calif colo conn dec del feb fla fri ga ill ind jan jul jun kan mar mass mi
mich minn miss mo mon neb nev nov oct okla ore pa phila sat sep sept tenn tex thu thur thurs tue
tues va vt wash wed wis wyo
`

// starters are words that open sentences far more often than they open names;
// a contraction is looked up by its first part.
const starters = `
A About According Across Additionally After Against All Almost Also Although Amid Among An And
Another Are Around As At Because Before Besides Between Beyond Both But By Can Could Despite Did Do
Does During Each Earlier Either Even Eventually Every Everyone Everything Few Finally Following For
From Given Had Half Has Have He Hello Her Here His How However I If In Inside Instead Is It Its
Just Last Later Let Like Many Meanwhile More Moreover Most My Nearly Neither Never Nevertheless No
Nobody None Nonetheless Nor Not Nothing Now Often On Once One Only Or Other Others Our Outside Over
Perhaps Please Previously Rather Several She Shortly Should Since So Some Sometimes Soon Still Such
Take That The Their Then There These They This Those Though Through Throughout Thus To Today
Together Traditionally Ultimately Under Unless Unlike Until Was We Were What Whatever When Whenever
Where Whether Which While Who Whose Why Will With Within Without Would Yes Yesterday Yet You Your
`

// groupStarters are nouns and numbers that open a sentence unless a capital follows: "in the U.S.
// Police said" is two, "the L.A. Police Department" is a name.
const groupStarters = `
Activists Aides Analysts Authorities Banks Children Companies Critics Detectives Diplomats Doctors
Dozens Economists Eight Experts Families Firefighters Five Four Hundreds Investigators Investors
Journalists Lawmakers Lawyers Markets Men Millions Ministers Nine Officers Officials Parents
Passengers People Police Prices Prosecutors Protesters Reporters Rescuers Researchers Residents
Results Sales Scientists Seven Shares Six Soldiers Students Supporters Ten Tens Thousands Three
Troops Twelve Two Voters Witnesses Women Workers
`

// clockOpeners are the words with which a clock time opens a sentence.
const clockOpeners = `
About After Around As At Before By From It On Shortly Since Until
`

// clockFollowers stand behind a clock time in one sentence with it.
const clockFollowers = `
AEDT AEST Apr April Aug August BST CDT CEST CET CST CT Central Dec December EAT EDT EEST EET EST ET
Eastern Feb February Fri Friday GMT HKT HST IST JST Jan January Jul July Jun June KST MDT MSK MST
MT March May Mon Monday Mountain NZDT NZST Nov November Oct October PDT PKT PST PT Pacific SAST SGT
Sat Saturday Sep Sept September Sun Sunday Thu Thur Thurs Thursday Tue Tues Tuesday UTC WAT WIB Wed
Wednesday
`

// sayings are the verbs behind a quoted question.
const sayings = `
added asked asks cried demanded exclaimed inquired replied said says shouted told tweeted wondered
wrote yelled
`

// markedNames end in a mark of their own: "Yahoo! Inc."
const markedNames = `
Hello Jeopardy OK Yahoo
`

// lettered are the words that a single letter numbers, so that it is nobody's initial: "Plan B."
const lettered = `
Appendix Block Class Division Exhibit Formula Grade Group Hepatitis Influenza Model Pier Plan Point
Pool Section Team Tower Type Vitamin War Wing class grade group hepatitis influenza plan point
section type vitamin
`

// offices stand behind a state without a comma.
const offices = `
Attorney City County Democrat Democratic District Fire Governor Mayor Police Republican Senator
Sheriff
`
