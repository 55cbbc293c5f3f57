package number

// This file puts number words together: "two hundred and five thousand".

// An adder sums a spelled numeral up, group by group.
type adder struct {
	total, group int64
	step         int64 // the place of the last word: 100 for "two hundred"
	below        int64 // the next scale must be smaller than this
	last         wordClass
	ordinal      bool
	factor       int64
}

// spelledAt reads number words at i: "one hundred and fifty", "twenty-first".
func (r *reader) spelledAt(i int, n *numeral) bool {
	a := adder{below: maxInt, factor: 1, step: 1}
	j := i
	for !a.ordinal {
		next, ok := a.take(r, j)
		if !ok {
			break
		}
		j = next
	}
	sum, ok := plus(a.total, a.group)
	if j == i || !ok {
		return false
	}
	n.set(i, j, sum)
	n.step, n.factor = Int(a.step), a.factor
	if a.ordinal {
		n.kind = Ordinal
	} else {
		r.point(n)
	}
	return true
}

// take adds the number word at j, or behind a hyphen or "and" at j, and gives the index behind it.
func (a *adder) take(r *reader, j int) (int, bool) {
	if a.last == noNumber {
		return a.word(r, j)
	}
	if r.hyphen(j) || a.last == tens && r.dashed(j) {
		return a.word(r, j+1)
	}
	if a.last == scale && r.is(j, ",") && r.is(j+2, "hundred|thousand") { // "three million, two hundred and forty"
		if next, ok := a.word(r, j+1); ok {
			return next, ok
		}
		return j, false
	}
	if r.is(j, "and|&") && a.last >= hundred {
		s, ok := spelled(r.lower(j + 1))
		if !ok && a.last == hundred { // "the two hundred and fifth"
			s, ok = find(ordinalWords, r.lower(j+1))
		}
		if ok && (s.class == unit || s.class == tens) && !r.countsAlone(j+1) {
			return a.word(r, j+1)
		}
		return j, false
	}
	return a.word(r, j)
}

// dashed reports whether a printer's dash stands at j for the hyphen of "twenty—fifth" and
// "fifty - two"; "at least twenty – five of them children" has two numbers.
func (r *reader) dashed(j int) bool {
	return r.is(j, "-|–|—") && r.glued(j) == r.glued(j+1) && (r.glued(j) || r.is(j, "-")) && !r.is(j+2, "of|,")
}

// countsAlone reports whether the word behind "hundred and" opens a numeral of its own: "a
// hundred and one in five".
func (r *reader) countsAlone(i int) bool {
	s, _ := spelled(r.lower(i))
	if den, plural := denominator(r.lower(i + 1)); den > 0 && s.value < 10 && (plural || s.value == 1) { // "a hundred and three quarters"
		return true
	}
	return r.is(i+1, "of") || r.is(i+1, "in") && r.is(i, "one")
}

// word adds the number word at j, if it may follow what was added before; "twentyfive" is two.
func (a *adder) word(r *reader, j int) (int, bool) {
	w := r.lower(j)
	before := *a
	if at := behindTens(w); at > 0 {
		if a.one(w[:at]) {
			w = w[at:]
		}
	}
	if !a.one(w) {
		*a = before
		return j, false
	}
	return j + 1, true
}

// one adds a number word.
func (a *adder) one(w string) bool {
	s, ok := spelled(w)
	if !ok && a.last != noNumber {
		s, ok = spelledScale(w)
	}
	if !ok {
		if s, ok = find(ordinalWords, w); !ok || !a.opensOrdinal(s) {
			return false
		}
		a.ordinal = true
	}
	if !a.add(s) {
		a.ordinal = false
		return false
	}
	a.last = s.class
	return true
}

// opensOrdinal keeps "two thirds" and "ten seconds" from becoming "two-third": an
// ordinal word may end a spelled cardinal only as "twenty-first" and "two hundredth" do.
func (a *adder) opensOrdinal(s *spelling) bool {
	switch a.last {
	case tens:
		return s.class == unit && s.value < 10
	case unit:
		return s.class == hundred || s.class == scale
	}
	return true
}

// add puts one number word to the sum.
func (a *adder) add(s *spelling) bool {
	switch s.class {
	case unit:
		if a.last == unit || a.last == tens && s.value > 9 || a.last == dozen || a.last == tens && s.value == 0 || a.last != noNumber && s.value == 0 {
			return false
		}
		a.group += s.value
		a.step = 1
	case tens:
		if a.last == unit || a.last == tens || a.last == dozen {
			return false
		}
		a.group += s.value
		a.step = 1
	case hundred:
		if a.group > 99 || a.last == scale || a.last == dozen {
			return false
		}
		a.group = max(1, a.group) * 100
		a.step = 100
	case dozen:
		if a.last == scale || a.last == dozen {
			return false
		}
		a.group = max(1, a.group) * s.value
		a.step = s.value
	case scale:
		return a.addScale(s)
	}
	return true
}

// addScale closes a group: the "thousand" of "two hundred thousand". "A hundred thousand million" multiplies on.
func (a *adder) addScale(s *spelling) bool {
	if a.last == dozen || s.value >= a.below && a.group > 0 {
		return false
	}
	if a.group == 0 && a.total > 0 { // "a thousand million"
		v, ok := times(a.total, s.value)
		if !ok || a.last != scale {
			return false
		}
		a.total, a.below, a.step = v, s.value, v
		return true
	}
	v, ok := times(max(1, a.group), s.value)
	if !ok {
		return false
	}
	sum, ok := plus(a.total, v)
	if !ok {
		return false
	}
	a.total, a.group, a.below, a.step, a.factor = sum, 0, s.value, s.value, s.value
	return true
}

// point reads the decimals of "six point two five".
func (r *reader) point(n *numeral) {
	if !r.is(n.hi, "point") || n.factor > 1 {
		return
	}
	var frac [6]byte
	k := 0
	i := n.hi + 1
	for k < len(frac) {
		s, ok := spelled(r.lower(i))
		if !ok || s.class != unit || s.value > 9 && k > 0 {
			break
		}
		if s.value > 9 { // "point eleven"
			frac[0], frac[1] = '1', '0'+byte(s.value-10)
			k, i = 2, i+1
			break
		}
		frac[k] = '0' + byte(s.value)
		k++
		i++
	}
	v, step, ok := parseDecimal("", string(frac[:k]))
	if k == 0 || !ok {
		return
	}
	if v, ok = n.v.Add(v); !ok {
		return
	}
	n.v, n.step, n.hi = v, step, i
	r.scaled(n)
}
