// Package explain puts findings, refusals and questions into the words that a
// reader sees: one plain sentence each, with the values read from both sides.
//
// "The text says five hours, geneva-b says less than three hours; both cannot hold."
// It never calls anything true or false, and it never says more than the rule that
// decided: what was compared, and what came of it.
package explain

import (
	"strings"

	"gainsay/internal/claims/align"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/verdict"
)

// A Teller is one side of a sentence: who tells it, and in which words.
type Teller struct {
	Name  string // "The text", "geneva-b.txt"
	Words string // "less than three hours"
}

// Finding says in one sentence why two claims got their verdict.
func Finding(v verdict.Verdict, a, b *claim.Claim, x, y Teller) string {
	says := x.Name + " says “" + clip(x.Words) + "”, " + y.Name + " “" + clip(y.Words) + "”"
	switch v.Rule {
	case "interval-equal":
		return says + ": the same value."
	case "interval-rounding":
		return says + ": the same once the rounding or the “about” is allowed for."
	case "interval-overlap":
		if v.Joint != nil {
			return says + ": both hold " + Range(*v.Joint) + "."
		}
		return says + ": both can hold."
	case "interval-disjoint", "named-dispute":
		if v.Relation == verdict.Disputed {
			return says + ": " + a.Speaker + " and " + b.Speaker + " say different things."
		}
		return says + ": both cannot hold."
	case "forecast-met":
		return says + ": what was expected is what came."
	case "forecast-missed":
		return says + ": what was expected is not what came."
	case "forecast-open":
		return says + ": whether the expectation came true cannot be told."
	case "later-figure":
		return says + ": the later report has the newer figure."
	}
	return says + ": " + rule(v, a, b)
}

// Reworded says in one sentence that two statements differ in one place alone, and why
// that matters.
func Reworded(by string, x, y Teller) string {
	if by == "event-same" {
		return x.Name + " says what " + y.Name + " does, in other words: “" + clip(y.Words) + "”."
	}
	if by == "speaker-other" {
		return x.Name + " gives “" + clip(x.Words) + "” to somebody else than " + y.Name + " does."
	}
	says := "The two statements are the same but for one place: " + x.Name + " says “" + clip(x.Words) + "”, " + y.Name + " “" + clip(y.Words) + "”"
	switch by {
	case "interval-disjoint":
		return says + "; both cannot hold."
	case "polarity":
		return says + "; one says that it is so, the other that it is not."
	case "place-other":
		return says + "; neither place lies in the other."
	}
	return says + "; the one excludes the other."
}

// rule is the end of the sentence for what is not a quantity.
func rule(v verdict.Verdict, a, b *claim.Claim) string {
	switch v.Rule {
	case "date-equal":
		if v.Relation == verdict.Fits {
			return "the dates can be one."
		}
		return "the same date."
	case "date-other":
		return "the dates differ."
	case "place-inside":
		return "one place lies inside the other."
	case "place-other":
		return "neither place lies in the other."
	case "one-filler":
		return "there was only one, and it is told differently."
	case "role-other":
		return "the office is told differently."
	case "polarity":
		return "one says that it is so, the other that it is not."
	case "antonym":
		return "the one excludes the other."
	case "quote-same":
		return "the same words."
	case "quote-drift":
		return "the wording of one utterance differs."
	}
	if v.Relation == verdict.Fits {
		return "both can hold."
	}
	return "the same statement."
}

// Refusal says in one sentence why two claims were not compared.
func Refusal(j align.Judgement, a, b *claim.Claim) string {
	switch j.Reason {
	case align.OtherMeasure:
		return "They measure different things: " + j.Detail + " and " + j.Other + "."
	case align.OtherScope:
		return "They count different groups: " + or(j.Detail, "no further limit") + " and " + or(j.Other, "no further limit") + "."
	case align.OtherEvent:
		return otherEvent(j)
	case align.OtherStance:
		return "One is put forward as " + j.Detail + ", the other as " + j.Other + "."
	case align.OtherPeriod:
		return "They are for different periods: " + Day(j.Detail) + " and " + Day(j.Other) + "."
	case align.Opinion:
		return "One of them is an opinion."
	}
	return "The values could not be read well enough to compare them."
}

func otherEvent(j align.Judgement) string {
	switch j.Aspect {
	case event.Where:
		return "Another event: one is placed in " + j.Detail + ", the other in " + j.Other + "."
	case event.When:
		return "Another event: one is dated " + Day(j.Detail) + ", the other " + Day(j.Other) + "."
	case event.Who:
		return "Another event: one is about " + j.Detail + ", the other about " + j.Other + "."
	}
	return "Too little is told of who, where and when to say that both speak of one event."
}

func or(s, empty string) string {
	if s == "" {
		return empty
	}
	return s
}

// clip shortens long words for a sentence; the passages beside it are whole.
func clip(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= 120 {
		return s
	}
	cut := 0
	for i := range s {
		if i > 117 {
			break
		}
		cut = i
	}
	return s[:cut] + "…"
}

// Range is an interval in words: "more than 2 and less than 3 hours".
func Range(q quantity.Quantity) string {
	i := q.Interval
	unit := func(v number.Value) string { return units(q, v) }
	switch {
	case i.HasLo && i.HasHi && i.Lo.Cmp(i.Hi) == 0:
		about := ""
		if i.Approx {
			about = "about "
		}
		return about + i.Lo.String() + unit(i.Lo)
	case i.HasLo && i.HasHi:
		return bound(i.LoOpen, "more than ", "at least ") + i.Lo.String() + " and " + bound(i.HiOpen, "less than ", "at most ") + i.Hi.String() + unit(i.Hi)
	case i.HasLo:
		return bound(i.LoOpen, "more than ", "at least ") + i.Lo.String() + unit(i.Lo)
	case i.HasHi:
		return bound(i.HiOpen, "less than ", "at most ") + i.Hi.String() + unit(i.Hi)
	}
	return "any value"
}

func bound(open bool, yes, no string) string {
	if open {
		return yes
	}
	return no
}

func units(q quantity.Quantity, v number.Value) string {
	if per, ok := strings.CutPrefix(q.Unit, "count"); ok { // "500 vehicles per week"
		return " " + q.Of + per
	}
	switch {
	case q.Unit == "" && q.Of == "":
		return ""
	case q.Unit == "":
		return " " + q.Of
	case q.Dimension == quantity.Money:
		return " " + q.Unit
	case q.Unit == "percent":
		return "%"
	case v.Cmp(number.Int(1)) == 0:
		return " " + q.Unit
	}
	head, rest, rate := strings.Cut(q.Unit, " per ")
	switch {
	case strings.HasSuffix(head, "y") && !strings.HasSuffix(head, "ay"):
		head = head[:len(head)-1] + "ies"
	case head == "foot":
		head = "feet"
	case strings.HasSuffix(head, "ch"):
		head += "es"
	case strings.HasPrefix(head, "degree "):
		head = "degrees " + head[len("degree "):]
	default:
		head += "s"
	}
	if rate {
		head += " per " + rest
	}
	return " " + head
}
