package event

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/when"
)

// Circumstances are the who, where and when of something that happened, as far
// as they are told.
type Circumstances struct {
	Parties []claim.Party
	Places  []string // canonical names, venues among them
	Times   []when.Mention
}

// limit bounds the parties, places and times kept of one happening, so that
// comparing two of them costs no more in a long article than in a short one.
const limit = 12

// Add puts what o tells beside what c does, as far as there is room.
func (c *Circumstances) Add(o *Circumstances) {
	for _, p := range o.Parties {
		if len(c.Parties) < limit && !hasParty(c.Parties, p) {
			c.Parties = append(c.Parties, p)
		}
	}
	for _, p := range o.Places {
		if len(c.Places) < limit && !has(c.Places, p) {
			c.Places = append(c.Places, p)
		}
	}
	for _, t := range o.Times {
		if len(c.Times) < limit {
			c.Times = append(c.Times, t)
		}
	}
}

func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func hasParty(list []claim.Party, p claim.Party) bool {
	for _, x := range list {
		if x.Key == p.Key && x.Kind == p.Kind {
			return true
		}
	}
	return false
}

// told counts how many of who, where and when are known well enough to anchor a
// happening: one of them is a mention, two are an event.
func (c *Circumstances) told() int {
	n, named := 0, 0
	for _, p := range c.Parties {
		if p.Kind == claim.Named {
			named++
		}
		if p.Kind != claim.Group {
			n = 1
		}
	}
	if named > 1 { // one firm buys the other: rarely twice
		n++
	}
	if len(c.Places) > 0 {
		n++
	}
	if len(c.Times) > 0 {
		n++
	}
	return n
}

// An Aspect names one of the circumstances.
type Aspect uint8

const (
	None Aspect = iota
	Who
	Where
	When
)

// An Agreement is the outcome of comparing circumstances.
type Agreement struct {
	Score   int    // two for each aspect that agrees in full, one for one that agrees loosely
	Against Aspect // the first aspect that is explicitly different, None where none is
	A, B    string // what differs, in words: "Geneva", "Turkey"
}

// Enough is the score at which two happenings are taken for one: two aspects
// agree in full.
const Enough = 4

// Agree compares two sets of circumstances. skip leaves one aspect out: who asks
// whether two dates differ must not let the dates decide whether the event is the same.
func Agree(a, b *Circumstances, skip Aspect) Agreement {
	var out Agreement
	if skip != Who {
		s, x, y := parties(a.Parties, b.Parties)
		out.note(Who, s, x, y)
	}
	if skip != Where {
		s, x, y := places(a.Places, b.Places)
		if s > 0 && out.Score == 2 && onlyNation(a, b) {
			s = 0 // that Iran was hit and that it was in Iran is one thing told
		}
		out.note(Where, s, x, y)
	}
	if skip != When {
		s, x, y := times(a.Times, b.Times)
		if s == 0 && skip != Who && sameWeekday(a.Times, b.Times) && people(a.Parties, b.Parties) > 1 {
			s = 1 // the same two people on the same day of some week: rarely another week
		}
		out.note(When, s, x, y)
	}
	return out
}

// onlyNation reports whether two happenings share nobody but the nation in which both
// were: "thieves in Cannes" and "the latest to hit France" are told by their place alone.
func onlyNation(a, b *Circumstances) bool {
	for i := range a.Parties {
		for k := range b.Parties {
			p, q := &a.Parties[i], &b.Parties[k]
			if p.Kind == claim.Group && q.Kind == claim.Group || party(p, q) == 0 {
				continue
			}
			if p.Kind != claim.Nation || q.Kind != claim.Nation || !a.in(p.Name) || !b.in(p.Name) {
				return false
			}
		}
	}
	return true
}

// in reports whether one of the places is the nation or lies in it.
func (c *Circumstances) in(nation string) bool {
	for _, p := range c.Places {
		if n := Sites(p, nation); n == Equal || n == Inside {
			return true
		}
	}
	return false
}

// people counts the named people that both have. Nations meet every week.
func people(a, b []claim.Party) int {
	n := 0
	for i := range a {
		for k := range b {
			if a[i].Kind == claim.Named && b[k].Kind == claim.Named && party(&a[i], &b[k]) == 2 {
				n++
			}
		}
	}
	return n
}

// sameWeekday reports whether both tell one weekday, neither of a known week.
func sameWeekday(a, b []when.Mention) bool {
	for i := range a {
		for k := range b {
			s, t := &a[i], &b[k]
			if s.Weekday != 0 && s.Weekday == t.Weekday && !s.Range.HasFrom && !t.Range.HasFrom {
				return true
			}
		}
	}
	return false
}

// different is the score of an aspect that explicitly differs.
const different = -1

func (g *Agreement) note(as Aspect, score int, a, b string) {
	if score != different {
		g.Score += score
		return
	}
	if g.Against == None || as == Where { // the place says it best
		g.Against, g.A, g.B = as, a, b
	}
}

// parties: a shared person or organisation agrees; so does a shared nation where
// one side is told by its nation ("the US delegation"). Two sides that each name
// people and share none are different, unless their nations agree.
func parties(a, b []claim.Party) (int, string, string) {
	score, shared, groups := 0, 0, 0
	named, nations := [2]string{}, [2]string{}
	for i := range a {
		p := &a[i]
		for k := range b {
			q := &b[k]
			n := party(p, q)
			if p.Kind == claim.Group && q.Kind == claim.Group {
				groups = max(groups, n)
				continue
			}
			score = max(score, n)
			if n == 2 {
				shared++
			}
		}
		first(&named[0], &nations[0], p)
	}
	if shared > 1 { // the same two people or nations: rarer than any place
		score = 3
	}
	for k := range b {
		first(&named[1], &nations[1], &b[k])
	}
	if score > 0 {
		return score, "", ""
	}
	if named[0] != "" && named[1] != "" {
		return different, named[0], named[1]
	}
	if nations[0] != "" && nations[1] != "" {
		return different, nations[0], nations[1]
	}
	return groups, "", ""
}

func first(named, nation *string, p *claim.Party) {
	if p.Kind == claim.Named && *named == "" {
		*named = p.Name
	}
	if p.Nation != "" && *nation == "" {
		*nation = p.Nation
	}
}

func party(p, q *claim.Party) int {
	switch {
	case p.Kind == claim.Named && q.Kind == claim.Named:
		if p.Key == q.Key && sameFirst(p.Name, q.Name) {
			return 2
		}
		return 0
	case p.Kind == claim.Group && q.Kind == claim.Group:
		if p.Key == q.Key {
			return 1
		}
		return 0
	case p.Nation != "" && p.Nation == q.Nation:
		if p.Kind == claim.Nation && q.Kind == claim.Nation {
			return 2
		}
		return 1
	}
	return 0
}

// SameName reports whether two names of one surname may be one person's.
func SameName(a, b string) bool { return sameFirst(a, b) }

// sameFirst: "Putin" is "Vladimir Putin"; "George Bush" is not "Jeb Bush".
func sameFirst(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) < 2 || len(y) < 2 {
		return true
	}
	return strings.EqualFold(x[0], y[0]) || strings.EqualFold(x[0][:1], y[0][:1]) && (len(strings.Trim(x[0], ".")) == 1 || len(strings.Trim(y[0], ".")) == 1)
}

// places: equal or one inside the other agrees; two listed places neither of
// which holds the other differ; of a villa nothing is known.
func places(a, b []string) (int, string, string) {
	x, y := "", ""
	for _, p := range a {
		for _, q := range b {
			switch Sites(p, q) {
			case Equal, Inside, Holds:
				return 2, "", ""
			case Apart:
				if x == "" {
					x, y = p, q
				}
			}
		}
	}
	if x != "" {
		return different, x, y
	}
	return 0, "", ""
}

// A Nearness says how two places lie to each other.
type Nearness uint8

const (
	Unknown Nearness = iota
	Equal
	Inside // the first lies in the second
	Holds  // the second lies in the first
	Apart
)

// Sites compares two places by name.
func Sites(a, b string) Nearness {
	if strings.EqualFold(a, b) {
		return Equal
	}
	if in, known := name.Inside(a, b); known && in {
		return Inside
	}
	in, known := name.Inside(b, a)
	if known && in {
		return Holds
	}
	if _, _, ok := name.Locate(a); !ok {
		return Unknown
	}
	if _, _, ok := name.Locate(b); !ok {
		return Unknown
	}
	return Apart
}

// times: the same day agrees in full, the same weekday or an overlapping month
// loosely; days that do not meet differ.
func times(a, b []when.Mention) (int, string, string) {
	score := 0
	x, y := "", ""
	for i := range a {
		s := &a[i]
		for k := range b {
			t := &b[k]
			n := Moments(s, t)
			if n == 1 && !s.Range.HasFrom && !t.Range.HasFrom {
				n = 0 // a Monday of one undated report is not yet that of another
			}
			score = max(score, n)
			if n == different && x == "" {
				x, y = s.Timex, t.Timex
			}
		}
	}
	if score > 0 {
		return score, "", ""
	}
	if x != "" {
		return different, x, y
	}
	return 0, "", ""
}

// Moments scores two times: 2 for one day, 1 for an overlap or an equal weekday
// without a week, 0 for unknown, -1 for different.
func Moments(a, b *when.Mention) int {
	ra, rb := &a.Range, &b.Range
	if ra.HasFrom && ra.HasTo && rb.HasFrom && rb.HasTo {
		switch {
		case ra.From > rb.To || rb.From > ra.To:
			return different
		case ra.From == rb.From && ra.To == rb.To && ra.To-ra.From < 2:
			return 2
		}
		return 1
	}
	if n, ok := yearless(a.Timex, b.Timex); ok {
		return n
	}
	if a.Weekday != 0 && b.Weekday != 0 {
		if a.Weekday == b.Weekday {
			return 1
		}
		return different
	}
	if a.Timex == b.Timex && strings.HasPrefix(a.Timex, "XXXX") {
		return 1
	}
	return 0
}

// yearless compares a month or a day of which the year is not told with another:
// "in August" is not in September, whatever the year.
func yearless(a, b string) (int, bool) {
	if len(a) < 7 || len(b) < 7 || a[4] != '-' || b[4] != '-' || !strings.HasPrefix(a, "XXXX-") && !strings.HasPrefix(b, "XXXX-") {
		return 0, false
	}
	m, n := a[5:7], b[5:7]
	if !digits(m) || !digits(n) {
		return 0, false
	}
	switch {
	case m != n:
		return different, true
	case len(a) >= 10 && len(b) >= 10 && a[7:10] != b[7:10]:
		return different, true
	}
	return 1, true
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// Cities is the same without buildings and other places no table lists.
func (c *Circumstances) Cities() *Circumstances {
	var places []string
	for _, p := range c.Places {
		if Located(p) != "" {
			places = append(places, p)
		}
	}
	return &Circumstances{Parties: c.Parties, Places: places, Times: c.Times}
}

// Located is the canonical name of a listed place, empty for any other.
func Located(p string) string {
	c, _, ok := name.Locate(p)
	if !ok {
		return ""
	}
	return c
}
