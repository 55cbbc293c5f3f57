package quote

import (
	"unicode"
	"unicode/utf8"

	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// report makes a quotation of every clause that somebody is said to have said.
func (j *joiner) report() {
	for i := range j.said {
		if j.doc.Sentences[i].Kind == text.Headline && j.headline(i) {
			continue
		}
		c := clauses{speech: speech{j: j, i: i, w: j.doc.Sentences[i].Words, refs: j.in(i)}, said: j.said[i]}
		for k := range c.said {
			if lo, hi, ok := c.clause(k); ok {
				j.addReported(i, lo, hi, &c.said[k])
			}
		}
	}
}

// addReported makes words [lo, hi) of a sentence reported speech, unless they are
// all within quotation marks already.
func (j *joiner) addReported(i, lo, hi int, a *attribution) {
	s := &j.doc.Sentences[i]
	for hi > lo && (s.Words[hi-1].Shape == text.Mark) && s.Words[hi-1].Text != ")" && !quoteMarks.Has(s.Words[hi-1].Text) {
		hi--
	}
	for lo < hi && s.Words[lo].Shape == text.Mark && !quoteMarks.Has(s.Words[lo].Text) {
		lo++
	}
	if hi-lo < 2 || quoteMarks.Has(s.Words[lo].Text) && quoteMarks.Has(s.Words[hi-1].Text) {
		return
	}
	q := Quotation{Span: text.Span{Start: s.Words[lo].Span.Start, End: s.Words[hi-1].Span.End}.Shift(s.Span.Start), Speaker: -1, Sentence: i}
	j.assign(&q, a, i)
	j.out = append(j.out, q)
}

// clauses is a sentence whose reported clauses are being read.
type clauses struct {
	speech
	said []attribution
}

// clause is the words that attribution k reports.
func (c *clauses) clause(k int) (lo, hi int, ok bool) {
	a := &c.said[k]
	switch a.part.use {
	case accordingTo:
		return c.accordingTo(k)
	case citing:
		return c.cited(k)
	case wordsOnly, headline:
		return 0, 0, false
	case judging:
		return c.judged(k)
	case participle, denying: // "had been denied a permit" reports nothing
		if a.as == "" {
			return 0, 0, false
		}
	}
	if lo, ok := c.complement(a); ok {
		return lo, c.endFrom(k, lo), true
	}
	return c.trailing(k)
}

// How many attributions of a sentence, and words before one, are looked at.
const (
	reach     = 8
	maxClause = 200
)

// complement is where the clause behind a verb begins.
func (c *clauses) complement(a *attribution) (int, bool) {
	v := max(a.part.Hi, a.hi)
	if a.part.use == quoting {
		for k := v; k < len(c.w) && k < v+3; k++ {
			if c.lower(k) == "saying" && c.lower(k+1) == "that" {
				return k + 2, true
			}
		}
		return 0, false
	}
	if at, ok := c.thatBehind(a.part.Hi); ok {
		return at + 1, true
	}
	if a.part.use == telling {
		if at, ok := c.thatBehind(c.overObject(a.part.Hi)); ok {
			return at + 1, true
		}
	}
	if a.hi > a.part.Hi && a.part.use != telling { // "said Putin"
		return 0, false
	}
	if a.part.use == telling {
		v = c.overObject(a.part.Hi)
	}
	if a.part.use == denying && v < len(c.w) && len(c.lower(v)) > 4 && c.lower(v)[len(c.lower(v))-3:] == "ing" {
		return v, true
	}
	if a.part.use == thatClause || v >= len(c.w) {
		return 0, false
	}
	if weekdays.Has(c.lower(v)) && v+1 < len(c.w) && c.w[v+1].Shape == text.Letters {
		v++
	}
	return v, c.opensClause(v) && c.finite(v, len(c.w))
}

// thatBehind finds the "that" of "said in his presser that", not past a mark.
func (c *clauses) thatBehind(v int) (int, bool) {
	if c.lower(v) != "that" && !isCircumstance(c.lower(v)) {
		return 0, false
	}
	for k := v; k < len(c.w) && k < v+10; k++ {
		if c.lower(k) == "that" {
			if k == v {
				return k, c.lower(k+1) != "," && k+1 < len(c.w)
			}
			return k, k+1 < len(c.w)
		}
		if c.w[k].Shape != text.Letters && c.w[k].Shape != text.Digits {
			return 0, false
		}
	}
	return 0, false
}

// isCircumstance reports whether a word begins what may stand between a verb and
// its "that".
func isCircumstance(l string) bool {
	return circumstances.Has(l) || weekdays.Has(l)
}

// overObject skips whom somebody told: a name, a pronoun, "reporters".
func (c *clauses) overObject(v int) int {
	if ref := c.startsWith(v); ref != nil {
		return ref.Mention.Hi
	}
	if openers.Has(c.lower(v)) {
		v++
	}
	return v + 1
}

// opensClause reports whether a clause without "that" begins at word v: with a
// pronoun, an article or a name, and not with the preposition of "said in".
func (c *clauses) opensClause(v int) bool {
	if l := c.lower(v); clauseOpeners.Has(l) {
		return l != "at" || c.lower(v+1) == "least"
	}
	first, _ := utf8.DecodeRuneInString(c.w[v].Text)
	switch c.w[v].Shape {
	case text.Digits:
		return true
	case text.Letters:
		if !unicode.IsUpper(first) {
			return c.nounClause(v)
		}
		return !weekdays.Has(c.lower(v))
	}
	return false
}

// nounClause reports whether a bare plural and a verb stand at v: "said talks
// were", "said negotiations will".
func (c *clauses) nounClause(v int) bool {
	for k := v; k < len(c.w) && k < v+4 && c.w[k].Shape == text.Letters; k++ {
		switch l := c.lower(k); {
		case finiteAuxiliaries.Has(l):
			return k > v
		case nounEnds.Has(l):
			return false
		}
	}
	return false
}

// endFrom is where the clause of attribution k that begins at word lo ends: at
// the comma before the next attribution that hangs on it, or with the sentence.
func (c *clauses) endFrom(k, lo int) int {
	for _, b := range c.said[k+1 : min(k+1+reach, len(c.said))] {
		from := min(b.lo, b.part.Lo)
		if from <= lo {
			continue
		}
		hangs := b.part.use == participle || b.part.use == accordingTo || b.part.use == citing
		if hangs && (c.lower(from-1) == "," || quoteMarks.Has(c.lower(from-1)) && c.lower(from-2) == ",") {
			return from - 1
		}
		if at := c.turn(lo, from); at > 0 {
			return at
		}
		if c.lower(from-1) == "," && c.lower(b.part.Hi) == "" || c.lower(from-1) == "," && isFinal(c.lower(b.part.Hi)) {
			return from - 1
		}
	}
	return len(c.w)
}

// turn finds the comma before the "though" behind which another attribution
// speaks, between words lo and hi; 0 where there is none.
func (c *clauses) turn(lo, hi int) int {
	for p := hi - 1; p > lo && p > hi-4; p-- {
		switch c.lower(p) {
		case "though", "although", "while", "but", "whereas":
			if c.lower(p-1) == "," {
				return p - 1
			}
		}
	}
	return 0
}

func isFinal(l string) bool { return l == "." || l == "!" || l == "?" }

// trailing reads "The ambassadors will return, Putin told reporters": the clause
// before the comma before the speaker.
func (c *clauses) trailing(k int) (lo, hi int, ok bool) {
	a := &c.said[k]
	from := min(a.lo, a.part.Lo)
	if a.part.use == participle || a.as == "" || from < 3 || c.lower(from-1) != "," {
		return 0, 0, false
	}
	if c.j.inside(place{c.i, from - 2}) || quoteMarks.Has(c.lower(from-2)) || c.quotes(a.part.Hi) {
		return 0, 0, false
	}
	lo = c.startBefore(k)
	return lo, from - 1, c.finite(lo, from-1)
}

// quotes reports whether a quotation mark stands within two words of word v.
func (c *clauses) quotes(v int) bool {
	return quoteMarks.Has(c.lower(v)) || quoteMarks.Has(c.lower(v+1))
}

// finite reports whether words [lo, hi) hold what may be a finite verb, so that
// they can be a clause: "his intention to end the war" is none.
func (c *clauses) finite(lo, hi int) bool {
	for k := lo; k < hi && k < len(c.w) && k < lo+30; k++ {
		if name.Finite(c.lower(k)) && c.w[k].Text == c.w[k].Lower || c.lower(k) == "'s" && !c.owner(k) {
			return true
		}
	}
	return false
}

// owner reports whether the "'s" at k makes a possessive: a name or a noun stands
// before it, no pronoun.
func (c *clauses) owner(k int) bool {
	return !contractible.Has(c.lower(k - 1))
}

// startBefore is where a clause in front of attribution k begins: with the
// sentence, or behind the last closing quotation mark or clause before it.
func (c *clauses) startBefore(k int) int {
	lo := 0
	for p := min(c.said[k].lo, c.said[k].part.Lo) - 1; p >= 0 && p > c.said[k].part.Lo-maxClause; p-- {
		if t := c.w[p].Text; t == ";" || quoteMarks.Has(t) && p > 0 && c.w[p-1].Shape == text.Mark {
			lo = p + 1
			break
		}
	}
	for _, b := range c.said[max(0, k-reach):k] {
		if b.part.use == accordingTo {
			lo = max(lo, b.hi)
		}
	}
	return lo
}

// accordingTo reads "According to Reuters, the delegation arrived" and "The talks
// lasted six hours, according to Reuters". Behind an attribution of its own it
// only tells the origin.
func (c *clauses) accordingTo(k int) (lo, hi int, ok bool) {
	a := &c.said[k]
	if leading(a) {
		if c.lower(a.hi) != "," {
			return 0, 0, false
		}
		return a.hi + 1, c.endFrom(k, a.hi+1), true
	}
	for _, b := range c.said[max(0, k-reach):k] {
		if b.part.use != judging && b.part.use != wordsOnly && b.as != "" {
			return 0, 0, false
		}
	}
	lo = c.startBefore(k)
	hi = a.part.Lo
	if c.lower(hi-1) != "," && hi-lo < 4 {
		return 0, 0, false
	}
	return lo, hi, !c.j.inside(place{c.i, hi - 2}) && !(hi >= 2 && quoteMarks.Has(c.lower(hi-2)))
}

// cited reads "The talks would last six hours, citing state television": a clause
// only where nothing else reports it.
func (c *clauses) cited(k int) (lo, hi int, ok bool) {
	a := &c.said[k]
	if a.origin == "" || k > 0 || a.part.Lo < 4 {
		return 0, 0, false
	}
	return 0, a.part.Lo, true
}

// judged reads what "described the talks as the first of several" says.
func (c *clauses) judged(k int) (lo, hi int, ok bool) {
	a := &c.said[k]
	if a.as == "" || c.passive(a.part.Lo) {
		return 0, 0, false
	}
	for p := a.part.Hi; p < len(c.w) && p < a.part.Hi+30; p++ {
		if c.lower(p) == "as" && p > a.part.Hi {
			return a.part.Hi, c.endFrom(k, p), true
		}
		if quoteMarks.Has(c.w[p].Text) {
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// headline reads "Putin: Ambassadors to return" and "Ambassadors to return:
// Kremlin spokesperson".
func (j *joiner) headline(i int) bool {
	s := &j.doc.Sentences[i]
	refs := j.in(i)
	for p, w := range s.Words {
		if w.Text != ":" {
			continue
		}
		a := attribution{part: Part{Span: w.Span, Lo: p, Hi: p + 1, Kind: Cue, use: headline}, speaker: -1, lo: p, hi: p + 1}
		sp := speech{j: j, i: i, w: s.Words, refs: refs}
		if ref := endingAt(refs, p); ref != nil && ref.Mention.Lo == 0 && speaks(j, ref) {
			sp.point(&a, ref)
			j.addReported(i, p+1, len(s.Words), &a)
			return true
		}
		if ref := startingAt(refs, p+1); ref != nil && ref.Mention.Hi == len(s.Words) && speaks(j, ref) {
			sp.point(&a, ref)
			j.addReported(i, 0, p, &a)
			return true
		}
		return false
	}
	return false
}

// speaks reports whether a headline's name is one that can say something: a
// person or a body, not the place of "Geneva: Talks end".
func speaks(j *joiner, ref *name.Reference) bool {
	t := j.names.Entities[ref.Entity].Type
	return t == name.Person || t == name.Organization
}
