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
	if q, k := r.figures(j); q != nil && wd > 0 { // "Tue, 16/08/2011"
		p, end = q, k
	}
	if p == nil && wd > 0 {
		p, end = r.slashed(j)
	}
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
	if !ok && r.is(j-1, "the") {
		d, end, ok = r.belowHundred(j) // "Friday the fifteen"
	}
	if n, width := r.numeral(j); width == 2 && n > 12 && r.closes(j+1) && !r.glued(j+1, "/|-|.|:") {
		d, end, ok = n, j+1, true // "Friday 13"
	}
	if !ok || d < 1 || d > 31 || !r.is(j-1, "the") && r.at(j).Shape != text.Digits || !r.phraseEnds(end) || r.is(end, "of") {
		return nil, 0
	}
	return nearest(opDayOn, d*10+wd), end
}

// monthDate reads "June 16, 2021", "16 June", "the 16th of June", "June 2021",
// "June", "Oct2".
func (r *reader) monthDate(i int) (*point, int) {
	if m, end, short, ok := r.month(i); ok {
		return r.afterMonth(i, m, end, short)
	}
	if s, ok := gluedDay(r.at(i).Lower); ok {
		return r.withYear(s, i+1)
	}
	j := r.skip(i, "the")
	d, k, ok := r.dayOfMonth(j)
	spoken := false
	if !ok {
		if d, k, ok = r.belowHundred(j); !ok || d > 31 || d == 0 {
			return nil, 0
		}
		spoken = true
	}
	if r.isHyphen(k) || r.glued(k, ".|/") {
		k++
	}
	m, end, _, ok := r.month(r.skip(k, "of"))
	if !ok || d > daysIn(2000, m) {
		return nil, 0
	}
	p, behind := r.withYear(dayStep(m, d), end)
	if spoken && behind == end {
		return nil, 0 // "two April storms"
	}
	return p, behind
}

// gluedDay reads "Oct2" and "dec31", which are one word.
func gluedDay(word string) (s step, ok bool) {
	n := len(word)
	for n > 0 && word[n-1] >= '0' && word[n-1] <= '9' {
		n--
	}
	d, ok := plainNumber(word[n:])
	m := int(lookUp(word[:n]).month)
	return dayStep(m, d), ok && m > 0 && d >= 1 && d <= 31 && len(word)-n <= 2
}

// dayAfterMonth reads the day behind the name of a month: "16", "the 16th", ", 1st",
// "twenty-one" where no noun follows.
func (r *reader) dayAfterMonth(i int) (d, end int, ok bool) {
	j := r.skip(i, "the")
	if r.is(i, ",") || r.glued(i, ".") {
		j = r.skip(i+1, "the")
		if d, end, ok = r.ordinal(j); !ok && r.is(i, ".") {
			d, end, ok = r.dayOfMonth(j)
		}
		return d, end, ok && d >= 1 && d <= 31 && r.at(j).Shape == text.Digits
	}
	if d, end, ok = r.dayOfMonth(j); ok {
		return d, end, true
	}
	d, end, ok = r.belowHundred(j)
	if !ok || d < 1 || d > 31 {
		return 0, i, false
	}
	if _, _, dated := r.year(r.skip(end, ",")); !dated && (d < 13 || !r.closes(end) && !r.in(end, prepositions) || r.is(end, "of")) {
		return 0, i, false // "in June two of them"
	}
	return d, end, true
}

func dayStep(m, d int) step { return step{op: opMonthDay, n: int32(m*100 + d)} }

// afterMonth reads what follows the name of a month.
func (r *reader) afterMonth(i, m, end int, short bool) (*point, int) {
	j := end
	if (r.isDash(j) || r.is(j, "/")) && r.at(j).Glued {
		j++
	}
	if d, k, ok := r.dayAfterMonth(j); ok && d <= daysIn(2000, m) && !r.is(k, ":") && !r.isClockWord(k) && !r.isPercent(k) {
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
	if s.n == 911 && r.is(end, "attack|attacks|hijackers|hijackings|terror|terrorist") { // the day has a year of its own
		return inYear(2001).then(s), end
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

// whichYear reads a year in figures at i, else "last year" at j. Behind a month two
// figures are a year where they are no day: "August 99", "April of 87", "May '68".
func (r *reader) whichYear(i, j int) (*point, int) {
	k := r.skip(i, "'|’|‘")
	if n, width := r.numeral(k); width == 2 && (k > i || n > 31 && (r.is(i-1, "of") || r.monthAt(i-1) > 0) && r.closes(k+1)) {
		return inYear(fullYear(n)), k + 1
	}
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
	case r.is(i-2, "in|at the") && r.closes(end):
		return true // "in the April", as not everybody writes
	case r.in(i-1, beforeMonths):
		return !r.isCapitalName(end) || r.is(i-1, "in")
	case r.isDash(i - 1):
		return r.is(i-2, "mid") || r.monthBefore(i-2)
	case short && r.is(i-1, "after|before|from|to|by"):
		return !r.isCapitalName(end)
	}
	edge := r.is(i-1, "of") && r.edgeBefore(i)
	switch {
	case short:
		return edge
	case !r.capital(i):
		return (edge || r.is(i-1, "from|to|and|after|before|through")) && !r.is(i, "may|march|august")
	case r.is(i, "march") && r.is(i-1, "the") && r.at(end).Shape == text.Letters && !r.capital(end) && !r.in(end, prepositions):
		return true // "the March vote"
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

// closes reports whether a mark or nothing stands at i.
func (r *reader) closes(i int) bool {
	w := r.at(i)
	return w.Text == "" || w.Shape == text.Mark && !(w.Glued && r.isDash(i))
}

// phraseEnds reports whether no noun follows: "on the 22nd" ends, "the 22nd
// floor" does not.
func (r *reader) phraseEnds(i int) bool {
	w := r.at(i)
	if r.closes(i) {
		return true
	}
	return prepositions.Has(w.Lower) || clauseWords.Has(w.Lower)
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
	if p, k := r.ofYear(inYear(y), end); p != nil {
		return p, k
	}
	if p, k := r.partOfYear(end); p != nil && r.is(end, "the") && r.phraseEnds(k) {
		return p.inside(inYear(y)), k // "2016, the third quarter"
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
	if r.isDash(end) || r.is(end, "~") {
		if last, _, ok := r.year(end + 1); ok && last > y && last-y < 200 && y >= 1500 && !r.in(end+2, counted) {
			return true
		}
	}
	if counted.Has(next) || r.is(end, "or more|so|fewer|less") || r.isPercent(end) || r.at(end).Shape == text.Symbol || r.is(end, "million|billion|hundred|x|×") {
		return false
	}
	if r.isStreet(end) {
		return false
	}
	recent := y >= 1900 && y < 2050
	switch {
	case recent && (r.is(end, "or after|later|before|earlier") || r.is(i-1, "least|most|around|about") && (r.is(i-2, "until|since|through|by") || r.is(i-3, "until|since|through|by"))):
		return true
	case r.at(i-1).Lower == "":
		return recent && y%100 != 0
	case r.in(i-1, beforeYears):
		return (y >= 1500 && y < 2100 || r.is(i-1, "in")) && (recent || !isPluralNoun(next) || next == "census")
	case r.is(i-1, "than"):
		return recent && r.is(i-2, "later|earlier")
	case r.in(i-1, beforeNumbers):
		if from, _, ok := r.year(i - 2); ok && r.is(i-1, "to") { // "from 1996 to 2000"
			return recent && from < y && !isPluralNoun(next)
		}
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
	if n := int(r.term(j).decade); n > 0 && r.is(j-1, "the|roaring|early|late|in|mid|-") && !r.ofSomeone(j-1) {
		return inDecade(190 + n/10), j + 1
	}
	return r.spokenDecade(j)
}

// spokenDecade reads "nineteen seventies", "twenty-tens", "two thousands". The article
// before it is read.
func (r *reader) spokenDecade(i int) (*point, int) {
	c, j := r.smallNumber(i), r.skipHyphen(i+1)
	if r.is(i, "twenty") {
		c = 20
	}
	n := int(r.term(j).decade)
	switch {
	case r.is(i, "two thousands") && r.is(i-1, "the") && r.phraseEnds(i+2) && !r.is(i+2, "of"):
		return inDecade(200), i + 2
	case r.is(i, "two thousand"):
		c, j = 20, r.skip(i+2, "and")
		n = int(r.term(j).decade)
	}
	if r.is(j, "tens") {
		n = 10
	}
	if c < 17 || c > 20 || n == 0 || !r.is(i-1, "the|early|late|in|-") {
		return nil, 0
	}
	return inDecade(c*10 + n/10), j + 1
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
	if r.is(end, "and|or|to|through") {
		if _, k, ok := r.ordinal(r.skip(end+1, "the")); ok && r.is(k, "century|centuries") {
			return at(nowhere).to(opCentury, n-1), end // "the 17th and 18th centuries"
		}
	}
	if !r.is(end, "century|centuries") || r.capital(end) && r.capital(end+1) { // "20th Century Fox"
		return nil, 0
	}
	if r.is(end+1, "b.c.|b.c|bc|bce") {
		return at(nowhere).to(opSomeDay, -1), end + 2
	}
	return at(nowhere).to(opCentury, n-1), end + 1
}

// dayOnly reads "the 22nd" and "the twenty-second" behind a preposition, and "on 22nd".
func (r *reader) dayOnly(i int) (*point, int) {
	j := r.skip(i, "the")
	if j == i && !r.is(i-1, "on|by|until|since") || !r.is(i-1, "on|until|till|by|since|before|after|from|to|for|of") {
		return nil, 0
	}
	d, end, ok := r.ordinal(j)
	if !ok || d < 1 || d > 31 || r.at(j).Shape != text.Digits && d <= 20 || !r.phraseEnds(end) || r.is(end, "of") {
		return nil, 0 // "on the second"
	}
	return nearest(opDay, d), end
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
