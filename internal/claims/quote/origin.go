package quote

import (
	"slices"
	"strings"

	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
)

// quoted reads "BBC quoted Peskov as saying": the object speaks, the subject is
// the origin; "was quoted as saying by TASS" the other way round.
func (s *speech) quoted(a *attribution) {
	v := a.part.Lo
	if s.passive(v) {
		k := s.overAdverbs(v)
		for s.lower(k) == "was" || s.lower(k) == "were" || s.lower(k) == "been" {
			k--
		}
		if ref := endingAt(s.refs, k+1); named(ref) {
			s.point(a, ref)
		}
		for k := a.part.Hi; k < len(s.w) && k < a.part.Hi+6; k++ {
			if s.lower(k) == "by" {
				a.origin, _ = s.sourceAt(k + 1)
			}
		}
		return
	}
	origin := attribution{part: a.part, lo: a.lo, hi: a.hi}
	if k := s.overAdverbs(v); k >= 0 {
		if ref := endingAt(s.refs, k+1); named(ref) {
			s.point(&origin, ref)
		} else {
			s.nameless(&origin, k)
		}
	}
	if ref := s.startsWith(a.part.Hi); ref != nil {
		s.point(a, ref)
	}
	a.origin = origin.origin
	a.lo = min(a.lo, origin.lo)
}

// toldTo reads the agency of "told TASS", which is the origin then.
func (s *speech) toldTo(a *attribution) {
	if a.part.use != telling {
		return
	}
	if ref := s.startsWith(a.part.Hi); ref != nil {
		if agency, ok := name.Agency(s.j.names.Entities[ref.Entity].Name); ok {
			a.origin = agency
		}
	}
}

// body sees what a phrase [lo, k] without a name of its own speaks for: the
// agency in "TASS news agency", the origin in "Russian state television", the
// last source in "the report".
func (s *speech) body(a *attribution, lo, k int) {
	if who := s.personBefore(lo - 1); who != nil {
		s.point(a, who)
		return
	}
	if ref := s.firstNamed(lo, k+1); ref != nil && bodyNouns.Has(s.w[k].Lower) && ref.Mention.Type == name.Organization {
		s.point(a, ref)
		return
	}
	switch {
	case mediaNouns.Has(s.w[k].Lower):
		a.origin = withoutArticle(a.as)
	case (s.w[k].Lower == "report" || s.w[k].Lower == "agency" || s.w[k].Lower == "broadcaster") && s.lower(lo) == "the":
		a.origin = s.j.origin
	}
}

// firstNamed is the first named reference within words [lo, hi).
func (s *speech) firstNamed(lo, hi int) *name.Reference {
	for n := beginning(s.refs, lo); n < len(s.refs) && s.refs[n].Mention.Lo < hi; n++ {
		if named(&s.refs[n]) {
			return &s.refs[n]
		}
	}
	return nil
}

func withoutArticle(s string) string {
	for _, art := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest, ok := strings.CutPrefix(s, art); ok {
			return rest
		}
	}
	return s
}

// source reads what stands behind "according to" and "citing".
func (s *speech) source(a *attribution) {
	origin, hi := s.sourceAt(a.part.Hi)
	a.origin = origin
	a.as = s.phrase(a.part.Hi, hi)
	if ref := s.firstNamed(a.part.Hi, hi); ref != nil {
		a.speaker = ref.Entity
	}
	a.hi = max(a.hi, hi)
}

// sourceAt reads a noun phrase from word k to the next mark, and the origin in
// it: an agency by its canonical name, or a phrase such as "Russian state
// broadcaster".
func (s *speech) sourceAt(k int) (origin string, hi int) {
	for hi = k; hi < len(s.w) && hi < k+14; hi++ {
		if w := s.w[hi]; w.Shape == text.Mark && !hyphen(s.w, hi) || hi > k && (w.Lower == "that" || w.Lower == "who" || w.Lower == "which" || w.Lower == "as") {
			break
		}
	}
	for n := beginning(s.refs, k); n < len(s.refs) && s.refs[n].Mention.Lo < hi; n++ {
		if agency, ok := name.Agency(s.j.names.Entities[s.refs[n].Entity].Name); ok && named(&s.refs[n]) {
			return agency, hi
		}
	}
	for i := hi - 1; i >= k; i-- {
		if mediaNouns.Has(s.w[i].Lower) {
			return withoutArticle(s.phrase(k, i+1)), hi
		}
	}
	return "", hi
}

// shareOrigins hands the source named in a sentence to its other attributions:
// in "Lavrov had said, according to TASS" the minister speaks and TASS is the
// origin. The source named last is kept for "the report added".
func (j *joiner) shareOrigins(i int) {
	said := j.said[i]
	k := slices.IndexFunc(said, func(a attribution) bool {
		return a.origin != "" && (a.part.use == accordingTo || a.part.use == citing)
	})
	for n := range said {
		if k >= 0 && n != k && (said[n].origin == "" || said[k].part.use == citing) {
			said[n].origin = said[k].origin
		}
		if said[n].origin != "" {
			j.origin = said[n].origin
		}
	}
}
