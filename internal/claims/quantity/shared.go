package quantity

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
)

// This file gives a bare number the unit that its neighbour prints for both: "a 24- to 30-foot boat", "45 and 50 mg",
// "from 4.5 to 5.2 percent", "$3.4bn, up from 1.5bn".

// shareUnits hands units on: to the left over "and", "or", "to" and a list's commas, to the right over the words of
// comparison.
func (r *reader) shareUnits() {
	listed := false // whether the number to the right has its unit from its own right
	for k := len(r.out) - 2; k >= 0; k-- {
		a := &r.out[k]
		if k > 0 && r.out[k-1].Hi == a.Lo { // "6ft 2 and 11 stone 4"
			if _, parts := smaller(&r.out[k-1]); parts > 0 && r.out[k-1].Dimension != Money {
				listed = false
				continue
			}
		}
		listed = r.takesFromRight(a, &r.out[k+1], listed)
	}
	for k := 1; k < len(r.out); k++ {
		r.takesFromLeft(&r.out[k-1], &r.out[k])
	}
}

// bare reports whether q is a cardinal or a decimal without a unit.
func bare(q *Quantity) bool { return q.Dimension == Plain && q.Unit == "" }

// takesFromRight gives bare a the unit of b, "5.2 from 5.4 percent", if it stands behind b's numeral.
func (r *reader) takesFromRight(a, b *Quantity, listed bool) bool {
	if !bare(a) || b.Unit == "" || b.Dimension == Plain || !listed && r.words[b.Hi-1].Span.End <= b.Number.End {
		return false
	}
	i := a.Hi
	suspended := r.is(i, "-|‐|‑") && r.glued(i) && !r.glued(i+1) // "24- to 30-foot"
	if suspended {
		i++
	}
	switch {
	case r.is(i, "or|to|and|from|versus|vs|-|–"), r.is(i, "by|x|×") && b.Dimension == Length, listed && r.is(i, ","):
		i++
	case r.is(i, ",") && (r.is(i+1, "and|to") || r.is(i+1, "or") && r.shape(a.Hi-1) == r.shape(b.Lo)): // "789, or about a quarter" restates
		i += 2
	default:
		return false
	}
	if i != b.Lo || b.Dimension == Duration && r.is(i-1, "from") {
		return false
	}
	if suspended {
		a.Hi++
	}
	a.Unit, a.Dimension = b.Unit, b.Dimension
	return true
}

// takesFromLeft gives bare b the unit of a: "to 3.4% from 3.1", "$2bn, compared with 1.5bn", "ages 6 and 16".
func (r *reader) takesFromLeft(a, b *Quantity) {
	if !bare(b) || a.Unit == "" || a.Dimension == Plain || b.Lo-a.Hi > 6 {
		return
	}
	if a.Dimension == Age {
		if (r.is(a.Lo-1, "age|aged|ages") || r.is(a.Lo-1, "were|are") && r.ageEnds(b.Hi)) && b.Lo == a.Hi+1 && r.is(a.Hi, "and|or|,") {
			b.Unit, b.Dimension = a.Unit, Age
		}
		return
	}
	if a.Dimension == Duration || a.Hi == b.Lo || !r.nothingCounted(b) {
		return
	}
	if !r.is(b.Lo-1, "from|versus|vs|against|than") && !(r.is(b.Lo-1, "with|to") && r.is(b.Lo-2, "compared")) {
		return
	}
	if r.is(a.Hi, "from") && a.Dimension != Money && !r.is(a.Lo-1, "to|at|is|was|of|were|are|be|stood") {
		return // "fell 2% from 164"
	}
	for i := a.Hi; i < b.Lo; i++ {
		if !sharesBefore.Has(r.lower(i)) && !r.is(i, ",|(") {
			return
		}
	}
	if comparable(a.Interval, b.Interval) {
		b.Unit, b.Dimension = a.Unit, a.Dimension
	}
}

// comparable reports whether neither amount is a hundred times the other: "$3.4bn, up from 164" are no dollars.
func comparable(a, b number.Interval) bool {
	x, ok1 := a.Lo.Mul(number.Int(100))
	y, ok2 := b.Lo.Mul(number.Int(100))
	return ok1 && ok2 && a.HasLo && b.HasLo && !x.Less(b.Lo) && !y.Less(a.Lo)
}

// nothingCounted reports whether no noun follows q that it could count.
func (r *reader) nothingCounted(q *Quantity) bool {
	return r.nothingCountedAt(q.Hi)
}

func (r *reader) nothingCountedAt(i int) bool {
	return !r.hyphen(i) && r.nounEnd(i, len(r.words), false) == i
}

// sharesBefore may stand between an amount and one that is compared with it.
var sharesBefore = lexicon.NewSet(`
a against an compared down earlier estimate expected forecast from previous revised than to up
versus vs with
`)
