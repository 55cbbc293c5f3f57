package when

// Ranges: "from 2010 to 2015", "between 16 and 18 June", "June 3-5", "Monday to
// Friday", "10 a.m. to 4 p.m.".

// closeRange looks behind an expression for the other end of a range.
func (r *reader) closeRange(i int, e Expression) Expression {
	j, tight, ok := r.joint(e.Hi)
	if !ok && r.is(e.Hi, "and") && r.is(i-1, "between") {
		j, ok = e.Hi+1, true
	}
	if !ok {
		return e
	}
	if p, end, ok := r.endYear(e.from, j); ok && tight {
		return withEnd(e, p, end)
	}
	if p, end, ok := r.endDay(e.from, j); ok {
		return withEnd(e, p, end)
	}
	p, end, ok := r.moment(j)
	if r.is(j, "now", "present") && e.from.n > 0 {
		p, end, ok = dayAway(0), j+1, true
	}
	if !ok || typeOf(p) != e.Type || !sameSort(e.from, p) {
		return e
	}
	return withEnd(e, p, end)
}

func withEnd(e Expression, to point, end int) Expression {
	e.from.borrow(to)
	switch {
	case e.from.clockOnly() && !to.clockOnly():
		e.from = to.withClock(e.from.clock) // "3:00 to 4:00 tomorrow"
	case to.clockOnly():
		to = e.from.withClock(to.clock) // "Monday at 10 a.m. to noon"
	}
	e.to, e.ranged, e.Hi = to, true, end
	return e
}

// borrow takes the year for "March" from the other end: "March to May 2020".
func (p *point) borrow(to point) {
	if p.base == dateline && p.n == 1 && to.base == nowhere && to.n == 2 && to.steps[0].op == opYear &&
		(p.steps[0].op == opMonth || p.steps[0].op == opMonthDay) && p.steps[0].way == byTense {
		s := p.steps[0]
		*p = at(nowhere, to.steps[0], s)
	}
}

// clockOnly reports whether the recipe is a time of day without a date.
func (p point) clockOnly() bool {
	return p.clock != "" && p.base == mention && p.n == 1 && p.steps[0] == step{op: opShift, unit: day}
}

func (p point) withClock(clock string) point {
	p.clock, p.part = clock, ""
	return p
}

// hoursBehind reads " from 10 a.m. to noon" behind a day.
func (r *reader) hoursBehind(e Expression) Expression {
	j := r.skip(e.Hi, ",")
	if !r.is(j, "from", "between") || e.from.clock != "" {
		return e
	}
	hours, _ := r.hoursOf(j + 1)
	if p, end, ok := r.dayAndClock(j + 1); ok && p.clockOnly() {
		if e := r.closeRange(j+1, Expression{Type: Clock, Hi: end, from: p}); e.Hi > hours.Hi {
			hours = e
		}
	}
	if !hours.ranged || !hours.from.clockOnly() {
		return e
	}
	e.to, e.ranged, e.Hi, e.Type = e.from.withClock(hours.to.clock), true, hours.Hi, Clock
	e.from = e.from.withClock(hours.from.clock)
	return e
}

// sameSort keeps "from last year to Geneva" and "2020 to Monday" apart: both
// ends of a range end on the same kind of step.
func sameSort(a, b point) bool {
	return a.n > 0 && b.n > 0 && (a.dayLevel() == b.dayLevel() && (a.dayLevel() || a.steps[a.n-1].op == b.steps[b.n-1].op || a.base == nowhere && b.base == nowhere)) || b.n > 0 && b.base == dateline && b.dayLevel() && a.n > 0 && a.base == nowhere
}

// joint skips what joins two ends: a dash, "to", "through", "and" after "between".
func (r *reader) joint(i int) (end int, tight, ok bool) {
	if r.isDash(i) {
		return i + 1, true, true
	}
	return r.skip(i+1, "the"), false, r.is(i, "to", "through", "until", "till", "thru")
}

// endYear reads the second year of "2010-15" or "2010-2015".
func (r *reader) endYear(from point, j int) (point, int, bool) {
	if from.base != nowhere || from.n != 1 || from.steps[0].op != opYear {
		return point{}, j, false
	}
	y := int(from.steps[0].n)
	n, width, ok := r.numeral(j)
	if ok && width == 2 && n > y%100 {
		n, width = y/100*100+n, 4
	}
	if !ok || width != 4 || n <= y || n > y+200 {
		return point{}, j, false
	}
	return at(nowhere, step{op: opYear, n: int32(n)}), j + 1, true
}

// endDay reads the second day of "June 3-5" and "June 3 to 5, 2021".
func (r *reader) endDay(from point, j int) (point, int, bool) {
	if from.n == 0 || from.timed() {
		return point{}, j, false
	}
	s := from.steps[from.n-1]
	if s.op != opMonthDay {
		return point{}, j, false
	}
	d, end, ok := r.dayOfMonth(j)
	if r.at(end).Glued && r.is(end, "/", "-") {
		return point{}, j, false
	}
	if m, _, _, isMonth := r.month(end); !ok || d <= int(s.n%100) || isMonth && m > 0 || r.isClockWord(end) {
		return point{}, j, false
	}
	s.n = s.n/100*100 + int32(d)
	if y, k, ok := r.year(r.skip(end, ",")); ok && from.base == dateline {
		return at(nowhere, step{op: opYear, n: int32(y)}, s), k, true
	}
	to := from
	to.steps[to.n-1] = s
	return to, end, true
}

// openRange reads ranges of which the first end is no date by itself: "from 16
// to 18 June", "16-18 June", "between 2 and 4 p.m.".
func (r *reader) openRange(i int) (Expression, bool) {
	if d, j, ok := r.dayOfMonth(i); ok && !r.capitalMonth(j) {
		if e, ok := r.daysOf(d, j, i); ok {
			return e, true
		}
	}
	return r.hoursOf(i)
}

func (r *reader) capitalMonth(i int) bool {
	_, _, _, ok := r.month(i)
	return ok
}

func (r *reader) daysOf(d, j, i int) (Expression, bool) {
	k, _, ok := r.joint(j)
	if !ok && r.is(j, "and") && r.is(i-1, "between") {
		k, ok = j+1, true
	}
	if !ok {
		return Expression{}, false
	}
	p, end, ok := r.monthDate(k)
	if !ok || p.n == 0 || p.steps[p.n-1].op != opMonthDay {
		return Expression{}, false
	}
	s := p.steps[p.n-1]
	if d >= int(s.n%100) || r.capitalMonth(k) {
		return Expression{}, false
	}
	s.n = s.n/100*100 + int32(d)
	from := p
	from.steps[from.n-1] = s
	return Expression{Hi: end, from: from, to: p, ranged: true}, true
}

// hoursOf reads "2 to 4 p.m." and, behind "from" or "between", "7 to 7:30": the
// half of the day that the end names holds for the beginning.
func (r *reader) hoursOf(i int) (Expression, bool) {
	h, m, j, minutes, ok := r.clockFigures(i)
	if !ok || h == 0 && !minutes {
		return Expression{}, false
	}
	k, _, ok := r.joint(j)
	if !ok && r.is(j, "and") && r.is(i-1, "between") {
		k, ok = j+1, true
	}
	if !ok {
		return Expression{}, false
	}
	h2, m2, end, minutes2, ok := r.clockFigures(k)
	if !ok {
		return Expression{}, false
	}
	switch {
	case r.isClockWord(end) && !r.is(end, "o'clock") && h <= 12 && h2 >= 1 && h2 <= 12:
		h, h2 = halfOfDay(h, h2, r.at(end).Lower[0] == 'p')
		end++
	case !(minutes || minutes2) || !r.is(i-1, "from", "between"):
		return Expression{}, false
	}
	from, end, _ := r.dayBehind(digits(h, 2)+":"+digits(m, 2), r.zone(end))
	return Expression{Type: Clock, Hi: end, from: from, to: from.withClock(digits(h2, 2) + ":" + digits(m2, 2)), ranged: true}, true
}

// halfOfDay turns two hours of a clock face into hours of the day: "10 to 2 p.m."
// begins in the morning.
func halfOfDay(h, h2 int, afternoon bool) (int, int) {
	h, h2 = h%12, h2%12
	if !afternoon {
		return h, h2
	}
	if h <= h2 {
		h += 12
	}
	return h, h2 + 12
}
