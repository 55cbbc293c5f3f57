package name

import "strings"

// listed looks a word up in a list of words in order of their bytes, each
// followed by a space, by halving. A word of the list may end in a mark of its
// own (the sex of a given name), which is handed back and does not count in the
// comparison. One string instead of a slice of them costs the WebAssembly module
// no table of headers, and needs nothing built when it starts.
func listed(list, word string) (mark byte, ok bool) {
	lo, hi := 0, len(list) // both at the start of a word
	for lo < hi {
		start := lo
		if at := strings.LastIndexByte(list[lo:lo+(hi-lo)/2], ' '); at >= 0 {
			start = lo + at + 1
		}
		end := start + strings.IndexByte(list[start:], ' ')
		entry, m := unmark(list[start:end])
		switch {
		case entry == word:
			return m, true
		case entry < word:
			lo = end + 1
		default:
			hi = start
		}
	}
	return 0, false
}

// in is listed for the lists without marks.
func in(list, word string) bool {
	_, ok := listed(list, word)
	return ok
}

func unmark(entry string) (string, byte) {
	if n := len(entry) - 1; n >= 0 && (entry[n] == '+' || entry[n] == '-' || entry[n] == '*') {
		return entry[:n], entry[n]
	}
	return entry, 0
}
