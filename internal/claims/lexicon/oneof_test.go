package lexicon

import "testing"

func TestOneOfComparesWholeWords(t *testing.T) {
	for _, c := range []struct {
		word, words string
		want        bool
	}{
		{"day", "day|days", true}, {"days", "day|days", true}, {"%", "%", true}, {"c", "a|b|c", true},
		{"da", "day|days", false}, {"", "day", false}, {"", "", false}, {"", "a||b", false}, {"day|days", "day|days", false}, {"x", "", false},
	} {
		if got := OneOf(c.word, c.words); got != c.want {
			t.Errorf("OneOf(%q, %q) = %v", c.word, c.words, got)
		}
	}
}
