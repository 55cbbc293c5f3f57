package parallel

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// A place is the words of a sentence that the other has otherwise.
type place struct {
	r     *claim.Reading
	words []int
}

func (p place) span() text.Span {
	return text.Span{Start: p.r.Words[p.words[0]].Span.Start, End: p.r.Words[p.words[len(p.words)-1]].Span.End}
}

// printed is the place as it stands in the sentence, with one space between words.
func (p place) printed() string {
	out := p.r.Words[p.words[0]].Text
	for _, i := range p.words[1:] {
		out += " " + p.r.Words[i].Text
	}
	return out
}

// value is what the place says, for the slot that it fills.
func (p place) value(slot claim.Slot) claim.Value {
	if q := p.figure(); q != nil {
		return claim.Value{Kind: claim.QuantityValue, Quantity: *q}
	}
	v := claim.Value{Kind: claim.NameValue, Name: p.printed(), NameType: name.Other}
	if slot == claim.SlotPlace {
		v.NameType = name.Place
	}
	return v
}

// exclude says by which rule two places exclude each other, "" where they do not.
func exclude(a, b place) (claim.Slot, string) {
	if n, m := a.figure(), b.figure(); n != nil && m != nil && n.Dimension == m.Dimension && !a.repeats(n) {
		return slotOf(n.Dimension), differ(apart(n, m), "interval-disjoint")
	}
	if a.joined() || b.joined() {
		return 0, "" // "blue or purple", "blue or yellow": both may be blue
	}
	x, y := a.printed(), b.printed()
	if n, m, ok := nations(x, y); ok {
		return claim.SlotAttribute, differ(located(n, m), "one-filler")
	}
	if a.governed() && b.governed() && !a.had() && located(x, y) {
		return claim.SlotPlace, "place-other"
	}
	v, w := a.word(), b.word()
	switch {
	case v == "" || w == "" || v == w:
		return 0, ""
	case coloured(v) && coloured(w):
		return claim.SlotAttribute, differ(opposite(v, w) && !a.loose() && !b.loose(), "one-filler")
	case opposite(v, w) && !a.stands() && !b.stands() || lexicon.Antonyms(lexicon.Lemma(v), lexicon.Lemma(w)) || lexicon.Antonyms(v, w):
		return claim.SlotAttribute, "antonym"
	}
	return 0, ""
}

// Exclusive reports whether two lower-case words exclude each other as what is said of one thing:
// two colours, or the two sides of a scale or of a pair of opposites.
func Exclusive(v, w string) bool {
	return v != w && (opposite(v, w) || lexicon.Antonyms(lexicon.Lemma(v), lexicon.Lemma(w)) || lexicon.Antonyms(v, w))
}

// apart reports whether two figures cannot be one, however they were rounded: four and five are two
// figures, "1,900" and "1,917" may be one, and 2,000 feet are 600 metres.
func apart(p, q *quantity.Quantity) bool {
	x, y, ok := p.Interval, q.Interval, true
	if p.Unit != q.Unit {
		if y, ok = q.In(p.Unit); !ok {
			return false
		}
		return !x.Widen().Overlaps(y.Widen())
	}
	switch c := x.Step.Cmp(y.Step); {
	case c > 0:
		x = x.Widen()
	case c < 0:
		y = y.Widen()
	}
	if x.Approx {
		x = x.Widen()
	}
	if y.Approx {
		y = y.Widen()
	}
	return !x.Overlaps(y)
}

func slotOf(d quantity.Dimension) claim.Slot {
	switch d {
	case quantity.Count, quantity.Plain:
		return claim.SlotCount
	case quantity.Ordinal:
		return claim.SlotOrdinal
	case quantity.Duration:
		return claim.SlotDuration
	case quantity.Money:
		return claim.SlotMoney
	case quantity.Percent:
		return claim.SlotPercent
	}
	return claim.SlotMeasure
}

// joined reports whether the place is one of several: "and" or "or" stands beside it.
func (p place) joined() bool {
	lo, hi := p.words[0]-1, p.words[len(p.words)-1]+1
	return lo >= 0 && lexicon.IsConjunction(p.r.Words[lo].Lower) || hi < len(p.r.Words) && lexicon.IsConjunction(p.r.Words[hi].Lower)
}

// loose reports whether the place describes several things that no article or number
// holds together: "with white flowers" does not say that all are white.
func (p place) loose() bool {
	next := p.words[len(p.words)-1] + 1
	if next >= len(p.r.Words) || lexicon.Noun(p.r.Words[next].Lower) == p.r.Words[next].Lower {
		return false
	}
	for i := p.words[0] - 1; i >= max(p.words[0]-2, 0); i-- {
		if w := &p.r.Words[i]; lexicon.IsDeterminer(w.Lower) || lexicon.IsPossessive(w.Lower) || w.Shape == text.Digits {
			return false
		}
	}
	return true
}

// governed reports whether a preposition stands before the place: two countries may
// both have decided it, but what was in Spain was not in Italy. In "in Berlin, Germany" it
// stands before the city.
func (p place) governed() bool {
	for i := p.words[0] - 1; i >= 0; i-- {
		w := &p.r.Words[i]
		if i > 0 && w.Text == "," && isPlace(p.r.Words[i-1].Text) {
			i--
			continue
		}
		if w.Lower != "the" {
			return lexicon.IsPreposition(w.Lower)
		}
	}
	return false
}

func isPlace(word string) bool {
	_, _, ok := name.Locate(word)
	return ok
}

func differ(yes bool, rule string) string {
	if yes {
		return rule
	}
	return ""
}

// had reports whether the sentence tells what somebody has: friends in one city do not
// exclude friends in another. Who is having something done is in one place.
func (p place) had() bool {
	for i := range p.r.Parse.Clauses {
		if c := &p.r.Parse.Clauses[i]; c.Lemma == "have" && p.r.Words[c.Verb].Lower != "having" {
			return true
		}
	}
	return false
}

// stands: who is standing for parliament is running for it.
func (p place) stands() bool {
	next := p.words[len(p.words)-1] + 1
	return next < len(p.r.Words) && p.r.Words[next].Lower == "for"
}

func nations(x, y string) (n, m string, ok bool) {
	n, ok = name.Nation(x)
	if !ok {
		return "", "", false
	}
	m, ok = name.Nation(y)
	return n, m, ok
}

// located reports whether both are places, neither within the other.
func located(x, y string) bool {
	in, known := name.Inside(x, y)
	out, also := name.Inside(y, x)
	return known && also && !in && !out
}

// figure is the quantity whose number stands there: not a year, nor a number that is a
// name. nil where there is none.
func (p place) figure() *quantity.Quantity {
	span := p.span()
	for i := range p.r.Times {
		if t := &p.r.Times[i]; t.Span.Overlaps(span) && t.Type != when.Duration {
			return nil
		}
	}
	if next := p.words[len(p.words)-1] + 1; next < len(p.r.Words) && p.named(next) {
		return nil
	}
	for i := range p.r.Quantities {
		if q := &p.r.Quantities[i]; q.Number == span {
			return q
		}
	}
	return nil
}

// named reports whether a number before word i belongs to a name, as in "the 568 Group"; the 14 of
// "14 Iraqi soldiers" does not.
func (p place) named(i int) bool {
	w := p.r.Words[i].Text
	_, nation := name.Nation(w)
	return w[0] >= 'A' && w[0] <= 'Z' && !nation
}

// repeats: who wrote a report in two hours may have written another in one.
func (p place) repeats(q *quantity.Quantity) bool {
	if q.Dimension != quantity.Duration || q.Lo == 0 || p.r.Words[q.Lo-1].Lower != "in" {
		return false
	}
	for i := q.Lo - 1; i > 0; i-- {
		if w := p.r.Words[i].Lower; w == "a" || w == "an" {
			return true
		}
	}
	return false
}

// word is the one word of the place, past what belongs to it: "far" of "far away
// from". A phrase of poles has hyphens between its words.
func (p place) word() string {
	phrase := p.r.Words[p.words[0]].Lower
	for _, i := range p.words[1:] {
		phrase += "-" + p.r.Words[i].Lower
	}
	if _, ok := poles.Look(phrase); ok {
		return phrase
	}
	for _, i := range p.words[1:] {
		if w := p.r.Words[i].Lower; w != "away" && !lexicon.IsFunction(w) {
			return ""
		}
	}
	return p.r.Words[p.words[0]].Lower
}
