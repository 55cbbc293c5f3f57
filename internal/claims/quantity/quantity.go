// Package quantity gives numbers their units, or what they count.
//
// It takes the numbers of one sentence and says of each what it measures:
//
//	Five US presidents later, talks took over two hours, oil rose 6.5% to $78 a
//	barrel, and Maria Lund, 34, left on Flight 3071 in 1999.
//
//	Five            count     of "US presidents"
//	over two hours  duration  hour, (2, ∞)
//	6.5%            percent   up
//	$78 a barrel    money     USD per barrel
//	34              age       year
//
// and nothing of 3071 and 1999, which name something.
//
// # Units
//
// Money is read before the numeral ("US$5") and behind it ("5 US dollars", "164p"); every other unit
// behind it, attributively too ("six-hour talks"), or behind a word that describes it ("five long years"). A unit
// without a numeral is one of them where it measures ("for an hour"), not where it is a rate ("twice an hour").
// Neighbours are put together when they are one amount, "two hours and 30 minutes", "between 5% and 7%", and a unit that
// is printed once serves both of them: "a 24- to 30-foot boat", "$3.4bn, up from 1.5bn". The table in units.go has exact
// factors and metric prefixes multiply them, so that 300 minutes are 5 hours and not nearly so; years and days do not
// convert, for no number of days is a year. A percentage and a percentage point are different units on purpose. A unit that
// goes without saying is supplied: "a 6-foot-7 forward", "11 stone 4".
//
// A rate is part of the unit, "USD per barrel", and of a count all there is to it: "500 vehicles a week" are 500 "count per
// week" of vehicles, and no match for 500 vehicles.
//
// # Direction
//
// A difference has one: by the verb before it ("fell 3%"), over an object where "by" follows ("raised its rate by 25
// basis points"), by a noun on either side ("a drop of 12%", "a 300-job cut") or a comparative ("six points lower").
// A percentage goes the way of the verb over its object: "cut yields 30 percent". The same amount in other words goes the same way: "fell $1.12, or 1.6%". A level has none: "to 164p".
//
// # What is counted
//
// Without a grammar the counted noun is found by form: the phrase behind the number up to
// its first plural, "14 police officers"; behind "one" up to the first word that opens
// something else. The "of" behind a few empty nouns is kept ("rounds of meetings"), that
// behind a vague number or a part is passed: "dozens of people" counts people, "two of the three suspects" suspects.
// Adjectives stay, "more" among them: "two more people" are not "two people".
//
// # Names
//
// Before a bare number becomes a quantity, naming.go asks whether it is part of a name, a date, a code, an address, a
// score or a telephone number: "Category 3", "June 16", "10 Downing Street", "the Big Four", "a 2-14 record".
//
// # What it gets wrong
//
// "20 police killed" counts police, but "20 killed" counts nothing; the verb is for a later
// stage. A pound is money only when the sentence speaks of money or the sum is large, and a grand is always a thousand
// dollars. A "degree" is a temperature unless it turns or points somewhere. "2000 people" is a count and "2020
// elections" a year by nothing better than the words before them. Singular wholes without an article ("5% of output")
// are one word. A rate behind what there is so much of is lost: "two million tons of coal a year". A verb in -s behind a number is taken for what it counts: "a meal for two costs £45".
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
	_ [0]func() // without ==, whose code would travel for nothing

	Span      text.Span // in the sentence: bound, number, unit; for counts up to the number only ("14" in "14 people"), bound included
	Lo, Hi    int       // Sentence.Words[Lo:Hi]
	Number    text.Span // the numeral alone
	Interval  number.Interval
	Dimension Dimension
	Unit      string    // contract name: "hour", "USD", "percent", "USD per barrel"; empty for counts and bare numbers
	Of        string    // what is counted, as printed and in singular or plural as printed: "US presidents"; behind "20% of" and "half of" the whole; empty where nothing is
	OfSpan    text.Span // where Of stands; zero where it is empty
	Change    Change
}
