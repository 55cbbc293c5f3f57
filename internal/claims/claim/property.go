package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/quantity"
)

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
	if concept == "theft" { // "robbed a courier of $2 million", "stole $2 million from a courier"
		of = ""
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

// magnitude: "a magnitude of 7.1", "the 7.1-magnitude quake", "magnitude 7.1".
func (x *extractor) magnitude(q *quantity.Quantity) bool {
	for j := max(0, q.Lo-2); j < min(len(x.s.Words), q.Hi+2); j++ {
		if x.s.Words[j].Lower == "magnitude" {
			return true
		}
	}
	return false
}

// quake is the frame of the sentence that tells of an earthquake, else the one given.
func (x *extractor) quake(frame int) int {
	for k, fr := range x.a.FramesOf(x.i) {
		if fr.Concept == "earthquake" && len(fr.Where)+len(fr.When) > 0 {
			return x.a.frames[x.i] + k
		}
	}
	return frame
}

// restriction is the words that narrow down what is ranked: "the first election held under
// the new constitution" may be the fourth of all.
func (x *extractor) restriction(q *quantity.Quantity) []string {
	var out []string
	ph := x.p.PhraseAt(q.Hi - 1)
	if ph < 0 {
		return nil
	}
	for j := x.p.Phrases[ph].Hi; j < len(x.s.Words) && len(out) < 3 && x.p.Tags[j] != clause.Punctuation; j++ {
		switch w := x.s.Words[j].Lower; {
		case x.p.Tags[j] == clause.Day:
			return out
		case len(out) == 0 && !lexicon.OneOf(w, "after|before|for|held|in|since|that|to|under|who|with"):
			return nil
		case x.p.Tags[j] != clause.Determiner:
			out = append(out, w)
		}
	}
	return out
}

// age: whose age it is. The name must stand beside it, "Buckley, 32," or "the
// 35-year-old Ortiz"; of any other nothing is known.
func (x *extractor) age(c *Claim, q *quantity.Quantity) (Measure, bool) {
	names := x.a.namesOf(x.i)
	for k := range names {
		ref := &names[k]
		if ref.Entity < 0 || ref.Entity >= len(x.a.Names.Entities) {
			continue
		}
		m := &ref.Mention
		before := m.Hi == q.Lo || m.Hi+1 == q.Lo && lexicon.OneOf(x.s.Words[m.Hi].Text, ",|(")
		after := m.Lo >= q.Hi && m.Lo-q.Hi <= 1
		if !before && !after || before && x.owns(m.Hi) {
			continue
		}
		if p, ok := x.party(ref); ok && p.Kind == Named {
			c.Value.Name = p.Name
			return Measure{Concept: "age", Of: p.Key, Sense: x.then(q)}, true
		}
	}
	return Measure{}, false
}

// owns: in "the girl's 20-year-old brother" the age is not the girl's.
func (x *extractor) owns(word int) bool {
	return word < len(x.s.Words) && x.p.Tags[word] == clause.Possessive
}

// then is "then" where the age is that of another day than the report's: "in 2005, at the
// age of 91", "a then 15-year-old". Who dies at 85 is 85.
func (x *extractor) then(q *quantity.Quantity) string {
	times := x.a.timesOf(x.i)
	for k := range times {
		if len(times[k].Timex) == len("2005") && !strings.HasPrefix(x.a.Dateline.Day.String(), times[k].Timex) {
			return "then"
		}
	}
	i := &q.Interval
	if i.HasLo != i.HasHi || i.HasLo && i.Lo.Cmp(i.Hi) != 0 {
		return "then"
	}
	cl := x.p.At(q.Lo)
	for j := max(0, q.Lo-3); j < q.Lo; j++ {
		switch w := x.s.Words[j].Lower; {
		case w == "then", w == "when":
			return "then"
		case w == "age" && (cl < 0 || lexicon.Concept(x.p.Clauses[cl].Lemma) != "death"):
			return "then"
		}
	}
	return ""
}
