package quantity

import (
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// This file reads units that stand for one of themselves: "for an hour", "a year ago", "more
// than a mile".

// articlesUpTo reads the article quantities between *next and word hi.
func (r *reader) articlesUpTo(hi int, next *int) {
	for i := *next; i+1 < hi; i++ {
		if w := r.words[i].Lower; w != "a" && w != "an" {
			continue
		}
		q := Quantity{Number: r.words[i].Span}
		q.Interval, q.Lo = number.Leading(r.words, *next, i, one())
		q.Hi = i + 2
		if r.articleMoney(&q, i) || r.articleUnit(&q, i, hi) {
			r.out = append(r.out, q)
			i = q.Hi - 1
			*next = q.Hi
		}
	}
}

// articleUnit reads "an hour" at i.
func (r *reader) articleUnit(q *Quantity, i, hi int) bool {
	name, ok := unitName(r.lower(i + 1))
	if !ok || r.lower(i+1) != name && !r.is(i+1, "metre|litre|kilometre|tonne") || r.capital(i+1) && i > 0 || r.hyphen(i+2) {
		if name, ok = unitSymbol(r.printed(i + 1)); !ok || len(name) < 3 || len(r.printed(i+1)) < 2 || len(r.words) != 2 {
			return false
		}
	}
	q.Unit, q.Dimension = name, dimensionOf(name)
	if q.Dimension == Plain || !r.articleMeasures(i, q.Lo, q.Dimension) {
		return false
	}
	r.andAHalf(q)
	if r.is(q.Hi, "or") && r.is(q.Hi+1, "two") && q.Interval.HasLo && q.Interval.HasHi { // "a day or two"
		q.Interval.Hi = number.Int(2)
		q.Interval.Approx = false
		q.Hi += 2
		return true
	}
	if q.Hi <= hi {
		r.behindUnit(q)
	}
	return true
}

// articleMoney reads "a dollar" at i, where it is a price: "sold for a dollar", "less than a euro", not "a dollar bill" or
// "$5 a dollar".
func (r *reader) articleMoney(q *Quantity, i int) bool {
	if !r.is(i+1, "buck|cent|dime|dollar|euro|grand|nickel|quid|ruble|rupee|yen|yuan") || !r.atEnd(i+2) && !stops.Has(r.lower(i+2)) {
		return false
	}
	if q.Lo == i && i > 0 && !r.is(i-1, "for|cost|costs|worth|paid|pay|to|at|charge|charges") {
		return false
	}
	c, _ := findCurrency(r.lower(i + 1))
	q.Unit, q.Dimension = c.code, Money
	q.scale(c.cents)
	return true
}

// one is what an article says.
func one() number.Interval {
	v := number.Point(number.Int(1))
	v.Step = number.Int(1)
	return v
}

// articleMeasures tells the length of something ("for an hour") from a rate ("$5 an hour", "twice a
// day") and from an ordinary noun ("a second man", "what a day").
func (r *reader) articleMeasures(i, lo int, d Dimension) bool {
	if lo < i || len(r.words) <= 3 && lo == 0 {
		return true
	}
	switch {
	case i == 0 && r.is(i+2, "is|equals|contains|holds"): // "A mile is 1,609 metres."
		return true
	case r.is(i+2, "ago|later|earlier|long|old|away"):
		return true
	case r.is(i+2, "or"):
		return r.is(i+3, "less|more|so|two")
	case r.is(i-1, "to") && len(r.out) > 0 && r.taken() == i-1: // "half an hour to an hour"
		return r.out[len(r.out)-1].Dimension == d
	case r.is(i+2, "and"):
		return r.is(i+3, "a") && r.is(i+4, "half") || r.is(i+3, "half") || r.shape(i+3) == text.Digits || number.Spells(r.lower(i+3))
	case r.is(i+2, "before|after"):
		return d == Duration
	case r.is(i+2, "of"):
		return d == Volume || d == Mass
	}
	if r.is(i-1, "for|in|within|lasted|took|takes|take|spent|last|waited|lasting|taking|after|over|half") {
		return r.shape(i+2) != text.Letters || stops.Has(r.lower(i+2)) || d != Duration
	}
	return false
}
