package explain

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
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
		if c.Measure.Of == "venue" {
			return "In which building was " + it + "?"
		}
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
		return happens(c)
	case claim.SlotCount:
		return "How many " + counted(c) + "?"
	case claim.SlotOrdinal:
		return "Which " + c.Measure.Concept + " was it for " + c.Measure.Of + "?"
	}
	if c.Measure.Sense == "change" {
		return "By how much did the " + amount(c) + " change?"
	}
	return "How much: " + amount(c) + "?"
}

// happens: "What happens to the ambassadors?", with the predicate where the theme
// alone says little.
func happens(c *claim.Claim) string {
	if c.Value.Text == "" {
		return "Was there " + plain(c.Measure.Of) + "?"
	}
	return "What happens to " + article(c.Value.Text) + " (" + plain(c.Value.Predicate) + ")?"
}

// article puts "the" before a common noun.
func article(word string) string {
	if word[0] >= 'A' && word[0] <= 'Z' {
		return word
	}
	return "the " + word
}

// subject is the event by its noun and city, if the claim speaks of it: "the
// Geneva summit"; else what the claim itself names.
func subject(c *claim.Claim, e event.Event) string {
	if c.Measure.Concept != e.Concept {
		return "the " + noun(c.Measure.Concept)
	}
	noun := noun(c.Measure.Concept)
	if city := e.City(); city != "" {
		return "the " + city + " " + noun
	}
	return "the " + noun
}

func noun(concept string) string {
	if word, ok := called.Look(concept); ok {
		concept = word
	}
	return plain(concept)
}

func plain(s string) string { return strings.Join(strings.Split(s, "-"), " ") }

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
	if what, ok := befell.Look(c.Measure.Concept); ok {
		return q + " " + plain(what)
	}
	return q + " (" + plain(c.Measure.Concept) + ")"
}

// befell is what is asked of those whom a happening befell: "How many people were
// injured?"
var befell = lexicon.NewPairs(`
aboard:were-aboard accident:had-an-accident arrest:were-arrested attack:were-attacked charge:were-charged
conviction:were-convicted death:died displacement:were-driven-from-their-place expulsion:were-expelled
infection:were-infected injury:were-injured kidnapping:were-kidnapped layoff:were-laid-off
missing:were-missing rescue:were-rescued survival:survived
`)

// called is what a happening is called in a question, where its concept is a wider word
// than news uses.
var called = lexicon.NewPairs(`
briefing:press-conference displacement:evacuation postponement:delay
`)

func amount(c *claim.Claim) string {
	out := plain(c.Measure.Concept)
	if c.Measure.Of != "" {
		out += ", " + plain(c.Measure.Of)
	}
	return out
}
