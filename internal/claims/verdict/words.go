package verdict

import (
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/event"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
)

// moments compares two times of one event.
func moments(a, b *claim.Claim) Verdict {
	switch n := event.Moments(&a.Value.Time, &b.Value.Time); {
	case n < 0:
		return Verdict{Relation: Conflict, Rule: "date-other", Weight: Major, Readable: true}
	case n == 2 || n == 1 && a.Value.Time.Timex == b.Value.Time.Timex:
		return Verdict{Relation: Same, Rule: "date-equal", Readable: true}
	case n == 1:
		return Verdict{Relation: Fits, Rule: "date-equal", Readable: true}
	}
	return Verdict{}
}

// sites compares two places of one event.
func sites(a, b *claim.Claim, o Options) Verdict {
	p, q := a.Value.Name, b.Value.Name
	switch event.Sites(p, q) {
	case event.Equal:
		return Verdict{Relation: Same, Rule: "event-same", Readable: true}
	case event.Inside, event.Holds:
		return Verdict{Relation: Fits, Rule: "place-inside", Readable: true}
	case event.Apart:
		return Verdict{Relation: Conflict, Rule: "place-other", Weight: Major, Readable: true}
	}
	if a.Measure.Of == "venue" && b.Measure.Of == "venue" {
		return venues(&a.Value, &b.Value)
	}
	if o.Inside != nil && (o.Inside(p, q) || o.Inside(q, p)) {
		return Verdict{Relation: Fits, Rule: "place-inside", Readable: true}
	}
	return Verdict{}
}

// venues compares two buildings told by common nouns: "residence of the Russian
// consul general", "US consul general's residence". One kind of building of
// another country is another building; a name and a description may be one.
func venues(p, q *claim.Value) Verdict {
	x, y := strings.Fields(p.Name), strings.Fields(q.Name)
	if otherBuilding(x, y) {
		return Verdict{Relation: Conflict, Rule: "one-filler", Weight: Major, Readable: true}
	}
	if len(x) == 0 || len(y) == 0 || !strings.EqualFold(lexicon.Noun(x[len(x)-1]), lexicon.Noun(y[len(y)-1])) {
		return Verdict{}
	}
	if p.Nation != "" && q.Nation != "" && p.Nation != q.Nation {
		return Verdict{Relation: Conflict, Rule: "one-filler", Weight: Major, Readable: true}
	}
	onlyX, onlyY := diff(x, y), diff(y, x)
	switch {
	case len(onlyX) == 0 && len(onlyY) == 0:
		return Verdict{Relation: Same, Rule: "event-same", Readable: true}
	case len(onlyX) == 0 || len(onlyY) == 0:
		return Verdict{Relation: Fits, Rule: "event-same", Readable: true}
	}
	return Verdict{}
}

// otherBuilding reports whether two venues are of two kinds: a hotel is no villa.
func otherBuilding(x, y []string) bool {
	p, q := buildingOf(x), buildingOf(y)
	return p != "" && q != "" && p != q
}

func buildingOf(words []string) string {
	for _, w := range words {
		if kind, ok := buildings.Look(lexicon.Noun(strings.ToLower(w))); ok {
			return kind
		}
	}
	return ""
}

// buildings lead to their kind; a villa may be called a mansion, and the residence of a consul be one.
var buildings = lexicon.NewPairs(`
airport castle:house cathedral:church church consulate:embassy embassy hotel house mansion:house
ministry museum palace:house residence:house school stadium theater:theatre theatre university
villa:house
`)

func diff(a, b []string) []string {
	var out []string
	for _, w := range a {
		found := false
		for _, v := range b {
			found = found || strings.EqualFold(w, v)
		}
		if !found {
			out = append(out, w)
		}
	}
	return out
}

// parties sets who took part beside who took part: one text may name fewer, so
// different names are no contradiction.
func parties(a, b *claim.Claim) Verdict {
	if strings.EqualFold(a.Value.Name, b.Value.Name) {
		return Verdict{Relation: Same, Rule: "event-same", Readable: true}
	}
	return Verdict{Relation: Fits, Rule: "event-same", Readable: true}
}

// roles: one person with one role is the same; one office of which there is one holder, with
// another holder, differs, and so do two offices that nobody has at once. Everything else may be
// told of one person.
func roles(a, b *claim.Claim) Verdict {
	x, y := readOffice(a.Value.Role), readOffice(b.Value.Role)
	same := strings.EqualFold(x.of, y.of) && x.to == y.to
	if !alike(claim.Surname(a.Value.Name), claim.Surname(b.Value.Name)) || !oneName(a.Value.Name, b.Value.Name) {
		if same && x.title == y.title && x.of != "" && oneHolder.Has(x.title) && !x.past && !y.past {
			return Verdict{Relation: Conflict, Rule: "one-filler", Weight: Major, Readable: true}
		}
		return Verdict{}
	}
	switch {
	case strings.EqualFold(a.Value.Role, b.Value.Role), same && x.title == y.title:
		return Verdict{Relation: Same, Rule: "event-same", Readable: true}
	case x.past || y.past || !offices.Has(x.title) || !offices.Has(y.title):
	case x.title != y.title, x.of != "" && y.of != "" && x.body == y.body && len(diff(strings.Fields(x.of), strings.Fields(y.of))) == len(strings.Fields(x.of)):
		return Verdict{Relation: Conflict, Rule: "role-other", Weight: Major, Readable: true}
	}
	return Verdict{Relation: Fits, Rule: "event-same", Readable: true}
}

// An office is a role taken apart: "Russian Foreign Ministry spokeswoman" is a spokesman of the Russian
// Foreign Ministry.
type office struct {
	title, of string
	to        string // the country of "ambassador to"
	body      bool   // held for a body, not for a country alone
	past      bool   // "former", "acting", "deputy": as good as another office
}

func readOffice(role string) office {
	var o office
	role, o.to, _ = strings.Cut(role, " to ")
	if _, country, ok := name.Locate(strings.TrimPrefix(o.to, "the ")); ok {
		o.to = country
	}
	w := strings.Fields(role)
	n := len(w)
	for k := max(0, n-3); k < n && o.title == ""; k++ {
		if t := strings.ToLower(strings.Join(w[k:], "-")); k == n-1 || offices.Has(t) {
			o.title, n = t, k
		}
	}
	if lexicon.OneOf(o.title, "spokeswoman|spokesperson") {
		o.title = "spokesman"
	}
	o.of = strings.Join(w[:n], " ")
	for _, v := range w[:n] {
		_, nation := name.Nation(v)
		_, _, listed := name.Locate(v)
		o.body = o.body || !nation && !listed
		o.past = o.past || lexicon.OneOf(strings.ToLower(v), "former|then|ex|late|acting|interim|deputy|vice|next|future|designate") || strings.HasPrefix(v, "then-")
	}
	return o
}

// offices are those of which one person has one at a time.
var offices = lexicon.NewSet(`
ambassador chancellor chief-executive defence-minister defense-minister district-attorney
finance-minister foreign-minister governor interior-minister king mayor president prime-minister
queen secretary-of-state spokesman
`)

// oneHolder are those that one person has for a country, a body or a city.
var oneHolder = lexicon.NewSet(`
ambassador chancellor chief-executive defence-minister defense-minister finance-minister
foreign-minister interior-minister king mayor president prime-minister queen secretary-of-state
`)

// alike: one name in two spellings ("Reagan", "Regan").
func alike(a, b string) bool {
	return a == b || min(len(a), len(b)) > 4 && levenshtein.ComputeDistance(a, b) <= 1
}

// oneName reports whether two names of one surname may be one person's: Troy Smith is not Gene
// Smith, "Karolos" may be "Carolos", and a name may be cut short.
func oneName(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) < 2 || len(y) < 2 || len(x) != len(y) {
		return true
	}
	return x[0][0] == y[0][0] || levenshtein.ComputeDistance(x[0], y[0]) <= 2
}

// happened compares whether something took place: polarity and antonyms.
func happened(a, b *claim.Claim) Verdict {
	anti := a.Measure.Concept != b.Measure.Concept
	opposite := a.Negated != b.Negated
	rule := "polarity"
	if anti {
		rule = "antonym"
	}
	denied := (a.Stance.String() == "denied") != (b.Stance.String() == "denied")
	if denied {
		opposite = !opposite
	}
	switch {
	case anti && opposite:
		return Verdict{} // "did not rise" leaves open whether it fell
	case anti || opposite:
		return Verdict{Relation: Conflict, Rule: rule, Weight: Major, Readable: true}
	}
	return Verdict{Relation: Same, Rule: "event-same", Readable: true}
}

// manners: joint against separate.
func manners(a, b *claim.Claim) Verdict {
	same := a.Value.Predicate == b.Value.Predicate
	if a.Negated != b.Negated {
		same = !same
	}
	if same {
		return Verdict{Relation: Same, Rule: "event-same", Readable: true}
	}
	return Verdict{Relation: Conflict, Rule: "antonym", Weight: Major, Readable: true}
}

// longest is the most bytes of a quotation that are compared letter by letter.
const longest = 600

// quotations finds the same utterance of one speaker again and what changed in it.
// Utterances that share few words are two utterances and not compared. Of a quotation
// that is longer than the other, the sentence that tells most is compared: "There was
// anger" with "There was no anger. Quite the opposite".
func quotations(a, b *claim.Claim) Verdict {
	x, y := a.Value.Text, b.Value.Text
	told := a.Value.Reported || b.Value.Reported
	v := utterances(x, y, told)
	if v.Readable || len(x) > longest || len(y) > longest {
		return v
	}
	p, q := sentences(x), sentences(y)
	if (len(p) == 1) == (len(q) == 1) {
		return v
	}
	for _, s := range p {
		for _, t := range q {
			if v := utterances(s, t, told); v.Readable {
				return v
			}
		}
	}
	return v
}

// sentences cuts a quotation behind full stops, question and exclamation marks. At
// most longest bytes are handed in, so the pieces are few.
func sentences(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == '!' || r == '?' })
}

// utterances compares two; told says that one of them is not word for word, so that
// only what is said in both can be compared and not how.
func utterances(x, y string, told bool) Verdict {
	if x == y {
		return Verdict{Relation: Same, Rule: "quote-same", Readable: true}
	}
	u, v := words(x), words(y)
	if w := contained(u, v); w.Readable {
		return w
	}
	if (!told || len(u) == len(v)) && reversed(u, v) || negates(u, v) || negates(v, u) {
		rule := "quote-drift"
		if told {
			rule = "polarity"
		}
		return Verdict{Relation: Conflict, Rule: rule, Weight: Major, Readable: true}
	}
	if told {
		return Verdict{}
	}
	if overlap(u, v)*10 < 7*max(len(u), len(v)) || len(x) > longest || len(y) > longest || min(len(u), len(v)) < 3 {
		return Verdict{}
	}
	far := levenshtein.ComputeDistance(strings.Join(u, " "), strings.Join(v, " "))
	if far == 0 {
		return Verdict{Relation: Same, Rule: "quote-same", Readable: true}
	}
	if far*3 > max(len(x), len(y)) {
		return Verdict{}
	}
	w := Minor
	for _, c := range append(diff(u, v), diff(v, u)...) {
		if !lexicon.IsFunction(c) || c == "not" || c == "no" || c == "never" {
			w = Major
		}
	}
	return Verdict{Relation: Conflict, Rule: "quote-drift", Weight: w, Readable: true}
}

// negates: v without its one "no", "not" or "never" stands within u, which has none:
// "there was hostility at the talks" and "there was no hostility".
func negates(u, v []string) bool {
	at := -1
	for i, w := range v {
		if negation(w) {
			if at >= 0 {
				return false
			}
			at = i
		}
	}
	if at < 0 || len(v) < 4 {
		return false
	}
	for _, w := range u {
		if negation(w) {
			return false
		}
	}
	rest := strings.Join(v[:at], " ") + " " + strings.Join(v[at+1:], " ")
	return strings.Contains(" "+strings.Join(u, " ")+" ", " "+strings.TrimSpace(rest)+" ")
}

func negation(w string) bool { return w == "no" || w == "not" || w == "never" }

// reversed: a few words of which one has become its opposite, "below zero" and "above
// zero".
func reversed(u, v []string) bool {
	if len(u) > len(v) {
		u, v = v, u
	}
	if len(u) < 2 || len(u) > 6 {
		return false
	}
	for at := 0; at+len(u) <= len(v); at++ { // "a worthy ally" in "he's tough, a worthy adversary"
		if turned(u, v[at:]) {
			return true
		}
	}
	return false
}

// turned reports whether v begins with u but for one word that has become its opposite.
func turned(u, v []string) bool {
	n := 0
	for i := range u {
		x, y := u[i], v[i]
		if x == y || (x == "a" || x == "an") && (y == "a" || y == "an") {
			continue
		}
		if n++; n > 1 || !lexicon.Antonyms(x, y) && !prefixed(x, y) && !prefixed(y, x) {
			return false
		}
	}
	return n == 1
}

// prefixed reports whether a word is another with a prefix of denial: "unworthy".
func prefixed(long, short string) bool {
	n := len(long) - len(short)
	return len(short) > 3 && n >= 2 && n <= 3 && long[n:] == short && lexicon.OneOf(long[:n], "un|in|im|il|ir|dis|non")
}

// contained: a shorter quotation cut out of a longer one fits it.
func contained(u, v []string) Verdict {
	x, y := " "+strings.Join(u, " ")+" ", " "+strings.Join(v, " ")+" "
	if x == y && x != "  " {
		return Verdict{Relation: Same, Rule: "quote-same", Readable: true}
	}
	if min(len(u), len(v)) >= 2 && (strings.Contains(x, y) || strings.Contains(y, x)) {
		return Verdict{Relation: Fits, Rule: "quote-same", Readable: true}
	}
	return Verdict{}
}

// words are the lower-case words of a quotation, without marks.
func words(s string) []string {
	s = strings.Join(strings.Split(strings.ToLower(s), "’"), "'")
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\''
	})
}

// overlap counts the words of a that b has too, each at most as often.
func overlap(a, b []string) int {
	have := map[string]int{}
	for _, w := range b {
		have[w]++
	}
	n := 0
	for _, w := range a {
		if have[w] > 0 {
			have[w]--
			n++
		}
	}
	return n
}
