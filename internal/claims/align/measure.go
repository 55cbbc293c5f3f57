package align

import (
	"slices"
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/quantity"
)

// measure is the first gate: the claims must answer one question.
func measure(a, b *claim.Claim) Judgement {
	no := Judgement{Reason: OtherMeasure, Detail: told(a), Other: told(b)}
	if a.Slot != b.Slot {
		return no
	}
	m, n := a.Measure, b.Measure
	switch a.Slot {
	case claim.SlotEvent:
		if m.Concept != n.Concept && !lexicon.Antonyms(m.Concept, n.Concept) && !lexicon.Antonyms(a.Value.Predicate, b.Value.Predicate) {
			return no
		}
		if m.Of == "" || m.Of != n.Of {
			return no
		}
		return Judgement{}
	case claim.SlotQuote:
		if m.Of != n.Of {
			return no
		}
		return Judgement{}
	case claim.SlotRole:
		if claim.Office(a.Value.Role) != claim.Office(b.Value.Role) && m.Of != n.Of {
			return no
		}
		return Judgement{}
	case claim.SlotWho, claim.SlotTime:
		if m.Concept != n.Concept {
			return no
		}
		return Judgement{}
	}
	if m.Concept != n.Concept || m.Sense != n.Sense || m.Of != n.Of {
		return no
	}
	if a.Value.Kind == claim.QuantityValue && !commensurable(a.Value.Quantity, b.Value.Quantity) {
		return no
	}
	return Judgement{}
}

// commensurable: of one dimension, and for money of one currency; nothing here
// knows an exchange rate.
func commensurable(a, b quantity.Quantity) bool {
	if a.Dimension != b.Dimension {
		return counts(a.Dimension) && counts(b.Dimension)
	}
	if a.Unit == b.Unit {
		return true
	}
	_, ok := a.In(b.Unit)
	return ok
}

func counts(d quantity.Dimension) bool { return d == quantity.Count || d == quantity.Plain }

// told is the measure in words, for a refusal.
func told(c *claim.Claim) string {
	parts := []string{c.Measure.Concept}
	if c.Measure.Of != "" && c.Measure.Of != c.Measure.Concept {
		parts = append(parts, c.Measure.Of)
	}
	if c.Measure.Sense == "change" {
		parts = append(parts, "change")
	}
	return strings.Join(parts, ", ")
}

// scope is the second gate: what is counted must be narrowed down alike.
func scope(a, b *claim.Claim) Judgement {
	if slices.Equal(a.Scope, b.Scope) {
		return Judgement{}
	}
	return Judgement{Reason: OtherScope, Detail: strings.Join(a.Scope, " "), Other: strings.Join(b.Scope, " ")}
}

// territory belongs to the second gate: the unemployment of a state is not that of
// its country, though the one lies in the other. What happened in Istanbul did
// happen in Turkey, so only rates and amounts are held to it.
func territory(a, b Side) Judgement {
	switch a.Claim.Slot {
	case claim.SlotMoney, claim.SlotPercent, claim.SlotMeasure:
	default:
		return Judgement{}
	}
	x, y := a.frame().Where, b.frame().Where
	if len(x) == 0 || len(y) == 0 {
		return Judgement{}
	}
	for _, p := range x {
		for _, q := range y {
			if event.Sites(p.Name, q.Name) == event.Equal {
				return Judgement{}
			}
		}
	}
	return Judgement{Reason: OtherScope, Detail: x[0].Name, Other: y[0].Name}
}
