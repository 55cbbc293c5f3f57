package number

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// This file knows numerals that count nothing and are told by themselves: pronouns, the unit
// "second", telephone numbers, dates in digits. Names with a numeral ("Flight 3071",
// "Category 3") need the words around them; quantity leaves those out.

// isPronoun tells "one of them", "no one", "this one" from "one man".
func (r *reader) isPronoun(n *numeral) bool {
	if n.hi != n.lo+1 || !r.is(n.lo, "one") {
		return false
	}
	if len(r.words) <= 2 || r.is(n.lo-1, "between") && r.is(n.hi, "and") && r.mayBegin(n.hi+1) { // "between one and two million"
		return false
	}
	switch {
	case r.is(n.lo-1, "this|that|the"): // "this one mile"
		return strings.HasSuffix(r.lower(n.hi), "ed") || n.hi >= len(r.words) || r.shape(n.hi) != text.Letters || pronounFollowers.Has(r.lower(n.hi)) || r.hyphen(n.hi)
	case r.is(n.lo-1, "no|any|every|some|each|which|another|a|an|everyone|'s|such|new|only|first|second|third|last|next|good|big|old|great|same|square|formula|air"):
		return true
	case r.is(n.lo-1, "-"), r.is(n.hi, "day") && r.is(n.lo-1, "will|would|'d|'ll|could|may|might"), r.is(n.lo-1, "at") && r.is(n.hi, "point|stage|time"):
		return true
	}
	if n.hi >= len(r.words) {
		return !r.boundedBefore(n.lo)
	}
	if r.hyphen(n.hi) {
		return oneCompound(r.lower(n.hi + 1))
	}
	if r.shape(n.hi) == text.Mark && !r.is(n.hi, "-") {
		return !r.boundedBefore(n.lo)
	}
	return pronounFollowers.Has(r.lower(n.hi))
}

func (r *reader) boundedBefore(i int) bool {
	_, lo := Leading(r.words, r.floor, i, Interval{})
	return lo < i
}

// oneCompound reports whether a word makes an idiom with "one-" and does not count: "one-sided",
// but not "one-day".
func oneCompound(next string) bool {
	return !lexicon.OneOf(next, "man|day|hour|year|week|month|minute|mile|third|fifth|fourth|half|quarter|tenth|bedroom|page|term|game|point|shot|goal|vote|run|child|month's|percent")
}

// isUnitSecond tells the sixtieth of a minute and the verb from the ordinal: "a second later",
// "per second", "to second the motion", "split-second".
func (r *reader) isUnitSecond(n *numeral) bool {
	if n.kind != Ordinal || n.hi != n.lo+1 || !r.is(n.lo, "second") {
		return false
	}
	before, after := r.lower(n.lo-1), r.lower(n.hi)
	switch {
	case lexicon.OneOf(before, "per|/|each|every|split|to|one"):
		return true
	case before == "-":
		return n.lo >= 2 && r.shape(n.lo-2) != text.Mark
	case before == "a":
		if after == "" || lexicon.OneOf(after, "later|after|before|ago|and|or|to|of|,|.|longer|faster|slower|quicker|behind|ahead|too") {
			return true
		}
	}
	if r.floor > 0 && r.floor == n.lo {
		return true
	}
	return n.lo > 0 && r.shape(n.lo-1) == text.Digits
}

// codeEnd is the index behind a telephone number, a date in digits, a clock time or a version that begins
// at word i, or i: a chain of digit tokens glued by marks that no quantity is written with.
func (r *reader) codeEnd(i int) int {
	if r.shape(i) != text.Digits {
		return i
	}
	if r.is(i-1, "+") && r.glued(i) && !r.glued(i-1) { // "+44 20 7946 0958"
		for i < len(r.words) && (r.shape(i) == text.Digits || r.joinsCode(i)) {
			i++
		}
		return i
	}
	if i > 0 && r.glued(i) && r.joinsCode(i-1) && r.glued(i-1) && r.shape(i-2) != text.Symbol { // "COVID-19", "AB/12"
		if r.shape(i-2) == text.Letters && !r.rangeBefore(i) {
			return r.chainEnd(i)
		}
	}
	end := r.chainEnd(i)
	switch links := (end - i) / 2; {
	case links == 0:
		return i
	case links >= 2, r.is(i+1, ":"):
		return end
	case r.is(i+1, "/"):
		var part numeral
		if r.slashed(i, &part) {
			return i
		}
		return end
	case len(r.words[i].Text) == 4 && len(r.words[end-1].Text) == 2 && allDigits(r.words[i].Text), // "2020-21"
		r.words[end-1].Text[0] == '0' && len(r.words[end-1].Text) > 1 && allDigits(r.words[end-1].Text),
		len(r.words[i].Text) == 3 && len(r.words[end-1].Text) == 4: // "555-0199"
		return end
	}
	return i
}

// joinsCode reports whether the mark at i glues the parts of a code.
func (r *reader) joinsCode(i int) bool {
	return r.is(i, "-|‐|‑|/|:|–")
}

// rangeBefore reports whether the hyphen before word i belongs to "mid-20" or "sub-5", or to letters glued
// to a numeral ("5km-10km").
func (r *reader) rangeBefore(i int) bool {
	if r.shape(i-3) == text.Digits && r.glued(i-2) {
		return true
	}
	return r.is(i-2, "mid|sub|pre|post|near|under|over|top|plus|late|early|to|and|or|per|all|number|magnitude|foot|feet|ft")
}

// chainEnd follows digits glued by marks.
func (r *reader) chainEnd(i int) int {
	j := i + 1
	for j+1 < len(r.words) && r.joinsCode(j) && r.glued(j) && r.glued(j+1) && r.shape(j+1) == text.Digits && vulgarFree(r.words[j+1].Text) {
		j += 2
	}
	return j
}

// vulgarFree reports whether a word begins with an ASCII character and so is no vulgar fraction.
func vulgarFree(s string) bool { return s == "" || s[0] < 0x80 }
