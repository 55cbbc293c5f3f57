package when

import "gainsay/internal/claims/text"

// A Range is a stretch of the calendar, both ends included. A range without
// ends is unknown.
type Range struct {
	From, To       Day
	HasFrom, HasTo bool
}

// A Type is TIMEX3's kind of time expression.
type Type uint8

const (
	Date     Type = iota // "16 June 2021", "Wednesday", "last year"
	Clock                // TIMEX3 TIME: "3 pm", "Thursday night"
	Duration             // "six hours"
	Set                  // "every Friday"
)

// String is TIMEX3's word for the type.
func (t Type) String() string {
	switch t {
	case Clock:
		return "TIME"
	case Duration:
		return "DURATION"
	case Set:
		return "SET"
	}
	return "DATE"
}

// An Expression is a time expression as one sentence gives it, before anything
// is known of the dateline or of the dates around it. Resolve turns it into a
// Mention. It depends on its sentence alone and may be kept as long as the
// sentence's words do not change.
type Expression struct {
	Span   text.Span // in the sentence
	Lo, Hi int       // Sentence.Words[Lo:Hi]
	Type   Type

	// Prep is the preposition before it in lower case: "on", "in", "since",
	// "until", "by", "before", "after", "during", "for". It stands outside the
	// span. Empty where there is none.
	Prep string

	from, to point  // the two ends of a range; from alone for everything else
	ranged   bool   // to is set
	value    string // TIMEX3 value of what needs no calendar: "PT3H", "P1Y", "PAST_REF"
	tense    tense  // of the clause it stands in
}

// A Mention is a time expression resolved as far as the document allows.
type Mention struct {
	Span     text.Span // in the document's source
	Sentence int       // index into Document.Sentences
	Type     Type
	Prep     string // as in Expression
	Timex    string // TIMEX3 value: "2021-06-16", "XXXX-WXX-3", "PT3H/PT4H"
	Range    Range  // the calendar days that the words name ("1999" in "since 1999" is that year), where they are known
	Weekday  int    // 1 Monday … 7 Sunday where the mention names a weekday, else 0; comparable even without a year
	Anchor   bool   // resolved against another date ("six days later"), not printed in full
}
