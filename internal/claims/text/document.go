// Package text cuts a source into paragraphs, sentences and words.
package text

// A Span is a half-open range of bytes, [Start, End). Which string it counts
// in is said where it is used: a sentence's words count from the start of the
// sentence, everything a stage hands to the next document-wide stage counts
// from the start of the source.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Shift moves the span n bytes to the right: from a sentence's own count to
// its document's, with n the sentence's start.
func (s Span) Shift(n int) Span { return Span{s.Start + n, s.End + n} }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// A Kind says what part a sentence plays on the page it came from.
type Kind uint8

const (
	Body      Kind = iota // running text
	Headline              // a title or a heading between paragraphs: read for claims, ends without a full stop
	Caption               // the line under a picture, often with a photographer's credit
	Byline                // who wrote it and where it was filed: "Faridah Abdulkadiri", "By A. Writer"
	Furniture             // what the site prints around the article: "Follow us on:", "ON NOW Primetime"
)

// A Document is one source cut up. Nothing in it is copied: every string is a
// part of Source.
type Document struct {
	Source     string
	Paragraphs []Paragraph
	Sentences  []Sentence
}

// A Paragraph is a run of lines between blank lines (or one line, where the
// source sets one paragraph a line).
type Paragraph struct {
	Span   Span // in Source
	Kind   Kind
	Lo, Hi int // Sentences[Lo:Hi]
}

// A Sentence is one sentence, headline or caption, without the white space
// around it. Its words, and whatever the readers find in it, count bytes from
// the start of Text, so that what was read once stays valid when an edit
// elsewhere moves the sentence.
type Sentence struct {
	Span      Span   // in Source
	Text      string // Source[Span.Start:Span.End]
	Words     []Word
	Kind      Kind
	Paragraph int
}

// A Shape is what a word is made of.
type Shape uint8

const (
	Letters Shape = iota // a word, an abbreviation with its full stops, a code such as "G7"
	Digits               // a numeral with its separators: "1,900", "2.5", "06"
	Mark                 // punctuation: comma, dash, quotation mark, bracket
	Symbol               // $, €, %, °
)

// A Word is one token: "U.S." and "don't" are one word, "Putin's" is two
// ("Putin", "'s"), "hours—significantly" is three, "six-hour" is three, "5km" and
// "18th" are two.
type Word struct {
	Span  Span   // in the sentence's Text
	Text  string // as printed
	Lower string // lower case, curly apostrophe made straight; only for looking up, its length may differ from Text's
	Shape Shape
	Glued bool // no white space between the word before it and this one
}
