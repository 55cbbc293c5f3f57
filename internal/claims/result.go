package claims

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
	"gainsay/internal/claims/when"
)

// Self is the source id that stands for the draft itself where it is checked
// against itself.
const Self = "-"

// A Source is an article, or a draft, as the reader gives it.
type Source struct {
	_ [0]func() // without ==, whose code would travel for nothing

	ID     string // unique in a session; ignored for a draft
	Title  string // read as the headline: a statement, with claims
	Outlet string
	Date   string // ISO 8601 day, or empty; another form is reported and taken as unknown
	URL    string
	Text   string
}

// A Field says which of a source's strings a passage stands in.
type Field uint8

const (
	InText Field = iota
	InTitle
)

// A Passage is a piece of a source, word for word. Offsets are bytes,
// end-exclusive, into the source's field.
type Passage struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Source     string // the source's ID, Self for the draft
	Field      Field
	Start, End int
	Text       string
}

// A Side is one claim of a finding as the reader sees it.
type Side struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Passage          // the words that carry the value: "less than three hours"
	Statement string // the whole sentence
	Value     claim.Value
	Stance    stance.Stance
	Negated   bool
	Speaker   string // who says so, if not the article itself
	Origin    string // whom the article has it from: an agency, a broadcaster
}

// A Finding compares one claim of the draft with one claim of a source.
type Finding struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Relation verdict.Relation
	Outcome  verdict.Outcome
	Weight   verdict.Weight
	Slot     claim.Slot
	Rule     string // "interval-disjoint"
	Event    string // "e1"
	Why      string // one plain sentence
	Draft    Side
	Source   Side

	linked bool // who, where and when do not tell that both speak of one event; their words do
}

// A Refusal names a claim of a source that might be taken for a counterpart
// and was not compared.
type Refusal struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Source Side
	Slot   claim.Slot
	Reason string // "other-event"
	Why    string
}

// A Statement is one sentence of the draft with what became of its claims.
type Statement struct {
	Passage
	Relation    verdict.Relation
	Findings    []Finding
	NotCompared []Refusal
}

// Reach says how much of the draft the engine could read.
type Reach struct {
	Checkable int // statements that state something checkable
	Read      int // of these, statements of which at least one claim was read
}

// An Event is something that happened once, with the sources that report it.
type Event struct {
	ID      string
	Title   string
	When    string // TIMEX3, may be relative ("XXXX-WXX-3") or empty
	Where   []string
	Who     []string
	Sources []string
}

// A Check is the result of checking a draft.
type Check struct {
	Statements []Statement
	Reach      Reach
	Events     []Event
}

// An Answer is one source's answer to a question.
type Answer struct {
	Side
	Outcome verdict.Outcome // of an expected answer
}

// A Question is something that at least one source answers about an event.
type Question struct {
	Event    string
	Slot     claim.Slot
	Question string // "How long did the Geneva meeting last?"
	Relation verdict.Relation
	Joint    *quantity.Quantity // the intersection of the asserted intervals; nil where there is none
	Answers  []Answer
}

// A PairRefusal names two claims of two sources that were not compared.
type PairRefusal struct {
	_ [0]func() // without ==, whose code would travel for nothing

	A, B   Side
	Slot   claim.Slot
	Reason string
	Why    string
}

// A Comparison is the result of comparing the sources with each other.
type Comparison struct {
	Events      []Event
	Questions   []Question
	NotCompared []PairRefusal
}

// An Extraction is what the readers find in one text, without any comparison.
// Spans are bytes into the text, sorted by start, longer first.
type Extraction struct {
	Sentences  []text.Span
	Quantities []quantity.Quantity // Span and OfSpan shifted to the text
	Times      []when.Mention
	Names      []ExtractedName
	Quotes     []ExtractedQuote
}

// An ExtractedName is a name as the contract prints it.
type ExtractedName struct {
	Span text.Span
	Name string
	Type string
	Role string
}

// An ExtractedQuote is a quotation as the contract prints it.
type ExtractedQuote struct {
	Span    text.Span
	Speaker string
	Cue     string
}

// A Judgement is the relation of a hypothesis to a premise.
type Judgement struct {
	Relation verdict.Relation
	Outcome  verdict.Outcome
	Weight   verdict.Weight
	Slot     string
	Rule     string
	Reason   string
	Why      string
}

// An Added tells what the session made of a source.
type Added struct {
	Date       string // the dateline used, ISO 8601, or empty
	DateFrom   string // "given", "text" or "none"
	DateNote   string // in words, where the given date could not be read
	DateIn     string // of a date from the text: "caption", "agency", "line" or "published"
	DateAt     Passage
	Statements []Passage
}
