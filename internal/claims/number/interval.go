package number

// An Interval is what a number in the news leaves possible: "six" is [6, 6],
// "over two" is (2, ∞), "four to five" is [4, 5], "nearly 800" is about 800.
// The zero value is unbounded on both sides.
type Interval struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Lo, Hi         Value // meaningless where HasLo, HasHi is false
	HasLo, HasHi   bool
	LoOpen, HiOpen bool // the end itself is excluded: "over two" is open at 2
	Approx         bool // "about", "nearly", "some": Lo equals Hi, the slack is decided when compared

	// Step is the unit of the last significant digit as printed, of the
	// coarser end: 1 for "6", 1/10 for "2.0", 100000 for "1.5 million", 100 for "1,900"
	// is not knowable and given as 1. Zero where nothing was printed.
	Step Value
}

// Point is the interval of one value: "six" is [6, 6].
func Point(v Value) Interval { return Interval{Lo: v, Hi: v, HasLo: true, HasHi: true} }

// Between is the closed interval from the smaller to the larger value: "four to five".
func Between(a, b Value) Interval {
	if b.Less(a) {
		a, b = b, a
	}
	return Interval{Lo: a, Hi: b, HasLo: true, HasHi: true}
}

// Exact gives the one value of the interval; false for ranges, bounds and
// approximations.
func (i Interval) Exact() (Value, bool) {
	return i.Lo, i.HasLo && i.HasHi && !i.Approx && !i.LoOpen && !i.HiOpen && i.Lo.Equal(i.Hi)
}

// IsEmpty reports whether no value lies in the interval.
func (i Interval) IsEmpty() bool {
	if !i.HasLo || !i.HasHi {
		return false
	}
	c := i.Lo.Cmp(i.Hi)
	return c > 0 || c == 0 && (i.LoOpen || i.HiOpen)
}

// Contains reports whether a value lies in the interval; an excluded end does not.
func (i Interval) Contains(v Value) bool {
	if i.HasLo {
		if c := v.Cmp(i.Lo); c < 0 || c == 0 && i.LoOpen {
			return false
		}
	}
	if i.HasHi {
		if c := v.Cmp(i.Hi); c > 0 || c == 0 && i.HiOpen {
			return false
		}
	}
	return true
}

// Equal reports whether both have the same ends. Step is not compared.
func (i Interval) Equal(o Interval) bool {
	if i.HasLo != o.HasLo || i.HasHi != o.HasHi || i.Approx != o.Approx {
		return false
	}
	return (!i.HasLo || i.LoOpen == o.LoOpen && i.Lo.Equal(o.Lo)) && (!i.HasHi || i.HiOpen == o.HiOpen && i.Hi.Equal(o.Hi))
}

// Intersect is what both leave possible; false where that is nothing: (2, ∞) and (−∞, 3)
// give (2, 3), [6, 6] and (−∞, 3) give nothing. An approximation counts as the point it
// names; who wants slack widens first.
func (i Interval) Intersect(o Interval) (Interval, bool) {
	r := i
	if o.HasLo && (!r.HasLo || tighterLo(o, r)) {
		r.Lo, r.HasLo, r.LoOpen = o.Lo, true, o.LoOpen
	}
	if o.HasHi && (!r.HasHi || tighterHi(o, r)) {
		r.Hi, r.HasHi, r.HiOpen = o.Hi, true, o.HiOpen
	}
	r.Approx = i.Approx && o.Approx
	if r.Step.Less(o.Step) {
		r.Step = o.Step
	}
	return r, !r.IsEmpty()
}

func tighterLo(a, b Interval) bool {
	c := a.Lo.Cmp(b.Lo)
	return c > 0 || c == 0 && a.LoOpen
}

func tighterHi(a, b Interval) bool {
	c := a.Hi.Cmp(b.Hi)
	return c < 0 || c == 0 && a.HiOpen
}

// Overlaps reports whether some value lies in both.
func (i Interval) Overlaps(o Interval) bool {
	_, ok := i.Intersect(o)
	return ok
}

// Scale multiplies both ends: hours to minutes with 60. A negative factor swaps
// them. False on overflow.
func (i Interval) Scale(v Value) (Interval, bool) {
	r := i
	var ok1, ok2, ok3 bool
	r.Lo, ok1 = i.Lo.Mul(v)
	r.Hi, ok2 = i.Hi.Mul(v)
	r.Step, ok3 = i.Step.Mul(v.Abs())
	if v.Sign() < 0 {
		r.Lo, r.Hi = r.Hi, r.Lo
		r.HasLo, r.HasHi = r.HasHi, r.HasLo
		r.LoOpen, r.HiOpen = r.HiOpen, r.LoOpen
	}
	return r, ok1 && ok2 && ok3
}

// Shift adds v to both ends: °C to K with 273.15. False on overflow.
func (i Interval) Shift(v Value) (Interval, bool) {
	r := i
	var ok1, ok2 bool
	r.Lo, ok1 = i.Lo.Add(v)
	r.Hi, ok2 = i.Hi.Add(v)
	return r, ok1 && ok2
}

// Widen gives back what rounding may have taken: "2.0" was printed for anything in
// [1.95, 2.05], "$1.8 trillion" for 1.75 to 1.85 trillion. Only ends that are stated and not excluded
// move: "over two" does not become "over one and a half".
func (i Interval) Widen() Interval {
	half, ok := i.Step.Div(Int(2))
	if !ok || half.IsZero() {
		return i
	}
	r := i
	if i.HasLo && !i.LoOpen {
		if lo, ok := i.Lo.Sub(half); ok {
			r.Lo = lo
		}
	}
	if i.HasHi && !i.HiOpen {
		if hi, ok := i.Hi.Add(half); ok {
			r.Hi = hi
		}
	}
	return r
}

// WidenBy moves both stated ends outwards by v, which must not be negative.
func (i Interval) WidenBy(v Value) Interval {
	r := i
	if lo, ok := i.Lo.Sub(v); ok && i.HasLo {
		r.Lo = lo
	}
	if hi, ok := i.Hi.Add(v); ok && i.HasHi {
		r.Hi = hi
	}
	return r
}
