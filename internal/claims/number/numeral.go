package number

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// A numeral is digits or number words without a bound: "1.5 million",
// "twenty-five", "two and a half", "a dozen".
type numeral struct {
	lo, hi int // words[lo:hi]
	v      Value
	step   Value
	factor int64 // of the scale word, 1 without one: what "3 to 5 million" shares
	kind   Kind
	digits bool // printed with digits
	vague  bool // "dozens": a lower bound
	approx bool // "a couple"
}

// set makes n a whole number that words[lo:hi] print.
func (n *numeral) set(lo, hi int, v int64) {
	*n = numeral{lo: lo, hi: hi, v: Int(v), step: Int(1), factor: 1}
}

// setPart makes n the fraction num/den that words[lo:hi] print.
func (n *numeral) setPart(lo, hi int, num, den int64) {
	*n = numeral{lo: lo, hi: hi, v: fixed(num, den), step: fixed(1, den), factor: 1, kind: Fraction}
}

// magnify multiplies the number and its step by v; false, and nothing is changed, on overflow.
func (n *numeral) magnify(v Value) bool {
	value, ok1 := n.v.Mul(v)
	step, ok2 := n.step.Mul(v)
	if ok1 && ok2 {
		n.v, n.step = value, step
	}
	return ok1 && ok2
}

// A reader looks for numbers in the words of one sentence.
type reader struct {
	src   string
	words []text.Word
	floor int // the first word that no number covers yet
}

func (r *reader) lower(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Lower
}

func (r *reader) printed(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Text
}

// is reports whether word i is one of the words that bars separate: "hour|hours".
func (r *reader) is(i int, words string) bool { return lexicon.OneOf(r.lower(i), words) }

// glued reports whether no space stands before word i.
func (r *reader) glued(i int) bool { return i > 0 && i < len(r.words) && r.words[i].Glued }

func (r *reader) shape(i int) text.Shape {
	if i < 0 || i >= len(r.words) {
		return text.Mark
	}
	return r.words[i].Shape
}

// hyphen reports whether word i joins its neighbours: the "-" of "twenty-five".
func (r *reader) hyphen(i int) bool {
	w := r.lower(i)
	return lexicon.OneOf(w, "-|‐|‑") && r.glued(i) && r.glued(i+1)
}

// scaleAt is the value of the scale word at i, 0 where none stands there: "hundred", "dozen", "million".
func (r *reader) scaleAt(i int) int64 {
	if s, ok := spelled(r.lower(i)); ok && s.class >= hundred {
		return s.value
	}
	return 0
}

// numeralAt reads the numeral that begins at word i into n; of this and the readers below n is undefined where they say no.
func (r *reader) numeralAt(i int, n *numeral) bool {
	if i >= len(r.words) || !r.plainAt(i, n) {
		return false
	}
	r.withHalf(n)
	r.withFraction(n)
	return true
}

// plainAt reads a numeral without anything behind an "and a".
func (r *reader) plainAt(i int, n *numeral) bool {
	w := &r.words[i]
	switch w.Shape {
	case text.Digits:
		return r.digitsAt(i, n)
	case text.Mark, text.Symbol:
		return r.signedAt(i, n)
	}
	switch {
	case lexicon.OneOf(w.Lower, "a|an"):
		return r.articleAt(i, n)
	case lexicon.OneOf(w.Lower, "half|quarter"):
		return r.partOfAt(i, n)
	case w.Lower == "point":
		return r.pointAt(i, n)
	case lexicon.OneOf(w.Lower, "minus|negative"):
		ok := r.numeralFromWord(i+1, n)
		if r.is(i-1, "or") && r.is(i-2, "plus") { // "plus or minus 3 points"
			return ok
		}
		n.lo, n.v = i, n.v.Neg()
		return ok && !n.vague
	}
	return r.vagueAt(i, n) || r.spelledAt(i, n)
}

// pointAt reads decimals without a whole number before them: "grew by point three percent".
func (r *reader) pointAt(i int, n *numeral) bool {
	if i > 0 && !r.is(i-1, "about|by|of|than|to") {
		return false
	}
	n.set(i, i, 0)
	r.digitPoint(n)
	if n.hi == i {
		r.point(n)
	}
	return n.hi > i && (n.hi == len(r.words) || r.is(n.hi, "percent|per|%"))
}

// numeralFromWord reads digits or number words at i and nothing that begins otherwise.
func (r *reader) numeralFromWord(i int, n *numeral) bool {
	switch r.shape(i) {
	case text.Digits:
		return r.digitsAt(i, n)
	case text.Letters:
		return r.spelledAt(i, n)
	}
	return false
}

// signedAt reads "-5" and ".50". The sign must stand free before and tight
// behind: "G-7" and "3-5" have no negative number.
func (r *reader) signedAt(i int, n *numeral) bool {
	if r.is(i, ".") {
		return (!r.glued(i) || r.shape(i-1) == text.Symbol) && r.decimalsAt(i, n)
	}
	unit := r.glued(i-1) && r.shape(i-2) == text.Digits // "$-5", but "10%-15%"
	if r.glued(i) && !r.is(i-1, "(") && (r.shape(i-1) != text.Symbol || unit) || !r.glued(i+1) {
		return false
	}
	ok := false
	if r.is(i+1, ".") {
		ok = r.decimalsAt(i+1, n)
	} else if r.shape(i+1) == text.Digits {
		ok = r.digitsAt(i+1, n)
	}
	n.lo, n.v = i, n.v.Neg()
	return ok
}

// decimalsAt reads ".50" at its point.
func (r *reader) decimalsAt(i int, n *numeral) bool {
	if !r.glued(i+1) || r.shape(i+1) != text.Digits || !allDigits(r.words[i+1].Text) {
		return false
	}
	n.set(i, i+2, 0)
	n.digits = true
	var ok bool
	n.v, n.step, ok = parseDecimal("", r.words[i+1].Text)
	r.scaled(n)
	return ok
}

// digitsAt reads a token of digits and the scale behind it.
func (r *reader) digitsAt(i int, n *numeral) bool {
	if num, den := vulgar(r.words[i].Text); den > 0 {
		n.setPart(i, i+1, num, den)
		n.digits = true
		return true
	}
	v, step, ok := parseDigits(r.words[i].Text)
	if !ok {
		return false
	}
	n.set(i, i+1, 0)
	n.v, n.step, n.digits = v, step, true
	r.spacedGroups(n)
	r.exponent(n)
	if num, den := vulgar(r.lower(n.hi)); den > 0 && n.v.IsInt() { // "5½"
		if sum, ok := n.v.Add(fixed(num, den)); ok {
			n.v, n.step = sum, fixed(1, den)
			n.hi++
		}
	}
	r.digitPoint(n)
	r.scaled(n)
	r.continued(n)
	return true
}

// digitPoint reads the decimals of "1 point 5" where nothing is counted in points.
func (r *reader) digitPoint(n *numeral) {
	i := n.hi + 1
	if !r.is(n.hi, "point") || r.shape(i) != text.Digits || !n.v.IsInt() || !allDigits(r.words[i].Text) ||
		r.shape(i+1) == text.Letters && !r.is(i+1, "percent|per") && r.scaleAt(i+1) == 0 {
		return
	}
	v, step, ok := parseDecimal("", r.words[i].Text)
	if sum, ok2 := n.v.Add(v); ok && ok2 {
		n.v, n.step, n.hi, n.digits = sum, step, i+1, true
	}
}

// scaled multiplies digits by the scale behind them: "1.5 million", "£1.2bn", "200 thousand".
func (r *reader) scaled(n *numeral) {
	for range 3 { // "1.2 hundred thousand" and no longer
		i := n.hi
		if r.hyphen(i) && r.scaleAt(i+1) > 0 { // "a 1.5-million-strong crowd"
			i++
		}
		s, ok := spelledScale(r.lower(i))
		if !ok {
			s, ok = r.scaleLetter(n)
		}
		if !ok || s.word == "mill" && r.words[i].Text != s.word { // "14 Mill Lane"
			return
		}
		factor, ok := times(n.factor, s.value)
		if !ok || !n.magnify(Int(s.value)) {
			return
		}
		n.factor, n.hi = factor, i+1
	}
}

// continued adds the smaller groups of "4 thousand 3 hundred and 21", each in digits with its scale word.
func (r *reader) continued(n *numeral) {
	for n.factor >= 100 {
		i := n.hi
		and := n.factor == 100 && r.is(i, "and")
		if and {
			i++
		}
		if r.shape(i) != text.Digits || len(r.words[i].Text) > 3 || !allDigits(r.words[i].Text) {
			return
		}
		v, step, _ := parseDigits(r.words[i].Text)
		factor := int64(0)
		if s, ok := spelledScale(r.lower(i + 1)); ok {
			factor = s.value
			i++
		} else if and && len(r.words[i].Text) < 3 { // "3 hundred and 21"
			factor = 1
		}
		if factor == 0 || factor >= n.factor {
			return
		}
		v, ok := v.Mul(Int(factor))
		sum, ok2 := n.v.Add(v)
		if !ok || !ok2 {
			return
		}
		n.v, n.step, n.factor, n.hi = sum, step, factor, i+1
	}
}

// scaleLetter reads "k", "m", "bn" behind digits. A glued "m" is metres unless
// money or a plural says millions: "£1.5m", "1.5m homes", but "a 100m race".
func (r *reader) scaleLetter(n *numeral) (*spelling, bool) {
	i := n.hi
	if i >= len(r.words) || n.factor > 1 {
		return &noSpelling, false
	}
	s, ok := find(scaleLetters, r.words[i].Lower)
	if !ok || r.hyphen(i+1) && s.word != "bn" && s.word != "m" {
		return &noSpelling, false
	}
	money := r.afterCurrency(n.lo)
	switch s.word {
	case "m":
		upper := r.words[i].Text == "M"
		return s, r.glued(i) && (money || upper || countedMillions(r.lower(i+1))) || money && !r.glued(i)
	case "g": // "10G" for billions; "5G" and "2.5G" are nets, "$10G" is a tabloid's thousand, "10g" a weight
		return s, r.words[i].Text == "G" && !money && !n.v.Less(Int(10)) || r.words[i].Text == "G" && !money && n.v.Less(Int(1))
	case "mm": // "$20mm"
		return s, money
	case "t", "b":
		return s, r.glued(i) && (money || s.word == "b")
	case "k":
		return s, r.glued(i) || r.words[i].Text == "k"
	}
	return s, true
}

// countedMillions reports whether a word behind "1.5m" is something that is counted.
func countedMillions(word string) bool {
	switch {
	case lexicon.OneOf(word, "people|men|women|children|more|euros|us|of"):
		return true
	case lexicon.OneOf(word, "metres|meters|across|less|cubes|hurdles|as|is|has|was|this|his|its"):
		return false
	}
	return len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
}

// afterCurrency reports whether a currency symbol or code stands before word i.
func (r *reader) afterCurrency(i int) bool {
	return currencyStart(r.words, i) < i
}

// articleAt reads "a hundred", "a million", "a dozen", "a couple of", "a half", "a third".
func (r *reader) articleAt(i int, n *numeral) bool {
	next := r.lower(i + 1)
	ok := false
	switch {
	case r.scaleAt(i+1) > 0:
		ok = r.spelledAt(i+1, n)
	case next == "couple" && r.is(i+2, "of|hundred"):
		n.set(i, i+2, 2)
		n.approx = true
		r.couple(n)
		return true
	case next == "half" || next == "quarter":
		ok = r.partOfAt(i+1, n)
	case lexicon.OneOf(next, "few|several") && r.scaleAt(i+2) > 0:
		ok = r.vagueScale(i+2, n)
	default:
		den, plural := denominator(next)
		ok = den > 0 && !plural && r.isPart(i+2)
		n.setPart(i, i+2, 1, max(den, 1))
	}
	n.lo = i
	return ok
}

// couple reads the scale behind "a couple": "a couple of hundred", and drops the "of" else.
func (r *reader) couple(n *numeral) {
	at := n.hi
	if r.is(at, "of") {
		at++
	}
	if scale := r.scaleAt(at); scale > 0 && n.magnify(Int(scale)) {
		n.factor, n.hi = scale, at+1
	}
}

// vagueAt reads "dozens", "hundreds", "tens of thousands", "several million".
func (r *reader) vagueAt(i int, n *numeral) bool {
	w := r.lower(i)
	if lexicon.OneOf(w, "several|few") {
		ok := r.scaleAt(i+1) > 0 && r.vagueScale(i+1, n)
		n.lo = i
		return ok
	}
	s, ok := find(vague, w)
	if !ok {
		return false
	}
	step, hi := s.value, i+1
	lo := 2 * step
	if next, more := find(vague, r.lower(i+2)); more && r.is(i+1, "of") && next.value > s.value {
		step, hi = next.value, i+3
		lo *= step
	} else if s.word == "tens" || s.word == "scores" && !r.is(i+1, "of|more") {
		return false
	}
	n.set(i, hi, lo)
	n.step, n.factor, n.vague = Int(step), step, true
	return true
}

// vagueScale reads the scale words at i behind "several" as at least two of them.
func (r *reader) vagueScale(i int, n *numeral) bool {
	ok := r.spelledAt(i, n)
	var fits bool
	n.v, fits = n.v.Mul(Int(2))
	n.vague = true
	return ok && fits
}
