package text

import "strings"

// quotationMax is the longest quotation or parenthesis, in bytes, that is kept
// in one sentence whatever full stops it holds. Beyond it somebody is making a speech.
const quotationMax = 500

// A cutter finds the ends of sentences in one paragraph, from left to right.
type cutter struct {
	src    string // up to the end of the paragraph
	title  bool   // a heading: "Biden: U.S., Russia To Reopen Talks" is one
	double nextMark
	single nextMark
	round  nextMark
	square nextMark
	list   marker // of the list item the cutter is in
}

// next is the end of the sentence that begins at start, white space included.
func (c *cutter) next(start int) int {
	start = skipSpace(c.src, start)
	i := c.enterListItem(start)
	for i < len(c.src) {
		ch := c.src[i]
		if kinds[ch]&quiet != 0 { // nearly all are
			i++
			continue
		}
		if ch == ' ' {
			i++
			if i < len(c.src) && (c.list.form != 0 || kinds[c.src[i]]&foreign != 0) && c.listItemAt(i) {
				return i
			}
			continue
		}
		r, n := runeAt(c.src, i)
		if isTerminator(r) {
			end, last := c.stop(start, i)
			if last {
				return end
			}
			i = max(end, i+n)
			continue
		}
		if end := c.closing(start, i, r); end > i {
			stop, last := c.afterClosing(start, end)
			if last {
				return stop
			}
			i = max(end, stop)
			continue
		}
		i += n
	}
	return len(c.src)
}

// stop decides about the terminator at i: where the sentence ends if it is the last
// of its sentence, else where to read on.
func (c *cutter) stop(start, i int) (end int, last bool) {
	run := i
	for run < len(c.src) {
		r, n := runeAt(c.src, run)
		if !isTerminator(r) {
			break
		}
		run += n
	}
	if c.src[i] == '.' && run == i+1 {
		return c.fullStop(start, i)
	}
	end = c.closers(run)
	r, n := runeAt(c.src, i)
	switch {
	case run-i > 1 && r == '.' && i > 0 && c.src[i-1] == '[': // "[...]"
		return end, false
	case r > 0x2FFF && i+n == run: // "（。）" is as wide as a full stop and its space
		return end, true
	case r != '.' && end == i+1 && contains(markedNames, wordBefore(c.src, start, i)):
		return end, c.starterAt(skipSpace(c.src, end))
	case r != '.' && c.gluedSentence(start, i, end):
		return end, true
	}
	return end, c.newSentenceAt(end, c.src[run-1] != '.' && end > run)
}

// newSentenceAt reports whether, behind a mark that does end sentences, one
// begins. asked says that the mark was a question or exclamation mark inside a
// quotation, behind which the speaker may follow: `"Why now?" Mr. Lee asked.`
func (c *cutter) newSentenceAt(end int, asked bool) bool {
	at := skipSpace(c.src, end)
	if at >= len(c.src) {
		return true
	}
	if at == end {
		return false
	}
	if asked && c.speakerFollows(at) {
		return false
	}
	return c.opens(at)
}

// opens reports whether the text at i can open a sentence.
func (c *cutter) opens(i int) bool {
	if m, ok := markerAt(c.src, i); ok && m.n == 1 || bulletAt(c.src, i) > 0 {
		return true
	}
	for {
		r, n := runeAt(c.src, i)
		if isOpener(r) || r == '”' { // a keyboard's one mark for both ends
			i += n
			if r == '“' { // "“ We tried", as some programs set it
				i = skipSpace(c.src, i)
			}
			continue
		}
		if r == '_' || r == '*' { // emphasis in plain text: "_Was_ I the same?"
			i += n
			continue
		}
		return isDigit(r) || isLetter(r) && !isLower(r) || strings.ContainsRune("$€£¥#@", r) && n > 0 || r > 0x2FFF
	}
}

// fullStop decides about a single full stop.
func (c *cutter) fullStop(start, i int) (end int, last bool) {
	word := wordBefore(c.src, start, i)
	after, _ := runeAt(c.src, i+1)
	if word == "" { // ".50", ". . ."
		before, _ := runeBefore(c.src, i)
		if isCloser(before) {
			if end, ok := c.note(word, i+1); ok {
				return end, true
			}
			return c.ordinaryStop(start, i)
		}
		return i + 1, false
	}
	if end, ok := c.note(word, i+1); ok {
		return end, true
	}
	if isLetter(after) || isDigit(after) {
		return i + 1, c.gluedSentence(start, i, i+1)
	}
	if c.isMarker(start, i) {
		return i + 1, false
	}
	end = c.closers(i + 1)
	at := skipSpace(c.src, end)
	if at >= len(c.src) {
		return len(c.src), true
	}
	if at == end {
		return end, c.gluedSentence(start, i, end)
	}
	switch classify(word) {
	case never:
		return end, false
	case beforeNumber:
		r, _ := runeAt(c.src, at)
		return end, !isDigit(r) && c.opens(at) && isUpper(firstRune(word)) == (word == "No") && end == i+1
	case clock:
		return end, !c.title && c.afterClock(start, i, at)
	case guarded:
		if !c.lettered(start, i-len(word)) || len(word) > 1 {
			return end, !c.title && c.starterAt(at)
		}
	case capital:
		return end, !c.title && (c.starterAt(at) || c.afterState(start, i-len(word), at))
	}
	return c.ordinaryStop(start, i)
}

// ordinaryStop is a full stop behind a word that is no abbreviation.
func (c *cutter) ordinaryStop(start, i int) (end int, last bool) {
	end = c.closers(i + 1)
	if spacedDots(c.src, end) || c.gluedSentence(start, i, end) {
		return end, true
	}
	at := skipSpace(c.src, end)
	if at >= len(c.src) {
		return end, true
	}
	if at == end {
		return end, false
	}
	if r, _ := runeAt(c.src, at); end > i+1 && r == '(' { // `"… to end." (Smith 55)`: a quotation's source
		return end, false
	}
	if c.opens(at) {
		return end, true
	}
	// Somebody types "they met. then they left": a long lower-case word and no
	// closing mark is no abbreviation.
	r, _ := runeAt(c.src, at)
	word := wordBefore(c.src, 0, i)
	return end, end == i+1 && isLower(r) && len(word) > 3 && isLower(firstRune(word))
}

// afterState reports whether the abbreviation at i stands behind a town and its comma, and a capital
// at at. "In Jackson, Miss. The" and "in Jackson, Miss. Vance" are both two sentences, for mid-sentence
// the style books want a second comma; only an office may do without it: "Jackson, Miss. Mayor".
func (c *cutter) afterState(start, i, at int) bool {
	n := spaceBefore(c.src[start:i])
	if n == 0 || i-n == start || c.src[i-n-1] != ',' {
		return false
	}
	word := wordAt(c.src, at)
	end := at + len(word)
	return isUpper(firstRune(word)) && !contains(offices, word) && (end == len(c.src) || c.src[end] != '.') && !isUpper(lastRune(word))
}

// lettered reports whether a single letter at i numbers the word before it: "vitamin D."
func (c *cutter) lettered(start, i int) bool {
	n := spaceBefore(c.src[start:i])
	return n > 0 && contains(lettered, wordBefore(c.src, start, i-n))
}

// afterClock decides about the stop of "a.m." and "p.m." before a word at at.
// A clock time that opens its own sentence does not close it: "At 5 a.m. Mr. Lee left."
func (c *cutter) afterClock(start, i, at int) bool {
	if !c.opens(at) {
		return false
	}
	word := wordAt(c.src, at)
	if contains(clockFollowers, word) {
		return false
	}
	opening := c.src[start:i]
	first := wordAt(c.src, start)
	return !(len(opening) < 40 && !strings.Contains(opening, ",") && contains(clockOpeners, first)) || c.starterAt(at) && len(opening) > 12
}

// starterAt reports whether the text at i is a word that likes to open sentences
// and is not itself the beginning of a name: "No" is, "No. 5" is not.
func (c *cutter) starterAt(i int) bool {
	for {
		r, n := runeAt(c.src, i)
		if !isOpener(r) {
			break
		}
		i += n
	}
	word, _, _ := strings.Cut(strings.Join(strings.Split(wordAt(c.src, i), "’"), "'"), "'")
	end := i + len(word)
	next := wordAt(c.src, skipSpace(c.src, end))
	switch {
	case end < len(c.src) && c.src[end] == '.' && (len(word) == 1 || word == "No"), word == "Under" && next == "Secretary":
		return false
	case contains(groupStarters, word):
		return !isUpper(firstRune(next))
	}
	return contains(starters, word) || bulletAt(c.src, i) > 0
}

// speakerFollows reports whether a name and a verb of saying stand at i: "State Department
// spokesman Ned Price asked". Three words in lower case are as many as go with a name.
func (c *cutter) speakerFollows(i int) bool {
	first, lower := wordAt(c.src, i), 0
	if contains(starters, first) && first != "The" {
		return false
	}
	for n := 0; n < 9 && lower < 4 && i < len(c.src); {
		word := wordAt(c.src, i)
		switch {
		case contains(sayings, word):
			return n > 0
		case word != "":
			n++
			if isLower(firstRune(word)) {
				lower++
			}
		}
		i += len(word)
		if r, n := runeAt(c.src, i); isTerminator(r) && (r != '.' || word == "" || classify(word) == ordinary) {
			return false
		} else if !isSpace(r) {
			i += n
		}
		i = skipSpace(c.src, i)
	}
	return false
}

// spacedDots reports whether ". . ." follows the stop before i and a
// sentence behind it: the dots belong to that one.
func spacedDots(s string, i int) bool {
	const dots = " . . ."
	if !strings.HasPrefix(s[i:], dots) {
		return false
	}
	r, _ := runeAt(s, skipSpace(s, i+len(dots)))
	return isUpper(r)
}

// wordBefore is the run without white space and opening marks that ends at i.
func wordBefore(s string, start, i int) string {
	j := i
	for j > start && i-j < 40 {
		r, n := runeBefore(s, j)
		if isSpace(r) || isCloser(r) || r != '\'' && isOpener(r) || r == '—' || r == '–' || r == '-' || r == '/' || r == ',' {
			break
		}
		j -= n
	}
	return s[j:i]
}

// wordAt is the run of letters and apostrophes at i.
func wordAt(s string, i int) string {
	j := i
	for j < len(s) && j-i < 40 {
		r, n := runeAt(s, j)
		if !isLetter(r) && (r != '\'' && r != '’' || j == i) {
			break
		}
		j += n
	}
	return s[i:j]
}

func firstRune(s string) rune { r, _ := runeAt(s, 0); return r }
func lastRune(s string) rune  { r, _ := runeBefore(s, len(s)); return r }
