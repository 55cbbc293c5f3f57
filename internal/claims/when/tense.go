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

// tense is that at a word.
func (r *reader) tense(i int) tense {
	if n := len(r.w); !r.tensesRead {
		r.tensesRead = true
		var cues [len(r.tenses)]cue
		if n <= len(r.tenses) {
			r.readTenses(r.tenses[:n], cues[:n])
		} else {
			r.manyTenses = make([]tense, n)
			r.readTenses(r.manyTenses, make([]cue, n))
		}
	}
	if r.manyTenses != nil {
		return r.manyTenses[i]
	}
	return r.tenses[i]
}

// readTenses reads the tense at every word of a sentence into out: from the nearest cue
// before it in its clause, else from the nearest behind it. One pass each way. cues
// is as long, and for its own use.
func (r *reader) readTenses(out []tense, cues []cue) {
	var now tense
	reach := 0 // how many more words a participle belongs to "will": "will be formally released"
	for i := range r.w {
		out[i] = now
		cues[i] = r.cue(i)
		switch cues[i] {
		case nextCue:
			now, reach = future, 5
		case pastCue:
			if reach == 0 {
				now = past
			}
		case newCue:
			now, reach = noTense, 0
		}
		if r.w[i].Text == "," {
			reach = 0 // "asked not to be named, said on Tuesday"
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
		switch cues[i] {
		case nextCue:
			now = future
		case pastCue:
			// "will be released": the participle is not the first cue of its clause
			if !afterWill(cues, i) {
				now = past
			}
		case newCue:
			now = noTense
		}
		if out[i] == noTense && r.is(i-1, "by") && r.weekdayAt(i) > 0 { // "the goal is passage by Friday"
			out[i] = future
		}
	}
}

// afterWill reports whether one of the four words before i makes its verb future.
func afterWill(cues []cue, i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if cues[k] != noCue {
			return cues[k] == nextCue
		}
	}
	return false
}

// cue is what the word at i says.
func (r *reader) cue(i int) cue {
	w := &r.w[i]
	if w.Shape == text.Mark {
		if r.is(i, ";|“|”|\"|:|``|''") && !(r.is(i, ":") && r.at(i+1).Glued) { // "by 5:00 Monday"
			return newCue
		}
		return noCue
	}
	kind := r.cueOf(i)
	if w.Lower == "let" && r.is(i+1, "'s") {
		return nextCue
	}
	switch kind {
	case pastForm:
		return pastCue
	case newClause:
		return newCue
	case modal:
		if r.is(i+1, "have") || r.is(i, "could") && r.is(i+1, "not") || r.capital(i) && i > 0 {
			return pastCue // "he could not be reached on Tuesday"
		}
		return nextCue
	}
	switch {
	case r.isAhead(i, kind):
		return nextCue
	case kind == beforeTo && w.Lower != "expected" && strings.HasSuffix(w.Lower, "ed"):
		return pastCue // "agreed on Friday"
	}
	return noCue
}

// isAhead reads plans and timetables.
func (r *reader) isAhead(i int, kind cueKind) bool {
	switch kind {
	case ahead:
		return true
	case beforeTo:
		return r.is(i+1, "to") && !r.is(i+2, "a|an|the|his|her|its|their|this|that|terms|new") && r.at(i+2).Shape != text.Digits && // "agreed to a deal"
			r.smallNumber(i+2) < 0 || r.is(i, "set for") && !r.is(i-1, "originally|initially|previously|first") || r.is(i, "expected") && r.is(i-1, "is|are|be|also|now|widely|not")
	case infinitive:
		// "to be held" is planned, "said to be held" is not
		return r.is(i+1, "be") && !r.is(i-1, "used|said|believed|thought|reported|known|found|appeared|seemed")
	case timetable:
		return r.kind != text.Headline
	case copula:
		return r.is(i+1, "on") && r.weekdayAt(i+2) > 0 // "the funeral is on Tuesday"
	case takes:
		return r.is(i+1, "effect|place|into")
	}
	return false
}

// cueOf knows the irregular verbs of the news and takes every other word in "-ed"
// for a past form, which is right often enough for a cue.
func (r *reader) cueOf(i int) cueKind {
	lower := r.at(i).Lower
	n := len(lower)
	if k := r.entry(i).cue; k != unlisted || n < 4 || lower[n-1] != 'd' && lower[n-1] != 'l' {
		return k
	}
	switch {
	case strings.HasSuffix(lower, "'ll"):
		return ahead
	case strings.HasSuffix(lower, "ed"):
		return pastForm
	}
	return unlisted
}
