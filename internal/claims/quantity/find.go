package quantity

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// Read finds the quantities of a sentence: Find for who has no use for the numbers alone.
func Read(s text.Sentence) []Quantity {
	var few [6]number.Number // most sentences have fewer, and these stay on the stack
	return Find(s, number.Append(few[:0], s))
}

// Find gives the numbers of a sentence their units, or what they count, in the order
// of the text. Numbers that name something ("Flight 3071", "in 1999") are left out. ns is what
// number.Find found in s. Cost is linear in the words.
func Find(s text.Sentence, ns []number.Number) []Quantity {
	r := reader{s: s, words: s.Words}
	if len(ns) > 0 {
		r.out = make([]Quantity, 0, len(ns))
	}
	next := 0
	for k := range ns {
		r.articlesUpTo(ns[k].Lo, &next)
		if ns[k].Lo < next {
			continue
		}
		next = ns[k].Hi
		q := Quantity{Lo: ns[k].Lo, Hi: next, Number: ns[k].Core, Interval: ns[k].Interval}
		if r.quantityOf(&q, &ns[k]) {
			r.out = append(r.out, q)
			next = q.Hi
		}
	}
	r.articlesUpTo(len(s.Words), &next)
	r.shareUnits()
	r.join()
	for i := range r.out {
		r.finish(i)
	}
	return r.out
}

// A reader finds the quantities of one sentence.
type reader struct {
	s     text.Sentence
	words []text.Word
	out   []Quantity

	money, weather answer // whether the sentence speaks of them; asked once, for it takes a look at every word
}

// An answer is a question's that was asked of the whole sentence.
type answer uint8

const (
	unknown answer = iota
	yes
	no
)

func verdict(v bool) answer {
	if v {
		return yes
	}
	return no
}

func (r *reader) lower(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Lower
}

// is reports whether word i is one of the words that bars separate: "hour|hours".
func (r *reader) is(i int, words string) bool { return lexicon.OneOf(r.lower(i), words) }

func (r *reader) printed(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Text
}

func (r *reader) shape(i int) text.Shape {
	if i < 0 || i >= len(r.words) {
		return text.Mark
	}
	return r.words[i].Shape
}

func (r *reader) glued(i int) bool { return i > 0 && i < len(r.words) && r.words[i].Glued }

// hyphen reports whether word i is a mark that joins its neighbours: "six-hour".
func (r *reader) hyphen(i int) bool {
	if r.is(i, "-|‐|‑|–") {
		return r.glued(i) && r.glued(i+1)
	}
	return false
}

func (r *reader) capital(i int) bool {
	w := r.printed(i)
	return w != "" && 'A' <= w[0] && w[0] <= 'Z'
}

// ceiling is the first word behind quantity i that belongs to another one.
func (r *reader) ceiling(i int) int {
	if i+1 < len(r.out) {
		return r.out[i+1].Lo
	}
	return len(r.words)
}

// quantityOf reads what number n is a quantity of.
func (r *reader) quantityOf(q *Quantity, n *number.Number) bool {
	if n.Kind == number.Ordinal {
		if r.partOfUnit(q, n) {
			return true
		}
		q.Dimension = Ordinal
		return !r.namesOrdinal(n)
	}
	if r.magnitude(q, n) || r.moneyBefore(q, n) || r.ageBefore(q, n) || r.unitBehind(q, n) {
		return q.Dimension != Plain || !r.namesThing(n)
	}
	if r.is(n.Lo, "zero") && r.is(n.Lo-1, "absolute") {
		q.Unit, q.Dimension, q.Lo = "kelvin", Temperature, n.Lo-1
		return true
	}
	if r.is(q.Hi, "below") && r.is(q.Hi+1, "zero") { // "five below zero"
		q.Unit, q.Dimension = "degree", Temperature
		r.belowZero(q)
		return true
	}
	return !r.namesYear(n) && !r.namesThing(n) && !r.namesDate(n)
}

// belowZero turns a temperature with "below zero" behind it round.
func (r *reader) belowZero(q *Quantity) {
	if q.Dimension != Temperature || !r.is(q.Hi, "below") || !r.is(q.Hi+1, "zero") {
		return
	}
	if iv, ok := q.Interval.Scale(number.Int(-1)); ok {
		q.Interval, q.Hi = iv, q.Hi+2
	}
}

// partOfUnit reads an ordinal that is a part, "tenth of a gallon", not "the third of May".
func (r *reader) partOfUnit(q *Quantity, n *number.Number) bool {
	if !r.is(n.Hi, "of") || r.is(n.Lo-1, "the") || r.shape(n.Lo) == text.Digits {
		return false
	}
	i := r.skipOfA(n.Hi + 1)
	var m measure
	if !r.measureAt(i, n, &m) || r.is(i, "seconds|years|days|months") {
		return false
	}
	part, ok := number.Int(1).Div(n.Interval.Lo)
	q.Interval = number.Point(part)
	q.Interval.Step = part
	q.Hi, q.Unit, q.Dimension = m.hi, m.unit, m.dim
	return ok
}

// coreLo is the index of the first word of the numeral itself.
func (r *reader) coreLo(n *number.Number) int {
	i := n.Lo
	for i < n.Hi && r.words[i].Span.Start < n.Core.Start {
		i++
	}
	return i
}

// unitBehind reads the unit behind number n: "six hours", "six-hour", "half an hour", "5km",
// "40 percentage points", "1.5 million euros".
func (r *reader) unitBehind(q *Quantity, n *number.Number) bool {
	if n.Kind == number.Multiple {
		return false
	}
	if r.feetAndInches(q, n) {
		return true
	}
	i := n.Hi
	switch loose := n.Interval.HasLo != n.Interval.HasHi || n.Interval.Approx; {
	case n.Kind == number.Fraction:
		i = r.skipOfA(i)
	case loose && r.is(i, "of"): // "millions of dollars", "a couple of days"
		i++
	}
	if w := r.lower(i); w == "yo" || w == "y.o." {
		q.Hi, q.Unit, q.Dimension = i+1, "year", Age
		return true
	}
	bracket := r.is(i, "(|[|{|<")
	if r.hyphen(i) || bracket {
		i++
	}
	if r.is(n.Hi-1, "zero") && r.is(i, "day") { // a flaw of which nobody knew
		return false
	}
	var m measure
	ok := r.measureAt(i, n, &m)
	if !ok && !bracket && i == n.Hi {
		ok = r.describedTime(i, &m)
	}
	if !ok || bracket && !r.is(m.hi, ")|]|}|>") {
		return false
	}
	if bracket { // "20 (kg)"
		m.hi++
	}
	q.Hi, q.Unit, q.Dimension = m.hi, m.unit, m.dim
	q.scale(m.parts)
	r.andAHalf(q)
	r.behindUnit(q)
	return true
}

// describedTime reads a stretch of time behind one or two words that describe it: "two tense hours", "five long
// years". What are counted are the "three working days".
func (r *reader) describedTime(i int, m *measure) bool {
	for j := i; j < i+2; j++ {
		w := r.lower(j)
		if _, form, verb := lexicon.Verb(w); r.shape(j) != text.Letters || stops.Has(w) || verb && form.Has(lexicon.Past|lexicon.Participle|lexicon.Third) || r.capital(j) || lexicon.OneOf(w, "business|calendar|financial|fiscal|leap|light|man|more|school|trading|working") {
			break
		}
		if r.is(j+1, "seconds|minutes|hours|days|weeks|months|years|decades|centuries") && !r.hyphen(j+2) {
			name, ok := unitName(r.lower(j + 1))
			m.set(name, Duration, j+2)
			return ok
		}
	}
	return false
}

// skipOfA passes "of a", "an", "of the" behind a fraction: "half an hour", "a third of a mile".
func (r *reader) skipOfA(i int) int {
	j := i
	if r.is(j, "of") {
		j++
	}
	if r.is(j, "a|an") {
		return j + 1
	}
	return i
}

// scale turns cents into dollars, and a negative number of parts into so many of the unit: a grand.
func (q *Quantity) scale(parts int64) {
	part := number.Int(-parts)
	if parts >= 0 {
		part, _ = number.Ratio(1, max(parts, 1))
	}
	if iv, ok := q.Interval.Scale(part); ok && parts != 0 {
		q.Interval = iv
	}
}

// behindUnit reads what may follow the unit: a rate, an age, a bound.
func (r *reader) behindUnit(q *Quantity) {
	if q.Dimension == Duration && r.ageBehind(q) {
		return
	}
	r.comparedWith(q)
	r.belowZero(q)
	r.rate(q)
	r.lateBound(q)
}

// comparedWith takes back a bound whose words belong to what stands before them: "six points lower than four years
// ago", "will go up to $15".
func (r *reader) comparedWith(q *Quantity) {
	if q.Interval.HasLo == q.Interval.HasHi {
		return
	}
	than := r.is(q.Lo+1, "than") && (q.Lo > 0 && r.taken() == q.Lo || !r.is(q.Lo, "more|less")) && r.is(q.Hi, "ago|earlier|before")
	if !than && !(r.is(q.Lo, "up") && r.is(q.Lo-1, "go|goes|going|gone|went")) {
		return
	}
	v := q.Interval.Lo
	if q.Interval.HasHi {
		v = q.Interval.Hi
	}
	step := q.Interval.Step
	q.Interval = number.Point(v)
	q.Interval.Step = step
	q.Lo += 2
}

// lateBound reads "or more" behind the unit: "five hours or more".
func (r *reader) lateBound(q *Quantity) {
	iv, hi := number.Trailing(r.words, q.Hi, q.Interval)
	if hi > q.Hi && !r.changeWord(q.Hi) {
		q.Interval, q.Hi = iv, hi
	}
}

// changeWord keeps "rose 5% or more than …" and the like from being bounds twice.
func (r *reader) changeWord(i int) bool {
	return r.is(i, "plus") && r.shape(i+1) == text.Letters && !r.is(i+1, "and|at|but|for|in|of|on")
}

// andAHalf adds "and a half" behind a unit: "an hour and a half".
func (r *reader) andAHalf(q *Quantity) {
	if !r.is(q.Hi, "and") {
		return
	}
	i := q.Hi + 1
	if r.is(i, "a") {
		i++
	}
	var part number.Value
	switch r.lower(i) {
	case "half":
		part, _ = number.Ratio(1, 2)
	case "quarter":
		part, _ = number.Ratio(1, 4)
	default:
		return
	}
	if r.is(i+1, "of") || q.Dimension == Money && !r.is(i-1, "a") {
		return
	}
	if iv, ok := q.Interval.Shift(part); ok {
		q.Interval, q.Hi = iv, i+1
		q.Interval.Step = part
	}
}

// finish sets what of quantity k depends on the neighbours: span, what is counted, direction.
func (r *reader) finish(k int) {
	q, limit := &r.out[k], r.ceiling(k)
	q.Span = text.Span{Start: r.words[q.Lo].Span.Start, End: r.words[q.Hi-1].Span.End}
	switch q.Dimension {
	case Plain, Ordinal:
		if q.Unit == "" {
			r.count(q, limit)
			r.rateOfCount(q)
		}
	case Percent:
		r.share(q, limit)
	}
	r.direction(k)
}
