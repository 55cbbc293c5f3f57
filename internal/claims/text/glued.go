package text

import "strings"

// This file finds sentences without a space between them, as scraped pages have
// them, and tells their full stops from the dots of addresses and file names.

// gluedSentence reports whether the mark at stop, with its closing marks up to end, closes a
// sentence and another begins at once: "the fighting.He added", "to stop?”The envoy".
func (c *cutter) gluedSentence(start, stop, end int) bool {
	r, n := runeAt(c.src, end)
	if r == '“' && stop+1 == end {
		r, _ = runeAt(c.src, end+n)
		return isUpper(r) && c.endsWord(start, stop)
	}
	second, _ := runeAt(c.src, end+n)
	return isUpper(r) && isLower(second) && c.endsWord(start, stop) && !inAddress(c.src, end)
}

// endsWord reports whether the text before i is a word or a number that a sentence may end
// with, not part of an address and no abbreviation.
func (c *cutter) endsWord(start, i int) bool {
	word := wordBefore(c.src, start, i)
	if word == "" {
		r, _ := runeBefore(c.src[start:i], i-start)
		return isCloser(r)
	}
	last, at := lastRune(word), i-len(word)
	if at > start && c.src[at-1] == '/' || strings.ContainsAny(word, "@/_=.") || classify(word) != ordinary {
		return false
	}
	return len(word) > 2 && (isLower(last) || isDigit(last) && at > start) || last == '%'
}

// inAddress reports whether the run without white space at i goes on like an
// address: "Example.org", "Office@example.org".
func inAddress(s string, i int) bool {
	for j := i; j < len(s) && j < i+60; j++ {
		switch ch := s[j]; {
		case ch == '@' || ch == '/' || ch == '_' || ch == '=':
			return true
		case ch == '.' && j+1 < len(s) && isLower(rune(s[j+1])):
			return true
		case ch == ' ' || ch == '\n':
			return false
		}
	}
	return false
}
