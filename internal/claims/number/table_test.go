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

func TestEveryTableWordOpensANumeral(t *testing.T) {
	for _, table := range [][]spelling{spellings, ordinalWords, vague, multiples} {
		for _, s := range table {
			if !opensNumeral(s.word) {
				t.Errorf("opensNumeral(%q) = false", s.word)
			}
		}
	}
	for _, b := range leadingBounds {
		if last := b.words[len(b.words)-1]; !endsBound(last) {
			t.Errorf("endsBound(%q) = false", last)
		}
	}
	for _, b := range trailingBounds {
		if !opensBound(b.words[0]) {
			t.Errorf("opensBound(%q) = false", b.words[0])
		}
	}
}
