package claim

import (
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// A Frame is what one clause (or one noun, "a meeting in Saudi Arabia") says
// happened, with the circumstances that stand beside it.
type Frame struct {
	Sentence int
	Clause   int    // index into the reading's clauses
	Phrase   int    // the phrase of a nominal frame, -1 for a clause's own
	Concept  string // lexicon concept: "meeting", "death"; the verb's lemma where it has none
	Lemma    string // the verb or noun itself
	Subject  []Party
	Object   []Party
	With     []Party // "with Putin", "between the two sides"
	Where    []Site
	Apart    bool  // another one than the happenings told so far: "his last meeting", "an earlier attack"
	When     []int // indices into Article.Times: dates and clock times of this clause
}

// A Site is a place of a frame.
type Site struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Name  string    // canonical: "Geneva", "Saudi Arabia"; a venue's words: "residence of the US consul general"
	Span  text.Span // in the source
	Venue bool      // a building told by a common noun, or a named building
	Owner string    // the country of a building told by a common noun: "Russia"
	Prep  string
}

// frame builds the frames of every sentence.
func (a *Article) frame() {
	a.frames = make([]int, len(a.Doc.Sentences)+1)
	for i := range a.Doc.Sentences {
		a.frames[i] = len(a.Frames)
		if a.Doc.Sentences[i].Kind != text.Furniture && a.Doc.Sentences[i].Kind != text.Byline {
			f := framer{a: a, i: i, s: a.Doc.Sentences[i], r: a.Readings[i], p: &a.Readings[i].Parse}
			f.sentence()
		}
	}
	a.frames[len(a.Doc.Sentences)] = len(a.Frames)
}

// FramesOf returns the frames of sentence i.
func (a *Article) FramesOf(i int) []Frame { return a.Frames[a.frames[i]:a.frames[i+1]] }

// FrameOf is the index of the first frame of sentence i, -1 where it has none.
func (a *Article) FrameOf(i int) int {
	if a.frames[i] == a.frames[i+1] {
		return -1
	}
	return a.frames[i]
}

type framer struct {
	a *Article
	i int
	s text.Sentence
	r *Reading
	p *clause.Parse
}

func (f *framer) sentence() {
	for c := range f.p.Clauses {
		f.clause(c)
	}
	f.share()
}

// clause adds the frame of a clause and those of the happenings its nouns name.
func (f *framer) clause(c int) {
	cl := &f.p.Clauses[c]
	fr := Frame{Sentence: f.i, Clause: c, Phrase: -1, Lemma: cl.Lemma, Concept: lexicon.Concept(cl.Lemma)}
	for _, ph := range f.p.Subjects(c) {
		fr.Subject = f.parties(fr.Subject, ph)
	}
	switch {
	case cl.Lemma == "call" && !f.rings(c): // "called the talks constructive": a name, no telephone
		fr.Concept = "describe"
	case cl.Lemma == "survive" && cl.Passive: // "survived by two sons": who is, is dead
		fr.Lemma, fr.Concept = "bereave", "bereave"
	}
	taken := f.happening(c, &fr)
	lo, hi := f.p.In(c)
	for ph := lo; ph < hi; ph++ {
		f.place(&fr, ph)
	}
	if fr.Concept == "agreement" && len(fr.Where) > 0 { // "the agreements reached in Riyadh": there was a meeting
		fr.Concept = "meeting"
	}
	fr.Apart = f.recalled(c)
	if taken >= 0 {
		fr.Apart = fr.Apart || f.apart(taken)
		if of := taken + 1; of < hi && f.p.Phrases[of].Of == taken && !light(fr.Lemma) { // "completed the purchase of its rival"
			fr.With = f.parties(fr.With, of)
		}
		f.premodifier(&fr, taken)
	}
	f.times(&fr, cl.Lo, cl.Hi)
	f.a.Frames = append(f.a.Frames, fr)
	for ph := lo; ph < hi; ph++ {
		if ph != taken {
			f.nominal(c, ph)
		}
	}
}

// rings reports whether somebody is called, and not called something: behind the name stands a day, a
// preposition or nothing.
func (f *framer) rings(c int) bool {
	cl := &f.p.Clauses[c]
	objects := f.p.With(c, clause.Object)
	if len(objects) != 1 || cl.Passive {
		return false
	}
	p := &f.p.Phrases[objects[0]]
	if p.Hi < cl.Hi && (f.p.Tags[p.Hi] != clause.Preposition || f.s.Words[p.Hi].Lower == "for") && f.p.Tags[p.Hi] != clause.Punctuation && f.p.Tags[p.Hi] != clause.Day {
		return false
	}
	if p.Hi < len(f.s.Words) && f.s.Words[p.Hi].Shape != text.Letters && f.s.Words[p.Hi].Text != "." && f.s.Words[p.Hi].Text != "," {
		return false
	}
	list := f.parties(nil, objects[0])
	return len(list) > 0 && list[len(list)-1].Kind != Group
}

// happening lets the noun name what happened where the verb does not: "held
// talks", "engaged in discussions", "the meeting lasted", "six hours of
// discussions". It returns the phrase taken, -1 for none.
func (f *framer) happening(c int, fr *Frame) int {
	cl := &f.p.Clauses[c]
	if briefs(f, c) {
		fr.Concept = "briefing"
		return -1
	}
	if cl.Verb >= 0 && strikes.Has(cl.Lemma) { // "an earthquake struck": no attack
		for _, ph := range f.p.Subjects(c) {
			if concept, lemma, ok := f.named(ph); ok {
				fr.Concept, fr.Lemma = concept, lemma
				return ph
			}
		}
	}
	if lexicon.OneOf(cl.Lemma, "speak|talk|converse") && f.telephones(c) {
		fr.Concept = "call"
		return -1
	}
	if cl.Verb >= 0 && !light(cl.Lemma) {
		return -1
	}
	objects := f.p.With(c, clause.Object)
	if a := f.p.Antecedent(c); a >= 0 && len(objects) == 0 { // "the agreements that the delegations had reached"
		objects = []int{a}
	}
	for _, list := range [][]int{objects, f.p.Subjects(c), f.behind(c)} {
		if cl.Passive || cl.Verb < 0 {
			list = append(f.p.Subjects(c), list...)
		}
		for _, ph := range list {
			if f.p.Tags[f.p.Phrases[ph].Head] == clause.Pronoun && f.s.Words[f.p.Phrases[ph].Head].Lower == "there" {
				f.exists(c, fr)
				continue
			}
			if concept, lemma, ok := f.named(ph); ok {
				fr.Concept, fr.Lemma = concept, lemma
				return ph
			}
			if of := ph + 1; of < len(f.p.Phrases) && f.p.Phrases[of].Of == ph && f.counts(ph) { // "six hours of discussions"
				if concept, lemma, ok := f.named(of); ok {
					fr.Concept, fr.Lemma = concept, lemma
					return of
				}
			}
		}
	}
	return -1
}

// telephones: "spoke by telephone", "talked on the phone".
func (f *framer) telephones(c int) bool {
	lo, hi := f.p.In(c)
	for ph := lo; ph < hi; ph++ {
		if f.governed(ph, "by", "on", "over") && lexicon.OneOf(f.s.Words[f.p.Phrases[ph].Head].Lower, "telephone|phone") {
			return true
		}
	}
	return false
}

// exists: "There was no hostility" says of what there was.
func (f *framer) exists(c int, fr *Frame) {
	if obj := f.p.With(c, clause.Object); len(obj) > 0 && f.p.Clauses[c].Lemma == "be" {
		fr.Lemma = lexicon.Noun(f.s.Words[f.p.Phrases[obj[0]].Head].Lower)
		fr.Concept = fr.Lemma
	}
}

// behind are the phrases of a clause that the verbs of engaging govern: "engaged
// in talks", "met for talks".
func (f *framer) behind(c int) []int {
	var out []int
	lo, hi := f.p.In(c)
	for ph := lo; ph < hi; ph++ {
		if f.p.Phrases[ph].Of < 0 && f.p.Phrases[ph].Lo > f.p.Clauses[c].Verb && f.governed(ph, "in", "to", "for", "with", "on") {
			out = append(out, ph)
		}
	}
	return out
}

// counts: a phrase that only measures what its "of" names: "six hours of", "a series
// of", "two rounds of".
func (f *framer) counts(ph int) bool {
	p := &f.p.Phrases[ph]
	for j := p.Lo; j < p.Hi; j++ {
		if f.p.Tags[j] == clause.Numeral {
			return true
		}
	}
	return lexicon.OneOf(lexicon.Noun(f.s.Words[p.Head].Lower), "series|round|hour|day|week|number|set|kind|rest|lot")
}

func (f *framer) governed(ph int, preps ...string) bool {
	p := f.p.Phrases[ph].Prep
	if p < 0 {
		return false
	}
	for _, w := range preps {
		if f.s.Words[p].Lower == w {
			return true
		}
	}
	return false
}

// light verbs leave it to a noun to say what happened.
func light(lemma string) bool { return lightWords.Has(lemma) }

var lightWords = lexicon.NewSet(`
amount attend be bring cause claim complete conduct continue do engage experience face focus get give go
happen have hold host involve join keep last lead leave make mark number occur reach remain
report run see spend stage stand suffer take total undergo
`)

// strikes are verbs of what nature and accidents do: what happened is their subject.
var strikes = lexicon.NewSet(`
batter break-out devastate engulf hit jolt rip rock shake strike sweep
`)

// briefs: "spoke to reporters", "took questions", "faced the press" is a briefing and no meeting.
func briefs(f *framer, c int) bool {
	switch f.p.Clauses[c].Lemma {
	case "speak", "talk", "address", "face", "brief", "meet":
	default:
		return false
	}
	lo, hi := f.p.In(c)
	for ph := lo; ph < hi; ph++ {
		if lexicon.OneOf(lexicon.Noun(f.s.Words[f.p.Phrases[ph].Head].Lower), "reporter|journalist|press|correspondent") {
			return f.p.Phrases[ph].Role == clause.Object || f.governed(ph, "to", "with")
		}
	}
	return false
}

// named reports what happening the head of a phrase names: "a high-level
// diplomatic meeting", "the phone call", "a news conference".
func (f *framer) named(ph int) (concept, lemma string, ok bool) {
	p := &f.p.Phrases[ph]
	if f.p.Tags[p.Head] == clause.Pronoun || f.p.Tags[p.Head] == clause.Day {
		return "", "", false
	}
	lemma = lexicon.Noun(f.s.Words[p.Head].Lower)
	if lemma == "march" && p.Head > p.Lo && f.p.Tags[p.Head-1] == clause.Numeral { // "on 25 March"
		return "", "", false
	}
	if p.Head > p.Lo {
		two := lexicon.Noun(f.s.Words[p.Head-1].Lower) + "-" + lemma
		if lexicon.Happens(two) {
			return lexicon.Concept(two), two, true
		}
		if lexicon.OneOf(f.s.Words[p.Head-1].Lower, "phone|telephone|telephonic") {
			return "call", lemma, true
		}
	}
	if !lexicon.Happens(lemma) {
		return "", "", false
	}
	return lexicon.Concept(lemma), lemma, true
}

// nominal adds a frame for a noun that names a happening of its own: "after
// attending a high-level meeting with him in Saudi Arabia". Its circumstances are
// the phrases behind it up to the end of the clause.
func (f *framer) nominal(c, ph int) {
	concept, lemma, ok := f.named(ph)
	if !ok {
		return
	}
	fr := Frame{Sentence: f.i, Clause: c, Phrase: ph, Concept: concept, Lemma: lemma, Apart: f.apart(ph) || f.recalled(c)}
	f.premodifier(&fr, ph)
	_, hi := f.p.In(c)
	end := f.p.Phrases[ph].Hi
	for q := ph; q < hi; q++ {
		if q > ph && !f.continues(f.p.Phrases[q-1].Hi, f.p.Phrases[q].Lo) {
			break
		}
		f.place(&fr, q)
		end = f.p.Phrases[q].Hi
		if q > ph {
			if f.governed(q, "with", "between", "of") {
				fr.With = f.parties(fr.With, q)
			}
		} else {
			fr.With = f.premodifiers(f.modifiers(fr.With, q), q)
		}
	}
	f.times(&fr, f.p.Phrases[ph].Lo, end)
	if len(fr.With) > 0 && f.p.Phrases[ph].Role == clause.Object && (concept == "call" || concept == "meeting") { // "initiating a phone call with Putin"
		for _, s := range f.p.Subjects(c) {
			fr.Subject = f.parties(fr.Subject, s)
		}
	}
	f.a.Frames = append(f.a.Frames, fr)
}

// continues: only prepositions, adverbs and bounds stand between two phrases.
func (f *framer) continues(from, to int) bool {
	for i := from; i < to; i++ {
		switch f.p.Tags[i] {
		case clause.Preposition, clause.Adverb:
		default:
			return false
		}
	}
	return true
}

// place sorts one phrase of a clause into the frame: a party or a site.
func (f *framer) place(fr *Frame, ph int) {
	p := &f.p.Phrases[ph]
	switch {
	case p.Role == clause.Object && p.Of < 0 && fr.Phrase < 0:
		fr.Object = f.parties(fr.Object, ph)
	case p.Prep >= 0 && fr.Phrase < 0:
		switch f.s.Words[p.Prep].Lower {
		case "with", "between", "among", "alongside":
			fr.With = f.parties(fr.With, ph)
		case "by":
			if f.p.Clauses[p.Clause].Passive || len(f.p.With(p.Clause, clause.Object)) == 0 {
				fr.With = f.parties(fr.With, ph)
			}
		}
	}
	f.sites(fr, ph)
}

// city: in "the Istanbul talks" the name says where, in "Moscow officials" who.
func (f *framer) city(ref *name.Reference, ph int) bool {
	if _, _, ok := f.named(ph); !ok || ref.Mention.Type != name.Place {
		return false
	}
	c, country, ok := name.Locate(ref.Mention.Text)
	return ok && c != country
}

// premodifier places a happening by the city before its noun.
func (f *framer) premodifier(fr *Frame, ph int) {
	p := &f.p.Phrases[ph]
	span := f.span(p.Lo, p.Hi)
	names := f.a.namesOf(f.i)
	for k := range names {
		ref := &names[k]
		if span.Contains(ref.Span) && f.city(ref, ph) {
			fr.Where = append(fr.Where, Site{Name: name.Canonical(ref.Mention.Text), Span: ref.Span})
		}
	}
}

// recalled: "Days earlier, he had spoken …" tells of something before; a clause
// joined to it does too.
func (f *framer) recalled(c int) bool {
	for range 3 {
		if c < 0 {
			return false
		}
		cl := &f.p.Clauses[c]
		for j := cl.Lo; j < cl.Hi; j++ {
			if lexicon.OneOf(f.s.Words[j].Lower, "earlier|previously|ago") {
				return true
			}
		}
		if cl.Verb > cl.Start && f.s.Words[cl.Start].Lower == "had" { // the pluperfect goes back behind what is reported
			return true
		}
		if cl.Lent < 0 {
			return false
		}
		c = cl.Lent
	}
	return false
}

// apart reads the words that tell a happening from the one at hand.
func (f *framer) apart(ph int) bool {
	p := &f.p.Phrases[ph]
	for j := p.Lo; j < p.Head; j++ {
		if lexicon.OneOf(f.s.Words[j].Lower, "last|previous|earlier|another|other|next|future|past|prior|subsequent|similar") {
			return true
		}
	}
	return false
}

// most bounds the parties of one frame: a list of a thousand names is no meeting.
const most = 12

// times notes the dates and clock times among words [lo, hi).
func (f *framer) times(fr *Frame, lo, hi int) {
	if lo = max(lo, clause.BehindDateline(f.s.Words)); lo >= hi {
		return
	}
	span := text.Span{Start: f.s.Words[lo].Span.Start, End: f.s.Words[hi-1].Span.End}.Shift(f.s.Span.Start)
	for k, m := range f.a.timesOf(f.i) {
		if span.Contains(m.Span) && dated(m) {
			fr.When = append(fr.When, f.a.times[f.i]+k)
		}
	}
}
