package when

import "gainsay/internal/claims/lexicon"

// Holidays: "Christmas Day", "New Year's Eve, 1999", "last Easter", "Memorial Day".

// A holiday is told by its words and comes once a year.
type holiday struct {
	words string // as match reads them; longer ones before those they begin with
	op    op     // opMonthDay, opEaster or opNthIn
	n     int16
}

// holidays leave out the days that differ from country to country, such as
// Independence Day and Mother's Day, and those that follow the moon.
var holidays = [...]holiday{
	{"april fools|fool 's|'|’ day", opMonthDay, 401},
	{"armistice|remembrance|veterans day", opMonthDay, 1111},
	{"ascension day", opEaster, 39},
	{"ash wednesday", opEaster, -46},
	{"australia day", opMonthDay, 126},
	{"bastille day", opMonthDay, 714},
	{"boxing day", opMonthDay, 1226},
	{"canada day", opMonthDay, 701},
	{"christmas day", opMonthDay, 1225},
	{"christmas eve", opMonthDay, 1224},
	{"christmas", opMonthDay, 1225},
	{"columbus day", opNthIn, 1021},
	{"earth day", opMonthDay, 422},
	{"easter sunday", opEaster, 0},
	{"easter monday", opEaster, 1},
	{"easter", opEaster, 0},
	{"good friday", opEaster, -2},
	{"halloween", opMonthDay, 1031},
	{"international women 's day", opMonthDay, 308},
	{"juneteenth", opMonthDay, 619},
	{"labor day", opNthIn, 911},
	{"martin luther king jr.|jr day", opNthIn, 131},
	{"martin luther king day", opNthIn, 131},
	{"may day", opMonthDay, 501},
	{"memorial day", opNthIn, 591},
	{"new year 's day", opMonthDay, 101},
	{"new year 's eve", opMonthDay, 1231},
	{"new year 's", opMonthDay, 101},
	{"palm sunday", opEaster, -7},
	{"pentecost", opEaster, 49},
	{"presidents '|’ day", opNthIn, 231},
	{"st.|st patrick 's day", opMonthDay, 317},
	{"thanksgiving day", opNthIn, 1144},
	{"thanksgiving", opNthIn, 1144},
	{"valentine 's day", opMonthDay, 214},
	{"veterans '|’ day", opMonthDay, 1111},
}

// plainHolidays are holidays in lower case as well, as messages have them.
var plainHolidays = lexicon.NewSet(`
boxing christmas easter halloween new thanksgiving valentine
`)

// feast reads a holiday with its year: "Christmas Day 2019", "last Easter".
func (r *reader) feast(i int) (*point, int) {
	n, directed := r.direction(i)
	j := i
	if directed {
		j++
	}
	if !r.capital(j) && !r.in(j, plainHolidays) {
		return nil, 0
	}
	for k := range holidays {
		h := &holidays[k]
		end := r.match(j, h.words)
		if end == 0 {
			continue
		}
		s := step{op: h.op, n: int32(h.n)}
		if directed {
			s.way = wayOf(n)
			return at(dateline).then(s), end
		}
		p, behind := r.withYear(s, end)
		if behind == end && !r.is(end-1, "day|eve") && (!r.phraseEnds(end) || r.is(i-1, "the")) && r.weekdayAt(end-1) == 0 {
			return nil, 0 // "Christmas sales", "the Easter break"
		}
		return p, behind
	}
	return nil, 0
}

// yearly is the day of the year y that a step names: a day of a month, so many days
// from Easter, "the fourth Thursday of November". Not every year has each.
func (st step) yearly(y int) (Day, bool) {
	n := int(st.n)
	switch st.op {
	case opEaster:
		return easter(y) + Day(n), true
	case opNthIn:
		in := stretch{known: true, grain: month, first: FromDate(y, n/100, 1)}
		return in.nthDay(n/10%10, n%10).first, true
	}
	return FromDate(y, n/100, n%100), validDate(y, n/100, n%100)
}

// toYearly picks a day of the year. A writer leaves the year out where it is
// the running one, so a day shortly ahead is meant rather than one most of a
// year ago, even in "A June 3 hearing was set".
func (s stretch) toYearly(st step) stretch {
	m, d := int(st.n/100), int(st.n%100)
	dated := st.op == opMonthDay
	if dated && (d < 1 || d > daysIn(2000, m)) {
		return stretch{}
	}
	if !s.known {
		out := stretch{grain: day}
		if dated {
			out.month, out.day = int8(m), int8(d)
		}
		return out
	}
	y := s.yearOf()
	if !s.loose || st.way == within {
		on, ok := st.yearly(y)
		if !ok {
			return stretch{}
		}
		return s.at(day, on)
	}
	before, after := st.closest(s.first, -1), st.closest(s.first, 1)
	switch {
	case st.way == backward:
		before = st.closest(s.first-1, -1)
	case st.way == forward:
		return s.at(day, st.closest(s.first+1, 1))
	case s.tense == future || s.first-before > 240 && after-s.first < 100:
		return s.at(day, after)
	}
	return s.at(day, before)
}

// closest is the nearest such day on one side of a day, itself included; 29 February
// waits for a leap year.
func (st step) closest(from Day, dir int) Day {
	y, _, _ := from.Date()
	for {
		on, ok := st.yearly(y)
		if ok && int(on-from)*dir >= 0 {
			return on
		}
		y += dir
	}
}
