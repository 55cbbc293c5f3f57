package text

// This file knows what may stand between a full stop and the space behind it:
// closing marks and footnotes.

// closers is the index behind the closing marks at i and behind notes such as "[7][8]" and "†".
func (c *cutter) closers(i int) int {
	for {
		r, n := runeAt(c.src, i)
		if n > 0 && isCloser(r) && !c.openingMark(i, r) {
			i += n
			continue
		}
		if end := bracketNote(c.src, i); end > i {
			i = end
			continue
		}
		if isNoteMark(r) && i > 0 && spaceBefore(c.src[:i]) == 0 {
			i += n
			continue
		}
		return i
	}
}

// openingMark reports whether a straight mark at i opens rather than closes:
// a letter or a digit follows it.
func (c *cutter) openingMark(i int, r rune) bool {
	if r != '"' && r != '\'' {
		return false
	}
	next, _ := runeAt(c.src, i+1)
	return isLetter(next) || isDigit(next)
}

// isNoteMark reports whether a character behind a full stop points to a footnote: "It fell.¹"
func isNoteMark(r rune) bool {
	switch r {
	case '*', '¹', '²', '³', '†', '‡', '§':
		return true
	}
	return 0x2070 <= r && r <= 0x2079
}

// bracketNote is the end of a footnote mark at i, or i: "[12]", "[a]", "[citation needed]".
func bracketNote(s string, i int) int {
	if i >= len(s) || s[i] != '[' {
		return i
	}
	j := i + 1
	for j < len(s) && j < i+20 && (isDigit(rune(s[j])) || 'a' <= s[j] && s[j] <= 'z' || s[j] == ' ') {
		j++
	}
	if j > i+1 && j < len(s) && s[j] == ']' {
		return j + 1
	}
	return i
}

// note reads a footnote's bare number behind a full stop: "in one consultation.11 12 Take".
func (c *cutter) note(word string, i int) (int, bool) {
	if isDigit(lastRune(word)) || classify(word) != ordinary || i >= len(c.src) || !isDigit(rune(c.src[i])) {
		return i, false
	}
	j := i
	for j < len(c.src) && j < i+12 && (isDigit(rune(c.src[j])) || c.src[j] == ' ' || c.src[j] == ',') {
		j++
	}
	r, _ := runeAt(c.src, j)
	return j, j > i && j < len(c.src) && isUpper(r) && c.src[j-1] == ' '
}
