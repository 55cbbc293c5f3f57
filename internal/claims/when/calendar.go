package when

import "gainsay/internal/claims/text"

// Dates of the calendar as they are printed: with the month in words or in
// figures, with and without weekday and year.

// date reads the longest calendar date at i.
func (r *reader) date(i int) (point, int, bool) {
	if p, end, ok := r.figures(i); ok {
		return p, end, true
	}
	wd, j := r.leadingWeekday(i)
	p, end, ok := r.monthDate(j)
	switch {
	case !ok && wd > 0:
		return r.weekdayThe(wd, j)
	case ok && p.dayLevel():
		p.weekday = uint8(wd)
	case ok && wd > 0:
		return point{}, i, false // "on Friday, June was over"
	}
	return p, end, ok
}

// leadingWeekday reads "Wednesday, " before a date. Index i is given back where
// there is none.
func (r *reader) leadingWeekday(i int) (wd, end int) {
	wd, _ = weekdayNumber(r.at(i).Lower)
	if wd == 0 {
		return 0, i
	}
	end = i + 1
	if r.is(end, ".") && r.at(end).Glued {
		end++
	}
	return wd, r.skip(r.skip(end, ","), "the", "on")
}

// weekdayThe reads the rest of "Friday the 22nd" and "Monday 13th"; j is behind
// the article.
func (r *reader) weekdayThe(wd, j int) (point, int, bool) {
	d, end, ok := r.ordinal(j)
	if !ok || d < 1 || d > 31 || !r.is(j-1, "the") && r.at(j).Shape != text.Digits || !r.phraseEnds(end) || r.is(end, "of") {
		return point{}, j, false
	}
	return at(dateline, step{op: opDayOn, n: int32(d*10 + wd)}), end, true
}

// monthDate reads "June 16, 2021", "16 June", "the 16th of June", "June 2021",
// "June".
func (r *reader) monthDate(i int) (point, int, bool) {
	if m, end, short, ok := r.month(i); ok {
		return r.afterMonth(i, m, end, short)
	}
	j := r.skip(i, "the")
	d, k, ok := r.dayOfMonth(j)
	if !ok {
		return point{}, i, false
	}
	if r.isHyphen(k) || r.is(k, ".", "/") && r.at(k).Glued {
		k++
	}
	m, end, _, ok := r.month(r.skip(k, "of"))
	if !ok {
		return point{}, i, false
	}
	return r.withYear(dayStep(m, d), end)
}

func dayStep(m, d int) step { return step{op: opMonthDay, n: int32(m*100 + d)} }

// afterMonth reads what follows the name of a month.
func (r *reader) afterMonth(i, m, end int, short bool) (point, int, bool) {
	j := end
	if (r.isDash(j) || r.is(j, "/")) && r.at(j).Glued {
		j++
	}
	if d, k, ok := r.dayOfMonth(r.skip(j, "the")); ok && !r.is(k, ":") && !r.isClockWord(k) && !r.isPercent(k) {
		return r.withYear(dayStep(m, d), k)
	}
	if p, k, ok := r.monthYear(m, end); ok {
		return p, k, true
	}
	if !r.bareMonth(i, end, short) {
		return point{}, i, false
	}
	return at(dateline, step{op: opMonth, n: int32(m)}), end, true
}

func (r *reader) isPercent(i int) bool { return r.is(i, "%", "percent", "per") }

// withYear reads the year behind a day and its month: ", 2021", " 2021", ", last year".
func (r *reader) withYear(s step, end int) (point, int, bool) {
	j := r.skip(end, ",")
	if j == end && (r.isHyphen(end) || r.is(end, "/") && r.at(end).Glued) {
		j++ // "5-Aug-2016"
	}
	if y, k, ok := r.year(r.skip(j, "of", "in")); ok && !isCounted(r.at(k).Lower) {
		return at(nowhere, step{op: opYear, n: int32(y)}, s), k, true
	}
	if n, k, ok := r.relativeYear(r.skip(j, "of")); ok {
		return at(dateline, step{op: opShift, unit: year, n: int32(n)}, s), k, true
	}
	return at(dateline, s), end, true
}

func (r *reader) monthYear(m, end int) (point, int, bool) {
	j := r.skip(r.skip(end, ","), "of", "in")
	if j == end && (r.isHyphen(end) || r.is(end, "/") && r.at(end).Glued) {
		j++
	}
	s := step{op: opMonth, n: int32(m)}
	if y, k, ok := r.year(j); ok && !isCounted(r.at(k).Lower) {
		return at(nowhere, step{op: opYear, n: int32(y)}, s), k, true
	}
	if n, k, ok := r.relativeYear(r.skip(end, "of")); ok {
		return at(dateline, step{op: opShift, unit: year, n: int32(n)}, s), k, true
	}
	return point{}, end, false
}

// relativeYear reads "last year", "this year", "next year", "the previous year".
func (r *reader) relativeYear(i int) (n, end int, ok bool) {
	j := r.skip(i, "the")
	if !r.is(j+1, "year") {
		return 0, i, false
	}
	n, ok = direction(r.at(j).Lower)
	return n, j + 2, ok
}

// bareMonth decides whether the name of a month alone is a date. "May said",
// "March on Washington" and "April Jones" are not.
func (r *reader) bareMonth(i, end int, short bool) bool {
	prev := r.at(i - 1).Lower
	switch prev {
	case "in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "through", "during", "between",
		"throughout", "previous", "coming", "earlier", "later":
		return !r.isCapitalName(end) || prev == "in"
	case "-":
		return r.is(i-2, "mid")
	case "after", "before", "from", "to", "by":
		if short {
			return !r.isCapitalName(end)
		}
	}
	if short {
		return prev == "of" && r.edgeBefore(i)
	}
	if !r.capital(i) {
		return (r.is(i-1, "from", "to", "and", "after", "before", "through") || prev == "of" && r.edgeBefore(i)) && !r.is(i, "may", "march", "august")
	}
	switch r.at(i).Lower {
	case "may", "march":
		return prev == "of" && r.edgeBefore(i) || prev == "and" && r.monthBefore(i-2) ||
			(prev == "by" || prev == "from" || prev == "to") && !r.isCapitalName(end) && r.phraseEnds(end)
	case "april", "june", "august":
		return !r.isCapitalName(end) && !r.isCapitalName(i-1)
	}
	return true
}

func (r *reader) monthBefore(i int) bool {
	m, _ := monthNumber(r.at(i).Lower)
	return m > 0
}

// edgeBefore reports whether "of" before the month at i ends "the end of",
// "the 5th of".
func (r *reader) edgeBefore(i int) bool {
	return r.is(i-2, "end", "beginning", "start", "middle", "month", "week", "half") || ordinalWord(r.at(i-2).Lower) > 0
}

// isCapitalName reports whether the word at i begins or continues a name. At
// the beginning of a sentence every word has a capital, so it is none there.
func (r *reader) isCapitalName(i int) bool {
	w := r.at(i)
	if i <= 0 || w.Shape != text.Letters || !r.capital(i) {
		return false
	}
	wd, _ := weekdayNumber(w.Lower)
	return wd == 0 && !r.monthBefore(i) && !isZone(w.Text) && !isPreposition(w.Lower) && w.Text != "I"
}

// phraseEnds reports whether no noun follows: "on the 22nd" ends, "the 22nd
// floor" does not.
func (r *reader) phraseEnds(i int) bool {
	w := r.at(i)
	if w.Text == "" || w.Shape == text.Mark && !(w.Glued && r.isDash(i)) {
		return true
	}
	return isPreposition(w.Lower) || r.is(i, "and", "or", "but", "when", "as", "with", "was", "were", "is", "will", "has",
		"had", "that", "who", "which", "while", "because")
}

// figures reads a date in figures: "2021-06-16", "16/06/2021", "16.06.2021".
func (r *reader) figures(i int) (point, int, bool) {
	slashes := r.is(i+1, "/")
	if r.at(i).Shape != text.Digits || r.at(i).Glued && (r.is(i-1, "/", ".", ":") || r.is(i-1, "-") && !slashes) {
		return point{}, i, false
	}
	a, b, c, end, ok := r.triple(i)
	if !ok || r.at(end).Glued && r.at(end).Shape != text.Mark || r.at(end).Glued && (r.is(end, "/") || r.is(end, "-") && !slashes) {
		return point{}, i, false
	}
	y, m, d := order(a, b, c)
	if y == 0 && c.width == 2 && a.width <= 2 && r.is(i+1, "/") {
		y, m, d = order(a, b, figure{fullYear(c.n), 4})
	}
	if y == 0 || !validDate(y, m, d) {
		return point{}, i, false
	}
	return at(nowhere, step{op: opYear, n: int32(y)}, dayStep(m, d)), end, true
}

// fullYear is the year that two digits stand for.
func fullYear(yy int) int {
	if yy < 50 {
		return 2000 + yy
	}
	return 1900 + yy
}

// slashed reads "on 22/04" and "by 4/22"; a score, a fraction and "24/7" have the same form.
func (r *reader) slashed(i int) (point, int, bool) {
	a, wa, okA := r.numeral(i)
	b, wb, okB := r.numeral(i + 2)
	if !okA || !okB || wa > 2 || wb > 2 || !r.is(i+1, "/") || !r.at(i+1).Glued || !r.at(i+2).Glued || r.at(i).Glued ||
		r.at(i+3).Glued && r.at(i+3).Shape != text.Mark || r.is(i+3, "/") {
		return point{}, i, false
	}
	wd, _ := weekdayNumber(r.at(i - 1).Lower)
	if wd == 0 && !r.is(i-1, "on", "by", "until", "till", "since", "before", "from", "through") || a == 24 && b == 7 || a == 9 && b == 11 {
		return point{}, i, false
	}
	if a > 12 {
		a, b = b, a
	}
	if !validDate(2000, a, b) {
		return point{}, i, false
	}
	return at(dateline, dayStep(a, b)), i + 3, true
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
		n, width, ok := r.numeral(i + 2*k)
		if !ok || width > 4 || k > 0 && (!r.at(i+2*k).Glued || r.at(i+2*k-1).Text != sep.Text) {
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
func (r *reader) yearMonth(i int) (point, int, bool) {
	y, j, ok := r.year(i)
	if !ok || y < 1900 || y > 2099 {
		return point{}, i, false
	}
	m, _ := monthNumber(r.at(r.skip(j, ",")).Lower)
	k := r.skip(j, ",") + 1
	if m == 0 || (m == 3 || m == 5) && k > j+1 || r.at(k).Shape == text.Digits || r.isCapitalName(k) || r.is(i-1, ",") {
		return point{}, i, false
	}
	return at(nowhere, step{op: opYear, n: int32(y)}, step{op: opMonth, n: int32(m)}), k, true
}

// bareYear reads a year that stands alone: "in 1999", "the 2020 election".
func (r *reader) bareYear(i int) (point, int, bool) {
	y, end, ok := r.year(i)
	if !ok || !r.free(i, end) && !r.isDash(end) || r.at(i).Glued && !r.isDash(i-1) && !r.is(i-1, "(", "“", "\"", "'", "/") {
		return point{}, i, false
	}
	if r.insideFigures(i, end, y) {
		return point{}, i, false
	}
	if !r.yearContext(i, end, y) {
		return point{}, i, false
	}
	return at(nowhere, step{op: opYear, n: int32(y)}), end, true
}

// insideFigures reports whether digits are glued to the year by a slash or a dash
// without being a range: a telephone number, "06/31/2022". "2014/15" and "2010-15"
// are ranges.
func (r *reader) insideFigures(i, end, y int) bool {
	if r.at(i).Glued && (r.isDash(i-1) || r.is(i-1, "/")) && r.at(i-2).Shape == text.Digits {
		return true
	}
	n, width, ok := r.numeral(end + 1)
	if !ok || !r.at(end).Glued || !r.at(end+1).Glued || !r.isDash(end) && !r.is(end, "/") {
		return false
	}
	return !(width == 2 && n > y%100 && r.at(end+2).Text != r.at(end).Text || width == 4 && n > y && n-y < 200)
}

// yearContext decides whether four digits are a year. Preposition and following
// noun decide; a name before it ("Flight 2019", "Route 2000") speaks against it.
func (r *reader) yearContext(i, end, y int) bool {
	next := r.at(end).Lower
	if isCounted(next) || next == "or" && r.is(end+1, "more", "so", "fewer", "less") || r.isPercent(end) || r.at(end).Shape == text.Symbol || r.is(end, "million", "billion", "hundred") {
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
	prev := r.at(i - 1).Lower
	recent := y >= 1900 && y < 2050
	switch prev {
	case "in", "since", "until", "till", "during", "circa", "early", "late", "mid", "from", "before", "after", "by", "through",
		"throughout", "between", "of":
		return (y >= 1500 && y < 2100 || prev == "in") && (recent || !isPluralNoun(next) || next == "census")
	case "than":
		return recent && r.is(i-2, "later", "earlier")
	case "no", "no.", "number", "flight", "route", "room", "page", "line", "#", "about", "around", "nearly", "almost",
		"some", "over", "at", "least", "most", "is", "was", "were", "are", "all", "only", "for", "to", "by.", "another":
		return recent && (prev == "for" || prev == "to") && y%100 != 0 && !isPluralNoun(next)
	case "":
		return recent && y%100 != 0
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
		if r.is(k, "street", "avenue", "road", "lane", "drive", "boulevard", "st", "st.", "ave", "ave.", "rd", "rd.", "blvd") {
			return k > i
		}
	}
	return false
}

// isCode reports whether the capitalised word names a kind of numbered thing.
func (r *reader) isCode(i int) bool {
	return r.is(i, "flight", "route", "highway", "room", "model", "article", "section", "boeing", "airbus", "channel", "interstate",
		"bill", "hb", "sb", "act", "resolution", "case", "unit", "windows", "server", "office")
}

func isPluralNoun(lower string) bool {
	n := len(lower)
	return n > 3 && lower[n-1] == 's' && lower[n-2] != 's' && lower[n-2] != 'u' && lower[n-2] != 'i' && lower[n-2] != '\''
}

// decade reads "the 1960s", "1990's", "the '90s", "the nineties".
func (r *reader) decade(i int) (point, int, bool) {
	j := r.skip(i, "the")
	if n, width, end, ok := r.tensPlural(j); ok {
		if width == 4 && n >= 1000 && n < 2100 {
			return at(nowhere, step{op: opDecade, n: int32(n / 10)}), end, true
		}
		if width == 2 && n >= 20 && (r.is(j-1, "the", "early", "late", "mid", "and", "-") && !r.ofSomeone(j-1)) {
			return at(nowhere, step{op: opDecade, n: int32(190 + n/10)}), end, true
		}
	}
	if r.is(j, "'", "’", "‘") {
		if n, width, ok := r.numeral(j + 1); ok && width == 2 && n%10 == 0 && r.at(j+2).Glued && r.is(j+2, "s") {
			return at(nowhere, step{op: opDecade, n: int32(190 + n/10)}), j + 3, true
		}
	}
	if n := decadeWord(r.at(j).Lower); n > 0 && r.is(j-1, "the", "roaring", "early", "late") && !r.ofSomeone(j-1) {
		return at(nowhere, step{op: opDecade, n: int32(190 + n/10)}), j + 1, true
	}
	return point{}, i, false
}

// tensPlural reads the figures of a decade: "1960s", "1960's", "60s".
func (r *reader) tensPlural(i int) (n, width, end int, ok bool) {
	n, width, ok = r.numeral(i)
	if !ok || n%10 != 0 || !r.at(i+1).Glued {
		return 0, 0, i, false
	}
	if r.is(i+1, "s", "'s") {
		return n, width, i + 2, true
	}
	if r.is(i+1, "'", "’") && r.is(i+2, "s") && r.at(i+2).Glued {
		return n, width, i + 3, true
	}
	return 0, 0, i, false
}

// ofSomeone reports "his late 70s", "in their early 30s": an age.
func (r *reader) ofSomeone(i int) bool {
	return r.is(i, "his", "her", "their", "my", "your", "our") || r.is(i-1, "his", "her", "their", "my", "your", "our")
}

// century reads "18th-century", "the nineteenth century".
func (r *reader) century(i int) (point, int, bool) {
	n, end, ok := r.ordinal(r.skip(i, "the"))
	if !ok || n < 1 || n > 30 {
		return point{}, i, false
	}
	if r.isHyphen(end) {
		end++
	}
	if !r.is(end, "century") {
		return point{}, i, false
	}
	return at(nowhere, step{op: opCentury, n: int32(n - 1)}), end + 1, true
}

// dayOnly reads "the 22nd" behind a preposition.
func (r *reader) dayOnly(i int) (point, int, bool) {
	if !r.is(i, "the") || !r.is(i-1, "on", "until", "till", "by", "since", "before", "after", "from", "to", "for", "of") {
		return point{}, i, false
	}
	d, end, ok := r.ordinal(i + 1)
	if !ok || d < 1 || d > 31 || r.at(i+1).Shape != text.Digits || !r.phraseEnds(end) || r.is(end, "of") {
		return point{}, i, false
	}
	return at(dateline, step{op: opDay, n: int32(d)}), end, true
}

// isoMonth reads "2021-06" and "2021/06". "2011-12" is the two years of a season
// or a budget.
func (r *reader) isoMonth(i int) (point, int, bool) {
	n, width, ok := r.numeral(i)
	if !ok || width != 4 || n < 1500 || n > 2099 || !(r.isHyphen(i+1) || r.is(i+1, "/") && r.at(i+1).Glued && r.at(i+2).Glued) || r.at(i).Glued {
		return point{}, i, false
	}
	m, width, ok := r.numeral(i + 2)
	if !ok || width != 2 || m < 1 || m > 12 || m == n%100+1 || r.at(i+3).Glued && (r.isDash(i+3) || r.is(i+3, "/") || r.at(i+3).Shape != text.Mark) {
		return point{}, i, false
	}
	return at(nowhere, step{op: opYear, n: int32(n)}, step{op: opMonth, n: int32(m)}), i + 3, true
}

// fiscalYear reads "fiscal year 2008", "the financial year 2020-21", "fiscal 2008",
// "last fiscal year".
func (r *reader) fiscalYear(i int) (point, int, bool) {
	j := r.skip(i, "the")
	n, told := direction(r.at(j).Lower)
	if told {
		j++
	}
	if !r.is(j, "fiscal", "financial") {
		return point{}, i, false
	}
	p, k := point{fiscal: true}, r.skip(j+1, "year")
	switch y, end, ok := r.year(r.skip(k, "of")); {
	case told && k > j+1:
		p.base = dateline
		return p.then(step{op: opShift, unit: year, n: int32(n)}), k, true
	case ok && !told && (k > j+1 || r.is(j, "fiscal")):
		return p.then(step{op: opYear, n: int32(y)}), end, true
	case k > j+1 && j > i:
		p.base = dateline
		return p.then(step{op: opShift, unit: year}), k, true
	}
	return point{}, i, false
}

// feast reads "Christmas Day", "New Year's Eve, 1999", "Good Friday".
func (r *reader) feast(i int) (point, int, bool) {
	if md, end, ok := fixedFeast(r, i); ok {
		return r.withYear(step{op: opMonthDay, n: int32(md)}, end)
	}
	for n, name := range [...]string{-2 + 2: "good friday", 0 + 2: "easter sunday", 1 + 2: "easter monday"} {
		if end, ok := r.phrase(i, name); ok && name != "" && r.capital(i) {
			return r.withYear(step{op: opEaster, n: int32(n - 2)}, end)
		}
	}
	return point{}, i, false
}
