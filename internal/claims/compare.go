package claims

import (
	"slices"
	"strings"

	"gainsay/internal/claims/align"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/explain"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/verdict"
)

// Compare lists the questions that the articles answer, per event, and the
// answers that were kept apart.
func (s *Session) Compare() Comparison {
	v := s.all()
	c := comparer{s: s, v: v, open: map[string][]int{}}
	for i, st := range v.group.Stories {
		for k := range st.Article.Claims {
			c.add(ref{i, k})
		}
	}
	out := Comparison{NotCompared: c.refused}
	asked := map[string]bool{}
	for e := range v.group.Events {
		for i := range c.threads {
			if c.threads[i].event == e {
				if q, ok := c.question(&c.threads[i]); ok {
					out.Questions = append(out.Questions, q)
					asked[q.Event] = true
				}
			}
		}
	}
	out.Events = s.events(v.group, asked)
	return out
}

// A thread is a question with the claims that answer it: every two asserted
// ones have passed all gates.
type thread struct {
	event  int
	sides  []align.Side
	refs   []ref
	worst  verdict.Relation
	equals verdict.Relation // worst among expected answers, for a question without an asserted one
}

type comparer struct {
	s       *Session
	v       *view
	threads []thread
	open    map[string][]int // threads by slot and measure
	refused []PairRefusal
}

// most bounds how many threads of one measure a claim is held against.
const most = 8

// add gives a claim to the thread it answers, or opens one.
func (c *comparer) add(r ref) {
	me := c.s.side(c.v, r)
	if me.Event < 0 || me.Claim.Value.Reported || me.Claim.Slot == claim.SlotEvent && me.Claim.Measure.Concept == "meeting" && !me.Claim.Negated {
		return
	}
	key := string(rune('a'+me.Claim.Slot)) + me.Claim.Measure.Concept + "|" + me.Claim.Measure.Of + "|" + me.Claim.Measure.Sense
	switch me.Claim.Slot {
	case claim.SlotEvent, claim.SlotRole, claim.SlotQuote:
		key = string(rune('a'+me.Claim.Slot)) + "|" + me.Claim.Measure.Of
	}
	list := c.open[key]
	for k := len(list) - 1; k >= max(0, len(list)-most); k-- {
		if c.join(&c.threads[list[k]], me, r) {
			return
		}
	}
	c.threads = append(c.threads, thread{event: me.Event, sides: []align.Side{me}, refs: []ref{r}})
	c.open[key] = append(list, len(c.threads)-1)
}

// join adds the claim to a thread if it may be compared with all its asserted
// answers.
func (c *comparer) join(t *thread, me align.Side, r ref) bool {
	worst, equals := t.worst, t.equals
	for i, o := range t.sides {
		if i >= 2*most {
			break
		}
		j := align.Judge(o, me, false)
		if j.Reason == align.Compared && t.event != me.Event && (j.Weak || me.Claim.Value.Kind == claim.QuantityValue) {
			j = align.Judgement{Reason: align.OtherEvent}
		}
		if j.Reason != align.Compared {
			c.refuse(o, me, t.refs[i], r, j)
			return false
		}
		v := verdict.Compare(o.Claim, me.Claim, verdict.Options{Later: later(o.Story, me.Story), Inside: insideOf(c.v.group, me.Event)})
		if !v.Readable {
			return false
		}
		if j.Weak && (v.Relation == verdict.Conflict || v.Relation == verdict.Disputed || v.Outcome == verdict.Missed) {
			c.refuse(o, me, t.refs[i], r, align.Judgement{Reason: align.OtherEvent})
			return false
		}
		switch {
		case o.Claim.Stance == stance.Asserted && me.Claim.Stance == stance.Asserted, settled(o.Claim):
			worst = max(worst, v.Relation)
		case o.Claim.Stance == me.Claim.Stance:
			equals = max(equals, v.Relation)
		}
	}
	t.worst, t.equals = worst, equals
	t.sides, t.refs = append(t.sides, me), append(t.refs, r)
	return true
}

// settled: whether something will be done and that it was done are one statement.
func settled(c *claim.Claim) bool {
	return c.Slot == claim.SlotEvent || c.Slot == claim.SlotAttribute
}

// refuse notes one refusal for each pair of articles, slot and reason.
func (c *comparer) refuse(a, b align.Side, x, y ref, j align.Judgement) {
	if x.story == y.story || j.Reason == align.OtherMeasure || settled(a.Claim) {
		return
	}
	switch a.Claim.Slot {
	case claim.SlotQuote, claim.SlotRole, claim.SlotWho, claim.SlotTime, claim.SlotPlace:
		return
	}
	p := PairRefusal{
		A:    show(&c.s.entries[x.story].source, a.Story, a.Claim),
		B:    show(&c.s.entries[y.story].source, b.Story, b.Claim),
		Slot: a.Claim.Slot, Reason: j.Reason.String(), Why: explain.Refusal(j, a.Claim, b.Claim),
	}
	for _, o := range c.refused[max(0, len(c.refused)-64):] {
		if o.A.Source == p.A.Source && o.B.Source == p.B.Source && o.Slot == p.Slot && o.Reason == p.Reason {
			return
		}
	}
	c.refused = append(c.refused, p)
}

// question turns a thread into the result's form. A statement that only one
// article makes is a question only where it has a value to set beside others.
func (c *comparer) question(t *thread) (Question, bool) {
	first := t.sides[0].Claim
	e := &c.v.group.Events[t.event]
	q := Question{Event: e.ID, Slot: first.Slot, Question: explain.Question(first, e), Relation: verdict.OnlyHere}
	if !several(t.refs) && !alone(first) {
		return q, false
	}
	var asserted []quantity.Quantity
	for i, s := range t.sides {
		if t.again(i) || t.partly(i) {
			continue
		}
		q.Answers = append(q.Answers, Answer{Side: show(&c.s.entries[t.refs[i].story].source, s.Story, s.Claim), Outcome: c.outcome(t, s)})
		if s.Claim.Stance == stance.Asserted && s.Claim.Value.Kind == claim.QuantityValue {
			asserted = append(asserted, s.Claim.Value.Quantity)
		}
	}
	if several(t.refs) || len(t.sides) > 1 {
		q.Relation = max(t.worst, t.equals)
		if t.worst != verdict.NoClaim {
			q.Relation = t.worst
		}
		if q.Relation == verdict.NoClaim {
			q.Relation = verdict.OnlyHere
		}
	}
	if len(asserted) > 1 {
		q.Joint = verdict.Joint(asserted)
	}
	return q, true
}

// again reports whether an article has given the same answer before.
func (t *thread) again(i int) bool {
	c := t.sides[i].Claim
	if c.Value.Kind == claim.QuantityValue || c.Value.Kind == claim.QuoteValue {
		return false
	}
	for k := range i {
		o := t.sides[k].Claim
		if t.refs[k].story == t.refs[i].story && o.Stance == c.Stance && o.Value.Name == c.Value.Name && o.Value.Time.Timex == c.Value.Time.Timex && o.Value.Role == c.Value.Role && o.Value.Predicate == c.Value.Predicate {
			return true
		}
	}
	return false
}

// partly reports whether an article names the same people, and more of them, elsewhere:
// "Putin has met", "leaders meet", beside "Joe Biden and Vladimir Putin met".
func (t *thread) partly(i int) bool {
	c := t.sides[i].Claim
	if c.Slot != claim.SlotWho {
		return false
	}
	for k := range t.sides {
		o := t.sides[k].Claim
		if k != i && t.refs[k].story == t.refs[i].story && o.Stance == c.Stance && fewer(c.Value.Name, o.Value.Name) {
			return true
		}
	}
	return false
}

// fewer reports whether every name of one list is in the other, which is longer. A common
// noun stands for whoever is named.
func fewer(some, all string) bool {
	a, b := strings.Split(some, ", "), strings.Split(all, ", ")
	if len(a) >= len(b) {
		return false
	}
	for _, name := range a {
		if name != strings.ToLower(name) && !slices.Contains(b, name) {
			return false
		}
	}
	return true
}

func several(refs []ref) bool {
	for _, r := range refs[1:] {
		if r.story != refs[0].story {
			return true
		}
	}
	return false
}

// alone: answers worth showing although nobody else gives one.
func alone(c *claim.Claim) bool {
	switch c.Slot {
	case claim.SlotDuration, claim.SlotCount, claim.SlotMoney, claim.SlotPercent, claim.SlotMeasure:
		return true
	}
	return false
}

// outcome tells of an expected answer whether it came true by the asserted ones.
func (c *comparer) outcome(t *thread, s align.Side) verdict.Outcome {
	if s.Claim.Stance != stance.Expected || settled(s.Claim) {
		return verdict.NoOutcome
	}
	out := verdict.Open
	for _, o := range t.sides {
		if o.Claim.Stance != stance.Asserted {
			continue
		}
		v := verdict.Compare(o.Claim, s.Claim, verdict.Options{Inside: insideOf(c.v.group, t.event)})
		switch {
		case v.Outcome == verdict.Missed:
			return verdict.Missed
		case v.Outcome == verdict.Met:
			out = verdict.Met
		}
	}
	return out
}
