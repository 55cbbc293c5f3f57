package claims

import (
	"gainsay/internal/claims/align"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/explain"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/restate"
	"gainsay/internal/claims/verdict"
)

// Pair judges a hypothesis as a statement against a premise. The caller vouches that both
// speak of one event, not for measure, scope, period or stance. The error is
// a *LimitError.
func Pair(premise, hypothesis, date string) (Judgement, error) {
	if n := max(len(premise), len(hypothesis)); n > MaxSource {
		return Judgement{}, &LimitError{What: "the pair", Size: n, Limit: MaxSource}
	}
	p := event.Tell(read(Source{Text: premise, Date: date}, nil, nil))
	h := event.Tell(read(Source{Text: hypothesis, Date: date}, nil, nil))
	best := Judgement{Relation: verdict.NoClaim}
	if len(h.Article.Claims) > 0 {
		best.Relation = verdict.OnlyHere
	}
	for i := range h.Article.Claims {
		a := align.Side{Story: h, Claim: &h.Article.Claims[i], Event: -1}
		if j := one(a, p); j.Relation > best.Relation {
			best = j
		}
	}
	if best.Relation < verdict.Conflict {
		if j, ok := rewordedPair(h.Article, p.Article); ok {
			return j, nil
		}
		if j, ok := restatedPair(h, p); ok {
			return j, nil
		}
	}
	return best, nil
}

// restatedPair finds a sentence of the hypothesis that one of the premise tells in other words, with
// one thing otherwise.
func restatedPair(h, p *event.Story) (Judgement, bool) {
	x := link.NewIndex(p)
	for i := range min(len(h.Article.Doc.Sentences), hypotheses) {
		terms := link.Terms(h.Article, i)
		if c, k := restate.Nearest(h.Article, i, terms, p.Article, x); k >= 0 && c.Conflict {
			return Judgement{
				Relation: verdict.Conflict, Weight: verdict.Major, Slot: c.Slot.String(), Rule: c.Rule,
				Why: explain.Reworded(c.Rule, explain.Teller{Name: "The hypothesis", Words: h.Article.Doc.Sentences[i].Text[c.A.Start:c.A.End]},
					explain.Teller{Name: "the premise", Words: p.Article.Doc.Sentences[k].Text[c.B.Start:c.B.End]}),
			}, true
		}
	}
	return Judgement{}, false
}

// one judges a claim of the hypothesis against all of the premise. A premise that also
// gives the very value agrees, whatever else it says.
func one(a align.Side, p *event.Story) Judgement {
	best := Judgement{Relation: verdict.NoClaim}
	for k := range p.Article.Claims {
		b := align.Side{Story: p, Claim: &p.Article.Claims[k], Event: -1}
		if a.Claim.Slot != b.Claim.Slot {
			continue
		}
		j := judge(a, b)
		if j.Relation == verdict.Same {
			return j
		}
		if j.Relation > best.Relation {
			best = j
		}
	}
	return best
}

// judge takes one pair of claims through gates and verdict.
func judge(a, b align.Side) Judgement {
	j := align.Judge(a, b, true)
	if j.Reason != align.Compared {
		return Judgement{Relation: verdict.NotCompared, Slot: a.Claim.Slot.String(), Reason: j.Reason.String(), Why: explain.Refusal(j, a.Claim, b.Claim)}
	}
	v := verdict.Compare(a.Claim, b.Claim, verdict.Options{})
	if !v.Readable {
		return Judgement{Relation: verdict.NoClaim}
	}
	return Judgement{
		Relation: v.Relation, Outcome: v.Outcome, Weight: v.Weight, Slot: a.Claim.Slot.String(), Rule: v.Rule,
		Why: explain.Finding(v, a.Claim, b.Claim, explain.Teller{Name: "The hypothesis", Words: words(a)}, explain.Teller{Name: "the premise", Words: words(b)}),
	}
}

func words(s align.Side) string {
	return s.Story.Article.Doc.Source[s.Claim.Span.Start:s.Claim.Span.End]
}
