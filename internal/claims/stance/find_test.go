package stance

import (
	"strings"
	"testing"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/text"
)

// read prints each clause as its verb and stance: "order hedged; pay hedged", "not" where it is negated.
func read(sentence string) string {
	s := text.Parse(sentence).Sentences[0]
	p := clause.Find(s)
	var out []string
	for i, r := range Find(s, &p) {
		line := p.Clauses[i].Lemma + " " + r.Stance.String()
		if r.Negated {
			line += " not"
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

func TestStances(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"The talks lasted four hours.", "last asserted"},
		{"The talks will last four hours.", "last expected"},
		{"The talks may last four hours.", "last hedged"},
		{"The talks reportedly lasted four hours.", "last hedged"},
		{"If the talks fail again, the strike goes on.", "fail conditional; continue asserted"},

		{"Had the talks failed, the strike would have gone on.", "have conditional; fail conditional; continue expected"},
		{"Should the talks fail again, the strike will go on.", "should expected; fail conditional; continue expected"},
		{"Were the talks a success?", "be asked"},

		// plans
		{"The talks were to last four hours.", "last expected"},
		{"The talks are due to last four hours.", "be asserted; last expected"},
		{"The talks were scheduled to last four hours.", "schedule asserted; last expected"},
		{"The talks had been expected to last four hours.", "expect asserted; last expected"},
		{"The talks are set to last four hours.", "set asserted; last expected"},
		{"The talks were supposed to last four hours.", "suppose asserted; last expected"},
		{"The probe is set to orbit the moon.", "set asserted; orbit expected"},
		{"The probe is due to orbit the moon.", "be asserted; orbit expected"},
		{"The hall is to seat 800.", "seat expected"},
		{"The station is to be kept going for a year.", "keep expected; go expected"},
		{"The court could order the firm to pay.", "order hedged; pay hedged"},
		{"A sum of $500 may be taken out.", "take hedged"},
		{"The factory will employ 50 people.", "employ expected"},

		// no plans
		{"They used the pause to eat.", "use asserted; eat expected"},
		{"The delay was due to fog.", "be asserted"},
		{"The trial was put off.", "postpone asserted"},
		{"With eight weeks to go, the stadium has no roof.", "go asserted; have asserted not"},

		// negations and bounds
		{"The talks did not last four hours.", "last asserted not"},
		{"The talks lasted not even four hours.", "last asserted"},
		{"The talks lasted no longer than four hours.", "last asserted"},
		{"The talks lasted not more than four hours.", "last asserted"},
		{"The trial is not to take ten weeks.", "be asserted not; take expected not"},
		{"He did not even call.", "call asserted not"},
		{"He was arrested not far from the scene.", "arrest asserted"},
		{"She stopped to rest.", "stop asserted; rest asserted"},
		{"She stopped paying the rent.", "stop asserted; pay asserted not"},
		{"If people do not react, do not protest, nothing changes.", "react conditional not; protest conditional not; change asserted not"},
	} {
		if got := read(c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
