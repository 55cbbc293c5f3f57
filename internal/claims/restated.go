package claims

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/explain"
	"gainsay/internal/claims/restate"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
)

// restated holds a sentence of the draft against the one of every article that has most of its
// terms: it may tell the same in other words, or the same but for one thing. Where a claim of
// the sentence has told of that already, nothing is said twice.
func (k *checker) restated(st *Statement, i int) {
	terms := k.termsOf(i)
	for n, e := range k.s.entries {
		k.misquoted(st, i, n)
		if c, j := restate.Nearest(k.story.Article, i, terms, e.story.Article, e.index()); j >= 0 {
			mine, theirs := spanned(k.story.Article, i, c.A, c.Slot), spanned(e.story.Article, j, c.B, c.Slot)
			f := Finding{Relation: verdict.Same, Slot: c.Slot, Rule: c.Rule, linked: true}
			if c.Conflict {
				f.Relation, f.Weight = verdict.Conflict, verdict.Major
			}
			k.tell(st, &f, &mine, &theirs, n)
		}
	}
}

// tell completes a finding on two sentences and keeps it, unless one against the same source lies on
// its words.
func (k *checker) tell(st *Statement, f *Finding, mine, theirs *claim.Claim, n int) {
	e := k.s.entries[n]
	f.Draft, f.Source = show(k.src, k.story, mine), show(&e.source, e.story, theirs)
	if f.Relation != verdict.Same && (told(st, f) || yearsApart(k.story.Article, e.story.Article)) {
		return
	}
	if h := host(e.story, theirs); h >= 0 && k.v.group.Of[n][h] >= 0 {
		f.Event = k.v.group.Events[k.v.group.Of[n][h]].ID
	}
	f.Why = explain.Reworded(f.Rule, explain.Teller{Name: "The text", Words: f.Draft.Text}, explain.Teller{Name: teller(&e.source), Words: f.Source.Text})
	st.keep(*f)
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
		c.Stance, c.Negated = s[0].Stance, s[0].Negated
	}
	v := &c.Value
	v.Kind, v.Name = claim.NameValue, a.Doc.Source[c.Span.Start:c.Span.End]
	switch slot {
	case claim.SlotEvent:
		v.Kind, v.Predicate, v.Negated = claim.EventValue, v.Name, c.Negated
	case claim.SlotTime:
		times := a.TimesOf(sentence)
		for i := range times {
			if times[i].Span == c.Span {
				v.Kind, v.Time = claim.TimeValue, times[i]
			}
		}
	}
	return c
}
