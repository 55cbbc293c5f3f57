// Package claim reads what an article claims: who did what, where, when, how
// much, said by whom.
//
// It works in two passes. Read looks at one sentence by itself and gathers what
// the readers find in it; the result may be kept as long as the sentence stays as it
// is. Extract looks over the document: it resolves dates and names, builds a Frame
// for every clause and every noun that names a happening, and reads claims off them.
//
// A claim is the answer to one question. "Biden and Putin talked for under three
// hours in Geneva on Wednesday" holds four: how long the meeting lasted, where it
// was, when, and who met. The question is the claim's Measure; only claims of equal
// measure are ever compared. The measure of a quantity is found from what it is
// attached to: a noun ("six hours of discussions", "six-hour talks"), a verb that says
// how long something went on ("met for", "lasted"), the thing counted together
// with what befell it ("14 people were killed"), the property that has the value
// ("unemployment rose to 5%").
//
// What it knowingly gets wrong: a number whose noun stands in another clause
// ("The toll was high: 14.") gets no measure and is reported as unread; properties
// are told apart by their words only, so "the deficit" and "the shortfall" never meet.
package claim

import (
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

// A Measure is the question that a claim answers, apart from the event: which
// property of which thing. Two claims are comparable only if their measures
// agree.
type Measure struct {
	Concept string // what happened, or the property: "meeting", "death", "unemployment rate"
	Of      string // what is counted or described, singular: "person", "ambassador"
	Sense   string // "level" against "change"; "total" against "rate"; the axis of an attribute
}

// A Claim is one statement of one sentence about one thing.
type Claim struct {
	Sentence int
	Span     text.Span // in the source: the words that carry the value
	Slot     Slot
	Value    Value
	Measure  Measure
	Scope    []string // words that narrow down what is counted: "us", "foreign"; sorted
	Frame    int      // index into Article.Frames
	Stance   stance.Stance
	Negated  bool
	Speaker  string // canonical name of who says so; empty for the article itself
	Origin   string // whom the article has it from: "TASS"
	Period   int    // index into Article.Times of the period a rate or a daily figure is for, -1 for none
	Running  bool   // a figure that grows with time: a death toll, "so far"
}
