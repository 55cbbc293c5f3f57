package when

import "strings"

// reference reads what names no date but a side of the present: "now",
// "recently", "in the near future".
func (r *reader) reference(i int) (value string, end int, ok bool) {
	switch {
	case r.is(i, "now"):
		return "PRESENT_REF", i + 1, !r.isCapitalName(i) && !r.is(i+1, "that")
	case r.is(i, "soon"):
		if r.is(i+1, "after|afterwards|as") || r.is(i-1, "as|too|how") || r.tense(i) == past {
			return "", i, false
		}
		return "FUTURE_REF", i + 1, true
	case r.is(i, "current|recent|ongoing"):
		value = "PRESENT_REF"
		if r.is(i, "recent") {
			value = "PAST_REF"
		}
		return value, i + 1, !r.capital(i) && (r.in(i-1, prepositions) || r.is(i-1, "the|a|an|its|his|her|their|our|this|that|'s|under|given|amid|despite")) && !r.phraseEnds(i+1) && !r.isHyphen(i+1) && r.term(i+1).unit == noUnit
	}
	return r.referencePhrase(i)
}

// The phrases are longest first where one begins another.
var referencePhrases = [...]struct{ words, value string }{
	{"currently|presently|nowadays", "PRESENT_REF"},
	{"recently|lately", "PAST_REF"},
	{"at the moment", "PRESENT_REF"},
	{"at this time", "PRESENT_REF"},
	{"at present", "PRESENT_REF"},
	{"these days", "PRESENT_REF"},
	{"the near|foreseeable future", "FUTURE_REF"},
	{"the future", "FUTURE_REF"},
	{"the long term", "FUTURE_REF"},
	{"the recent past", "PAST_REF"},
	{"more|most|very recently", "PAST_REF"},
	{"very soon", "FUTURE_REF"},
	{"right now", "PRESENT_REF"},
}

func (r *reader) referencePhrase(i int) (value string, end int, ok bool) {
	for k := range referencePhrases {
		p := &referencePhrases[k]
		if end := r.match(i, p.words); end > 0 {
			if strings.HasSuffix(p.words, "future") && !r.is(i-1, "in|for") {
				return "", i, false
			}
			return p.value, end, true
		}
	}
	switch {
	case r.is(i, "the past") && (r.is(i-1, "in") && r.phraseEnds(i+2) || r.is(i-1, "of") && r.closes(i+2)):
		return "PAST_REF", i + 2, true
	case r.is(i, "to date") && r.phraseEnds(i+2) && !r.is(i-1, "up|-|year"):
		return "PRESENT_REF", i + 2, true
	}
	return "", i, false
}
