package when

import (
	"cmp"
	"slices"

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
	r := &reader{s: s, w: s.Words}
	r.tenses = tenses(r)
	found := r.scan()
	for _, q := range qs {
		if q.Dimension != quantity.Duration {
			continue
		}
		if e, ok := fromQuantity(q); ok && !(r.is(q.Lo, "a", "an") && r.isRate(q.Lo)) {
			found = append(found, e)
		}
	}
	found = outermost(found)
	if len(found) == 0 {
		return nil
	}
	for i := range found {
		found[i].tense = r.tenses[found[i].Lo]
		found[i].Prep = r.preposition(found[i].Lo)
	}
	return found
}

// outermost keeps, of expressions that overlap, the longest, and of equals the last
// (the quantity, whose span others know).
func outermost(found []Expression) []Expression {
	slices.SortStableFunc(found, func(a, b Expression) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	out := found[:0]
	for _, e := range found {
		if len(out) == 0 || !out[len(out)-1].Span.Overlaps(e.Span) {
			out = append(out, e)
			continue
		}
		last := &out[len(out)-1]
		if e.Span.Len() > last.Span.Len() || e.Span == last.Span && last.Type != Clock { // "at 1100 hours" is no length
			*last = e
		}
	}
	return slices.Clip(out)
}

// preposition is the one before the word at i, past an article or "early".
func (r *reader) preposition(i int) string {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if l := r.at(k).Lower; isPreposition(l) || l == "till" {
			return l
		}
		if !r.is(k, "the", "a", "an", "about", "around", "-", "early", "late") {
			return ""
		}
	}
	return ""
}

// scan reads expressions from left to right, the longest at each word.
func (r *reader) scan() []Expression {
	var out []Expression
	next := r.nextSigns()
	for i := 0; i < len(r.w); {
		if next[i]-i > signReach {
			i = next[i] - signReach
			continue
		}
		e, ok := r.expression(i)
		if !ok {
			i++
			continue
		}
		e.Lo = i
		e.Span = text.Span{Start: r.w[i].Span.Start, End: r.w[e.Hi-1].Span.End}
		if r.is(e.Hi-1, "st.") {
			e.Span.End--
		}
		out = append(out, e)
		i = e.Hi
	}
	return out
}

// signReach is how many words an expression may begin before its first word of
// time: "more than two hundred and sixty-five years".
const signReach = 7

// nextSigns gives for every word the index of the next word, itself included,
// that has to do with time. Most sentences of an article are short of such words,
// and looking once at each word is what keeps reading cheap.
func (r *reader) nextSigns() []int {
	next := make([]int, len(r.w))
	at := len(r.w) + signReach
	for i := len(r.w) - 1; i >= 0; i-- {
		if isSign(&r.w[i]) {
			at = i
		}
		next[i] = at
	}
	return next
}

// expression reads the longest time expression at i; only Hi of its places is set.
func (r *reader) expression(i int) (Expression, bool) {
	var best Expression
	if r.at(i).Shape == text.Mark && !r.is(i, "'", "’", "‘") {
		return best, false
	}
	if p, end, ok := r.moment(i); ok {
		best = r.closeRange(i, Expression{Type: typeOf(p), Hi: end, from: p})
	}
	if e, ok := r.openRange(i); ok && e.Hi >= best.Hi {
		best = e
	}
	if best.Hi > 0 && !best.ranged && best.from.dayLevel() {
		best = r.hoursBehind(best)
	}
	if v, end, ok := r.duration(i); ok && end > best.Hi {
		best = Expression{Type: Duration, Hi: end, value: v}
	}
	if v, end, ok := r.frequency(i); ok && end > best.Hi {
		best = Expression{Type: Set, Hi: end, value: v}
	}
	if v, end, ok := r.reference(i); ok && end > best.Hi {
		best = Expression{Hi: end, value: v}
	}
	return best, best.Hi > 0
}

func typeOf(p point) Type {
	if p.timed() {
		return Clock
	}
	return Date
}

// moment reads a point in time with everything that goes with it: an edge
// before ("early", "the end of"), a clock or part of the day on either side.
func (r *reader) moment(i int) (point, int, bool) {
	if j, ok := r.edge(i); ok {
		if p, end, ok := r.dayAndClock(j); ok && !(r.is(j, "the") && r.at(j).Lower == r.at(i).Lower) {
			return p, end, true
		}
		if p, end, ok := r.wholeOf(j); ok {
			return p, end, true
		}
	}
	return r.dayAndClock(i)
}

// wholeOf reads "the year", "the day" behind "the end of", "later in".
func (r *reader) wholeOf(i int) (point, int, bool) {
	j := r.skip(i, "the")
	u, plural := unitOf(r.at(j).Lower)
	if u == day && r.is(i-2, "end") && r.is(i-4, "at") {
		return point{}, i, false // "at the end of the day" is mostly a way of speaking
	}
	if j == i || plural || u < day || r.is(j, "night", "fortnight") || !r.phraseEnds(j+1) && !r.is(j+1, "'s") {
		return point{}, i, false
	}
	if u == day {
		return at(mention, step{op: opShift, unit: u}), j + 1, true
	}
	return at(dateline, step{op: opShift, unit: u}), j + 1, true
}

// edge skips "early", "late", "mid-", "the end of", "earlier", "later in".
func (r *reader) edge(i int) (int, bool) {
	j := i
	switch {
	case r.is(j, "early", "late", "earlier", "later", "mid"):
		j++
		if r.isDash(j) {
			j++
		}
		return r.skip(r.skip(j, "in", "on"), "of"), true
	}
	j = r.skip(j, "the")
	j = r.skip(j, "very", "rest", "latter")
	if r.is(j-1, "rest") && r.is(j, "of") {
		return j + 1, true
	}
	if r.is(j, "end", "beginning", "start", "middle", "close", "turn", "month", "year", "part") && r.is(j+1, "of") {
		return j + 2, true
	}
	return i, false
}

// dayAndClock joins a day and a time of day in either order.
func (r *reader) dayAndClock(i int) (point, int, bool) {
	if p, end, ok := r.dayPart(i); ok {
		return r.clockBehind(p, end), r.clockEnd, true
	}
	if clock, end, ok := r.timeOfDay(i); ok {
		return r.dayBehind(clock, end)
	}
	p, end, ok := r.core(i)
	if !ok {
		return point{}, i, false
	}
	if !p.dayLevel() {
		return p, end, true
	}
	if part, k, ok := r.partAfter(end); ok {
		p.part, end = part, k
	} else if r.is(end, "in") && r.is(end+1, "the") && partOfDay(r.at(end+2).Lower) != "" {
		p.part, end = partOfDay(r.at(end+2).Lower), end+3
	}
	p = r.clockBehind(p, end)
	return p, r.clockEnd, true
}

// clockBehind reads ", at 3 pm" behind a day; the index behind it is left in clockEnd.
func (r *reader) clockBehind(p point, end int) point {
	r.clockEnd = end
	j := r.skip(end, ",")
	if r.is(j, "at", "around", "about", "just") {
		j = r.skip(r.skip(j+1, "about", "around", "after", "before"), "exactly")
	}
	clock, k, ok := r.timeOfDay(j)
	if ok && (r.is(j-1, "at", "around", "about", "after", "before") || j == end || r.isClockWord(k-1)) {
		p.clock, r.clockEnd = clock, k
	}
	return p
}

// dayBehind reads what follows a time of day: "Monday", "on Friday, June 18",
// "in the morning", "this afternoon".
func (r *reader) dayBehind(clock string, end int) (point, int, bool) {
	p := at(mention, step{op: opShift, unit: day})
	end = r.otherZone(end)
	j := r.skip(r.skip(end, ","), "on", "in")
	q, k, ok := r.dayPart(j)
	if ok {
		if r.is(j, "the") && r.is(j-1, "in") {
			q.base = mention
		}
		p, end = q, k
		if q.part == "AF" || q.part == "EV" || q.part == "NI" && clock > "05:00" {
			clock = afternoon(clock)
		}
	} else if q, k, ok := r.core(j); ok && q.dayLevel() && !(r.is(end, ",") && r.is(j, "the")) {
		p, end = q, k
		if part, k, ok := r.partAfter(end); ok {
			end = k
			if part != "MO" && (part != "NI" || clock > "05:00") {
				clock = afternoon(clock)
			}
		}
	}
	p.clock, p.part = clock, ""
	return p, end, true
}

// afternoon moves "3:00" to "15:00".
func afternoon(clock string) string {
	if h, ok := plainNumber(clock[:2]); ok && h < 12 {
		return digits(h+12, 2) + clock[2:]
	}
	return clock
}

// core reads a date without clock and edge: the first of the readers that takes
// the most words. It calls itself through "of" no deeper than four times.
func (r *reader) core(i int) (point, int, bool) {
	if r.depth > 3 {
		return point{}, i, false
	}
	r.depth++
	defer func() { r.depth-- }()
	var best point
	end := 0
	for _, read := range [...]func(*reader, int) (point, int, bool){
		(*reader).named, (*reader).date, (*reader).bareYear, (*reader).decade, (*reader).century, (*reader).weekday,
		(*reader).period, (*reader).distance, (*reader).quarterOf, (*reader).nthOf, (*reader).weekOf, (*reader).seasonDate,
		(*reader).weekendDay, (*reader).dayOnly, (*reader).isoMonth, (*reader).slashed, (*reader).ahead, (*reader).feast, (*reader).fiscalYear, (*reader).yearMonth,
	} {
		if p, e, ok := read(r, i); ok && e > end {
			best, end = p, e
		}
	}
	return best, end, end > 0
}
