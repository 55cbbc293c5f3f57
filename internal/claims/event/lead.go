package event

import (
	"slices"
	"strconv"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// A lead is what a story begins with: its headline and its first sentences, as the words that say
// what they are about.
type lead struct {
	words         []string // lemmas of what happened and to what, sorted, each once
	names         []string // people, bodies and places, lower case, sorted, each once
	concept       string   // the first that happens, the first verb where nothing does
	circumstances Circumstances
}

// Bounds of a lead: sentences; and stories that one name leads to, or all names of one lead.
const (
	leadSentences = 3
	perName       = 32
)

// follow adds to an event the stories that begin as one of its own does. "Actress in clinic" and
// "The actress has been in a clinic since Tuesday" share no two of who, where and when that
// would let their figures be compared, but a reader wants them side by side. What they claim is
// still compared by the gates alone.
func (g *Grouping) follow() {
	at := map[string][]int{}
	for i, s := range g.Stories {
		if best := g.likest(at, s); best >= 0 && !g.join(best, i) && g.Stories[best].lead.concept != "" {
			g.begin(&g.Stories[best].lead, best, i)
		}
		for _, n := range s.lead.names {
			if l := at[n]; len(l) < perName {
				at[n] = append(l, i)
			}
		}
	}
}

// likest is the story whose lead is most like that of s, of those that share a name with it; -1
// where none is like it.
func (g *Grouping) likest(at map[string][]int, s *Story) int {
	best, score := -1, 0
	seen := map[int]bool{}
	for _, n := range s.lead.names {
		for _, k := range at[n] {
			if seen[k] || len(seen) >= perName {
				continue
			}
			seen[k] = true
			if n := s.lead.alike(&g.Stories[k].lead); n > score {
				best, score = k, n
			}
		}
	}
	return best
}

// join puts story k, which begins like story i, beside it in an event.
func (g *Grouping) join(i, k int) bool {
	for _, s := range [...]int{i, k} {
		if e := g.about(s); e >= 0 {
			for _, o := range [...]int{i, k} {
				if at, found := slices.BinarySearch(g.Events[e].Stories, o); !found {
					g.Events[e].Stories = slices.Insert(g.Events[e].Stories, at, o)
				}
			}
			return true
		}
	}
	return false
}

// begin makes an event of what two stories without one lead with.
func (g *Grouping) begin(l *lead, i, k int) {
	e := Event{ID: "e" + strconv.Itoa(len(g.Events)+1), Concept: l.concept, Lemma: l.concept, Stories: []int{i, k}}
	e.Add(&l.circumstances)
	g.Events = append(g.Events, e)
}

// about is the event that a story leads with, or that it was put beside; -1 for none.
func (g *Grouping) about(story int) int {
	if m := g.Stories[story].Main; m >= 0 && g.Of[story][m] >= 0 {
		return g.Of[story][m]
	}
	for k := range g.Events {
		if _, found := slices.BinarySearch(g.Events[k].Stories, story); found {
			return k
		}
	}
	return -1
}

// alike scores how much of the shorter lead stands in the other; 0 where that is too little, or
// where who, where or when differ.
func (l *lead) alike(o *lead) int {
	names, words := shared(l.names, o.names), shared(l.words, o.words)
	all := min(len(l.names)+len(l.words), len(o.names)+len(o.words))
	if names == 0 || words < 2 || names+words < 4 || 10*(names+words) < 3*all {
		return 0
	}
	if a := Agree(&l.circumstances, &o.circumstances, None); a.Against != None {
		return 0
	}
	return 100 * (names + words) / all
}

// shared counts what two sorted lists have in common.
func shared(a, b []string) int {
	n := 0
	for _, x := range a {
		if _, found := slices.BinarySearch(b, x); found {
			n++
		}
	}
	return n
}

func (s *Story) begins() lead {
	var l lead
	a, n := s.Article, 0
	for i := range a.Doc.Sentences {
		st := &a.Doc.Sentences[i]
		if n == leadSentences {
			break
		}
		if st.Kind != text.Body && st.Kind != text.Headline {
			continue
		}
		n++
		r := a.Readings[i]
		for k := range r.Words {
			switch r.Parse.Tags[k] {
			case clause.Noun, clause.Verb:
				if w := r.Words[k].Lower; !lexicon.IsFunction(w) && !lexicon.IsReporting(lexicon.Lemma(w)) {
					l.words = put(l.words, lexicon.Concept(lexicon.Lemma(w)))
				}
			case clause.Proper:
				if w := r.Words[k].Text; len(w) > 2 && name.Canonical(w) == w {
					l.names = put(l.names, r.Words[k].Lower)
				}
			}
		}
		for _, fr := range a.FramesOf(i) {
			if !lexicon.Happens(l.concept) && !lexicon.IsReporting(fr.Lemma) && fr.Lemma != "" && (l.concept == "" || lexicon.Happens(fr.Concept)) {
				l.concept = fr.Concept
			}
		}
		c := s.Around(i)
		l.circumstances.Add(&c)
	}
	return l
}

func put(list []string, w string) []string {
	at, found := slices.BinarySearch(list, w)
	if found {
		return list
	}
	return slices.Insert(list, at, w)
}
