// Package text cuts a source into paragraphs, sentences and words.
//
// It is the first stage: everything the later ones say points back at spans
// made here, and nothing here knows what a word means. Three decisions are taken.
//
// # Paragraphs
//
// A blank line ends a paragraph. A single line break is harder: pasted
// articles often set one paragraph a line, letters and wire copy are wrapped at some
// column, and a heading stands on a line of its own. A break is taken as mere
// wrapping when the next line goes on in lower case, when the line stops on a word
// that cannot end anything ("of", "the", a comma), or when the line was full: the
// first word of the next one would not have fitted within the longest
// line of the block. Everything else ends the paragraph. A paragraph also gets a
// kind, because a site prints things around an article that are not part of it
// ("Follow us on:").
//
// # Sentences
//
// A full stop is an end, unless it isn't. In
//
//	U.S. Ambassador John Sullivan left on Jan. 5 at 9 a.m. Mr. Lee stayed.
//
// six stops end nothing and two end a sentence. The rule looks at the word before the stop
// (an initial, a title, an abbreviation of the table in abbreviation.go) and at the word
// after it: behind "U.S." only a word that likes to open sentences ("The", "But", "How")
// begins a new one. A sentence that a scraper has glued to the next one ("the fighting.He
// added") is cut by glued.go, which keeps the dots of addresses; closing.go passes the marks
// and footnotes behind a stop. What stands between quotation marks or brackets is not cut
// when it is short, so that somebody's words stay with the "he said" behind them; a
// quotation longer than quotationMax is cut like any other text.
//
// # Words
//
// Borders come from Unicode's word segmentation (UAX 29), then numerals are
// split from their letters ("5km", "18th"), possessives from their nouns, and abbreviations
// get their full stop back.
//
// # What it gets wrong
//
// "He was born in the U.S. Biden greeted him" stays one sentence, for "the U.S. Senate"
// looks the same: behind an abbreviation only words end one that open sentences often,
// plural nouns among them ("Officials said"). A heading that ends in a full stop is body
// text. A byline of two capitalised words looks like a heading of two capitalised words; it
// is taken for a byline.
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
	Hash  uint32 // of Lower, so that asking ten lists for a word hashes it once; lexicon.Set.HasWord
	Shape Shape
	Glued bool // no white space between the word before it and this one
}
