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
		{"The truce, brokered in Doha, held for five days.", "broker(truce;;in Doha) passive | hold(truce;;for days)"},
		{"The war, which raged for 20 years, ended in 2005.", "rage(war;;for years) | end(war;;in 2005)"},
		{"Diplomats, seated in two rows, applauded.", "seat(Diplomats;;in rows) passive | applaud(Diplomats;;)"},
		{"The men, arrested on Monday, were freed.", "arrest(men;;on Monday) passive | free(men;;) passive"},
		{"As many as 60 people could have drowned.", "drown(people;;)"},
		{"Up to 70 people were trapped.", "trap(people;;) passive"},
		{"At least 14 people died.", "die(people;;)"},
		{"Over 90 members backed the strike.", "back(members;strike;)"},
		{"About 90 prisoners escaped.", "escape(prisoners;;)"},
		{"Between 200 and 300 people drowned.", "drown(people;;)"},
		{"Fewer than 20 soldiers held the bridge.", "hold(soldiers;bridge;)"},
		{"No fewer than 35 workers died.", "die(workers;;)"},
		{"Upwards of 5,000 people marched.", "march(people;;)"},
		{"Close to 3,000 people fled.", "flee(people;;)"},
		{"Well over 1,000 people fled.", "flee(people;;)"},
		{"Not even 40 people fled.", "flee(people;;)"},
		{"Under 300 delegates voted.", "vote(delegates;;)"},
		{"In excess of 60 people fled.", "flee(people;;)"},
		{"They talked for less than an hour in Oslo.", "talk(They;;for hour,in Oslo)"},
		{"More than a million people fled.", "flee(people;;)"},
		{"They walked over a bridge.", "walk(They;;over bridge)"},
		{"The ban runs over four years.", "run(ban;;over years)"},
		{"Under the bridge 300 men slept.", "sleep(men;;under bridge)"},
		{"The leaders' lunch ran late.", "run(lunch;late;)"},
		{"The minister called them 'friends' on Monday.", "call(minister;them+friends;on Monday)"},
		{"The congress, originally planned for May, was put off.", "plan(congress;;for May) passive | postpone(congress;;) passive"},
		{"As the talks began, crowds gathered.", "begin(talks;;) | gather(crowds;;)"},
		{"The blackout in the capital lasted roughly five hours.", "last(blackout;hours;in capital)"},
		{"The republic will vote in May.", "vote(republic;;in May)"},
		{"The damaged bridge fell.", "fall(bridge;;)"},
		{"Hotel fire kills nine in Lyon", "kill(fire;nine;in Lyon)"},
		{"Office shooting kills 1, injures 2", "kill(shooting;1;) | injure(shooting;2;)"},
		{"The peace talks two weeks ago failed.", "fail(talks;;)"},
	} {
		s := text.Parse(c.in).Sentences[0]
		p := Find(s)
		if got := show(s, &p); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
