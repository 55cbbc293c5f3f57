package when

// A stretch is the piece of the calendar that a recipe has reached. It is
// either known (grain and first day) or partial: a day of the year, a weekday.
type stretch struct {
	grain  unit
	first  Day  // first day of the stretch, where known
	known  bool // first is set
	loose  bool // still the day of writing: the next step may pick another year or week
	tense  tense
	season int8 // of grain season: index into seasonCodes

	month, day, weekday int8 // partial: what is known without a year; zero is unknown
	ref                 side // where nothing else is known
	anchored            bool // a relative step was taken
	retold              bool // counted from a date in the text, not from the dateline
}

// A side is where a time lies from the dateline.
type side uint8

const (
	noSide side = iota
	pastSide
	presentSide
	futureSide
)

// sideRefs are TIMEX3's references.
var sideRefs = [...]string{"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"}

func sideOf(n int) side {
	switch {
	case n < 0:
		return pastSide
	case n > 0:
		return futureSide
	}
	return presentSide
}

// in is the stretch for a clause of that tense.
func (s stretch) in(te tense) stretch {
	s.tense, s.retold = te, true
	return s
}

// follow takes the steps of a recipe from its base.
func (p *point) follow(from stretch) stretch {
	s := from
	for _, st := range p.steps[:p.n] {
		s = s.take(st)
	}
	return s
}

func (s stretch) take(st step) stretch {
	n := int(st.n)
	switch st.op {
	case opYear:
		return s.at(year, FromDate(n, 1, 1))
	case opDecade:
		return s.at(decade, FromDate(n*10, 1, 1))
	case opCentury:
		return s.at(century, FromDate(n*100, 1, 1))
	case opSomeDay:
		return s.beside(n)
	case opMonth:
		return s.toMonth(n, st.way)
	case opMonthDay, opEaster, opNthIn:
		return s.toYearly(st)
	case opDay:
		return s.toDay(n)
	case opDayOn:
		return s.toDayOn(n/10, n%10)
	case opWeekday:
		return s.toWeekday(n, st.way)
	case opQuarter:
		return s.toPart(quarter, n, 3)
	case opHalf:
		return s.toPart(half, n, 6)
	case opSeason:
		return s.toSeason(n, st.way)
	case opWeekend:
		return s.toWeekend()
	case opWeek:
		return s.toWeek(n)
	case opSame:
		return s.toSame(st)
	case opWeekOf:
		return s.cut(week)
	case opShift:
		return s.shift(st.unit, n)
	case opReported:
		return s.reported(st.unit)
	case opMove:
		return s.move(st.unit, n)
	case opExact:
		return s.exact(st.unit, n)
	case opCut:
		return s.cut(st.unit)
	case opBusiness:
		return s.business(n)
	case opThen:
		return s.then()
	case opNth:
		return s.nth(st.unit, n)
	case opNthDay:
		return s.nthDay(n/10, n%10)
	}
	return s
}

// at is a known stretch; years that a calendar of four digits cannot print are
// far in the past or in the future.
func (s stretch) at(grain unit, first Day) stretch {
	y, _, _ := first.Date()
	if y < 0 || y > 9999 || y == 0 && grain < century {
		return stretch{ref: sideOf(y)}
	}
	out := stretch{grain: grain, first: first, known: true, tense: s.tense, anchored: s.anchored, retold: s.retold}
	if grain == day {
		out.weekday = int8(first.Weekday())
	}
	return out
}

func (s stretch) yearOf() int {
	y, _, _ := s.first.Date()
	return y
}

// toMonth picks a month of the stretch, or the one nearest to the dateline.
func (s stretch) toMonth(m int, w way) stretch {
	if !s.known {
		return stretch{grain: month, month: int8(m)}
	}
	y, now, _ := s.first.Date()
	if s.loose {
		switch {
		case w == backward && m >= now, w == byTense && s.tense != future && m > now:
			y--
		case w == forward && m <= now, w == byTense && s.tense == future && m < now:
			y++
		}
	}
	return s.at(month, FromDate(y, m, 1))
}

// toDay picks a day of the month, or the nearest such day: "the 22nd".
func (s stretch) toDay(d int) stretch {
	if !s.known {
		if s.month > 0 && s.grain == month {
			return s.toYearly(dayStep(int(s.month), d))
		}
		return stretch{grain: day, day: int8(d)}
	}
	y, m, now := s.first.Date()
	if s.loose && s.tense == future && d < now {
		m++
	} else if s.loose && s.tense != future && d > now {
		m--
	}
	if d < 1 || d > daysIn(y, m) {
		return stretch{}
	}
	return s.at(day, FromDate(y, m, d))
}

// toDayOn picks the nearest month in which day d is that weekday: "Friday the
// 13th". Within four years there is always one for the days up to the 28th.
func (s stretch) toDayOn(d, wd int) stretch {
	if !s.known {
		return stretch{grain: day, weekday: int8(wd), day: int8(d)}
	}
	before, after := s.meeting(d, wd, -1), s.meeting(d, wd, 1)
	if s.tense == future || s.first-before > 2*(after-s.first) && (s.tense != past || s.first-before > 60) {
		return s.at(day, after)
	}
	return s.at(day, before)
}

// meeting is the nearest day on one side that is both that weekday and that day of its month.
func (s stretch) meeting(d, wd, dir int) Day {
	y, m, _ := s.first.Date()
	for k := 0; k < 60; k++ {
		my, mm, _ := FromDate(y, m+dir*k, 1).Date()
		on := FromDate(my, mm, d)
		if d <= daysIn(my, mm) && on.Weekday() == wd && int(on-s.first)*dir >= 0 {
			return on
		}
	}
	return s.first + Day(dir*4000) // never
}

// toWeekday picks a weekday of the week, or the nearest one. On a Wednesday
// "Wednesday" is today in the news, whatever the tense.
func (s stretch) toWeekday(wd int, w way) stretch {
	if !s.known {
		return stretch{grain: day, weekday: int8(wd)}
	}
	if w == forward || w == byTense && s.loose && s.tense == future {
		return s.at(day, s.first+Day(mod(wd-s.first.Weekday(), 7)))
	}
	if w == backward || s.loose {
		return s.at(day, s.first-Day(mod(s.first.Weekday()-wd, 7)))
	}
	return s.at(day, s.first.monday()+Day(wd-1))
}

// toPart picks the n-th quarter or half of the year, or the nearest one.
func (s stretch) toPart(u unit, n, months int) stretch {
	if !s.known {
		return stretch{grain: u, ref: pastSide}
	}
	y, now, _ := s.first.Date()
	first := (n-1)*months + 1
	if s.loose && s.tense != future && first > now {
		y--
	} else if s.loose && s.tense == future && first+months <= now {
		y++
	} else if s.loose && s.tense == past && u == half && first+6 > now && first <= now {
		y-- // "first-half profit rose", told in March
	}
	return s.at(u, FromDate(y, first, 1))
}

// toSeason picks a season of the year. Winter is TIMEX3's winter of the year in
// which it begins or ends, which the text alone does not tell.
func (s stretch) toSeason(n int, w way) stretch {
	if !s.known {
		return stretch{grain: season, season: int8(n)}
	}
	y, now, _ := s.first.Date()
	first := n*3 - 2 // the first month that is surely past the season's beginning
	if s.loose || s.retold {
		switch {
		case w == backward && now <= first+1, w == byTense && s.tense != future && now < first-1:
			y--
		case w == forward && now >= first-1, w == byTense && s.tense == future && now > first+1:
			y++
		}
	}
	out := s.at(season, FromDate(y, 1, 1))
	out.season = int8(n)
	return out
}

// toWeekend picks the weekend of the week; loosely, the last one that has begun.
func (s stretch) toWeekend() stretch {
	if !s.known {
		return stretch{grain: weekend}
	}
	sat := s.first.monday() + 5
	if s.loose && s.tense != future && sat > s.first {
		sat -= 7
	}
	return s.at(weekend, sat)
}

// last is the last day of a known stretch.
func (s stretch) last() Day {
	switch s.grain {
	case week:
		return s.first + 6
	case weekend:
		return s.first + 1
	}
	if months := int(unitMonths[s.grain]); months > 0 {
		y, m, _ := s.first.Date()
		return FromDate(y, m+months, 1) - 1
	}
	return s.first
}

// days is the range of a known stretch. A season has none: where it begins
// depends on the hemisphere.
func (s stretch) days() Range {
	if !s.known || s.grain == season {
		return Range{}
	}
	return Range{From: s.first, To: s.last(), HasFrom: true, HasTo: true}
}

// timex is the TIMEX3 value without part of day and clock.
func (s stretch) timex() string {
	if s.ref != noSide {
		return sideRefs[s.ref]
	}
	if !s.known {
		return s.partial()
	}
	if s.grain <= day {
		return s.first.String()
	}
	y, m, _ := s.first.Date()
	if s.grain == week || s.grain == weekend {
		y, m = s.first.week()
	}
	b := appendDigits(make([]byte, 0, 16), y, 4)
	switch s.grain {
	case week, weekend:
		b = appendDigits(append(b, "-W"...), m, 2)
		if s.grain == weekend {
			b = append(b, "-WE"...)
		}
	case month:
		b = appendDigits(append(b, '-'), m, 2)
	case quarter:
		b = append(b, '-', 'Q', byte('1'+(m-1)/3))
	case half:
		b = append(b, '-', 'H', byte('1'+(m-1)/6))
	case season:
		b = append(append(b, '-'), seasonCodes[s.season]...)
	case decade:
		b = b[:3]
	case century:
		b = b[:2]
	}
	return string(b)
}

// partial is the value of what has no year: "XXXX-02-12", "XXXX-WXX-3".
func (s stretch) partial() string {
	switch {
	case s.grain == season:
		return "XXXX-" + seasonCodes[s.season]
	case s.grain == weekend:
		return "XXXX-WXX-WE"
	case s.weekday > 0:
		return "XXXX-WXX-" + digits(int(s.weekday), 1)
	case s.month > 0 && s.day > 0:
		return "XXXX-" + digits(int(s.month), 2) + "-" + digits(int(s.day), 2)
	case s.month > 0:
		return "XXXX-" + digits(int(s.month), 2)
	case s.day > 0:
		return "XXXX-XX-" + digits(int(s.day), 2)
	}
	return "XXXX-XX-XX"
}
