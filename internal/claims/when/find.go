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
	var buf [64]*entry
	r := reader{kind: s.Kind, w: s.Words, entries: entriesOf(buf[:0], s.Words)}
	return r.find(qs)
}

func (r *reader) find(qs []quantity.Quantity) []Expression {
	var times, lengths [6]Expression // most sentences have fewer, and these stay on the stack
	found := outermost(r.scan(times[:0]), r.lengths(lengths[:0], qs))
	for i := range found {
		e := &found[i]
		e.tense = r.tense(e.Lo)
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

// lengths adds the durations among the quantities to out.
func (r *reader) lengths(out []Expression, qs []quantity.Quantity) []Expression {
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

// scan reads expressions from left to right, the longest at each word, and adds them to
// out. Far from words of time it passes over all others.
func (r *reader) scan(out []Expression) []Expression {
	sign := -1 // the next word, i itself included, that has to do with time
	for i := 0; i < len(r.w); {
		for sign < i {
			if sign = r.nextSign(sign + 1); sign == len(r.w) {
				return out
			}
		}
		i = max(i, sign-signReach)
		var e Expression
		if !r.expression(i, &e) {
			i++
			continue
		}
		e.Lo = i
		for more := true; more; more = r.movedTo(&e) {
			e.Span = text.Span{Start: r.w[e.Lo].Span.Start, End: r.w[e.Hi-1].Span.End}
			if r.is(e.Hi-1, "st.") {
				e.Span.End--
			}
			out = append(out, e)
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

// nextSign is the next word from i on that has to do with time, or the end.
func (r *reader) nextSign(i int) int {
	for i < len(r.entries) && !r.entries[i].sign {
		i++
	}
	return i
}

// expression reads the longest time expression at i into best, which is empty; of its
// places it sets only Hi.
func (r *reader) expression(i int, best *Expression) bool {
	may := r.may(i)
	if may == 0 {
		return false
	}
	if may&(byEdge|byPartOfDay|byClock|ofCore) != 0 {
		if p, end := r.moment(i); p != nil {
			best.Type, best.Hi, best.from = typeOf(p), end, p
			r.closeRange(i, best)
		}
	}
	if may&byRange != 0 {
		if e := r.openRange(i); e != nil && e.Hi >= best.Hi {
			*best = *e
		}
	}
	if best.Hi > 0 && !best.ranged && best.from.dayLevel() {
		r.hoursBehind(best)
	}
	for _, g := range [...]struct {
		by grammars
		as Type
	}{{byDuration, Duration}, {byFrequency, Set}, {byReference, Date}} {
		if may&g.by == 0 {
			continue
		}
		if v, end, ok := r.valued(g.by, i); ok && end > best.Hi {
			*best = Expression{Type: g.as, Hi: end, value: v}
			if g.by == byDuration {
				r.aroundNow(i, best)
			}
		}
	}
	return best.Hi > 0
}

// valued reads what needs no calendar.
func (r *reader) valued(by grammars, i int) (value string, end int, ok bool) {
	switch by {
	case byDuration:
		return r.duration(i)
	case byFrequency:
		return r.frequency(i)
	}
	return r.reference(i)
}

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
	bare := j == i && u >= month && r.is(i-2, "end|beginning|start|close of") // "by end of year"
	if j == i && !bare || plural || u < day || r.is(j, "night|fortnight") || !r.phraseEnds(j+1) && !r.is(j+1, "'s") && !r.is(i-2, "earlier|later in") {
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
	if r.may(i)&byEdge == 0 {
		return i, false
	}
	switch {
	case r.is(j, "early|late|earlier|later|mid"):
		j++
		if r.isDash(j) {
			j++
		}
		return r.skip(r.skip(j, "in|on"), "of"), true
	case r.is(j, "the early|late|mid"):
		j = r.skipHyphen(j + 2)
		_, _, _, tens := r.tensPlural(j)
		return j, tens || r.term(j).decade > 0 // "the early 1990s"
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
	may := r.may(i) & ofCore
	if may == 0 || r.depth > 3 {
		return nil, 0
	}
	r.depth++
	var best *point
	end := 0
	for ; may != 0; may &= may - 1 {
		if p, e := r.read(may&-may, i); p != nil && e > end {
			best, end = p, e
		}
	}
	r.depth--
	return best, end
}

// read tries one grammar of core.
func (r *reader) read(by grammars, i int) (*point, int) {
	switch by {
	case byName:
		return r.named(i)
	case byDate:
		return r.date(i)
	case byYear:
		return r.bareYear(i)
	case byDecade:
		return r.decade(i)
	case byCentury:
		return r.century(i)
	case byWeekday:
		return r.weekday(i)
	case byPeriod:
		return r.period(i)
	case byDistance:
		return r.distance(i)
	case byQuarter:
		return r.quarterOf(i)
	case byNth:
		return r.nthOf(i)
	case byWeekOf:
		return r.weekOf(i)
	case bySeason:
		return r.seasonDate(i)
	case byWeekend:
		return r.weekendDay(i)
	case byDay:
		return r.dayOnly(i)
	case byISOMonth:
		return r.isoMonth(i)
	case bySlash:
		return r.slashed(i)
	case byAhead:
		return r.ahead(i)
	case byFeast:
		return r.feast(i)
	case byFiscalYear:
		return r.fiscalYear(i)
	case byYearMonth:
		return r.yearMonth(i)
	case byWeekNumber:
		return r.weekNumber(i)
	case byThePeriod:
		return r.thePeriod(i)
	case byYearAgo:
		return r.yearAgo(i)
	case byToDate:
		return r.toDate(i)
	case byOldYear:
		return r.oldYear(i)
	}
	return nil, 0
}
