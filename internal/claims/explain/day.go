package explain

import (
	"strings"

	"gainsay/internal/claims/lexicon"
)

var weekdays = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// parts are what TIMEX3 writes for parts of a day and of a year, and for what is told
// without a date (TimeML 1.2.1, the annotation guidelines).
var parts = lexicon.NewPairs(`
AF:afternoon EV:evening FA:autumn FUTURE_REF:later H1:first-half H2:second-half MI:midday MO:morning
NI:night PAST_REF:earlier PRESENT_REF:now Q1:first-quarter Q2:second-quarter Q3:third-quarter
Q4:fourth-quarter SP:spring SU:summer WE:weekend WI:winter
`)

// Day is a TIMEX3 value in words: "Wednesday" for "XXXX-WXX-3", "the evening of 16 June
// 2021" for "2021-06-16TEV", "the second quarter of 2021" for "2021-Q2", "the 1960s" for
// "196". What it does not know comes back as it is.
func Day(timex string) string {
	if word, ok := parts.Look(timex); ok {
		return word
	}
	date, clock, timed := strings.Cut(timex, "T")
	if !timed {
		return calendar(date)
	}
	if part, ok := parts.Look(clock); ok {
		if day := calendar(date); len(date) == len("XXXX-WXX-3") && day != date && date[5] == 'W' {
			return day + " " + part // "Wednesday evening"
		}
		return "the " + part + " of " + calendar(date)
	}
	return calendar(date) + " at " + clock
}

// calendar is a date without a time of day in words.
func calendar(timex string) string {
	if d, ok := strings.CutPrefix(timex, "XXXX-WXX-"); ok && len(d) == 1 && d[0] >= '1' && d[0] <= '7' {
		return weekdays[d[0]-'1']
	}
	if len(timex) == 3 && timex[0] != 'P' {
		return "the " + timex + "0s"
	}
	if len(timex) < 7 || timex[4] != '-' {
		return timex
	}
	year := " " + timex[:4]
	if year == " XXXX" {
		year = ""
	}
	if part, ok := parts.Look(timex[5:]); ok {
		if year == "" {
			return "the " + plain(part)
		}
		return "the " + plain(part) + " of" + year
	}
	m := int(timex[5]-'0')*10 + int(timex[6]-'0')
	if timex[5] > '1' || timex[6] > '9' || m < 1 || m > 12 {
		return timex
	}
	switch {
	case len(timex) == 7:
		return months[m-1] + year
	case len(timex) == 10 && timex[7] == '-':
		return strings.TrimPrefix(timex[8:], "0") + " " + months[m-1] + year
	}
	return timex
}
