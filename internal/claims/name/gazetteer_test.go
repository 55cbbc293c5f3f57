package name

import (
	"slices"
	"strings"
	"testing"
)

func TestTablesAreInOrder(t *testing.T) {
	sorted := func(what string, keys []string) {
		if !slices.IsSorted(keys) {
			t.Errorf("%s is out of order", what)
		}
		for i := 1; i < len(keys); i++ {
			if keys[i] == keys[i-1] {
				t.Errorf("%s has %q twice", what, keys[i])
			}
		}
	}
	sorted("countries", column(countries, func(c country) string { return c.name }))
	sorted("demonyms", column(demonyms, func(d demonym) string { return d.word }))
	sorted("placeForms", column(placeForms, func(f form) string { return f.form }))
	sorted("cities", column(cities, func(c city) string { return c.name }))
	sorted("regions", column(regions, func(r region) string { return r.name }))
	sorted("states", column(states, func(s state) string { return s.name }))
	sorted("stateForms", column(stateForms, func(f form) string { return f.form }))
	sorted("metonyms", column(metonyms, func(m metonym) string { return m.name }))
	sorted("organizations", column(organizations, func(o organization) string { return o.form }))
	sorted("agencies", column(agencies, func(o organization) string { return o.form }))
	sorted("titles", column(titles, func(t title) string { return t.phrase }))
	sorted("nicknames", column(nicknames, func(f form) string { return f.form }))
	for what, list := range map[string]string{
		"functionWords": functionWords, "contentWords": contentWords, "givenNames": givenNames, "bodyHeads": bodyHeads,
		"placeHeads": placeHeads, "placeFronts": placeFronts, "ofHeads": ofHeads, "particles": particles, "collectives": collectives,
		"calendarWords": calendarWords, "portfolios": portfolios, "standing": standing, "pastStanding": pastStanding,
		"speechVerbs": speechVerbs, "humanVerbs": humanVerbs, "finiteVerbs": finiteVerbs, "objectMarkers": objectMarkers,
		"adverbs": adverbs, "adherents": adherents, "loneVerbs": loneVerbs, "personNouns": personNouns,
	} {
		words := strings.Fields(list)
		for i, w := range words {
			words[i], _ = unmark(w)
			if _, ok := listed(list, words[i]); !ok {
				t.Errorf("%s: %q is not found", what, w)
			}
		}
		sorted(what, words)
	}
}

func column[T any](table []T, key func(T) string) []string {
	var out []string
	for _, row := range table {
		out = append(out, key(row))
	}
	return out
}

func TestEveryFormLeadsToAKnownPlace(t *testing.T) {
	for _, f := range placeForms {
		if name, _, ok := Locate(f.form); !ok || name != f.canonical {
			t.Errorf("%q leads to %q", f.form, f.canonical)
		}
	}
	for _, c := range countries {
		if _, in, ok := Locate(c.capital); !ok || in != c.name && c.capital != "Jerusalem" {
			t.Errorf("%q, capital of %s, lies in %q", c.capital, c.name, in)
		}
	}
	for _, c := range cities {
		if c.country == "" {
			continue
		}
		if _, _, ok := Locate(c.country); !ok {
			t.Errorf("%s lies in %s", c.name, c.country)
		}
	}
}

func TestCanonicalNames(t *testing.T) {
	for in, want := range map[string]string{
		"U.S.": "United States", "the US": "United States", "UK": "United Kingdom", "Britain": "United Kingdom", "Türkiye": "Turkey",
		"Kiev": "Kyiv", "Geneva": "Geneva", "Holland": "Netherlands", "Côte d’Ivoire": "Ivory Coast", "Lilliput": "Lilliput", "": "",
	} {
		if got := Canonical(in); got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

func TestInsideTellsOnlyWhatTheTablesTell(t *testing.T) {
	for _, c := range []struct {
		a, b          string
		inside, known bool
	}{
		{"Geneva", "Switzerland", true, true},
		{"Istanbul", "Türkiye", true, true},
		{"Riyadh", "Saudi Arabia", true, true},
		{"Boston", "Massachusetts", true, true},
		{"Boston", "US", true, true},
		{"Texas", "United States", true, true},
		{"Edinburgh", "Scotland", true, true},
		{"U.S.", "America", true, true},
		{"Geneva", "France", false, true},
		{"Geneva", "Istanbul", false, true},
		{"Zurich", "Geneva", false, true},
		{"Boston", "Texas", false, true},
		{"Switzerland", "Geneva", false, true},
		{"Munich", "Bavaria", false, false},
		{"Geneva", "Europe", false, false},
		{"Jerusalem", "Israel", false, false},
		{"Geneva", "Villa La Grange", false, false},
		{"", "", false, false},
	} {
		if inside, known := Inside(c.a, c.b); inside != c.inside || known != c.known {
			t.Errorf("%s in %s: %v, %v", c.a, c.b, inside, known)
		}
	}
}

func TestMetonymStandsForAGovernment(t *testing.T) {
	for in, want := range map[string]string{
		"Moscow": "Russia", "the Kremlin": "Russia", "Washington": "United States", "White House": "United States", "Beijing": "China",
		"Downing Street": "United Kingdom", "Kiev": "Ukraine", "Geneva": "", "Russia": "", "Zurich": "", "Europe": "", "": "",
	} {
		if got, ok := Metonym(in); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", in, got, ok)
		}
	}
}

func TestAgencyGivesItsCanonicalName(t *testing.T) {
	for in, want := range map[string]string{
		"Reuters": "Reuters", "the Associated Press": "AP", "Tass": "TASS", "BBC News": "BBC", "dpa": "dpa", "RIA": "RIA Novosti",
		"The New York Times": "The New York Times", "Kremlin": "", "": "",
	} {
		if got, ok := Agency(in); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", in, got, ok)
		}
	}
}

func TestTypeSpeaksTheContractsWords(t *testing.T) {
	for typ, want := range map[Type]string{Person: "person", Organization: "organization", Place: "place", Other: "other", Type(9): "other"} {
		if typ.String() != want {
			t.Errorf("%d: %s", typ, typ)
		}
	}
}
