package lexicon

import "strings"

// A Set is a sorted list of lower-case words in one string, a space or an end of line
// between them:
//
//	const colours = lexicon.Set(`
//	blue green red
//	`)
//
// Asking for a word halves the string. Unlike a slice, which has a pointer and a
// length for each word, and a switch, which is code, it costs a download nothing but
// the words. A word holds no space and no colon.
type Set string

// Has reports whether the word is in the set; "" never is. It does not allocate.
//
//go:noinline
func (s Set) Has(w string) bool { return find(string(s), w) > 0 }

// Words are the set's words, in a new slice; for tests, and who needs them one by one.
func (s Set) Words() []string { return strings.Fields(string(s)) }

// Pairs is a Set whose words each lead to another, behind a colon: "fell:fall". A word
// with nothing behind it leads to itself.
type Pairs string

// Look is what the word leads to, if it is there.
//
//go:noinline
func (p Pairs) Look(w string) (other string, ok bool) {
	end := find(string(p), w)
	if end == 0 {
		return "", false
	}
	rest := string(p)[end:]
	if rest == "" || rest[0] != ':' {
		return w, true
	}
	n := 1
	for n < len(rest) && rest[n] > ' ' {
		n++
	}
	return rest[1:n], true
}

// find is the offset just behind the word in a sorted list, 0 if it is not there. The
// list's words end before a space, an end of line or a colon; what the colon leads to
// goes to the next space.
func find(list, w string) int {
	lo, hi := 0, len(list) // both at the start of a word
	for lo < hi && w != "" {
		start := int(uint(lo+hi) >> 1)
		for start > lo && list[start-1] > ' ' {
			start--
		}
		i, k := start, 0
		for i < hi && k < len(w) && list[i] == w[k] {
			i++
			k++
		}
		over := i == hi || list[i] <= ' ' || list[i] == ':'
		switch {
		case over && k == len(w):
			if strings.ContainsAny(w, " \n:") { // several words, or a word and what it leads to
				return 0
			}
			return i
		case k < len(w) && (over || list[i] < w[k]):
			for i < hi && list[i] > ' ' {
				i++
			}
			lo = i + 1
		default:
			hi = start
		}
	}
	return 0
}
