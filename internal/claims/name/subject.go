package name

import "strings"

// isSubject reports whether a mention stands before its verb ("Putin, however,
// tempered …") or behind an inverted one ("said Putin"). It looks a few words
// ahead, past an apposition and adverbs, and takes a word in -ed for a verb.
func (r *reader) isSubject(m Mention) bool {
	if m.Type != Person && m.Type != Other || m.grammar == adjectival {
		return false
	}
	before := r.lower(m.Lo - 1)
	if speechVerbs.has(before) && (r.afterQuote(m.Lo-1) || r.closes(m.Hi)) {
		return true
	}
	if objectMarkers.has(before) {
		return false
	}
	if m.grammar == pronoun && strings.Contains(r.lower(m.Lo), "'") {
		return true
	}
	p := m.Hi
	if r.possessive(p) && !(m.grammar == pronoun) {
		return false
	}
	if r.lower(p) == "and" && r.capital(p+1) { // both of "Biden and Putin met" are
		p = r.run(p + 1)
	}
	return r.verbAt(r.pastAdverbs(p)) || r.verbPastAside(p) || r.possessive(p)
}

// loneVerbs make a person even of a single unknown word: companies and teams win
// and want as well, but do not sit, and meet less often.
var loneVerbs = newList("died flew met resigned sat shook smiled spoke talked thanked walked ")

// objectMarkers stand before a name that is no subject.
var objectMarkers = newList("about after against among at before behind between by despite for from in including into like meeting met of on over than to told toward towards under unlike with without ")

// afterQuote reports whether word p follows a closing quotation mark.
func (r *reader) afterQuote(p int) bool {
	return r.is(p-1, closingMarks)
}

// closingMarks may stand between a quotation and its verb.
var closingMarks = newList(`" ' '' , ’ ” `)

// verbPastAside reports whether a verb stands behind "(R)", ", however," or
// ", 66, of Burnsville," at p: behind the first three commas or the bracket,
// within some words.
func (r *reader) verbPastAside(p int) bool {
	end := ","
	switch r.lower(p) {
	case ",":
	case "(":
		end = ")"
	default:
		return false
	}
	for k, n := p+1, 0; k < len(r.w) && k < p+25 && n < 3; k++ {
		if r.lower(k) != end {
			continue
		}
		if r.verbAt(r.pastAdverbs(k + 1)) {
			return true
		}
		n++
	}
	return false
}

// pastAdverbs skips adverbs.
func (r *reader) pastAdverbs(p int) int {
	for p < len(r.w) && (r.is(p, adverbs) || strings.HasSuffix(r.w[p].Lower, "ly")) {
		p++
	}
	return p
}

// adverbs stand between a subject and its verb.
var adverbs = newList("again already also always earlier even further hardly herself himself later never now often once only previously recently still then thus too twice yesterday ")

// Finite reports whether a word in lower case looks like a finite verb: an
// auxiliary, a common past, a word in -ed.
func Finite(l string) bool {
	return finiteVerbs.has(l) || speechVerbs.has(l) || humanVerbs.has(l) || len(l) > 3 && strings.HasSuffix(l, "ed") ||
		l == "'ll" || l == "'d" || l == "'re" || strings.HasSuffix(l, "n't")
}

// verbAt reports whether word p looks like a finite verb.
func (r *reader) verbAt(p int) bool {
	l := r.lower(p)
	if l == "" || r.capital(p) && !r.title {
		return false
	}
	return Finite(l)
}
