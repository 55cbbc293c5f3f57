package name

// listed looks a word up in a list of words in order of their bytes, each
// followed by a space, by halving. A word of the list may end in a mark of its
// own (the sex of a given name), which is handed back and does not count in the
// comparison. One string instead of a slice of them costs the WebAssembly module
// no table of headers, and needs nothing built when it starts. It is asked for at nearly
// every word and so compares byte by byte, without a call.
func listed(list, word string) (mark byte, ok bool) {
	if word == "" {
		return 0, false
	}
	lo, hi := 0, len(list) // both at the start of a word
	for lo < hi {
		start := int(uint(lo+hi) >> 1)
		for start > lo && list[start-1] != ' ' {
			start--
		}
		at, k := start, 0
		for k < len(word) && list[at] == word[k] && word[k] != ' ' {
			at++
			k++
		}
		ends := list[at] == ' ' || isMark(list[at]) && list[at+1] == ' '
		switch {
		case k == len(word) && ends && list[at] != ' ':
			return list[at], true
		case k == len(word) && ends && !isMark(word[k-1]):
			return 0, true
		case ends || k < len(word) && list[at] < word[k]:
			for list[at] != ' ' {
				at++
			}
			lo = at + 1
		default:
			hi = start
		}
	}
	return 0, false
}

func isMark(c byte) bool { return c == '+' || c == '-' || c == '*' }

// in is listed for the lists without marks.
func in(list, word string) bool {
	_, ok := listed(list, word)
	return ok
}
