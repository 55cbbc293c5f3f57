package align

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// within is one more gate, for two figures of one article. A writer seldom contradicts
// himself, and tells much that looks alike: the toll of an earlier attack, the second
// quarter after the first, the points of one player and of the next. So both must be told
// of one happening, with nothing beside the one that the other does not have.
func within(a, b Side) Judgement {
	if a.Story != b.Story || a.Claim.Value.Kind != claim.QuantityValue || a.Claim.Stance != b.Claim.Stance {
		return Judgement{}
	}
	no := Judgement{Reason: OtherEvent}
	switch {
	case a.Claim.Measure.Concept == "age":
		return Judgement{}
	case !lexicon.Happens(a.Claim.Measure.Concept) || a.Claim.Slot == claim.SlotOrdinal:
		if !a.headline() && !b.headline() || !named(a.frame().Subject) || !shared(a.frame().Subject, b.frame().Subject) {
			return no
		}
	case a.Story.Host[a.Claim.Frame] != b.Story.Host[b.Claim.Frame]:
		return no
	}
	if a.Claim.Sentence == b.Claim.Sentence || a.recalls(b) || b.recalls(a) {
		return no
	}
	if g := agree(a.around(), b.around(), event.None); g.Against != event.None {
		return Judgement{Reason: OtherEvent, Detail: g.A, Other: g.B, Aspect: g.Against}
	}
	return Judgement{}
}

func (s Side) headline() bool {
	return s.Story.Article.Doc.Sentences[s.Claim.Sentence].Kind == text.Headline
}

// recalls reports whether s tells of its happening when or where it was, and o does not: "In
// March, a man with a rifle shot two people at a school." A weekday is no such
// time: "on Monday" dates what the article is about.
func (s Side) recalls(o Side) bool {
	mine, other := s.around(), o.around()
	if len(other.Times) == 0 {
		for i := range mine.Times {
			if coarse(&mine.Times[i]) {
				return true
			}
		}
	}
	return len(mine.Places) > 0 && len(other.Places) == 0 && !s.leads() && !o.headline()
}

// dated reports whether the sentence of s gives a month or a year that nothing the other
// side belongs to is known to lie in: "A quake in December 2003 killed more than 26,000".
func (s Side) dated(o Side) bool {
	mine, other := s.around(), o.Story.Context(o.Claim.Frame)
	more := o.around()
	other.Add(&more)
	for i := range mine.Times {
		if !coarse(&mine.Times[i]) {
			continue
		}
		found := false
		for k := range other.Times {
			found = found || event.Moments(&mine.Times[i], &other.Times[k]) > 0
		}
		if !found {
			return true
		}
	}
	return false
}

// leads reports whether the side stands in the headline or the first sentences.
func (s Side) leads() bool { return s.headline() || s.Claim.Sentence < 3 }

// around is what the frames of the claim's sentence tell together, and those of the one
// before where the sentence goes on from it: "It killed 612 people".
func (s Side) around() event.Circumstances {
	i := s.Claim.Sentence
	out := s.Story.Around(i)
	if w := s.Story.Article.Doc.Sentences[i].Words; i > 0 && len(w) > 0 && lexicon.IsPronoun(w[0].Lower) {
		before := s.Story.Around(i - 1)
		out.Add(&before)
	}
	return out
}

// coarse: a month, a season, a year; and a time of which only the year is missing.
func coarse(m *when.Mention) bool {
	return m.Weekday == 0 && (!m.Range.HasFrom || !m.Range.HasTo || m.Range.To-m.Range.From > 2)
}
