package when

// A point is a recipe for a stretch of the calendar: where to begin, and what to
// do from there. "the first quarter of last year" begins at the dateline, goes
// back one year and takes its first quarter; "six days later" begins at the
// date just mentioned. A recipe can be written down from the sentence alone
// and followed once the dateline is known.
type point struct {
	_ [0]func() // without ==, whose code would travel for nothing

	base  base
	n     uint8
	steps [maxSteps]step
	part  string // part of day, TIMEX3: "MO", "NI"
	clock dial   // time of day

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
	opReported           // the running unit, or the last one where results are told: "revenue for the quarter"
	opMove               // n units on, to the day: "two weeks later"
	opExact              // n units on from a day, to the day whatever the unit: "two years and three days later"
	opCut                // the calendar unit that holds the day
	opNth                // the n-th unit inside, -1 is the last: "the first week of March"
	opNthDay             // n is nth*10+weekday, the last is nth 9: "the second Friday of May"
	opWeekOf             // the week that holds the day: "the week of 5 May"
	opEaster             // n days after Easter Sunday, of the year or the nearest one
	opNthIn              // n is month*100+nth*10+weekday, of the year or the nearest one; the last is nth 9
	opSame               // the same part of the year n years on; without a unit, of the year n
	opBusiness           // n working days on
	opThen               // the date just mentioned, as fine as it was; the past where none was
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

// at is a recipe that begins at b. A recipe is changed only by the reader that
// makes it, while it is made; whoever is handed one copies it first.
func at(b base) *point { return &point{base: b} }

// then adds a step. What does not fit is left out, which makes the value coarser
// and never wrong.
//
//go:noinline
func (p *point) then(s step) *point {
	if int(p.n) < maxSteps {
		p.steps[p.n] = s
		p.n++
	}
	return p
}

// to adds a step that needs no unit and lets the tense choose.
func (p *point) to(o op, n int) *point { return p.then(step{op: o, n: int32(n)}) }

// toward adds a step that says itself which one is meant: "next June".
func (p *point) toward(o op, w way, n int) *point { return p.then(step{op: o, way: w, n: int32(n)}) }

// by adds a step that counts units.
func (p *point) by(o op, u unit, n int) *point { return p.then(step{op: o, unit: u, n: int32(n)}) }

// shift moves by n calendar units.
func (p *point) shift(u unit, n int) *point { return p.by(opShift, u, n) }

// inYear is the year.
func inYear(y int) *point { return at(nowhere).to(opYear, y) }

// inDecade is the decade, 199 for the 1990s.
func inDecade(n int) *point { return at(nowhere).to(opDecade, n) }

// nearest is the month, weekday or part of the year that the tense says.
func nearest(o op, n int) *point { return at(dateline).to(o, n) }

// shifted is a calendar unit n units from b.
func shifted(b base, u unit, n int) *point { return at(b).shift(u, n) }

// during names a part of the day.
func (p *point) during(part string) *point {
	p.part = part
	return p
}

// inside is the recipe that follows outer first: "the first quarter" inside
// "last year".
func (p *point) inside(outer *point) *point {
	for _, s := range p.steps[:p.n] {
		outer.then(s)
	}
	if p.part != "" {
		outer.part = p.part
	}
	if p.clock != 0 {
		outer.clock = p.clock
	}
	outer.fiscal = outer.fiscal || p.fiscal
	return outer
}

// last is the last step of a recipe that has steps.
func (p *point) last() *step { return &p.steps[p.n-1] }

// onDay replaces the day of a recipe that ends at a day of a month.
func (p *point) onDay(d int) *point {
	q := *p
	s := q.last()
	s.n = s.n/100*100 + int32(d)
	return &q
}

// dayLevel reports whether the recipe ends at one day.
func (p *point) dayLevel() bool {
	if p.n == 0 {
		return p.base != nowhere
	}
	switch s := p.last(); s.op {
	case opMonthDay, opDay, opDayOn, opWeekday, opNthDay, opNthIn, opEaster:
		return true
	case opMove:
		return s.unit <= week
	case opShift, opCut:
		return s.unit <= day
	case opExact, opBusiness:
		return true
	}
	return false
}

// timed reports whether the recipe names a part of the day.
func (p *point) timed() bool { return p.part != "" || p.clock != 0 }

// grainAtMost reports whether the recipe's outermost step is u or finer than u.
func (p *point) grainAtMost(u unit) bool {
	if p.n == 0 {
		return false
	}
	switch s := &p.steps[0]; s.op {
	case opDecade, opCentury:
		return false
	case opShift, opMove:
		return s.unit <= u
	}
	return true
}
