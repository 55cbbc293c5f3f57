package when

import "gainsay/internal/claims/text"

// Dates printed in figures, and years printed before their month.

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
	if y == 0 && c.width == 2 && a.width <= 2 && (slashes || r.is(i+1, "-") && c.n < 50 && b.n <= 12 && r.phraseEnds(end) && r.is(i-1, "on|by|until|since|from|back|dated|:")) {
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

// slashed reads "on 22/04", "by 4/22" and "3/2015"; a score, a fraction and "24/7"
// have the same form.
func (r *reader) slashed(i int) (*point, int) {
	a, wa := r.numeral(i)
	b, wb := r.numeral(i + 2)
	end := i + 3
	if wa == 0 || wb == 0 || wa > 2 || !r.is(i+1, "/") || !r.at(i+1).Glued || !r.at(i+2).Glued ||
		r.at(i).Glued && !r.isDash(i-1) || r.at(end).Glued && r.at(end).Shape != text.Mark || r.is(end, "/") {
		return nil, 0
	}
	if wb == 4 && b >= 1900 && b < 2100 && a >= 1 && a <= 12 && r.phraseEnds(end) {
		return inYear(b).to(opMonth, a), end
	}
	if wb > 2 || !r.asDate(i, end, a, b) || a == 24 && b == 7 || a == 9 && b == 11 {
		return nil, 0
	}
	if a > 12 {
		a, b = b, a
	}
	if !validDate(2000, a, b) {
		return nil, 0
	}
	if y, k, ok := r.year(r.skip(end, ",")); ok && k > end+1 {
		return inYear(y).then(dayStep(a, b)), k
	}
	return at(dateline).then(dayStep(a, b)), end
}

// asDate reports whether what stands around two numbers with a slash lets them be a
// day and a month: a preposition, a weekday, another such date before it, or
// a clause that looks ahead ("back 4/22") and a day that no month has.
func (r *reader) asDate(i, end, a, b int) bool {
	k := i
	for n := 0; n < 3 && r.is(k-3, "/") && (r.is(k-1, ",|or|and|to") || r.isDash(k-1)); n++ {
		k -= 4 // "on 3/14, 3/16 or 3/19"
	}
	switch {
	case r.weekdayAt(k-1) > 0, r.is(k-1, "on|by|until|till|since|before|from|through|between|after|ending|ended"):
		return true
	case k == i && r.isDash(end) && r.is(end+2, "/"), k < i && r.isDash(i-1):
		return k == 0 || r.is(k-1, "is|:")
	}
	return (a > 12 || b > 12) && r.tense(i) == future && r.phraseEnds(end) && !r.is(end, "of")
}

// A figure is a number of a date and how many digits it has.
type figure struct{ n, width int }

// triple reads three numbers with the same separator between them, of which one may
// be the name of a month: "2019/sep/01"; the last of "08/12,2015" may stand behind a comma.
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
		at := i + 2*k
		f[k] = figure{}
		f[k].n, f[k].width = r.numeral(at)
		if m := r.monthAt(at); m > 0 && k > 0 {
			f[k] = figure{m, 3}
		}
		comma := k == 2 && sep.Text == "/" && r.is(at-1, ",") && (r.at(at).Glued || f[k].width == 4)
		if w := f[k].width; w == 0 || w > 4 || k > 0 && (!r.at(at).Glued && !comma || r.at(at-1).Text != sep.Text && !comma) {
			return a, b, c, i, false
		}
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
// is the American one, as most sites that print such dates are. A width of three
// marks a month that is printed by its name.
func order(a, b, c figure) (y, m, d int) {
	switch {
	case a.width == 4 && c.width == 3:
		return a.n, c.n, b.n
	case a.width == 4:
		return a.n, b.n, c.n
	case b.width == 4 && c.width == 3:
		return b.n, c.n, a.n
	case c.width != 4 || a.width == 3:
		return 0, 0, 0
	case a.n > 12 || b.width == 3:
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

// isoMonth reads "2021-06", "2021/6" and "2016 / 11". "2011-12" is the two years of a season
// or a budget.
func (r *reader) isoMonth(i int) (*point, int) {
	n, width := r.numeral(i)
	if width != 4 || n < 1500 || n > 2099 || !r.isDash(i+1) && !r.is(i+1, "/") || r.at(i).Glued {
		return nil, 0
	}
	m, width := r.numeral(i + 2)
	last := r.at(i + 3)
	if width == 0 || width > 2 || m < 1 || m > 12 || m == n%100+1 || last.Glued && (r.isDash(i+3) || r.is(i+3, "/") || last.Shape != text.Mark) {
		return nil, 0
	}
	if (width == 1 || !r.at(i+1).Glued || !r.at(i+2).Glued) && (last.Shape != text.Mark && last.Text != "" || r.is(i+3, ":|(")) {
		return nil, 0 // "in 2016 – 11 people"
	}
	return inYear(n).to(opMonth, m), i + 3
}
