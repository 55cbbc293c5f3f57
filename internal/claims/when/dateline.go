package when

import "gainsay/internal/claims/text"

// A Dateline is the day on which a text was written, as far as anything says it.
type Dateline struct {
	Day   Day
	Known bool
	From  Origin
}

// An Origin says where the dateline comes from. Its String is the contract's word.
type Origin uint8

const (
	None   Origin = iota // nobody says it
	Given                // the reader, or a header line
	InText               // the text itself
)

// String is "none", "given" or "text".
func (o Origin) String() string {
	switch o {
	case Given:
		return "given"
	case InText:
		return "text"
	}
	return "none"
}

// FindDateline finds the day of writing.
func FindDateline(doc text.Document, per [][]Expression, given string) (Dateline, string) {
	if given != "" {
		if d, ok := ParseDay(given); ok {
			return Dateline{Day: d, Known: true, From: Given}, ""
		}
	}
	return Dateline{}, ""
}
