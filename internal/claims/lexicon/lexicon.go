// Package lexicon holds what the engine knows of English words: which may be
// verbs and in which form, the lemma of a noun, the closed classes, which words
// name one kind of happening, and which exclude each other.
//
// "Talks" in "the talks ended after six hours" and "met" in "they met for under
// three hours" have different lemmas and one concept, meeting; that concept is
// what lets two lengths be compared. "Rise" and "fall" are antonyms, "killed" and
// "injured" merely differ.
//
// The tables are small on purpose and know nothing of sense: "strike" is an
// attack here even where workers walk out, and "fire" a blaze even where
// somebody is fired. Whoever uses a concept to assert a contradiction must also
// have compared what it happened to.
//
// Every table is one sorted text with an index over it (Set, Pairs), made when the
// program starts and never changed; no function allocates but where a suffix is
// replaced.
package lexicon

import "strings"

// A Form is the set of readings an inflected word has as a verb.
type Form uint8

const (
	Base       Form = 1 << iota // meet
	Third                       // meets
	Past                        // met
	Participle                  // met, taken
	Gerund                      // meeting
)

// Has reports whether f holds one of the forms in g.
func (f Form) Has(g Form) bool { return f&g != 0 }

// IsDeterminer reports whether the lower-case word may open a noun phrase.
func IsDeterminer(w string) bool { return determiners.Has(w) }

// IsPossessive reports whether the word is a possessive pronoun or the mark 's.
func IsPossessive(w string) bool { return possessives.Has(w) }

// IsPronoun reports whether the word stands for a noun phrase by itself.
func IsPronoun(w string) bool { return pronouns.Has(w) }

// IsRelative reports whether the word may open a relative clause.
func IsRelative(w string) bool { return relatives.Has(w) }

// IsPreposition reports whether the word may govern a noun phrase.
func IsPreposition(w string) bool { return prepositions.Has(w) }

// IsConjunction reports whether the word joins equals.
func IsConjunction(w string) bool { return conjunctions.Has(w) }

// IsSubordinator reports whether the word may open a subordinate clause.
func IsSubordinator(w string) bool { return subordinators.Has(w) }

// IsAuxiliary reports whether the word may help another verb.
func IsAuxiliary(w string) bool { return auxiliaries.Has(w) }

// IsModal reports whether the word is a modal verb.
func IsModal(w string) bool { return modals.Has(w) }

// IsAdverb reports whether the word is one of the frequent adverbs, or ends
// like one ("significantly"). A few nouns do too ("family"); they are excepted.
func IsAdverb(w string) bool {
	if adverbs.Has(w) {
		return true
	}
	return len(w) >= 5 && strings.HasSuffix(w, "ly") && !notAdverbs.Has(w)
}

// IsAdjective reports whether the lower-case word is likely an adjective before a
// noun: it is listed, or ends like one ("diplomatic", "hostile" is not seen).
func IsAdjective(w string) bool {
	if adjectives.Has(w) {
		return true
	}
	if len(w) < 6 {
		return false
	}
	for _, end := range [...]string{"ic", "al", "ous", "ive", "ful", "less", "able", "ible", "ish", "ary", "ory", "ian"} {
		if strings.HasSuffix(w, end) {
			_, _, verb := Verb(w)
			return !verb
		}
	}
	return false
}

// IsPerson reports whether the singular noun stands for people: one, or a body that
// acts as one ("delegation").
func IsPerson(noun string) bool { return persons.Has(noun) }

// IsFunction reports whether the word belongs to a closed class and so says
// nothing of what a sentence is about.
func IsFunction(w string) bool {
	return IsDeterminer(w) || IsPossessive(w) || IsPronoun(w) || IsPreposition(w) || IsConjunction(w) ||
		IsSubordinator(w) || IsAuxiliary(w) || IsModal(w) || adverbs.Has(w)
}

// IsReporting reports whether the lemma is a verb whose clause reports another
// ("said he was not invited").
func IsReporting(lemma string) bool { return reporting.Has(lemma) }

// Verb returns the lemma and the possible forms of a lower-case word, if it
// may be a verb of news English.
func Verb(w string) (lemma string, form Form, ok bool) {
	if l, ok := irregular.Look(w); ok {
		lemma, mark, _ := strings.Cut(l, ",")
		form = Past | Participle
		switch mark {
		case "d":
			form = Past
		case "n":
			form = Participle
		}
		if lemma == w {
			form |= Base
		}
		return lemma, form, true
	}
	if verbs.Has(w) {
		return w, Base, true
	}
	return inflected(w)
}

// Guess takes an unlisted word in -ed for a past form: "premiered". The lemma is
// the word without its ending, which is good enough to compare by.
func Guess(w string) (lemma string, form Form, ok bool) {
	if len(w) < 6 || !strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "eed") {
		return "", 0, false
	}
	return w[:len(w)-2], Past | Participle, true
}

// inflected undoes a regular suffix, and takes the result only if it is listed.
func inflected(w string) (string, Form, bool) {
	switch {
	case strings.HasSuffix(w, "ing") && len(w) > 4:
		if l, ok := stem(w[:len(w)-3]); ok {
			return l, Gerund, true
		}
	case strings.HasSuffix(w, "ied") && len(w) > 4:
		if l := w[:len(w)-3] + "y"; verbs.Has(l) {
			return l, Past | Participle, true
		}
		if l := w[:len(w)-1]; verbs.Has(l) {
			return l, Past | Participle, true
		}
	case strings.HasSuffix(w, "ed") && len(w) > 3:
		if l, ok := stem(w[:len(w)-2]); ok {
			return l, Past | Participle, true
		}
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		if l := w[:len(w)-3] + "y"; verbs.Has(l) {
			return l, Third, true
		}
		if l := w[:len(w)-1]; verbs.Has(l) {
			return l, Third, true
		}
	case strings.HasSuffix(w, "s") && len(w) > 3:
		if l := w[:len(w)-1]; verbs.Has(l) {
			return l, Third, true
		}
		if l := strings.TrimSuffix(w, "es"); l != w && verbs.Has(l) {
			return l, Third, true
		}
	}
	return "", 0, false
}

// stem finds the listed verb that loses its ending before -ed and -ing:
// "plan(n)", "mov(e)", "meet".
func stem(s string) (string, bool) {
	if verbs.Has(s) {
		return s, true
	}
	if l := s + "e"; verbs.Has(l) {
		return l, true
	}
	if n := len(s); n > 2 && s[n-1] == s[n-2] && verbs.Has(s[:n-1]) {
		return s[:n-1], true
	}
	if n := len(s); n > 1 && s[n-1] == 'y' && verbs.Has(s[:n-1]+"ie") { // dying, lying
		return s[:n-1] + "ie", true
	}
	return "", false
}

// Noun returns the singular of a lower-case noun. A word that is not a plural
// comes back as it is.
func Noun(w string) string {
	if s, ok := irregularNouns.Look(w); ok {
		return s
	}
	n := len(w)
	switch {
	case n < 4 || w[n-1] != 's' || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "'s"):
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"):
		return w[:n-2]
	}
	return w[:n-1]
}

// Lemma is the form under which a word of running text is looked up when its
// part of speech is not known: the verb's base if it is an inflected verb, else
// the noun's singular.
func Lemma(w string) string {
	if l, f, ok := Verb(w); ok && !f.Has(Third) {
		return l
	}
	return Noun(w)
}

// Concept is the kind of happening a lemma names: "meeting" for "summit",
// "talk" and "meet". A lemma that has none is its own concept.
func Concept(lemma string) string {
	if c, ok := concepts.Look(lemma); ok {
		return c
	}
	return lemma
}

// Happens reports whether the lemma names a kind of happening of the table.
func Happens(lemma string) bool {
	_, ok := concepts.Look(lemma)
	return ok
}

// Antonyms reports whether the two lemmas, or their concepts, exclude each
// other.
func Antonyms(a, b string) bool {
	return opposed(a, b) || opposed(Concept(a), Concept(b)) || opposed(a, Concept(b)) || opposed(Concept(a), b)
}

func opposed(a, b string) bool {
	if b < a {
		a, b = b, a
	}
	others, _ := antonyms.Look(a)
	for others != "" {
		var other string
		if other, others, _ = strings.Cut(others, ","); other == b {
			return true
		}
	}
	return false
}
