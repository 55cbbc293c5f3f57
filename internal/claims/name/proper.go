package name

import (
	"strings"
	"unicode/utf8"

	"gainsay/internal/claims/text"
)

// named reads a name, a place or a demonym at word i.
func (r *reader) named(i int) (Mention, bool) {
	if r.lower(i) == "the" && r.capital(i) && !r.title { // "The Guardian said"
		if k, hi := r.known(i); hi > i+1 && (!r.initial(i) || r.is(hi, speechVerbs)) {
			return r.fromTable(i, hi, k), true
		}
		return Mention{}, false
	}
	if !r.capital(i) && r.lower(i) != "al" && r.lower(i) != "dpa" || r.reads(i, calendarWords) && !r.givenAt(i) {
		return Mention{}, false
	}
	if i > 0 && r.w[i].Glued && r.w[i-1].Shape == text.Digits { // "30GB"
		return Mention{}, false
	}
	k, hi := r.known(i)
	if hi == i {
		return r.strange(i)
	}
	if hi < len(r.w) && r.w[hi].Glued && r.w[hi].Shape == text.Symbol { // "US$5 billion"
		return Mention{}, false
	}
	if m, ok := r.longer(i, hi, k); ok {
		return m, true
	}
	if k.demonym {
		return r.demonym(i, hi, k)
	}
	return r.fromTable(i, hi, k), true
}

// givenAt reports whether a first name with a surname behind it stands at i.
func (r *reader) givenAt(i int) bool {
	_, ok := givenNames.mark(r.w[i].Text)
	return ok && r.capital(i+1) && !r.reads(i+1, calendarWords)
}

// fromTable is the mention of a known body or place. A city takes the country or
// the state behind its comma along: "Geneva, Switzerland", "Tulsa, Okla."
func (r *reader) fromTable(lo, hi int, k known) Mention {
	m := Mention{Span: r.span(lo, hi), Lo: lo, Hi: hi, Core: r.span(lo, hi), Text: plain(r.phrase(lo, hi)), Type: k.typ, Nation: k.country}
	if k.typ == Place {
		r.takeCountry(&m)
	}
	return m
}

// takeCountry extends a place by ", Switzerland" or ", Okla.".
func (r *reader) takeCountry(m *Mention) {
	p := m.Hi
	if r.lower(p) != "," || !r.capital(p+1) || m.Nation == m.Text || Canonical(m.Text) == m.Nation {
		return
	}
	k, hi := r.known(p + 1)
	if hi == p+1 {
		if f := stateForms.find(r.w[p+1].Text); f.found {
			k, hi = known{canonical: f.first, country: "United States", typ: Place}, p+2
		}
	}
	if hi == p+1 || k.typ != Place || k.country == "" || m.Nation != "" && k.country != m.Nation && !isState(k.canonical) {
		return
	}
	if cities.find(k.canonical).found && k.canonical != k.country && !isState(r.phrase(p+1, hi)) {
		return
	}
	if isState(k.canonical) && (m.Nation == "" || k.canonical != k.country || m.Nation == "United States") {
		k.country = "United States"
	}
	if lower := r.lower(hi); lower == "and" && m.Nation == "" { // "Springfield, Ohio and" is rare, "Ann, Russia and China" is not
		return
	}
	m.Hi, m.Span, m.Nation = hi, r.span(m.Lo, hi), k.country
}

// longer reads a name that only begins with a known word: "Moscow State
// University", "Jordan Spieth", "Russian Foreign Ministry".
func (r *reader) longer(i, hi int, k known) (Mention, bool) {
	if r.title {
		return Mention{}, false
	}
	if n := r.bodyAt(i); i+n > hi && !r.splits(i, i+n, hi, k) {
		m := r.proper(i, i+n, Organization)
		m.Nation = k.country
		return m, true
	}
	end := r.run(i)
	if end <= hi || k.typ == Organization {
		return Mention{}, false
	}
	if last := r.w[end-1].Text; placeHeads.has(last) && !r.isTitle(end-1) {
		m := r.proper(i, end, Place)
		m.Nation = k.country
		return m, true
	}
	if k.demonym {
		return Mention{}, false
	}
	if _, given := givenNames.mark(r.w[i].Text); given && hi == i+1 && end == i+2 {
		return r.appose(r.person(i, end, i, end)), true
	}
	if k.canonical != "United States" && k.canonical != "United Kingdom" && end <= hi+3 { // "New York Yankees", "Iran Air"
		m := r.proper(i, end, Other)
		m.Nation = k.country
		return m, true
	}
	return Mention{}, false
}

// splits keeps two names apart that meet without a word between them, where the
// known one is itself complete: in "AFP/Getty" and "US Senate Republicans"
// nothing is gained by one long name.
func (r *reader) splits(i, end, hi int, k known) bool {
	return k.typ == Organization && end > hi+3
}

func (r *reader) isTitle(i int) bool {
	_, _, n := r.titleAt(i)
	return n > 0
}

// demonym reads "Russian" and "the Russian delegation".
func (r *reader) demonym(i, hi int, k known) (Mention, bool) {
	if hi < len(r.w) && r.is(hi, collectives) && k.country != "" {
		m := r.proper(i, hi+1, Organization)
		m.Nation = k.country
		return m, true
	}
	m := r.proper(i, hi, Other)
	m.Core, m.Nation, m.grammar = text.Span{}, k.country, adjectival
	return m, true
}

// proper is the mention of a name without a role.
func (r *reader) proper(lo, hi int, t Type) Mention {
	return Mention{Span: r.span(lo, hi), Lo: lo, Hi: hi, Core: r.span(lo, hi), Text: plain(r.phrase(lo, hi)), Type: t}
}

// run is the end of the capitalised run that begins at word i: initials,
// hyphens, "von" and "bin" inside it go along; weekdays, known demonyms and
// titles with a name behind them end it.
func (r *reader) run(i int) int {
	p := i + 1
	for p < len(r.w) && p < i+12 {
		switch {
		case r.hyphen(p) && r.capital(p+1):
			p += 2
		case r.capital(p) && !r.ends(i, p):
			p++
		case r.w[p].Text == "." && len(r.w[p-1].Text) == 1 && r.capital(p+1) && r.w[p].Glued:
			p += 2
		case r.particleAt(p):
			p++
		case (r.w[p].Text == "'" || r.w[p].Text == "’") && r.w[p].Glued && r.capital(p+1) && r.w[p+1].Glued:
			p += 2
		case r.w[p].Text == "&" && r.capital(p+1):
			p += 2
		case p == i+1 && r.pastNickname(p) > p:
			p = r.pastNickname(p)
		default:
			return p
		}
	}
	return min(p, len(r.w))
}

// pastNickname is the surname behind the nickname in marks at p, if a first name
// stands before it: `Vincent "The Chin" Gigante`; else p.
func (r *reader) pastNickname(p int) int {
	if _, given := givenNames.mark(r.w[p-1].Text); !given || !r.reads(p, quoteMarks) {
		return p
	}
	for k := p + 2; k < len(r.w) && k < p+6; k++ {
		if r.reads(k, quoteMarks) {
			if r.capital(k + 1) {
				return k + 1
			}
			return p
		}
	}
	return p
}

// quoteMarks may stand around a nickname.
var quoteMarks = newList(`" ' ‘ ’ “ ” `)

// withoutNickname cuts `"The Chin" ` from a name.
func withoutNickname(s string) string {
	lo := strings.IndexAny(s, `"“‘`)
	hi := strings.LastIndexAny(s, `"”’`)
	if lo <= 0 || hi <= lo {
		return s
	}
	_, size := utf8.DecodeRuneInString(s[hi:])
	return strings.TrimSpace(s[:lo]) + " " + strings.TrimSpace(s[hi+size:])
}

// particleAt reports whether "von" and the like at p lead on to another capital.
func (r *reader) particleAt(p int) bool {
	for k := p; k < len(r.w) && k < p+3; k++ {
		if k > p && r.capital(k) {
			return true
		}
		if !r.is(k, particles) && !(k > p && r.hyphen(k)) || r.capital(k) {
			return false
		}
	}
	return false
}

// ends reports whether a run that began at i ends before the capital at p.
func (r *reader) ends(i, p int) bool {
	w := r.w[p]
	if calendarWords.has(w.Text) {
		_, given := givenNames.mark(r.w[p-1].Text)
		return !given
	}
	if r.title && (functionWords.has(w.Lower) || contentWords.has(w.Lower)) {
		return true
	}
	if functionWords.has(w.Lower) && !allCapitals(w.Text) {
		return true
	}
	if k, hi := r.known(p); hi > p {
		return k.demonym || k.canonical == k.country && k.typ == Place || hi > p+1 && k.typ == Organization
	}
	_, _, n := r.titleAt(p)
	return n > 0 && r.capital(p+n) && !r.reads(p+n, bodyHeads) && !bodyHeads.has(w.Text)
}

// strange reads a capitalised run that the tables do not have.
func (r *reader) strange(i int) (Mention, bool) {
	lo := i
	l := r.w[i].Lower
	_, given := givenNames.mark(r.w[i].Text)
	given = given && r.capital(i+1)
	if (functionWords.has(l) || functionWords.has(uncontracted(l))) && !(given && !r.title) && !r.acronym(i) && !r.deliberate(i) {
		return Mention{}, false
	}
	if everyday(l) && !given && r.givenAt(min(lo+1, len(r.w)-1)) && r.capital(lo+1) {
		return Mention{}, false // "Chief of Pilots Olaf Brandt"
	}
	hi := r.run(lo)
	if n := r.bodyAt(lo); n > 0 && lo+n >= hi {
		hi = lo + n
	}
	hi = r.ofTail(hi)
	last := r.w[hi-1].Text
	headed := hi-lo > 1 && (bodyHeads.has(last) || placeHeads.has(last) || r.reads(lo, placeFronts) || r.bodyAt(lo) > 0)
	if everyday(l) && !given && !headed && (r.initial(lo) || r.title || hi-lo == 1) {
		return r.homonym(lo)
	}
	m := r.typed(lo, hi)
	m.weak = r.title || r.initial(lo) && !r.convincing(m, given)
	if _, _, n := r.titleAt(lo); n == hi-lo || hi-lo == 1 && (initialLetter(r.w[lo].Text) || r.reads(lo, notNames) || adherents.has(strings.TrimSuffix(r.w[lo].Text, "s"))) {
		return Mention{}, false
	}
	return r.appose(r.collective(m)), true
}

// everyday reports whether a word, or the singular of a plural, is an everyday
// one.
func everyday(l string) bool {
	return contentWords.has(l) || contentWords.has(strings.TrimSuffix(l, "s"))
}

// initialLetter reports whether a word is a single letter, with or without its
// full stop.
func initialLetter(s string) bool {
	return utf8.RuneCountInString(strings.TrimSuffix(s, ".")) == 1
}

// innerWords have a capital in titles and for emphasis, but begin no name.
var innerWords = newList("and but for its the with ")

// deliberate reports whether a function word inside a sentence has a capital as
// the first word of a name: "Long Beach", "Upper Volta".
func (r *reader) deliberate(i int) bool {
	l := r.lower(i)
	return len(l) > 2 && !innerWords.has(l) && !r.title && !r.initial(i) && r.capital(i+1) && !r.reads(i+1, calendarWords) && r.w[i-1].Shape == text.Letters && !r.capital(i-1)
}

// homonym is a weak mention of an everyday word that may be a surname where it
// stands: with a capital inside a sentence, or at its head and before a verb,
// "Jobs announced". Resolve keeps it only where the article has somebody of that
// name.
func (r *reader) homonym(i int) (Mention, bool) {
	if r.title || r.reads(i, notNames) || r.initial(i) && !r.possessive(i+1) && !Finite(r.lower(i+1)) || everyday(r.lower(i-1)) && r.capital(i-1) {
		return Mention{}, false
	}
	m := r.proper(i, i+1, Other)
	m.weak, m.everyday = true, true
	return m, true
}

// acronym reports whether word i is one in capitals within a sentence that is
// not: "WHO", "US".
func (r *reader) acronym(i int) bool {
	return !r.title && len(r.w[i].Text) >= 2 && allCapitals(r.w[i].Text)
}

// notNames are words in capitals that name nobody.
var notNames = newList("" +
	"A ADHD AIDS AK ATM Assn. Ave. BREAKING Blvd. CCTV CD CEO CFO COO Ch. DNA DVD Dept. Dr. English FAQ " +
	"FILE GDP GPS God HIV HR I I'd I'll I'm I've ID IT Internet I’d I’ll I’m I’ve LIVE MP MPs Mr. Mrs. " +
	"Ms. NOW No No. Nos. OK ON PC PHOTO PM POOL PR PS PTSD Q Q&A RSS Rd. SMS SUV St. TV UPDATE VIP WWII " +
	"Web ")

// collective makes a body of "the Biden administration".
func (r *reader) collective(m Mention) Mention {
	if p := m.Hi; p < len(r.w) && r.is(p, cabinets) && m.Type != Place {
		m.Type, m.Hi, m.sex, m.weak = Organization, p+1, anySex, false
		m.Span = r.span(m.Lo, m.Hi)
		m.Core, m.Text = m.Span, plain(r.phrase(m.Lo, m.Hi))
	}
	return m
}

// typed guesses the type of a run from its head, from a first name, from what
// stands before and behind it.
func (r *reader) typed(lo, hi int) Mention {
	first, last := r.w[lo].Text, r.w[hi-1].Text
	_, given := givenNames.mark(first)
	switch {
	case hi-lo > 1 && (bodyHeads.has(last) || bodyHeads.has(strings.TrimSuffix(last, "."))) || r.bodyAt(lo) > 0:
		return r.proper(lo, hi, Organization)
	case hi-lo > 1 && (placeHeads.has(last) || placeFronts.has(first)):
		return r.proper(lo, hi, Place)
	case adherents.has(strings.TrimSuffix(last, "s")):
		return r.proper(lo, hi, Other)
	case given && hi-lo > 1 && hi-lo <= 9:
		return r.person(lo, hi, lo, hi)
	case initialLetter(first) && hi-lo > 1 && hi-lo <= 4 && strings.HasSuffix(first, "."):
		return r.person(lo, hi, lo, hi)
	case hi-lo == 1 && r.acronym(lo) && len(last) <= 6:
		return r.proper(lo, hi, Organization)
	case hi-lo > 1 && hi-lo <= 4 && (r.speaks(r.pastAdverbs(hi)) || r.spokenBy(lo, hi)) && !r.acronym(lo) && r.lower(lo-1) != "the":
		return r.person(lo, hi, lo, hi)
	case hi-lo == 1 && (r.is(hi, loneVerbs) || r.saidOfSelf(hi)), r.ofCouple(lo, hi), hi-lo > 1 && r.aged(hi):
		return r.person(lo, hi, lo, hi)
	case r.lower(lo-1) == "in" && r.lower(hi) == "," && r.capital(hi+1):
		m := r.proper(lo, hi, Place)
		r.takeCountry(&m)
		return m
	case hi-lo == 1 && r.lower(lo-1) == "in" && !r.acronym(lo) && r.phraseEnds(hi):
		return r.proper(lo, hi, Place)
	}
	return r.proper(lo, hi, Other)
}

// phraseEnds reports whether a name at the end of a phrase ends before word p,
// and is no part of "in Kathimerini daily".
func (r *reader) phraseEnds(p int) bool {
	return p >= len(r.w) || r.w[p].Shape != text.Letters || r.is(p, objectMarkers) || r.is(p, functionWords) || r.reads(p, calendarWords)
}

// speaks reports whether a verb of saying or of human doing stands at p.
func (r *reader) speaks(p int) bool {
	return r.is(p, speechVerbs) || r.is(p, humanVerbs) || r.lower(p) == "who" ||
		r.lower(p) == "," && r.lower(p+1) == "who"
}

// spokenBy reports whether an inverted verb of saying stands before a run that
// ends in a mark: "…, said Faud Ali, owner of …".
func (r *reader) spokenBy(lo, hi int) bool {
	return r.is(lo-1, speechVerbs) && lo > 1 && r.w[lo-2].Shape == text.Mark && (hi == len(r.w) || r.w[hi].Shape == text.Mark)
}

// saidOfSelf sees "Putin said he", "Putin says that he".
func (r *reader) saidOfSelf(p int) bool {
	if !r.is(p, speechVerbs) {
		return false
	}
	next := r.lower(p + 1)
	if next == "that" {
		next = r.lower(p + 2)
	}
	return pronounSex(next) != anySex
}

// ofCouple sees that in "Biden and Putin talked" both are people.
func (r *reader) ofCouple(lo, hi int) bool {
	if r.lower(hi) == "and" && r.capital(hi+1) {
		return r.is(hi+2, humanVerbs) || r.capital(hi+2) && r.is(hi+3, humanVerbs)
	}
	return r.lower(lo-1) == "and" && r.capital(lo-2) && r.is(hi, humanVerbs)
}

// aged reports whether ", 42," stands at p.
func (r *reader) aged(p int) bool {
	return r.lower(p) == "," && p+2 < len(r.w) && r.w[p+1].Shape == text.Digits && len(r.w[p+1].Text) <= 2 && r.closes(p+2)
}

// convincing reports whether a run at the head of a sentence is a name though
// its capital proves nothing: more than one word, a verb or a possessive behind
// an unusual word.
func (r *reader) convincing(m Mention, given bool) bool {
	if given || m.Type != Other || r.acronym(m.Lo) {
		return true
	}
	first := r.w[m.Lo]
	if contentWords.has(first.Lower) || commonEnding(first.Lower) {
		return m.Hi-m.Lo > 1 && r.capital(m.Lo+1) && !contentWords.has(first.Lower)
	}
	if m.Hi-m.Lo > 1 {
		return true
	}
	next := r.lower(m.Hi)
	return r.possessive(m.Hi) || speechVerbs.has(next) || finiteVerbs.has(next) || humanVerbs.has(next) ||
		next == "and" && r.capital(m.Hi+1) || next == "," && r.capital(m.Hi+1) || next == "," && r.lower(m.Hi+1) == "who" ||
		strings.HasSuffix(next, "ed") && len(next) > 4
}

// commonEnding reports whether a word is built like a noun, adverb or participle
// of everyday language: "Negotiators", "Heavily", "Rescuing".
func commonEnding(l string) bool {
	for _, e := range []string{"ly", "ing", "ed", "tion", "tions", "ment", "ments", "ness", "ers", "ors", "ists", "ity", "ities", "ians",
		"ance", "ence", "ants", "ents", "ism", "ship", "able", "ful", "less", "ous", "ive", "ives", "als", "ies"} {
		if len(l) > len(e)+2 && strings.HasSuffix(l, e) {
			return true
		}
	}
	return false
}

// appose gives a name the role behind its comma: "Maria Zakharova, the Foreign
// Ministry spokeswoman,".
func (r *reader) appose(m Mention) Mention {
	p := m.Hi
	if m.Type != Person && !(m.Type == Other && m.Hi-m.Lo > 1) || r.lower(p) != "," || p+1 >= len(r.w) || m.weak {
		return m
	}
	ro, ok := r.readRole(p + 1)
	if !ok || ro.plural || !r.closes(ro.hi) || r.capital(ro.hi) || r.possessive(ro.hi) {
		return m
	}
	if ro.determiner == "" && ro.nation == "" && !ro.body && r.lower(ro.hi) != "," {
		return m
	}
	r.ascribe(&m, ro)
	m.Type, m.Hi = Person, ro.hi
	m.Span = r.span(m.Lo, m.Hi)
	return m
}
