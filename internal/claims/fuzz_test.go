package claims_test

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"gainsay/internal/claims"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
)

// unrelated shares nothing with the cases but the language.
const unrelated = "Beekeepers on Gotland counted 41,300 hives in the spring of 1987, their association wrote."

// oddities are inputs that break readers of text in general: bytes that are no
// text, marks without letters, numerals without end, brackets without partner.
var oddities = []string{
	"",
	"\x00",
	"\xff\xfe\xfd five hours \x80",
	"\u0301\u0301\u0301 met for \u0301three hours",
	strings.Repeat("9", 400) + " hours",
	"They met for 1" + strings.Repeat(",000", 200) + " hours.",
	strings.Repeat("“", 50) + "they met" + strings.Repeat("(", 50),
	"\u202efive hours\u202c in \u2067Geneva\u2069.",
	"They met for 5\u00a0hours\u2014\u200bno, 6\u2009h.",
	strings.Repeat("a", 5000),
	strings.Repeat("not ", 500) + "for five hours",
	"Title: only a header",
	"... !!! ??? \u2026 \u2013 \u2014",
	"In Geneva\r\n\r\n\r\nfor\rfive\rhours",
}

// seedTexts calls add with the article and the draft, or with two articles, of
// every case.
func seedTexts(f *testing.F, add func(a, b, date string)) {
	f.Helper()
	for _, path := range caseFiles(f, casesDir) {
		c := readCase(f, path)
		texts := c.sources
		if c.draft != nil {
			texts = append(texts, *c.draft)
		}
		for i, src := range texts {
			next := texts[(i+1)%len(texts)]
			add(src.Text, next.Text, src.Date)
			if len(texts) == 2 {
				break
			}
		}
	}
	for i, s := range oddities {
		add(s, oddities[(i+1)%len(oddities)], "2021-06-16")
		add("The mayors met for two hours in Oslo on Monday.", s, s)
	}
}

// FuzzCheck: whatever the article and the draft, a check ends, says the same
// twice, points into the texts, and does not depend on an article that has
// nothing to do with either.
func FuzzCheck(f *testing.F) {
	seedTexts(f, func(article, draft, date string) { f.Add(article, draft, date) })
	f.Fuzz(func(t *testing.T, article, draft, date string) {
		src := claims.Source{ID: "a", Date: date, Text: article}
		first := check(t, claims.Source{Text: draft}, src)
		if again := check(t, claims.Source{Text: draft}, src); !reflect.DeepEqual(first, again) {
			t.Errorf("two checks of one draft differ:\n%v\n%v", findingLines(first), findingLines(again))
		}
		textOf := map[string]string{"a": article, claims.Self: draft}
		last := 0
		for _, st := range first.Statements {
			wellPlaced(t, textOf, st.Passage)
			if st.Start < last {
				t.Errorf("statement at %d begins before the end of the one before it, %d", st.Start, last)
			}
			last = st.End
			for _, fd := range st.Findings {
				wellPlaced(t, textOf, fd.Draft.Passage)
				wellPlaced(t, textOf, fd.Source.Passage)
				wellFormed(t, fd)
			}
			for _, r := range st.NotCompared {
				wellPlaced(t, textOf, r.Source.Passage)
			}
		}
		more := check(t, claims.Source{Text: draft}, src, claims.Source{ID: "unrelated", Text: unrelated})
		if got, want := findingsOf(more, "a"), findingsOf(first, "a"); !strings.Contains(draft, "Gotland") && got != want {
			t.Errorf("an unrelated article changed the findings from\n%s\nto\n%s", want, got)
		}
	})
}

// FuzzCompare: any two articles can be compared, in either order of adding,
// without a panic and with answers that point into them.
func FuzzCompare(f *testing.F) {
	seedTexts(f, func(a, b, date string) { f.Add(a, b, date) })
	f.Fuzz(func(t *testing.T, a, b, date string) {
		sources := []claims.Source{{ID: "a", Date: date, Text: a}, {ID: "b", Text: b}}
		first, again := compare(t, sources), compare(t, sources)
		if !reflect.DeepEqual(first, again) {
			t.Errorf("two comparisons of the same articles differ:\n%v\n%v", questionLines(first), questionLines(again))
		}
		textOf := map[string]string{"a": a, "b": b}
		for _, q := range first.Questions {
			if len(q.Answers) == 0 {
				t.Errorf("nobody answers %q", q.Question)
			}
			for _, answer := range q.Answers {
				wellPlaced(t, textOf, answer.Passage)
			}
		}
		for _, n := range first.NotCompared {
			wellPlaced(t, textOf, n.A.Passage)
			wellPlaced(t, textOf, n.B.Passage)
			if n.Reason == "" || n.Why == "" {
				t.Errorf("refused without a reason: %s", pairRefusalLines(claims.Comparison{NotCompared: []claims.PairRefusal{n}}))
			}
		}
	})
}

// FuzzExtract: the readers end on any text, and what they find lies in order
// within it.
func FuzzExtract(f *testing.F) {
	seedTexts(f, func(a, _, date string) { f.Add(a, date) })
	f.Fuzz(func(t *testing.T, src, date string) {
		first, err := claims.Extract(src, date)
		if err != nil {
			return
		}
		if again, _ := claims.Extract(src, date); !reflect.DeepEqual(first, again) {
			t.Error("two readings of one text differ")
		}
		spans := map[string][]text.Span{"sentence": first.Sentences}
		for _, q := range first.Quantities {
			spans["quantity"] = append(spans["quantity"], q.Span)
		}
		for _, m := range first.Times {
			spans["time"] = append(spans["time"], m.Span)
		}
		for _, n := range first.Names {
			spans["name"] = append(spans["name"], n.Span)
		}
		for _, q := range first.Quotes {
			spans["quote"] = append(spans["quote"], q.Span)
		}
		for kind, list := range spans {
			inOrder(t, kind, src, list)
		}
		for i := 1; i < len(first.Sentences); i++ {
			if first.Sentences[i].Start < first.Sentences[i-1].End {
				t.Errorf("sentences %v and %v overlap", first.Sentences[i-1], first.Sentences[i])
			}
		}
	})
}

// TestConflictsMirror: where a draft contradicts an article, the article
// contradicts the draft, in the same words.
func TestConflictsMirror(t *testing.T) {
	for _, path := range caseFiles(t, casesDir) {
		c := readCase(t, path)
		if c.draft == nil || len(c.sources) != 1 {
			continue
		}
		t.Run(caseName(path), func(t *testing.T) {
			a, b := c.sources[0], *c.draft
			a.ID, b.ID = "a", "a"
			forth, back := alarms(check(t, b, a), false), alarms(check(t, a, b), true)
			if !reflect.DeepEqual(forth, back) {
				t.Errorf("draft against article:\n%s\narticle against draft:\n%s", strings.Join(keys(forth), "\n"), strings.Join(keys(back), "\n"))
			}
		})
	}
}

func check(t testing.TB, draft claims.Source, sources ...claims.Source) claims.Check {
	t.Helper()
	var s claims.Session
	for _, src := range sources {
		if _, err := s.Add(src); err != nil {
			return claims.Check{}
		}
	}
	c, err := s.Check(draft)
	if err != nil {
		return claims.Check{}
	}
	return c
}

func compare(t testing.TB, sources []claims.Source) claims.Comparison {
	t.Helper()
	var s claims.Session
	for _, src := range sources {
		if _, err := s.Add(src); err != nil {
			return claims.Comparison{}
		}
	}
	return s.Compare()
}

// alarms are the conflicts with the source "a", as a set; swapped exchanges the
// two sides.
func alarms(c claims.Check, swapped bool) map[string]bool {
	set := map[string]bool{}
	for _, f := range findings(c, flagged) {
		draft, source := f.Draft, f.Source
		if source.Passage.Source != "a" {
			continue
		}
		if swapped {
			draft, source = source, draft
		}
		set[row(f.Relation.String()+" "+f.Slot.String()+" "+f.Rule, draft.Text, source.Text)] = true
	}
	return set
}

func keys(set map[string]bool) []string {
	var ks []string
	for k := range set {
		ks = append(ks, k)
	}
	return ks
}

// findingsOf prints the findings against one source.
func findingsOf(c claims.Check, id string) string {
	var lines []string
	for _, f := range findings(c, func(f claims.Finding) bool { return f.Source.Passage.Source == id }) {
		lines = append(lines, findingLines(checkOf(f))...)
	}
	return strings.Join(lines, "\n")
}

// wellPlaced holds a passage to its text.
func wellPlaced(t *testing.T, textOf map[string]string, p claims.Passage) {
	t.Helper()
	src, known := textOf[p.Source]
	switch {
	case !known:
		t.Errorf("a passage of an unknown source %q", p.Source)
	case p.Field != claims.InText:
		t.Errorf("a passage in a title where there is none: %q", p.Text)
	case p.Start < 0 || p.End < p.Start || p.End > len(src):
		t.Errorf("passage [%d, %d) of %d bytes", p.Start, p.End, len(src))
	case src[p.Start:p.End] != p.Text:
		t.Errorf("passage %q is %q in its text", p.Text, src[p.Start:p.End])
	case utf8.ValidString(src) && !utf8.ValidString(p.Text):
		t.Errorf("passage %q cuts a character", p.Text)
	}
}

// wellFormed holds a finding to what the contract says of its fields.
func wellFormed(t *testing.T, f claims.Finding) {
	t.Helper()
	if f.Rule == "" || f.Why == "" {
		t.Errorf("a finding without rule or explanation: %s", findingLines(checkOf(f)))
	}
	if (f.Weight != verdict.NoWeight) != (f.Relation == verdict.Conflict) {
		t.Errorf("only a conflict has a weight: %s", findingLines(checkOf(f)))
	}
	if (f.Outcome != verdict.NoOutcome) != (f.Relation == verdict.Forecast) {
		t.Errorf("only a forecast has an outcome: %s", findingLines(checkOf(f)))
	}
	if f.Relation < verdict.Forecast {
		t.Errorf("a finding is %s", f.Relation)
	}
}

// inOrder holds the spans of one kind to their text and to their order: by
// start, the longer first.
func inOrder(t *testing.T, kind, src string, spans []text.Span) {
	t.Helper()
	for i, s := range spans {
		switch {
		case s.Start < 0 || s.End < s.Start || s.End > len(src):
			t.Errorf("%s [%d, %d) of %d bytes", kind, s.Start, s.End, len(src))
			return
		case utf8.ValidString(src) && !utf8.ValidString(src[s.Start:s.End]):
			t.Errorf("%s %q cuts a character", kind, src[s.Start:s.End])
		case i > 0 && (s.Start < spans[i-1].Start || s.Start == spans[i-1].Start && s.End > spans[i-1].End):
			t.Errorf("%s %v stands after %v", kind, s, spans[i-1])
		}
	}
}

// TestHostileTextsEndInTime: doubling a text may double the time, not square it.
// The budget is wide, for slow and busy machines; what is quadratic overruns it
// all the same.
func TestHostileTextsEndInTime(t *testing.T) {
	const size, budget = 20_000, 5 * time.Second
	// One sentence that says everything, over and over: each of its claims has
	// as many counterparts as there are sentences, so it grows faster.
	const sentence = "Biden and Putin met in Geneva on Wednesday for six hours. "
	for _, unit := range []string{
		"a", "9", "“", "(", "not ", "1 to ", "Biden, ", "said that he ", "six hours ", "$5 ", "on Monday ", "and ", "U.S. ",
		"\n\nx", "They met for six hours. ", "“No,” he said. ", "He said that ", "Geneva, Switzerland, ", "16 June 2021, ",
		sentence,
	} {
		t.Run(strings.TrimSpace(unit), func(t *testing.T) {
			text := strings.Repeat(unit, size/len(unit))
			if unit == sentence {
				text = strings.Repeat(unit, 80)
			}
			start := time.Now()
			check(t, claims.Source{Text: text}, claims.Source{ID: "a", Text: text})
			if took := time.Since(start); took > budget {
				t.Errorf("%d bytes took %v", len(text), took)
			}
		})
	}
}
