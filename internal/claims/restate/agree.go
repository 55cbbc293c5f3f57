package restate

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

// agree compares two sentences of which the one has nothing that the other lacks: the verb, the
// "not", the doer and the places are left to differ.
func (c *comparer) agree() bool {
	m := c.mine.main()
	n := c.counterpart(m)
	if n < 0 {
		return false
	}
	x, y := &c.mine.r.Stances[m], &c.theirs.r.Stances[n]
	if x.Stance != y.Stance || x.Stance != stance.Asserted && x.Stance != stance.Expected {
		return false
	}
	a, b := c.mine.told(m), c.theirs.told(n)
	doer := c.doers(m, n)
	switch {
	case x.Negated != y.Negated:
		return doer != claim.OtherDoer && c.near() && (c.mine.p.Clauses[m].Lemma != "be" || c.complements(m, n)) && c.mine.denials()+c.theirs.denials() == 1 && c.differ(claim.SlotEvent, "polarity", a, b)
	case c.mine.denials() != c.theirs.denials():
		return false
	case doer == claim.OtherDoer:
		return !x.Negated && c.ofOne(m, n) && c.differ(claim.SlotWho, "one-filler", a, b)
	}
	for k := range c.terms {
		if c.moved(c.terms[k].Word) {
			return true
		}
	}
	for k := range c.terms { // what the one says has to stand in the other, names aside
		if t := &c.terms[k]; t.Kind != link.Named && c.x.Near(t, c.theirs.i) < link.InSentence {
			return false
		}
	}
	c.out = Comparison{Slot: claim.SlotEvent, Rule: "event-same", A: a, B: b}
	return doer == claim.OneDoer
}

// near reports whether every name stands beside the sentence: "never checked into one clinic" says
// nothing of another that the report tells of elsewhere.
func (c *comparer) near() bool {
	for k := range c.terms {
		if t := &c.terms[k]; t.Kind == link.Named && c.x.Near(t, c.theirs.i) < link.InParagraph {
			return false
		}
	}
	return true
}

// denials counts the words that deny.
func (s *side) denials() int {
	n := 0
	for i := range s.r.Words {
		if lexicon.OneOf(s.r.Words[i].Lower, "not|n't|no|never|nobody|none|nothing|without|neither|cannot|didn't|doesn't|wasn't|weren't|isn't|won't|wouldn't") {
			n++
		}
	}
	return n
}

// told is the words of a clause.
func (s *side) told(m int) text.Span {
	cl := &s.p.Clauses[m]
	return text.Span{Start: s.r.Words[cl.Lo].Span.Start, End: s.r.Words[cl.Hi-1].Span.End}
}

// counterpart is the clause of the other sentence that has the verb of clause m, -1 for none.
func (c *comparer) counterpart(m int) int {
	for n := range c.theirs.p.Clauses {
		if cl := &c.theirs.p.Clauses[n]; cl.Verb >= 0 && sameVerb(cl.Lemma, c.mine.p.Clauses[m].Lemma) {
			return n
		}
	}
	return -1
}

// doers compares who does what two clauses tell.
func (c *comparer) doers(m, n int) claim.Likeness {
	f, g := c.mine.frame(m), c.theirs.frame(n)
	if f == nil || g == nil || f.Lemma != g.Lemma || c.mine.p.Clauses[m].Passive != c.theirs.p.Clauses[n].Passive {
		return claim.OneDoer // "he", "it", or a passive: the terms have been looked up
	}
	return claim.Doers(f.Subject, g.Subject)
}

// complements reports whether what the one is, or is not, is what the other is: "not a state" says
// nothing of a city in the United States, nor "no album by one band" of another's.
func (c *comparer) complements(m, n int) bool {
	mine, theirs := c.mine.p.With(m, clause.Object), &c.theirs.p.Clauses[n]
	if len(mine) == 0 {
		return true
	}
	head := lexicon.Noun(c.mine.word(c.mine.p.Phrases[mine[0]].Head))
	found := false
	for j := theirs.Lo; j < theirs.Hi; j++ {
		w := c.theirs.word(j)
		if j > theirs.Verb+2 && (w == "not" || w == "no") {
			return false
		}
		found = found || c.theirs.p.Tags[j] == clause.Noun && lexicon.Noun(w) == head
	}
	return found
}

// ofOne: a verb of which one thing has one doer, and one thing that the reader knows: two may both
// have agreed to it, but not both have proposed it, and of a prize there are many winners.
func (c *comparer) ofOne(m, n int) bool {
	if f, g := c.mine.frame(m), c.theirs.frame(n); claim.Doers(f.Object, g.Object) == claim.OtherDoer { // one beat one, the other another
		return false
	}
	return ofOne.Has(c.mine.p.Clauses[m].Lemma) && c.mine.only(m) && c.theirs.only(n)
}

// only reports whether what clause m tells of is one thing that the reader knows: a name, "the
// final", "his first novel".
func (s *side) only(m int) bool {
	list := s.p.With(m, clause.Object)
	if s.p.Clauses[m].Passive {
		list = s.p.Subjects(m)
	}
	if len(list) == 0 { // "proposed that they meet", and no headline "Player arrested in Split"
		return m+1 < len(s.p.Clauses)
	}
	p := &s.p.Phrases[list[0]]
	switch s.p.Tags[p.Lo] {
	case clause.Proper, clause.Possessive, clause.Pronoun:
		return true
	case clause.Determiner:
		return lexicon.OneOf(s.word(p.Lo), "the|this|that")
	}
	return s.p.Tags[p.Head] == clause.Proper
}

var ofOne = lexicon.NewSet(`
acquire appoint assassinate beat block build buy call create defeat deport design discover dismiss
expel extradite found invade invent launch nominate open order phone postpone propose recall
replace sack sell shoot succeed sue table telephone veto win
`)

// frame is the frame of a clause.
func (s *side) frame(clause int) *claim.Frame {
	frames := s.a.FramesOf(s.i)
	for k := range frames {
		if f := &frames[k]; f.Clause == clause && f.Phrase < 0 {
			return f
		}
	}
	return nil
}

// moved: the sentence has the word, but not in its place: who came from Paris did not come from Lyon,
// and the final stop of a first journey is not the first stop.
func (c *comparer) moved(w int) bool {
	ph := c.mine.p.PhraseAt(w)
	if ph < 0 {
		return false
	}
	p := &c.mine.p.Phrases[ph]
	for i := range c.theirs.p.Phrases {
		q := &c.theirs.p.Phrases[i]
		if w == p.Head && !c.samePlace(p, q) || w != p.Head && c.mine.word(p.Head) != c.theirs.word(q.Head) {
			continue
		}
		for v := q.Lo; v < q.Hi; v++ {
			if c.mine.word(w) == c.theirs.word(v) {
				return false
			}
		}
	}
	return c.inPlace(w) && (c.out.Slot == claim.SlotPlace || c.out.Slot == claim.SlotOrdinal)
}

// samePlace reports whether two phrases stand alike: behind one preposition, or as subject or
// object, of one verb.
func (c *comparer) samePlace(p, q *clause.Phrase) bool {
	x, y := &c.mine.p.Clauses[p.Clause], &c.theirs.p.Clauses[q.Clause]
	verb := sameVerb(x.Lemma, y.Lemma)
	if p.Prep <= 0 || q.Prep <= 0 {
		return p.Prep == q.Prep && p.Role == q.Role && p.Role != clause.Oblique && verb && x.Passive == y.Passive
	}
	return c.mine.word(p.Prep) == c.theirs.word(q.Prep) && (verb || c.mine.word(p.Prep-1) == c.theirs.word(q.Prep-1))
}
