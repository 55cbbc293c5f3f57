package link

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// A Kind says how much it tells that an article lacks a term: another name is another thing, and
// so mostly is another noun.
type Kind uint8

const (
	Other Kind = iota
	Noun
	Named
)

// A Term is a name or a word that says what a statement is about.
type Term struct {
	Kind Kind
	Word int // its last word
	span text.Span
	key  string // what it stands under in an article
	alt  string // another key; empty for none
}

// A Statement is the terms of one sentence.
type Statement struct {
	Terms    []Term
	definite bool // opens with "the": it speaks of something known
}

// mostTerms bounds the terms of a statement that are looked up.
const mostTerms = 40

// Terms reads the terms of sentence i. Numbers and times are none: claims compare them.
func Terms(a *claim.Article, i int) *Statement {
	r := a.Readings[i]
	st := &Statement{definite: len(r.Words) > 0 && r.Words[0].Lower == "the"}
	taken := taken(r)
	for k := range r.Names {
		st.named(&r.Names[k], r, taken)
	}
	for w := range r.Words {
		if !taken[w] && len(st.Terms) < mostTerms {
			st.add(r, w)
		}
	}
	return st
}

// taken marks the words of numbers and times.
func taken(r *claim.Reading) []bool {
	out := make([]bool, len(r.Words)+1)
	for k := range r.Quantities {
		q := &r.Quantities[k]
		for w := q.Lo; w < q.Hi && w < len(r.Words) && q.Dimension != quantity.Ordinal; w++ {
			out[w] = q.OfSpan.Len() == 0 || r.Words[w].Span.Start < q.OfSpan.Start
		}
	}
	for k := range r.Times {
		for w := r.Times[k].Lo; w < r.Times[k].Hi; w++ {
			out[w] = true
		}
	}
	return out
}

// named adds a listed place or a nation as one term, under its canonical name and, where no
// preposition says that the city is meant, under the country whose government it stands for. Of a
// person the surname counts; any other name is its words.
func (st *Statement) named(m *name.Mention, r *claim.Reading, taken []bool) {
	key, _, ok := name.Locate(m.Text)
	if !ok {
		key, ok = name.Nation(m.Text)
	}
	if m.Core.Len() == 0 || !ok && m.Type != name.Person || ok && key == "" {
		return
	}
	last := m.Hi - 1
	for w := m.Lo; w < m.Hi; w++ {
		if m.Core.Contains(r.Words[w].Span) {
			last = w
			taken[w] = true
		}
	}
	if !ok {
		taken[last] = false
		return
	}
	t := Term{span: m.Core, Word: last, key: strings.ToLower(key), Kind: Named}
	if m.Lo == 0 || !lexicon.IsPreposition(r.Words[m.Lo-1].Lower) {
		government, _ := name.Metonym(m.Text)
		t.alt = strings.ToLower(government)
	}
	st.Terms = append(st.Terms, t)
}

// add adds a word that says something, a name where it has a capital that its place does not
// account for.
func (st *Statement) add(r *claim.Reading, w int) {
	t := Term{span: r.Words[w].Span, Word: w, key: keyOf(&r.Words[w])}
	if t.key == "" || t.key == "last" && r.Parse.Tags[w] == clause.Verb {
		return
	}
	switch tag := r.Parse.Tags[w]; {
	case (tag == clause.Proper && w > 0 || w == 0 && opensWithName(r)) && t.key != "party" && t.key != "government":
		t.Kind = Named
	case tag == clause.Proper, tag == clause.Noun:
		t.Kind = Noun
	}
	st.Terms = append(st.Terms, t)
}

// opensWithName reports whether the first word is a name, or begins one.
func opensWithName(r *claim.Reading) bool {
	return len(r.Words) > 1 && lexicon.IsPossessive(r.Words[1].Lower) || len(r.Names) > 0 && r.Names[0].Core.Len() > 0 && r.Names[0].Core.Start == 0
}

// keyOf is what a word stands under, empty where it says nothing of what a sentence is about.
func keyOf(w *text.Word) string {
	if w.Shape != text.Letters || w.Text != "US" && lexicon.IsFunction(w.Lower) && w.Lower != "first" && w.Lower != "last" {
		return ""
	}
	if nation, ok := name.Nation(w.Text); ok && nation != "" {
		return strings.ToLower(nation)
	}
	lemma := lexicon.Lemma(w.Lower)
	if idle.Has(lemma) || strings.IndexByte(lemma, '.') > 0 || lemma == "last" && w.Lower != lemma {
		return ""
	}
	if kin, ok := related.Look(lemma); ok {
		return kin
	}
	return lexicon.Concept(lemma)
}

// keys hands over what the words and the names of a sentence stand under.
func (x *Index) keys(a *claim.Article, i int) {
	r := a.Readings[i]
	for w := range r.Words {
		x.add(keyOf(&r.Words[w]), i)
	}
	refs := a.NamesOf(i)
	for k := range refs {
		if refs[k].Entity < 0 {
			continue
		}
		e := &a.Names.Entities[refs[k].Entity]
		canonical, country, _ := name.Locate(e.Name)
		for _, key := range [...]string{canonical, country, e.Nation, claim.Surname(e.Name)} {
			x.add(strings.ToLower(key), i)
		}
		for _, role := range e.Roles {
			for _, w := range strings.Fields(role) {
				x.add(keyOf(&text.Word{Text: w, Lower: strings.ToLower(w), Shape: text.Letters}), i)
			}
		}
	}
}

// idle words stand in any sentence: what was said, held, taken, or took place.
var idle = lexicon.NewSet(`
according add announce be become begin come continue day do expect get give go happen have hold
hour keep let make minute month occur person place report run say spend stage take tell time total
week year
`)

// related leads from words to one that articles use for the same thing; close enough to find
// what a statement speaks of, not to say that both say the same.
var related = lexicon.NewPairs(`
automobile:car conflict:war employee:worker enterprise:company factory:plant firm:company
group:company kilometre:kilometer lorry:truck mansion:villa manufacturer:maker plane:aircraft
residence:house robber:theft ship:vessel spokesperson:spokesman spokeswoman:spokesman staff:worker thief:theft
`)
