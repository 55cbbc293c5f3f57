package event

import "gainsay/internal/claims/lexicon"

// classOf is what happenings are looked for under: their concept, or "incident" for all that
// befalls people and places. An earthquake is told by its dead in one report and by the houses that
// fell in another, and "Wednesday's disaster" is the ferry that capsized.
func classOf(concept string) string {
	if incidents.Has(concept) || consequence(concept) {
		return incident
	}
	return concept
}

const incident = "incident"

var incidents = lexicon.NewSet(`
accident attack avalanche collapse crash earthquake explosion fire flood landslide outbreak
shooting stampede storm
`)

// consequence reports whether the concept is what an incident brings about.
func consequence(concept string) bool { return consequences.Has(concept) }

var consequences = lexicon.NewSet(`
casualty damage death destruction displacement hospitalisation hospitalize injury missing rescue
survival
`)
