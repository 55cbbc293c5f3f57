package when

// Parts of a year or a month: "the first quarter of 2009", "Q3", "the last week of March",
// "the summer".

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
	if s.last().op == opHalf && !r.in(end, results) && !r.in(end, money) && !r.closes(end) && r.cueOf(end) != pastForm {
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

// ofYear reads the part of "last year's third quarter", "2012's first half", "next
// summer's" is none; end is behind the year.
func (r *reader) ofYear(p *point, end int) (*point, int) {
	if r.is(end, "'|’ s") {
		end++ // behind figures it is two words
	} else if !r.is(end, "'s") {
		return nil, 0
	}
	if p.last().op != opShift && p.last().op != opYear || p.last().op == opShift && p.last().unit != year {
		return nil, 0
	}
	q, k := r.partOfYear(end + 1)
	if q == nil {
		return nil, 0
	}
	return q.inside(p), k
}

// partOfYear reads "third quarter", "first half" and "final quarter".
func (r *reader) partOfYear(i int) (*point, int) {
	n, j, ok := r.nth(r.skip(i, "the"))
	j = r.skipHyphen(r.skip(j, "-"))
	o, count := opQuarter, 4
	if r.is(j, "half") {
		o, count = opHalf, 2
	} else if !r.is(j, "quarter") {
		return nil, 0
	}
	if n < 0 {
		n = count
	}
	if !ok || n < 1 || n > count {
		return nil, 0
	}
	return nearest(o, n), j + 1
}
