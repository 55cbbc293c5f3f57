package text

import "unicode"

// Where words end, by the rules of Unicode's word segmentation (UAX 29) for the scripts
// that English news is printed in, names in Latin, Greek and Cyrillic letters included.
// Scripts without spaces (Chinese, Thai) are cut into single characters, as those rules
// cut them too; Hebrew and Katakana, emoji and flags have rules of their own there, which
// no sentence that is read here needs. A whole table of properties would be 8 KB of a
// download. A test compares with a package that has all rules.

// A border is what a character does at the end of a word.
type border uint8

const (
	alone     border = iota // ends any word: marks, symbols, Chinese characters
	inWord                  // letters
	inNumber                // digits
	midWord                 // joins letters: ":"
	midNumber               // joins digits: ","
	midBoth                 // joins either: "." and "'"
	joiner                  // "_"
	ignored                 // accents and what cannot be seen: belongs to the character before it
	space
	newline
)

func borderOf(r rune) border {
	if r < 0x80 {
		switch k := kinds[r]; {
		case k&letter != 0:
			return inWord
		case k&digit != 0:
			return inNumber
		}
	}
	switch r {
	case ':', 0xB7, 0x387, 0x2027:
		return midWord
	case ',', ';', 0x37E, 0x2044:
		return midNumber
	case '.', '\'', '‘', '’', 0x2024:
		return midBoth
	case '_', 0x202F, 0x203F, 0x2040, 0x2054:
		return joiner
	case ' ', 0x1680, 0x205F, 0x3000:
		return space
	case '\n', '\r', '\v', '\f', 0x85, 0x2028, 0x2029:
		return newline
	case 0xAD, 0xFEFF:
		return ignored
	}
	switch {
	case r < 0x80:
		return alone
	case 0x2000 <= r && r <= 0x200A && r != 0x2007:
		return space
	case 0x200C <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F && r != 0x2065, unicode.IsMark(r):
		return ignored
	case unicode.IsLetter(r) && !unspaced(r):
		return inWord
	}
	return alone
}

// unspaced reports whether a letter belongs to a script that is written without spaces
// between words.
func unspaced(r rune) bool {
	return 0x0E00 <= r && r <= 0x0EFF || 0x1000 <= r && r <= 0x109F || 0x1780 <= r && r <= 0x17FF ||
		0x2E80 <= r && r <= 0xA4CF || 0xF900 <= r && r <= 0xFAFF || r >= 0x1B000
}

// segmentEnd is the end of the segment that begins at i: a word, a number, a run of spaces
// or one character, with what is ignored behind it.
func segmentEnd(s string, i int) int {
	r, n := runeAt(s, i)
	end := i + n
	raw := borderOf(r)
	before, last := alone, raw // what stands before, ignored ones left out
	if raw == ignored {
		last = alone
	}
	if raw == newline {
		if r == '\r' && end < len(s) && s[end] == '\n' {
			end++
		}
		return end
	}
	for end < len(s) {
		r, n := runeAt(s, end)
		k := borderOf(r)
		if k == newline {
			break
		}
		if k != ignored {
			if !joins(before, last, k, raw) || (k == midWord || k == midNumber || k == midBoth) && followedBy(s, end+n) != last {
				break
			}
			before, last = last, k
		}
		raw = k
		end += n
	}
	return end
}

// joins reports whether the character k goes on with the segment that ends with before and
// last; raw is the very last one, be it ignored or not.
func joins(before, last, k, raw border) bool {
	inside := last == inWord || last == inNumber
	switch k {
	case inWord, inNumber:
		return inside || last == joiner || before == k && (last == midBoth || last == midWord && k == inWord || last == midNumber && k == inNumber)
	case midWord:
		return last == inWord
	case midNumber:
		return last == inNumber
	case midBoth:
		return inside
	case joiner:
		return inside || last == joiner
	}
	return k == space && raw == space
}

// followedBy is the border of the first character at or behind i that is not ignored.
func followedBy(s string, i int) border {
	for i < len(s) {
		r, n := runeAt(s, i)
		if k := borderOf(r); k != ignored {
			return k
		}
		i += n
	}
	return alone
}
