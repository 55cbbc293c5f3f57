package when

import "gainsay/internal/claims/text"

// Dates of the calendar as they are printed: with the month in words or in
// figures, with and without weekday and year.

// date reads the longest calendar date at i.
func (r *reader) date(i int) (*point, int) {
	if p, end := r.figures(i); p != nil {
		return p, end
	}
	wd, j := r.leadingWeekday(i)
	p, end := r.monthDate(j)
	switch {
	case p == nil && wd > 0:
		return r.weekdayThe(wd, j)
	case p == nil:
	case p.dayLevel():
		p.weekday = uint8(wd)
	case wd > 0:
		return nil, 0 // "on Friday, June was over"
	}
	return p, end
}

// leadingWeekday reads "Wednesday, " before a date. Index i is given back where
// there is none.
func (r *reader) leadingWeekday(i int) (wd, end int) {
	wd = r.weekdayAt(i)
	if wd == 0 {
		return 0, i
	}
	end = i + 1
	end = r.skipStop(end)
	return wd, r.skip(r.skip(end, ","), "the|on")
}

// weekdayThe reads the rest of "Friday the 22nd" and "Monday 13th"; j is behind
// the article.
func (r *reader) weekdayThe(wd, j int) (*point, int) {
	d, end, ok := r.ordinal(j)
	if !ok || d < 1 || d > 31 || !r.is(j-1, "the") && r.at(j).Shape != text.Digits || !r.phraseEnds(end) || r.is(end, "of") {
		return nil, 0
	}
	return nearest(opDayOn, d*10+wd), end
}

// monthDate reads "June 16, 2021", "16 June", "the 16th of June", "June 2021",
// "June".
func (r *reader) monthDate(i int) (*point, int) {
	if m, end, short, ok := r.month(i); ok {
		return r.afterMonth(i, m, end, short)
	}
	j := r.skip(i, "the")
	d, k, ok := r.dayOfMonth(j)
	if !ok {
		return nil, 0
	}
	if r.isHyphen(k) || r.glued(k, ".|/") {
		k++
	}
	m, end, _, ok := r.month(r.skip(k, "of"))
	if !ok {
		return nil, 0
	}
	return r.withYear(dayStep(m, d), end)
}

func dayStep(m, d int) step { return step{op: opMonthDay, n: int32(m*100 + d)} }

// afterMonth reads what follows the name of a month.
func (r *reader) afterMonth(i, m, end int, short bool) (*point, int) {
	j := end
	if (r.isDash(j) || r.is(j, "/")) && r.at(j).Glued {
		j++
	}
	if d, k, ok := r.dayOfMonth(r.skip(j, "the")); ok && !r.is(k, ":") && !r.isClockWord(k) && !r.isPercent(k) {
		return r.withYear(dayStep(m, d), k)
	}
	if p, k := r.monthYear(m, end); p != nil {
		return p, k
	}
	if !r.bareMonth(i, end, short) {
		return nil, 0
	}
	return nearest(opMonth, m), end
}

func (r *reader) isPercent(i int) bool { return r.is(i, "%|percent|per") }

// withYear reads the year behind a day and its month: ", 2021", " 2021", ", last year".
func (r *reader) withYear(s step, end int) (*point, int) {
	j := r.skip(end, ",")
	if j == end && (r.isHyphen(end) || r.glued(end, "/")) {
		j++ // "5-Aug-2016"
	}
	if p, k := r.whichYear(r.skip(j, "of|in"), r.skip(j, "of")); p != nil {
		return p.then(s), k
	}
	return at(dateline).then(s), end
}

func (r *reader) monthYear(m, end int) (*point, int) {
	j := r.skip(r.skip(end, ","), "of|in")
	if j == end && (r.isHyphen(end) || r.glued(end, "/")) {
		j++
	}
	if p, k := r.whichYear(j, r.skip(end, "of")); p != nil {
		return p.to(opMonth, m), k
	}
	return nil, 0
}

// whichYear reads a year in figures at i, else "last year" at j.
func (r *reader) whichYear(i, j int) (*point, int) {
	if y, end, ok := r.year(i); ok && !r.in(end, counted) {
		return inYear(y), end
	}
	if n, end, ok := r.relativeYear(j); ok {
		return shifted(dateline, year, n), end
	}
	return nil, 0
}

// relativeYear reads "last year", "this year", "next year", "the previous year".
func (r *reader) relativeYear(i int) (n, end int, ok bool) {
	j := r.skip(i, "the")
	if !r.is(j+1, "year") {
		return 0, i, false
	}
	n, ok = r.direction(j)
	return n, j + 2, ok
}

// bareMonth decides whether the name of a month alone is a date. "May said",
// "March on Washington" and "April Jones" are not.
func (r *reader) bareMonth(i, end int, short bool) bool {
	switch {
	case r.in(i-1, beforeMonths):
		return !r.isCapitalName(end) || r.is(i-1, "in")
	case r.is(i-1, "-"):
		return r.is(i-2, "mid")
	case short && r.is(i-1, "after|before|from|to|by"):
		return !r.isCapitalName(end)
	}
	edge := r.is(i-1, "of") && r.edgeBefore(i)
	switch {
	case short:
		return edge
	case !r.capital(i):
		return (edge || r.is(i-1, "from|to|and|after|before|through")) && !r.is(i, "may|march|august")
	case r.is(i, "may|march"):
		return edge || r.is(i-1, "and") && r.monthBefore(i-2) ||
			r.is(i-1, "by|from|to") && !r.isCapitalName(end) && r.phraseEnds(end)
	case r.is(i, "april|june|august"):
		return !r.isCapitalName(end) && !r.isCapitalName(i-1)
	}
	return true
}

func (r *reader) monthBefore(i int) bool {
	return r.monthAt(i) > 0
}

// edgeBefore reports whether "of" before the month at i ends "the end of",
// "the 5th of".
func (r *reader) edgeBefore(i int) bool {
	return r.is(i-2, "end|beginning|start|middle|month|week|half") || int(r.term(i-2).ordinal) > 0
}

// isCapitalName reports whether the word at i begins or continues a name. At
// the beginning of a sentence every word has a capital, so it is none there.
func (r *reader) isCapitalName(i int) bool {
	w := r.at(i)
	if i <= 0 || w.Shape != text.Letters || !r.capital(i) {
		return false
	}
	return r.weekdayAt(i) == 0 && !r.monthBefore(i) && !zones.Has(w.Text) && !prepositions.Has(w.Lower) && w.Text != "I"
}

// phraseEnds reports whether no noun follows: "on the 22nd" ends, "the 22nd
// floor" does not.
func (r *reader) phraseEnds(i int) bool {
	w := r.at(i)
	if w.Text == "" || w.Shape == text.Mark && !(w.Glued && r.isDash(i)) {
		return true
	}
	return prepositions.Has(w.Lower) || clauseWords.Has(w.Lower)
}

// figures reads a date in figures: "2021-06-16", "16/06/2021", "16.06.2021".
func (r *reader) figures(i int) (*point, int) {
	slashes := r.is(i+1, "/")
	if r.at(i).Shape != text.Digits || r.at(i).Glued && (r.is(i-1, "/|.|:") || r.is(i-1, "-") && !slashes) {
		return nil, 0
	}
	a, b, c, end, ok := r.triple(i)
	if !ok || r.at(end).Glued && r.at(end).Shape != text.Mark || r.at(end).Glued && (r.is(end, "/") || r.is(end, "-") && !slashes) {
		return nil, 0
	}
	y, m, d := order(a, b, c)
	if y == 0 && c.width == 2 && a.width <= 2 && r.is(i+1, "/") {
		y, m, d = order(a, b, figure{fullYear(c.n), 4})
	}
	if y == 0 || !validDate(y, m, d) {
		return nil, 0
	}
	return inYear(y).then(dayStep(m, d)), end
}

// fullYear is the year that two digits stand for.
func fullYear(yy int) int {
	if yy < 50 {
		return 2000 + yy
	}
	return 1900 + yy
}

// slashed reads "on 22/04" and "by 4/22"; a score, a fraction and "24/7" have the same form.
func (r *reader) slashed(i int) (*point, int) {
	a, wa := r.numeral(i)
	b, wb := r.numeral(i + 2)
	if wa == 0 || wb == 0 || wa > 2 || wb > 2 || !r.is(i+1, "/") || !r.at(i+1).Glued || !r.at(i+2).Glued || r.at(i).Glued ||
		r.at(i+3).Glued && r.at(i+3).Shape != text.Mark || r.is(i+3, "/") {
		return nil, 0
	}
	wd := r.weekdayAt(i - 1)
	if wd == 0 && !r.is(i-1, "on|by|until|till|since|before|from|through") || a == 24 && b == 7 || a == 9 && b == 11 {
		return nil, 0
	}
	if a > 12 {
		a, b = b, a
	}
	if !validDate(2000, a, b) {
		return nil, 0
	}
	return at(dateline).then(dayStep(a, b)), i + 3
}

// A figure is a number of a date and how many digits it has.
type figure struct{ n, width int }

// triple reads three numbers with the same separator between them.
func (r *reader) triple(i int) (a, b, c figure, end int, ok bool) {
	if f, ok := dotted(r.at(i).Text); ok {
		return f[0], f[1], f[2], i + 1, true
	}
	var f [3]figure
	sep := r.at(i + 1)
	if !sep.Glued || sep.Text != "/" && sep.Text != "-" && sep.Text != "." {
		return a, b, c, i, false
	}
	for k := range f {
		n, width := r.numeral(i + 2*k)
		if width == 0 || width > 4 || k > 0 && (!r.at(i+2*k).Glued || r.at(i+2*k-1).Text != sep.Text) {
			return a, b, c, i, false
		}
		f[k] = figure{n, width}
	}
	return f[0], f[1], f[2], i + 5, true
}

// dotted reads "16.06.2021", which is one word.
func dotted(s string) (f [3]figure, ok bool) {
	if len(s) < 8 || len(s) > 10 {
		return f, false
	}
	k, lo := 0, 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] != '.' {
			continue
		}
		n, isNum := plainNumber(s[lo:i])
		if !isNum || k > 2 {
			return f, false
		}
		f[k] = figure{n, i - lo}
		k, lo = k+1, i+1
	}
	return f, k == 3
}

// order tells day, month and year apart. Where both readings exist, "06/07/2021"
// is the American one, as most sites that print such dates are.
func order(a, b, c figure) (y, m, d int) {
	if a.width == 4 {
		return a.n, b.n, c.n
	}
	if c.width != 4 {
		return 0, 0, 0
	}
	if a.n > 12 {
		return c.n, b.n, a.n
	}
	return c.n, a.n, b.n
}

// yearMonth reads "2016 November" and "2016, Nov.".
func (r *reader) yearMonth(i int) (*point, int) {
	y, j, ok := r.year(i)
	if !ok || y < 1900 || y > 2099 {
		return nil, 0
	}
	m := r.monthAt(r.skip(j, ","))
	k := r.skip(j, ",") + 1
	if m == 0 || (m == 3 || m == 5) && k > j+1 || r.at(k).Shape == text.Digits || r.isCapitalName(k) || r.is(i-1, ",") {
		return nil, 0
	}
	return inYear(y).to(opMonth, m), k
}

// bareYear reads a year that stands alone: "in 1999", "the 2020 election".
func (r *reader) bareYear(i int) (*point, int) {
	y, end, ok := r.year(i)
	if !ok || !r.free(i, end) && !r.isDash(end) || r.at(i).Glued && !r.isDash(i-1) && !r.is(i-1, "(|“|\"|'|/") {
		return nil, 0
	}
	if r.insideFigures(i, end, y) {
		return nil, 0
	}
	if !r.yearContext(i, end, y) {
		return nil, 0
	}
	return inYear(y), end
}

// insideFigures reports whether digits are glued to the year by a slash or a dash
// without being a range: a telephone number, "06/31/2022". "2014/15" and "2010-15"
// are ranges.
func (r *reader) insideFigures(i, end, y int) bool {
	if r.at(i).Glued && (r.isDash(i-1) || r.is(i-1, "/")) && r.at(i-2).Shape == text.Digits {
		return true
	}
	n, width := r.numeral(end + 1)
	if width == 0 || !r.at(end).Glued || !r.at(end+1).Glued || !r.isDash(end) && !r.is(end, "/") {
		return false
	}
	return !(width == 2 && n > y%100 && r.at(end+2).Text != r.at(end).Text || width == 4 && n > y && n-y < 200)
}

// yearContext decides whether four digits are a year. Preposition and following
// noun decide; a name before it ("Flight 2019", "Route 2000") speaks against it.
func (r *reader) yearContext(i, end, y int) bool {
	next := r.at(end).Lower
	if counted.Has(next) || r.is(end, "or more|so|fewer|less") || r.isPercent(end) || r.at(end).Shape == text.Symbol || r.is(end, "million|billion|hundred") {
		return false
	}
	if r.isStreet(end) {
		return false
	}
	if r.isDash(end) {
		if last, _, ok := r.year(end + 1); ok && last > y && last-y < 200 && y >= 1500 {
			return true
		}
	}
	recent := y >= 1900 && y < 2050
	switch {
	case r.at(i-1).Lower == "":
		return recent && y%100 != 0
	case r.in(i-1, beforeYears):
		return (y >= 1500 && y < 2100 || r.is(i-1, "in")) && (recent || !isPluralNoun(next) || next == "census")
	case r.is(i-1, "than"):
		return recent && r.is(i-2, "later|earlier")
	case r.in(i-1, beforeNumbers):
		return recent && r.is(i-1, "for|to") && y%100 != 0 && !isPluralNoun(next)
	}
	if !recent || isPluralNoun(next) && y%100 == 0 {
		return false
	}
	if r.isCapitalName(i-1) && !r.monthBefore(i-1) {
		// "Tokyo 2020", "World Cup 2022" are names that hold their year.
		return y >= 1990 && y < 2040 && !r.isCode(i-1)
	}
	return true
}

// isStreet reports whether a street's name begins at i: "2019 Elm Street".
func (r *reader) isStreet(i int) bool {
	for k := i; k < i+4 && r.capital(k); k++ {
		if r.in(k, streets) {
			return k > i
		}
	}
	return false
}

// isCode reports whether the capitalised word names a kind of numbered thing.
func (r *reader) isCode(i int) bool {
	return r.in(i, numbered)
}

func isPluralNoun(lower string) bool {
	n := len(lower)
	return n > 3 && lower[n-1] == 's' && lower[n-2] != 's' && lower[n-2] != 'u' && lower[n-2] != 'i' && lower[n-2] != '\''
}

// decade reads "the 1960s", "1990's", "the '90s", "the nineties".
func (r *reader) decade(i int) (*point, int) {
	j := r.skip(i, "the")
	if n, width, end, ok := r.tensPlural(j); ok {
		if width == 4 && n >= 1000 && n < 2100 {
			return inDecade(n / 10), end
		}
		if width == 2 && n >= 20 && (r.is(j-1, "the|early|late|mid|and|-") && !r.ofSomeone(j-1)) {
			return inDecade(190 + n/10), end
		}
	}
	if r.is(j, "'|’|‘") {
		if n, width := r.numeral(j + 1); width == 2 && n%10 == 0 && r.glued(j+2, "s") {
			return inDecade(190 + n/10), j + 3
		}
	}
	if n := int(r.term(j).decade); n > 0 && r.is(j-1, "the|roaring|early|late") && !r.ofSomeone(j-1) {
		return inDecade(190 + n/10), j + 1
	}
	return nil, 0
}

// tensPlural reads the figures of a decade: "1960s", "1960's", "60s".
func (r *reader) tensPlural(i int) (n, width, end int, ok bool) {
	n, width = r.numeral(i)
	if width == 0 || n%10 != 0 || !r.at(i+1).Glued {
		return 0, 0, i, false
	}
	if r.is(i+1, "s|'s") {
		return n, width, i + 2, true
	}
	if r.is(i+1, "'|’ s") && r.at(i+2).Glued {
		return n, width, i + 3, true
	}
	return 0, 0, i, false
}

// ofSomeone reports "his late 70s", "in their early 30s": an age.
func (r *reader) ofSomeone(i int) bool {
	return r.is(i, "his|her|their|my|your|our") || r.is(i-1, "his|her|their|my|your|our")
}

// century reads "18th-century", "the nineteenth century".
func (r *reader) century(i int) (*point, int) {
	n, end, ok := r.ordinal(r.skip(i, "the"))
	if !ok || n < 1 || n > 30 {
		return nil, 0
	}
	end = r.skipHyphen(end)
	if !r.is(end, "century") {
		return nil, 0
	}
	return at(nowhere).to(opCentury, n-1), end + 1
}

// dayOnly reads "the 22nd" behind a preposition.
func (r *reader) dayOnly(i int) (*point, int) {
	if !r.is(i, "the") || !r.is(i-1, "on|until|till|by|since|before|after|from|to|for|of") {
		return nil, 0
	}
	d, end, ok := r.ordinal(i + 1)
	if !ok || d < 1 || d > 31 || r.at(i+1).Shape != text.Digits || !r.phraseEnds(end) || r.is(end, "of") {
		return nil, 0
	}
	return nearest(opDay, d), end
}

// isoMonth reads "2021-06" and "2021/06". "2011-12" is the two years of a season
// or a budget.
func (r *reader) isoMonth(i int) (*point, int) {
	n, width := r.numeral(i)
	if width != 4 || n < 1500 || n > 2099 || !(r.isHyphen(i+1) || r.glued(i+1, "/") && r.at(i+2).Glued) || r.at(i).Glued {
		return nil, 0
	}
	m, width := r.numeral(i + 2)
	if width != 2 || m < 1 || m > 12 || m == n%100+1 || r.at(i+3).Glued && (r.isDash(i+3) || r.is(i+3, "/") || r.at(i+3).Shape != text.Mark) {
		return nil, 0
	}
	return inYear(n).to(opMonth, m), i + 3
}

// fiscalYear reads "fiscal year 2008", "the financial year 2020-21", "fiscal 2008",
// "last fiscal year".
func (r *reader) fiscalYear(i int) (*point, int) {
	j := r.skip(i, "the")
	n, told := r.direction(j)
	if told {
		j++
	}
	if !r.is(j, "fiscal|financial") {
		return nil, 0
	}
	p, k := at(nowhere), r.skip(j+1, "year")
	p.fiscal = true
	switch y, end, ok := r.year(r.skip(k, "of")); {
	case told && k > j+1:
		p.base = dateline
		return p.shift(year, n), k
	case ok && !told && (k > j+1 || r.is(j, "fiscal")):
		return p.to(opYear, y), end
	case k > j+1 && j > i:
		p.base = dateline
		return p.shift(year, 0), k
	}
	return nil, 0
}

// feast reads "Christmas Day", "New Year's Eve, 1999", "Good Friday".
func (r *reader) feast(i int) (*point, int) {
	if !r.capital(i) {
		return nil, 0
	}
	for k := range feasts {
		if end := r.match(i, feasts[k].words); end > 0 {
			return r.withYear(step{op: opMonthDay, n: int32(feasts[k].monthDay)}, end)
		}
	}
	for k := range easterDays {
		if end := r.match(i, easterDays[k].words); end > 0 {
			return r.withYear(step{op: opEaster, n: int32(easterDays[k].after)}, end)
		}
	}
	return nil, 0
}
