package name

import (
	"strings"

	"gainsay/internal/claims/text"
)

// A role is a title with what says whose it is: "the former Russian foreign
// minister", "Russia's ambassador to the United States".
type role struct {
	lo, hi     int    // words; the determiner is the first of them
	nation     string // canonical country, said in the role itself
	country    string // canonical country of the body that it is held for: Russia for the Kremlin's spokesman
	pieces     []string
	title      title
	to         string // "to the United States"
	determiner string // in lower case; empty where there is none
	past       bool
	plural     bool
	body       bool // held for a body: "Foreign Ministry"
	counted    bool // "the two presidents"
}

// maxRole bounds the words in front of a title.
const maxRole = 9

// determiners may open a role.
var determiners = newList("a an both her his its my our the their ")

// readRole reads the role that begins at word i.
func (r *reader) readRole(i int) (role, bool) {
	ro := role{lo: i}
	p := i
	if p >= len(r.w) || int(r.next[p]) >= min(len(r.w), p+maxRole+1) {
		return ro, false
	}
	if l := r.lower(p); determiners.has(l) {
		ro.determiner = l
		p++
	}
	for p < len(r.w) && p < i+maxRole {
		if t, plural, n := r.titleAt(p); n > 0 && !r.goesOn(p+n) {
			ro.title, ro.plural, ro.hi = t, plural, p+n
			r.complement(&ro)
			return ro, !r.officeBehind(ro.hi) && !r.teamBehind(ro, p+n)
		}
		n := r.modifier(p, &ro)
		if n == 0 {
			return ro, false
		}
		p += n
	}
	return ro, false
}

// goesOn reports whether a title stands at p, or behind a portfolio at p, so
// that the one before p was a part of it: "General" in "General Prosecutor".
func (r *reader) goesOn(p int) bool {
	if _, _, n := r.titleAt(p); n > 0 && !r.capital(p+n) {
		return r.w[p].Shape == text.Letters
	}
	return false
}

// officeBehind sees that "the prosecutor general's office" is a body.
func (r *reader) officeBehind(p int) bool {
	return r.possessive(p) && (r.lower(p+1) == "office" || r.lower(p+1) == "department")
}

// A readTitle is the title that begins at a word.
type readTitle struct {
	title  title
	plural bool
	words  int
}

// readTitles reads the titles of the sentence, from its end.
func (r *reader) readTitles() {
	places := make([]int32, 2*len(r.w)+1)
	r.begins, r.next = places[:len(r.w)], places[len(r.w):]
	r.next[len(r.w)] = int32(len(r.w))
	for p := len(r.w) - 1; p >= 0; p-- {
		r.next[p] = r.next[p+1]
		if t, plural, n := r.readTitle(p); n > 0 {
			r.titles = append(r.titles, readTitle{t, plural, n})
			r.begins[p], r.next[p] = int32(len(r.titles)), int32(p)
		}
	}
}

// teamBehind sees that the head of Microsoft's security team is not Microsoft's
// head. title is the word behind the title.
func (r *reader) teamBehind(ro role, title int) bool {
	return ro.hi > title && ro.title.class == post && r.possessive(ro.hi)
}

// titleAt is the longest title that begins at word p and its number of words.
func (r *reader) titleAt(p int) (t title, plural bool, n int) {
	if p >= len(r.w) || r.begins[p] == 0 {
		return title{}, false, 0
	}
	found := &r.titles[r.begins[p]-1]
	return found.title, found.plural, found.words
}

// readTitle reads the longest title that begins at word p.
func (r *reader) readTitle(p int) (t title, plural bool, n int) {
	phrase := ""
	for k := p; k < len(r.w) && k < p+6; k++ {
		if r.hyphen(k) {
			continue
		}
		if r.w[k].Shape != text.Letters {
			break
		}
		if phrase != "" {
			phrase += " "
		}
		word := strings.TrimSuffix(r.w[k].Lower, ".")
		if r.w[k].Text == "MP" || r.w[k].Text == "CEO" || r.w[k].Text == "CFO" || r.w[k].Text == "COO" {
			word = r.w[k].Text
		}
		phrase += word
		found, ok, more := findTitle(phrase)
		if ok {
			t, plural, n = found, false, k+1-p
			if k+1 < len(r.w) && r.w[k+1].Text == "." && k+2 < len(r.w) && r.capital(k+2) && len(word) <= 4 {
				n++
			}
		} else if single, cut := strings.CutSuffix(phrase, "s"); cut {
			if found, ok, _ := findTitle(single); ok {
				t, plural, n = found, true, k+1-p
			}
		}
		if !more {
			break
		}
	}
	return t, plural, n
}

// counts say how many hold a title: "the two presidents".
var counts = newList("both five four three two ")

// modifier reads what stands at word p before a title, notes it in the role and
// returns its number of words, 0 where a role cannot go on so.
func (r *reader) modifier(p int, ro *role) int {
	l := r.w[p].Lower
	switch {
	case r.hyphen(p):
		return 1
	case r.possessive(p):
		if len(ro.pieces) == 0 && ro.nation == "" {
			return 0
		}
		return 1
	case r.w[p].Shape != text.Letters:
		return 0
	case counts.has(l):
		ro.counted = true
		return 1
	}
	if k, hi := r.known(p); hi > p {
		return r.knownModifier(k, p, hi, ro)
	}
	if n := r.bodyAt(p); n > 0 {
		ro.pieces, ro.body = append(ro.pieces, plain(r.phrase(p, p+n))), true
		return n
	}
	switch {
	case standing.has(l):
		ro.past = ro.past || pastStanding.has(l) && l != "late" || l == "late" && ro.determiner != ""
		return 1
	case portfolios.has(l):
		ro.pieces = append(ro.pieces, l)
		return 1
	}
	if t, _, n := r.titleAt(p); n > 0 && !r.capital(p) {
		ro.pieces = append(ro.pieces, t.phrase)
		return n
	}
	return r.strangeModifier(p, ro)
}

// knownModifier notes a country or a body of the tables: "Kremlin", "US".
func (r *reader) knownModifier(k known, p, hi int, ro *role) int {
	isNation := k.demonym || k.typ == Place && k.canonical == k.country
	if n := r.bodyAt(p); n > hi-p && !isNation {
		ro.pieces, ro.body = append(ro.pieces, plain(r.phrase(p, p+n))), true
		return n
	}
	switch {
	case k.demonym && k.country == "":
		ro.pieces = append(ro.pieces, r.w[p].Text)
	case isNation:
		ro.nation = k.country
	default:
		ro.pieces, ro.body, ro.country = append(ro.pieces, k.canonical), true, k.country
	}
	return hi - p
}

// strangeModifier notes a capitalised word that the tables do not have, as in
// "Tesla chief executive", where a title in lower case or with a name follows.
func (r *reader) strangeModifier(p int, ro *role) int {
	l := r.w[p].Lower
	if !r.capital(p) || r.reads(p, calendarWords) || functionWords.has(l) ||
		r.initial(p) && contentWords.has(l) || len(ro.pieces) >= 4 || r.title {
		return 0
	}
	if _, ok := givenNames.mark(r.w[p].Text); ok || r.possessive(p+1) {
		return 0
	}
	ro.pieces, ro.body = append(ro.pieces, r.w[p].Text), true
	return 1
}

// bodyAt counts the capitalised words from p up to the head of a body's name:
// "Foreign Ministry", "Sarasota Police Department"; 0 where there is none before
// a title or a word in lower case. What follows "of" belongs to it.
func (r *reader) bodyAt(p int) int {
	n := 0
	for k := p; k < len(r.w) && k < p+7 && (r.capital(k) || r.hyphen(k)); k++ {
		if r.reads(k, calendarWords) {
			break
		}
		if bodyHeads.has(strings.TrimSuffix(r.w[k].Text, ".")) && (k > p || r.lower(k+1) == "of" && r.capital(k+2)) {
			n = k + 1 - p
		}
	}
	if n > 0 {
		n = r.ofTail(p+n) - p
		if _, _, t := r.titleAt(p); t > 0 && r.capital(p+t) && n == t { // "Justice" is a title and a body's head
			return 0
		}
	}
	return n
}

// ofTail extends a name that ends before word p by "of Defence", "of the
// Interior" where its last word takes such a complement, and returns the end.
func (r *reader) ofTail(p int) int {
	if p >= len(r.w) || r.lower(p) != "of" || !r.reads(p-1, ofHeads) {
		return p
	}
	k := p + 1
	if r.lower(k) == "the" {
		k++
	}
	if !r.capital(k) || r.reads(k, calendarWords) {
		return p
	}
	for k < len(r.w) && r.capital(k) && !r.reads(k, calendarWords) {
		k++
	}
	return k
}

// complement reads "of Russia", "to the United States" behind the title.
func (r *reader) complement(ro *role) {
	l := r.lower(ro.hi)
	if l != "of" && l != "to" && l != "for" {
		return
	}
	p := ro.hi + 1
	if r.lower(p) == "the" {
		p++
	}
	k, hi := r.known(p)
	if n := r.bodyAt(p); p+n > hi {
		k, hi = known{canonical: plain(r.phrase(p, p+n))}, p+n
	}
	switch {
	case hi <= p || hi > len(r.w) || k.demonym:
		return
	case l == "to":
		ro.to = " to " + place(k)
	case k.typ == Place && k.canonical == k.country && ro.nation == "":
		ro.nation = k.country
	default:
		ro.pieces, ro.body, ro.country = append([]string{k.canonical}, ro.pieces...), true, k.country
	}
	ro.hi = hi
}

// place is a place's name as it stands behind "to".
func place(k known) string {
	if k.canonical == "United States" || k.canonical == "United Kingdom" || k.canonical == "United Nations" {
		return "the " + k.canonical
	}
	return k.canonical
}

// bare is the role without its nation and without "former": "foreign minister".
func (ro role) bare() string {
	t := ro.title.canonical
	if t == "" {
		t = ro.title.phrase
	}
	return strings.Join(append(ro.pieces[:len(ro.pieces):len(ro.pieces)], t), " ")
}

// String is the normalised role: "former US president", "Russian ambassador to
// the United States".
func (ro role) String() string {
	s := ro.bare() + ro.to
	if ro.nation != "" {
		s = adjective(ro.nation) + " " + s
	}
	if ro.past {
		s = "former " + s
	}
	return s
}

// titled reads a role at word i and the name that goes with it, in front of a
// name ("Kremlin spokesperson Dmitry Peskov"), before a comma and a name
// ("Russia's envoy in Washington, Anatoly Antonov,"), or alone.
func (r *reader) titled(i int) (Mention, bool) {
	if r.title && r.initial(i) && !r.capital(i) {
		return Mention{}, false
	}
	ro, ok := r.readRole(i)
	if !ok {
		return Mention{}, false
	}
	if ro.plural {
		return r.describe(ro, pluralRole), ro.counted || ro.determiner == "the" && ro.title.class != nameOnly || ro.determiner == "both"
	}
	if lo, hi := r.nameBehind(ro); hi > lo {
		m := r.person(ro.lo, hi, lo, hi)
		r.ascribe(&m, ro)
		return m, true
	}
	return r.describe(ro, bareRole), r.singles(ro)
}

// describe is the mention of a role without a name.
func (r *reader) describe(ro role, g grammar) Mention {
	m := Mention{Span: r.span(ro.lo, ro.hi), Lo: ro.lo, Hi: ro.hi, Text: plain(r.phrase(ro.lo, ro.hi)), Type: Person, grammar: g}
	r.ascribe(&m, ro)
	return m
}

// ascribe gives a person the role.
func (r *reader) ascribe(m *Mention, ro role) {
	m.Role, m.Nation, m.title = ro.String(), ro.nation, ro.bare()
	if m.Nation == "" {
		m.Nation = ro.country
	}
	m.apart = ro.determiner == "a" || ro.determiner == "an"
	if ro.title.sex != anySex {
		m.sex = ro.title.sex
	}
}

// nameBehind finds the name that a role goes with; an empty range where it has
// none.
func (r *reader) nameBehind(ro role) (lo, hi int) {
	p := ro.hi
	for _, _, n := r.titleAt(p); n > 0 && r.capital(p) && r.capital(p+n) && ro.to == ""; _, _, n = r.titleAt(p) {
		p += n // "spokesman Constable Tim Fanning"
	}
	if p < len(r.w) && r.capital(p) && r.reads(p, bodyHeads) {
		return 0, 0 // "Major League Baseball"
	}
	if p < len(r.w) && r.capital(p) && ro.to == "" && r.w[p-1].Lower != "of" {
		if r.personRun(p) {
			return p, r.run(p)
		}
		return 0, 0
	}
	if r.lower(p) != "," || !r.capital(p+1) || !r.personRun(p+1) {
		return 0, 0
	}
	hi = r.run(p + 1)
	if ro.determiner == "" && !ro.body && ro.nation == "" && !r.possessive(ro.lo-1) {
		return 0, 0
	}
	if !r.closes(hi) || r.lower(hi) == "," && r.capital(hi+1) {
		return 0, 0
	}
	return p + 1, hi
}

// closes reports whether word p ends an apposition.
func (r *reader) closes(p int) bool {
	l := r.lower(p)
	if l == "," {
		next := r.lower(p + 1)
		return next != "and" && next != "or"
	}
	return l == "" || closers.has(l)
}

// closers are the marks but the comma that end an apposition.
var closers = newList(`! " ( ) . : ; ? – — ” `)

// personRun reports whether the capitalised run at p may be a person's name.
func (r *reader) personRun(p int) bool {
	if r.reads(p, calendarWords) || r.is(p, functionWords) || r.title && r.is(p, contentWords) {
		return false
	}
	if k, hi := r.known(p); hi > p {
		_, given := givenNames.mark(r.w[p].Text)
		return k.typ == Place && given && r.capital(hi) && !r.isUpper(p)
	}
	hi := r.run(p)
	last := r.w[hi-1].Text
	if r.is(p, portfolios) && r.isTitle(hi-1) { // "Assistant Chief Fire Officer"
		return false
	}
	return hi > p && !bodyHeads.has(last) && !placeHeads.has(last) && !(hi == p+1 && len(last) > 1 && allCapitals(last))
}

// heads reports whether a phrase may begin at word p: not behind "an alleged",
// which makes it one of many, nor behind "as", which makes it a predicate.
func (r *reader) heads(p int) bool {
	l := r.lower(p - 1)
	return p == 0 || r.w[p-1].Shape == text.Mark || l == "and" || l == "said" || l == "by" || objectMarkers.has(l) || r.possessive(p-1)
}

// singles reports whether a role without a name picks out one holder.
func (r *reader) singles(ro role) bool {
	belongs := ro.nation != "" || ro.body || ro.to != ""
	switch ro.determiner {
	case "a", "an", "both":
		return false
	case "":
		return belongs && ro.title.class != nameOnly && r.heads(ro.lo) || ro.past && r.lower(ro.lo) == "then"
	case "his", "her", "their", "its":
		return ro.title.phrase == "counterpart" || ro.title.phrase == "predecessor" || belongs && ro.title.class != nameOnly
	}
	return ro.title.class == office || ro.title.class == post && belongs || ro.past
}
