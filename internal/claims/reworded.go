package claims

import (
	"gainsay/internal/claims/align"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/explain"
	"gainsay/internal/claims/parallel"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
)

// inCommon is how many words a sentence of the draft must share with one of an article
// before the one place where they differ is looked at.
const inCommon = 6

// A sentenceRef points at a sentence of an article of the view.
type sentenceRef struct{ story, sentence int }

// perEnd bounds how many sentences of all articles stand under one end.
const perEnd = 16

// indexEnds notes the sentences of an article under both their ends.
func (v *view) indexEnds(story int, a *claim.Article) {
	for i, r := range a.Readings {
		if a.Doc.Sentences[i].Kind == text.Furniture {
			continue
		}
		front, back := parallel.Ends(r)
		if front == "" {
			continue
		}
		for _, end := range [...]string{front, back} {
			if l := v.ends[end]; len(l) < perEnd {
				v.ends[end] = append(l, sentenceRef{story, i})
			}
		}
	}
}

// reworded holds a sentence of the draft against those of the articles that are the same
// but for one place: "The old bridge was closed to lorries on Monday", where the article
// has the new one. Where a claim of the sentence has told of that place already,
// nothing is said twice.
func (k *checker) reworded(st *Statement, i int) {
	a := k.story.Article
	front, back := parallel.Ends(a.Readings[i])
	if front == "" {
		return
	}
	seen := map[sentenceRef]bool{}
	for _, end := range [...]string{front, back} {
		for _, r := range k.v.ends[end] {
			if seen[r] {
				continue
			}
			seen[r] = true
			other := k.v.group.Stories[r.story]
			if d, ok := parallel.Find(a.Readings[i], other.Article.Readings[r.sentence], inCommon); ok {
				k.differs(st, &d, i, r)
			}
		}
	}
}

// differs takes the difference through the gates and notes what came of it.
func (k *checker) differs(st *Statement, d *parallel.Difference, i int, r sentenceRef) {
	other := k.v.group.Stories[r.story]
	mine, theirs := spanned(k.story.Article, i, d.A, d.Slot), spanned(other.Article, r.sentence, d.B, d.Slot)
	mine.Value, theirs.Value = d.ValueA, d.ValueB
	src := &k.s.entries[r.story].source
	me, it := k.mine(&mine), align.Side{Story: other, Claim: &theirs, Event: -1}
	if h := host(other, &theirs); h >= 0 {
		it.Event = k.v.group.Of[r.story][h]
	}
	f := Finding{Relation: verdict.Conflict, Weight: verdict.Major, Slot: d.Slot, Rule: d.Rule}
	f.Draft, f.Source = show(k.src, k.story, &mine), show(src, other, &theirs)
	if told(st, &f) {
		return
	}
	j := align.Judgement{Reason: align.OtherEvent} // where a sentence has no frame, nothing tells of which event it speaks
	if mine.Frame >= 0 && theirs.Frame >= 0 {
		j = align.Judge(me, it, false)
	}
	if !vouches(d, j) {
		k.refuse(st, me, it, src, align.Judgement{Reason: orOther(j.Reason), Detail: j.Detail, Other: j.Other, Aspect: j.Aspect})
		return
	}
	if it.Event >= 0 {
		f.Event = k.v.group.Events[it.Event].ID
	}
	f.Why = explain.Reworded(d.Rule, explain.Teller{Name: "The text", Words: f.Draft.Text}, explain.Teller{Name: teller(src), Words: f.Source.Text})
	st.keep(f)
}

// orOther: two sentences whose event is only probable are of another one, as far as a
// conflict goes.
func orOther(r align.Reason) align.Reason {
	if r == align.Compared {
		return align.OtherEvent
	}
	return r
}

// vouches reports whether both sentences may be held to speak of one event: the gates
// say so, or they find too little to tell and nothing against it, and the sentences
// share so many words that one was written after the other.
func vouches(d *parallel.Difference, j align.Judgement) bool {
	if j.Reason == align.Compared && !j.Weak {
		return true
	}
	unclear := j.Reason == align.Compared || j.Reason == align.OtherEvent && j.Detail == ""
	return unclear && d.Slot != claim.SlotPlace && d.Common >= 2*inCommon
}

// told reports whether a finding against the same source lies on the same words.
func told(st *Statement, f *Finding) bool {
	for i := range st.Findings {
		o := &st.Findings[i]
		if o.Source.Source == f.Source.Source && o.Relation != verdict.Same && o.Draft.Start < f.Draft.End && f.Draft.Start < o.Draft.End {
			return true
		}
	}
	return false
}

// A pair is short; of longer texts the first sentences are held against each other.
const (
	hypotheses = 16
	premises   = 256
)

// rewordedPair finds a sentence of the hypothesis that one of the premise has with one
// place changed. A premise that also has the very sentence agrees.
func rewordedPair(h, p *claim.Article) (Judgement, bool) {
	for i := range min(len(h.Doc.Sentences), hypotheses) {
		for k := range min(len(p.Doc.Sentences), premises) {
			d, ok := parallel.Find(h.Readings[i], p.Readings[k], 2)
			if !ok || contains(p, h.Doc.Sentences[i].Text) {
				continue
			}
			return Judgement{
				Relation: verdict.Conflict, Weight: verdict.Major, Slot: d.Slot.String(), Rule: d.Rule,
				Why: explain.Reworded(d.Rule, explain.Teller{Name: "The hypothesis", Words: h.Doc.Sentences[i].Text[d.A.Start:d.A.End]},
					explain.Teller{Name: "the premise", Words: p.Doc.Sentences[k].Text[d.B.Start:d.B.End]}),
			}, true
		}
	}
	return Judgement{}, false
}

func contains(a *claim.Article, sentence string) bool {
	for i := range a.Doc.Sentences {
		if a.Doc.Sentences[i].Text == sentence {
			return true
		}
	}
	return false
}
