package main

import (
	"fmt"
	"strings"

	"gainsay/bench/clusters"
	"gainsay/bench/statements"
)

// report gives the tables as Markdown.
func report(results *Results) string {
	var b strings.Builder
	b.WriteString("# What the engine reads, measured\n\n" +
		"Made by `make eval` on public test suites, with scorers that know nothing of the engine. Percent everywhere. The peers'\n" +
		"figures under “same scorer” were measured with these scorers on these files; published ones are of other files of the\n" +
		"same kind, and stand in bench/eval/peers.go with their sources.\n\n## Families\n\n")
	families(&b, results)
	b.WriteString("\n## Suites\n\n")
	suites(&b, results)
	b.WriteString("\n## Time expressions in news (TIMEX3)\n\n")
	times(&b, results)
	b.WriteString("\n## Pairs of statements\n\n" +
		"A conflict or a dispute between two statements that contradict each other is found; between two that do not, it is a\n" +
		"false alarm. The engine is built to be silent where it is not sure.\n\n")
	pairs(&b, results)
	b.WriteString("\n## Single statements against articles\n\n" +
		"The project's own, in testdata/statements: each is pasted by itself and held against articles on several events.\n\n")
	pastedStatements(&b, results.Statements)
	b.WriteString("\n## Reports on one event\n\n" +
		"The reports of ECB+ (topics 1 to 35) come as pairs of events of one kind, two earthquakes, two trials; none has a date of its\n" +
		"own. All reports of a pair are compared with each other, and those that are said to tell one event are put together.\n\n")
	eventClusters(&b, &results.Clusters)
	b.WriteString("\n## Other conventions, for information\n\n" +
		"Suites whose conventions are not those of news (a weekday is the next one, a bare hour is a time).\n\n")
	edge(&b, results)
	return b.String()
}

// families sums the suites of a family and sets them beside the peers.
func families(b *strings.Builder, results *Results) {
	b.WriteString("| family | cases | passed | precision | recall | best in JavaScript, same scorer |\n|---|---:|---:|---:|---:|---|\n")
	var order []string
	sums := map[string]*Extract{}
	for _, e := range results.Extract {
		if e.Family == "edge" {
			continue
		}
		sum := sums[e.Family]
		if sum == nil {
			sum = &Extract{}
			sums[e.Family] = sum
			order = append(order, e.Family)
		}
		sum.Cases += e.Cases
		sum.Passed += e.Passed
		sum.Expected += e.Expected
		sum.Found += e.Found
		sum.Extra += e.Extra
	}
	for _, family := range order {
		e := sums[family]
		fmt.Fprintf(b, "| %s | %d | %s | %s | %s | %s |\n", family, e.Cases, percent(e.Passed, e.Cases),
			percent(e.Found, e.Found+e.Extra), percent(e.Found, e.Expected), peersOf[family])
	}
}

func suites(b *strings.Builder, results *Results) {
	b.WriteString("| suite | cases | passed | precision | recall | negatives |\n|---|---:|---:|---:|---:|---:|\n")
	for _, e := range results.Extract {
		if e.Family == "edge" {
			continue
		}
		fmt.Fprintf(b, "| %s | %d | %s | %s | %s | %d of %d |\n", e.Suite, e.Cases, percent(e.Passed, e.Cases),
			percent(e.Found, e.Found+e.Extra), percent(e.Found, e.Expected), e.NegativesPassed, e.Negatives)
	}
}

func times(b *strings.Builder, results *Results) {
	b.WriteString("| | documents | expressions | precision | recall | F1 strict | F1 relaxed | F1 value |\n|---|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, t := range results.Times {
		fmt.Fprintf(b, "| %s | %d | %d | %s | %s | %s | %s | %s |\n", t.Suite, t.Documents, t.Gold,
			percent(t.Relaxed, t.Found), percent(t.Relaxed, t.Gold),
			percent(2*t.Strict, t.Gold+t.Found), percent(2*t.Relaxed, t.Gold+t.Found), percent(2*t.Value, t.Gold+t.Found))
	}
	for _, p := range timePeers {
		fmt.Fprintf(b, "| %s | | | | | %s | %s | %s |\n", p.name, p.strict, p.relaxed, p.value)
	}
}

func pairs(b *strings.Builder, results *Results) {
	b.WriteString("| suite | pairs | contradictions | found | false alarms | precision | recall |\n|---|---:|---:|---:|---:|---:|---:|\n")
	for _, p := range results.Pairs {
		fmt.Fprintf(b, "| %s | %d | %d | %d | %d | %s | %s |\n", p.Suite, p.Pairs, p.Contradictions, p.Found, p.FalseAlarms,
			percent(p.Found, p.Found+p.FalseAlarms), percent(p.Found, p.Contradictions))
	}
}

func pastedStatements(b *strings.Builder, counts []statements.Count) {
	b.WriteString("| articles | contradict | found | agree | shown as same or fits | unrelated | false alarms | precision | recall |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, n := range append(counts, statements.Sum(counts)) {
		fmt.Fprintf(b, "| %s | %d | %d | %d | %d | %d | %d | %s | %s |\n", n.File, n.Contradicting, n.Found, n.Agreeing, n.Agreed,
			n.Unrelated, n.False, percent(n.Found, n.Found+n.False), percent(n.Found, n.Contradicting))
	}
}

func eventClusters(b *strings.Builder, c *clusters.Count) {
	b.WriteString("| measure | precision | recall | F1 |\n|---|---:|---:|---:|\n")
	for _, m := range []struct {
		name string
		clusters.Score
	}{{"B-cubed", c.BCubed}, {"MUC", c.MUC}, {"CEAF (entities)", c.CEAF}} {
		fmt.Fprintf(b, "| %s | %.1f | %.1f | %.1f |\n", m.name, 100*m.Precision(), 100*m.Recall(), 100*m.F1())
	}
	fmt.Fprintf(b, "| CoNLL F1, their mean | | | %.1f |\n\n", 100*c.CoNLL())
	fmt.Fprintf(b, "%d reports on %d events. Of %d questions that more than one report answers, %d are conflicts between reports on one\n"+
		"event (most are quotations whose wording differs), %d between reports on two; %d others set answers of two events side by side.\n",
		c.Reports, c.Events, c.Questions, c.Inside, c.Across, c.Mixed)
}

func edge(b *strings.Builder, results *Results) {
	b.WriteString("| suite | cases | passed |\n|---|---:|---:|\n")
	for _, e := range results.Extract {
		if e.Family == "edge" && e.Cases > 0 {
			fmt.Fprintf(b, "| %s | %d | %s |\n", e.Suite, e.Cases, percent(e.Passed, e.Cases))
		}
	}
}

// percent is a share with one decimal, and a dash where there is nothing to share.
func percent(part, whole int) string {
	if whole == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f", 100*float64(part)/float64(whole))
}
