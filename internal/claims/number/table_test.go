package number

import (
	"strings"
	"testing"
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
	for _, wordings := range leadingBounds {
		for _, b := range strings.Split(wordings, "|") {
			if last := b[strings.LastIndexByte(b, ' ')+1:]; b != "" && !boundEnds.Has(last) {
				t.Errorf("boundEnds.Has(%q) = false", last)
			}
		}
	}
	for _, wordings := range trailingBounds {
		for _, b := range strings.Split(wordings, "|") {
			if first, _, _ := strings.Cut(b, " "); b != "" && !opensBound(first) {
				t.Errorf("opensBound(%q) = false", first)
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
		"boundEnds":        boundEnds,
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
