package clause

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// group finds the verb groups of a sentence and cuts it into one clause for
// each. A sentence without a verb is one nominal clause.
func group(s text.Sentence, tags []Tag) []Clause {
	var out []Clause
	for i := 0; i < len(tags); {
		c, next, ok := verbGroup(s, tags, i)
		if !ok {
			i++
			continue
		}
		out = append(out, c)
		i = next
	}
	if len(out) == 0 {
		n := len(tags)
		return []Clause{{Hi: n, Start: n, Verb: -1, Mood: Nominal, Opener: -1, Parent: -1, Lent: -1}}
	}
	cut(s, tags, out)
	return out
}

// verbGroup reads a group that begins at word i: [to] auxiliaries and adverbs,
// then a verb. An auxiliary without a verb behind it is the verb itself
// ("was a success", "had two rounds").
func verbGroup(s text.Sentence, tags []Tag, i int) (Clause, int, bool) {
	switch tags[i] {
	case Verb, Auxiliary, Modal, To:
	default:
		return Clause{}, 0, false
	}
	c := Clause{Start: i, Verb: -1, Parent: -1, Lent: -1, Opener: -1}
	j, last := i, -1
	for j < len(tags) {
		switch tags[j] {
		case To:
			if j > i { // "is to meet", "have to"
				if last < 0 || tags[j-1] != Auxiliary {
					return finish(s, tags, c, last, j)
				}
			}
			j++
			continue
		case Auxiliary, Modal:
			if c.Verb >= 0 {
				return finish(s, tags, c, last, j)
			}
			last = j
			j++
			continue
		case Adverb:
			j++
			continue
		case Verb:
			if c.Verb >= 0 && !(tags[j-1] == Adverb && j-1 > c.Verb) {
				// "be going", "said met": a second verb starts its own group
				return finish(s, tags, c, last, j)
			}
			c.Verb = j
			return finish(s, tags, c, j, j+1)
		}
		break
	}
	return finish(s, tags, c, last, j)
}

func finish(s text.Sentence, tags []Tag, c Clause, last, next int) (Clause, int, bool) {
	if c.Verb < 0 {
		c.Verb = last
	}
	if c.Verb < 0 {
		return c, 0, false
	}
	c.Lemma, c.Mood, c.Passive = form(s, tags, c)
	return c, c.Verb + 1, true
}

// form reads lemma, mood and voice off a group.
func form(s text.Sentence, tags []Tag, c Clause) (string, Mood, bool) {
	w := s.Words[c.Verb].Lower
	lemma, f, ok := lexicon.Verb(w)
	if !ok {
		lemma, f, ok = lexicon.Guess(w)
	}
	if !ok || tags[c.Verb] == Auxiliary {
		lemma = auxiliaryLemma(w)
	}
	be, finite := false, tags[c.Start] == Auxiliary || tags[c.Start] == Modal
	for i := c.Start; i < c.Verb; i++ {
		if tags[i] == Auxiliary {
			be = isBe(s.Words[i].Lower)
		}
	}
	passive := be && f.Has(lexicon.Participle)
	switch {
	case tags[c.Start] == To:
		return lemma, Infinitive, passive
	case finite:
		return lemma, Finite, passive
	case f.Has(lexicon.Gerund):
		return lemma, Gerund, false
	case f.Has(lexicon.Participle) && !f.Has(lexicon.Past):
		return lemma, Participle, true
	}
	return lemma, Finite, false
}

// IsBe reports whether a word is a form of "be" or stands for it in the passive.
func IsBe(w string) bool { return isBeWords.Has(w) }

func isBe(w string) bool { return isBeWords.Has(w) }

var isBeWords = lexicon.NewSet(`
're 's am are aren't be been being get gets getting got is isn't was wasn't were weren't
`)

func auxiliaryLemma(w string) string {
	switch {
	case isBe(w):
		return "be"
	case w == "has", w == "had", w == "having", w == "hasn't", w == "hadn't", w == "haven't", w == "'ve":
		return "have"
	case w == "does", w == "did", w == "don't", w == "didn't", w == "doesn't":
		return "do"
	}
	return w
}

// cut decides where one clause ends and the next begins, and ties each to the
// clause before it.
func cut(s text.Sentence, tags []Tag, cs []Clause) {
	cs[0].Opener = relativeIn(tags, 0, cs[0].Start)
	if cs[0].Opener < 0 {
		cs[0].Opener = subordinatorIn(s, tags, cs[0].Start)
	}
	for i := 1; i < len(cs); i++ {
		described(s, tags, &cs[i-1], &cs[i])
		reduced(s, tags, cs, i)
		at, opener := border(s, tags, &cs[i-1], &cs[i])
		cs[i-1].Hi, cs[i].Lo, cs[i].Opener = at, at, opener
		cs[i].Parent = i - 1
	}
	cs[len(cs)-1].Hi = len(tags)
	for i := range cs {
		particle(s, tags, &cs[i])
		lend(s, tags, cs, i)
	}
}

// particle reads "send their ambassadors back" and "sat down" as the verb they
// amount to. A particle stands within a few words of its verb, before any
// preposition's phrase.
func particle(s text.Sentence, tags []Tag, c *Clause) {
	for j := c.Verb + 1; j < c.Hi && j <= c.Verb+6; j++ {
		switch tags[j] {
		case Punctuation, Conjunction:
			return
		case Adverb:
			if bounded(tags, j) { // "took over 15 hours"
				return
			}
		}
		if l, ok := lexicon.Phrasal(c.Lemma, s.Words[j].Lower); ok && (tags[j] == Adverb || j == c.Verb+1) {
			c.Lemma = l
			return
		}
	}
}

// bounded reports whether the adverb at j bounds the number behind it.
func bounded(tags []Tag, j int) bool {
	for j < len(tags) && tags[j] == Adverb {
		j++
	}
	return j < len(tags) && tags[j] == Numeral
}

// reduced turns a past form into a participle where the clause it would head
// already has its verb: "sanctions imposed on officials were …",
// "a reporter … the man accused of".
func reduced(s text.Sentence, tags []Tag, cs []Clause, i int) {
	c := &cs[i]
	_, f, _ := lexicon.Verb(s.Words[c.Verb].Lower)
	if c.Mood == Finite && c.Start > 0 && s.Words[c.Start-1].Text == "," && insertion(s, tags, &cs[i-1]) {
		return
	}
	if c.Mood != Finite || c.Start != c.Verb || !f.Has(lexicon.Participle) || c.Verb == 0 {
		return
	}
	switch tags[c.Verb-1] {
	case Noun, Proper, Punctuation:
	default:
		return
	}
	prev := cs[i-1]
	if prev.Mood != Finite && prev.Mood != Infinitive {
		return
	}
	if lexicon.IsReporting(prev.Lemma) && tags[c.Verb-1] != Punctuation { // "said talks continued"
		return
	}
	if i > 1 && prev.Mood == Infinitive && lexicon.OneOf(cs[i-2].Lemma, "schedule|slate") && cs[i-2].Start == cs[i-2].Verb {
		cs[i-2].Mood, cs[i-2].Passive = Participle, true // "a session slated to last 90 minutes stretched to three hours"
		return
	}
	for j := prev.Verb + 1; j < c.Verb; j++ {
		switch tags[j] {
		case Conjunction, Subordinator, Relative:
			return
		case Punctuation:
			if j < c.Verb-1 {
				return
			}
		}
	}
	if next := c.Verb + 1; next < len(tags) && (tags[next] == Preposition || tags[next] == Adverb || tags[next] == To) {
		c.Mood, c.Passive = Participle, true
	}
}

// described: in "the number of people killed in the fire has risen" the first verb describes the
// subject of the second. It has a preposition behind it, and nothing that could open a clause
// stands between the two.
func described(s text.Sentence, tags []Tag, a, b *Clause) {
	if a.Mood != Finite || b.Mood != Finite || a.Start != a.Verb || a.Verb == 0 || lexicon.IsReporting(a.Lemma) ||
		tags[a.Verb-1] != Noun || tags[a.Verb+1] != Preposition || !openEnd(tags, a, b) || tags[b.Start-1] == Punctuation || tags[b.Start-1] == Conjunction {
		return
	}
	_, f, ok := lexicon.Verb(s.Words[a.Verb].Lower)
	if !ok || !f.Has(lexicon.Participle) || f.Has(lexicon.Base) {
		return
	}
	for j := a.Verb + 1; j < b.Start; j++ {
		switch tags[j] {
		case Subordinator, Relative, Pronoun:
			return
		}
	}
	a.Mood, a.Passive = Participle, true
}

// insertion: between commas stands what describes the subject, and the verb behind it is the
// main one: "the truce, brokered in Doha, held", "the war, which raged for years, ended".
func insertion(s text.Sentence, tags []Tag, prev *Clause) bool {
	if prev.Opener > 0 && tags[prev.Opener] == Relative {
		return s.Words[prev.Opener-1].Text == ","
	}
	at := prev.Verb - 1
	for at > 0 && tags[at] == Adverb { // "originally planned"
		at--
	}
	if prev.Start != prev.Verb || at < 0 || s.Words[at].Text != "," {
		return false
	}
	_, f, ok := lexicon.Verb(s.Words[prev.Verb].Lower)
	if !ok {
		_, f, ok = lexicon.Guess(s.Words[prev.Verb].Lower)
	}
	if !ok || !f.Has(lexicon.Participle) || tags[prev.Verb+1] != Preposition {
		return false
	}
	prev.Mood, prev.Passive = Participle, true
	return true
}

// border finds the first word of clause b, behind clause a, and the word that
// opens it. In order: a relative or subordinator between the verbs; the mark or
// conjunction next to b's subject; the verb itself.
func border(s text.Sentence, tags []Tag, a, b *Clause) (at, opener int) {
	for j := b.Start - 1; j > a.Verb; j-- {
		if tags[j] == Relative || tags[j] == Subordinator || tags[j] == Preposition && lexicon.IsSubordinator(s.Words[j].Lower) && b.Mood == Finite && !compares(s, j) {
			return j + 1, j
		}
		if tags[j] == Preposition && b.Mood == Gerund && j == b.Start-1 { // "after meeting him"
			return j + 1, j
		}
	}
	if b.Mood == Finite && a.Opener >= 0 && tags[a.Opener] == Relative && openEnd(tags, a, b) {
		return b.Start, -1 // "two men who robbed a bank | were arrested"
	}
	if b.Mood == Finite && a.Mood == Participle && a.Opener < 0 && a.Start > 0 && tags[a.Start-1] == Noun && openEnd(tags, a, b) && tags[b.Start-1] != Punctuation && tags[b.Start-1] != Conjunction {
		return b.Start, -1 // "the people killed in the fire | were tourists"
	}
	if b.Mood != Finite {
		return b.Start, max(-1, markBefore(tags, a, b.Start))
	}
	for j := b.Start - 1; j > a.Verb; j-- {
		if tags[j] == Punctuation {
			if k := aside(s, tags, a.Verb, j); k >= 0 {
				return k + 1, k
			}
			return j + 1, j
		}
		if tags[j] == Conjunction && !joinsSubjects(tags, a, b, j) {
			return j + 1, j
		}
	}
	if lexicon.IsReporting(a.Lemma) || tags[b.Start] != Verb {
		return a.Verb + 1, -1
	}
	return b.Start, -1
}

// aside is the conjunction before "six days later" in "called him on Monday and, six days later, met
// him": what stands between the commas belongs to the clause behind them. -1 where there is none.
func aside(s text.Sentence, tags []Tag, verb, comma int) int {
	for k := comma - 1; k > verb+1 && k > comma-6; k-- {
		if tags[k] == Punctuation {
			if s.Words[k].Text == "," && tags[k-1] == Conjunction {
				return k - 1
			}
			return -1
		}
	}
	return -1
}

// compares: the "as" of "as many as 60 people" opens no clause.
func compares(s text.Sentence, j int) bool {
	if s.Words[j].Lower != "as" {
		return false
	}
	return j > 1 && s.Words[j-2].Lower == "as" || j+2 < len(s.Words) && s.Words[j+2].Lower == "as"
}

// relativeIn finds a relative with a noun before it among words [lo, hi), -1 if
// there is none.
func relativeIn(tags []Tag, lo, hi int) int {
	for j := lo + 1; j < hi; j++ {
		if tags[j] == Relative && (tags[j-1] == Noun || tags[j-1] == Proper || tags[j-1] == Punctuation) {
			return j
		}
	}
	return -1
}

// subordinatorIn finds what makes the first clause a subordinate one: "Days after
// the president held talks, …". A comma before the verb says that it governed a
// phrase only: "After talks in Geneva, Biden said".
func subordinatorIn(s text.Sentence, tags []Tag, hi int) int {
	at := -1
	for j := 0; j < hi; j++ {
		switch {
		case tags[j] == Punctuation && s.Words[j].Text == ",":
			at = -1
		case at < 0 && (tags[j] == Subordinator || tags[j] == Preposition && lexicon.IsSubordinator(s.Words[j].Lower) && j+1 < hi && !compares(s, j)):
			at = j
		}
	}
	return at
}

// openEnd: nothing but the relative clause's own words stand between its verb
// and the next finite one, but for the comma that closes it.
func openEnd(tags []Tag, a, b *Clause) bool {
	for j := a.Verb + 1; j < b.Start-1; j++ {
		switch tags[j] {
		case Conjunction, Punctuation:
			return false
		}
	}
	return tags[b.Start-1] != Pronoun
}

func markBefore(tags []Tag, a *Clause, i int) int {
	if i-1 > a.Verb && (tags[i-1] == Punctuation || tags[i-1] == Conjunction) {
		return i - 1
	}
	return -1
}

// joinsSubjects reports whether the conjunction at j stands between two noun
// phrases before b's verb ("said Biden and Putin met") rather than between clauses.
func joinsSubjects(tags []Tag, a, b *Clause, j int) bool {
	if j == b.Start-1 || j-1 <= a.Verb {
		return false
	}
	switch tags[j-1] {
	case Noun, Proper, Pronoun:
		return j-2 <= a.Verb
	}
	return false
}

// lend gives a clause without a subject of its own the phrases of another:
// the first clause's subject in coordination, the object of "called on him to".
func lend(s text.Sentence, tags []Tag, cs []Clause, i int) {
	c := &cs[i]
	if i == 0 {
		if len(cs) > 1 && c.Mood != Finite { // "Speaking to reporters, he said …"
			c.Lent, c.Lends = 1, Subject
		}
		return
	}
	switch c.Mood {
	case Finite:
		if c.Opener >= 0 && tags[c.Opener] == Relative {
			c.Lent, c.Lends = i-1, Object
			return
		}
		c.Lent, c.Lends = i-1, Subject
		if hasNounBetween(tags, c.Lo, c.Start) && (tags[c.Lo] != Punctuation || tags[c.Start-1] != Punctuation) { // not ", six days later,"
			c.Lent = -1
		}
	case Infinitive:
		c.Lent, c.Lends = i-1, Subject
		if cs[i-1].Mood != Participle && !cs[i-1].Passive && hasNounBetween(tags, cs[i-1].Verb+1, c.Start) && controlsObject(cs[i-1].Lemma) {
			c.Lends = Object
		}
	case Gerund:
		c.Lent, c.Lends = i-1, Subject
	case Participle:
		c.Lent, c.Lends = i-1, Object
		if c.Start-1 >= 0 && tags[c.Start-1] == Punctuation {
			c.Lends = Subject
		}
	}
}

func hasNounBetween(tags []Tag, lo, hi int) bool {
	for j := lo; j < hi; j++ {
		switch tags[j] {
		case Noun, Proper, Pronoun, Numeral:
			return true
		}
	}
	return false
}

// controlsObject: "asked him to leave" — he leaves; "promised him to leave" does not.
func controlsObject(lemma string) bool { return controlsObjectWords.Has(lemma) }

var controlsObjectWords = lexicon.NewSet(`
advise allow appoint ask call cause choose elect enable encourage expect force help hire
instruct invite lead order permit persuade require send tell urge want warn
`)
