package claim

import (
	"strings"

	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// dated: a date or a clock time says when; a duration and a set do not, and
// neither does "now".
func dated(m when.Mention) bool {
	if m.Type != when.Date && m.Type != when.Clock {
		return false
	}
	return m.Weekday != 0 || m.Range.HasFrom || m.Range.HasTo || strings.HasPrefix(m.Timex, "XXXX")
}

// sites appends the places of a phrase behind "in", "at", "near": named ones, and
// venues told by a common noun ("at the residence of the US consul general").
func (f *framer) sites(fr *Frame, ph int) {
	p := &f.p.Phrases[ph]
	prep := ""
	if p.Prep >= 0 {
		prep = f.s.Words[p.Prep].Lower
	}
	if p.Prep < 0 && p.Role == clause.Object && strikes.Has(f.p.Clauses[p.Clause].Lemma) { // "struck northern Chile"
		prep = "in"
	}
	switch prep {
	case "in", "at", "near", "outside", "inside", "on", "off", "across":
	default:
		return
	}
	if f.posted(ph) {
		return
	}
	span, head := f.span(p.Lo, p.Hi), p.Head
	if of := ph + 1; of < len(f.p.Phrases) && f.p.Phrases[of].Of == ph && part(lexicon.Noun(f.s.Words[p.Head].Lower)) { // "off the coast of Cebu"
		span, head = f.span(f.p.Phrases[of].Lo, f.p.Phrases[of].Hi), f.p.Phrases[of].Head
	}
	named := false
	names := f.a.namesOf(f.i)
	for k := range names {
		ref := &names[k]
		if !span.Overlaps(ref.Span) || ref.Entity < 0 || ref.Entity >= len(f.a.Names.Entities) {
			continue
		}
		e := &f.a.Names.Entities[ref.Entity]
		at := f.s.Words[head].Span.Shift(f.s.Span.Start)
		if (e.Type == name.Place || e.Type == name.Other && prep != "at") && ref.Span.Contains(at) && prep != "on" && ref.Mention.Core.Len() > 0 {
			_, _, listed := name.Locate(e.Name)
			fr.Where = append(fr.Where, Site{Name: name.Canonical(e.Name), Span: ref.Span, Venue: !listed, Prep: prep})
			named = true
		}
	}
	if !named && venue(lexicon.Noun(f.s.Words[p.Head].Lower)) && f.p.Tags[p.Head] == clause.Noun && p.Hi > p.Lo+1 { // "in prison", "in court" is nowhere
		lo, hi := p.Lo, p.Hi
		if ph+1 < len(f.p.Phrases) && f.p.Phrases[ph+1].Of == ph { // "residence of the US consul general"
			hi = f.p.Phrases[ph+1].Hi
		}
		fr.Where = append(fr.Where, Site{Name: f.venueName(lo, hi), Span: f.span(lo, hi), Venue: true, Owner: f.owner(lo, hi), Prep: prep})
	}
}

// part reports whether a noun names a part of the place behind its "of".
func part(noun string) bool { return partWords.Has(noun) }

var partWords = lexicon.NewSet(`
capital center centre city coast district east edge island north outskirt part port province
region shore south state suburb town village west
`)

// posted: in "the U.S. ambassador in Moscow" the city belongs to the office, not to
// what the sentence tells.
func (f *framer) posted(ph int) bool {
	if ph == 0 {
		return false
	}
	p, q := &f.p.Phrases[ph], f.p.Phrases[ph-1]
	if q.Hi != p.Prep {
		return false
	}
	return lexicon.OneOf(lexicon.Noun(f.s.Words[q.Head].Lower), "ambassador|envoy|consul|correspondent|immigrant|migrant|citizen|prisoner|embassy|consulate")
}

// owner is the country named among words [lo, hi), empty for none.
func (f *framer) owner(lo, hi int) string {
	span := f.span(lo, hi)
	names := f.a.namesOf(f.i)
	for k := range names {
		if span.Contains(names[k].Span) && names[k].Mention.Nation != "" {
			return names[k].Mention.Nation
		}
	}
	return ""
}

// span is the bytes of words [lo, hi) in the source.
func (f *framer) span(lo, hi int) text.Span {
	return text.Span{Start: f.s.Words[lo].Span.Start, End: f.s.Words[hi-1].Span.End}.Shift(f.s.Span.Start)
}

// venueName is the words that tell a venue apart, sorted by position, owner
// first: "US consul general residence" for both orders of the phrase.
func (f *framer) venueName(lo, hi int) string {
	var before, after []string
	of := false
	for j := lo; j < hi; j++ {
		w := f.s.Words[j]
		if w.Lower == "of" {
			of = true
			continue
		}
		if lexicon.IsFunction(w.Lower) && !(w.Text == "US") || w.Shape == text.Mark {
			continue
		}
		word := w.Text
		if c := name.Canonical(w.Text); c != w.Text {
			word = c
		}
		if of {
			after = append(after, word)
		} else {
			before = append(before, word)
		}
	}
	return strings.Join(append(after, before...), " ")
}

// venue reports whether a common noun names a kind of building or ground where
// things are held.
func venue(noun string) bool { return venueWords.Has(noun) }

var venueWords = lexicon.NewSet(`
airport arena bar base bridge camp castle cathedral center centre church club consulate court
courthouse courtroom embassy factory farm hall harbor harbour headquarters hospital hotel house
library mall mansion market mine ministry mosque museum nightclub office palace park parliament
plant port prison ranch residence resort restaurant school square stadium station synagogue
temple theater theatre tower university villa warehouse
`)
