package when

// Repetitions, TIMEX3's sets: "every Friday", "twice a week", "nightly".

// frequency reads sets: "every Friday", "daily", "twice a week", "on Sundays", "annual".
func (r *reader) frequency(i int) (value string, end int, ok bool) {
	if v, end := r.adverb(i); end > 0 {
		// "the Daily Mail", "Newsweek Weekly"
		return v, end, !r.isCapitalName(end) && (!r.capital(i) || i == 0)
	}
	if end, ok := r.monthlyDay(i); ok {
		return "P1M", end, true
	}
	if n := int(r.term(i).weekdays); n > 0 && r.capital(i) {
		return r.weekly(n, i+1)
	}
	if n := r.weekdayAt(i); n > 0 && r.term(i+1).plural && r.part(i+1) != "" && r.capital(i) {
		return r.weekly(n, i+1) // "Saturday mornings"
	}
	if r.is(i, "weekdays|weekends") && (r.phraseEnds(i+1) || r.is(i-1, "on|at")) {
		return weekCode(r.is(i, "weekends")), i + 1, true
	}
	if end := r.nightAfterNight(i); end > 0 {
		return amountText(amount{n: 1}, r.term(i).unit), end, true
	}
	return r.every(i)
}

// adverb reads "daily" and "annual"; the end is 0 where none stands there.
func (r *reader) adverb(i int) (value string, end int) {
	for k := range frequencies {
		if end := r.match(i, frequencies[k].words); end > 0 {
			return frequencies[k].value, end
		}
	}
	return "", 0
}

// weekly is the set of a weekday and of the part of the day that may follow at j.
func (r *reader) weekly(wd, j int) (value string, end int, ok bool) {
	value = "XXXX-WXX-" + digits(wd, 1)
	if part := r.part(j); part != "" {
		return value + "T" + part, j + 1, true
	}
	return value, j, true
}

// nightAfterNight reads "night after night", "week after week", "year by year". "Day after
// day" mostly means for long.
func (r *reader) nightAfterNight(i int) int {
	if u, plural := r.unitAt(i); u < day || r.is(i, "day") || plural || !r.is(i+1, "after|by|in") || !r.is(i+2, r.at(i).Lower) || r.is(i+1, "in") && !r.is(i+3, "out") {
		return 0
	}
	return r.skip(i+3, "out|in")
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

// every reads "every other Friday", "each morning", "twice a week", "three times daily".
func (r *reader) every(i int) (value string, end int, ok bool) {
	j := i
	switch {
	case r.is(i, "every|each"):
		j++
	case r.is(i, "once|twice"):
		return r.timesA(i + 1)
	default:
		n, k, ok := r.cardinal(i)
		if !ok || n == 0 || !r.is(k, "times") {
			return "", i, false
		}
		return r.timesA(k + 1)
	}
	k := r.skip(j, "single|other|second|third|few")
	if v, end, ok := r.repeated(k); ok {
		return v, end, true
	}
	if r.is(j, "few") {
		u, plural := r.unitAt(k)
		return amountText(amount{vague: true}, u), k + 1, plural && u != weekend
	}
	n := 1
	if m, end, ok := r.cardinal(j); ok && m > 0 {
		n, k = m, end
	} else if r.is(j, "other|second") {
		n = 2
	} else if r.is(j, "third") {
		n = 3
	}
	return r.eachUnit(n, k)
}

// timesA reads the rest of "three times a week", "once every four years", "twice daily".
func (r *reader) timesA(i int) (value string, end int, ok bool) {
	if !r.is(i, "a|an|every|each|per") {
		value, end = r.adverb(i)
		return value, end, end > 0 && !r.capital(i)
	}
	if v, end, ok := r.repeated(i + 1); ok {
		return v, end, true
	}
	n, k, ok := r.cardinal(i + 1)
	if !ok || n == 0 {
		n, k = 1, i+1
	}
	return r.eachUnit(n, k)
}

// repeated reads what comes again and again: "Friday evening", "June", "weekend", "morning".
func (r *reader) repeated(j int) (value string, end int, ok bool) {
	if wd, short := r.weekdayAt(j), r.term(j).short; wd > 0 && !short {
		return r.weekly(wd, j+1)
	}
	if m := r.monthAt(j); m > 0 && r.capital(j) {
		return "XXXX-" + digits(m, 2), j + 1, true
	}
	if s := int(r.term(j).season); s > 0 {
		return "XXXX-" + seasonCodes[s], j + 1, true
	}
	if p := r.part(j); p != "" && !r.term(j).plural {
		return "XXXX-XX-XXT" + p, j + 1, true
	}
	if r.is(j, "weekend|weekday") {
		return weekCode(r.is(j, "weekend")), j + 1, true
	}
	return "", j, false
}

// weekCode is TIMEX3's set of weekends or of working days.
func weekCode(end bool) string {
	if end {
		return "XXXX-WXX-WE"
	}
	return "XXXX-WXX-WD"
}

func (r *reader) eachUnit(n, k int) (value string, end int, ok bool) {
	u := r.term(k).unit
	if u == noUnit || u == weekend || r.is(k, "second") {
		return "", k, false
	}
	return amountText(amount{n: n}, u), k + 1, true
}
