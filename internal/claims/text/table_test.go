package text

import (
	"strings"
	"testing"
)

func TestTablesAreSorted(t *testing.T) {
	for name, list := range map[string]string{
		"danglers": danglers, "never": neverAbbreviations, "number": numberAbbreviations, "guarded": guardedAbbreviations,
		"starters": starters, "clockOpeners": clockOpeners, "clockFollowers": clockFollowers, "sayings": sayings,
		"proper": properAbbreviations, "groupStarters": groupStarters, "markedNames": markedNames, "lettered": lettered, "offices": offices,
		"currencyPrefixes": currencyPrefixes,
	} {
		table := strings.Fields(list)
		for i := 1; i < len(table); i++ {
			if table[i-1] >= table[i] {
				t.Errorf("%s: %q before %q", name, table[i-1], table[i])
			}
			if !contains(list, table[i]) || contains(list, table[i]+"x") || contains(list, table[i][:len(table[i])-1]+"§") {
				t.Errorf("%s: %q is not found as it stands", name, table[i])
			}
		}
	}
}
