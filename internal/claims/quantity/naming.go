package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// This file knows the numbers that name instead of counting: "Flight 3071", "Category 3", "in
// 1999", "June 16", "10 Downing Street", "the First Amendment".

// namesYear reports whether n is a year or a decade: four digits without a comma, where no plural that
// is counted follows or something says that a date is meant.
func (r *reader) namesYear(n *number.Number) bool {
	core := r.coreLo(n)
	if r.shape(core) != text.Digits || n.Kind != number.Cardinal {
		return false
	}
	if r.decade(n.Hi) {
		return true
	}
	for i := core; i < n.Hi; i++ {
		if w := r.printed(i); r.shape(i) == text.Digits && !yearLike(w) {
			return false
		}
	}
	if !yearLike(r.printed(core)) || n.Hi-core > 1 && !yearLike(r.printed(n.Hi-1)) {
		return false
	}
	if n.Hi-core > 1 { // "1999-2003"
		return true
	}
	if n.Lo == core {
		return r.dateBefore(core) || !r.countedBehind(n.Hi)
	}
	return r.dateBefore(n.Lo) || n.Interval.Approx && !strings.HasSuffix(r.printed(core), "00") && !r.countedBehind(n.Hi) // "began about 1970"
}

// yearLike reports whether printed digits can be a year of the news.
func yearLike(w string) bool {
	return len(w) == 4 && (w[0] == '1' && w[1] >= '4' || w[0] == '2' && (w[1] == '0' || w[1] == '1')) && w[2] >= '0' && w[2] <= '9' && w[3] >= '0' && w[3] <= '9'
}

// decade reports whether a glued "s" stands at i: "1990s", "his 30s".
func (r *reader) decade(i int) bool {
	return r.glued(i) && r.is(i, "s|'s") && !r.capital(i)
}

// dateBefore reports whether the word before i says that a year follows.
func (r *reader) dateBefore(i int) bool {
	if i == 0 {
		return !r.countedBehind(i + 1)
	}
	switch {
	case r.is(i-1, "in|since|until|till|during|before|after|from|by|early|late|mid|year|of|the|its|his|her|their|'s|for|circa|and|to|(|'|’|through|around|-|–|/|a|this"):
		return true
	case r.is(i-1, ","):
		return r.shape(i-2) == text.Digits || r.monthWord(i-2) || r.capital(i-2)
	}
	return r.monthWord(i - 1)
}

// countedBehind reports whether a plural noun stands within two words from i.
func (r *reader) countedBehind(i int) bool {
	for j := i; j < i+3 && r.shape(j) == text.Letters && !stops.Has(r.lower(j)); j++ {
		if plural(&r.words[j]) {
			return true
		}
	}
	return false
}

// namesDate reports whether n is the day of a month, a clock time or part of one.
func (r *reader) namesDate(n *number.Number) bool {
	core := r.coreLo(n)
	if r.shape(core) != text.Digits {
		return r.is(n.Hi, "o'clock|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties") // "the nineteen sixties"
	}
	if len(r.printed(core)) <= 2 && len(r.printed(n.Hi-1)) <= 2 && (r.monthWord(core-1) || r.monthWord(n.Hi)) { // "October 1-2"
		return true
	}
	switch {
	case r.is(n.Hi, "am|pm|a.m.|p.m.|a.m|p.m|o'clock|noon|gmt|est|bst|utc"):
		return true
	case r.is(n.Hi, "a|p|a.|p.") && r.is(n.Hi+1, "m|m."): // "10 p. m."
		return true
	case r.is(n.Hi, "("): // "at 1353 (1023 GMT)"
		return r.is(n.Hi+2, "gmt|utc|est|bst")
	case r.is(n.Hi, ":"):
		return r.glued(n.Hi) && r.shape(n.Hi+1) == text.Digits
	}
	return r.is(core-1, ":") && r.glued(core)
}

func (r *reader) monthWord(i int) bool {
	if !r.capital(i) {
		return false
	}
	w := strings.TrimSuffix(r.lower(i), ".")
	return lexicon.OneOf(w, "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec")
}

// namesThing reports whether n, without a unit, is part of a name or a code.
func (r *reader) namesThing(n *number.Number) bool {
	core := r.coreLo(n)
	if core != n.Lo || core >= n.Hi {
		return false
	}
	if r.numbers(core-1, n.Hi) || r.printed(n.Hi) == "D" && r.glued(n.Hi) {
		return true
	}
	if r.is(core, "naught|nought") && r.is(core-1, "for|to") { // "all for naught"
		return true
	}
	if r.printed(core) == "911" && strings.HasPrefix(r.lower(n.Hi), "call") || r.is(n.Hi, "block") && r.is(n.Hi+1, "of") {
		return true
	}
	if r.is(core-1, "a") && len(r.printed(core)) == 3 && n.Interval.Lo.IsInt() && n.Hi == core+1 && r.shape(n.Hi) == text.Letters && !stops.Has(r.lower(n.Hi)) && !r.countedBehind(n.Hi) { // "a 747 cargo plane"
		return true
	}
	if r.shape(core) == text.Digits {
		return r.codeBefore(core) || r.address(n.Hi) || r.namedDigits(n, core) || r.dialled(core, n.Hi) || r.result(n, core) || r.namedToo(n, core)
	}
	return r.titled(core, n.Hi) || r.is(core, "zero") && (r.is(n.Hi, "day") || r.hyphen(n.Hi))
}

// numbers reports whether the word at i makes a name of the number behind it, which ends before hi: "Category 3", "in week 12", "Articles
// 5 and 6", "the Group of 20".
func (r *reader) numbers(i, hi int) bool {
	w := r.lower(i)
	if w == "of" {
		return r.capital(i-1) && r.is(i-1, "group|gang")
	}
	if !numbered.Has(w) && !numberedLower.Has(w) {
		w = strings.TrimSuffix(w, "s")
	}
	if numbered.Has(w) && r.capital(i) {
		return true
	}
	if r.is(i, "day|season|stage|week") && !r.nothingCountedAt(hi) { // "the day 12 people died"
		return false
	}
	return numberedLower.Has(w) && !r.is(i-1, "this|last|next|that|each|every|per|same|past|first") // "last week 12 people"
}

// namedToo reports whether n goes on from a number that was a name: "Windows 8 and 9", "sections 3 to 5".
func (r *reader) namedToo(n *number.Number, core int) bool {
	return r.is(core-1, "and|or|to|&|,") && r.shape(core-2) == text.Digits && r.taken() <= core-2 && !yearLike(r.printed(core-2)) && r.nothingCountedAt(n.Hi)
}

// result reports whether n is a score or a vote, which look like a range: "a 2-14 record", "the Jets (5-10)"; one
// half of "a 4x4" or "320x240"; or a generation of telephones.
func (r *reader) result(n *number.Number, core int) bool {
	if next := r.printed(n.Hi); r.glued(n.Hi) && (next == "G" && n.Hi == core+1 && len(r.printed(core)) == 1 || len(next) > 1 && next[0] == 'x' && next[1] <= '9') {
		return true
	}
	if r.is(n.Hi, "x") && r.glued(n.Hi) && r.shape(n.Hi+1) == text.Digits || r.is(core-1, "x") && r.glued(core) && r.glued(core-1) {
		return true
	}
	if n.Hi != core+3 || !r.hyphen(core+1) {
		return false
	}
	if r.is(core-1, "to|at") && len(r.words) > 4 && r.nothingCountedAt(n.Hi) { // "fell to 2-6 at home"
		return true
	}
	return r.is(core-1, "(") && r.is(n.Hi, ")") || results.Has(r.lower(n.Hi)) || results.Has(r.lower(n.Hi+1))
}

// dialled reports whether the digits at core belong to a telephone number: "call 0845 125 2222", "dialled 911".
func (r *reader) dialled(core, hi int) bool {
	if r.is(core-1, "(") && r.is(hi, ")") && r.shape(hi+1) == text.Digits { // "(202) 555-0173"
		return true
	}
	i := core
	for i > 0 && core-i < 4 && r.shape(i-1) == text.Digits {
		i--
	}
	if first := r.printed(i); len(first) > 2 && first[0] == '0' && first[1] != '.' {
		return true
	}
	if len(r.printed(core)) < 3 || !r.nothingCountedAt(hi) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-4; j-- {
		if r.is(j, "call|called|calling|calls|dial|dialed|dialled|dialing|helpline|hotline|phone|phoned|ring|telephone") {
			return true
		}
	}
	return false
}

// codeBefore reports whether a letter or a mark glues the digits at i to a code: "#5", "v2", "(R-5".
func (r *reader) codeBefore(i int) bool {
	if !r.glued(i) {
		return r.is(i-1, "#")
	}
	switch {
	case r.is(i-1, "#|@|_|№|=|&|*"):
		return true
	case r.is(i-1, "'|’"):
		return true // "'90"
	}
	return r.shape(i-1) == text.Letters
}

// namedDigits reports whether plain digits stand behind a capitalised word inside the sentence and
// nothing that could be counted behind them: "Voyager 2 passed", "South 32 Ltd".
func (r *reader) namedDigits(n *number.Number, core int) bool {
	if n.Hi-core != 1 || core <= r.taken() || !r.capital(core-1) || r.shape(core-1) != text.Letters || strings.ContainsAny(r.printed(core), ",.") {
		return false
	}
	if core == 1 && stops.Has(r.lower(0)) || stops.Has(r.lower(core-1)) || r.s.Kind == text.Headline {
		return false
	}
	if core == 1 {
		return !r.countedBehind(n.Hi) && !r.verbal(r.lower(0))
	}
	return !r.countedBehind(n.Hi)
}

// verbal reports whether a first word is likelier a verb or a quantifier than a name.
func (r *reader) verbal(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly")
}

// address reports whether a street's name stands at i: "10 Downing Street".
func (r *reader) address(i int) bool {
	for j := i; j < i+5 && (r.capital(j) || j > i && (r.shape(j) == text.Digits || r.glued(j))); j++ { // "400 West 33rd Street"
		if lexicon.OneOf(strings.TrimSuffix(r.lower(j), "."), "street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|court|way|terrace|crescent") {
			return j > i
		}
	}
	return false
}

// titled reports whether a number word is written with a capital inside a sentence: "the Big Four", "Channel Four".
func (r *reader) titled(core, hi int) bool {
	if core == 0 || !r.capital(core) || r.s.Kind == text.Headline {
		return false
	}
	if r.shape(core-1) == text.Mark && !r.is(core-1, "-|,") {
		return false // a quotation or a sentence behind a colon begins here
	}
	return !r.capital(hi-1) || r.capital(core-1) || !r.countedBehind(hi)
}

// namesOrdinal reports whether an ordinal is part of a name, of a date or of an idiom: "the First
// Amendment", "June 16th", "at first", "the first lady", "the 21st century".
func (r *reader) namesOrdinal(n *number.Number) bool {
	next := r.lower(n.Hi)
	j := n.Hi
	if r.hyphen(j) {
		next = r.lower(j + 1)
		j++
	}
	if r.monthWord(n.Lo-1) || r.monthWord(n.Hi) || next == "of" && r.monthWord(n.Hi+1) {
		return true
	}
	if next == "century" || next == "centuries" {
		return true
	}
	if r.is(n.Lo, "first|second|third") {
		if ordinalIdioms.Has(next) || r.is(n.Lo-1, "at") && r.shape(n.Hi) != text.Letters || next == "of" && r.is(n.Hi+1, "all") {
			return true
		}
	}
	return n.Lo > 0 && (r.capital(n.Lo) || r.shape(n.Lo) == text.Digits) && r.capital(j) && r.s.Kind != text.Headline
}

// numbered are words that take a number as part of a name, written with a capital.
var numbered = lexicon.NewSet(`
# act airbus ak amendment annex apartment apollo appendix area article articles block boeing box
building bus camp category channel chapter class clause code company covid district division
engine episode euro exhibit exit explorer figure flight floor formula fortune gate grade group
highway interstate iso issue item junction key layer level line lot mach mark mig model no no. nos. number
numbers order page pages paragraph part phase pier platform playstation precinct prop
proposition protocol psalm question radio resolution room route rule scene season section sector
series site stage station step studio suite table terminal tier title tower track type unit
version vol. volume war ward week windows world year zone
`)

// numberedLower do so in lower case too.
var numberedLower = lexicon.NewSet(`
# article category channel chapter day episode figure flight gate grade ios iphone junction level no.
nos. number page paragraph phase platform route season section stage tier type version vol. week
`)

// results follow a score or a vote.
var results = lexicon.NewSet(`
advantage aggregate decision defeat draw loss majority mark record ruling score scoreline split
start tie triumph verdict victory vote win
`)

// ordinalIdioms follow "first", "second" and "third" without ranking anything.
var ordinalIdioms = lexicon.NewSet(`
aid baseman class degree gentleman hand instance ladies lady minister name names nature parties
party person reich responder responders thing thought thoughts
`)
