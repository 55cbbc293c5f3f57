package report

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"gainsay/internal/claims"
	"gainsay/internal/claims/verdict"
)

// CheckText reports on a draft, for a terminal.
func CheckText(c claims.Check, draft string, articles int) []byte {
	var p printer
	summary, reach := checkSummary(c, draft, articles)
	p.line("%s", summary)
	p.line("%s", reach)
	for i := range c.Statements {
		p.statement(i+1, &c.Statements[i])
	}
	return []byte(p.String())
}

// ComparisonText reports on articles, for a terminal.
func ComparisonText(c claims.Comparison, articles int) []byte {
	var p printer
	p.line("%s", comparisonSummary(c, articles))
	for i := range c.Events {
		p.event(&c.Events[i], c.Questions)
	}
	if len(c.NotCompared) > 0 {
		p.line("\nNot compared")
	}
	for i := range c.NotCompared {
		r := &c.NotCompared[i]
		p.line("  %s “%s”", plain(place(r.A.Passage)), plain(r.A.Text))
		p.line("  %s “%s”", plain(place(r.B.Passage)), plain(r.B.Text))
		p.line("    %s (%s). %s", reason(r.Reason), r.Slot, plain(r.Why))
	}
	return []byte(p.String())
}

// A printer lays out text.
type printer struct{ strings.Builder }

func (p *printer) line(format string, args ...any) {
	s := fmt.Sprintf(format, args...)
	p.WriteString(strings.TrimRight(s, " "))
	p.WriteByte('\n')
}

func (p *printer) statement(number int, s *claims.Statement) {
	p.line("\n%d. %s", number, plain(s.Text))
	if len(s.Findings) == 0 {
		p.line("   %s", label(s.Relation))
	}
	for _, f := range worstFirst(s.Findings) {
		p.finding(&f)
	}
	for i := range s.NotCompared {
		r := &s.NotCompared[i]
		p.line("   Not compared: %s “%s”: %s (%s). %s", plain(place(r.Source.Passage)), plain(r.Source.Text),
			reason(r.Reason), r.Slot, plain(r.Why))
	}
}

func (p *printer) finding(f *claims.Finding) {
	p.line("   %s", heading(f))
	width := max(len("draft"), utf8.RuneCountInString(plain(place(f.Source.Passage))))
	p.side("     ", "draft", width, &f.Draft)
	p.side("     ", plain(place(f.Source.Passage)), width, &f.Source)
	if f.Source.Statement != "" && f.Source.Statement != f.Source.Text {
		p.line("     %*s  in: %s", width, "", plain(f.Source.Statement))
	}
	p.line("     %s  [%s]", plain(f.Why), f.Rule)
}

// side prints one passage beside what was read from it.
func (p *printer) side(indent, name string, width int, s *claims.Side) {
	pad := strings.Repeat(" ", max(0, width-utf8.RuneCountInString(name)))
	words := plain(reading(s))
	if words != "" {
		words = "  = " + words
	}
	p.line("%s%s%s  “%s”%s", indent, name, pad, plain(s.Text), words)
}

func (p *printer) event(e *claims.Event, questions []claims.Question) {
	p.line("\n%s", plain(e.Title))
	p.line("%s", plain(about(e)))
	p.line("in %s", plain(strings.Join(e.Sources, ", ")))
	for i := range questions {
		if questions[i].Event == e.ID {
			p.question(&questions[i])
		}
	}
}

func (p *printer) question(q *claims.Question) {
	p.line("\n  %s  %s", plain(q.Question), label(q.Relation))
	width := 0
	for i := range q.Answers {
		width = max(width, utf8.RuneCountInString(plain(place(q.Answers[i].Passage))))
	}
	for i := range q.Answers {
		a := &q.Answers[i]
		p.side("    ", plain(place(a.Passage)), width, &a.Side)
		if a.Outcome != verdict.NoOutcome {
			p.line("    %*s  forecast: %s", width, "", outcome(a.Outcome))
		}
	}
	if q.Joint != nil {
		p.line("    all hold for %s", plain(amount(q.Joint)))
	}
}
