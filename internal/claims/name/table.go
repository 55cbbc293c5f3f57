package name

import "strings"

// A table holds a row a line, in order of the bytes of their keys: the key and up to
// two more cells, with tabs between them. The first line is empty. One string,
// instead of a slice of structs of strings, costs a download nothing but the words.
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
		end := start + strings.IndexByte(s[start:], '\n')
		switch line := s[start : end+1]; {
		case len(key) < len(line) && strings.HasPrefix(line, key) && line[len(key)] < ' ': // all of the row's key
			_, cells, _ := strings.Cut(s[start:end], "\t")
			first, second, _ := strings.Cut(cells, "\t")
			return row{first, second, true, strings.HasPrefix(s[end+1:], key)}
		case line < key: // a tab and an end of line come before any letter
			lo = end + 1
		default:
			hi = start
		}
	}
	return row{longer: strings.HasPrefix(s[lo:], key)}
}
