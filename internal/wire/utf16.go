package wire

import "unicode/utf8"

// stride is how many bytes lie between two marks of a counter's table. A
// look-up reads at most so many bytes; a text of 2 MB has a table of 8,000 marks.
const stride = 256

// A counter turns byte offsets of one text into UTF-16 offsets, in constant
// time after one pass over the text. The zero value counts an empty text.
type counter struct {
	text  string
	marks []mark // nil where the text is ASCII and the two counts are one
}

// A mark is the first border of a character at or behind a multiple of stride.
type mark struct{ byte, unit int32 }

func newCounter(text string) counter {
	if isASCII(text) {
		return counter{text: text}
	}
	marks := make([]mark, 0, len(text)/stride+1)
	unit := 0
	for at := 0; at < len(text); {
		if at >= len(marks)*stride {
			marks = append(marks, mark{int32(at), int32(unit)})
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		unit += width(r)
	}
	return counter{text, marks}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// width is how many UTF-16 units a character has. A byte that is not UTF-8
// decodes to U+FFFD, which has one, and is shown as that.
func width(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// units returns the UTF-16 offset of the character that holds byte at: an offset
// inside a character goes down to its beginning, one outside of the text to
// the nearer end.
func (c *counter) units(at int) int {
	at = min(max(at, 0), len(c.text))
	if c.marks == nil {
		return at
	}
	m := c.marks[min(at/stride, len(c.marks)-1)]
	pos, unit := int(m.byte), int(m.unit)
	if pos > at { // the mark was moved to a border behind at
		m = c.marks[at/stride-1]
		pos, unit = int(m.byte), int(m.unit)
	}
	for pos < at {
		r, size := utf8.DecodeRuneInString(c.text[pos:])
		if pos+size > at {
			break
		}
		pos += size
		unit += width(r)
	}
	return unit
}
