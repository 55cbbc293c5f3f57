package when

// Ranges of hours: "2 to 4 p.m.", "from 7 to 7:30", "between 8 and 9 last night",
// and hours that something is moved to.

// clockOnly reports whether the recipe is a time of day without a date.
func (p *point) clockOnly() bool {
	return p.clock != "" && p.base == mention && p.n == 1 && p.steps[0] == step{op: opShift, unit: day}
}

func (p *point) withClock(clock string) *point {
	q := *p
	q.clock, q.part = clock, ""
	return &q
}

// hoursBehind reads " from 10 a.m. to noon" and " 8-9am" behind a day.
func (r *reader) hoursBehind(e *Expression) {
	j := r.skip(e.Hi, ",")
	if e.from.clock != "" {
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
	a, j, ok := r.dialOrFour(i)
	k, _ := r.between(i, j)
	if !ok || k == 0 || a.h == 0 && !a.minutes {
		return nil
	}
	b, end, ok := r.dialOrFour(k)
	if !ok {
		return nil
	}
	to, half := r.halfBehind(end)
	framed := r.is(i-1, "from|between")
	switch {
	case half != 0 && a.h <= 12 && b.h >= 1 && b.h <= 12:
		halfOfDay(&a, &b, half == 'p')
		end = to
	case !framed:
		return nil
	case b.h < 12 && b.text() < a.text() && (a.minutes || b.minutes):
		b.h += 12 // "from 10:30 to 3"
	}
	from, to := r.dayBehind(a.text(), r.zone(end))
	if !a.minutes && !b.minutes && half == 0 && (to == end || a.h > 12 || b.h > 12 || b.h == 0 || from.clockOnly() || !r.is(i-1, "between") && from.clock == a.text()) {
		return nil // "the toll rose from 5 to 7 on Tuesday"
	}
	e := &Expression{Type: Clock, Hi: to, from: from, ranged: true}
	if from.clock == a.text() {
		e.to = from.withClock(b.text())
	} else {
		e.to = from.withClock(afternoon(b.text()))
	}
	return e
}

// dialOrFour reads what a clock shows, and "0730" in four figures, of which the
// first is a nought: others may be years.
func (r *reader) dialOrFour(i int) (dial, int, bool) {
	if n, width := r.numeral(i); width == 4 && (r.at(i).Text[0] == '0' || r.fourBefore(i)) && n/100 < 24 && n%100 < 60 {
		return dial{h: n / 100, m: n % 100, minutes: true}, i + 1, true
	}
	return r.dial(i)
}

// fourBefore reports whether i is the end of a range that begins with "0730".
func (r *reader) fourBefore(i int) bool {
	_, width := r.numeral(i - 2)
	return width == 4 && r.at(i - 2).Text[0] == '0'
}

// halfOfDay turns two times of a clock face into times of the day: "10 to 2 p.m."
// begins in the morning.
func halfOfDay(a, b *dial, afternoon bool) {
	a.h, b.h = a.h%12, b.h%12
	if !afternoon {
		return
	}
	if a.h*60+a.m <= b.h*60+b.m {
		a.h += 12
	}
	b.h += 12
}

// closeHours reads the bare end of "8am-3 yesterday afternoon" and "from 8 a.m. to 3".
func (r *reader) closeHours(i, j int, tight bool, e *Expression) bool {
	d, end, ok := r.dial(j)
	if !ok || !e.from.clockOnly() || d.minutes || d.h < 1 || d.h > 12 || !tight && !r.is(i-1, "from|between") {
		return false
	}
	if k, half := r.halfBehind(end); half != 0 || k != end || r.is(end, oClock) || !r.phraseEnds(end) && r.weekdayAt(end) == 0 && !r.is(end, "today|tonight|tomorrow|yesterday|this|last") {
		return false
	}
	clock := d.text()
	if clock < e.from.clock {
		clock = afternoon(clock)
	}
	to, k := r.dayBehind(clock, end)
	e.endAt(to, k)
	return true
}

// A moved time needs no "o'clock": "the 3 p.m. kick-off was changed to four". The
// verb stands before or behind the time.
func (r *reader) movedTo(e *Expression) *Expression {
	if e.Type != Clock || e.ranged {
		return nil
	}
	moved := false
	for k := max(e.Lo-4, 0); k < e.Hi+7; k++ {
		moved = moved || r.is(k, "change|changed|move|moved|reschedule|rescheduled|shift|shifted|postponed|delayed|pushed|brought")
		if k < e.Hi || !moved || !r.is(k, "to") {
			continue
		}
		n, end, ok := r.cardinal(k + 1)
		if !ok || n > 24 || r.at(end).Text != "" && !r.is(end, ".|,|!|?|;") || r.at(end).Glued && r.is(end+1, "%") {
			return nil
		}
		clock := digits(n%24, 2) + ":00"
		if n < 9 && e.from.clock >= "12:00" {
			clock = afternoon(clock)
		}
		return &Expression{Type: Clock, Lo: k + 1, Hi: end, from: e.from.withClock(clock)}
	}
	return nil
}
