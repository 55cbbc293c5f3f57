package claims

import (
	"gainsay/internal/claims/align"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/explain"
	"gainsay/internal/claims/link"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
)

// Check compares a draft with the articles and with itself. The error is a
// *LimitError. Only sentences that the draft checked before did not have are
// read; the cost grows with the draft and the claims that answer its questions,
// not with all articles.
func (s *Session) Check(draft Source) (Check, error) {
	if size := len(draft.Title) + len(draft.Text); size > MaxSource {
		return Check{}, &LimitError{What: "the draft", Size: size, Limit: MaxSource}
	}
	next := map[string]*claim.Reading{}
	draft.ID = Self
	a := read(draft, s.draft, next)
	s.draft = next
	v := s.all()
	k := checker{s: s, v: v, src: &draft, story: event.Tell(a), own: map[question][]int{}}
	k.events = make([]int, len(k.story.Happenings))
	for i := range k.story.Happenings {
		k.events[i] = -1
		if h := &k.story.Happenings[i]; h.Anchored {
			k.events[i] = v.group.Find(h)
		}
	}
	for i := range a.Claims {
		q := question{a.Claims[i].Slot, a.Claims[i].Measure}
		k.own[q] = append(k.own[q], i)
	}
	var out Check
	for i := range a.Doc.Sentences {
		if a.Doc.Sentences[i].Kind == text.Furniture {
			continue
		}
		st, checkable, read := k.statement(i)
		out.Statements = append(out.Statements, st)
		if checkable {
			out.Reach.Checkable++
		}
		if checkable && read {
			out.Reach.Read++
		}
	}
	named := map[string]bool{}
	for _, st := range out.Statements {
		for _, f := range st.Findings {
			named[f.Event] = true
		}
	}
	out.Events = s.events(v.group, named)
	return out, nil
}

type checker struct {
	s     *Session
	v     *view
	src   *Source
	story *event.Story
	own   map[question][]int // the draft's own claims by what they answer

	events []int // the articles' event that each of the draft's happenings is, -1 for none

	terms *link.Statement // of sentence of
	of    int
}

// mine is a claim of the draft with the event it belongs to.
func (k *checker) mine(c *claim.Claim) align.Side {
	s := align.Side{Story: k.story, Claim: c, Event: -1}
	if h := host(k.story, c); h >= 0 {
		s.Event = k.events[h]
	}
	return s
}

// here is a claim of the draft with the happening of the draft that it belongs to: what the
// draft holds against itself need not be an event of any article.
func (k *checker) here(c *claim.Claim) align.Side {
	return align.Side{Story: k.story, Claim: c, Event: host(k.story, c)}
}

// A question is what claims are held against each other for.
type question struct {
	slot    claim.Slot
	measure claim.Measure
}

// echoes bounds how many claims of the draft itself, and how many of all articles
// under one key, a claim is held against.
const (
	echoes     = 8
	candidates = 512
)

// statement checks the claims of one sentence.
func (k *checker) statement(i int) (st Statement, checkable, read bool) {
	a := k.story.Article
	st.Passage = passage(k.src, &a.Doc, a.Doc.Sentences[i].Span)
	cs := a.ClaimsOf(i)
	checkable = len(cs) > 0 || checks(a, i)
	for c := range cs {
		k.claim(&st, &cs[c])
	}
	k.reworded(&st, i)
	k.restated(&st, i)
	st.NotCompared = best(st.NotCompared)
	read = len(cs) > 0 || len(st.Findings) > 0
	st.Relation = worst(st, read)
	return st, checkable || read, read
}

// worst is the relation of a statement: the worst of its findings.
func worst(st Statement, claims bool) verdict.Relation {
	r := verdict.NoClaim
	for _, f := range st.Findings {
		r = max(r, f.Relation)
	}
	switch {
	case r != verdict.NoClaim:
		return r
	case len(st.NotCompared) > 0:
		return verdict.NotCompared
	case claims:
		return verdict.OnlyHere
	}
	return verdict.NoClaim
}

// checks reports whether a sentence of which no claim was read states something
// that could be checked: it is no question, it has a finite verb or a number, and names
// somebody, a place, a day or an amount.
func checks(a *claim.Article, i int) bool {
	r := a.Readings[i]
	if len(r.Stances) > 0 && r.Stances[0].Stance == stance.Asked {
		return false
	}
	if len(r.Quantities) > 0 || len(r.Times) > 0 {
		return true
	}
	for _, cl := range r.Parse.Clauses {
		if cl.Mood == clause.Finite && len(r.Names) > 0 {
			return true
		}
	}
	return false
}

// claim compares one claim of the draft with every counterpart.
func (k *checker) claim(st *Statement, c *claim.Claim) {
	me := k.mine(c)
	seen := map[ref]bool{}
	for _, key := range keys(c) {
		list := k.v.index[key]
		for _, r := range list[:min(len(list), candidates)] {
			if !seen[r] {
				seen[r] = true
				k.against(st, me, r)
			}
		}
	}
	k.outdated(st, c)
	st.settle(c.Slot, passage(k.src, &k.story.Article.Doc, c.Span).Start)
	k.itself(st, me)
}

// settle drops the conflicts of a claim that rest on the words of the statement alone where
// another article agrees with it: the meeting in Geneva is then not one that was in Istanbul, and
// the president of one report is not the one of a later year. A length that fits one report
// may still be against another.
func (st *Statement) settle(slot claim.Slot, at int) {
	agreed := false
	for i := range st.Findings {
		f := &st.Findings[i]
		if f.Slot == slot && f.Draft.Start == at && (f.Relation == verdict.Same || f.Relation == verdict.Fits && slot == claim.SlotTime) {
			agreed = true
		}
	}
	if !agreed {
		return
	}
	kept := st.Findings[:0]
	for _, f := range st.Findings {
		if (f.linked || slot == claim.SlotRole) && f.Slot == slot && f.Draft.Start == at && (f.Relation == verdict.Conflict || f.Relation == verdict.Disputed || f.Outcome == verdict.Missed && !figure(slot)) {
			continue
		}
		kept = append(kept, f)
	}
	st.Findings = kept
}

// outdated: a draft without a date that has the figure of an earlier article is
// behind a later one, not against it.
func (k *checker) outdated(st *Statement, c *claim.Claim) {
	if !c.Running || k.story.Article.Dateline.Known {
		return
	}
	at := passage(k.src, &k.story.Article.Doc, c.Span).Start
	for i := range st.Findings {
		f := &st.Findings[i]
		if f.Relation != verdict.Conflict || f.Draft.Start != at || f.Slot != c.Slot {
			continue
		}
		for _, o := range st.Findings {
			if o.Relation == verdict.Same && o.Draft.Start == at && o.Slot == c.Slot && k.s.before(o.Source.Source, f.Source.Source) {
				f.Relation, f.Rule, f.Weight = verdict.Updated, "later-figure", verdict.NoWeight
				f.Why = "The text has the figure of " + o.Source.Source + "; " + f.Source.Source + " is a later report with a newer one."
			}
		}
	}
}

// before reports whether one article is known to be of an earlier day than another.
func (s *Session) before(a, b string) bool {
	i, j := s.find(a), s.find(b)
	if i < 0 || j < 0 {
		return false
	}
	x, y := s.entries[i].story.Article.Dateline, s.entries[j].story.Article.Dateline
	return x.Known && y.Known && x.Day < y.Day
}

// itself compares a claim with the later claims of the draft; only a conflict is
// worth saying.
func (k *checker) itself(st *Statement, me align.Side) {
	a := k.story.Article
	n := len(st.Findings)
	same := k.own[question{me.Claim.Slot, me.Claim.Measure}]
	for _, i := range same[:min(len(same), echoes)] {
		o := &a.Claims[i]
		if o.Sentence == me.Claim.Sentence {
			continue
		}
		mine, it := k.here(me.Claim), k.here(o)
		k.pair(st, mine, it, k.src, align.Judge(mine, it, false))
	}
	kept := st.Findings[:n]
	for _, f := range st.Findings[n:] {
		if f.Relation == verdict.Conflict {
			kept = append(kept, f)
		}
	}
	st.Findings = kept
	st.NotCompared = withoutSelf(st.NotCompared)
}

func withoutSelf(list []Refusal) []Refusal {
	kept := list[:0]
	for _, r := range list {
		if r.Source.Source != Self {
			kept = append(kept, r)
		}
	}
	return kept
}

// against holds a claim against one of an article. Where too little is told of who, where
// and when, the words of the whole statement may still say that both speak of one thing.
func (k *checker) against(st *Statement, me align.Side, r ref) {
	e := k.s.entries[r.story]
	other := k.s.side(k.v, r)
	j := align.Judge(me, other, false)
	if j.Weak || j.Reason == align.OtherEvent || j.Reason == align.OtherScope && me.Claim.Slot == claim.SlotEvent {
		if other.Link = k.link(me.Claim, other.Claim, e); other.Link != link.None {
			j = align.Judge(me, other, false)
		}
	}
	k.pair(st, me, other, &e.source, j)
}

// link tells how surely the statement of a claim speaks of what a claim of an article does.
func (k *checker) link(mine, theirs *claim.Claim, e *entry) link.Strength {
	return e.index().Link(k.termsOf(mine.Sentence), compared(k.story.Article, mine), theirs)
}

// termsOf are the terms of a sentence of the draft; those of the last one are kept.
func (k *checker) termsOf(sentence int) *link.Statement {
	if k.terms == nil || k.of != sentence {
		k.terms, k.of = link.Terms(k.story.Article, sentence), sentence
	}
	return k.terms
}

// index is made when the first draft is checked.
func (e *entry) index() *link.Index {
	if e.terms == nil {
		e.terms = link.NewIndex(e.story)
	}
	return e.terms
}

// compared is what of a claim's sentence is in question: its value, or the verb where the claim is
// that something happened.
func compared(a *claim.Article, c *claim.Claim) text.Span {
	if c.Slot == claim.SlotEvent && c.Frame >= 0 {
		r := a.Readings[c.Sentence]
		if cl := &r.Parse.Clauses[a.Frames[c.Frame].Clause]; cl.Verb >= 0 {
			return r.Words[cl.Verb].Span
		}
	}
	return c.Span.Shift(-a.Doc.Sentences[c.Sentence].Span.Start)
}

// pair takes two claims that the gates have judged to the verdict.
func (k *checker) pair(st *Statement, me, other align.Side, src *Source, j align.Judgement) {
	if j.Reason != align.Compared {
		k.refuse(st, me, other, src, j)
		return
	}
	of := other.Event
	if src == k.src {
		of = -1
	}
	v := verdict.Compare(me.Claim, other.Claim, verdict.Options{Later: later(me.Story, other.Story), Inside: insideOf(k.v.group, of)})
	if !v.Readable {
		if me.Claim.Slot != claim.SlotQuote && me.Claim.Slot != claim.SlotRole {
			k.refuse(st, me, other, src, align.Judgement{Reason: align.Unreadable})
		}
		return
	}
	if j.Weak && (v.Relation == verdict.Conflict || v.Relation == verdict.Disputed || v.Outcome == verdict.Missed) {
		k.refuse(st, me, other, src, align.Judgement{Reason: align.OtherEvent})
		return
	}
	f := Finding{Relation: v.Relation, Outcome: v.Outcome, Weight: v.Weight, Slot: me.Claim.Slot, Rule: v.Rule, linked: other.Link != link.None}
	f.Draft, f.Source = show(k.src, k.story, me.Claim), show(src, other.Story, other.Claim)
	if v.Relation == verdict.Forecast && f.Slot == claim.SlotWho || v.Relation == verdict.Same && f.Slot == claim.SlotEvent && me.Claim.Measure.Concept == "meeting" {
		return // who was asked to meet is no forecast; that they met is said by who, where and when
	}
	if of >= 0 {
		f.Event = k.v.group.Events[of].ID
	}
	f.Why = explain.Finding(v, me.Claim, other.Claim, explain.Teller{Name: "The text", Words: f.Draft.Text}, explain.Teller{Name: teller(src), Words: f.Source.Text})
	st.keep(f)
}

// keep adds a finding, one a source and slot and claim, the most telling one; a forecast
// stands beside it. A source that gives a value twice is not two agreements.
func (st *Statement) keep(f Finding) {
	for i := range st.Findings {
		o := &st.Findings[i]
		if o.Slot != f.Slot || o.Source.Source != f.Source.Source || o.Draft.Start != f.Draft.Start || apart(o) != apart(&f) {
			continue
		}
		if telling(f.Relation) > telling(o.Relation) {
			*o = f
		}
		return
	}
	st.Findings = append(st.Findings, f)
}

// apart: a forecast of a figure stands beside the findings on what came. That a
// meeting was to be where it was is said by the place alone.
func apart(f *Finding) bool {
	return f.Relation == verdict.Forecast && (figure(f.Slot) || f.Outcome == verdict.Missed)
}

// telling orders findings of one claim against one source.
func telling(r verdict.Relation) int {
	switch r {
	case verdict.Same: // a source that also gives the very value agrees
		return 5
	case verdict.Conflict:
		return 4
	case verdict.Disputed:
		return 3
	case verdict.Updated:
		return 2
	}
	return 1
}

// teller is how a source is called in a sentence.
func teller(src *Source) string {
	switch {
	case src.ID == Self:
		return "the text itself"
	case src.Outlet != "":
		return src.Outlet
	}
	return src.ID
}

// refuse notes the best refused candidate per source, slot and reason.
func (k *checker) refuse(st *Statement, me, other align.Side, src *Source, j align.Judgement) {
	if j.Reason == align.OtherMeasure && (me.Event < 0 || me.Event != other.Event || me.Claim.Value.Kind != claim.QuantityValue) {
		return // another thing in another event: no counterpart at all
	}
	if me.Claim.Slot == claim.SlotQuote || me.Claim.Slot == claim.SlotRole || me.Claim.Slot == claim.SlotWho && j.Reason == align.OtherMeasure {
		return
	}
	for _, o := range st.NotCompared {
		if o.Source.Source == src.ID && o.Slot == me.Claim.Slot && o.Reason == j.Reason.String() {
			return
		}
	}
	st.NotCompared = append(st.NotCompared, Refusal{
		Source: show(src, other.Story, other.Claim),
		Slot:   me.Claim.Slot,
		Reason: j.Reason.String(),
		Why:    explain.Refusal(j, me.Claim, other.Claim),
	})
}

// best keeps of the refusals that name one source for one reason those about
// figures, else the first: that a meeting is another one need not be said of its
// place, its day and its parties in turn.
func best(list []Refusal) []Refusal {
	var out []Refusal
	for i, r := range list {
		drop := false
		for k, o := range list {
			if k == i || o.Source.Source != r.Source.Source || o.Reason != r.Reason {
				continue
			}
			if !figure(r.Slot) && (figure(o.Slot) || k < i) {
				drop = true
			}
		}
		if !drop {
			out = append(out, r)
		}
	}
	return out
}

func figure(s claim.Slot) bool {
	switch s {
	case claim.SlotDuration, claim.SlotCount, claim.SlotMoney, claim.SlotPercent, claim.SlotMeasure, claim.SlotOrdinal:
		return true
	}
	return false
}

// insideOf reports places told of one event side by side: a villa and its city.
func insideOf(g *event.Grouping, e int) func(a, b string) bool {
	if e < 0 {
		return nil
	}
	places := g.Events[e].Places
	return func(a, b string) bool {
		x, y := false, false
		for _, p := range places {
			x, y = x || p == a, y || p == b
		}
		return x && y
	}
}
