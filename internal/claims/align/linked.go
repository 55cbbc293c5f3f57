package align

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/quantity"
)

// linked is the third gate for a statement of which every term stands in or beside the
// sentence of the article. What it tells of who, where and when must not differ, and a
// day or a place that the article neither has nor excludes leaves room for another event.
func linked(a, b Side, skip event.Aspect) Judgement {
	mine, theirs := ownOf(a), surroundings(b)
	weak := b.Link < link.Firm
	if skip != event.When && len(mine.Times) > 0 {
		at := event.Circumstances{Times: mine.Times}
		beside := event.Circumstances{Times: b.Story.Article.TimesOf(b.Claim.Sentence)} // "before dawn on Thursday"
		weak = weak || event.Agree(&at, &theirs, event.None).Score == 0 && event.Agree(&at, &beside, event.None).Score == 0
	}
	who := stranger(a, b, 1)
	mine.Parties = nil // the names have been looked up
	if g := event.Agree(&mine, &theirs, skip); g.Against != event.None {
		return Judgement{Reason: OtherEvent, Detail: g.A, Other: g.B, Aspect: g.Against}
	}
	if skip == event.When && periodic(a, b) {
		return Judgement{Reason: OtherPeriod, Detail: a.Claim.Value.Time.Timex, Other: b.Claim.Value.Time.Timex}
	}
	if f, g := a.frame(), b.frame(); who == "" && f.Lemma == g.Lemma && a.passive() == b.passive() {
		switch claim.Doers(f.Subject, g.Subject) {
		case claim.OtherDoer:
			who = list(f.Subject)
		case claim.Unclear: // "the company" may be any, "Labour" is not the Conservative Party
			if p := &f.Subject[0]; p.Kind == claim.Group && named(g.Subject) && !lexicon.IsPerson(p.Key) && g.Subject[0].Kind == claim.Named {
				who = p.Name
			}
		}
	}
	if who != "" {
		return Judgement{Reason: OtherEvent, Detail: who, Other: list(b.frame().Subject), Aspect: event.Who}
	}
	return Judgement{Weak: weak}
}

// periodic: what rises or falls does so in every quarter, and another day has another figure.
func periodic(a, b Side) bool {
	if lexicon.OneOf(a.Claim.Measure.Concept, "rise|fall|cost|price") && a.frame().Lemma != "sink" {
		return true
	}
	mine, theirs := a.reading().Quantities, b.reading().Quantities
	for i := range mine {
		p := &mine[i]
		switch p.Dimension {
		case quantity.Percent, quantity.Money, quantity.Count, quantity.Duration:
		default:
			continue
		}
		met := false
		for k := range theirs {
			met = met || p.Interval.Overlaps(theirs[k].Interval)
		}
		if !met {
			return true
		}
	}
	return false
}

func (s Side) reading() *claim.Reading { return s.Story.Article.Readings[s.Claim.Sentence] }

// passive is read where the frame stands, which may be a sentence before the claim's own.
func (s Side) passive() bool {
	return s.Story.Article.Readings[s.frame().Sentence].Parse.Clauses[s.frame().Clause].Passive
}

// surroundings are what the claim's frame tells of who, where and when, and of what it does not tell,
// what the text around it does.
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
func stranger(a, b Side, least int) string {
	if !lexicon.OneOf(a.frame().Concept, "meeting|call|visit") {
		return ""
	}
	mine, theirs := surroundings(a).Parties, surroundings(b).Parties
	if parties(theirs) < least || parties(mine) < 2 {
		return ""
	}
	met := make([]bool, len(theirs)) // by one of mine
	for i := range mine {
		for k := range theirs {
			p, q := &mine[i], &theirs[k]
			met[k] = met[k] || p.Key == q.Key || p.Nation != "" && p.Nation == q.Nation
		}
	}
	for i := range mine {
		p := &mine[i]
		known := p.Kind == claim.Group
		for k := range theirs {
			q := &theirs[k]
			known = known || p.Key == q.Key || p.Nation != "" && p.Nation == q.Nation || p.Kind == claim.Nation && q.Kind == claim.Named && q.Nation == "" && !met[k]
		}
		if !known {
			return p.Name
		}
	}
	return ""
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
