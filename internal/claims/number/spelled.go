package number

import "gainsay/internal/claims/lexicon"

// This file is the data of number words. Source: the numerals of English grammar
// (Quirk et al., A Comprehensive Grammar of the English Language, 6.63–6.68);
// abbreviations of scales as the Guardian, BBC and AP style books write them.

// A wordClass is the place of a number word in a numeral.
type wordClass uint8

const (
	noNumber wordClass = iota
	unit               // zero … nineteen: at most one, at the end of a group
	tens               // twenty … ninety
	hundred
	scale // thousand, million …
	dozen // dozen, and score where a number stands before it
)

type spelling struct {
	word  string
	class wordClass
	value int64
}

// Spells reports whether a lower-case word is a cardinal: "two", "hundred".
func Spells(word string) bool {
	_, ok := find(spellings, word)
	return ok
}

func spelled(word string) (*spelling, bool) { return find(spellings, word) }

// behindTens is where the tens may end in a word that runs on, "fortysecond", 0 for nearly all words.
func behindTens(word string) int {
	if len(word) < 8 {
		return 0
	}
	for i := 3; i < 6; i++ {
		if word[i] == 't' && word[i+1] == 'y' {
			return i + 2
		}
	}
	return 0
}

// spelledScale looks up a word that multiplies what stands before it, plural or not: "3 dozens", "12 lakhs".
func spelledScale(word string) (*spelling, bool) {
	if n := len(word); n > 4 && word[n-1] == 's' {
		word = word[:n-1]
	}
	s, ok := spelled(word)
	return s, ok && s.class >= hundred
}

// noSpelling is what a table says of a word that is not in it.
var noSpelling spelling

// find looks a word up in a sorted table.
func find(table []spelling, word string) (*spelling, bool) {
	lo, hi := 0, len(table)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if table[m].word < word {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(table) && table[lo].word == word {
		return &table[lo], true
	}
	return &noSpelling, false
}

const (
	thousand = 1_000
	million  = 1_000_000
	billion  = 1_000_000_000
	trillion = 1_000_000_000_000
)

var spellings = []spelling{
	{"billion", scale, billion},
	{"crore", scale, 10 * million},
	{"dozen", dozen, 12},
	{"eight", unit, 8},
	{"eighteen", unit, 18},
	{"eighty", tens, 80},
	{"eleven", unit, 11},
	{"fifteen", unit, 15},
	{"fifty", tens, 50},
	{"five", unit, 5},
	{"forty", tens, 40},
	{"four", unit, 4},
	{"fourteen", unit, 14},
	{"fourty", tens, 40},
	{"hundred", hundred, 100},
	{"lakh", scale, 100 * thousand},
	{"million", scale, million},
	{"naught", unit, 0},
	{"nil", unit, 0},
	{"nine", unit, 9},
	{"nineteen", unit, 19},
	{"ninety", tens, 90},
	{"nought", unit, 0},
	{"one", unit, 1},
	{"quadrillion", scale, 1000 * trillion},
	{"quintillion", scale, 1_000_000 * trillion},
	{"seven", unit, 7},
	{"seventeen", unit, 17},
	{"seventy", tens, 70},
	{"six", unit, 6},
	{"sixteen", unit, 16},
	{"sixty", tens, 60},
	{"ten", unit, 10},
	{"thirteen", unit, 13},
	{"thirty", tens, 30},
	{"thousand", scale, thousand},
	{"three", unit, 3},
	{"trillion", scale, trillion},
	{"twelve", unit, 12},
	{"twenty", tens, 20},
	{"two", unit, 2},
	{"zero", unit, 0},
}

// scaleLetters stand glued or spaced behind digits only: "£1.2bn", "$3 trn".
var scaleLetters = []spelling{
	{"b", scale, billion},
	{"bil", scale, billion},
	{"bln", scale, billion},
	{"bn", scale, billion},
	{"g", scale, billion},
	{"k", scale, thousand},
	{"m", scale, million},
	{"mil", scale, million},
	{"mill", scale, million},
	{"mln", scale, million},
	{"mm", scale, million},
	{"mn", scale, million},
	{"t", scale, trillion},
	{"thsd", scale, thousand},
	{"tln", scale, trillion},
	{"tn", scale, trillion},
	{"tr", scale, trillion},
	{"trn", scale, trillion},
}

// ordinalWords are what "th" is to digits. The class is that of the cardinal, so that
// "twenty-first" and "two hundredth" are put together like cardinals.
var ordinalWords = []spelling{
	{"billionth", scale, billion},
	{"eighteenth", unit, 18},
	{"eighth", unit, 8},
	{"eightieth", tens, 80},
	{"eleventh", unit, 11},
	{"fifteenth", unit, 15},
	{"fifth", unit, 5},
	{"fiftieth", tens, 50},
	{"first", unit, 1},
	{"fortieth", tens, 40},
	{"fourteenth", unit, 14},
	{"fourth", unit, 4},
	{"hundredth", hundred, 100},
	{"millionth", scale, million},
	{"nineteenth", unit, 19},
	{"ninetieth", tens, 90},
	{"ninth", unit, 9},
	{"second", unit, 2},
	{"seventeenth", unit, 17},
	{"seventh", unit, 7},
	{"seventieth", tens, 70},
	{"sixteenth", unit, 16},
	{"sixth", unit, 6},
	{"sixtieth", tens, 60},
	{"tenth", unit, 10},
	{"third", unit, 3},
	{"thirteenth", unit, 13},
	{"thirtieth", tens, 30},
	{"thousandth", scale, thousand},
	{"trillionth", scale, trillion},
	{"twelfth", unit, 12},
	{"twentieth", tens, 20},
}

// denominator is the number of parts that a word divides a whole into: 3 for "third" and "thirds"; 0 for a
// word that does not divide. "First" and "second" never do.
func denominator(word string) (parts int64, plural bool) {
	switch {
	case lexicon.OneOf(word, "half|quarter"):
	case lexicon.OneOf(word, "halves|halfs|quarters"):
		plural = true
	case word != "" && word[len(word)-1] == 's':
		plural = true
		word = word[:len(word)-1]
		fallthrough
	default:
		s, _ := find(ordinalWords, word)
		if s.value < 3 {
			return 0, false
		}
		return s.value, plural
	}
	if word[0] == 'h' {
		return 2, plural
	}
	return 4, plural
}

// vague plurals give a lower bound: who speaks of "hundreds" means two
// hundred at the least.
var vague = []spelling{
	{"billions", scale, billion},
	{"dozens", dozen, 12},
	{"hundreds", hundred, 100},
	{"millions", scale, million},
	{"scores", dozen, 20},
	{"tens", tens, 10},
	{"thousands", scale, thousand},
	{"trillions", scale, trillion},
}

// multiples are words for "times as much".
var multiples = []spelling{
	{"double", unit, 2},
	{"fivefold", unit, 5},
	{"fourfold", unit, 4},
	{"hundredfold", unit, 100},
	{"quadruple", unit, 4},
	{"quintuple", unit, 5},
	{"sevenfold", unit, 7},
	{"sixfold", unit, 6},
	{"tenfold", unit, 10},
	{"thousandfold", unit, 1000},
	{"threefold", unit, 3},
	{"thrice", unit, 3},
	{"treble", unit, 3},
	{"triple", unit, 3},
	{"twice", unit, 2},
	{"twofold", unit, 2},
}

// vulgarFractions are "½" and its kin with their numerators and denominators.
var vulgarFractions = [...]struct {
	mark     string
	num, den uint8
}{
	{"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5}, {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5},
	{"⅙", 1, 6}, {"⅚", 5, 6}, {"⅐", 1, 7}, {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅑", 1, 9}, {"⅒", 1, 10},
}

// vulgar is the value of a vulgar fraction; the denominator is 0 where word is none.
func vulgar(word string) (num, den int64) {
	if vulgarFree(word) {
		return 0, 0
	}
	for i := range vulgarFractions {
		if f := &vulgarFractions[i]; f.mark == word {
			return int64(f.num), int64(f.den)
		}
	}
	return 0, 0
}
