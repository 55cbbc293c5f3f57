package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

const placeType = name.Place

// mostReported is how many bytes of reported speech are claimed as one utterance; what
// is longer holds several.
const mostReported = 120

// quotations claims the quotations that begin in the sentence, and reported speech as
// far as it is short.
func (x *extractor) quotations() {
	for _, q := range x.a.Quotes.In(x.i) {
		if !q.Direct && q.Span.Len() > mostReported || !strings.Contains(x.a.Doc.Source[q.Span.Start:q.Span.End], " ") {
			continue // one word within marks is a name or held at arm's length, "so-called"
		}
		speaker := q.As
		if q.Speaker >= 0 && q.Speaker < len(x.a.Names.Entities) {
			speaker = x.a.Names.Entities[q.Speaker].Name
		}
		if speaker == "" {
			continue
		}
		words := x.a.Doc.Source[q.Span.Start:q.Span.End]
		x.a.Claims = append(x.a.Claims, Claim{
			Sentence: x.i, Slot: SlotQuote, Span: q.Span, Speaker: speaker, Origin: q.Origin,
			Value:   Value{Kind: QuoteValue, Text: words, Speaker: speaker, Reported: !q.Direct},
			Measure: Measure{Concept: "quote", Of: Surname(speaker)},
			Frame:   x.a.frames[x.i], Period: -1,
		})
	}
}

// roles claims who holds an office: "Kremlin spokesperson Dmitry Peskov".
func (x *extractor) roles() {
	names := x.a.namesOf(x.i)
	for k := range names {
		ref := &names[k]
		m := ref.Mention
		if m.Role == "" || m.Core.Len() == 0 || ref.Entity < 0 || ref.Entity >= len(x.a.Names.Entities) || x.a.Names.Entities[ref.Entity].Type != name.Person {
			continue
		}
		e := &x.a.Names.Entities[ref.Entity]
		x.a.Claims = append(x.a.Claims, Claim{
			Sentence: x.i, Slot: SlotRole, Span: ref.Span,
			Value:   Value{Kind: NameValue, Name: e.Name, NameType: name.Person, Role: m.Role},
			Measure: Measure{Concept: "role", Of: Surname(e.Name)},
			Frame:   x.a.frames[x.i], Period: -1,
		})
	}
}

// Office is a role without the country that it is held in: "Russian ambassador".
func Office(role string) string {
	office, _, _ := strings.Cut(role, " to ")
	return office
}

// holders claims the offices that a clause of being gives to somebody: "Anatoly Antonov is the
// Russian ambassador to the United States".
func (x *extractor) holders() {
	names := x.a.namesOf(x.i)
	for c := range x.p.Clauses {
		cl := &x.p.Clauses[c]
		if cl.Lemma != "be" || cl.Verb < 0 || cl.Mood != clause.Finite || x.r.Stances[c] != (stance.Reading{Cue: -1}) {
			continue
		}
		var who, office *name.Reference
		for k := range names {
			switch m := &names[k].Mention; {
			case m.Lo < cl.Lo || m.Hi > cl.Hi:
			case m.Core.Len() == 0 && m.Role != "" && (m.Lo == cl.Verb+1 || m.Hi == cl.Start):
				office = &names[k]
			case m.Core.Len() > 0 && m.Role == "" && (m.Lo == cl.Verb+1 || m.Hi == cl.Start):
				who = &names[k]
			}
		}
		if who == nil || office == nil || who.Entity < 0 || x.a.Names.Entities[who.Entity].Type == name.Place {
			continue
		}
		full := x.a.Names.Entities[who.Entity].Name
		x.a.Claims = append(x.a.Claims, Claim{
			Sentence: x.i, Slot: SlotRole, Span: office.Span,
			Value:   Value{Kind: NameValue, Name: full, NameType: name.Person, Role: office.Mention.Role},
			Measure: Measure{Concept: "role", Of: Surname(full)}, Frame: x.a.frames[x.i], Period: -1,
		})
	}
}

// attributes claims which of two exclusive ways a happening took: "a joint
// briefing", "separate pressers", "a news conference of his own".
func (x *extractor) attributes(at int, fr *Frame) {
	if fr.Concept != "briefing" && fr.Concept != "meeting" && fr.Concept != "visit" {
		return
	}
	cl := &x.p.Clauses[fr.Clause]
	lo, hi := cl.Lo, cl.Hi
	if fr.Phrase >= 0 {
		p := &x.p.Phrases[fr.Phrase]
		lo, hi = p.Lo, p.Hi
		for q := fr.Phrase + 1; q < len(x.p.Phrases) && x.p.Phrases[q].Of == q-1; q++ {
			hi = x.p.Phrases[q].Hi
		}
	}
	for j := lo; j < hi; j++ {
		way, span := manner(x.s, j)
		if way == "" {
			continue
		}
		x.add(&Claim{
			Slot: SlotAttribute, Span: x.span(span, j+1),
			Value:   Value{Kind: EventValue, Predicate: way},
			Measure: Measure{Concept: fr.Concept, Sense: "together"},
			Frame:   at, Period: -1, Negated: x.excluded(j),
		}, j)
		return
	}
}

// manner reads whether the parties did something together or each by himself.
// The words come in pairs of which only one can hold.
func manner(s text.Sentence, j int) (way string, from int) {
	switch s.Words[j].Lower {
	case "joint", "jointly", "together":
		return "joint", j
	case "separate", "separately", "alone", "individually":
		return "separate", j
	case "own":
		if j > 0 && lexicon.IsPossessive(s.Words[j-1].Lower) && (j < 2 || s.Words[j-2].Lower == "of" || s.Words[j-2].Lower == "on") {
			return "separate", j - 1
		}
	}
	return "", j
}

// excluded: "rather than having a joint briefing", "without a joint statement",
// "no joint conference" say that it was not so.
func (x *extractor) excluded(j int) bool {
	c := x.p.At(j)
	if c < 0 {
		return false
	}
	for k := j - 1; k >= max(0, j-6); k-- {
		switch x.s.Words[k].Lower {
		case "rather", "without", "instead":
			return true
		case "no":
			return !x.r.Stances[c].Negated
		}
		if x.p.Tags[k] == clause.Punctuation && strings.ContainsAny(x.s.Words[k].Text, ".;:") {
			return false
		}
	}
	return false
}
