package quote

import (
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// Join puts the parts of all sentences together: per[i] are those of
// doc.Sentences[i], as Find gave them. The result is in the order of the text,
// an outer quotation before what lies in it. It takes time near-linear in the
// parts.
func Join(doc text.Document, per [][]Part, names name.Names) Quotations {
	j := joiner{doc: doc, per: per, names: names}
	j.indexReferences()
	j.findLetters()
	j.stretches()
	j.attribute()
	j.quoteDirectly()
	j.report()
	return j.nest()
}

// A joiner is one document being read.
type joiner struct {
	doc     text.Document
	per     [][]Part
	names   name.Names
	refs    []int           // refs[i]:refs[i+1] are the references of sentence i
	direct  []stretch       // between marks, in order of their ends
	said    [][]attribution // of each sentence, in order
	letters []lettered      // of each sentence
	origin  string          // the source named last: what "the report added" means
	out     []Quotation
}

// indexReferences finds where the references of each sentence begin.
func (j *joiner) indexReferences() {
	j.refs = make([]int, len(j.doc.Sentences)+1)
	k := 0
	for i := range j.refs {
		for k < len(j.names.References) && j.names.References[k].Sentence < i {
			k++
		}
		j.refs[i] = k
	}
}

// in are the references of a sentence.
func (j *joiner) in(sentence int) []name.Reference {
	return j.names.References[j.refs[sentence]:j.refs[sentence+1]]
}

// beginning is the first reference of the sentence that begins at word w or
// later, len where there is none.
func beginning(refs []name.Reference, w int) int {
	lo, hi := 0, len(refs)
	for lo < hi {
		if m := (lo + hi) / 2; refs[m].Mention.Lo < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// endingAt is the reference that ends before word w without a gap, nil where none does.
func endingAt(refs []name.Reference, w int) *name.Reference {
	i := beginning(refs, w)
	if i > 0 && refs[i-1].Mention.Hi == w {
		return &refs[i-1]
	}
	return nil
}

// startingAt is the reference that begins at word w, nil where none does.
func startingAt(refs []name.Reference, w int) *name.Reference {
	i := beginning(refs, w)
	if i < len(refs) && refs[i].Mention.Lo == w {
		return &refs[i]
	}
	return nil
}

// maxDepth bounds how deep quotations may lie in each other; what lies deeper is
// left out, and At stays cheap on "he said she said he said …".
const maxDepth = 8

// uncross settles an inner quotation that runs beyond the outer one: marks are
// certain, the end of a reported clause is a guess. The clause takes the rest of
// the quotation in where its own sentence holds it.
func (j *joiner) uncross(outer, inner *Quotation) {
	switch {
	case outer.Direct:
		inner.Span.End = outer.Span.End
	case !inner.Direct || inner.Span.End <= j.doc.Sentences[outer.Sentence].Span.End:
		outer.Span.End = inner.Span.End
	default:
		outer.Span.End = inner.Span.Start
	}
}

// nest orders the quotations and makes them lie within or beside each other:
// reported speech that runs into a quotation in marks ends where that begins.
func (j *joiner) nest() Quotations {
	sorted := inOrder(j.out)
	out := Quotations(j.out[:0])
	var open []int // of out, each within the one before it
	for _, q := range sorted {
		for len(open) > 0 && out[open[len(open)-1]].Span.End <= q.Span.Start {
			open = open[:len(open)-1]
		}
		for _, o := range open {
			if out[o].Span.End < q.Span.End {
				j.uncross(&out[o], &q)
			}
		}
		for len(open) > 0 && out[open[len(open)-1]].Span.End <= q.Span.Start {
			open = open[:len(open)-1]
		}
		if len(open) >= maxDepth {
			continue
		}
		q.outer = -1
		if len(open) > 0 {
			q.outer = open[len(open)-1]
		}
		open = append(open, len(out))
		out = append(out, q)
	}
	return out
}

// inOrder sorts quotations by where they begin, an outer one before what lies in
// it, by merging ever longer runs; equals stay as they are.
func inOrder(list []Quotation) []Quotation {
	from, to := append([]Quotation(nil), list...), make([]Quotation, len(list))
	for run := 1; run < len(list); run *= 2 {
		for lo := 0; lo < len(list); lo += 2 * run {
			mid, end := min(lo+run, len(list)), min(lo+2*run, len(list))
			a, b := lo, mid
			for k := lo; k < end; k++ {
				if b == end || a < mid && !from[b].precedes(&from[a]) {
					to[k] = from[a]
					a++
				} else {
					to[k] = from[b]
					b++
				}
			}
		}
		from, to = to, from
	}
	return from
}

// precedes reports whether q begins before p, or there but ends behind it.
func (q *Quotation) precedes(p *Quotation) bool {
	return q.Span.Start < p.Span.Start || q.Span.Start == p.Span.Start && q.Span.End > p.Span.End
}
