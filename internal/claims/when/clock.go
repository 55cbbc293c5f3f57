package when

import "gainsay/internal/claims/text"

// Times of day: "3 pm", "10:30 a.m. GMT", "noon", and the parts of the day.

// timeOfDay reads a clock time with the time zone behind it.
func (r *reader) timeOfDay(i int) (clock string, end int, ok bool) {
	switch {
	case r.is(i, "noon|midday"):
		return "12:00", i + 1, r.noonContext(i)
	case r.is(i, "midnight"):
		return "00:00", i + 1, r.noonContext(i)
	}
	h, m, end, ok := r.hourMinute(i)
	if !ok {
		return "", i, false
	}
	return clockText(h, m), r.zone(end), true
}

func clockText(h, m int) string { return digits(h, 2) + ":" + digits(m, 2) }

// noonContext keeps out the "midnight regulations" of an outgoing government.
func (r *reader) noonContext(i int) bool {
	return r.weekdayAt(i+1) > 0 || r.is(i+1, "today|tonight|tomorrow|yesterday") || r.phraseEnds(i+1) || r.is(i-1, "at|by|until|till|before|after|around|about|from|since|to|past") && !r.isHyphen(i+1)
}

// hourMinute reads "3 pm", "3:30 p.m.", "15:00", "3 o'clock", "10.30am".
func (r *reader) hourMinute(i int) (h, m, end int, ok bool) {
	if h, m, end, ok := r.military(i); ok {
		return h, m, end, true
	}
	h, m, j, minutes, ok := r.clockFigures(i)
	if !ok {
		return 0, 0, i, false
	}
	switch {
	case r.is(j, "am|a.m|a.m.|pm|p.m|p.m."):
		return r.hourOfDay(h, j), m, j + 1, h >= 1 && h <= 12
	case r.is(j, "a|p|a.|p.") && r.spacedHalf(j) > j:
		// "3:30 a. m.", as some agencies send it
		return r.hourOfDay(h, j), m, r.spacedHalf(j), true
	case r.is(j, "o'clock"):
		return h, m, j + 1, h <= 12
	case minutes && (r.is(j, "hours|hrs") || zones.Has(r.at(j).Text)):
		return h, m, r.skip(j, "hours|hrs"), true
	case minutes && r.clockContext(i) && !r.is(j, "left|remaining") && !r.is(j, "to play|go"):
		return h, m, j, true
	}
	return 0, 0, i, false
}

// hourOfDay is the hour h of a clock face in the half of the day that the word at j
// names: "p.m.".
func (r *reader) hourOfDay(h, j int) int {
	if r.at(j).Lower[0] == 'p' {
		return h%12 + 12
	}
	return h % 12
}

// spacedHalf is the index behind "a. m." or "p. m.", j where it is something else.
func (r *reader) spacedHalf(j int) int {
	k := r.skip(j+1, ".")
	if !r.is(k, "m|m.") || !r.is(j, "a.|p.") && k == j+1 {
		return j
	}
	return r.skip(k+1, ".")
}

// military reads "1430 GMT", "0600 local time", "at 1100 hours".
func (r *reader) military(i int) (h, m, end int, ok bool) {
	n, width := r.numeral(i)
	if width != 4 || n/100 > 24 || n%100 > 59 || r.at(i).Glued && r.at(i-1).Shape != text.Mark ||
		!zones.Has(r.at(i+1).Text) && !r.is(i+1, "local time") && !r.is(i+1, "hrs") &&
			!(r.is(i+1, "hours") && r.is(i-1, "at|by|around|about|until|from|to|since|before|after")) {
		return 0, 0, i, false
	}
	return n / 100, n % 100, r.skip(i+1, "hrs|hours"), true
}

// clockFigures reads the figures alone: "3", "15:30", "10.30"; also "three".
func (r *reader) clockFigures(i int) (h, m, end int, minutes, ok bool) {
	h, width := r.numeral(i)
	if width == 0 {
		if hh, mm, ok := pointed(r.at(i).Text); ok && r.isClockWord(i+1) {
			return hh, mm, i + 1, true, true
		}
		if n := r.smallNumber(i); n >= 1 && n <= 12 {
			return n, 0, i + 1, false, true
		}
		return 0, 0, i, false, false
	}
	if width > 2 || h > 23 || r.at(i).Glued && r.at(i-1).Shape != text.Mark || r.at(i).Glued && r.is(i-1, ":|.|$") {
		return 0, 0, i, false, false
	}
	if r.glued(i+1, ":") && r.at(i+2).Glued {
		m, width := r.numeral(i + 2)
		if width != 2 || m > 59 {
			return 0, 0, i, false, false
		}
		if s, width := r.numeral(i + 4); r.glued(i+3, ":") && width > 0 && r.at(i+4).Glued {
			// seconds are read over: no report differs by them
			return h, m, i + 5, true, width == 2 && s < 60
		}
		return h, m, i + 3, true, true
	}
	return h, 0, i + 1, false, true
}

// pointed reads "10.30", which British papers print for 10:30.
func pointed(s string) (h, m int, ok bool) {
	n := len(s)
	if n < 4 || n > 5 || s[n-3] != '.' {
		return 0, 0, false
	}
	h, okH := plainNumber(s[:n-3])
	m, okM := plainNumber(s[n-2:])
	return h, m, okH && okM && h <= 24 && m <= 59
}

func (r *reader) isClockWord(i int) bool {
	return r.is(i, "am|a.m|a.m.|pm|p.m|p.m.|o'clock")
}

// clockContext lets "15:30" be a time and keeps "won 3:2" and verse numbers out.
func (r *reader) clockContext(i int) bool {
	return r.is(i-1, "at|by|until|till|from|to|since|around|about|before|after|between|and|-|–|(|on") ||
		i == 0 || r.is(i+3, "to|-|–") && r.is(i+5, ":")
}

// zone skips "GMT", "local time", "Moscow time", "Eastern Time", "(1400 GMT)".
func (r *reader) zone(i int) int {
	if zones.Has(r.at(i).Text) {
		return i + 1
	}
	if r.is(i, "local|eastern|pacific|central") || r.isCapitalName(i) {
		if r.is(i+1, "time") {
			return i + 2
		}
		if r.is(i+1, "standard|daylight|european time") {
			return i + 3
		}
	}
	return i
}

// partAfter reads the part of the day behind a day: "Thursday night", "tomorrow morning".
func (r *reader) partAfter(i int) (part string, end int, ok bool) {
	j := i
	j = r.skipHyphen(j)
	part = r.part(j)
	if part == "" || r.is(j, "mornings|afternoons|evenings|nights") {
		return "", i, false
	}
	return part, j + 1, true
}

// dayPart reads "this morning", "last night", "in the evening", "the night of
// June 5", "overnight", "at night".
func (r *reader) dayPart(i int) (*point, int) {
	j, n, b := i+1, 0, dateline
	switch {
	case r.is(i, "this"):
	case r.is(i, "last night|evening"):
		n = -1
	case r.is(i, "that"):
		b = mention
	case r.is(i, "the previous|following|next"):
		n, _ = r.direction(i + 1)
		j, b = i+2, mention
	case r.is(i, "the"):
		return r.partOf(i)
	case r.is(i, "overnight") && !r.isCapitalName(i+1):
		return shifted(dateline, day, 0).during("NI"), i + 1
	default:
		return nil, 0
	}
	part := r.part(j)
	if part == "" || r.is(j, "mornings|nights|evenings|afternoons") {
		return nil, 0
	}
	return shifted(b, day, n).during(part), j + 1
}

// partOf reads "the morning of June 5", and "the evening" after "in".
func (r *reader) partOf(i int) (*point, int) {
	part := r.part(i + 1)
	if part == "" {
		return nil, 0
	}
	if r.is(i+2, "of") {
		if p, end := r.core(i + 3); p != nil && p.dayLevel() {
			return p.during(part), end
		}
		return nil, 0
	}
	if !r.is(i-1, "in|during") {
		return nil, 0
	}
	return shifted(mention, day, 0).during(part), i + 2
}

// otherZone skips the same time elsewhere: "(0440 GMT)".
func (r *reader) otherZone(i int) int {
	if !r.is(i, "(") {
		return i
	}
	_, _, end, ok := r.hourMinute(i + 1)
	if end = r.zone(end); !ok || !r.is(end, ")") {
		return i
	}
	return end + 1
}
