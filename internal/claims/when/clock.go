package when

import "gainsay/internal/claims/text"

// Times on the clock: "3 pm", "10:30 a.m. GMT", "half past seven", "1430 hours", "noon".

// timeOfDay reads a clock time with the time zone behind it; none is zero.
func (r *reader) timeOfDay(i int) (dial, int) {
	if r.may(i)&byClock == 0 {
		return 0, i
	}
	end := r.match(i, "noon|midday|midnight")
	if end == 0 {
		d, end := r.hourMinute(i)
		return d, r.zone(end)
	}
	if !r.noonContext(i, end) {
		return 0, i
	}
	d := dialAt(0, 0)
	if r.is(i, "noon|midday") {
		d = dialAt(12, 0)
	}
	return d, r.zone(end)
}

// noonContext keeps out the "midnight regulations" of an outgoing government.
func (r *reader) noonContext(i, end int) bool {
	return r.weekdayAt(end) > 0 || r.is(end, "today|tonight|tomorrow|yesterday") || r.phraseEnds(end) || r.zone(end) > end ||
		r.is(i-1, "at|by|until|till|before|after|around|about|from|since|to|past") && !r.isHyphen(end)
}

// hourMinute reads "3 pm", "3:30 p.m.", "15:00", "three o'clock", "10.30am".
func (r *reader) hourMinute(i int) (dial, int) {
	if d, end := r.military(i); d != 0 {
		return d, end
	}
	if d, end := r.pastHour(i); d != 0 {
		return d, end
	}
	d, j := r.dial(i)
	if d == 0 {
		return 0, i
	}
	k, half := r.halfBehind(j)
	ok := true
	switch {
	case half != 0:
		return d.inHalf(half), k
	case r.is(j, oClock):
		j++
		ok = d.hour() <= 12
	case d.bare():
		ok = d.hour() <= 12 && r.partBehind(j) && (i == 0 || r.is(i-1, beforeClocks+"|for"))
	case r.is(j, "hours|hrs"):
		j++
	case !zones.Has(r.at(j).Text):
		ok = r.clockContext(i, j) && !r.is(j, "left|remaining|of") && !r.is(j, "to play|go")
	}
	if !ok {
		return 0, i
	}
	return d, j
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
func (r *reader) military(i int) (dial, int) {
	d, width := r.figuresOf(i)
	if width < 3 || r.at(i).Glued && r.at(i-1).Shape != text.Mark {
		return 0, i
	}
	if k, half := r.halfBehind(i + 1); half != 0 {
		return d.inHalf(half), k
	}
	if width < 4 || !zones.Has(r.at(i+1).Text) && !r.is(i+1, "local time") && !r.is(i+1, "hrs") &&
		!(r.is(i+1, "hours") && r.is(i-1, beforeClocks)) {
		return 0, i
	}
	return d, r.skip(i+1, "hrs|hours")
}

// figuresOf reads hours and minutes in one numeral: "1430". The width is 0 where it is no time.
func (r *reader) figuresOf(i int) (d dial, width int) {
	n, width := r.numeral(i)
	if width > 4 || n/100 > 24 || n%100 > 59 {
		return 0, 0
	}
	return dialAt(n/100, n%100) | minutesTold, width
}

// pastHour reads "half past seven", "a quarter to ten", "twenty past four". Without
// "past" or "quarter" the words may be a range or a score: "five to ten people".
func (r *reader) pastHour(i int) (dial, int) {
	j := r.skip(i, "a|an")
	n, sure := 0, true
	switch {
	case r.is(j, "half past"):
		n, j = 30, j+1
	case r.is(j, "quarter"):
		n, j = 15, j+1
	case j > i:
		return 0, i
	default:
		m, k, ok := r.cardinal(i)
		if !ok || m < 1 || m > 29 {
			return 0, i
		}
		n, j = m, r.skip(k, "minutes|minute|mins|min")
		sure = j > k
	}
	back := r.is(j, "to|before|till|of")
	if !back && !r.is(j, "past|after") || !sure && back && !r.is(i-1, "at|until|till") ||
		(back || !sure) && !r.is(i-1, beforeClocks+"|just|nearly|almost|is|was|'s") {
		return 0, i
	}
	d, end := r.dial(j + 1)
	if d == 0 || !d.bare() || !d.onFace() {
		return 0, i
	}
	k, half := r.halfBehind(end)
	if half == 'p' {
		d = d.afternoon()
	}
	k = r.skip(k, oClock)
	if !sure && back && k == end && !r.phraseEnds(k) && !r.partBehind(k) {
		return 0, i
	}
	d |= minutesTold
	if !back {
		return d + dial(n*60), k
	}
	if d.hour() == 1 {
		d += halfDay // "ten to one" is 12:50
	}
	return d - dial(n*60), k
}

// dial reads the figures alone: "3", "15:30", "10.30", "8:00:31"; also "three" and
// "nine thirty".
func (r *reader) dial(i int) (dial, int) {
	h, width := r.numeral(i)
	if width == 0 {
		return r.spokenDial(i)
	}
	if width > 2 || h > 24 || r.at(i).Glued && (r.at(i-1).Shape != text.Mark || r.is(i-1, ":|.|$")) {
		return 0, i
	}
	if !r.glued(i+1, ":") || !r.at(i+2).Glued {
		if h == 24 {
			return 0, i
		}
		return dialAt(h, 0), i + 1
	}
	m, width := r.numeral(i + 2)
	if width != 2 || m > 59 || h == 24 && m > 0 {
		return 0, i
	}
	d := dialAt(h, m) | minutesTold
	s, width := r.numeral(i + 4)
	if !r.glued(i+3, ":") || width == 0 || !r.at(i+4).Glued {
		return d, i + 3
	}
	if width != 2 || s > 59 {
		return 0, i
	}
	return (d + dial(s)) | secondsTold, i + 5
}

// spokenDial reads "10.30", "three" and "nine thirty".
func (r *reader) spokenDial(i int) (dial, int) {
	if d := pointed(r.at(i).Text); d != 0 && (r.is(i+1, halves) || r.is(i+1, oClock) || r.pointedContext(i)) {
		return d, i + 1
	}
	h := r.smallNumber(i)
	if h < 1 || h > 12 {
		return 0, i
	}
	if m, end, ok := r.belowHundred(i + 1); ok && m >= 10 && m <= 59 {
		return dialAt(h, m) | minutesTold, end
	}
	return dialAt(h, 0), i + 1
}

// pointed reads "10.30", which British papers print for 10:30.
func pointed(s string) dial {
	n := len(s)
	if n < 4 || n > 5 || s[n-3] != '.' {
		return 0
	}
	h, okH := plainNumber(s[:n-3])
	m, okM := plainNumber(s[n-2:])
	if !okH || !okM || h > 23 || m > 59 {
		return 0
	}
	return dialAt(h, m) | minutesTold
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
		if r.glued(i+1, "+|-|−") && r.at(i+2).Shape == text.Digits {
			if i += 3; r.glued(i, ":") && r.at(i+1).Shape == text.Digits {
				i += 2
			}
			return i
		}
		return i + 1
	}
	region := r.is(i, "local|eastern|pacific|central|mountain")
	if region || r.isCapitalName(i) {
		if k := r.skip(i+1, "standard|daylight|summer|european"); r.is(k, "time") {
			return k + 1
		}
	}
	if region && r.capital(i) && r.is(i-1, halves) && r.phraseEnds(i+1) {
		return i + 1
	}
	return i
}
