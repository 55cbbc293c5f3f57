package link

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// A term is a name or a word that says what a statement is about.
type term struct {
	span text.Span // in the sentence
	word int       // its last word
	keys []string  // what it may stand under in an article
	need int       // how many of the keys must be there
	kind kind
}

// A kind says how much it tells that an article lacks a term: another name is another thing, and
// so mostly is another noun.
type kind uint8

const (
	other kind = iota
	noun
	named
)

// A Statement is the terms of one sentence.
type Statement struct {
	terms    []term
	definite bool // opens with "the": it speaks of something known
}

// Len is the number of terms.
func (st *Statement) Len() int { return len(st.terms) }

// Word is the last word of term k.
func (st *Statement) Word(k int) int { return st.terms[k].word }

// Named reports whether term k is a name.
func (st *Statement) Named(k int) bool { return st.terms[k].kind == named }

// mostTerms bounds the terms of a statement that are looked up.
const mostTerms = 40

// Terms reads the terms of sentence i. Numbers and times are none: claims compare them.
func Terms(a *claim.Article, i int) *Statement {
	r := a.Readings[i]
	st := &Statement{definite: len(r.Words) > 0 && r.Words[0].Lower == "the"}
	taken := make([]bool, len(r.Words)+1)
	for _, q := range r.Quantities {
		for w := q.Lo; w < q.Hi && w < len(taken); w++ {
			taken[w] = q.OfSpan.Len() == 0 || r.Words[w].Span.Start < q.OfSpan.Start
		}
	}
	for k := range r.Times {
		for w := range r.Words {
			taken[w] = taken[w] || r.Times[k].Span.Overlaps(r.Words[w].Span)
		}
	}
	for k := range r.Names {
		m := &r.Names[k]
		if m.Core.Len() > 0 {
			st.add(m, r, taken)
		}
	}
	for w := range r.Words {
		if taken[w] || len(st.terms) >= mostTerms {
			continue
		}
		if key := keyOf(&r.Words[w]); key != "" {
			st.terms = append(st.terms, term{span: r.Words[w].Span, word: w, keys: []string{key}, need: 1, kind: kindOf(r, w)})
		}
	}
	return st
}

// add adds a name as one term: a person by the surname, a listed place by its canonical
// name, any other by its words, of which a longer one may lack one. What of a government stands under its country
// too, but where a preposition says that the city is meant.
func (st *Statement) add(m *name.Mention, r *claim.Reading, taken []bool) {
	t := term{span: m.Core, word: m.Hi - 1, need: 1, kind: named}
	canonical, country, listed := name.Locate(m.Text)
	nation, isNation := name.Nation(m.Text)
	switch {
	case isNation && nation != "":
		t.keys = []string{strings.ToLower(nation)}
	case listed:
		t.keys = []string{strings.ToLower(canonical)}
		if government, ok := name.Metonym(m.Text); ok && (m.Lo == 0 || !lexicon.IsPreposition(r.Words[m.Lo-1].Lower)) {
			t.keys = append(t.keys, strings.ToLower(government))
		} else if canonical == country {
			t.keys = append(t.keys, strings.ToLower(m.Text))
		}
	case m.Type == name.Person:
		t.keys = []string{claim.Surname(m.Text)}
	default:
		for _, w := range strings.Fields(strings.ToLower(m.Text)) {
			if key := lexicon.Noun(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")); !lexicon.IsFunction(w) {
				t.keys = append(t.keys, key)
			}
		}
		if t.need = len(t.keys); t.need > 2 {
			t.need--
		}
		if government, ok := name.Metonym(m.Text); ok {
			t.keys, t.need = append(t.keys, strings.ToLower(government)), 1
		}
	}
	if len(t.keys) == 0 {
		return
	}
	for w := m.Lo; w < m.Hi && w < len(taken); w++ {
		taken[w] = taken[w] || m.Core.Contains(r.Words[w].Span)
	}
	st.terms = append(st.terms, t)
}

// kindOf is what a word that belongs to no name found is: a name all the same where it has a
// capital that its place does not account for.
func kindOf(r *claim.Reading, w int) kind {
	if nation, ok := name.Nation(r.Words[w].Text); ok && nation != "" {
		return named
	}
	switch r.Parse.Tags[w] {
	case clause.Proper:
		if w > 0 {
			return named
		}
		return noun
	case clause.Noun:
		return noun
	}
	return other
}

// keyOf is what a word stands under, empty where it says nothing of what a sentence is about.
func keyOf(w *text.Word) string {
	if w.Shape != text.Letters || w.Text != "US" && lexicon.IsFunction(w.Lower) {
		return ""
	}
	if nation, ok := name.Nation(w.Text); ok && nation != "" {
		return strings.ToLower(nation)
	}
	lemma := lexicon.Lemma(w.Lower)
	if idle.Has(lemma) || len(lemma) < 2 {
		return ""
	}
	if kin, ok := related.Look(lemma); ok {
		return kin
	}
	return lexicon.Concept(lemma)
}

// eachKey hands over the keys under which the words and the names of a sentence stand.
func eachKey(a *claim.Article, i int, add func(string)) {
	r := a.Readings[i]
	for w := range r.Words {
		if key := keyOf(&r.Words[w]); key != "" {
			add(key)
			if r.Words[w].Lower != key {
				add(r.Words[w].Lower)
			}
		}
	}
	refs := a.NamesOf(i)
	for k := range refs {
		ref := &refs[k]
		if ref.Entity < 0 || ref.Entity >= len(a.Names.Entities) {
			continue
		}
		e := &a.Names.Entities[ref.Entity]
		add(strings.ToLower(e.Name))
		if e.Type == name.Person {
			add(claim.Surname(e.Name))
		}
		if e.Nation != "" {
			add(strings.ToLower(e.Nation))
		}
		if canonical, country, ok := name.Locate(e.Name); ok {
			add(strings.ToLower(canonical))
			add(strings.ToLower(country))
		}
		for _, role := range e.Roles {
			for _, w := range strings.Fields(role) {
				if nation, ok := name.Nation(w); ok && nation != "" {
					w = nation
				}
				add(lexicon.Noun(strings.ToLower(w)))
			}
		}
	}
}

// idle words stand in any sentence: what was said, held, taken, or took place.
var idle = lexicon.NewSet(`
according add announce be become begin come continue day do expect get give go happen have hold
hour keep last let make minute month occur person place report run say spend stage take tell time total
week year
`)

// related leads from words to one that articles use for the same thing; close enough to find
// what a statement speaks of, not to say that both say the same.
var related = lexicon.NewPairs(`
automobile:car conflict:war employee:worker enterprise:company factory:plant firm:company
group:company kilometre:kilometer lorry:truck mansion:villa manufacturer:maker plane:aircraft
residence:house ship:vessel spokesperson:spokesman spokeswoman:spokesman staff:worker
`)
