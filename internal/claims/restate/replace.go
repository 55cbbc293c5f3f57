package restate

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/parallel"
	"gainsay/internal/claims/text"
)

// replaced looks for what the sentence has in the place of the term that it lacks.
func (c *comparer) replaced() bool {
	w := c.open.Word
	m := c.mine.p.At(w)
	if c.mine.p.Clauses[m].Verb == w {
		return c.opposed(m)
	}
	if c.open.Kind == link.Named {
		if n := c.counterpart(m); n >= 0 && c.doers(m, n) == claim.OtherDoer && c.plain(m, n) {
			return c.ofOne(m, n) && c.differ(claim.SlotWho, "one-filler", c.mine.told(m), c.theirs.told(n))
		}
	}
	return c.inPlace(w)
}

// plain: two clauses that say of two things that they were, or will be.
func (c *comparer) plain(m, n int) bool {
	x, y := &c.mine.r.Stances[m], &c.theirs.r.Stances[n]
	return x.Stance == y.Stance && !x.Negated && !y.Negated
}

// opposed: the verbs exclude each other, and neither is negated. Who beats somebody wins.
func (c *comparer) opposed(m int) bool {
	lemma := c.mine.p.Clauses[m].Lemma
	for n := range c.theirs.p.Clauses {
		cl := &c.theirs.p.Clauses[n]
		if cl.Verb < 0 || !lexicon.Antonyms(lemma, cl.Lemma) || lexicon.Concept(lemma) == "defeat" || lexicon.Concept(cl.Lemma) == "defeat" || !c.plain(m, n) {
			continue
		}
		if f, g := c.mine.frame(m), c.theirs.frame(n); claim.Doers(f.Subject, g.Subject) == claim.OneDoer {
			return c.differ(claim.SlotEvent, "antonym", c.mine.told(m), c.theirs.told(n))
		}
	}
	return false
}

// inPlace looks for a phrase in the same place as the one that holds word w, with a word in
// it that excludes the word.
func (c *comparer) inPlace(w int) bool {
	ph := c.mine.p.PhraseAt(w)
	if ph < 0 {
		return false
	}
	p := &c.mine.p.Phrases[ph]
	head := lexicon.Noun(c.mine.word(p.Head))
	for k := range c.theirs.p.Phrases {
		q := &c.theirs.p.Phrases[k]
		switch {
		case w != p.Head && c.mine.p.Tags[w] != clause.Proper:
			for v := q.Lo; v < q.Head && head == lexicon.Noun(c.theirs.word(q.Head)); v++ {
				x, y := c.mine.word(w), c.theirs.word(v)
				slot := claim.SlotAttribute
				if ranks.Has(x) && ranks.Has(y) {
					slot = claim.SlotOrdinal
				}
				if x != y && (slot == claim.SlotOrdinal || parallel.Exclusive(x, y)) && !c.mine.joined(w) && !c.theirs.joined(v) {
					return c.differ(slot, "antonym", c.mine.r.Words[w].Span, c.theirs.r.Words[v].Span)
				}
			}
		case !c.samePlace(p, q):
		case p.Prep >= 0 && c.mine.p.Clauses[p.Clause].Lemma == "have": // friends in one city do not exclude friends in another
		case p.Prep >= 0 && apart(c.mine.phrase(p), c.theirs.phrase(q)):
			return c.differ(claim.SlotPlace, "place-other", c.mine.span(p), c.theirs.span(q))
		default:
			other := lexicon.Noun(c.theirs.word(q.Head))
			if x, ok := kinds.Look(head); ok && head != other {
				if y, _ := kinds.Look(other); x == y {
					return c.differ(claim.SlotAttribute, "one-filler", c.mine.span(p), c.theirs.span(q))
				}
			}
		}
	}
	return false
}

func (s *side) span(p *clause.Phrase) text.Span {
	return text.Span{Start: s.r.Words[p.Lo].Span.Start, End: s.r.Words[p.Hi-1].Span.End}
}

// phrase is the words of a phrase, an article before them aside.
func (s *side) phrase(p *clause.Phrase) string {
	at := s.span(p)
	if p.Lo+1 < p.Hi && s.p.Tags[p.Lo] == clause.Determiner {
		at.Start = s.r.Words[p.Lo+1].Span.Start
	}
	return s.a.Doc.Sentences[s.i].Text[at.Start:at.End]
}

// apart reports whether both are listed places, neither in the other.
func apart(x, y string) bool {
	in, known := name.Inside(x, y)
	out, also := name.Inside(y, x)
	return known && also && !in && !out
}

// joined reports whether "and" or "or" stands beside a word: "red or white" may be red.
func (s *side) joined(w int) bool {
	return w > 0 && lexicon.IsConjunction(s.word(w-1)) || w+1 < len(s.r.Words) && lexicon.IsConjunction(s.word(w+1))
}

var ranks = lexicon.NewSet(`
eighth fifth final first fourth last ninth second seventh sixth tenth third
`)

// kinds are words of which one thing is one, under what they are kinds of.
var kinds = lexicon.NewPairs(`
car:vehicle church:building embassy:building helicopter:aircraft hotel:building lorry:vehicle
manslaughter:crime minibus:vehicle motorcycle:vehicle murder:crime palace:building
school:building tank:vehicle theft:crime tram:vehicle treason:crime truck:vehicle van:vehicle
villa:building
`)
