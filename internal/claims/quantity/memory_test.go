package quantity

import (
	"testing"

	"gainsay/internal/claims/text"
)

// TestReadingQuantitiesTakesTheirSliceOnly: a sentence costs the slice of its quantities, and where a rate is read the unit's
// name.
func TestReadingQuantitiesTakesTheirSliceOnly(t *testing.T) {
	doc := text.Parse("Shares rose 6.5% to 164p, and the firm sold 1,900 boats and two tonnes of nets. " +
		"The talks took less than three hours, not the four to five planned. Maria Lund, 34, left on Flight 3071 in 1999. " +
		"Oil fell to $78 a barrel. Nobody was hurt.")
	const ceiling = 7 // four sentences with quantities, a rate, and a unit of two words
	allocs := testing.AllocsPerRun(20, func() {
		for i := range doc.Sentences {
			Read(doc.Sentences[i])
		}
	})
	if allocs > ceiling {
		t.Errorf("%v allocations, at most %d", allocs, ceiling)
	}
}
