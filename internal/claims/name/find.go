package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"gainsay/internal/claims/text"
)

// Find reads the names, titles and descriptions of one sentence, in order and
// not overlapping. Spans count from the start of the sentence. It takes time
// linear in the words.
//
// A capital at the head of a sentence, or in a headline that has them
// throughout, says nothing. What only such a capital speaks for is handed on
// marked as weak, and Resolve drops it unless the rest of the article knows it.
func Find(s text.Sentence) []Mention {
	if s.Kind == text.Furniture {
		return nil
	}
	r := reader{s: s, w: s.Words, title: titleCase(s)}
	r.readTitles()
	var out []Mention
	for i := 0; i < len(r.w); {
		m, ok := r.mention(i)
		if !ok {
			i++
			continue
		}
		m.Subject = r.isSubject(m)
		out = append(out, m)
		i = max(m.Hi, i+1)
	}
	return out
}

// A reader is one sentence being read.
type reader struct {
	s     text.Sentence
	w     []text.Word
	title bool // capitals throughout, as in many headlines

	lookups []lookedUp  // of the words that were asked for
	asked   []int32     // by word, one more than its place in lookups; 0 before it is asked for
	titles  []readTitle // from the end of the sentence
	begins  []int32     // by word, one more than the place in titles of the one that begins there
	next    []int32     // by word, the next at which a title begins; len(w) where none does
}

// lookedUp is what the tables say of the words from one on.
type lookedUp struct {
	known known
	end   int // the word behind the form
}

// mention reads the mention that begins at word i, if one does.
func (r *reader) mention(i int) (Mention, bool) {
	if r.w[i].Shape != text.Letters {
		return Mention{}, false
	}
	if s := pronounSex(r.w[i].Lower); s != anySex {
		return r.pronounAt(i, s)
	}
	if m, ok := r.honoured(i); ok {
		return m, true
	}
	if m, ok := r.titled(i); ok {
		return m, true
	}
	return r.named(i)
}

// pronounSex is the sex of "he" and "she", bare or contracted ("he'd").
func pronounSex(l string) sex {
	switch uncontracted(l) {
	case "he":
		return male
	case "she":
		return female
	}
	return anySex
}

// uncontracted cuts "he" from "he'd".
func uncontracted(l string) string {
	if at := strings.IndexByte(l, '\''); at > 0 {
		return l[:at]
	}
	return l
}

// pronounAt is the mention of a pronoun, without what is contracted with it.
func (r *reader) pronounAt(i int, s sex) (Mention, bool) {
	span := r.w[i].Span
	span.End = span.Start + len(uncontracted(r.w[i].Lower))
	m := Mention{Span: span, Lo: i, Hi: i + 1, Text: r.s.Text[span.Start:span.End], Type: Person, grammar: pronoun, sex: s}
	return m, !r.isUpper(i)
}

// isUpper reports whether word i is in capitals throughout.
func (r *reader) isUpper(i int) bool { return len(r.w[i].Text) > 1 && allCapitals(r.w[i].Text) }

// honorifics come before a name and are no office; marked like the given names.
var honorifics = newList("dame- dr lady- lord+ madame- miss- monsieur+ mr+ mrs- ms- sir+ ")

// honoured reads "Mr. Biden".
func (r *reader) honoured(i int) (Mention, bool) {
	if !r.capital(i) || i+1 >= len(r.w) {
		return Mention{}, false
	}
	mark, ok := honorifics.mark(strings.TrimSuffix(r.w[i].Lower, "."))
	next := i + 1
	if ok && r.w[next].Text == "." {
		next++
	}
	if !ok || !r.capital(next) {
		return Mention{}, false
	}
	hi := r.run(next)
	m := r.person(i, hi, next, hi)
	m.sex = sexOf(mark)
	return m, true
}

// person is a mention of words [lo, hi) whose name is [clo, chi).
func (r *reader) person(lo, hi, clo, chi int) Mention {
	core := r.span(clo, chi)
	mark, ok := givenNames.mark(r.w[clo].Text)
	m := Mention{Span: r.span(lo, hi), Lo: lo, Hi: hi, Core: core, Text: withoutNickname(plain(r.s.Text[core.Start:core.End])), Type: Person}
	if ok && chi-clo > 1 {
		m.sex = sexOf(mark)
	}
	return m
}

func sexOf(mark byte) sex {
	switch mark {
	case '+':
		return male
	case '-':
		return female
	}
	return anySex
}

func (r *reader) span(lo, hi int) text.Span {
	return text.Span{Start: r.w[lo].Span.Start, End: r.w[hi-1].Span.End}
}

func (r *reader) phrase(lo, hi int) string {
	s := r.span(lo, hi)
	return r.s.Text[s.Start:s.End]
}

// lower is the lower case of word i, empty beyond the sentence.
func (r *reader) lower(i int) string {
	if i < 0 || i >= len(r.w) {
		return ""
	}
	return r.w[i].Lower
}

// is reports whether the lower case of word i is in a list.
func (r *reader) is(i int, list *list) bool { return list.has(r.lower(i)) }

// reads reports whether word i, as printed, is in a list.
func (r *reader) reads(i int, list *list) bool {
	return i >= 0 && i < len(r.w) && list.has(r.w[i].Text)
}

// capital reports whether word i begins with a capital letter.
func (r *reader) capital(i int) bool {
	if i < 0 || i >= len(r.w) || r.w[i].Shape != text.Letters {
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.w[i].Text)
	return unicode.IsUpper(c) || unicode.IsTitle(c)
}

// initial reports whether word i would have its capital anyway: at the head of
// the sentence, of a quotation within it, or behind a colon.
func (r *reader) initial(i int) bool {
	for k := i - 1; k >= 0; k-- {
		switch {
		case r.w[k].Shape == text.Letters || r.w[k].Shape == text.Digits:
			return false
		case r.w[k].Text == ":" || r.w[k].Text == "•" || r.w[k].Text == "“" || r.w[k].Text == "‘":
			return true
		case (r.w[k].Text == `"` || r.w[k].Text == "'" || r.w[k].Text == "``") && r.opens(k):
			return true
		}
	}
	return true
}

// opens reports whether the straight quotation mark at k is an opening one.
func (r *reader) opens(k int) bool {
	return k == 0 || !r.w[k].Glued && k+1 < len(r.w) && r.w[k+1].Glued
}

// plainHyphen reports whether word i is a hyphen that joins its neighbours.
func (r *reader) hyphen(i int) bool {
	return i > 0 && i+1 < len(r.w) && r.w[i].Glued && r.w[i+1].Glued &&
		(r.w[i].Text == "-" || r.w[i].Text == "‑" || r.w[i].Text == "‐")
}

// possessive reports whether word i is the ending of a possessive.
func (r *reader) possessive(i int) bool {
	l := r.lower(i)
	return l == "'s" || (l == "'" || l == "’") && r.w[i].Glued
}

// known finds the longest form of the tables that begins at word i, and the word
// behind it.
func (r *reader) known(i int) (known, int) {
	if !r.capital(i) && r.lower(i) != "al" && r.lower(i) != "dpa" {
		return known{}, i
	}
	if r.asked == nil {
		r.asked = make([]int32, len(r.w))
	}
	if r.asked[i] == 0 {
		r.lookups = append(r.lookups, r.lookUp(i))
		r.asked[i] = int32(len(r.lookups))
	}
	found := &r.lookups[r.asked[i]-1]
	return found.known, found.end
}

// lookUp does the looking up of known.
func (r *reader) lookUp(i int) lookedUp {
	found := lookedUp{end: i}
	for hi := i + 1; hi <= len(r.w) && hi <= i+8; hi++ {
		k, ok, longer := lookup(r.phrase(i, hi))
		if ok && (hi == i+1 || r.w[hi-1].Shape != text.Mark) {
			found = lookedUp{k, hi}
		}
		if !longer || hi < len(r.w) && !r.carries(hi) {
			break
		}
	}
	return found
}

// carries reports whether word i may go on a name of the tables: another
// capital, a hyphen, the comma of "Washington, D.C.", "the" of "Saint Vincent
// and the Grenadines".
func (r *reader) carries(i int) bool {
	l := r.w[i].Lower
	return l == "-" || links.has(l) || r.capital(i) || r.w[i].Shape == text.Digits
}

// links stand inside names of the tables.
var links = newList("& ' , / and d de es of the ’ ")

// titleCase reports whether a sentence has capitals throughout, so that they
// mean nothing: four words in five that are no function words, all in running
// text.
func titleCase(s text.Sentence) bool {
	words, capitals := 0, 0
	for i := range s.Words {
		w := &s.Words[i]
		if w.Shape != text.Letters {
			continue
		}
		c, _ := utf8.DecodeRuneInString(w.Text)
		upper := unicode.IsUpper(c)
		if functionWords.has(w.Lower) || w.Lower == "'s" {
			continue
		}
		if !upper && s.Kind != text.Headline {
			return false
		}
		words++
		if upper {
			capitals++
		}
	}
	if s.Kind == text.Headline {
		return words >= 3 && capitals*5 >= words*4
	}
	return words >= 6
}

func allCapitals(s string) bool {
	for _, c := range s {
		if unicode.IsLower(c) {
			return false
		}
	}
	return true
}
