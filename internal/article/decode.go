package article

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decode turns a file into UTF-8, a byte order mark included: UTF-16 where
// a mark says so, else UTF-8 where it is valid, else Windows-1252, which newsrooms'
// older systems still write. A NUL means that the file is no text
// (a picture, a spreadsheet, UTF-16 without its mark).
func decode(data []byte) (string, error) {
	switch {
	case len(data) == 0:
		return "", errors.New("the file is empty")
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return decodeUTF16(data, binary.LittleEndian)
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return decodeUTF16(data, binary.BigEndian)
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return "", undecodable(data, i, "a NUL byte, which no text holds; was it saved as UTF-16 without a byte order mark?")
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	if bytes.HasPrefix(data, []byte(byteOrderMark)) {
		return "", undecodable(data, firstInvalid(data), "a byte that is not UTF-8, though the file's mark says UTF-8")
	}
	return decodeWindows1252(data)
}

func undecodable(data []byte, at int, what string) error {
	line := bytes.Count(data[:at], []byte("\n")) + 1
	return fmt.Errorf("cannot be read as text: line %d, byte %d: %s", line, at, what)
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return 0
}

func decodeUTF16(data []byte, order binary.ByteOrder) (string, error) {
	if len(data)%2 != 0 {
		return "", errors.New("cannot be read as text: it is marked as UTF-16, but ends in the middle of a character")
	}
	var b strings.Builder
	line := 1
	for i := 0; i < len(data); i += 2 {
		r := rune(order.Uint16(data[i:]))
		if utf16.IsSurrogate(r) && i+4 <= len(data) {
			if r = utf16.DecodeRune(r, rune(order.Uint16(data[i+2:]))); r != utf8.RuneError {
				i += 2
			}
		}
		switch {
		case r == 0:
			return "", fmt.Errorf("cannot be read as text: line %d: a NUL character, which no text holds", line)
		case utf16.IsSurrogate(r):
			r = utf8.RuneError
		case r == '\n':
			line++
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}

// windows1252 holds the characters of the bytes 80 to 9F; zero marks the five that
// stand for nothing. All others are those of Latin-1. Source: the WHATWG Encoding Standard's
// index, which gives the five to control characters; here they tell that
// a file is something else.
var windows1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

func decodeWindows1252(data []byte) (string, error) {
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for i, c := range data {
		r := rune(c)
		if c >= 0x80 && c < 0xA0 {
			if r = windows1252[c-0x80]; r == 0 {
				return "", undecodable(data, i, fmt.Sprintf("%02X is neither UTF-8 nor Windows-1252", c))
			}
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}
