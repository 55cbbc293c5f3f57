package when

// A point is a recipe for a stretch of the calendar: where to begin, and what to
// do from there. "the first quarter of last year" begins at the dateline, goes
// back one year and takes its first quarter; "six days later" begins at the
// date just mentioned. A recipe can be written down from the sentence alone
// and followed once the dateline is known.
type point struct {
	base  base
	n     uint8
	steps [maxSteps]step
	part  string // part of day, TIMEX3: "MO", "NI"
	clock string // time of day: "15:00"

	weekday uint8 // printed beside the date: "Wednesday, June 16"; 0 where none is
	fiscal  bool  // a year of accounts: "fiscal year 2008"; which months it has is not told
}

// "the morning of the second Friday of May next year" takes four steps.
const maxSteps = 6

// A base is where a recipe begins.
type base uint8

const (
	nowhere  base = iota // the steps name the year themselves
	dateline             // the day of writing
	mention              // the date just mentioned
)

// A step is one instruction of a recipe.
type step struct {
	op   op
	unit unit
	way  way
	n    int32
}

// A way says which of the many Fridays, Junes or summers a step means.
type way uint8

const (
	byTense  way = iota // the nearest one on the side that the clause's tense says
	backward            // the latest that is over: "last June"
	within              // that of the running year: "this June"
	forward             // the first that is to come: "next June"
)

// wayOf turns the direction of "last", "this", "next" into a way.
func wayOf(n int) way {
	switch {
	case n < 0:
		return backward
	case n > 0:
		return forward
	}
	return within
}

type op uint8

const (
	opYear     op = iota // that year: n
	opDecade             // n is 199 for the 1990s
	opCentury            // n is 17 for the 18th century
	opMonth              // month n of the year, or the nearest one
	opMonthDay           // n is month*100+day
	opDay                // day n of the month
	opDayOn              // n is day*10+weekday: the nearest month in which they fall together
	opWeekday            // weekday n of the week, or the nearest one
	opQuarter            // quarter n of the year, or the nearest one
	opHalf               // half n of the year, or the nearest one
	opSeason             // n indexes seasonCodes
	opWeek               // ISO week n of the year
	opWeekend            // the weekend of the week, or the nearest one
	opShift              // n units on, as a calendar unit: "last week"
	opMove               // n units on, to the day: "two weeks later"
	opNth                // the n-th unit inside, -1 is the last: "the first week of March"
	opNthDay             // n is nth*10+weekday, the last is nth 9: "the second Friday of May"
	opWeekOf             // the week that holds the day: "the week of 5 May"
	opEaster             // n days after Easter Sunday, of the year or the nearest one
	opSomeDay            // a day of which only the side is known, n is -1, 0 or 1: "some years ago"
)

// A unit is a unit of the calendar or of the clock.
type unit uint8

const (
	noUnit unit = iota
	second
	minute
	hour
	day
	week
	weekend
	month
	quarter
	half
	season
	year
	decade
	century
)

func at(b base, steps ...step) point {
	p := point{base: b}
	return p.then(steps...)
}

// then is the recipe with further steps. What does not fit is left out, which
// makes the value coarser and never wrong.
func (p point) then(steps ...step) point {
	for _, s := range steps {
		if int(p.n) < maxSteps {
			p.steps[p.n] = s
			p.n++
		}
	}
	return p
}

// inside is the recipe that follows outer first: "the first quarter" inside
// "last year".
func (p point) inside(outer point) point {
	inner := p
	p = outer
	p = p.then(inner.steps[:inner.n]...)
	if inner.part != "" {
		p.part = inner.part
	}
	if inner.clock != "" {
		p.clock = inner.clock
	}
	p.fiscal = p.fiscal || inner.fiscal
	return p
}

// dayLevel reports whether the recipe ends at one day.
func (p point) dayLevel() bool {
	if p.n == 0 {
		return p.base != nowhere
	}
	switch s := p.steps[p.n-1]; s.op {
	case opMonthDay, opDay, opDayOn, opWeekday, opNthDay, opEaster:
		return true
	case opMove:
		return s.unit <= week
	case opShift:
		return s.unit <= day
	}
	return false
}

// timed reports whether the recipe names a part of the day.
func (p point) timed() bool { return p.part != "" || p.clock != "" }

// grainAtMost reports whether the recipe's outermost step is u or finer than u.
func (p point) grainAtMost(u unit) bool {
	if p.n == 0 {
		return false
	}
	switch s := p.steps[0]; s.op {
	case opDecade, opCentury:
		return false
	case opShift, opMove:
		return s.unit <= u
	}
	return true
}
