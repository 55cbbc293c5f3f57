package quantity

import (
	"testing"
)

func TestTablesAreSorted(t *testing.T) {
	for i := 1; i < len(units); i++ {
		if units[i-1].name >= units[i].name {
			t.Errorf("units: %q before %q", units[i-1].name, units[i].name)
		}
	}
}

func TestSetsAreSorted(t *testing.T) {
	for name, set := range map[string]interface{ Words() []string }{
		"rising":           rising,
		"falling":          falling,
		"carriesChange":    carriesChange,
		"particled":        particled,
		"sharesBefore":     sharesBefore,
		"changesObjects":   changesObjects,
		"reckonedBy":       reckonedBy,
		"upNouns":          upNouns,
		"downNouns":        downNouns,
		"containers":       containers,
		"moneyAdjectives":  moneyAdjectives,
		"currencies":       currencies,
		"nationalMoney":    nationalMoney,
		"symbols":          symbols,
		"codes":            codes,
		"unitNames":        unitNames,
		"unitSymbols":      unitSymbols,
		"prefixLetters":    prefixLetters,
		"numbered":         numbered,
		"numberedLower":    numberedLower,
		"ordinalIdioms":    ordinalIdioms,
		"results":          results,
		"youths":           youths,
		"stops":            stops,
		"irregularPlurals": irregularPlurals,
		"singularS":        singularS,
		"singularVerbs":    singularVerbs,
		"comparisons":      comparisons,
		"weatherWords":     weatherWords,
		"moneyWords":       moneyWords,
	} {
		words := set.Words()
		for i := 1; i < len(words); i++ {
			if words[i-1] >= words[i] {
				t.Errorf("%s: %q before %q", name, words[i-1], words[i])
			}
		}
	}
}
