package quote

import (
	"cmp"
	"slices"

	"gainsay/internal/claims/text"
)

// Quotations are those of one document, in the order of the text, an outer one
// before what lies in it.
type Quotations []Quotation

// At is the innermost quotation or reported clause that covers a span of the
// source. It takes time logarithmic in their number.
func (q Quotations) At(span text.Span) (Quotation, bool) {
	i, _ := slices.BinarySearchFunc(q, span.Start, func(q Quotation, start int) int {
		if q.Span.Start <= start {
			return -1
		}
		return 1
	})
	for i--; i >= 0; i = q[i].outer {
		if q[i].Span.Contains(span) {
			return q[i], true
		}
	}
	return Quotation{}, false
}

// In are the quotations that begin in a sentence. It takes time logarithmic in
// their number.
func (q Quotations) In(sentence int) []Quotation {
	find := func(s int) int {
		i, _ := slices.BinarySearchFunc(q, s, func(q Quotation, s int) int { return cmp.Compare(q.Sentence, s) })
		return i
	}
	return q[find(sentence):find(sentence+1)]
}
