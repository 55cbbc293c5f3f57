package text

import (
	"testing"
)

func TestTablesAreSorted(t *testing.T) {
	for name, table := range map[string][]string{
		"danglers": danglers, "never": neverAbbreviations, "number": numberAbbreviations, "guarded": guardedAbbreviations,
		"starters": starters, "clockOpeners": clockOpeners, "clockFollowers": clockFollowers, "sayings": sayings,
		"proper": properAbbreviations, "groupStarters": groupStarters, "markedNames": markedNames, "lettered": lettered, "offices": offices, "currencyPrefixes": currencyPrefixes,
	} {
		for i := 1; i < len(table); i++ {
			if table[i-1] >= table[i] {
				t.Errorf("%s: %q before %q", name, table[i-1], table[i])
			}
		}
	}
}
