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
//   - an opposite ("accepted", "rejected"; "public", "private"), another rank ("first", "third");
//   - another colour, another kind of building, another crime, of which one thing has one;
//   - another place behind the same preposition, another day of the same deed, another figure of the same thing.
//
// Where more is left over, nothing is said.
//
// What it knowingly gets wrong: two things told in the same words of one doer ("rejected the
// first offer", "accepted the second") are one to it unless the statement says which.
package restate

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// A Comparison is what came of a statement and a sentence. The spans are in their sentences.
type Comparison struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Conflict bool // else the two say the same
	A, B     text.Span
	Slot     claim.Slot
	Rule     string // one of the contract's
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
	terms        []link.Term
	open         *link.Term // one that the sentence and its surroundings lack
	inside       int        // terms that stand in the sentence itself
	names        int        // names among those that have a counterpart
	other        bool       // the day, or a figure, is another one
	out          Comparison
}

// Nearest compares sentence i of the draft with the two sentences of an article that have most of its
// terms, and returns which of them it is that something came of, -1 for none.
func Nearest(draft *claim.Article, i int, terms *link.Statement, article *claim.Article, x *link.Index) (Comparison, int) {
	j := -1
	for range 2 {
		if j = x.Nearest(terms, j); j < 0 {
			break
		}
		if c, ok := Find(draft, i, terms, article, j, x); ok {
			return c, j
		}
	}
	return Comparison{}, -1
}

// Find compares sentence i of the draft with sentence j of an article. Linear in the words of
// both but for the product of their clauses.
func Find(draft *claim.Article, i int, terms *link.Statement, article *claim.Article, j int, x *link.Index) (Comparison, bool) {
	c := comparer{mine: sideOf(draft, i), theirs: sideOf(article, j), x: x, terms: terms.Terms}
	if !c.mine.states() || !c.theirs.states() || !c.speak() || !c.figures() || !c.times() {
		return Comparison{}, false
	}
	ok := false
	switch {
	case c.other:
		ok = c.open == nil
	case c.open != nil:
		ok = c.replaced()
	default:
		ok = c.agree()
	}
	return c.out, ok
}

// differ notes the words in which the two differ. It is true.
func (c *comparer) differ(slot claim.Slot, rule string, a, b text.Span) bool {
	c.out = Comparison{Conflict: true, Slot: slot, Rule: rule, A: a, B: b}
	return true
}

// states reports whether a sentence asserts, denies or foretells something.
func (s *side) states() bool {
	for i := range s.r.Stances {
		switch s.r.Stances[i].Stance {
		case stance.Asked, stance.Conditional, stance.Hedged:
			return false
		}
	}
	for j := range s.r.Words { // "more orders than its rival", "twice as many": a figure of somebody else
		if w := s.word(j); w == "twice" || w == "than" && j+1 < len(s.p.Tags) && s.p.Tags[j+1] != clause.Numeral {
			return false
		}
	}
	return len(s.p.Clauses) > 0 && s.p.Clauses[0].Verb >= 0
}

// speak reports whether enough of the statement stands in the sentence itself, and notes what
// is left over. A statement without a name may speak of "the crew" of an article, if it says
// nothing that the sentence does not but what is in question.
func (c *comparer) speak() bool {
	total := len(c.terms)
	for k := range c.terms {
		t := &c.terms[k]
		switch c.x.Near(t, c.theirs.i) {
		case link.Nowhere:
			if c.open != nil {
				return false
			}
			c.open = t
			total--
			continue
		case link.InSentence:
			c.inside++
		}
		if t.Kind == link.Named {
			c.names++
		}
	}
	if c.names == 0 && (c.inside < 3 || c.inside < total || c.mine.word(0) != "the") {
		return false
	}
	return c.inside >= 2 && 2*c.inside >= len(c.terms)
}

func (s *side) word(i int) string { return s.r.Words[i].Lower }

// figures compares the figures. It is false where the statement has one that the sentence has not.
func (c *comparer) figures() bool {
	mine, theirs := c.mine.r.Quantities, c.theirs.r.Quantities
	for i := range mine {
		p := &mine[i]
		if p.Dimension == quantity.Ordinal || p.Dimension == quantity.Plain || p.Lo > 0 && lexicon.OneOf(c.mine.word(p.Lo-1), "the|both|their") {
			continue
		}
		met, at := false, -1
		for k := range theirs {
			if q := &theirs[k]; p.Dimension == q.Dimension && p.Unit == q.Unit && p.Of == q.Of {
				met = met || p.Interval.Overlaps(q.Interval)
				at = k
			}
		}
		if met {
			continue
		}
		if at < 0 || c.other || p.Dimension == quantity.Percent || p.Dimension == quantity.Duration || len(mine) > 1 || c.sameThing(p.Lo, theirs[at].Lo) != claim.OneDoer || c.mine.partial(p) || c.theirs.partial(&theirs[at]) ||
			!p.Interval.Approx == theirs[at].Interval.Approx {
			return false
		}
		c.other = c.differ(slotOf(p.Dimension), "interval-disjoint", p.Span, theirs[at].Span)
	}
	return true
}

// sameThing tells whether words v and w stand with one verb and one doer.
func (c *comparer) sameThing(v, w int) claim.Likeness {
	m, n := c.mine.p.At(v), c.theirs.p.At(w)
	if c.mine.p.Clauses[m].Lemma != c.theirs.p.Clauses[n].Lemma {
		return claim.OtherDoer
	}
	return c.doers(m, n)
}

// partial: "the other four", "65 more", "400 of them" and "three or four" are not what another text
// counts in one number.
func (s *side) partial(q *quantity.Quantity) bool {
	const beside = "other|others|another|additional|further|more|of|or"
	return q.Lo > 0 && lexicon.OneOf(s.word(q.Lo-1), beside) || q.Hi < len(s.r.Words) && lexicon.OneOf(s.word(q.Hi), beside) || s.word(q.Lo) == "another"
}

func slotOf(d quantity.Dimension) claim.Slot {
	switch d {
	case quantity.Count:
		return claim.SlotCount
	case quantity.Money:
		return claim.SlotMoney
	}
	return claim.SlotMeasure
}

// times compares the days. It is false where the statement tells one that the sentence leaves
// open, or where another day has another figure.
func (c *comparer) times() bool {
	mine, theirs := c.mine.a.TimesOf(c.mine.i), c.theirs.a.TimesOf(c.theirs.i)
	for i := range mine {
		m := &mine[i]
		if m.Type == when.Duration {
			continue
		}
		met, at := false, -1
		for k := range theirs {
			switch n := event.Moments(m, &theirs[k]); {
			case n > 0:
				met = true
			case n < 0 && c.mine.printed(m) == c.theirs.printed(&theirs[k]): // "this morning", of another report
			case n < 0 && len(m.Timex) == len(theirs[k].Timex):
				at = k
			}
		}
		if met {
			continue
		}
		if at < 0 || c.other || !c.once(m, &theirs[at], c.mine.r.Times[i].Lo, c.theirs.r.Times[at].Lo) {
			return false
		}
		c.other = c.differ(claim.SlotTime, "date-other", c.mine.r.Times[i].Span, c.theirs.r.Times[at].Span)
	}
	return true
}

// deictic: a time that points from the day of writing on, which two reports may have otherwise.
func deictic(printed string) bool {
	for _, w := range strings.Fields(strings.ToLower(printed)) {
		if lexicon.OneOf(w, "this|that|today|tonight|tomorrow|yesterday|last|next|ago|later|earlier|now") {
			return true
		}
	}
	return false
}

// printed is a time as the text has it.
func (s *side) printed(m *when.Mention) string { return s.a.Doc.Source[m.Span.Start:m.Span.End] }

// once reports whether two days, at words v and w, are those of one deed that happens once: a birth,
// the opening of a bridge, "his first novel". Who wrote a novel in one year may write another in the
// next, who has lived in a city since 1992 was there in 1993, and what rises does so every month.
func (c *comparer) once(m, t *when.Mention, v, w int) bool {
	const open = "since|until|till|from|before|after|by"
	if m.Prep == "since" && t.Prep == "since" { // "the first time since 1924"
		return true
	}
	if lexicon.OneOf(m.Prep, open) || lexicon.OneOf(t.Prep, open) || c.names == 0 || c.sameThing(v, w) == claim.OtherDoer {
		return false
	}
	x := c.mine.p.At(v)
	cl := &c.mine.p.Clauses[x]
	if !c.plain(x, c.theirs.p.At(w)) || deictic(c.mine.printed(m)) || deictic(c.theirs.printed(t)) {
		return false
	}
	if lexicon.OneOf(cl.Lemma, "be|live|work|stay|reside|have|know|belong") {
		return m.Prep == "" || cl.Lemma == "be" && cl.Verb > cl.Start
	}
	return (cl.Lemma == "sink" || !lexicon.OneOf(lexicon.Concept(cl.Lemma), "rise|fall|cost")) && (cl.Passive || len(c.mine.p.With(x, clause.Object)) == 0 || c.mine.only(x))
}

func sameVerb(a, b string) bool { return a == b || lexicon.Concept(a) == lexicon.Concept(b) }

// main finds the clause that tells what the sentence is about: the first finite one whose verb is
// neither a reporting nor a light one, else the first of all.
func (s *side) main() int {
	for k := range s.p.Clauses {
		if cl := &s.p.Clauses[k]; cl.Verb >= 0 && !lexicon.IsReporting(cl.Lemma) && s.p.Tags[cl.Verb] != clause.Auxiliary {
			return k
		}
	}
	return 0
}
