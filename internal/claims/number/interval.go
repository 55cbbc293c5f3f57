package number

import "gainsay/internal/claims/text"

// An Interval is what a number in the news leaves possible: "six" is [6, 6],
// "over two" is (2, ∞), "four to five" is [4, 5], "nearly 800" is about 800.
// The zero value is unbounded on both sides.
type Interval struct {
	Lo, Hi         Value // meaningless where HasLo, HasHi is false
	HasLo, HasHi   bool
	LoOpen, HiOpen bool // the end itself is excluded: "over two" is open at 2
	Approx         bool // "about", "nearly", "some": Lo equals Hi, the slack is decided when compared

	// Step is the unit of the last significant digit as printed, of the
	// coarser end: 1 for "6", 1/10 for "2.0", 100000 for "1.5 million", 100 for "1,900"
	// is not knowable and given as 1. Zero where nothing was printed.
	Step Value
}

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
	Span     text.Span // in the sentence, bound words included
	Lo, Hi   int       // Sentence.Words[Lo:Hi], the words the span covers
	Core     text.Span // the digits or number words alone, without the bound
	Kind     Kind
	Interval Interval
}
