package restate

import (
	"slices"
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/stance"
)

// agree compares two sentences of which the one has nothing that the other lacks: the verb, the
// "not" and the doer are left to differ.
func (c *comparer) agree() (Comparison, bool) {
	m := c.mine.main()
	if m < 0 {
		return Comparison{}, false
	}
	n := c.counterpart(m)
	if n < 0 {
		return Comparison{}, false
	}
	st, tt := c.mine.r.Stances[m], c.theirs.r.Stances[n]
	if !alike(st.Stance, tt.Stance) {
		return Comparison{}, false
	}
	out := Comparison{Slot: claim.SlotEvent, A: c.mine.told(m), B: c.theirs.told(n)}
	out.ValueA = claim.Value{Kind: claim.EventValue, Predicate: c.mine.p.Clauses[m].Lemma, Negated: st.Negated}
	out.ValueB = claim.Value{Kind: claim.EventValue, Predicate: c.theirs.p.Clauses[n].Lemma, Negated: tt.Negated}
	doer, agent := c.doers(m, n)
	switch {
	case st.Negated != tt.Negated:
		if doer == other || !c.inside() || c.mine.p.Clauses[m].Lemma == "be" && !c.complements(m, n) {
			return Comparison{}, false
		}
		out.Conflict, out.Rule = true, "polarity"
		return out, true
	case doer == other:
		if st.Negated || !ofOne.Has(c.mine.p.Clauses[m].Lemma) || !c.mine.only(m) || !c.theirs.only(n) {
			return Comparison{}, false
		}
		return agent, true
	}
	for k := range c.terms.Len() {
		if d, ok := c.moved(k); ok {
			return d, true
		}
	}
	out.Rule = "event-same"
	return out, doer == one
}

// alike: what is expected of one thing is held against what is expected, what was against what was.
func alike(a, b stance.Stance) bool {
	return a == b && (a == stance.Asserted || a == stance.Expected)
}

// counterpart is the clause of the other sentence that has the verb of clause m, -1 for none.
func (c *comparer) counterpart(m int) int {
	lemma := c.mine.p.Clauses[m].Lemma
	for n := range c.theirs.p.Clauses {
		if cl := &c.theirs.p.Clauses[n]; cl.Verb >= 0 && sameVerb(cl.Lemma, lemma) {
			return n
		}
	}
	return -1
}

func sameVerb(a, b string) bool { return a == b || lexicon.Concept(a) == lexicon.Concept(b) }

// identity says whether two sentences tell of one doer.
type identity uint8

const (
	unclear identity = iota
	one
	other
)

// doers compares who does what the two clauses tell. Where they differ, the comparison says so
// for a verb of which there is one doer.
func (c *comparer) doers(m, n int) (identity, Comparison) {
	p, q := c.mine.agents(m), c.theirs.agents(n)
	if len(p) == 0 || len(q) == 0 || c.mine.p.Clauses[m].Lemma != c.theirs.p.Clauses[n].Lemma {
		return one, Comparison{} // "he", "it", or a passive: the terms have been looked up
	}
	for i := range p {
		for k := range q {
			if p[i].Key == q[k].Key || p[i].Nation != "" && p[i].Nation == q[k].Nation && (p[i].Kind != claim.Named || q[k].Kind != claim.Named) {
				return one, Comparison{}
			}
		}
	}
	x, y := &p[0], &q[0]
	if x.Kind == claim.Group || y.Kind == claim.Group || shareWord(x.Name, y.Name) { // the officer may be the police
		return unclear, Comparison{}
	}
	if f, g := c.mine.frame(m), c.theirs.frame(n); f != nil && g != nil && apart(f.Object, g.Object) { // one beat one, the other another
		return unclear, Comparison{}
	}
	out := Comparison{Conflict: true, Slot: claim.SlotWho, Rule: "one-filler", A: c.mine.told(m), B: c.theirs.told(n)}
	out.ValueA, out.ValueB = claim.Value{Kind: claim.NameValue, Name: x.Name}, claim.Value{Kind: claim.NameValue, Name: y.Name}
	return other, out
}

// inside reports whether every term stands in the sentence itself: "never checked into one clinic"
// says nothing of another that the report tells of elsewhere.
func (c *comparer) inside() bool {
	for k := range c.terms.Len() {
		if c.terms.Named(k) && c.x.Near(c.terms, k, c.theirs.i) < link.InParagraph {
			return false
		}
	}
	return true
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
		if w := c.theirs.word(j); j > theirs.Verb+2 && (w == "not" || w == "no") {
			return false
		}
		found = found || c.theirs.p.Tags[j] == clause.Noun && lexicon.Noun(c.theirs.word(j)) == head
	}
	return found
}

// apart reports whether two lists name somebody each, and nobody in common.
func apart(a, b []claim.Party) bool {
	named := [2]bool{}
	for i := range a {
		named[0] = named[0] || a[i].Kind == claim.Named
		for k := range b {
			named[1] = named[1] || b[k].Kind == claim.Named
			if a[i].Key == b[k].Key || shareWord(a[i].Name, b[k].Name) {
				return false
			}
		}
	}
	return named[0] && named[1]
}

// shareWord: "Hanford" and "the Hanford Site", "the sculptor Tom Brady" and "Brady" may be one.
func shareWord(a, b string) bool {
	for _, w := range strings.Fields(a) {
		if len(w) > 3 && slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return false
}

// only reports whether what clause m tells of is one thing that the reader knows: a name, "the
// final", "his first novel". Of a prize there are many winners, and of ten orders more.
func (s *side) only(m int) bool {
	list := s.p.With(m, clause.Object)
	if s.p.Clauses[m].Passive {
		list = s.p.Subjects(m)
	}
	if len(list) == 0 { // "proposed that they meet"
		return true
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

// frame is the frame of a clause.
func (s *side) frame(clause int) *claim.Frame {
	frames := s.a.FramesOf(s.i)
	for k := range frames {
		if frames[k].Clause == clause && frames[k].Phrase < 0 {
			return &frames[k]
		}
	}
	return nil
}

// agents are those who do what a clause tells: in the passive, those behind "by".
func (s *side) agents(clause int) []claim.Party {
	f := s.frame(clause)
	switch {
	case f == nil:
		return nil
	case s.p.Clauses[clause].Passive:
		return f.With
	case len(f.Object) == 0 && befalling.Has(f.Lemma): // a headline: "Player arrested in Split"
		return nil
	}
	return f.Subject
}

// befalling are those of ofOne that nobody does without an object: who is all that a headline tells
// of them is whom it befell.
var befalling = lexicon.NewSet(`
acquire arrest assassinate convict deport dismiss expel extradite fire indict kill murder name
rescue rob sack sentence shoot stab
`)

// ofOne are verbs of which one thing has one doer: two may both have agreed to it, but not both
// have proposed it.
var ofOne = lexicon.NewSet(`
acquire appoint arrest assassinate beat block build buy call chair convict create defeat deport
design discover dismiss elect expel extradite fire found host impose indict invade invent kill
launch murder name nominate open order phone postpone propose recall replace rescue rob sack sell
sentence shoot stab steal succeed sue table telephone veto win
`)
