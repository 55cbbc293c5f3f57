package when

// A Day counts days of the proleptic Gregorian calendar from 1970-01-01. The
// zero value is that day, so whoever holds a Day also holds whether it is known.
type Day int32

// FromDate is the day of a calendar date. A month outside 1 to 12 counts on
// into the next or the last year, and a day outside its month into the next or
// the last month, so that (2021, 13, 1) is 1 January 2022.
//
// The arithmetic is Howard Hinnant's: years begin in March, so that the leap
// day is the last of the year.
func FromDate(y, m, d int) Day {
	y += floorDiv(m-1, 12)
	m = mod(m-1, 12) + 1
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*mod(m+9, 12)+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Day(era*146097 + doe - 719468)
}

// Date is the calendar date of a day.
func (d Day) Date() (year, month, day int) {
	z := int(d) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mod(mp+2, 12) + 1
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday is 1 for Monday to 7 for Sunday.
func (d Day) Weekday() int { return mod(int(d)+3, 7) + 1 }

// String is the date as ISO 8601 writes it: "2021-06-16".
func (d Day) String() string {
	y, m, day := d.Date()
	b := appendDigits(make([]byte, 0, 16), y, 4)
	b = appendDigits(append(b, '-'), m, 2)
	return string(appendDigits(append(b, '-'), day, 2))
}

// ParseDay reads "2021-06-16" and nothing else: a date that does not exist, a
// time behind it or another form is not a day.
func ParseDay(iso string) (Day, bool) {
	if len(iso) != 10 || iso[4] != '-' || iso[7] != '-' {
		return 0, false
	}
	y, okY := plainNumber(iso[:4])
	m, okM := plainNumber(iso[5:7])
	d, okD := plainNumber(iso[8:])
	if !okY || !okM || !okD || y == 0 || !validDate(y, m, d) {
		return 0, false
	}
	return FromDate(y, m, d), true
}

// monday is the first day of the ISO week that holds d.
func (d Day) monday() Day { return d - Day(d.Weekday()-1) }

// week is the ISO week that holds d and the year that it belongs to: 1 January
// 2021 is in week 53 of 2020.
func (d Day) week() (year, week int) {
	thursday := d.monday() + 3
	year, _, _ = thursday.Date()
	return year, int(thursday-FromDate(year, 1, 1))/7 + 1
}

// easter is Easter Sunday of the Western churches (Meeus, Jones and Butcher).
func easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return FromDate(y, n/31, n%31+1)
}

func daysIn(y, m int) int { return int(FromDate(y, m+1, 1) - FromDate(y, m, 1)) }

func validDate(y, m, d int) bool {
	return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

// plainNumber reads up to six ASCII digits.
func plainNumber(s string) (int, bool) {
	if s == "" || len(s) > 6 {
		return 0, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// digits is n, not below zero, with leading zeros up to the width.
func digits(n, width int) string {
	return string(appendDigits(make([]byte, 0, 8), n, width))
}

func appendDigits(b []byte, n, width int) []byte {
	from := len(b)
	for ; n > 0 || width > 0; width-- {
		b = append(b, byte('0'+n%10))
		n /= 10
	}
	for i, k := from, len(b)-1; i < k; i, k = i+1, k-1 {
		b[i], b[k] = b[k], b[i]
	}
	return b
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func mod(a, b int) int { return a - floorDiv(a, b)*b }
