package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// maxAge is the highest number that is taken for somebody's age without the word: "Lee, 34,".
const maxAge = 119

// ageBefore reads "aged 34", "age 34", "ages 5 to 11", the number between commas behind a
// name, "Maria Lee, 34, said", and what else is said of a person only: "a boy of 12", "died at 84", "she is 33".
func (r *reader) ageBefore(q *Quantity, n *number.Number) bool {
	switch {
	case r.is(n.Lo-1, "aged|age|ages"):
	case r.is(n.Lo-1, "of|at") && r.is(n.Lo-2, "age|ages"):
	case r.is(n.Lo-1, ","):
		if !r.ageBetweenCommas(n, n.Lo) {
			return false
		}
	case r.is(n.Lo-1, "now|only|then") && r.is(n.Lo-2, ",") && r.ageBetweenCommas(n, n.Lo-1): // "Timmons, now 16, was"
	case r.ageOfPerson(n), r.ageLimit(n):
	default:
		return false
	}
	q.Dimension, q.Unit = Age, "year"
	r.boundOfAge(q)
	var m measure
	if r.measureAt(n.Hi, n, &m) {
		if m.dim != Duration {
			return false
		}
		q.Unit, q.Hi = m.unit, m.hi
	}
	r.lateBound(q)
	return true
}

// boundOfAge reads the bound before "the age of": "over the age of 50".
func (r *reader) boundOfAge(q *Quantity) {
	the := q.Lo - 3
	if !r.is(q.Lo-1, "of") || !r.is(q.Lo-2, "age") || !r.is(the, "the") {
		return
	}
	if iv, from := number.Leading(r.words, r.taken(), the, q.Interval); from < the {
		q.Interval, q.Lo = iv, from
	}
}

// ageOfPerson reports whether n, with nothing behind it that it could count, is told of a person: "a boy of 12", "died at
// 84", "turned 40", "he was just 19 when".
func (r *reader) ageOfPerson(n *number.Number) bool {
	v, _ := n.Interval.Lo.Int64()
	if !n.Interval.HasLo { // "she is under 30"
		v, _ = n.Interval.Hi.Int64()
	}
	if v < 1 || v > maxAge || n.Kind != number.Cardinal || !r.ageEnds(n.Hi) {
		return false
	}
	i := n.Lo - 1
	if r.is(i, "only|just|now|already|then") {
		i--
	}
	switch {
	case r.ageNoun(i):
		return true
	case r.is(i, "of"):
		return youths.Has(r.lower(i - 1))
	case r.is(i, "at"):
		return r.dies(i-1, v > 24) && !r.namesDate(n)
	case r.is(i, "turn|turned|turns|turning"):
		return true
	case r.is(i, "were|are"): // "The victims were 12 and 14."
		return youths.Has(r.lower(i-1)) || r.is(i-1, "brothers|players|siblings|sisters|students|twins|victims")
	case r.is(i, "is|was|'s|be"):
		return r.is(i-1, "he|she|who") || r.onlyName(i) || r.is(i-1, "will|would") && r.is(i-2, "he|she")
	}
	return false
}

// ageNoun reports whether the word at i leads from an age to its figure: "the average age of the players is", "raise the
// pension age to". Between them stand no numbers, marks or further verbs.
func (r *reader) ageNoun(i int) bool {
	if !r.is(i, "is|was|be|to|from|of|around|about|over|under|at") {
		return false
	}
	verbs := 0
	for j := i - 1; j >= 0 && j > i-8 && r.shape(j) == text.Letters; j-- {
		if r.is(j, "age|ages") {
			return true
		}
		if _, form, verb := lexicon.Verb(r.lower(j)); verb && form.Has(lexicon.Past|lexicon.Third|lexicon.Base) {
			verbs++
		}
		if verbs > 1 || r.is(j, "and|but|or|who|which|that|when|where") {
			return false
		}
	}
	return false
}

// dies reports whether somebody dies at word i; where far is set, a day or a place may stand behind it: "died
// Thursday at 91".
func (r *reader) dies(i int, far bool) bool {
	for k := 0; k < 5 && r.shape(i-k) == text.Letters; k++ {
		if r.is(i-k, "die|died|dies|dead|dying") {
			return k == 0 || far
		}
	}
	return false
}

// onlyName reports whether nothing but a name stands before word i: "Mark Felt was 95."
func (r *reader) onlyName(i int) bool {
	for j := 0; j < i; j++ {
		if !r.capital(j) || r.shape(j) != text.Letters || stops.Has(r.lower(j)) {
			return false
		}
	}
	return 1 < i && i < 5
}

// ageLimit reports whether n is an age that people are told by: "children under 5", "adults over 65 are at risk",
// "women 25-54".
func (r *reader) ageLimit(n *number.Number) bool {
	v := n.Interval.Hi
	limit := r.is(n.Lo, "above|below|over|under") && r.coreLo(n) == n.Lo+1
	if !limit && (!n.Interval.HasLo || n.Interval.Lo.Equal(v) || r.coreLo(n) != n.Lo) || n.Kind != number.Cardinal || !r.nothingCountedAt(n.Hi) {
		return false
	}
	if limit && n.Interval.HasLo {
		v = n.Interval.Lo
	}
	years, ok := v.Int64()
	var m measure
	return ok && !r.measureAt(n.Hi, n, &m) && years > 0 && years <= maxAge && (youths.Has(r.lower(n.Lo-1)) || ageGroups.Has(r.lower(n.Lo-1)))
}

// ageGroups are people who are told by an age.
var ageGroups = lexicon.NewSet(`
adults americans anybody anyone athletes citizens drivers employees everybody everyone females
kids males nobody patients people persons players pupils residents students teenagers those
voters workers youngsters
`)

// ageEnds reports whether an age may end before word i.
func (r *reader) ageEnds(i int) bool {
	return i >= len(r.words) || r.is(i, "and|as|at|but|in|last|next|on|or|that|this|was|were|when|who|with|,|.|;|)|–|—")
}

// youths are people of whom an age is told with "of".
var youths = lexicon.NewSet(`
baby boy boys child children daughter girl girls man men pensioner son teenager toddler widow
woman women youth youths
`)

// ageBetweenCommas reports whether n stands between commas behind a capitalised word
// that ends two words before lo.
func (r *reader) ageBetweenCommas(n *number.Number, lo int) bool {
	v, ok := n.Interval.Exact()
	age, whole := v.Int64()
	if !ok || !whole || age < 1 || age > maxAge || r.shape(n.Lo) != text.Digits || n.Hi-n.Lo != 1 {
		return false
	}
	if next := r.lower(n.Hi); next != "," && next != "." && next != ";" && next != ")" {
		return false
	}
	if r.definitePerson(lo - 2) {
		return age > 12 && !r.listGoesOn(n)
	}
	if !r.capital(lo-2) || r.monthWord(lo-2) || weekday(r.lower(lo-2)) || r.shape(lo-2) != text.Letters || r.listGoesOn(n) {
		return false
	}
	return lo >= 3 && r.capital(lo-3) || age > 12 // a name of two words, or nobody's list number
}

// definitePerson reports whether the words up to i are "the driver", "a former actress": somebody whose age may follow.
func (r *reader) definitePerson(i int) bool {
	w := r.lower(i)
	if r.shape(i) != text.Letters || !lexicon.IsPerson(w) && !strings.HasSuffix(w, "ress") && !strings.HasSuffix(w, "ist") && !strings.HasSuffix(w, "woman") {
		return false
	}
	for j := i - 1; j > i-4; j-- {
		if r.is(j, "the|a|an|his|her|their|'s") {
			return true
		}
		if r.shape(j) != text.Letters {
			break
		}
	}
	return false
}

func weekday(w string) bool {
	return lexicon.OneOf(w, "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
}

// listGoesOn tells "in Leeds, 34, York, 12 and Hull, 9" and dates from an age: another number stands
// close behind, and no verb between ("Diaz, 24, cost 180 million").
func (r *reader) listGoesOn(n *number.Number) bool {
	if i := n.Hi + 1; r.shape(i) == text.Letters && !r.capital(i) && !r.is(i, "and|or") {
		return false
	}
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
