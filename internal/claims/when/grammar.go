package when

import (
	"strings"

	"gainsay/internal/claims/text"
)

// Which grammars are tried at a word. There are three dozen, each a list of patterns, and
// a time begins at one word of thirty; so every word is looked up once, and what was
// found says which grammars can begin there: "Wednesday" opens two, "the" opens what the
// word behind it says, and nearly all other words open none. The tables below repeat what the
// grammars ask of their first words; a test tries all grammars at all words of all texts
// that there are, and holds them to finding the same.

// grammars is a set of the grammars that read a time.
type grammars uint64

// Those of core are in the order in which core tries them.
const (
	byName grammars = 1 << iota
	byDate
	byYear
	byDecade
	byCentury
	byWeekday
	byPeriod
	byDistance
	byQuarter
	byNth
	byWeekOf
	bySeason
	byWeekend
	byDay
	byISOMonth
	bySlash
	byAhead
	byFeast
	byFiscalYear
	byYearMonth
	byWeekNumber
	byThePeriod
	byYearAgo
	byToDate
	byOldYear

	byEdge
	byPartOfDay
	byClock
	byRange
	byDuration
	byFrequency
	byReference

	ofCore    = byEdge - 1
	everyKind = byReference<<1 - 1
)

// A lead is a word that opens a grammar only with the one behind it: "the", "a", "about".
type lead uint8

const (
	afterThe   lead = iota
	afterCount      // "a", "several": counts without a number
	afterBound      // "about", "more": before a count
	afterThat
	afterOn
	afterAt // "at", "to", "very": before a reference
	leads
	alone // no lead
)

// An entry is what a word says to the grammars.
type entry struct {
	_ [0]func() // without ==, whose code would travel for nothing

	term    term
	cue     cueKind
	sign    bool            // has to do with time; every expression holds such a word
	leads   uint8           // which leads the word is, a bit for each
	numeral bool            // a number or an ordinal
	counts  grammars        // of a numeral: what it opens before a word that has nothing to do with times
	opens   grammars        // begin with it
	behind  [leads]grammars // begin with that lead and go on with this word
}

// may are the grammars that can begin at i.
//
//go:noinline
func (r *reader) may(i int) grammars {
	e := r.entry(i)
	may := e.opens
	if e.numeral && r.unheardOf(i+1) {
		may &= e.counts
	}
	if e.leads != 0 {
		next := r.entry(i + 1)
		if next.numeral && r.unheardOf(i+2) {
			return may
		}
		for l := range leads {
			if e.leads>>l&1 != 0 {
				may |= next.behind[l]
			}
		}
	}
	return may
}

// unheardOf reports whether a word at i has nothing to do with times: behind a number it says
// that the number counts something else, "14 people", "the first lady".
func (r *reader) unheardOf(i int) bool {
	if i >= len(r.w) {
		return false
	}
	w := &r.w[i]
	return r.entries[i] == &noEntry && w.Shape == text.Letters && !w.Glued
}

// leads reports whether the word at i is that lead.
func (r *reader) leads(i int, l lead) bool { return r.entry(i).leads>>l&1 != 0 }

//go:noinline
func (r *reader) entry(i int) *entry {
	if i < 0 || i >= len(r.entries) {
		return &noEntry
	}
	return r.entries[i]
}

// The words of each lead.
var leadWords = [leads]string{
	afterThe:   "the",
	afterCount: "a an another couple few many several some",
	afterBound: "about almost approximately around at barely exactly fewer just less more nearly only over roughly some",
	afterThat:  "that that's",
	afterOn:    "on",
	afterAt:    "at more most to very",
}

// A termKind is what sort of term a word is.
type termKind uint16

const (
	aWeekday termKind = 1 << iota
	weekdays
	aMonth
	aUnit
	units
	aSeason
	aPart
	aCardinal
	someTens
	anOrdinal
	aDecade
	aWay
	figures // not a term
)

const (
	byOrdinal = byDate | byCentury | byQuarter | byNth | byDay | byRange | byFrequency
	byCount   = byDistance | byDuration
)

// kindGates say which grammars terms open, alone or behind a lead.
var kindGates = [...]struct {
	kinds  termKind
	behind lead
	opens  grammars
}{
	{someTens, alone, byOrdinal | byCount | byClock | byYear | byDecade | byYearMonth},
	{aCardinal, alone, byCount | byClock | byDate | byYear | byDecade | byYearMonth | byRange | byFrequency},
	{anOrdinal, alone, byOrdinal},
	{aDecade, alone, byDecade},
	{figures | someTens | anOrdinal, afterThe, byOrdinal},
	{figures | someTens | aCardinal | aDecade, afterThe, byDecade},
	{aCardinal, afterThe, byDate},
	{figures | someTens | aCardinal, afterBound, byCount},

	{aWeekday, alone, byDate | byWeekday | byFrequency},
	{weekdays, alone, byFrequency},
	{aMonth, alone, byDate | byRange},
	{aSeason, alone, bySeason},
	{aSeason, afterThe, bySeason},
	{aPart, alone, byPartOfDay},
	{aPart, afterThe, byPartOfDay},
	{aPart, afterThat, byPartOfDay},

	{aUnit, alone, byFrequency},
	{units, alone, byCount},
	{aUnit | units, afterCount, byCount},
	{aUnit, afterThe, byPeriod | byDistance | byThePeriod},
	{units, afterThe, byDuration},
	{aUnit, afterThat, byPeriod},

	{aWay, alone, byWeekday | byPeriod | byFeast | byFiscalYear | byPartOfDay | byDuration},
	{aWay, afterThe, byWeekday | byPeriod | byFiscalYear | byPartOfDay | byDuration},
	{aWay, afterOn, byWeekday},
}

// wordGates say which grammars other words open, alone or behind a lead.
var wordGates = [...]struct {
	words  string
	behind lead
	opens  grammars
}{
	{"early late earlier later mid", alone, byEdge},
	{"very rest latter end beginning start middle close turn month year part", alone, byEdge},
	{"very rest latter end beginning start middle close turn month year part", afterThe, byEdge},
	{"overnight early late mid", alone, byPartOfDay},
	{"early late mid", afterThe, byEdge},
	{"early small wee", afterThe, byPartOfDay},
	{"noon midday midnight half quarter", alone, byClock},
	{"half quarter", afterCount, byClock},

	{"now", alone, byName},
	{"q1 q2 q3 q4 h1 h2", alone, byQuarter},
	{"last final", alone, byQuarter | byNth | byFrequency},
	{"last final", afterThe, byQuarter | byNth | byFrequency},
	{"week", alone, byWeekOf | byWeekNumber},
	{"week calendar", afterThe, byWeekOf | byWeekNumber},
	{"weekend", alone, byWeekend},
	{"weekend", afterThe, byWeekend},
	{"in", alone, byAhead},
	{"fiscal financial", alone, byFiscalYear},
	{"fiscal financial", afterThe, byFiscalYear},
	{"full entire whole", afterThe, byThePeriod},
	{"year", alone, byYearAgo | byToDate | byOldYear},
	{"month quarter year", alone, byPeriod},
	{"year same corresponding comparable", afterThe, byYearAgo},
	{"year", afterCount, byYearAgo},
	{"rest remainder", alone, byRange},
	{"rest remainder", afterThe, byRange},
	{"same", afterThe, byPeriod},
	{"same very time", afterThat, byPeriod},
	{"' ’ ‘", alone, byDecade},
	{"' ’ ‘", afterThe, byDecade},

	{"first final recent these those", alone, byDuration},
	{"first final recent", afterThe, byDuration},
	{"half all full whole entire", alone, byDuration},
	{"daylong weeklong monthlong yearlong", alone, byDuration},
	{"half", afterCount, byDuration},
	{"- – — ‐ ‑ − few number couple of full whole long short calendar more fewer less business working trading straight consecutive successive solid further additional extra", afterCount, byCount},
	{"than least most a an another couple several few many some", afterBound, byCount},
	{"each every once twice weekdays weekends", alone, byFrequency},
	{"now soon current recent ongoing", alone, byReference},
	{"past", afterThe, byReference},
	{"date", afterAt, byReference},
}

// behindNumbers are words that may go on a time behind a number and are in no other list:
// "between 8 and 9", "3rd", "60s", "three o'clock", "2 p. m.", "twenty oh five", "six times a year".
const behindNumbers = "and or to thru till until through after before of st nd rd th st. s 's o'clock oclock ish a p a. p. m m. oh zero hundred thousand times percent per left remaining"

// A vocabulary finds what a word says by the word's hash: the place of its entry, and one
// more. Most slots are empty, and nearly every word of a text finds an empty one.
type vocabulary struct {
	slots   [2048]uint16
	words   []string
	entries []entry
}

var (
	known   = newVocabulary()
	noEntry entry
	// Figures of one or two digits, of four, and all others.
	dayEntry    = figureEntry(byOrdinal|byCount|byClock|byDecade|bySlash, 0)
	yearEntry   = figureEntry(byDate|byQuarter|byRange|byCount|byClock|byYear|byDecade|byISOMonth|byYearMonth|byFrequency, byYear|byClock)
	figureOther = figureEntry(byOrdinal|byCount|byClock|byDecade, byDate|byClock)
	gluedEntry  = entry{sign: true, opens: byDate} // "oct2"
)

func newVocabulary() *vocabulary {
	v := &vocabulary{words: make([]string, 0, 700), entries: make([]entry, 0, 700)}
	for i := range termLists {
		l := &termLists[i]
		for n, words := range strings.Split(l.words, "|") {
			for _, w := range strings.Fields(words) {
				e := v.add(w)
				e.term.set(l.kind, l.form, uint8(n+1))
				e.sign = e.term.isSign()
				e.numeral = e.term.cardinal|e.term.tens|e.term.ordinal > 0
				e.openBy(l.kind)
			}
		}
	}
	for kind, words := range cueWords {
		for _, w := range strings.Fields(words) {
			v.add(w).cue = cueKind(kind)
		}
	}
	for l, words := range leadWords {
		for _, w := range strings.Fields(words) {
			v.add(w).leads |= 1 << l
		}
	}
	for _, w := range strings.Fields(signs) {
		v.add(w).sign = true
	}
	for _, words := range [...]string{behindNumbers, prepositions.Text(), clauseWords.Text()} {
		for _, w := range strings.Fields(words) {
			v.add(w)
		}
	}
	for i := range wordGates {
		g := &wordGates[i]
		for _, w := range strings.Fields(g.words) {
			v.add(w).open(g.behind, g.opens)
		}
	}
	v.openPhrases()
	return v
}

// find is what a word says; hash is that of the word.
//
//go:noinline
func (v *vocabulary) find(word string, hash uint32) *entry {
	for h := hash; ; h++ {
		i := v.slots[h%uint32(len(v.slots))]
		if i == 0 {
			return &noEntry
		}
		if v.words[i-1] == word {
			return &v.entries[i-1]
		}
	}
}

// add is the entry of a word, a new one where it has none yet. It is good until the next.
func (v *vocabulary) add(word string) *entry {
	h := text.Hash(word)
	if e := v.find(word, h); e != &noEntry {
		return e
	}
	for v.slots[h%uint32(len(v.slots))] != 0 {
		h++
	}
	v.words, v.entries = append(v.words, word), append(v.entries, entry{})
	v.slots[h%uint32(len(v.slots))] = uint16(len(v.words))
	return &v.entries[len(v.entries)-1]
}

// openPhrases opens the grammars that are lists of phrases at the words with which those
// begin.
func (v *vocabulary) openPhrases() {
	for i := range namedDays {
		v.openPhrase(namedDays[i].words, byName)
	}
	for i := range holidays {
		v.openPhrase(holidays[i].words, byFeast)
	}
	for i := range frequencies {
		v.openPhrase(frequencies[i].words, byFrequency)
	}
	for i := range referencePhrases {
		v.openPhrase(referencePhrases[i].words, byReference)
	}
}

// openPhrase takes a phrase in the form that match reads.
func (v *vocabulary) openPhrase(phrase string, by grammars) {
	first, rest, _ := strings.Cut(phrase, " ")
	second, _, _ := strings.Cut(rest, " ")
	for _, w := range strings.Split(first, "|") {
		e := v.add(w)
		if e.leads == 0 {
			e.open(alone, by)
			continue
		}
		for l := range leads {
			if e.leads>>l&1 == 0 {
				continue
			}
			for _, next := range strings.Split(second, "|") {
				v.add(next).open(l, by)
			}
		}
	}
}

func (e *entry) open(behind lead, by grammars) {
	if behind == alone {
		e.opens |= by
	} else {
		e.behind[behind] |= by
	}
}

func (e *entry) openBy(k termKind) {
	for i := range kindGates {
		if g := &kindGates[i]; g.kinds&k != 0 {
			e.open(g.behind, g.opens)
		}
	}
}

func figureEntry(opens, counts grammars) entry {
	e := entry{sign: true, numeral: true, opens: opens, counts: counts}
	e.openBy(figures)
	return e
}
