package quote

import "gainsay/internal/claims/text"

// A place is a word of the document.
type place struct{ sentence, word int }

// before reports whether p stands before q.
func (p place) before(q place) bool {
	return p.sentence < q.sentence || p.sentence == q.sentence && p.word < q.word
}

// A stretch is what stands between two marks, the marks excluded.
type stretch struct {
	_ [0]func() // without ==, whose code would travel for nothing

	span       text.Span // in the source
	open       place     // of the opening mark
	end        place     // of the closing mark; the word behind the last where there is none
	closed     bool
	goesOn     bool // the next paragraph opens anew, as a quotation of several paragraphs does
	goesBack   bool // the paragraph before was left open
	attributed bool
	nested     bool // within another: whose words these are, the outer speaker would have to say
}

// stretches pairs the double marks of the document and takes over the single
// pairs. A mark that is never closed ends at its paragraph's end; where the
// next paragraph opens again, the quotation goes on there.
func (j *joiner) stretches() {
	p := pairing{j: j}
	for i, parts := range j.per {
		if i >= len(j.doc.Sentences) {
			break
		}
		if i > 0 && j.doc.Sentences[i].Paragraph != j.doc.Sentences[i-1].Paragraph {
			p.endParagraph(i)
		}
		for _, part := range parts {
			p.take(i, part)
		}
	}
	p.endParagraph(len(j.doc.Sentences))
	p.joinParagraphs()
}

// A pairing is the state of one pass over the marks.
type pairing struct {
	j          *joiner
	open       place
	openEnd    int // in the source, behind the opening mark
	isOpen     bool
	single     place
	singleEnd  int
	singleOpen bool
	low        bool // opened by a low mark, which “ closes
	unsure     bool // opened by a straight mark with white space behind it
}

func (p *pairing) take(sentence int, part Part) {
	at := place{sentence, part.Lo}
	span := part.Span.Shift(p.j.doc.Sentences[sentence].Span.Start)
	switch part.Kind {
	case Opening:
		if p.isOpen && p.low && p.j.doc.Source[span.Start:span.End] == "“" { // „…“
			p.finish(at, span.Start)
			return
		}
		p.begin(at, span.End)
		p.low = p.j.doc.Source[span.Start:span.End] == "„"
	case Closing:
		p.finish(at, span.Start)
	case Straight:
		if p.isOpen && !p.opensAnew(at) {
			p.finish(at, span.Start)
		} else if p.mayOpen(at) {
			p.begin(at, span.End)
			p.unsure = !p.j.doc.Sentences[sentence].Words[part.Lo+1].Glued
		}
	case SingleOpening:
		p.single, p.singleEnd, p.singleOpen = at, span.End, true
	case SingleClosing:
		if p.singleOpen {
			p.add(stretch{span: text.Span{Start: p.singleEnd, End: span.Start}, open: p.single, end: at, closed: true})
			p.singleOpen = false
		}
	}
}

// begin opens at a mark. One that is open already was never closed: it ends
// with the sentence before, if it began in an earlier one, and is dropped else.
func (p *pairing) begin(at place, end int) {
	if p.isOpen && p.open.sentence < at.sentence {
		p.cut(at.sentence)
	}
	p.open, p.openEnd, p.isOpen, p.low, p.unsure = at, end, true, false, false
}

func (p *pairing) finish(at place, start int) {
	if !p.isOpen {
		return
	}
	p.isOpen = false
	p.add(stretch{span: text.Span{Start: p.openEnd, End: start}, open: p.open, end: at, closed: true})
}

// cut ends an open quotation with the sentence before the given one.
func (p *pairing) cut(sentence int) {
	s := &p.j.doc.Sentences[sentence-1]
	p.isOpen = false
	if p.unsure {
		return
	}
	p.add(stretch{span: text.Span{Start: p.openEnd, End: s.Span.End}, open: p.open, end: place{sentence - 1, len(s.Words)}})
}

func (p *pairing) endParagraph(next int) {
	if p.isOpen {
		p.cut(next)
	}
	p.singleOpen = false
}

// add keeps a stretch that holds a word.
func (p *pairing) add(s stretch) {
	if s.span.End > s.span.Start {
		p.j.direct = append(p.j.direct, s)
	}
}

// opensAnew reports whether a straight mark met while one is open can only be
// another opening one: white space before it and a letter right behind it, while
// the words since the open one end in no punctuation.
func (p *pairing) opensAnew(at place) bool {
	w := p.j.doc.Sentences[at.sentence].Words
	i := at.word
	return i > 0 && !w[i].Glued && i+1 < len(w) && w[i+1].Glued && w[i+1].Shape == text.Letters
}

// mayOpen reports whether a straight mark may be an opening one: not at the end
// of its sentence, and not glued to a word before it alone.
func (p *pairing) mayOpen(at place) bool {
	w := p.j.doc.Sentences[at.sentence].Words
	i := at.word
	if i+1 >= len(w) || i > 0 && !w[i+1].Glued && (w[i-1].Text == "," || w[i-1].Text == ".") {
		return false
	}
	return !(i > 0 && w[i].Glued && !w[i+1].Glued && w[i-1].Shape != text.Mark)
}

// joinParagraphs ties the pieces of a quotation that runs over paragraphs.
func (p *pairing) joinParagraphs() {
	d := p.j.direct
	for k := 1; k < len(d); k++ {
		a, b := &d[k-1], &d[k]
		sa, sb := &p.j.doc.Sentences[a.end.sentence], &p.j.doc.Sentences[b.open.sentence]
		if !a.closed && a.end.word == len(sa.Words) && b.open.word == 0 && sb.Paragraph == sa.Paragraph+1 &&
			p.j.doc.Paragraphs[sb.Paragraph].Lo == b.open.sentence {
			a.goesOn, b.goesBack = true, true
		}
	}
}

// inside reports whether a word stands between marks. The stretches are in order
// of their ends; single marks may lie within double ones. Log of their number.
func (j *joiner) inside(p place) bool {
	lo, hi := 0, len(j.direct)
	for lo < hi {
		mid := (lo + hi) / 2
		if j.direct[mid].end.before(p) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for k := lo; k < len(j.direct) && k < lo+3; k++ {
		if j.direct[k].open.before(p) && p.before(j.direct[k].end) {
			return true
		}
	}
	return false
}
