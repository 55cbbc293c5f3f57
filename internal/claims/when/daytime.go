package when

import "gainsay/internal/claims/text"

// Days with a time of day in either order: "Monday at 3 pm", "10:30 on Tuesday",
// "Thursday night", "in the early hours of Friday".

// dayAndClock joins a day and a time of day in either order.
func (r *reader) dayAndClock(i int) (*point, int) {
	if p, end := r.dayPart(i); p != nil {
		p, end = r.dayOfPart(p, end)
		return p, r.clockBehind(p, end)
	}
	if clock, end := r.timeOfDay(i); clock != 0 {
		return r.dayBehind(clock, end)
	}
	p, end := r.core(i)
	if p == nil || !p.dayLevel() {
		return p, end
	}
	if part, k, ok := r.partAfter(end); ok {
		p.part = part
		end = r.weekBehind(p, k)
	} else if r.is(end, "in the") && r.part(end+2) != "" {
		p.part, end = r.part(end+2), end+3
	}
	return p, r.clockBehind(p, end)
}

// weekBehind reads " next week" behind "Wednesday evening".
func (r *reader) weekBehind(p *point, end int) int {
	if n, ok := r.direction(end); ok && r.is(end+1, "week") && p.base == dateline && p.n == 1 && p.steps[0].op == opWeekday {
		wd, part := int(p.steps[0].n), p.part
		*p = *shifted(dateline, week, n).to(opWeekday, wd).during(part)
		return end + 2
	}
	return end
}

// dayOfPart reads the day behind "the morning": "in the afternoon on Friday".
func (r *reader) dayOfPart(p *point, end int) (*point, int) {
	if !p.partOnly() {
		return p, end
	}
	q, k := r.core(r.skip(r.skip(end, ","), "on"))
	if q == nil || !q.dayLevel() || r.is(end, ",") && !r.phraseEnds(k) {
		return p, end
	}
	return q.during(p.part), k
}

// clockBehind reads ", at 3 pm" behind a day and gives the index behind it.
func (r *reader) clockBehind(p *point, end int) int {
	j := r.skip(end, ",")
	k := j
	for k < j+4 && r.is(k, "just|shortly|for|at|around|about|circa|@|exactly|almost|after|before") {
		k++
	}
	k = r.skip(k, "no later|earlier than")
	clock, to := r.timeOfDay(k)
	if clock == 0 && (k == end || r.is(k-1, "at|around|about|circa|@")) {
		clock, to = r.figuresBehind(k, k > j)
	}
	if clock == 0 || k == j && j > end && !r.isClockWord(to-1) {
		return end
	}
	if part := r.part(to + 2); part != "" && r.is(to, "in the") {
		p.part, to = part, to+3 // "Friday at 3 in the afternoon"
	}
	p.clock = p.ofPart(clock)
	return r.yearBehind(p, to)
}

// ofPart is the clock in the half of the day that a part of it says: 7 at night is
// 19:00, 3 at night is not 15:00.
func (p *point) ofPart(clock dial) dial {
	if p.part == "AF" || p.part == "EV" || p.part == "NI" && clock.hour() >= 5 {
		return clock.afternoon()
	}
	return clock
}

// figuresBehind reads figures behind a day: "23.04.2022 14:55" and, with "at" before
// them, "Monday at 8". Prices stand there, too.
func (r *reader) figuresBehind(i int, at bool) (dial, int) {
	d, end := r.dial(i)
	if d == 0 || !r.phraseEnds(end) && d&secondsTold == 0 {
		return 0, i
	}
	if d.bare() {
		if join, _ := r.between(0, end); join > 0 || !at || !d.onFace() || r.is(end, "of|%|per") || r.businessTalk() {
			return 0, i
		}
	}
	return d, end
}

// yearBehind reads the year behind the clock, where mail programs print it:
// "Thu Feb 27 14:05:31 2025".
func (r *reader) yearBehind(p *point, end int) int {
	if y, k, ok := r.year(end); ok && p.base == dateline && p.n == 1 && p.steps[0].op == opMonthDay && !r.in(k, counted) {
		p.base, p.n, p.steps[1] = nowhere, 2, p.steps[0]
		p.steps[0] = step{op: opYear, n: int32(y)}
		return k
	}
	return end
}

// dayBehind reads what follows a time of day: "Monday", "on Friday, June 18",
// "in the morning", "this afternoon", "in the evening, on 1 January".
func (r *reader) dayBehind(clock dial, end int) (*point, int) {
	p := shifted(mention, day, 0)
	end = r.otherZone(end)
	if part, k, ok := r.partAfter(end); ok {
		p.part, end = part, k // "8:00 early morning"
	}
	for k := 0; k < 2 && (k == 0 || p.partOnly()); k++ {
		j := r.skip(r.skip(end, ","), "on|in|of|at")
		q, to := r.dayPart(j)
		if q == nil {
			if q, to = r.core(j); q == nil || !q.dayLevel() || r.is(end, ",") && r.is(j, "the") {
				break
			}
			if part, k, ok := r.partAfter(to); ok {
				q.part, to = part, r.weekBehind(q, k)
			}
		}
		if q.part == "" {
			q.part = p.part
		}
		p, end = q, to
	}
	p.clock, p.part = p.ofPart(clock), ""
	return p, end
}

// partOnly reports whether the recipe names a part of the day just mentioned.
func (p *point) partOnly() bool {
	return p.part != "" && p.clock == 0 && p.base == mention && p.n == 1 && p.steps[0] == step{op: opShift, unit: day}
}

// partAfter reads the part of the day behind a day: "Thursday night", "tomorrow
// morning", "Sunday early morning", "today pm".
func (r *reader) partAfter(i int) (part string, end int, ok bool) {
	j := r.skip(r.skipHyphen(i), "early|late")
	part = r.part(j)
	if part == "" && j == i && r.phraseEnds(i+1) {
		if r.is(i, "am|a.m.") {
			part = "MO"
		} else if r.is(i, "pm|p.m.") {
			part = "AF"
		}
	}
	if part == "" || r.term(j).plural || r.capital(j) && r.is(j, edgesOfLight) {
		return "", i, false // "on Sunday Dawn Butler"
	}
	return part, j + 1, true
}

// partBehind reports whether a part of the day follows that makes a bare figure a
// time: "5 in the morning", "at 3 this afternoon".
func (r *reader) partBehind(i int) bool {
	j := r.match(i, "in the")
	if j == 0 {
		j = r.match(i, "at|this|last|tomorrow|yesterday|on")
	}
	if j > 0 && r.is(i, "on") {
		if r.weekdayAt(j) == 0 {
			return false
		}
		j++
	}
	return r.is(i, "tonight") || j > 0 && r.part(j) != "" && !r.term(j).plural
}

// dayPart reads "this morning", "last night", "in the evening", "the night of
// June 5", "overnight", "at night", "at dawn".
func (r *reader) dayPart(i int) (*point, int) {
	if r.may(i)&byPartOfDay == 0 {
		return nil, 0
	}
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
	case r.is(i, edgesOfLight+"|night") && r.is(i-1, beforeClocks) && (r.phraseEnds(j) || r.weekdayAt(j) > 0 || r.is(j, "today|tomorrow|yesterday")) && (!r.is(i, "night") || r.is(i-1, "at") && r.figureBefore(i-1)):
		j, b = i, mention
	default:
		return r.sessionPart(i)
	}
	part := r.part(j)
	if part == "" || r.term(j).plural {
		return nil, 0
	}
	return shifted(b, day, n).during(part), j + 1
}

// sessionPart reads the part of the day in which something was traded: "in early morning
// trading", "in afternoon trade on Tuesday", whose day may stand behind.
func (r *reader) sessionPart(i int) (*point, int) {
	j := r.skip(r.skip(i, "early|late|mid"), "-")
	part := r.part(j)
	if part == "" || !r.is(i-1, "in|during|of|to|from|after") || !r.is(j+1, "trading|trade|dealings|session") {
		return nil, 0
	}
	p, _ := r.core(r.skip(j+2, "on"))
	if p == nil || !p.dayLevel() {
		p = shifted(mention, day, 0)
	}
	return p.during(part), j + 1
}

// figureBefore reports whether an hour stands before i: "11 at night". At night alone means
// any night: "she worked at night".
func (r *reader) figureBefore(i int) bool {
	return r.at(i-1).Shape == text.Digits || r.smallNumber(i-1) > 0 || r.isClockWord(i-1)
}

// edgesOfLight are parts of the day that need no article: "at dawn", "after dusk".
const edgesOfLight = "dawn|daybreak|dusk|lunchtime|nightfall|sunrise|sunset"

// partOf reads "the morning of June 5", "the early hours of Monday", and "the
// evening" after "in".
func (r *reader) partOf(i int) (*point, int) {
	j, part := i+2, r.part(i+1)
	if r.is(i+1, "early|small|wee hours") {
		j, part = i+3, "MO"
	}
	if part == "" {
		return nil, 0
	}
	if r.is(j, "of") {
		if p, end := r.core(r.skip(j+1, "the")); p != nil && p.dayLevel() {
			if _, k, ok := r.partAfter(end); ok && j == i+3 {
				end = k // "the early hours of Monday morning"
			}
			return p.during(part), end
		}
		if p, end := r.dayPart(j + 1); p != nil && j == i+3 {
			return p, end
		}
		return nil, 0
	}
	if !r.is(i-1, "in|during|until|till") || j > i+2 && !r.phraseEnds(j) {
		return nil, 0
	}
	return shifted(mention, day, 0).during(part), j
}

// otherZone skips the same time elsewhere: "(0440 GMT)".
func (r *reader) otherZone(i int) int {
	if !r.is(i, "(") {
		return i
	}
	if d, end := r.timeOfDay(i + 1); d != 0 && r.is(end, ")") {
		return end + 1
	}
	return i
}
