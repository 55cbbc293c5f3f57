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

// find finds the row of a key by halving. It compares byte by byte, for most lines differ from
// the key in their first letters, and a call for each costs more than the comparison.
func (t table) find(key string) row {
	s := string(t)
	lo, hi := 1, len(s) // both at the start of a line
	for lo < hi {
		start := int(uint(lo+hi) >> 1)
		for start > lo && s[start-1] != '\n' {
			start--
		}
		at, k := start, 0
		for k < len(key) && s[at] == key[k] && key[k] != '\n' {
			at++
			k++
		}
		switch {
		case k == len(key) && s[at] < ' ': // all of the row's key
			return rowAt(s, start, key)
		case k < len(key) && s[at] <= key[k]: // a tab and an end of line come before any letter
			for s[at] != '\n' {
				at++
			}
			lo = at + 1
		default:
			hi = start
		}
	}
	return row{longer: strings.HasPrefix(s[lo:], key)}
}

// rowAt is the row of the line that begins at start with the key.
func rowAt(s string, start int, key string) row {
	end := start + strings.IndexByte(s[start:], '\n')
	_, cells, _ := strings.Cut(s[start:end], "\t")
	first, second, _ := strings.Cut(cells, "\t")
	return row{first, second, true, strings.HasPrefix(s[end+1:], key)}
}
