package text

import "github.com/clipperhouse/uax29/v2/words"

// Nearly all of a news text is English letters, figures and single marks with nothing
// around them that Unicode's rules for words (UAX 29) would join: "talks", ",", "1,000".
// These are cut here. What may join, "isn't", "3:15", "U.S", "naïve", goes to the
// package that has all the rules; both cut at the same places, which a test and a fuzz
// target hold them to. It makes reading a third faster.

// cut hands every segment of the sentence to the tokenizer.
func (t *tokenizer) cut() {
	for at := 0; at < len(t.src); {
		if t.src[at] == ' ' && joinsNothing(t.src, at+1) {
			at++
			continue
		}
		end, shape := plainly(t.src, at)
		switch {
		case end == 0:
			it := words.FromString(t.src[at:])
			it.Next()
			end = at + it.End()
			if at >= t.skip {
				t.add(at, end)
			}
		case at < t.skip:
		case shape == Mark:
			t.add(at, end)
		default:
			t.push(at, end, shape)
		}
		at = end
	}
}

// plainly is the end of the segment at i where it is a run of English letters, a figure
// or one mark, else 0. The shape of a mark is for add to tell.
func plainly(s string, i int) (end int, shape Shape) {
	switch c := s[i]; {
	case isASCIILetter(c):
		end = i + 1
		for end < len(s) && isASCIILetter(s[end]) {
			end++
		}
		if opensAddress(s[i:end]) || !endsLetters(s, end) {
			return 0, 0
		}
		return end, Letters
	case '0' <= c && c <= '9':
		end = figure(s, i)
		if !endsFigure(s, end) {
			return 0, 0
		}
		return end, Digits
	case c == '_' || c == '.' || c <= ' ' || c == 0x7f:
		return 0, 0
	}
	if n := markAt(s, i); n > 0 && joinsNothing(s, i+n) {
		return i + n, Mark
	}
	return 0, 0
}

// figure is the end of the digits at i, with commas and full stops between digits.
func figure(s string, i int) int {
	for i < len(s) && isDigit(rune(s[i])) || (i+1 < len(s) && (s[i] == ',' || s[i] == '.') && isDigit(rune(s[i+1]))) {
		i++
	}
	return i
}

// endsLetters reports whether no word of letters goes on at i: the character there
// joins nothing, or would only join to a letter that does not follow ("he said.").
func endsLetters(s string, i int) bool {
	if i == len(s) {
		return true
	}
	switch c := s[i]; c {
	case '.', '\'', ':':
		return i+1 == len(s) || s[i+1] < 0x80 && !isASCIILetter(s[i+1])
	case '_':
		return false
	default:
		return c < 0x80 && !isDigit(rune(c)) || markAt(s, i) > 0
	}
}

// endsFigure is endsLetters for a figure, which "." "," ";" and "'" join to another.
func endsFigure(s string, i int) bool {
	if i == len(s) {
		return true
	}
	switch c := s[i]; c {
	case '.', '\'', ',', ';':
		return i+1 == len(s) || s[i+1] < 0x80 && !isDigit(rune(s[i+1]))
	case '_':
		return false
	default:
		return c < 0x80 && !isASCIILetter(c) || markAt(s, i) > 0
	}
}

// markAt is the length in bytes of the mark at i, 0 where there is none: of ASCII, or
// one of – — “ ” that news texts are full of.
func markAt(s string, i int) int {
	c := s[i]
	if c < 0x80 {
		if isASCIILetter(c) || isDigit(rune(c)) || c == '_' || c <= ' ' || c == 0x7f {
			return 0
		}
		return 1
	}
	if c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 {
		switch s[i+2] {
		case 0x93, 0x94, 0x9C, 0x9D:
			return 3
		}
	}
	return 0
}

// joinsNothing reports whether what stands at i does not attach itself to any
// character before it, as a combining accent or a joiner does.
func joinsNothing(s string, i int) bool {
	return i == len(s) || s[i] < 0x80 || markAt(s, i) > 0
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// opensAddress reports whether a web address may begin with the word.
func opensAddress(word string) bool { return word == "http" || word == "https" || word == "www" }
