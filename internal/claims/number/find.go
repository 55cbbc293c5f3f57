package number

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// Find lists the numbers of a sentence in order; no two overlap. Cost is
// linear in the words.
func Find(s text.Sentence) []Number { return Append(nil, s) }

// Append is Find into a slice that is there already, and which may stay off the heap.
func Append(out []Number, s text.Sentence) []Number {
	r := reader{src: s.Text, words: s.Words}
	var found Number
	for i := 0; i < len(r.words); {
		next := r.step(i, &found)
		if found.Hi > r.floor {
			out = append(out, found)
			r.floor = found.Hi
		}
		i = max(next, i+1)
	}
	return out
}

// step reads at word i, fills found if a number is there, and gives the index to read on from.
func (r *reader) step(i int, found *Number) int {
	if !r.mayBegin(i) {
		return i + 1
	}
	if end := r.codeEnd(i); end > i {
		return end
	}
	var read numeral
	n := &read
	ok := r.numeralAt(i, n)
	if r.multipleAt(i, n, ok) {
		return r.emit(n, n.interval(), found)
	}
	if !ok && r.shape(i) == text.Letters {
		ok = r.spelledAt(i, n) && n.kind == Ordinal
	}
	if !ok || r.isPronoun(n) || r.isUnitSecond(n) {
		return i + 1
	}
	r.ordinalSuffix(n)
	iv, ok := r.rangeFrom(n)
	switch {
	case !ok:
		iv = n.interval()
	case iv.IsEmpty(): // a score
		return n.hi
	}
	return r.emit(n, iv, found)
}

// mayBegin is the quick test that most words fail: a digit, a sign, or a word
// that a numeral can begin with.
func (r *reader) mayBegin(i int) bool {
	w := &r.words[i]
	switch w.Shape {
	case text.Digits:
		return true
	case text.Mark, text.Symbol:
		return lexicon.OneOf(w.Text, "-|.|−|–")
	}
	return numeralOpeners.HasWord(w) || behindTens(w.Lower) > 0
}

// interval is what the bare numeral says.
func (n *numeral) interval() Interval {
	i := Point(n.v)
	i.Step = n.step
	if n.vague {
		i.HasHi, i.Hi = false, Value{}
	}
	i.Approx = n.approx
	return i
}

// emit fills found with the number n and its bounds, and gives the index behind it.
func (r *reader) emit(n *numeral, iv Interval, found *Number) int {
	hi := n.hi
	core := text.Span{Start: r.words[n.lo].Span.Start, End: r.words[n.hi-1].Span.End}
	lo := n.lo
	if n.kind != Ordinal {
		start := currencyStart(r.words, n.lo)
		bounded, from := Leading(r.words, r.floor, start, iv)
		if from == start && r.is(start-1, "a|an") && r.is(start-2, "than|least|most|nearly|almost") { // "more than a three-hour wait"
			if bounded, from = Leading(r.words, r.floor, start-1, iv); from == start-1 {
				from = start
			}
		}
		if from < start {
			iv, lo = bounded, from
		}
		iv, hi = Trailing(r.words, hi, iv)
		iv, hi = r.secondBound(iv, hi)
		if from == start && iv.HasLo && iv.HasHi && !iv.Lo.Equal(iv.Hi) && start > r.floor && opensRange(r.lower(start-1)) {
			lo = start - 1
		}
	}
	span := text.Span{Start: r.words[lo].Span.Start, End: r.words[hi-1].Span.End}
	*found = Number{Span: span, Lo: lo, Hi: hi, Core: core, Kind: n.kind, Interval: iv}
	return hi
}

// opensRange reports whether a word before a range is part of it: "between 3 and 5".
func opensRange(word string) bool { return word == "between" || word == "from" }

// secondBound joins the other end behind "but" or "and": "more than five but
// fewer than ten".
func (r *reader) secondBound(iv Interval, hi int) (Interval, int) {
	if iv.HasLo == iv.HasHi {
		return iv, hi
	}
	i := hi
	comma := r.is(i, ",")
	if comma {
		i++
	}
	if w := r.lower(i); w == "and" && iv.HasHi && r.is(i+1, "above|over") { // "under 30 and over six feet tall"
		return iv, hi
	} else if w != "but" && w != "and" {
		if !comma {
			return iv, hi
		}
		i--
	}
	for j := i + 2; j <= i+6 && j < len(r.words); j++ {
		if !r.mayBegin(j) {
			continue
		}
		var n numeral
		if !r.numeralAt(j, &n) || n.kind != Cardinal {
			continue
		}
		other, from := Leading(r.words, i+1, currencyStart(r.words, j), n.interval())
		if from != i+1 || other.HasLo == iv.HasLo || other.HasHi == iv.HasHi {
			return iv, hi
		}
		both, ok := iv.Intersect(other)
		if !ok {
			return iv, hi
		}
		return both, n.hi
	}
	return iv, hi
}

// ordinalSuffix turns "18" before a glued "th" into an ordinal.
func (r *reader) ordinalSuffix(n *numeral) {
	if n.digits && n.kind == Cardinal && n.factor == 1 && n.v.IsInt() && r.glued(n.hi) && r.is(n.hi, "st|nd|rd|th") {
		n.hi++
		n.kind = Ordinal
	}
}

// multipleAt makes n "twice", "double the", "three times", "a tenfold" at i, where it was read if ok.
func (r *reader) multipleAt(i int, n *numeral, ok bool) bool {
	if ok {
		hi := n.hi
		if r.hyphen(hi) && r.is(hi+1, "fold") {
			hi++
		}
		if n.kind != Cardinal || n.vague || !r.is(hi, "fold") && r.printed(hi) != "times" {
			return false
		}
		n.kind, n.hi = Multiple, hi+1
		return true
	}
	s, ok := find(multiples, r.lower(i))
	if !ok {
		return false
	}
	n.set(i, i+1, s.value)
	n.kind = Multiple
	return !lexicon.OneOf(s.word, "double|triple|treble|quadruple|quintuple") || doubles(r.lower(i+1))
}

// doubles reports whether "double" before a word means twice as much: "double the
// price", not "a double murder".
func doubles(next string) bool {
	return lexicon.OneOf(next, "that|the|what|its|their|last|his|her|our")
}
