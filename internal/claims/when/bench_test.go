package when

import (
	"strings"
	"testing"

	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

const benchText = "The two envoys met for less than three hours on Wednesday in Geneva, officials said late on Tuesday night. " +
	"They had spoken on 12 February and will meet again six days later, at 10:30 a.m. GMT. " +
	"Trade between the countries fell 6.5 percent in the first quarter of last year, from a year earlier. "

func BenchmarkFind(b *testing.B) {
	doc := text.Parse(strings.Repeat(benchText, 20))
	qs := make([][]quantity.Quantity, len(doc.Sentences))
	for i, s := range doc.Sentences {
		qs[i] = quantity.Find(s, number.Find(s))
	}
	b.SetBytes(int64(len(doc.Source)))
	b.ReportAllocs()
	for b.Loop() {
		for i, s := range doc.Sentences {
			Find(s, qs[i])
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	doc, per := expressions(strings.Repeat(benchText, 20))
	b.SetBytes(int64(len(doc.Source)))
	b.ReportAllocs()
	for b.Loop() {
		line, _ := FindDateline(doc, per, "")
		Resolve(doc, per, line)
	}
}

func TestLongInputStaysLinear(t *testing.T) {
	for _, src := range []string{
		strings.Repeat("the first week of ", 20_000),
		strings.Repeat("a", 500_000),
		strings.Repeat("1990 - ", 30_000),
		strings.Repeat("ago later of the last ", 15_000),
		strings.Repeat("to be the quarter of 2 and a half days, ", 8_000),
	} {
		s := text.Sentence{Span: text.Span{End: len(src)}, Text: src, Words: text.Words(src)}
		per := [][]Expression{Find(s, nil)}
		doc := text.Document{Source: src, Sentences: []text.Sentence{s}}
		line, _ := FindDateline(doc, per, "")
		Resolve(doc, per, line)
	}
}
