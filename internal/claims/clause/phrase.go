package clause

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// chunk finds the noun phrases, outside the verb groups.
func chunk(s text.Sentence, tags []Tag, cs []Clause) []Phrase {
	var out []Phrase
	c := 0
	for i := 0; i < len(tags); {
		for c < len(cs) && i > cs[c].Verb && cs[c].Verb >= 0 {
			c++
		}
		if c < len(cs) && cs[c].Verb >= 0 && i >= cs[c].Start {
			i = cs[c].Verb + 1
			continue
		}
		if !inPhrase(tags[i]) {
			i++
			continue
		}
		ph, next := phrase(s, tags, i)
		if ph.Head >= 0 {
			out = append(out, ph)
		}
		i = next
	}
	return out
}

func inPhrase(t Tag) bool {
	switch t {
	case Noun, Proper, Adjective, Determiner, Possessive, Pronoun, Numeral, Day:
		return true
	}
	return false
}

// phrase reads one noun phrase from word i on.
func phrase(s text.Sentence, tags []Tag, i int) (Phrase, int) {
	ph := Phrase{Lo: i, Head: -1, Prep: prepBefore(s, tags, i), Of: -1}
	j := i
	for ; j < len(tags); j++ {
		t := tags[j]
		if t == Punctuation && s.Words[j].Text == "-" && s.Words[j].Glued { // "18th-century villa"
			continue
		}
		if t == Adverb && j+1 < len(tags) && (tags[j+1] == Adjective || tags[j+1] == Noun) && ph.Head < 0 && j > i { // "a highly unusual step"
			continue
		}
		if joinsNumerals(tags, j) && !lexicon.OneOf(s.Words[j].Text, ";|:") { // "four to five hours", not "kills 10; 80 hurt"
			continue
		}
		if !inPhrase(t) {
			break
		}
		if ph.Head >= 0 && (t == Determiner || t == Pronoun || t == Day || tags[ph.Head] == Pronoun || tags[ph.Head] == Day || t == Possessive && !lexicon.OneOf(s.Words[j].Lower, "'s|'|’")) {
			break
		}
		if t == Numeral && ph.Head >= 0 && (s.Words[j].Shape == text.Symbol || j+1 < len(tags) && tags[j+1] == Noun) { // "in Saudi Arabia six days later", "fined the airline €4 million"
			break
		}
		switch t {
		case Noun, Proper, Pronoun, Day:
			ph.Head = j
		case Numeral, Determiner:
			if ph.Head < 0 && !nounAhead(tags, j) {
				ph.Head = j
			}
		case Adjective:
			if ph.Head < 0 && !nounAhead(tags, j) {
				ph.Head = j
			}
		}
	}
	ph.Hi = max(j, i+1)
	return ph, ph.Hi
}

func joinsNumerals(tags []Tag, j int) bool {
	if j == 0 || j+1 >= len(tags) || tags[j-1] != Numeral || tags[j+1] != Numeral {
		return false
	}
	return tags[j] == Preposition || tags[j] == Conjunction || tags[j] == Punctuation
}

func nounAhead(tags []Tag, j int) bool {
	for k := j + 1; k < len(tags) && k < j+8; k++ {
		switch tags[k] {
		case Noun, Proper:
			return true
		case Adjective, Numeral, Adverb, Determiner, Possessive:
			continue
		case Punctuation:
			continue
		case Preposition, Conjunction:
			if joinsNumerals(tags, k) {
				continue
			}
		}
		return false
	}
	return false
}

// prepBefore is the preposition that governs a phrase beginning at word i;
// bounds of numbers ("for less than three hours") stand in between.
func prepBefore(s text.Sentence, tags []Tag, i int) int {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		switch tags[j] {
		case Preposition:
			return j
		case Adverb:
			continue
		}
		return -1
	}
	return -1
}

// attach gives every phrase its clause and role.
func attach(s text.Sentence, p *Parse) {
	for i := range p.Phrases {
		ph := &p.Phrases[i]
		ph.Clause = p.clauseOf(ph.Lo)
		if ph.Prep >= 0 && s.Words[ph.Prep].Lower == "of" && i > 0 && p.Phrases[i-1].Hi == ph.Prep {
			ph.Of = i - 1
		}
	}
	for c := range p.Clauses {
		p.subject(s, c)
		p.object(s, c)
	}
}

// clauseOf finds the clause by bisection: clauses are in order and do not overlap.
func (p *Parse) clauseOf(word int) int {
	lo, hi := 0, len(p.Clauses)
	for lo < hi {
		if m := (lo + hi) / 2; p.Clauses[m].Hi <= word {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return min(lo, len(p.Clauses)-1)
}

// span returns the phrases that begin in words [lo, hi).
func (p *Parse) span(lo, hi int) (int, int) {
	return p.first(lo), p.first(hi)
}

// first is the index of the first phrase that begins at word i or later.
func (p *Parse) first(i int) int {
	a, b := 0, len(p.Phrases)
	for a < b {
		if m := (a + b) / 2; p.Phrases[m].Lo < i {
			a = m + 1
		} else {
			b = m
		}
	}
	return a
}

// subject marks the phrases before the verb that no preposition governs. A
// preposition that opened the clause as a subordinator ("after Biden met …") governs nothing.
func (p *Parse) subject(s text.Sentence, c int) {
	cl := &p.Clauses[c]
	a, z := p.span(p.own(c), cl.Start)
	for i := a; i < z; i++ {
		ph := &p.Phrases[i]
		if ph.Prep >= 0 && ph.Prep == cl.Opener {
			ph.Prep, ph.Of = -1, -1
		}
		if ph.Prep < 0 && p.Tags[ph.Head] != Day && !apposition(p, i, a) && !shifted(s, ph.Hi) {
			ph.Role = Subject
		}
	}
	if p.ownSubject(c) {
		cl.Lent = -1
	}
	if cl.Opener >= 0 && p.Tags[cl.Opener] == Relative {
		cl.Lent, cl.Lends = -1, Subject
	}
}

// own is the first word of clause c that is its own: in a sentence that begins
// "Two men who robbed …" the clause of "robbed" starts behind "who".
func (p *Parse) own(c int) int { return max(p.Clauses[c].Lo, p.Clauses[c].Opener+1) }

// apposition: in "Anatoly Antonov, the ambassador, …" and "Putin, 68, …" only the
// first phrase is the subject; so is whatever stands before a comma that no verb follows.
func apposition(p *Parse, i, a int) bool {
	return i > a && p.Phrases[i-1].Role == Subject && p.Phrases[i].Lo > 0 && p.Tags[p.Phrases[i].Lo-1] == Punctuation
}

// shifted: in "Nearly four years later, diplomats met" the years are no subject.
func shifted(s text.Sentence, next int) bool {
	if next >= len(s.Words) {
		return false
	}
	return lexicon.OneOf(s.Words[next].Lower, "later|earlier|ago|before|after")
}

func (p *Parse) ownSubject(c int) bool {
	a, z := p.span(p.own(c), p.Clauses[c].Start)
	for _, ph := range p.Phrases[a:z] {
		if ph.Role == Subject {
			return true
		}
	}
	return false
}

// object marks the first phrases after the verb that no preposition governs.
func (p *Parse) object(s text.Sentence, c int) {
	cl := &p.Clauses[c]
	if cl.Verb < 0 {
		return
	}
	a, z := p.span(cl.Verb+1, cl.Hi)
	for i := a; i < z; i++ {
		ph := &p.Phrases[i]
		if ph.Prep >= 0 || p.Tags[ph.Head] == Day {
			continue
		}
		if i > a && p.Tags[ph.Lo-1] == Punctuation && p.Phrases[i-1].Role != Object {
			return
		}
		ph.Role = Object
	}
}

// Antecedent is the index of the phrase that a relative clause describes, -1 for
// another clause.
func (p *Parse) Antecedent(c int) int {
	cl := p.Clauses[c]
	if cl.Opener < 0 || p.Tags[cl.Opener] != Relative {
		return -1
	}
	_, z := p.span(0, cl.Opener)
	return z - 1
}

// Words returns the content words of a phrase, lower case, singular, head last:
// no determiners, numbers, possessives.
func (p *Parse) Words(s text.Sentence, i int) []string {
	ph := p.Phrases[i]
	var out []string
	for j := ph.Lo; j < ph.Hi; j++ {
		switch p.Tags[j] {
		case Noun, Proper, Adjective:
			out = append(out, lexicon.Noun(s.Words[j].Lower))
		}
	}
	return out
}
