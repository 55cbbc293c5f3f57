package number

import "gainsay/internal/claims/text"

// This file reads parts of a whole: "half", "two thirds", "one in five", "2½", "3/4".

// withHalf adds the fraction behind "and" to a whole number, and the scale behind both:
// "two and a half million", "3 1/2", "one and three quarters".
func (r *reader) withHalf(n *numeral) {
	if n.kind != Cardinal || n.vague || !n.v.IsInt() {
		return
	}
	var f numeral
	if n.digits && n.factor == 1 && !r.glued(n.hi) && n.v.Sign() > 0 && r.slashed(n.hi, &f) {
		r.joinPart(n, &f)
		return
	}
	i := n.hi
	if r.hyphen(i) && r.is(i+1, "and") {
		i++
	}
	if r.is(i, "and") && r.partAfterAnd(i+1, &f) {
		r.joinPart(n, &f)
	}
}

// partAfterAnd reads "a half", "half", "three quarters" or "1/2" at i.
func (r *reader) partAfterAnd(i int, f *numeral) bool {
	if r.hyphen(i) {
		i++
	}
	lo := i
	switch {
	case r.is(i, "a|one"):
		i++
		if r.hyphen(i) {
			i++
		}
		den, plural := denominator(r.lower(i))
		if den == 0 || plural {
			return false
		}
		f.setPart(lo, i+1, 1, den)
		return !r.is(i+1, "of")
	case r.slashed(i, f):
		return true
	case r.is(i, "half"):
		f.setPart(lo, i+1, 1, 2)
		return !r.is(i+1, "of") && r.shape(i+1) == text.Letters
	case r.is(i, "quarter"):
		f.setPart(lo, i+1, 1, 4)
		return r.is(i+1, "hour|hours|inch|inches|mile|miles|percent") || r.scaleAt(i+1) > 0
	case !r.spelledAt(i, f):
		return false
	}
	j := f.hi
	if r.hyphen(j) {
		j++
	}
	den, plural := denominator(r.lower(j))
	num, whole := f.v.Int64()
	unit := den == 4 && r.is(j+1, "billion|hour|hours|inch|inches|mile|miles|million|percent|year|years") // "two and three quarter hours"
	if !plural && !unit || !whole || num < 2 || num >= den {
		return false
	}
	f.setPart(i, j+1, num, den)
	return !r.is(j+1, "of")
}

// joinPart adds a part to a whole number, times the scale behind them. "A million and a half" is one and a half million,
// "a billion and a half million" half a million more than a billion.
func (r *reader) joinPart(n, part *numeral) {
	factor := n.factor
	if own := r.scaleAt(part.hi); own > 0 && own < factor {
		factor = own
		part.hi++
	}
	if factor > 1 && !part.magnify(Int(factor)) {
		return
	}
	sum, ok := n.v.Add(part.v)
	if !ok {
		return
	}
	n.v, n.step, n.hi = sum, part.step, part.hi
	if n.factor == 1 {
		r.scaled(n)
	}
}

// slashed reads "3/4" at i. The denominators are those that people write so; "9/11", "24/7" and
// dates are none.
func (r *reader) slashed(i int, n *numeral) bool {
	if r.shape(i) != text.Digits || !r.is(i+1, "/") || !r.glued(i+1) || !r.glued(i+2) || r.is(i+3, "/") && r.glued(i+3) ||
		r.is(i-1, "/") && r.glued(i) {
		return false
	}
	a, _, ok1 := parseDigits(r.words[i].Text)
	b, _, ok2 := parseDigits(r.lower(i + 2))
	num, whole1 := a.Int64()
	den, whole2 := b.Int64()
	if !ok1 || !ok2 || !whole1 || !whole2 || num < 1 || num >= den || !slashDenominator(den) && !(num == 1 && r.is(i+3, "of")) {
		return false
	}
	hi := i + 3
	if r.is(hi, "th|rd|ths|rds") {
		hi++
	}
	n.setPart(i, hi, num, den)
	n.digits = true
	return true
}

func slashDenominator(den int64) bool {
	switch den {
	case 2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 60, 64, 100, 1000:
		return true
	}
	return false
}

// withFraction turns a numeral into the numerator of what follows: "two thirds", "one-fifth",
// "3/4", "one in five".
func (r *reader) withFraction(n *numeral) {
	if n.kind != Cardinal || n.vague || !n.v.IsInt() || r.overTens(n) || n.factor > 1 && n.digits ||
		n.hi == n.lo+1 && r.slashed(n.lo, n) || r.overWords(n) {
		return
	}
	i := n.hi
	tight := r.hyphen(i) || r.is(i, "-") && !n.digits && !r.glued(i) && !r.glued(i+1) // "five - eighths"
	if tight {
		i++
	}
	if den, plural := denominator(r.lower(i)); den > 0 && r.divides(n, i, plural, tight) {
		if v, ok := n.v.Div(Int(den)); ok {
			n.v, n.step, n.hi, n.kind = v, fixed(1, den), i+1, Fraction
			r.ofMany(n)
			return
		}
	}
	r.inOf(n)
}

// ofMany reads the scale behind a part: "three quarters of a million".
func (r *reader) ofMany(n *numeral) {
	if scale := r.scaleAt(n.hi + 2); scale > 0 && r.is(n.hi, "of") && r.is(n.hi+1, "a") && n.magnify(Int(scale)) {
		n.hi, n.kind, n.factor = n.hi+3, Cardinal, scale
	}
}

// overWords reads a divisor of several words behind "one": "one one-hundredth of a second".
func (r *reader) overWords(n *numeral) bool {
	if n.hi != n.lo+1 || !r.is(n.lo, "one") || r.shape(n.hi) != text.Letters {
		return false
	}
	var d numeral
	if !r.spelledAt(n.hi, &d) || d.kind != Ordinal || d.hi == n.hi+1 || !r.isPart(d.hi) {
		return false
	}
	n.setPart(n.lo, d.hi, 1, d.v.num)
	return true
}

// overTens reads divisors of two words, "three twenty-firsts", and "one hundred thirty-fifths", which divides
// a hundred.
func (r *reader) overTens(n *numeral) bool {
	num, whole := n.v.Abs().Int64()
	i := n.hi
	s, _ := spelled(r.lower(i))
	if s.class != tens {
		if s, _ = spelled(r.lower(i - 1)); s.class != tens || i-1 == n.lo || r.is(i-2, "and") { // "one hundred and thirty fifths" are 26
			return false
		}
		num -= s.value
		i--
	}
	i++
	tight := r.hyphen(i)
	if tight {
		i++
	}
	word := r.lower(i)
	if !whole || num < 1 || len(word) < 2 || word[len(word)-1] != 's' || word == "seconds" && !tight {
		return false
	}
	last, _ := find(ordinalWords, word[:len(word)-1])
	if last.class != unit || last.value > 9 {
		return false
	}
	if n.v.Sign() < 0 {
		num = -num
	}
	n.setPart(n.lo, i+1, num, s.value+last.value)
	return true
}

// divides reports whether the denominator word at i belongs to the numerator n: plural behind "two", singular
// behind "one" and in "a two-third majority". "Three quarters of growth" are quarters of years, "three
// quarters of the votes" are not.
func (r *reader) divides(n *numeral, i int, plural, tight bool) bool {
	num, _ := n.v.Int64()
	if n.factor > 1 { // "a hundred thousand trillionths"; a hundred quarters are years, a million seconds time
		return plural && !r.is(i, "quarters|halves|seconds")
	}
	if num < 1 || num > 999 {
		return false
	}
	if r.is(i, "quarters|quarter") {
		return tight || r.is(i+1, "of") && wholes.Has(r.lower(i+2)) || r.is(i+1, "that")
	}
	if num == 1 && !plural {
		return tight || r.isPart(i+1)
	}
	return plural || tight
}

// isPart tells "a third of them", "rose by a third" from "a third man": what follows a part is a
// function word, a mark or nothing.
func (r *reader) isPart(i int) bool {
	if r.shape(i) != text.Letters || i >= len(r.words) {
		return !r.hyphen(i)
	}
	return partFollowers.Has(r.lower(i))
}

// inOf reads "one in five" and "nine out of ten".
func (r *reader) inOf(n *numeral) {
	i := n.hi
	out := r.is(i, "out") && r.is(i+1, "of")
	switch {
	case out:
		i += 2
	case r.is(i, "in"):
		if i++; r.is(i, "every") { // "one in every 300 people"
			i++
		}
	default:
		r.quotient(n)
		return
	}
	var d numeral
	ok := false
	if r.is(i, "a") {
		ok = r.articleAt(i, &d)
	} else {
		ok = r.numeralFromWord(i, &d)
	}
	if ok && d.kind == Cardinal && d.v.IsInt() && n.v.Less(d.v) && n.v.Sign() > 0 && r.isOdds(n, &d, out) {
		n.over(&d)
	}
}

// over divides n by d, which stands behind it.
func (n *numeral) over(d *numeral) {
	if v, ok := n.v.Div(d.v); ok {
		n.v, n.step, n.hi, n.kind = v, v, d.hi, Fraction
	}
}

// quotient reads "2000 over 3" where nothing is counted behind it; "won 300 over 30 years" has two numbers.
func (r *reader) quotient(n *numeral) {
	var d numeral
	if r.is(n.hi, "over") && n.kind == Cardinal && !n.vague && r.numeralFromWord(n.hi+1, &d) && d.kind == Cardinal && r.shape(d.hi) == text.Mark {
		n.over(&d)
		n.step = Value{}
	}
}

// isOdds tells "one in five" from "two in 2021" and "killed three in 10 days".
func (r *reader) isOdds(n, d *numeral, out bool) bool {
	num, _ := n.v.Int64()
	den, _ := d.v.Int64()
	if den >= 1900 && den <= 2100 && d.digits && d.factor == 1 || periods.Has(r.lower(d.hi)) || r.hyphen(d.hi) || r.is(d.hi, "%") {
		return false
	}
	if out || num == 1 && den > 1 {
		return true
	}
	switch den {
	case 3, 4, 5, 10, 20, 100, 1000:
		return num < 10
	}
	return false
}

// partOfAt reads "half" and "quarter" at i where they stand for 1/2 and 1/4: "half a million",
// "half of them", "a quarter of the vote"; not "the second half", "half-brother", "the third quarter".
func (r *reader) partOfAt(i int, n *numeral) bool {
	den := int64(2)
	if r.is(i, "quarter") {
		den = 4
	}
	n.setPart(i, i+1, 1, den)
	if r.namesPeriod(i) {
		return false
	}
	j := i + 1
	if r.hyphen(j) || r.is(j, "of") {
		j++
	}
	article := r.is(j, "a|an")
	if article {
		j++
	}
	if scale := r.scaleAt(j); scale > 0 && (article || !r.is(j-1, "of")) && n.magnify(Int(scale)) { // "half a dozen", "half-million"
		n.hi, n.kind, n.factor = j+1, Cardinal, scale
		return true
	}
	return r.standsForPart(i)
}

// namesPeriod reports whether "half" or "quarter" at i is a stretch of a match or a year.
func (r *reader) namesPeriod(i int) bool {
	j := i - 1
	if r.is(j, "-") {
		j--
	}
	if _, ok := find(ordinalWords, r.lower(j)); ok {
		return true
	}
	return r.is(j, "last|latest|previous|each|every|per|this|that|next|st|nd|rd|th|other|better|time")
}

// standsForPart reports whether "half" at i is 1/2 by what follows.
func (r *reader) standsForPart(i int) bool {
	if r.hyphen(i + 1) {
		return r.is(i+2, "acre|century|cent|dollar|hour|inch|kilo|liter|litre|mile|minute|percent|percentage|pint|point|pound|price|year")
	}
	if i+1 >= len(r.words) || r.boundedBefore(i) && !r.is(i-1, "some") { // "over half"
		return true
	}
	switch {
	case r.is(i+1, ",") && r.is(i+2, "of"): // "789, or a quarter, of its shops"
		return true
	case r.is(i+1, "of"):
		return r.is(i, "half") || wholes.Has(r.lower(i+2)) || r.is(i-1, "a")
	case r.is(i+1, "a|all|an|her|his|its|my|our|that|the|their|these|those|were|are|have|what|said|per|as"):
		return r.is(i, "half")
	case r.is(i+1, "hour|mile|inch|percent|percentage|pint|pound|point|acre|cent|year|century|minute|liter|litre|kilo|kilogram|ounce|ton|tonne|gallon|kilometer|kilometre|turn|cup"):
		return true
	}
	if r.is(i-1, "a") && r.is(i-2, "about|almost|around|by|nearly|over|roughly|some|than") && r.isPart(i+1) { // "fell by a quarter to 90"
		return true
	}
	return r.is(i, "half") && r.is(i-1, "by") || r.is(i-1, "a") && r.shape(i+1) != text.Letters && r.is(i, "half")
}
