package name

import (
	"strings"

	"gainsay/internal/claims/text"
)

// known is what the tables say of a printed form.
type known struct {
	canonical string
	country   string // canonical; empty where none
	typ       Type
	demonym   bool
}

// A kind is what the rows of a table stand for.
type kind byte

const (
	located     kind = iota // a place
	body                    // a body, with its canonical name and its country
	government              // a government, with its country
	nationality             // what comes from a country
)

// gazetteer are the tables of names, in the order in which a form is looked for.
var gazetteer = [...]struct {
	table *table
	of    kind
}{
	{agencies, body}, {organizations, body}, {metonyms, government}, {placeForms, located}, {countries, located},
	{cities, located}, {regions, located}, {states, located}, {demonyms, nationality},
}

// lookup finds a printed form in the tables, and says whether a longer one begins
// with it. Bodies go before places, so that "Washington Post" is the paper; the
// caller tries the longest form first.
func lookup(s string) (k known, ok, longer bool) {
	s = plain(s)
	if s == sovietUnion || strings.HasPrefix(s, "the ") {
		k.canonical, k.country, ok = Locate(s)
		k.typ = Place
		return k, ok, false
	}
	hash := text.Hash(s)
	for i := range gazetteer {
		r := gazetteer[i].table.look(s, hash)
		longer = longer || r.longer
		if !r.found || ok {
			continue
		}
		ok = true
		switch gazetteer[i].of {
		case body:
			k = known{r.first, r.second, Organization, false}
		case government:
			k = known{s, r.first, Organization, false}
		case nationality:
			k = known{r.first, r.first, Other, true}
		default:
			k.canonical, k.country, _ = Locate(s)
			k.typ = Place
		}
	}
	return k, ok, longer
}

// plain makes a printed form comparable with the tables: straight apostrophes,
// single spaces.
func plain(s string) string {
	if strings.Contains(s, "’") {
		s = strings.Join(strings.Split(s, "’"), "'")
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
	s := withoutThe(name)
	if f := placeForms.find(s); f.found {
		return f.first
	}
	if _, _, ok := Locate(s); ok {
		return s
	}
	return name
}

// withoutThe makes a name comparable with the tables, which have no articles.
func withoutThe(name string) string { return strings.TrimPrefix(plain(name), "the ") }

// sovietUnion is a country of the past, which only its full name stands for.
const sovietUnion = "Soviet Union"

// Locate says whether a name is that of a place of the tables, what its canonical
// name is, and in which country it lies: a country lies in itself, a continent
// and a disputed city in none ("").
func Locate(name string) (canonical, within string, ok bool) {
	s := withoutThe(name)
	if f := placeForms.find(s); f.found {
		s = f.first
	}
	if s == sovietUnion || countries.find(s).found {
		return s, s, true
	}
	c := cities.find(s)
	if !c.found {
		c = regions.find(s)
	}
	if c.found {
		return s, c.first, true
	}
	if isState(s) {
		return s, "United States", true
	}
	return "", "", false
}

func isState(name string) bool { return states.find(name).found }

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
	city, state := cities.find(a), isState(a)
	if city.found && city.second == b {
		return true, true
	}
	return false, cities.find(b).found && (city.found || state) || isState(b) && (state || city.second != "")
}

// Metonym says for which country's government a name may stand: the Kremlin and
// Moscow for Russia's, the White House and Washington for the United States'.
// A country stands for its own government and is not among them.
func Metonym(name string) (government string, ok bool) {
	s := withoutThe(name)
	if m := metonyms.find(s); m.found {
		return m.first, true
	}
	canonical, within, ok := Locate(s)
	if !ok || canonical == within || countries.find(within).first != canonical {
		return "", false
	}
	return within, true
}

// Agency says whether a name is that of a news agency, a broadcaster or a paper
// that others name as their source, and gives its canonical name: "AP" for "the
// Associated Press".
func Agency(name string) (canonical string, ok bool) {
	o := agencies.find(plain(name))
	if !o.found {
		o = agencies.find(withoutThe(name))
	}
	return o.first, o.found
}

// adjective is a country's word as it stands before a title, "Russian"; the
// country's own name where English has none.
func adjective(of string) string {
	if c := countries.find(of); c.second != "" {
		return c.second
	}
	return of
}

// Nation is the country that a nationality is of: "Turkey" for "Turkish". It is empty,
// and ok, for those of a part of the world that is none: "European".
func Nation(word string) (country string, ok bool) {
	d := demonyms.find(word)
	return d.first, d.found
}
