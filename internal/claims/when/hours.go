package when

// Ranges of hours: "2 to 4 p.m.", "from 7 to 7:30", "between 8 and 9 last night",
// and hours that something is moved to.

// clockOnly reports whether the recipe is a time of day without a date.
func (p *point) clockOnly() bool {
	return p.clock != 0 && p.base == mention && p.n == 1 && p.steps[0] == step{op: opShift, unit: day}
}

func (p *point) withClock(clock dial) *point {
	q := *p
	q.clock, q.part = clock, ""
	return &q
}

// hoursBehind reads " from 10 a.m. to noon" and " 8-9am" behind a day.
func (r *reader) hoursBehind(e *Expression) {
	j := r.skip(e.Hi, ",")
	if e.from.clock != 0 {
		return
	}
	k := r.skip(j, "from|between|at")
	hours := r.hoursOf(k)
	if k > j {
		if p, end := r.dayAndClock(k); p != nil && p.clockOnly() {
			h := &Expression{Type: Clock, Hi: end, from: p}
			if r.closeRange(k, h); hours == nil || h.Hi > hours.Hi {
				hours = h
			}
		}
	}
	if hours == nil || !hours.ranged || !hours.from.clockOnly() {
		return
	}
	e.to, e.ranged, e.Hi, e.Type = e.from.withClock(e.from.ofPart(hours.to.clock)), true, hours.Hi, Clock
	e.from = e.from.withClock(e.from.ofPart(hours.from.clock))
}

// hoursOf reads "2 to 4 p.m." and, behind "from" or "between", "7 to 7:30", "0730-0930"
// and "7 and 9 last night": the half of the day that the end names holds for the
// beginning.
func (r *reader) hoursOf(i int) *Expression {
	a, j := r.dialOrFour(i)
	k, _ := r.between(i, j)
	if a == 0 || k == 0 || a.hour() == 0 && a.bare() {
		return nil
	}
	b, end := r.dialOrFour(k)
	to, half := r.halfBehind(end)
	bare := a.bare() && b.bare() && half == 0
	switch {
	case b == 0:
		return nil
	case half != 0 && b.onFace():
		a, b = inHalf(a, b, half)
		end = to
	case !r.is(i-1, "from|between"):
		return nil
	case !bare && b.before(a):
		b = b.afternoon() // "from 10:30 to 3"
	}
	from, to := r.dayBehind(a, r.zone(end))
	if bare && (to == end || !a.onFace() || !b.onFace() || from.clockOnly() || r.is(i-1, "from") && from.clock == a) {
		return nil // "the toll rose from 5 to 7 on Tuesday"
	}
	if from.clock != a {
		b = b.afternoon()
	}
	return &Expression{Type: Clock, Hi: to, from: from, to: from.withClock(b), ranged: true}
}

// dialOrFour reads what a clock shows, and "0730" in four figures, of which the
// first is a nought: others may be years.
func (r *reader) dialOrFour(i int) (dial, int) {
	if d, width := r.figuresOf(i); width == 4 && (r.at(i).Text[0] == '0' || len(r.at(i-2).Text) == 4 && r.at(i - 2).Text[0] == '0') {
		return d, i + 1
	}
	return r.dial(i)
}

// inHalf turns two times of a clock face into times of the day: "10 to 2 p.m." begins in
// the morning.
func inHalf(a, b dial, half byte) (dial, dial) {
	b = b.inHalf(half)
	if p := a.inHalf(half); p == 0 {
		return a, b // "from 23 to 3am"
	} else if !b.before(p) {
		return p, b
	}
	if half == 'a' {
		return a.afternoon(), b // "from 10 to 2 a.m."
	}
	if a.hour() == 12 {
		a -= halfDay
	}
	return a, b
}

// closeHours reads the bare end of "8am-3 yesterday afternoon" and "from 8 a.m. to 3".
func (r *reader) closeHours(i, j int, tight bool, e *Expression) bool {
	d, end := r.dial(j)
	if d == 0 || !e.from.clockOnly() || !d.bare() || !d.onFace() || !tight && !r.is(i-1, "from|between") {
		return false
	}
	if _, half := r.halfBehind(end); half != 0 || r.is(end, oClock) || !r.phraseEnds(end) && r.weekdayAt(end) == 0 && !r.is(end, "today|tonight|tomorrow|yesterday|this|last") {
		return false
	}
	if d.before(e.from.clock) {
		d = d.afternoon()
	}
	to, k := r.dayBehind(d, end)
	e.endAt(to, k)
	return true
}

// A moved time needs no "o'clock": "the 3 p.m. kick-off was changed to four". The
// verb stands before or behind the time. That time takes the place of the one in e.
func (r *reader) movedTo(e *Expression) bool {
	if e.Type != Clock || e.ranged {
		return false
	}
	moved := false
	for k := max(e.Lo-4, 0); k < e.Hi+7; k++ {
		moved = moved || r.is(k, "change|changed|move|moved|reschedule|rescheduled|shift|shifted|postponed|delayed|pushed|brought")
		if k < e.Hi || !moved || !r.is(k, "to") {
			continue
		}
		n, end, ok := r.cardinal(k + 1)
		if !ok || n > 24 || r.at(end).Text != "" && !r.is(end, ".|,|!|?|;") || r.at(end).Glued && r.is(end+1, "%") {
			return false
		}
		clock := dialAt(n%24, 0)
		if n < 9 && e.from.clock.hour() >= 12 {
			clock = clock.afternoon()
		}
		*e = Expression{Type: Clock, Lo: k + 1, Hi: end, from: e.from.withClock(clock)}
		return true
	}
	return false
}
