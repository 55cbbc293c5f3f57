package when

import "gainsay/internal/claims/text"

// Dates told by their place beside the dateline ("last week", "the day after tomorrow") or
// beside the date just mentioned ("the following day", "that week").

// named reads the words that name a day by themselves.
func (r *reader) named(i int) (*point, int) {
	if r.capital(i) && r.at(i-1).Shape == text.Letters && i > 0 && r.kind != text.Headline {
		return nil, 0 // "USA Today", "the Today show"
	}
	for k := range namedDays {
		if end := r.match(i, namedDays[k].words); end > 0 {
			return dayAway(int(namedDays[k].away)).during(namedDays[k].part), end
		}
	}
	// "between now and November 15": one end of a range
	if r.is(i, "now") && r.is(i-1, "between|from") && r.is(i+1, "and|to|until|through") {
		return dayAway(0), i + 1
	}
	return nil, 0
}

var namedDays = [...]struct {
	words string
	away  int8 // from the dateline
	part  string
}{
	{"today", 0, ""},
	{"tonight|tonite", 0, "NI"},
	{"yesterday", -1, ""},
	{"tomorrow|tmrw", 1, ""},
	{"day after tomorrow", 2, ""},
	{"day before yesterday", -2, ""},
	{"the day after tomorrow", 2, ""},
	{"the day before yesterday", -2, ""},
	{"day after tomorrow", 2, ""},
	{"day before yesterday", -2, ""},
}

func dayAway(n int) *point { return shifted(dateline, day, n) }

// weekday reads "Wednesday", "last Wednesday", "Tuesday next week",
// "Wednesday last week".
func (r *reader) weekday(i int) (*point, int) {
	n, dir := 0, false
	j := r.skip(i, "the|on")
	if d, ok := r.direction(j); ok && !r.is(j, "latest") {
		n, dir = d, true
		j++
		if n == 0 {
			j = r.skip(j, "past|coming|week")
		}
	} else {
		j = i
	}
	wd, short := r.weekdayAt(j), r.term(j).short
	if wd == 0 || !r.isDayName(j, short) {
		return nil, 0
	}
	end := j + 1
	if short {
		end = r.skipStop(end)
	}
	if dir {
		return r.directedWeekday(j, n, wd), end
	}
	k := r.skip(end, "of")
	if d, ok := r.direction(k); ok && r.is(k+1, "week") {
		return shifted(dateline, week, d).to(opWeekday, wd), k + 2
	}
	return nearest(opWeekday, wd), end
}

// directedWeekday is the weekday after "last", "this" or "next". By "last Friday"
// a writer on a Wednesday means the one five days ago, and by "next Friday" that
// of the next week: a Friday of the running week would just be "Friday". "This
// past Friday" and "the coming Friday" are the nearest ones.
func (r *reader) directedWeekday(j, n, wd int) *point {
	switch {
	case r.is(j-1, "past"):
		return at(dateline).beside(backward, wd)
	case r.is(j-1, "coming|upcoming"):
		return at(dateline).beside(forward, wd)
	case r.is(j-1, "following"):
		return at(mention).beside(forward, wd)
	case r.is(j-1, "previous|preceding|prior"):
		return at(mention).beside(backward, wd)
	}
	return shifted(dateline, week, n).to(opWeekday, wd)
}

// beside moves to the nearest such weekday that is not the day itself.
func (p *point) beside(w way, wd int) *point {
	if w == backward {
		p.shift(day, -1)
	} else {
		p.shift(day, 1)
	}
	return p.toward(opWeekday, w, wd)
}

// isDayName keeps out "sat", "sun", "Black Friday" and the "Sunday Times".
func (r *reader) isDayName(i int, short bool) bool {
	if paperNames.Has(r.at(i+1).Text) || r.is(i-1, "the") && r.capital(i-1) && i > 1 || r.in(i-1, holidayPrefixes) {
		return false
	}
	if !short {
		return true
	}
	if !r.capital(i) || r.isCapitalName(i+1) {
		return false
	}
	return !r.is(i, "sat|sun|mon|wed|thu|fri|tue") || r.is(i-1, "on|until|since|by|next|last|this") || r.is(i+1, ",|.") && i > 0
}

// period reads "last week", "this year", "next month", "the following day",
// "the same day", "that week", "the year".
func (r *reader) period(i int) (*point, int) {
	j := r.skip(i, "the")
	if p, end := r.samePeriod(i, j); p != nil {
		return p, end
	}
	if u := r.term(j).unit; u >= month && u <= year && (r.isHyphen(j+1) && r.is(j+2, "end") || r.is(j+1, "'s end")) {
		return shifted(dateline, u, 0), j + 3 // "by year-end", "at the month's end"
	}
	n, ok := r.direction(j)
	if !ok {
		return nil, 0
	}
	word := j
	j++
	if n == 0 || r.is(j, "calendar|working") {
		j = r.skip(j, "coming|past|current|very|calendar|working")
	}
	if d, ok := r.direction(j - 1); ok && j-1 > word {
		n = d
	}
	return r.periodUnit(i, word, j, n)
}

// periodUnit reads the unit behind "last": a calendar unit, a month, a season.
func (r *reader) periodUnit(i, word, j, n int) (*point, int) {
	if r.is(word-1, "the") && r.is(j+1, "of") && !r.is(word, "this|current") {
		return nil, 0 // "the last week of the campaign"
	}
	from := dateline
	if r.is(word, "following|previous|preceding|prior") {
		from = mention
	}
	if m, short := r.monthAt(j), r.term(j).short; m > 0 && (r.capital(j) || !short && m != 3 && m != 5 || short && r.closes(j+1)) {
		if r.is(j+1, "'s") && r.is(word, "this") {
			return nil, 0
		}
		return r.directedMonth(j, m, n)
	}
	if s := int(r.term(j).season); s > 0 && r.is(word, "last|this|next|past|previous|coming|following") {
		return at(from).toward(opSeason, wayOf(n), s), j + 1
	}
	u, plural := r.unitAt(j)
	if u < day || plural || r.is(j, "night|fortnight") {
		return nil, 0
	}
	if r.is(word, "latest") && (u < week || !r.is(word-1, "the|its|their|'s")) {
		return nil, 0
	}
	if u == day && (from == dateline && word+1 == j && r.is(word, "last|this|past|current|next") && !r.is(i, "the") ||
		r.is(word, "last|past|current")) {
		return nil, 0 // "next day" is told after a date, "this day" and "last day" are no dates
	}
	if u == day && r.is(word, "next") {
		from = mention
	}
	if u >= decade && (r.is(word, "past") || r.is(word-1, "the") && from == dateline && n != 0) {
		return nil, 0 // ten years, not the nineties
	}
	if r.twelveMonths(i, word, u) {
		return nil, 0
	}
	p := shifted(from, u, n)
	if q, end := r.ofYear(p, j+1); q != nil {
		return q, end
	}
	if k := r.skip(j+1, "on"); u == week {
		if wd, short := r.weekdayAt(k), r.term(k).short; wd > 0 && (!short || r.capital(k) && !r.isCapitalName(k+1)) {
			return p.to(opWeekday, wd), k + 1
		}
	}
	return p, j + 1
}

// directedMonth reads "last February" and "next June, 16": the month before or
// after the dateline's own.
func (r *reader) directedMonth(j, m, n int) (*point, int) {
	p, end := at(dateline).toward(opMonth, wayOf(n), m), j+1
	if d, k, ok := r.dayOfMonth(end); ok && !r.is(k, ":") {
		return p.to(opDay, d), k
	}
	return p, end
}

// samePeriod reads what points at the date just mentioned: "the same day",
// "that week".
func (r *reader) samePeriod(i, j int) (*point, int) {
	if next := r.is(j+1, "after next"); j > i && (next || r.is(j+1, "before last")) {
		if u, plural := r.unitAt(j); u >= week && !plural {
			n := 2
			if !next {
				n = -2
			}
			return shifted(dateline, u, n), j + 3
		}
	}
	if end := r.match(i, "that time"); end > 0 && r.is(i-1, "by|until|till|since|before|after|at|from") && !r.isHyphen(end) && !r.is(end, "frame|limit|period|slot|span|zone|of") {
		return at(mention).to(opThen, 0), end
	}
	if r.is(j, "same") && j > i || r.is(i, "that|that's") {
		k := r.skip(max(j, i)+1, "same|very")
		u, plural := r.unitAt(k)
		if plural || u < day || u == day && !r.is(k, "day") || u == century {
			return nil, 0
		}
		return shifted(mention, u, 0), k + 1
	}
	return nil, 0
}

// weekendDay reads "the weekend", "over the weekend", "the last weekend".
func (r *reader) weekendDay(i int) (*point, int) {
	j := r.skip(i, "the")
	if j == i && !(r.is(i-1, "on|over|by") && r.closes(i+1)) || !r.is(j, "weekend") || r.is(j+1, "edition|box") {
		return nil, 0
	}
	return nearest(opWeekend, 0), j + 1
}
