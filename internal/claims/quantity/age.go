package quantity

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// maxAge is the highest number that is taken for somebody's age without the word: "Lee, 34,".
const maxAge = 119

// ageBefore reads "aged 34", "age 34", "ages 5 to 11" and the number between commas behind a
// name: "Maria Lee, 34, said".
func (r *reader) ageBefore(q *Quantity, n *number.Number) bool {
	switch {
	case r.is(n.Lo-1, "aged|age|ages"):
	case r.is(n.Lo-1, "of|at"):
		if !r.is(n.Lo-2, "age|ages") {
			return false
		}
	case r.is(n.Lo-1, ","):
		if !r.ageBetweenCommas(n) {
			return false
		}
	default:
		return false
	}
	q.Dimension, q.Unit = Age, "year"
	if m, ok := r.measureAt(n.Hi, n); ok {
		if m.dim != Duration {
			return false
		}
		q.Unit, q.Hi = m.unit, m.hi
	}
	r.lateBound(q)
	return true
}

// ageBetweenCommas reports whether n stands between commas behind a capitalised word.
func (r *reader) ageBetweenCommas(n *number.Number) bool {
	v, ok := n.Interval.Exact()
	age, whole := v.Int64()
	if !ok || !whole || age < 1 || age > maxAge || r.shape(n.Lo) != text.Digits || n.Hi-n.Lo != 1 {
		return false
	}
	if next := r.lower(n.Hi); next != "," && next != "." && next != ";" && next != ")" {
		return false
	}
	if !r.capital(n.Lo-2) || r.monthWord(n.Lo-2) || weekday(r.lower(n.Lo-2)) || r.shape(n.Lo-2) != text.Letters || r.listGoesOn(n) {
		return false
	}
	return n.Lo >= 3 && r.capital(n.Lo-3) || age > 12 // a name of two words, or nobody's list number
}

func weekday(w string) bool {
	return lexicon.OneOf(w, "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
}

// listGoesOn tells "in Leeds, 34, York, 12 and Hull, 9" and dates from an age: another number stands
// close behind.
func (r *reader) listGoesOn(n *number.Number) bool {
	for i := n.Hi + 1; i < n.Hi+3 && i < len(r.words); i++ {
		if r.shape(i) == text.Digits {
			return true
		}
	}
	return false
}

// ageBehind turns a duration into an age: "34-year-old", "34 years old", "six weeks of age", "87 yo".
func (r *reader) ageBehind(q *Quantity) bool {
	i := q.Hi
	if r.hyphen(i) {
		i++
	}
	switch r.lower(i) {
	case "old", "olds":
		q.Hi = i + 1
	case "of":
		if !r.is(i+1, "age") {
			return false
		}
		q.Hi = i + 2
	default:
		return false
	}
	q.Dimension = Age
	r.lateBound(q)
	return true
}
