// Package clause finds who does what in a sentence: its verb groups, the
// clauses around them, and the noun phrases that stand as subject, object or
// behind a preposition.
//
// In "Yesterday, Norway and Finland talked for under three hours" the verb group is
// "talked", its subject the two phrases "Norway" and "Finland", and "under three
// hours" stands behind "for". In "the two days that the organisers had planned" the
// clause of "planned" has the subject "the organisers" and the antecedent "the two
// days" as its object.
//
// There is no grammar and no trained tagger here, but three linear passes over
// the words of one sentence: tag (tag.go) from closed classes, verb forms and
// the neighbour on the left; group (group.go) verbs with their auxiliaries and
// cut the sentence between them; attach (phrase.go) noun phrases to the groups.
// A sentence is read by itself, so a result stays valid as long as its text does.
//
// What it knowingly gets wrong: a past form behind a noun is taken for the
// finite verb unless another one follows ("the man arrested on Monday walked
// out"), a prepositional phrase belongs to the verb even where it describes the
// noun before it, and a verb the lexicon does not list is not seen at all.
package clause

import "gainsay/internal/claims/text"

// A Tag is the part of speech of a word, as far as clauses need it.
type Tag uint8

const (
	Noun Tag = iota
	Proper
	Adjective
	Determiner
	Possessive // "his", "'s"
	Pronoun
	Relative // "who", "which", "that" behind a noun
	Preposition
	To // before an infinitive
	Conjunction
	Subordinator
	Auxiliary
	Modal
	Verb
	Adverb
	Numeral
	Day // a weekday or a month: never part of another phrase
	Punctuation
)

// A Mood is the form in which a clause's verb stands.
type Mood uint8

const (
	Finite     Mood = iota // "met", "will meet", "has met"
	Infinitive             // "to meet"
	Gerund                 // "meeting"
	Participle             // "sanctions imposed on officials"
	Nominal                // no verb: a headline or a fragment
)

// A Role is what a phrase is to its clause.
type Role uint8

const (
	Oblique Role = iota // behind a preposition, or loose
	Subject
	Object
)

// A Phrase is a noun phrase.
type Phrase struct {
	Lo, Hi int // Sentence.Words[Lo:Hi], determiner included, preposition not
	Head   int // index of the head word
	Prep   int // index of the preposition before it, -1 where there is none
	Role   Role
	Clause int // index into Parse.Clauses
	Of     int // index of the phrase that an "of" hangs this one on, -1 otherwise
}

// A Clause is a verb group with its phrases.
type Clause struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Lo, Hi  int // Sentence.Words[Lo:Hi]
	Start   int // first word of the verb group, auxiliaries included; equals Hi in a nominal clause
	Verb    int // the main verb, -1 in a nominal clause
	Lemma   string
	Mood    Mood
	Passive bool
	Opener  int  // the conjunction, subordinator, relative or mark before the clause, -1 at the start of the sentence
	Parent  int  // the clause that governs this one or precedes it in coordination, -1 for the first
	Lent    int  // the clause whose subject this one shares ("arrived and met"), -1 where it has its own
	Lends   Role // which of that clause's phrases it shares: Subject, or Object for "called for the two to meet"
}

// A Parse is what Find returns. The zero value is an empty sentence.
type Parse struct {
	Tags    []Tag // one a word
	Phrases []Phrase
	Clauses []Clause
}

// Find parses a sentence. Linear in its words.
func Find(s text.Sentence) Parse {
	p := Parse{Tags: tag(s)}
	for i := range BehindDateline(s.Words) { // "GENEVA, June 16 (Reuters) -" is part of no clause
		p.Tags[i] = Punctuation
	}
	bounds(s, p.Tags)
	p.Clauses = group(s, p.Tags)
	p.Phrases = chunk(s, p.Tags, p.Clauses)
	attach(s, &p)
	return p
}

// At returns the index of the clause that covers word i.
func (p *Parse) At(i int) int { return p.clauseOf(i) }

// PhraseAt returns the index of the phrase that covers word i, -1 where none does.
func (p *Parse) PhraseAt(i int) int {
	lo, hi := 0, len(p.Phrases)
	for lo < hi {
		m := (lo + hi) / 2
		switch ph := p.Phrases[m]; {
		case i < ph.Lo:
			hi = m
		case i >= ph.Hi:
			lo = m + 1
		default:
			return m
		}
	}
	return -1
}

// Subjects returns the phrases that clause c has, or shares, as its subject.
// It follows lent subjects at most eight times: news has no deeper chains that matter.
func (p *Parse) Subjects(c int) []int {
	role := Subject
	for range 8 {
		if c < 0 {
			return nil
		}
		if own := p.With(c, role); len(own) > 0 {
			return own
		}
		if a := p.Antecedent(c); a >= 0 { // "two men who robbed a bank"
			return []int{a}
		}
		role = p.Clauses[c].Lends
		c = p.Clauses[c].Lent
	}
	return nil
}

// With returns the phrases of clause c in a role, in order, those behind an
// "of" left out. Its cost is the clause's own length.
func (p *Parse) With(c int, role Role) []int {
	var out []int
	a, z := p.span(p.Clauses[c].Lo, p.Clauses[c].Hi)
	for i := a; i < z; i++ {
		if p.Phrases[i].Role == role && p.Phrases[i].Of < 0 {
			out = append(out, i)
		}
	}
	return out
}

// In returns the range of phrases that begin inside clause c.
func (p *Parse) In(c int) (lo, hi int) { return p.span(p.Clauses[c].Lo, p.Clauses[c].Hi) }
