package claims

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/verdict"
)

// leastQuoted is how many bytes of a quotation must be found in another's mouth.
const leastQuoted = 9

// misquoted looks for the quotations of a sentence among those that the nearest sentences of an article
// give to somebody else: “below zero”, said the Kremlin, and not the White House. Where the article
// has the one say it too, both did.
func (k *checker) misquoted(st *Statement, i, n int) {
	e := k.s.entries[n]
	mine := k.story.Article.ClaimsOf(i)
	for m := range mine {
		q := &mine[m]
		if q.Slot != claim.SlotQuote || q.Value.Reported || len(q.Value.Text) < leastQuoted || titled(q.Value.Text) {
			continue // a name within marks, “Deep Throat”, is anybody's
		}
		j := -1
		for range 2 {
			if j = e.index().Nearest(k.termsOf(i), j); j < 0 || !e.index().Knows(k.termsOf(i), j) {
				break
			}
			theirs := e.story.Article.ClaimsOf(j)
			for o := range theirs {
				if k.otherSpeaker(q, &theirs[o], e.story.Article) {
					f := Finding{Relation: verdict.Conflict, Weight: verdict.Major, Slot: claim.SlotQuote, Rule: "speaker-other", linked: true}
					k.tell(st, &f, q, &theirs[o], n)
				}
			}
		}
	}
}

// titled reports whether every word begins with a capital.
func titled(words string) bool {
	for _, w := range strings.Fields(words) {
		if w[0] >= 'a' && w[0] <= 'z' {
			return false
		}
	}
	return true
}

// otherSpeaker reports whether a quotation of the draft stands in the article with another speaker.
func (k *checker) otherSpeaker(mine, theirs *claim.Claim, a *claim.Article) bool {
	if theirs.Slot != claim.SlotQuote || theirs.Value.Reported {
		return false
	}
	if !sameWords(mine, theirs) {
		return false
	}
	p, q := speakerType(k.story.Article, mine.Speaker), speakerType(a, theirs.Speaker)
	if q == name.Other || p != q && (p != name.Other || q != name.Person) {
		return false // "Moscow said" and "Lavrov said" may be one, and so may a source and somebody
	}
	if !mentions(a, theirs.Sentence, theirs.Speaker) && !mentions(a, theirs.Sentence, "he") && !mentions(a, theirs.Sentence, "she") {
		return false // nobody beside the quotation: whose it is, is a guess
	}
	if verdict.Unnamed(mine.Speaker) || verdict.Unnamed(theirs.Speaker) || mentions(a, theirs.Sentence, mine.Speaker) || mentions(k.story.Article, mine.Sentence, theirs.Speaker) {
		return false
	}
	return !says(a, mine.Speaker, mine) && !says(k.story.Article, theirs.Speaker, mine)
}

// says reports whether an article has the words of a quotation from a speaker.
func says(a *claim.Article, speaker string, words *claim.Claim) bool {
	for i := range a.Claims {
		c := &a.Claims[i]
		if c.Slot == claim.SlotQuote && claim.Surname(c.Speaker) == claim.Surname(speaker) && sameWords(c, words) {
			return true
		}
	}
	return false
}

// sameWords reports whether one quotation is the other, or a part of it.
func sameWords(a, b *claim.Claim) bool {
	p, q := claim.Claim{Slot: claim.SlotQuote}, claim.Claim{Slot: claim.SlotQuote}
	p.Value.Text, q.Value.Text = a.Value.Text, b.Value.Text
	return verdict.Compare(&p, &q, verdict.Options{}).Rule == "quote-same"
}

// speakerType is what a speaker is; a body and a place are one kind.
func speakerType(a *claim.Article, speaker string) name.Type {
	for i := range a.Names.Entities {
		if e := &a.Names.Entities[i]; e.Name == speaker {
			if e.Type == name.Place {
				return name.Organization
			}
			return e.Type
		}
	}
	return name.Other
}

// mentions reports whether a sentence has a speaker's last name: of two who say it together, one is
// read.
func mentions(a *claim.Article, sentence int, speaker string) bool {
	key := claim.Surname(speaker)
	for _, w := range a.Readings[sentence].Words {
		if w.Lower == key {
			return true
		}
	}
	return false
}
