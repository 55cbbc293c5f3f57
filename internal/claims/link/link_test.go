package link

import (
	"testing"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
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

const report = "The provincial assembly of Salzburg met on Monday to debate the new hospital.\n\n" +
	"The debate lasted seven hours. The assembly voted for the hospital by 20 votes to 16."

// TestLinkStrength: what a statement names decides whether it speaks of the debate.
func TestLinkStrength(t *testing.T) {
	article := read(report)
	x := NewIndex(event.Tell(article))
	var debate *claim.Claim
	for i := range article.Claims {
		if article.Claims[i].Slot == claim.SlotDuration {
			debate = &article.Claims[i]
		}
	}
	if debate == nil {
		t.Fatal("the length of the debate was not read")
	}
	for _, test := range []struct {
		statement string
		want      Strength
	}{
		{"The debate in the assembly of Salzburg lasted three hours.", Firm},
		{"The hospital debate in Salzburg lasted three hours.", Firm},
		{"The debate in Graz lasted three hours.", None},                                 // another name
		{"The debate in the assembly of Salzburg on schools lasted three hours.", Loose}, // another matter, perhaps
		{"A debate lasted three hours.", None},                                           // any debate
		{"The budget debate of the city council lasted three hours.", None},
	} {
		draft := read(test.statement)
		st := Terms(draft, 0)
		var value text.Span
		for i := range draft.Claims {
			if draft.Claims[i].Slot == claim.SlotDuration {
				value = draft.Claims[i].Span
			}
		}
		if got := x.Link(st, value, debate); got != test.want {
			t.Errorf("%s: strength %d, want %d", test.statement, got, test.want)
		}
	}
}

// TestNearestHasMostTerms: the sentence that shares most with the statement.
func TestNearestHasMostTerms(t *testing.T) {
	x := NewIndex(event.Tell(read(report)))
	for statement, want := range map[string]int{
		"The assembly voted against the hospital.":       2,
		"The assembly of Salzburg debated the hospital.": 0,
		"A strike of teachers ended in Graz.":            -1,
	} {
		if got := x.Nearest(Terms(read(statement), 0), -1); got != want {
			t.Errorf("%s: sentence %d, want %d", statement, got, want)
		}
	}
}
