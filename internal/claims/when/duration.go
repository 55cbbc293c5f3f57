package when

import (
	"strings"

	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// Durations and repetitions, which need no calendar.

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
	v := number.Int(int64(a.n))
	if a.half {
		if h, ok := number.Ratio(int64(2*a.n+1), 2); ok {
			v = h
		}
	}
	return v.String()
}

// period of a decade or a century is told in years.
func amountText(a amount, u unit) string {
	switch {
	case a.vague && u >= decade:
		return periodText("X", year)
	case u == decade:
		a.n, u = a.n*10, year
	case u == century:
		a.n, u = a.n*100, year
	case u == quarter:
		a.n, u = a.n*3, month
	}
	return periodText(a.text(), u)
}

// duration reads "six hours", "a month", "several days", "the past two years",
// "decades" behind "for", "half an hour".
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
	a, u, end, ok := r.span(i)
	if !ok || r.is(end, "old") || r.isHyphen(end) && r.is(end+1, "old") || r.is(end-1, "second|night|min") && !r.isHyphen(end-2) {
		return "", i, false
	}
	if r.is(i, "a|an|some") && r.isRate(i) {
		return "", i, false
	}
	if r.is(i, "a") && u == day && !r.in(i-1, beforeADay) && !r.is(end, "after|before") {
		return "", i, false // "a day nobody was prepared for" has no length
	}
	if v, k, ok := r.smallerUnit(a, u, end); ok {
		return v, k, true
	}
	return amountText(a, u), end, true
}

// smallerUnit reads the rest of "one hour and 30 minutes", "two years, three months".
func (r *reader) smallerUnit(a amount, u unit, end int) (value string, k int, ok bool) {
	b, v, k, ok := r.span(r.skip(r.skip(end, ","), "and"))
	if !ok || v >= u || a.vague || b.vague || a.half || r.bound(end+1) != end+1 || r.is(end, ",") && v+1 != u {
		return "", end, false
	}
	big, small := amountText(a, u), amountText(b, v)
	if big == "" || small == "" {
		return "", end, false
	}
	if strings.HasPrefix(big, "PT") == strings.HasPrefix(small, "PT") {
		small = strings.TrimPrefix(strings.TrimPrefix(small, "P"), "T")
	} else {
		small = small[1:]
	}
	return big + small, k, true
}

// isRate reports whether "a day" stands behind a number or a price: "60 a day",
// "$15 an hour", "an hour-long" is none.
func (r *reader) isRate(i int) bool {
	return r.at(i-1).Shape == text.Digits || r.smallNumber(i-1) >= 0 || r.in(i-1, beforeRates)
}

// pastUnits reads "the past two years", "the next six months", "the past decade".
func (r *reader) pastUnits(i int) (value string, end int, ok bool) {
	j := r.skip(i, "the|these|those")
	if !r.is(j, "last|past|next|previous|coming|first|final|recent|following") {
		return "", i, false
	}
	a, u, end, ok := r.span(j + 1)
	if ok && r.bound(j+1) == j+1 && !r.is(j+1, "a|an") {
		if _, plural := r.unitAt(end - 1); plural || a.n == 1 {
			return amountText(a, u), end, true
		}
		return "", i, false
	}
	if u, plural := r.unitAt(j + 1); plural && u >= day && r.is(j, "recent|past|last|coming") {
		return periodText("X", min(u, year)), j + 2, true
	} else if u >= decade && !plural && r.is(j, "past|last|next|coming") && j > i && !r.is(j+2, "of") {
		return amountText(amount{n: 1}, u), j + 2, true
	}
	return "", i, false
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
		if !before && !behind || r.is(i, "nights|secs|mins|hrs") || r.is(i-1, "the") || r.isCapitalName(i) {
			return "", i, false
		}
		return periodText("X", min(u, year)), i + 1, true
	}
	if r.is(i, "all|full|whole|entire") {
		j := i + 1
		j = r.skipHyphen(j)
		if u, plural := r.unitAt(j); u >= day && !plural && u != weekend {
			return amountText(amount{n: 1}, u), j + 1, true
		}
	}
	return "", i, false
}

// frequency reads sets: "every Friday", "daily", "twice a week", "on Sundays", "annual".
func (r *reader) frequency(i int) (value string, end int, ok bool) {
	for k := range frequencies {
		if r.is(i, frequencies[k].words) {
			// "the Daily Mail", "Newsweek Weekly"
			return frequencies[k].value, i + 1, !r.isCapitalName(i+1) && (!r.capital(i) || i == 0)
		}
	}
	if end, ok := r.monthlyDay(i); ok {
		return "P1M", end, true
	}
	if n := int(r.term(i).weekdays); n > 0 && r.capital(i) {
		return "XXXX-WXX-" + digits(n, 1), i + 1, true
	}
	return r.every(i)
}

var frequencies = [...]struct{ words, value string }{
	{"daily|nightly", "P1D"},
	{"weekly", "P1W"},
	{"fortnightly|biweekly", "P2W"},
	{"monthly", "P1M"},
	{"quarterly", "P3M"},
	{"annual|annually|yearly", "P1Y"},
	{"hourly", "PT1H"},
	{"biennial", "P2Y"},
}

// monthlyDay reads "the second Tuesday of each month".
func (r *reader) monthlyDay(i int) (end int, ok bool) {
	_, j, ok := r.nth(r.skip(i, "the"))
	wd := r.weekdayAt(j)
	if !ok || wd == 0 || !r.is(j+1, "of|in") || !r.is(j+2, "each|every|the") || !r.is(j+3, "month") {
		return i, false
	}
	return j + 4, true
}

func (r *reader) every(i int) (value string, end int, ok bool) {
	j := i
	switch {
	case r.is(i, "every|each"):
		j++
	case r.is(i, "once|twice a|an|every|each|per"):
		j += 2
	default:
		n, k, ok := r.cardinal(i)
		if !ok || n == 0 || !r.is(k, "times a|an|every|each|per") {
			return "", i, false
		}
		j = k + 2
	}
	if wd, short := r.weekdayAt(j), r.term(j).short; wd > 0 && !short {
		v := "XXXX-WXX-" + digits(wd, 1)
		if part, end, ok := r.partAfter(j + 1); ok {
			return v + "T" + part, end, true
		}
		return v, j + 1, true
	}
	if m := r.monthAt(j); m > 0 && r.capital(j) {
		return "XXXX-" + digits(m, 2), j + 1, true
	}
	n, k, counted := r.cardinal(j)
	if !counted || n == 0 {
		n, k = 1, j
		if r.is(j, "other|second") {
			n, k = 2, j+1
		}
	}
	u := r.term(k).unit
	if u == noUnit || r.is(k, "second") {
		return "", i, false
	}
	if p := r.part(k); p != "" {
		return "XXXX-XX-XXT" + p, k + 1, true
	}
	return amountText(amount{n: n}, u), k + 1, true
}

// reference reads what names no date but a side of the present: "now",
// "recently", "in the near future".
func (r *reader) reference(i int) (value string, end int, ok bool) {
	switch {
	case r.is(i, "now"):
		return "PRESENT_REF", i + 1, !r.isCapitalName(i) && !r.is(i+1, "that")
	case r.is(i, "soon"):
		if r.is(i+1, "after|afterwards|as") || r.is(i-1, "as|too|how") || i < len(r.tenses) && r.tenses[i] == past {
			return "", i, false
		}
		return "FUTURE_REF", i + 1, true
	}
	return r.referencePhrase(i)
}

// The phrases are longest first where one begins another.
var referencePhrases = [...]struct{ words, value string }{
	{"currently|presently|nowadays", "PRESENT_REF"},
	{"recently|lately", "PAST_REF"},
	{"at the moment", "PRESENT_REF"},
	{"at this time", "PRESENT_REF"},
	{"at present", "PRESENT_REF"},
	{"these days", "PRESENT_REF"},
	{"the near|foreseeable future", "FUTURE_REF"},
	{"the future", "FUTURE_REF"},
	{"the long term", "FUTURE_REF"},
	{"the recent past", "PAST_REF"},
	{"more|most|very recently", "PAST_REF"},
	{"very soon", "FUTURE_REF"},
	{"right now", "PRESENT_REF"},
}

func (r *reader) referencePhrase(i int) (value string, end int, ok bool) {
	for k := range referencePhrases {
		p := &referencePhrases[k]
		if end := r.match(i, p.words); end > 0 {
			if strings.HasSuffix(p.words, "future") && !r.is(i-1, "in|for") {
				return "", i, false
			}
			return p.value, end, true
		}
	}
	if r.is(i, "the past") && r.is(i-1, "in") && r.phraseEnds(i+2) {
		return "PAST_REF", i + 2, true
	}
	return "", i, false
}
