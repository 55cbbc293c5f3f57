// Package verdict compares two claims that have passed every gate.
//
// Intervals decide for quantities: "over two hours" is (2, ∞), "less than three" is
// (-∞, 3); they overlap, so both can be true, and what they have in common is
// what both hold. "Five hours" is [5, 5] and does not meet (-∞, 3): they conflict. A
// forecast is never in conflict with what came; it was met or missed.
//
// What a printed number leaves open is part of it: "some 1,900" meets 1,917, and
// "2.0" meets 1.96. A verdict that rests on rounding or on "about" alone says so by
// its rule.
//
// What it knowingly gets wrong: two intervals that touch only through the slack of
// "about" are taken to fit, however the writer meant it.
package verdict

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
)

// A Verdict is what comparing two claims came to. Rule is one of the contract's
// list.
type Verdict struct {
	Relation Relation
	Outcome  Outcome
	Weight   Weight
	Rule     string
	Joint    *quantity.Quantity // what both intervals leave, in the first claim's unit; nil where nothing
	Readable bool               // false: the values could not be compared (an overflow, an unknown place)
}

// Options tell what the claims themselves do not.
type Options struct {
	Later  bool                   // b's dateline is later than a's, or the other way round
	Inside func(a, b string) bool // whether the two places are told of one event as one inside the other
}

// Compare compares b, the newer or the source's claim, with a, the draft's. The
// caller has led both through align.Judge.
func Compare(a, b *claim.Claim, o Options) Verdict {
	v := values(a, b, o)
	if !v.Readable {
		return v
	}
	if fa, fb := a.Stance == stance.Expected, b.Stance == stance.Expected; fa != fb {
		return outcome(a, b, v)
	}
	if v.Relation == Conflict && o.Later && (a.Running || b.Running) {
		return Verdict{Relation: Updated, Rule: "later-figure", Readable: true}
	}
	if v.Relation == Conflict && o.Later && a.Slot == claim.SlotOrdinal { // "the sixth day of protests" was yesterday
		return Verdict{}
	}
	if v.Relation == Conflict && people(a.Speaker, b.Speaker) {
		v.Relation, v.Rule, v.Weight = Disputed, "named-dispute", NoWeight
	}
	return v
}

// people reports whether two speakers are two: both are told, and not alike. "The
// US president" may well be Joe Biden; "police" is not the union.
func people(a, b string) bool {
	return a != "" && b != "" && !Unnamed(a) && !Unnamed(b) && !alike(claim.Surname(a), claim.Surname(b))
}

// Unnamed reports whether a speaker is told by an office alone.
func Unnamed(speaker string) bool {
	w := strings.Fields(speaker)
	return len(w) > 0 && lexicon.IsPerson(w[len(w)-1])
}

// outcome turns the comparison of a forecast with what came into met or missed. "More
// than two hours" does not tell whether four to five came true; six hours, for
// which five to six were expected, does.
func outcome(a, b *claim.Claim, v Verdict) Verdict {
	// What was planned ("will return") and then told of as done is one statement;
	// only figures, places and times can be met or missed.
	if a.Slot == claim.SlotEvent || a.Slot == claim.SlotAttribute {
		if v.Relation == Same || v.Relation == Fits {
			return v
		}
	}
	out := Verdict{Relation: Forecast, Outcome: Open, Rule: "forecast-open", Readable: true}
	switch {
	case v.Relation == Conflict, v.Relation == Disputed:
		out.Outcome, out.Rule = Missed, "forecast-missed"
	case v.Relation == Same, v.Relation == Fits && settles(a, b):
		out.Outcome, out.Rule = Met, "forecast-met"
	}
	return out
}

// settles reports whether what came lies within what was expected.
func settles(a, b *claim.Claim) bool {
	if a.Value.Kind != claim.QuantityValue || b.Value.Kind != claim.QuantityValue {
		return true
	}
	if a.Stance != stance.Expected {
		a, b = b, a
	}
	p, q := &a.Value.Quantity, &b.Value.Quantity
	came := q.Interval
	if p.Unit != q.Unit && p.Dimension == q.Dimension {
		var ok bool
		if came, ok = q.In(p.Unit); !ok {
			return false
		}
	}
	both, ok := p.Interval.Intersect(came)
	came.Approx, both.Approx = false, false
	return ok && both.Equal(came)
}

func values(a, b *claim.Claim, o Options) Verdict {
	switch a.Slot {
	case claim.SlotTime:
		return moments(a, b)
	case claim.SlotPlace:
		return sites(a, b, o)
	case claim.SlotWho:
		return parties(a, b)
	case claim.SlotRole:
		return roles(a, b)
	case claim.SlotQuote:
		return quotations(a, b)
	case claim.SlotEvent:
		return happened(a, b)
	case claim.SlotAttribute:
		return manners(a, b)
	}
	if a.Value.Kind == claim.QuantityValue && b.Value.Kind == claim.QuantityValue {
		return quantities(a, b)
	}
	return Verdict{}
}

// quantities compares intervals in the unit of the first.
func quantities(a, b *claim.Claim) Verdict {
	p, q := a.Value.Quantity, b.Value.Quantity
	x := p.Interval
	y, ok := q.Interval, true
	if p.Unit != q.Unit && !(p.Dimension != q.Dimension) {
		y, ok = q.In(p.Unit)
	}
	if !ok {
		return Verdict{}
	}
	switch {
	case equal(x, y):
		return Verdict{Relation: Same, Rule: "interval-equal", Readable: true}
	case x.Overlaps(y):
		return Verdict{Relation: Fits, Rule: "interval-overlap", Joint: joint(p, x, y), Readable: true}
	case rounding(x, y), truncated(x, y), truncated(y, x):
		return Verdict{Relation: Same, Rule: "interval-rounding", Readable: true}
	}
	return Verdict{Relation: Conflict, Rule: "interval-disjoint", Weight: weigh(a.Slot, x, y), Readable: true}
}

// equal: the same ends, and the same excluded; "about six" and "about six" too.
func equal(x, y number.Interval) bool { return x.Equal(y) && x.Approx == y.Approx }

func joint(p quantity.Quantity, x, y number.Interval) *quantity.Quantity {
	both, ok := x.Intersect(y)
	if !ok {
		return nil
	}
	p.Interval = both
	return &p
}

// Joint is what a list of quantities leaves together, in the unit of the first;
// nil where they leave nothing or cannot be brought to one unit.
func Joint(list []quantity.Quantity) *quantity.Quantity {
	if len(list) == 0 {
		return nil
	}
	out := list[0]
	out.Interval.Approx = false
	for _, q := range list[1:] {
		y := q.Interval
		if q.Unit != out.Unit {
			var ok bool
			if y, ok = q.In(out.Unit); !ok {
				return nil
			}
		}
		both, ok := out.Interval.Intersect(y)
		if !ok {
			return nil
		}
		out.Interval = both
	}
	return &out
}

// slack is what "about", "nearly" and "some" leave on either side: a twentieth.
// "Nearly 800" meets 770 and "some 1,900" meets 1,917; "about six hours" does not
// meet five.
var slack, _ = number.Ratio(1, 20)

// rounding reports whether two intervals meet once each is given what its print
// leaves open: the slack of "about", or, for the one printed more coarsely, half
// a unit of its last digit. Two numbers of one coarseness are not rounded at all:
// five hours are not six.
func rounding(x, y number.Interval) bool {
	a, b := x, y
	if x.Approx {
		a = slackened(x)
	}
	if y.Approx {
		b = slackened(y)
	}
	if !x.Approx && !y.Approx && x.Step.Sign() > 0 && y.Step.Sign() > 0 {
		switch c := x.Step.Cmp(y.Step); {
		case c > 0:
			a = x.Widen()
		case c < 0:
			b = y.Widen()
		}
	}
	return a.Overlaps(b)
}

// truncated: "more than 1,000" in the text is "1,000" in the headline.
func truncated(bound, point number.Interval) bool {
	v, ok := point.Exact()
	return ok && (bound.LoOpen && !bound.HasHi && bound.Lo.Equal(v) || bound.HiOpen && !bound.HasLo && bound.Hi.Equal(v))
}

func slackened(x number.Interval) number.Interval {
	end := x.Hi
	if !x.HasHi {
		end = x.Lo
	}
	by, ok := end.Abs().Mul(slack)
	if !ok {
		return x
	}
	return x.WidenBy(by)
}

var tenth, _ = number.Ratio(1, 10)

// weigh grades a conflict of intervals by the distance of the nearest ends: minor at
// most a tenth of the larger, or, but for counts, at most one unit of the last
// digit printed.
func weigh(slot claim.Slot, x, y number.Interval) Weight {
	lo, hi, ok := nearest(x, y)
	if !ok {
		return Major
	}
	gap, ok := hi.Sub(lo)
	if !ok {
		return Major
	}
	larger := hi.Abs()
	if lo.Abs().Cmp(larger) > 0 {
		larger = lo.Abs()
	}
	if limit, ok := larger.Mul(tenth); ok && gap.Cmp(limit) <= 0 {
		return Minor
	}
	if slot != claim.SlotCount && (x.Step.Sign() > 0 && gap.Cmp(x.Step) <= 0 || y.Step.Sign() > 0 && gap.Cmp(y.Step) <= 0) {
		return Minor
	}
	return Major
}

// nearest returns the two ends that face each other, the lower first.
func nearest(x, y number.Interval) (lo, hi number.Value, ok bool) {
	switch {
	case x.HasHi && y.HasLo && x.Hi.Cmp(y.Lo) <= 0:
		return x.Hi, y.Lo, true
	case y.HasHi && x.HasLo:
		return y.Hi, x.Lo, true
	}
	return lo, hi, false
}
