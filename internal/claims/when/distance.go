package when

import "gainsay/internal/claims/text"

// Distances: "three years ago", "six days later", "two years and a month before", "in three
// weeks".

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
	if wd := r.weekdayAt(j + 1); u == week && wd > 0 && r.is(j, "ago") && !a.vague && a.quarters == 0 && !r.term(j+1).short {
		return shifted(dateline, week, -a.n).to(opWeekday, wd), j + 2 // "two weeks ago Tuesday"
	}
	n := max(a.n, 1) // "a few days" has none, and lies on a side all the same
	if r.is(j, "ago") && u == year && !a.vague && a.quarters == 0 && (r.is(j+1, "today|yesterday|this|next|last") || r.weekdayAt(j+1) > 0) {
		if p, end := r.core(j + 1); p != nil && p.grainAtMost(month) && p.base == dateline { // "20 years ago this month"
			grain := p.last().unit
			if p.dayLevel() {
				grain = day
			}
			return p.by(opExact, year, -n).by(opCut, grain, 0), end
		}
	}
	for k := range directions {
		d := &directions[k]
		end := r.match(j, d.words)
		switch {
		case end == 0, d.free && r.is(end, "than"), d.final && (r.is(end, "the|to") || r.is(i-1, "for") || !r.phraseEnds(end)):
			continue
		case d.words == "on ,":
			end--
		}
		return r.away(d.from, a, u, int(d.way)*n), end
	}
	if r.is(j, "from|after|before") {
		return r.awayFrom(j, a, u)
	}
	return nil, 0
}

// directions are the words behind a distance and the way it goes.
var directions = [...]struct {
	words string
	from  base
	way   int8
	free  bool // no comparison follows: "two years earlier than planned" is none
	final bool // the phrase ends here: "two days before the vote" is none
}{
	{"ago", dateline, -1, false, false},
	{"earlier|previously", mention, -1, true, false},
	{"before|prior", mention, -1, true, true},
	{"later|afterwards|afterward", mention, 1, true, false},
	{"on ,", mention, 1, false, false},
	{"hence", dateline, 1, false, false},
	{"from now", dateline, 1, false, false},
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
	if u, plural := r.unitAt(i); plural && u != weekend {
		switch {
		case u >= day && r.is(i+1, "ago"):
			return at(dateline).to(opSomeDay, -1), i + 2 // "decades ago"
		case r.is(i+1, "later|afterward|afterwards") && !r.is(i+2, "than"):
			return at(mention).to(opSomeDay, 1), i + 2 // "hours later"
		case r.is(i+1, "earlier|before") && r.closes(i+2):
			return at(mention).to(opSomeDay, -1), i + 2
		}
	}
	if !r.is(i, "the") {
		return nil, 0
	}
	u, plural := r.unitAt(i + 1)
	if u == day && !plural && r.is(i+1, "day before|after") && r.capital(i+3) {
		return r.awayFrom(i+2, amount{n: 1}, day) // "the day after Christmas"
	}
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
	if p == nil || !p.dayLevel() || u < day || u > week && u != month && u != year || a.vague || r.is(end, "'s") { // "two days after Monday's raid"
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
	case !r.leads(i, afterBound):
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
	if !r.is(i, "in") {
		return nil, 0
	}
	if a, u, j, ok := r.span(i + 1); ok && !a.vague && a.quarters == 0 && r.is(j, "'s|'|’ time") {
		return shifted(dateline, u, a.n), j + 2 // "in two weeks' time"
	}
	if r.tense(i) != future {
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
