// Package report writes results for people, as text for a terminal and as
// Markdown for a message or a wiki. Scripts read the JSON of package contract
// instead; the words here may change with every version.
//
// A report of a check follows the draft: each statement with its relation, then
// every finding with both passages word for word, what was read from them, why
// they relate so and by which rule; then what was not compared, with the reason. A report
// of a comparison follows the events and their questions. It says nothing that
// is not in the result, and never that a statement is true.
//
// The articles are other people's texts. In a terminal a control character could
// repaint what was printed before, a bidirectional one turn a line around; in
// Markdown a bracket could become a link. Both are taken out of action here.
package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"gainsay/internal/claims"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/verdict"
)

// label is what a reader sees of a relation.
func label(r verdict.Relation) string {
	switch r {
	case verdict.Same:
		return "Same"
	case verdict.Fits:
		return "Fits"
	case verdict.Conflict:
		return "Conflict"
	case verdict.Forecast:
		return "Forecast and outcome"
	case verdict.Updated:
		return "Later figure"
	case verdict.Disputed:
		return "Disputed by named people"
	case verdict.OnlyHere:
		return "Only here"
	case verdict.NotCompared:
		return "Not compared"
	}
	return "Nothing to check"
}

// order lists the relations as a summary names them: what needs a look first.
var order = [...]verdict.Relation{
	verdict.Conflict, verdict.Disputed, verdict.Updated, verdict.Forecast, verdict.Fits,
	verdict.Same, verdict.OnlyHere, verdict.NotCompared, verdict.NoClaim,
}

// worstFirst returns the findings in the order of order, those of one relation as the
// engine gave them. A statement may agree with six passages and differ from one.
func worstFirst(findings []claims.Finding) []claims.Finding {
	sorted := slices.Clone(findings)
	slices.SortStableFunc(sorted, func(a, b claims.Finding) int {
		return slices.Index(order[:], a.Relation) - slices.Index(order[:], b.Relation)
	})
	return sorted
}

// tally counts relations: "1 conflict, 3 only here".
func tally(count map[verdict.Relation]int) string {
	var parts []string
	for _, r := range order {
		if n := count[r]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, strings.ToLower(label(r))))
		}
	}
	if parts == nil {
		return "nothing found to compare"
	}
	return strings.Join(parts, ", ")
}

// heading names a finding: "Conflict, major (duration)".
func heading(f *claims.Finding) string {
	s := label(f.Relation)
	if f.Outcome != verdict.NoOutcome {
		s += ", " + outcome(f.Outcome)
	}
	if f.Weight != verdict.NoWeight {
		s += ", " + f.Weight.String()
	}
	return s + " (" + f.Slot.String() + ")"
}

func outcome(o verdict.Outcome) string {
	if o == verdict.Open {
		return "still open"
	}
	return o.String()
}

// reasons puts the codes of refusals into words.
var reasons = map[string]string{
	"opinion":       "an opinion or a question",
	"other-event":   "another event",
	"other-measure": "another measure",
	"other-period":  "another period",
	"other-scope":   "another scope",
	"other-stance":  "put forward differently",
	"unreadable":    "could not be read",
}

func reason(code string) string {
	if words, ok := reasons[code]; ok {
		return words
	}
	return code
}

// place names where a side stands.
func place(p claims.Passage) string {
	if p.Source == claims.Self {
		return "draft"
	}
	return p.Source
}

// reading says what was read from a side and how it is put: "less than
// 3 hours, expected, said by Joe Biden".
func reading(s *claims.Side) string {
	words := value(&s.Value)
	if s.Negated && s.Value.Kind != claim.EventValue {
		words += ", negated"
	}
	if s.Stance != stance.Asserted {
		words += ", " + s.Stance.String()
	}
	if s.Speaker != "" {
		words += ", said by " + s.Speaker
	}
	if s.Origin != "" {
		words += ", from " + s.Origin
	}
	return strings.TrimPrefix(words, ", ")
}

// plain makes a text of somebody else's safe to print on one line: white space is folded,
// control and format characters become U+FFFD, but for those that scripts and emoji
// need to join.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d' {
			return unicode.ReplacementChar
		}
		return r
	}, strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " "))
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func tallyStatements(statements []claims.Statement) string {
	count := map[verdict.Relation]int{}
	for _, s := range statements {
		count[s.Relation]++
	}
	return tally(count)
}

func tallyQuestions(questions []claims.Question) string {
	count := map[verdict.Relation]int{}
	for _, q := range questions {
		count[q.Relation]++
	}
	return tally(count)
}

// checkSummary opens a report of a check.
func checkSummary(c claims.Check, draft string, articles int) (summary, reach string) {
	summary = fmt.Sprintf("%s against %s: %s.", plain(draft), plural(articles, "article", "articles"), tallyStatements(c.Statements))
	return summary, fmt.Sprintf("%d of %d checkable statements were read.", c.Reach.Read, c.Reach.Checkable)
}

func comparisonSummary(c claims.Comparison, articles int) string {
	return fmt.Sprintf("%s, %s, %s: %s.", plural(articles, "article", "articles"), plural(len(c.Events), "event", "events"),
		plural(len(c.Questions), "question", "questions"), tallyQuestions(c.Questions))
}

// about lists when, where and who of an event, as far as known.
func about(e *claims.Event) string {
	var parts []string
	for _, part := range [...]string{e.When, strings.Join(e.Where, ", "), strings.Join(e.Who, ", ")} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "; ")
}
