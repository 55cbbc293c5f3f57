package when

import "gainsay/internal/claims/text"

// The words of the calendar. Names of months and days as in the AP and Guardian
// style books, with the short forms that news sites print.

func weekdayNumber(lower string) (n int, short bool) {
	switch lower {
	case "monday":
		return 1, false
	case "tuesday":
		return 2, false
	case "wednesday":
		return 3, false
	case "thursday":
		return 4, false
	case "friday":
		return 5, false
	case "saturday":
		return 6, false
	case "sunday":
		return 7, false
	case "mon", "mon.":
		return 1, true
	case "tue", "tue.", "tues", "tues.":
		return 2, true
	case "wed", "wed.":
		return 3, true
	case "thu", "thu.", "thur", "thur.", "thurs", "thurs.":
		return 4, true
	case "fri", "fri.":
		return 5, true
	case "sat", "sat.":
		return 6, true
	case "sun", "sun.":
		return 7, true
	}
	return 0, false
}

func weekdayPlural(lower string) int {
	if len(lower) > 6 && lower[len(lower)-1] == 's' {
		n, _ := weekdayNumber(lower[:len(lower)-1])
		return n
	}
	return 0
}

func monthNumber(lower string) (n int, short bool) {
	switch lower {
	case "january":
		return 1, false
	case "february":
		return 2, false
	case "march":
		return 3, false
	case "april":
		return 4, false
	case "may":
		return 5, false
	case "june":
		return 6, false
	case "july":
		return 7, false
	case "august":
		return 8, false
	case "september":
		return 9, false
	case "october":
		return 10, false
	case "november":
		return 11, false
	case "december":
		return 12, false
	case "jan", "jan.":
		return 1, true
	case "feb", "feb.":
		return 2, true
	case "mar", "mar.":
		return 3, true
	case "apr", "apr.":
		return 4, true
	case "jun", "jun.":
		return 6, true
	case "jul", "jul.":
		return 7, true
	case "aug", "aug.":
		return 8, true
	case "sep", "sep.", "sept", "sept.":
		return 9, true
	case "oct", "oct.":
		return 10, true
	case "nov", "nov.":
		return 11, true
	case "dec", "dec.":
		return 12, true
	}
	return 0, false
}

// unitOf knows the units of time in singular and plural.
func unitOf(lower string) (u unit, plural bool) {
	switch lower {
	case "second", "sec":
		return second, false
	case "seconds", "secs":
		return second, true
	case "minute", "min":
		return minute, false
	case "minutes", "mins":
		return minute, true
	case "hour", "hr":
		return hour, false
	case "hours", "hrs":
		return hour, true
	case "day", "night":
		return day, false
	case "days", "nights":
		return day, true
	case "week", "wk", "fortnight":
		return week, false
	case "weeks", "wks", "fortnights":
		return week, true
	case "weekend":
		return weekend, false
	case "weekends":
		return weekend, true
	case "month":
		return month, false
	case "months":
		return month, true
	case "quarter":
		return quarter, false
	case "quarters":
		return quarter, true
	case "year", "yr":
		return year, false
	case "years", "yrs":
		return year, true
	case "decade":
		return decade, false
	case "decades":
		return decade, true
	case "century":
		return century, false
	case "centuries":
		return century, true
	}
	return noUnit, false
}

// seasonCodes are TIMEX3's; an opSeason step holds the index.
var seasonCodes = [...]string{"WI", "SP", "SU", "FA"}

func seasonNumber(lower string) (n int, ok bool) {
	switch lower {
	case "winter":
		return 0, true
	case "spring", "springtime":
		return 1, true
	case "summer", "summertime":
		return 2, true
	case "autumn", "fall":
		return 3, true
	}
	return 0, false
}

// partOfDay is TIMEX3's code of a part of the day.
func partOfDay(lower string) string {
	switch lower {
	case "morning", "mornings":
		return "MO"
	case "afternoon", "afternoons":
		return "AF"
	case "evening", "evenings":
		return "EV"
	case "night", "nights", "nighttime":
		return "NI"
	}
	return ""
}

// cardinalWord knows "zero" to "nineteen", -1 is none of them.
func cardinalWord(lower string) int {
	switch lower {
	case "zero":
		return 0
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	}
	return -1
}

// tensWord knows "twenty" to "ninety".
func tensWord(lower string) int {
	switch lower {
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return -1
}

// ordinalWord knows "first" to "twentieth" and "thirtieth".
func ordinalWord(lower string) int {
	switch lower {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	case "fourth":
		return 4
	case "fifth":
		return 5
	case "sixth":
		return 6
	case "seventh":
		return 7
	case "eighth":
		return 8
	case "ninth":
		return 9
	case "tenth":
		return 10
	case "eleventh":
		return 11
	case "twelfth":
		return 12
	case "thirteenth":
		return 13
	case "fourteenth":
		return 14
	case "fifteenth":
		return 15
	case "sixteenth":
		return 16
	case "seventeenth":
		return 17
	case "eighteenth":
		return 18
	case "nineteenth":
		return 19
	case "twentieth":
		return 20
	case "thirtieth":
		return 30
	}
	return -1
}

// decadeWord knows "nineties" for 90.
func decadeWord(lower string) int {
	switch lower {
	case "twenties":
		return 20
	case "thirties":
		return 30
	case "forties":
		return 40
	case "fifties":
		return 50
	case "sixties":
		return 60
	case "seventies":
		return 70
	case "eighties":
		return 80
	case "nineties":
		return 90
	}
	return 0
}

// fixedFeast knows the feasts that fall on one day of the year: month*100+day.
func fixedFeast(r *reader, i int) (monthDay, end int, ok bool) {
	if !r.capital(i) {
		return 0, i, false
	}
	for _, f := range feasts {
		if end, ok := r.phrase(i, f.words); ok {
			return f.monthDay, end, true
		}
	}
	return 0, i, false
}

// feasts in lower case, longer ones before those they begin with.
var feasts = []struct {
	words    string
	monthDay int
}{
	{"boxing day", 1226},
	{"christmas day", 1225},
	{"christmas eve", 1224},
	{"halloween", 1031},
	{"new year 's day", 101},
	{"new year 's eve", 1231},
	{"valentine 's day", 214},
}

func isZone(s string) bool {
	switch s {
	case "UTC", "GMT", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "PST", "PDT", "PT", "BST", "CET", "CEST",
		"EET", "EEST", "IST", "JST", "KST", "MSK", "AEST", "AEDT", "SGT", "HKT", "WAT", "EAT", "SAST":
		return true
	}
	return false
}

func isPreposition(lower string) bool {
	switch lower {
	case "on", "in", "at", "since", "until", "till", "by", "before", "after", "during", "for", "from", "to", "through",
		"within", "over", "between", "of", "around", "about", "throughout":
		return true
	}
	return false
}

// isCounted knows what is counted by the hundred or thousand in the news, so
// that "in 2000 homes" is no year.
func isCounted(lower string) bool {
	switch lower {
	case "people", "men", "women", "children", "homes", "houses", "jobs", "workers", "employees", "troops", "soldiers",
		"officers", "students", "pupils", "residents", "members", "miles", "feet", "metres", "meters", "kilometres",
		"kilometers", "km", "ft", "dollars", "euros", "pounds", "votes", "seats", "passengers", "hours", "minutes", "seconds",
		"days", "weeks", "months", "years", "points", "times", "copies", "units", "cases", "deaths", "victims",
		"protesters", "demonstrators", "fans", "guests", "visitors", "refugees", "migrants", "tonnes", "tons", "acres",
		"hectares", "buildings", "schools", "rooms", "families", "households", "patients", "doctors", "nurses",
		"customers", "vehicles", "cars", "flights", "stores", "shops", "percent", "per", "degrees", "calories",
		"rpm", "mph", "kg", "mg", "watts", "psi":
		return true
	}
	return false
}

// isHolidayPrefix knows the words that make a weekday the name of something:
// "Black Friday" is no date of the last week.
func isHolidayPrefix(lower string) bool {
	switch lower {
	case "black", "good", "bloody", "super", "ash", "cyber", "giving", "maundy", "shrove", "palm", "holy", "casual",
		"manic", "red", "man", "patch", "easter":
		return true
	}
	return false
}

// isPaperName knows what follows a weekday in the name of a newspaper, a band
// or a broadcast.
func isPaperName(text string) bool {
	switch text {
	case "Times", "Telegraph", "Mirror", "Mail", "Express", "Herald", "Post", "World", "Independent", "Tribune", "Sun",
		"Football", "Wells", "Review", "Magazine", "Business", "Sport":
		return true
	}
	return false
}

// isSign reports whether a word has to do with time, so that an expression may
// stand here. Every expression holds such a word.
func isSign(w *text.Word) bool {
	if w.Shape == text.Digits {
		return true
	}
	if w.Shape != text.Letters || len(w.Lower) < 2 {
		return false
	}
	switch w.Lower {
	case "today", "tonight", "tonite", "tmrw", "yesterday", "tomorrow", "overnight", "noon", "midday", "midnight", "o'clock", "now", "currently",
		"presently", "nowadays", "recently", "lately", "soon", "present", "moment", "time", "future", "past", "term", "daily",
		"nightly", "weekly", "fortnightly", "biweekly", "monthly", "quarterly", "annual", "annually", "yearly", "hourly", "biennial",
		"christmas", "easter", "boxing", "halloween", "valentine", "half", "seventeen", "eighteen", "nineteen", "twenty", "thousand",
		"am", "a.m", "a.m.", "pm", "p.m", "p.m.", "q1", "q2", "q3", "q4", "h1", "h2":
		return true
	}
	if n, _ := weekdayNumber(w.Lower); n > 0 || weekdayPlural(w.Lower) > 0 {
		return true
	}
	if n, _ := monthNumber(w.Lower); n > 0 {
		return true
	}
	if u, _ := unitOf(w.Lower); u != noUnit {
		return true
	}
	_, season := seasonNumber(w.Lower)
	return season || partOfDay(w.Lower) != "" || decadeWord(w.Lower) > 0
}
