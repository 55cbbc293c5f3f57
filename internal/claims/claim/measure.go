package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// quantity reads the claim that a quantity makes, if it can be told of what.
func (x *extractor) quantity(k int) {
	q := &x.r.Quantities[k]
	if x.partOfTime(q) || q.Lo >= len(x.s.Words) {
		return
	}
	c := Claim{
		Span:   q.Span.Shift(x.s.Span.Start),
		Value:  Value{Kind: QuantityValue, Quantity: *q},
		Frame:  x.frameOf(q.Lo),
		Period: x.period(q),
	}
	ok := false
	switch q.Dimension {
	case quantity.Duration:
		c.Slot = SlotDuration
		c.Measure, ok = x.length(q)
		c.Scope = x.ordinals(q)
	case quantity.Count:
		c.Slot = SlotCount
		c.Measure, c.Scope, ok = x.count(q)
	case quantity.Plain:
		c.Slot = SlotCount
		c.Measure, ok = x.elliptic(&c, q)
	case quantity.Ordinal:
		c.Slot = SlotOrdinal
		c.Measure, ok = x.rank(q)
	case quantity.Age:
		c.Slot = SlotMeasure
		c.Measure, ok = x.age(q)
	default:
		c.Slot = slotOf(q.Dimension)
		c.Measure, c.Scope, ok = x.property(q)
		ok = ok && c.Measure.Concept != "percent" // "82 percent of the 52 percent": of what is not told
	}
	if !ok {
		return
	}
	c.Frame = x.telling(&c)
	if x.forecast(q) {
		c.Stance = stance.Expected
	}
	if x.alternative(q) && c.Stance == stance.Asserted {
		c.Stance = stance.Hedged
	}
	if c.Slot == SlotCount && x.increment(q) {
		c.Measure.Sense = "more"
	}
	c.Running = running(&c)
	x.add(&c, q.Lo)
}

// telling is the frame whose happening the measure speaks of: the one of the same
// concept in the clause or the sentence, or, for what was expected of a thing told
// before, the frame it was told in.
func (x *extractor) telling(c *Claim) int {
	if x.a.Frames[c.Frame].Concept == c.Measure.Concept {
		return c.Frame
	}
	for k, fr := range x.a.FramesOf(x.i) {
		if fr.Concept == c.Measure.Concept {
			return x.a.frames[x.i] + k
		}
	}
	if x.last != nil && x.last.Measure == c.Measure {
		return x.last.Frame
	}
	return c.Frame
}

func slotOf(d quantity.Dimension) Slot {
	switch d {
	case quantity.Money:
		return SlotMoney
	case quantity.Percent:
		return SlotPercent
	}
	return SlotMeasure
}

// partOfTime: the six days of "six days later" say when, not how long.
func (x *extractor) partOfTime(q *quantity.Quantity) bool {
	span := q.Span.Shift(x.s.Span.Start)
	for _, m := range x.a.timesOf(x.i) {
		if m.Span.Overlaps(span) && (m.Type == when.Set || m.Type != when.Duration && m.Span != span) {
			return true
		}
		if m.Span.Overlaps(span) && m.Type != when.Duration && q.Dimension != quantity.Duration {
			return true
		}
	}
	return false
}

// period is the date that a rate or a daily figure is for: one in the same
// clause, "in May", "on Tuesday", "in the first quarter".
func (x *extractor) period(q *quantity.Quantity) int {
	c := x.p.At(q.Lo)
	if c < 0 {
		return -1
	}
	cl := &x.p.Clauses[c]
	span := x.span(cl.Lo, cl.Hi)
	for k, m := range x.a.timesOf(x.i) {
		if span.Contains(m.Span) && dated(m) {
			return x.a.times[x.i] + k
		}
	}
	return -1
}

// forecast: the number itself is what somebody expected: "the four to five hours
// that the White House had anticipated", "the planned two-day visit", "had
// expected four to five hours".
func (x *extractor) forecast(q *quantity.Quantity) bool {
	c := x.p.At(q.Lo)
	if c < 0 {
		return false
	}
	cl := &x.p.Clauses[c]
	if stance.Forecasts(cl.Lemma) && cl.Verb >= 0 && q.Lo > cl.Verb && cl.Mood != clause.Participle {
		return true
	}
	if cl.Passive && stance.Forecasts(cl.Lemma) {
		return true
	}
	if c+1 < len(x.p.Clauses) && stance.Forecasts(x.p.Clauses[c+1].Lemma) {
		n := &x.p.Clauses[c+1]
		at := x.p.PhraseAt(q.Hi - 1)
		relative := n.Opener >= 0 && x.p.Tags[n.Opener] == clause.Relative
		if at >= 0 && (relative && x.p.Antecedent(c+1) >= at && x.p.Phrases[at].Hi <= n.Opener && n.Opener-x.p.Phrases[at].Hi < 2 || !relative && n.Mood == clause.Finite && n.Lo <= x.p.Phrases[at].Hi+1 && !n.Passive && x.p.With(c+1, clause.Object) == nil) {
			return true
		}
	}
	for j := max(cl.Lo, q.Lo-3); j < min(cl.Hi, q.Hi+3); j++ {
		if (j < q.Lo || j >= q.Hi) && stance.ForecastWord(x.s.Words[j].Lower) && x.p.Tags[j] != clause.Verb {
			return true
		}
	}
	return false
}

// length finds what lasted: "six hours of discussions", "six-hour talks", "met for
// less than three hours", "the talks lasted", "spent two hours in conversation".
func (x *extractor) length(q *quantity.Quantity) (Measure, bool) {
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
	if m, ok := x.compared(q); ok {
		return m, true
	}
	return x.lasted(q, ph)
}

// adverbial: "within 24 hours", "in two weeks", "after six years" and "the past five
// years" place something in time and do not measure it; "in six hours of
// discussions" does.
func (x *extractor) adverbial(q *quantity.Quantity, of bool) bool {
	if before := x.wordBefore(q.Lo); before >= 0 && x.p.Tags[before] != clause.Verb {
		switch x.s.Words[before].Lower {
		case "within", "every", "last", "past", "next", "previous", "coming", "by", "until", "since", "first", "per":
			return true
		case "in", "after", "before":
			return !of
		}
	}
	if q.Hi < len(x.s.Words) {
		switch x.s.Words[q.Hi].Lower {
		case "later", "earlier", "ago", "before", "after", "old", "from", "since", "away", "hence":
			return true
		}
	}
	return false
}

// wordBefore is the word before i, determiners aside; -1 at the start.
func (x *extractor) wordBefore(i int) int {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		switch x.s.Words[j].Lower {
		case "the", "a", "an", "these", "those":
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

// compared: "met for less than three hours — significantly less than the four to
// five hours …" measures one thing twice.
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
	switch cl.Lemma {
	case "last", "take", "run", "continue", "be", "go", "spend", "drag", "stretch", "endure", "span":
		if cl.Lemma == "spend" || lexicon.Happens(fr.Lemma) {
			return x.spent(c, fr)
		}
		if subj := x.p.Subjects(c); len(subj) > 0 && cl.Lemma != "go" {
			return x.concept(subj[0]), x.p.Tags[x.p.Phrases[subj[0]].Head] != clause.Pronoun
		}
		return "", false
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

// spent: "spent over two hours in direct conversation", "spent six hours talking",
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
		if x.s.Words[j].Lower == "face" && (x.s.Words[j+1].Lower == "to" || j+4 < len(x.s.Words) && x.s.Words[j+2].Lower == "to") {
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
		if cl.Passive || q.Lo > cl.Verb || intransitive(cl.Lemma) {
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
		if concept, _, ok := x.named(ph); ok && befalls(concept) && q.Lo > cl.Verb {
			return concept, true
		}
	}
	if n := c + 1; n < len(x.p.Clauses) && x.p.Clauses[n].Mood != clause.Finite && x.p.Clauses[n].Start <= end+2 { // "left 14 people injured"
		if concept := lexicon.Concept(x.p.Clauses[n].Lemma); befalls(concept) {
			return concept, true
		}
	}
	return "", false
}

func intransitive(lemma string) bool {
	return lemma == "die" || lemma == "perish" || lemma == "survive" || lemma == "flee"
}

// befalls: concepts that happen to people and are counted in people.
func befalls(concept string) bool { return befallsWords.Has(concept) }

const befallsWords = lexicon.Set(`
abduct acquittal arrest casualty charge conviction death dismissal displacement expulsion hire
hospitalisation hospitalize infection injury kidnap layoff missing rescue survival
`)

// count finds what is counted and what is said of it.
func (x *extractor) count(q *quantity.Quantity) (Measure, []string, bool) {
	of, scope := x.counted(q)
	if of == "" || x.presupposed(q) || strings.EqualFold(x.s.Text[q.Number.Start:q.Number.End], "one") {
		return Measure{}, nil, false
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
	fr := &x.a.Frames[x.frameOf(q.Lo)]
	if ph := x.p.PhraseAt(q.Hi - 1); ph >= 0 && x.p.Phrases[ph].Role == clause.Subject && (fr.Concept == "have" || fr.Concept == "be" || fr.Concept == "do" || fr.Concept == "spend") {
		return Measure{}, nil, false // "two leaders had spent": the clause is not about how many
	}
	return Measure{Concept: fr.Concept, Of: of}, scope, true
}

// presupposed: "the two leaders", "both sides" speak of people already known and do not
// count them.
func (x *extractor) presupposed(q *quantity.Quantity) bool {
	if q.Lo == 0 {
		return false
	}
	switch x.s.Words[q.Lo-1].Lower {
	case "the", "these", "those", "their", "his", "her", "its", "our", "'s", "all", "both", "'":
		return true
	}
	return false
}

// increment: "another 65", "two more", "an additional nine" come on top of those
// counted before.
func (x *extractor) increment(q *quantity.Quantity) bool {
	if q.Lo > 0 {
		switch x.s.Words[q.Lo-1].Lower {
		case "another", "additional", "further", "other", "more":
			return true
		}
	}
	if w := x.s.Words[q.Lo].Lower; w == "another" {
		return true
	}
	for j := q.Lo; j < min(len(x.s.Words), q.Hi+1); j++ {
		switch x.s.Words[j].Lower {
		case "more", "additional", "further", "others":
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
		out = withWord(out, w.Lower)
	}
	return out
}

// vague are words before a noun that do not narrow it down.
const vague = lexicon.Set(`
additional different entire full further new overall separate total whole
`)

// withWord puts a word where it belongs in a sorted list, once.
func withWord(list []string, w string) []string {
	lo, hi := 0, len(list)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); list[m] < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(list) && list[lo] == w {
		return list
	}
	list = append(list, "")
	copy(list[lo+1:], list[lo:])
	list[lo] = w
	return list
}

// people: nouns that count persons without saying which.
func people(noun string) bool {
	switch noun {
	case "person", "individual", "human", "life", "victim", "casualty", "resident", "man", "woman":
		return noun != "man" && noun != "woman"
	}
	return false
}

// property finds what has the value: "a deficit of 3%", "unemployment rose to
// 5.1%", "stole $1.5 million", "a $2 billion fine".
func (x *extractor) property(q *quantity.Quantity) (Measure, []string, bool) {
	sense := "level"
	if q.Change != quantity.NoChange {
		sense = "change"
	}
	ph := x.p.PhraseAt(q.Hi - 1)
	if ph >= 0 {
		p := &x.p.Phrases[ph]
		if p.Head >= q.Hi && p.Head < p.Hi && !x.measures(p.Head) && x.s.Words[p.Head].Lower != "percent" { // attributive
			return Measure{Concept: lexicon.Noun(x.s.Words[p.Head].Lower), Sense: sense}, modifiers(x.s, q.Hi, p.Head), true
		}
		if p.Of >= 0 && !lexicon.IsPerson(lexicon.Noun(x.s.Words[x.p.Phrases[p.Of].Head].Lower)) { // "a deficit of 3%", not "robbed a courier of $1.5 million"
			o := &x.p.Phrases[p.Of]
			return Measure{Concept: lexicon.Noun(x.s.Words[o.Head].Lower), Sense: sense}, modifiers(x.s, o.Lo, o.Head), true
		}
		if ph+1 < len(x.p.Phrases) && x.p.Phrases[ph+1].Of == ph { // "5% of voters", "20 tonnes of grain"
			o := &x.p.Phrases[ph+1]
			fr := &x.a.Frames[x.frameOf(q.Lo)]
			return Measure{Concept: fr.Concept, Of: lexicon.Noun(x.s.Words[o.Head].Lower), Sense: sense}, modifiers(x.s, o.Lo, o.Head), true
		}
	}
	return x.predicated(q, sense)
}

// predicated: the subject of a verb of being or change has the value; the
// object of any other verb is an amount of what the verb does.
func (x *extractor) predicated(q *quantity.Quantity, sense string) (Measure, []string, bool) {
	c := x.p.At(q.Lo)
	if c < 0 {
		return Measure{}, nil, false
	}
	cl := &x.p.Clauses[c]
	if x.gapped(cl, q) {
		return Measure{}, nil, false
	}
	concept := lexicon.Concept(cl.Lemma)
	subj := x.p.Subjects(c)
	if q.Hi < len(x.s.Words) && extent(x.s.Words[q.Hi].Lower) != "" {
		sense = extent(x.s.Words[q.Hi].Lower)
	}
	if cl.Lemma == "be" || cl.Lemma == "stand" || cl.Lemma == "reach" || cl.Lemma == "total" || cl.Lemma == "hit" || cl.Lemma == "exceed" ||
		cl.Lemma == "remain" || concept == "rise" || concept == "fall" || cl.Lemma == "cost" || cl.Lemma == "weigh" || cl.Lemma == "measure" {
		if len(subj) == 0 || x.p.Tags[x.p.Phrases[subj[0]].Head] == clause.Pronoun {
			return Measure{}, nil, false
		}
		p := &x.p.Phrases[subj[0]]
		if (concept == "rise" || concept == "fall") && !x.to(q) {
			sense = "change"
		}
		if cl.Lemma == "cost" || cl.Lemma == "weigh" || cl.Lemma == "measure" {
			sense = cl.Lemma
		}
		return Measure{Concept: lexicon.Noun(x.s.Words[p.Head].Lower), Sense: sense}, modifiers(x.s, p.Lo, p.Head), true
	}
	if cl.Verb < 0 || light(cl.Lemma) && cl.Lemma != "have" { // "made $2 million": of what, the verb does not say
		return Measure{}, nil, false
	}
	fr := &x.a.Frames[x.frameOf(q.Lo)]
	of := theme(fr, cl) // whom a court fined, what a firm bought
	if !cl.Passive && !x.objectBefore(c, q) {
		of = strings.Join(heads(fr.Subject), " ")
	}
	return Measure{Concept: concept, Of: of, Sense: sense}, nil, true
}

// objectBefore: "fined the airline €4 million" says the amount of the airline; what
// stands behind the amount is another matter.
func (x *extractor) objectBefore(c int, q *quantity.Quantity) bool {
	for _, ph := range x.p.With(c, clause.Object) {
		if p := &x.p.Phrases[ph]; p.Hi <= q.Lo && !x.measures(p.Head) {
			return true
		}
	}
	return false
}

// gapped: in "the Social Democrats had 21 percent and the Greens 9 percent" the
// second share has no verb of its own, and the first one's subject is not its.
func (x *extractor) gapped(cl *clause.Clause, q *quantity.Quantity) bool {
	for j := q.Lo - 1; j > cl.Verb && j > q.Lo-8; j-- {
		if x.p.Tags[j] == clause.Conjunction {
			return j+1 < q.Lo && x.measures(j-1)
		}
	}
	return false
}

// extent: which of a thing's sizes "190 metres high" gives.
func extent(w string) string {
	switch w {
	case "long", "wide", "deep", "thick", "heavy", "away":
		return w
	case "high", "tall":
		return "high"
	}
	return ""
}

// to: "rose to 5%" names the level reached, "rose by 5%" and "rose 5%" the change.
func (x *extractor) to(q *quantity.Quantity) bool {
	for j := q.Lo - 1; j >= max(0, q.Lo-2); j-- {
		switch x.s.Words[j].Lower {
		case "to", "at":
			return true
		}
	}
	return false
}

// rank: "his first foreign trip": which trip it was.
func (x *extractor) rank(q *quantity.Quantity) (Measure, bool) {
	ph := x.p.PhraseAt(q.Hi - 1)
	if ph < 0 || x.p.Phrases[ph].Head < q.Hi {
		return Measure{}, false
	}
	fr := &x.a.Frames[x.frameOf(q.Lo)]
	if len(fr.Subject) == 0 {
		return Measure{}, false
	}
	noun := lexicon.Noun(x.s.Words[x.p.Phrases[ph].Head].Lower)
	if noun == fr.Subject[0].Key { // "the second session lasted": names it, ranks nothing
		return Measure{}, false
	}
	return Measure{Concept: noun, Of: fr.Subject[0].Key, Sense: "rank"}, true
}

// age: whose age it is. The name must stand beside it, "Buckley, 32," or "the
// 35-year-old Ortiz"; of any other nothing is known.
func (x *extractor) age(q *quantity.Quantity) (Measure, bool) {
	names := x.a.namesOf(x.i)
	for k := range names {
		ref := &names[k]
		if ref.Entity < 0 || ref.Entity >= len(x.a.Names.Entities) {
			continue
		}
		m := &ref.Mention
		before := m.Hi <= q.Lo && q.Lo-m.Hi <= 1
		after := m.Lo >= q.Hi && m.Lo-q.Hi <= 1
		if !before && !after {
			continue
		}
		if p, ok := x.party(ref); ok && p.Kind == Named {
			return Measure{Concept: "age", Of: p.Key}, true
		}
	}
	return Measure{}, false
}

// running: tolls and counts of what befell people grow as news comes in.
func running(c *Claim) bool { return c.Slot == SlotCount && befalls(c.Measure.Concept) }
