package text

// This file finds the other end of quotations and parentheses, so that the
// full stops inside them can be passed over.

// A nextMark remembers where a mark was last found, so that looking for it from every
// opening mark takes linear time all together.
type nextMark struct {
	from, at int  // no mark in [from, at); at is one, or the end of the text
	known    bool // at was looked for
}

// find is the first index at or after i where match holds, len(s) where none does.
func (m *nextMark) find(s string, i int, match func(s string, i int, r rune) bool) int {
	if m.known && m.from <= i && i <= m.at {
		return m.at
	}
	j := i
	for j < len(s) {
		r, n := runeAt(s, j)
		if match(s, j, r) {
			break
		}
		j += n
	}
	*m = nextMark{from: i, at: j, known: true}
	return j
}

// closing is the index behind the mark that closes the quotation or parenthesis
// opened at i, i where none is opened, it is never closed, or it is too long to be kept whole.
func (c *cutter) closing(start, i int, r rune) int {
	end := i
	switch r {
	case '“', '„', '«', '"':
		end = c.closingDouble(start, i, r)
	case '‘', '\'':
		end = c.closingSingle(start, i, r)
	case '(':
		end = c.closingBracket(i, &c.round, isRoundClose)
	case '[':
		end = c.closingBracket(i, &c.square, isSquareClose)
	}
	if end-i > quotationMax {
		return i
	}
	return end
}

// closingBracket is the index behind the one-byte mark that match finds, or i.
func (c *cutter) closingBracket(i int, m *nextMark, match func(string, int, rune) bool) int {
	if at := m.find(c.src, i+1, match); at < len(c.src) {
		return at + 1
	}
	return i
}

func isRoundClose(_ string, _ int, r rune) bool  { return r == ')' }
func isSquareClose(_ string, _ int, r rune) bool { return r == ']' }

// isDouble matches every double mark: pages mix straight and curly ones in
// one quotation, and a second opening mark says that the first was never closed.
func isDouble(_ string, _ int, r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»':
		return true
	}
	return false
}

func (c *cutter) closingDouble(start, i int, r rune) int {
	_, n := runeAt(c.src, i)
	if r == '"' && !opensAt(c.src, start, i) {
		return i
	}
	at := c.double.find(c.src, i+n, isDouble)
	if at >= len(c.src) {
		return i
	}
	closer, m := runeAt(c.src, at)
	if closer == '“' && r != '„' || closer == '„' || closer == '«' {
		return i
	}
	return at + m
}

// closesSingle tells a closing single mark from an apostrophe: punctuation before
// it, or neither letter nor digit behind it. Behind an s it may be either, and is taken for a
// genitive's: "the workers' pay".
func closesSingle(s string, i int, r rune) bool {
	if r != '\'' && r != '’' {
		return false
	}
	before, _ := runeBefore(s, i)
	if before == ',' || isTerminator(before) {
		return true
	}
	_, n := runeAt(s, i)
	after, _ := runeAt(s, i+n)
	return !isLetter(after) && !isDigit(after) && before != 's'
}

func (c *cutter) closingSingle(start, i int, r rune) int {
	_, n := runeAt(c.src, i)
	next, _ := runeAt(c.src, i+n)
	if !opensAt(c.src, start, i) || !isLetter(next) {
		return i
	}
	at := c.single.find(c.src, i+n, closesSingle)
	if at >= len(c.src) {
		return i
	}
	_, m := runeAt(c.src, at)
	return at + m
}

// opensAt reports whether a straight mark at i can open a quotation: nothing, space
// or a bracket before it, and no space behind it.
func opensAt(s string, start, i int) bool {
	after, n := runeAt(s, i+1)
	if n == 0 || isSpace(after) {
		return false
	}
	if i == start {
		return true
	}
	before, _ := runeBefore(s, i)
	return isSpace(before) || before == '(' || before == '[' || before == '—' || before == '“' || before == '"' || before == '‘'
}

// afterClosing decides what happens behind a quotation or parenthesis that was passed
// over and ends at end: whether its own last mark ends the sentence too.
func (c *cutter) afterClosing(start, end int) (int, bool) {
	r, n := runeBefore(c.src, end)
	last, _ := runeBefore(c.src, end-n)
	if isCloser(last) { // “… ‘…!’”
		_, m := runeBefore(c.src, end-n)
		last, _ = runeBefore(c.src, end-n-m)
	}
	end = c.closers(end)
	at := skipSpace(c.src, end)
	if at >= len(c.src) {
		return len(c.src), at > end
	}
	if at == end {
		return end, (last == '!' || last == '?' || last == '.') && r == '”' && c.gluedSentence(start, end-n-1, end)
	}
	next, _ := runeAt(c.src, at)
	switch {
	case last == '-' || last == '—': // `"We were about to—" At that moment the line went dead.`
		return end, c.starterAt(at)
	case !isTerminator(last) || next == '(' && r != ')':
		return end, false
	case r == ')' || r == ']':
		return end, last != '.' && c.starterAt(at) || last == '.' && c.opens(at) && c.parenthesisIsSentence(start, end)
	}
	return end, c.newSentenceAt(end, last != '.')
}

// parenthesisIsSentence reports whether the parenthesis that ends at end is the whole
// of the sentence begun at start: "(The bank declined to comment.)" is, "Lee (of Acme Inc.)" is not.
func (c *cutter) parenthesisIsSentence(start, end int) bool {
	return start < end && (c.src[start] == '(' || c.src[start] == '[')
}
