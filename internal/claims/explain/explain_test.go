package explain

import (
	"testing"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/quantity"
)

func TestDaysInWords(t *testing.T) {
	for timex, want := range map[string]string{
		"2021-06-16":       "16 June 2021",
		"2021-06-06":       "6 June 2021",
		"XXXX-02-12":       "12 February",
		"XXXX-WXX-3":       "Wednesday",
		"XXXX-WXX-3TEV":    "Wednesday evening",
		"2021-06-16TMO":    "the morning of 16 June 2021",
		"2021-06-16T14:30": "16 June 2021 at 14:30",
		"2021-06":          "June 2021",
		"2021":             "2021",
		"2021-Q2":          "the second quarter of 2021",
		"XXXX-SU":          "the summer",
		"196":              "the 1960s",
		"PRESENT_REF":      "now",
		"2021-13-01":       "2021-13-01",
		"2021-W24":         "2021-W24",
		"":                 "",
	} {
		if got := Day(timex); got != want {
			t.Errorf("%q: %q, want %q", timex, got, want)
		}
	}
}

func TestQuestionsAreAskedInPlainWords(t *testing.T) {
	count := func(of, concept string) *claim.Claim {
		return &claim.Claim{
			Slot: claim.SlotCount, Measure: claim.Measure{Concept: concept, Of: "person"},
			Value: claim.Value{Kind: claim.QuantityValue, Quantity: quantity.Quantity{Of: of}},
		}
	}
	for _, test := range []struct {
		claim *claim.Claim
		want  string
	}{
		{count("passengers", "injury"), "How many passengers were injured?"},
		{count("", "death"), "How many people died?"},
		{count("people", "aboard"), "How many people were aboard?"},
		{count("ships", "be"), "How many ships?"},
		{count("people", "vote"), "How many people (vote)?"},
		{&claim.Claim{Slot: claim.SlotDuration, Measure: claim.Measure{Concept: "displacement"}}, "How long did it last?"},
		{&claim.Claim{Slot: claim.SlotPercent, Measure: claim.Measure{Concept: "share", Sense: "change"}}, "By how much did the share change?"},
		{&claim.Claim{Slot: claim.SlotPercent, Measure: claim.Measure{Concept: "unemployment rate", Sense: "level"}}, "How much: unemployment rate?"},
	} {
		if got := Question(test.claim, nil); got != test.want {
			t.Errorf("%+v: %q, want %q", test.claim.Measure, got, test.want)
		}
	}
}
