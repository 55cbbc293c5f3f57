// Package number finds numerals and what they leave possible.
//
// A number in the news is rarely a point. The package reads a numeral together with
// the words that bound it and gives an interval of exact rational numbers:
//
//	They met for less than three hours, not the four to five they had planned;
//	nearly 800 people and some 1.5 million dollars were at stake.
//
//	less than three   (−∞, 3)
//	four to five      [4, 5]
//	nearly 800        about 800
//	some 1.5 million  about 1,500,000
//
// # How it reads
//
// At every word that can begin a numeral the longest one is read: digits with their
// separators and scale ("$1.2bn"), number words ("two hundred and five"), fractions ("two
// thirds", "one in five"), multiples ("three times"), ordinals. Then a second numeral
// behind "to", a dash, "or", or "and" after "between" makes a range, "±" a tolerance, and the wordings of
// boundwords.go before and behind it make a bound: a comparison ("over", "less than") and the words of degree before it,
// which turn it round ("no less than") or blur it ("a shade over"). "Dozens" and "several hundred" are bounds
// too: two of them at the least.
//
// Arithmetic is exact (see Value) and refuses to overflow. Who reads many sentences keeps one slice for their numbers
// (Append). How much slack "nearly" has is not decided here; the interval only says so, and keeps in Step how finely it was
// printed.
//
// # What is no number
//
// Scores and votes ("6-3"), telephone numbers, dates in digits, clock times, letters
// with a numeral ("COVID-19", "an F-16"), the pronoun "one", the second that is a sixtieth
// of a minute. Names whose number only their neighbours betray ("Flight 3071"), and years, are left
// to package quantity.
//
// # What it gets wrong
//
// "Over" is a bound unless the word before it takes it as a preposition (takesOver: "a row over two
// islands"), or a stretch of days or more follows and nothing before it lasts (lasting: "a
// package over four years"); both lists have gaps. A falling range ("5-3 years") is
// taken for a score. "From 5 to 7" behind a verb of change is two numbers, but a change told without such a
// verb is read as a range.
package number

import "gainsay/internal/claims/text"

// A Kind separates the uses of a numeral.
type Kind uint8

const (
	Cardinal Kind = iota // "six", "1.5 million", "a dozen"
	Ordinal              // "third", "18th"
	Fraction             // "a third", "one in five", "half"
	Multiple             // "double", "three times", "twice"
)

// A Number is a numeral with its bound: "less than three" is one Number with
// the span of all three words.
type Number struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Span     text.Span // in the sentence, bound words included
	Lo, Hi   int       // Sentence.Words[Lo:Hi], the words the span covers
	Core     text.Span // the digits or number words alone, without the bound
	Kind     Kind
	Interval Interval
}
