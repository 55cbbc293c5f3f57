package number

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// This file joins two numerals into a range: "four to five", "3–5", "between 3 and 5".

// rangeFrom reads a range that begins with n, to whose end n then reaches, and gives its interval. That is empty for a
// score ("6-3", "beat them 3 to 1"), whose numerals are nobody's quantity.
func (r *reader) rangeFrom(n *numeral) (iv Interval, ok bool) {
	if n.vague || n.approx || n.kind == Fraction && !n.digits && !r.is(n.hi, "to") {
		return iv, false
	}
	i, link := r.rangeLink(n)
	if link == noLink || n.kind == Ordinal && link != between {
		return iv, false
	}
	i = currencyEnd(r.words, i)
	var m numeral
	if !r.mayOpenSecond(i) || !r.numeralAt(i, &m) {
		return iv, false
	}
	if r.ordinalSuffix(&m); m.kind != n.kind || m.vague || r.shape(m.lo) == text.Mark && link == dash {
		return iv, false
	}
	if link == offBy {
		if n.factor == 1 && n.magnify(Int(m.factor)) { // "4.54 ± 0.05 billion"
			n.factor = m.factor
		}
		return n.within(&m)
	}
	r.shareScale(n, &m)
	switch {
	case link != between && r.isScore(n, &m, link):
		n.hi = m.hi
		return Interval{Lo: Int(1), HasLo: true, HasHi: true}, true
	case link == alternative && !r.isAlternative(n, &m):
		return iv, false
	case link != between && !n.v.Less(m.v):
		return iv, false
	case link == to && r.is(n.lo-1, "by") && tenfold(n.v, m.v): // "rose by 41 to 1,305"
		return iv, false
	}
	if link == alternative && r.is(n.hi, ",") && r.is(m.hi, ",") && r.shape(m.hi+1) == text.Letters {
		m.hi++ // the comma before the unit
	}
	iv = Between(n.v, m.v)
	iv.Step = n.step
	if iv.Step.Less(m.step) {
		iv.Step = m.step
	}
	n.hi = m.hi
	return iv, true
}

// within is n give or take m: "5.3 ± 0.2".
func (n *numeral) within(m *numeral) (Interval, bool) {
	lo, ok1 := n.v.Sub(m.v)
	hi, ok2 := n.v.Add(m.v)
	iv := Between(lo, hi)
	iv.Step = n.step
	n.hi = m.hi
	return iv, ok1 && ok2
}

// tenfold reports whether b is ten times a or more.
func tenfold(a, b Value) bool {
	ten, ok := a.Mul(Int(10))
	return ok && !b.Less(ten)
}

// mayOpenSecond is mayBegin without the words that open too much behind "to".
func (r *reader) mayOpenSecond(i int) bool {
	if i >= len(r.words) || !r.mayBegin(i) {
		return false
	}
	return r.shape(i) != text.Mark || r.is(i, ".")
}

// A link is what stands between the two numerals of a range.
type link uint8

const (
	noLink link = iota
	dash
	to
	between
	alternative // "five or six"
	offBy       // "40 ± 3", "40 plus or minus 3"
)

// rangeLink is the link behind n and the index behind it.
func (r *reader) rangeLink(n *numeral) (int, link) {
	i := n.hi
	w := r.lower(i)
	switch {
	case lexicon.OneOf(w, "-|–|—|‐|‑|−"):
		return r.dashLink(i, n)
	case w == "~":
		if r.glued(i) && r.glued(i+1) {
			return i + 1, dash
		}
	case lexicon.OneOf(w, "to|till|until"):
		if r.fromChange(n.lo) {
			return i, noLink
		}
		return i + 1, to
	case w == "up":
		if r.is(i+1, "to") && r.is(currencyStart(r.words, n.lo)-1, "from") {
			return i + 2, to
		}
	case w == "and":
		lo := currencyStart(r.words, n.lo)
		if r.is(lo-1, "between") {
			return i + 1, between
		}
		if n.kind == Ordinal && r.is(lo-1, "the") && r.is(lo-2, "between") && r.is(i+1, "the") { // "between the tenth and the fifteenth"
			return i + 2, between
		}
	case w == "±":
		return i + 1, offBy
	case w == "+" && r.is(i+1, "/") && r.is(i+2, "-|−"), w == "plus" && r.is(i+1, "or") && r.is(i+2, "minus"):
		return i + 3, offBy
	case w == "or":
		return r.skipMaybe(i + 1), alternative
	case w == ",": // "three, maybe four, hours"
		if j := r.skipMaybe(i + 1); j > i+1 {
			return j, alternative
		}
	}
	return i, noLink
}

// dashLink is the link that the dash at i is, and the index behind it.
func (r *reader) dashLink(i int, n *numeral) (int, link) {
	glued := r.glued(i)
	switch {
	case r.is(i, "—") && !n.digits:
	case r.hyphen(i) && r.is(i+1, "to"): // "four-to-five-hour"
		if r.hyphen(i + 2) {
			return i + 3, to
		}
		return i + 2, to
	case glued == r.glued(i+1) && (n.digits || glued),
		n.digits && !glued && r.glued(i+1) && r.glued(i+2) && r.shape(i+2) == text.Letters: // "a 75 -300mm lens"
		return i + 1, dash
	}
	return i, noLink
}

// skipMaybe passes what hedges the second of two numerals: "three, or possibly four".
func (r *reader) skipMaybe(i int) int {
	j := i
	if r.is(j-1, ",") && r.is(j, "or|and") {
		j++
	}
	if r.is(j, "maybe|perhaps|possibly|sometimes|even|occasionally|probably") {
		return j + 1
	}
	return i
}

// currencyEnd is the index behind a currency mark at i: the second "$" of "$3-$5 million".
func currencyEnd(words []text.Word, i int) int {
	if i < len(words) && words[i].Shape == text.Symbol && isCurrencySymbol(words[i].Text) {
		return i + 1
	}
	if i+2 < len(words) && words[i].Shape == text.Letters && words[i+1].Shape == text.Symbol && isCurrencySymbol(words[i+1].Text) && words[i+1].Glued {
		return i + 2
	}
	return i
}

// shareScale gives the first numeral the scale of the second: "3 to 5 million", but
// not "500 to 1 million".
func (r *reader) shareScale(n, m *numeral) {
	if m.factor == 1 && r.is(m.hi-1, "hundred") { // "three to four hundred"
		m.factor = 100
	}
	if n.factor != 1 || m.factor < thousand && m.factor != 12 && m.factor != 100 || n.kind != Cardinal {
		return
	}
	mantissa, ok := m.v.Div(Int(m.factor))
	if !ok || mantissa.Less(n.v) || m.factor == 1 {
		return
	}
	if n.magnify(Int(m.factor)) {
		n.factor = m.factor
	}
}

// fromChange reports whether the "from" before word i tells a change rather than a range: "rose from 5 to 7".
func (r *reader) fromChange(i int) bool {
	lo := currencyStart(r.words, i)
	if !r.is(lo-1, "from") {
		return changes.Has(r.lower(lo-1)) && !r.is(lo-1, "by") && !r.is(lo-2, "make|makes|made|making|take|takes") // "make up 20 to 25 percent"
	}
	if r.is(lo-2, "anywhere|anything|for|over|of|on") { // "can go on for anywhere from six to eight hours"
		return false
	}
	for j := lo - 2; j >= 0 && j >= lo-8; j-- {
		if w := r.lower(j); w == "," || w == ";" {
			return false
		}
		if changes.Has(r.lower(j)) {
			return true
		}
	}
	return false
}

// isAlternative accepts "five or six" and "10 or 12": neighbours, not a choice of sizes.
func (r *reader) isAlternative(n, m *numeral) bool {
	limit, ok := n.v.Mul(Int(2))
	return ok && n.v.Less(m.v) && !limit.Less(m.v) && n.v.Sign() > 0 && !r.is(n.lo-1, "either") && n.lo+1 == n.hi && n.digits == m.digits && n.v.IsInt()
}

// isScore tells results from ranges: a falling or equal pair of whole numbers, a nil, or a word of winning near.
func (r *reader) isScore(n, m *numeral, l link) bool {
	if l == alternative || !n.v.IsInt() || !m.v.IsInt() || n.factor > 1 || m.factor > 1 || n.kind != Cardinal {
		return false
	}
	falling := !n.v.Less(m.v)
	if l == dash && n.v.IsZero() && m.hi < len(r.words) && 'A' <= r.words[m.hi].Text[0] && r.words[m.hi].Text[0] <= 'Z' { // "the 0-14 Lions"
		return true
	}
	if l == dash && falling && r.glued(n.hi) && !r.afterCurrency(n.lo) { // "220-213", "a Boeing 777-200"
		return true
	}
	if falling && r.is(n.lo-1, "voted") {
		return true
	}
	if hundredOrMore := Int(300); !n.v.Less(hundredOrMore) || !m.v.Less(hundredOrMore) {
		return false
	}
	if l == dash && (falling || n.v.IsZero() && r.words[n.lo].Text == "0" && r.nearResult(n.lo)) {
		return falling && !r.afterCurrency(n.lo) || n.v.IsZero()
	}
	return r.nearResult(n.lo) && (l == dash || falling)
}

// nearResult reports whether a word of winning or voting stands within four words before i.
func (r *reader) nearResult(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		if results.Has(r.lower(j)) {
			return true
		}
	}
	return false
}

// results are words before which two numerals are a score.
var results = lexicon.NewSet(`
approved beat beating beats crushed decision defeat defeated draw drew edged lead leads led lose
loss lost passed record ruled ruling score scored thrashed tied trailed trailing verdict victory
vote voted votes win winning won
`)

// changes are words behind which "from … to …" tells a movement. Source: the verbs of
// direction in business copy.
var changes = lexicon.NewSet(`
advanced boost boosted boosting boosts change changed climb climbed climbing climbs cut cuts
cutting decline declined declining decrease decreased decreasing dipped dived double doubled
down drop dropped dropping drops eased edged fall fallen falling falls fell gained go goes going
gone grew grow growing grown grows halved hike hiked improved increase increased increases
increasing jump jumped jumping jumps leapt lift lifted lifts lower lowered lowering lowers moved
plummeted plunged quadrupled raise raised raises raising reduce reduced reduces reducing
reduction revised rise risen rises rising rocketed rose sank shrank shrunk slashed slid slipped
slowed soar soared soaring surge surged tripled tumbled up upgraded went widened
`)
