package number

import (
	"strings"
	"testing"

	"gainsay/internal/claims/lexicon"
)

func TestTablesAreSorted(t *testing.T) {
	for name, table := range map[string][]spelling{
		"spellings": spellings, "scaleLetters": scaleLetters, "ordinalWords": ordinalWords,
		"vague": vague, "multiples": multiples,
	} {
		for i := 1; i < len(table); i++ {
			if table[i-1].word >= table[i].word {
				t.Errorf("%s: %q before %q", name, table[i-1].word, table[i].word)
			}
		}
	}
}

func TestEveryTableWordOpensANumeral(t *testing.T) {
	for _, table := range [][]spelling{spellings, ordinalWords, vague, multiples} {
		for _, s := range table {
			if !numeralOpeners.Has(s.word) {
				t.Errorf("numeralOpeners.Has(%q) = false", s.word)
			}
		}
	}
}

func TestEveryBoundHasARelation(t *testing.T) {
	for _, table := range []*lexicon.Pairs{leadingBounds, trailingBounds} {
		for _, key := range table.Words() {
			wordings, _ := table.Look(key)
			for _, w := range strings.Split(wordings, "|") {
				if w == "" || strings.IndexByte(relationSigns[1:], w[0]) < 0 {
					t.Errorf("%s: %q has no relation", key, w)
				}
			}
		}
	}
}

func TestSetsAreSorted(t *testing.T) {
	for name, set := range map[string]interface{ Words() []string }{
		"comparatives":     comparatives,
		"takesOver":        takesOver,
		"lasting":          lasting,
		"takesAbout":       takesAbout,
		"currencyCodes":    currencyCodes,
		"results":          results,
		"changes":          changes,
		"numeralOpeners":   numeralOpeners,
		"leadingBounds":    leadingBounds,
		"trailingBounds":   trailingBounds,
		"pronounFollowers": pronounFollowers,
		"partFollowers":    partFollowers,
		"wholes":           wholes,
		"periods":          periods,
		"months":           months,
		"degrees":          degrees,
	} {
		words := set.Words()
		for i := 1; i < len(words); i++ {
			if words[i-1] >= words[i] {
				t.Errorf("%s: %q before %q", name, words[i-1], words[i])
			}
		}
	}
}
