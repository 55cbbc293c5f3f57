package contract

import (
	"cmp"
	"slices"
	"strconv"

	"gainsay/internal/claims"
	"gainsay/internal/claims/text"
	"gainsay/internal/jsontext"
)

// AppendExtraction appends the answer to one line of `gainsay extract`: what the readers
// find in src, sorted by start, the longer first, and on one span the quantity
// before the time ("three hours" is both).
func AppendExtraction(dst []byte, id jsontext.Raw, src string, e claims.Extraction) []byte {
	w := writer{b: append(dst, '{')}
	w.id(id)
	w.key("sentences")
	w.b = append(w.b, '[')
	for _, s := range e.Sentences {
		w.span(s)
	}
	w.b = append(w.b, ']')
	w.key("mentions")
	w.b = append(w.b, '[')
	for _, m := range mentions(&e) {
		w.comma()
		w.b = append(w.b, '{')
		w.mention(&e, m, src)
		w.close()
	}
	w.b = append(w.b, ']')
	w.close()
	return w.b
}

func (w *writer) span(s text.Span) {
	w.comma()
	w.b = append(w.b, '[')
	w.b = strconv.AppendInt(w.b, int64(s.Start), 10)
	w.b = append(w.b, ',')
	w.b = strconv.AppendInt(w.b, int64(s.End), 10)
	w.b = append(w.b, ']')
}

// A reader is one that finds mentions, in the order in which they stand on one
// span.
type reader uint8

const (
	quantities reader = iota
	times
	names
	quotes
)

// A mention points into the list of the reader that found it.
type mention struct {
	span  text.Span
	from  reader
	index int
}

// mentions puts the findings of all readers into the order of the text.
func mentions(e *claims.Extraction) []mention {
	all := make([]mention, 0, len(e.Quantities)+len(e.Times)+len(e.Names)+len(e.Quotes))
	for i := range e.Quantities {
		all = append(all, mention{e.Quantities[i].Span, quantities, i})
	}
	for i := range e.Times {
		all = append(all, mention{e.Times[i].Span, times, i})
	}
	for i := range e.Names {
		all = append(all, mention{e.Names[i].Span, names, i})
	}
	for i := range e.Quotes {
		all = append(all, mention{e.Quotes[i].Span, quotes, i})
	}
	slices.SortFunc(all, func(a, b mention) int {
		return cmp.Or(
			cmp.Compare(a.span.Start, b.span.Start),
			cmp.Compare(b.span.End, a.span.End),
			cmp.Compare(a.from, b.from),
			cmp.Compare(a.index, b.index))
	})
	return all
}

var kinds = [...]string{quantities: "quantity", times: "time", names: "name", quotes: "quote"}

func (w *writer) mention(e *claims.Extraction, m mention, src string) {
	w.string("kind", kinds[m.from])
	w.number("start", m.span.Start)
	w.number("end", m.span.End)
	w.string("text", src[m.span.Start:m.span.End])
	switch m.from {
	case quantities:
		w.quantity(&e.Quantities[m.index])
	case times:
		w.string("type", e.Times[m.index].Type.String())
		w.string("timex", e.Times[m.index].Timex)
	case names:
		w.string("name", e.Names[m.index].Name)
		w.string("type", e.Names[m.index].Type)
		w.string("role", e.Names[m.index].Role)
	case quotes:
		w.string("speaker", e.Quotes[m.index].Speaker)
		w.string("cue", e.Quotes[m.index].Cue)
	}
}
