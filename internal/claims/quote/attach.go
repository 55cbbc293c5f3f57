package quote

import "gainsay/internal/claims/text"

// quoteDirectly makes a quotation of every stretch between marks and finds who
// said it.
func (j *joiner) quoteDirectly() {
	found := make([]Quotation, len(j.direct))
	for k := range j.direct {
		d := &j.direct[k]
		found[k] = Quotation{Span: d.span, Speaker: -1, Direct: true, Sentence: d.open.sentence}
		if d.nested = j.inside(d.open); d.nested {
			continue
		}
		if a, sentence := j.cueOf(d); a != nil {
			j.assign(&found[k], a, sentence)
			d.attributed = true
		}
	}
	j.continueParagraphs(found)
	for k := 1; k < len(found); k++ { // "…," Putin said. "…"
		if !j.direct[k].attributed && j.follows(k) {
			j.copySpeaker(found, k, k-1)
		}
	}
	for k := len(found) - 2; k >= 0; k-- { // "…" "…," Putin said.
		if !j.direct[k].attributed && (j.follows(k+1) || j.pieces(k) && found[k].Span.End < found[k+1].CueSpan.Start) {
			j.copySpeaker(found, k, k+1)
		}
	}
	j.out = append(j.out, found...)
}

// assign gives a quotation its speaker.
func (j *joiner) assign(q *Quotation, a *attribution, sentence int) {
	s := &j.doc.Sentences[sentence]
	q.Speaker, q.As, q.Origin = a.speaker, a.as, a.origin
	q.CueSpan = a.part.Span.Shift(s.Span.Start)
	q.Cue = s.Text[a.part.Span.Start:a.part.Span.End]
}

// copySpeaker gives quotation to the speaker of from, if that has one.
func (j *joiner) copySpeaker(found []Quotation, to, from int) {
	if !j.direct[from].attributed || j.direct[to].nested {
		return
	}
	f := found[from]
	found[to].Speaker, found[to].As, found[to].Cue, found[to].CueSpan, found[to].Origin = f.Speaker, f.As, f.Cue, f.CueSpan, f.Origin
	j.direct[to].attributed = true
}

// continueParagraphs lets the pieces of a quotation over several paragraphs share
// the speaker that one of them has.
func (j *joiner) continueParagraphs(found []Quotation) {
	for k := 1; k < len(found); k++ {
		if j.direct[k].goesBack && !j.direct[k].attributed {
			j.copySpeaker(found, k, k-1)
		}
	}
	for k := len(found) - 2; k >= 0; k-- {
		if j.direct[k].goesOn && !j.direct[k].attributed {
			j.copySpeaker(found, k, k+1)
		}
	}
}

// follows reports whether stretch k is a sentence of its own in the paragraph of
// the one before it, with at most an attribution between them, or a short
// paragraph of its own behind a paragraph that opens with a quotation: papers
// do not name the speaker anew there.
func (j *joiner) follows(k int) bool {
	a, b := &j.direct[k-1], &j.direct[k]
	sa, sb := &j.doc.Sentences[a.end.sentence], &j.doc.Sentences[b.open.sentence]
	if sb.Paragraph == sa.Paragraph+1 { // a paragraph of nothing but the next words of the same speaker
		p := j.doc.Paragraphs[sb.Paragraph]
		return p.Hi-p.Lo <= 2 && b.open.sentence == p.Lo && b.end.sentence == p.Hi-1 && b.open.word == 0 && j.whole(b) && a.open.word == 0
	}
	return sa.Paragraph == sb.Paragraph && b.open.sentence-a.end.sentence <= 1 && j.whole(b) &&
		(b.open.sentence > a.end.sentence || b.open.word == a.end.word+1)
}

// pieces reports whether stretch k opens the sentence in which the next one
// stands as well: “…” because of its “…,” Rehn said.
func (j *joiner) pieces(k int) bool {
	a, b := &j.direct[k], &j.direct[k+1]
	return a.end.sentence == b.open.sentence && a.open.sentence == a.end.sentence && a.open.word == 0
}

// whole reports whether a stretch begins its sentence, and nothing but marks
// stands behind it in the one in which it ends.
func (j *joiner) whole(d *stretch) bool {
	return j.letters[d.open.sentence].first >= d.open.word && j.letters[d.end.sentence].last <= d.end.word
}

// A lettered is the first and the last word of a sentence that is of letters.
type lettered struct{ first, last int }

// findLetters finds them for every sentence.
func (j *joiner) findLetters() {
	j.letters = make([]lettered, len(j.doc.Sentences))
	for i, s := range j.doc.Sentences {
		l := lettered{len(s.Words), -1}
		for k, w := range s.Words {
			if w.Shape == text.Letters {
				l.first, l.last = min(l.first, k), k
			}
		}
		j.letters[i] = l
	}
}

// cuesFrom is the index of the first attribution whose cue stands at word w or
// behind it.
func cuesFrom(said []attribution, w int) int {
	lo, hi := 0, len(said)
	for lo < hi {
		if m := (lo + hi) / 2; said[m].part.Lo < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// How many words may stand between a cue and the quotation.
const (
	closeBy = 4  // in front: said that the so-called “…”
	farOff  = 40 // in front: described relations under … as “below zero”
	subject = 4  // behind, before the speaker: “…,” as the minister said

	reachBehind = 40 // behind, the cue itself: “…,” the former minister of … said
)

// cueOf finds the attribution of a stretch: right in front of it, behind it, or,
// for words lifted from somebody's speech, anywhere in front in the sentence; nil where
// there is none. With it comes the sentence it stands in.
func (j *joiner) cueOf(d *stretch) (*attribution, int) {
	front := j.inFront(d)
	if front != nil && d.open.word-front.part.Hi <= closeBy && front.as != "" {
		return front, d.open.sentence
	}
	if behind := j.behind(d); behind != nil {
		return behind, d.end.sentence
	}
	if front != nil {
		return front, d.open.sentence
	}
	return j.announced(d)
}

// inFront is the last attribution before the stretch in its sentence.
func (j *joiner) inFront(d *stretch) *attribution {
	said := j.said[d.open.sentence]
	for k := cuesFrom(said, d.open.word) - 1; k >= 0; k-- {
		a := &said[k]
		if d.open.word-a.part.Hi > farOff && !leading(a) {
			return nil
		}
		if a.part.use == citing {
			continue
		}
		if a.part.use == accordingTo {
			if leading(a) {
				return a
			}
			continue
		}
		if d.open.word-a.part.Hi > farOff {
			return nil
		}
		return a
	}
	return nil
}

// leading reports whether "according to" opens its sentence, or all but.
func leading(a *attribution) bool { return a.part.Lo <= 2 }

// behind is the attribution that follows a stretch: its speaker, or its inverted
// verb, comes next but for a comma and a few words.
func (j *joiner) behind(d *stretch) *attribution {
	best := -1
	said := j.said[d.end.sentence]
	for k := cuesFrom(said, d.end.word+1); k < len(said) && said[k].part.Lo <= d.end.word+reachBehind; k++ {
		a := &said[k]
		if a.part.use == citing || a.as == "" {
			continue
		}
		if a.part.use == participle && k+1 < len(said) {
			continue
		}
		if min(a.lo, a.part.Lo)-d.end.word <= subject+1 || a.part.use == accordingTo && a.part.Lo-d.end.word <= 12 {
			best = k
		}
		break
	}
	if best < 0 {
		return nil
	}
	return &said[best]
}

// announced reads a quotation that stands alone behind a sentence that ends in a
// colon: "Putin told reporters:".
func (j *joiner) announced(d *stretch) (*attribution, int) {
	i := d.open.sentence - 1
	if i < 0 || d.open.word > 0 || len(j.said[i]) == 0 {
		return nil, 0
	}
	w := j.doc.Sentences[i].Words
	if len(w) == 0 || w[len(w)-1].Text != ":" {
		return nil, 0
	}
	return &j.said[i][len(j.said[i])-1], i
}
