package quantity

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
)

// This file puts neighbours together: "5 feet 2 inches", "two hours and 30 minutes", "between
// 5% and 7%", "3 km to 5 km".

// join merges neighbouring quantities in place.
func (r *reader) join() {
	kept := r.out[:0]
	sum := false // whether the last one kept is a sum, to which a third unit may be added
	for _, q := range r.out {
		if n := len(kept); n > 0 {
			if m, ok := r.rangeOf(kept[n-1], q); ok {
				kept[n-1] = m
				sum = false
				continue
			}
			if m, ok := r.sumOf(kept[n-1], q, sum); ok {
				kept[n-1] = m
				sum = true
				continue
			}
		}
		sum = false
		kept = append(kept, q)
	}
	r.out = kept
}

// rangeOf merges two quantities of one unit with "to", a dash, or "between … and".
func (r *reader) rangeOf(a, b Quantity) (Quantity, bool) {
	if a.Dimension != b.Dimension || a.Dimension == Plain || a.Dimension == Ordinal || a.Hi+1 != b.Lo || a.Interval.HasLo != a.Interval.HasHi {
		return a, false
	}
	before := r.lower(a.Lo - 1)
	switch {
	case r.is(a.Hi, "to|-|–"):
		if r.movesFrom(a.Lo - 1) {
			return a, false
		}
	case r.is(a.Hi, "and"):
		if before != "between" && before != "from" {
			return a, false
		}
	default:
		return a, false
	}
	lo, ok1 := a.Interval.Exact()
	iv, ok2 := b.In(a.Unit)
	hi, ok3 := iv.Exact()
	if !ok3 && iv.HasLo && iv.HasHi { // "between 5 kg and about 7 kg"
		hi, ok3 = iv.Lo, true
	}
	if !ok1 || !ok2 || !ok3 || a.Lo == 0 && before != "" || before != "between" && before != "from" && hi.Less(lo) && lo.Sign() > 0 {
		return a, false
	}
	step := a.Interval.Step
	a.Interval = number.Between(lo, hi)
	a.Interval.Step = step
	a.Hi = b.Hi
	if before == "between" || before == "from" {
		a.Lo--
	}
	return a, true
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

// sumOf adds a smaller unit behind a larger one: "two hours and 30 minutes", "$3 and 20 cents", and with more a third
// one: "two days, six hours and 10 minutes".
func (r *reader) sumOf(a, b Quantity, more bool) (Quantity, bool) {
	if a.Dimension == Money && bare(&b) {
		return r.withBareCents(a, b)
	}
	if a.Dimension != b.Dimension || !r.adjoins(a, b) {
		return a, false
	}
	switch a.Dimension {
	case Money:
		return r.withCents(a, b)
	case Duration, Length, Mass, Volume, Age:
	default:
		return a, false
	}
	x, f, _, ok1 := Base(a.Unit)
	y, g, _, ok2 := Base(b.Unit)
	if !ok1 || !ok2 || x != y || !g.Less(f) || a.Interval.HasLo != a.Interval.HasHi && !r.is(a.Hi, "and") {
		return a, false
	}
	if times, ok := f.Div(g); !ok || !times.IsInt() { // kilograms and pounds are a list too
		return a, false
	}
	part, exact := b.Interval.Exact()
	whole := (!a.Interval.HasLo || a.Interval.Lo.IsInt()) && (!a.Interval.HasHi || a.Interval.Hi.IsInt())
	if !exact || !whole && !more { // "2.5 tonnes, 20 kg" is a list
		return a, false
	}
	unit, sum, ok := added(a, b.Unit, part)
	if !ok {
		return a, false
	}
	a.Unit, a.Interval, a.Hi = unit, sum, b.Hi
	a.Interval.Step, _ = b.Interval.Step, true
	return a, true
}

// withCents adds "and forty cents" to whole dollars.
func (r *reader) withCents(a, b Quantity) (Quantity, bool) {
	c, ok := findCurrency(r.lower(b.Hi - 1))
	minor := ok && c.cents > 1 || r.is(b.Hi-1, "c")
	part, exact := b.Interval.Exact()
	if !minor || !exact || !part.Less(number.Int(1)) || a.Unit != b.Unit && c.name != "cent" || a.Interval.HasLo && !a.Interval.Lo.IsInt() {
		return a, false
	}
	iv, ok := a.Interval.Shift(part)
	if !ok {
		return a, false
	}
	iv.Step = b.Interval.Step
	a.Interval, a.Hi = iv, b.Hi
	return a, true
}

// withBareCents adds the cents that speech leaves without a name: "twenty rupees 43", "15 dollars and 15".
func (r *reader) withBareCents(a, b Quantity) (Quantity, bool) {
	cents, exact := b.Interval.Exact()
	n, isInt := cents.Int64()
	if !exact || !isInt || n < 1 || n > 99 || !a.Interval.Lo.IsInt() || !r.atEnd(b.Hi) || r.is(b.Hi, "-|–|%") || a.Interval.Step.Cmp(number.Int(1000)) >= 0 {
		return a, false
	}
	named := a.Number.End < r.words[a.Hi-1].Span.Start
	if gap := b.Lo - a.Hi; gap > 1 || gap == 1 && !(named && r.is(a.Hi, "and") && !r.is(a.Lo-1, "between|of")) || gap == 0 && r.is(b.Lo, "-|–|(") {
		return a, false
	}
	part, _ := number.Ratio(n, 100)
	iv, ok := a.Interval.Shift(part)
	if !ok {
		return a, false
	}
	iv.Step, _ = number.Ratio(1, 100)
	a.Interval, a.Hi = iv, b.Hi
	return a, true
}

// added expresses the sum in the larger unit where that has a finite decimal ("2.5 hours"), else
// in the smaller one (62 inches).
func added(a Quantity, small string, part number.Value) (string, number.Interval, bool) {
	inSmall, ok := a.In(small)
	if !ok {
		return "", number.Interval{}, false
	}
	sum, ok := inSmall.Shift(part)
	if !ok {
		return "", sum, false
	}
	inLarge, ok := Quantity{Unit: small, Interval: sum}.In(a.Unit)
	if ok && (!inLarge.HasLo || inLarge.Lo.Finite()) && (!inLarge.HasHi || inLarge.Hi.Finite()) {
		return a.Unit, inLarge, true
	}
	return small, sum, true
}

// adjoins reports whether at most "and" or a comma stands between two quantities.
func (r *reader) adjoins(a, b Quantity) bool {
	switch b.Lo - a.Hi {
	case 0:
		return true
	case 1:
		w := r.lower(a.Hi)
		return w == "and" || w == ","
	case 2:
		return r.is(a.Hi, ",") && r.is(a.Hi+1, "and")
	}
	return false
}
