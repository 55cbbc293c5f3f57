// Package quote reads whose words a text repeats, in quotation marks or without.
//
// # What it decides
//
// A figure in somebody's mouth is that person's claim, not the paper's. Join
// gives every stretch of the text that belongs to a speaker: quotations between
// marks (Direct) and clauses that somebody is reported to have said. In
//
//	“It is shut,” Olaf Brandt said, according to TASS, adding that the
//	port would open on Monday.
//
// the first three words and the last seven are Olaf Brandt's, with TASS as the
// origin. Quotations.At says for any span which of them covers it innermost.
//
// # How
//
// Find lists the marks and the attributing words of one sentence. Join pairs the
// marks over the document. A straight mark opens or closes by the white space
// around it and by what is open; a mark of one kind may be closed by one of
// another, as hasty copy has it. A quotation that is never closed ends with its
// paragraph, unless the next one opens anew, as speeches over several paragraphs
// do. Single marks count only in pairs within a sentence, and an apostrophe of a
// plural does not close one.
//
// Then each attributing word gets its speaker: the name that ends right before
// it, past adverbs and an aside; the one behind it in "said Putin"; the object in
// "BBC quoted Peskov as saying"; the agent of a passive; the speaker before it
// where it hangs on another (", adding that"). Where no name stands there, As has
// the words as printed ("officials", "the report") and Speaker is -1. An agency,
// a broadcaster or "state television" is the Origin: of "according to", "citing",
// "told TASS", and of "the report added" the source named last.
//
// A quotation takes the attribution close in front of it, else the one right
// behind it, else, for a few words lifted from a speech, any in front in its
// sentence. What has none follows its neighbour: “…,” Putin said. “…” A short
// paragraph of nothing but a quotation goes on with the speaker of the one before.
//
// # What it gets wrong, knowingly
//
//   - A reported clause runs to the end of its sentence or to the next attribution;
//     in "said the port was shut and went home" the going home is reported, too.
//   - "It said" and "they said" have no speaker.
//   - Marks around a title or a nickname make a quotation without a speaker.
//   - A quotation within a quotation has no speaker: the outer one would have to
//     be read for it.
//   - The mark of inches is known only behind feet: 6' 2".
package quote

import "gainsay/internal/claims/text"

// A Quotation is somebody's words, or what somebody is reported to have said.
type Quotation struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Span     text.Span // in the document's source: the words between the marks, marks excluded; for reported speech the clause
	Speaker  int       // index into name.Names.Entities, -1 where it could not be told
	As       string    // the speaker as printed: "he", "the Russian president"; may be set where Speaker is -1
	Cue      string    // the verb or preposition that attributes it, as printed: "said", "according to"
	CueSpan  text.Span // in the document's source
	Direct   bool      // between quotation marks
	Origin   string    // the source of the source, canonical: "TASS" in "Lavrov said, according to TASS"; empty where none is named
	Sentence int       // index of the sentence in which it begins

	outer int // index of the innermost quotation around this one, -1 where there is none
}
