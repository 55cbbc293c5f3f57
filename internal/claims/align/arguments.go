package align

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/text"
)

// arguments belongs to the first gate: whether something happened is one question
// only if it is told of the same people and things. "ITEL won orders" says nothing
// of what APCOM lost.
func arguments(a, b Side) Judgement {
	switch {
	case a.Claim.Slot == claim.SlotEvent:
	case a.Claim.Measure.Concept == "age":
		return ages(a, b)
	case a.Claim.Value.Kind == claim.QuantityValue && !lexicon.Happens(a.Claim.Measure.Concept) && a.frame().Concept == a.Claim.Measure.Concept:
		return agents(a, b)
	case a.Claim.Slot == claim.SlotDuration && a.Claim.Measure.Concept == "sentence": // one is jailed for longer than the other
		if x, y := convicted(a), convicted(b); !meet(x, y) {
			return Judgement{Reason: OtherMeasure, Detail: list(x), Other: list(y)}
		}
		return Judgement{}
	default:
		return Judgement{}
	}
	f, g := a.frame(), b.frame()
	if !meet(f.Subject, g.Subject) {
		return Judgement{Reason: OtherMeasure, Detail: list(f.Subject), Other: list(g.Subject)}
	}
	opposed := a.Claim.Negated != b.Claim.Negated || a.Claim.Measure.Concept != b.Claim.Measure.Concept
	if !opposed {
		return Judgement{}
	}
	if (a.Claim.Measure.Concept == "rise" || b.Claim.Measure.Concept == "rise") && named(f.Subject) { // "was climbing to a hut when he fell"
		return Judgement{Reason: OtherMeasure, Detail: a.Claim.Measure.Concept, Other: b.Claim.Measure.Concept}
	}
	if len(f.Subject) == 0 || len(g.Subject) == 0 || !shared(f.Subject, g.Subject) {
		return Judgement{Reason: OtherMeasure, Detail: list(f.Subject), Other: list(g.Subject)}
	}
	if a.Claim.Negated != b.Claim.Negated {
		return negated(a, b)
	}
	return Judgement{}
}

// convicted are the people in the clause that tells a sentence; courts and places aside.
func convicted(s Side) []claim.Party {
	var out []claim.Party
	f := s.frame()
	for _, l := range [...][]claim.Party{f.Object, f.Subject} {
		for _, p := range l {
			if p.Kind == claim.Named {
				out = append(out, p)
			}
		}
	}
	return out
}

// agents: whoever scored 14 points has nothing to do with those that another scored.
func agents(a, b Side) Judgement {
	x, y := a.agents(), b.agents()
	if a.Claim.Measure.Concept == "have" && a.verb() != b.verb() { // "had five points in a row", "now has 2,129"
		return Judgement{Reason: OtherPeriod, Detail: a.verb(), Other: b.verb()}
	}
	if len(x) == 0 || len(y) == 0 || named(x) != named(y) || shared(x, y) {
		return Judgement{}
	}
	return Judgement{Reason: OtherMeasure, Detail: list(x), Other: list(y)}
}

// verb is the word that tells what happened, as it stands in the clause.
func (s Side) verb() string {
	r := s.Story.Article.Readings[s.frame().Sentence] // what was expected is told in a sentence of its own
	if v := r.Parse.Clauses[s.frame().Clause].Verb; v >= 0 {
		return r.Words[v].Lower
	}
	return ""
}

// agents are the subject of a figure's clause, without what the figure counts or measures.
func (s Side) agents() []claim.Party {
	var out []claim.Party
	for _, p := range s.frame().Subject {
		if m := &s.Claim.Measure; p.Key != m.Of && p.Key != m.Concept {
			out = append(out, p)
		}
	}
	return out
}

// aYear is how many days two reports may lie apart for an age to be the same in both.
const aYear = 300

// ages are of one person, whose first name is not another one, and of one time.
func ages(a, b Side) Judgement {
	x, y := a.Claim.Value.Name, b.Claim.Value.Name
	if !event.SameName(x, y) {
		return Judgement{Reason: OtherMeasure, Detail: x, Other: y}
	}
	if a.Claim.Measure.Sense == "then" {
		return Judgement{Reason: OtherPeriod, Detail: "an earlier day", Other: "an earlier day"}
	}
	d, e := a.Story.Article.Dateline, b.Story.Article.Dateline
	switch {
	case !d.Known || !e.Known:
		if a.Story != b.Story && (a.Event < 0 || a.Event != b.Event) {
			return Judgement{Reason: OtherEvent}
		}
	case d.Day-e.Day > aYear || e.Day-d.Day > aYear:
		return Judgement{Reason: OtherPeriod, Detail: d.Day.String(), Other: e.Day.String()}
	}
	return Judgement{}
}

func (s Side) frame() *claim.Frame { return &s.Story.Article.Frames[s.Claim.Frame] }

// meet reports whether two lists of parties can be the same people: one is empty
// or told by common nouns only, or a key is shared.
func meet(a, b []claim.Party) bool {
	return !named(a) || !named(b) || shared(a, b)
}

func named(list []claim.Party) bool {
	for _, p := range list {
		if p.Kind != claim.Group {
			return true
		}
	}
	return false
}

func shared(a, b []claim.Party) bool {
	for _, p := range a {
		for _, q := range b {
			if p.Key == q.Key || p.Nation != "" && p.Nation == q.Nation && (p.Kind == claim.Nation || q.Kind == claim.Nation) {
				return true
			}
		}
	}
	return false
}

func list(ps []claim.Party) string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Name)
	}
	return strings.Join(out, ", ")
}

// negated: "did not sign in 2014" denies no signing in 2018. A denied clause
// contradicts another only if all that it denies is told there.
func negated(a, b Side) Judgement {
	no, yes := a, b
	if b.Claim.Negated {
		no, yes = b, a
	}
	told := map[string]bool{}
	for _, w := range yes.Story.Article.Doc.Sentences[yes.Claim.Sentence].Words {
		told[lexicon.Concept(lexicon.Lemma(w.Lower))] = true
	}
	r := no.Story.Article.Readings[no.frame().Sentence]
	cl := r.Parse.Clauses[no.frame().Clause]
	lo := cl.Lo
	if b.Link == link.Firm { // who it is that did not return to work has been looked up
		lo = min(cl.Start, cl.Hi)
	}
	for _, w := range r.Words[lo:cl.Hi] {
		if w.Shape == text.Letters && !lexicon.IsFunction(w.Lower) && !lexicon.IsRelative(w.Lower) && !told[lexicon.Concept(lexicon.Lemma(w.Lower))] || w.Shape == text.Digits && !told[w.Lower] {
			return Judgement{Reason: OtherScope, Detail: "with " + w.Text, Other: "without"}
		}
	}
	return Judgement{}
}
