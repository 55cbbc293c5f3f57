package report

import (
	"strings"

	"gainsay/internal/claims"
	"gainsay/internal/claims/verdict"
)

// CheckMarkdown reports on a draft, in Markdown.
func CheckMarkdown(c claims.Check, draft string, articles int) []byte {
	var p printer
	summary, reach := checkSummary(c, draft, articles)
	p.line("# Check\n\n%s\n%s", escape(summary), escape(reach))
	for i := range c.Statements {
		p.markdownStatement(i+1, &c.Statements[i])
	}
	return []byte(p.String())
}

// ComparisonMarkdown reports on articles, in Markdown.
func ComparisonMarkdown(c claims.Comparison, articles int) []byte {
	var p printer
	p.line("# Comparison\n\n%s", escape(comparisonSummary(c, articles)))
	for i := range c.Events {
		p.markdownEvent(&c.Events[i], c.Questions)
	}
	if len(c.NotCompared) == 0 {
		return []byte(p.String())
	}
	p.line("\n## Not compared\n\n| | | because |\n|---|---|---|")
	for i := range c.NotCompared {
		r := &c.NotCompared[i]
		p.line("| %s: “%s” | %s: “%s” | %s (%s). %s |", escape(place(r.A.Passage)), escape(r.A.Text),
			escape(place(r.B.Passage)), escape(r.B.Text), reason(r.Reason), r.Slot, escape(r.Why))
	}
	return []byte(p.String())
}

// escape makes a text of somebody else's safe within a line of Markdown: it shows as it is
// and marks nothing up.
func escape(s string) string { return markdownEscapes.Replace(plain(s)) }

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `|`, `\|`, `~`, `\~`, `$`, `\$`, `#`, `\#`,
	`<`, `&lt;`, `>`, `&gt;`, `&`, `&amp;`)

func (p *printer) markdownStatement(number int, s *claims.Statement) {
	p.line("\n## %d. %s\n\n> “%s”", number, label(s.Relation), escape(s.Text))
	for _, f := range worstFirst(s.Findings) {
		p.line("\n**%s**: %s `%s`\n", heading(&f), escape(f.Why), strings.ReplaceAll(f.Rule, "`", ""))
		p.line("| | words | read as |\n|---|---|---|")
		p.markdownSide(&f.Draft, "")
		p.markdownSide(&f.Source, f.Source.Statement)
	}
	if len(s.NotCompared) > 0 {
		p.line("\nNot compared:\n")
	}
	for i := range s.NotCompared {
		r := &s.NotCompared[i]
		p.line("- %s “%s”: %s (%s). %s", escape(place(r.Source.Passage)), escape(r.Source.Text), reason(r.Reason), r.Slot, escape(r.Why))
	}
}

func (p *printer) markdownSide(s *claims.Side, statement string) {
	in := ""
	if statement != "" && statement != s.Text {
		in = " in: " + escape(statement)
	}
	p.line("| %s | “%s”%s | %s |", escape(place(s.Passage)), escape(s.Text), in, escape(reading(s)))
}

func (p *printer) markdownEvent(e *claims.Event, questions []claims.Question) {
	p.line("\n## %s\n\n%s  \nin %s", escape(e.Title), escape(about(e)), escape(strings.Join(e.Sources, ", ")))
	for i := range questions {
		q := &questions[i]
		if q.Event != e.ID {
			continue
		}
		p.line("\n**%s** %s", escape(q.Question), label(q.Relation))
		if q.Joint != nil {
			p.line("(all hold for %s)", escape(amount(q.Joint)))
		}
		p.line("\n| | words | read as |\n|---|---|---|")
		for j := range q.Answers {
			a := &q.Answers[j]
			words := reading(&a.Side)
			if a.Outcome != verdict.NoOutcome {
				words += ", forecast " + outcome(a.Outcome)
			}
			p.line("| %s | “%s” | %s |", escape(place(a.Passage)), escape(a.Text), escape(words))
		}
	}
}
