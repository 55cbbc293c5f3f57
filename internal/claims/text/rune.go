package text

import (
	"unicode"
	"unicode/utf8"
)

// contains looks a word up in a sorted list, written in one string with one space or end of line
// between its words: a slice would cost a download a pointer and a length for each.
func contains(list, word string) bool {
	lo, hi := 0, len(list)
	for lo < hi {
		start := int(uint(lo+hi) >> 1)
		for start > lo && list[start-1] > ' ' {
			start--
		}
		if list[start] <= ' ' {
			lo = start + 1
			continue
		}
		end := start
		for end < len(list) && end-start < len(word) && list[end] == word[end-start] {
			end++
		}
		closed := end == len(list) || list[end] <= ' '
		switch behind := end-start == len(word); {
		case behind && closed:
			return true
		case behind || !closed && list[end] > word[end-start]:
			hi = start
		default:
			for lo = end; lo < len(list) && list[lo] > ' '; {
				lo++
			}
		}
	}
	return false
}

// runeAt decodes the character at i, 0 beyond the end.
func runeAt(s string, i int) (rune, int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// runeBefore decodes the character that ends at i, 0 before the beginning.
func runeBefore(s string, i int) (rune, int) {
	if i <= 0 {
		return 0, 0
	}
	if c := s[i-1]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeLastRuneInString(s[:i])
}

// spaceAt is the length of the white space character at i, 0 where none is.
func spaceAt(s string, i int) int {
	if r, n := runeAt(s, i); n > 0 && isSpace(r) {
		return n
	}
	return 0
}

// spaceBefore is the length of the white space character that ends s.
func spaceBefore(s string) int {
	if r, n := runeBefore(s, len(s)); n > 0 && isSpace(r) {
		return n
	}
	return 0
}

// skipSpace is the index of the first character at or after i that is no white space.
func skipSpace(s string, i int) int {
	for n := spaceAt(s, i); n > 0; n = spaceAt(s, i) {
		i += n
	}
	return i
}

// isSpace counts a byte order mark and zero-width spaces in: pages are full of
// them, and no reader sees them.
func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	switch r {
	case 0x85, 0xA0, 0x200B, 0xFEFF:
		return true
	}
	return r >= 0x1680 && unicode.IsSpace(r)
}

func isLower(r rune) bool {
	return 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r)
}

func isUpper(r rune) bool {
	return 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isLetter(r rune) bool {
	return isLower(r) || isUpper(r) || r >= utf8.RuneSelf && unicode.IsLetter(r)
}

func isTerminator(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '．', '！', '？', '‽':
		return true
	}
	return false
}

// isCloser reports whether a character may stand between a full stop and the
// space behind the sentence: `He left (at last).”`.
func isCloser(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', ')', ']', '}':
		return true
	}
	return false
}

// isOpener reports whether a character may stand before the first word of a sentence.
func isOpener(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '„', '«', '(', '[', '{', '¿', '¡':
		return true
	}
	return false
}
