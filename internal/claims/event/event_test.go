package event_test

import (
	"strings"
	"testing"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/text"
)

// tell reads a report without a headline.
func tell(report, date string) *event.Story {
	doc := text.Cut(report)
	readings := make([]*claim.Reading, len(doc.Sentences))
	for i := range doc.Sentences {
		readings[i] = claim.Read(doc.Sentences[i])
	}
	return event.Tell(claim.Extract(doc, readings, date))
}

// together reports whether two reports of one day tell one event by who, where and when, "figures",
// only begin alike, "sources", or neither.
func together(a, b string) string {
	x, y := tell(a, "2022-05-16"), tell(b, "2022-05-16")
	g := event.Group([]*event.Story{x, y})
	for i := range x.Happenings {
		for k := range y.Happenings {
			if g.Of[0][i] >= 0 && g.Of[0][i] == g.Of[1][k] {
				return "figures"
			}
		}
	}
	for i := range g.Events {
		if len(g.Events[i].Stories) == 2 {
			return "sources"
		}
	}
	return ""
}

func TestReportsOnOneEvent(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"A gunman killed three people in Antwerp on Monday.", "Seven people were wounded in Monday's shooting in Antwerp.", "figures"},
		{"An earthquake struck northern Chile on Monday, killing twelve people.", "The number of people killed in Monday's earthquake in northern Chile has risen.", "figures"},
		{"Volvo will buy its Danish rival Nordkran, Volvo said.", "Volvo completed the purchase of Nordkran.", "figures"},
		{"Biden and Putin met in Geneva on Monday.", "The summit of Biden and Putin in Geneva lasted four hours on Monday.", "figures"},
		{"The actress Greta Larsson has left a clinic in the hills, her agent said.", "Greta Larsson left the clinic after a week, said her agent, who asked for patience.", "sources"},

		{"A gunman killed three people in Antwerp on Monday.", "A gunman killed two people in Rotterdam on Monday.", ""},
		{"Thieves stole paintings in Cannes in May.", "Thieves stole paintings in Cannes in July.", ""},
		{"A strong earthquake hit villages in Iran.", "An earthquake hit an island off Iran.", ""},
		{"Biden and Putin met in Geneva on Monday.", "Biden and Putin met in Vienna on Monday.", ""},
		{"The actress Greta Larsson has left a clinic in the hills, her agent said.", "Greta Larsson will play a queen in a film about Denmark.", ""},
		{"Police arrested two men in Oslo on Monday.", "A bank in Oslo was closed on Monday.", ""},
	} {
		if got := together(c.a, c.b); got != c.want {
			t.Errorf("%s / %s: %q, want %q", c.a, c.b, got, c.want)
		}
		if got := together(c.b, c.a); got != c.want {
			t.Errorf("the other way round: %s / %s: %q, want %q", c.b, c.a, got, c.want)
		}
	}
}

func TestAnAttackOfAnotherMonthIsAnotherHappening(t *testing.T) {
	s := tell("A gunman killed one man in an office in Detroit on Monday. In early March, a gunman wounded three people in a printing shop in Chicago.", "2022-05-16")
	var told []string
	for i := range s.Happenings {
		if h := &s.Happenings[i]; h.Anchored {
			told = append(told, strings.Join(h.Places, ", "))
		}
	}
	if len(told) != 2 || told[0] == told[1] {
		t.Errorf("%q", told)
	}
}
