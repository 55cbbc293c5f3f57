package when

// A term is a word of the calendar or of counting and what it says; zero is nothing.
type term struct {
	_ [0]func() // without ==, whose code would travel for nothing

	weekday  uint8 // 1 Monday … 7 Sunday
	weekdays uint8 // likewise of the plural: "Mondays"
	month    uint8 // 1 … 12
	unit     unit
	season   uint8 // index into seasonCodes
	part     uint8 // index into partCodes
	cardinal uint8 // 0 to 19, and one more, so that "zero" is something
	tens     uint8 // 20, 30 … 90
	ordinal  uint8 // 1 to 20, and 30
	decade   uint8 // 20 for "twenties"
	way      way   // "last", "this", "next"
	short    bool  // of a weekday or a month: "Mon.", "Jan"
	plural   bool  // of a unit
}

// seasonCodes and partCodes are TIMEX3's.
var (
	seasonCodes = [...]string{"", "WI", "SP", "SU", "FA"}
	partCodes   = [...]string{"", "MO", "AF", "EV", "NI", "MI"}
)

// termLists are the terms by what they say. The values count from 1, with a bar between them;
// a value may have several words or none. Months and days as in the AP and Guardian style
// books, with the short forms that news sites print.
var termLists = [...]struct {
	kind  termKind
	form  form
	words string
}{
	{aWeekday, full, "monday|tuesday|wednesday|thursday|friday|saturday|sunday"},
	{aWeekday, shortened, "mon mon.|tue tue. tues tues.|wed wed.|thu thu. thur thur. thurs thurs.|fri fri.|sat sat.|sun sun."},
	{weekdays, full, "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"},
	{aMonth, full, "january|february|march|april|may|june|july|august|september|october|november|december"},
	{aMonth, shortened, "jan jan.|feb feb.|mar mar.|apr apr.||jun jun.|jul jul.|aug aug.|sep sep. sept sept.|oct oct.|nov nov.|dec dec."},
	{aUnit, full, "second sec|minute min|hour hr|day night|week fortnight wk|weekend|month|quarter|||year yr|decade|century"},
	{units, plural, "seconds secs|minutes mins|hours hrs|days nights|weeks fortnights wks|weekends|months|quarters|||years yrs|decades|centuries"},
	{aSeason, full, "winter|spring springtime|summer summertime|autumn fall"},
	{aPart, full, "dawn daybreak morning sunrise|afternoon|dusk evening sunset|night nightfall nighttime|lunchtime"},
	{aPart, plural, "mornings|afternoons|evenings|nights"},
	{aCardinal, full, "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"},
	{someTens, full, "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"},
	{anOrdinal, full, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth||||||||||thirtieth"},
	{aDecade, full, "|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"},
	{aWay, full, "last latest past preceding previous prior|current this|coming following next upcoming"},
}

// A form says how the words of a list are printed.
type form uint8

const (
	full form = iota
	shortened
	plural
)

// set says that a word is the n-th of its kind.
func (t *term) set(k termKind, f form, n uint8) {
	t.short = t.short || f == shortened
	t.plural = t.plural || f == plural
	switch k {
	case aWeekday:
		t.weekday = n
	case weekdays:
		t.weekdays = n
	case aMonth:
		t.month = n
	case aUnit, units:
		t.unit = unit(n)
	case aSeason:
		t.season = n
	case aPart:
		t.part = n
	case aCardinal:
		t.cardinal = n
	case someTens:
		t.tens = 10 * n
	case anOrdinal:
		t.ordinal = n
	case aDecade:
		t.decade = 10 * n
	case aWay:
		t.way = way(n)
	}
}
