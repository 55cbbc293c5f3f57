package when

import (
	"slices"
	"strings"
	"testing"

	"gainsay/internal/claims/text"
)

func TestListsOfWordsAreSorted(t *testing.T) {
	var termWords, cues []string
	for _, c := range terms {
		termWords = append(termWords, c.word)
	}
	for _, c := range cueWords {
		cues = append(cues, c.word)
	}
	for name, list := range map[string][]string{
		"terms":           termWords,
		"cueWords":        cues,
		"zones":           zones.Words(),
		"prepositions":    prepositions.Words(),
		"counted":         counted.Words(),
		"holidayPrefixes": holidayPrefixes.Words(),
		"paperNames":      paperNames.Words(),
		"signs":           signs.Words(),
		"openers":         openers.Words(),
		"streets":         streets.Words(),
		"numbered":        numbered.Words(),
		"results":         results.Words(),
		"money":           money.Words(),
		"beforeYears":     beforeYears.Words(),
		"beforeNumbers":   beforeNumbers.Words(),
		"beforeMonths":    beforeMonths.Words(),
		"clauseWords":     clauseWords.Words(),
		"beforeRates":     beforeRates.Words(),
		"beforeADay":      beforeADay.Words(),
		"beforeLengths":   beforeLengths.Words(),
		"plainHolidays":   plainHolidays.Words(),
	} {
		if !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
			t.Errorf("%s is not sorted or holds a word twice", name)
		}
	}
}

// What is looked for only at some words must be found at all of those it begins with.
func TestEveryNamedDayAndPhraseMayBegin(t *testing.T) {
	var phrases []string
	for _, d := range namedDays {
		phrases = append(phrases, d.words)
	}
	for _, h := range holidays {
		phrases = append(phrases, h.words)
	}
	for _, f := range frequencies {
		phrases = append(phrases, f.words)
	}
	for _, p := range referencePhrases {
		phrases = append(phrases, p.words)
	}
	for _, phrase := range phrases {
		first, _, _ := strings.Cut(phrase, " ")
		for _, w := range strings.Split(first, "|") {
			words := text.Words(w)
			r := &reader{w: words, terms: termsOf(words)}
			if !r.opens(0) {
				t.Errorf("%q of %q is no opener", w, phrase)
			}
		}
	}
}

func TestPatternsOfWords(t *testing.T) {
	words := text.Words("more than six days")
	r := &reader{w: words}
	for _, c := range []struct {
		at      int
		pattern string
		end     int
	}{
		{0, "more", 1},
		{0, "more than", 2},
		{0, "less|more than", 2},
		{0, "more|mores that|than", 2},
		{2, "six days", 4},
		{0, "mor", 0},
		{0, "mores", 0},
		{0, "less|fewer than", 0},
		{0, "more that", 0},
		{3, "days later", 0},
		{4, "later", 0},
		{-1, "more", 0},
	} {
		if got := r.match(c.at, c.pattern); got != c.end {
			t.Errorf("match(%d, %q) = %d, want %d", c.at, c.pattern, got, c.end)
		}
	}
}
