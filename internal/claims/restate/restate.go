// Package restate compares a statement with a sentence that tells the same in other words.
//
// "Volvo accepted the offer by Fiat" and "Fiat had also made an offer, which Volvo rejected"
// have no figure, no day and no place to compare, and are no copy of each other; but every
// term of the one stands in the other or beside it, except for the verb, and the verbs
// exclude each other. A statement whose terms all stand there, with the same verb, the same
// doer and no other "not", says the same.
//
// So the terms of the statement, its days and its figures are set against the sentence. Where none
// is left over, the two agree, unless one of them is negated or tells of another doer.
// Where one is left over, the sentence may have in its place what excludes it:
//
//   - an opposite ("accepted", "rejected"; "public", "private");
//   - another colour, another kind of building, another crime, of which one thing has one;
//   - another place behind the same preposition, another day, another figure of the same thing.
//
// Where more is left over, nothing is said.
//
// What it knowingly gets wrong: two things told in the same words of one doer ("rejected the
// first offer", "accepted the second") are one to it unless the statement says which.
package restate

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

// A Comparison is what came of a statement and a sentence. The spans are in their sentences.
type Comparison struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Conflict       bool // else the two say the same
	A, B           text.Span
	Slot           claim.Slot
	Rule           string // one of the contract's
	ValueA, ValueB claim.Value
}

// A side is one of the two sentences.
type side struct {
	a *claim.Article
	i int
	r *claim.Reading
	p *clause.Parse
}

func sideOf(a *claim.Article, i int) side {
	r := a.Readings[i]
	return side{a, i, r, &r.Parse}
}

type comparer struct {
	mine, theirs side
	x            *link.Index
	terms        *link.Statement
	open         []int // terms that the sentence and its surroundings lack
}

// Find compares sentence i of the draft with sentence j of an article. Linear in the words of
// both but for the product of their clauses.
func Find(draft *claim.Article, i int, terms *link.Statement, article *claim.Article, j int, x *link.Index) (Comparison, bool) {
	c := comparer{mine: sideOf(draft, i), theirs: sideOf(article, j), x: x, terms: terms}
	if !c.mine.states() || !c.theirs.states() || c.mine.compares() || c.theirs.compares() || !c.speak() {
		return Comparison{}, false
	}
	days, ok := c.times()
	if !ok {
		return Comparison{}, false
	}
	figures, ok := c.figures()
	if !ok {
		return Comparison{}, false
	}
	if len(days) > 0 && (len(c.mine.r.Quantities) > 1 || c.mine.periodic()) {
		return Comparison{}, false // the figures of another month
	}
	switch len(c.open) + len(days) + len(figures) {
	case 0:
		return c.agree()
	case 1:
	default:
		return Comparison{}, false
	}
	switch {
	case len(days) > 0:
		return days[0], days[0].Rule != ""
	case len(figures) > 0:
		return figures[0], figures[0].Rule != ""
	}
	return c.replaced(c.open[0])
}

// states reports whether a sentence asserts, denies or foretells something.
func (s *side) states() bool {
	for _, st := range s.r.Stances {
		if st.Stance == stance.Asked || st.Stance == stance.Conditional || st.Stance == stance.Hedged {
			return false
		}
	}
	return len(s.p.Clauses) > 0 && s.p.Clauses[0].Verb >= 0 && s.a.Doc.Sentences[s.i].Kind != text.Furniture
}

// speak reports whether enough of the statement stands in the sentence itself, and notes what
// is left over.
func (c *comparer) speak() bool {
	inside, names := 0, 0
	for k := range c.terms.Len() {
		switch n := c.x.Near(c.terms, k, c.theirs.i); n {
		case link.Nowhere:
			c.open = append(c.open, k)
		default:
			if n == link.InSentence {
				inside++
			}
			if c.terms.Named(k) {
				names++
			}
		}
	}
	total := c.terms.Len()
	if names == 0 && !c.definite(inside) {
		return false
	}
	return len(c.open) < 2 && inside >= 2 && 2*inside >= total && total-len(c.open) >= 2
}

// compares: "more orders than its rival", "twice as many": a figure of somebody else.
func (s *side) compares() bool {
	for j := range s.r.Words {
		if w := s.word(j); w == "twice" || w == "than" && j+1 < len(s.r.Words) && s.p.Tags[j+1] != clause.Numeral {
			return true
		}
	}
	return false
}

// periodic: what rises or falls does so every month.
func (s *side) periodic() bool {
	m := s.main()
	return m < 0 || lexicon.OneOf(lexicon.Concept(s.p.Clauses[m].Lemma), "rise|fall|cost")
}

// definite: a statement without a name may speak of "the crew" or "the owners" of an article, if
// all its terms but what is in question stand in one sentence.
func (c *comparer) definite(inside int) bool {
	return inside >= 3 && inside+len(c.open) == c.terms.Len() && c.mine.word(0) == "the"
}

// span is the bytes of words [lo, hi).
func (s *side) span(lo, hi int) text.Span {
	return text.Span{Start: s.r.Words[lo].Span.Start, End: s.r.Words[hi-1].Span.End}
}

// main finds the clause that tells what the sentence is about: the first finite one whose verb is
// neither a reporting nor a light one, else the first of all.
func (s *side) main() int {
	first := -1
	for k := range s.p.Clauses {
		cl := &s.p.Clauses[k]
		if cl.Verb < 0 {
			continue
		}
		if first < 0 {
			first = k
		}
		if !lexicon.IsReporting(cl.Lemma) && s.p.Tags[cl.Verb] != clause.Auxiliary {
			return k
		}
	}
	return first
}
