package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// A PartyKind says how closely a party is named.
type PartyKind uint8

const (
	Group  PartyKind = iota // "diplomats", "the two leaders": by a common noun only
	Nation                  // "the American side", "Moscow": by its country
	Named                   // a person or an organisation by name
)

// A Party takes part in what a clause tells.
type Party struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Kind   PartyKind
	Name   string // canonical: "Vladimir Putin", "Russia", "diplomat"
	Key    string // what is compared: a person's surname, an organisation's or nation's name, a noun's singular; lower case
	Nation string // where known
	Noun   string // the head noun of a description that stands for a name: "ambassador"; empty for a name
	Word   string // the head word as printed: "ambassadors"
}

// parties appends whom a phrase names.
func (f *framer) parties(out []Party, ph int) []Party {
	p := &f.p.Phrases[ph]
	if len(out) >= most {
		return out
	}
	head := f.s.Words[p.Head].Span.Shift(f.s.Span.Start)
	names := f.a.namesOf(f.i)
	for k := range names {
		ref := &names[k]
		if !ref.Span.Contains(head) {
			continue
		}
		if party, ok := f.party(ref); ok {
			if ref.Mention.Core.Len() == 0 && f.p.Tags[p.Head] != clause.Pronoun {
				party.Noun = lexicon.Noun(f.s.Words[p.Head].Lower)
			}
			party.Word = f.s.Words[p.Head].Text
			return append(out, party)
		}
	}
	if f.p.Tags[p.Head] == clause.Pronoun || f.measures(p.Head) {
		return out
	}
	n := len(out)
	out = f.modifiers(out, ph)
	// "diplomats from Russia and the United States"
	if len(out) == n {
		out = f.following(out, ph)
	}
	return append(out, Party{Kind: Group, Name: lexicon.Noun(f.s.Words[p.Head].Lower), Key: lexicon.Noun(f.s.Words[p.Head].Lower), Word: f.s.Words[p.Head].Text})
}

// measures reports whether a word is part of an amount: the euros of a fine are no
// party to it.
func (f *framer) measures(word int) bool {
	for _, q := range f.r.Quantities {
		if q.Lo <= word && word < q.Hi {
			return true
		}
	}
	return f.p.Tags[word] == clause.Day
}

// modifiers appends the nations that describe a group: "the American side",
// "Russian and US delegations".
func (f *framer) modifiers(out []Party, ph int) []Party {
	p := &f.p.Phrases[ph]
	lo := p.Lo
	// "Russian and US delegations": the conjunction split the phrase
	if lo >= 2 && f.p.Tags[lo-1] == clause.Conjunction {
		if q := f.p.PhraseAt(lo - 2); q >= 0 {
			lo = f.p.Phrases[q].Lo
		}
	}
	span := text.Span{Start: f.s.Words[lo].Span.Start, End: f.s.Words[p.Hi-1].Span.End}.Shift(f.s.Span.Start)
	names := f.a.namesOf(f.i)
	for k := range names {
		ref := &names[k]
		if span.Contains(ref.Span) && ref.Mention.Nation != "" && !f.city(ref, ph) {
			out = addParty(out, Party{Kind: Nation, Name: ref.Mention.Nation, Key: strings.ToLower(ref.Mention.Nation), Nation: ref.Mention.Nation})
		}
	}
	return out
}

// premodifiers appends the common nouns before a happening's noun: a "ferry
// disaster" happened to a ferry.
func (f *framer) premodifiers(out []Party, ph int) []Party {
	p := &f.p.Phrases[ph]
	for j := p.Lo; j < p.Head; j++ {
		if f.p.Tags[j] == clause.Noun && !f.measures(j) {
			noun := lexicon.Noun(f.s.Words[j].Lower)
			out = addParty(out, Party{Kind: Group, Name: noun, Key: noun, Word: f.s.Words[j].Text})
		}
	}
	return out
}

func (f *framer) following(out []Party, ph int) []Party {
	for q := ph + 1; q < len(f.p.Phrases) && q <= ph+2; q++ {
		if q == ph+1 && !f.governed(q, "from", "of") {
			break
		}
		if q > ph+1 && f.p.Tags[f.p.Phrases[q].Lo-1] != clause.Conjunction {
			break
		}
		out = f.modifiers(out, q)
	}
	return out
}

func addParty(out []Party, p Party) []Party {
	if len(out) >= most {
		return out
	}
	for _, o := range out {
		if o.Key == p.Key && o.Kind == p.Kind {
			return out
		}
	}
	return append(out, p)
}

// party turns a reference into the party it names.
func (f *framer) party(ref *name.Reference) (Party, bool) {
	if ref.Entity < 0 || ref.Entity >= len(f.a.Names.Entities) {
		return Party{}, false
	}
	e := &f.a.Names.Entities[ref.Entity]
	switch e.Type {
	case name.Person:
		if bare(e) { // "the American president", never named
			if e.Nation == "" {
				return Party{}, false
			}
			return Party{Kind: Nation, Name: e.Nation, Key: strings.ToLower(e.Nation), Nation: e.Nation}, true
		}
		return Party{Kind: Named, Name: e.Name, Key: Surname(e.Name), Nation: e.Nation}, true
	case name.Organization:
		if c, ok := name.Metonym(e.Name); ok {
			return Party{Kind: Nation, Name: c, Key: strings.ToLower(c), Nation: c}, true
		}
		return Party{Kind: Named, Name: e.Name, Key: strings.ToLower(e.Name), Nation: e.Nation}, true
	case name.Place:
		n := e.Nation
		if n == "" {
			n = e.Name
		}
		return Party{Kind: Nation, Name: n, Key: strings.ToLower(n), Nation: n}, true
	}
	return Party{Kind: Named, Name: e.Name, Key: strings.ToLower(e.Name)}, e.Name != ""
}

// bare reports whether a person is known by an office only.
func bare(e *name.Entity) bool {
	for _, r := range e.Roles {
		if strings.EqualFold(r, e.Name) {
			return true
		}
	}
	return e.Name != "" && strings.ToLower(e.Name[:1]) == e.Name[:1]
}

// Surname is the key of a person's name: its last word, generation suffixes and
// case aside. Two people with one surname are kept apart where both are given a
// first name, by whoever compares.
func Surname(full string) string {
	w := strings.Fields(strings.ToLower(full))
	for len(w) > 1 {
		if lexicon.OneOf(strings.Trim(w[len(w)-1], ".,"), "jr|sr|ii|iii|iv") {
			w = w[:len(w)-1]
			continue
		}
		break
	}
	if len(w) == 0 {
		return ""
	}
	return w[len(w)-1]
}
