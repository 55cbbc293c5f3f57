// Package when reads times: which words name a date, a time of day, a duration
// or a repetition, and which days of the calendar they mean.
//
// # Two passes
//
// [Find] looks at one sentence and writes down recipes: "six days later" is "six
// days on from the date just mentioned", "the first quarter of last year" is "from
// the dateline one year back, its first quarter". A recipe depends on nothing but its
// sentence, so it is kept while the sentence stays as it is. [FindDateline] asks for
// the day of writing, and [Resolve] follows the recipes through the document in one
// pass. In
//
//	They spoke on 12 February and met six days later, on a Tuesday.
//
// without any dateline, the first date is XXXX-02-12, the second XXXX-02-18 and
// the third XXXX-WXX-2: the year is not known, and all three still compare with
// what another article says. [Compatible] does that.
//
// # Which Friday
//
// News prints weekdays and months without year. They lie in the past of the
// dateline unless the clause looks ahead: "said on Monday that talks will resume on
// Friday" has a Monday behind and a Friday ahead. The tense is read from the
// nearest verb of the clause by a list of cues, not by a grammar. A writer leaves
// the year out where it is the running one, so "a June 30 hearing" told on 16 June
// lies two weeks ahead. "Wednesday", told on a Wednesday, is that day.
//
// What is compared follows what it is compared with: after "fourth-quarter profit", "the
// year-ago quarter" is the fourth one of the year before.
//
// # Values
//
// Values are those of TIMEX3, as fine as the words are: "two months ago" is a
// month, "three years ago" a year, "six days later" a day. [Mention.Range] holds
// the days meant, where they are known; seasons have none, since summer is not in
// one half of the year everywhere, nor have fiscal years. A preposition stays
// outside the span and does not change the value: "since 1999" names the
// year 1999, and Prep says since.
//
// # What it gets wrong
//
// "Next Friday" is read as that of the next week, "last Friday" as that of the last,
// though some writers mean the nearest. "The fourth quarter" is one of the year only
// in sentences that speak of money. A weekday inside a long story told in the past
// is still counted from the dateline. Times of day are compared by day only, and
// time zones are read over. An hour without "a.m." is told by a day before it ("Monday
// at 8"), by a part of the day ("7 last night") or by words ("half past seven"); bare
// figures on both sides of a dash ("Monday 6-3") stay a score. Feasts that move with the
// moon are known only for Easter, and days that differ from country to country
// ("Independence Day") not at all. A fiscal quarter is read as one of the calendar. "The
// past three weeks" is a length, whose days stand in its Range, and "a month ago" a month and
// no day, as TIMEX3 has them; "past three weeks" without an article names the days. What kinds of word a year is kept from ("in 2000 homes") is a
// list.
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
	_ [0]func() // without ==, whose code would travel for nothing

	Span   text.Span // in the sentence
	Lo, Hi int       // Sentence.Words[Lo:Hi]
	Type   Type

	// Prep is the preposition before it in lower case: "on", "in", "since",
	// "until", "by", "before", "after", "during", "for". It stands outside the
	// span. Empty where there is none.
	Prep string

	from, to *point // the two ends of a range; from alone for everything else
	ranged   bool   // to is set
	value    string // TIMEX3 value of what needs no calendar: "PT3H", "P1Y", "PAST_REF"
	tense    tense  // of the clause it stands in
}

// A Mention is a time expression resolved as far as the document allows.
type Mention struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Span     text.Span // in the document's source
	Sentence int       // index into Document.Sentences
	Type     Type
	Prep     string // as in Expression
	Timex    string // TIMEX3 value: "2021-06-16", "XXXX-WXX-3", "PT3H/PT4H"
	Range    Range  // the calendar days that the words name ("1999" in "since 1999" is that year), where they are known
	Weekday  int    // 1 Monday … 7 Sunday where the mention names a weekday, else 0; comparable even without a year
	Anchor   bool   // resolved against another date ("six days later"), not printed in full
}
