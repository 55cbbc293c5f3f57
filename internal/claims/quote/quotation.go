package quote

import "gainsay/internal/claims/text"

// A Quotation is somebody's words, or what somebody is reported to have said.
type Quotation struct {
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
