package quote

import (
	"strings"

	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// An attribution is a cue with whoever it points to.
type attribution struct {
	_ [0]func() // without ==, whose code would travel for nothing

	part    Part
	speaker int    // index into name.Names.Entities, -1 where it could not be told
	as      string // as printed
	origin  string
	lo, hi  int // words from the speaker to the cue, or from the cue to an inverted speaker
}

// attribute finds the speaker of every cue that does not itself stand within
// quotation marks.
func (j *joiner) attribute() {
	j.said = make([][]attribution, len(j.doc.Sentences))
	for i, parts := range j.per {
		if i >= len(j.doc.Sentences) {
			return
		}
		for _, p := range parts {
			if p.Kind == Cue && !j.inside(place{i, p.Lo}) {
				j.said[i] = append(j.said[i], j.speakerOf(i, p))
			}
		}
		j.shareOrigins(i)
	}
}

// speakerOf points a cue to its speaker.
func (j *joiner) speakerOf(i int, p Part) attribution {
	a := attribution{part: p, speaker: -1, lo: p.Lo, hi: p.Hi}
	s := speech{j: j, i: i, w: j.doc.Sentences[i].Words, refs: j.in(i)}
	switch p.use {
	case accordingTo:
		s.source(&a)
	case citing:
		s.source(&a)
		if a.origin == "" { // "citing US military aid"
			a.as, a.speaker = "", -1
		}
	case participle:
		s.hanging(&a)
	case quoting:
		s.quoted(&a)
	default:
		s.subject(&a)
	}
	return a
}

// A speech is a sentence whose cues are being read.
type speech struct {
	j    *joiner
	i    int // sentence
	w    []text.Word
	refs []name.Reference
}

func (s *speech) lower(i int) string {
	if i < 0 || i >= len(s.w) {
		return ""
	}
	return s.w[i].Lower
}

// phrase is the text of words [lo, hi).
func (s *speech) phrase(lo, hi int) string {
	if lo >= hi {
		return ""
	}
	return s.j.doc.Sentences[s.i].Text[s.w[lo].Span.Start:s.w[hi-1].Span.End]
}

// point makes a reference the speaker. A news agency is the origin too.
func (s *speech) point(a *attribution, ref *name.Reference) {
	ref = s.ofPerson(ref)
	a.speaker, a.as = ref.Entity, s.phrase(ref.Mention.Lo, ref.Mention.Hi)
	if ref.Mention.Type == name.Person && ref.Mention.Hi-ref.Mention.Lo == 1 {
		a.as = ref.Mention.Text // "he" of "he'd"
	}
	if agency, ok := name.Agency(s.j.names.Entities[ref.Entity].Name); ok {
		a.origin = agency
	}
	a.lo, a.hi = min(a.lo, ref.Mention.Lo), max(a.hi, ref.Mention.Hi)
}

// ofPerson is who a body or a place is only said of: "Nick Rahall (D) of West
// Virginia", "Mohsen Kazemi from the Red Crescent"; else the reference itself.
func (s *speech) ofPerson(ref *name.Reference) *name.Reference {
	if ref.Mention.Type == name.Person {
		return ref
	}
	p := ref.Mention.Lo - 1
	if s.lower(p) == "the" || s.lower(p) == "'s" {
		p--
	}
	if who := s.personBefore(p); who != nil {
		return who
	}
	return ref
}

// partOf reads a place or a body that only says which people speak: "officials
// in Moscow said", "the government of Chad said". It reports whether it is one.
func (s *speech) partOf(a *attribution, ref *name.Reference) bool {
	p := ref.Mention.Lo - 1
	if s.lower(p) == "the" {
		p--
	}
	if ref.Mention.Type == name.Person || p < 1 || s.w[p-1].Shape != text.Letters {
		return false
	}
	if !locating.Has(s.lower(p)) {
		return false
	}
	if s.personBefore(p) != nil {
		return false // point finds the person
	}
	s.nameless(a, p-1)
	if a.as == "" {
		return false
	}
	a.as = s.phrase(a.lo, ref.Mention.Hi)
	return true
}

// personBefore is the person before the "of" or "from" at word p.
func (s *speech) personBefore(p int) *name.Reference {
	if !belonging.Has(s.lower(p)) {
		return nil
	}
	if s.lower(p-1) == ")" {
		for k := p - 2; k > p-6 && k > 0; k-- {
			if s.lower(k) == "(" {
				p = k
			}
		}
	}
	who := endingAt(s.refs, p)
	if who == nil || s.j.names.Entities[who.Entity].Type != name.Person {
		return nil
	}
	return who
}

// named reports whether a reference is there and names somebody who can speak: a
// demonym before a noun does not.
func named(ref *name.Reference) bool {
	return ref != nil && (ref.Mention.Core.Len() > 0 || ref.Mention.Type == name.Person)
}

// subject finds the subject of a verb: "Putin said", "said Putin", "explained by
// Putin", "Putin, who has met Biden, said".
func (s *speech) subject(a *attribution) {
	v := a.part.Lo
	if s.passive(v) || s.lower(a.part.Hi) == "by" || a.part.use == judging && v == 0 {
		s.agent(a)
		return
	}
	k := s.overAdverbs(v)
	if s.lower(k) == "who" || s.lower(k) == "that" && s.lower(k-1) != "," {
		k--
	}
	if ref := endingAt(s.refs, k+1); named(ref) {
		if !s.partOf(a, ref) {
			s.point(a, ref)
		}
		s.toldTo(a)
		return
	}
	if s.inverted(a) {
		return
	}
	switch {
	case s.lower(k) == "," || s.lower(k) == ")":
		s.beyondAside(a, k)
	case s.lower(k) == "and" || s.lower(k) == "but" || s.lower(k) == "then":
		s.shared(a)
	default:
		s.nameless(a, k)
	}
	s.toldTo(a)
}

// passive reports whether a form of "be" leads to the verb.
func (s *speech) passive(v int) bool {
	return passiveForms.Has(s.lower(s.overOnly(v, false)))
}

// overAdverbs is the word before the verb and its adverbs and auxiliaries.
func (s *speech) overAdverbs(v int) int { return s.overOnly(v, true) }

func (s *speech) overOnly(v int, auxiliaries bool) int {
	k := v - 1
	for n := 0; n < 5 && k >= 0; n++ {
		l := s.w[k].Lower
		if !isAdverb(l) && !(auxiliaries && auxiliaryVerbs.Has(l)) {
			break
		}
		k--
	}
	return k
}

func isAdverb(l string) bool {
	if adverbs.Has(l) {
		return true
	}
	return len(l) > 4 && strings.HasSuffix(l, "ly") && l != "family" && l != "ally" && l != "italy"
}

// agent reads "by Lavrov" behind a passive verb.
func (s *speech) agent(a *attribution) {
	for k := a.part.Hi; k < len(s.w) && k < a.part.Hi+4; k++ {
		if s.lower(k) == "by" {
			if ref := s.startsWith(k + 1); ref != nil {
				s.point(a, ref)
			}
			return
		}
	}
}

// startsWith is the named reference that begins at word k or behind an article
// there.
func (s *speech) startsWith(k int) *name.Reference {
	if ref := startingAt(s.refs, k); named(ref) {
		return ref
	}
	if l := s.lower(k); l == "the" || l == "a" || l == "an" {
		if ref := startingAt(s.refs, k+1); named(ref) {
			return ref
		}
	}
	return nil
}

// inverted reads "said Putin", "said a spokesman" behind a quotation or a comma.
func (s *speech) inverted(a *attribution) bool {
	if b := a.part.Lo - 1; b >= 0 && s.w[b].Shape == text.Letters || a.part.use == telling || a.part.use == judging {
		return false
	}
	if ref := s.speakerBehind(a.part.Hi); ref != nil {
		if name.Finite(s.lower(ref.Mention.Hi)) {
			return false
		}
		s.point(a, ref)
		return true
	}
	l := s.lower(a.part.Hi)
	if l != "the" && l != "a" && l != "an" && l != "one" {
		return false
	}
	hi := a.part.Hi + 1
	for hi < len(s.w) && hi < a.part.Hi+6 && s.w[hi].Shape == text.Letters && !phraseEnds.Has(s.w[hi].Lower) {
		hi++
	}
	if name.Finite(s.lower(hi - 1)) {
		return false
	}
	a.as, a.hi = s.phrase(a.part.Hi, hi), hi
	return true
}

// speakerBehind is the name that begins at word k or, past a title that is not
// known as one, a few capitals on: "said Chief of Detectives Charlie Beck".
func (s *speech) speakerBehind(k int) *name.Reference {
	if ref := s.startsWith(k); ref != nil {
		if s.lower(ref.Mention.Hi) == "'s" { // "said the BBC's Christian Fraser"
			if who := startingAt(s.refs, ref.Mention.Hi+1); who != nil && who.Mention.Type == name.Person {
				return who
			}
		}
		if ref.Mention.Core.Len() == 0 && ref.Mention.Role == "" {
			return nil
		}
		return ref
	}
	if k >= len(s.w) || s.w[k].Text == s.w[k].Lower {
		return nil
	}
	for p := k + 1; p < len(s.w) && p < k+6 && s.w[p].Shape == text.Letters && !name.Finite(s.w[p].Lower); p++ {
		if ref := startingAt(s.refs, p); ref != nil && ref.Mention.Type == name.Person && ref.Mention.Core.Len() > 0 {
			return ref
		}
	}
	return nil
}

// beyondAside finds the subject before ", however," and ", who has met Biden,".
func (s *speech) beyondAside(a *attribution, k int) {
	open := ","
	if s.lower(k) == ")" {
		open = "("
	}
	for b := k - 1; b >= 0 && b > k-25; b-- {
		if s.lower(b) != open {
			continue
		}
		if ref := endingAt(s.refs, k); ref != nil && ref.Mention.Lo == b+1 && s.mayBePerson(ref) {
			before := attribution{lo: b}
			s.nameless(&before, b-1)
			s.point(a, ref) // "the leader of the crew, Olaf Brandt, said"
			a.lo = min(a.lo, before.lo)
			return
		}
		if ref := endingAt(s.refs, b); named(ref) {
			s.point(a, ref)
			return
		}
		if b > 0 && s.w[b-1].Shape == text.Letters && !s.hasFinite(b+1, k) {
			s.nameless(a, b-1)
			return
		}
	}
	if s.lower(k) == "," && s.subjectless(k) {
		s.shared(a)
	}
}

// mayBePerson reports whether a reference is a person's name, or two words of
// which nothing is known.
func (s *speech) mayBePerson(ref *name.Reference) bool {
	t := s.j.names.Entities[ref.Entity].Type
	return t == name.Person || t == name.Other && ref.Mention.Hi-ref.Mention.Lo > 1
}

// hasFinite reports whether a finite verb seems to stand in words [lo, hi), past
// a "who" or "which" at their head.
func (s *speech) hasFinite(lo, hi int) bool {
	if l := s.lower(lo); l == "who" || l == "which" {
		return false
	}
	for k := lo; k < hi; k++ {
		if name.Finite(s.lower(k)) {
			return true
		}
	}
	return false
}

// subjectless reports whether the verb behind the comma at k can have no subject
// of its own: "Putin praised the talks, called them constructive, and said".
func (s *speech) subjectless(k int) bool {
	return k > 0 && s.lower(k-1) != "”" && s.lower(k-1) != `"`
}

// shared gives a verb behind "and" the subject of the one before it.
func (s *speech) shared(a *attribution) {
	if said := s.j.said[s.i]; len(said) > 0 && said[len(said)-1].as != "" {
		last := said[len(said)-1]
		a.speaker, a.as = last.speaker, last.as
		return
	}
	for n := range s.refs {
		ref := &s.refs[n]
		if n > 8 || ref.Mention.Lo >= a.part.Lo {
			return
		}
		first := ref.Mention.Lo <= 2 || s.lower(ref.Mention.Lo-1) == ","
		if ref.Mention.Subject && first && !s.j.inside(place{s.i, ref.Mention.Lo}) {
			a.speaker, a.as = ref.Entity, ref.Mention.Text
			return
		}
	}
}

// hanging reads ", adding that" and "with Putin stating that".
func (s *speech) hanging(a *attribution) {
	k := s.overOnly(a.part.Lo, false)
	if ref := endingAt(s.refs, k+1); named(ref) {
		s.point(a, ref)
		return
	}
	if s.lower(k) == "," || s.lower(k) == "and" || s.lower(k) == "as" || s.lower(k) == "”" || s.lower(k) == `"` {
		s.shared(a)
	}
}

// nameless reads a subject without a name, which ends at word k: "foreign media",
// "a spokesman for the ministry", "the report".
func (s *speech) nameless(a *attribution, k int) {
	switch s.lower(k) {
	case "it", "they", "i", "we", "you":
		a.as, a.lo = s.w[k].Text, k
		return
	}
	if k < 0 || s.w[k].Shape != text.Letters || notNouns.Has(s.w[k].Lower) {
		return
	}
	lo := k
	for lo > 0 && lo > k-8 {
		l := s.w[lo-1].Lower
		if l == "for" || l == "of" || openers.Has(s.w[lo].Lower) && l != "for" && l != "of" {
			if l != "for" && l != "of" {
				break
			}
		} else if s.w[lo-1].Shape == text.Mark && !hyphen(s.w, lo-1) || phraseEnds.Has(l) || auxiliaryVerbs.Has(l) && l != "'s" || notNouns.Has(l) {
			break
		}
		lo--
	}
	a.as, a.lo = s.phrase(lo, k+1), lo
	s.body(a, lo, k)
}

func hyphen(w []text.Word, i int) bool { return w[i].Text == "-" && w[i].Glued }
