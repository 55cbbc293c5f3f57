package when

import (
	"strings"

	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// Durations, which need no calendar.

// fromQuantity is the time mention that a duration quantity is as well, with the
// same span: "less than three hours" is PT3H, "four to five hours" PT4H/PT5H.
func fromQuantity(q *quantity.Quantity) (Expression, bool) {
	v := &q.Interval
	if v.HasHi && v.Hi.Sign() == 0 {
		return Expression{}, false // a "zero-day" flaw has no length
	}
	lo, hi := "", ""
	if v.HasLo {
		lo = periodValue(v.Lo, q.Unit)
	}
	if v.HasHi {
		hi = periodValue(v.Hi, q.Unit)
	}
	e := Expression{Span: q.Span, Lo: q.Lo, Hi: q.Hi, Type: Duration}
	switch {
	case lo != "" && hi != "" && lo != hi:
		e.value = lo + "/" + hi
	case lo != "":
		e.value = lo
	default:
		e.value = hi
	}
	return e, e.value != ""
}

// periodValue is TIMEX3's value of a number of units: "PT3H", "P1.5Y".
func periodValue(v number.Value, unit string) string {
	u, times := durationUnit(unit)
	if u == noUnit || v.Sign() < 0 {
		return ""
	}
	n, ok := v.Mul(number.Int(times))
	if !ok {
		return ""
	}
	return periodText(n.String(), u)
}

func durationUnit(name string) (u unit, times int64) {
	switch name {
	case "fortnight":
		return week, 2
	case "quarter":
		return month, 3
	case "decade":
		return year, 10
	case "century":
		return year, 100
	case "millennium":
		return year, 1000
	}
	return lookUp(name).unit, 1
}

// periodText is the value of n units, n as text: "3", "0.5", "X".
func periodText(n string, u unit) string {
	f := &periodForms[u]
	if f.behind == "" {
		return ""
	}
	return f.before + n + f.behind
}

var periodForms = [...]struct{ before, behind string }{
	second:  {"PT", "S"},
	minute:  {"PT", "M"},
	hour:    {"PT", "H"},
	day:     {"P", "D"},
	week:    {"P", "W"},
	weekend: {"P", "WE"},
	month:   {"P", "M"},
	quarter: {"P", "Q"},
	year:    {"P", "Y"},
	decade:  {"P", "DE"},
	century: {"P", "CE"},
}

func (a amount) text() string {
	if a.vague {
		return "X"
	}
	if a.quarters == 0 {
		return digits(a.n, 1)
	}
	v := number.Int(int64(a.n))
	if q, ok := number.Ratio(int64(4*a.n+a.quarters), 4); ok {
		v = q
	}
	return v.String()
}

// amountText is the value of a number of units; what is longer than a year is told in
// years, a quarter in months.
func amountText(a amount, u unit) string {
	times := 1
	switch u {
	case quarter:
		times, u = 3, month
	case decade:
		times, u = 10, year
	case century:
		times, u = 100, year
	}
	n := (4*a.n + a.quarters) * times
	a.n, a.quarters = n/4, n%4
	return periodText(a.text(), u)
}

// duration reads "six hours", "a month", "several days", "the past two years",
// "decades" behind "for", "half an hour", "a yearlong inquiry".
func (r *reader) duration(i int) (value string, end int, ok bool) {
	if v, end, ok := r.pastUnits(i); ok {
		return v, end, true
	}
	if v, end, ok := r.halfUnit(i); ok {
		return v, end, true
	}
	if v, end, ok := r.vagueUnits(i); ok {
		return v, end, true
	}
	if r.is(i, "daylong|weeklong|monthlong|yearlong") {
		return amountText(amount{n: 1}, lookUp(strings.TrimSuffix(r.at(i).Lower, "long")).unit), i + 1, true
	}
	a, u, end, ok := r.span(i)
	if !ok || r.is(end, "old") || r.isHyphen(end) && r.is(end+1, "old") || r.is(end-1, "second|night|min") && !r.isHyphen(end-2) {
		return "", i, false
	}
	if r.is(i, "a|an|some") && r.isRate(i) || r.is(i, "one day") && r.is(i-1, "will|would|'d|'ll|could|may|might") {
		return "", i, false
	}
	if r.is(i, "a") && u == day && !r.in(i-1, beforeADay) && !r.is(end, "after|before") {
		return "", i, false // "a day nobody was prepared for" has no length
	}
	value, end = r.smallerUnits(a, u, end)
	return value, end, true
}

// smallerUnits reads the rest of "one hour and 30 minutes", "two years, three months
// and four days", "two hours fifteen": each unit is smaller than the one before.
func (r *reader) smallerUnits(a amount, u unit, end int) (value string, k int) {
	value = amountText(a, u)
	for !a.vague && a.quarters == 0 && u > second {
		j := r.skip(r.skip(end, ","), "and")
		b, v, k, ok := r.span(j)
		if !ok && u == hour {
			b.n, k, ok = r.restOfHour(j)
			v = minute
		}
		if !ok || v >= u || b.vague || b.quarters > 0 || r.bound(j) != j || r.is(end, ",") && v+1 != u && !r.is(j-1, "and") {
			break
		}
		small := amountText(b, v)
		if value == "" || small == "" {
			break
		}
		if strings.Contains(value, "T") == strings.HasPrefix(small, "PT") {
			small = strings.TrimPrefix(strings.TrimPrefix(small, "P"), "T")
		} else {
			small = small[1:]
		}
		value += small
		u, end = v, k
	}
	return value, end
}

// restOfHour reads the minutes of "two hours fifteen", where nothing is counted.
func (r *reader) restOfHour(i int) (n, end int, ok bool) {
	n, end, ok = r.cardinal(i)
	return n, end, ok && n > 1 && n < 60 && (r.at(end).Text == "" || r.is(end, ".|,|;|)|”|!|?") && !r.is(end+1, "%"))
}

// isRate reports whether "a day" stands behind a number or a price: "60 a day",
// "$15 an hour", "an hour-long" is none.
func (r *reader) isRate(i int) bool {
	return r.at(i-1).Shape == text.Digits || r.smallNumber(i-1) >= 0 || r.in(i-1, beforeRates)
}

// pastUnits reads "the past two years", "the next six months", "the past decade".
func (r *reader) pastUnits(i int) (value string, end int, ok bool) {
	j := r.skip(i, "the|these|those")
	if u, plural := r.unitAt(j); j > i && plural && u >= hour && u != weekend && r.part(j) == "" && r.is(j+1, "ahead|since|before|after|following|leading") {
		return periodText("X", min(u, year)), r.skip(j+1, "ahead"), true // "in the years since"
	}
	if !r.is(j, "last|past|next|previous|coming|first|final|recent|following") || r.lasts(j) {
		return "", i, false
	}
	a, u, end, ok := r.span(j + 1)
	if ok && r.bound(j+1) == j+1 && !r.is(j+1, "a|an") {
		if _, plural := r.unitAt(end - 1); plural || a.n == 1 {
			value, end = r.smallerUnits(a, u, end)
			return value, end, true
		}
		return "", i, false
	}
	if u, plural := r.unitAt(j + 1); plural && u >= day && r.is(j, "recent|past|last|coming") {
		return periodText("X", min(u, year)), j + 2, true
	} else if !plural && j > i && r.is(j, "past|last|next|coming") && !r.is(j+2, "of") && (u >= decade || u == hour || r.twelveMonths(i, j, u)) {
		return amountText(amount{n: 1}, u), j + 2, true
	}
	return "", i, false
}

// twelveMonths reports whether "the past year" at i, of a unit u, is a length that ends today
// and not the year before: "over the past year", "within the last week". Without such a
// preposition before "the last year", and in all accounts, it is the one before.
func (r *reader) twelveMonths(i, j int, u unit) bool {
	if u < day || u > year || u == quarter || u == weekend || u == season || !r.is(i, "the|this") || r.term(j+1).part > 0 || r.is(j+2, "'s") {
		return false
	}
	return r.is(j, "past") && r.is(i-1, "over|in|during|for|within|through|throughout|of") || r.is(j, "last|next|coming") && r.is(i-1, "over|within") && r.is(i, "the")
}

// aroundNow gives a length that begins or ends today its days: "the past two weeks" are
// the fourteen days before the dateline, "over the next three days" begins tomorrow. Without an
// article it names them, as "next week" does: "Next 3 days: rain".
func (r *reader) aroundNow(i int, e *Expression) {
	j := r.skip(i, "the|these|those|this")
	back := r.is(j, "past|last|previous")
	if !back && !r.is(j, "next|coming") || r.is(i, "this") && !back {
		return
	}
	a, u, end, ok := r.span(j + 1)
	if !ok {
		a.n, end = 1, j+2
		u, _ = r.unitAt(j + 1)
	}
	if end != e.Hi || a.vague || a.quarters > 0 || u < day || u == weekend || u == season {
		return
	}
	e.from, e.to, e.ranged = dayAway(1), at(dateline).by(opExact, u, a.n), true
	if back {
		e.from, e.to = at(dateline).by(opExact, u, -a.n), dayAway(-1)
	}
	if j == i && ok && !r.is(i-1, "'s|'|’|his|her|its|their|our|my|your|no|every|any") {
		e.Type = Date
	}
}

// halfUnit reads "half an hour", "a half hour", "half a century".
func (r *reader) halfUnit(i int) (value string, end int, ok bool) {
	j := r.skip(i, "a")
	if !r.is(j, "half") {
		return "", i, false
	}
	k := r.skip(j+1, "a|an")
	k = r.skipHyphen(k)
	u, plural := r.unitAt(k)
	if plural || u < minute {
		return "", i, false
	}
	switch u {
	case decade:
		return "P5Y", k + 1, true
	case century:
		return "P50Y", k + 1, true
	}
	return periodText("0.5", u), k + 1, true
}

// vagueUnits reads units without a number: "for days", "decades of war", "hours
// after the vote", "all day".
func (r *reader) vagueUnits(i int) (value string, end int, ok bool) {
	u, plural := r.unitAt(i)
	if plural && u != weekend {
		before := r.in(i-1, beforeLengths) || i == 0
		behind := r.is(i+1, "of|after|before|later|earlier|long|ago|-")
		if !before && !behind || r.is(i, "nights|secs|mins|hrs") || r.is(i-1, "the") || r.is(i-2, "as many") || r.isCapitalName(i) {
			return "", i, false
		}
		return periodText("X", min(u, year)), i + 1, true
	}
	if r.is(i, "all|full|whole|entire") {
		j := i + 1
		j = r.skipHyphen(j)
		if u, plural := r.unitAt(j); u >= day && !plural && u != weekend && !r.is(j, "night") {
			return amountText(amount{n: 1}, u), j + 1, true
		}
	}
	return "", i, false
}
