package web

import (
	"strconv"
	"strings"
)

// The encodings that a file may lie in, best first. The empty one is the file
// itself.
var encodings = [...]struct{ name, suffix string }{
	{"br", ".br"},
	{"gzip", ".gz"},
	{"", ""},
}

// accepts reports whether an Accept-Encoding header allows the encoding: by name,
// or by "*" where it is not named; a weight of zero forbids. "gzip;q=0, *" allows
// brotli and not gzip.
func accepts(header, encoding string) bool {
	wild := false
	for entry := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(entry, ";")
		switch name = strings.TrimSpace(name); {
		case strings.EqualFold(name, encoding):
			return weight(parameters) > 0
		case name == "*":
			wild = weight(parameters) > 0
		}
	}
	return wild
}

// weight reads the "q=0.5" of an Accept-Encoding entry: 1 when there is none, 0
// when it cannot be read.
func weight(parameters string) float64 {
	name, value, found := strings.Cut(strings.TrimSpace(parameters), "=")
	if !found || !strings.EqualFold(strings.TrimSpace(name), "q") {
		return 1
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil {
		return 0
	}
	return q
}

// matches reports whether an If-None-Match header names the tag. The comparison
// is the weak one: a proxy that compresses again may have made the tag weak.
func matches(header, tag string) bool {
	if strings.TrimSpace(header) == "*" {
		return true
	}
	for entry := range strings.SplitSeq(header, ",") {
		if strings.TrimPrefix(strings.TrimSpace(entry), "W/") == tag {
			return true
		}
	}
	return false
}
