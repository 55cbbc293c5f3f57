package lexicon

import "strings"

// A Set is a sorted list of lower-case words. A look-up is a binary search; unlike a
// switch over as many strings it costs a download nothing but the words.
type Set []string

// Has reports whether the word is in the set.
//
//go:noinline
func (s Set) Has(w string) bool {
	lo, hi := 0, len(s)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		switch c := strings.Compare(s[m], w); {
		case c == 0:
			return true
		case c < 0:
			lo = m + 1
		default:
			hi = m
		}
	}
	return false
}
