package claims

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"gainsay/internal/claims/event"
)

func TestDbg(t *testing.T) {
	b, _ := os.ReadFile(os.Getenv("DBG"))
	src := Source{ID: "x", Text: string(b), Date: os.Getenv("DBGDATE")}
	a := read(src, nil, nil)
	st := event.Tell(a)
	fmt.Println("dateline", a.Dateline)
	fi := 0
	for i, s := range a.Doc.Sentences {
		fmt.Printf("\n[%d k%d p%d] %s\n", i, s.Kind, s.Paragraph, strings.ReplaceAll(s.Text, "\n", " "))
		for c, cl := range a.Readings[i].Parse.Clauses {
			fmt.Printf("   clause %d [%d,%d) verb=%d %s mood%d passive=%v opener=%d lent=%d st=%v neg=%v\n", c, cl.Lo, cl.Hi, cl.Verb, cl.Lemma, cl.Mood, cl.Passive, cl.Opener, cl.Lent, a.Readings[i].Stances[c].Stance, a.Readings[i].Stances[c].Negated)
		}
		for _, fr := range a.FramesOf(i) {
			fmt.Printf("   frame %d cl%d ph%d %s/%s subj=%v obj=%v with=%v where=%v when=", fi, fr.Clause, fr.Phrase, fr.Concept, fr.Lemma, fr.Subject, fr.Object, fr.With, fr.Where)
			for _, t := range fr.When {
				fmt.Print(a.Times[t].Prep, " ", a.Times[t].Timex, ";")
			}
			fmt.Println(" of", st.Of[fi], "host", st.Host[fi])
			fi++
		}
		for _, c := range a.ClaimsOf(i) {
			fmt.Printf("   CLAIM %s %q %+v scope=%v st=%v neg=%v sp=%q or=%q frame=%d name=%s\n", c.Slot, a.Doc.Source[c.Span.Start:c.Span.End], c.Measure, c.Scope, c.Stance, c.Negated, c.Speaker, c.Origin, c.Frame, c.Value.Name)
		}
	}
	for i, h := range st.Happenings {
		if h.Anchored {
			fmt.Printf("H%d %s/%s s%d %v %v", i, h.Concept, h.Lemma, h.Sentence, h.Parties, h.Places)
			for _, t := range h.Times {
				fmt.Print(" ", t.Timex)
			}
			fmt.Println(i == st.Main)
		}
	}
}
