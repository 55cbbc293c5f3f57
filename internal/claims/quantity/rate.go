package quantity

import (
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// This file reads what a quantity is reckoned by: "$70 a barrel", "30 miles per hour", "2 million tonnes of carbon
// dioxide a year", "500 vehicles a week".

// rate reads "per day", "a barrel", "an hour", "/litre" behind a unit and appends it to the unit's name: "USD per barrel";
// a second one too: "20 J/m² per year".
func (r *reader) rate(q *Quantity) {
	for range 2 {
		name, hi := r.rateAt(q.Hi, q)
		if name == "" {
			return
		}
		q.Unit += " per " + name
		q.Hi = hi
		if d := dimensionOf(q.Unit); d == Speed {
			q.Dimension = d
		}
	}
}

// rateOfCount reads the rate behind what is counted: "500 vehicles a week" is a count per week.
func (r *reader) rateOfCount(q *Quantity) {
	if q.Of == "" || q.Dimension == Ordinal {
		return
	}
	if name, _ := r.rateAt(r.behindNoun(q), q); name != "" {
		q.Unit = "count per " + name
	}
}

// rateAt reads a rate of q at word i, and gives the index behind it.
func (r *reader) rateAt(i int, q *Quantity) (name string, hi int) {
	if r.hyphen(i) { // "$70-a-share"
		i++
	}
	article := r.is(i, "a|an|each|every")
	if !article && !r.is(i, "per|/") {
		return "", i
	}
	i++
	if r.hyphen(i) {
		i++
	}
	name, hi = r.perWhat(i, article)
	if name == "" || q.Dimension == Temperature || q.Dimension == Age {
		return "", i
	}
	if article && (q.Dimension == Duration && dimensionOf(name) != Duration || dimensionOf(name) == Duration && r.is(hi, "ago|earlier|later|before|after|since")) { // "from $3 a year earlier"
		return "", i
	}
	return name, hi
}

// perWhat names what a rate is reckoned by, and gives the index behind it. Behind an article only units and a few goods
// will do: "$5 a share", but not "$5 million a court awarded".
func (r *reader) perWhat(j int, article bool) (string, int) {
	w := r.lower(j)
	switch {
	case r.shape(j) != text.Letters:
		return "", j
	case lexicon.OneOf(w, "capita|head"):
		return "person", j + 1
	case r.is(j, "square|sq|sq.|cubic|cu"): // "per square mile"
		var m measure
		if !r.powerAt(j, &m) {
			return "", j
		}
		return m.unit, m.hi
	}
	if name, _ := r.printedUnit(j); name != "" && name != "cup" {
		if article && (w[len(w)-1] == 's' && name != w || len(w) < 2) { // "a days", "a m"
			return "", j
		}
		return r.raised(name, j+1)
	}
	if article && !reckonedBy.Has(w) || len(w) < 2 || lexicon.OneOf(w, "cent|se") {
		return "", j
	}
	return w, j + 1
}

// raised reads the power behind a unit that ends before word i: the "²" of "m/s²", "per second squared".
func (r *reader) raised(name string, i int) (string, int) {
	hi := i
	if r.is(hi, "^") {
		hi++
	}
	switch {
	case r.is(hi, "²|squared"), r.is(hi, "2") && r.glued(hi):
		return "square " + name, hi + 1
	case r.is(hi, "³|cubed"), r.is(hi, "3") && r.glued(hi):
		return "cubic " + name, hi + 1
	}
	return name, i
}

// reckonedBy are goods, people and occasions that follow an amount with an article: "$5 a share", "28 points a game".
var reckonedBy = lexicon.NewSet(`
bottle bushel child copy game household match night person piece pop season seat share
shift ticket time unit vote worker
`)
