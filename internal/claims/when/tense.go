package when

import (
	"strings"

	"gainsay/internal/claims/text"
)

// A tense says on which side of the dateline the clause around a time
// expression lies. "said on Wednesday that talks will begin on Friday" has one
// weekday behind and one ahead.
type tense uint8

const (
	noTense tense = iota
	past
	future
)

// A cue is what a word says of the tense of its clause.
type cue uint8

const (
	noCue   cue = iota
	pastCue     // a finite verb in the past, or a participle
	nextCue     // "will", "due": the event lies ahead
	newCue      // "that", a semicolon, a quotation mark: another clause begins
)

// tenses reads the tense at every word of a sentence: from the nearest cue
// before it in its clause, else from the nearest behind it. One pass each way.
func tenses(r *reader) []tense {
	out := make([]tense, len(r.w))
	var now tense
	reach := 0 // how many more words a participle belongs to "will": "will be formally released"
	for i := range r.w {
		out[i] = now
		switch r.cue(i) {
		case nextCue:
			now, reach = future, 5
		case pastCue:
			if reach == 0 {
				now = past
			}
		case newCue:
			now, reach = noTense, 0
		}
		if reach > 0 {
			reach--
		}
	}
	now = noTense
	for i := len(r.w) - 1; i >= 0; i-- {
		if out[i] == noTense {
			out[i] = now
		}
		switch r.cue(i) {
		case nextCue:
			now = future
		case pastCue:
			// "will be released": the participle is not the first cue of its clause
			if !r.afterWill(i) {
				now = past
			}
		case newCue:
			now = noTense
		}
	}
	return out
}

// afterWill reports whether one of the four words before i makes its verb future.
func (r *reader) afterWill(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		switch r.cue(k) {
		case nextCue:
			return true
		case newCue, pastCue:
			return false
		}
	}
	return false
}

// cue is what the word at i says.
func (r *reader) cue(i int) cue {
	w := r.at(i)
	if w.Shape == text.Mark {
		switch w.Text {
		case ";", "“", "”", "\"", ":", "``", "''":
			return newCue
		}
		return noCue
	}
	if c, ok := r.futureCue(i); ok {
		return c
	}
	switch w.Lower {
	case "that", "which", "who", "while", "but", "although", "because":
		return newCue
	}
	if isPastVerb(w.Lower) {
		return pastCue
	}
	return noCue
}

// futureCue reads modals, plans and timetables; ok is false for every other word.
func (r *reader) futureCue(i int) (c cue, ok bool) {
	next := func(ahead bool) (cue, bool) {
		if ahead {
			return nextCue, true
		}
		return noCue, true
	}
	switch w := r.at(i); w.Lower {
	case "will", "'ll", "won't", "shall", "upcoming", "scheduled", "slated", "due", "forthcoming", "planned", "tomorrow":
		return nextCue, true
	case "expected", "likely", "going", "set", "poised", "plans", "plan", "planning", "intends", "intend", "hopes", "hope",
		"aims", "wants", "want", "need", "must", "ready", "about", "preparing", "prepares":
		return next(r.is(i+1, "to"))
	case "to":
		// "to be held" is planned, "said to be held" is not
		return next(r.is(i+1, "be") && !r.is(i-1, "used", "said", "believed", "thought", "reported", "known", "found", "appeared", "seemed"))
	case "may", "might", "should", "could", "can", "would":
		if r.is(i+1, "have") || r.capital(i) && i > 0 {
			return pastCue, true
		}
		return nextCue, true
	case "begins", "starts", "resumes", "opens", "ends", "closes", "expires":
		// timetables are told in the present: "the truce ends on Sunday"
		return next(r.s.Kind != text.Headline)
	case "is", "are":
		wd, _ := weekdayNumber(r.at(i + 2).Lower) // "the funeral is on Tuesday"
		return next(wd > 0 && r.is(i+1, "on"))
	case "takes":
		return next(r.is(i+1, "effect", "place"))
	default:
		return nextCue, strings.HasSuffix(w.Lower, "'ll")
	}
}

// isPastVerb knows the irregular verbs of the news and takes every other word in
// "-ed" for a past form, which is right often enough for a cue.
func isPastVerb(lower string) bool {
	switch lower {
	case "was", "were", "had", "has", "have", "been", "did", "said", "told", "met", "held", "took", "began", "came", "went",
		"got", "gave", "made", "saw", "found", "won", "lost", "left", "kept", "led", "sent", "spent", "fell", "rose", "grew",
		"became", "broke", "brought", "bought", "built", "caught", "chose", "cost", "drew", "drove", "fought", "flew",
		"hit", "heard", "knew", "paid", "ran", "sat", "sold", "spoke", "stood", "struck", "swore", "taught", "threw",
		"thought", "wrote", "shot", "killed", "sank", "sought", "shook", "withdrew", "overtook", "died", "ago", "yesterday",
		"put", "cut", "shut", "quit", "ate", "born", "felt", "woke":
		return true
	case "need", "speed", "seed", "feed", "bed", "red", "united", "embed", "indeed", "proceed", "exceed", "succeed", "hundred",
		"breed", "weed", "deed", "bleed", "greed", "steed", "sacred", "naked", "wicked", "shed":
		return false
	}
	return len(lower) > 3 && strings.HasSuffix(lower, "ed")
}
