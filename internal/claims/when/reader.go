package when

import "gainsay/internal/claims/text"

// A reader looks at the words of one sentence. Its methods take the index of a
// word and give the index behind what they read; out of range is the empty
// word, so that no caller has to ask for the end.
type reader struct {
	kind text.Kind
	w    []text.Word

	entries         []*entry  // of each word
	tenses          [96]tense // at each word, once tensesRead
	manyTenses      []tense   // instead, in longer sentences
	tensesRead      bool
	depth           int  // of core within core
	asked, business bool // what businessTalk found, so that it looks once
}

var noWord text.Word

//go:noinline
func (r *reader) at(i int) *text.Word {
	if i < 0 || i >= len(r.w) {
		return &noWord
	}
	return &r.w[i]
}

// match gives the index behind the words of a pattern, 0 where other words stand at
// i. In a pattern a stroke stands between two choices and a space before the next
// word: "more|less than". One string for them all costs a download much less than
// as many comparisons.
//
//go:noinline
func (r *reader) match(i int, pattern string) int {
	lower, found := r.at(i).Lower, false
	if lower == "" {
		return 0
	}
	for k := 0; ; k++ {
		n := len(lower)
		if n > 0 && k+n <= len(pattern) && pattern[k] == lower[0] && pattern[k:k+n] == lower {
			found = found || k+n == len(pattern) || pattern[k+n] == '|' || pattern[k+n] == ' '
		}
		for k < len(pattern) && pattern[k] != '|' && pattern[k] != ' ' {
			k++
		}
		switch {
		case k < len(pattern) && pattern[k] == '|':
			continue
		case !found:
			return 0
		case k == len(pattern):
			return i + 1
		}
		i++
		lower, found = r.at(i).Lower, false
	}
}

func (r *reader) is(i int, pattern string) bool { return r.match(i, pattern) > 0 }

// skip is i, or behind the words at i where they match the pattern.
func (r *reader) skip(i int, pattern string) int {
	if end := r.match(i, pattern); end > 0 {
		return end
	}
	return i
}

func (r *reader) isDash(i int) bool {
	return r.at(i).Shape != text.Letters && r.is(i, "-|–|—|‐|‑|−")
}

// isHyphen reports whether i joins its neighbours: "mid-June", "18th-century".
func (r *reader) isHyphen(i int) bool {
	return r.isDash(i) && r.at(i).Glued && r.at(i+1).Glued
}

// glued reports whether the words from i on match and the first has no space before it.
func (r *reader) glued(i int, pattern string) bool { return r.at(i).Glued && r.is(i, pattern) }

// skipHyphen is i, or behind the hyphen at i.
func (r *reader) skipHyphen(i int) int {
	if r.isHyphen(i) {
		return i + 1
	}
	return i
}

// skipStop is i, or behind the full stop glued to the short form before it.
func (r *reader) skipStop(i int) int {
	if r.glued(i, ".") {
		return i + 1
	}
	return i
}

func (r *reader) capital(i int) bool {
	t := r.at(i).Text
	return t != "" && t[0] >= 'A' && t[0] <= 'Z'
}

// numeral is the value of a word of up to six digits without separators, and how
// many they are; none where it is something else.
func (r *reader) numeral(i int) (n, width int) {
	w := r.at(i)
	if w.Shape != text.Digits {
		return 0, 0
	}
	n, ok := plainNumber(w.Text)
	if !ok {
		return 0, 0
	}
	return n, len(w.Text)
}

// free reports whether the digits at i stand for themselves: nothing is glued
// to them that makes them part of an amount, a code or a longer number.
func (r *reader) free(i, end int) bool {
	prev := r.at(i - 1)
	if r.at(i).Glued && prev.Shape != text.Mark && prev.Text != "~" {
		return false
	}
	if prev.Shape == text.Symbol && prev.Text != "~" || prev.Text == "$" {
		return false
	}
	next := r.at(end)
	return !next.Glued || next.Text == "~" || next.Shape == text.Mark && !(next.Text == "." && r.at(end+1).Glued)
}

// ordinalSuffix is the index behind "th" and the like glued to the digits before i.
func (r *reader) ordinalSuffix(i int) (int, bool) {
	if r.glued(i, "st|nd|rd|th|st.") { // "st." is the 1st at the end of a sentence, taken for a saint
		return i + 1, true
	}
	return i, false
}

// ordinal reads "third", "3rd", "twenty-first", "last" is not one.
func (r *reader) ordinal(i int) (n, end int, ok bool) {
	if n, width := r.numeral(i); width > 0 && width <= 3 {
		if end, ok := r.ordinalSuffix(i + 1); ok {
			return n, end, true
		}
		return 0, i, false
	}
	if n := int(r.term(i).ordinal); n > 0 {
		return n, i + 1, true
	}
	if t := int(r.term(i).tens); t > 0 {
		j := i + 1
		j = r.skipHyphen(j)
		if n := int(r.term(j).ordinal); n > 0 && n < 10 {
			return t + n, j + 1, true
		}
	}
	return 0, i, false
}

// dayOfMonth reads "16", "16th", "sixteenth".
func (r *reader) dayOfMonth(i int) (d, end int, ok bool) {
	if n, end, ok := r.ordinal(i); ok && n <= 31 {
		return n, end, true
	}
	n, width := r.numeral(i)
	if width > 2 || n < 1 || n > 31 || !r.free(i, i+1) && !r.isDash(i+1) && !(r.at(i+1).Glued && r.monthAt(i+1) > 0) {
		return 0, i, false
	}
	return n, i + 1, true
}

// year reads a year of four digits. Whether the words around let it be a year
// is for the caller.
func (r *reader) year(i int) (y, end int, ok bool) {
	if n, end, ok := r.spokenYear(i); ok {
		return n, end, true
	}
	n, width := r.numeral(i)
	if width != 4 || n < 1000 || n > 2999 || !r.free(i, i+1) && !r.isDash(i+1) {
		return 0, i, false
	}
	return n, i + 1, true
}

// spokenYear reads "nineteen eighty-four", "twenty twelve", "two thousand and eight".
func (r *reader) spokenYear(i int) (y, end int, ok bool) {
	if r.is(i, "two thousand") {
		n, end, ok := r.belowHundred(r.skip(i+2, "and"))
		if !ok {
			return 2000, i + 2, true
		}
		return 2000 + n, end, true
	}
	c := r.smallNumber(i)
	if r.is(i, "twenty") {
		c = 20
	}
	if c < 17 || c > 20 {
		return 0, i, false
	}
	if r.is(i+1, "hundred") {
		n, end, ok := r.belowHundred(r.skip(i+2, "and"))
		if !ok || n < 10 {
			return c * 100, i + 2, true
		}
		return c*100 + n, end, true
	}
	if n := r.smallNumber(i + 2); n > 0 && n < 10 && r.is(i+1, "zero|oh") {
		return c*100 + n, i + 3, true
	}
	n, end, ok := r.belowHundred(i + 1)
	if !ok || n < 10 || r.isHyphen(end) {
		return 0, i, false // "twenty twelve-year-olds"
	}
	return c*100 + n, end, true
}

// month reads the name of a month and the full stop behind its short form. In
// lower case, as in messages, "may", "march" and the short forms are other words
// unless a number stands next to them.
func (r *reader) month(i int) (m, end int, short, ok bool) {
	m, short = r.monthAt(i), r.term(i).short
	if m == 0 || !r.capital(i) && (short || m == 3 || m == 5) && !r.besideDigits(i) {
		return 0, i, false, false
	}
	end = i + 1
	if short {
		end = r.skipStop(end)
	}
	return m, end, short, true
}

// besideDigits reports whether the word before or behind is a day of the month: "1st jan",
// "march 5", "may the eleventh", "jan twenty-two". "It may 5 times" is not what people write.
func (r *reader) besideDigits(i int) bool {
	next := i + 1
	if r.isHyphen(next) || r.glued(next, "/") {
		next++
	}
	if n, width := r.numeral(next); width <= 2 && n >= 1 && n <= 31 && !r.in(next+1, counted) {
		return r.at(i).Lower != "may" || r.is(i-1, "on|by|since|until|of|the|,")
	}
	if r.is(i-1, "of") && int(r.term(i-2).ordinal) > 0 || r.closes(i+1) && (r.is(i-1, "last|next|this") && !r.is(i, "may|march") || r.is(i-1, "in|since")) {
		return true
	}
	j := r.skip(i+1, "the")
	n, _, ok := r.ordinal(j)
	if !ok {
		n, _, ok = r.belowHundred(j)
		ok = ok && n > 20 && n < 32
	}
	if ok && (r.at(i).Lower != "may" || n > 20 || r.is(i-1, "on|by|since|until")) {
		return true
	}
	j = i - 1
	if r.is(j, "st|nd|rd|th|of|-|.") {
		j--
		if r.is(j, "st|nd|rd|th") {
			j--
		}
	}
	if r.is(j, "/") && r.at(i).Glued { // "2019/sep/01"
		return true
	}
	n, width := r.numeral(j)
	return width <= 2 && n >= 1 && n <= 31
}

// amount is a number of units as somebody says it.
type amount struct {
	n        int
	quarters int  // "two and a half years", "an hour and a quarter"
	vague    bool // "several", "a few": no number
}

// count reads a number before a unit: "six", "26", "a", "twenty-four",
// "several", "a couple of", "two and a half".
func (r *reader) count(i int) (a amount, end int, ok bool) {
	switch {
	case !r.leads(i, afterCount):
	case r.is(i, "a|an few"), r.is(i, "a number of"):
		if r.is(i+1, "number") {
			return amount{vague: true}, i + 3, true
		}
		return amount{vague: true}, i + 2, true
	case r.is(i, "a couple"):
		return amount{n: 2}, r.skip(i+2, "of"), true
	case r.is(i, "couple"):
		return amount{n: 2}, r.skip(i+1, "of"), true
	case r.is(i, "a|an|another"):
		return amount{n: 1}, i + 1, true
	case r.is(i, "several|few|many|some") && !r.is(i-1, "as"): // "the second in as many days"
		return amount{vague: true}, i + 1, true
	}
	n, end, ok := r.cardinal(i)
	if !ok {
		return amount{}, i, false
	}
	q, end := r.quarters(end)
	if q > 0 && end > 0 && r.is(end, "of") {
		end = r.skip(end+1, "a|an") // "one and three quarters of an hour"
	}
	return amount{n: n, quarters: q}, end, true
}

// quarters reads "and a half", "and a quarter", "and three-quarters".
func (r *reader) quarters(i int) (n, end int) {
	if end := r.match(i, "and a half"); end > 0 {
		return 2, end
	}
	if !r.is(i, "and a|one|two|three|quarter") {
		return 0, i
	}
	n, end = max(r.smallNumber(i+1), 1), i+2
	if r.is(i+1, "quarter") {
		end = i + 1
	}
	end = r.skipHyphen(end)
	if !r.is(end, "quarter|quarters") {
		return 0, i
	}
	return n, end + 1
}

// cardinal reads a whole number up to 99,999 in digits or up to 999 in words.
func (r *reader) cardinal(i int) (n, end int, ok bool) {
	if r.at(i).Shape == text.Digits {
		return r.digitNumber(i)
	}
	n, end, ok = r.belowHundred(i)
	if ok && r.is(end, "hundred") && n < 10 {
		n, end = n*100, end+1
		j := r.skip(end, "and")
		if m, e, more := r.belowHundred(j); more {
			n, end = n+m, e
		}
	}
	return n, end, ok
}

func (r *reader) belowHundred(i int) (n, end int, ok bool) {
	if n := r.smallNumber(i); n >= 0 {
		return n, i + 1, true
	}
	t := int(r.term(i).tens)
	if t == 0 {
		return 0, i, false
	}
	j := i + 1
	j = r.skipHyphen(j)
	if n := r.smallNumber(j); n > 0 && n < 10 {
		return t + n, j + 1, true
	}
	return t, i + 1, true
}

func (r *reader) digitNumber(i int) (n, end int, ok bool) {
	s := r.at(i).Text
	if len(s) > 6 {
		return 0, i, false
	}
	for k := 0; k < len(s); k++ {
		if s[k] == ',' && len(s)-k == 4 {
			continue
		}
		if s[k] < '0' || s[k] > '9' {
			return 0, i, false
		}
		n = n*10 + int(s[k]-'0')
	}
	return n, i + 1, len(s) > 0
}
