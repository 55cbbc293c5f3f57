package claims_test

import (
	"testing"

	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// BenchmarkReaders runs the readers of values alone over the project's own articles.
// Their words are reported too, since the aim is less than one allocation for ten.
func BenchmarkReaders(b *testing.B) {
	srcs := own.load(b)
	var bytes int64
	for _, src := range srcs {
		bytes += int64(len(src.Text))
	}
	b.SetBytes(bytes)
	b.ReportAllocs()
	words := 0
	for b.Loop() {
		words = 0
		for _, src := range srcs {
			doc := text.Parse(src.Text)
			times := make([][]when.Expression, len(doc.Sentences))
			for i := range doc.Sentences {
				s := &doc.Sentences[i]
				words += len(s.Words)
				times[i] = when.Find(*s, quantity.Read(*s))
			}
			dateline, _ := when.FindDateline(doc, times, src.Date)
			when.Resolve(doc, times, dateline)
		}
	}
	b.ReportMetric(float64(words), "words/op")
}
