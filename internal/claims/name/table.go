package name

import "strings"

// A table holds a row a line, in order of the bytes of their keys. A line is the
// key, a bar and up to two cells with a bar between them; the first line is empty.
// One string, instead of a slice of structs of strings, costs a download nothing
// but the words.
type table string

// A row is what a table has behind a key.
type row struct {
	first, second string
	found         bool
	longer        bool // another key begins with this one
}

// find finds the row of a key by halving.
func (t table) find(key string) row {
	s := string(t)
	lo, hi := 1, len(s) // both at the start of a line
	for lo < hi {
		start := lo + strings.LastIndexByte(s[lo:lo+(hi-lo)/2], '\n') + 1
		bar := start + strings.IndexByte(s[start:], '|')
		end := bar + strings.IndexByte(s[bar:], '\n')
		switch entry := s[start:bar]; {
		case entry == key:
			first, second, _ := strings.Cut(s[bar+1:end], "|")
			return row{first, second, true, strings.HasPrefix(s[end+1:], key)}
		case entry < key:
			lo = end + 1
		default:
			hi = start
		}
	}
	return row{longer: strings.HasPrefix(s[lo:], key)}
}
