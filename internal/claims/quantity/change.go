package quantity

import "gainsay/internal/claims/lexicon"

// This file reads direction: "rose 6.5% to 164p", "down 3 points", "a 5% increase".

// changeReach is how many words may stand between the verb and its amount: "fell sharply by some 500".
const changeReach = 4

// direction sets the change of q by the verb before it or the noun behind it. A level is no change: in
// "fell 3% to $50" only the 3 % is.
func (r *reader) direction(q *Quantity) {
	if q.Dimension == Ordinal || q.Dimension == Age {
		return
	}
	q.Change = r.changeBehind(q)
	if q.Change != NoChange {
		return
	}
	for i := q.Lo - 1; i >= 0 && i >= q.Lo-changeReach; i-- {
		w := r.lower(i)
		if (w == "up" || w == "down") && r.particle(q, i) {
			return
		}
		if upVerbs.Has(w) {
			q.Change = Up
			return
		}
		if downVerbs.Has(w) {
			q.Change = Down
			return
		}
		if !r.carriesChange(i) {
			return
		}
	}
}

// particle reports whether "up" or "down" at i belongs to a verb of its own: "gunned down two
// women", "put up $5 million".
func (r *reader) particle(q *Quantity, i int) bool {
	if q.Dimension == Plain || q.Dimension == Count {
		return true
	}
	return r.is(i-1, "back|coughed|end|ended|gave|give|handed|laid|made|make|makes|paid|pay|picked|pick|put|puts|racked|ran|set|sets|take|took|wound")
}

// carriesChange reports whether the verb may stand before word i.
func (r *reader) carriesChange(i int) bool {
	return r.is(i, "by|a|another|further|sharply|slightly|around|about|more|than|nearly|almost|some|roughly|only|just|modestly|steeply|rapidly|again|even|an|additional|approximately|as|much")
}

// changeBehind reads "a 5% increase", "5% more", "3 points higher" within the next two words.
func (r *reader) changeBehind(q *Quantity) Change {
	i := q.Hi
	if r.hyphen(i) {
		i++
	}
	for j := i; j < i+2; j++ {
		w := r.lower(j)
		if lexicon.OneOf(w, "in|of|,|.") || w == "" {
			break
		}
		if q.Dimension == Plain || q.Dimension == Count {
			return NoChange
		}
		if j == i || r.is(i, "pay|price|annual|tax") {
			if upNouns.Has(w) {
				return Up
			}
			if downNouns.Has(w) {
				return Down
			}
		}
	}
	return NoChange
}

const upVerbs = lexicon.Set(`
added adding advanced boosted climb climbed climbing expanded gain gained gaining grew grow
growing grown increase increased increases increasing jump jumped jumping leapt raise raised
raises rallied rise risen rises rising rocketed rose soar soared soaring spiked strengthened
surge surged swelled up widened
`)

const downVerbs = lexicon.Set(`
contracted cut cutting decline declined declining decrease decreased decreasing dipped dived
down drop dropped dropping eased fall fallen falling falls fell lowered narrowed plummeted
plunged reduce reduced reduces reducing sank shed shrank shrink shrunk slashed slid slipped
slumped tumbled weakened
`)

const upNouns = lexicon.Set(`
bounce climb gain growth higher hike increase jump more raise rally rise surge up uplift
`)

const downNouns = lexicon.Set(`
cut decline decrease dip down drop fall fewer less loss lower plunge reduction slide slump
`)
