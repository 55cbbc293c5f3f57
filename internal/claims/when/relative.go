package when

import "gainsay/internal/claims/text"

// Dates told by their distance: from the dateline ("last week", "three years
// ago", "the day after tomorrow") or from the date just mentioned ("six days
// later", "the following day").

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
	if d, ok := r.direction(j); ok {
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
	if s := int(r.term(j).season); s > 0 && r.is(word, "last|this|next|past|previous|coming") {
		return at(dateline).toward(opSeason, wayOf(n), s), j + 1
	}
	u, plural := r.unitAt(j)
	if u < day || plural || r.is(j, "night|fortnight") {
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

// distance reads "three years ago", "six days later", "two weeks before the
// vote" is none, "two days before yesterday" is one.
func (r *reader) distance(i int) (*point, int) {
	if n, j, ok := r.cardinal(i); ok && n > 0 && n < 10 && r.term(j).weekdays > 0 { // "two Sundays ago"
		wd := int(r.term(j).weekdays)
		switch {
		case r.is(j+1, "ago"):
			return shifted(dateline, week, -n).to(opWeekday, wd), j + 2
		case r.is(j+1, "from now"):
			return at(dateline).beside(forward, wd).by(opMove, week, n-1), j + 3
		}
	}
	a, u, j, ok := r.span(i)
	if !ok {
		return r.dayBeside(i)
	}
	if p, end := r.compound(a, u, j); p != nil {
		return p, end
	}
	n := max(a.n, 1) // "a few days" has none, and lies on a side all the same
	switch {
	case r.is(j, "ago") && u == year && !a.vague && a.quarters == 0 && (r.is(j+1, "today|yesterday|this|next|last") || r.weekdayAt(j+1) > 0):
		if p, end := r.core(j + 1); p != nil && p.grainAtMost(month) && p.base == dateline { // "20 years ago this month"
			grain := p.last().unit
			if p.dayLevel() {
				grain = day
			}
			return p.by(opExact, year, -n).by(opCut, grain, 0), end
		}
		return r.away(dateline, a, u, -n), j + 1
	case r.is(j, "ago"):
		return r.away(dateline, a, u, -n), j + 1
	case r.is(j, "earlier|previously") && !r.is(j+1, "than|to"), r.is(j, "before|prior") && !r.is(j+1, "than|to|the") && r.phraseEnds(j+1):
		return r.away(mention, a, u, -n), j + 1
	case r.is(j, "later|afterwards|afterward") && !r.is(j+1, "than"):
		return r.away(mention, a, u, n), j + 1
	case r.is(j, "on ,"):
		return r.away(mention, a, u, n), j + 1
	case r.is(j, "hence"):
		return r.away(dateline, a, u, n), j + 1
	case r.is(j, "from now"):
		return r.away(dateline, a, u, n), j + 2
	case r.is(j, "from|after|before"):
		return r.awayFrom(j, a, u)
	}
	return nil, 0
}

// compound reads the rest of "two years and three months later", "2 years 21 days ago": as
// fine as the last unit is.
func (r *reader) compound(a amount, u unit, j int) (*point, int) {
	var units [3]step
	n, k := 0, j
	for ; n < len(units) && !a.vague && a.quarters == 0 && u > hour; n++ {
		units[n] = step{op: opMove, unit: u, n: int32(a.n)}
		b, v, end, ok := r.span(r.skip(r.skip(k, ","), "and"))
		if !ok || v >= u {
			break
		}
		a, u, k = b, v, end
	}
	if n == 0 || n == len(units) || a.vague || a.quarters > 0 {
		return nil, 0
	}
	from, sign := mention, int32(1)
	switch {
	case r.is(k, "ago"):
		from, sign = dateline, -1
	case r.is(k, "earlier|before") && r.phraseEnds(k+1):
		sign = -1
	case !r.is(k, "later|afterwards|afterward"):
		return nil, 0
	}
	p := at(from)
	for i := range units[:n+1] {
		units[i].n *= sign
		units[i].op = opExact
		p.then(units[i])
	}
	return p.by(opCut, u, 0), k + 1
}

// dayBeside reads "the day before" and "the week after" where the phrase ends: those
// beside the date just mentioned.
func (r *reader) dayBeside(i int) (*point, int) {
	if u, plural := r.unitAt(i); plural && u >= day && r.is(i+1, "ago") {
		return at(dateline).to(opSomeDay, -1), i + 2 // "decades ago"
	}
	if !r.is(i, "the") {
		return nil, 0
	}
	u, plural := r.unitAt(i + 1)
	if plural || u < day || u > year || u == weekend || u == season || r.part(i+1) != "" ||
		!r.is(i+2, "before|after|earlier|previous") || !r.closes(i+3) && !r.is(i+3, "and|but|in|was|were|had|at") {
		return nil, 0
	}
	n := -1
	if r.is(i+2, "after") {
		n = 1
	}
	return shifted(mention, u, n), i + 3
}

// awayFrom reads "two days before yesterday", "three weeks from tomorrow". The
// count may be a bare article: "the day after tomorrow" is read elsewhere.
func (r *reader) awayFrom(j int, a amount, u unit) (*point, int) {
	p, end := r.core(j + 1)
	if p == nil || !p.dayLevel() || u > week && u != month && u != year || a.vague {
		return nil, 0
	}
	n := a.n
	if r.is(j, "before") {
		n = -n
	}
	return p.by(opMove, u, n), end
}

// away is the recipe for a distance. What has no number lies in the past or in
// the future and no more is known.
func (r *reader) away(b base, a amount, u unit, n int) *point {
	if a.quarters > 0 && u == year {
		months := 12*a.n + 3*a.quarters
		return r.away(b, amount{n: months}, month, sign(n)*months)
	}
	if a.vague || a.quarters > 0 {
		ref := 1
		if n < 0 || a.vague && b == dateline {
			ref = -1
		}
		return at(b).to(opSomeDay, ref)
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
	return at(b).by(op, u, n)
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
	j = r.skipHyphen(j)
	j = r.skip(j, "full|whole|long|short|calendar|more|fewer|less|business|working|trading|straight|consecutive|successive|solid|further|additional|extra")
	u, plural := r.unitAt(j)
	if !a.vague && a.n == 0 || r.at(j).Text == "HR" { // home runs
		return a, noUnit, i, false // a "zero-day" flaw has no length
	}
	if u == noUnit || u == weekend && !plural || u != day && r.is(j-1, "business|working|trading") || u == quarter && !plural || !plural && a.n > 1 && !r.isHyphen(j-1) && !r.is(j, "min|sec|hr|yr|wk") {
		return a, noUnit, i, false
	}
	if r.is(j, "fortnight|fortnights") {
		a.n *= 2
	}
	if q, end := r.quarters(j + 1); q > 0 && !a.vague && !r.is(end, "of") {
		a.quarters, j = q, end-1
	}
	return a, u, j + 1, true
}

// bound skips "more than", "about", "nearly" before a number.
func (r *reader) bound(i int) int {
	switch {
	case r.is(i, "more|less|fewer than"), r.is(i, "at least|most"):
		return i + 2
	case r.is(i, "some") && r.at(i+1).Shape != text.Digits && r.smallNumber(i+1) < 0 && r.term(i+1).tens == 0:
		return i
	case r.is(i, "about|around|nearly|almost|roughly|approximately|over|only|just|exactly|some|barely"):
		return i + 1
	}
	return i
}

// ahead reads "in three weeks" where the clause looks ahead.
func (r *reader) ahead(i int) (*point, int) {
	if !r.is(i, "in") || i >= len(r.tenses) {
		return nil, 0
	}
	if a, u, j, ok := r.span(i + 1); ok && !a.vague && a.quarters == 0 && r.is(j, "'s|'|’ time") {
		return shifted(dateline, u, a.n), j + 2 // "in two weeks' time"
	}
	if r.tenses[i] != future {
		return nil, 0
	}
	if n, j, ok := r.cardinal(i + 1); ok && n > 0 && r.is(j, "business|working days|day") {
		return at(dateline).by(opBusiness, day, n), j + 2
	}
	a, u, j, ok := r.span(i + 1)
	if !ok || a.vague || a.quarters > 0 || r.is(i+1, "over|less|under") || r.is(j, "of|ago|later|earlier") || r.rarity(i) {
		return nil, 0
	}
	return shifted(dateline, u, a.n), j
}

// rarity reports whether a superlative stands before i: "it will be the first visit in
// 30 years" looks back.
func (r *reader) rarity(i int) bool {
	for k := i - 1; k >= 0 && k >= i-6; k-- {
		if w := r.at(k).Lower; r.is(k, "first|only|most|least|record|second|third|times") || len(w) > 5 && w[len(w)-3:] == "est" {
			return true
		}
	}
	return false
}

// weekendDay reads "the weekend", "over the weekend", "the last weekend".
func (r *reader) weekendDay(i int) (*point, int) {
	j := r.skip(i, "the")
	if j == i && !(r.is(i-1, "on|over|by") && r.closes(i+1)) || !r.is(j, "weekend") || r.is(j+1, "edition|box") {
		return nil, 0
	}
	return nearest(opWeekend, 0), j + 1
}

// quarterOf reads "the first quarter", "Q3 2021", "the second half of the year".
func (r *reader) quarterOf(i int) (*point, int) {
	if p, end := r.shortQuarter(i); p != nil {
		return p, end
	}
	s, end := r.partOfYear(i)
	if s == nil {
		return nil, 0
	}
	if p, k := r.ofPeriod(s, end); p != nil && p.grainAtMost(year) {
		return p, k
	}
	if !r.businessTalk() && !r.in(end, results) || r.is(end, "final|of") {
		return nil, 0
	}
	if s.last().op == opHalf && !r.in(end, results) && !r.in(end, money) && !r.closes(end) && cueOf(r.at(end).Lower) != pastForm {
		return nil, 0
	}
	return s, end
}

// shortQuarter reads "Q3 2021", "Q3", "2021 Q3".
func (r *reader) shortQuarter(i int) (*point, int) {
	y, width := r.numeral(i) // "2016H2" is glued
	yearFirst, j := width == 4 && y > 1900 && y < 2100, i
	if yearFirst {
		j++
	}
	if yearFirst && r.isHyphen(j) {
		j++
	}
	t := r.at(j).Lower
	if len(t) != 2 || t[0] != 'q' && t[0] != 'h' || t[1] < '1' || t[1] > '4' || t[0] == 'h' && t[1] > '2' {
		return nil, 0
	}
	o, n := opQuarter, int(t[1]-'0')
	if t[0] == 'h' {
		o = opHalf
	}
	if yearFirst {
		return inYear(y).to(o, n), j + 1
	}
	if y, end, ok := r.year(r.skip(j+1, "of|,")); ok {
		return inYear(y).to(o, n), end
	}
	if o == opHalf || !r.businessTalk() && !r.is(i-1, "in|during|for|since|until|by|from") {
		return nil, 0
	}
	return nearest(o, n), j + 1
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
		if r.in(i, money) {
			return true
		}
	}
	return false
}

// nth reads "first", "3rd", "last", "final".
func (r *reader) nth(i int) (n, end int, ok bool) {
	if r.is(i, "last|final") {
		return -1, i + 1, true
	}
	return r.ordinal(i)
}

// ofPeriod reads " of last year", " of 2009", " 2009", " last year" behind an inner recipe.
func (r *reader) ofPeriod(inner *point, i int) (*point, int) {
	j := r.skip(i, "of|in|,")
	if outer, end := r.whichYear(j, j); outer != nil {
		return inner.inside(outer), end
	}
	if _, directed := r.direction(j); !r.is(i, "of") && !(directed && r.is(i, "in")) {
		return nil, 0
	}
	if outer, end := r.core(j); outer != nil && !outer.dayLevel() {
		return inner.inside(outer), end
	}
	if r.is(j, "the year|month|week|decade|century") {
		u := r.term(j + 1).unit
		return inner.inside(shifted(dateline, u, 0)), j + 2
	}
	return nil, 0
}

// nthOf reads "the first Friday of next month", "the last week of March", "the
// third week of 2027".
func (r *reader) nthOf(i int) (*point, int) {
	n, j, ok := r.nth(r.skip(i, "the"))
	if !ok || n == 0 || n > 53 {
		return nil, 0
	}
	inner := at(nowhere)
	if wd := r.weekdayAt(j); wd > 0 && n <= 5 {
		if n < 0 {
			n = 9
		}
		inner.to(opNthDay, n*10+wd)
	} else if r.is(j, "day|night|week|wk|fortnight|month|weekend|decade") {
		inner.by(opNth, r.term(j).unit, n)
	} else {
		return nil, 0
	}
	if !r.is(j+1, "of|in") {
		if inner.last().op == opNthDay && n > 1 && n < 6 && r.closes(j+1) && !r.is(i-1, "a|for|every|each") {
			return inner.inside(shifted(dateline, month, 0)), j + 1 // "back on the second Sunday"
		}
		return nil, 0
	}
	return r.ofPeriod(inner, j+1)
}

// weekOf reads "the week of 5 May", "the week ending June 4".
func (r *reader) weekOf(i int) (*point, int) {
	j := r.skip(i, "the")
	if !r.is(j, "week") || !r.is(j+1, "of|ending|ended|beginning|starting|commencing|from") {
		return nil, 0
	}
	p, end := r.date(r.skip(j+2, "on"))
	if p == nil {
		p, end = r.dayOnly(j + 2)
	}
	if p == nil || !p.dayLevel() {
		return nil, 0
	}
	return p.to(opWeekOf, 0), end
}

// seasonDate reads "the summer of 2020", "summer 2021", "in the winter".
func (r *reader) seasonDate(i int) (*point, int) {
	j := r.skip(i, "the")
	s := int(r.term(j).season)
	if s == 0 {
		return nil, 0
	}
	inner := nearest(opSeason, s)
	if p, end := r.ofPeriod(inner, j+1); p != nil && p.grainAtMost(year) {
		return p, end
	}
	before := r.is(i-1, "in|during|by|since|until|this|throughout|late|early|over|for|-") || j > i && s != 2 && !r.is(j, "fall") && r.phraseEnds(j+1)
	if r.is(j+1, "of") || !before && (s == 2 || r.is(j, "fall") || !r.closes(j+1) || r.isCapitalName(j) || r.is(i-1, "a|that|each|every|any|one|his|her|their|our")) {
		return nil, 0 // "spring" and "fall" are verbs, and "the winter sale" is none
	}
	if !r.phraseEnds(j+1) && !r.is(j+1, "'s|to|after|before") && (j == i || !r.in(i-1, prepositions)) {
		return nil, 0
	}
	return inner, j + 1
}
