package claims_test

import (
	"testing"

	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

// mostAllocations is what reading the project's own articles, of 1,338 words, may
// allocate. It is there to be lowered. Counts do not depend on the machine, so that a test
// may hold what BenchmarkReaders only shows.
const mostAllocations = 165

func TestReadersAllocateLittle(t *testing.T) {
	srcs := own.load(t)
	got := testing.AllocsPerRun(10, func() {
		for _, src := range srcs {
			doc := text.Parse(src.Text)
			times := make([][]when.Expression, len(doc.Sentences))
			for i, s := range doc.Sentences {
				times[i] = when.Find(s, quantity.Read(s))
			}
			dateline, _ := when.FindDateline(doc, times, src.Date)
			when.Resolve(doc, times, dateline)
		}
	})
	if got > mostAllocations {
		t.Errorf("%.0f allocations, at most %d are allowed", got, mostAllocations)
	}
}
