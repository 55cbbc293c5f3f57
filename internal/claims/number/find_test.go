package number

import (
	"strings"
	"testing"

	"gainsay/internal/claims/text"
)

// read prints the numbers of a source: interval, then "ord", "part" or "times" by kind.
func read(source string) string {
	var out []string
	for _, s := range text.Parse(source).Sentences {
		for _, n := range Find(s) {
			out = append(out, printed(n.Interval)+[]string{"", " ord", " part", " times"}[n.Kind])
		}
	}
	return strings.Join(out, "; ")
}

// printed writes an interval as in mathematics, "~" before an approximation.
func printed(i Interval) string {
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

var numbers = []struct{ in, want string }{
	// digits
	{"They counted 1,900 boats.", "1900"},
	{"It cost 2.5 and then 0.50.", "2.5; 0.5"},
	{"There are 1,234,567.89 of them.", "1234567.89"},
	{"It holds 1,00,000 people.", "100000"},
	{"Some wrote 1.000.000 instead.", "1000000"},
	{"He walked 10 000 steps, she 40\u202f000.", "10000; 40000"},
	{"It fell to -5 that night.", "-5"},
	{"It fell to minus five.", "-5"},
	{"plus or minus 3 points, deaths rose by 41 to 1,305, by 5 to 10 percent, at 14 Mill Lane", "3; 41; 1305; [5,10]; 14"},
	{"a magnitude-6.1 quake", "6.1"},
	{"A rise of .5 was seen, then one of -.25.", "0.5; -0.25"},
	{"It has 10G, the 5G net and a 2.5G one; he won $10G.", "10000000000; 5; 2.5; 10"},
	{"a mass of 1.3e6 or 12e-1, 1.3 x 10^6 or 2x10^-3", "1300000; 1.2; 1300000; 0.002"},
	{"a 4x100 relay, 3 x 10 minutes, 5em wide", "4; 3; 10; 5"},
	{"8x2^10 or 2^10", "8192; 1024"},
	{"by point three percent, at this point three men left, point 3 of it", "0.3; 3; 3"},
	{"a ratio of 2000 over 4", "500 part"},
	{"He won 300 over 30 years.", "300; 30"},
	// scales
	{"1.5 million people, 200 thousand homes", "1500000; 200000"},
	{"£1.2bn, $3 trn, €10M and 223K views", "1200000000; 3000000000000; 10000000; 223000"},
	{"1.5m homes but a 100m race", "1500000; 100"},
	{"12 lakh and three crore", "1200000; 30000000"},
	// number words
	{"six boats and twenty-five nets", "6; 25"},
	{"two hundred and five thousand", "205000"},
	{"one hundred and one", "101"},
	{"a hundred, a million, half a million", "100; 1000000; 500000"},
	{"two and a half million", "2500000"},
	{"a million and a half", "1500000"},
	{"a dozen eggs, two dozen boats, half a dozen", "12; 24; 6"},
	{"six point two five", "6.25"},
	{"three thousand and 40 more", "3000; 40"},
	{"4 thousand 3 hundred and 21 votes, 9 hundred and 2", "4321; 902"},
	{"killed 2 thousand and 40 injured, 3 million 500 fans", "2000; 40; 3000000; 500"},
	{"a rate of 1 point 5 percent", "1.5"},
	{"won by 1 point 3 weeks ago", "1; 3"},
	{"two billion and a half million", "2000500000"},
	{"two hundred dozen eggs", "2400"},
	{"three million, two hundred and forty, a million, two of them", "3000240; 1000000; 2"},
	{"the fortysecond and twentyfive, thirtysomething", "42 ord; 25"},
	{"fifty - two boats, the twenty—fifth", "52; 25 ord"},
	{"at least twenty – five of them children", "[20,); 5"},
	{"five plus six, five plus members", "5; 6; [5,)"},
	// vague
	{"dozens of boats, hundreds of nets", "[24,); [200,)"},
	{"tens of thousands of voters", "[20000,)"},
	{"several hundred people", "[200,)"},
	{"a couple of boats", "~2"},
	// ordinals
	{"the third boat, the 18th net, the twenty-first", "3 ord; 18 ord; 21 ord"},
	// parts
	{"a third of the boats and two-thirds of the nets", "0.333333 part; 0.666667 part"},
	{"one in five boats, nine out of ten nets", "0.2 part; 0.9 part"},
	{"half of them, over half the fleet", "0.5 part; (0.5,) part"},
	{"three quarters of the vote", "0.75 part"},
	{"seven thirtieths, two and fifty-four hundredths, a billionth of a second, five - eighths", "0.233333 part; 2.54; 0.000000001 part; 0.625 part"},
	{"three twenty-firsts, one hundred thirty-fifths, twenty-three fifths", "0.142857 part; 2.857143 part; 4.6 part"},
	{"two twenty seconds, one hundred thirty seconds", "2; 20; 130"},
	{"about 1/40 of it, the 9/11 of the north", "~0.025 part"},
	{"a hundred thousand trillionths, one one-hundredth of it, a hundred seconds", "0.0000001 part; 0.01 part; 100"},
	{"two and quarter hours, two and quarter finals", "2.25; 2"},
	{"a thirtieth anniversary, two seconds, the firsts", "30 ord; 2"},
	{"3/4 of it, 2 1/2 hours, 5½ hours", "0.75 part; 2.5; 5.5"},
	// multiples
	{"twice as many, three times the price, double the cost", "2 times; 3 times; 2 times"},
	{"a tenfold rise", "10 times"},
	// bounds
	{"over two", "(2,)"},
	{"Police arrested over 23 people.", "(23,)"},
	{"They were arrested over two murders.", "2"},
	{"He was sentenced to over eight years in prison.", "(8,)"},
	{"The plan cut costs by 50 million over four years.", "50000000; 4"},
	{"more than 1,000", "(1000,)"},
	{"in excess of 40", "(40,)"},
	{"at least 20", "[20,)"},
	{"no fewer than 14", "[14,)"},
	{"no less than 14", "[14,)"},
	{"less than three", "(,3)"},
	{"fewer than 10", "(,10)"},
	{"under 10", "(,10)"},
	{"no more than 20", "(,20]"},
	{"up to 20", "(,20]"},
	{"as many as 20", "(,20]"},
	{"at most 20", "(,20]"},
	{"nearly 800", "~800"},
	{"some 1,900", "~1900"},
	{"an estimated 300", "~300"},
	{"just under 300", "~300"},
	{"close to 300", "~300"},
	{"more than $5 million", "(5000000,)"},
	{"about US$5", "~5"},
	{"20 or more", "[20,)"},
	{"20-plus", "[20,)"},
	{"20 or so", "~20"},
	{"at least some 500", "[500,)"},
	{"more than five but fewer than ten", "(5,10)"},
	{"not even 40, not quite 30, barely 20, scarcely ten", "(,40); (,30); ~20; ~10"},
	{"capped at 40, limited to 12, restricted to ten", "(,40]; (,12]; (,10]"},
	{"as few as 40, as little as $5, a good 30", "[40,); [5,); [30,)"},
	{"topped $100, well short of 50", "(100,); (,50)"},
	{"40 and counting, 30, give or take, 20 or thereabouts, ten at the very most", "[40,); ~30; ~20; (,10]"},
	{"a bit more than 40, a shade under 40, only just over 40, not much more than 40", "~40; ~40; ~40; ~40"},
	{"nothing less than 40; not above 40; no higher than 40; anything over 40", "[40,); (,40]; (,40]; (40,)"},
	{"comfortably over 40, rather less than 40, just over three years", "(40,); (,40); ~3"},
	{"rose past 40, for the past 12, half past two", "(40,); 12; 2"},
	{"more than a three-hour wait, over a two-hour stretch", "(3,); 2"},
	{"<>30, =>30, >30, >= 30", "30; 30; (30,); [30,)"},
	{"three and over 40 more, five and up", "3; (40,); [5,)"},
	{"40 if not more, 40 or even less, 40 or a bit more", "[40,); (,40]; ~40"},
	{"less than two thirds, over three quarters of them", "(,0.666667) part; (0.75,) part"},

	// ranges
	{"5.3 ± 0.2, 40 +/- 3 and 40 plus or minus 3", "[5.1,5.5]; [37,43]; [37,43]"},
	{"between the tenth and the fifteenth, the second and the third", "[10,15] ord; 2 ord; 3 ord"},
	{"a 75 -300mm lens, at 5 -3", "[75,300]; 5; -3"},
	{"four to five", "[4,5]"},
	{"four-to-five-hour talks", "[4,5]"},
	{"between 3 and 5", "[3,5]"},
	{"3–5 boats, 3-5 boats", "[3,5]; [3,5]"},
	{"from 20 up to 30", "[20,30]"},
	{"three to five million", "[3000000,5000000]"},
	{"$3-5 million", "[3000000,5000000]"},
	{"five or six", "[5,6]"},
	{"three, maybe four, boats, six, or possibly seven, nets", "[3,4]; [6,7]"},
	{"three, four and five, or perhaps 50", "3; 4; 5; ~50"},
	{"three to four hundred, two or three hundred", "[300,400]; [200,300]"},
	{"It can go on for anywhere from six to eight.", "[6,8]"},

	{"10~20, greater or equal to 5", "[10,20]; [5,)"},

	// no range
	{"It rose from 5 to 7.", "5; 7"},
	{"The cut from 20 to 30 was undone.", "20; 30"},
	{"between 5 boats and 6 nets", "5; 6"},
	{"two or a hundred", "2; 100"},
	{"The rescue took over 15 hours.", "(15,)"},
	{"It is little over a hundred, a wait of a little under 40.", "~100; ~40"},
	{"a $50 million deal over six seasons, 20 tries over two games", "50000000; 6; 20; 2"},
	{"The chain took over 15 shops.", "15"},
	// no bound
	{"the dispute over two islands", "2"},
	{"They talked about two islands.", "2"},
	{"a package of $50 million over four years, jailed for over six years", "50000000; 4; (6,)"},
	{"It was held over two days, after over two hours of talks.", "2; (2,)"},
	// no number
	{"this one ended, the one vowed", ""},
	{"one of the men, no one, this one, the one who left, the one you know", ""},
	{"one-way streets and a one-off", ""},
	{"to second the motion, a second later, ten per second", "10"},
	{"the second half, a half-brother, the third quarter", "2 ord; 3 ord"},
	{"won 3-1, a 6-3 vote, 15–6 and 2-2", ""},
	{"They beat them 3 to 1.", ""},
	{"Call 555-0199 or +44 20 7946 0958.", ""},
	{"on 2021-06-16, 12/02/2021 and at 10:30", ""},
	{"the 9/11 attacks, 24/7, the 2020-21 season", ""},
	{"COVID-19, an F-16, the G7 and an A380", ""},
	{"a double murder and the doubles", ""},
	{"chapters 1,2,3 and 1,23", ""},
	{"99999999999999999999999999999", ""},
	{"a few boats and several nets", ""},
}

func TestFind(t *testing.T) {
	for _, c := range numbers {
		if got := read(c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestSpansCoverTheBound(t *testing.T) {
	s := text.Parse("They talked for less than three hours, at over $2 million.").Sentences[0]
	ns := Find(s)
	if len(ns) != 2 {
		t.Fatalf("%d numbers", len(ns))
	}
	for i, want := range []struct{ span, core string }{{"less than three", "three"}, {"over $2 million", "2 million"}} {
		n := ns[i]
		if got := s.Text[n.Span.Start:n.Span.End]; got != want.span {
			t.Errorf("span %q, want %q", got, want.span)
		}
		if got := s.Text[n.Core.Start:n.Core.End]; got != want.core {
			t.Errorf("core %q, want %q", got, want.core)
		}
		if s.Words[n.Lo].Span.Start != n.Span.Start || s.Words[n.Hi-1].Span.End != n.Span.End {
			t.Errorf("words %d:%d are not the span", n.Lo, n.Hi)
		}
	}
}

func TestStepIsTheLastPrintedDigit(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"6", "1"}, {"2.0", "0.1"}, {"1.5 million", "100000"}, {"1,900", "1"}, {"two hundred", "100"}, {"two hundred and five", "1"}, {"three to 5 million", "1000000"}, {"3.5–4 points", "1"},
	} {
		if got := Find(text.Parse(c.in).Sentences[0])[0].Interval.Step.String(); got != c.want {
			t.Errorf("%s: step %s, want %s", c.in, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range numbers {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, source string) {
		for _, s := range text.Parse(source).Sentences {
			end := 0
			for _, n := range Find(s) {
				if n.Lo < end || n.Hi <= n.Lo || n.Hi > len(s.Words) {
					t.Fatalf("words %d:%d after %d of %d in %q", n.Lo, n.Hi, end, len(s.Words), s.Text)
				}
				end = n.Hi
				if !n.Span.Contains(n.Core) || n.Span.Start != s.Words[n.Lo].Span.Start || n.Span.End != s.Words[n.Hi-1].Span.End {
					t.Fatalf("span %v, core %v, words %d:%d in %q", n.Span, n.Core, n.Lo, n.Hi, s.Text)
				}
				if n.Interval.IsEmpty() || !n.Interval.HasLo && !n.Interval.HasHi {
					t.Fatalf("interval %+v in %q", n.Interval, s.Text)
				}
			}
		}
	})
}
