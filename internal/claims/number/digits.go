package number

import "strings"

// This file reads what digits print: groups of thousands, decimals, powers.

// exponent reads the powers in "1.3e6", "1.3 x 10^6", "8x2^10" and "2^10".
func (r *reader) exponent(n numeral) numeral {
	w, hi := r.lower(n.hi), n.hi+1
	base, m := Int(10), n
	switch {
	case w == "^" && n.v.IsInt():
		base = n.v
		m.v, m.step = Int(1), Int(1)
		hi--
	case w == "x10" || w == "x2":
		base, _, _ = parseDecimal(w[1:], "")
	case r.is(n.hi, "x|×|*") && r.is(hi, "10|2"):
		base, _, _ = parseDecimal(r.lower(hi), "")
		hi++
	case r.glued(n.hi) && len(w) > 1 && w[0] == 'e':
		return raised(n, m, base, w[1:], hi)
	case r.glued(n.hi) && w == "e":
		return r.powerAt(n, m, base, hi)
	default:
		return n
	}
	if !r.is(hi, "^") {
		return n
	}
	return r.powerAt(n, m, base, hi+1)
}

// powerAt raises m by the power of base that is printed at word i, and gives n where none is.
func (r *reader) powerAt(n, m numeral, base Value, i int) numeral {
	if r.is(i, "-|−") && r.glued(i) {
		var ok bool
		if base, ok = Int(1).Div(base); !ok {
			return n
		}
		i++
	}
	if !r.glued(i) {
		return n
	}
	return raised(n, m, base, r.lower(i), i+1)
}

// raised is m times so many factors of base, which ends before word hi; n where that is too large.
func raised(n, m numeral, base Value, digits string, hi int) numeral {
	if len(digits) > 2 || !allDigits(digits) {
		return n
	}
	power, _, _ := parseDecimal(digits, "")
	for range power.num {
		if !m.magnify(base) {
			return n
		}
	}
	m.hi = hi
	return m
}

// spacedGroups joins "10 000 000"; "on May 5 300 people" has two numbers.
func (r *reader) spacedGroups(n numeral) numeral {
	if len(r.words[n.lo].Text) > 3 || !allDigits(r.words[n.lo].Text) {
		return n
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
	return n
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
		return parseDecimal(strings.Join(strings.Split(whole, ","), ""), frac)
	case comma == 1 && point > 0 && strings.IndexByte(s, ',') > strings.LastIndexByte(s, '.'): // "1.111,11"
		whole, frac, _ := strings.Cut(s, ",")
		if !grouped(whole, '.') {
			return v, step, false
		}
		return parseDecimal(strings.Join(strings.Split(whole, "."), ""), frac)
	case comma == 0 && grouped(s, '.'):
		return parseDecimal(strings.Join(strings.Split(s, "."), ""), "")
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
