package contract

import "gainsay/internal/claims"

// place writes where a passage stands: "start", "end" and, for the page, the field.
func (w *writer) place(p claims.Passage) {
	start, end := p.Start, p.End
	if w.form.Place != nil {
		start, end = w.form.Place(p)
	}
	w.number("start", start)
	w.number("end", end)
	if w.form.Field {
		w.string("field", FieldName(p.Field))
	}
}

// FieldName is the page's word for a field.
func FieldName(f claims.Field) string {
	if f == claims.InTitle {
		return "title"
	}
	return "text"
}

func (w *writer) statement(s *claims.Statement) {
	w.place(s.Passage)
	w.string("text", s.Text)
	w.string("relation", s.Relation.String())
	list(w, "findings", s.Findings, w.finding)
	list(w, "notCompared", s.NotCompared, w.refusal)
}

func (w *writer) finding(f *claims.Finding) {
	w.string("relation", f.Relation.String())
	w.string("outcome", f.Outcome.String())
	w.string("weight", f.Weight.String())
	w.string("slot", f.Slot.String())
	w.string("rule", f.Rule)
	w.string("event", f.Event)
	w.string("why", f.Why)
	w.draftSide(&f.Draft)
	w.sourceSide(&f.Source)
}

func (w *writer) draftSide(s *claims.Side) {
	w.open("draft")
	w.place(s.Passage)
	w.string("text", s.Text)
	w.claim(s)
	w.close()
}

func (w *writer) sourceSide(s *claims.Side) {
	w.open("source")
	w.string("id", s.Source)
	w.place(s.Passage)
	w.string("text", s.Text)
	w.string("statement", s.Statement)
	w.claim(s)
	w.string("origin", s.Origin)
	w.close()
}

// claim writes what a side says and how.
func (w *writer) claim(s *claims.Side) {
	w.value("value", &s.Value)
	w.string("stance", s.Stance.String())
	w.bool("negated", s.Negated)
	w.string("speaker", s.Speaker)
}

func (w *writer) refusal(r *claims.Refusal) {
	w.sourceSide(&r.Source)
	w.string("slot", r.Slot.String())
	w.string("reason", r.Reason)
	w.string("why", r.Why)
}

func (w *writer) event(e *claims.Event) {
	w.string("id", e.ID)
	w.string("title", e.Title)
	w.string("when", e.When)
	w.strings("where", e.Where)
	w.strings("who", e.Who)
	w.strings("sources", e.Sources)
}

func (w *writer) question(q *claims.Question) {
	w.string("event", q.Event)
	w.string("slot", q.Slot.String())
	w.string("question", q.Question)
	w.string("relation", q.Relation.String())
	w.joint(q.Joint)
	list(w, "answers", q.Answers, w.answer)
}

// answer keeps only the place in "source": the words and what they mean stand
// beside it.
func (w *writer) answer(a *claims.Answer) {
	w.open("source")
	w.string("id", a.Source)
	w.place(a.Passage)
	w.close()
	w.string("text", a.Text)
	w.claim(&a.Side)
	w.string("origin", a.Origin)
	w.string("outcome", a.Outcome.String())
}

// pairRefusal writes both sides in the form that a refusal of a check has.
func (w *writer) pairRefusal(r *claims.PairRefusal) {
	w.open("a")
	w.sourceSide(&r.A)
	w.close()
	w.open("b")
	w.sourceSide(&r.B)
	w.close()
	w.string("slot", r.Slot.String())
	w.string("reason", r.Reason)
	w.string("why", r.Why)
}
