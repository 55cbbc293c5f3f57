package claim

import (
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
)

// share gives the clauses of one sentence that have one subject the place and the day that only
// one of them has: in "killed three people and wounded seven in Antwerp on Monday", and in
// "struck southern Chile on Tuesday, killing twelve", both were there and then. Only what
// happens to somebody is shared so; who was born in Oslo and studied law may have studied elsewhere.
func (f *framer) share() {
	frames := f.a.Frames[f.a.frames[f.i]:]
	for k := 1; k < len(frames); k++ {
		lend(f.before(frames, k), &frames[k])
	}
	for k := len(frames) - 1; k > 0; k-- {
		if to := f.before(frames, k); to != nil && f.p.Clauses[frames[k].Clause].Mood == clause.Finite {
			lend(&frames[k], to)
		}
	}
}

// before is the frame of the clause that lends its subject to that of frame k, where both tell of
// something that happens; nil where there is none.
func (f *framer) before(frames []Frame, k int) *Frame {
	fr := &frames[k]
	if fr.Phrase >= 0 || !lexicon.Happens(fr.Concept) {
		return nil
	}
	lent := f.p.Clauses[fr.Clause].Lent
	for j := k - 1; j >= 0 && lent >= 0; j-- {
		if o := &frames[j]; o.Phrase < 0 && o.Clause == lent && lexicon.Happens(o.Concept) && f.p.Clauses[fr.Clause].Lends == clause.Subject {
			return o
		}
	}
	return nil
}

func lend(from, to *Frame) {
	if from == nil || to == nil {
		return
	}
	if len(to.Where) == 0 && (len(to.When) == 0 || len(from.When) == 0) { // of two days, each has its own place
		to.Where = from.Where
	}
	if len(to.When) == 0 {
		to.When = from.When
	}
}
