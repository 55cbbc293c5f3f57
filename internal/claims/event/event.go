// Package event decides which claims speak of one happening.
//
// Inside an article, frames of one concept are one happening unless who, where or
// when tell them apart: "The talks" in the fifth paragraph are the talks of the
// first, but "a meeting in Riyadh a week later" is another. A happening of
// which two of who, where and when are told is anchored; whatever else the article
// says ("the ambassadors will return") belongs to the anchored happening of its
// paragraph, else to the one the article leads with.
//
// Across articles, two happenings are one event when at least two of who, where
// and when agree and none is explicitly different: Geneva is not Istanbul, however
// similar the words. Countervailing evidence beats similarity, always.
//
// What befalls people and places is looked for under one heading, whatever noun a report has for it:
// "killed three in Antwerp" and "Monday's shooting in Antwerp" are one incident (incident.go). And a
// report that begins as another does is named among the sources of its event, though too little is
// told of who, where and when for their figures to be compared (lead.go).
//
// What it knowingly gets wrong: a series of meetings at one place in one week,
// told without dates, is one event to it; a conference and a talk at its edge are too.
package event

import (
	"slices"
	"strconv"
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// A Happening is something one article tells of.
type Happening struct {
	Concept  string
	Lemma    string // the noun or verb it was first told by; a noun is preferred
	Anchored bool
	Circumstances
	Sentence int // where it is told first
	last     int // and last
	apart    bool
}

// A Story is an article with its happenings.
type Story struct {
	Article    *claim.Article
	Happenings []Happening
	Of         []int           // Of[frame] is the happening the frame tells, -1 where it tells none worth keeping
	Host       []int           // Host[frame] is the anchored happening that the frame belongs to, -1 where there is none
	Near       []Circumstances // Near[paragraph]: what its frames tell together, for a text that anchors nothing
	Main       int             // the happening the article leads with, -1 where there is none
	lead       lead
}

// Tell finds the happenings of an article. Linear in its frames: each is
// compared with the last few happenings of its concept only.
func Tell(a *claim.Article) *Story {
	s := &Story{Article: a, Of: make([]int, len(a.Frames)), Host: make([]int, len(a.Frames)), Main: -1}
	recent := map[string][]int{}
	for i := range a.Frames {
		fr := &a.Frames[i]
		s.Of[i] = s.tell(recent, fr)
	}
	for i := range s.Happenings {
		h := &s.Happenings[i]
		h.Anchored = h.told() >= 2 && lexicon.Happens(h.Concept) && !satellite(h.Concept) || h.told() == 3
	}
	s.main()
	s.host()
	s.near()
	s.lead = s.begins()
	return s
}

// satellite: what happens around an event and belongs to it, unless its own who,
// where and when are all told: the briefing after a summit, the arrival before it.
func satellite(concept string) bool { return satelliteWords.Has(concept) }

var satelliteWords = lexicon.NewSet(`
admission agreement announcement arrival briefing closing confirmation cost denial departure end
failure fall loss opening price recall refusal return rise start success win
`)

// keep is how many happenings of one concept a frame is compared with.
const keep = 6

func (s *Story) tell(recent map[string][]int, fr *claim.Frame) int {
	if fr.Concept == "" || fr.Concept == "be" || fr.Concept == "have" || fr.Concept == "do" || lexicon.IsReporting(fr.Lemma) {
		return -1
	}
	c := Of(s.Article, fr)
	class := classOf(fr.Concept)
	list := recent[class]
	for k := len(list) - 1; k >= 0; k-- {
		h := &s.Happenings[list[k]]
		if g := Agree(&h.Circumstances, &c, None); g.Against == None && fr.Apart == h.apart && h.tells(fr, g.Score) {
			h.Add(&c)
			h.last = fr.Sentence
			if consequence(h.Concept) && !consequence(fr.Concept) {
				h.Concept, h.Lemma = fr.Concept, fr.Lemma
			}
			if fr.Concept != h.Concept {
				return list[k]
			}
			if fr.Lemma == "summit" || fr.Phrase >= 0 && h.Lemma != fr.Lemma && !noun(h.Lemma) {
				h.Lemma = fr.Lemma // the noun names it best
			}
			return list[k]
		}
	}
	s.Happenings = append(s.Happenings, Happening{Concept: fr.Concept, Lemma: fr.Lemma, Circumstances: c, Sentence: fr.Sentence, last: fr.Sentence, apart: fr.Apart})
	if len(list) == keep {
		list = list[1:]
	}
	recent[class] = append(list, len(s.Happenings)-1)
	return len(s.Happenings) - 1
}

// tells reports whether a frame of the same class tells of the happening: one of its concept
// does, and so does what it brought about ("killed three"); of another kind of incident more must
// agree, or it stands in one sentence with it ("the explosion set off a fire").
func (h *Happening) tells(fr *claim.Frame, score int) bool {
	return fr.Concept == h.Concept || consequence(fr.Concept) || consequence(h.Concept) || score >= 2 || h.last == fr.Sentence
}

func noun(lemma string) bool {
	_, _, verb := lexicon.Verb(lemma)
	return !verb
}

// Of gathers the circumstances of one frame.
func Of(a *claim.Article, fr *claim.Frame) Circumstances {
	c := Circumstances{Parties: claim.Participants(fr)}
	for _, w := range fr.Where {
		c.Places = append(c.Places, w.Name)
	}
	for _, t := range fr.When {
		m := &a.Times[t]
		day := m.Weekday != 0 || m.Range.HasFrom && m.Range.HasTo && m.Range.From == m.Range.To
		switch m.Prep {
		case "of", "from": // "the earthquake of Monday", "the toll from Monday's disaster", not "a mansion of the 18th century"
			if !day {
				continue
			}
		case "", "on", "in", "at", "during", "late", "early":
			if m.Range.HasFrom && m.Range.HasTo && m.Range.To-m.Range.From > 366 {
				continue // an era dates nothing
			}
		default:
			continue
		}
		c.Times = append(c.Times, *m)
	}
	return c
}

// main is the anchored happening told earliest; one of the first sentences of
// which more is told takes its place, and so does one that is no satellite.
func (s *Story) main() {
	best := -1
	for i := range s.Happenings {
		h := &s.Happenings[i]
		if h.Anchored && (best < 0 || h.Sentence <= 4 && h.leads(&s.Happenings[best])) {
			best = i
		}
	}
	s.Main = best
}

func (h *Happening) leads(o *Happening) bool {
	if satellite(h.Concept) != satellite(o.Concept) {
		return satellite(o.Concept)
	}
	return h.told() > o.told()
}

// host gives every frame the anchored happening it belongs to.
func (s *Story) host() {
	para, at := -1, -1
	for i := range s.Article.Frames {
		fr := &s.Article.Frames[i]
		if p := s.Article.Doc.Sentences[fr.Sentence].Paragraph; p != para {
			para, at = p, -1
		}
		if o := s.Of[i]; o >= 0 && s.Happenings[o].Anchored {
			s.Host[i] = o
			if fr.Phrase < 0 {
				at = o
			}
			continue
		}
		if at >= 0 {
			s.Host[i] = at
		} else {
			s.Host[i] = s.Main
		}
	}
}

func (s *Story) near() {
	s.Near = make([]Circumstances, len(s.Article.Doc.Paragraphs))
	for i := range s.Article.Frames {
		fr := &s.Article.Frames[i]
		if p := s.Article.Doc.Sentences[fr.Sentence].Paragraph; p < len(s.Near) {
			c := Of(s.Article, fr)
			s.Near[p].Add(&c)
		}
	}
}

// Context is the circumstances in which a frame stands: those of the happening it
// tells if that is anchored, of the one that hosts it, else of its paragraph.
func (s *Story) Context(frame int) Circumstances {
	if frame < 0 || frame >= len(s.Host) {
		return Circumstances{}
	}
	if h := s.Host[frame]; h >= 0 {
		return s.Happenings[h].Circumstances
	}
	return s.Near[s.Article.Doc.Sentences[s.Article.Frames[frame].Sentence].Paragraph]
}

// Around is what the frames of one sentence tell together.
func (s *Story) Around(sentence int) Circumstances {
	var out Circumstances
	frames := s.Article.FramesOf(sentence)
	for i := range frames {
		c := Of(s.Article, &frames[i])
		out.Add(&c)
	}
	return out
}

// An Event is one happening as all articles tell it.
type Event struct {
	ID      string // "e1", in order of first mention
	Concept string
	Lemma   string
	Circumstances
	Stories []int // indices of the stories that tell it, ascending, each once
}

// A Grouping is the events of a set of stories.
type Grouping struct {
	Stories []*Story
	Events  []Event
	Of      [][]int // Of[story][happening] is the event, -1 for a happening that is not anchored

	index map[string][]int // events by what they are looked up by
}

// Group finds the events that a set of stories tells. A happening is compared only with
// events that share a concept and a party, a place or a day.
func Group(stories []*Story) *Grouping {
	g := &Grouping{Stories: stories, Of: make([][]int, len(stories)), index: map[string][]int{}}
	for i, s := range stories {
		g.Of[i] = make([]int, len(s.Happenings))
		for h := range s.Happenings {
			g.Of[i][h] = -1
			if s.Happenings[h].Anchored {
				g.Of[i][h] = g.place(i, &s.Happenings[h])
			}
		}
	}
	g.follow()
	return g
}

func (g *Grouping) place(story int, h *Happening) int {
	at := g.Find(h)
	if at < 0 {
		at = len(g.Events)
		g.Events = append(g.Events, Event{ID: "e" + strconv.Itoa(at+1), Concept: h.Concept, Lemma: h.Lemma})
	}
	e := &g.Events[at]
	e.Add(&h.Circumstances)
	if consequence(e.Concept) && !consequence(h.Concept) {
		e.Concept, e.Lemma = h.Concept, h.Lemma
	}
	if n := len(e.Stories); n == 0 || e.Stories[n-1] != story {
		e.Stories = append(e.Stories, story)
	}
	if e.Lemma != "summit" && (!noun(e.Lemma) || noun(h.Lemma) && e.Lemma == "talk" || h.Lemma == "summit") {
		e.Lemma = h.Lemma
	}
	for _, k := range keys(h) {
		if l := g.index[k]; !slices.Contains(l, at) {
			g.index[k] = append(l, at)
		}
	}
	return at
}

// Find returns the event that a happening, of a story or of a draft, belongs to, -1
// for none. Its cost grows with the events that share a key, not with all.
func (g *Grouping) Find(h *Happening) int {
	best, score := -1, Enough-1
	for _, k := range keys(h) {
		for _, i := range g.index[k] {
			e := &g.Events[i]
			a := Agree(&e.Circumstances, &h.Circumstances, None)
			if unique.Has(h.Concept) && a.Score >= Enough-1 || classOf(h.Concept) == incident && people(e.Parties, h.Parties) > 1 {
				a.Score++ // two people die, or buy a house, together once
			}
			if a.Against == None && a.Score > score {
				best, score = i, a.Score
			}
		}
	}
	return best
}

// unique happens once between the same two: one firm buys the other, two people marry.
var unique = lexicon.NewSet(`
acquittal appointment conviction extradition marriage purchase sale sentence
`)

// keys are what an event is looked up by.
func keys(h *Happening) []string {
	var out []string
	for _, p := range h.Parties {
		if p.Kind != claim.Group {
			out = append(out, classOf(h.Concept)+"|"+p.Key)
		}
	}
	for _, p := range h.Places {
		out = append(out, classOf(h.Concept)+"|"+strings.ToLower(p))
	}
	return out
}

// Title is the event in a few words: "Summit in Geneva", "Talks in Istanbul".
func (e *Event) Title() string {
	t := e.Lemma
	switch t {
	case "meet", "confer":
		t = "meeting"
	case "talk", "discuss", "discussion", "negotiate", "negotiation", "converse", "conversation", "dialogue":
		t = "talks"
	}
	if lexiconVerb(t) && e.Concept != e.Lemma {
		t = e.Concept
	}
	t = strings.Join(strings.Split(t, "-"), " ")
	if t == "" {
		return ""
	}
	t = strings.ToUpper(t[:1]) + t[1:]
	if p := e.City(); p != "" {
		return t + " in " + p
	}
	if n := e.names(2); n != "" {
		return t + ": " + n
	}
	return t
}

func lexiconVerb(w string) bool {
	_, _, ok := lexicon.Verb(w)
	return ok && w != "summit" && w != "talks" && w != "meeting"
}

// City is the first listed place of the event, a city rather than its country.
func (e *Event) City() string {
	for i, p := range e.Places {
		if Located(p) == "" {
			continue
		}
		for _, q := range e.Places[i+1:] {
			if Located(q) != "" && Sites(q, p) == Inside {
				return q
			}
		}
		return p
	}
	return ""
}

func (e *Event) names(n int) string {
	var out []string
	for _, p := range e.Parties {
		if p.Kind == claim.Named && len(out) < n {
			out = append(out, p.Name)
		}
	}
	return strings.Join(out, ", ")
}

// When is the TIMEX3 value of the event's day, the finest that is told; empty
// where none is.
func (e *Event) When() string {
	best := ""
	for _, t := range e.Times {
		if t.Range.HasFrom && t.Range.HasTo && t.Range.From == t.Range.To {
			return t.Range.From.String()
		}
		if best == "" && (t.Weekday != 0 || t.Range.HasFrom) {
			best = t.Timex
		}
	}
	return best
}

// Headline reports whether the sentence is a headline or a caption.
func Headline(s text.Sentence) bool { return s.Kind == text.Headline || s.Kind == text.Caption }
