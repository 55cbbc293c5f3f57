package claim

import (
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/when"
)

// quantity reads the claim that a quantity makes, if it can be told of what.
func (x *extractor) quantity(k int) {
	q := &x.r.Quantities[k]
	if x.partOfTime(q) || q.Lo >= len(x.s.Words) || x.listed() {
		return
	}
	c := Claim{
		Span:   q.Span.Shift(x.s.Span.Start),
		Value:  Value{Kind: QuantityValue, Quantity: *q},
		Frame:  x.frameOf(q.Lo),
		Period: x.period(q),
	}
	ok := false
	switch q.Dimension {
	case quantity.Duration:
		c.Slot = SlotDuration
		c.Measure, ok = x.length(q)
		c.Scope = x.ordinals(q)
	case quantity.Count, quantity.Plain:
		c.Slot = SlotCount
		switch {
		case x.magnitude(q):
			c.Slot, c.Measure, ok = SlotMeasure, Measure{Concept: "magnitude", Sense: "level"}, true
			c.Frame = x.quake(c.Frame)
		case q.Dimension == quantity.Count:
			c.Measure, c.Scope, ok = x.count(q)
		default:
			c.Measure, ok = x.elliptic(&c, q)
		}
	case quantity.Ordinal:
		c.Slot = SlotOrdinal
		c.Measure, ok = x.rank(q)
		c.Scope = x.restriction(q)
	case quantity.Age:
		c.Slot = SlotMeasure
		c.Measure, ok = x.age(&c, q)
	default:
		c.Slot = slotOf(q.Dimension)
		c.Measure, c.Scope, ok = x.property(q)
		ok = ok && c.Measure.Concept != "percent" // "82 percent of the 52 percent": of what is not told
	}
	if !ok {
		return
	}
	c.Frame = x.telling(&c)
	c.Stance = x.stanceOf(q)
	if c.Slot == SlotCount && x.increment(q) {
		c.Measure.Sense = "more"
	}
	if c.Slot == SlotCount && x.partial(q) {
		c.Measure.Sense = "part"
	}
	c.Running = running(&c)
	x.add(&c, q.Lo)
}

// stanceOf is how a quantity is put forward: as its clause is, unless the number itself is what
// somebody expected, or one of two.
func (x *extractor) stanceOf(q *quantity.Quantity) stance.Stance {
	switch {
	case x.forecast(q):
		return stance.Expected
	case x.alternative(q):
		return stance.Hedged
	}
	if c := x.p.At(q.Lo); c >= 0 && c < len(x.r.Stances) {
		return x.r.Stances[c].Stance
	}
	return stance.Asserted
}

// telling is the frame whose happening the measure speaks of: the one of the same
// concept in the clause or the sentence, or, for what was expected of a thing told
// before, the frame it was told in.
func (x *extractor) telling(c *Claim) int {
	if x.a.Frames[c.Frame].Concept == c.Measure.Concept {
		return c.Frame
	}
	for k, fr := range x.a.FramesOf(x.i) {
		if fr.Concept == c.Measure.Concept {
			return x.a.frames[x.i] + k
		}
	}
	if x.last != nil && x.last.Measure == c.Measure {
		return x.last.Frame
	}
	return c.Frame
}

func slotOf(d quantity.Dimension) Slot {
	switch d {
	case quantity.Money:
		return SlotMoney
	case quantity.Percent:
		return SlotPercent
	}
	return SlotMeasure
}

// partOfTime: the six days of "six days later" say when, not how long.
func (x *extractor) partOfTime(q *quantity.Quantity) bool {
	span := q.Span.Shift(x.s.Span.Start)
	for _, m := range x.a.timesOf(x.i) {
		if m.Span.Overlaps(span) && (m.Type == when.Set || m.Type != when.Duration && m.Span != span) {
			return true
		}
		if m.Span.Overlaps(span) && m.Type != when.Duration && q.Dimension != quantity.Duration {
			return true
		}
	}
	return false
}

// period is the date that a rate or a daily figure is for: one in the same
// clause, "in May", "on Tuesday", "in the first quarter".
func (x *extractor) period(q *quantity.Quantity) int {
	c := x.p.At(q.Lo)
	if c < 0 {
		return -1
	}
	cl := &x.p.Clauses[c]
	span := x.span(cl.Lo, cl.Hi)
	for k, m := range x.a.timesOf(x.i) {
		if span.Contains(m.Span) && dated(m) {
			return x.a.times[x.i] + k
		}
	}
	return -1
}

// forecast: the number itself is what somebody expected: "the four to five hours
// that the organisers had planned", "the planned two-day visit", "had
// expected four to five hours".
func (x *extractor) forecast(q *quantity.Quantity) bool {
	c := x.p.At(q.Lo)
	if c < 0 {
		return false
	}
	cl := &x.p.Clauses[c]
	if stance.Forecasts(cl.Lemma) && cl.Verb >= 0 && q.Lo > cl.Verb && cl.Mood != clause.Participle {
		return true
	}
	if cl.Passive && stance.Forecasts(cl.Lemma) {
		return true
	}
	if q.Hi == cl.Verb && cl.Start == cl.Verb && stance.Forecasts(cl.Lemma) && (q.Hi+1 >= len(x.p.Tags) || x.p.Tags[q.Hi+1] == clause.Punctuation) { // "the ten days planned"
		return true
	}
	if c+1 < len(x.p.Clauses) && stance.Forecasts(x.p.Clauses[c+1].Lemma) {
		n := &x.p.Clauses[c+1]
		at := x.p.PhraseAt(q.Hi - 1)
		if n.Start > 0 && lexicon.OneOf(x.s.Words[n.Start-1].Lower, "than|as") { // "ten minutes longer than planned"
			return false
		}
		relative := n.Opener >= 0 && x.p.Tags[n.Opener] == clause.Relative
		if at >= 0 && (relative && x.p.Antecedent(c+1) >= at && x.p.Phrases[at].Hi <= n.Opener && n.Opener-x.p.Phrases[at].Hi < 2 || !relative && n.Mood == clause.Finite && n.Lo <= x.p.Phrases[at].Hi+1 && !n.Passive && x.p.With(c+1, clause.Object) == nil) {
			return true
		}
	}
	for j := max(cl.Lo, q.Lo-3); j < min(cl.Hi, q.Hi+3); j++ {
		if j >= q.Hi && lexicon.OneOf(x.s.Words[j].Lower, "than|as") { // "three weeks later than forecast"
			break
		}
		if (j < q.Lo || j >= q.Hi) && stance.ForecastWord(x.s.Words[j].Lower) && x.p.Tags[j] != clause.Verb {
			return true
		}
	}
	return false
}

// vague are words before a noun that do not narrow it down.
var vague = lexicon.NewSet(`
additional different entire full further new overall separate total whole
`)

// withWord puts a word where it belongs in a sorted list, once.
func withWord(list []string, w string) []string {
	lo, hi := 0, len(list)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); list[m] < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(list) && list[lo] == w {
		return list
	}
	list = append(list, "")
	copy(list[lo+1:], list[lo:])
	list[lo] = w
	return list
}
