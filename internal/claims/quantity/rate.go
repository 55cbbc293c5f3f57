package quantity

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// rate reads "per day", "a barrel", "an hour", "/litre" behind a unit and appends it to the
// unit's name: "USD per barrel".
func (r *reader) rate(q *Quantity) {
	i := q.Hi
	j := i
	var article bool
	if r.hyphen(j) { // "$70-a-share"
		j++
	}
	switch r.lower(j) {
	case "per", "/":
		j++
	case "a", "an":
		article = true
		j++
	default:
		return
	}
	if r.hyphen(j) {
		j++
	}
	name, ok := r.perWhat(j, article)
	if !ok || q.Dimension == Duration && article && dimensionOf(name) != Duration || q.Dimension == Temperature || q.Dimension == Age {
		return
	}
	if article && dimensionOf(name) == Duration && r.is(j+1, "ago|earlier|later|before|after|since") { // "from $3 a year earlier"
		return
	}
	q.Unit += " per " + name
	q.Hi = j + 1
	if d := dimensionOf(q.Unit); d == Speed {
		q.Dimension = d
	}
}

// perWhat names what a rate is reckoned by. Behind an article only units and a few goods will
// do: "$5 a share", but not "$5 million a court awarded".
func (r *reader) perWhat(j int, article bool) (string, bool) {
	w := r.lower(j)
	if r.shape(j) != text.Letters {
		return "", false
	}
	if lexicon.OneOf(w, "capita|head") {
		return "person", true
	}
	if name, ok := unitName(w); ok && name != "cup" && (w != "second" || !article || r.atEnd(j+1) || r.lower(j-2) != "") {
		return name, !article || w[len(w)-1] != 's' || name == w
	}
	if name, ok := unitSymbol(r.printed(j)); ok && !article {
		return name, true
	}
	if article {
		if lexicon.OneOf(w, "bottle|bushel|child|copy|household|night|person|piece|pop|seat|share|ticket|time|unit|vote|worker") {
			return w, true
		}
		return "", false
	}
	if lexicon.OneOf(w, "cent|se") {
		return "", false
	}
	return w, len(w) > 1
}
