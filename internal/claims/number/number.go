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
	Span     text.Span // in the sentence, bound words included
	Lo, Hi   int       // Sentence.Words[Lo:Hi], the words the span covers
	Core     text.Span // the digits or number words alone, without the bound
	Kind     Kind
	Interval Interval
}
