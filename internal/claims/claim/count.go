package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

// elliptic reads a bare number: "killed 14 and injured 30", "The White House had
// expected four to five."
func (x *extractor) elliptic(c *Claim, q *quantity.Quantity) (Measure, bool) {
	if concept, ok := x.outcome(q); ok {
		return Measure{Concept: concept, Of: "person"}, true
	}
	cl := x.p.At(q.Lo)
	if cl < 0 || !stance.Forecasts(x.p.Clauses[cl].Lemma) || x.last == nil || x.last.Sentence != x.i-1 {
		return Measure{}, false
	}
	c.Slot = x.last.Slot
	u := &x.last.Value.Quantity
	c.Value.Quantity.Unit, c.Value.Quantity.Dimension, c.Value.Quantity.Of = u.Unit, u.Dimension, u.Of
	c.Scope = x.last.Scope
	return x.last.Measure, true
}

// outcome is what befell the people a number counts: "14 were killed", "killed
// 14 people", "14 dead", "14 deaths", "a death toll of 14".
func (x *extractor) outcome(q *quantity.Quantity) (string, bool) {
	// right behind the number: "14 dead", "14 people dead"
	end := q.Hi
	if ph := x.p.PhraseAt(q.Hi - 1); ph >= 0 {
		end = x.p.Phrases[ph].Hi
		if c := lexicon.Concept(lexicon.Noun(x.s.Words[x.p.Phrases[ph].Head].Lower)); befalls(c) && x.p.Phrases[ph].Head >= q.Hi {
			return c, true
		}
	}
	if end < len(x.s.Words) {
		if c := lexicon.Concept(lexicon.Lemma(x.s.Words[end].Lower)); befalls(c) {
			return c, true
		}
	}
	c := x.p.At(q.Lo)
	if c < 0 {
		return "", false
	}
	cl := &x.p.Clauses[c]
	if concept := lexicon.Concept(cl.Lemma); cl.Verb >= 0 && befalls(concept) {
		if befallen := cl.Passive || intransitive(cl.Lemma); befallen && q.Lo < cl.Verb || !cl.Passive && q.Lo > cl.Verb && !x.beside(q) {
			return concept, true
		}
	}
	if cl.Lemma == "be" || cl.Lemma == "remain" { // "Thirteen are missing", "six remain missing"
		for j := cl.Verb + 1; j < min(cl.Hi, cl.Verb+4); j++ {
			if concept := lexicon.Concept(lexicon.Lemma(x.s.Words[j].Lower)); befalls(concept) {
				return concept, true
			}
		}
	}
	for _, ph := range x.p.Subjects(c) { // "the death toll rose to 14"
		if concept, ok := x.tolled(ph, cl.Start); ok && q.Lo > cl.Verb {
			return concept, true
		}
	}
	if n := c + 1; n < len(x.p.Clauses) && x.p.Clauses[n].Mood != clause.Finite && x.p.Clauses[n].Start <= end+2 && x.unbroken(end, x.p.Clauses[n].Start) { // "left 14 people injured"
		if concept := lexicon.Concept(x.p.Clauses[n].Lemma); befalls(concept) {
			return concept, true
		}
	}
	return "", false
}

// tolled is what befell those that a subject counts: "the death toll", "the number of people
// killed in the fire".
func (x *extractor) tolled(ph, hi int) (string, bool) {
	if concept, _, ok := x.named(ph); ok && befalls(concept) {
		return concept, true
	}
	p := &x.p.Phrases[ph]
	if !lexicon.OneOf(x.s.Words[p.Head].Lower, "number|toll|tally|count") {
		return "", false
	}
	for j := p.Lo; j < hi; j++ {
		if concept := lexicon.Concept(lexicon.Lemma(x.s.Words[j].Lower)); befalls(concept) {
			return concept, true
		}
	}
	return "", false
}

// beside: "died in a crash of two lorries", "killed during a march of thousands": what
// stands behind a preposition is not what befell it.
func (x *extractor) beside(q *quantity.Quantity) bool {
	switch x.governor(q, x.p.PhraseAt(q.Hi-1)) {
	case "", "of", "between", "from", "to":
		return false
	}
	return true
}

// unbroken reports whether no mark and no other number stands among words [lo, hi): in
// "kills 10; 80 hurt" the ten are not hurt.
func (x *extractor) unbroken(lo, hi int) bool {
	for j := lo; j < hi; j++ {
		if x.p.Tags[j] == clause.Punctuation || x.p.Tags[j] == clause.Numeral {
			return false
		}
	}
	return true
}

// aboard: "a ferry with 250 people on board", "carrying 212 passengers".
func (x *extractor) aboard(q *quantity.Quantity) bool {
	_, hi := wordRange(x.s, q.OfSpan)
	if hi < len(x.s.Words) && (x.s.Words[hi].Lower == "aboard" || x.s.Words[hi].Lower == "on" && hi+1 < len(x.s.Words) && x.s.Words[hi+1].Lower == "board") {
		return true
	}
	c := x.p.At(q.Lo)
	return c >= 0 && x.p.Clauses[c].Lemma == "carry" && q.Lo > x.p.Clauses[c].Verb && hi > 0 && lexicon.IsPerson(lexicon.Noun(x.s.Words[hi-1].Lower))
}

// partial: "40 people, 15 of them on Qeshm" counts a part of those counted before.
func (x *extractor) partial(q *quantity.Quantity) bool {
	return q.Hi+1 < len(x.s.Words) && x.s.Words[q.Hi].Lower == "of" && lexicon.OneOf(x.s.Words[q.Hi+1].Lower, "them|whom|those|these|which")
}

func intransitive(lemma string) bool {
	return lemma == "die" || lemma == "perish" || lemma == "survive" || lemma == "flee"
}

// befalls: concepts that happen to people and are counted in people.
func befalls(concept string) bool { return befallsWords.Has(concept) }

var befallsWords = lexicon.NewSet(`
abduct acquittal arrest casualty charge conviction death dismissal displacement expulsion hire
hospitalisation hospitalize infection injury kidnap layoff missing rescue survival
`)

// count finds what is counted and what is said of it.
func (x *extractor) count(q *quantity.Quantity) (Measure, []string, bool) {
	of, scope := x.counted(q)
	if of == "" || x.presupposed(q) || strings.EqualFold(x.s.Text[q.Number.Start:q.Number.End], "one") {
		return Measure{}, nil, false
	}
	if x.aboard(q) {
		return Measure{Concept: "aboard", Of: of}, scope, true
	}
	if c, ok := x.outcome(q); ok {
		if people(of) || befalls(lexicon.Concept(of)) {
			of = "person"
		}
		return Measure{Concept: c, Of: of}, scope, true
	}
	if ph := x.p.PhraseAt(q.Hi - 1); ph >= 0 && ph+1 < len(x.p.Phrases) && x.p.Phrases[ph+1].Of == ph { // "two rounds of meetings"
		if concept, _, ok := x.named(ph + 1); ok {
			return Measure{Concept: concept, Of: of}, scope, true
		}
	}
	if x.aside(q) || x.whole(q) || x.compound(q) {
		return Measure{}, nil, false
	}
	fr := &x.a.Frames[x.frameOf(q.Lo)]
	if ph := x.p.PhraseAt(q.Hi - 1); ph >= 0 && x.p.Phrases[ph].Role == clause.Subject && (fr.Concept == "have" || fr.Concept == "be" || fr.Concept == "do" || fr.Concept == "spend") {
		return Measure{}, nil, false // "two leaders had spent": the clause is not about how many
	}
	return Measure{Concept: fr.Concept, Of: of}, scope, true
}

// listed: "for $40 million and $15 million, respectively": which is whose takes more than
// the clause to tell.
func (x *extractor) listed() bool {
	for j := len(x.s.Words) - 1; j > 0; j-- {
		if x.s.Words[j].Lower == "respectively" {
			return true
		}
	}
	return false
}

// aside: "Klitschko (52-3, 46 knockouts) stopped …": what stands in brackets is no part of
// what the clause tells.
func (x *extractor) aside(q *quantity.Quantity) bool {
	for j := q.Lo - 1; j >= 0 && j > q.Lo-10; j-- {
		switch x.s.Words[j].Text {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// whole: of "21 of 25 bouts" only the 21 were won, and of "the team's first 17 points" ten
// were hers.
func (x *extractor) whole(q *quantity.Quantity) bool {
	for j := q.Lo - 1; j > 0 && j > q.Lo-7; j-- {
		if x.p.Tags[j] == clause.Punctuation || x.p.Tags[j] == clause.Verb {
			return false
		}
		if x.s.Words[j].Lower == "of" {
			return x.p.Tags[j-1] == clause.Numeral
		}
	}
	return false
}

// compound: a "three-point play" and a "ten-game streak" are one play and one streak; a
// "three-time winner" has won three times.
func (x *extractor) compound(q *quantity.Quantity) bool {
	lo, _ := wordRange(x.s, q.OfSpan)
	return lo > q.Lo && lo < len(x.s.Words) && x.s.Words[lo-1].Text == "-" && x.s.Words[lo-1].Glued && x.s.Words[lo].Lower != "time"
}

// presupposed: "the two leaders", "both sides" speak of people already known and do not
// count them.
func (x *extractor) presupposed(q *quantity.Quantity) bool {
	if q.Lo == 0 || x.s.Words[q.Lo].Shape == text.Digits && x.s.Words[q.Lo-1].Lower == "the" { // "the 146 workers who died"
		return false
	}
	return lexicon.OneOf(x.s.Words[q.Lo-1].Lower, "the|these|those|their|his|her|its|our|'s|all|both|'")
}

// increment: "another 65", "two more", "an additional nine" come on top of those
// counted before.
func (x *extractor) increment(q *quantity.Quantity) bool {
	if q.Lo > 0 {
		if lexicon.OneOf(x.s.Words[q.Lo-1].Lower, "another|additional|further|other|more") {
			return true
		}
	}
	if w := x.s.Words[q.Lo].Lower; w == "another" {
		return true
	}
	for j := q.Lo; j < min(len(x.s.Words), q.Hi+1); j++ {
		switch x.s.Words[j].Lower {
		case "more", "additional", "further", "others":
			if j > q.Lo && lexicon.OneOf(x.s.Words[j-1].Lower, "or|and") {
				return false // "29 or more passengers"
			}
			return j >= q.Hi || j > q.Lo && (j+1 >= len(x.s.Words) || x.s.Words[j+1].Lower != "than")
		case "other":
			return j >= q.Hi
		}
	}
	return false
}

// alternative: "15 or 13 songs" commits to neither.
func (x *extractor) alternative(q *quantity.Quantity) bool {
	for k := range x.r.Quantities {
		o := &x.r.Quantities[k]
		lo, hi := o.Hi, q.Lo
		if o.Lo > q.Lo {
			lo, hi = q.Hi, o.Lo
		}
		if lo > hi || hi-lo > 3 || o.Lo == q.Lo {
			continue
		}
		for j := lo; j < hi; j++ {
			if x.s.Words[j].Lower == "or" {
				return true
			}
		}
	}
	return false
}

// counted is the head noun of what is counted, singular, and the words that
// narrow it down: "five US presidents" is president, [us].
func (x *extractor) counted(q *quantity.Quantity) (string, []string) {
	lo, hi := wordRange(x.s, q.OfSpan)
	if lo >= hi {
		return "", nil
	}
	head := hi - 1
	for j := lo; j < hi; j++ {
		if x.s.Words[j].Lower == "of" && j > lo {
			head = j - 1
			break
		}
	}
	scope := modifiers(x.s, lo, head)
	if hi < len(x.s.Words) {
		switch w := x.s.Words[hi].Lower; w {
		case "for", "against": // "195 votes for it and 112 against"
			if noun := x.s.Words[head].Lower; strings.HasPrefix(noun, "vote") {
				scope = append(scope, w)
			}
		}
	}
	return lexicon.Noun(x.s.Words[head].Lower), scope
}

func wordRange(s text.Sentence, span text.Span) (lo, hi int) {
	lo, end := 0, len(s.Words)
	for lo < end {
		if m := int(uint(lo+end) >> 1); s.Words[m].Span.Start < span.Start {
			lo = m + 1
		} else {
			end = m
		}
	}
	for hi = lo; hi < len(s.Words) && s.Words[hi].Span.End <= span.End; hi++ {
	}
	return lo, hi
}

// modifiers are the words [lo, hi) that narrow down a noun, sorted; words that
// do not ("total", "other") are left out.
func modifiers(s text.Sentence, lo, hi int) []string {
	var out []string
	for j := lo; j < hi; j++ {
		w := &s.Words[j]
		if w.Shape != text.Letters || lexicon.IsFunction(w.Lower) && w.Text != "US" {
			continue
		}
		if vague.Has(w.Lower) {
			continue
		}
		out = withWord(out, narrows(w))
	}
	return out
}

// narrows is the word under which two texts narrow down alike: the country, in lower case,
// for "US" and "American" presidents, else the word.
func narrows(w *text.Word) string {
	if country, ok := name.Nation(w.Text); ok && country != "" {
		return strings.ToLower(country)
	}
	if place, within, ok := name.Locate(w.Text); ok && place == within {
		return strings.ToLower(place)
	}
	return w.Lower
}

// people: nouns that count persons without saying which.
func people(noun string) bool {
	if lexicon.OneOf(noun, "person|individual|human|life|victim|casualty|resident|man|woman") {
		return noun != "man" && noun != "woman"
	}
	return false
}

// running: tolls and counts of what befell people grow as news comes in.
func running(c *Claim) bool { return c.Slot == SlotCount && befalls(c.Measure.Concept) }
