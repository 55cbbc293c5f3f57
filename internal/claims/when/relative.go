package when

import "gainsay/internal/claims/text"

// Dates told by their distance: from the dateline ("last week", "three years
// ago", "the day after tomorrow") or from the date just mentioned ("six days
// later", "the following day").

// direction is the number of units that "last", "this", "next" move by.
func direction(lower string) (n int, ok bool) {
	switch lower {
	case "last", "past", "previous", "prior", "preceding":
		return -1, true
	case "this", "current":
		return 0, true
	case "next", "coming", "upcoming", "following":
		return 1, true
	}
	return 0, false
}

// named reads the words that name a day by themselves.
func (r *reader) named(i int) (point, int, bool) {
	if r.capital(i) && r.at(i-1).Shape == text.Letters && i > 0 && r.s.Kind != text.Headline {
		return point{}, i, false // "USA Today", "the Today show"
	}
	switch r.at(i).Lower {
	case "today":
		return dayAway(0), i + 1, true
	case "tonight", "tonite":
		p := dayAway(0)
		p.part = "NI"
		return p, i + 1, true
	case "now":
		// "between now and November 15": one end of a range
		if r.is(i-1, "between", "from") && r.is(i+1, "and", "to", "until", "through") {
			return dayAway(0), i + 1, true
		}
	case "yesterday":
		return dayAway(-1), i + 1, true
	case "tomorrow", "tmrw":
		return dayAway(1), i + 1, true
	case "the":
		if r.is(i+1, "day") && r.is(i+2, "after") && r.is(i+3, "tomorrow") {
			return dayAway(2), i + 4, true
		}
		if r.is(i+1, "day") && r.is(i+2, "before") && r.is(i+3, "yesterday") {
			return dayAway(-2), i + 4, true
		}
	}
	return point{}, i, false
}

func dayAway(n int) point { return at(dateline, step{op: opShift, unit: day, n: int32(n)}) }

// weekday reads "Wednesday", "last Wednesday", "Tuesday next week",
// "Wednesday last week".
func (r *reader) weekday(i int) (point, int, bool) {
	n, dir := 0, false
	j := r.skip(i, "the", "on")
	if d, ok := direction(r.at(j).Lower); ok {
		n, dir = d, true
		j++
		if n == 0 {
			j = r.skip(j, "past", "coming", "week")
		}
	} else {
		j = i
	}
	wd, short := weekdayNumber(r.at(j).Lower)
	if wd == 0 || !r.isDayName(j, short) {
		return point{}, i, false
	}
	s := step{op: opWeekday, n: int32(wd)}
	end := j + 1
	if short && r.is(end, ".") && r.at(end).Glued {
		end++
	}
	if dir {
		return r.directedWeekday(j, n, s), end, true
	}
	k := r.skip(end, "of")
	if d, ok := direction(r.at(k).Lower); ok && r.is(k+1, "week") {
		return at(dateline, step{op: opShift, unit: week, n: int32(d)}, s), k + 2, true
	}
	return at(dateline, s), end, true
}

// directedWeekday is the weekday after "last", "this" or "next". By "last Friday"
// a writer on a Wednesday means the one five days ago, and by "next Friday" that
// of the next week: a Friday of the running week would just be "Friday". "This
// past Friday" and "the coming Friday" are the nearest ones.
func (r *reader) directedWeekday(j, n int, s step) point {
	switch {
	case r.is(j-1, "past"):
		return at(dateline, step{op: opShift, unit: day, n: -1}, step{op: opWeekday, way: backward, n: s.n})
	case r.is(j-1, "coming", "upcoming"):
		return at(dateline, step{op: opShift, unit: day, n: 1}, step{op: opWeekday, way: forward, n: s.n})
	case r.is(j-1, "following"):
		return at(mention, step{op: opShift, unit: day, n: 1}, step{op: opWeekday, way: forward, n: s.n})
	case r.is(j-1, "previous", "preceding", "prior"):
		return at(mention, step{op: opShift, unit: day, n: -1}, step{op: opWeekday, way: backward, n: s.n})
	}
	return at(dateline, step{op: opShift, unit: week, n: int32(n)}, s)
}

// isDayName keeps out "sat", "sun", "Black Friday" and the "Sunday Times".
func (r *reader) isDayName(i int, short bool) bool {
	if isPaperName(r.at(i+1).Text) || r.is(i-1, "the") && r.capital(i-1) && i > 1 || isHolidayPrefix(r.at(i-1).Lower) {
		return false
	}
	if !short {
		return true
	}
	if !r.capital(i) || r.isCapitalName(i+1) {
		return false
	}
	switch r.at(i).Lower {
	case "sat", "sun", "mon", "wed", "thu", "fri", "tue":
		return r.is(i-1, "on", "until", "since", "by", "next", "last", "this") || r.is(i+1, ",", ".") && i > 0
	}
	return true
}

// period reads "last week", "this year", "next month", "the following day",
// "the same day", "that week", "the year".
func (r *reader) period(i int) (point, int, bool) {
	j := r.skip(i, "the")
	if p, end, ok := r.samePeriod(i, j); ok {
		return p, end, true
	}
	n, ok := direction(r.at(j).Lower)
	if !ok {
		return point{}, i, false
	}
	word := j
	j++
	if n == 0 || r.is(j, "calendar") {
		j = r.skip(j, "coming", "past", "current", "very", "calendar")
	}
	if d, ok := direction(r.at(j - 1).Lower); ok && j-1 > word {
		n = d
	}
	return r.periodUnit(i, word, j, n)
}

// periodUnit reads the unit behind "last": a calendar unit, a month, a season.
func (r *reader) periodUnit(i, word, j, n int) (point, int, bool) {
	if r.is(word-1, "the") && r.is(j+1, "of") && !r.is(word, "this", "current") {
		return point{}, i, false // "the last week of the campaign"
	}
	from := dateline
	if r.is(word, "following", "previous", "preceding", "prior") {
		from = mention
	}
	if m, short := monthNumber(r.at(j).Lower); m > 0 && (r.capital(j) || !short && m != 3 && m != 5) {
		if r.is(j+1, "'s") && r.is(word, "this") {
			return point{}, i, false
		}
		return r.directedMonth(j, m, n)
	}
	if s, ok := seasonNumber(r.at(j).Lower); ok && r.is(word, "last", "this", "next", "past", "previous", "coming") {
		return at(dateline, step{op: opSeason, way: wayOf(n), n: int32(s)}), j + 1, true
	}
	u, plural := unitOf(r.at(j).Lower)
	if u < day || plural || r.is(j, "night", "fortnight") {
		return point{}, i, false
	}
	if u == day && (from == dateline && word+1 == j && r.is(word, "last", "this", "past", "current", "next") && !r.is(i, "the") ||
		r.is(word, "last", "past", "current")) {
		return point{}, i, false // "next day" is told after a date, "this day" and "last day" are no dates
	}
	if u == day && r.is(word, "next") {
		from = mention
	}
	if u >= decade && (r.is(word, "past") || r.is(word-1, "the") && from == dateline && n != 0) {
		return point{}, i, false // ten years, not the nineties
	}
	p := at(from, step{op: opShift, unit: u, n: int32(n)})
	if k := r.skip(j+1, "on"); u == week {
		if wd, short := weekdayNumber(r.at(k).Lower); wd > 0 && !short {
			return p.then(step{op: opWeekday, n: int32(wd)}), k + 1, true
		}
	}
	return p, j + 1, true
}

// directedMonth reads "last February" and "next June, 16": the month before or
// after the dateline's own.
func (r *reader) directedMonth(j, m, n int) (point, int, bool) {
	s := step{op: opMonth, way: wayOf(n), n: int32(m)}
	end := j + 1
	if d, k, ok := r.dayOfMonth(end); ok && !r.is(k, ":") {
		return at(dateline, s, step{op: opDay, n: int32(d)}), k, true
	}
	return at(dateline, s), end, true
}

// samePeriod reads what points at the date just mentioned: "the same day",
// "that week".
func (r *reader) samePeriod(i, j int) (point, int, bool) {
	if j > i && r.is(j+1, "after", "before") && (r.is(j+2, "next") && r.is(j+1, "after") || r.is(j+2, "last") && r.is(j+1, "before")) {
		if u, plural := unitOf(r.at(j).Lower); u >= week && !plural {
			n := int32(2)
			if r.is(j+1, "before") {
				n = -2
			}
			return at(dateline, step{op: opShift, unit: u, n: n}), j + 3, true
		}
	}
	if r.is(j, "same") && j > i || r.is(i, "that", "that's") {
		k := max(j, i) + 1
		u, plural := unitOf(r.at(k).Lower)
		if plural || u < day || u == day && !r.is(k, "day") || u == century {
			return point{}, i, false
		}
		return at(mention, step{op: opShift, unit: u}), k + 1, true
	}
	return point{}, i, false
}

// distance reads "three years ago", "six days later", "two weeks before the
// vote" is none, "two days before yesterday" is one.
func (r *reader) distance(i int) (point, int, bool) {
	if n, j, ok := r.cardinal(i); ok && n > 0 && n < 10 && r.is(j+1, "ago") {
		if wd := weekdayPlural(r.at(j).Lower); wd > 0 { // "two Sundays ago"
			return at(dateline, step{op: opShift, unit: week, n: int32(-n)}, step{op: opWeekday, n: int32(wd)}), j + 2, true
		}
	}
	a, u, j, ok := r.span(i)
	if !ok {
		return point{}, i, false
	}
	n := a.n
	switch {
	case r.is(j, "ago"):
		return r.away(dateline, a, u, -n), j + 1, true
	case r.is(j, "earlier", "before", "previously", "prior") && !r.is(j+1, "than", "to") && (r.is(j, "earlier", "previously") || r.phraseEnds(j+1) && !r.is(j+1, "the")):
		return r.away(mention, a, u, -n), j + 1, true
	case r.is(j, "later", "afterwards", "afterward") && !r.is(j+1, "than"):
		return r.away(mention, a, u, n), j + 1, true
	case r.is(j, "on") && r.is(j+1, ",") || r.is(j, "hence"):
		return r.away(dateline, a, u, n), j + 1, true
	case r.is(j, "from") && r.is(j+1, "now"):
		return r.away(dateline, a, u, n), j + 2, true
	case r.is(j, "from", "after", "before"):
		return r.awayFrom(i, j, a, u)
	}
	return point{}, i, false
}

// awayFrom reads "two days before yesterday", "three weeks from tomorrow". The
// count may be a bare article: "the day after tomorrow" is read elsewhere.
func (r *reader) awayFrom(i, j int, a amount, u unit) (point, int, bool) {
	p, end, ok := r.core(j + 1)
	if !ok || !p.dayLevel() || u > week && u != month && u != year || a.vague {
		return point{}, i, false
	}
	n := a.n
	if r.is(j, "before") {
		n = -n
	}
	return p.then(step{op: opMove, unit: u, n: int32(n)}), end, true
}

// away is the recipe for a distance. What has no number lies in the past or in
// the future and no more is known.
func (r *reader) away(b base, a amount, u unit, n int) point {
	if a.half && u == year {
		return r.away(b, amount{n: 12*a.n + 6}, month, sign(n)*(12*a.n+6))
	}
	if a.vague || a.half {
		ref := int32(1)
		if n < 0 || a.vague && b == dateline {
			ref = -1
		}
		return at(b, step{op: opSomeDay, n: ref})
	}
	switch u { // "a decade ago" is a year, not the decade before
	case decade:
		u, n = year, 10*n
	case century:
		u, n = year, 100*n
	}
	op := opShift
	if b == mention {
		op = opMove
	}
	return at(b, step{op: op, unit: u, n: int32(n)})
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// span reads a number and a unit: "six days", "a year", "26 years". Bounds
// before the number ("more than six years ago") stay outside the count.
func (r *reader) span(i int) (amount, unit, int, bool) {
	i = r.bound(i)
	a, j, ok := r.count(i)
	if !ok {
		return a, noUnit, i, false
	}
	if r.isHyphen(j) {
		j++
	}
	j = r.skip(j, "full", "whole", "long", "short", "calendar", "more")
	u, plural := unitOf(r.at(j).Lower)
	if !a.vague && a.n == 0 {
		return a, noUnit, i, false // a "zero-day" flaw has no length
	}
	if u == noUnit || u == weekend || u == quarter && !plural || !plural && a.n > 1 && !r.isHyphen(j-1) && !r.is(j, "min", "sec", "hr", "yr", "wk") {
		return a, noUnit, i, false
	}
	if r.is(j, "fortnight", "fortnights") {
		a.n *= 2
	}
	if r.is(j+1, "and") && r.is(j+2, "a") && r.is(j+3, "half") {
		a.half = true
		j += 3
	}
	return a, u, j + 1, true
}

// bound skips "more than", "about", "nearly" before a number.
func (r *reader) bound(i int) int {
	switch {
	case r.is(i, "more", "less", "fewer") && r.is(i+1, "than"):
		return i + 2
	case r.is(i, "at") && r.is(i+1, "least", "most"):
		return i + 2
	case r.is(i, "some") && r.at(i+1).Shape != text.Digits && cardinalWord(r.at(i+1).Lower) < 0 && tensWord(r.at(i+1).Lower) < 0:
		return i
	case r.is(i, "about", "around", "nearly", "almost", "roughly", "approximately", "over", "only", "just", "exactly", "some", "barely"):
		return i + 1
	}
	return i
}

// ahead reads "in three weeks" where the clause looks ahead.
func (r *reader) ahead(i int) (point, int, bool) {
	if !r.is(i, "in") || i >= len(r.tenses) || r.tenses[i] != future {
		return point{}, i, false
	}
	a, u, j, ok := r.span(i + 1)
	if !ok || a.vague || a.half || r.is(i+1, "over", "less", "under") || r.is(j, "of", "ago", "later", "earlier") {
		return point{}, i, false
	}
	return at(dateline, step{op: opShift, unit: u, n: int32(a.n)}), j, true
}

// weekendDay reads "the weekend", "over the weekend", "the last weekend".
func (r *reader) weekendDay(i int) (point, int, bool) {
	j := r.skip(i, "the")
	if j == i || !r.is(j, "weekend") || r.is(j+1, "edition", "box") {
		return point{}, i, false
	}
	return at(dateline, step{op: opWeekend}), j + 1, true
}

// quarterOf reads "the first quarter", "Q3 2021", "the second half of the year".
func (r *reader) quarterOf(i int) (point, int, bool) {
	if p, end, ok := r.shortQuarter(i); ok {
		return p, end, true
	}
	n, j, ok := r.nth(r.skip(i, "the"))
	if !ok || n > 4 {
		return point{}, i, false
	}
	if r.isHyphen(j) {
		j++
	}
	o, count := opQuarter, 4
	if r.is(j, "half") {
		o, count = opHalf, 2
	} else if !r.is(j, "quarter") {
		return point{}, i, false
	}
	if n < 0 {
		n = count
	}
	if n > count {
		return point{}, i, false
	}
	s := at(dateline, step{op: o, n: int32(n)})
	if p, end, ok := r.ofPeriod(s, j+1); ok && p.grainAtMost(year) {
		return p, end, true
	}
	if o == opHalf || !r.businessTalk() && !r.isResult(j+1) || r.is(j+1, "final", "of") {
		return point{}, i, false
	}
	return s, j + 1, true
}

// shortQuarter reads "Q3 2021", "Q3", "2021 Q3".
func (r *reader) shortQuarter(i int) (point, int, bool) {
	y, j, yearFirst := r.year(i)
	if !yearFirst {
		j = i
	}
	if yearFirst && r.isHyphen(j) {
		j++
	}
	t := r.at(j).Lower
	if len(t) != 2 || t[0] != 'q' && t[0] != 'h' || t[1] < '1' || t[1] > '4' || t[0] == 'h' && t[1] > '2' {
		return point{}, i, false
	}
	s := step{op: opQuarter, n: int32(t[1] - '0')}
	if t[0] == 'h' {
		s.op = opHalf
	}
	if yearFirst {
		return at(nowhere, step{op: opYear, n: int32(y)}, s), j + 1, true
	}
	if y, end, ok := r.year(r.skip(j+1, "of", ",")); ok {
		return at(nowhere, step{op: opYear, n: int32(y)}, s), end, true
	}
	if t[0] == 'h' || !r.businessTalk() {
		return point{}, i, false
	}
	return at(dateline, s), j + 1, true
}

// isResult reports what companies publish every quarter.
func (r *reader) isResult(i int) bool {
	return r.is(i, "results", "result", "report", "figures", "output", "deliveries", "net", "forecast", "performance", "operating")
}

// businessTalk reports whether the sentence speaks of money or trade, where "the
// fourth quarter" is one of the year and not of a basketball match.
func (r *reader) businessTalk() bool {
	if !r.asked {
		r.asked, r.business = true, r.speaksOfMoney()
	}
	return r.business
}

func (r *reader) speaksOfMoney() bool {
	for i := range r.w {
		if r.is(i, "$", "€", "£", "%", "percent", "profit", "profits", "revenue", "revenues", "sales", "earnings", "loss", "losses",
			"growth", "gdp", "economy", "inflation", "market", "shares", "investors", "production", "income", "exports", "company") {
			return true
		}
	}
	return false
}

// nth reads "first", "3rd", "last", "final".
func (r *reader) nth(i int) (n, end int, ok bool) {
	if r.is(i, "last", "final") {
		return -1, i + 1, true
	}
	return r.ordinal(i)
}

// ofPeriod reads " of last year", " of 2009", " 2009", " last year" behind an inner recipe.
func (r *reader) ofPeriod(inner point, i int) (point, int, bool) {
	j := r.skip(i, "of", "in", ",")
	if y, end, ok := r.year(j); ok && !isCounted(r.at(end).Lower) {
		return inner.inside(at(nowhere, step{op: opYear, n: int32(y)})), end, true
	}
	if n, end, ok := r.relativeYear(j); ok {
		return inner.inside(at(dateline, step{op: opShift, unit: year, n: int32(n)})), end, true
	}
	if !r.is(i, "of") {
		return inner, i, false
	}
	if outer, end, ok := r.core(j); ok && !outer.dayLevel() {
		return inner.inside(outer), end, true
	}
	if r.is(j, "the") && r.is(j+1, "year", "month", "week", "decade", "century") {
		u, _ := unitOf(r.at(j + 1).Lower)
		return inner.inside(at(dateline, step{op: opShift, unit: u})), j + 2, true
	}
	return inner, i, false
}

// nthOf reads "the first Friday of next month", "the last week of March", "the
// third week of 2027".
func (r *reader) nthOf(i int) (point, int, bool) {
	n, j, ok := r.nth(r.skip(i, "the"))
	if !ok || n == 0 || n > 53 {
		return point{}, i, false
	}
	s := step{op: opNth, n: int32(n)}
	if wd, _ := weekdayNumber(r.at(j).Lower); wd > 0 && n <= 5 {
		if n < 0 {
			n = 9
		}
		s = step{op: opNthDay, n: int32(n*10 + wd)}
	} else if u, plural := unitOf(r.at(j).Lower); (u == day || u == week || u == month || u == weekend || u == decade) && !plural {
		s.unit = u
	} else {
		return point{}, i, false
	}
	if !r.is(j+1, "of", "in") {
		return point{}, i, false
	}
	p, end, ok := r.ofPeriod(point{}.then(s), j+1)
	if !ok {
		return point{}, i, false
	}
	return p, end, true
}

// weekOf reads "the week of 5 May", "the week ending June 4".
func (r *reader) weekOf(i int) (point, int, bool) {
	j := r.skip(i, "the")
	if !r.is(j, "week") || !r.is(j+1, "of", "ending", "ended", "beginning", "starting", "commencing", "from") {
		return point{}, i, false
	}
	p, end, ok := r.date(r.skip(j+2, "on"))
	if !ok {
		p, end, ok = r.dayOnly(j + 2)
	}
	if !ok || !p.dayLevel() {
		return point{}, i, false
	}
	return p.then(step{op: opWeekOf}), end, true
}

// seasonDate reads "the summer of 2020", "summer 2021", "in the winter".
func (r *reader) seasonDate(i int) (point, int, bool) {
	j := r.skip(i, "the")
	s, ok := seasonNumber(r.at(j).Lower)
	if !ok {
		return point{}, i, false
	}
	inner := point{base: dateline}.then(step{op: opSeason, n: int32(s)})
	if p, end, ok := r.ofPeriod(inner, j+1); ok && p.grainAtMost(year) {
		return p, end, true
	}
	if r.is(j+1, "of") || !r.is(i-1, "in", "during", "by", "since", "until", "this", "throughout", "late", "early", "over", "-") {
		return point{}, i, false
	}
	if !r.phraseEnds(j+1) && !r.is(j+1, "'s", "to", "after", "before") {
		return point{}, i, false
	}
	return inner, j + 1, true
}
