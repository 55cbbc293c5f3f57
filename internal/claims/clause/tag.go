package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// tag gives every word its part of speech, left to right; an ambiguous word is
// decided by the tag before it and by the word after it.
func tag(s text.Sentence) []Tag {
	t := tagger{words: s.Words, tags: make([]Tag, len(s.Words)), title: titleCase(s)}
	for i := range s.Words {
		t.tags[i] = t.tag(i)
	}
	return t.tags
}

type tagger struct {
	words  []text.Word
	tags   []Tag
	quoted bool // a single quotation mark was opened
	title  bool // capitals say nothing: a headline in title case
}

// titleCase reports whether most longer words are capitalised, so that a
// capital does not mark a name ("Leaders Meet in Geneva").
func titleCase(s text.Sentence) bool {
	caps, all := 0, 0
	for i, w := range s.Words {
		if i == 0 || w.Shape != text.Letters || len(w.Text) < 4 {
			continue
		}
		all++
		if capital(w.Text) {
			caps++
		}
	}
	return s.Kind == text.Headline && all > 2 && caps*3 > all*2
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func (t *tagger) tag(i int) Tag {
	w := t.words[i]
	switch w.Shape {
	case text.Digits, text.Symbol:
		return Numeral
	case text.Mark:
		return t.mark(i)
	}
	if isDay(w, i) {
		return Day
	}
	if numeral(w.Lower) {
		return Numeral
	}
	if tag, ok := t.closed(i); ok {
		return tag
	}
	adjective := lexicon.IsAdjective(w.Lower) && !t.heads(i) && !t.does(i)
	if adjective && !capital(w.Text) && t.nounFollows(i) && t.before(i) != To && t.before(i) != Modal && t.before(i) != Pronoun {
		return Adjective
	}
	if capital(w.Text) && !t.title && (i > 0 || !t.opensWithVerb()) {
		if i > 0 || t.initialName() {
			return Proper
		}
	}
	if t.particle(i) {
		return Adverb
	}
	if tag, ok := t.verb(i); ok {
		return tag
	}
	switch {
	case lexicon.IsAdverb(w.Lower):
		return Adverb
	case adjective:
		return Adjective
	case capital(w.Text) && i > 0:
		return Proper
	}
	return Noun
}

// mark tells the genitive of a plural ("the leaders' lunch") from a quotation mark.
func (t *tagger) mark(i int) Tag {
	if !lexicon.OneOf(t.words[i].Text, "'|’|‘") {
		return Punctuation
	}
	if i == 0 || !t.words[i].Glued || t.words[i].Text == "‘" {
		t.quoted = true
		return Punctuation
	}
	if t.quoted || !strings.HasSuffix(t.words[i-1].Lower, "s") || i+1 >= len(t.words) || t.words[i+1].Shape != text.Letters || t.words[i+1].Glued {
		return Punctuation
	}
	return Possessive
}

// heads reports whether a word that looks like an adjective ends its phrase and so is a noun: "the
// capital lasted", "the republic will", "the poor were".
func (t *tagger) heads(i int) bool {
	if i == 0 || i+1 >= len(t.words) || t.words[i+1].Shape != text.Letters {
		return false
	}
	switch t.tags[i-1] {
	case Determiner, Possessive, Adjective:
	default:
		return false
	}
	next := t.words[i+1].Lower
	if lexicon.IsModal(next) || lexicon.IsAuxiliary(next) {
		return true
	}
	_, form, _ := lexicon.Verb(next)
	return form.Has(lexicon.Past) && !form.Has(lexicon.Base) && (!t.nounFollows(i+1) || lexicon.IsAdverb(t.words[i+2].Lower))
}

// does: behind "did not" stands a verb, though it looks like an adjective: "did not last four hours".
func (t *tagger) does(i int) bool {
	j := i - 1
	for j > 0 && t.tags[j] == Adverb {
		j--
	}
	return j > 0 && j < i && t.tags[j] == Auxiliary && lexicon.OneOf(t.words[j].Lower, "did|didn't|do|does|doesn't|don't")
}

// initialName reports whether the first word is a name rather than a common
// word that is capitalised because it comes first: it is unknown to the lexicon.
func (t *tagger) initialName() bool {
	w := t.words[0].Lower
	if _, _, ok := lexicon.Verb(w); ok || lexicon.Happens(lexicon.Noun(w)) || lexicon.IsAdverb(w) {
		return false
	}
	return !strings.HasSuffix(w, "s") || len(t.words) > 1 && capital(t.words[1].Text)
}

// opensWithVerb reports whether the sentence begins with a participle or gerund:
// "Held at Villa La Grange, …", "Speaking to reporters, …".
func (t *tagger) opensWithVerb() bool {
	_, form, ok := lexicon.Verb(t.words[0].Lower)
	if !ok || !form.Has(lexicon.Participle|lexicon.Gerund) || len(t.words) < 2 {
		return false
	}
	next := t.words[1].Lower
	return lexicon.IsPreposition(next) || lexicon.IsDeterminer(next) || lexicon.IsPronoun(next) || lexicon.IsAdverb(next)
}

// particle: "send them back", "flew home", though both are verbs and nouns too.
func (t *tagger) particle(i int) bool {
	switch t.words[i].Lower {
	case "back", "home", "apart", "together":
	default:
		return false
	}
	switch t.before(i) {
	case To, Modal, Determiner, Possessive, Preposition:
		return false
	}
	return true
}

// closed tags the words of closed classes.
func (t *tagger) closed(i int) (Tag, bool) {
	w := t.words[i].Lower
	switch w {
	case "to":
		if t.baseFollows(i) || t.planned(i) {
			return To, true
		}
		return Preposition, true
	case "that":
		return t.that(i), true
	case "'s":
		if t.before(i) == Pronoun {
			return Auxiliary, true
		}
		return Possessive, true
	case "who", "whom", "which", "whose":
		return Relative, true
	case "her":
		return Possessive, true
	case "us":
		return Pronoun, !capital(t.words[i].Text)
	case "like", "following", "concerning", "including", "regarding":
		return Preposition, t.before(i) != Auxiliary && t.before(i) != Modal && t.before(i) != To && t.before(i) != Pronoun
	case "one":
		return Numeral, true
	}
	if lexicon.IsModal(w) {
		if t.nominalBefore(i) && !t.governs(i) || w == "may" && capital(t.words[i].Text) && i > 0 && !t.title {
			return Noun, w == "will" || w == "must"
		}
		return Modal, true
	}
	switch {
	case lexicon.IsAuxiliary(w):
		return Auxiliary, true
	case lexicon.IsPossessive(w):
		return Possessive, true
	case lexicon.IsDeterminer(w):
		return t.determiner(i), true
	case lexicon.IsPronoun(w):
		return Pronoun, true
	case lexicon.IsConjunction(w):
		return Conjunction, true
	case lexicon.IsPreposition(w):
		return t.preposition(i), true
	case lexicon.IsSubordinator(w):
		return Subordinator, true
	}
	return 0, false
}

// governs tells the modal behind what may pass for an adjective or a number ("the factory will employ",
// "a sum of $5 may be taken") from the noun ("his own will").
func (t *tagger) governs(i int) bool {
	if t.tags[i-1] != Adjective && t.tags[i-1] != Numeral || i+1 >= len(t.words) {
		return false
	}
	next := t.words[i+1].Lower
	_, form, _ := lexicon.Verb(next)
	return lexicon.OneOf(next, "be|have|not|never") || form.Has(lexicon.Base)
}

// determiner: "both sides" against "both agreed", "this week" against "this is".
func (t *tagger) determiner(i int) Tag {
	if i+1 >= len(t.words) {
		return Pronoun
	}
	n := t.words[i+1]
	if n.Shape == text.Mark || lexicon.IsAuxiliary(n.Lower) || lexicon.IsModal(n.Lower) || lexicon.IsPreposition(n.Lower) {
		switch t.words[i].Lower {
		case "the", "a", "an", "no", "every":
			return Determiner
		case "less", "more", "fewer":
			if n.Lower == "than" { // "for less than three hours"
				return Adverb
			}
		}
		return Pronoun
	}
	return Determiner
}

// preposition: a particle that no noun can follow is an adverb ("sat down.").
func (t *tagger) preposition(i int) Tag {
	if i+1 == len(t.words) || t.words[i+1].Shape == text.Mark {
		return Adverb
	}
	switch w := t.words[i].Lower; w {
	case "down", "off", "out", "up", "over":
		n := t.words[i+1].Lower
		if n == "to" || lexicon.IsPreposition(n) {
			return Adverb
		}
	}
	return Preposition
}

// that tells the conjunction ("said that …"), the relative ("hours that …") and
// the determiner ("that meeting") apart.
func (t *tagger) that(i int) Tag {
	if i == 0 {
		return Determiner
	}
	switch t.before(i) {
	case Noun, Proper, Numeral:
		return Relative
	case Preposition, Conjunction, To:
		return Determiner
	}
	return Subordinator
}

// baseFollows: "to return", "to fully return".
func (t *tagger) baseFollows(i int) bool {
	for j := i + 1; j < len(t.words) && j <= i+3; j++ {
		w := t.words[j].Lower
		if w == "be" || w == "have" || w == "do" || w == "get" {
			return true
		}
		if _, form, ok := lexicon.Verb(w); ok && form.Has(lexicon.Base) && !capital(t.words[j].Text) || ok && t.title && form.Has(lexicon.Base) {
			return true
		}
		if !lexicon.IsAdverb(w) {
			return false
		}
	}
	return false
}

// planned: behind "is to" and "set to" a word is a verb though the lexicon has it as none: "the probe is
// set to orbit", "the hall is to seat 800". "Due to" needs more: "due to fog".
func (t *tagger) planned(i int) bool {
	if i == 0 || i+2 >= len(t.words) {
		return false
	}
	next := &t.words[i+1]
	if next.Shape != text.Letters || capital(next.Text) || lexicon.IsFunction(next.Lower) || numeral(next.Lower) {
		return false
	}
	switch before := t.words[i-1].Lower; {
	case lexicon.OneOf(before, "is|are|was|were|likely|unlikely|scheduled|poised|slated|supposed|meant|expected|planned|projected"):
		return true
	case lexicon.OneOf(before, "due|set"):
		after := &t.words[i+2]
		return lexicon.IsDeterminer(after.Lower) || lexicon.IsPossessive(after.Lower) || after.Shape == text.Digits || numeral(after.Lower)
	}
	return false
}

// before is the tag of the last word before i that is no adverb; at the start of
// the sentence it is Punctuation.
func (t *tagger) before(i int) Tag {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if t.tags[j] != Adverb {
			return t.tags[j]
		}
	}
	return Punctuation
}

// nominalBefore reports whether the word before i makes a noun of what follows.
func (t *tagger) nominalBefore(i int) bool {
	if i == 0 {
		return false
	}
	switch t.tags[i-1] {
	case Determiner, Possessive, Adjective, Numeral:
		return true
	case Preposition:
		return true
	}
	// "two-day talks": the hyphen belongs to the modifier.
	return t.words[i-1].Text == "-" && t.words[i-1].Glued
}

// verb tags a word that may be a verb.
func (t *tagger) verb(i int) (Tag, bool) {
	w := t.words[i]
	_, form, ok := lexicon.Verb(w.Lower)
	if !ok && !capital(w.Text) && i > 0 {
		if t.tags[i-1] == To {
			return Verb, true
		}
		_, form, ok = lexicon.Guess(w.Lower)
	}
	if !ok {
		return 0, false
	}
	if i+1 < len(t.words) && t.words[i+1].Text == "-" && t.words[i+1].Glued { // "face-to-face"
		return Adjective, true
	}
	if form.Has(lexicon.Past|lexicon.Participle) && !form.Has(lexicon.Base) {
		return t.past(i, form), true
	}
	switch {
	case form.Has(lexicon.Gerund):
		return t.gerund(i)
	case t.nominalBefore(i):
		return Noun, false
	}
	switch t.before(i) {
	case Modal, To, Auxiliary, Relative:
		return Verb, true
	case Pronoun:
		return Verb, !lexicon.IsPossessive(t.words[i-1].Lower)
	case Conjunction:
		return Verb, t.verbBefore(i) && form.Has(lexicon.Base)
	case Proper:
		if form.Has(lexicon.Third) && lexicon.Happens(lexicon.Noun(w.Lower)) && t.inPhrase(i) { // "the Istanbul talks open"
			return 0, false
		}
		return Verb, form.Has(lexicon.Third|lexicon.Past) || (t.title || t.coordinated(i)) && t.predicateFollows(i)
	case Noun:
		return Verb, t.afterNoun(i, form)
	case Punctuation:
		return Verb, form.Has(lexicon.Third) && t.amountFollows(i) && t.continued(i)
	}
	return 0, false
}

// continued: a headline strings its verbs together, "kills three, injures two".
func (t *tagger) continued(i int) bool {
	if i == 0 || t.words[i-1].Text != "," {
		return false
	}
	for j := i - 2; j >= 0 && j > i-8; j-- {
		if t.tags[j] == Verb {
			return true
		}
	}
	return false
}

// afterNoun decides a base or third-person form behind a common noun:
// "diplomats meet in", "the envoy returns to" against "peace talks", "arms deal".
func (t *tagger) afterNoun(i int, form lexicon.Form) bool {
	if form.Has(lexicon.Past) { // cut, hit, put
		return t.predicateFollows(i)
	}
	if i > 1 && (t.tags[i-2] == Preposition || t.tags[i-2] == Verb) && !t.reports(i-2) { // "make public remarks": an object, no subject
		return false
	}
	plural := strings.HasSuffix(t.words[i-1].Lower, "s") || t.words[i-1].Lower == "people"
	if form.Has(lexicon.Third) {
		return !plural && t.predicateFollows(i) && (!lexicon.Happens(lexicon.Noun(t.words[i].Lower)) || t.amountFollows(i) && !t.inPhrase(i)) // "hotel fire kills nine"
	}
	return plural && t.predicateFollows(i)
}

// reports: behind "said" a noun may well open a clause ("said talks continue").
func (t *tagger) reports(i int) bool {
	lemma, _, ok := lexicon.Verb(t.words[i].Lower)
	return ok && lexicon.IsReporting(lemma)
}

// coordinated: "Biden and Putin meet" has a plural subject, "the Biden team" has not.
func (t *tagger) coordinated(i int) bool {
	for j := i - 2; j >= 0 && j > i-5; j-- {
		if t.tags[j] == Conjunction {
			return true
		}
	}
	return false
}

// inPhrase reports whether a determiner has opened a noun phrase that is still
// running: "a high-level diplomatic meeting", "his last meeting".
func (t *tagger) inPhrase(i int) bool {
	if i > 0 && strings.HasSuffix(t.words[i-1].Lower, "s") && t.tags[i-1] == Noun {
		return false // "the leaders meeting in Geneva"
	}
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch t.tags[j] {
		case Determiner, Possessive:
			return true
		case Noun, Proper, Adjective, Numeral, Adverb:
		case Punctuation:
			if t.words[j].Text != "-" {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// amountFollows: "a ferry carrying 212 passengers", "a man robbing the bank".
func (t *tagger) amountFollows(i int) bool {
	if i+1 >= len(t.words) {
		return false
	}
	n := &t.words[i+1]
	return n.Shape == text.Digits || n.Shape == text.Symbol || numeral(n.Lower) || lexicon.IsDeterminer(n.Lower)
}

// predicateFollows reports whether what comes next can follow a verb but hardly
// a noun that ends its phrase: an object, a complement, "to".
func (t *tagger) predicateFollows(i int) bool {
	if i+1 >= len(t.words) {
		return true
	}
	n := t.words[i+1]
	switch {
	case n.Shape == text.Digits, n.Shape == text.Symbol, numeral(n.Lower):
		return true
	case n.Shape == text.Mark:
		return false
	}
	return lexicon.IsDeterminer(n.Lower) || lexicon.IsPronoun(n.Lower) || lexicon.IsPreposition(n.Lower) || lexicon.IsPossessive(n.Lower) ||
		n.Lower == "that" || capital(n.Text) || lexicon.IsAdverb(n.Lower)
}

// verbBefore reports whether a verb stands close before a conjunction: "to meet
// and discuss".
func (t *tagger) verbBefore(i int) bool {
	for j := i - 2; j >= 0 && j > i-8; j-- {
		switch t.tags[j] {
		case To, Modal:
			return true
		case Punctuation:
			return false
		}
	}
	return false
}

// past decides a form in -ed and its irregular kin.
func (t *tagger) past(i int, form lexicon.Form) Tag {
	if i > 0 {
		switch t.tags[i-1] {
		case Determiner, Possessive, Numeral, Adjective:
			if t.nounFollows(i) && !lexicon.IsAdverb(t.words[i+1].Lower) && !strings.Contains(t.words[i-1].Text, ".") { // "the capital lasted roughly five hours"; "a magnitude of 8.2 struck"
				return Adjective
			}
		case Preposition, Verb:
			if t.nounFollows(i) { // "says renewed contacts inspire hope"
				return Adjective
			}
		}
		if t.words[i-1].Text == "-" && t.words[i-1].Glued { // "state-owned"
			return Adjective
		}
	}
	return Verb
}

func (t *tagger) nounFollows(i int) bool {
	if i+1 >= len(t.words) || t.words[i+1].Shape != text.Letters {
		return false
	}
	return !lexicon.IsFunction(t.words[i+1].Lower)
}

// gerund decides a form in -ing: "is meeting", "after meeting him" against "the
// meeting", "two meetings".
func (t *tagger) gerund(i int) (Tag, bool) {
	if i == 0 {
		return Verb, t.opensWithVerb()
	}
	switch t.tags[i-1] {
	case Determiner, Possessive, Numeral, Adjective:
		return Noun, false
	case Preposition:
		return Verb, t.predicateFollows(i) && (t.words[i-1].Lower != "of" || i > 1 && t.tags[i-2] == Verb) // "accused of stealing"
	case Noun, Proper, Adverb:
		return Verb, t.predicateFollows(i) && (!t.inPhrase(i) || t.amountFollows(i))
	}
	return Verb, t.before(i) == Auxiliary || t.predicateFollows(i)
}

// isDay: a weekday or a month stands alone in "met in Geneva Wednesday".
func isDay(w text.Word, i int) bool {
	if !capital(w.Text) {
		return false
	}
	switch w.Lower {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "april", "june", "july", "august", "september", "october", "november", "december":
		return true
	case "march", "may":
		return false
	}
	return false
}

// IsNumeral reports whether a lower-case word is a number word.
func IsNumeral(w string) bool { return numeral(w) }

func numeral(w string) bool { return numeralWords.Has(w) }

var numeralWords = lexicon.NewSet(`
billion dozen dozens eight eighteen eighty eleven fifteen fifty five forty four fourteen half
hundred hundreds million nine nineteen ninety seven seventeen seventy six sixteen sixty ten
thirteen thirty thousand thousands three trillion twelve twenty two zero
`)

// counts are the nouns before which "a" is a number: "for less than an hour", "over a million people".
var counts = lexicon.NewSet(`
billion century day decade dozen half hour hundred mile million minute month quarter third thousand
week year
`)

// bounds makes adverbs of the words that bound a number, so that "at least 14 people", "up to 70" and
// "between 200 and 300" are subjects and objects as "14 people" are, and "for under three hours" has one
// preposition. "Within" stays one.
func bounds(s text.Sentence, tags []Tag) {
	for i := 1; i < len(tags); i++ {
		if tags[i-1] == Numeral || tags[i] != Numeral && !(tags[i] == Determiner && i+1 < len(tags) && counts.Has(s.Words[i+1].Lower)) {
			continue
		}
		_, lo := number.Leading(s.Words, 0, i, number.Interval{})
		if lo == i && s.Words[i-1].Lower == "between" && nounAhead(tags, i) {
			lo = i - 1
		}
		for ; lo < i; lo++ {
			if tags[lo] != Verb && s.Words[lo].Lower != "within" {
				tags[lo] = Adverb
			}
		}
	}
}
