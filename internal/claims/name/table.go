package name

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/text"
)

// A table holds a row a line, in order of the bytes of their keys: the key and up to
// two more cells, with tabs between them. The first line is empty. One string,
// instead of a slice of structs of strings, costs a download nothing but the words.
type table struct {
	text  string
	index lexicon.Index // of the keys, and of how longer keys begin
}

// A row is what a table has behind a key.
type row struct {
	first, second string
	found         bool
	longer        bool // another key begins with this one
}

func newTable(text string) *table {
	n := 0
	for i := range len(text) {
		if text[i] == '\n' || joins(text[i]) {
			n += 2
		}
	}
	t := &table{text, lexicon.NewIndex(text, n)}
	t.add(func(start, end int) { t.index.Add(start, end) })
	t.add(func(start, end int) { // behind all whole keys, which stay where they are equal
		for i := start + 1; i < end; i++ {
			if joins(text[i]) {
				t.index.Add(start, i)
				t.index.Add(start, i+1)
			}
		}
	})
	return t
}

// add hands over the place of each key.
func (t *table) add(key func(start, end int)) {
	for start := 1; start < len(t.text); {
		end := start
		for t.text[end] != '\t' && t.text[end] != '\n' {
			end++
		}
		key(start, end)
		start = end + strings.IndexByte(t.text[end:], '\n') + 1
	}
}

// joins reports whether the byte may stand between two words of one name.
func joins(c byte) bool {
	return c == ' ' || c == '-' || c == '.' || c == '\'' || c == '&' || c == '/' || c == ','
}

// find finds the row of a key.
func (t *table) find(key string) row { return t.look(key, text.Hash(key)) }

// look is find where the key's hash is known.
func (t *table) look(key string, hash uint32) row {
	start, end := t.index.Look(key, hash)
	if end == 0 {
		return row{}
	}
	if c := t.text[end]; c != '\t' && c != '\n' {
		return row{longer: true}
	}
	return rowAt(t.text, start, key)
}

// rowAt is the row of the line that begins at start with the key.
func rowAt(s string, start int, key string) row {
	end := start + strings.IndexByte(s[start:], '\n')
	_, cells, _ := strings.Cut(s[start:end], "\t")
	first, second, _ := strings.Cut(cells, "\t")
	return row{first, second, true, strings.HasPrefix(s[end+1:], key)}
}
