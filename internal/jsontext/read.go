// Package jsontext reads and writes the little JSON that gainsay needs: lines
// of the batch commands, messages between page and engine, results.
//
// It stands in for encoding/json, which would add a fifth to the WebAssembly
// binary, and which is too forgiving for a contract: it takes "TEXT" for "text", the last
// of two equal members without a word, and broken UTF-8 as replacement
// characters, after which every offset is off. Fields refuses all three
// and says at which byte.
//
//	raw, err := jsontext.Fields([]byte(`{"id":"7","text":"Six hurt"}`), "id", "text")
//	text, err := raw[1].Text()
//
// Reading is one pass without recursion; nesting is bounded, and what is not
// asked for is checked and skipped, never stored. Half a surrogate pair ("\ud800"), which
// JavaScript strings may hold, is read as U+FFFD: both are one UTF-16 unit, so
// the page's offsets stay true.
//
// Knowingly left out: numbers are handed on as they are written, and
// there is no tree of values; whoever wants an inner object calls Fields on it.
package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// maxDepth bounds how deep arrays and objects may nest. No message of ours
// goes deeper than three; the rest is left for fields that are not ours.
const maxDepth = 64

// An Error says what is wrong with a JSON text and where.
type Error struct {
	Offset int // byte at which it was noticed; -1 for what is not there
	What   string
}

func (e *Error) Error() string {
	if e.Offset < 0 {
		return e.What
	}
	return e.What + " at byte " + strconv.Itoa(e.Offset)
}

// A Raw is one value as it was written, without the white space around it. The
// zero value is an absent member.
type Raw struct {
	text   []byte
	offset int
}

// Present reports whether the member was there.
func (r Raw) Present() bool { return r.text != nil }

// IsNull reports whether the value is null.
func (r Raw) IsNull() bool { return len(r.text) > 0 && r.text[0] == 'n' }

// IsString reports whether the value is a string.
func (r Raw) IsString() bool { return len(r.text) > 0 && r.text[0] == '"' }

// IsNumber reports whether the value is a number.
func (r Raw) IsNumber() bool {
	return len(r.text) > 0 && (r.text[0] == '-' || isDigit(r.text[0]))
}

// unlike tells that the value is not what was asked for.
func (r Raw) unlike(what string) error {
	if !r.Present() {
		return &Error{-1, "it is missing"}
	}
	return &Error{r.offset, what}
}

// Bytes returns the value as it was written. It shares the memory of what was
// given to Fields.
func (r Raw) Bytes() []byte { return r.text }

// Fields checks that data is one JSON object and nothing else, and returns the
// values of the wanted members, in the order of want; members that are not
// there are zero. A wanted member given twice is an error, others are ignored
// once they are known to be JSON. With an error come the values that were whole
// before it. It reads data once and keeps no copy of it.
func Fields(data []byte, want ...string) ([]Raw, error) {
	return fields(data, 0, want)
}

// Fields reads the members of a value that is itself an object. Offsets in
// its errors count from the start of the outermost text.
func (r Raw) Fields(want ...string) ([]Raw, error) {
	if len(r.text) == 0 || r.text[0] != '{' {
		return make([]Raw, len(want)), r.unlike("expected an object")
	}
	return fields(r.text, r.offset, want)
}

func fields(data []byte, base int, want []string) ([]Raw, error) {
	s := scanner{data: data, base: base}
	found := make([]Raw, len(want))
	return found, s.object(want, found)
}

// Text decodes a string value.
func (r Raw) Text() (string, error) {
	if !r.IsString() {
		return "", r.unlike("expected a string")
	}
	inner := r.text[1 : len(r.text)-1]
	for _, b := range inner {
		if b == '\\' {
			return unescape(inner), nil
		}
	}
	return string(inner), nil
}

// Int reads a whole number that JavaScript can count, up to 2^53 either way.
func (r Raw) Int() (int64, error) {
	n, ok := whole(r.text)
	if !ok {
		return 0, r.unlike("expected a whole number")
	}
	return n, nil
}

// whole reads digits behind a sign. strconv would do so too, but its errors bring tables of
// what may be printed.
func whole(s []byte) (n int64, ok bool) {
	negative := len(s) > 0 && s[0] == '-'
	if negative {
		s = s[1:]
	}
	for _, c := range s {
		if c < '0' || c > '9' || n > 1<<53 {
			return 0, false
		}
		n = n*10 + int64(c-'0')
	}
	if negative {
		n = -n
	}
	return n, len(s) > 0 && n <= 1<<53 && n >= -1<<53
}

// unescape resolves the escapes of a string that has been checked.
func unescape(s []byte) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = append(out, s[i])
			i++
			continue
		}
		if s[i+1] != 'u' {
			out = append(out, plainEscape(s[i+1]))
			i += 2
			continue
		}
		r := hex4(s[i+2:])
		i += 6
		if isHighSurrogate(r) && i+6 <= len(s) && s[i] == '\\' && s[i+1] == 'u' {
			if low := hex4(s[i+2:]); isLowSurrogate(low) {
				r = 0x10000 + (r-0xD800)<<10 + (low - 0xDC00)
				i += 6
			}
		}
		out = utf8.AppendRune(out, r) // half a pair becomes U+FFFD
	}
	return string(out)
}

func plainEscape(b byte) byte {
	switch b {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return b // quote, backslash, slash
}

func hex4(s []byte) (r rune) {
	for _, b := range s[:4] {
		r = r<<4 | rune(hexDigit(b))
	}
	return r
}

// hexDigit returns the value of a hexadecimal digit, or -1.
func hexDigit(b byte) int {
	switch {
	case isDigit(b):
		return int(b - '0')
	case b >= 'a' && b <= 'f':
		return int(b-'a') + 10
	case b >= 'A' && b <= 'F':
		return int(b-'A') + 10
	}
	return -1
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func isHighSurrogate(r rune) bool { return r >= 0xD800 && r < 0xDC00 }

func isLowSurrogate(r rune) bool { return r >= 0xDC00 && r < 0xE000 }
