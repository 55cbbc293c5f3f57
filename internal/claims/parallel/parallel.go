// Package parallel compares two sentences that are one sentence but for one place.
//
// "The old bridge was closed to lorries" and "The new bridge was closed to lorries" tell
// of one bridge, and what is told of it cannot both hold; yet no claim of either names
// what "old" would answer. Where all other words agree, no such question is needed: the
// words that differ stand in the same place, and it is enough that they exclude each
// other. They do if they are
//
//   - opposites of the lexicon's closed list ("old", "new"; "near", "far from");
//   - the names of two countries or cities, neither within the other;
//   - two nationalities ("a French driver", "a Greek driver");
//   - two colours;
//   - two numbers or two ordinals whose ranges do not meet ("six rowers", "the third").
//
// Dates are left out: sentences like "Sales rose in March" are written anew every month.
// A question or a condition states nothing, and is left out too.
//
// What it knowingly gets wrong: a sentence written twice from one template, about two
// drivers, is one sentence here. Whoever asks must have reason to believe that both
// speak of one thing.
package parallel

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
)

// A Difference is the one place in which two sentences differ, in words that exclude
// each other. The spans are bytes in their sentences. Rule is one of the contract's.
type Difference struct {
	A, B           text.Span
	Slot           claim.Slot
	Rule           string
	ValueA, ValueB claim.Value
	Common         int // how many words the sentences share, articles and marks aside
}

// longest is how many words the place may have: "far away from".
const longest = 3

// Find compares two readings. least is how many words they must have in common, articles
// and marks aside; half of them, and no more than two, must say what is told. The cost is linear in the words.
func Find(a, b *claim.Reading, least int) (Difference, bool) {
	if !states(a) || !states(b) {
		return Difference{}, false
	}
	x, y := content(a.Words), content(b.Words)
	before := 0
	for before < len(x) && before < len(y) && same(a, x[before], b, y[before]) {
		before++
	}
	behind := 0
	for behind < len(x)-before && behind < len(y)-before && same(a, x[len(x)-1-behind], b, y[len(y)-1-behind]) {
		behind++
	}
	midX, midY := x[before:len(x)-behind], y[before:len(y)-behind]
	if len(midX) == 0 || len(midY) == 0 || len(midX) > longest || len(midY) > longest || before+behind < least {
		return Difference{}, false
	}
	if telling(a, x[:before])+telling(a, x[len(x)-behind:]) < min(2, least/2) {
		return Difference{}, false
	}
	p, q := place{a, midX}, place{b, midY}
	slot, rule := exclude(p, q)
	if rule == "" {
		return Difference{}, false
	}
	return Difference{A: p.span(), B: q.span(), Slot: slot, Rule: rule, ValueA: p.value(slot), ValueB: q.value(slot), Common: before + behind}, true
}

// ends is how many words Ends takes from each end of a sentence.
const ends = 4

// Ends are the first and the last few words that count. Of two sentences that Find
// would take for one, with twice that number of words in common or more, at least one
// end is the same; so the ends are what counterparts are looked up by. Empty where the
// sentence is shorter.
func Ends(r *claim.Reading) (front, back string) {
	x := content(r.Words)
	if len(x) < 2*ends {
		return "", ""
	}
	front, back = "<", ">"
	for k := range ends {
		front += r.Words[x[k]].Lower + " "
		back += r.Words[x[len(x)-1-k]].Lower + " "
	}
	return front, back
}

// states reports whether the sentence asserts, denies or foretells something.
func states(r *claim.Reading) bool {
	for i := range r.Stances {
		if s := r.Stances[i].Stance; s == stance.Asked || s == stance.Conditional {
			return false
		}
	}
	return len(r.Words) > 0
}

// content are the indices of the words that count: no marks, no articles, and not the
// "GENEVA, June 16 (Reuters) —" that an agency puts before its first sentence.
func content(words []text.Word) []int {
	out := make([]int, 0, len(words))
	for i := clause.BehindDateline(words); i < len(words); i++ {
		w := &words[i]
		if w.Shape == text.Mark || w.Lower == "a" || w.Lower == "an" || w.Lower == "the" {
			continue
		}
		out = append(out, i)
	}
	return out
}

// same reports whether two words are one, in any form of it.
func same(a *claim.Reading, i int, b *claim.Reading, j int) bool {
	x, y := a.Words[i].Lower, b.Words[j].Lower
	return x == y || a.Words[i].Shape == text.Letters && lexicon.Lemma(x) == lexicon.Lemma(y)
}

// telling counts the words that are not of a closed class.
func telling(r *claim.Reading, words []int) int {
	n := 0
	for _, i := range words {
		if !lexicon.IsFunction(r.Words[i].Lower) {
			n++
		}
	}
	return n
}
