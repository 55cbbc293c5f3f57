package text

import (
	"slices"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
)

// byRules cuts with the rules of UAX 29 alone.
func byRules(sentence string) []Word {
	t := tokenizer{src: sentence, end: -1}
	it := words.FromString(sentence)
	for it.Next() {
		if it.Start() >= t.skip {
			t.add(it.Start(), it.End())
		}
	}
	return t.words
}

var cutBothWays = []string{
	"", " ", ".", "a", "7", "a.", "a.b", "7.", "7.5", "7,", "7,5", "7;5", "7'5", "7:5", "7_5", "a:b", "a'b", "a_b", "a7", "7a", "a.7", "7.a",
	"The talks ended after 3.5 hours, he said.", "isn't it?", "“No,” he said – twice.", "at 3:15 p.m.", "the U.S.", "e.g. this",
	"see https://example.org/a?b=7%25, then", "www.example.org", "wwwx", "http", "http ", "naïve", "e\u0301t\u00e9", " \u0301a", ",\u0301", "a\u200db", "7\u0301",
	"a–b", "a—7", "“a”7", "’s", "it’s", "'s", "Rs20", "USD115.5", "1980's", "18th-century", "40 000", "a\tb", "a\nb", "a\r\nb", "a  b", "x\u0301 y",
	"1.2.3", "1,,2", "1..2", "1.,2", ".5", "$1.5m", "50%", "#7", "a@b.c", "AT&T", "and/or", "(7)", "[a]", "7-year", "-7", "a\"b", "\"a\"", "a\x00b", "\xff", "a\xff", "7\xff", "\xe2\x80", "a\xe2\x80",
}

func TestPlainWordsAreCutAsTheRulesCut(t *testing.T) {
	for _, s := range cutBothWays {
		if got, want := Words(s), byRules(s); !slices.Equal(got, want) {
			t.Errorf("%q:\n got %+v\nwant %+v", s, got, want)
		}
	}
}

func FuzzPlainWords(f *testing.F) {
	for _, s := range cutBothWays {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := Words(s), byRules(s); !slices.Equal(got, want) {
			t.Errorf("%q:\n got %+v\nwant %+v", s, got, want)
		}
	})
}
