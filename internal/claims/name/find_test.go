package name

import (
	"strings"
	"testing"

	"gainsay/internal/claims/text"
)

// found writes the mentions of a text one behind the other: what is printed,
// its type, its role and its nation, the empty ones left out. What is weak has a
// question mark, a demonym only its nation.
func found(src string) string {
	var out []string
	for _, s := range text.Parse(src).Sentences {
		for _, m := range Find(s) {
			if m.Subject {
				m.Subject = false
			}
			parts := []string{s.Text[m.Span.Start:m.Span.End]}
			switch m.grammar {
			case adjectival:
				parts = append(parts, "demonym")
			case pronoun:
				parts = append(parts, "pronoun")
			case pluralRole:
				parts = append(parts, "plural")
			default:
				parts = append(parts, m.Type.String())
			}
			if m.Role != "" {
				parts = append(parts, m.Role)
			}
			if m.Nation != "" {
				parts = append(parts, "@"+m.Nation)
			}
			if m.weak {
				parts = append(parts, "?")
			}
			out = append(out, strings.Join(parts, "|"))
		}
	}
	return strings.Join(out, "  ")
}

var findCases = []struct{ group, in, want string }{
	{"people", "On Monday Hanna Lindqvist spoke in Oslo.", "Hanna Lindqvist|person  Oslo|place|@Norway"},
	{"people", "The award went to Mr. Okafor and Dr Amara Nwosu.", "Mr. Okafor|person  Dr Amara Nwosu|person"},
	{"people", "Talks with Ursula von der Leyen went on.", "Ursula von der Leyen|person"},
	{"people", "They met J. Edgar Hoover once.", "J. Edgar Hoover|person"},
	{"people", "US President Joe Biden (R) waves.", "US President Joe Biden|person|US president|@United States"},
	{"people", "Biden and Putin talked for five hours in Geneva on Wednesday.", "Biden|person  Putin|person  Geneva|place|@Switzerland"},
	{"people", "Then Theresa May left.", "Theresa May|person"},

	{"a role in front", "Russian President Vladimir Putin left early.", "Russian President Vladimir Putin|person|Russian president|@Russia"},
	{"a role in front", "We asked Kremlin spokesperson Dmitry Peskov.", "Kremlin spokesperson Dmitry Peskov|person|Kremlin spokesperson|@Russia"},
	{"a role in front", "It was signed by French Foreign Minister Anne Duval.", "French Foreign Minister Anne Duval|person|French foreign minister|@France"},
	{"a role in front", "Russian Foreign Ministry spokeswoman Maria Zakharova disagreed.", "Russian Foreign Ministry spokeswoman Maria Zakharova|person|Russian Foreign Ministry spokeswoman|@Russia"},
	{"a role in front", "It jailed opposition leader Alexei Navalny.", "opposition leader Alexei Navalny|person|opposition leader"},
	{"a role in front", "He met then-President Donald Trump.", "He|pronoun  then-President Donald Trump|person|former president"},
	{"a role in front", "The letter reached former US president Jimmy Carter.", "former US president Jimmy Carter|person|former US president|@United States"},
	{"a role in front", "A spokesman Constable Tim Fanning was present.", "A spokesman Constable Tim Fanning|person|spokesman"},
	{"a role in front", "We spoke to Sen. Mary Cole.", "Sen. Mary Cole|person|senator"},

	{"a role behind", "Maria Zakharova, the Foreign Ministry spokeswoman, disagreed.", "Maria Zakharova, the Foreign Ministry spokeswoman|person|Foreign Ministry spokeswoman"},
	{"a role behind", "He rang Tim Cook, Apple's chief executive.", "He|pronoun  Tim Cook, Apple's chief executive|person|Apple chief executive|@United States"},
	{"a role and a comma", "In March it withdrew Russia's ambassador to the US, Anatoly Antonov.", "Russia's ambassador to the US, Anatoly Antonov|person|Russian ambassador to the United States|@Russia"},
	{"a role and a comma", "It was his first talk with an American president, Donald Trump, in years.", "an American president, Donald Trump|person|US president|@United States"},
	{"a role and a comma", "Lunch with the French president, Biden said, ran late.", "Lunch|other|?  the French president|person|French president|@France  Biden|other"},
	{"a role and a comma", "He named the Polish president, Olaf Scholz, Rishi Sunak and others.", "He|pronoun  the Polish president|person|Polish president|@Poland  Olaf Scholz|person  Rishi Sunak|person"},

	{"a role alone", "Later the Russian president left.", "the Russian president|person|Russian president|@Russia"},
	{"a role alone", "They met at the US consul general's home.", "the US consul general|person|US consul general|@United States"},
	{"a role alone", "The president of France was not there.", "The president of France|person|French president|@France"},
	{"a role alone", "The United States ambassador to Russia returned.", "The United States ambassador to Russia|person|US ambassador to Russia|@United States"},
	{"a role alone", "The two presidents shook hands.", "The two presidents|plural|president"},
	{"a role alone", "The mayor of Istanbul came.", "The mayor of Istanbul|person|Istanbul mayor|@Turkey"},
	{"no one's role", "A president must decide, and a spokesman agreed.", ""},
	{"no one's role", "The officer and the lawyer waited.", ""},
	{"presidents of one country", "Five US presidents have met him.", "Five US presidents|plural|US president|@United States"},
	{"no one's role", "The head of Microsoft's legal team agreed.", "Microsoft|organization|@United States"},
	{"no one's role", "The prosecutor general's office opened a case.", ""},
	{"no one's role", "It was signed by an alleged Mafia boss.", "Mafia|other|?"},

	{"bodies", "Staff of the US State Department and the FSB met.", "US State Department|organization|@United States  FSB|organization|@Russia"},
	{"bodies", "A ruling by the Russian Foreign Ministry followed.", "Russian Foreign Ministry|organization|@Russia"},
	{"bodies", "The Biden administration and the American side agreed.", "Biden administration|organization  American side|organization|@United States"},
	{"bodies", "Shares of Lumen Inc. fell while FIFA and the United Nations watched.", "Lumen Inc.|organization  FIFA|organization  United Nations|organization"},
	{"bodies", "A suit against Apple Inc. followed.", "Apple Inc.|organization|@United States"},
	{"bodies", "She studied at the University of Leeds.", "She|pronoun  University of Leeds|organization"},
	{"bodies", "The Guardian said so.", "The Guardian|organization|@United Kingdom"},
	{"bodies", "Fans of the New York Yankees left.", "New York Yankees|other|@United States"},

	{"places", "It was held at Villa La Grange above Lake Geneva.", "Villa La Grange|place  Lake Geneva|place"},
	{"places", "He flew to Washington, D.C. on Friday.", "He|pronoun  Washington, D.C.|place|@United States"},
	{"places", "They met in Geneva, Switzerland, twice.", "Geneva, Switzerland|place|@Switzerland"},
	{"places", "Crowds left Long Beach early.", "Crowds|other|?  Long Beach|place"},
	{"places", "It hit Tulsa, Okla., at noon.", "Tulsa, Okla.|place|@United States"},
	{"places", "Aid reached the U.S., Türkiye and the Gulf of Aden.", "Aid|other|?  U.S.|place|@United States  Türkiye|place|@Turkey  Gulf of Aden|place"},
	{"places", "US-Russia ties are cold.", "US|place|@United States  Russia|place|@Russia"},

	{"demonyms", "Russian and American delegations met.", "Russian|demonym|@Russia  American|demonym|@United States"},
	{"demonyms", "The Russian delegation came.", "Russian delegation|organization|@Russia"},

	{"no names", "A 30GB disk costs US$5 more.", ""},
	{"an everyday word", "Jobs announced it.", "Jobs|other|?"},
	{"no names", "Many Catholics and a Republican voted.", ""},
	{"no names", "Days after the vote, nobody spoke.", ""},
	{"no names", "Interestingly, talks resumed on Wednesday in June.", ""},
	{"no names", "Soon after, nobody knew why. Since then, silence.", ""},
	{"no names", "Talks on it and officials of it, police too.", ""},
	{"weak at the head", "Talks were held. Officials said so.", "Talks|other|?  Officials|other|?"},
	{"no names", "He'd left. I'm sure. It's over.", "He|pronoun"},
	{"no names", "They paid the CEO on TV.", ""},
	{"no names", "It said: Talks go on.", ""},

	{"weak at the head", "Gaviria met him.", "Gaviria|person"},
	{"weak at the head", "Marketers fear it.", "Marketers|other|?"},
}

func TestFindReadsNamesOfOneSentence(t *testing.T) {
	for _, c := range findCases {
		if got := found(c.in); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.group, c.in, got, c.want)
		}
	}
}

func TestSubjectStandsBeforeItsVerb(t *testing.T) {
	for _, c := range []struct {
		in, name string
		want     bool
	}{
		{"Hanna Lindqvist met Olaf Brandt.", "Hanna Lindqvist", true},
		{"Hanna Lindqvist met Olaf Brandt.", "Olaf Brandt", false},
		{"Talks with Olaf Brandt ended.", "Olaf Brandt", false},
		{"Hanna Lindqvist, however, left.", "Hanna Lindqvist", true},
		{"“Enough,” said Olaf Brandt.", "Olaf Brandt", true},
		{"Hanna Lindqvist and Olaf Brandt met.", "Hanna Lindqvist", true},
		{"Hanna Lindqvist's car stopped.", "Hanna Lindqvist", false},
	} {
		for _, s := range text.Parse(c.in).Sentences {
			for _, m := range Find(s) {
				if m.Text == c.name && m.Subject != c.want {
					t.Errorf("%q: %s is subject: %v", c.in, c.name, m.Subject)
				}
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range findCases {
		f.Add(c.in)
	}
	for _, c := range resolveCases {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, src string) {
		doc := text.Parse(src)
		per := make([][]Mention, len(doc.Sentences))
		for i, s := range doc.Sentences {
			per[i] = Find(s)
			end := 0
			for _, m := range per[i] {
				if m.Span.Start < end || m.Span.End < m.Span.Start || m.Span.End > len(s.Text) || m.Lo >= m.Hi || m.Hi > len(s.Words) {
					t.Fatalf("%q: bad mention %+v", s.Text, m)
				}
				if m.Core.Len() > 0 && !m.Span.Contains(m.Core) {
					t.Fatalf("%q: core outside %+v", s.Text, m)
				}
				end = m.Span.End
			}
		}
		n := Resolve(doc, per)
		for k, r := range n.References {
			if r.Entity < 0 || r.Entity >= len(n.Entities) || r.Span.End > len(src) || k > 0 && r.Span.Start < n.References[k-1].Span.Start {
				t.Fatalf("bad reference %+v", r)
			}
		}
	})
}
