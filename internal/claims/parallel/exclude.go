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
	if n, m := a.figure(), b.figure(); n != nil && m != nil && n.Dimension == m.Dimension {
		return slotOf(n.Dimension), differ(!n.Interval.Widen().Overlaps(m.Interval.Widen()), "interval-disjoint")
	}
	if a.joined() || b.joined() {
		return 0, "" // "blue or purple", "blue or yellow": both may be blue
	}
	x, y := a.printed(), b.printed()
	if n, m, ok := nations(x, y); ok {
		return claim.SlotAttribute, differ(n != m, "one-filler")
	}
	if a.governed() && b.governed() && !a.had() && located(x, y) {
		return claim.SlotPlace, "place-other"
	}
	v, w := a.word(), b.word()
	switch {
	case v == "" || w == "" || v == w:
		return 0, ""
	case colours.Has(v) && colours.Has(w) && !a.loose() && !b.loose():
		return claim.SlotAttribute, "one-filler"
	case opposite(v, w) || lexicon.Antonyms(lexicon.Lemma(v), lexicon.Lemma(w)) || lexicon.Antonyms(v, w):
		return claim.SlotAttribute, "antonym"
	}
	return 0, ""
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
// both have decided it, but what was in Spain was not in Italy.
func (p place) governed() bool {
	for i := p.words[0] - 1; i >= 0; i-- {
		if w := p.r.Words[i].Lower; w != "the" {
			return lexicon.IsPreposition(w)
		}
	}
	return false
}

func differ(yes bool, rule string) string {
	if yes {
		return rule
	}
	return ""
}

// had reports whether the sentence tells what somebody has: friends in one city do not
// exclude friends in another.
func (p place) had() bool {
	for i := range p.r.Parse.Clauses {
		if p.r.Parse.Clauses[i].Lemma == "have" {
			return true
		}
	}
	return false
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
	for i := range p.r.Quantities {
		if q := &p.r.Quantities[i]; q.Number == span {
			return q
		}
	}
	return nil
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

// opposite reports whether two words lie on the two sides of one scale.
func opposite(v, w string) bool {
	x, ok := poles.Look(v)
	y, also := poles.Look(w)
	return ok && also && x != y && x[:len(x)-1] == y[:len(y)-1]
}

// poles are the words for both sides of scales, where English has several for one side: a
// "huge" crowd is not a "tiny" one. Source: the satellites of WordNet 3.0's antonym
// clusters, those that news use, chosen by hand.
var poles = lexicon.NewPairs(`
aged:age+ ancient:newness- behind:front- big:size+ brand-new:newness+ cheerful:mood+ chilly:heat-
close-to:nearness+ cold:heat- colossal:size+ delighted:mood+ depressed:mood- elderly:age+
enormous:size+ faraway:nearness- far-away-from:nearness- far-from:nearness- freezing:heat- giant:size+
gigantic:size+ glad:mood+ gloomy:mood- great:size+ happy:mood+ hot:heat+ huge:size+ icy:heat-
immense:size+ in-front-of:front+ joyful:mood+ large:size+ little:size- massive:size+
miniature:size- minuscule:size- miserable:mood- modern:newness+ near:nearness+ nearby:nearness+
new:newness+ old:age+ sad:mood- scorching:heat+ senior:age+ small:size- tiny:size- unhappy:mood-
upset:mood- vast:size+ warm:heat+ young:age- youthful:age-
`)

// colours are the basic colour terms of English (Berlin and Kay, 1969), and the silver
// of cars.
var colours = lexicon.NewSet(`
black blue brown gray green orange pink purple red silver white yellow
`)
