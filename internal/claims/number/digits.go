package number

import "strings"

// This file reads what digits print: groups of thousands, decimals, powers.

// exponent reads the powers in "1.3e6", "1.3 x 10^6", "8x2^10" and "2^10".
func (r *reader) exponent(n *numeral) {
	w, hi := r.lower(n.hi), n.hi+1
	base, digits := Int(10), ""
	switch {
	case w == "^" && n.v.IsInt():
		base = n.v
		hi--
	case w == "x10":
	case w == "x2":
		base = Int(2)
	case r.is(n.hi, "x|×|*") && r.is(hi, "10|2"):
		base, _, _ = parseDecimal(r.lower(hi), "")
		hi++
	case r.glued(n.hi) && w != "" && w[0] == 'e':
		digits = w[1:]
	default:
		return
	}
	if w[0] != 'e' {
		if !r.is(hi, "^") {
			return
		}
		hi++
	}
	negative := digits == "" && r.is(hi, "-|−") && r.glued(hi)
	if negative {
		hi++
	}
	if digits == "" && r.glued(hi) {
		digits = r.lower(hi)
		hi++
	}
	if len(digits) > 2 || !allDigits(digits) {
		return
	}
	m := *n
	if w == "^" {
		m.v, m.step = Int(1), Int(1)
	}
	power, _, _ := parseDecimal(digits, "")
	if m.raise(base, power.num, negative) {
		*n = m
		n.hi = hi
	}
}

// raise multiplies n by so many factors of base, or divides it.
func (n *numeral) raise(base Value, times int64, negative bool) bool {
	if negative {
		var ok bool
		if base, ok = Int(1).Div(base); !ok {
			return false
		}
	}
	for range times {
		if !n.magnify(base) {
			return false
		}
	}
	return true
}

// spacedGroups joins "10 000 000"; "on May 5 300 people" has two numbers.
func (r *reader) spacedGroups(n *numeral) {
	if len(r.words[n.lo].Text) > 3 || !allDigits(r.words[n.lo].Text) {
		return
	}
	for n.hi < len(r.words) && n.step.Equal(Int(1)) && !r.glued(n.hi) && isGroup(r.words[n.hi].Text) {
		gap := r.src[r.words[n.hi-1].Span.End:r.words[n.hi].Span.Start]
		if gap != "\u00a0" && gap != "\u2009" && gap != "\u202f" && (gap != " " || isMonth(r.lower(n.lo-1))) {
			break
		}
		part, step, ok0 := parseDigits(r.words[n.hi].Text)
		v, ok1 := n.v.Mul(Int(thousand))
		v, ok2 := v.Add(part)
		if !ok0 || !ok1 || !ok2 {
			break
		}
		n.v, n.step = v, step
		n.hi++
	}
}

// isGroup reports whether a token is three digits, decimals behind them allowed.
func isGroup(s string) bool {
	whole, frac, point := strings.Cut(s, ".")
	return len(whole) == 3 && allDigits(whole) && (!point || allDigits(frac))
}

func isMonth(word string) bool {
	return months.Has(strings.TrimSuffix(word, "."))
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// parseDigits reads "1,900", "2.5", "1.000.000" and the Indian "1,00,000". Other
// mixtures of commas and points are lists, dates or versions, not numbers.
func parseDigits(s string) (v, step Value, ok bool) {
	if len(s) > 2*maxDigits {
		return v, step, false
	}
	comma, point := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case comma == 0 && point == 0:
		if !allDigits(s) {
			return v, step, false
		}
		return parseDecimal(s, "")
	case comma == 0 && point == 1:
		whole, frac, _ := strings.Cut(s, ".")
		return parseDecimal(whole, frac)
	case comma > 0 && point <= 1 && (point == 0 || strings.LastIndexByte(s, ',') < strings.IndexByte(s, '.')):
		whole, frac, _ := strings.Cut(s, ".")
		if strings.Contains(frac, ",") || !grouped(whole, ',') {
			return v, step, false
		}
		return parseDecimal(whole, frac)
	case comma == 1 && point > 0 && strings.IndexByte(s, ',') > strings.LastIndexByte(s, '.'): // "1.111,11"
		whole, frac, _ := strings.Cut(s, ",")
		if !grouped(whole, '.') {
			return v, step, false
		}
		return parseDecimal(whole, frac)
	case comma == 0 && grouped(s, '.'):
		return parseDecimal(s, "")
	}
	return v, step, false
}

// grouped reports whether separators stand where thousands end: groups of three, or
// of two before a last group of three, and one to three digits in front.
func grouped(s string, sep byte) bool {
	first := strings.IndexByte(s, sep)
	if first < 1 || first > 3 || s[0] == '0' && first > 1 {
		return false
	}
	last := strings.LastIndexByte(s, sep)
	if len(s)-last-1 != 3 {
		return false
	}
	inner := 0
	for i := first + 1; i < last; {
		j := strings.IndexByte(s[i:], sep)
		if inner == 0 {
			inner = j
		}
		if j != inner || j != 3 && j != 2 {
			return false
		}
		i += j + 1
	}
	return inner != 2 || first <= 2
}
