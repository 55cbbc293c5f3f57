package restate

import (
	"testing"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/text"
)

func read(s string) *claim.Article {
	doc := text.Cut(s)
	readings := make([]*claim.Reading, len(doc.Sentences))
	for i := range doc.Sentences {
		readings[i] = claim.Read(doc.Sentences[i])
	}
	return claim.Extract(doc, readings, "2023-05-09")
}

// TestFind: what a statement says beside a sentence of a report, and what not.
func TestFind(t *testing.T) {
	for _, test := range []struct{ statement, report, want string }{
		{"Norway accepted the offer by Finland.", "Finland made an offer, which Norway rejected.", "antonym"},
		{"Norway accepted the loan by Finland.", "Finland made an offer, which Norway rejected.", ""},
		{"Sweden accepted the offer by Finland.", "Finland made an offer, which Norway rejected.", ""},

		{"The delegation from Oslo arrived in a white bus.", "The delegation from Oslo arrived in a black bus.", "antonym"},
		{"The delegation from Oslo arrived in a white or red bus.", "The delegation from Oslo arrived in a black bus.", ""},
		{"The delegation from Oslo arrived in a new bus.", "The delegation from Oslo arrived in a black bus.", ""},

		{"The ferry was on its way from Malmö to Helsinki.", "The ferry was on its way from Stockholm to Helsinki.", "place-other"},
		{"The ferry was on its way from Helsinki.", "The ferry was on its way from Stockholm to Helsinki.", "place-other"},

		{"The crew of the Gullfoss left the ship.", "The crew of the Gullfoss did not leave the ship.", "polarity"},
		{"The owner of the Gullfoss left the ship.", "The crew of the Gullfoss did not leave the ship.", ""},
		{"The crew of the Gullfoss left the ship.", "The crew of the Gullfoss left the ship in two boats.", "event-same"},

		{"Denmark had proposed the treaty on fishing off Iceland.", "Norway had proposed the treaty on fishing off Iceland.", "one-filler"},
		{"Denmark had signed the treaty on fishing off Iceland.", "Norway had signed the treaty on fishing off Iceland.", ""},

		{"The minister spoke to farmers in Bergen on Tuesday.", "The minister spoke to farmers in Bergen on Monday.", "date-other"},
		{"Exports of Bergen rose in March.", "Exports of Bergen rose in February.", ""},
		{"Did the crew of the Gullfoss leave the ship?", "The crew of the Gullfoss did not leave the ship.", ""},
	} {
		draft, article := read(test.statement), read(test.report)
		x := link.NewIndex(event.Tell(article))
		got := ""
		if c, ok := Find(draft, 0, link.Terms(draft, 0), article, 0, x); ok {
			got = c.Rule
			if c.Conflict == (got == "event-same") {
				t.Errorf("%s: rule %s, conflict %t", test.statement, got, c.Conflict)
			}
		}
		if got != test.want {
			t.Errorf("%s / %s: %q, want %q", test.statement, test.report, got, test.want)
		}
	}
}
