package name

import (
	"slices"
	"strings"
)

// known is what the tables say of a printed form.
type known struct {
	canonical string
	country   string // canonical; empty where none
	typ       Type
	demonym   bool
}

// lookup finds a printed form in the tables. Bodies go before places, so that
// "Washington Post" is the paper; the caller tries the longest form first.
func lookup(s string) (known, bool) {
	s = plain(s)
	if o, ok := row(agencies, s, func(o organization) string { return o.form }); ok {
		return known{o.canonical, o.country, Organization, false}, true
	}
	if o, ok := row(organizations, s, func(o organization) string { return o.form }); ok {
		return known{o.canonical, o.country, Organization, false}, true
	}
	if m, ok := row(metonyms, s, func(m metonym) string { return m.name }); ok {
		return known{m.name, m.country, Organization, false}, true
	}
	if name, country, ok := Locate(s); ok {
		return known{name, country, Place, false}, true
	}
	if d, ok := row(demonyms, s, func(d demonym) string { return d.word }); ok {
		return known{d.country, d.country, Other, true}, true
	}
	return known{}, false
}

// row finds the row of a table, which is in order of its keys, by halving.
func row[T any](table []T, key string, of func(T) string) (T, bool) {
	t, ok, _ := rowOrMore(table, key, of)
	return t, ok
}

// rowOrMore is row, and says whether a longer key begins with this one.
func rowOrMore[T any](table []T, key string, of func(T) string) (t T, ok, more bool) {
	i, ok := slices.BinarySearchFunc(table, key, func(t T, k string) int { return strings.Compare(of(t), k) })
	next := i
	if ok {
		t, next = table[i], i+1
	}
	return t, ok, next < len(table) && strings.HasPrefix(of(table[next]), key)
}

// begins reports whether a form of the tables begins with s and is longer.
func begins(s string) bool {
	_, _, a := rowOrMore(agencies, s, func(o organization) string { return o.form })
	_, _, b := rowOrMore(organizations, s, func(o organization) string { return o.form })
	_, _, c := rowOrMore(metonyms, s, func(m metonym) string { return m.name })
	_, _, d := rowOrMore(placeForms, s, func(f form) string { return f.form })
	_, _, e := rowOrMore(countries, s, func(c country) string { return c.name })
	_, _, f := rowOrMore(cities, s, func(c city) string { return c.name })
	_, _, g := rowOrMore(regions, s, func(r region) string { return r.name })
	_, _, h := rowOrMore(states, s, func(s state) string { return s.name })
	_, _, i := rowOrMore(demonyms, s, func(d demonym) string { return d.word })
	return a || b || c || d || e || f || g || h || i
}

// plain makes a printed form comparable with the tables: straight apostrophes,
// single spaces.
func plain(s string) string {
	if strings.Contains(s, "’") {
		s = strings.ReplaceAll(s, "’", "'")
	}
	if strings.ContainsAny(s, "\n\t\r") || strings.Contains(s, "  ") || strings.Contains(s, "\u00a0") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

// Canonical is the one name by which a country, a city or a region is known
// here: "United States" for "U.S.", "Turkey" for "Türkiye", "Kyiv" for "Kiev".
// What it does not know it hands back as it came.
func Canonical(name string) string {
	s := strings.TrimPrefix(plain(name), "the ")
	if f, ok := row(placeForms, s, func(f form) string { return f.form }); ok {
		return f.canonical
	}
	if _, _, ok := Locate(s); ok {
		return s
	}
	return name
}

// Locate says whether a name is that of a place of the tables, what its canonical
// name is, and in which country it lies: a country lies in itself, a continent
// and a disputed city in none ("").
func Locate(name string) (canonical, within string, ok bool) {
	s := strings.TrimPrefix(plain(name), "the ")
	if f, ok := row(placeForms, s, func(f form) string { return f.form }); ok {
		s = f.canonical
	}
	if c, ok := row(countries, s, func(c country) string { return c.name }); ok {
		return c.name, c.name, true
	}
	if c, ok := row(cities, s, func(c city) string { return c.name }); ok {
		return c.name, c.country, true
	}
	if r, ok := row(regions, s, func(r region) string { return r.name }); ok {
		return r.name, r.country, true
	}
	if st, ok := row(states, s, func(s state) string { return s.name }); ok {
		return st.name, "United States", true
	}
	if s == "Soviet Union" {
		return s, s, true
	}
	return "", "", false
}

// Inside says whether place a lies in place b, as far as the tables reach:
// Geneva in Switzerland, Boston in Massachusetts and in the United States. known
// is false where one of them is not in the tables or where a's place is not
// told at b's grain (Sochi and Texas are told: different countries; Munich and
// Bavaria are not). A place lies inside itself.
func Inside(a, b string) (inside, known bool) {
	ca, na, okA := Locate(a)
	cb, nb, okB := Locate(b)
	switch {
	case !okA || !okB:
		return false, false
	case ca == cb:
		return true, true
	case na == "" || nb == "":
		return false, false
	case cb == nb:
		return na == nb, true
	case ca == na: // a country in a city
		return false, true
	case na != nb:
		return false, true
	}
	return insideRegion(ca, cb)
}

// insideRegion is Inside for two places of one country, neither of them the
// country. Two cities are apart; a city's region is told where the table has it.
func insideRegion(a, b string) (inside, known bool) {
	ca, cityA := row(cities, a, func(c city) string { return c.name })
	_, cityB := row(cities, b, func(c city) string { return c.name })
	_, stateA := row(states, a, func(s state) string { return s.name })
	_, stateB := row(states, b, func(s state) string { return s.name })
	switch {
	case cityA && ca.region == b:
		return true, true
	case cityA && cityB, stateA && stateB, stateA && cityB:
		return false, true
	case cityA && stateB && ca.region != "":
		return false, true
	}
	return false, false
}

// Metonym says for which country's government a name may stand: the Kremlin and
// Moscow for Russia's, the White House and Washington for the United States'.
// A country stands for its own government and is not among them.
func Metonym(name string) (government string, ok bool) {
	s := strings.TrimPrefix(plain(name), "the ")
	if m, ok := row(metonyms, s, func(m metonym) string { return m.name }); ok {
		return m.country, true
	}
	canonical, within, ok := Locate(s)
	if !ok || canonical == within {
		return "", false
	}
	if c, _ := row(countries, within, func(c country) string { return c.name }); c.capital != canonical {
		return "", false
	}
	return within, true
}

// Agency says whether a name is that of a news agency, a broadcaster or a paper
// that others name as their source, and gives its canonical name: "AP" for "the
// Associated Press".
func Agency(name string) (canonical string, ok bool) {
	s := plain(name)
	o, ok := row(agencies, s, func(o organization) string { return o.form })
	if !ok {
		o, ok = row(agencies, strings.TrimPrefix(s, "the "), func(o organization) string { return o.form })
	}
	return o.canonical, ok
}

// adjective is a country's word as it stands before a title, "Russian"; the
// country's own name where English has none.
func adjective(of string) string {
	if c, ok := row(countries, of, func(c country) string { return c.name }); ok && c.adjective != "" {
		return c.adjective
	}
	return of
}
