package text

import (
	"strings"
	"unicode/utf8"
)

// Parse cuts a source into paragraphs, sentences and words. It accepts any
// bytes and takes time linear in them. Parse is Cut followed by Words for
// every sentence.
func Parse(source string) Document {
	d := Cut(source)
	t := tokenizer{words: make([]Word, 0, len(source)/5+16), room: len(source)/8 + 16}
	for i := range d.Sentences {
		d.Sentences[i].Words = t.read(d.Sentences[i].Text)
	}
	return d
}

// Cut does all of Parse but the words, for a caller who keeps the words of
// sentences it has seen before.
func Cut(source string) Document {
	lines := splitLines(source)
	d := Document{
		Source:     source,
		Sentences:  make([]Sentence, 0, len(source)/100+4),
		Paragraphs: make([]Paragraph, 0, min(len(lines), len(source)/100+4)),
	}
	for lo := 0; lo < len(lines); {
		hi := blockEnd(lines, lo)
		d.addBlock(lines[lo:hi])
		for lo = hi; lo < len(lines) && lines[lo].blank(); lo++ {
		}
	}
	d.assignKinds()
	return d
}

// addBlock turns the lines between two blank ones into paragraphs.
func (d *Document) addBlock(lines []Span) {
	width := longest(d.Source, lines)
	for lo := 0; lo < len(lines); {
		hi := lo + 1
		for hi < len(lines) && wraps(d.Source, lines[hi-1], lines[hi], width) {
			hi++
		}
		if !lines[lo].blank() {
			d.addParagraph(Span{lines[lo].Start, lines[hi-1].End})
		}
		lo = hi
	}
}

func (d *Document) addParagraph(span Span) {
	p := Paragraph{Span: span, Lo: len(d.Sentences)}
	c := cutter{src: d.Source[:span.End], title: looksLikeHeadline(d.Source[span.Start:span.End])}
	for at := span.Start; at < span.End; {
		for end := c.next(at); at < end; {
			piece := breath(d.Source, at, end)
			s := trim(d.Source, Span{at, piece})
			at = piece
			if s.Len() > 0 {
				d.Sentences = append(d.Sentences, Sentence{Span: s, Text: d.Source[s.Start:s.End], Paragraph: len(d.Paragraphs)})
			}
		}
	}
	p.Hi = len(d.Sentences)
	if p.Hi > p.Lo {
		d.Paragraphs = append(d.Paragraphs, p)
	}
}

// sentenceMax is the longest sentence, in bytes. Nobody writes one of half this
// length; a list of ten thousand names without a full stop is not one, and what
// later stages do with a sentence may cost more than its length.
const sentenceMax = 2400

// breath is where a run of text without an end is cut: at end if it is short
// enough, else at the last space, or else rune, that leaves at most sentenceMax bytes.
func breath(source string, at, end int) int {
	if end-at <= sentenceMax {
		return end
	}
	cut := at + sentenceMax
	for i := cut; i > at+sentenceMax/2; i-- {
		if source[i] == ' ' || source[i] == '\n' {
			return i
		}
	}
	for i := cut; i > cut-4; i-- {
		if utf8.RuneStart(source[i]) {
			return i
		}
	}
	return cut
}

// blank reports whether nothing was left of a line without its white space.
func (s Span) blank() bool { return s.Start == s.End }

// blockEnd is the index of the first blank line at or after lo.
func blockEnd(lines []Span, lo int) int {
	for lo < len(lines) && !lines[lo].blank() {
		lo++
	}
	return lo
}

// splitLines lists the lines of a source, without the white space around them.
// A line ends with any of Unicode's line breaks, so that text from an old
// Macintosh or from a word processor is not one endless line.
func splitLines(source string) []Span {
	lines := make([]Span, 0, len(source)/100+8)
	start := 0
	for i := 0; i < len(source); i++ {
		if kinds[source[i]]&breaks == 0 {
			continue
		}
		n := lineBreak(source, i)
		if n == 0 {
			continue
		}
		lines = append(lines, trim(source, Span{start, i}))
		i += n - 1
		start = i + 1
	}
	return append(lines, trim(source, Span{start, len(source)}))
}

// lineBreak is the length of the line break that begins at i, 0 where none does.
func lineBreak(s string, i int) int {
	switch s[i] {
	case '\n', '\v', '\f':
		return 1
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if strings.HasPrefix(s[i:], "\u0085") {
			return 2
		}
	case 0xE2:
		if strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029") {
			return 3
		}
	}
	return 0
}

// trim narrows a span until it neither begins nor ends with white space or a
// byte order mark.
func trim(s string, sp Span) Span {
	for sp.Start < sp.End {
		n := spaceAt(s[:sp.End], sp.Start)
		if n == 0 {
			break
		}
		sp.Start += n
	}
	for sp.Start < sp.End {
		n := spaceBefore(s[sp.Start:sp.End])
		if n == 0 {
			break
		}
		sp.End -= n
	}
	return sp
}

// The columns between which a block of lines counts as wrapped text. Narrower
// blocks are lists or verse, wider ones have one paragraph a line.
const (
	wrapMin = 45
	wrapMax = 100
)

func longest(s string, lines []Span) int {
	width := 0
	for _, l := range lines {
		width = max(width, l.Len())
	}
	return width
}

// wraps reports whether the break between two lines of a block whose longest line
// has the given width is mere wrapping.
func wraps(s string, line, next Span, width int) bool {
	if line.blank() || next.blank() {
		return false
	}
	if _, ok := markerAt(s[:next.End], next.Start); ok || bulletAt(s, next.Start) > 0 {
		return false
	}
	r, _ := runeAt(s, next.Start)
	if isLower(r) && width >= wrapMin/2 && (!endsSentence(s, line) || abbreviated(s[line.Start:line.End])) {
		return true
	}
	if dangles(s[line.Start:line.End]) {
		return true
	}
	full := line.Len()+1+firstWordLen(s, next) > width
	return full && width >= wrapMin && width <= wrapMax && !looksLikeByline(s[next.Start:next.End])
}

func firstWordLen(s string, line Span) int {
	n := 0
	for line.Start+n < line.End && s[line.Start+n] != ' ' {
		n++
	}
	return n
}

// endsSentence reports whether a line ends with a full stop or its like,
// closing marks not counted.
func endsSentence(s string, line Span) bool {
	i := line.End
	for i > line.Start {
		r, n := runeBefore(s, i)
		if !isCloser(r) {
			return isTerminator(r)
		}
		i -= n
	}
	return false
}

// abbreviated reports whether a line ends with the full stop of an abbreviation: "from the U.S."
func abbreviated(line string) bool {
	n := len(line) - 1
	return line[n] == '.' && classify(wordBefore(line, 0, n)) != ordinary
}

// dangles reports whether a line stops on a comma or on a word that cannot
// end a heading or a sentence: "Russia and the".
func dangles(line string) bool {
	if strings.HasSuffix(line, ",") {
		return true
	}
	i := strings.LastIndexByte(line, ' ')
	return i > 0 && contains(danglers, line[i+1:])
}

// danglers are lower-case words after which a line must go on.
const danglers = `
a an and as at but by for from his in its nor of on or than that the their to was were which who
whose with
`
