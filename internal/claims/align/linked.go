package align

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
)

// linked is the third gate for a statement of which every term stands in or beside the
// sentence of the article. What it tells of who, where and when must not differ, and a
// day or a place that the article neither has nor excludes leaves room for another event.
func linked(a, b Side, skip event.Aspect) Judgement {
	weak := b.Link < link.Firm
	mine, theirs := ownOf(a), surroundings(b)
	if skip != event.Where {
		g := event.Agree(&event.Circumstances{Places: mine.Places}, &event.Circumstances{Places: theirs.Places}, event.None)
		if g.Against != event.None {
			return Judgement{Reason: OtherEvent, Detail: g.A, Other: g.B, Aspect: event.Where}
		}
	}
	if skip != event.When && len(mine.Times) > 0 {
		g := event.Agree(&event.Circumstances{Times: mine.Times}, &event.Circumstances{Times: theirs.Times}, event.None)
		if g.Against != event.None {
			return Judgement{Reason: OtherEvent, Detail: g.A, Other: g.B, Aspect: event.When}
		}
		weak = weak || g.Score == 0
	}
	if a.Claim.Slot == claim.SlotTime && periodic(a, b) {
		return Judgement{Reason: OtherPeriod, Detail: a.Claim.Value.Time.Timex, Other: b.Claim.Value.Time.Timex}
	}
	if p, q, ok := stranger(a, b, 1); ok {
		return Judgement{Reason: OtherEvent, Detail: p, Other: q, Aspect: event.Who}
	}
	if !sameDoer(a, b) {
		return Judgement{Reason: OtherEvent, Detail: list(a.frame().Subject), Other: list(b.frame().Subject), Aspect: event.Who}
	}
	return Judgement{Weak: weak}
}

// periodic: what rises or falls does so in every quarter, and another day has another figure.
func periodic(a, b Side) bool {
	if lexicon.OneOf(a.Claim.Measure.Concept, "rise|fall|cost|price") {
		return true
	}
	for _, p := range a.reading().Quantities {
		if !lexicon.OneOf(p.Dimension.String(), "percent|money|count") {
			continue
		}
		met := false
		for _, q := range b.reading().Quantities {
			met = met || p.Interval.Equal(q.Interval)
		}
		if !met {
			return true
		}
	}
	return false
}

func (s Side) reading() *claim.Reading { return s.Story.Article.Readings[s.Claim.Sentence] }

// surroundings are what the claim's frame tells of who, where and when, and of what it does not tell, what
// its surroundings do.
func surroundings(s Side) event.Circumstances {
	own, around := ownOf(s), s.Story.Context(s.Claim.Frame)
	if len(own.Parties) == 0 {
		own.Parties = around.Parties
	}
	if len(own.Places) == 0 {
		own.Places = around.Places
	}
	if len(own.Times) == 0 {
		own.Times = around.Times
	}
	return own
}

// stranger finds somebody who meets or calls in the one text and not in the other: a call to
// the Ukrainian president is not the call to the Russian one. least is how many of the article's
// must be known for the list to be taken for whole.
func stranger(a, b Side, least int) (who, others string, ok bool) {
	switch a.frame().Concept {
	case "meeting", "call", "visit":
	default:
		return "", "", false
	}
	mine, theirs := surroundings(a).Parties, surroundings(b).Parties
	if parties(theirs) < least || parties(mine) < 2 {
		return "", "", false
	}
	for _, p := range mine {
		if p.Kind == claim.Group {
			continue
		}
		known := false
		for _, q := range theirs {
			known = known || shared([]claim.Party{p}, []claim.Party{q}) || p.Nation != "" && (p.Nation == q.Nation || q.Nation == "" && q.Kind == claim.Named && p.Kind == claim.Nation)
		}
		if !known {
			return p.Name, list(theirs), true
		}
	}
	return "", "", false
}

// parties counts those that are named.
func parties(list []claim.Party) int {
	n := 0
	for i := range list {
		if list[i].Kind != claim.Group {
			n++
		}
	}
	return n
}

// sameDoer: where both tell by one verb who did it, it must be the same: the seats that Labour
// took are not those of the Conservatives.
func sameDoer(a, b Side) bool {
	f, g := a.frame(), b.frame()
	if f.Lemma != g.Lemma || f.Phrase >= 0 || g.Phrase >= 0 || len(f.Subject) == 0 || len(g.Subject) == 0 || shared(f.Subject, g.Subject) {
		return true
	}
	if a.passive() != b.passive() {
		return true
	}
	p, q := &f.Subject[len(f.Subject)-1], &g.Subject[len(g.Subject)-1]
	if p.Kind == claim.Group && q.Kind == claim.Named { // "the company" may be any, "Labour" is not the Conservative Party
		return lexicon.IsPerson(p.Key)
	}
	return p.Kind == claim.Group || q.Kind == claim.Group
}

func (s Side) passive() bool {
	return s.reading().Parse.Clauses[s.frame().Clause].Passive
}
