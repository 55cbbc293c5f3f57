package text

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
	if len(word) > len(buf) {
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
		return never
	case contains(numberAbbreviations, lower):
		return beforeNumber
	case contains(guardedAbbreviations, lower), dotted(word):
		return guarded
	}
	return ordinary
}

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
var neverAbbreviations = []string{
	"adm", "atty", "brig", "capt", "cdr", "cf", "cmdr", "col", "cpl", "cpt", "det", "dr", "e.g", "eg", "f.e", "fr", "ft",
	"gen", "gov", "hon", "i.e", "ie", "insp", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "msgr", "mt", "mx",
	"pfc", "pres", "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "spc", "st", "ste", "supt", "viz", "vs",
}

// numberAbbreviations go on with a number.
var numberAbbreviations = []string{
	"approx", "art", "ca", "ch", "fig", "figs", "no", "nos", "nr", "n°", "p", "para", "pp", "rs", "sec", "sect", "vol", "vols",
}

// guardedAbbreviations may end a sentence or go on.
var guardedAbbreviations = []string{
	"al", "apr", "ariz", "ark", "assn", "asst", "aug", "ave", "bldg", "blvd", "bros", "calif", "co", "colo", "conn", "corp",
	"dec", "del", "dept", "dist", "ed", "est", "etc", "feb", "fla", "fri", "ga", "govt", "hr", "hrs", "ill", "inc", "ind", "intl",
	"jan", "jr", "jul", "jun", "kan", "lb", "lbs", "ltd", "mass", "md", "mfg", "mgr", "mi", "mich", "min", "minn", "miss", "mo",
	"mon", "nat", "neb", "nev", "nov", "oct", "okla", "ore", "oz", "pa", "ph.d", "plc", "rd", "sat", "sep", "sept", "sq",
	"sr", "tenn", "tex", "thu", "thur", "thurs", "tue", "tues", "univ", "va", "vt", "wash", "wed", "wis", "wyo", "yd", "yr",
}

// starters are words that open sentences far more often than they open names;
// a contraction is looked up by its first part.
var starters = []string{
	"A", "About", "According", "Additionally", "After", "All", "Almost", "Also", "Although", "Among", "An", "And", "Another", "Are", "As", "At",
	"Because", "Before", "Both", "But", "By", "Can", "Could", "Critics", "Despite", "Did", "Do", "Does", "During",
	"Each", "Earlier", "Even", "Every", "For", "Four", "From", "Had", "Has", "Have", "He", "Hello", "Her", "Here", "His", "How", "However",
	"I", "If", "In", "Instead", "Is", "It", "Its", "Just", "Last", "Later", "Let", "Like",
	"Many", "Meanwhile", "More", "Moreover", "Most", "My", "Nearly", "Neither", "Never", "Nevertheless", "No", "Nobody", "None", "Nor", "Not", "Nothing", "Now",
	"On", "Once", "One", "Only", "Or", "Other", "Others", "Our", "Over", "People", "Please", "Police",
	"She", "Should", "Since", "So", "Some", "Still", "Such", "Take", "Ten", "That", "The", "Their", "Then", "There", "These", "They", "This",
	"Those", "Though", "Three", "Thus", "To", "Today", "Two", "Under", "Unlike", "Until", "Was", "We", "Were", "What", "When",
	"Where", "Whether", "Which", "While", "Who", "Whose", "Why", "Will", "With", "Within", "Without", "Would", "Yes", "Yesterday", "Yet", "You", "Your",
}

// clockOpeners are the words with which a clock time opens a sentence.
var clockOpeners = []string{"About", "After", "Around", "As", "At", "Before", "By", "From", "It", "On", "Shortly", "Since", "Until"}

// clockFollowers stand behind a clock time in one sentence with it.
var clockFollowers = []string{
	"AEST", "April", "August", "BST", "CEST", "CET", "CT", "December", "EDT", "EST", "ET", "Eastern", "February", "Friday", "GMT", "IST",
	"January", "July", "June", "MT", "March", "May", "Monday", "November", "October", "PDT", "PST", "PT", "Pacific", "Saturday",
	"September", "Sunday", "Thursday", "Tuesday", "UTC", "Wednesday",
}

// sayings are the verbs behind a quoted question.
var sayings = []string{
	"added", "asked", "asks", "cried", "demanded", "exclaimed", "inquired", "replied", "said", "says", "shouted", "told", "tweeted", "wondered", "wrote", "yelled",
}
