package when

import (
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// Find lists the time expressions of a sentence in the order of the text. qs are
// the sentence's quantities: a duration among them is a time expression with
// the same span. No expression lies within another. The cost is linear in the
// words of the sentence.
func Find(s text.Sentence, qs []quantity.Quantity) []Expression {
	if len(s.Words) == 0 || s.Kind == text.Furniture {
		return nil
	}
	r := &reader{kind: s.Kind, w: s.Words, terms: termsOf(s.Words)}
	next, signed := r.nextSigns()
	lengths := r.lengths(qs)
	if !signed && len(lengths) == 0 {
		return nil
	}
	r.tenses = tenses(r)
	found := outermost(r.scan(next), lengths)
	for i := range found {
		e := &found[i]
		e.tense = r.tenses[e.Lo]
		e.Prep = r.preposition(e.Lo)
		if e.tense == noTense && r.is(e.Lo-1, "by|until|through|till") {
			e.tense = future // "through Sunday"
		}
		if e.from == nil {
			e.from = &noPoint
		}
	}
	return found
}

// noPoint is the recipe of what needs none. Nobody changes it.
var noPoint point

// lengths are the durations among the quantities.
func (r *reader) lengths(qs []quantity.Quantity) []Expression {
	var out []Expression
	for i := range qs {
		q := &qs[i]
		if q.Dimension != quantity.Duration || r.is(q.Lo, "a|an") && r.isRate(q.Lo) {
			continue
		}
		if _, plural := r.unitAt(q.Hi - 1); q.Unit == "quarter" && !plural {
			continue // "612, or about a third, of the shops"
		}
		if e, ok := fromQuantity(q); ok {
			out = append(out, e)
		}
	}
	return out
}

// outermost joins two lists, both in the order of the text. It keeps, of expressions
// that overlap, the longest, and of equals the last (the quantity, whose span others know).
func outermost(times, lengths []Expression) []Expression {
	if len(times)+len(lengths) == 0 {
		return nil
	}
	out := make([]Expression, 0, len(times)+len(lengths))
	for len(times)+len(lengths) > 0 {
		from := &times
		if len(times) == 0 || len(lengths) > 0 && lengths[0].Span.Start < times[0].Span.Start {
			from = &lengths
		}
		e := &(*from)[0]
		*from = (*from)[1:]
		if len(out) == 0 || !out[len(out)-1].Span.Overlaps(e.Span) {
			out = append(out, *e)
			continue
		}
		last := &out[len(out)-1]
		if e.Span.Len() > last.Span.Len() || e.Span == last.Span && last.Type != Clock { // "at 1100 hours" is no length
			*last = *e
		}
	}
	return out
}

// preposition is the one before the word at i, past an article or "early".
func (r *reader) preposition(i int) string {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if r.in(k, prepositions) {
			return r.w[k].Lower
		}
		if !r.is(k, "the|a|an|about|around|-|early|late") {
			return ""
		}
	}
	return ""
}

// scan reads expressions from left to right, the longest at each word; next is what
// nextSigns gave.
func (r *reader) scan(next []int) []Expression {
	var out []Expression
	for i := 0; i < len(r.w); {
		if next[i]-i > signReach {
			i = next[i] - signReach
			continue
		}
		e := r.expression(i)
		if e == nil {
			i++
			continue
		}
		e.Lo = i
		for ; e != nil; e = r.movedTo(e) {
			e.Span = text.Span{Start: r.w[e.Lo].Span.Start, End: r.w[e.Hi-1].Span.End}
			if r.is(e.Hi-1, "st.") {
				e.Span.End--
			}
			out = append(out, *e)
			i = e.Hi
			r.listed(out)
		}
		last := &out[len(out)-1]
		if second := r.secondDay(last.from, i); second != nil && !last.ranged {
			second.Lo = i + 1
			second.Span = text.Span{Start: r.w[i+1].Span.Start, End: r.w[second.Hi-1].Span.End}
			out, i = append(out, *second), second.Hi
		}
	}
	return out
}

// signReach is how many words an expression may begin before its first word of
// time: "more than two hundred and sixty-five years".
const signReach = 7

// nextSigns gives for every word the index of the next word, itself included,
// that has to do with time, and whether there is one. Most sentences of an article are short of
// such words, and looking once at each word is what keeps reading cheap.
func (r *reader) nextSigns() (next []int, signed bool) {
	next = make([]int, len(r.w))
	at := len(r.w) + signReach
	for i := len(r.w) - 1; i >= 0; i-- {
		if r.isSign(i) {
			at, signed = i, true
		}
		next[i] = at
	}
	return next, signed
}

// expression reads the longest time expression at i, nil where none begins; of its
// places only Hi is set.
func (r *reader) expression(i int) *Expression {
	if !r.opens(i) {
		return nil
	}
	best := &noExpression
	if p, end := r.moment(i); p != nil {
		best = &Expression{Type: typeOf(p), Hi: end, from: p}
		r.closeRange(i, best)
	}
	if e := r.openRange(i); e != nil && e.Hi >= best.Hi {
		best = e
	}
	if best.Hi > 0 && !best.ranged && best.from.dayLevel() {
		r.hoursBehind(best)
	}
	for _, read := range [...]struct {
		as Type
		by func(*reader, int) (string, int, bool)
	}{
		{Duration, (*reader).duration},
		{Set, (*reader).frequency},
		{Date, (*reader).reference},
	} {
		if v, end, ok := read.by(r, i); ok && end > best.Hi {
			best = &Expression{Type: read.as, Hi: end, value: v}
		}
	}
	if best == &noExpression {
		return nil
	}
	return best
}

// noExpression is where the longest is looked for from. Nobody changes it.
var noExpression Expression

func typeOf(p *point) Type {
	if p.timed() {
		return Clock
	}
	return Date
}

// moment reads a point in time with everything that goes with it: an edge
// before ("early", "the end of"), a clock or part of the day on either side.
func (r *reader) moment(i int) (*point, int) {
	if j, ok := r.edge(i); ok {
		if p, end := r.dayAndClock(j); p != nil && !(r.is(j, "the") && r.at(j).Lower == r.at(i).Lower) {
			return p, end
		}
		if p, end := r.wholeOf(j); p != nil {
			return p, end
		}
	}
	return r.dayAndClock(i)
}

// wholeOf reads "the year", "the day" behind "the end of", "later in".
func (r *reader) wholeOf(i int) (*point, int) {
	j := r.skip(i, "the")
	u, plural := r.unitAt(j)
	if u == day && r.is(i-2, "end") && r.is(i-4, "at") {
		return nil, 0 // "at the end of the day" is mostly a way of speaking
	}
	if j == i || plural || u < day || r.is(j, "night|fortnight") || !r.phraseEnds(j+1) && !r.is(j+1, "'s") && !r.is(i-2, "earlier|later in") {
		return nil, 0
	}
	if u == day {
		return shifted(mention, u, 0), j + 1
	}
	return shifted(dateline, u, 0), j + 1
}

// edge skips "early", "late", "mid-", "the end of", "earlier", "later in".
func (r *reader) edge(i int) (int, bool) {
	j := i
	switch {
	case r.is(j, "early|late|earlier|later|mid"):
		j++
		if r.isDash(j) {
			j++
		}
		return r.skip(r.skip(j, "in|on"), "of"), true
	}
	j = r.skip(j, "the")
	j = r.skip(j, "very|rest|latter")
	if r.is(j-1, "rest of") {
		return j + 1, true
	}
	if r.is(j, "end|beginning|start|middle|close|turn|month|year|part of") {
		return j + 2, true
	}
	return i, false
}

// core reads a date without clock and edge: the first of the readers that takes
// the most words. It calls itself through "of" no deeper than four times.
func (r *reader) core(i int) (*point, int) {
	if r.depth > 3 || !r.opens(i) {
		return nil, 0
	}
	r.depth++
	var best *point
	end := 0
	for _, read := range [...]func(*reader, int) (*point, int){
		(*reader).named, (*reader).date, (*reader).bareYear, (*reader).decade, (*reader).century, (*reader).weekday,
		(*reader).period, (*reader).distance, (*reader).quarterOf, (*reader).nthOf, (*reader).weekOf, (*reader).seasonDate,
		(*reader).weekendDay, (*reader).dayOnly, (*reader).isoMonth, (*reader).slashed, (*reader).ahead, (*reader).feast,
		(*reader).fiscalYear, (*reader).yearMonth, (*reader).weekNumber, (*reader).thePeriod, (*reader).yearAgo, (*reader).restOf, (*reader).oldYear,
	} {
		if p, e := read(r, i); p != nil && e > end {
			best, end = p, e
		}
	}
	r.depth--
	return best, end
}
