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
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
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
	lead  int                // sentences before it are the headline and the first paragraph
}

// mostLead bounds the sentences of the lead.
const mostLead = 6

// NewIndex indexes an article. Linear in its words.
func NewIndex(story *event.Story) *Index {
	x := &Index{story: story, at: map[string][]int32{}}
	a := story.Article
	for i := range a.Doc.Sentences {
		eachKey(a, i, func(key string) {
			if l := x.at[key]; len(l) == 0 || l[len(l)-1] != int32(i) {
				x.at[key] = append(l, int32(i))
			}
		})
	}
	x.lead = leadOf(&a.Doc)
	return x
}

// leadOf counts the sentences of headline and first paragraph.
func leadOf(doc *text.Document) int {
	n, paragraph := 0, -1
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		switch {
		case i >= mostLead:
			return n
		case s.Kind == text.Headline:
		case s.Kind != text.Body:
			continue
		case paragraph >= 0 && s.Paragraph != paragraph:
			return n
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
	lo, hi := x.around(c.Sentence)
	leads := x.leads(c)
	near, far, names, missing, nouns := 0, 0, 0, 0, 0
	for i := range st.terms {
		t := &st.terms[i]
		if t.span.Overlaps(value) {
			continue
		}
		switch {
		case x.holds(t, lo, hi):
			near++
		case leads && x.holds(t, 0, x.lead):
			far++
		case t.kind == named:
			return None
		case t.kind == noun:
			nouns++
			continue
		default:
			missing++
			continue
		}
		if t.kind == named {
			names++
		}
	}
	switch told := near + far; {
	case near == 0 || told < 2 || missing+nouns > 0 && told < 3*(missing+nouns) || nouns > 0 && names == 0:
		return None
	case nouns > 0 || missing > 1 || names == 0 && !st.definite:
		return Loose
	case names == 0 && (missing > 0 || far > 0 || near < 3):
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
	return x.story.Host[c.Frame] == x.story.Main
}

// holds reports whether enough of the keys of a term stand in sentences [lo, hi).
func (x *Index) holds(t *term, lo, hi int) bool {
	n := 0
	for _, k := range t.keys {
		if x.has(k, lo, hi) {
			n++
		}
	}
	return n >= t.need
}

// A Nearness says where the nearest counterpart of a term stands.
type Nearness uint8

const (
	Nowhere Nearness = iota // not in what surrounds the sentence
	InLead
	InParagraph
	InSentence
)

// Near tells where a term of the statement has its counterpart, as seen from sentence i.
func (x *Index) Near(st *Statement, k, i int) Nearness {
	t := &st.terms[k]
	lo, hi := x.around(i)
	switch {
	case x.holds(t, i, i+1):
		return InSentence
	case x.holds(t, lo, hi):
		return InParagraph
	case x.holds(t, 0, x.lead):
		return InLead
	}
	return Nowhere
}

// Bounds of Candidates: how many sentences of an article are looked at, and in how many a
// term may stand for it to say which.
const (
	mostCandidates = 3
	mostFrequent   = 64
)

// Candidates are the sentences that have most of the statement's terms, the best first.
func (x *Index) Candidates(st *Statement) []int {
	score := map[int32]int{}
	var seen []int32 // in order of the terms, for a result that does not depend on the map
	for i := range st.terms {
		t := &st.terms[i]
		for _, key := range t.keys {
			l := x.at[key]
			for _, s := range l[:min(len(l), mostFrequent)] {
				if score[s] == 0 {
					seen = append(seen, s)
				}
				score[s]++
			}
		}
	}
	var best []int
	for range mostCandidates {
		at := -1
		for _, s := range seen {
			if score[s] >= 2 && (at < 0 || score[s] > score[int32(at)] || score[s] == score[int32(at)] && int(s) < at) {
				at = int(s)
			}
		}
		if at < 0 {
			break
		}
		best = append(best, at)
		score[int32(at)] = 0
	}
	return best
}
