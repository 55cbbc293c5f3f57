package restate

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// times compares the days. It returns those that differ; ok is false where the statement tells
// one that the sentence leaves open.
func (c *comparer) times() (open []Comparison, ok bool) {
	mine, theirs := c.mine.a.TimesOf(c.mine.i), c.theirs.a.TimesOf(c.theirs.i)
	for i := range mine {
		m := &mine[i]
		if m.Type == when.Duration {
			continue
		}
		score, at := 0, -1
		for k := range theirs {
			if t := &theirs[k]; t.Type != when.Duration {
				switch n := event.Moments(m, t); {
				case n > 0:
					score = n
				case n < 0 && strings.EqualFold(c.mine.printed(m), c.theirs.printed(t)): // "this morning", of another report
				case n < 0 && at < 0 && c.sameClause(m.Span, t.Span) && c.once(m, t):
					at = k
				}
			}
		}
		switch {
		case score > 0:
		case at < 0:
			return nil, false
		default:
			d := Comparison{Conflict: true, Slot: claim.SlotTime, Rule: "date-other", A: c.mine.local(m.Span), B: c.theirs.local(theirs[at].Span)}
			d.ValueA, d.ValueB = claim.Value{Kind: claim.TimeValue, Time: *m}, claim.Value{Kind: claim.TimeValue, Time: theirs[at]}
			open = append(open, d)
		}
	}
	return open, true
}

// printed is a time as the text has it.
func (s *side) printed(m *when.Mention) string { return s.a.Doc.Source[m.Span.Start:m.Span.End] }

// once reports whether two days are those of what happens once: a birth, the opening of a bridge,
// "his first novel"; who wrote a novel in one year may write another in the next, and who has lived
// in a city since 1992 was there in 1993.
func (c *comparer) once(m, t *when.Mention) bool {
	const open = "since|until|till|from|before|after|by"
	if m.Prep == "since" && t.Prep == "since" { // "the first time since 1924"
		return true
	}
	if lexicon.OneOf(m.Prep, open) || lexicon.OneOf(t.Prep, open) {
		return false
	}
	x := c.mine.clauseAt(c.mine.local(m.Span))
	cl := &c.mine.p.Clauses[x]
	if lexicon.OneOf(cl.Lemma, "be|live|work|stay|reside|have|know|belong") {
		return m.Prep == "" || cl.Lemma == "be" && cl.Verb > cl.Start
	}
	return len(c.mine.p.With(x, clause.Object)) == 0 || cl.Passive || c.mine.only(x)
}

// local is a span of the source, in the sentence.
func (s *side) local(span text.Span) text.Span {
	return span.Shift(-s.a.Doc.Sentences[s.i].Span.Start)
}

// sameClause reports whether two times, or figures, stand with one verb.
func (c *comparer) sameClause(x, y text.Span) bool {
	m, n := c.mine.clauseAt(c.mine.local(x)), c.theirs.clauseAt(c.theirs.local(y))
	return m >= 0 && n >= 0 && sameVerb(c.mine.p.Clauses[m].Lemma, c.theirs.p.Clauses[n].Lemma)
}

func (s *side) clauseAt(span text.Span) int {
	for w := range s.r.Words {
		if s.r.Words[w].Span.Start >= span.Start {
			return s.p.At(w)
		}
	}
	return -1
}

// figures is times for quantities.
func (c *comparer) figures() (open []Comparison, ok bool) {
	if !c.ranks(&c.mine, &c.theirs) || !c.ranks(&c.theirs, &c.mine) {
		return nil, false
	}
	for i := range c.mine.r.Quantities {
		p := &c.mine.r.Quantities[i]
		switch {
		case c.mine.dated(p), c.mine.presupposed(p):
			continue
		case c.mine.partial(p):
			return nil, false
		}
		met, at := false, -1
		for k := range c.theirs.r.Quantities {
			q := &c.theirs.r.Quantities[k]
			y, ok := comparable(p, q)
			switch {
			case !ok || c.theirs.dated(q) || c.theirs.partial(q):
			case p.Interval.Widen().Overlaps(y.Interval.Widen()):
				met = true
			case at < 0 && c.sameThing(p, q):
				at = k
			}
		}
		switch {
		case met:
		case at < 0:
			return nil, false
		default:
			open = append(open, c.other(p, &c.theirs.r.Quantities[at]))
		}
	}
	return open, true
}

// ranks reports whether the other sentence has each ordinal of the first, or has none: the second
// session is not the first.
func (c *comparer) ranks(s, o *side) bool {
	for i := range s.r.Quantities {
		if s.r.Quantities[i].Dimension != quantity.Ordinal {
			continue
		}
		found, any := false, false
		for k := range o.r.Quantities {
			if q := &o.r.Quantities[k]; q.Dimension == quantity.Ordinal {
				found, any = found || equal(&s.r.Quantities[i], q), true
			}
		}
		if any && !found && len(s.r.Quantities) > 1 {
			return false
		}
	}
	return true
}

func (c *comparer) other(p, q *quantity.Quantity) Comparison {
	d := Comparison{Conflict: true, Slot: slotOf(p.Dimension), Rule: "interval-disjoint", A: p.Span, B: q.Span}
	d.ValueA, d.ValueB = claim.Value{Kind: claim.QuantityValue, Quantity: *p}, claim.Value{Kind: claim.QuantityValue, Quantity: *q}
	return d
}

func slotOf(d quantity.Dimension) claim.Slot {
	switch d {
	case quantity.Count, quantity.Plain:
		return claim.SlotCount
	case quantity.Ordinal:
		return claim.SlotOrdinal
	case quantity.Duration:
		return claim.SlotDuration
	case quantity.Money:
		return claim.SlotMoney
	case quantity.Percent:
		return claim.SlotPercent
	}
	return claim.SlotMeasure
}

// partial: "the other four", "65 more", "400 of them" and "three or four" are not what another text
// counts in one number.
func (s *side) partial(q *quantity.Quantity) bool {
	const beside = "other|others|another|additional|further|more|of|or|and"
	return q.Lo > 0 && lexicon.OneOf(s.word(q.Lo-1), beside) || q.Hi < len(s.r.Words) && lexicon.OneOf(s.word(q.Hi), beside) || s.word(q.Lo) == "another"
}

// comparable brings the second quantity to the unit of the first; ok is false where they measure
// different things.
func comparable(p, q *quantity.Quantity) (quantity.Quantity, bool) {
	out := *q
	if counts(p.Dimension) && counts(q.Dimension) {
		return out, p.Of == "" || q.Of == "" || lexicon.Noun(p.Of) == lexicon.Noun(q.Of)
	}
	if p.Dimension != q.Dimension || p.Change != q.Change {
		return out, false
	}
	if p.Dimension == quantity.Percent { // of what, claims tell
		return out, equal(p, q)
	}
	if p.Dimension == quantity.Ordinal {
		return out, p.Of == q.Of
	}
	if p.Unit != q.Unit {
		i, ok := q.In(p.Unit)
		out.Interval = i
		return out, ok
	}
	return out, true
}

func equal(p, q *quantity.Quantity) bool { return p.Interval.Equal(q.Interval) }

func counts(d quantity.Dimension) bool { return d == quantity.Count || d == quantity.Plain }

// sameThing: two figures of one verb and one doer, and of one noun where both have one.
func (c *comparer) sameThing(p, q *quantity.Quantity) bool {
	x, y := p.Span.Shift(c.mine.start()), q.Span.Shift(c.theirs.start())
	if !c.sameClause(x, y) || p.Of != "" && q.Of != "" && lexicon.Noun(p.Of) != lexicon.Noun(q.Of) {
		return false
	}
	who, _ := c.doers(c.mine.clauseAt(p.Span), c.theirs.clauseAt(q.Span))
	return who == one
}

func (s *side) start() int { return s.a.Doc.Sentences[s.i].Span.Start }

// dated: the number is part of a day.
func (s *side) dated(q *quantity.Quantity) bool {
	for i := range s.r.Times {
		if t := &s.r.Times[i]; t.Type != when.Duration && t.Span.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// presupposed: "the two presidents" does not count them.
func (s *side) presupposed(q *quantity.Quantity) bool {
	return q.Lo > 0 && q.Dimension != quantity.Ordinal && lexicon.OneOf(s.word(q.Lo-1), "the|these|those|their|both|all")
}
