package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// This file puts neighbours together: "5 feet 2 inches", "two hours and 30 minutes", "between
// 5% and 7%", "3 km to 5 km".

// join merges neighbouring quantities in place.
func (r *reader) join() {
	kept := 0
	sum := false // whether the last one kept is a sum, to which a third unit may be added
	for k := range r.out {
		b := &r.out[k]
		if kept > 0 {
			a := &r.out[kept-1]
			if r.rangeOf(a, b) {
				sum = false
				continue
			}
			if r.sumOf(a, b, sum) {
				sum = true
				continue
			}
		}
		sum = false
		r.out[kept] = *b
		kept++
	}
	r.out = r.out[:kept]
}

// rangeOf makes a, with b of the same unit behind "to" or a dash, or between "between" and "and", a range.
func (r *reader) rangeOf(a, b *Quantity) bool {
	if a.Dimension != b.Dimension || a.Dimension == Plain || a.Dimension == Ordinal || a.Hi+1 != b.Lo || a.Interval.HasLo != a.Interval.HasHi {
		return false
	}
	opened := r.is(a.Lo-1, "between|from")
	if r.is(a.Hi, "to|-|–") {
		if r.movesFrom(a.Lo-1) && !r.is(a.Lo-2, "down") { // "down from 5% to 7%" can only be a range
			return false
		}
	} else if !opened || !r.is(a.Hi, "and") {
		return false
	}
	lo, ok1 := a.Interval.Lo, a.Interval.HasLo && (a.Interval.Approx || a.Interval.Lo.Equal(a.Interval.Hi)) // "some 62% to 65%"
	iv, ok2 := converted(&b.Interval, b.Unit, a.Unit)
	hi, ok3 := iv.Exact()
	if !ok3 && iv.HasLo && iv.HasHi { // "between 5 kg and about 7 kg"
		hi, ok3 = iv.Lo, true
	}
	if !ok1 || !ok2 || !ok3 || !opened && hi.Less(lo) && lo.Sign() > 0 {
		return false
	}
	step := a.Interval.Step
	a.Interval = number.Between(lo, hi)
	a.Interval.Step = step
	a.Hi = b.Hi
	if opened {
		a.Lo--
	}
	return true
}

// movesFrom reports whether a verb of change stands before the "from" at i, or right at i.
func (r *reader) movesFrom(i int) bool {
	if changeVerb(r.lower(i)) != NoChange {
		return true
	}
	if !r.is(i, "from") {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-8; j-- {
		if w := r.lower(j); changeVerb(w) != NoChange || lexicon.OneOf(w, "changed|moved|went") {
			return true
		}
	}
	return false
}

// sumOf adds to a the smaller unit b behind it: "two hours and 30 minutes", "$3 and 20 cents", and with more a third
// one: "two days, six hours and 10 minutes".
func (r *reader) sumOf(a, b *Quantity, more bool) bool {
	if bare(b) {
		return r.withBarePart(a, b)
	}
	if a.Dimension != b.Dimension || !r.adjoins(a, b) {
		return false
	}
	switch a.Dimension {
	case Money:
		return r.withCents(a, b)
	case Duration, Length, Mass, Volume, Age:
	default:
		return false
	}
	if strings.Contains(a.Unit, " per ") {
		return false
	}
	x, f, _, ok1 := Base(a.Unit)
	y, g, _, ok2 := Base(b.Unit)
	if !ok1 || !ok2 || x != y || !g.Less(f) || a.Interval.HasLo != a.Interval.HasHi && !r.is(a.Hi, "and") {
		return false
	}
	if times, ok := f.Div(g); !ok || !times.IsInt() { // kilograms and pounds are a list too
		return false
	}
	part, exact := b.Interval.Exact()
	if !exact || !whole(a.Interval) && !more || !a.extend(b.Unit, part) { // "2.5 tonnes, 20 kg" is a list
		return false
	}
	a.Interval.Step, a.Hi = b.Interval.Step, b.Hi
	return true
}

// withCents adds "and forty cents" to whole dollars.
func (r *reader) withCents(a, b *Quantity) bool {
	c, ok := findCurrency(r.lower(b.Hi - 1))
	minor := ok && c.cents > 1 || r.is(b.Hi-1, "c")
	part, exact := b.Interval.Exact()
	return minor && exact && part.Less(number.Int(1)) && (a.Unit == b.Unit || c.name == "cent") && a.grow(b, part, b.Interval.Step)
}

// withBarePart adds what is told without its unit: the cents of "twenty rupees 43", the inches of "a 6-foot-7 forward", the
// pounds of "11 stone 4", the minutes of "two hours and 10".
func (r *reader) withBarePart(a, b *Quantity) bool {
	small, limit := smaller(a)
	v, exact := b.Interval.Exact()
	if n, isInt := v.Int64(); !exact || !isInt || n < 1 || n >= limit || a.Interval.HasLo && !a.Interval.Lo.IsInt() {
		return false
	}
	money, ends := a.Dimension == Money, r.atEnd(b.Hi)
	if money && (!ends || r.is(b.Hi, "-|–|%") || a.Interval.Step.Cmp(number.Int(1000)) >= 0) {
		return false
	}
	switch b.Lo - a.Hi {
	case 0: // "two hours fifteen" is read where times are
		if r.is(b.Lo, "-|–|(") || a.Dimension == Duration || !r.nothingCounted(b) {
			return false
		}
	case 1:
		joined := r.hyphen(a.Hi) && a.Dimension == Length
		if !joined && (!ends || !r.is(a.Hi, "and") || a.Dimension == Length || a.Dimension == Mass || r.is(a.Lo-1, "between|of")) {
			return false
		}
		if money && a.Number.End >= r.words[a.Hi-1].Span.Start && r.shape(b.Lo) == text.Digits { // "$3 and 14"
			return false
		}
	default:
		return false
	}
	if money {
		step, _ := number.Ratio(1, 100)
		v, _ = v.Mul(step)
		return a.grow(b, v, step)
	}
	if !a.extend(small, v) {
		return false
	}
	a.Interval.Step, a.Hi = number.Int(1), b.Hi
	return true
}

// smaller is the unit that goes without saying behind that of q, and how many make one of that.
func smaller(q *Quantity) (string, int64) {
	switch q.Unit {
	case "foot":
		return "inch", 12
	case "stone":
		return "pound", 14
	case "hour":
		return "minute", 60
	}
	if q.Dimension == Money {
		return "", 100
	}
	return "", 0
}

// grow adds a part of a whole unit to q, which then reaches as far as b.
func (q *Quantity) grow(b *Quantity, part, step number.Value) bool {
	if q.Interval.HasLo && !q.Interval.Lo.IsInt() {
		return false
	}
	iv, ok := q.Interval.Shift(part)
	if ok {
		iv.Step = step
		q.Interval, q.Hi = iv, b.Hi
	}
	return ok
}

// extend adds so many of a smaller unit, and keeps the larger one where that has a finite decimal ("2.5 hours"), else
// takes the smaller one (62 inches).
func (q *Quantity) extend(small string, part number.Value) bool {
	sum, ok := converted(&q.Interval, q.Unit, small)
	if !ok {
		return false
	}
	if sum, ok = sum.Shift(part); !ok {
		return false
	}
	large, ok := converted(&sum, small, q.Unit)
	if ok && (!large.HasLo || large.Lo.Finite()) && (!large.HasHi || large.Hi.Finite()) {
		q.Interval = large
		return true
	}
	q.Unit, q.Interval = small, sum
	return true
}

// adjoins reports whether at most "and" or a comma stands between two quantities.
func (r *reader) adjoins(a, b *Quantity) bool {
	switch b.Lo - a.Hi {
	case 0:
		return true
	case 1:
		return r.is(a.Hi, "and") || a.Unit == "foot" && r.hyphen(a.Hi) || a.Dimension != Age && r.is(a.Hi, ",")
	case 2:
		return r.is(a.Hi, ",") && r.is(a.Hi+1, "and")
	}
	return false
}
