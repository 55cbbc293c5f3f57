package quote

import (
	"slices"
	"strings"
	"testing"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

func read(src string) (Quotations, name.Names, text.Document) {
	doc := text.Parse(src)
	mentions := make([][]name.Mention, len(doc.Sentences))
	parts := make([][]Part, len(doc.Sentences))
	for i, s := range doc.Sentences {
		mentions[i] = name.Find(s)
		parts[i] = Find(s)
	}
	names := name.Resolve(doc, mentions)
	return Join(doc, parts, names), names, doc
}

// quoted writes the quotations of a text one behind the other: “words” or
// (clause), speaker or "as printed", origin.
func quoted(src string) string {
	quotations, names, _ := read(src)
	var out []string
	for _, q := range quotations {
		s := src[q.Span.Start:q.Span.End]
		if q.Direct {
			s = "“" + s + "”"
		} else {
			s = "(" + s + ")"
		}
		if q.Speaker >= 0 {
			s += " " + names.Entities[q.Speaker].Name
		} else if q.As != "" {
			s += " <" + q.As + ">"
		}
		if q.Origin != "" {
			s += " via " + q.Origin
		}
		out = append(out, s)
	}
	return strings.Join(out, " / ")
}

var quoteCases = []struct{ group, in, want string }{
	{"speaker behind", `"We are close," Hanna Lindqvist said.`, `“We are close,” Hanna Lindqvist`},
	{"speaker behind", `“We are close,” said Hanna Lindqvist.`, `“We are close,” Hanna Lindqvist`},
	{"speaker behind", `“We are close”, Hanna Lindqvist further said.`, `“We are close” Hanna Lindqvist`},
	{"speaker behind", `“We are close,” said a spokesman for the port.`, `“We are close,” <a spokesman for the port>`},
	{"speaker behind", `“We are close,” said Chief of Pilots Olaf Brandt.`, `“We are close,” Olaf Brandt`},
	{"speaker behind", `“No,” the head of the port, Olaf Brandt, said.`, `“No,” Olaf Brandt`},
	{"speaker behind", `“No,” the club's publicist, Harlan Bollock, said.`, `“No,” Harlan Bollock`},
	{"speaker in front", `Hanna Lindqvist said, “We are close.”`, `“We are close.” Hanna Lindqvist`},
	{"speaker in front", `Hanna Lindqvist told reporters: “We are close.”`, `“We are close.” Hanna Lindqvist`},
	{"speaker in front", `Hanna Lindqvist called the deal “quite fair,” and left.`, `“quite fair,” Hanna Lindqvist`},
	{"role as speaker", `Russian President Vladimir Putin came. “It was calm,” the Russian president said.`, `“It was calm,” Vladimir Putin`},
	{"pronoun as speaker", `Hanna Lindqvist sat down. “It was calm,” she said.`, `“It was calm,” Hanna Lindqvist`},

	{"split", `“We are close,” Hanna Lindqvist said. “We shall see.”`, `“We are close,” Hanna Lindqvist / “We shall see.” Hanna Lindqvist`},
	{"split", `“We are close,” Hanna Lindqvist said, “but not yet there.”`, `“We are close,” Hanna Lindqvist / “but not yet there.” Hanna Lindqvist`},
	{"in pieces", `“Calm seas” and “fair winds” were promised, Hanna Lindqvist said.`, `(“Calm seas” and “fair winds” were promised) Hanna Lindqvist / “Calm seas” Hanna Lindqvist / “fair winds” Hanna Lindqvist`},
	{"several sentences", `“It was late. We were tired,” Hanna Lindqvist said.`, `“It was late. We were tired,” Hanna Lindqvist`},
	{"several paragraphs", "“It was late.\n\n“We were tired,” Hanna Lindqvist said.", `“It was late.” Hanna Lindqvist / “We were tired,” Hanna Lindqvist`},
	{"mixed marks", `"There was no anger. None at all,” Hanna Lindqvist said.`, `“There was no anger. None at all,” Hanna Lindqvist`},
	{"typewriter marks", "``It was late,'' Hanna Lindqvist said.", `“It was late,” Hanna Lindqvist`},
	{"German and French marks", `Hanna Lindqvist said „enough“ and «stop».`, `“enough” Hanna Lindqvist / “stop” Hanna Lindqvist`},
	{"single marks", `Hanna Lindqvist said: ‘The crews’ work is done.’`, `“The crews’ work is done.” Hanna Lindqvist`},
	{"single marks", `They stayed at the 'Villa Aurora' in May.`, `“Villa Aurora”`},
	{"nested", `“He shouted ‘stop now’ twice,” Hanna Lindqvist said.`, `“He shouted ‘stop now’ twice,” Hanna Lindqvist / “stop now”`},
	{"lifted words", `The Kremlin had described ties in those years as “below zero”.`, `(ties in those years as “below zero”) Kremlin / “below zero” Kremlin`},
	{"lifted words", `The so-called “reset” failed.`, `“reset”`},

	{"unclosed", "“It was late, Hanna Lindqvist said.\n\nThe port closed at noon.", `“It was late, Hanna Lindqvist said.”`},
	{"unclosed", "Hanna Lindqvist said “it was late.\n\nOlaf Brandt said “no” to it.", `“it was late.” Hanna Lindqvist / “no” Olaf Brandt`},

	{"reported", `Olaf Brandt said he was not invited.`, `(he was not invited) Olaf Brandt`},
	{"reported", `Olaf Brandt said in a statement on Monday that the port was shut.`, `(the port was shut) Olaf Brandt`},
	{"reported", `Olaf Brandt told reporters that the port was shut.`, `(the port was shut) Olaf Brandt`},
	{"reported", `Olaf Brandt said Tuesday the port was shut.`, `(the port was shut) Olaf Brandt`},
	{"reported", `The port will open on Monday, Olaf Brandt told reporters after lunch.`, `(The port will open on Monday) Olaf Brandt`},
	{"reported", `Olaf Brandt, however, hesitated, stressing that the port was shut.`, `(the port was shut) Olaf Brandt`},
	{"reported", `Talks began, with Olaf Brandt stating that the port was shut.`, `(the port was shut) Olaf Brandt`},
	{"reported", `Olaf Brandt has denied stealing the boat, though the police claimed he did.`, `(stealing the boat) Olaf Brandt / (he did) <the police>`},
	{"reported", `“Enough,” Olaf Brandt said, adding that the port was shut.`, `“Enough,” Olaf Brandt / (the port was shut) Olaf Brandt`},
	{"reported", `Officials in Moscow said the port was shut.`, `(the port was shut) <Officials in Moscow>`},
	{"headline", "Lindqvist: Port to Open Again on Monday Morning\n\nMinister Hanna Lindqvist spoke in the port on Monday evening.", `(Port to Open Again on Monday Morning) Hanna Lindqvist`},

	{"origin", `TASS reported that the port was shut.`, `(the port was shut) TASS via TASS`},
	{"origin", `According to Reuters, the port was shut.`, `(the port was shut) Reuters via Reuters`},
	{"origin", `The port was shut at noon, according to Reuters.`, `(The port was shut at noon) Reuters via Reuters`},
	{"origin", `Olaf Brandt said the port was shut, according to the Russian agency TASS.`, `(the port was shut) Olaf Brandt via TASS`},
	{"origin", `“It is shut,” Olaf Brandt had said, according to the agency TASS.`, `“It is shut,” Olaf Brandt via TASS`},
	{"origin", `“It is shut,” BBC quoted Olaf Brandt as saying.`, `“It is shut,” Olaf Brandt via BBC`},
	{"origin", `The port was shut, foreign media reported.`, `(The port was shut) <foreign media> via foreign media`},
	{"origin", `According to Reuters, it rained. The port was shut, the report added, citing Russian state television.`,
		`(it rained) Reuters via Reuters / (The port was shut) <the report> via Russian state television`},
	{"origin", `According to Reuters, it rained. The port was shut, the report added.`, `(it rained) Reuters via Reuters / (The port was shut) <the report> via Reuters`},
	{"origin", `Olaf Brandt told AFP that the port was shut.`, `(the port was shut) Olaf Brandt via AFP`},
	{"no origin", `Olaf Brandt closed the port, citing high winds.`, ``},

	{"no quotation", `He is 6' 2" tall.`, ``},
	{"no quotation", `Rock ’n’ roll and rock 'n' roll rose in the ’60s and '70s.`, ``},
	{"no quotation", `The presidents’ talks and the crews' work went on.`, ``},
	{"no quotation", `'twas late and we were talkin' of 'em.`, ``},
	{"no quotation", `He never said that. It was not reported.`, ``},
	{"no quotation", `He had been denied a permit that was due.`, ``},
	{"no quotation", `Olaf Brandt confirmed the closure to the Associated Press.`, ``},
	{"no quotation", `They called for calm and added to the crowd.`, ``},
	{"no quotation", `A two-minute warning sounded; the two sides continued talks.`, ``},
	{"no quotation", `Trump has stated his intention to run.`, ``},
	{"no quotation", `An empty "" says nothing, nor does a lone " mark.`, ``},
}

func TestQuotationsHaveTheirSpeakers(t *testing.T) {
	for _, c := range quoteCases {
		if got := quoted(c.in); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.group, c.in, got, c.want)
		}
	}
}

func TestAtFindsTheInnermost(t *testing.T) {
	src := `Olaf Brandt said that Hanna Lindqvist called the port “quite safe” on Monday. It rained.`
	q, _, _ := read(src)
	at := func(s string) string {
		i := strings.Index(src, s)
		got, ok := q.At(text.Span{Start: i, End: i + len(s)})
		if !ok {
			return ""
		}
		return got.Cue
	}
	for in, cue := range map[string]string{"quite": "called", "on Monday": "said", "rained": "", "Olaf": "", "called the port": "said"} {
		if got := at(in); got != cue {
			t.Errorf("%q is under %q, not %q", in, got, cue)
		}
	}
}

func TestInGivesTheQuotationsOfASentence(t *testing.T) {
	q, _, _ := read(`It rained. “No,” Olaf Brandt said. “Yes,” Hanna Lindqvist said. It rained.`)
	for sentence, n := range []int{0, 1, 1, 0} {
		if got := q.In(sentence); len(got) != n {
			t.Errorf("sentence %d: %v", sentence, got)
		}
	}
	if len(q.In(-1))+len(q.In(99)) > 0 {
		t.Error("a sentence that is none has quotations")
	}
}

func TestCueStandsInTheText(t *testing.T) {
	src := `“No,” Olaf Brandt had said.`
	q, _, _ := read(src)
	if len(q) != 1 || q[0].Cue != "said" || src[q[0].CueSpan.Start:q[0].CueSpan.End] != "said" || q[0].As != "Olaf Brandt" {
		t.Errorf("%+v", q)
	}
}

func TestVerbsAreInOrder(t *testing.T) {
	for i := 1; i < len(verbs); i++ {
		if verbs[i].form <= verbs[i-1].form {
			t.Errorf("%q stands behind %q", verbs[i].form, verbs[i-1].form)
		}
	}
}

// Sentences that make every reader look far: each takes seconds at this length
// if one of them is quadratic.
func TestLongSentencesAreReadInTime(t *testing.T) {
	for _, unit := range []string{`"`, "“", "“a” ", "'a ", "‘a", "he said ", "Olaf said Olaf said ", ", adding that ", "according to ", "said “", "\x00\xff\"", "a, citing Reuters, said ", "''", "``"} {
		read(strings.Repeat(unit, 20_000/len(unit)))
	}
}

func TestNothingIsQuotedInNothing(t *testing.T) {
	if q := Join(text.Document{}, nil, name.Names{}); len(q) > 0 {
		t.Error(q)
	}
}

func FuzzJoin(f *testing.F) {
	for _, c := range quoteCases {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, src string) {
		q, names, doc := read(src)
		for k, x := range q {
			switch {
			case x.Span.Start > x.Span.End || x.Span.End > len(src) || x.Span.Start < 0:
				t.Fatalf("%q: bad span %+v", src, x)
			case x.Speaker < -1 || x.Speaker >= len(names.Entities) || x.Sentence < 0 || x.Sentence >= len(doc.Sentences):
				t.Fatalf("%q: bad index %+v", src, x)
			case k > 0 && x.Span.Start < q[k-1].Span.Start:
				t.Fatalf("%q: out of order %+v", src, x)
			case x.outer >= k || x.outer >= 0 && !q[x.outer].Span.Contains(x.Span):
				t.Fatalf("%q: not inside its outer one %+v", src, x)
			}
			if got, ok := q.At(x.Span); !ok || !got.Span.Contains(x.Span) {
				t.Fatalf("%q: At misses %+v", src, x)
			}
		}
	})
}

func TestWordsAndVerbsAreInOrder(t *testing.T) {
	for i, set := range []*lexicon.Set{
		adverbs, auxiliaryVerbs, phraseEnds, openers, notNouns, passiveForms, bodyNouns, mediaNouns,
		shortenedWords, quoteMarks, circumstances, weekdays, clauseOpeners, finiteAuxiliaries, nounEnds,
		contractible, participleLeads, undoing, callParticles, oftenPassive, passiveOrModal, locating,
		belonging,
	} {
		if words := set.Words(); !slices.IsSorted(words) {
			t.Errorf("list %d, which begins with %q, is out of order", i, words[0])
		}
	}
	if !slices.IsSortedFunc(verbs, func(a, b verb) int { return strings.Compare(a.form, b.form) }) {
		t.Error("verbs are out of order")
	}
}
