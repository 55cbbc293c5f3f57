package when

import "gainsay/internal/claims/text"

// Times on the clock: "3 pm", "10:30 a.m. GMT", "half past seven", "1430 hours", "noon".

// timeOfDay reads a clock time with the time zone behind it: "15:00", "19:56:30".
func (r *reader) timeOfDay(i int) (clock string, end int, ok bool) {
	end = r.match(i, "noon|midday|midnight")
	if end == 0 && r.is(i, "mid") {
		end = r.match(r.skipHyphen(i+1), "night")
	}
	if end > 0 {
		clock = "00:00"
		if r.is(i, "noon|midday") {
			clock = "12:00"
		}
		return clock, r.zone(end), r.noonContext(i, end)
	}
	clock, end, ok = r.hourMinute(i)
	if !ok {
		return "", i, false
	}
	return clock, r.zone(end), true
}

// A dial is what a clock shows.
type dial struct {
	h, m, s          int
	minutes, seconds bool // told
}

func (d dial) text() string {
	t := digits(d.h, 2) + ":" + digits(d.m, 2)
	if d.seconds {
		t += ":" + digits(d.s, 2)
	}
	return t
}

// noonContext keeps out the "midnight regulations" of an outgoing government.
func (r *reader) noonContext(i, end int) bool {
	return r.weekdayAt(end) > 0 || r.is(end, "today|tonight|tomorrow|yesterday") || r.phraseEnds(end) || r.zone(end) > end ||
		r.is(i-1, "at|by|until|till|before|after|around|about|from|since|to|past") && !r.isHyphen(end)
}

// hourMinute reads "3 pm", "3:30 p.m.", "15:00", "three o'clock", "10.30am".
func (r *reader) hourMinute(i int) (clock string, end int, ok bool) {
	if d, end, ok := r.military(i); ok {
		return d.text(), end, true
	}
	if d, end, ok := r.pastHour(i); ok {
		return d.text(), end, true
	}
	d, j, ok := r.dial(i)
	if !ok {
		return "", i, false
	}
	k, half := r.halfBehind(j)
	switch {
	case half != 0:
		ok = d.h >= 1 && d.h <= 12
		d.h %= 12
		if half == 'p' {
			d.h += 12
		}
		return d.text(), k, ok
	case r.is(j, oClock):
		return d.text(), j + 1, d.h <= 12
	case !d.minutes:
		return d.text(), j, d.h <= 12 && r.partBehind(j) && (i == 0 || r.is(i-1, beforeClocks+"|for"))
	case r.is(j, "hours|hrs") || zones.Has(r.at(j).Text):
		return d.text(), r.skip(j, "hours|hrs"), true
	}
	return d.text(), j, r.clockContext(i, j) && !r.is(j, "left|remaining|of") && !r.is(j, "to play|go")
}

// What stands around times of day, in the form that reader.match takes.
const (
	oClock       = "o'clock|oclock|ish"
	beforeClocks = "at|by|until|till|from|to|since|around|about|before|after|between|circa|past"
)

// halfBehind reads "a.m.", and "p. m." as some agencies send it: 'a' or 'p', 0 where
// neither stands there.
func (r *reader) halfBehind(j int) (end int, half byte) {
	switch {
	case r.is(j, halves):
		return j + 1, r.at(j).Lower[0]
	case r.is(j, "a|p|a.|p."):
		k := r.skip(j+1, ".")
		if r.is(k, "m.") || r.is(k, "m") && (k > j+1 || r.is(j, "a.|p.") || r.phraseEnds(k+1)) {
			return r.skip(k+1, "."), r.at(j).Lower[0]
		}
		if r.is(j, "p") && r.at(j).Glued && r.phraseEnds(j+1) {
			return j + 1, 'p'
		}
	}
	return j, 0
}

const halves = "am|a.m|a.m.|pm|p.m|p.m."

// military reads "1430 GMT", "0600 local time", "at 1100 hours", "1140 a.m.".
func (r *reader) military(i int) (d dial, end int, ok bool) {
	n, width := r.numeral(i)
	if width < 3 || width > 4 || n/100 > 24 || n%100 > 59 || r.at(i).Glued && r.at(i-1).Shape != text.Mark {
		return d, i, false
	}
	d = dial{h: n / 100, m: n % 100, minutes: true}
	if k, half := r.halfBehind(i + 1); half != 0 {
		ok = d.h >= 1 && d.h <= 12
		if d.h %= 12; half == 'p' {
			d.h += 12
		}
		return d, k, ok
	}
	ok = width == 4 && (zones.Has(r.at(i+1).Text) || r.is(i+1, "local time") || r.is(i+1, "hrs") ||
		r.is(i+1, "hours") && r.is(i-1, beforeClocks))
	return d, r.skip(i+1, "hrs|hours"), ok
}

// pastHour reads "half past seven", "a quarter to ten", "twenty past four". Without
// "past" or "quarter" the words may be a range or a score: "five to ten people".
func (r *reader) pastHour(i int) (d dial, end int, ok bool) {
	j := r.skip(i, "a|an")
	n, sure := 0, false
	switch {
	case r.is(j, "half past"):
		n, sure, j = 30, true, j+1
	case r.is(j, "quarter"):
		n, sure, j = 15, true, j+1
	case j > i:
		return d, i, false
	default:
		if n, j, ok = r.cardinal(i); !ok || n < 1 || n > 29 {
			return d, i, false
		}
		k := r.skip(j, "minutes|minute|mins|min")
		sure, j = k > j, k
	}
	back := r.is(j, "to|before|till|of")
	if !back && !r.is(j, "past|after") || !sure && back && !r.is(i-1, "at|until|till") ||
		(back || !sure) && !r.is(i-1, beforeClocks+"|just|nearly|almost|is|was|'s") {
		return d, i, false
	}
	d, end, ok = r.dial(j + 1)
	if !ok || d.minutes || d.h < 1 || d.h > 12 {
		return d, i, false
	}
	if d.m, d.minutes = n, true; back {
		d.m, d.h = 60-n, (d.h+10)%12+1
	}
	k, half := r.halfBehind(end)
	if half == 'p' {
		d.h = d.h%12 + 12
	}
	k = r.skip(k, oClock)
	return d, k, sure || !back || k > end || r.phraseEnds(k) || r.partBehind(k)
}

// dial reads the figures alone: "3", "15:30", "10.30", "8:00:31"; also "three" and
// "nine thirty".
func (r *reader) dial(i int) (d dial, end int, ok bool) {
	h, width := r.numeral(i)
	if width == 0 {
		return r.spokenDial(i)
	}
	if width > 2 || h > 24 || r.at(i).Glued && (r.at(i-1).Shape != text.Mark || r.is(i-1, ":|.|$")) {
		return d, i, false
	}
	d.h = h
	if !r.glued(i+1, ":") || !r.at(i+2).Glued {
		return d, i + 1, h < 24
	}
	m, width := r.numeral(i + 2)
	if width != 2 || m > 59 || h == 24 && m > 0 {
		return d, i, false
	}
	d.m, d.minutes = m, true
	if s, width := r.numeral(i + 4); r.glued(i+3, ":") && width > 0 && r.at(i+4).Glued {
		d.s, d.seconds = s, true
		return d, i + 5, width == 2 && s < 60
	}
	return d, i + 3, true
}

// spokenDial reads "10.30", "three" and "nine thirty".
func (r *reader) spokenDial(i int) (d dial, end int, ok bool) {
	if h, m, ok := pointed(r.at(i).Text); ok && (r.is(i+1, halves) || r.is(i+1, oClock) || r.pointedContext(i)) {
		return dial{h: h, m: m, minutes: true}, i + 1, true
	}
	d.h = r.smallNumber(i)
	if d.h < 1 || d.h > 12 {
		return d, i, false
	}
	if m, end, ok := r.belowHundred(i + 1); ok && m >= 10 && m <= 59 && r.at(i+1).Shape == text.Letters {
		d.m, d.minutes = m, true
		return d, end, true
	}
	return d, i + 1, true
}

// pointed reads "10.30", which British papers print for 10:30.
func pointed(s string) (h, m int, ok bool) {
	n := len(s)
	if n < 4 || n > 5 || s[n-3] != '.' {
		return 0, 0, false
	}
	h, okH := plainNumber(s[:n-3])
	m, okM := plainNumber(s[n-2:])
	return h, m, okH && okM && h < 24 && m <= 59
}

// pointedContext lets "at 7.45 on Saturday" be a time where no prices are told.
func (r *reader) pointedContext(i int) bool {
	if !r.is(i-1, "at|by|until|from|around|about") || !r.phraseEnds(i+1) || r.businessTalk() {
		return false
	}
	k := r.skip(i+1, "on")
	return r.weekdayAt(k) > 0 || r.weekdayAt(i-2) > 0 || r.is(k, "today|tonight|tomorrow|yesterday") ||
		r.is(i-2, "today|tonight|tomorrow|yesterday|leave|left|start|starts|started|begin|begins|began|opens")
}

// isClockWord reports whether a word makes the figure before it a time of day.
func (r *reader) isClockWord(i int) bool { return r.is(i, halves) || r.is(i, oClock) }

// clockContext lets "15:30" be a time and keeps "won 3:2" and verse numbers out; end
// is the index behind the figures. What is told in words ends its phrase.
func (r *reader) clockContext(i, end int) bool {
	if r.at(i).Shape == text.Letters && !r.phraseEnds(end) && (!r.is(i-1, "at") || r.isHyphen(end) || isPluralNoun(r.at(end).Lower)) {
		return r.partBehind(end)
	}
	return r.is(i-1, beforeClocks) || r.is(i-2, "later|earlier than") || r.is(i-1, "and|-|–|(|on|@|for") ||
		i == 0 && r.at(i).Shape == text.Digits || r.is(i+3, "to|-|–") && r.is(i+5, ":")
}

// zone skips "GMT", "local time", "Moscow time", "Eastern Time", "UTC+2", and
// "Eastern" behind a clock.
func (r *reader) zone(i int) int {
	if zones.Has(r.at(i).Text) {
		if k := i + 2; r.glued(i+1, "+|-|−") && r.at(k).Shape == text.Digits {
			if r.glued(k+1, ":") && r.at(k+2).Shape == text.Digits {
				return k + 3
			}
			return k + 1
		}
		return i + 1
	}
	region := r.is(i, "local|eastern|pacific|central|mountain")
	if region || r.isCapitalName(i) {
		if end := r.match(i+1, "time"); end > 0 {
			return end
		}
		if end := r.match(i+1, "standard|daylight|summer|european time"); end > 0 {
			return end
		}
	}
	if region && r.capital(i) && r.is(i-1, halves) && r.phraseEnds(i+1) {
		return i + 1
	}
	return i
}
