package when

import (
	"strings"

	"gainsay/internal/claims/text"
)

// A Dateline is the day on which a text was written, as far as anything says it.
// The zero value is an unknown one.
type Dateline struct {
	Day   Day
	Known bool
	From  Origin

	// Where in the text it is printed, in bytes of the document, and what kind of place
	// that is: empty unless From is InText.
	At    text.Span
	Place Place

	// Month and MonthDay are set, and Known is not, where the text prints the day
	// without its year: "GENEVA, June 16 (Reuters) -".
	Month, MonthDay int
}

// An Origin says where the dateline comes from. Its String is the contract's word.
type Origin uint8

const (
	None   Origin = iota // nobody says it
	Given                // the reader, or a header line
	InText               // the text itself
)

// String is "none", "given" or "text".
func (o Origin) String() string {
	switch o {
	case Given:
		return "given"
	case InText:
		return "text"
	}
	return "none"
}

// FindDateline finds the day of writing. A given ISO date decides; a given date
// in another form is not guessed at, and the note says so in words. Else the
// text is asked, but only where a text states its own date: a line of its own,
// "Published 16 June 2021", a byline, the place and date before an agency's
// report, the date under a picture. A date in running text ("on 12 February
// 2014") is background; taking it would move every weekday of the article.
func FindDateline(doc text.Document, per [][]Expression, given string) (Dateline, string) {
	note := ""
	if given != "" {
		if d, ok := parseGiven(given); ok {
			return Dateline{Day: d, Known: true, From: Given}, ""
		}
		note = "The date “" + clip(given, 40) + "” is not of the form 2021-06-16 and was not used."
	}
	return stated(doc, per), note
}

// parseGiven reads an ISO date, alone or with a time of day behind it.
func parseGiven(s string) (Day, bool) {
	s = strings.TrimSpace(s)
	if len(s) > 11 && (s[10] == 'T' || s[10] == ' ') && s[11] >= '0' && s[11] <= '9' {
		s = s[:10]
	}
	return ParseDay(s)
}

// clip shortens s to at most n bytes, between letters.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n] + "…"
}

// stated finds the date in the text: the best place wins, then the first one;
// among pictures the last day.
func stated(doc text.Document, per [][]Expression) Dateline {
	var best Dateline
	rank := notStated
	for i := range doc.Sentences {
		if i >= len(per) {
			break
		}
		s := &doc.Sentences[i]
		covered := 0
		for _, e := range per[i] {
			covered += e.Span.Len()
		}
		for _, e := range per[i] {
			d, ok := e.calendarDay()
			if !ok {
				continue
			}
			k := placeOf(s, i, e, covered)
			if k == underPicture && (!d.Known || !confirmed(doc, per, d.Day)) {
				continue
			}
			if k > rank || k == rank && k == underPicture && d.Day > best.Day || k >= inAgencyLine && d.Known && !best.Known {
				best, rank = d, k
				best.At, best.Place = e.Span.Shift(s.Span.Start), k
			}
		}
	}
	if rank == notStated {
		return Dateline{}
	}
	best.From = InText
	return best
}

// A Place ranks where in a text a date stands, from never the date of writing to surely it.
// Its String is the contract's word.
type Place uint8

const (
	notStated    Place = iota
	underPicture       // "… in Geneva on June 16, 2021."
	inAgencyLine       // "GENEVA, June 16, 2021 (Reuters) —"
	aloneInLine        // "Wednesday, June 16, 2021"
	published          // "Published 16 June 2021", a byline
)

// String is "caption", "agency", "line" or "published", empty for no place.
func (p Place) String() string {
	switch p {
	case underPicture:
		return "caption"
	case inAgencyLine:
		return "agency"
	case aloneInLine:
		return "line"
	case published:
		return "published"
	}
	return ""
}

func placeOf(s *text.Sentence, i int, e Expression, covered int) Place {
	r := &reader{kind: s.Kind, w: s.Words}
	before := e.Span.Start
	switch {
	case r.publishedBefore(e.Lo) && len(s.Text) < 200:
		return published
	case s.Kind == text.Byline:
		return published
	case i < 8 && len(s.Text) < 70 && (10*covered >= 6*len(s.Text) || before <= 3 && 10*covered >= 4*len(s.Text)) && !r.is(len(r.w)-1, "."):
		return aloneInLine
	case i < 6 && before < 60 && r.agencyLine(e):
		return inAgencyLine
	case s.Kind == text.Caption && !r.filePicture():
		return underPicture
	}
	return notStated
}

// publishedBefore reports "Published on", "Last updated:" near the beginning of a line, before i.
func (r *reader) publishedBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		if r.is(k, "published|updated|posted|modified") && (k <= 3 && (r.capital(k) || k > 0 && r.is(k-1, "last|first")) || r.is(0, "this article|story|report|post|page")) {
			return true
		}
		if r.is(k, "release") && r.is(k-1, "immediate") {
			return true
		}
	}
	return false
}

// agencyLine reports whether a date stands before the dash or in the brackets
// that open an agency's report: "GENEVA, June 16 (Reuters) - Leaders …",
// "(Reuters, Feb 27)".
func (r *reader) agencyLine(e Expression) bool {
	open := r.is(e.Lo-1, "(") || r.is(e.Lo-1, ",") && r.is(e.Lo-3, "(")
	if open && r.is(e.Hi, ")|-|–|—") {
		return true
	}
	if !allCapitals(r.at(0).Text) && !r.onlyPlace(e.Lo) {
		return false
	}
	for k := e.Hi; k < e.Hi+6 && (r.at(k).Shape != text.Letters || r.capital(k)); k++ { // "Geneva, June 16, was quiet"
		if r.isDash(k) && !r.isHyphen(k) || r.is(k, ":|/") {
			return true
		}
	}
	return e.Lo > 1 && r.isDash(e.Lo-1) && r.is(e.Lo-2, ")") && e.Hi < len(r.w) && r.capital(e.Hi) // "WASHINGTON (AP) — June 16, 2021 Leaders met"
}

// onlyPlace reports whether nothing but a place in capitals and a comma stands before the
// word at i: "Geneva, 16 June 2021: …", "16 June 2021, Geneva – …".
func (r *reader) onlyPlace(i int) bool {
	for k := 0; k < i; k++ {
		if !r.capital(k) && !r.is(k, ",|(|-") || prepositions.Has(r.w[k].Lower) || r.weekdayAt(k) > 0 {
			return false
		}
	}
	return i == 0 || r.is(i-1, ",|(")
}

func allCapitals(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= 'a' && s[i] <= 'z' {
			return false
		}
		if s[i] >= 'A' && s[i] <= 'Z' {
			n++
		}
	}
	return n > 2
}

func (r *reader) filePicture() bool {
	for i := range r.w {
		if r.is(i, "file|archive|archival|undated") {
			return true
		}
	}
	return false
}

// calendarDay is the day that an expression prints in full, or its month and
// day where the year is missing.
func (e Expression) calendarDay() (Dateline, bool) {
	p := e.from
	if e.ranged || e.value != "" || p.n == 0 {
		return Dateline{}, false
	}
	last := p.steps[p.n-1]
	if last.op != opMonthDay {
		return Dateline{}, false
	}
	if p.base == nowhere && p.n == 2 && p.steps[0].op == opYear {
		s := p.follow(stretch{})
		return Dateline{Day: s.first, Known: s.known}, s.known
	}
	m, d := int(last.n/100), int(last.n%100)
	return Dateline{Month: m, MonthDay: d}, p.base == dateline && p.n == 1
}

// confirmed reports whether the running text lets a picture's day be the day of
// writing: no later year is spoken of as a date, and where the text names
// weekdays one of them is that day's, or the day's before it.
func confirmed(doc text.Document, per [][]Expression, d Day) bool {
	year, _, _ := d.Date()
	named, fits := false, false
	for i := range doc.Sentences {
		if i >= len(per) || doc.Sentences[i].Kind == text.Caption {
			continue
		}
		for _, e := range per[i] {
			p := e.from
			if p.n == 0 || e.value != "" {
				continue
			}
			if p.base == nowhere && p.steps[0].op == opYear && int(p.steps[0].n) > year && e.tense != future && e.Prep != "by" && e.Prep != "until" {
				return false
			}
			if wd := p.steps[p.n-1]; p.base == dateline && p.n == 1 && wd.op == opWeekday {
				named = true
				fits = fits || int(wd.n) == d.Weekday()
			}
		}
	}
	return fits || !named
}
