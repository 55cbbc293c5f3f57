package jsontext

import "unicode/utf8"

// A scanner walks over a JSON text. Every method that can fail leaves at on
// the byte that it stumbled over.
type scanner struct {
	data []byte
	at   int
	base int // offset of data[0] in the outermost text
}

func (s *scanner) fail(what string) error {
	if s.at >= len(s.data) {
		what = "the text ends too early: " + what
	}
	return &Error{s.base + s.at, what}
}

// peek returns the byte ahead, or 0 at the end; a NUL byte is nowhere valid
// JSON, so the two need not be told apart.
func (s *scanner) peek() byte {
	if s.at < len(s.data) {
		return s.data[s.at]
	}
	return 0
}

func (s *scanner) space() {
	for s.at < len(s.data) {
		switch s.data[s.at] {
		case ' ', '\t', '\n', '\r':
			s.at++
		default:
			return
		}
	}
}

func (s *scanner) expect(b byte, what string) error {
	if s.peek() != b {
		return s.fail(what)
	}
	s.at++
	s.space()
	return nil
}

// object reads one object and what little may stand around it.
func (s *scanner) object(want []string, found []Raw) error {
	s.space()
	if s.peek() != '{' {
		return s.fail("expected an object")
	}
	s.at++
	s.space()
	for first := true; s.peek() != '}'; first = false {
		if !first {
			if err := s.expect(',', "expected a comma or the end of the object"); err != nil {
				return err
			}
		}
		if err := s.member(want, found); err != nil {
			return err
		}
	}
	s.at++
	s.space()
	if s.at < len(s.data) {
		return s.fail("something follows the object")
	}
	return nil
}

// member reads `"name": value` and keeps the value where it is wanted.
func (s *scanner) member(want []string, found []Raw) error {
	nameAt := s.at
	if err := s.string("expected a member name in quotation marks"); err != nil {
		return err
	}
	name := Raw{text: s.data[nameAt:s.at]}
	s.space()
	if err := s.expect(':', "expected a colon"); err != nil {
		return err
	}
	valueAt := s.at
	if err := s.value(); err != nil {
		return err
	}
	if i := wanted(name, want); i >= 0 {
		if found[i].Present() {
			return &Error{s.base + nameAt, `"` + want[i] + `" is given twice`}
		}
		found[i] = Raw{text: s.data[valueAt:s.at:s.at], offset: s.base + valueAt}
	}
	s.space()
	return nil
}

// wanted returns the index of the name in want, or -1. The names that matter
// are short: a longer one is not decoded.
func wanted(name Raw, want []string) int {
	if len(name.text) > 256 {
		return -1
	}
	decoded, _ := name.Text()
	for i, w := range want {
		if w == decoded {
			return i
		}
	}
	return -1
}

// value passes over one value of any kind. Open brackets are kept in open,
// not on the call stack: WebAssembly does not survive an overflow.
func (s *scanner) value() error {
	var open []byte
	for {
		opened, err := s.scalarOrOpen()
		if err != nil {
			return err
		}
		if opened != 0 {
			if len(open) == maxDepth {
				return s.fail("nested too deep")
			}
			open = append(open, opened)
			continue
		}
		if open, err = s.after(open); err != nil || len(open) == 0 {
			return err
		}
	}
}

// scalarOrOpen passes over a string, number or word, or over an empty array or
// object, or enters a filled one up to its first value and returns its
// bracket.
func (s *scanner) scalarOrOpen() (opened byte, err error) {
	switch b := s.peek(); {
	case b == '"':
		return 0, s.string("expected a value")
	case b == '-' || isDigit(b):
		return 0, s.number()
	case b == '{' || b == '[':
		s.at++
		s.space()
		if s.peek() == b+2 { // ']' and '}' follow two after '[' and '{'
			s.at++
			return 0, nil
		}
		if b == '{' {
			err = s.name()
		}
		return b, err
	}
	for _, word := range [...]string{"true", "false", "null"} {
		if len(s.data)-s.at >= len(word) && string(s.data[s.at:s.at+len(word)]) == word {
			s.at += len(word)
			return 0, nil
		}
	}
	return 0, s.fail("expected a value")
}

// after follows a finished value: it closes what closes and stops before the
// next value. It returns the brackets that are still open; with none, at stands right
// behind the value.
func (s *scanner) after(open []byte) ([]byte, error) {
	for len(open) > 0 {
		s.space()
		inner := open[len(open)-1]
		switch s.peek() {
		case inner + 2:
			s.at++
			open = open[:len(open)-1]
		case ',':
			s.at++
			s.space()
			if inner == '{' {
				return open, s.name()
			}
			return open, nil
		default:
			return open, s.fail("expected a comma or a closing bracket")
		}
	}
	return open, nil
}

func (s *scanner) name() error {
	if err := s.string("expected a member name in quotation marks"); err != nil {
		return err
	}
	s.space()
	return s.expect(':', "expected a colon")
}

func (s *scanner) string(otherwise string) error {
	if s.peek() != '"' {
		return s.fail(otherwise)
	}
	s.at++
	for s.at < len(s.data) {
		switch b := s.data[s.at]; {
		case b == '"':
			s.at++
			return nil
		case b == '\\':
			if err := s.escape(); err != nil {
				return err
			}
		case b < ' ':
			return s.fail("a control character stands unescaped in a string")
		case b < utf8.RuneSelf:
			s.at++
		default:
			r, size := utf8.DecodeRune(s.data[s.at:])
			if r == utf8.RuneError && size == 1 {
				return s.fail("not UTF-8")
			}
			s.at += size
		}
	}
	return s.fail("a string is not closed")
}

func (s *scanner) escape() error {
	s.at++
	switch s.peek() {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		s.at++
		return nil
	case 'u':
		s.at++
		for range 4 {
			if hexDigit(s.peek()) < 0 {
				return s.fail("expected four hexadecimal digits")
			}
			s.at++
		}
		return nil
	}
	return s.fail("unknown escape in a string")
}

// number passes over a number by JSON's own rule: no leading zero, no bare
// point.
func (s *scanner) number() error {
	if s.peek() == '-' {
		s.at++
	}
	if s.peek() == '0' {
		s.at++
	} else if err := s.digits(); err != nil {
		return err
	}
	if s.peek() == '.' {
		s.at++
		if err := s.digits(); err != nil {
			return err
		}
	}
	if b := s.peek(); b == 'e' || b == 'E' {
		s.at++
		if b := s.peek(); b == '+' || b == '-' {
			s.at++
		}
		return s.digits()
	}
	return nil
}

func (s *scanner) digits() error {
	if !isDigit(s.peek()) {
		return s.fail("expected a digit")
	}
	for isDigit(s.peek()) {
		s.at++
	}
	return nil
}
