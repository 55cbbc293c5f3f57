package explain

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
)

// Question puts what a claim answers as a question, for the event's table.
func Question(c *claim.Claim, e *event.Event) string {
	it := "it"
	if e != nil {
		it = subject(c, *e)
	}
	switch c.Slot {
	case claim.SlotDuration:
		return "How long did " + it + " last?"
	case claim.SlotTime:
		return "When was " + it + "?"
	case claim.SlotPlace:
		return "Where was " + it + "?"
	case claim.SlotWho:
		if e != nil && e.City() != "" {
			return "Who met in " + e.City() + "?"
		}
		return "Who took part?"
	case claim.SlotRole:
		return "Who is " + c.Value.Name + "?"
	case claim.SlotQuote:
		return "What did " + c.Speaker + " say?"
	case claim.SlotAttribute:
		return "Joint or separate " + plain(c.Measure.Concept) + "?"
	case claim.SlotEvent:
		return "What of the " + plain(c.Measure.Of) + ": " + c.Measure.Concept + "?"
	case claim.SlotCount:
		return "How many " + counted(c) + "?"
	case claim.SlotOrdinal:
		return "Which " + c.Measure.Concept + " was it for " + c.Measure.Of + "?"
	}
	return "How much: " + amount(c) + "?"
}

// subject is the event by its noun and city, if the claim speaks of it: "the
// Geneva summit"; else what the claim itself names.
func subject(c *claim.Claim, e event.Event) string {
	if c.Measure.Concept != e.Concept {
		return "the " + plain(c.Measure.Concept)
	}
	noun := plain(c.Measure.Concept)
	if city := e.City(); city != "" {
		return "the " + city + " " + noun
	}
	return "the " + noun
}

func plain(s string) string { return strings.ReplaceAll(s, "-", " ") }

func counted(c *claim.Claim) string {
	q := c.Value.Quantity.Of
	if q == "" {
		q = c.Measure.Of
		if q == "person" {
			q = "people"
		}
	}
	if c.Measure.Concept == "" || c.Measure.Concept == "be" || c.Measure.Concept == c.Measure.Of {
		return q
	}
	return q + " (" + plain(c.Measure.Concept) + ")"
}

func amount(c *claim.Claim) string {
	out := plain(c.Measure.Concept)
	if c.Measure.Of != "" {
		out += ", " + plain(c.Measure.Of)
	}
	if c.Measure.Sense == "change" {
		out += " (change)"
	}
	return out
}
