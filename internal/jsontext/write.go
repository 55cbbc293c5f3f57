package jsontext

import "unicode/utf8"

const hex = "0123456789abcdef"

// AppendString appends s as a JSON string, quotes included. Bytes that are not
// UTF-8 become U+FFFD, one for each byte, as a browser's decoder would show them.
// Besides what JSON demands it escapes U+2028 and U+2029, at which older
// JavaScript ends a line, and the slash of "</", so that a result can be put
// into a script element of a page as it is.
func AppendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	done := 0
	for i := 0; i < len(s); {
		b := s[i]
		if b >= ' ' && b < utf8.RuneSelf && b != '"' && b != '\\' && b != '/' {
			i++
			continue
		}
		size := 1
		if b >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			if r != '\u2028' && r != '\u2029' && (r != utf8.RuneError || size > 1) {
				i += size
				continue
			}
		}
		dst = append(dst, s[done:i]...)
		dst = appendEscaped(dst, s, i)
		i += size
		done = i
	}
	dst = append(dst, s[done:]...)
	return append(dst, '"')
}

// appendEscaped appends the character at s[i], which cannot stand for itself
// everywhere.
func appendEscaped(dst []byte, s string, i int) []byte {
	switch b := s[i]; {
	case b == '"' || b == '\\':
		return append(dst, '\\', b)
	case b == '/':
		if i > 0 && s[i-1] == '<' {
			return append(dst, `\/`...)
		}
		return append(dst, '/')
	case b == '\n':
		return append(dst, `\n`...)
	case b == '\r':
		return append(dst, `\r`...)
	case b == '\t':
		return append(dst, `\t`...)
	case b < ' ':
		return append(dst, '\\', 'u', '0', '0', hex[b>>4], hex[b&15])
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if r == utf8.RuneError && size == 1 {
		return append(dst, "\uFFFD"...)
	}
	return append(append(dst, `\u202`...), hex[r&15]) // U+2028 or U+2029
}

// AppendBool appends true or false.
func AppendBool(dst []byte, b bool) []byte {
	if b {
		return append(dst, "true"...)
	}
	return append(dst, "false"...)
}
