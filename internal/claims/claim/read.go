package claim

import (
	"gainsay/internal/claims/clause"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/quote"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// A Reading is everything that can be read off one sentence by itself. It
// depends on the sentence's text and kind only, so it may be kept for as long as
// that text does: an edit elsewhere reads nothing again. Immutable after Read.
type Reading struct {
	Words      []text.Word
	Quantities []quantity.Quantity
	Times      []when.Expression
	Names      []name.Mention
	Quotes     []quote.Part
	Parse      clause.Parse
	Stances    []stance.Reading // one a clause
}

// Read is the first pass over one sentence, whose Words it fills in where they
// are missing.
func Read(s text.Sentence) *Reading {
	if s.Words == nil {
		s.Words = text.Words(s.Text)
	}
	r := &Reading{Words: s.Words}
	if s.Kind == text.Furniture {
		return r
	}
	r.Quantities = quantity.Read(s)
	r.Times = when.Find(s, r.Quantities)
	r.Names = name.Find(s)
	r.Quotes = quote.Find(s)
	r.Parse = clause.Find(s)
	r.Stances = stance.Find(s, &r.Parse)
	return r
}

// An Article is one document read through both passes.
type Article struct {
	Doc      text.Document
	Readings []*Reading // one a sentence
	Dateline when.Dateline
	Note     string // what was wrong with the date that was given, in words
	Names    name.Names
	Times    []when.Mention // of the whole document, in order
	Quotes   quote.Quotations
	Frames   []Frame
	Claims   []Claim // in order of sentence, then of position

	names  []int // Names.References[names[i]:names[i+1]] stand in sentence i
	times  []int // likewise Times
	frames []int // likewise Frames
}

// Extract is the second pass: it ties together what the sentences gave by
// themselves, and reads the claims. readings[i] belongs to doc.Sentences[i];
// date is the dateline as given, or empty. Linear in the document.
func Extract(doc text.Document, readings []*Reading, date string) *Article {
	a := &Article{Doc: doc, Readings: readings}
	times := make([][]when.Expression, len(readings))
	names := make([][]name.Mention, len(readings))
	quotes := make([][]quote.Part, len(readings))
	for i, r := range readings {
		a.Doc.Sentences[i].Words = r.Words
		times[i], names[i], quotes[i] = r.Times, r.Names, r.Quotes
	}
	a.Dateline, a.Note = when.FindDateline(a.Doc, times, date)
	a.Times = when.Resolve(a.Doc, times, a.Dateline)
	a.Names = name.Resolve(a.Doc, names)
	a.Quotes = quote.Join(a.Doc, quotes, a.Names)
	a.index()
	a.frame()
	a.extract()
	return a
}

// index notes where each sentence's references and times begin.
func (a *Article) index() {
	n := len(a.Doc.Sentences)
	a.names, a.times = make([]int, n+1), make([]int, n+1)
	r, t := 0, 0
	for i := range n {
		for r < len(a.Names.References) && a.Names.References[r].Sentence < i {
			r++
		}
		for t < len(a.Times) && a.Times[t].Sentence < i {
			t++
		}
		a.names[i], a.times[i] = r, t
	}
	a.names[n], a.times[n] = len(a.Names.References), len(a.Times)
}

// NamesOf returns the references of sentence i.
func (a *Article) NamesOf(i int) []name.Reference { return a.namesOf(i) }

func (a *Article) namesOf(i int) []name.Reference { return a.Names.References[a.names[i]:a.names[i+1]] }

// TimesOf returns the times of sentence i.
func (a *Article) TimesOf(i int) []when.Mention { return a.timesOf(i) }

func (a *Article) timesOf(i int) []when.Mention { return a.Times[a.times[i]:a.times[i+1]] }

// ClaimsOf returns the claims of sentence i.
func (a *Article) ClaimsOf(i int) []Claim {
	lo, hi := 0, len(a.Claims)
	for lo < hi {
		if m := (lo + hi) / 2; a.Claims[m].Sentence < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for hi = lo; hi < len(a.Claims) && a.Claims[hi].Sentence == i; hi++ {
	}
	return a.Claims[lo:hi]
}
