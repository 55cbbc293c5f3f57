package quantity

import (
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// A Dimension is what kind of thing a quantity measures. Its String is the
// contract's name of it.
type Dimension uint8

const (
	Plain Dimension = iota // a bare number; prints as "number"
	Count
	Ordinal
	Duration
	Length
	Area
	Volume
	Mass
	Speed
	Temperature
	Money
	Percent
	Energy
	Power
	Data
	Angle
	Frequency
	Age
)

// A Change is the direction of a quantity that is a difference.
type Change uint8

const (
	NoChange Change = iota
	Up              // "rose 6.5%"
	Down            // "fell by 500"
)

// A Quantity is a number with its unit or with what it counts.
type Quantity struct {
	Span      text.Span // in the sentence: bound, number, unit; for counts up to the number only ("14" in "14 people"), bound included
	Lo, Hi    int       // Sentence.Words[Lo:Hi]
	Number    text.Span // the numeral alone
	Interval  number.Interval
	Dimension Dimension
	Unit      string    // contract name: "hour", "USD", "percent", "USD per barrel"; empty for counts and bare numbers
	Of        string    // what is counted, as printed and in singular or plural as printed: "US presidents"; empty where nothing is
	OfSpan    text.Span // where Of stands; zero where it is empty
	Change    Change
}
