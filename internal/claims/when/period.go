package when

// Periods told by their number or by the one that they are compared with: "week 31",
// "the year-ago quarter", "for the year", "the rest of the week".

// weekNumber reads "week 31", "the week 3 of 2027". Low numbers without a year are
// weeks of a season of sport or of a trial, and need the article.
func (r *reader) weekNumber(i int) (*point, int) {
	j := r.skip(r.skip(i, "the"), "calendar")
	n, width := r.numeral(j + 1)
	if !r.is(j, "week") || width == 0 || n < 1 || n > 53 || !r.free(j+1, j+2) && !r.isDash(j+2) {
		return nil, 0
	}
	inner := at(nowhere).to(opWeek, n)
	if p, end := r.ofPeriod(inner, j+2); p != nil && p.grainAtMost(year) {
		return p, end
	}
	if j == i && (n < 20 || r.is(i-1, "at|by")) && !r.is(j+2, "to|and week") && i > 0 || !r.phraseEnds(j+2) && !r.isDigit(j+2) || r.is(j+2, "of") {
		return nil, 0
	}
	return nearest(opWeek, n), j + 2
}

func (r *reader) isDigit(i int) bool {
	_, width := r.numeral(i)
	return width > 0
}

// toWeek picks an ISO week of the year. The first one holds 4 January.
func (s stretch) toWeek(n int) stretch {
	if !s.known {
		return stretch{grain: week}
	}
	first := FromDate(s.yearOf(), 1, 4).monday() + Day(7*(n-1))
	return s.at(week, first)
}

// thePeriod reads the running period where a preposition says that one is meant: "profit for
// the year", "in the quarter". In "the week of the vote" it is another.
func (r *reader) thePeriod(i int) (*point, int) {
	if !r.is(i, "the") || !r.is(i-1, "for|in|during|over|throughout") {
		return nil, 0
	}
	j := r.skip(i+1, "full|entire|whole")
	u, plural := r.unitAt(j)
	if u < day || u > year || plural || u == weekend || u == season || r.is(j, "night|fortnight") ||
		!r.closes(j+1) && !r.is(j+1, "and|as|but|is|because|while|from|with") && r.cueOf(j+1) != pastForm {
		return nil, 0
	}
	if u == day && !r.is(i-1, "for") {
		return nil, 0 // "in the day" is no date
	}
	return at(mention).by(opReported, u, 0), j + 1
}

// toDate reads "year to date".
func (r *reader) toDate(i int) (*point, int) {
	if j := r.match(i, "year to date"); j > 0 {
		return shifted(dateline, year, 0), j
	}
	return nil, 0
}

// restOf reads "the rest of the week", "rest of my week", "rest this year": from today to its end.
func (r *reader) restOf(i int) *Expression {
	j := r.skip(i, "the")
	k := r.skip(r.skip(j+1, "of"), "the|my|our|this|current")
	u, plural := r.unitAt(k)
	if !r.is(j, "rest|remainder") || k == j+1 || plural || u < day || u > year || r.part(k) != "" || !r.phraseEnds(k+1) {
		return nil
	}
	if u == day {
		return &Expression{Hi: k + 1, from: dayAway(0)}
	}
	return &Expression{Hi: k + 1, from: dayAway(0), to: shifted(dateline, u, 0).by(opNth, day, -1), ranged: true}
}

// oldYear reads "the year 476".
func (r *reader) oldYear(i int) (*point, int) {
	n, width := r.numeral(i + 1)
	if !r.is(i, "year") || width != 3 || !r.free(i+1, i+2) || !r.closes(i+2) {
		return nil, 0
	}
	return inYear(n), i + 2
}

// yearAgo reads "the year-ago quarter", "the year-earlier period", "a year-ago", and
// "the same quarter last year": the period just mentioned, a year before.
func (r *reader) yearAgo(i int) (*point, int) {
	j := r.skip(i, "the|a")
	if r.is(j, "year") && r.isHyphen(j+1) && r.is(j+2, "ago|earlier") {
		end := j + 3
		if u, plural := r.unitAt(end); u >= week && !plural || r.is(end, "period") {
			end++
		}
		return at(mention).by(opSame, year, -1), end
	}
	if j == i || !r.is(j, "same|corresponding|comparable") || !r.is(j+1, "period|quarter|month|week|half|time") {
		return nil, 0
	}
	k := r.skip(j+2, "of|in|during|,")
	if outer, end := r.whichYear(k, k); outer != nil {
		return r.sameIn(outer), end
	}
	if a, u, end, ok := r.span(k); ok && u == year && !a.vague && a.quarters == 0 && r.is(end, "ago|earlier|before|previously") {
		return at(mention).by(opSame, year, -a.n), end + 1
	}
	return nil, 0
}

// sameIn is the period just mentioned in another year.
func (r *reader) sameIn(outer *point) *point {
	st := outer.steps[0]
	if outer.base == nowhere {
		return at(mention).to(opSame, int(st.n))
	}
	return at(mention).by(opSame, year, int(st.n))
}

// toSame moves a quarter, a month or a week n years on, or into the year n where the
// step has no unit. A day is compared with a year: "on Thursday … a year earlier".
func (s stretch) toSame(st step) stretch {
	s.anchored = true
	if !s.known {
		return s.beside(-1)
	}
	y, m, _ := s.first.Date()
	to := y + int(st.n)
	if st.unit == noUnit {
		to = int(st.n)
	}
	if s.grain < month || s.grain > half {
		return s.at(year, FromDate(to, 1, 1))
	}
	return s.at(s.grain, FromDate(to, m, 1))
}
