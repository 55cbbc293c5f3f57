package text

import (
	"strings"
	"unicode"
)

// Words cuts one sentence into words. It depends on nothing but the sentence's
// text, so the words of an unchanged sentence stay valid wherever it moves.
func Words(sentence string) []Word {
	t := tokenizer{words: make([]Word, 0, len(sentence)/5+2), room: len(sentence)/4 + 8}
	return t.read(sentence)
}

// A tokenizer turns the segments of UAX 29 into words, of one sentence after another.
// The words of all stand in one slice, and their lower-case forms in one string, so that
// a whole article costs a few allocations.
type tokenizer struct {
	src   string
	words []Word
	end   int // of the last segment of src that was no white space, -1 before the first
	skip  int // segments before it belong to an address that was taken whole

	low  strings.Builder // the lower-case forms of words with capitals
	room int             // bytes to make room for in low when the first comes
}

// read gives the words of one more sentence.
func (t *tokenizer) read(sentence string) []Word {
	first := len(t.words)
	t.src, t.end, t.skip = sentence, -1, 0
	t.cut()
	return t.words[first:len(t.words):len(t.words)]
}

// add takes the segment src[lo:hi].
func (t *tokenizer) add(lo, hi int) {
	r, n := runeAt(t.src, lo)
	switch {
	case isSpace(r):
		return
	case isDigit(r):
		t.addNumeral(lo, hi)
	case r == '.' && hi-lo == n && t.abbreviates(lo):
		t.extend(hi)
	case isLetter(r):
		if end := addressEnd(t.src, lo); end > hi {
			t.push(lo, end, Letters)
			t.skip = end
			return
		}
		t.addLetters(lo, hi)
	default:
		t.push(lo, hi, shapeOf(r))
	}
}

// addNumeral splits "18th", "5km" and "1.5m" behind the last digit.
func (t *tokenizer) addNumeral(lo, hi int) {
	end := lo
	for end < hi && (isDigit(rune(t.src[end])) || (t.src[end] == ',' || t.src[end] == '.') && end+1 < hi && isDigit(rune(t.src[end+1]))) {
		end++
	}
	t.push(lo, end, Digits)
	if end < hi {
		t.addRest(end, hi)
	}
}

// addRest takes what is glued to a numeral: letters, or a mark such as the
// apostrophe of "1980's".
func (t *tokenizer) addRest(lo, hi int) {
	r, n := runeAt(t.src, lo)
	if isSpace(r) { // UAX 29 holds "40 000" together where the space is a narrow one
		if lo+n < hi {
			t.add(lo+n, hi)
		}
		return
	}
	if isLetter(r) {
		t.addLetters(lo, hi)
		return
	}
	if isApostrophe(r) && hi-lo == n+1 {
		t.push(lo, hi, Letters)
		return
	}
	t.push(lo, lo+n, shapeOf(r))
	if lo+n < hi {
		t.add(lo+n, hi)
	}
}

// addLetters splits the possessive off and breaks at a colon, which UAX 29
// leaves inside a word for the sake of Swedish.
func (t *tokenizer) addLetters(lo, hi int) {
	for i := lo; i < hi; i++ {
		if t.src[i] == ':' {
			t.addLetters(lo, i)
			t.push(i, i+1, Mark)
			if i+1 < hi {
				t.add(i+1, hi)
			}
			return
		}
	}
	if cut := currencyPrefix(t.src[lo:hi]); cut > 0 {
		t.push(lo, lo+cut, Letters)
		t.addNumeral(lo+cut, hi)
		return
	}
	if cut := possessive(t.src[lo:hi]); cut > 0 {
		t.push(lo, lo+cut, Letters)
		lo += cut
	}
	t.push(lo, hi, Letters)
}

// addressEnd is the end of a web address that begins at i, i where none does. Its figures and
// percent signs are nobody's quantities.
func addressEnd(s string, i int) int {
	rest := s[i:]
	if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "www.") {
		return i
	}
	end := i
	for end < len(s) && spaceAt(s, end) == 0 {
		_, n := runeAt(s, end)
		end += n
	}
	for end > i {
		r, n := runeBefore(s[i:end], end-i)
		if !isCloser(r) && !isTerminator(r) && r != ',' && r != ';' && r != ':' {
			break
		}
		end -= n
	}
	return end
}

// currencyPrefix is the length of a currency's letters before digits, 0 where none stand:
// "USD115.5", "Rs20", "RM42".
func currencyPrefix(word string) int {
	n := 0
	for n < len(word) && !isDigit(rune(word[n])) {
		n++
	}
	if n < 2 || n > 3 || n == len(word) || !contains(currencyPrefixes, word[:n]) {
		return 0
	}
	return n
}

// currencyPrefixes are written without a space before the amount.
const currencyPrefixes = `
AED AUD CAD CHF CNY EGP EUR GBP HKD ILS INR JPY KRW MXN MYR NZD PHP PKR QAR RM RMB Rp Rs SAR SEK
SGD THB TRY UAH USD ZAR
`

// possessive is the index of "'s" at the end of a word, 0 where there is none.
func possessive(word string) int {
	n := len(word)
	if n < 3 || word[n-1]|0x20 != 's' {
		return 0
	}
	if word[n-2] == '\'' {
		return n - 2
	}
	if n > 4 && word[n-4:n-1] == "’" {
		return n - 4
	}
	return 0
}

// abbreviates reports whether the full stop at i belongs to the word before it.
func (t *tokenizer) abbreviates(i int) bool {
	if t.end != i {
		return false
	}
	w := &t.words[len(t.words)-1]
	if w.Shape != Letters {
		return false
	}
	final := skipSpace(t.src, i+1) >= len(t.src)
	switch classify(w.Text) {
	case never, clock:
		return true
	case beforeNumber:
		return !final
	case guarded, capital:
		// The last word of a sentence keeps its stop where it has others inside
		// ("Washington, D.C."); "Smith Inc." is told from "so be it, I." by length.
		return !final || len(w.Text) > 1
	}
	return false
}

// extend lengthens the last word to end at hi.
func (t *tokenizer) extend(hi int) {
	w := &t.words[len(t.words)-1]
	lo := w.Span.Start
	w.Span.End, w.Text = hi, t.src[lo:hi]
	w.Lower = t.lowered(w.Text)
	w.Hash = Hash(w.Lower)
	t.end = hi
}

func (t *tokenizer) push(lo, hi int, shape Shape) {
	if lo >= hi {
		return
	}
	lower := t.lowered(t.src[lo:hi])
	t.put(lo, hi, lower, Hash(lower), shape)
}

// put adds the word src[lo:hi], whose lower-case form and its hash are known.
func (t *tokenizer) put(lo, hi int, lower string, hash uint32, shape Shape) {
	t.words = append(t.words, Word{})
	w := &t.words[len(t.words)-1]
	w.Span.Start, w.Span.End = lo, hi
	w.Text, w.Lower, w.Hash = t.src[lo:hi], lower, hash
	w.Shape, w.Glued = shape, t.end == lo
	t.end = hi
}

// lowered is a word in lower case: itself where that is enough, a new string where it has
// other letters than English ones or a curly apostrophe.
func (t *tokenizer) lowered(word string) string {
	all := kind(0)
	for i := 0; i < len(word); i++ {
		all |= kinds[word[i]]
	}
	switch {
	case all&(capitalLetter|foreign) == 0:
		return word
	case all&foreign == 0:
		return t.lowerASCII(word)
	case word == "’s":
		return "'s"
	}
	before, behind, curly := strings.Cut(word, "’")
	if !curly {
		return strings.ToLower(word)
	}
	if len(before)+len(behind) > 16 || strings.Contains(behind, "’") {
		return strings.ToLower(strings.Join(strings.Split(word, "’"), "'"))
	}
	var buf [24]byte
	straight := append(append(append(buf[:0], before...), '\''), behind...)
	for _, c := range straight {
		if c >= 0x80 {
			return strings.ToLower(string(straight))
		}
	}
	return t.lowerBytes(straight)
}

// lowerASCII puts a word's capitals, of ASCII, into lower case.
func (t *tokenizer) lowerASCII(word string) string {
	start := t.low.Len()
	for from := 0; from < len(word); {
		var buf [32]byte
		n := copy(buf[:], word[from:])
		t.lowerBytes(buf[:n])
		from += n
	}
	return t.low.String()[start:]
}

// lowerBytes does so with bytes that nobody needs as they were.
func (t *tokenizer) lowerBytes(word []byte) string {
	if t.low.Cap() == 0 {
		t.low.Grow(t.room)
	}
	for i, c := range word {
		if kinds[c]&capitalLetter != 0 {
			word[i] |= 0x20
		}
	}
	start := t.low.Len()
	t.low.Write(word)
	return t.low.String()[start:]
}

// Hash is the hash of a word's lower-case form by which lists of words are looked up:
// FNV-1a with the upper half folded in. http://www.isthe.com/chongo/tech/comp/fnv/
func Hash(key string) uint32 {
	h := hashBasis
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * hashPrime
	}
	return h ^ h>>16
}

const (
	hashBasis uint32 = 2166136261
	hashPrime uint32 = 16777619
)

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// shapeOf is the shape of a word that begins with r and is no plain letter or digit.
func shapeOf(r rune) Shape {
	switch r {
	case '%', '‰', '#', '&', '@', '°', 'º', '′', '″':
		return Symbol
	}
	switch {
	case isLetter(r) || unicode.IsMark(r):
		return Letters
	case unicode.IsNumber(r):
		return Digits
	case unicode.IsPunct(r) || r == '`':
		return Mark
	}
	return Symbol
}
