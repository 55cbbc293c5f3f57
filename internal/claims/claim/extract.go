package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

// extract reads the claims of every sentence off its frames and quantities.
func (a *Article) extract() {
	var last *Claim // the last length or amount, for "The White House had expected four to five."
	for i, s := range a.Doc.Sentences {
		if s.Kind == text.Furniture || s.Kind == text.Byline {
			continue
		}
		x := extractor{framer: framer{a: a, i: i, s: s, r: a.Readings[i], p: &a.Readings[i].Parse}, last: last}
		n := len(a.Claims)
		x.sentence()
		inOrder(a.Claims[n:])
		last = nil
		for k := n; k < len(a.Claims); k++ {
			if a.Claims[k].Value.Kind == QuantityValue {
				c := a.Claims[k]
				last = &c
			}
		}
	}
}

// inOrder sorts the claims of a sentence by where they stand, then by slot, and keeps
// the order of equals. They come nearly sorted, a pass over the sentence at a time, and
// a sentence has few: each is put where it belongs among those before it.
func inOrder(claims []Claim) {
	for i := range claims {
		k := i
		for k > 0 && claims[i].before(&claims[k-1]) {
			k--
		}
		if k < i {
			c := claims[i]
			copy(claims[k+1:i+1], claims[k:i])
			claims[k] = c
		}
	}
}

func (c *Claim) before(other *Claim) bool {
	if c.Span.Start != other.Span.Start {
		return c.Span.Start < other.Span.Start
	}
	return c.Slot < other.Slot
}

type extractor struct {
	framer
	last *Claim
}

func (x *extractor) sentence() {
	for k := range x.r.Quantities {
		x.quantity(k)
	}
	frames := x.a.FramesOf(x.i)
	base := x.a.frames[x.i]
	for k := range frames {
		x.circumstances(base+k, &frames[k])
		x.happened(base+k, &frames[k])
		x.attributes(base+k, &frames[k])
	}
	x.roles()
	x.holders()
	x.quotations()
}

// frameOf is the frame that covers a word: a nominal frame whose noun or
// circumstances hold it, else its clause's own.
func (x *extractor) frameOf(word int) int {
	c := x.p.At(word)
	for k, fr := range x.a.FramesOf(x.i) {
		if fr.Clause == c && fr.Phrase < 0 {
			return x.a.frames[x.i] + k
		}
	}
	return x.a.frames[x.i]
}

// add completes a claim with its stance, speaker and origin and keeps it.
func (x *extractor) add(c *Claim, word int) {
	c.Sentence = x.i
	cl := x.p.At(word)
	if cl >= 0 && cl < len(x.r.Stances) {
		st := x.r.Stances[cl]
		if c.Stance == stance.Asserted {
			c.Stance = st.Stance
		}
		c.Negated = c.Negated != st.Negated
	}
	if c.Value.Kind == QuantityValue {
		c.complement()
	}
	if c.Value.Kind == EventValue {
		c.Value.Negated = c.Negated
	}
	if q, ok := x.a.Quotes.At(c.Span); ok && c.Slot != SlotQuote {
		if q.Speaker >= 0 && q.Speaker < len(x.a.Names.Entities) {
			c.Speaker = x.a.Names.Entities[q.Speaker].Name
		} else if !lexicon.IsPronoun(strings.ToLower(q.As)) {
			c.Speaker = q.As
		}
		c.Origin = q.Origin
	}
	x.a.Claims = append(x.a.Claims, *c)
}

// complement turns a bound that is denied around: who "did not talk for more than two hours" talked
// for two at most. No point and no range can be turned.
func (c *Claim) complement() {
	i := &c.Value.Quantity.Interval
	if !c.Negated || i.HasLo == i.HasHi || !i.LoOpen && !i.HiOpen {
		return
	}
	c.Negated = false
	i.Lo, i.Hi, i.HasLo, i.HasHi = i.Hi, i.Lo, i.HasHi, i.HasLo
	i.LoOpen, i.HiOpen = false, false
}

// heads are the keys of the parties, for matching.
func heads(ps []Party) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Key)
	}
	return out
}

// circumstances claims when, where and who of a happening that has a name:
// a meeting, an attack, a visit.
func (x *extractor) circumstances(at int, fr *Frame) {
	if !lexicon.Happens(fr.Lemma) && !lexicon.Happens(fr.Concept) {
		return
	}
	word := x.frameWord(fr)
	m := Measure{Concept: fr.Concept}
	for _, t := range fr.When {
		mention := &x.a.Times[t]
		if mention.Prep != "" && mention.Prep != "on" && mention.Prep != "in" && mention.Prep != "at" || fr.Phrase >= 0 && x.p.Tags[word] == clause.Noun && mention.Span.Contains(x.s.Words[word].Span.Shift(x.s.Span.Start)) { // "at the start of the month"
			continue
		}
		x.add(&Claim{Slot: SlotTime, Span: mention.Span, Value: Value{Kind: TimeValue, Time: *mention}, Measure: m, Frame: at, Period: -1}, word)
	}
	for _, site := range fr.Where {
		of := "place"
		if site.Venue {
			of = "venue"
		}
		x.add(&Claim{Slot: SlotPlace, Span: site.Span, Value: Value{Kind: NameValue, Name: site.Name, NameType: placeType, Nation: site.Owner}, Measure: Measure{Concept: fr.Concept, Of: of}, Frame: at, Period: -1}, word)
	}
	x.participants(at, fr, word)
}

// participants claims who took part in a meeting or a call: its parties together.
func (x *extractor) participants(at int, fr *Frame, word int) {
	if fr.Concept != "meeting" && fr.Concept != "call" {
		return
	}
	all := Participants(fr)
	names := ""
	for _, p := range all {
		if p.Kind == Group && (!lexicon.IsPerson(p.Key) || names != "") {
			continue
		}
		if names != "" {
			names += ", "
		}
		names += p.Name
	}
	if names == "" {
		return
	}
	x.add(&Claim{Slot: SlotWho, Span: x.clauseSpan(fr, word), Value: Value{Kind: NameValue, Name: names}, Measure: Measure{Concept: fr.Concept}, Frame: at, Period: -1}, word)
}

// Participants are all the parties of a frame, each once.
func Participants(fr *Frame) []Party {
	var out []Party
	for _, list := range [][]Party{fr.Subject, fr.Object, fr.With} {
		for _, p := range list {
			out = addParty(out, p)
		}
	}
	return out
}

// frameWord is the word a frame stands on: its noun, its verb, or its first word.
func (x *extractor) frameWord(fr *Frame) int {
	if fr.Phrase >= 0 {
		return x.p.Phrases[fr.Phrase].Head
	}
	cl := &x.p.Clauses[fr.Clause]
	if cl.Verb >= 0 {
		return cl.Verb
	}
	return cl.Lo
}

// clauseSpan is the words from the subject to the end of the verb's objects:
// what a reader is shown of a clause.
func (x *extractor) clauseSpan(fr *Frame, word int) text.Span {
	lo, hi := word, word+1
	cl := &x.p.Clauses[fr.Clause]
	if fr.Phrase >= 0 {
		p := &x.p.Phrases[fr.Phrase]
		return x.span(p.Lo, p.Hi)
	}
	for _, ph := range x.p.With(fr.Clause, clause.Subject) {
		lo = min(lo, x.p.Phrases[ph].Lo)
	}
	for _, ph := range x.p.With(fr.Clause, clause.Object) {
		hi = max(hi, x.p.Phrases[ph].Hi)
	}
	if hi == word+1 && cl.Hi > hi { // no object: up to the first phrase behind the verb
		a, z := x.p.In(fr.Clause)
		for ph := a; ph < z; ph++ {
			if x.p.Phrases[ph].Lo > word {
				hi = x.p.Phrases[ph].Hi
				break
			}
		}
	}
	for lo = min(lo, cl.Start); lo > 0 && x.p.Tags[lo] == clause.Numeral && x.p.Tags[lo-1] == clause.Adverb; lo-- { // "at least 14"
	}
	return x.span(lo, hi)
}

// happened claims that the thing a clause tells took place, or did not.
func (x *extractor) happened(at int, fr *Frame) {
	if fr.Phrase >= 0 || len(fr.Subject)+len(fr.Object) == 0 {
		return
	}
	cl := &x.p.Clauses[fr.Clause]
	if cl.Verb < 0 || light(cl.Lemma) && (!existential(fr) || fr.Lemma == cl.Lemma) && fr.Concept != "meeting" || lexicon.IsReporting(cl.Lemma) || x.p.Tags[cl.Verb] == clause.Auxiliary || x.p.Tags[cl.Verb] == clause.Modal {
		return
	}
	if cl.Mood == clause.Infinitive && fr.Clause > 0 && lexicon.IsReporting(x.p.Clauses[fr.Clause-1].Lemma) && x.p.Clauses[fr.Clause-1].Lemma == "tell" {
		return
	}
	if feels(cl.Lemma) {
		return
	}
	of := theme(fr, cl)
	if existential(fr) {
		of = fr.Lemma
	}
	if stance.Expects(cl.Lemma) && fr.Clause+1 < len(x.p.Clauses) && x.p.Clauses[fr.Clause+1].Mood == clause.Infinitive {
		return // "agreed to return": the clause of "return" tells it
	}
	x.add(&Claim{
		Slot:    SlotEvent,
		Span:    x.clauseSpan(fr, cl.Verb),
		Value:   Value{Kind: EventValue, Predicate: fr.Lemma, Text: printed(fr, cl)},
		Measure: Measure{Concept: fr.Concept, Of: of},
		Frame:   at,
		Period:  -1,
	}, cl.Verb)
}

// feels: what somebody feels or hopes is no happening that another article could
// contradict.
func feels(lemma string) bool { return feelsWords.Has(lemma) }

var feelsWords = lexicon.NewSet(`
appear become believe consider describe doubt fear feel hate help hesitate hope indicate let
like look love mean need note regard seem suggest think try use want wish wonder worry
`)

// theme is what undergoes the predicate: the object, or the subject of an
// intransitive or passive verb ("ambassadors return", "return their ambassadors").
func theme(fr *Frame, cl *clause.Clause) string {
	last, ok := undergoes(fr, cl)
	if !ok {
		return ""
	}
	if last.Noun != "" {
		return last.Noun
	}
	return last.Key
}

// printed is the theme's head as the article prints it: "ambassadors".
func printed(fr *Frame, cl *clause.Clause) string {
	p, _ := undergoes(fr, cl)
	if p.Kind == Group || p.Noun != "" {
		return strings.ToLower(p.Word)
	}
	return p.Word
}

func undergoes(fr *Frame, cl *clause.Clause) (Party, bool) {
	list := fr.Object
	if len(list) == 0 || cl.Passive {
		list = fr.Subject
	}
	if len(list) == 0 {
		return Party{}, false
	}
	return list[len(list)-1], true
}

// existential: "There was no hostility".
func existential(fr *Frame) bool {
	return len(fr.Subject) > 0 && fr.Subject[0].Key == "there"
}
