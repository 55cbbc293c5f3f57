package when

// A Relation says how two time mentions stand to each other as statements
// about one happening.
type Relation uint8

const (
	// Unknown: nothing follows. One of them names no day, or the two count
	// in ways that meet only when the year is known.
	Unknown Relation = iota
	// Equal: the same day, week, month … of the calendar, or the same words for
	// it ("XXXX-02-12" and "XXXX-02-12").
	Equal
	// Inside: one lies wholly within the other: a day in its month. Both
	// statements can be true of one happening.
	Inside
	// Overlap: they share days and neither holds the other.
	Overlap
	// Disjoint: they share no day. Of one happening both cannot be true.
	Disjoint
	// WeekdayEqual: both name the same weekday and the week of at least one is not known.
	// It speaks for one day and does not prove it.
	WeekdayEqual
	// WeekdayDiffers: they name different weekdays and the week of at least
	// one is not known. Of one happening both cannot be true; of a happening each, nothing follows.
	WeekdayDiffers
)

// Compatible compares two mentions as statements of the calendar, without a
// clock. Durations and sets compare as Unknown, except equal ones.
func Compatible(a, b Mention) Relation {
	if a.Type == Duration || b.Type == Duration || a.Type == Set || b.Type == Set {
		if a.Type == b.Type && a.Timex == b.Timex && a.Timex != "" {
			return Equal
		}
		return Unknown
	}
	if a.Range.known() && b.Range.known() {
		return a.Range.relation(b.Range)
	}
	if r, ok := yearless(a, b); ok {
		return r
	}
	wa, wb := weekdayOf(a), weekdayOf(b)
	switch {
	case wa == 0 || wb == 0:
		return Unknown
	case wa == wb:
		return WeekdayEqual
	}
	return WeekdayDiffers
}

func (r Range) known() bool { return r.HasFrom && r.HasTo }

func (r Range) relation(o Range) Relation {
	switch {
	case r.To < o.From || o.To < r.From:
		return Disjoint
	case r.From == o.From && r.To == o.To:
		return Equal
	case r.From <= o.From && o.To <= r.To, o.From <= r.From && r.To <= o.To:
		return Inside
	}
	return Overlap
}

// weekdayOf is the weekday that a mention names or that its day falls on.
func weekdayOf(m Mention) int {
	if m.Weekday == 0 && m.Range.known() && m.Range.From == m.Range.To {
		return m.Range.From.Weekday()
	}
	return m.Weekday
}

// yearless compares month and day where a year is missing: 12 February is in
// February and is not 13 February, whatever the year.
func yearless(a, b Mention) (Relation, bool) {
	ma, da := monthDay(a)
	mb, db := monthDay(b)
	switch {
	case ma == 0 || mb == 0:
		return Unknown, false
	case ma != mb || da != 0 && db != 0 && da != db:
		return Disjoint, true
	case da == db:
		return Equal, true
	}
	return Inside, true
}

// monthDay is the month, and the day or 0, that a mention names with or without a year.
func monthDay(m Mention) (mon, d int) {
	if m.Range.known() {
		_, m1, d1 := m.Range.From.Date()
		_, m2, d2 := m.Range.To.Date()
		switch {
		case m.Range.From == m.Range.To:
			return m1, d1
		case m1 == m2 && d1 == 1 && m.Range.To-m.Range.From < 31 && d2 >= 28:
			return m1, 0
		}
		return 0, 0
	}
	v := m.Timex
	if len(v) < 7 || v[:5] != "XXXX-" {
		return 0, 0
	}
	mon, ok := plainNumber(v[5:7])
	if !ok || len(v) > 7 && v[7] != '-' {
		return 0, 0
	}
	if len(v) >= 10 {
		d, _ = plainNumber(v[8:10])
		if len(v) > 10 && v[10] != 'T' {
			return 0, 0
		}
	}
	return mon, d
}
