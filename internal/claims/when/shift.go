package when

// Moving over the calendar by its units, and picking a unit inside another.

// unitMonths are the lengths of the units that begin with a month.
var unitMonths = [century + 1]int16{month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200}

// months is the calendar unit of so many months n units on from the one that holds
// the stretch's first day.
func (s stretch) months(u unit, n int) stretch {
	y, m, _ := s.first.Date()
	length := int(unitMonths[u])
	return s.at(u, FromDate(0, ((y*12+m-1)/length+n)*length+1, 1))
}

// cut is the calendar unit that holds the stretch's first day.
func (s stretch) cut(u unit) stretch {
	switch {
	case !s.known:
		return s
	case u == week:
		return s.at(week, s.first.monday())
	case u == weekend:
		return s.at(weekend, s.first.monday()+5)
	case unitMonths[u] > 0:
		return s.months(u, 0)
	}
	return s.at(day, s.first)
}

// shift moves by whole calendar units: "last week", "three years ago".
func (s stretch) shift(u unit, n int) stretch {
	s.anchored = true
	switch {
	case !s.known:
		return s.shiftPartial(u, n)
	case u == noUnit || u == season:
		u = year
	case u < day:
		return s.at(day, s.first+Day(hoursAway(u, n)/24))
	case u == day:
		return s.at(day, s.first+Day(n))
	case u == week, u == weekend:
		return stretch{known: true, first: s.first + Day(7*n), tense: s.tense, anchored: true}.cut(u)
	}
	return s.months(u, n)
}

// reported is the running period; but where a clause in the past names a quarter or, in the
// first months, the year, it tells the results of the last one: "revenue for the quarter rose".
func (s stretch) reported(u unit) stretch {
	n := 0
	if _, m, _ := s.first.Date(); s.known && s.grain == day && s.tense == past && (u == quarter || u == year && m <= 3) {
		n = -1
	}
	return s.shift(u, n)
}

func hoursAway(u unit, n int) int {
	switch u {
	case second:
		return n / 3600
	case minute:
		return n / 60
	}
	return n
}

// shiftPartial moves what has no year: "12 February … six days later" is 18
// February in every year, and the day after Wednesday is Thursday. Over the end
// of February the answer depends on the year and is not given.
func (s stretch) shiftPartial(u unit, n int) stretch {
	days := n
	if u == week {
		days = 7 * n
	}
	if u != day && u != week || abs(days) > 300 {
		return s.beside(n)
	}
	switch {
	case s.month > 0 && s.day > 0:
		y, m, d := (FromDate(2001, int(s.month), int(s.day)) + Day(days)).Date()
		y2, m2, d2 := (FromDate(2004, int(s.month), int(s.day)) + Day(days)).Date()
		if m != m2 || d != d2 || y-2001 != y2-2004 || s.month == 2 && s.day == 29 {
			return s.beside(n)
		}
		return stretch{grain: day, month: int8(m), day: int8(d), anchored: true}
	case s.weekday > 0 && u == day:
		return stretch{grain: day, weekday: int8(mod(int(s.weekday)-1+days, 7) + 1), anchored: true}
	}
	return s.beside(n)
}

// beside is all that is known of a distance from an unknown day. In a clause that
// tells the past, "later" is past as well.
func (s stretch) beside(n int) stretch {
	if s.retold && s.tense == past {
		n = -1
	}
	return stretch{ref: sideOf(n), anchored: true}
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// move goes n units from a day to a day: "two weeks later" is a day where the
// date before was one; months and years stay as coarse as they are said.
func (s stretch) move(u unit, n int) stretch {
	if s.known && u == week && s.grain == day {
		s.anchored = true
		return s.at(day, s.first+Day(7*n))
	}
	return s.shift(u, n)
}

// exact goes n units from a day to a day: a year and two months after 31 December is the
// last of February.
func (s stretch) exact(u unit, n int) stretch {
	months := int(unitMonths[u]) * n
	if !s.known || months == 0 {
		return s.move(u, n)
	}
	if s.grain == week {
		s.first += 3 // a week belongs to the year of its Thursday
	}
	y, m, d := s.first.Date()
	first := FromDate(y, m+months, 1)
	y, m, _ = first.Date()
	s.anchored = true
	return s.at(day, first+Day(min(d, daysIn(y, m))-1))
}

// business goes n working days on, Monday to Friday.
func (s stretch) business(n int) stretch {
	if !s.known || abs(n) > 400 {
		return s.beside(n)
	}
	d, dir := s.first, Day(sign(n))
	for n = abs(n); n > 0; {
		if d += dir; d.Weekday() < 6 {
			n--
		}
	}
	s.anchored = true
	return s.at(day, d)
}

// then is the date just mentioned itself.
func (s stretch) then() stretch {
	if s.loose || s.grain == noUnit {
		return s.beside(-1)
	}
	s.anchored = true
	return s
}

// nth picks a unit inside the stretch: "the last week of March". An ISO week
// belongs to the month that has its Thursday.
func (s stretch) nth(u unit, n int) stretch {
	if !s.known {
		return s
	}
	last := s.last()
	var first Day
	switch u {
	case week, weekend:
		first = (s.first + 3).monday()
		if n < 0 {
			first = (last - 3).monday()
		} else {
			first += Day(7 * (n - 1))
		}
		return stretch{known: true, first: first, tense: s.tense, anchored: s.anchored}.cut(u)
	case day:
		first = s.first + Day(n-1)
		if n < 0 {
			first = last
		}
	default:
		return s.nthLong(u, n, last)
	}
	if first > last {
		return stretch{}
	}
	return s.at(u, first)
}

func (s stretch) nthLong(u unit, n int, last Day) stretch {
	end := s
	end.first = last
	if n < 0 {
		return end.cut(u)
	}
	begin := s.cut(u).shift(u, n-1)
	if begin.known && begin.first > last {
		return stretch{}
	}
	begin.anchored = s.anchored
	return begin
}

// nthDay picks "the second Friday"; nth 9 is the last.
func (s stretch) nthDay(nth, wd int) stretch {
	if !s.known {
		return stretch{grain: day, weekday: int8(wd)}
	}
	last := s.last()
	d := s.first + Day(mod(wd-s.first.Weekday(), 7)) + Day(7*(nth-1))
	if nth == 9 {
		d = last - Day(mod(last.Weekday()-wd, 7))
	}
	if d > last {
		return stretch{}
	}
	return s.at(day, d)
}
