package when

import "gainsay/internal/claims/text"

// A Day counts days of the proleptic Gregorian calendar from 1970-01-01. The
// zero value is that day, so whoever holds a Day also holds whether it is known.
type Day int32

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

// An Expression is a time expression as one sentence gives it, before anything
// is known of the dateline or of the dates around it. Resolve turns it into a Mention.
// (Its further, unexported fields say how to resolve it.)
type Expression struct {
	Span   text.Span // in the sentence
	Lo, Hi int       // Sentence.Words[Lo:Hi]
	Type   Type
}

// A Mention is a time expression resolved as far as the document allows.
type Mention struct {
	Span    text.Span // in the document's source
	Type    Type
	Timex   string // TIMEX3 value: "2021-06-16", "XXXX-WXX-3", "PT3H/PT4H"
	Range   Range  // the calendar days it covers, where they are known
	Weekday int    // 1 Monday … 7 Sunday where the mention names a weekday, else 0; comparable even without a year
	Anchor  bool   // resolved against another date ("six days later"), not printed in full
}
