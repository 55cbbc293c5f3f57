package when

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// lookUp finds the term of a word that is not one of a sentence.
func lookUp(lower string) *term { return &known.find(lower, text.Hash(lower)).term }

// entriesOf looks every word up once; the readers ask for each many times. What it gives
// stands in buf where that is long enough.
func entriesOf(buf []*entry, words []text.Word) []*entry {
	for i := range words {
		w := &words[i]
		e := &figureOther
		if w.Shape == text.Digits {
			if n := len(w.Text); n <= 2 {
				e = &dayEntry
			} else if n == 4 {
				e = &yearEntry
			}
		} else {
			if e = known.find(w.Lower, w.Hash); e == &noEntry && w.Shape == text.Letters && endsInDay(w.Lower) {
				e = &gluedEntry
			}
		}
		buf = append(buf, e)
	}
	return buf
}

//go:noinline
func (r *reader) term(i int) *term { return &r.entry(i).term }

func (r *reader) weekdayAt(i int) int { return int(r.term(i).weekday) }

func (r *reader) monthAt(i int) int { return int(r.term(i).month) }

func (r *reader) unitAt(i int) (u unit, plural bool) {
	t := r.term(i)
	return t.unit, t.plural
}

// part is TIMEX3's code of a part of the day.
func (r *reader) part(i int) string { return partCodes[r.term(i).part] }

// smallNumber knows "zero" to "nineteen", -1 is none of them.
func (r *reader) smallNumber(i int) int { return int(r.term(i).cardinal) - 1 }

//go:noinline
func (r *reader) in(i int, set *lexicon.Set) bool { return set.HasWord(r.at(i)) }

// direction is the number of units that "last", "this", "next" move by.
func (r *reader) direction(i int) (n int, ok bool) {
	w := r.term(i).way
	return int(w) - int(within), w != byTense && !r.lasts(i)
}

// lasts reports whether the word at i is the verb of "could last four months"; in "back to
// last Sunday" it is none.
func (r *reader) lasts(i int) bool {
	next := r.term(i + 1)
	return r.is(i, "last") && next.weekday|next.month == 0 && (next.unit == noUnit || next.plural) &&
		(r.cueOf(i-1) == modal || r.is(i-1, "to|will|not|did|does|do|often|must|'ll"))
}

// isSign reports whether a term has to do with time, so that an expression may stand
// around it. Small numbers do not by themselves; "nineteen eighty", "twenty twelve" and "at
// nine thirty" may.
func (t *term) isSign() bool {
	return t.weekday|t.weekdays|t.month|uint8(t.unit)|t.season|t.part|t.decade > 0 || t.cardinal > 17 || t.tens > 0
}

// endsInDay reports whether a word is a month and a day: "oct2".
func endsInDay(lower string) bool {
	n := len(lower)
	if n < 4 || n > 6 || lower[n-1] < '0' || lower[n-1] > '9' {
		return false
	}
	_, ok := gluedDay(lower)
	return ok
}
