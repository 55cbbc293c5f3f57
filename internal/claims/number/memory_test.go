package number

import (
	"testing"

	"gainsay/internal/claims/text"
)

// TestReadingNumbersTakesNoMemory: with a slice to write into, a text of numbers is read without an allocation.
func TestReadingNumbersTakesNoMemory(t *testing.T) {
	doc := text.Parse("Some 1,900 officers and two and a half dozen dogs came, no fewer than 14 of them from 3.5 to 4 miles away. " +
		"Nearly three quarters of the $1.2 million was spent in 30-plus hours, up 6.5% on the 18th, one in five said.")
	buf := make([]Number, 0, 32)
	allocs := testing.AllocsPerRun(20, func() {
		for i := range doc.Sentences {
			buf = Append(buf[:0], doc.Sentences[i])
		}
	})
	if allocs > 0 {
		t.Errorf("%v allocations", allocs)
	}
}
