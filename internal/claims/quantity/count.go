package quantity

import (
	"strings"

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
	one := q.Dimension == Ordinal || r.lower(q.Hi-1) == "one" || r.printed(q.Hi-1) == "1"
	if r.lower(i) == "of" && r.partitive(q) {
		r.counted(q, r.determiners(i+1), limit, false)
		return
	}
	if r.hyphen(i) {
		r.hyphenated(q, i+1)
		return
	}
	if q.Dimension == Plain && r.lower(q.Hi-1) == "times" && !comparison(r.lower(i)) {
		w := r.words[q.Hi-1]
		q.Dimension, q.Of, q.OfSpan = Count, w.Text, w.Span
		return
	}
	r.counted(q, i, limit, one)
}

// comparison reports whether a word behind "three times" makes it a multiple rather than a
// count of occasions.
func comparison(w string) bool {
	switch w {
	case "as", "more", "higher", "larger", "bigger", "greater", "the", "that", "longer", "faster", "less", "lower", "smaller", "what", "its", "their", "his", "her", "over", "likelier", "stronger", "better", "worse", "cheaper":
		return true
	}
	return false
}

// partitive reports whether what stands behind "of" is what q counts: "dozens of people", "half of
// the voters", "three of them" is not.
func (r *reader) partitive(q *Quantity) bool {
	v := q.Interval
	return v.HasLo != v.HasHi || q.Dimension == Plain && !v.Lo.IsInt() || r.lower(q.Hi-1) == "dozen" || r.lower(q.Hi-1) == "couple" || r.lower(q.Hi-1) == "half"
}

// determiners passes "the", "all", "its" at i.
func (r *reader) determiners(i int) int {
	for n := 0; n < 3; n++ {
		switch r.lower(i) {
		case "the", "all", "its", "their", "his", "her", "our", "these", "those", "a", "an":
			i++
		default:
			return i
		}
	}
	return i
}

// hyphenated sets Of in "a three-man crew": the word behind the hyphen.
func (r *reader) hyphenated(q *Quantity, i int) {
	if r.shape(i) != text.Letters || stops(r.lower(i)) {
		return
	}
	if r.lower(i) == "strong" {
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
	if hi <= lo {
		return
	}
	if more := r.complement(hi, limit); more > hi {
		hi = more
	}
	q.OfSpan = text.Span{Start: r.words[lo].Span.Start, End: r.words[hi-1].Span.End}
	q.Of = r.s.Text[q.OfSpan.Start:q.OfSpan.End]
	if q.Dimension == Plain && whole(q.Interval) {
		q.Dimension = Count
	}
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
		w := r.words[j]
		if j > i && (r.hyphen(j) || w.Shape == text.Digits && r.hyphen(j-1)) { // "seven AK-47 rifles"
			continue
		}
		if w.Shape != text.Letters || stops(w.Lower) && w.Text != "US" || w.Lower == "'s" && j == i {
			break
		}
		if w.Lower == "'s" { // "two of the bank's branches"
			continue
		}
		if one && verbLike(w.Lower) {
			break
		}
		if plural(w) && !(one && irregular(w.Lower)) && !(j+1 < limit && r.hyphen(j+1)) && !possessor(r.lower(j+1)) {
			last = j + 1
			if !(j+1 < limit && r.shape(j+1) == text.Letters && plural(r.words[j+1]) && !stops(r.lower(j+1))) {
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

func possessor(next string) bool { return next == "'s" }

// complement is the index behind "of meetings" in "two rounds of meetings", hi where the head does not
// need it: for a few nouns what they are of says what is counted.
func (r *reader) complement(hi, limit int) int {
	if r.lower(hi) != "of" || !listed(containers, strings.TrimSuffix(r.lower(hi-1), "s")) {
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
var containers = []string{
	"act", "bag", "batche", "bottle", "box", "boxe", "case", "charge", "copie", "copy", "count", "dose", "form", "kind", "package", "pair", "piece", "rocket", "roll", "round", "serie", "series", "set", "sheet", "sort", "type", "wave",
}

// share sets Of behind a percentage: "20% of voters".
func (r *reader) share(q *Quantity, limit int) {
	if r.lower(q.Hi) != "of" || q.Unit != "percent" {
		return
	}
	i := r.determiners(q.Hi + 1)
	hi := r.nounEnd(i, limit, false)
	if hi == i { // "5% of the electorate": a singular whole
		hi = r.nounEnd(i, min(limit, i+2), true)
	}
	if hi <= i {
		return
	}
	q.OfSpan = text.Span{Start: r.words[i].Span.Start, End: r.words[hi-1].Span.End}
	q.Of = r.s.Text[q.OfSpan.Start:q.OfSpan.End]
}

// plural reports whether a word looks like a plural noun.
func plural(w text.Word) bool {
	low := w.Lower
	if irregular(low) {
		return true
	}
	n := len(low)
	if k := len(w.Text); k > 2 && w.Text[k-1] == 's' && 'A' <= w.Text[k-2] && w.Text[k-2] <= 'Z' { // "MPs"
		return true
	}
	if n < 3 || low[n-1] != 's' || low[n-2] == 's' || low[n-2] == '\'' {
		return false
	}
	if w.Text == strings.ToUpper(w.Text) { // "US", "AIDS"
		return false
	}
	return !strings.HasSuffix(low, "ous") && !strings.HasSuffix(low, "us") && !strings.HasSuffix(low, "is") && !singularS(low)
}

func irregular(low string) bool {
	switch low {
	case "people", "men", "women", "children", "police", "troops", "staff", "aircraft", "personnel", "cattle", "sheep", "fish", "feet", "teeth", "mice", "geese", "criteria", "media", "data", "dead", "wounded", "injured", "missing",
		"policemen", "policewomen", "firemen", "fishermen", "businessmen", "servicemen", "spokesmen", "gunmen", "clergymen", "congressmen", "lawmen", "crew", "spacecraft", "percent", "deer", "salmon", "hostages", "grandchildren", "schoolchildren", "sportsmen", "alumni", "phenomena", "bacteria", "others", "buses", "gases", "viruses", "bonuses", "crises", "analyses", "campuses", "censuses", "statuses", "more":
		return low != "more"
	}
	return false
}

// singularS are words in s that are no plurals.
func singularS(low string) bool {
	switch low {
	case "news", "politics", "economics", "physics", "mathematics", "athletics", "always", "perhaps", "besides", "towards", "afterwards", "thus", "less", "this", "his", "its", "was", "has", "does", "says", "is", "plus", "versus", "across", "gas", "overseas", "sometimes", "upwards", "downwards", "minus", "goes", "lens", "yes", "series", "sales":
		return low != "series" && low != "sales"
	}
	return false
}

// verbLike reports whether a word behind a singular head is a verb.
func verbLike(low string) bool {
	if strings.HasSuffix(low, "ed") && len(low) > 4 {
		return true
	}
	switch low {
	case "died", "dies", "fell", "rose", "left", "went", "came", "took", "got", "made", "saw", "won", "lost", "held", "met", "ran", "told", "hit", "shot", "gave", "kept", "led", "sat", "set", "sent", "put", "spoke", "wrote", "began", "became", "fled", "says", "wants", "needs", "makes", "takes", "later", "earlier", "ago":
		return true
	}
	return false
}

// stops reports whether a word ends every noun phrase: function words and the verbs that
// news puts behind counted subjects.
func stops(low string) bool {
	switch low {
	case "a", "about", "above", "according", "across", "after", "again", "against", "ago", "all", "almost", "along", "already", "also", "although", "always", "among", "an", "and", "any", "apart", "apiece", "are", "around", "as", "at", "away",
		"back", "because", "been", "before", "behind", "being", "below", "between", "beyond", "both", "but", "by", "came", "can", "could", "did", "do", "does", "down", "due", "during", "each", "earlier", "either", "else", "ever", "every", "except",
		"for", "from", "had", "has", "have", "he", "her", "here", "him", "his", "how", "however", "i", "if", "in", "inside", "instead", "into", "is", "it", "its", "just", "later", "left", "like", "may", "me", "might", "must", "my", "near", "neither", "no", "nor", "not", "now",
		"of", "off", "on", "once", "only", "onto", "or", "our", "out", "outside", "over", "per", "rather", "said", "say", "says", "she", "should", "since", "so", "some", "still", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though", "through", "throughout", "till", "to", "together", "told", "too", "toward", "towards",
		"under", "unless", "until", "up", "upon", "us", "versus", "very", "via", "was", "we", "were", "what", "when", "where", "whereas", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "yet", "you", "your",
		"died", "fell", "rose", "went", "took", "won", "lost", "including", "x", "times", "vs", "vs.", "v", "today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "be", "am", "isn't", "wasn't", "weren't", "aren't", "won't":
		return true
	}
	return false
}
