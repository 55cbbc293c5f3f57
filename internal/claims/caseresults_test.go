package claims_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"gainsay/internal/claims"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/verdict"
	"gainsay/internal/claims/when"
)

// This file prints results as the lines that cases and snapshots hold.

func findingLines(check claims.Check) []string {
	var lines []string
	for _, st := range check.Statements {
		for _, f := range st.Findings {
			head := f.Relation.String()
			if f.Outcome != verdict.NoOutcome {
				head += "/" + f.Outcome.String()
			}
			if f.Weight != verdict.NoWeight {
				head += " " + f.Weight.String()
			}
			head += " " + f.Slot.String() + " " + f.Rule
			lines = append(lines, row(head, f.Draft.Text, sideWords(f.Source)))
		}
	}
	return lines
}

func statementLines(check claims.Check) []string {
	var lines []string
	for _, st := range check.Statements {
		lines = append(lines, row(st.Relation.String(), st.Text))
	}
	return lines
}

func refusalLines(check claims.Check) []string {
	var lines []string
	for _, st := range check.Statements {
		for _, r := range st.NotCompared {
			lines = append(lines, row(r.Slot.String()+" "+r.Reason, st.Text, sideWords(r.Source)))
		}
	}
	return lines
}

func pairRefusalLines(c claims.Comparison) []string {
	var lines []string
	for _, r := range c.NotCompared {
		lines = append(lines, row(r.Slot.String()+" "+r.Reason, sideWords(r.A), sideWords(r.B)))
	}
	return lines
}

func questionLines(c claims.Comparison) []string {
	var lines []string
	for _, q := range c.Questions {
		joint := ""
		if q.Joint != nil {
			joint = quantityWords(*q.Joint)
		}
		var answers []string
		for _, a := range q.Answers {
			answers = append(answers, answerWords(a))
		}
		lines = append(lines, row(q.Relation.String()+" "+q.Slot.String(), strings.Join(answers, "; "), joint))
	}
	return lines
}

func answerWords(a claims.Answer) string {
	words := sideWords(a.Side)
	switch {
	case a.Outcome != verdict.NoOutcome:
		return words + " (" + a.Stance.String() + ", " + a.Outcome.String() + ")"
	case a.Stance != stance.Asserted:
		return words + " (" + a.Stance.String() + ")"
	}
	return words
}

func sideWords(s claims.Side) string { return s.Passage.Source + ": " + s.Text }

func row(cells ...string) string {
	for i, c := range cells {
		cells[i] = strings.Join(strings.Fields(c), " ")
	}
	return strings.TrimRight(strings.Join(cells, " | "), " |")
}

// extractLines prints what the readers find, one mention a line, in the order
// of the text.
func extractLines(t testing.TB, text, date string) []string {
	t.Helper()
	var lines []string
	for _, m := range mentions(t, text, date) {
		lines = append(lines, m.line)
	}
	return lines
}

// A mention is one line of extraction and where it begins in the text.
type mention struct {
	start, end int
	line       string
}

func mentions(t testing.TB, text, date string) []mention {
	t.Helper()
	e, err := claims.Extract(text, date)
	if err != nil {
		t.Fatal(err)
	}
	var ms []mention
	add := func(start, end int, kind, value string) {
		ms = append(ms, mention{start, end, row(kind, text[start:end], value)})
	}
	for _, q := range e.Quantities {
		add(q.Span.Start, q.Span.End, "quantity", quantityWords(q))
	}
	for _, m := range e.Times {
		add(m.Span.Start, m.Span.End, "time", timeTypes[m.Type]+" "+m.Timex)
	}
	for _, n := range e.Names {
		value := n.Name + ", " + n.Type
		if n.Role != "" {
			value += ", " + n.Role
		}
		add(n.Span.Start, n.Span.End, "name", value)
	}
	for _, q := range e.Quotes {
		add(q.Span.Start, q.Span.End, "quote", q.Speaker+", "+q.Cue)
	}
	slices.SortStableFunc(ms, func(a, b mention) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.line, b.line))
	})
	return ms
}

var timeTypes = map[when.Type]string{when.Date: "DATE", when.Clock: "TIME", when.Duration: "DURATION", when.Set: "SET"}

// quantityWords prints a quantity as "(2, 3) hour", "800~ people", "[6.5] percent up".
func quantityWords(q quantity.Quantity) string {
	var b strings.Builder
	b.WriteString(intervalWords(q.Interval))
	for _, word := range []string{cmp.Or(q.Unit, q.Of, q.Dimension.String()), map[quantity.Change]string{
		quantity.Up: "up", quantity.Down: "down"}[q.Change]} {
		if word != "" {
			b.WriteString(" " + word)
		}
	}
	return b.String()
}

// intervalWords prints mathematicians' notation: "(" and ")" leave the end out.
func intervalWords(i number.Interval) string {
	lo, hi := "(-∞", "∞)"
	if i.HasLo {
		lo = bracket(i.LoOpen, "(", "[") + i.Lo.String()
	}
	if i.HasHi {
		hi = i.Hi.String() + bracket(i.HiOpen, ")", "]")
	}
	words := lo + ", " + hi
	if i.HasLo && i.HasHi && i.Lo.Cmp(i.Hi) == 0 && !i.LoOpen && !i.HiOpen {
		words = i.Lo.String()
	}
	if i.Approx {
		words += "~"
	}
	return words
}

func bracket(open bool, yes, no string) string {
	if open {
		return yes
	}
	return no
}
