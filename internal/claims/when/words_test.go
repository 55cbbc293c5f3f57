package when

import (
	"slices"
	"strings"
	"testing"

	"gainsay/internal/claims/text"
)

func TestListsOfWordsAreSorted(t *testing.T) {
	lists := map[string][]string{
		"zones":           zones.Words(),
		"prepositions":    prepositions.Words(),
		"counted":         counted.Words(),
		"holidayPrefixes": holidayPrefixes.Words(),
		"paperNames":      paperNames.Words(),
		"signs":           strings.Fields(signs),
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
	}
	for _, words := range cueWords {
		if words != "" {
			lists["cues such as "+strings.Fields(words)[0]] = strings.Fields(words)
		}
	}
	for name, list := range lists {
		if !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
			t.Errorf("%s is not sorted or holds a word twice", name)
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
