package number

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// This file reads the words that turn a numeral into a bound: "more than",
// "no fewer than", "or more", "nearly".

// A relation is what a bound word makes of its numeral.
type relation uint8

const (
	exactly relation = iota
	above            // open: "over two"
	atLeast          // closed: "at least two"
	below            // open: "less than three"
	atMost           // closed: "up to three"
	nearby           // "about", "nearly"
)

// relationSigns are those of the tables, each at its relation's place.
const relationSigns = "=>+<-~"

// apply narrows or loosens the interval of a numeral. A range keeps its ends: "about
// four to five" says no more than "four to five" does.
func (rel relation) apply(i Interval) Interval {
	switch rel {
	case above:
		i.LoOpen, i.HasHi, i.Hi = true, false, Value{}
	case atLeast:
		i.HasHi, i.Hi = false, Value{}
	case below:
		i.HasLo, i.HiOpen, i.Lo = false, true, Value{}
	case atMost:
		i.HasLo, i.Lo = false, Value{}
	case nearby:
		i.Approx = i.HasLo && i.HasHi && i.Lo.Equal(i.Hi)
		return i
	default:
		return i
	}
	i.Approx = false
	return i
}

// maxBounds is how many wordings may stand on top of each other: "at least some 500".
const maxBounds = 3

// Leading reads the bound words that end before word i and gives the bounded interval and
// the index of the first of them; words before floor are not looked at. It
// is what reads "more than" in front of "an hour", where quantity supplies the numeral.
func Leading(words []text.Word, floor, i int, v Interval) (Interval, int) {
	rel := exactly
	lo := i
	for range maxBounds {
		b, n := boundBefore(words, floor, lo)
		if n == 0 {
			break
		}
		lo -= n
		if rel == exactly || rel == nearby {
			rel = b
		}
		if strings.HasPrefix(words[lo].Lower, "well") { // nothing stands before "well over"
			break
		}
	}
	if rel == below && v.HasLo && v.HasHi && v.Lo.Less(v.Hi) { // "buried under 4 to 6 metres of ash"
		return v, lo
	}
	return rel.apply(v), lo
}

// boundBefore is the longest bound that ends before word i, and how many words it has.
func boundBefore(words []text.Word, floor, i int) (relation, int) {
	if i <= floor || i > len(words) {
		return exactly, 0
	}
	wordings, ok := leadingBounds.Look(words[i-1].Lower)
	if !ok {
		return exactly, 0
	}
	best, rel := longest(words, wordings, floor, i-1, true)
	if best > 0 && (rel == above || rel == below) {
		if stronger, n := compared(words, floor, i-best, rel); n > 0 {
			return stronger, best + n
		}
	}
	if best == 1 && !boundStands(words, floor, i-1) {
		return exactly, 0
	}
	if best > 0 && words[i-1].Text == "US" || best == 1 && i > 1 && words[i-1].Shape == text.Symbol && words[i-1].Glued && lexicon.OneOf(words[i-2].Text, "<|>|=") { // "<>30" is no bound
		return exactly, 0
	}
	return rel, best
}

// compared is what the words of degree that end before word i make of a comparison, and how many they are: "just", "a
// bit", "no", "not much", "well".
func compared(words []text.Word, floor, i int, rel relation) (relation, int) {
	if i <= floor {
		return rel, 0
	}
	before := ""
	if i-1 > floor {
		before = words[i-2].Lower
	}
	switch degree, _ := degrees.Look(words[i-1].Lower); {
	case degree == "":
		return rel, 0
	case degree == "not" && rel == above:
		return atMost, 1
	case degree == "not":
		return atLeast, 1
	case words[i-1].Lower == "much" && before == "not", degree == "near" && lexicon.OneOf(before, "a|only"):
		return nearby, 2
	case degree == "near":
		return nearby, 1
	}
	return rel, 1
}

// longest is the one of the wordings that covers the most words beside its key, and how many words it has with the key.
// They end before word i, and not before floor, or begin there.
func longest(words []text.Word, wordings string, floor, i int, before bool) (best int, rel relation) {
	for more := true; more; {
		var wording string
		wording, wordings, more = strings.Cut(wordings, "|")
		n, at := 0, i
		if len(wording) > 1 {
			n = strings.Count(wording, "_") + 1
		}
		if before {
			at -= n
		}
		if n >= best && at >= floor && (n == 0 || matches(words, at, wording[1:])) {
			best, rel = n+1, relation(strings.IndexByte(relationSigns, wording[0]))
		}
	}
	return best, rel
}

// matches reports whether the words of a phrase stand from word at on.
func matches(words []text.Word, at int, phrase string) bool {
	for more := true; more; at++ {
		var word string
		word, phrase, more = strings.Cut(phrase, "_")
		if at >= len(words) || words[at].Lower != word {
			return false
		}
	}
	return true
}

// boundStands tells the bound from the preposition: "a dispute over two islands"
// and "they talked about two ministers" bound nothing.
func boundStands(words []text.Word, floor, i int) bool {
	if i <= 0 {
		return words[0].Lower != "over" || !spread(words)
	}
	before := words[i-1].Lower
	switch {
	case words[i].Lower == "over":
		return overBounds(words, i)
	case words[i].Lower == "past": // "rose past 40", not "the past 40 years", "half past two"
		return changes.Has(before)
	case words[i].Lower == "about":
		return !takesAbout.Has(before)
	case lexicon.OneOf(words[i].Lower, "under|below|above|beyond|past"):
		return !lexicon.OneOf(before, "-|from|placed") // "shot a 7-under 65"
	}
	return true
}

// overBounds tells "over two hours" from "a row over two islands". words[i] is "over", and
// not the first.
func overBounds(words []text.Word, i int) bool {
	before := words[i-1].Lower
	counted := ""
	if i+2 < len(words) {
		counted = words[i+2].Lower
	}
	switch {
	case isSpan(counted) && !lasting.Has(before) && !(i+3 < len(words) && counted == "quarters" && words[i+3].Lower == "of"):
		return false // "€50bn over four years", "fell 5% over three months"
	case (isSpan(counted) || lexicon.OneOf(counted, "hours|minutes|seconds")) && lexicon.OneOf(before, "took|take|takes|taking"):
		return true // "the rescue took over 15 hours", but "took over 15 shops"
	case lexicon.OneOf(before, "arrested|held|questioned") && lexicon.IsPerson(lexicon.Noun(counted)):
		return true // "arrested over 20 protesters", but "arrested over two murders"
	}
	return !takesOver.Has(before) || i+3 < len(words) && words[i+3].Lower == "of" // "held over two hours of talks"
}

// spread reports whether a sentence opens with a stretch in which things happen: "Over six full
// seasons, he missed two games".
func spread(words []text.Word) bool {
	for k := 2; k <= 4 && k+1 < len(words); k++ {
		if isSpan(words[k].Lower) || lexicon.OneOf(words[k].Lower, "games|hours|matches|minutes|seasons") {
			return words[k+1].Lower == ","
		}
	}
	return false
}

// isSpan reports whether a word is a unit of days or more, over which things are spread.
func isSpan(word string) bool {
	return lexicon.OneOf(word, "days|weeks|months|quarters|years|decades|centuries|weekends|nights|seasons|games|matches|rounds|innings")
}

// Trailing reads the bound words at word i, behind a numeral or behind its unit ("five hours or
// more"), and gives the bounded interval and the index behind them.
func Trailing(words []text.Word, i int, v Interval) (Interval, int) {
	if v.HasLo != v.HasHi || i >= len(words) { // bounded already, or nothing to read
		return v, i
	}
	wordings, ok := trailingBounds.Look(words[i].Lower)
	if !ok {
		return v, i
	}
	best, rel := longest(words, wordings, 0, i+1, false)
	if best == 0 || lexicon.OneOf(words[i].Lower, "and|plus") && opensAmount(words, i+best) { // "five plus six", "five and over six"
		return v, i
	}
	if comparatives.Has(words[i+best-1].Lower) && i+best+1 < len(words) && words[i+best].Lower == "than" {
		return v, i
	}
	return rel.apply(v), i + best
}

// opensAmount reports whether a numeral or a currency mark stands at word i.
func opensAmount(words []text.Word, i int) bool {
	return i < len(words) && (words[i].Shape == text.Digits || words[i].Shape == text.Symbol || numeralOpeners.Has(words[i].Lower))
}

// currencyStart is the index of the first word of the currency mark that ends before
// word i ("$", "US$", "EUR"), or i. A bound stands before it: "more than $5".
func currencyStart(words []text.Word, i int) int {
	if i <= 0 {
		return i
	}
	w := &words[i-1]
	if w.Shape == text.Symbol && isCurrencySymbol(w.Text) {
		if i >= 2 && w.Glued && words[i-2].Shape == text.Letters && len(words[i-2].Text) <= 3 {
			return i - 2
		}
		return i - 1
	}
	if w.Shape == text.Letters && currencyCodes.Has(w.Text) {
		return i - 1
	}
	return i
}

func isCurrencySymbol(s string) bool {
	return lexicon.OneOf(s, "$|£|€|¥|₹|₽|₩|₪|₺|₦|₱|฿|₫|₴|￥|₿|¢|₡|₾")
}
