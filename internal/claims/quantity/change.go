package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// This file reads direction: "rose 6.5% to 164p", "down 3 points", "a 5% increase", "an increase of 300".

// changeReach is how many words may stand between the verb and its amount: "fell sharply by some 500".
const changeReach = 4

// objectReach is how many may where "by" says that an amount of change follows: "raised its key rate by 25
// basis points".
const objectReach = 9

// direction sets the change of quantity k by the words before it or the noun behind it. A level is no change: in
// "fell 3% to $50" only the 3 % is. What says the same amount once more has the same direction: "fell $1.12, or 1.6%".
func (r *reader) direction(k int) {
	q := &r.out[k]
	if q.Dimension == Ordinal || q.Dimension == Age {
		return
	}
	if q.Change = r.changeBehind(q); q.Change == NoChange {
		q.Change = r.changeBefore(q)
	}
	if q.Change == NoChange && k > 0 && r.restates(&r.out[k-1], q) {
		q.Change = r.out[k-1].Change
	}
}

// restates reports whether q says once more what p said: "fell $1.12, or 1.6%", "12 points (0.3%)".
func (r *reader) restates(p, q *Quantity) bool {
	if p.Change == NoChange {
		return false
	}
	i := r.behindNoun(p)
	if p.Unit == q.Unit {
		return q.Dimension == Percent && r.goesOn(i, q)
	}
	if r.is(i, "(") {
		return i+1 == q.Lo
	}
	if r.is(i, ",") {
		i++
	}
	return r.is(i, "or") && i+1 == q.Lo
}

// goesOn reports whether q follows word i over "and" and a few words without a verb: "the Dow rose 0.8 percent and the
// Nasdaq 1.3 percent".
func (r *reader) goesOn(i int, q *Quantity) bool {
	and := false
	for j := i; j < q.Lo; j++ {
		if _, form, verb := lexicon.Verb(r.lower(j)); verb && form.Has(lexicon.Past|lexicon.Third) || r.shape(j) != text.Letters {
			return false
		}
		and = and || r.is(j, "and")
	}
	return and && q.Lo-i < 7 && !r.is(q.Hi, "of")
}

// behindNoun is the index behind q and what it counts.
func (r *reader) behindNoun(q *Quantity) int {
	i := q.Hi
	for i < len(r.words) && r.words[i].Span.Start < q.OfSpan.End {
		i++
	}
	return i
}

// changeBefore reads the verb or the noun before q.
func (r *reader) changeBefore(q *Quantity) Change {
	if r.is(q.Lo, "from") { // "down from 5% to 7%"
		return NoChange
	}
	i := r.carried(q.Lo - 1)
	if r.is(i, "of") && r.is(i-1, "average|combined|total|record") { // "up an average of 7%"
		i = r.carried(i - 2)
	}
	switch {
	case r.is(i, "of"): // "a drop of some 12%"
		if r.is(i-1, "loss") {
			return NoChange
		}
		return changeNoun(r.lower(i - 1))
	case r.is(i, "by"):
		return r.movedBy(q, i)
	}
	switch {
	case q.Dimension == Duration && r.is(q.Hi, "after|ago|before|earlier|later"), // "fell less than a year later"
		q.Dimension == Length && r.is(q.Hi, "away|east|north|northeast|northwest|off|outside|south|southeast|southwest|west"): // "sank 12 miles off Odesa"
		return NoChange
	}
	if c := r.moves(q, i); c != NoChange || q.Dimension != Percent {
		return c
	}
	return r.overObject(i)
}

// overObject looks for a verb that changes what stands between it and a percentage which ends at word i: "cut yields 30 to 40
// percent".
func (r *reader) overObject(i int) Change {
	for j := i; j > i-changeReach && r.shape(j) == text.Letters; j-- {
		if lemma, form, verb := lexicon.Verb(r.lower(j)); verb && j < i && form.Has(lexicon.Past|lexicon.Base) && changesObjects.Has(lemma) {
			return changeVerb(lemma)
		}
		if stops.Has(r.lower(j)) && !lexicon.IsPossessive(r.lower(j)) && !r.is(j, "the") {
			break
		}
	}
	return NoChange
}

// carried passes what may stand between a verb and the amount behind word i.
func (r *reader) carried(i int) int {
	for stop := i - changeReach; i > stop && carriesChange.Has(r.lower(i)); {
		i--
	}
	return i
}

// movedBy looks for the verb of the "by" at word i, over its object.
func (r *reader) movedBy(q *Quantity, i int) Change {
	for j := i - 1; j >= 0 && j > i-objectReach; j-- {
		c := changeVerb(r.lower(j))
		if r.is(j, "up|down|lose|lost") {
			c = r.moves(q, j)
		}
		if c != NoChange {
			return c
		}
		if r.is(j, ";|.|that|who|which") {
			break
		}
	}
	return NoChange
}

// moves is the direction of the word at i as a verb whose amount q is.
func (r *reader) moves(q *Quantity, i int) Change {
	w := r.lower(i)
	if w == "off" && q.Dimension == Percent { // "shares were off 2%"
		return Down
	}
	if w == "up" || w == "down" {
		if r.particle(q, i) || r.is(i+1, "a|an|the") && q.Dimension != Percent && q.Dimension != Money { // "down a 20-metre cliff"
			return NoChange
		}
		return changeVerb(w)
	}
	lemma, _, known := lexicon.Verb(w)
	if !known {
		lemma = w
	}
	switch {
	case lemma == "raise" && q.Dimension == Money, lemma == "lift" && q.Dimension == Mass: // from donors; loads
		return NoChange
	case lemma == "lose" && !r.losable(q): // games, lives, money
		return NoChange
	case q.Dimension == Count && !lexicon.OneOf(lemma, "add|axe|axed|cut|decrease|gain|increase|lose|reduce|shed|slash|trim") && !lexicon.OneOf(q.Of, "places|points|spots"):
		return NoChange // "climbed three mountains", "raised five children"
	}
	return changeVerb(w)
}

// losable reports whether to lose q is to fall by it: "lost 3%", "lost a third of its value".
func (r *reader) losable(q *Quantity) bool {
	return q.Dimension == Percent || q.Dimension == Mass || q.Dimension == Plain && !whole(q.Interval) || lexicon.OneOf(q.Of, "points|seats|jobs")
}

// particle reports whether "up" or "down" at i belongs to a verb of its own: "gunned down two
// women", "put up $5 million". Counts have a direction behind a form of "be" or a mark: "was up 12 points".
func (r *reader) particle(q *Quantity, i int) bool {
	if q.Dimension == Plain || q.Dimension == Count {
		return !r.is(i-1, "am|are|be|been|closed|ended|finished|is|opened|was|were|'s|,|(|–|;|and") || r.is(i-1, "and") && q.Of != "points"
	}
	if r.is(i-1, "end|ended|ends") { // "ended up $5 million in debt", but "ended down 1.3%"
		return q.Dimension == Money
	}
	return particled.Has(r.lower(i - 1))
}

// changeVerb is the direction of a verb's form.
func changeVerb(w string) Change {
	if lemma, _, ok := lexicon.Verb(w); ok {
		w = lemma
	}
	switch {
	case rising.Has(w):
		return Up
	case falling.Has(w):
		return Down
	}
	return NoChange
}

// changeNoun is the direction of a noun.
func changeNoun(w string) Change {
	switch {
	case upNouns.Has(w):
		return Up
	case downNouns.Has(w):
		return Down
	}
	return NoChange
}

// changeBehind reads "a 5% increase", "a 12% share price plunge", "5% more", "six points lower" behind q.
func (r *reader) changeBehind(q *Quantity) Change {
	i := r.behindNoun(q)
	counts := q.Dimension == Plain || q.Dimension == Count
	if counts && !r.hyphen(q.Hi) && !strings.HasSuffix(r.lower(q.Hi-1), "fold") { // "a tenfold rise" has one
		if r.is(i, "higher|lower|up|down") && (r.atEnd(i+1) || r.is(i+1, "than|on|from|at|in|by|for")) {
			return comparative(r.lower(i))
		}
		return NoChange
	}
	if r.hyphen(i) {
		i++
	}
	switch {
	case q.Dimension == Money && r.is(i, "loss"), // "a $1.6 billion loss" is no less than another
		q.Dimension == Length && r.is(i, "advance|climb|drop|fall|hike|jump|slide"), // a walk, a cliff
		q.Dimension == Duration && !r.is(i, "cut|increase|reduction|shortening"):    // "a three-month slump"
		return NoChange
	}
	if c := changeNoun(r.lower(i)); c != NoChange {
		return c
	}
	if c := comparative(r.lower(i)); c != NoChange && !counts && !(r.is(i, "up") && r.is(i+1, "to")) {
		return c
	}
	if !r.is(q.Lo-1, "a|an|the|its|their|'s|this|that|another|and|with|,") {
		return NoChange
	}
	for j := i; j < i+4 && (r.shape(j) == text.Letters || r.hyphen(j)) && !stops.Has(r.lower(j)); j++ {
		if c := changeNoun(r.lower(j)); c != NoChange {
			return c
		}
	}
	return NoChange
}

// comparative is the direction of "3% higher".
func comparative(w string) Change {
	switch {
	case lexicon.OneOf(w, "higher|more|up"):
		return Up
	case lexicon.OneOf(w, "lower|less|fewer|down"):
		return Down
	}
	return NoChange
}

// carriesChange are words that may stand between a verb and its amount.
var carriesChange = lexicon.NewSet(`
a about additional again almost an another approximately around as even further just modestly more
much nearly only over rapidly roughly sharply slightly some steeply than
`)

// particled are verbs whose "up" or "down" tells no direction: "set up a $5m fund".
var particled = lexicon.NewSet(`
back coughed gave give handed laid made make makes paid pay pick picked put puts racked
ran set sets take took wound
`)

// rising are the lemmas of verbs of increase, and forms of those that the lexicon has not.
var rising = lexicon.NewSet(`
accelerate add advance appreciate ballooned boost bounce climb escalate expand gain grow hike
improve increase jump leapt lift quickened raise rally rebound rise rocketed skyrocketed soar
spike spiked strengthen surge swell up warm widen
`)

// falling are those of decrease.
var falling = lexicon.NewSet(`
axe axed collapse contract cool crash cratered curb cut decline decrease dented depreciated
diminish dipped dived down drop dwindled ease ebbed erode fall knock lose lower narrow pared
plummet plunge reduce retreat sagged shave shaved shed shorten shrink sink slash slide slip slow
slump softened subside tanked trim tumble weaken wipe
`)

// changesObjects are the lemmas of verbs that somebody changes something by.
var changesObjects = lexicon.NewSet(`
boost cut hike increase lift lower raise reduce slash trim
`)

var upNouns = lexicon.NewSet(`
advance boost bounce climb climbs expansion gain gains growth hike hikes improvement
increase increases jump jumps leap raise rallies rally rebound rise rises spike surge surges
uplift upswing uptick upturn
`)

var downNouns = lexicon.NewSet(`
collapse contraction crash cut cuts decline declines decrease decreases depreciation dip dips
downturn drop drops erosion fall falls loss plunge plunges pullback reduction reductions
shortening slide slides slowdown slump slumps tumble
`)
