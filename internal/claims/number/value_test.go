package number

import (
	"math"
	"math/big"
	"strconv"
	"testing"
)

func ratio(t *testing.T, num, den int64) Value {
	t.Helper()
	v, ok := Ratio(num, den)
	if !ok {
		t.Fatalf("Ratio(%d, %d) refused", num, den)
	}
	return v
}

func TestValuesPrintAsShortDecimals(t *testing.T) {
	cases := []struct {
		num, den int64
		want     string
	}{
		{0, 1, "0"}, {5, 1, "5"}, {-5, 2, "-2.5"}, {1, 8, "0.125"}, {3, 10, "0.3"}, {1, 3, "0.333333"}, {2, 3, "0.666667"}, {-1, 7, "-0.142857"},
		{999999999, 1000000000, "0.999999999"}, {1, 3000, "0.000333333"}, {2999999999, 3000000000, "1"}, {maxInt, 1, "9223372036854775807"},
	}
	for _, c := range cases {
		if got := ratio(t, c.num, c.den).String(); got != c.want {
			t.Errorf("%d/%d prints as %q, want %q", c.num, c.den, got, c.want)
		}
	}
	if got := (Value{}).String(); got != "0" {
		t.Errorf("the zero value prints as %q", got)
	}
}

func TestOverflowIsRefused(t *testing.T) {
	huge := Int(maxInt)
	if _, ok := huge.Add(Int(1)); ok {
		t.Error("maxInt + 1 was not refused")
	}
	if _, ok := huge.Mul(Int(2)); ok {
		t.Error("maxInt × 2 was not refused")
	}
	if _, ok := Int(-maxInt).Sub(Int(1)); ok {
		t.Error("-maxInt - 1 was not refused")
	}
	if _, ok := huge.Div(Value{}); ok {
		t.Error("division by zero was not refused")
	}
	if v, ok := huge.Mul(fixed(1, maxInt)); !ok || !v.Equal(Int(1)) {
		t.Error("maxInt × 1/maxInt is not 1")
	}
}

func FuzzValue(f *testing.F) {
	for _, c := range [][4]int64{{1, 2, 1, 3}, {-5, 7, 5, 7}, {maxInt, 1, 1, maxInt}, {0, 5, 3, -4}, {-1 << 63, 1, 1, 1}} {
		f.Add(c[0], c[1], c[2], c[3])
	}
	f.Fuzz(func(t *testing.T, a, b, c, d int64) {
		x, ok1 := Ratio(a, b)
		y, ok2 := Ratio(c, d)
		if !ok1 || !ok2 {
			return
		}
		p, q := big.NewRat(a, b), big.NewRat(c, d)
		if got, want := x.Cmp(y), p.Cmp(q); got != want {
			t.Fatalf("%s cmp %s = %d, want %d", x, y, got, want)
		}
		same := func(name string, v Value, ok bool, want *big.Rat) {
			if ok && big.NewRat(v.num, v.over()).Cmp(want) != 0 {
				t.Fatalf("%s %s %s = %s, want %s", x, name, y, v, want)
			}
		}
		v, ok := x.Add(y)
		same("+", v, ok, new(big.Rat).Add(p, q))
		v, ok = x.Sub(y)
		same("-", v, ok, new(big.Rat).Sub(p, q))
		v, ok = x.Mul(y)
		same("×", v, ok, new(big.Rat).Mul(p, q))
		if v, ok = x.Div(y); ok {
			same("÷", v, ok, new(big.Rat).Quo(p, q))
		}
		f, err := strconv.ParseFloat(x.String(), 64)
		if err != nil || math.Abs(f-x.Float64()) > 1e-5*max(1, math.Abs(x.Float64())) {
			t.Fatalf("%d/%d prints as %s", x.num, x.den, x)
		}
	})
}

func TestIntervalsIntersect(t *testing.T) {
	over2 := Interval{Lo: Int(2), HasLo: true, LoOpen: true}
	under3 := Interval{Hi: Int(3), HasHi: true, HiOpen: true}
	joint, ok := over2.Intersect(under3)
	if !ok || joint.Contains(Int(2)) || joint.Contains(Int(3)) || !joint.Contains(fixed(5, 2)) {
		t.Errorf("over two and less than three give %+v", joint)
	}
	for _, c := range []struct {
		name string
		a, b Interval
		want bool
	}{
		{"six is not less than three", Point(Int(6)), under3, false},
		{"two is not over two", Point(Int(2)), over2, false},
		{"three is not less than three", Point(Int(3)), under3, false},
		{"four to five and five to six", Between(Int(4), Int(5)), Between(Int(6), Int(5)), true},
		{"everything", Interval{}, Point(Int(1)), true},
	} {
		if c.a.Overlaps(c.b) != c.want || c.b.Overlaps(c.a) != c.want {
			t.Errorf("%s: overlap is not %v", c.name, c.want)
		}
	}
}

func TestPrintedPrecisionWidens(t *testing.T) {
	i := Point(Int(2))
	i.Step = fixed(1, 10)
	if w := i.Widen(); w.Lo.String() != "1.95" || w.Hi.String() != "2.05" {
		t.Errorf("2.0 widens to %s–%s", w.Lo, w.Hi)
	}
	over := Interval{Lo: Int(2), HasLo: true, LoOpen: true, Step: Int(1)}
	if w := over.Widen(); !w.Lo.Equal(Int(2)) {
		t.Errorf("over two widens to over %s", w.Lo)
	}
	if s, ok := Between(Int(1), Int(2)).Scale(Int(-3)); !ok || s.Lo.String() != "-6" || s.Hi.String() != "-3" {
		t.Errorf("scaled by -3: %s–%s", s.Lo, s.Hi)
	}
}
