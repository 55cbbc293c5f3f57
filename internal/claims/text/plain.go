package text

// Nearly all of a news text is English letters, figures and single marks with nothing
// around them that could join: "talks", ",", "1,000". These are cut here, byte by byte. What may
// join, "isn't", "3:15", "U.S", "naïve", goes by the rules of segment.go; both cut at
// the same places, which a test and a fuzz target hold them to.

// A kind is what a byte may be in such a text; other bytes have none, but those of other
// letters than English ones.
type kind uint16

const (
	letter        kind = 1 << iota // a to z and A to Z
	capitalLetter                  // and of these A to Z
	digit
	markByte  // of ASCII; the underscore joins and is none
	plainMark // a mark whose Shape is Mark and not Symbol
	endsWord  // of ASCII, and joins no letters: neither letter, digit nor . ' : _
	foreign   // beyond ASCII
	quiet     // nothing begins or ends a sentence at it, nor can a mark that does begin with it
	breaks    // a line break may begin with it
)

var kinds = func() (table [256]kind) {
	for i := range table {
		switch c := byte(i); {
		case c >= 0x80:
			table[i] = foreign
			if c == 0xC2 || c == 0xE2 {
				table[i] |= breaks
			}
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			table[i] = letter
			if c < 'a' {
				table[i] |= capitalLetter
			}
		case c >= '0' && c <= '9':
			table[i] = digit
		case c == '_':
		default:
			if c > ' ' && c != 0x7f {
				table[i] = markByte
				if shapeOf(rune(c)) == Mark {
					table[i] |= plainMark
				}
			}
			if c != '.' && c != '\'' && c != ':' {
				table[i] |= endsWord
			}
		}
	}
	for i := range 0x80 {
		table[i] |= quiet
	}
	for _, c := range []byte(" .!?\"'([") {
		table[c] &^= quiet
	}
	for _, c := range []byte("\n\v\f\r") {
		table[c] |= breaks
	}
	return table
}()

// cut hands every segment of the sentence to the tokenizer.
func (t *tokenizer) cut() {
	for at := 0; at < len(t.src); {
		c := t.src[at]
		end := 0
		switch k := kinds[c]; {
		case c == ' ' && joinsNothing(t.src, at+1):
			at++
			continue
		case k&letter != 0:
			end = t.letters(at)
		case k&digit != 0:
			if end = figure(t.src, at); !endsFigure(t.src, end) {
				end = 0
			} else if at >= t.skip {
				t.push(at, end, Digits)
			}
		default:
			end = t.mark(at, k)
		}
		if end == 0 {
			end = segmentEnd(t.src, at)
			if at >= t.skip {
				t.add(at, end)
			}
		}
		at = end
	}
}

// letters takes the run of English letters at i and gives its end; 0 where it may join to
// what follows. It hashes as it reads: this loop runs over nearly every byte of a text.
func (t *tokenizer) letters(i int) int {
	s, hash, all := t.src, hashBasis, kind(0)
	end := i
	for ; end < len(s); end++ {
		c := s[end]
		k := kinds[c]
		if k&letter == 0 {
			break
		}
		all |= k
		hash = (hash ^ uint32(c|0x20)) * hashPrime
	}
	if (end < len(s) && kinds[s[end]]&endsWord == 0 && !endsLetters(s, end)) || opensAddress(s[i:end]) {
		return 0
	}
	if i >= t.skip {
		lower := s[i:end]
		if all&capitalLetter != 0 {
			lower = t.lowerASCII(lower)
		}
		t.put(i, end, lower, hash^hash>>16, Letters)
	}
	return end
}

// mark takes the mark at i, of kind k, and gives its end; 0 where none stands there or
// what follows may join to it.
func (t *tokenizer) mark(i int, k kind) int {
	n := markAt(t.src, i)
	if n == 0 || !joinsNothing(t.src, i+n) {
		return 0
	}
	switch {
	case i < t.skip:
	case t.src[i] == '.':
		t.add(i, i+n) // it may belong to the word before it
	default:
		shape := Mark
		if k&markByte != 0 && k&plainMark == 0 {
			shape = Symbol
		}
		t.push(i, i+n, shape)
	}
	return i + n
}

// figure is the end of the digits at i, with commas and full stops between digits.
func figure(s string, i int) int {
	for i < len(s) && kinds[s[i]]&digit != 0 || (i+1 < len(s) && (s[i] == ',' || s[i] == '.') && isDigit(rune(s[i+1]))) {
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
	if kinds[c]&markByte != 0 {
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

func isASCIILetter(c byte) bool { return kinds[c]&letter != 0 }

// opensAddress reports whether a web address may begin with the word.
func opensAddress(word string) bool {
	if len(word) == 0 || len(word) > 5 || word[0] != 'h' && word[0] != 'w' {
		return false
	}
	return word == "http" || word == "https" || word == "www"
}
