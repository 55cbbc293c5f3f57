// Package align decides which claims answer the same question, and says of the
// others why they must not be compared.
//
// Comparing numbers is easy; knowing which numbers may be compared is the work.
// "Six hours of discussions in Istanbul" and "less than three hours" in Geneva are
// both lengths of a meeting between the same two countries, and comparing them would
// be a false alarm. The gates stand in a fixed order, and each refuses with its own
// reason:
//
//	other-measure  killed is not injured, a level is not a change
//	other-scope    children are not all victims, the state is not the country
//	other-event    who, where or when are explicitly different, or too little is told
//	other-stance   what may be is not held against what is
//	other-period   the figure of another month
//
// What it knowingly gets wrong: two claims whose measure is told with different
// words ("the deficit", "the shortfall") are never brought before the gates, and so
// are silently "only here".
package align

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/when"
)

// A Reason is why two claims were not compared.
type Reason uint8

const (
	Compared Reason = iota
	OtherMeasure
	OtherScope
	OtherEvent
	OtherStance
	OtherPeriod
	Unreadable
	Opinion
)

// String is the contract's word for the reason, empty for Compared.
func (r Reason) String() string {
	switch r {
	case OtherMeasure:
		return "other-measure"
	case OtherScope:
		return "other-scope"
	case OtherEvent:
		return "other-event"
	case OtherStance:
		return "other-stance"
	case OtherPeriod:
		return "other-period"
	case Unreadable:
		return "unreadable"
	case Opinion:
		return "opinion"
	}
	return ""
}

// A Side is a claim with the story it stands in.
type Side struct {
	Story *event.Story
	Claim *claim.Claim
	Event int // index of its event in the grouping, -1 where it belongs to none

	Link link.Strength // of an article's side: how surely the other side's statement speaks of what this sentence tells
}

// Times returns the resolved times of the side's article.
func (s Side) Times() []when.Mention { return s.Story.Article.Times }

// A Judgement is the outcome of the gates.
type Judgement struct {
	Reason Reason
	Detail string // what differs, in the words of the two sides: A's
	Other  string // and B's
	Aspect event.Aspect
	Weak   bool // the event is probably the same: enough to agree, not enough to accuse
}

// Judge takes a pair through the gates. vouched says that the caller knows both
// to speak of one event.
func Judge(a, b Side, vouched bool) Judgement {
	if j := measure(a.Claim, b.Claim); j.Reason != Compared {
		return j
	}
	if j := scope(a.Claim, b.Claim); j.Reason != Compared {
		return j
	}
	if j := territory(a, b); j.Reason != Compared {
		return j
	}
	if j := arguments(a, b); j.Reason != Compared {
		return j
	}
	if j := within(a, b); j.Reason != Compared {
		return j
	}
	weak := false
	if vouched {
		if j := ownEvent(a, b); j.Reason != Compared {
			return j
		}
	} else {
		j := sameEvent(a, b)
		if j.Reason != Compared {
			return j
		}
		weak = j.Weak
	}
	if j := sameStance(a.Claim, b.Claim); j.Reason != Compared {
		return j
	}
	if j := period(a, b); j.Reason != Compared {
		return j
	}
	return Judgement{Weak: weak}
}

// sameEvent is the third gate.
func sameEvent(a, b Side) Judgement {
	switch a.Claim.Slot {
	case claim.SlotQuote, claim.SlotRole: // the speaker or the holder is the event
		return Judgement{}
	}
	skip := skipped(a.Claim.Slot)
	if b.Link != link.None && a.Claim.Slot != claim.SlotWho {
		return linked(a, b, skip)
	}
	if skip != event.None {
		return circumstance(a, b, skip)
	}
	own := agree(ownOf(a), ownOf(b), skip)
	if own.Against != event.None {
		return Judgement{Reason: OtherEvent, Detail: own.A, Other: own.B, Aspect: own.Against}
	}
	if who := stranger(a, b, 2); who != "" {
		return Judgement{Reason: OtherEvent, Detail: who, Other: list(b.frame().Subject), Aspect: event.Who}
	}
	more := thing(a, b)
	if a.Event >= 0 && a.Event == b.Event {
		if a.Claim.Value.Kind == claim.QuantityValue && (a.dated(b) || b.dated(a)) {
			return Judgement{Weak: true}
		}
		return Judgement{Weak: own.Score < event.Enough/2 && more == 0 && loose(a) && loose(b)}
	}
	ctx := agree(a.Story.Context(a.Claim.Frame), b.Story.Context(b.Claim.Frame), skip)
	if ctx.Against == event.Who && (a.Story.Host[a.Claim.Frame] < 0 || b.Story.Host[b.Claim.Frame] < 0) {
		ctx.Against = event.None // people of one paragraph are not yet parties of one event
	}
	switch {
	case ctx.Against != event.None:
		return Judgement{Reason: OtherEvent, Detail: ctx.A, Other: ctx.B, Aspect: ctx.Against}
	case ctx.Score+more >= event.Enough:
		return Judgement{}
	case ctx.Score+more >= event.Enough-1:
		return Judgement{Weak: true}
	}
	return Judgement{Reason: OtherEvent}
}

// loose: a figure that the event hosts without being about it: "eight children" of
// somebody in a report on a trial. What the event is, and whom it befell, are its own.
func loose(s Side) bool {
	c := s.Claim
	if c.Value.Kind != claim.QuantityValue || c.Running {
		return false
	}
	h := s.Story.Host[c.Frame]
	return h < 0 || s.Story.Happenings[h].Concept != c.Measure.Concept
}

// thing scores what a figure is a figure of: "the US budget deficit" in one fiscal
// year, or the trees that Oslo planted, are themselves participants of what is
// said of them.
func thing(a, b Side) int {
	n := 0
	switch a.Claim.Slot {
	case claim.SlotMoney, claim.SlotPercent, claim.SlotMeasure:
		n = 1
		if len(a.Claim.Scope) > 0 && a.Claim.Slot != claim.SlotMeasure { // every match has its "45-yard field goal"
			n = 2
		}
		if p, q := a.Claim.Period, b.Claim.Period; p >= 0 && q >= 0 && a.Times()[p].Timex == b.Times()[q].Timex {
			n++
		}
	case claim.SlotCount:
		if f, g := a.frame(), b.frame(); named(f.Subject) && shared(f.Subject, g.Subject) {
			n = 1
		}
	}
	return n
}

// circumstance gates who, where and when themselves: the happening each belongs to must be
// told well enough, and the other circumstances must agree in full before a
// difference in this one may be called a conflict.
func circumstance(a, b Side, skip event.Aspect) Judgement {
	x, y := a.happening(), b.happening()
	if x == nil || y == nil {
		return Judgement{Reason: OtherEvent}
	}
	p, q := &x.Circumstances, &y.Circumstances
	if a.Claim.Measure.Of == "venue" { // the city still tells the event; only the building is in question
		p, q, skip = p.Cities(), q.Cities(), event.None
	}
	g := event.Agree(p, q, skip)
	if a.Story == b.Story && a.Claim.Slot == claim.SlotTime && g.Score <= event.Enough { // one article tells of many a day
		return Judgement{Reason: OtherEvent}
	}
	switch {
	case g.Against != event.None:
		return Judgement{Reason: OtherEvent, Detail: g.A, Other: g.B, Aspect: g.Against}
	case g.Score >= event.Enough:
		if who := stranger(a, b, 2); who != "" {
			return Judgement{Reason: OtherEvent, Detail: who, Other: list(b.frame().Subject), Aspect: event.Who}
		}
		return Judgement{}
	case a.Event >= 0 && a.Event == b.Event:
		return Judgement{Weak: true}
	}
	return Judgement{Reason: OtherEvent}
}

// happening is the one the claim's own frame tells, if it is anchored.
func (s Side) happening() *event.Happening {
	h := s.Story.Of[s.Claim.Frame]
	if h < 0 || !s.Story.Happenings[h].Anchored {
		return nil
	}
	return &s.Story.Happenings[h]
}

// ownEvent is what is left of the third gate where the caller vouches for the
// event: the people a claim itself names must not be others.
func ownEvent(a, b Side) Judgement {
	switch a.Claim.Slot {
	case claim.SlotQuote, claim.SlotRole, claim.SlotWho:
		return Judgement{}
	}
	if x, y := a.frame(), b.frame(); !meet(x.Subject, y.Subject) {
		return Judgement{Reason: OtherEvent, Detail: list(x.Subject), Other: list(y.Subject), Aspect: event.Who}
	}
	return Judgement{}
}

func agree(a, b event.Circumstances, skip event.Aspect) event.Agreement {
	return event.Agree(&a, &b, skip)
}

// ownOf is what the claim's own frame tells of who, where and when.
func ownOf(s Side) event.Circumstances {
	return event.Of(s.Story.Article, &s.Story.Article.Frames[s.Claim.Frame])
}

// skipped: the aspect that a slot compares must not decide whether to compare it.
func skipped(s claim.Slot) event.Aspect {
	switch s {
	case claim.SlotTime:
		return event.When
	case claim.SlotPlace:
		return event.Where
	case claim.SlotWho:
		return event.Who
	}
	return event.None
}

// sameStance is the fourth gate: a forecast meets its outcome, a denial meets what
// it denies; a possibility and a question meet nothing.
func sameStance(a, b *claim.Claim) Judgement {
	x, y := a.Stance, b.Stance
	switch {
	case x == y:
	case x == stance.Expected && y == stance.Asserted, x == stance.Asserted && y == stance.Expected:
	case x == stance.Denied && y == stance.Asserted, x == stance.Asserted && y == stance.Denied:
		if a.Slot != claim.SlotEvent {
			return Judgement{Reason: OtherStance, Detail: x.String(), Other: y.String()}
		}
	default:
		return Judgement{Reason: OtherStance, Detail: x.String(), Other: y.String()}
	}
	if a.Negated != b.Negated && a.Slot != claim.SlotEvent && a.Slot != claim.SlotAttribute {
		return Judgement{Reason: OtherStance, Detail: negation(a), Other: negation(b)}
	}
	return Judgement{}
}

func negation(c *claim.Claim) string {
	if c.Negated {
		return "negated"
	}
	return c.Stance.String()
}

// period is the fifth gate, for figures that belong to a stretch of time.
func period(a, b Side) Judgement {
	switch a.Claim.Slot {
	case claim.SlotMoney, claim.SlotPercent, claim.SlotMeasure, claim.SlotCount:
	case claim.SlotEvent:
		return dated(a, b)
	default:
		return Judgement{}
	}
	if a.Claim.Period < 0 || b.Claim.Period < 0 {
		return Judgement{}
	}
	x, y := &a.Times()[a.Claim.Period], &b.Times()[b.Claim.Period]
	if event.Moments(x, y) < 0 {
		return Judgement{Reason: OtherPeriod, Detail: x.Timex, Other: y.Timex}
	}
	return Judgement{}
}

// dated is the fifth gate for what happened: "profit rose in the third quarter of 2020"
// is not the same statement as one on 2019.
func dated(a, b Side) Judgement {
	x, y := a.moment(), b.moment()
	if x == nil || y == nil || event.Moments(x, y) >= 0 {
		return Judgement{}
	}
	return Judgement{Reason: OtherPeriod, Detail: x.Timex, Other: y.Timex}
}

// moment is the one time that the claim's frame gives for what happened, not what it is
// compared with ("from the quarter before"); nil where there are several or none.
func (s Side) moment() *when.Mention {
	var only *when.Mention
	for _, t := range s.frame().When {
		m := &s.Times()[t]
		switch m.Prep {
		case "", "on", "in", "at", "for", "during":
			if only != nil {
				return nil
			}
			only = m
		}
	}
	return only
}
