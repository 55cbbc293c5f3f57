package claim

import "strings"

// A Likeness says whether two lists of parties may be the same people.
type Likeness uint8

const (
	Unclear Likeness = iota // "the company" may be any
	OneDoer
	OtherDoer
)

// Doers compares those who do what two clauses tell. A list that names nobody excludes nobody.
func Doers(a, b []Party) Likeness {
	if len(a) == 0 || len(b) == 0 {
		return OneDoer
	}
	for i := range a {
		for k := range b {
			if p, q := &a[i], &b[k]; p.Key == q.Key || p.Nation != "" && p.Nation == q.Nation && (p.Kind == Nation || q.Kind == Nation) {
				return OneDoer
			}
		}
	}
	if a[0].Kind == Group || b[0].Kind == Group || shareWord(a[0].Name, b[0].Name) {
		return Unclear
	}
	return OtherDoer
}

// shareWord: "Hanford" and "the Hanford Site", "the sculptor Tom Brady" and "Brady" may be one.
func shareWord(a, b string) bool {
	for _, w := range strings.Fields(a) {
		if len(w) > 3 && strings.Contains(" "+b+" ", " "+w+" ") {
			return true
		}
	}
	return false
}
