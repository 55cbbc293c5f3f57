// Package stance decides how each clause of a sentence is put forward: as a
// fact, as a forecast or plan, under a condition, denied, hedged or asked, and
// whether it is negated.
//
// "The meeting is expected to take five to six hours" is a forecast and must not
// be held against the six hours that they took; "he was not invited" is a negated
// assertion; "denied poisoning him" is an assertion, by the denier, of the
// opposite. Three things are looked at, in this order: the words inside the verb
// group ("will", "may", "not"), the verb that governs the clause ("agreed to
// return", "refused to return", "denied poisoning"), and adverbs ("reportedly").
//
// The verb classes follow the literature on implicatives and factives
// (Karttunen 1971; MacCartney and Manning 2009) as far as news needs them.
//
// What it knowingly gets wrong: irony, "would" in a novelist's past, and plans told
// in the bare present ("He leaves on Monday").
package stance

import (
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// A Reading is the stance of one clause. The zero value is a plain assertion.
type Reading struct {
	Stance  Stance
	Negated bool
	Cue     int // the word that decided, -1 for a plain assertion
}

// Find reads the stance of every clause of a sentence, in the order of
// p.Clauses. Linear in the words of the sentence.
func Find(s text.Sentence, p *clause.Parse) []Reading {
	out := make([]Reading, len(p.Clauses))
	asked := yesNoQuestion(s, p)
	inverted := inversion(s, p)
	for i := range p.Clauses {
		r := own(s, p, i)
		if i > 0 {
			govern(p, i, out[i-1], &r)
			if c := p.Clauses[i]; c.Lent == i-1 && c.Mood == clause.Finite && out[i-1].Negated && c.Opener >= 0 && s.Words[c.Opener].Lower == "or" {
				r.Negated = !r.Negated // "nobody fell or lost a shoe"
			}
			if c := p.Clauses[i]; c.Lent == i-1 && out[i-1].Stance == Conditional { // "if people do not react, do not protest"
				r.set(Conditional, out[i-1].Cue)
			}
		} else if c := p.Clauses[0]; c.Mood == clause.Infinitive && c.Start > 0 && p.Tags[0] != clause.Preposition { // a headline's future: "Ambassadors to return"
			r.set(Expected, c.Start)
		}
		if p.Clauses[i].Verb < inverted {
			r.set(Conditional, 0)
		}
		if asked && r.Stance == Asserted {
			r.Stance = Asked
		}
		out[i] = r
	}
	return out
}

// inversion is the end of a condition without "if": "Had the strike gone on, the plant would have
// closed." -1 where the sentence opens otherwise, or asks.
func inversion(s text.Sentence, p *clause.Parse) int {
	if len(s.Words) == 0 || !lexicon.OneOf(s.Words[0].Lower, "had|were|should") || s.Words[len(s.Words)-1].Text == "?" {
		return -1
	}
	for j := range s.Words {
		if s.Words[j].Text == "," {
			return j
		}
	}
	return -1
}

// yesNoQuestion: "Did they meet?" asks whether; "When did they meet?"
// presupposes that they did.
func yesNoQuestion(s text.Sentence, p *clause.Parse) bool {
	n := len(s.Words)
	for n > 0 && s.Words[n-1].Shape == text.Mark && s.Words[n-1].Text != "?" {
		n--
	}
	if n == 0 || s.Words[n-1].Text != "?" {
		return false
	}
	for _, w := range s.Words {
		if w.Shape == text.Mark {
			continue
		}
		if lexicon.OneOf(w.Lower, "when|where|why|who|how|what|which") {
			return false
		}
		break
	}
	return true
}

// own reads the clause's verb group and its adverbs.
func own(s text.Sentence, p *clause.Parse, i int) Reading {
	c := p.Clauses[i]
	r := Reading{Cue: -1}
	if c.Opener >= 0 {
		switch s.Words[c.Opener].Lower {
		case "if", "unless":
			r.Stance, r.Cue = Conditional, c.Opener
		}
	}
	for j := c.Lo; j < c.Hi; j++ {
		r.word(s, p, c, j)
	}
	return r
}

// set keeps the first cue: "may not be expected" is hedged.
func (r *Reading) set(st Stance, cue int) {
	if r.Stance == Asserted {
		r.Stance, r.Cue = st, cue
	}
}

func (r *Reading) word(s text.Sentence, p *clause.Parse, c clause.Clause, j int) {
	w := s.Words[j].Lower
	inGroup := j >= c.Start && j <= c.Verb
	switch {
	case lexicon.OneOf(w, "not|never|n't|cannot"):
		if bounds(s, j) {
			return
		}
		if inGroup || c.Verb >= 0 && j == c.Verb+1 || w == "never" && j+1 == c.Start {
			r.Negated = !r.Negated
		}
	case lexicon.OneOf(w, "no|neither|nobody|none|nothing"):
		if (j < c.Start || j == c.Verb+1) && !bounds(s, j) {
			r.Negated = !r.Negated
		}
	case lexicon.OneOf(w, "reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|maybe|probably"):
		r.set(Hedged, j)
	}
	if !inGroup {
		return
	}
	switch {
	case lexicon.OneOf(w, "will|'ll|won't|shall|should|shouldn't|would|wouldn't|'d"):
		r.set(Expected, j)
	case lexicon.OneOf(w, "may|might|could"):
		r.set(Hedged, j)
	case w == "to":
		if j > c.Start && clause.IsBe(s.Words[j-1].Lower) { // "was to last four hours"
			r.set(Expected, j)
		}
	}
	if p.Tags[j] == clause.Auxiliary || p.Tags[j] == clause.Modal {
		if n := len(w); n > 3 && w[n-3:] == "n't" {
			r.Negated = !r.Negated
		}
	}
}

// bounds: "no more than fifty" and "not even fifty" are bounds, not negations.
func bounds(s text.Sentence, j int) bool {
	if j+2 >= len(s.Words) {
		return false
	}
	next := s.Words[j+1].Lower
	if s.Words[j].Lower == "no" {
		return lexicon.OneOf(next, "more|less|fewer|later|earlier|longer|doubt")
	}
	n := &s.Words[j+2]
	switch {
	case lexicon.OneOf(next, "far|long|least"): // "arrested not far from the scene"
		return true
	case lexicon.OneOf(next, "even|quite"):
		return n.Shape == text.Digits || n.Shape == text.Symbol || clause.IsNumeral(n.Lower) || n.Lower == "a" || n.Lower == "an"
	case lexicon.OneOf(next, "more|less|fewer|longer"):
		return n.Lower == "than"
	}
	return false
}

// govern applies what the clause before says of an infinitive, a gerund or a
// reported clause.
func govern(p *clause.Parse, i int, prev Reading, r *Reading) {
	c, g := p.Clauses[i], p.Clauses[i-1]
	if c.Mood == clause.Infinitive && c.Start > 0 && p.Tags[c.Start-1] == clause.Noun && !fails(g.Lemma) { // "an effort to reset", "his intention to end"
		r.set(Expected, c.Start)
		if prev.Negated { // "no need to translate"
			r.Stance = Hedged
		}
		return
	}
	switch c.Mood {
	case clause.Infinitive, clause.Gerund:
		if c.Mood == clause.Gerund && c.Opener >= 0 && g.Lemma != "accuse" && g.Lemma != "suspect" { // "after meeting him" stands by itself
			return
		}
	case clause.Finite:
		if g.Opener >= 0 && p.Tags[g.Opener] == clause.Relative && c.Start > 0 && p.Tags[c.Start-1] == clause.Punctuation {
			return // "Trump, who has promised an end to it, telephoned"
		}
		if !lexicon.IsReporting(g.Lemma) || c.Opener >= 0 && p.Tags[c.Opener] != clause.Subordinator {
			return
		}
		if g.Lemma == "deny" {
			r.set(Denied, g.Verb)
		}
		if Expects(g.Lemma) && g.Lemma != "plan" {
			r.set(Expected, g.Verb)
		}
		return
	default:
		return
	}
	if prev.Stance != Asserted && prev.Stance != Asked && c.Mood == clause.Infinitive { // "could order the firm to pay": it may not pay
		r.set(prev.Stance, prev.Cue)
	}
	switch {
	case g.Lemma == "deny":
		r.set(Denied, g.Verb)
	case permits(g.Lemma) && c.Mood == clause.Infinitive: // "licensed to carry 180": it may carry more
		r.set(Hedged, g.Verb)
	case fails(g.Lemma) && (c.Mood == clause.Gerund || !lexicon.OneOf(g.Lemma, "stop|avoid")): // who stops to rest rests
		r.Negated = !r.Negated
	case alleges(g.Lemma) && (g.Passive || g.Lemma == "claim" || g.Lemma == "accuse" || g.Lemma == "appear" || g.Lemma == "seem"):
		r.set(Hedged, g.Verb)
	case Expects(g.Lemma) || g.Lemma == "be" || g.Lemma == "have" && c.Mood == clause.Infinitive:
		if c.Mood == clause.Infinitive {
			r.set(Expected, g.Verb)
		}
	}
	if c.Mood == clause.Gerund && manages(g.Lemma) { // "is to be kept going"
		r.set(prev.Stance, prev.Cue)
	}
	if prev.Negated && !fails(g.Lemma) && (Expects(g.Lemma) || manages(g.Lemma) || g.Lemma == "be" && c.Mood == clause.Infinitive && c.Start <= g.Verb+2) {
		r.Negated = !r.Negated
	}
}

// Expects reports whether the verb makes a forecast, a plan or a target of what
// it governs: "anticipated four to five hours", "agreed to return".
func Expects(lemma string) bool { return expectsWords.Has(lemma) }

var expectsWords = lexicon.NewSet(`
agree aim anticipate ask attempt budget call consider decide envisage expect forecast foresee
hope intend invite mean offer order plan pledge predict prepare project promise propose schedule
seek set slate suppose target threaten tip try urge vow want wish
`)

// Forecasts is narrower than Expects: verbs whose object is itself what is
// expected ("had anticipated four hours"), not what is asked for or attempted.
func Forecasts(lemma string) bool { return forecastsWords.Has(lemma) }

var forecastsWords = lexicon.NewSet(`
anticipate budget envisage expect forecast foresee plan pledge predict project promise schedule
slate target
`)

// ForecastWord reports whether an adjective or noun marks a quantity as expected:
// "the planned two-day visit", "a target of 2%".
func ForecastWord(lower string) bool { return forecastWordWords.Has(lower) }

var forecastWordWords = lexicon.NewSet(`
anticipated expectations expected forecast forecasts planned projected proposed scheduled target
targeted
`)

// permits: what is allowed or designed has not happened by that.
func permits(lemma string) bool { return permitsWords.Has(lemma) }

var permitsWords = lexicon.NewSet(`
allow authorise authorize certify design enable entitle license permit qualify
`)

// fails: implicatives that turn what they govern around.
func fails(lemma string) bool { return failsWords.Has(lemma) }

var failsWords = lexicon.NewSet(`
avoid cease decline fail forget neglect refrain refuse stop
`)

// manages: implicatives that let it stand.
func manages(lemma string) bool { return managesWords.Has(lemma) }

var managesWords = lexicon.NewSet(`
begin choose continue go happen help keep manage proceed remember start
`)

func alleges(lemma string) bool { return allegesWords.Has(lemma) }

var allegesWords = lexicon.NewSet(`
accuse allege appear believe claim report rumour say seem suspect think understand
`)
