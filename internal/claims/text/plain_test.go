package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

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

// european reports whether a text has only characters for which segment.go has all rules.
func european(s string) bool {
	for _, r := range s {
		if r == utf8.RuneError || 0x2C2 <= r && r < 0x300 || r == 0x375 || 0x530 <= r && r < 0x1E00 || r >= 0x2070 || r == 0x203C || r == 0x2049 || r == 0xA9 || r == 0xAE {
			return false
		}
	}
	return true
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
		if !utf8.ValidString(s) {
			continue
		}
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
		if !european(s) {
			Words(s)
			return
		}
		if got, want := Words(s), byRules(s); !slices.Equal(got, want) {
			t.Errorf("%q:\n got %+v\nwant %+v", s, got, want)
		}
	})
}

// TestSegmentsOfAllShortTexts cuts every text of up to four of these characters both ways.
func TestSegmentsOfAllShortTexts(t *testing.T) {
	letters := []rune("aé7_:.,'’ \n\u0301\u200d–\u00adΩ")
	for n := 1; n <= 4; n++ {
		at := make([]int, n)
		for {
			text := ""
			for _, i := range at {
				text += string(letters[i])
			}
			for i, it := 0, words.FromString(text); it.Next(); i = it.End() {
				if end := segmentEnd(text, i); end != it.End() {
					t.Fatalf("%q: a segment at %d ends at %d, by the rules at %d", text, i, end, it.End())
				}
			}
			k := n - 1
			for ; k >= 0; k-- {
				if at[k]++; at[k] < len(letters) {
					break
				}
				at[k] = 0
			}
			if k < 0 {
				break
			}
		}
	}
}

func TestWordsInLowerCase(t *testing.T) {
	for _, c := range []struct{ word, lower string }{
		{"word", "word"}, {"Word", "word"}, {"NATO", "nato"}, {"don’t", "don't"}, {"DON’T", "don't"}, {"Éire", "éire"},
		{"N’Djaména", "n'djaména"}, {"Xi’an’s’x", "xi'an's'x"}, {"O’Shaughnessy-Fitzgeralds", "o'shaughnessy"},
		{strings.Repeat("Ab", 40), strings.Repeat("ab", 40)}, {strings.Repeat("Ab", 40) + "’t", strings.Repeat("ab", 40) + "'t"},
	} {
		if w := Words(c.word); w[0].Lower != c.lower || w[0].Hash != Hash(c.lower) {
			t.Errorf("%s: got %q, want %q", c.word, w[0].Lower, c.lower)
		}
	}
}
