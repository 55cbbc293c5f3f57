package quote

import (
	"strings"
	"unicode/utf8"

	"gainsay/internal/claims/text"
)

// A Part is a quotation mark or an attributing word of one sentence, before it
// is known what belongs together.
type Part struct {
	Span   text.Span // in the sentence
	Lo, Hi int       // Sentence.Words[Lo:Hi]
	Kind   PartKind

	use use // of a cue
}

// A PartKind says what a part is.
type PartKind uint8

const (
	Opening       PartKind = iota // a double mark that opens: “ „ « ``
	Closing                       // one that closes: ” » ''
	Straight                      // " may do either; what came before decides
	SingleOpening                 // the first of a pair of single marks in one sentence
	SingleClosing                 // the second
	Cue                           // said, told, according to
)

// Find reads the quotation marks and the attributing words of one sentence, in
// order. Double marks are only listed, as quotations run over sentences; single
// ones, which look like apostrophes, count only where a pair stands in one
// sentence. It takes time linear in the words.
func Find(s text.Sentence) []Part {
	f := finder{w: s.Words}
	f.pairSingles()
	singles := len(f.parts)
	for i := 0; i < len(f.w); i++ {
		switch f.w[i].Shape {
		case text.Mark, text.Symbol:
			i += f.mark(i)
		case text.Letters:
			f.cue(i)
		}
	}
	return merged(f.parts[:singles], f.parts[singles:])
}

// merged puts two lists, each in the order of the text, into one; marks of the
// first go before a part of the second at the same word.
func merged(a, b []Part) []Part {
	if len(a) == 0 {
		return b
	}
	out := make([]Part, 0, len(a)+len(b))
	for _, p := range b {
		for len(a) > 0 && a[0].Lo <= p.Lo {
			out, a = append(out, a[0]), a[1:]
		}
		out = append(out, p)
	}
	return append(out, a...)
}

// A finder is one sentence being read.
type finder struct {
	w     []text.Word
	parts []Part
}

func (f *finder) add(lo, hi int, k PartKind, u use) {
	f.parts = append(f.parts, Part{text.Span{Start: f.w[lo].Span.Start, End: f.w[hi-1].Span.End}, lo, hi, k, u})
}

// mark notes the double mark at word i and returns how many words it has beyond
// the first.
func (f *finder) mark(i int) int {
	doubled := i+1 < len(f.w) && f.w[i+1].Glued && f.w[i+1].Text == f.w[i].Text
	switch f.w[i].Text {
	case "“", "„", "«":
		f.add(i, i+1, Opening, 0)
	case "”", "»":
		f.add(i, i+1, Closing, 0)
	case "``":
		f.add(i, i+1, Opening, 0)
	case "''":
		f.add(i, i+1, Closing, 0)
	case `"`, "＂":
		f.straight(i)
	case "`":
		if doubled {
			f.add(i, i+2, Opening, 0)
			return 1
		}
	case "'":
		if doubled {
			f.add(i, i+2, Closing, 0)
			return 1
		}
	}
	return 0
}

// straight notes a straight double mark, which opens where white space stands
// before it and none behind, closes where it is the other way round, and else
// does what the text before it needs. The mark of 6' 2" is none.
func (f *finder) straight(i int) {
	before, behind := f.w[i].Glued && i > 0, i+1 < len(f.w) && f.w[i+1].Glued
	if before && f.w[i-1].Shape == text.Digits && !behind && f.height(i) {
		return
	}
	f.add(i, i+1, Straight, 0)
}

// height reports whether feet stand before the inches that end at i.
func (f *finder) height(i int) bool {
	return i >= 2 && (f.w[i-2].Text == "'" || f.w[i-2].Text == "’" || f.w[i-2].Text == "′" || f.w[i-2].Text == "×" || f.w[i-2].Lower == "x")
}

// pairSingles finds the pairs of single marks.
func (f *finder) pairSingles() {
	open := -1
	last := -1 // a closing mark that a plural's apostrophe would look like
	for i := range f.w {
		switch {
		case open < 0 && f.opensSingle(i):
			open, last = i, -1
		case open >= 0 && f.closesSingle(i):
			if f.pluralBefore(i) {
				last = i
				continue
			}
			f.addSingles(open, i)
			open = -1
		}
	}
	if open >= 0 && last > open {
		f.addSingles(open, last)
	}
}

func (f *finder) addSingles(open, end int) {
	if end-open < 2 || end-open == 2 && f.w[open+1].Lower == "n" { // rock 'n' roll
		return
	}
	f.add(open, open+1, SingleOpening, 0)
	f.add(end, end+1, SingleClosing, 0)
}

// opensSingle reports whether word i is a single mark at the head of a word that
// is not shortened there ('60s, 'twas, 'em).
func (f *finder) opensSingle(i int) bool {
	w := f.w[i]
	if w.Text != "‘" && w.Text != "'" || i+1 >= len(f.w) || !f.w[i+1].Glued || f.w[i+1].Text == "'" {
		return false
	}
	if w.Text == "'" && w.Glued && i > 0 && f.w[i-1].Shape != text.Mark {
		return false
	}
	return f.w[i+1].Shape != text.Mark && !shortenedWords.Has(f.w[i+1].Lower) && (w.Text == "‘" || f.w[i+1].Shape != text.Digits)
}

// closesSingle reports whether word i is a single mark at the end of a word, or
// behind the comma or full stop inside the quotation.
func (f *finder) closesSingle(i int) bool {
	w := f.w[i]
	if w.Text != "’" && w.Text != "'" || i == 0 {
		return false
	}
	free := i+1 >= len(f.w) || !f.w[i+1].Glued || f.w[i+1].Shape == text.Mark
	return free && (w.Glued || f.w[i-1].Shape == text.Mark)
}

// pluralBefore reports whether the mark at i may be the apostrophe of a plural:
// "the presidents' talks".
func (f *finder) pluralBefore(i int) bool {
	return strings.HasSuffix(f.w[i-1].Lower, "s") && i+1 < len(f.w) && f.w[i+1].Shape == text.Letters
}

// cue notes an attributing word at i.
func (f *finder) cue(i int) {
	l := f.w[i].Lower
	if l == "according" && i+1 < len(f.w) && f.w[i+1].Lower == "to" {
		f.add(i, i+2, Cue, accordingTo)
		return
	}
	if u, ok := useOf(l); ok && f.asVerb(i, u) {
		f.add(i, i+1, Cue, u)
	}
}

// useOf looks a form up among the attributing verbs, by halving.
func useOf(form string) (use, bool) {
	lo, hi := 0, len(verbs)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if verbs[m].form < form {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(verbs) && verbs[lo].form == form {
		return verbs[lo].use, true
	}
	return 0, false
}

// asVerb sets aside the words that are no attribution where they stand: "called
// for", "added to", "continued talks", "never said", "the described method".
func (f *finder) asVerb(i int, u use) bool {
	next, before := f.lower(i+1), f.lower(i-1)
	if c, _ := utf8.DecodeRuneInString(f.w[i].Text); c >= 'A' && c <= 'Z' && i > 0 && f.w[i-1].Shape == text.Letters {
		return false
	}
	if undoing.Has(before) {
		return false
	}
	if strings.HasSuffix(before, "n't") || i > 0 && f.w[i].Glued && before == "-" || u == participle && !f.hangs(i) {
		return false
	}
	switch f.w[i].Lower {
	case "called", "calling":
		return !callParticles.Has(next)
	case "added", "adding":
		return next != "to" && !digits(next)
	case "continued", "agreed", "repeated", "posted":
		return next == "that" || f.bounded(i+1)
	case "pointing":
		return next == "out"
	}
	return !oftenPassive.Has(f.w[i].Lower) || !f.passive(i)
}

// hangs reports whether a participle may hang on an attribution or a name, as in
// ", adding that" and "with Putin stating that", and is no noun ("a warning").
func (f *finder) hangs(i int) bool {
	if i == 0 || f.w[i-1].Shape == text.Mark {
		return true
	}
	if participleLeads.Has(f.w[i-1].Lower) {
		return true
	}
	c, _ := utf8.DecodeRuneInString(f.w[i-1].Text)
	return c >= 'A' && c <= 'Z'
}

// bounded reports whether a mark or nothing stands at i.
func (f *finder) bounded(i int) bool { return i >= len(f.w) || f.w[i].Shape == text.Mark }

func digits(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// passive reports whether a form of "be" or a modal leads to the verb at i.
func (f *finder) passive(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if passiveOrModal.Has(f.lower(k)) {
			return true
		}
		if !strings.HasSuffix(f.lower(k), "ly") && f.lower(k) != "also" {
			return false
		}
	}
	return false
}

func (f *finder) lower(i int) string {
	if i < 0 || i >= len(f.w) {
		return ""
	}
	return f.w[i].Lower
}
