package main

import (
	"fmt"
	"strconv"
	"strings"
)

// What the help says of accuracy is taken from bench/RESULTS.md and put in the words
// of an editor. A table or a column that is no longer there fails the build, so that
// the page never shows figures that nobody measured.

// pairSuites says in plain words what the collections of sentence pairs hold.
var pairSuites = map[string]string{
	"breaking_nli":        "one word exchanged for another",
	"conjnli_dev":         "sentences joined by and, or, but",
	"fever_symmetric_v02": "claims beside encyclopedia sentences",
	"fm2":                 "claims written to be hard to check",
	"fracas":              "a textbook of logic",
	"med":                 "words that make a sentence stronger or weaker",
	"scone":               "negations inside negations",
	"summedits_pairs":     "summaries with one fact changed",
}

var readingFamilies = map[string]string{
	"duckling":             "amounts, lengths of time, money, distances",
	"quantulum3":           "quantities in running text",
	"recognizers-time":     "dates and times",
	"recognizers-quantity": "numbers, money, ages, measures",
	"sentences":            "where sentences end",
}

// measured gives the blocks for one of the places in docs/how-it-works.md.
func measured(results, what string) ([]block, error) {
	switch what {
	case "pairs":
		return measuredPairs(results)
	case "families":
		return measuredFamilies(results)
	case "times":
		return measuredTimes(results)
	}
	return nil, fmt.Errorf("nothing is measured under %q", what)
}

func measuredPairs(results string) ([]block, error) {
	rows, err := section(results, "Pairs of statements", "suite", "pairs", "contradictions", "found", "false alarms")
	if err != nil {
		return nil, err
	}
	var contradictions, found, others, alarms int
	t := block{Head: heads("Collection", "Contradictions", "Found", "Other pairs", "False alarms")}
	for _, row := range rows {
		n, err := numbers(row[1:])
		if err != nil {
			return nil, err
		}
		contradictions, found, others, alarms = contradictions+n[1], found+n[2], others+n[0]-n[1], alarms+n[3]
		t.Rows = append(t.Rows, cells(described(pairSuites, row[0]), grouped(n[1]), grouped(n[2]), grouped(n[0]-n[1]), grouped(n[3])))
	}
	if contradictions == 0 || others == 0 {
		return nil, fmt.Errorf("no pairs in %s", resultsFile)
	}
	said := fmt.Sprintf("Of %s pairs that contradict each other it found %s, %d in 100. Of %s pairs that do not, it took %s for a conflict.",
		grouped(contradictions), grouped(found), found*100/contradictions, grouped(others), grouped(alarms))
	return []block{{Para: []inline{{Text: said}}}, t}, nil
}

func measuredFamilies(results string) ([]block, error) {
	rows, err := section(results, "Families", "family", "cases", "passed")
	if err != nil {
		return nil, err
	}
	t := block{Head: heads("What is read", "Cases", "Read as expected")}
	for _, row := range rows {
		t.Rows = append(t.Rows, cells(described(readingFamilies, row[0]), row[1], row[2]+" %"))
	}
	return []block{t}, nil
}

func measuredTimes(results string) ([]block, error) {
	rows, err := section(results, "Time expressions in news (TIMEX3)", "", "documents", "expressions", "precision", "recall")
	if err != nil {
		return nil, err
	}
	own := rows[0]
	return []block{{Para: []inline{{Text: fmt.Sprintf("In %s news articles with %s dates and times that people had marked, it found %s in 100 of them, and %s in 100 of what it took for one was one.",
		own[1], own[2], own[4], own[3])}}}}, nil
}

// section gives the rows of the table under a heading, with the columns of these
// names.
func section(results, heading string, columns ...string) ([][]string, error) {
	_, after, found := strings.Cut(results, "\n## "+heading+"\n")
	if !found {
		return nil, fmt.Errorf("%s has no section %q", resultsFile, heading)
	}
	after, _, _ = strings.Cut(after, "\n## ")
	var at []int
	var rows [][]string
	for line := range strings.Lines(after) {
		if !strings.HasPrefix(line, "|") || strings.HasPrefix(line, "|-") {
			continue
		}
		row := tableCells(line)
		if at == nil {
			for _, column := range columns {
				i := 0
				for i < len(row) && row[i] != column {
					i++
				}
				if i == len(row) {
					return nil, fmt.Errorf("%s, %q: there is no column %q", resultsFile, heading, column)
				}
				at = append(at, i)
			}
			continue
		}
		var wanted []string
		for _, i := range at {
			if i < len(row) {
				wanted = append(wanted, row[i])
			}
		}
		if len(wanted) == len(columns) {
			rows = append(rows, wanted)
		}
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s, %q: the table is empty", resultsFile, heading)
	}
	return rows, nil
}

func numbers(cells []string) ([]int, error) {
	var all []int
	for _, cell := range cells {
		n, err := strconv.Atoi(cell)
		if err != nil {
			return nil, fmt.Errorf("%s: %q is no number", resultsFile, cell)
		}
		all = append(all, n)
	}
	return all, nil
}

func described(words map[string]string, suite string) string {
	if said := words[suite]; said != "" {
		return said
	}
	return suite
}

func heads(texts ...string) [][]inline { return cells(texts...) }

func cells(texts ...string) [][]inline {
	var row [][]inline
	for _, text := range texts {
		row = append(row, []inline{{Text: text}})
	}
	return row
}

// grouped writes 4,016.
func grouped(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
