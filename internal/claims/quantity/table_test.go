package quantity

import (
	"strings"
	"testing"

	"gainsay/internal/claims/lexicon"
)

func TestTablesAreSorted(t *testing.T) {
	for i := 1; i < len(units); i++ {
		if units[i-1].name >= units[i].name {
			t.Errorf("units: %q before %q", units[i-1].name, units[i].name)
		}
	}
}

// keys are the words of pairs that lead to others.
func keys(p lexicon.Pairs) lexicon.Set {
	var words []string
	for _, w := range strings.Fields(string(p)) {
		word, _, _ := strings.Cut(w, ":")
		words = append(words, word)
	}
	return lexicon.Set(strings.Join(words, " "))
}

func TestSetsAreSorted(t *testing.T) {
	for name, set := range map[string]*lexicon.Set{
		"rising":           rising,
		"falling":          falling,
		"carriesChange":    carriesChange,
		"particled":        particled,
		"sharesBefore":     sharesBefore,
		"upNouns":          upNouns,
		"downNouns":        downNouns,
		"containers":       containers,
		"moneyAdjectives":  moneyAdjectives,
		"currencies":       keys(currencies),
		"nationalMoney":    keys(nationalMoney),
		"symbols":          keys(symbols),
		"codes":            keys(codes),
		"unitNames":        keys(unitNames),
		"unitSymbols":      keys(unitSymbols),
		"prefixLetters":    keys(prefixLetters),
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
