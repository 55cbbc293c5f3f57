package when

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// noTerm is what a word says that is no term.
var noTerm term

// termSlots finds a term by the hash of its word: the place of the term in the table,
// and one more. At least half of the slots are empty, and nearly every word of a text
// finds an empty one.
var termSlots = func() (slots [1024]uint16) {
	if 2*len(terms) > len(slots) {
		panic("when: too many terms")
	}
	for i := range terms {
		h := text.Hash(terms[i].word) % uint32(len(slots))
		for slots[h] != 0 {
			h = (h + 1) % uint32(len(slots))
		}
		slots[h] = uint16(i + 1)
	}
	return slots
}()

// lookUp finds the term of a word.
//
//go:noinline
func lookUp(lower string) *term {
	for h := text.Hash(lower); ; h++ {
		i := termSlots[h%uint32(len(termSlots))]
		if i == 0 {
			return &noTerm
		}
		if t := &terms[i-1]; t.word == lower {
			return t
		}
	}
}

// termsOf looks every word up once; the readers ask for each many times.
func termsOf(words []text.Word) []*term {
	out := make([]*term, len(words))
	for i := range words {
		out[i] = &noTerm
		if words[i].Shape == text.Letters {
			out[i] = lookUp(words[i].Lower)
		}
	}
	return out
}

//go:noinline
func (r *reader) term(i int) *term {
	if i < 0 || i >= len(r.terms) {
		return &noTerm
	}
	return r.terms[i]
}

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
func (r *reader) in(i int, set *lexicon.Set) bool { return set.Has(r.at(i).Lower) }

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
		(cueOf(r.at(i-1).Lower) == modal || r.is(i-1, "to|will|not|did|does|do|often|must|'ll"))
}

// isSign reports whether a word has to do with time, so that an expression may
// stand here. Every expression holds such a word.
func (r *reader) isSign(i int) bool {
	w := &r.w[i]
	if w.Shape == text.Digits {
		return true
	}
	if w.Shape != text.Letters || len(w.Lower) < 2 {
		return false
	}
	t := r.terms[i]
	return t.weekday|t.weekdays|t.month|uint8(t.unit)|t.season|t.part|t.decade > 0 ||
		t.cardinal > 17 || t.tens > 0 || // "nineteen eighty", "twenty twelve", "at nine thirty"
		signs.Has(w.Lower) || endsInDay(w.Lower)
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

// opens reports whether a time may begin at a word.
func (r *reader) opens(i int) bool {
	w := r.at(i)
	switch w.Shape {
	case text.Letters:
		return r.term(i) != &noTerm || openers.Has(w.Lower) || endsInDay(w.Lower)
	case text.Digits:
		return true
	}
	return r.is(i, "'|’|‘") // "the '90s"
}
