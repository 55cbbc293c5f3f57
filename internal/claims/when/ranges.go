package when

// Ranges: "from 2010 to 2015", "between 16 and 18 June", "June 3-5", "Monday to
// Friday", "10 a.m. to 4 p.m.".

// closeRange looks behind an expression for the other end of a range.
func (r *reader) closeRange(i int, e *Expression) {
	j, tight := r.between(i, e.Hi)
	if j == 0 {
		return
	}
	if p, end := r.endYear(e.from, j); p != nil && tight {
		e.endAt(p, end)
		return
	}
	if r.is(j-1, "/") {
		return
	}
	if p, end := r.endDay(e.from, j); p != nil {
		e.endAt(p, end)
		return
	}
	if r.closeHours(i, j, tight, e) {
		return
	}
	p, end := r.moment(j)
	if r.is(j, "now|present") && e.from.n > 0 {
		p, end = dayAway(0), j+1
	}
	if p != nil && typeOf(p) == e.Type && sameSort(e.from, p) {
		e.endAt(p, end)
	}
}

// endAt makes the expression a range up to that recipe.
func (e *Expression) endAt(to *point, end int) {
	e.from.borrow(to)
	switch {
	case e.from.clockOnly() && !to.clockOnly():
		e.from = to.withClock(e.from.clock) // "3:00 to 4:00 tomorrow"
	case to.clockOnly():
		to = e.from.withClock(to.clock) // "Monday at 10 a.m. to noon"
	}
	e.to, e.ranged, e.Hi = to, true, end
}

// borrow takes the year for "March" from the other end: "March to May 2020".
func (p *point) borrow(to *point) {
	if p.base == dateline && p.n == 1 && to.base == nowhere && to.n == 2 && to.steps[0].op == opYear &&
		(p.steps[0].op == opMonth || p.steps[0].op == opMonthDay) && p.steps[0].way == byTense {
		*p = *at(nowhere).then(to.steps[0]).then(p.steps[0])
	}
}

// listed gives the year of the last expression to those that it ends a list of: "in June and July
// 2019", "on May 3, May 9 and June 1, 2019".
func (r *reader) listed(out []Expression) {
	for k := len(out) - 1; k > 0; k-- {
		a, b := &out[k-1], &out[k]
		if j := r.skip(r.skip(a.Hi, ","), "and|or"); j == a.Hi || j != b.Lo || a.from == nil || b.from == nil {
			return
		}
		a.from.borrow(b.from)
	}
}

// sameSort keeps "from last year to Geneva" and "2020 to Monday" apart: both
// ends of a range end on the same kind of step.
func sameSort(a, b *point) bool {
	return a.n > 0 && b.n > 0 && (a.dayLevel() == b.dayLevel() && (a.dayLevel() || a.steps[a.n-1].op == b.steps[b.n-1].op || a.base == nowhere && b.base == nowhere)) || b.n > 0 && b.base == dateline && b.dayLevel() && a.n > 0 && a.base == nowhere
}

// between skips what joins two ends, of which the first stands from i to end: a
// dash, "to", "through", "and" after "between". It gives the index behind it, 0
// where nothing joins; a dash joins tightly.
func (r *reader) between(i, end int) (behind int, tight bool) {
	switch {
	case r.isDash(end), r.is(end, "~"):
		return end + 1, true
	case r.glued(end, "/") && r.at(end+1).Glued && r.isDigit(end+1):
		return end + 1, true // "2011/12"
	case r.is(end, "to|through|until|till|thru"):
		return r.skip(end+1, "the"), false
	case r.is(end, "and") && r.is(i-1, "between"):
		return end + 1, false
	}
	return 0, false
}

// endYear reads the second year of "2010-15" or "2010-2015".
func (r *reader) endYear(from *point, j int) (*point, int) {
	if from.base != nowhere || from.n != 1 || from.steps[0].op != opYear {
		return nil, 0
	}
	y := int(from.steps[0].n)
	n, width := r.numeral(j)
	if width == 2 && n > y%100 {
		n, width = y/100*100+n, 4
	}
	if width != 4 || n <= y || n > y+200 {
		return nil, 0
	}
	return inYear(n), j + 1
}

// endDay reads the second day of "June 3-5" and "June 3 to 5, 2021".
func (r *reader) endDay(from *point, j int) (*point, int) {
	if from.n == 0 || from.timed() {
		return nil, 0
	}
	if from.last().op != opMonthDay {
		return nil, 0
	}
	d, end, ok := r.dayOfMonth(j)
	if r.glued(end, "/|-") {
		return nil, 0
	}
	if n := from.last().n; ok && r.is(j-1, "the") && d <= int(n%100) && n < 1200 && r.phraseEnds(end) && !r.is(end, "of") {
		to := from.onDay(d) // "from April 27 to the third"
		to.last().n += 100
		return to, end
	}
	if !ok || d <= int(from.last().n%100) || r.isMonth(r.skip(end, "of")) || r.isClockWord(end) {
		return nil, 0
	}
	to := from.onDay(d)
	if y, k, ok := r.year(r.skip(end, ",")); ok && from.base == dateline {
		return inYear(y).then(*to.last()), k
	}
	return to, end
}

// openRange reads ranges of which the first end is no date by itself: "from 16
// to 18 June", "16-18 June", "4 to 23 next month", "between 2 and 4 p.m.".
func (r *reader) openRange(i int) *Expression {
	if d, j, ok := r.dayOfMonth(r.skip(i, "the")); ok && !r.isMonth(j) {
		if e := r.daysOf(d, j, i); e != nil {
			return e
		}
	}
	if e := r.daysIn(i); e != nil {
		return e
	}
	if e := r.restOf(i); e != nil {
		return e
	}
	return r.hoursOf(i)
}

// daysIn reads "November between 19 and 20" and "June from 3 to 5".
func (r *reader) daysIn(i int) *Expression {
	m, j, _, ok := r.month(i)
	if !ok || !r.is(j, "between|from") {
		return nil
	}
	d, k, ok := r.dayOfMonth(j + 1)
	k, _ = r.between(j+1, k)
	if !ok || k == 0 {
		return nil
	}
	last, end, ok := r.dayOfMonth(k)
	if !ok || last <= d || !r.phraseEnds(end) {
		return nil
	}
	return &Expression{Hi: end, from: at(dateline).then(dayStep(m, d)), to: at(dateline).then(dayStep(m, last)), ranged: true}
}

func (r *reader) isMonth(i int) bool {
	_, _, _, ok := r.month(i)
	return ok
}

// daysOf reads the rest of "16 to 18 June", "4 to January 22", "4 to 23 next month" and
// the first day of "18 and 19 June"; j is behind the day d that begins it.
func (r *reader) daysOf(d, j, i int) *Expression {
	k, _ := r.between(i, j)
	alone := k == 0 && r.is(j, "and|or") && !r.is(i-1, "between")
	if alone {
		k = j + 1
	}
	if k == 0 || r.isMonth(k) && !r.is(i-1, "from|between") {
		return nil
	}
	p, end := r.monthDate(r.skip(k, "the"))
	if p == nil && !alone {
		p, end = r.dayOfPeriod(k)
	}
	if p == nil {
		return nil
	}
	last := p.last()
	if last.op != opMonthDay && last.op != opDay || d >= int(last.n%100) {
		return nil
	}
	if alone {
		return &Expression{Hi: j, from: p.onDay(d)}
	}
	return &Expression{Hi: end, from: p.onDay(d), to: p, ranged: true}
}

// dayOfPeriod reads "23 next month", "the 23rd of this month".
func (r *reader) dayOfPeriod(i int) (*point, int) {
	d, j, ok := r.dayOfMonth(r.skip(i, "the"))
	if !ok {
		return nil, 0
	}
	p, end := r.period(r.skip(j, "of|in"))
	if p == nil || p.last().op != opShift || p.last().unit != month {
		return nil, 0
	}
	return p.to(opDay, d), end
}

// secondDay reads the "19" of "June 18 and 19", whose month is that of the date before it.
func (r *reader) secondDay(before *point, i int) *Expression {
	if before == nil || !r.is(i, "and|or") || before.timed() || before.n == 0 || before.last().op != opMonthDay || !r.isDigit(i-1) || r.monthAt(i-2) == 0 {
		return nil
	}
	d, end, ok := r.dayOfMonth(i + 1)
	if !ok || d <= int(before.last().n%100) || !r.phraseEnds(end) && r.cueOf(end) != pastForm {
		return nil // "on June 18 and 19 people died"
	}
	return &Expression{Hi: end, from: before.onDay(d)}
}
