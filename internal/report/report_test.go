package report

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"gainsay/internal/claims"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/verdict"
	"gainsay/internal/claims/when"
)

func hours(i number.Interval) claim.Value {
	return claim.Value{Kind: claim.QuantityValue, Quantity: quantity.Quantity{Interval: i, Dimension: quantity.Duration, Unit: "hour"}}
}

func exact(n int64) number.Interval {
	return number.Interval{Lo: number.Int(n), Hi: number.Int(n), HasLo: true, HasHi: true}
}

func under(n int64) number.Interval {
	return number.Interval{Hi: number.Int(n), HasHi: true, HiOpen: true}
}

func side(source, words, statement string, v claim.Value) claims.Side {
	return claims.Side{Passage: claims.Passage{Source: source, Text: words}, Statement: statement, Value: v}
}

func check() claims.Check {
	return claims.Check{
		Reach: claims.Reach{Checkable: 2, Read: 1},
		Statements: []claims.Statement{
			{
				Passage:  claims.Passage{Source: claims.Self, Text: "The ministers talked for five\nhours in Lima."},
				Relation: verdict.Conflict,
				Findings: []claims.Finding{{Relation: verdict.Conflict, Weight: verdict.Major, Slot: claim.SlotDuration, Rule: "interval-disjoint",
					Why:    "Five hours is more than the source allows.",
					Draft:  side(claims.Self, "five\nhours", "", hours(exact(5))),
					Source: side("lima_b.txt", "less than three hours", "They met for less than three hours.", hours(under(3)))}},
				NotCompared: []claims.Refusal{{Source: side("quito.txt", "six hours", "", hours(exact(6))), Slot: claim.SlotDuration,
					Reason: "other-event", Why: "That was in Quito."}},
			},
			{Passage: claims.Passage{Source: claims.Self, Text: "Nobody [else] *says* <b>this</b>\x1b[2J \u202eback"}, Relation: verdict.OnlyHere},
		},
	}
}

func comparison() claims.Comparison {
	joint := hours(number.Interval{Lo: number.Int(2), HasLo: true, LoOpen: true, Hi: number.Int(3), HasHi: true, HiOpen: true}).Quantity
	forecast := side("lima_b.txt", "five hours", "", hours(exact(5)))
	forecast.Stance = stance.Expected
	over := side("lima_a.txt", "over two hours", "", hours(number.Interval{Lo: number.Int(2), HasLo: true, LoOpen: true}))
	over.Speaker = "a minister"
	return claims.Comparison{
		Events: []claims.Event{{ID: "e1", Title: "Talks in Lima", When: "2024-03-09", Where: []string{"Lima"}, Sources: []string{"lima_a.txt", "lima_b.txt"}}},
		Questions: []claims.Question{{Event: "e1", Slot: claim.SlotDuration, Question: "How long did the talks last?", Relation: verdict.Fits, Joint: &joint,
			Answers: []claims.Answer{{Side: over}, {Side: side("lima_b.txt", "less than three hours", "", hours(under(3)))},
				{Side: forecast, Outcome: verdict.Missed}}}},
		NotCompared: []claims.PairRefusal{{A: over, B: side("quito.txt", "six hours", "", hours(exact(6))), Slot: claim.SlotDuration,
			Reason: "other-event", Why: "That was in Quito."}},
	}
}

func TestReports(t *testing.T) {
	for _, c := range []struct{ what, got, want string }{
		{"check as text", string(CheckText(check(), "draft.txt", 2)), `
draft.txt against 2 articles: 1 conflict, 1 only here.
1 of 2 checkable statements were read.

1. The ministers talked for five hours in Lima.
   Conflict, major (duration)
     draft       “five hours”  = 5 hours
     lima_b.txt  “less than three hours”  = less than 3 hours
                 in: They met for less than three hours.
     Five hours is more than the source allows.  [interval-disjoint]
   Not compared: quito.txt “six hours”: another event (duration). That was in Quito.

2. Nobody [else] *says* <b>this</b>�[2J �back
   Only here
`},
		{"check as Markdown", string(CheckMarkdown(check(), "draft.txt", 2)), `
# Check

draft.txt against 2 articles: 1 conflict, 1 only here.
1 of 2 checkable statements were read.

## 1. Conflict

> “The ministers talked for five hours in Lima.”

**Conflict, major (duration)**: Five hours is more than the source allows. ` + "`interval-disjoint`" + `

| | words | read as |
|---|---|---|
| draft | “five hours” | 5 hours |
| lima\_b.txt | “less than three hours” in: They met for less than three hours. | less than 3 hours |

Not compared:

- quito.txt “six hours”: another event (duration). That was in Quito.

## 2. Only here

> “Nobody \[else\] \*says\* &lt;b&gt;this&lt;/b&gt;�\[2J �back”
`},
		{"comparison as text", string(ComparisonText(comparison(), 3)), `
3 articles, 1 event, 1 question: 1 fits.

Talks in Lima
2024-03-09; Lima
in lima_a.txt, lima_b.txt

  How long did the talks last?  Fits
    lima_a.txt  “over two hours”  = more than 2 hours, said by a minister
    lima_b.txt  “less than three hours”  = less than 3 hours
    lima_b.txt  “five hours”  = 5 hours, expected
                forecast: missed
    all hold for more than 2 and less than 3 hours

Not compared
  lima_a.txt “over two hours”
  quito.txt “six hours”
    another event (duration). That was in Quito.
`},
		{"comparison as Markdown", string(ComparisonMarkdown(comparison(), 3)), `
# Comparison

3 articles, 1 event, 1 question: 1 fits.

## Talks in Lima

2024-03-09; Lima` + "  " + `
in lima\_a.txt, lima\_b.txt

**How long did the talks last?** Fits
(all hold for more than 2 and less than 3 hours)

| | words | read as |
|---|---|---|
| lima\_a.txt | “over two hours” | more than 2 hours, said by a minister |
| lima\_b.txt | “less than three hours” | less than 3 hours |
| lima\_b.txt | “five hours” | 5 hours, expected, forecast missed |

## Not compared

| | | because |
|---|---|---|
| lima\_a.txt: “over two hours” | quito.txt: “six hours” | another event (duration). That was in Quito. |
`},
	} {
		if diff := cmp.Diff(c.want, "\n"+c.got); diff != "" {
			t.Errorf("%s:\n%s", c.what, diff)
		}
	}
}

func TestTheWorstFindingComesFirst(t *testing.T) {
	findings := worstFirst([]claims.Finding{
		{Relation: verdict.Same, Why: "a"}, {Relation: verdict.Conflict, Why: "b"}, {Relation: verdict.Same, Why: "c"}, {Relation: verdict.Forecast, Why: "d"}})
	got := ""
	for _, f := range findings {
		got += f.Why
	}
	if got != "bdac" {
		t.Errorf("got %s", got)
	}
}

func TestNothingIsAReportToo(t *testing.T) {
	if got := string(CheckText(claims.Check{}, "draft.txt", 1)); got != "draft.txt against 1 article: nothing found to compare.\n0 of 0 checkable statements were read.\n" {
		t.Errorf("got %q", got)
	}
	if got := string(ComparisonText(claims.Comparison{}, 0)); got != "0 articles, 0 events, 0 questions: nothing found to compare.\n" {
		t.Errorf("got %q", got)
	}
}

func TestValuesInWords(t *testing.T) {
	amount := func(i number.Interval, unit, of string) claim.Value {
		return claim.Value{Kind: claim.QuantityValue, Quantity: quantity.Quantity{Interval: i, Unit: unit, Of: of}}
	}
	about := exact(1900)
	about.Approx = true
	half, _ := number.Ratio(13, 2)
	rise := amount(number.Interval{Lo: half, Hi: half, HasLo: true, HasHi: true}, "percent", "")
	rise.Quantity.Change = quantity.Up
	fourth := amount(exact(4), "", "round")
	fourth.Quantity.Dimension = quantity.Ordinal
	for want, v := range map[string]claim.Value{
		"1 hour":                          hours(exact(1)),
		"5 hours":                         hours(exact(5)),
		"less than 3 hours":               hours(under(3)),
		"at most 3 hours":                 hours(number.Interval{Hi: number.Int(3), HasHi: true}),
		"at least 2 hours":                hours(number.Interval{Lo: number.Int(2), HasLo: true}),
		"4 to 5 hours":                    hours(number.Interval{Lo: number.Int(4), Hi: number.Int(5), HasLo: true, HasHi: true}),
		"at least 2 and less than 3 feet": amount(number.Interval{Lo: number.Int(2), Hi: number.Int(3), HasLo: true, HasHi: true, HiOpen: true}, "foot", ""),
		"about 1,900 people":              amount(about, "", "people"),
		"1,500,000 USD per barrel":        amount(exact(1_500_000), "USD per barrel", ""),
		"80 kilometers per hour":          amount(exact(80), "kilometer per hour", ""),
		"12 square feet":                  amount(exact(12), "square foot", ""),
		"30 degrees celsius":              amount(exact(30), "degree celsius", ""),
		"2 percentage points":             amount(exact(2), "percentage point", ""),
		"3 inches":                        amount(exact(3), "inch", ""),
		"2 centuries":                     amount(exact(2), "century", ""),
		"-7":                              amount(exact(-7), "", ""),
		"up 6.5 percent":                  rise,
		"number 4 round":                  fourth,
		"Wednesday":                       {Kind: claim.TimeValue, Time: when.Mention{Timex: "XXXX-WXX-3", Weekday: 3}},
		"PT3H":                            {Kind: claim.TimeValue, Time: when.Mention{Type: when.Duration, Timex: "PT3H"}},
		"1970-01-01":                      {Kind: claim.TimeValue, Time: when.Mention{Range: when.Range{HasFrom: true, HasTo: true}}},
		"1970-01-01 to 1970-01-31":        {Kind: claim.TimeValue, Time: when.Mention{Range: when.Range{To: 30, HasFrom: true, HasTo: true}}},
		"Villa Rosa":                      {Kind: claim.NameValue, Name: "Villa Rosa"},
		"A. Writer, editor":               {Kind: claim.NameValue, Name: "A. Writer", Role: "editor"},
		"“We agreed”":                     {Kind: claim.QuoteValue, Text: "We agreed"},
		"not return":                      {Kind: claim.EventValue, Predicate: "return", Negated: true},
		"":                                {},
	} {
		if got := value(&v); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestForeignTextIsKeptOnItsLine(t *testing.T) {
	for in, want := range map[string]string{
		"two\n lines\t here":      "two lines here",
		"\x1b]0;title\a":          "�]0;title�",
		"a\u202eb\u2066c":         "a�b�c",
		"\u200dfamily \xff\u0085": "\u200dfamily �",
	} {
		if got := plain(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	if got, want := escape("a|b `c` [d](e) _f_ ~~g~~ &lt; <i> # \\"), "a\\|b \\`c\\` \\[d\\](e) \\_f\\_ \\~\\~g\\~\\~ &amp;lt; &lt;i&gt; \\# \\\\"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
