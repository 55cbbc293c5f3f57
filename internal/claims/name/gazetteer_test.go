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
	for what, tab := range map[string]*table{
		"countries": countries, "demonyms": demonyms, "placeForms": placeForms, "cities": cities, "regions": regions, "states": states,
		"stateForms": stateForms, "metonyms": metonyms, "organizations": organizations, "agencies": agencies, "titles": titles,
		"nicknames": nicknames,
	} {
		var keys []string
		for _, cells := range rows(tab) {
			keys = append(keys, cells[0])
			if r := tab.find(cells[0]); !r.found || r.first != cells[1] || r.second != cells[2] {
				t.Errorf("%s: %q is not found", what, cells[0])
			}
		}
		sorted(what, keys)
	}
	for what, list := range map[string]*list{
		"functionWords": functionWords, "contentWords": contentWords, "givenNames": givenNames, "bodyHeads": bodyHeads,
		"placeHeads": placeHeads, "placeFronts": placeFronts, "ofHeads": ofHeads, "particles": particles, "collectives": collectives,
		"calendarWords": calendarWords, "portfolios": portfolios, "standing": standing, "pastStanding": pastStanding,
		"speechVerbs": speechVerbs, "humanVerbs": humanVerbs, "finiteVerbs": finiteVerbs, "objectMarkers": objectMarkers,
		"adverbs": adverbs, "adherents": adherents, "loneVerbs": loneVerbs, "personNouns": personNouns, "honorifics": honorifics,
		"notNames": notNames, "innerWords": innerWords, "quoteMarks": quoteMarks, "links": links, "determiners": determiners, "counts": counts,
		"closers": closers, "generations": generations, "companyForms": companyForms, "cabinets": cabinets, "closingMarks": closingMarks,
	} {
		words := strings.Fields(list.words)
		for i, w := range words {
			words[i] = strings.TrimRight(w, "+-*")
			if _, ok := list.mark(words[i]); !ok {
				t.Errorf("%s: %q is not found", what, w)
			}
		}
		sorted(what, words)
	}
}

// rows are the cells of every row of a table, its key first.
func rows(t *table) (out [][3]string) {
	for line := range strings.Lines(t.text[1:]) {
		var cells [3]string
		copy(cells[:], strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		out = append(out, cells)
	}
	return out
}

func TestEveryFormLeadsToAKnownPlace(t *testing.T) {
	for _, f := range rows(placeForms) {
		if name, _, ok := Locate(f[0]); !ok || name != f[1] {
			t.Errorf("%q leads to %q", f[0], f[1])
		}
	}
	for _, c := range rows(countries) {
		if _, in, ok := Locate(c[1]); !ok || in != c[0] && c[1] != "Jerusalem" {
			t.Errorf("%q, capital of %s, lies in %q", c[1], c[0], in)
		}
	}
	for _, c := range rows(cities) {
		if c[1] == "" {
			continue
		}
		if _, _, ok := Locate(c[1]); !ok {
			t.Errorf("%s lies in %s", c[0], c[1])
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
