package claims

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/explain"
	"gainsay/internal/claims/restate"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
)

// restated holds a sentence of the draft against the sentences of every article that have most of
// its terms: one may tell the same in other words, or the same but for one thing. Where a claim of
// the sentence has told of that already, nothing is said twice.
func (k *checker) restated(st *Statement, i int) {
	terms := k.termsOf(i)
	if terms.Len() < 2 {
		return
	}
	for n, e := range k.s.entries {
		x := e.index()
		for _, j := range x.Candidates(terms) {
			c, ok := restate.Find(k.story.Article, i, terms, e.story.Article, j, x)
			if ok {
				k.restatement(st, &c, sentenceRef{n, j}, i)
				break
			}
		}
	}
}

// restatement notes what came of a statement and the sentence that restates it.
func (k *checker) restatement(st *Statement, c *restate.Comparison, r sentenceRef, i int) {
	e := k.s.entries[r.story]
	mine, theirs := spanned(k.story.Article, i, c.A, c.Slot), spanned(e.story.Article, r.sentence, c.B, c.Slot)
	mine.Value, theirs.Value = c.ValueA, c.ValueB
	f := Finding{Relation: verdict.Same, Slot: c.Slot, Rule: c.Rule, linked: true}
	f.Draft, f.Source = show(k.src, k.story, &mine), show(&e.source, e.story, &theirs)
	x, y := explain.Teller{Name: "The text", Words: f.Draft.Text}, explain.Teller{Name: teller(&e.source), Words: f.Source.Text}
	if c.Conflict {
		if told(st, &f) || yearsApart(k.story.Article, e.story.Article) {
			return
		}
		f.Relation, f.Weight = verdict.Conflict, verdict.Major
		f.Why = explain.Reworded(c.Rule, x, y)
	} else {
		f.Why = explain.Finding(verdict.Verdict{Relation: verdict.Same, Rule: c.Rule}, &mine, &theirs, x, y)
	}
	if h := host(e.story, &theirs); h >= 0 && k.v.group.Of[r.story][h] >= 0 {
		f.Event = k.v.group.Events[k.v.group.Of[r.story][h]].ID
	}
	st.keep(f)
}

// aYear is how many days apart the same words tell of something else: another edition of the games.
const aYear = 300

func yearsApart(a, b *claim.Article) bool {
	d, e := a.Dateline, b.Dateline
	return d.Known && e.Known && (d.Day-e.Day > aYear || e.Day-d.Day > aYear)
}

// spanned is a claim for the words at a span of a sentence.
func spanned(a *claim.Article, sentence int, span text.Span, slot claim.Slot) claim.Claim {
	c := claim.Claim{
		Sentence: sentence, Span: span.Shift(a.Doc.Sentences[sentence].Span.Start), Slot: slot, Frame: a.FrameOf(sentence), Period: -1,
	}
	if s := a.Readings[sentence].Stances; len(s) > 0 {
		c.Stance = s[0].Stance
	}
	return c
}
