package name

import (
	"strings"

	"gainsay/internal/claims/text"
)

// roleOf is the role of mention i: what it says, or, of a counterpart or a
// predecessor, what that makes of the role of whoever was named before in the
// sentence: after "Russian President Vladimir Putin", "his American counterpart"
// is the US president.
func (v *resolver) roleOf(i int) Mention {
	m := v.refs[i].Mention
	if m.title != "counterpart" && m.title != "predecessor" {
		return m
	}
	for k := i - 1; k >= 0 && k >= i-6 && v.refs[k].Sentence >= v.refs[i].Sentence-1; k-- {
		before := v.refs[k].Mention
		title, nation := before.title, before.Nation
		if title == "" && before.grammar == proper && v.refs[k].Entity >= 0 && v.entities[v.refs[k].Entity].Type == Person {
			title, nation = v.office(v.refs[k].Entity)
		}
		if title == "" || title == "counterpart" || title == "predecessor" || before.grammar == pluralRole {
			continue
		}
		return m.inPlaceOf(title, nation)
	}
	return m
}

// inPlaceOf is the mention with the title it was compared with.
func (m Mention) inPlaceOf(title, nation string) Mention {
	past := ""
	if m.title == "predecessor" {
		past, m.Nation = "former ", nation
	}
	if m.Nation == "" {
		return m
	}
	m.title, m.Role = title, past+adjective(m.Nation)+" "+title
	return m
}

// office is the title and the nation of the first role an entity bears.
func (v *resolver) office(e int) (title, nation string) {
	for _, role := range v.entities[e].Roles {
		if n := v.entities[e].Nation; n != "" {
			if t, ok := strings.CutPrefix(role, adjective(n)+" "); ok {
				return t, n
			}
		}
	}
	return "", ""
}

// bear gives an entity the role of a mention, and, if the role is one man's, the
// role its holder.
func (v *resolver) bear(e int, m Mention) {
	if e < 0 || m.Role == "" || m.title == "counterpart" || m.title == "predecessor" {
		return
	}
	ent := &v.entities[e]
	for _, r := range ent.Roles {
		if r == m.Role {
			return
		}
	}
	ent.Roles = append(ent.Roles, m.Role)
	if ent.Nation == "" {
		ent.Nation = m.Nation
	}
	if v.sexes[e] == anySex {
		v.sexes[e] = m.sex
	}
	if m.apart {
		return
	}
	for _, key := range holderKeys(m) {
		v.holders[key] = once(v.holders[key], e)
	}
}

// holderKeys are the words under which the holder of a role is looked for: the
// whole role, the role without "to the United States", the title alone, and
// "leader" for the offices that lead a country.
func holderKeys(m Mention) []string {
	short, _, _ := strings.Cut(m.Role, " to ")
	past := ""
	if strings.HasPrefix(m.Role, "former ") {
		past = "former "
	}
	keys := []string{m.Role, past + m.title}
	if short != m.Role {
		keys = append(keys, short)
	}
	if past == "" && leads(m.title) {
		keys = append(keys, "leader")
		if m.Nation != "" {
			keys = append(keys, adjective(m.Nation)+" leader")
		}
	}
	return keys
}

func leads(title string) bool {
	switch title {
	case "president", "prime minister", "chancellor", "king", "queen", "emir", "supreme leader", "sultan":
		return true
	}
	return false
}

// follow goes through the text once more, in order, and ties what depends on the
// names: roles without a name, "the two presidents", "he" and "she".
func (v *resolver) follow() {
	kept := make([]Reference, 0, len(v.refs))
	var f focus
	quoted := quotedWords{v: v, sentence: -1}
	for i := range v.refs {
		ref := v.refs[i]
		inside := quoted.at(ref)
		switch ref.Mention.grammar {
		case bareRole:
			ref.Mention = v.roleOf(i)
			ref.Entity = v.holder(ref.Mention)
		case pluralRole:
			kept = append(kept, v.all(ref)...)
			continue
		case pronoun:
			if inside {
				continue
			}
			ref.Entity = f.last(v, ref)
		}
		if ref.Entity < 0 {
			continue
		}
		v.refs[i].Entity = ref.Entity
		if !inside {
			f.see(v, ref)
		}
		kept = append(kept, ref)
	}
	v.refs = kept
}

// holder is the entity of a role without a name: its one holder in the article,
// or, where nobody is named, an entity of its own. -1 where two come into
// question, or where the words are too general to tell.
func (v *resolver) holder(m Mention) int {
	who := v.holders[m.Role]
	if len(who) == 0 {
		if short, _, ok := strings.Cut(m.Role, " to "); ok {
			who = v.holders[short]
		}
	}
	switch {
	case len(who) == 1:
		return who[0]
	case len(who) > 1 || m.title == "counterpart" || m.title == "predecessor":
		return -1
	}
	e := v.entity("role "+m.Role, m.Role, Person, m.Nation)
	if len(v.entities[e].Roles) == 0 {
		v.entities[e].Roles = []string{m.Role}
		v.sexes[e] = m.sex
		v.holders[m.Role] = once(v.holders[m.Role], e)
	}
	return e
}

// all ties "the two presidents" to the two who hold the title in the article,
// with a reference each; to nobody where they are not two.
func (v *resolver) all(ref Reference) []Reference {
	m := ref.Mention
	who := v.holders[m.title]
	if m.Nation != "" {
		who = v.holders[m.Role]
	}
	if len(who) != 2 {
		return nil
	}
	a, b := ref, ref
	a.Entity, b.Entity = who[0], who[1]
	return []Reference{a, b}
}

// A focus remembers who was named last as a subject, for the pronouns.
type focus struct {
	entity, other int // other is a second subject of the same sentence, -1 where there is none
	sentence      int
	word          int // behind the mention of entity
	set           bool
}

// see notes a subject.
func (f *focus) see(v *resolver, ref Reference) {
	m := ref.Mention
	if !m.Subject || v.behindThe(ref) && v.entities[ref.Entity].Type != Person {
		return
	}
	if !f.set || f.sentence != ref.Sentence {
		*f = focus{ref.Entity, -1, ref.Sentence, m.Hi, true}
		return
	}
	f.word = m.Hi
	if f.entity != ref.Entity {
		f.entity, f.other = ref.Entity, f.entity
	}
}

// last is whom a pronoun means: the subject named last in its sentence or in the
// one before, if sex agrees and no second subject of that sentence may be meant
// as well. A sentence that is all quotation does not count as one between.
func (f *focus) last(v *resolver, ref Reference) int {
	if !f.set || v.between(f.sentence, ref.Sentence) > 1 {
		return -1
	}
	sex := ref.Mention.sex
	fits := sex.agrees(v.sexes[f.entity])
	otherFits := f.other >= 0 && sex.agrees(v.sexes[f.other])
	switch {
	case fits && otherFits || v.namelessBetween(f, ref):
		return -1
	case fits:
		return v.ifPerson(f.entity)
	case otherFits:
		return v.ifPerson(f.other)
	}
	return -1
}

// ifPerson is an entity that is known to be a person, else -1: a name of unknown
// type may be meant by a pronoun, so it stands in the way of others, but it is
// not tied to it.
func (v *resolver) ifPerson(e int) int {
	if v.entities[e].Type == Person {
		return e
	}
	return -1
}

// behindThe reports whether "the" stands before a mention, as before no person's
// name.
func (v *resolver) behindThe(ref Reference) bool {
	w := v.doc.Sentences[ref.Sentence].Words
	return ref.Mention.Lo > 0 && w[ref.Mention.Lo-1].Lower == "the"
}

// namelessBetween reports whether somebody without a name stands between the
// focus and a pronoun, who may be meant by it: "A passer-by told Ruiz that the
// driver was drunk when he left."
func (v *resolver) namelessBetween(f *focus, ref Reference) bool {
	words := v.doc.Sentences[ref.Sentence].Words
	from := max(0, ref.Mention.Lo-40)
	if f.sentence == ref.Sentence {
		from = max(from, f.word)
	} else if w := v.doc.Sentences[f.sentence].Words; namesNobody(w[min(f.word, len(w)):min(f.word+40, len(w))]) {
		return true
	}
	return namesNobody(words[min(from, ref.Mention.Lo):ref.Mention.Lo])
}

// namesNobody reports whether one of the words is a noun for a person.
func namesNobody(words []text.Word) bool {
	for i, w := range words {
		if personNouns.has(w.Lower) && i > 0 && words[i-1].Lower != "of" {
			return true
		}
	}
	return false
}

// personNouns stand for somebody without a name, in order of their bytes.
var personNouns = newList("boy brother child daughter defendant deputy driver father girl gunman husband man mother neighbor neighbour officer passenger patient player son student suspect teenager victim wife witness woman worker ")

// between counts the sentences from a to b, leaving out those that are all
// quotation.
func (v *resolver) between(a, b int) int {
	if b-a > 6 {
		return 7
	}
	n := 0
	for i := a + 1; i <= b; i++ {
		if i == b || !allQuoted(v.doc.Sentences[i].Text) {
			n++
		}
	}
	return n
}

// allQuoted reports whether a sentence begins and ends with quotation marks.
func allQuoted(s string) bool {
	return (strings.HasPrefix(s, "“") || strings.HasPrefix(s, `"`)) &&
		(strings.HasSuffix(s, "”") || strings.HasSuffix(s, `"`)) && strings.Count(s, "“")+strings.Count(s, "”")+strings.Count(s, `"`) == 2
}

// quotedWords tells, for references in order, which stand inside quotation
// marks. It knows double marks only and closes all at the paragraph's end.
type quotedWords struct {
	v        *resolver
	sentence int
	word     int
	open     bool
}

// at reports whether ref stands between marks, and reads on as far as it.
func (q *quotedWords) at(ref Reference) bool {
	for q.sentence < ref.Sentence {
		if q.sentence >= 0 {
			q.read(len(q.v.doc.Sentences[q.sentence].Words))
		}
		q.sentence++
		q.word = 0
		s := q.v.doc.Sentences
		if q.sentence > 0 && s[q.sentence].Paragraph != s[q.sentence-1].Paragraph {
			q.open = false
		}
	}
	q.read(ref.Mention.Lo)
	return q.open
}

// read goes on to word hi of the sentence.
func (q *quotedWords) read(hi int) {
	words := q.v.doc.Sentences[q.sentence].Words
	for ; q.word < hi && q.word < len(words); q.word++ {
		if words[q.word].Shape != text.Mark {
			continue
		}
		switch words[q.word].Text {
		case "“", "``", "«", "„":
			q.open = true
		case "”", "''", "»":
			q.open = false
		case `"`:
			q.open = !q.open
		}
	}
}
