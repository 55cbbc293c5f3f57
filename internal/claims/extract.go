package claims

import (
	"gainsay/internal/claims/text"
)

// Extract runs the readers alone over a text. date is the dateline, ISO 8601 or
// empty. The error is a *LimitError.
func Extract(src, date string) (Extraction, error) {
	if len(src) > MaxSource {
		return Extraction{}, &LimitError{What: "the text", Size: len(src), Limit: MaxSource}
	}
	a := read(Source{Text: src, Date: date}, nil, nil)
	var out Extraction
	for i, s := range a.Doc.Sentences {
		out.Sentences = append(out.Sentences, s.Span)
		for _, q := range a.Readings[i].Quantities {
			q.Span, q.Number = q.Span.Shift(s.Span.Start), q.Number.Shift(s.Span.Start)
			if q.OfSpan != (text.Span{}) {
				q.OfSpan = q.OfSpan.Shift(s.Span.Start)
			}
			out.Quantities = append(out.Quantities, q)
		}
	}
	out.Times = a.Times
	for _, r := range a.Names.References {
		if r.Entity < 0 || r.Entity >= len(a.Names.Entities) {
			continue
		}
		e := a.Names.Entities[r.Entity]
		out.Names = append(out.Names, ExtractedName{Span: r.Span, Name: e.Name, Type: e.Type.String(), Role: r.Mention.Role})
	}
	for _, q := range a.Quotes {
		speaker := q.As
		if q.Speaker >= 0 && q.Speaker < len(a.Names.Entities) {
			speaker = a.Names.Entities[q.Speaker].Name
		}
		out.Quotes = append(out.Quotes, ExtractedQuote{Span: q.Span, Speaker: speaker, Cue: q.Cue})
	}
	return out, nil
}
