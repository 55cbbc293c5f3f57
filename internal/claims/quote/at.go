package quote

import "gainsay/internal/claims/text"

// Quotations are those of one document, in the order of the text, an outer one
// before what lies in it.
type Quotations []Quotation

// At is the innermost quotation or reported clause that covers a span of the
// source. It takes time logarithmic in their number.
func (q Quotations) At(span text.Span) (Quotation, bool) {
	lo, hi := 0, len(q)
	for lo < hi {
		if m := (lo + hi) / 2; q[m].Span.Start <= span.Start {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for i := lo - 1; i >= 0; i = q[i].outer {
		if q[i].Span.Contains(span) {
			return q[i], true
		}
	}
	return Quotation{}, false
}

// In are the quotations that begin in a sentence. It takes time logarithmic in
// their number.
func (q Quotations) In(sentence int) []Quotation {
	return q[q.before(sentence):q.before(sentence+1)]
}

// before counts the quotations that begin before a sentence.
func (q Quotations) before(sentence int) int {
	lo, hi := 0, len(q)
	for lo < hi {
		if m := (lo + hi) / 2; q[m].Sentence < sentence {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
