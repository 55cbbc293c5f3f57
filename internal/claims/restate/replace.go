package restate

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/parallel"
	"gainsay/internal/claims/text"
)

// told is the words of a clause from its subject to what stands behind the verb.
func (s *side) told(m int) text.Span {
	cl := &s.p.Clauses[m]
	lo, hi := cl.Start, cl.Verb+1
	for _, ph := range s.p.With(m, clause.Subject) {
		lo = min(lo, s.p.Phrases[ph].Lo)
	}
	for _, ph := range s.p.With(m, clause.Object) {
		hi = max(hi, s.p.Phrases[ph].Hi)
	}
	return s.span(lo, hi)
}

// replaced looks for what the sentence has in the place of a term that it lacks.
func (c *comparer) replaced(k int) (Comparison, bool) {
	w := c.terms.Word(k)
	m := c.mine.p.At(w)
	if m >= 0 && c.mine.p.Clauses[m].Verb == w {
		return c.opposed(m)
	}
	if ph := c.mine.p.PhraseAt(w); ph >= 0 && c.mine.p.Phrases[ph].Role == clause.Subject && c.terms.Named(k) {
		return c.agent(m)
	}
	return c.inPlace(w)
}

// agent: another one did it, of which there is one doer.
func (c *comparer) agent(m int) (Comparison, bool) {
	n := c.counterpart(m)
	if n < 0 || !ofOne.Has(c.mine.p.Clauses[m].Lemma) || !c.mine.only(m) || !c.theirs.only(n) || !alike(c.mine.r.Stances[m].Stance, c.theirs.r.Stances[n].Stance) ||
		c.mine.r.Stances[m].Negated || c.theirs.r.Stances[n].Negated {
		return Comparison{}, false
	}
	who, d := c.doers(m, n)
	return d, who == other
}

// opposed: the verbs exclude each other, and neither is negated. Who beats somebody wins.
func (c *comparer) opposed(m int) (Comparison, bool) {
	lemma := c.mine.p.Clauses[m].Lemma
	for n := range c.theirs.p.Clauses {
		cl := &c.theirs.p.Clauses[n]
		if cl.Verb < 0 || !lexicon.Antonyms(lemma, cl.Lemma) || lexicon.Concept(lemma) == "defeat" || lexicon.Concept(cl.Lemma) == "defeat" || !alike(c.mine.r.Stances[m].Stance, c.theirs.r.Stances[n].Stance) ||
			c.mine.r.Stances[m].Negated || c.theirs.r.Stances[n].Negated {
			continue
		}
		if who, _ := c.doers(m, n); who == other {
			continue
		}
		return Comparison{
			Conflict: true, Slot: claim.SlotEvent, Rule: "antonym", A: c.mine.told(m), B: c.theirs.told(n),
			ValueA: claim.Value{Kind: claim.EventValue, Predicate: lemma}, ValueB: claim.Value{Kind: claim.EventValue, Predicate: cl.Lemma},
		}, true
	}
	return Comparison{}, false
}

// moved is replaced for a place that the article has, but not behind this preposition: who came from
// Paris did not come from Lyon.
func (c *comparer) moved(k int) (Comparison, bool) {
	ph := c.mine.p.PhraseAt(c.terms.Word(k))
	if !c.terms.Named(k) || ph < 0 || c.mine.p.Phrases[ph].Prep < 0 {
		return Comparison{}, false
	}
	p := &c.mine.p.Phrases[ph]
	for i := range c.theirs.p.Phrases {
		if q := &c.theirs.p.Phrases[i]; c.samePlace(p, q) && c.mine.word(p.Head) == c.theirs.word(q.Head) {
			return Comparison{}, false
		}
	}
	d, ok := c.inPlace(c.terms.Word(k))
	return d, ok && d.Slot == claim.SlotPlace
}

// inPlace looks for a phrase in the same place as the one that holds word w, with a word in
// it that excludes the word.
func (c *comparer) inPlace(w int) (Comparison, bool) {
	ph := c.mine.p.PhraseAt(w)
	if ph < 0 {
		return Comparison{}, false
	}
	p := &c.mine.p.Phrases[ph]
	for k := range c.theirs.p.Phrases {
		q := &c.theirs.p.Phrases[k]
		if w != p.Head && !c.isName(ph, w) {
			if d, ok := c.modified(p, q, w); ok {
				return d, true
			}
			continue
		}
		if !c.samePlace(p, q) {
			continue
		}
		if p.Prep >= 0 && c.mine.p.Clauses[p.Clause].Lemma == "have" { // friends in one city do not exclude friends in another
			continue
		}
		x, y := c.mine.text(p.Lo, p.Hi), c.theirs.text(q.Lo, q.Hi)
		if slot, rule := exclude(p.Prep >= 0, x, y, c.mine.word(p.Head), c.theirs.word(q.Head)); rule != "" {
			return c.difference(slot, rule, p.Lo, p.Hi, q.Lo, q.Hi), true
		}
	}
	return Comparison{}, false
}

// isName reports whether word w belongs to the name that ends its phrase.
func (c *comparer) isName(ph, w int) bool {
	return c.mine.p.Tags[w] == clause.Proper && c.mine.p.Tags[c.mine.p.Phrases[ph].Head] == clause.Proper
}

// modified: two phrases of one head, of which a word before the head excludes the other's: "a black
// van", "a white van".
func (c *comparer) modified(p, q *clause.Phrase, w int) (Comparison, bool) {
	if lexicon.Noun(c.mine.word(p.Head)) != lexicon.Noun(c.theirs.word(q.Head)) {
		return Comparison{}, false
	}
	for v := q.Lo; v < q.Head; v++ {
		if parallel.Exclusive(c.mine.word(w), c.theirs.word(v)) && !c.mine.joined(w) && !c.theirs.joined(v) {
			return c.difference(claim.SlotAttribute, "antonym", w, w+1, v, v+1), true
		}
	}
	return Comparison{}, false
}

// joined reports whether "and" or "or" stands beside a word: "red or white" may be red.
func (s *side) joined(w int) bool {
	return w > 0 && lexicon.IsConjunction(s.word(w-1)) || w+1 < len(s.r.Words) && lexicon.IsConjunction(s.word(w+1))
}

// samePlace reports whether two phrases stand alike: behind one preposition, or as subject or
// object, of one verb.
func (c *comparer) samePlace(p, q *clause.Phrase) bool {
	x, y := &c.mine.p.Clauses[p.Clause], &c.theirs.p.Clauses[q.Clause]
	if (p.Prep < 0) != (q.Prep < 0) {
		return false
	}
	if p.Prep >= 0 {
		if c.mine.word(p.Prep) != c.theirs.word(q.Prep) {
			return false
		}
		return sameVerb(x.Lemma, y.Lemma) || p.Prep > 0 && q.Prep > 0 && lexicon.Lemma(c.mine.word(p.Prep-1)) == lexicon.Lemma(c.theirs.word(q.Prep-1))
	}
	return p.Role == q.Role && p.Role != clause.Oblique && sameVerb(x.Lemma, y.Lemma) && x.Passive == y.Passive
}

func (s *side) word(i int) string { return s.r.Words[i].Lower }

// text is words [lo, hi) without an article.
func (s *side) text(lo, hi int) string {
	out := ""
	for _, w := range s.r.Words[lo:hi] {
		if w.Lower == "the" || w.Lower == "a" || w.Lower == "an" {
			continue
		}
		if out != "" {
			out += " "
		}
		out += w.Text
	}
	return out
}

func (c *comparer) difference(slot claim.Slot, rule string, lo, hi, from, to int) Comparison {
	out := Comparison{Conflict: true, Slot: slot, Rule: rule, A: c.mine.span(lo, hi), B: c.theirs.span(from, to)}
	out.ValueA = claim.Value{Kind: claim.NameValue, Name: c.mine.text(lo, hi)}
	out.ValueB = claim.Value{Kind: claim.NameValue, Name: c.theirs.text(from, to)}
	return out
}

// exclude says by which rule two phrases exclude each other: two places, neither in the other, or
// two heads of which one thing is one.
func exclude(placed bool, x, y, head, otherHead string) (claim.Slot, string) {
	if !placed {
	} else if in, known := name.Inside(x, y); known {
		if out, also := name.Inside(y, x); also && !in && !out {
			return claim.SlotPlace, "place-other"
		}
	}
	p, q := lexicon.Noun(head), lexicon.Noun(otherHead)
	k, ok := kinds.Look(p)
	l, also := kinds.Look(q)
	if ok && also && k == l && p != q {
		return claim.SlotAttribute, "one-filler"
	}
	return 0, ""
}

// kinds are words of which one thing is one, under what they are kinds of.
var kinds = lexicon.NewPairs(`
acquittal:verdict car:vehicle church:building embassy:building frigate:ship helicopter:aircraft
hotel:building lorry:vehicle manslaughter:crime minibus:vehicle motorcycle:vehicle murder:crime
palace:building school:building tank:vehicle theft:crime tram:vehicle treason:crime
truck:vehicle van:vehicle villa:building
`)
