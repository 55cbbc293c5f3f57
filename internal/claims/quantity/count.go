package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// This file finds what a bare number counts. Without a grammar it goes by form: the noun
// phrase ends with its first plural ("five US presidents", "14 police officers"), or, behind "one", before the
// first word that opens something else.

// countMax is the longest phrase that is read, in words.
const countMax = 6

// count sets Of and the dimension of a number without a unit.
func (r *reader) count(q *Quantity, limit int) {
	i := q.Hi
	one := q.Dimension == Ordinal || r.is(q.Hi-1, "one") || r.printed(q.Hi-1) == "1"
	if r.is(i, "of") {
		r.some(q, i+1, limit)
		return
	}
	if r.is(q.Hi-1, "half") && r.is(i, "the|its|their|of|all") { // "half the voters"
		i = r.determiners(i)
	}
	if r.is(q.Hi-1, "half") && r.is(i, "a|an") { // "cut rates by half a point"
		r.counted(q, i+1, min(limit, i+2), true)
		return
	}
	if r.hyphen(i) {
		r.hyphenated(q, i+1)
		return
	}
	if q.Dimension == Ordinal && r.is(q.Lo-1, "will|would|must|can|could|should|may|might|shall|to|did|not|who|he|she|they|it|we") {
		return // an adverb: "will first seek", "who first met"
	}
	if q.Dimension == Plain && r.is(q.Hi-1, "times") && !comparisons.Has(r.lower(i)) {
		w := &r.words[q.Hi-1]
		q.Dimension, q.Of, q.OfSpan = Count, w.Text, w.Span
		return
	}
	r.counted(q, i, limit, one)
}

// some sets Of behind "of" at i-1: "dozens of people", "half of the voters", "two of the pirate boats", "11 of 12
// jurors", "a third of its value"; "three of them" counts nothing.
func (r *reader) some(q *Quantity, i, limit int) {
	v := q.Interval
	loose := v.HasLo != v.HasHi || v.Approx && v.HasLo || q.Dimension == Plain && !v.Lo.IsInt() || r.is(q.Hi-1, "dozen|couple|half")
	j := r.determiners(i)
	if j == i && !loose && j != limit { // "a score of 5 of note"
		return
	}
	if r.is(j+1, "'s") && j+2 == limit { // "a third of the city's 1.2 million residents"
		j = limit
	}
	if j == limit && limit < len(r.words) { // the whole is counted: "two of the three suspects"
		if next := r.beginningAt(j); next != nil && next.Unit != "" {
			if q.Dimension == Plain && whole(q.Interval) { // "67 of his 76 years"
				q.Unit, q.Dimension = next.Unit, next.Dimension
			}
			return
		} else if next != nil {
			j = next.Hi
		}
		limit = len(r.words)
	}
	if r.counted(q, j, limit, false); q.Of == "" && loose { // "a third of its value": a singular whole
		r.counted(q, j, min(limit, j+1), true)
	}
}

// determiners passes "the", "all", "its" at i.
func (r *reader) determiners(i int) int {
	for n := 0; n < 3; n++ {
		if !r.is(i, "the|all|its|their|his|her|our|my|your|these|those|a|an") {
			break
		}
		i++
	}
	return i
}

// hyphenated sets Of in "a three-man crew": the word behind the hyphen.
func (r *reader) hyphenated(q *Quantity, i int) {
	if r.shape(i) != text.Letters || stops.Has(r.lower(i)) {
		return
	}
	if r.is(i, "strong") { // "a 3,000-strong crowd"
		r.counted(q, i+1, min(i+2, len(r.words)), true)
		return
	}
	if q.Dimension == Plain {
		q.Dimension = Count
	}
	q.Of, q.OfSpan = r.words[i].Text, r.words[i].Span
}

// counted sets Of to the noun phrase at i.
func (r *reader) counted(q *Quantity, i, limit int, one bool) {
	lo, hi := i, r.nounEnd(i, limit, one)
	if hi <= lo && !one && whole(q.Interval) {
		lo, hi = r.laterHead(i, limit)
	}
	if hi <= lo {
		return
	}
	if more := r.complement(hi, limit); more > hi {
		hi = more
	}
	if hi < limit && r.is(hi, "or|at|and|if|max|maximum|minimum|give") { // "six people or less"; the span stays with the number
		q.Interval, _ = number.Trailing(r.words, hi, q.Interval)
	}
	q.OfSpan = text.Span{Start: r.words[lo].Span.Start, End: r.words[hi-1].Span.End}
	q.Of = r.s.Text[q.OfSpan.Start:q.OfSpan.End]
	if q.Dimension == Plain && whole(q.Interval) {
		q.Dimension = Count
	}
}

// laterHead is where the noun stands that the number before word i shares with the next one: "12 Somali and 11 Yemeni
// sailors" are sailors all.
func (r *reader) laterHead(i, limit int) (lo, hi int) {
	if limit == i || limit-i > 3 || limit >= len(r.words) || !r.is(limit-1, "and|or") {
		return i, i
	}
	for j := i; j < limit-1; j++ {
		if _, _, verb := lexicon.Verb(r.lower(j)); verb || r.shape(j) != text.Letters || stops.Has(r.lower(j)) {
			return i, i
		}
	}
	if next := r.beginningAt(limit); next != nil {
		if end := r.nounEnd(next.Hi, len(r.words), false); end > next.Hi {
			return end - 1, end
		}
	}
	return i, i
}

// beginningAt is the quantity that begins at word i, or nil.
func (r *reader) beginningAt(i int) *Quantity {
	lo, hi := 0, len(r.out)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); r.out[mid].Lo < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.out) && r.out[lo].Lo == i {
		return &r.out[lo]
	}
	return nil
}

// whole reports whether the ends can count things: "half of the voters" stays a bare number.
func whole(i number.Interval) bool {
	return (!i.HasLo || i.Lo.IsInt()) && (!i.HasHi || i.Hi.IsInt())
}

// nounEnd is the index behind the noun phrase that begins at i, i where none does. Behind a number other than one
// it must end in a plural.
func (r *reader) nounEnd(i, limit int, one bool) int {
	last := i
	for j := i; j < limit && j < i+countMax; j++ {
		w := &r.words[j]
		if j == i && r.is(j, "very|too|such") { // "two very young girls"
			continue
		}
		if j > i && last == i && r.is(j, "and|or") && r.coordinates(j, limit) { // "23 Somali and Yemeni sailors"
			continue
		}
		if j > i && (r.hyphen(j) || w.Shape == text.Digits && r.hyphen(j-1)) { // "seven AK-47 rifles"
			continue
		}
		if w.Shape != text.Letters || stops.Has(w.Lower) && w.Text != "US" && !(j > i && r.hyphen(j-1) && r.hyphen(j+1)) || w.Lower == "'s" && j == i {
			break
		}
		if w.Lower == "'s" { // "two of the bank's branches"
			continue
		}
		if one && (verbLike(w.Lower) || w.Lower == "last" && j > i) { // "one other person last night"
			break
		}
		if r.nationals(j) {
			return j + 1
		}
		if plural(w) && !(one && irregularPlurals.Has(w.Lower)) && !(j+1 < limit && r.hyphen(j+1)) && !possessor(r.lower(j+1)) {
			last = j + 1
			if !(j+1 < limit && r.shape(j+1) == text.Letters && plural(&r.words[j+1]) && !stops.Has(r.lower(j+1))) {
				return last
			}
			continue
		}
		if one {
			last = j + 1
		}
	}
	return last
}

// nationals reports whether the word at j is a people's name in "12 Chinese were killed", and no adjective.
func (r *reader) nationals(j int) bool {
	if !r.capital(j) || !strings.HasSuffix(r.lower(j), "ese") && !r.is(j, "british|dutch|french|irish|spanish|swiss") {
		return false
	}
	_, form, verb := lexicon.Verb(r.lower(j + 1))
	return r.atEnd(j+1) && !r.hyphen(j+1) || stops.Has(r.lower(j+1)) || verb && form.Has(lexicon.Past)
}

// coordinates reports whether the conjunction at j joins two adjectives of one noun and not what is counted
// with something else.
func (r *reader) coordinates(j, limit int) bool {
	if j+1 >= limit || r.shape(j+1) != text.Letters || r.shape(j-1) != text.Letters || stops.Has(r.lower(j+1)) {
		return false
	}
	return r.capital(j-1) && r.capital(j+1) || lexicon.IsAdjective(r.lower(j-1)) && !r.capital(j+1)
}

func possessor(next string) bool { return next == "'s" }

// complement is the index behind "of meetings" in "two rounds of meetings", hi where the head does not
// need it: for a few nouns what they are of says what is counted.
func (r *reader) complement(hi, limit int) int {
	if !r.is(hi, "of") || !containers.Has(strings.TrimSuffix(r.lower(hi-1), "s")) {
		return hi
	}
	end := r.nounEnd(hi+1, limit, false)
	if end == hi+1 { // "three counts of criminal damage"
		end = r.nounEnd(hi+1, limit, true)
	}
	if end == hi+1 {
		return hi
	}
	return end
}

// containers are nouns that say little without what they are of, singular.
var containers = lexicon.NewSet(`
act bag batche bottle box boxe case charge copie copy count dose form kind package pair piece
rocket roll round serie series set sheet sort type wave
`)

// share sets Of behind a percentage: "20% of voters".
func (r *reader) share(q *Quantity, limit int) {
	if !r.is(q.Hi, "of") || q.Unit != "percent" {
		return
	}
	i := r.determiners(q.Hi + 1)
	hi := r.nounEnd(i, limit, false)
	if hi == i { // "5% of the electorate", "of Ford's North American workforce": a singular whole
		reach := i + 2
		for reach < limit && reach < i+countMax && lexicon.IsAdjective(r.lower(reach-1)) { // "of gross domestic product"
			reach++
		}
		if r.is(i+1, "'s") {
			reach = i + countMax
		}
		hi = r.nounEnd(i, min(limit, reach), true)
	}
	if hi <= i {
		return
	}
	q.OfSpan = text.Span{Start: r.words[i].Span.Start, End: r.words[hi-1].Span.End}
	q.Of = r.s.Text[q.OfSpan.Start:q.OfSpan.End]
}

// plural reports whether a word looks like a plural noun.
func plural(w *text.Word) bool {
	low := w.Lower
	n := len(low)
	if irregularPlurals.Has(low) || n > 5 && (strings.HasSuffix(low, "men") || strings.HasSuffix(low, "people") || strings.HasSuffix(low, "children")) {
		return true
	}
	if k := len(w.Text); k > 2 && w.Text[k-1] == 's' && 'A' <= w.Text[k-2] && w.Text[k-2] <= 'Z' { // "MPs"
		return true
	}
	if n < 3 || low[n-1] != 's' || low[n-2] == 's' || low[n-2] == '\'' {
		return false
	}
	if last := w.Text[len(w.Text)-1]; last == 'S' { // "US", "AIDS"
		return false
	}
	return !strings.HasSuffix(low, "ous") && !strings.HasSuffix(low, "us") && !strings.HasSuffix(low, "is") && !singularS.Has(low)
}

// verbLike reports whether a word behind a singular head is a verb.
func verbLike(low string) bool {
	if strings.HasSuffix(low, "ed") && len(low) > 4 {
		return true
	}
	return singularVerbs.Has(low)
}
