// Package link decides whether a statement speaks of what a sentence of an article tells,
// where who, where and when are not told well enough to say so.
//
// "The debate in the House of Commons lasted three hours" names one place and no day, and an
// article says "The debate lasted seven hours" in the middle of a report on that house.
// Every word of the statement but its figure has a counterpart: the debate in the sentence, the
// house in the lead of the report. A statement on another debate would name something
// that the article does not: another house, a bill, a month.
//
// So a statement is cut into terms (term.go): the names and the other words that say
// something, under the lemma or the concept that two texts have in common. Each is looked up
// in an index of the article, and the nearest place counts: the sentence itself, its
// paragraph, or the lead of the article where the sentence belongs to what the
// article is about. A name that stands in none of them is a reason to doubt, and so is a
// noun that the article does not have at all.
//
// What it knowingly gets wrong: two happenings told in the same words in one article ("a
// second jury heard 40 witnesses") are one to it where the statement tells no difference.
package link

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// A Strength says how surely a statement speaks of what a sentence tells.
type Strength uint8

const (
	None  Strength = iota
	Loose          // enough to agree
	Firm           // enough to contradict
)

// An Index finds the terms of an article. It is immutable.
type Index struct {
	story *event.Story
	at    map[string][]int32 // sentences in which a key stands, ascending, each once
	lead  int                // sentences before it are the headline and the first two paragraphs
}

// mostLead bounds the sentences of the lead.
const mostLead = 6

// NewIndex indexes an article. Linear in its words.
func NewIndex(story *event.Story) *Index {
	a := story.Article
	x := &Index{story: story, at: map[string][]int32{}, lead: leadOf(&a.Doc)}
	if story.Main >= 0 { // what the article is about belongs to its lead, wherever it is told
		h := &story.Happenings[story.Main]
		for i := range h.Parties {
			x.add(h.Parties[i].Key, -1)
		}
		for _, p := range h.Places {
			canonical, country, _ := name.Locate(p)
			x.add(strings.ToLower(canonical), -1)
			x.add(strings.ToLower(country), -1)
		}
	}
	for i := range a.Doc.Sentences {
		x.keys(a, i)
	}
	return x
}

// add notes that a key stands in sentence i, the last one so far.
func (x *Index) add(key string, i int) {
	if l := x.at[key]; key != "" && (len(l) == 0 || l[len(l)-1] != int32(i)) {
		x.at[key] = append(l, int32(i))
	}
}

// leadOf counts the sentences of the headline and the first two paragraphs, which are often one each.
func leadOf(doc *text.Document) int {
	n, paragraph, more := 0, -1, 1
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		switch {
		case i >= mostLead:
			return n
		case s.Kind == text.Headline:
		case s.Kind != text.Body:
			continue
		case paragraph >= 0 && s.Paragraph != paragraph:
			if more--; more < 0 {
				return n
			}
			paragraph = s.Paragraph
		default:
			paragraph = s.Paragraph
		}
		n = i + 1
	}
	return n
}

// has reports whether a key stands in sentences [lo, hi).
func (x *Index) has(key string, lo, hi int) bool {
	l := x.at[key]
	a, z := 0, len(l)
	for a < z {
		if m := (a + z) / 2; int(l[m]) < lo {
			a = m + 1
		} else {
			z = m
		}
	}
	return a < len(l) && int(l[a]) < hi
}

// around is the range of sentences of the paragraph of sentence i.
func (x *Index) around(i int) (lo, hi int) {
	s := x.story.Article.Doc.Sentences
	for lo = i; lo > 0 && s[lo-1].Paragraph == s[i].Paragraph && i-lo < mostLead; lo-- {
	}
	for hi = i + 1; hi < len(s) && s[hi].Paragraph == s[i].Paragraph && hi-i < mostLead; hi++ {
	}
	return lo, hi
}

// Link tells how surely the statement speaks of what the claim of the article does. value is
// where the statement's own claim has its value, in the statement's sentence: what is compared
// must not decide whether to compare it.
func (x *Index) Link(st *Statement, value text.Span, c *claim.Claim) Strength {
	leads := x.leads(c)
	near, told, names, missing, nouns := 0, 0, 0, 0, 0
	for i := range st.Terms {
		t := &st.Terms[i]
		if t.span.Overlaps(value) {
			continue
		}
		n := x.Near(t, c.Sentence)
		switch {
		case n >= InParagraph:
			near++
		case n == InLead && leads:
		case t.Kind == Named:
			return None
		case t.Kind == Noun:
			nouns++
			continue
		default:
			missing++
			continue
		}
		told++
		if t.Kind == Named {
			names++
		}
	}
	switch {
	case near == 0 || told < 2 || told < 3*(missing+nouns) || nouns > 0 && names == 0:
		return None
	case nouns > 0 || missing > 1, names == 0 && (!st.definite || missing > 0 || near < max(told, 3)):
		return Loose
	}
	return Firm
}

// leads reports whether a claim belongs to what the article leads with, so that the lead
// tells its circumstances.
func (x *Index) leads(c *claim.Claim) bool {
	if c.Frame < 0 || c.Frame >= len(x.story.Host) || x.story.Main < 0 {
		return true
	}
	h := x.story.Host[c.Frame]
	if h < 0 || h == x.story.Main {
		return true
	}
	a := event.Agree(&x.story.Happenings[h].Circumstances, &x.story.Happenings[x.story.Main].Circumstances, event.None)
	return a.Against == event.None
}

// A Nearness says where the nearest counterpart of a term stands.
type Nearness uint8

const (
	Nowhere Nearness = iota // not in what surrounds the sentence
	InLead
	InParagraph
	InSentence
)

// Near tells where a term has its counterpart, as seen from sentence i.
func (x *Index) Near(t *Term, i int) Nearness {
	lo, hi := x.around(i)
	n := Nowhere
	for _, key := range [...]string{t.key, t.alt} {
		switch {
		case x.has(key, i, i+1):
			return InSentence
		case x.has(key, lo, hi):
			n = InParagraph
		case n == Nowhere && x.has(key, -1, x.lead):
			n = InLead
		}
	}
	return n
}

// mostFrequent bounds the sentences that are looked at for one term.
const mostFrequent = 64

// Nearest is the sentence but one that has most of the statement's terms, the first of several; -1
// where none has two.
func (x *Index) Nearest(st *Statement, but int) int {
	score := map[int32]int{}
	best := int32(-1)
	for i := range st.Terms {
		l := x.at[st.Terms[i].key]
		for _, s := range l[:min(len(l), mostFrequent)] {
			n := score[s] + 1
			score[s] = n
			if n > 1 && s >= 0 && int(s) != but && (best < 0 || n > score[best] || n == score[best] && s < best) {
				best = s
			}
		}
	}
	return int(best)
}

// Knows reports whether a name of the statement stands in or about sentence i.
func (x *Index) Knows(st *Statement, i int) bool {
	for k := range st.Terms {
		if t := &st.Terms[k]; t.Kind == Named && x.Near(t, i) != Nowhere {
			return true
		}
	}
	return false
}
