package text

// This file knows list items: "• 9. Bread", "(b) the driver", "2) wages".

// A marker is what stands before a list item. The zero value is none.
type marker struct {
	form  byte // '.', ')' or '(' for "(a)"
	class byte // '1' digits, 'a' letters, 'A' capitals, 'i' small Roman numerals
	n     int  // ordinal: 3 for "3." and for "c)"
	len   int  // bytes, without the space behind it
}

// follows reports whether o is the marker of the next item: same form, next number.
func (m marker) follows(o marker) bool {
	return o.form != 0 && m.form == o.form && m.class == o.class && m.n == o.n+1
}

// markerAt reads a list marker at i, with a space behind it.
func markerAt(s string, i int) (marker, bool) {
	m := marker{len: 0}
	j := i
	if j < len(s) && s[j] == '(' {
		m.form = '('
		j++
	}
	j = m.readOrdinal(s, j)
	if m.n == 0 || j >= len(s) {
		return marker{}, false
	}
	switch {
	case s[j] == ')':
		if m.form == 0 {
			m.form = ')'
		}
	case s[j] == '.' && m.form == 0 && m.class != 'A': // "A. Smith" is a name
		m.form = '.'
		if j+1 < len(s) && s[j+1] == ')' {
			j++
		}
	default:
		return marker{}, false
	}
	j++
	m.len = j - i
	return m, j < len(s) && spaceAt(s, j) > 0
}

// readOrdinal reads digits, a letter or a small Roman numeral at j.
func (m *marker) readOrdinal(s string, j int) int {
	k := j
	for k < len(s) && k < j+3 && isDigit(rune(s[k])) {
		m.n = m.n*10 + int(s[k]-'0')
		m.class = '1'
		k++
	}
	if k > j {
		return k
	}
	for k < len(s) && k < j+5 && isLetter(rune(s[k])) && s[k] < 0x80 {
		k++
	}
	word := s[j:k]
	if len(word) == 1 {
		m.class, m.n = 'a', int(word[0]|0x20-'a')+1
		if isUpper(rune(word[0])) {
			m.class = 'A'
		}
		return k
	}
	for n, roman := range romans {
		if roman == word {
			m.class, m.n = 'i', n+1
		}
	}
	return k
}

var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// roman reads a one-letter marker as a Roman numeral: "(i)" before "(ii)".
func (m marker) roman() marker {
	switch m.n {
	case 'i' - 'a' + 1:
		m.n = 1
	case 'v' - 'a' + 1:
		m.n = 5
	case 'x' - 'a' + 1:
		m.n = 10
	default:
		return marker{}
	}
	m.class = 'i'
	return m
}

// bulletAt is the length of a bullet at i.
func bulletAt(s string, i int) int {
	r, n := runeAt(s, i)
	switch r {
	case '•', '⁃', '◦', '▪', '●', '‣', '·':
		return n
	}
	return 0
}

// enterListItem notes which list item begins at start and returns the index behind its marker.
func (c *cutter) enterListItem(start int) int {
	i := skipSpace(c.src, start+bulletAt(c.src, start))
	if m, ok := markerAt(c.src, i); ok {
		c.list = m
		return i + m.len
	}
	return i
}

// listItemAt reports whether the next item of the running list begins at i, a
// bullet or the marker that follows the last one.
func (c *cutter) listItemAt(i int) bool {
	if bulletAt(c.src, i) > 0 {
		at := skipSpace(c.src, i+bulletAt(c.src, i))
		return at < len(c.src)
	}
	if c.list.form == 0 {
		return false
	}
	m, ok := markerAt(c.src, i)
	if !ok {
		return false
	}
	return m.follows(c.list) || m.roman().follows(c.list) || m.class == 'i' && m.follows(c.list.roman())
}

// isMarker reports whether the stop at i belongs to the list marker that opens the sentence.
func (c *cutter) isMarker(start, i int) bool {
	at := skipSpace(c.src, start+bulletAt(c.src, start))
	m, ok := markerAt(c.src, at)
	return ok && at+m.len > i
}
