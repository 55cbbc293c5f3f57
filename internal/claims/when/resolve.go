package when

import "gainsay/internal/claims/text"

// Resolve turns the expressions of a document into mentions, one for each and in
// order; per[i] belongs to doc.Sentences[i]. Expressions count from the
// dateline, or from the date just mentioned: after "on 12 February", "six days
// later" is 18 February. One pass over the document.
func Resolve(doc text.Document, per [][]Expression, line Dateline) []Mention {
	n := 0
	for _, es := range per {
		n += len(es)
	}
	out := make([]Mention, 0, n)
	t := thread{line: line}
	for i, es := range per {
		if i >= len(doc.Sentences) {
			break
		}
		s := doc.Sentences[i]
		t.enter(i, s.Paragraph)
		for _, e := range es {
			m := t.resolve(e)
			m.Span, m.Sentence = e.Span.Shift(s.Span.Start), i
			out = append(out, m)
		}
	}
	return out
}

// A thread is what is known while the document is read: the dateline and the
// date just mentioned.
type thread struct {
	line     Dateline
	sentence int
	paragraph,
	prevSentence int
	prev    stretch // the last date of any size
	prevDay stretch // the last day
	has     bool
	hasDay  bool
}

// enter begins a sentence. A date told four sentences ago is no longer what
// "the next day" counts from.
func (t *thread) enter(i, paragraph int) {
	t.sentence, t.paragraph = i, paragraph
	if t.has && i-t.prevSentence > 3 {
		t.has, t.hasDay = false, false
	}
}

func (t *thread) resolve(e Expression) Mention {
	m := Mention{Type: e.Type, Prep: e.Prep}
	if e.value != "" {
		t.valued(&m, &e)
		return m
	}
	from := inPrintedYear(t.work(e.from, e.tense), e.from)
	m.Timex = timedValue(from, e.from)
	m.Range, m.Weekday, m.Anchor = from.days(), int(from.weekday), from.anchored
	if e.from.fiscal {
		m.Range = Range{}
	}
	if from.grain != day {
		m.Weekday = 0
	} else if !from.known && e.from.weekday > 0 {
		m.Weekday = int(e.from.weekday)
	}
	if e.ranged {
		to := inPrintedYear(t.work(e.to, e.tense), e.to)
		if earlier, ok := before(from, to, e.from); ok {
			from = earlier
			m.Timex, m.Range = timedValue(from, e.from), from.days()
		}
		if from.ref == noSide || from.ref != to.ref {
			m.Timex += "/" + timedValue(to, e.to)
		}
		end := to.days()
		m.Range.To, m.Range.HasTo = end.To, end.HasTo
		m.Weekday = 0
		from = to
	}
	t.remember(from, e)
	return m
}

// valued resolves what needs no calendar. A length that begins or ends today gets its
// days where the dateline is known; one that names days is told by them.
func (t *thread) valued(m *Mention, e *Expression) {
	m.Timex = e.value
	if e.Type == Set {
		m.Weekday = setWeekday(e.value)
	}
	if !e.ranged {
		return
	}
	from, to := t.work(e.from, e.tense), t.work(e.to, e.tense)
	if from.known && to.known {
		m.Range = Range{From: from.first, To: to.first, HasFrom: true, HasTo: true}
	}
	if e.Type == Date {
		m.Timex = from.timex()
		if from.known && to.known {
			m.Timex += "/" + to.timex()
		}
	}
}

// inPrintedYear takes the weekday printed beside a date without a year for a hint
// at the year: "Friday, June 18" was in 2021.
func inPrintedYear(s stretch, p *point) stretch {
	wd := int(p.weekday)
	if wd == 0 || !s.known || p.base != dateline || s.first.Weekday() == wd {
		return s
	}
	y, m, d := s.first.Date()
	for _, near := range [...]int{y + 1, y - 1} {
		if day := FromDate(near, m, d); validDate(near, m, d) && day.Weekday() == wd {
			return s.at(s.grain, day)
		}
	}
	return s
}

// before moves the beginning of a range back where it came out behind the end:
// "from August to October" read in September, "Monday to Friday" read on a Wednesday.
func before(from, to stretch, p *point) (stretch, bool) {
	if !from.known || !to.known || to.first >= from.first || p.n == 0 || p.steps[0].op == opYear {
		return from, false
	}
	y, m, d := from.first.Date()
	switch p.steps[p.n-1].op {
	case opWeekday:
		return from.at(day, from.first-7*((from.first-to.first+6)/7)), true
	case opMonth, opMonthDay:
		return from.at(from.grain, FromDate(y-1, m, d)), validDate(y-1, m, d)
	}
	return from, false
}

// work follows a recipe.
func (t *thread) work(p *point, te tense) stretch {
	switch p.base {
	case mention:
		if s, ok := t.mentioned(p); ok && p.n > 0 && p.steps[0].op == opThen {
			return s.then()
		} else if ok {
			return t.past(p.follow(s.in(te)), te)
		}
	case nowhere:
		return p.follow(stretch{})
	}
	s := stretch{grain: day, tense: te}
	if t.line.Known {
		s.first, s.known, s.loose = t.line.Day, true, true
	} else {
		s.month, s.day = int8(t.line.Month), int8(t.line.MonthDay)
	}
	if p.base == mention {
		s.retold = true
		return t.past(p.follow(s), te)
	}
	return p.follow(s)
}

// past refuses a day after the dateline for what a clause tells as past: "two
// days later he died" then counts from a date that was not understood.
func (t *thread) past(s stretch, te tense) stretch {
	if te == past && s.known && t.line.Known && s.first > t.line.Day {
		return stretch{ref: pastSide, anchored: true}
	}
	return s
}

// mentioned is the date that "six days later" and "the following day" count
// from: a day for days and weeks, any date for longer units. Where the last date
// was a coarse one, such as a year, there is a day to count from and nobody knows it.
func (t *thread) mentioned(p *point) (stretch, bool) {
	if p.n > 0 && p.steps[0].op == opReported && t.has && t.prev.grain > p.steps[0].unit {
		return stretch{}, false // "up 8 percent this year and 3 percent for the month"
	}
	if p.n > 0 && (p.steps[0].unit > week || p.steps[0].op == opSame || p.steps[0].op == opThen || p.steps[0].op == opSeason) && t.has {
		return t.prev, true
	}
	if p.n > 0 && p.steps[0].n == 0 && !t.has && t.prevDay.known && t.sentence-t.prevSentence <= 8 {
		return t.prevDay, true // "that day" points further back than "the next day"
	}
	if p.n > 0 && p.steps[0].n != 0 && t.has && t.prev.grain > week {
		return stretch{}, true
	}
	return t.prevDay, t.hasDay
}

// remember keeps a date for what follows. A time of day, a set or a duration
// does not change the date that is talked about.
func (t *thread) remember(s stretch, e Expression) {
	if s.ref != noSide || s.grain == noUnit {
		return
	}
	if st := e.from.steps[0]; e.from.base == dateline && e.from.n == 1 && st.op == opShift && st.unit == day && st.n > 0 {
		return // "tomorrow or the day after" is looked ahead to; the story goes on today
	}
	if st := &e.from.steps[0]; e.from.base == mention && e.from.n > 0 && st.unit > week && st.op != opReported && !e.ranged {
		return // "a year earlier" is what another figure is compared with; the next "a year earlier" means the same one
	}
	s.loose, s.anchored, s.retold = false, false, false
	t.prev, t.has, t.prevSentence = s, true, t.sentence
	if s.grain == day {
		t.prevDay, t.hasDay = s, true
	}
}

// timedValue is the value of a day with its part or its clock time.
func timedValue(s stretch, p *point) string {
	v := s.timex()
	if p.fiscal && s.known && s.grain == year {
		return "FY" + v
	}
	if !p.timed() {
		return v
	}
	tail := "T" + p.part
	if p.clock != 0 {
		tail = "T" + p.clock.text()
	}
	if s.ref != noSide || s.grain != day {
		if p.clock != 0 {
			return tail
		}
		return "XXXX-XX-XX" + tail
	}
	return v + tail
}

func setWeekday(value string) int {
	if len(value) >= 10 && value[:9] == "XXXX-WXX-" && value[9] >= '1' && value[9] <= '7' {
		return int(value[9] - '0')
	}
	return 0
}
