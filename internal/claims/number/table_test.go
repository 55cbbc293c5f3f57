package number

import "testing"

func TestTablesAreSorted(t *testing.T) {
	for name, table := range map[string][]spelling{
		"spellings": spellings, "scaleLetters": scaleLetters, "ordinalWords": ordinalWords,
		"denominators": denominators, "vague": vague, "multiples": multiples,
	} {
		for i := 1; i < len(table); i++ {
			if table[i-1].word >= table[i].word {
				t.Errorf("%s: %q before %q", name, table[i-1].word, table[i].word)
			}
		}
	}
}
