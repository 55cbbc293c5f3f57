// Package claims is the engine's front door: it holds the articles of one case and
// answers what a draft says that they do not, and where they differ from each other.
//
// The stages stand in the folders below, in the order of ARCHITECTURE.md; each
// takes the type before it and returns its own. What this package adds is the
// Session: it keeps what was read, so that an edit of the draft reads only the sentences
// that changed, and it turns what the stages found into results whose every
// value points at a passage.
//
// Nothing here knows of a browser, a file or a clock; the same calls give the
// same results.
package claims

import (
	"strconv"
	"strings"

	"gainsay/internal/claims/align"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// Limits, in bytes of UTF-8, beyond which work is refused before it begins.
const (
	MaxSource = 2_000_000
	MaxTotal  = 64_000_000
)

// A LimitError says that a text is too long to be read. No work was begun.
type LimitError struct {
	What  string // "article \"a.txt\"", "the draft", "all articles together"
	Size  int    // bytes
	Limit int    // bytes
}

func (e *LimitError) Error() string {
	return e.What + " is too long: " + strconv.Itoa(e.Size) + " bytes, the limit is " + strconv.Itoa(e.Limit)
}

// quoted is a name in quotation marks, without what would move a terminal's cursor.
func quoted(name string) string {
	out := []byte(name)
	for i, c := range out {
		if c < ' ' || c == 0x7f {
			out[i] = '?'
		}
	}
	return `"` + string(out) + `"`
}

// An entry is one article of the session, read.
type entry struct {
	source Source
	story  *event.Story
	terms  *link.Index // made when the first draft is checked
}

// A Session holds the articles of one case. It is not safe for concurrent use.
// The zero value is an empty session.
type Session struct {
	entries []*entry
	total   int
	view    *view                     // what is known of all articles together; nil when they changed
	draft   map[string]*claim.Reading // the sentences of the draft checked last
}

// Add reads an article. An article with the ID of an earlier one takes its
// place. The error is a *LimitError, and then nothing has changed. Its cost is
// linear in the article; grouping waits for the next Check or Compare.
func (s *Session) Add(src Source) (Added, error) {
	size := len(src.Title) + len(src.Text)
	if size > MaxSource {
		return Added{}, &LimitError{What: "article " + quoted(src.ID), Size: size, Limit: MaxSource}
	}
	at, old := s.find(src.ID), 0
	if at >= 0 {
		old = s.entries[at].size()
	}
	if s.total-old+size > MaxTotal {
		return Added{}, &LimitError{What: "all articles together", Size: s.total - old + size, Limit: MaxTotal}
	}
	e := &entry{source: src}
	e.story = event.Tell(read(src, nil, nil))
	if at >= 0 {
		s.entries[at] = e
	} else {
		s.entries = append(s.entries, e)
	}
	s.total += size - old
	s.view = nil
	return e.added(), nil
}

// Remove forgets the article and reports whether there was one.
func (s *Session) Remove(id string) bool {
	at := s.find(id)
	if at < 0 {
		return false
	}
	s.total -= s.entries[at].size()
	s.entries = append(s.entries[:at:at], s.entries[at+1:]...)
	s.view = nil
	return true
}

func (e *entry) size() int { return len(e.source.Title) + len(e.source.Text) }

func (s *Session) find(id string) int {
	for i, e := range s.entries {
		if e.source.ID == id {
			return i
		}
	}
	return -1
}

// read takes a source through both passes. Sentences found in kept are not read
// again; what is read is noted in next, if that is not nil.
func read(src Source, kept, next map[string]*claim.Reading) *claim.Article {
	doc := text.Cut(joined(src))
	readings := make([]*claim.Reading, len(doc.Sentences))
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if s.Span.End <= len(src.Title) && s.Kind == text.Body {
			s.Kind = text.Headline
		}
		key := string(rune('0'+s.Kind)) + s.Text
		r := kept[key]
		if r == nil {
			r = claim.Read(*s)
		}
		if next != nil {
			next[key] = r
		}
		readings[i] = r
	}
	return claim.Extract(doc, readings, src.Date)
}

// joined puts the title before the text: the engine reads one document.
func joined(src Source) string {
	if src.Title == "" {
		return src.Text
	}
	return src.Title + gap + src.Text
}

const gap = "\n\n"

// passage turns a span of the joined document back into one of the source's
// fields.
func passage(src *Source, doc *text.Document, span text.Span) Passage {
	p := Passage{Source: src.ID, Start: span.Start, End: span.End, Text: doc.Source[span.Start:span.End]}
	switch t := len(src.Title); {
	case t == 0:
	case span.Start < t:
		p.Field = InTitle
		p.End = min(p.End, t)
	default:
		p.Start -= t + len(gap)
		p.End -= t + len(gap)
	}
	return p
}

func (e *entry) added() Added {
	a := e.story.Article
	out := Added{DateNote: a.Note, DateFrom: "none"}
	if a.Dateline.Known {
		out.Date = a.Dateline.Day.String()
		out.DateFrom = "text"
		if a.Dateline.From == when.Given {
			out.DateFrom = "given"
		} else {
			out.DateIn = a.Dateline.Place.String()
			out.DateAt = passage(&e.source, &a.Doc, a.Dateline.At)
		}
	}
	for _, st := range a.Doc.Sentences {
		if st.Kind != text.Furniture {
			out.Statements = append(out.Statements, passage(&e.source, &a.Doc, st.Span))
		}
	}
	return out
}

// A ref points at a claim of an article of the view.
type ref struct{ story, claim int }

// A view is what is known of all articles together: the events they tell, and
// indexes of their claims by what they answer and of their sentences by how they begin
// and end.
type view struct {
	group *event.Grouping
	index map[string][]ref
	ends  map[string][]sentenceRef // sentences by their first and their last words
}

// all builds the view where the articles changed since the last one.
func (s *Session) all() *view {
	if s.view != nil {
		return s.view
	}
	stories := make([]*event.Story, len(s.entries))
	for i, e := range s.entries {
		stories[i] = e.story
	}
	v := &view{group: event.Group(stories), index: map[string][]ref{}, ends: map[string][]sentenceRef{}}
	for i, st := range stories {
		v.indexEnds(i, st.Article)
		for c := range st.Article.Claims {
			for _, k := range keys(&st.Article.Claims[c]) {
				if l := v.index[k]; len(l) < perArticle || l[len(l)-perArticle].story != i {
					v.index[k] = append(l, ref{i, c})
				}
			}
		}
	}
	s.view = v
	return v
}

// perArticle bounds how many claims of one article stand under one key. One
// finding is kept for each article and claim, and an article that answers a question
// twenty times repeats itself.
const perArticle = 12

// keys are what a claim's counterparts are looked up by: what happened, and what
// it happened to.
func keys(c *claim.Claim) []string {
	slot := string(rune('a' + c.Slot))
	m := c.Measure
	switch c.Slot {
	case claim.SlotQuote:
		return []string{slot + "o" + m.Of}
	case claim.SlotRole:
		return []string{slot + "o" + m.Of, slot + "r" + strings.ToLower(claim.Office(c.Value.Role))}
	case claim.SlotEvent:
		if m.Of == "" {
			return nil
		}
		return []string{slot + "o" + m.Of}
	}
	out := []string{slot + m.Concept + "|" + m.Of + "|" + m.Sense, slot + "c" + m.Concept}
	if m.Of != "" {
		out = append(out, slot+"o"+m.Of)
	}
	return out
}

// host is the happening that a claim belongs to, -1 for none.
func host(st *event.Story, c *claim.Claim) int {
	if c.Frame < 0 || c.Frame >= len(st.Host) {
		return -1
	}
	return st.Host[c.Frame]
}

func (s *Session) side(v *view, r ref) align.Side {
	st := v.group.Stories[r.story]
	c := &st.Article.Claims[r.claim]
	side := align.Side{Story: st, Claim: c, Event: -1}
	if h := host(st, c); h >= 0 {
		side.Event = v.group.Of[r.story][h]
	}
	return side
}

// show turns a claim into the side of a finding.
func show(src *Source, st *event.Story, c *claim.Claim) Side {
	a := st.Article
	return Side{
		Passage:   passage(src, &a.Doc, c.Span),
		Statement: a.Doc.Sentences[c.Sentence].Text,
		Value:     c.Value,
		Stance:    c.Stance,
		Negated:   c.Negated,
		Speaker:   c.Speaker,
		Origin:    c.Origin,
	}
}

// later reports whether the two articles are of different known days.
func later(a, b *event.Story) bool {
	x, y := a.Article.Dateline, b.Article.Dateline
	return x.Known && y.Known && x.Day != y.Day
}

// events lists the events of the grouping for a result: those that an article is
// about, that several tell, or that the result speaks of. What is recalled in
// passing is left out.
func (s *Session) events(g *event.Grouping, named map[string]bool) []Event {
	about := make([]bool, len(g.Events))
	for i, st := range g.Stories {
		if st.Main >= 0 && g.Of[i][st.Main] >= 0 {
			about[g.Of[i][st.Main]] = true
		}
	}
	var out []Event
	for k, e := range g.Events {
		if !about[k] && len(e.Stories) < 2 && !named[e.ID] {
			continue
		}
		ev := Event{ID: e.ID, Title: e.Title(), When: e.When(), Where: append([]string(nil), e.Places...)}
		for _, p := range e.Parties {
			if p.Kind != claim.Group {
				ev.Who = append(ev.Who, p.Name)
			}
		}
		for _, i := range e.Stories {
			ev.Sources = append(ev.Sources, s.entries[i].source.ID)
		}
		out = append(out, ev)
	}
	return out
}
