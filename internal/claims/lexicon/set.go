package lexicon

import (
	"strings"

	"gainsay/internal/claims/text"
)

// A Set is a list of lower-case words, written in one string with a space or an end of
// line between them:
//
//	var colours = lexicon.NewSet(`
//	blue green red
//	`)
//
// Unlike a slice, which has a pointer and a length for each word, and a switch, which
// is code, it costs a download nothing but the words. The words are sorted for the sake
// of those who read them; a test holds them to it.
type Set struct {
	list  string
	index Index
}

// NewSet makes a set of the words in the list. A word holds no space and no colon.
func NewSet(list string) *Set { return &Set{list, indexWords(list)} }

// Has reports whether the word is in the set; "" never is. It does not allocate.
func (s *Set) Has(w string) bool {
	_, end := s.index.Find(w)
	return end > 0
}

// HasWord is Has for a word of a text, which brings its hash along.
func (s *Set) HasWord(w *text.Word) bool {
	_, end := s.index.Look(w.Lower, w.Hash)
	return end > 0
}

// Text is the list of the set's words.
func (s *Set) Text() string { return s.list }

// Words are the set's words, in a new slice; for tests, and who needs them one by one.
func (s *Set) Words() []string { return strings.Fields(s.list) }

// Pairs is a Set whose words each lead to another, behind a colon: "fell:fall". A word
// with nothing behind it leads to itself.
type Pairs struct {
	list  string
	index Index
}

// NewPairs makes pairs of the words in the list.
func NewPairs(list string) *Pairs { return &Pairs{list, indexWords(list)} }

// Look is what the word leads to, if it is there. It does not allocate.
func (p *Pairs) Look(w string) (other string, ok bool) {
	_, end := p.index.Find(w)
	if end == 0 {
		return "", false
	}
	rest := p.list[end:]
	if rest == "" || rest[0] != ':' {
		return w, true
	}
	n := 1
	for n < len(rest) && rest[n] > ' ' {
		n++
	}
	return rest[1:n], true
}

// Words are the words that lead to others, in a new slice; for tests.
func (p *Pairs) Words() []string {
	words := strings.Fields(p.list)
	for i, w := range words {
		words[i], _, _ = strings.Cut(w, ":")
	}
	return words
}

// indexWords finds the words of a list. What stands behind a colon, up to the next
// space, is no word.
func indexWords(list string) Index {
	n := 1
	for i := range len(list) {
		if list[i] <= ' ' {
			n++
		}
	}
	index := NewIndex(list, n)
	for at := 0; at < len(list); {
		start := at
		for at < len(list) && list[at] > ' ' && list[at] != ':' {
			at++
		}
		if at > start {
			index.Add(start, at)
		}
		for at < len(list) && list[at] > ' ' {
			at++
		}
		at++
	}
	return index
}
