package quantity

import (
	"cmp"
	"os"
	"strings"
	"testing"

	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// read prints the quantities of a source: interval, unit or dimension, what is counted in brackets, direction.
func read(source string) string {
	var out []string
	for _, s := range text.Parse(source).Sentences {
		for _, q := range Find(s, number.Find(s)) {
			p := printed(q.Interval) + " " + cmp.Or(q.Unit, q.Dimension.String())
			if q.Dimension == Age {
				p += " old"
			}
			if q.Of != "" {
				p += " [" + q.Of + "]"
			}
			if q.Change != NoChange {
				p += " " + q.Change.String()
			}
			out = append(out, p)
		}
	}
	return strings.Join(out, "; ")
}

func printed(i number.Interval) string {
	if v, ok := i.Exact(); ok {
		return v.String()
	}
	if i.Approx {
		return "~" + i.Lo.String()
	}
	lo, hi := "(", ")"
	if i.HasLo {
		lo = map[bool]string{true: "(", false: "["}[i.LoOpen] + i.Lo.String()
	}
	if i.HasHi {
		hi = i.Hi.String() + map[bool]string{true: ")", false: "]"}[i.HiOpen]
	}
	return lo + "," + hi
}

var quantities = []struct{ in, want string }{
	// durations
	{"They met for less than three hours.", "(,3) hour"},
	{"four to five hours of talks", "[4,5] hour"},
	{"six-hour talks and a four-to-five-hour drive", "6 hour; [4,5] hour"},
	{"an hour and a half, half an hour, two and a half years", "1.5 hour; 0.5 hour; 2.5 year"},
	{"He waited for an hour.", "1 hour"},
	{"It closed a year ago, after more than a decade.", "1 year; (1,) decade"},
	{"two hours and 30 minutes", "2.5 hour"},
	{"twenty-one years and six months", "21.5 year"},
	{"five hours or more", "[5,) hour"},
	{"ran it in 9.8s and in 12 mins", "9.8 second; 12 minute"},
	{"a couple of days", "~2 day"},
	{"within 24 hours", "(,24] hour"},
	// money
	{"$1.5 million, US$5, £1.2bn and €20", "1500000 USD; 5 USD; 1200000000 GBP; 20 EUR"},
	{"1.5 million euros and 300 US dollars", "1500000 EUR; 300 USD"},
	{"40 Canadian dollars, 50 Hong Kong dollars", "40 CAD; 50 HKD"},
	{"A$40, HK$50 and EUR 20m", "40 AUD; 50 HKD; 20000000 EUR"},
	{"shares at 164p and 50 cents", "1.64 GBP; 0.5 USD"},
	{"five dollars and forty cents", "5.4 USD"},
	{"$78 a barrel, $15 an hour, £3 per litre", "78 USD per barrel; 15 USD per hour; 3 GBP per liter"},
	{"$3-5 million, $3 million to $5 million", "[3000000,5000000] USD; [3000000,5000000] USD"},
	{"millions of dollars", "[2000000,) USD"},
	{"up from $3 a year earlier", "3 USD; 1 year"},
	// shares and points
	{"20% of voters, 7.5 percent and 3 per cent", "20 percent [voters]; 7.5 percent; 3 percent"},
	{"0.25 percentage points, 25 basis points", "0.25 percentage point; 25 basis point"},
	{"between 5% and 7% of homes", "[5,7] percent [homes]"},
	{"10 to 15 percent", "[10,15] percent"},
	// measures
	{"5 km, a 20-mile stretch, 5 feet 2 inches", "5 kilometer; 20 mile; 62 inch"},
	{"12,000 square feet, 40 sq km, 3 km²", "12000 square foot; 40 square kilometer; 3 square kilometer"},
	{"2.5 tonnes, 20 kg, 10 pounds of rice", "2.5 metric ton; 20 kilogram; 10 pound"},
	{"120 mph, 90 km/h, 60 miles an hour, 15 knots", "120 mile per hour; 90 kilometer per hour; 60 mile per hour; 15 knot"},
	{"-5 °C, 40 degrees Celsius, 20 degrees", "-5 degree celsius; 40 degree celsius; 20 degree"},
	{"Temperatures hit 40C.", "40 degree celsius"},
	{"500,000 barrels a day, 300 megawatts, 5 kilowatt-hours", "500000 barrel per day; 300 megawatt; 5 kilowatt hour"},
	{"8 MB and 2.8 GHz", "8 megabyte; 2.8 gigahertz"},
	{"a third of a mile", "0.333333 mile"},
	// ages
	{"Maria Lund, 34, and a 6-year-old boy aged 12", "34 year old; 6 year old; 12 year old"},
	{"Okoro, 28, left.", "28 year old"},
	{"children ages 5 to 11", "[5,11] year old"},
	{"It is about 30 years old.", "~30 year old"},
	{"at six weeks of age", "6 week old"},
	// counts
	{"five US presidents since", "5 count [US presidents]"},
	{"14 people died", "14 count [people]"},
	{"two rounds of meetings", "2 count [rounds of meetings]"},
	{"nearly 800 injured", "~800 count [injured]"},
	{"dozens of young officers", "[24,) count [young officers]"},
	{"one police officer was hurt", "1 count [police officer]"},
	{"seven AK-47 rifles, 40 MPs", "7 count [AK-47 rifles]; 40 count [MPs]"},
	{"half of the voters", "0.5 number [voters]"},
	{"a three-man crew", "3 count [man]"},
	{"met her three times, three times as many", "3 count [times]; 3 number"},
	{"the third round", "3 ordinal [round]"},
	{"The White House had expected four to five.", "[4,5] number"},
	// direction
	{"Shares rose 6.5% to 164p.", "6.5 percent up; 1.64 GBP"},
	{"It fell by 500 points.", "500 count [points] down"},
	{"sales were down 3%", "3 percent down"},
	{"He gunned down two men and put up $5 million.", "2 count [men]; 5000000 USD"},
	{"Prices rose by between 5% and 10%.", "[5,10] percent up"},
	{"a 5% increase and a 3% cut", "5 percent up; 3 percent down"},
	{"It rose from 4.5% to 5.2%.", "4.5 percent; 5.2 percent"},

	// no quantity: years, dates and times
	{"in 1999, since 2014, the 2020 election, its 2022 invasion", ""},
	{"the 1990s, in his 40s and 1999-2003", ""},
	{"on June 16, 2021, 16 June, Sept. 5th and the 4th of July", ""},
	{"at 5 p.m., about 5 a.m., 10:30 and 3 o'clock", ""},
	{"the 21st century and an 18th-century villa", ""},
	// names and codes
	{"on Flight 3071, a Boeing 777-200", ""},
	{"a Category 3 storm, Part 2, Article 5 and Resolution 1701", ""},
	{"on Route 66, in Room 101, No. 10", ""},
	{"at 10 Downing Street, on 223rd Street", ""},
	{"the Big Four, Channel Four, the First Amendment", ""},
	{"the first lady at first sight", "1 ordinal [sight]"},
	{"Voyager 2 passed by.", ""},
	{"a 13F filing", "13 number"},
	// units that are none
	{"three won medals for 25 boats", "3 number; 25 count [boats]"},
	{"2 in April and one in five", "2 number; 0.2 number"},
	{"twice a day", "2 number"},
	{"a second man and a foot patrol", "2 ordinal [man]"},
	{"five degrees of separation", "5 count [degrees]"},
}

func TestFind(t *testing.T) {
	for _, c := range quantities {
		if got := read(c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestSpansCoverBoundAndUnit(t *testing.T) {
	s := text.Parse("He held over two hours of talks with more than 14 people at $1.5 million.").Sentences[0]
	qs := Find(s, number.Find(s))
	want := []string{"over two hours", "more than 14", "$1.5 million"}
	if len(qs) != len(want) {
		t.Fatalf("%d quantities", len(qs))
	}
	for i, q := range qs {
		if got := s.Text[q.Span.Start:q.Span.End]; got != want[i] {
			t.Errorf("span %q, want %q", got, want[i])
		}
	}
	if q := qs[1]; s.Text[q.OfSpan.Start:q.OfSpan.End] != "people" {
		t.Errorf("counted %q", q.Of)
	}
}

func TestUnitsConvertExactly(t *testing.T) {
	for _, c := range []struct{ in, unit, want string }{
		{"300 minutes", "hour", "5"}, {"2 hours", "minute", "120"}, {"three decades", "year", "30"}, {"one mile", "kilometer", "1.609344"},
		{"10 km", "meter", "10000"}, {"90 km/h", "meter per second", "25"}, {"100 °C", "degree fahrenheit", "212"}, {"32 °F", "degree celsius", "0"},
		{"2 square kilometers", "hectare", "200"}, {"1 cubic meter", "liter", "1000"}, {"50 basis points", "percentage point", "0.5"}, {"$5", "USD", "5"}, {"$120 a day", "USD per hour", "5"},
	} {
		s := text.Parse(c.in).Sentences[0]
		qs := Find(s, number.Find(s))
		if len(qs) != 1 {
			t.Errorf("%s: %d quantities", c.in, len(qs))
			continue
		}
		iv, ok := qs[0].In(c.unit)
		if v, _ := iv.Exact(); !ok || v.String() != c.want {
			t.Errorf("%s = %s %s (%v), want %s", c.in, v, c.unit, ok, c.want)
		}
	}
}

func TestUnlikeUnitsDoNotConvert(t *testing.T) {
	five := number.Point(number.Int(5))
	for _, c := range []struct{ from, to string }{{"year", "day"}, {"USD", "EUR"}, {"hour", "mile"}, {"percent", "percentage point"}, {"", "hour"}} {
		if _, ok := (Quantity{Unit: c.from, Interval: five}).In(c.to); ok {
			t.Errorf("%s converts to %s", c.from, c.to)
		}
	}
}

func TestAcceptanceFigures(t *testing.T) {
	for file, want := range map[string][]string{
		"geneva-a.txt": {"(2,) hour", "5 count [US presidents]", "2 count [rounds of meetings]"}, "geneva-b.txt": {"(,3) hour", "[4,5] hour"},
		"istanbul-a.txt": {"6 hour", "6 day", "1500000 USD"}, "istanbul-b.txt": {"[5,6] hour"},
	} {
		source, err := os.ReadFile("../../../../shared/articles/" + file)
		if err != nil {
			t.Skip("the shared articles are not here")
		}
		got := read(string(source))
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s: no %q in %s", file, w, got)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range quantities {
		f.Add(c.in)
	}
	f.Add("0a\xe7 5(kg 1 \xff\xff")
	f.Add("5 (kg")
	f.Fuzz(func(t *testing.T, source string) {
		for _, s := range text.Parse(source).Sentences {
			end := 0
			for _, q := range Find(s, number.Find(s)) {
				if q.Lo < end || q.Hi <= q.Lo || q.Hi > len(s.Words) {
					t.Fatalf("words %d:%d after %d of %d in %q", q.Lo, q.Hi, end, len(s.Words), s.Text)
				}
				end = q.Hi
				if q.Span.Start != s.Words[q.Lo].Span.Start || q.Span.End != s.Words[q.Hi-1].Span.End || !q.Span.Contains(q.Number) {
					t.Fatalf("span %v, number %v in %q", q.Span, q.Number, s.Text)
				}
				if (q.Of != "") != (q.OfSpan.Len() > 0) || q.OfSpan.End > len(s.Text) || s.Text[q.OfSpan.Start:q.OfSpan.End] != q.Of {
					t.Fatalf("counted %q at %v in %q", q.Of, q.OfSpan, s.Text)
				}
				if _, ok := q.In(q.Unit); !ok {
					t.Fatalf("%q does not convert to itself", q.Unit)
				}
			}
		}
	})
}
