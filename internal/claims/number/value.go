package number

import (
	"math/bits"
	"strconv"
)

// A Value is an exact rational number. The zero value is 0.
//
// News arithmetic must not guess: 300 minutes are 5 hours, not
// 4.999…, and 0.1 million is 100,000. What does not fit into two 64-bit
// integers is refused by the operation, never wrapped or rounded.
type Value struct{ num, den int64 }

// maxInt bounds numerator and denominator on both sides, so that negation is always safe.
const maxInt = 1<<63 - 1

// Int is the whole number n. The one number without a negative, the smallest
// int64, is taken for its neighbour.
func Int(n int64) Value {
	return Value{max(n, -maxInt), 1}
}

// Ratio is num/den; false where den is 0.
func Ratio(num, den int64) (Value, bool) {
	if den == 0 || num < -maxInt || den < -maxInt {
		return Value{}, false
	}
	if den < 0 {
		num, den = -num, -den
	}
	return reduce(num, den), true
}

// fixed is num/den for tables, where both are known to be good.
func fixed(num, den int64) Value { return reduce(num, den) }

// reduce divides by the greatest common divisor; den is positive.
func reduce(num, den int64) Value {
	a, b := abs(num), den
	for b != 0 {
		a, b = b, a%b
	}
	if a > 1 {
		num, den = num/a, den/a
	}
	return Value{num, den}
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// over is the denominator, 1 for the zero value.
func (v Value) over() int64 {
	if v.den == 0 {
		return 1
	}
	return v.den
}

// times multiplies two integers; false on overflow.
func times(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(abs(a)), uint64(abs(b)))
	if hi != 0 || lo > maxInt {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func plus(a, b int64) (int64, bool) {
	sum := a + b
	if (a > 0 && b > 0 && sum < 0) || (a < 0 && b < 0 && sum >= 0) || sum < -maxInt {
		return 0, false
	}
	return sum, true
}

// Add is v + o; false on overflow.
func (v Value) Add(o Value) (Value, bool) {
	if v.over() == 1 && o.over() == 1 {
		sum, ok := plus(v.num, o.num)
		return Value{sum, 1}, ok
	}
	// Over the least common denominator, so that tenths and hundredths do not overflow early.
	g := reduce(v.over(), o.over()) // v.den/gcd over o.den/gcd
	a, ok1 := times(v.num, g.den)
	b, ok2 := times(o.num, g.num)
	den, ok3 := times(v.over(), g.den)
	sum, ok4 := plus(a, b)
	if !(ok1 && ok2 && ok3 && ok4) {
		return Value{}, false
	}
	return reduce(sum, den), true
}

// Sub is v - o; false on overflow.
func (v Value) Sub(o Value) (Value, bool) { return v.Add(o.Neg()) }

// Mul is v × o; false on overflow.
func (v Value) Mul(o Value) (Value, bool) {
	// Reduce crosswise first: 1/3 × 3,000,000,000 must not overflow on its way.
	p := reduce(v.num, o.over())
	q := reduce(o.num, v.over())
	num, ok1 := times(p.num, q.num)
	den, ok2 := times(p.den, q.den)
	if !ok1 || !ok2 {
		return Value{}, false
	}
	return Value{num, den}, true
}

// Div is v ÷ o; false where o is 0 and on overflow.
func (v Value) Div(o Value) (Value, bool) {
	if o.num == 0 {
		return Value{}, false
	}
	inverse := Value{o.over(), o.num}
	if o.num < 0 {
		inverse = Value{-o.over(), -o.num}
	}
	return v.Mul(inverse)
}

// Neg is -v.
func (v Value) Neg() Value { return Value{-v.num, v.den} }

// Abs is v without its sign.
func (v Value) Abs() Value { return Value{abs(v.num), v.den} }

// Sign is -1, 0 or 1.
func (v Value) Sign() int {
	switch {
	case v.num < 0:
		return -1
	case v.num > 0:
		return 1
	}
	return 0
}

// IsZero reports whether v is 0.
func (v Value) IsZero() bool { return v.num == 0 }

// IsInt reports whether v is a whole number.
func (v Value) IsInt() bool { return v.over() == 1 }

// Int64 is v as a whole number; false where it is none.
func (v Value) Int64() (int64, bool) { return v.num, v.over() == 1 }

// Cmp is -1, 0 or 1 as v is less than, equal to or greater than o. It is exact for every pair.
func (v Value) Cmp(o Value) int {
	if v.Sign() != o.Sign() {
		if v.Sign() < o.Sign() {
			return -1
		}
		return 1
	}
	ah, al := bits.Mul64(uint64(abs(v.num)), uint64(o.over()))
	bh, bl := bits.Mul64(uint64(abs(o.num)), uint64(v.over()))
	less := ah < bh || ah == bh && al < bl
	switch {
	case ah == bh && al == bl:
		return 0
	case less == (v.Sign() > 0):
		return -1
	}
	return 1
}

// Less reports whether v is less than o.
func (v Value) Less(o Value) bool { return v.Cmp(o) < 0 }

// Equal reports whether v and o are the same number.
func (v Value) Equal(o Value) bool { return v.Cmp(o) == 0 }

// Float64 is the nearest floating point number, for ratios that are only shown.
func (v Value) Float64() float64 { return float64(v.num) / float64(v.over()) }

// String is Append as a string.
func (v Value) String() string {
	var buf [32]byte
	return string(v.Append(buf[:0]))
}

// Append writes the shortest decimal that is exact: "5", "-0.25", "1.5". A number without
// a finite one is rounded to six significant decimals: "0.333333".
func (v Value) Append(b []byte) []byte {
	if v.num < 0 {
		b = append(b, '-')
	}
	n, den := uint64(abs(v.num)), uint64(v.over())
	whole, rest := n/den, n%den
	if rest == 0 {
		return strconv.AppendUint(b, whole, 10)
	}
	digits := decimals(den)
	if digits < 0 {
		return appendRounded(b, whole, rest, den)
	}
	b = append(strconv.AppendUint(b, whole, 10), '.')
	for ; digits > 0; digits-- {
		var d uint64
		d, rest = nextDigit(rest, den)
		b = append(b, '0'+byte(d))
	}
	return b
}

// decimals is the number of digits behind the point of 1/den, -1 where they never end.
func decimals(den uint64) int {
	twos, fives := bits.TrailingZeros64(den), 0
	den >>= twos
	for den%5 == 0 {
		den /= 5
		fives++
	}
	if den != 1 {
		return -1
	}
	return max(twos, fives)
}

// nextDigit is one step of long division; rest is less than den.
func nextDigit(rest, den uint64) (digit, after uint64) {
	hi, lo := bits.Mul64(rest, 10)
	return bits.Div64(hi, lo, den)
}

// appendRounded writes whole and rest/den to six significant decimals.
func appendRounded(b []byte, whole, rest, den uint64) []byte {
	var frac [40]byte
	n, significant := 0, 0
	for significant < 6 && n < len(frac) {
		var d uint64
		d, rest = nextDigit(rest, den)
		frac[n] = byte(d)
		n++
		if d != 0 || significant > 0 {
			significant++
		}
	}
	if d, _ := nextDigit(rest, den); d >= 5 {
		i := n - 1
		for i >= 0 && frac[i] == 9 {
			frac[i] = 0
			i--
		}
		if i >= 0 {
			frac[i]++
		} else {
			whole++
		}
	}
	for n > 0 && frac[n-1] == 0 {
		n--
	}
	b = strconv.AppendUint(b, whole, 10)
	if n == 0 {
		return b
	}
	b = append(b, '.')
	for _, d := range frac[:n] {
		b = append(b, '0'+d)
	}
	return b
}

// maxDigits caps a numeral before it is parsed: no news has more.
const maxDigits = 18

// parseDecimal reads ASCII digits before and behind a point: "1234" and "50"; marks between thousands are passed. step is the
// unit of the last digit.
func parseDecimal(whole, frac string) (v, step Value, ok bool) {
	n, den, digits := int64(0), int64(1), len(frac)
	for i := 0; i < len(whole) && digits <= maxDigits; i++ {
		if c := whole[i]; c != ',' && c != '.' {
			n = n*10 + int64(c-'0')
			digits++
		}
	}
	if digits > maxDigits || digits == 0 {
		return v, step, false
	}
	for i := 0; i < len(frac); i++ {
		n = n*10 + int64(frac[i]-'0')
		den *= 10
	}
	return reduce(n, den), Value{1, den}, true
}

// Finite reports whether v has a finite decimal: 2.5 has, 1/3 has not.
func (v Value) Finite() bool { return decimals(uint64(v.over())) >= 0 }
