package name

import (
	"strings"

	"gainsay/internal/claims/text"
)

// Resolve ties the mentions of an article together: per[i] are those of
// doc.Sentences[i], as Find gave them. It takes time linear in the mentions.
//
// Full names come first, wherever in the article they stand, so that a headline's
// "Putin" finds the Vladimir Putin of the third paragraph; then bare surnames,
// roles and pronouns in the order of the text.
func Resolve(doc text.Document, per [][]Mention) Names {
	v := resolver{doc: doc, byKey: map[string]int{}, bySurname: map[string][]int{}, byGiven: map[string][]int{}, holders: map[string][]int{}, tokens: map[string]bool{}, alone: map[string]bool{}, surnames: map[string]bool{}}
	v.gather(per)
	v.dropWeak()
	for pass := people; pass <= roles; pass++ {
		for i := range v.refs {
			v.tie(i, pass)
		}
	}
	v.follow()
	v.placeCabinets()
	return v.names()
}

// The passes over the mentions, in order.
const (
	people = iota // full names of people
	fullNames
	shortNames
	roles
)

// A resolver is one article being resolved.
type resolver struct {
	doc        text.Document
	refs       []Reference // Entity -1 until tied
	entities   []Entity
	sexes      []sex            // of the entities
	introduced []int            // of the entities that are people: the mention that first names them in full
	byKey      map[string]int   // canonical name or folded full name -> entity
	bySurname  map[string][]int // people, each once
	byGiven    map[string][]int
	holders    map[string][]int // normalised role, and title alone -> people
	tokens     map[string]bool  // words of the names that are no guess
	surnames   map[string]bool  // of people with a first name
	alone      map[string]bool  // names of one word, not behind "the"
}

// gather lists the mentions of the whole article.
func (v *resolver) gather(per [][]Mention) {
	n := 0
	for _, mentions := range per {
		n += len(mentions)
	}
	v.refs = make([]Reference, 0, n)
	for i, mentions := range per {
		if i >= len(v.doc.Sentences) {
			return
		}
		at := v.doc.Sentences[i].Span.Start
		for _, m := range mentions {
			v.refs = append(v.refs, Reference{Span: m.Span.Shift(at), Entity: -1, Sentence: i, Mention: m})
			if m.grammar == proper && !m.weak {
				if words := v.doc.Sentences[i].Words; !strings.Contains(m.Text, " ") && (m.Lo == 0 || words[m.Lo-1].Lower != "the") {
					v.alone[m.Text] = true
				}
				if _, surname := parts(m.Text); m.Type == Person && surname != "" {
					v.surnames[surname] = true
				}
				for _, t := range strings.Fields(m.Text) {
					v.tokens[t] = true
				}
			}
		}
	}
}

// dropWeak removes what only the capital of a headline or of a sentence's head
// spoke for, unless its words are known from elsewhere in the article. Of a run
// in a headline the known part remains: of "Putin Expresses Hope" the name.
func (v *resolver) dropWeak() {
	kept := v.refs[:0]
	for _, ref := range v.refs {
		if ref.Mention.weak {
			lo, hi := v.knownPart(ref)
			if hi == lo {
				continue
			}
			ref = v.narrow(ref, lo, hi)
		}
		kept = append(kept, ref)
	}
	v.refs = kept
}

// knownPart finds the first stretch of a weak mention's words that all occur in
// surer names.
func (v *resolver) knownPart(ref Reference) (lo, hi int) {
	words := v.doc.Sentences[ref.Sentence].Words
	m := ref.Mention
	for lo = m.Lo; lo < m.Hi; lo++ {
		for hi = lo; hi < m.Hi && (v.tokens[words[hi].Text] && !m.everyday || v.surnames[words[hi].Text]); hi++ {
		}
		if hi > lo {
			return lo, hi
		}
	}
	return 0, 0
}

// narrow makes a mention one of its words [lo, hi).
func (v *resolver) narrow(ref Reference, lo, hi int) Reference {
	s := v.doc.Sentences[ref.Sentence]
	if m := &ref.Mention; m.Lo != lo || m.Hi != hi {
		m.Lo, m.Hi = lo, hi
		m.Span = text.Span{Start: s.Words[lo].Span.Start, End: s.Words[hi-1].Span.End}
		m.Core, m.Text, m.Type = m.Span, plain(s.Text[m.Span.Start:m.Span.End]), Other
	}
	ref.Mention.weak = false
	ref.Span = ref.Mention.Span.Shift(s.Span.Start)
	return ref
}

// tie ties mention i to its entity if that is this pass's business.
func (v *resolver) tie(i, pass int) {
	ref := &v.refs[i]
	m := ref.Mention
	switch {
	case m.grammar == adjectival && pass == fullNames:
		if m.Nation != "" {
			ref.Entity = v.entity(m.Nation, m.Nation, Place, m.Nation)
		}
	case m.grammar == proper && pass == people:
		if m.Type == Person || m.Type == Other && v.namedShort(*ref) {
			ref.Entity = v.person(m)
			v.introduce(ref.Entity, i)
		}
	case m.grammar == proper && pass == fullNames && ref.Entity < 0:
		ref.Entity = v.full(m)
	case m.grammar == proper && pass == shortNames && ref.Entity < 0:
		ref.Entity = v.short(m, i)
	case m.grammar == proper && pass == roles && m.Role != "":
		ref.Mention = v.roleOf(i)
		v.bear(ref.Entity, ref.Mention)
	}
}

// full ties a name that stands for itself: a known place or body, or more than
// one word. -1 where it is a single unknown word.
func (v *resolver) full(m Mention) int {
	if k, ok, _ := lookup(m.Text); ok && m.Type != Person && !k.demonym {
		return v.entity(k.canonical, k.canonical, k.typ, k.country)
	}
	if m.Type == Organization {
		return v.body(m)
	}
	if !strings.Contains(m.Text, " ") {
		return -1
	}
	if m.Type == Other {
		given, surname := parts(m.Text)
		if e, ok := v.byKey[personKey(given, surname)]; ok {
			return e
		}
	}
	return v.entity(m.Text, m.Text, m.Type, m.Nation)
}

// person ties the full name of a person; -1 where it is a single word.
func (v *resolver) person(m Mention) int {
	given, surname := parts(m.Text)
	if surname == "" {
		return -1
	}
	e := v.entity(personKey(given, surname), m.Text, Person, m.Nation)
	if len(m.Text) > len(v.entities[e].Name) {
		v.entities[e].Name = m.Text
	}
	v.note(e, m, surname, given)
	return e
}

// personKey keeps people apart from bodies and places of the same words.
func personKey(given, surname string) string { return "person " + fold(given) + " " + surname }

// parts are the first name and the surname of a name: the first word that is no
// initial ("Mark" of "W. Mark Felt"), and the last. The surname is empty where
// there is but one word.
func parts(name string) (given, surname string) {
	words := strings.Fields(strings.Join(strings.Split(name, "."), ". "))
	if len(words) < 2 {
		return name, ""
	}
	given = words[0]
	if len(words) > 2 && initialLetter(given) && !initialLetter(words[1]) {
		given = words[1]
	}
	return given, surnameOf(words)
}

// namedShort reports whether a name of two or three words, none of them known,
// is that of a person because the article goes on to use its last word alone:
// "Torii Hunter … Hunter".
func (v *resolver) namedShort(ref Reference) bool {
	m := ref.Mention
	if m.Hi-m.Lo > 3 || m.Nation != "" {
		return false
	}
	if _, ok, _ := lookup(m.Text); ok {
		return false
	}
	words := v.doc.Sentences[ref.Sentence].Words
	if m.Lo > 0 && words[m.Lo-1].Lower == "the" {
		return false
	}
	_, surname := parts(m.Text)
	return surname != "" && v.alone[surname]
}

// note keeps under which words a person is found again.
func (v *resolver) note(e int, m Mention, surname, given string) {
	v.entities[e].Type = Person
	if v.sexes[e] == anySex {
		v.sexes[e] = m.sex
	}
	v.bySurname[surname] = once(v.bySurname[surname], e)
	if given != "" {
		v.byGiven[fold(given)] = once(v.byGiven[fold(given)], e)
	}
}

// companyForms may be left out of a company's name.
var companyForms = newList("Co Corp Inc LLC Ltd PLC plc ")

// cabinets stand behind the name of whoever leads them.
var cabinets = newList("administration cabinet government ")

// body ties a body's name; "Apple Inc." and "the Biden administration" are the
// bodies that "Apple" and "Joe Biden's administration" name.
func (v *resolver) body(m Mention) int {
	words := strings.Fields(m.Text)
	if last := words[len(words)-1]; len(words) > 1 {
		switch short := strings.TrimSuffix(last, "."); {
		case companyForms.has(short):
			words = words[:len(words)-1]
		case cabinets.has(short):
			if m.Nation == "" && len(words) > 2 {
				words = words[len(words)-2:]
			}
		}
	}
	name := strings.TrimSuffix(strings.Join(words, " "), ",")
	if k, ok, _ := lookup(name); ok && k.typ == Organization {
		return v.entity(k.canonical, k.canonical, Organization, k.country)
	}
	if _, rest, ok := strings.Cut(name, " "); ok && m.Nation != "" { // "US State Department"
		if k, found, _ := lookup(rest); found && k.typ == Organization && (k.country == m.Nation || k.country == "") {
			return v.entity(k.canonical+" "+m.Nation, name, Organization, m.Nation)
		}
	}
	return v.entity(name, name, Organization, m.Nation)
}

// short ties a name of one word by the people and bodies already known.
func (v *resolver) short(m Mention, i int) int {
	if who := v.before(v.bySurname[m.Text], i); len(who) == 1 {
		v.note(who[0], m, m.Text, "")
		return who[0]
	} else if len(who) == 0 && m.Type != Organization {
		if who = v.byGiven[fold(m.Text)]; len(who) == 1 && m.Type != Place && m.Role == "" {
			return who[0]
		}
	}
	e := v.entity(m.Text, m.Text, m.Type, m.Nation)
	if m.Type == Person && len(v.bySurname[m.Text]) == 0 {
		v.note(e, m, m.Text, "")
	}
	return e
}

// introduce notes that mention i names an entity in full.
func (v *resolver) introduce(e, i int) {
	for len(v.introduced) < len(v.entities) {
		v.introduced = append(v.introduced, i)
	}
}

// before are those of some people who have been named in full before mention i,
// all of them where none has: a surname means the one the reader knows by then,
// not the brother whom the last paragraph will name.
func (v *resolver) before(who []int, i int) []int {
	var known []int
	for _, e := range who {
		if e < len(v.introduced) && v.introduced[e] < i {
			known = append(known, e)
		}
	}
	if len(known) == 0 {
		return who
	}
	return known
}

// entity finds the entity of a key or begins one. A surer type overrides Other.
func (v *resolver) entity(key, name string, t Type, nation string) int {
	e, ok := v.byKey[key]
	if !ok {
		e = len(v.entities)
		v.byKey[key] = e
		v.entities = append(v.entities, Entity{Name: name, Type: t, Nation: nation})
		v.sexes = append(v.sexes, anySex)
		return e
	}
	if v.entities[e].Type == Other {
		v.entities[e].Type = t
	}
	if v.entities[e].Nation == "" {
		v.entities[e].Nation = nation
	}
	return e
}

// placeCabinets gives "the Biden administration" its holder's nation.
func (v *resolver) placeCabinets() {
	for i, e := range v.entities {
		if name, ok := cutCabinet(e.Name); ok && e.Type == Organization && e.Nation == "" {
			if who := v.bySurname[name]; len(who) == 1 {
				v.entities[i].Nation = v.entities[who[0]].Nation
			}
		}
	}
}

// cutCabinet cuts "Biden" from "Biden administration".
func cutCabinet(name string) (string, bool) {
	for _, tail := range []string{" administration", " government", " cabinet"} {
		if holder, ok := strings.CutSuffix(name, tail); ok {
			return holder, true
		}
	}
	return "", false
}

// names puts the entities in order of first mention and drops what was not tied.
func (v *resolver) names() Names {
	n := Names{Entities: make([]Entity, 0, len(v.entities)), References: make([]Reference, 0, len(v.refs))}
	place := make([]int, len(v.entities))
	for i := range place {
		place[i] = -1
	}
	seen := make([]map[string]bool, len(v.entities))
	for _, ref := range v.refs {
		if ref.Entity < 0 {
			continue
		}
		e := ref.Entity
		if place[e] < 0 {
			place[e] = len(n.Entities)
			n.Entities = append(n.Entities, v.entities[e])
			seen[e] = map[string]bool{v.entities[e].Name: true}
		}
		ref.Entity = place[e]
		if ref.Mention.grammar != pronoun && !seen[e][ref.Mention.Text] {
			seen[e][ref.Mention.Text] = true
			n.Entities[place[e]].Aliases = append(n.Entities[place[e]].Aliases, ref.Mention.Text)
		}
		n.References = append(n.References, ref)
	}
	return n
}

// manyHolders is where a word stops telling people apart; more are not counted.
const manyHolders = 16

// once appends e unless it is there, or the list is long enough to tell nobody.
func once(list []int, e int) []int {
	if len(list) >= manyHolders {
		return list
	}
	for _, x := range list {
		if x == e {
			return list
		}
	}
	return append(list, e)
}

// surnameOf is the last word of a name that is no "Jr.", "III" or initial, with
// the particles before it left out: "Leyen" of "Ursula von der Leyen" would be
// no use, so lower-case particles stay with it.
func surnameOf(words []string) string {
	last := len(words) - 1
	for last > 1 && generations.has(words[last]) {
		last--
	}
	lo := last
	for lo > 1 && particles.has(words[lo-1]) {
		lo--
	}
	return strings.Join(words[lo:last+1], " ")
}

// generations only tell father from son.
var generations = newList("II III IV Jr Jr. Sr Sr. V VI XIV XVI ")
