package name

import "gainsay/internal/claims/lexicon"

// A list is words with a space behind each. A word may end in a mark of its own, "+",
// "-" or "*" (the sex of a given name), which does not count when it is looked for.
type list struct {
	words string
	index lexicon.Index
}

func newList(words string) *list {
	n := 0
	for i := range len(words) {
		if words[i] == ' ' {
			n++
		}
	}
	l := &list{words, lexicon.NewIndex(words, n)}
	start := 0
	for i := range len(words) {
		if words[i] != ' ' {
			continue
		}
		end := i
		if end > start+1 && isMark(words[end-1]) {
			end--
		}
		if end > start {
			l.index.Add(start, end)
		}
		start = i + 1
	}
	return l
}

func isMark(c byte) bool { return c == '+' || c == '-' || c == '*' }

// has reports whether the word is in the list.
func (l *list) has(word string) bool {
	_, end := l.index.Find(word)
	return end > 0
}

// mark is the word's mark, 0 where it has none, and whether it is in the list.
func (l *list) mark(word string) (mark byte, ok bool) {
	_, end := l.index.Find(word)
	if end == 0 {
		return 0, false
	}
	if c := l.words[end]; c != ' ' {
		return c, true
	}
	return 0, true
}
