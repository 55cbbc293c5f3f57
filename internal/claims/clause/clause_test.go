package clause

import (
	"strings"
	"testing"

	"gainsay/internal/claims/text"
)

// show prints one line a clause: lemma, subject, object, obliques.
func show(s text.Sentence, p *Parse) string {
	var b strings.Builder
	phrase := func(i int) string { return s.Words[p.Phrases[i].Head].Text }
	for c, cl := range p.Clauses {
		if c > 0 {
			b.WriteString(" | ")
		}
		var subj, obj, obl []string
		for _, i := range p.Subjects(c) {
			subj = append(subj, phrase(i))
		}
		lo, hi := p.In(c)
		for i := lo; i < hi; i++ {
			switch ph := p.Phrases[i]; {
			case ph.Role == Object:
				obj = append(obj, phrase(i))
			case ph.Prep >= 0:
				obl = append(obl, s.Words[ph.Prep].Lower+" "+phrase(i))
			}
		}
		b.WriteString(cl.Lemma + "(" + strings.Join(subj, "+") + ";" + strings.Join(obj, "+") + ";" + strings.Join(obl, ",") + ")")
		if cl.Passive {
			b.WriteString(" passive")
		}
	}
	return b.String()
}

func TestClausesOfNewsSentences(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Biden and Putin met for under three hours on Wednesday.", "meet(Biden+Putin;;for hours,on Wednesday)"},
		{"The White House had planned on four to five hours.", "plan(House;;on hours)"},
		{"Fourteen people were killed in the fire.", "kill(people;;in fire) passive"},
		{"The quake killed 14 people.", "kill(quake;people;)"},
		{"He said he was not invited.", "say(He;;) | invite(he;;) passive"},
		{"The two countries agreed to send their ambassadors back to their posts.", "agree(countries;;) | return(countries;ambassadors;to posts)"},
		{"Diplomats arrived on Monday and met the minister.", "arrive(Diplomats;;on Monday) | meet(Diplomats;minister;)"},
		{"Two men who robbed a bank were arrested.", "rob(men;bank;) | arrest(men;;) passive"},
	} {
		s := text.Parse(c.in).Sentences[0]
		p := Find(s)
		if got := show(s, &p); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
