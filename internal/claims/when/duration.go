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
func fromQuantity(q quantity.Quantity) (Expression, bool) {
	v := q.Interval
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
	u, _ = unitOf(name)
	return u, 1
}

// periodText is the value of n units, n as text: "3", "0.5", "X".
func periodText(n string, u unit) string {
	switch u {
	case second:
		return "PT" + n + "S"
	case minute:
		return "PT" + n + "M"
	case hour:
		return "PT" + n + "H"
	case day:
		return "P" + n + "D"
	case week:
		return "P" + n + "W"
	case month:
		return "P" + n + "M"
	case quarter:
		return "P" + n + "Q"
	case year:
		return "P" + n + "Y"
	case decade:
		return "P" + n + "DE"
	case century:
		return "P" + n + "CE"
	}
	return ""
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
	if !ok || r.is(end, "old") || r.isHyphen(end) && r.is(end+1, "old") || r.is(end-1, "second", "night", "min") && !r.isHyphen(end-2) {
		return "", i, false
	}
	if r.is(i, "a", "an", "some") && r.isRate(i) {
		return "", i, false
	}
	if r.is(i, "a") && u == day && !r.is(i-1, "for", "in", "within", "after", "about", "than", "nearly", "almost", "took", "takes", "take", "lasted", "spent", "just", "only", "over") && !r.is(end, "after", "before") {
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
	prev := r.at(i - 1)
	if prev.Shape == text.Digits || cardinalWord(prev.Lower) >= 0 {
		return true
	}
	return r.is(i-1, "times", "once", "twice", "percent", "%", "million", "billion", "thousand", "dollars", "euros", "pounds", "barrels",
		"people", "tonnes", "tons", "million", "cents", "pence", "miles", "hours", "days", "of", "such", "what", "quite", "as")
}

// pastUnits reads "the past two years", "the next six months", "the past decade".
func (r *reader) pastUnits(i int) (value string, end int, ok bool) {
	j := r.skip(i, "the", "these", "those")
	if !r.is(j, "last", "past", "next", "previous", "coming", "first", "final", "recent", "following") {
		return "", i, false
	}
	a, u, end, ok := r.span(j + 1)
	if ok && r.bound(j+1) == j+1 && !r.is(j+1, "a", "an") {
		if _, plural := unitOf(r.at(end - 1).Lower); plural || a.n == 1 {
			return amountText(a, u), end, true
		}
		return "", i, false
	}
	if u, plural := unitOf(r.at(j + 1).Lower); plural && u >= day && r.is(j, "recent", "past", "last", "coming") {
		return periodText("X", min(u, year)), j + 2, true
	} else if u >= decade && !plural && r.is(j, "past", "last", "next", "coming") && j > i && !r.is(j+2, "of") {
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
	k := r.skip(j+1, "a", "an")
	if r.isHyphen(k) {
		k++
	}
	u, plural := unitOf(r.at(k).Lower)
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
	u, plural := unitOf(r.at(i).Lower)
	if plural && u != weekend {
		before := r.is(i-1, "for", "in", "of", "after", "within", "over", "many", "took", "take", "lasted", "lasts", "last", "spent", "spend", "waited") || i == 0
		behind := r.is(i+1, "of", "after", "before", "later", "earlier", "long", "ago", "-")
		if !before && !behind || r.is(i, "nights", "secs", "mins", "hrs") || r.is(i-1, "the") || r.isCapitalName(i) {
			return "", i, false
		}
		return periodText("X", min(u, year)), i + 1, true
	}
	if r.is(i, "all", "full", "whole", "entire") {
		j := i + 1
		if r.isHyphen(j) {
			j++
		}
		if u, plural := unitOf(r.at(j).Lower); u >= day && !plural && u != weekend {
			return amountText(amount{n: 1}, u), j + 1, true
		}
	}
	return "", i, false
}

// frequency reads sets: "every Friday", "daily", "twice a week", "on Sundays", "annual".
func (r *reader) frequency(i int) (value string, end int, ok bool) {
	switch r.at(i).Lower {
	case "daily":
		value = "P1D"
	case "nightly":
		value = "P1D"
	case "weekly":
		value = "P1W"
	case "fortnightly", "biweekly":
		value = "P2W"
	case "monthly":
		value = "P1M"
	case "quarterly":
		value = "P3M"
	case "annual", "annually", "yearly":
		value = "P1Y"
	case "hourly":
		value = "PT1H"
	case "biennial":
		value = "P2Y"
	}
	if value != "" {
		// "the Daily Mail", "Newsweek Weekly"
		return value, i + 1, !r.isCapitalName(i+1) && (!r.capital(i) || i == 0)
	}
	if end, ok := r.monthlyDay(i); ok {
		return "P1M", end, true
	}
	if n := weekdayPlural(r.at(i).Lower); n > 0 && r.capital(i) {
		return "XXXX-WXX-" + digits(n, 1), i + 1, true
	}
	return r.every(i)
}

// monthlyDay reads "the second Tuesday of each month".
func (r *reader) monthlyDay(i int) (end int, ok bool) {
	_, j, ok := r.nth(r.skip(i, "the"))
	wd, _ := weekdayNumber(r.at(j).Lower)
	if !ok || wd == 0 || !r.is(j+1, "of", "in") || !r.is(j+2, "each", "every", "the") || !r.is(j+3, "month") {
		return i, false
	}
	return j + 4, true
}

func (r *reader) every(i int) (value string, end int, ok bool) {
	j := i
	switch {
	case r.is(i, "every", "each"):
		j++
	case r.is(i, "once", "twice", "times") && r.is(i+1, "a", "an", "every", "each", "per"):
		j += 2
		if r.is(i, "times") {
			return "", i, false
		}
	default:
		if n, k, ok := r.cardinal(i); ok && n > 0 && r.is(k, "times") && r.is(k+1, "a", "an", "every", "each", "per") {
			j = k + 2
			break
		}
		return "", i, false
	}
	if wd, short := weekdayNumber(r.at(j).Lower); wd > 0 && !short {
		v := "XXXX-WXX-" + digits(wd, 1)
		if part, end, ok := r.partAfter(j + 1); ok {
			return v + "T" + part, end, true
		}
		return v, j + 1, true
	}
	if m, _ := monthNumber(r.at(j).Lower); m > 0 && r.capital(j) {
		return "XXXX-" + digits(m, 2), j + 1, true
	}
	n, k, counted := r.cardinal(j)
	if !counted || n == 0 {
		n, k = 1, j
		if r.is(j, "other", "second") {
			n, k = 2, j+1
		}
	}
	u, _ := unitOf(r.at(k).Lower)
	if u == noUnit || r.is(k, "second") {
		return "", i, false
	}
	if p := partOfDay(r.at(k).Lower); p != "" {
		return "XXXX-XX-XXT" + p, k + 1, true
	}
	return amountText(amount{n: n}, u), k + 1, true
}

// reference reads what names no date but a side of the present: "now",
// "recently", "in the near future".
func (r *reader) reference(i int) (value string, end int, ok bool) {
	switch r.at(i).Lower {
	case "now":
		if r.is(i+1, "that") || r.is(i-1, "until", "till", "just") && false {
			return "", i, false
		}
		return "PRESENT_REF", i + 1, !r.isCapitalName(i)
	case "currently", "presently", "nowadays":
		return "PRESENT_REF", i + 1, true
	case "recently", "lately":
		return "PAST_REF", i + 1, true
	case "soon":
		if r.is(i+1, "after", "afterwards", "as") || r.is(i-1, "as", "too", "how") || i < len(r.tenses) && r.tenses[i] == past {
			return "", i, false
		}
		return "FUTURE_REF", i + 1, true
	}
	return r.referencePhrase(i)
}

// The phrases are longest first where one begins another.
var referencePhrases = []struct{ words, value string }{
	{"at the moment", "PRESENT_REF"},
	{"at this time", "PRESENT_REF"},
	{"at present", "PRESENT_REF"},
	{"these days", "PRESENT_REF"},
	{"the near future", "FUTURE_REF"},
	{"the foreseeable future", "FUTURE_REF"},
	{"the future", "FUTURE_REF"},
	{"the long term", "FUTURE_REF"},
	{"the recent past", "PAST_REF"},
	{"more recently", "PAST_REF"},
	{"most recently", "PAST_REF"},
	{"very recently", "PAST_REF"},
	{"very soon", "FUTURE_REF"},
	{"right now", "PRESENT_REF"},
}

func (r *reader) referencePhrase(i int) (value string, end int, ok bool) {
	for _, p := range referencePhrases {
		if end, ok := r.phrase(i, p.words); ok {
			if strings.HasSuffix(p.words, "future") && !r.is(i-1, "in", "for") {
				return "", i, false
			}
			return p.value, end, true
		}
	}
	if r.is(i, "the") && r.is(i+1, "past") && r.is(i-1, "in") && r.phraseEnds(i+2) {
		return "PAST_REF", i + 2, true
	}
	return "", i, false
}

// phrase matches words separated by single spaces.
func (r *reader) phrase(i int, words string) (int, bool) {
	for words != "" {
		w, rest, _ := strings.Cut(words, " ")
		if r.at(i).Lower != w {
			return i, false
		}
		i, words = i+1, rest
	}
	return i, true
}
