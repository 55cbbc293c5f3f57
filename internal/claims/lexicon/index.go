package lexicon

import "gainsay/internal/claims/text"

// An Index finds keys that stand in a text, in one step: a table of their places by a
// hash of their letters. Readers ask of nearly every word whether it is in one of a
// hundred lists, and it nearly always is not; that answer is one look at an empty slot.
//
// It is built when the program starts, for all lists together in about a millisecond,
// and never changes after that. The text is the list as it stands in the source, so a
// download holds the words once and nothing for the table.
type Index struct {
	text  string
	slots []place // as many as a power of two; at least half are empty
}

// A place is where a key stands: text[start:end]. end is 0 in an empty slot.
type place struct{ start, end uint32 }

// NewIndex makes an index for at most n keys of the text.
func NewIndex(text string, n int) Index {
	size := 2
	for size < 2*n {
		size *= 2
	}
	return Index{text, make([]place, size)}
}

// Add makes text[start:end] a key. Of two equal keys the first stays. Adding more keys
// than announced is a mistake of the program, and panics at its start.
func (x *Index) Add(start, end int) {
	i := int(text.Hash(x.text[start:end])) & (len(x.slots) - 1)
	for n := 0; x.slots[i].end != 0; n++ {
		if x.text[x.slots[i].start:x.slots[i].end] == x.text[start:end] {
			return
		}
		if n == len(x.slots)/2 {
			panic("lexicon: an index is too full")
		}
		i = (i + 1) & (len(x.slots) - 1)
	}
	x.slots[i] = place{uint32(start), uint32(end)}
}

// Find gives the place of a key in the text: text[start:end]. end is 0 where there is
// none. It does not allocate.
func (x *Index) Find(key string) (start, end int) { return x.Look(key, text.Hash(key)) }

// Look is Find for who asks several indexes for one key: hash is text.Hash(key).
func (x *Index) Look(key string, hash uint32) (start, end int) {
	for i := int(hash) & (len(x.slots) - 1); ; i = (i + 1) & (len(x.slots) - 1) {
		p := x.slots[i]
		if p.end == 0 {
			return 0, 0
		}
		if int(p.end-p.start) == len(key) && x.text[p.start:p.end] == key {
			return int(p.start), int(p.end)
		}
	}
}
