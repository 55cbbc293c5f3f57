package claim

import (
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
)

// length finds what lasted: "six hours of discussions", "six-hour talks", "met for
// less than three hours", "the talks lasted", "spent two hours in conversation".
func (x *extractor) length(q *quantity.Quantity) (Measure, bool) {
	if m, ok := x.shifted(q); ok {
		return m, true
	}
	ph := x.p.PhraseAt(q.Hi - 1)
	of := ph >= 0 && ph+1 < len(x.p.Phrases) && x.p.Phrases[ph+1].Of == ph
	if x.adverbial(q, of) {
		return Measure{}, false
	}
	if ph >= 0 {
		if m, ok := x.attributive(q, ph); ok {
			return m, true
		}
		if of {
			return Measure{Concept: x.concept(ph + 1), Sense: "length"}, true
		}
	}
	if ph >= 0 && x.p.Phrases[ph].Of >= 0 { // "a meeting of up to five hours"
		if concept, _, ok := x.named(x.p.Phrases[ph].Of); ok {
			return Measure{Concept: concept, Sense: "length"}, true
		}
	}
	if m, ok := x.compared(q); ok {
		return m, true
	}
	return x.lasted(q, ph)
}

// shifted: "the flight was delayed by at least three hours" tells how long the delay was,
// and nothing of the flight.
func (x *extractor) shifted(q *quantity.Quantity) (Measure, bool) {
	c, by := x.p.At(q.Lo), q.Lo-1
	if by > 0 && lexicon.IsAdverb(x.s.Words[by].Lower) {
		by-- // "by exactly three hours"
	}
	if c < 0 || by < 0 || x.s.Words[by].Lower != "by" || x.p.Clauses[c].Verb < 0 {
		return Measure{}, false
	}
	l := x.p.Clauses[c].Lemma
	return Measure{Concept: lexicon.Concept(l), Sense: "shift"}, lexicon.OneOf(l, "delay|postpone|extend|prolong|shorten|lengthen|curtail")
}

// adverbial: "within 24 hours", "in two weeks", "after six years" and "the past five
// years" place something in time and do not measure it; "in six hours of
// discussions" does.
func (x *extractor) adverbial(q *quantity.Quantity, of bool) bool {
	if before := x.wordBefore(q.Lo); before >= 0 && x.p.Tags[before] != clause.Verb {
		switch word := x.s.Words[before].Lower; {
		case word == "for": // "talked for two hours before breaking for lunch"
			return false
		case lexicon.OneOf(word, "within|every|last|past|next|previous|coming|by|until|since|first|per"):
			return true
		case lexicon.OneOf(word, "in|after|before"):
			return !of
		}
	}
	if q.Hi < len(x.s.Words) {
		if lexicon.OneOf(x.s.Words[q.Hi].Lower, "later|earlier|ago|before|after|old|from|since|away|hence") {
			return true
		}
	}
	return false
}

// wordBefore is the word before i, determiners aside; -1 at the start.
func (x *extractor) wordBefore(i int) int {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if lexicon.OneOf(x.s.Words[j].Lower, "the|a|an|these|those") {
			continue
		}
		return j
	}
	return -1
}

// ordinals are the ranks by which the clause tells one session, round or day from
// the others: the length of the second is not that of the first.
func (x *extractor) ordinals(q *quantity.Quantity) []string {
	c := x.p.At(q.Lo)
	if c < 0 {
		return nil
	}
	var out []string
	for k := range x.r.Quantities {
		o := &x.r.Quantities[k]
		if o.Dimension == quantity.Ordinal && o.Lo >= x.p.Clauses[c].Lo && o.Lo < q.Lo {
			if ph := x.p.PhraseAt(o.Lo); ph >= 0 && x.p.Phrases[ph].Role == clause.Subject {
				out = append(out, x.s.Words[o.Lo].Lower)
			}
		}
	}
	return out
}

// attributive: the noun that the quantity describes within its own phrase:
// "six-hour talks", "a two-day visit".
func (x *extractor) attributive(q *quantity.Quantity, ph int) (Measure, bool) {
	p := &x.p.Phrases[ph]
	if p.Head < q.Hi || p.Head >= p.Hi {
		return Measure{}, false
	}
	return Measure{Concept: x.concept(ph), Sense: "length"}, true
}

// concept of a phrase's head: what happening it names, or the noun itself.
func (x *extractor) concept(ph int) string {
	if c, _, ok := x.named(ph); ok {
		return c
	}
	return lexicon.Concept(lexicon.Noun(x.s.Words[x.p.Phrases[ph].Head].Lower))
}

// compared: "talked for under three hours, much less than the four to five that
// …" measures one thing twice.
func (x *extractor) compared(q *quantity.Quantity) (Measure, bool) {
	than := false
	for j := q.Lo - 1; j >= max(0, q.Lo-4); j-- {
		than = than || x.s.Words[j].Lower == "than" || x.s.Words[j].Lower == "instead" || x.s.Words[j].Lower == "not"
	}
	if x.s.Words[q.Lo].Lower == "less" || x.s.Words[q.Lo].Lower == "more" {
		than = true
	}
	if !than {
		return Measure{}, false
	}
	for k := len(x.a.Claims) - 1; k >= 0 && x.a.Claims[k].Sentence == x.i; k-- {
		if x.a.Claims[k].Slot == SlotDuration {
			return x.a.Claims[k].Measure, true
		}
	}
	return Measure{}, false
}

// lasted takes the measure from the clause's verb.
func (x *extractor) lasted(q *quantity.Quantity, ph int) (Measure, bool) {
	c := x.p.At(q.Lo)
	if c < 0 {
		return Measure{}, false
	}
	cl := &x.p.Clauses[c]
	if cl.Verb >= 0 && lexicon.Concept(cl.Lemma) == "sentence" && q.Lo > cl.Verb && lexicon.OneOf(x.governor(q, ph), "to|for") { // "sentenced the banker to six years"
		return Measure{Concept: "sentence", Sense: "length"}, true
	}
	if cl.Verb >= 0 {
		if concept, ok := x.measured(c, q, ph); ok {
			return Measure{Concept: concept, Sense: "length"}, true
		}
	}
	if stance.Forecasts(cl.Lemma) { // "The White House had expected four to five hours."
		return x.inherited(SlotDuration)
	}
	return Measure{}, false
}

func (x *extractor) measured(c int, q *quantity.Quantity, ph int) (string, bool) {
	cl := &x.p.Clauses[c]
	fr := &x.a.Frames[x.frameOf(q.Lo)]
	if lexicon.OneOf(cl.Lemma, "last|take|run|continue|be|go|spend|drag|stretch|endure|span") {
		if cl.Lemma == "spend" || lexicon.Happens(fr.Lemma) {
			return x.spent(c, fr)
		}
		if subj := x.p.Subjects(c); len(subj) > 0 && cl.Lemma != "go" {
			return x.concept(subj[0]), x.p.Tags[x.p.Phrases[subj[0]].Head] != clause.Pronoun
		}
		return "", false
	}
	if lexicon.OneOf(cl.Lemma, "hold|rage|persist|drag") && cl.Mood == clause.Finite && x.p.With(c, clause.Object) == nil { // "the truce held for five days"
		if subj := x.p.Subjects(c); len(subj) > 0 && x.p.Tags[x.p.Phrases[subj[0]].Head] != clause.Pronoun {
			return x.concept(subj[0]), true
		}
	}
	if cl.Passive && stance.Forecasts(cl.Lemma) { // "the meeting was scheduled for two hours"
		if subj := x.p.Subjects(c); len(subj) > 0 && x.p.Tags[x.p.Phrases[subj[0]].Head] != clause.Pronoun {
			return x.concept(subj[0]), true
		}
	}
	switch x.governor(q, ph) {
	case "for", "over", "during", "throughout":
		return fr.Concept, true
	case "":
	default:
		return "", false
	}
	return fr.Concept, lexicon.Happens(fr.Lemma) && q.Lo > cl.Verb && q.Lo <= cl.Verb+2
}

// governor is the preposition before a quantity, bound words included; empty
// where none stands there.
func (x *extractor) governor(q *quantity.Quantity, ph int) string {
	if q.Lo > 0 && x.p.Tags[q.Lo-1] == clause.Preposition {
		return x.s.Words[q.Lo-1].Lower
	}
	if ph >= 0 && x.p.Phrases[ph].Prep >= 0 && x.p.Phrases[ph].Prep < q.Lo {
		return x.s.Words[x.p.Phrases[ph].Prep].Lower
	}
	return ""
}

// spent: "spent more than two hours in talks", "spent six hours talking",
// "spent more than two hours face to face": two people who spend time face to
// face meet.
func (x *extractor) spent(c int, fr *Frame) (string, bool) {
	if lexicon.Happens(fr.Lemma) {
		return fr.Concept, true
	}
	if c+1 < len(x.p.Clauses) && x.p.Clauses[c+1].Mood == clause.Gerund {
		return lexicon.Concept(x.p.Clauses[c+1].Lemma), true
	}
	lo, hi := x.p.In(c)
	for ph := lo; ph < hi; ph++ {
		if concept, _, ok := x.named(ph); ok && x.p.Phrases[ph].Lo > x.p.Clauses[c].Verb {
			return concept, true
		}
	}
	for j := x.p.Clauses[c].Verb; j+2 < len(x.s.Words); j++ {
		if x.s.Words[j].Lower == "together" || x.s.Words[j].Lower == "face" && (x.s.Words[j+1].Lower == "to" || j+4 < len(x.s.Words) && x.s.Words[j+2].Lower == "to") {
			return "meeting", true
		}
	}
	return "", false
}

// inherited is the measure of the length or amount told last, in this sentence or
// the one before: what was expected is what was just reported.
func (x *extractor) inherited(slot Slot) (Measure, bool) {
	for k := len(x.a.Claims) - 1; k >= 0 && x.a.Claims[k].Sentence == x.i; k-- {
		if x.a.Claims[k].Slot == slot {
			return x.a.Claims[k].Measure, true
		}
	}
	if x.last != nil && x.last.Slot == slot && x.last.Sentence == x.i-1 {
		return x.last.Measure, true
	}
	return Measure{}, false
}
