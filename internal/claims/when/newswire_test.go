package when

import "testing"

func TestLengthsAroundToday(t *testing.T) {
	check(t, wednesday, []want{
		{"Over the past year, rents have doubled.", "the past year=P1Y"},
		{"Within the last week, two shops closed.", "the last week=P1W"},
		{"The past year was wet.", "The past year=2020"},
		{"Profit fell in the last year.", "the last year=2020"},
		{"Next 3 days: rain.", "Next 3 days=2021-06-17/2021-06-19"},
		{"In past two weeks, 14 ships have left.", "past two weeks=2021-06-02/2021-06-15"},
		{"Its next three years look bright.", "next three years=P3Y"},
		{"She is free for the rest of the week.", "the rest of the week=2021-06-16/2021-06-20"},
		{"The rest of the weekly shop cost little.", "weekly=P1W"},
	})
	check(t, "", []want{
		{"Next 3 days: rain.", "Next 3 days=FUTURE_REF"},
		{"The past two weeks were dry.", "The past two weeks=P2W"},
		{"She is free for the rest of the week.", "the rest of the week=PRESENT_REF"},
	})
}

// A length that ends or begins today has days, though its value is a length.
func TestLengthsAroundTodayHaveTheirDays(t *testing.T) {
	for _, c := range []struct{ text, given, from, to string }{
		{"The past two weeks were dry.", wednesday, "2021-06-02", "2021-06-15"},
		{"It will change over the next three months.", wednesday, "2021-06-17", "2021-09-16"},
		{"It has tripled over the past decade.", wednesday, "2011-06-16", "2021-06-15"},
		{"They talked for two weeks.", wednesday, "", ""},
		{"The past two weeks were dry.", "", "", ""},
	} {
		doc, per := expressions(c.text)
		line, _ := FindDateline(doc, per, c.given)
		m := Resolve(doc, per, line)
		from, to := "", ""
		if len(m) == 1 && m[0].Range.HasFrom && m[0].Range.HasTo {
			from, to = m[0].Range.From.String(), m[0].Range.To.String()
		}
		if len(m) != 1 || m[0].Type != Duration || from != c.from || to != c.to {
			t.Errorf("%s\n got %+v\nwant %s to %s", c.text, m, c.from, c.to)
		}
	}
}

func TestTimesOfMarketsAndAccounts(t *testing.T) {
	check(t, wednesday, []want{
		{"Shares fell 4 percent in morning trading Tuesday.", "morning=2021-06-15TMO; Tuesday=2021-06-15"},
		{"The index rose in early afternoon trade.", "early afternoon=2021-06-16TAF"},
		{"He spent the morning trading jokes.", ""},
		{"Claims dropped in the latest week, and profit in its latest quarter.", "the latest week=2021-W23; latest quarter=2021-Q1"},
		{"The latest Friday protest drew few.", "Friday=2021-06-11"},
		{"It was the latest day of unrest.", ""},
		{"The sale is to close by year-end.", "year-end=2021"},
		{"They hope to finish by the month's end or by end of year.", "the month's end=2021-06; end of year=2021"},
		{"The year ended well.", ""},
		{"The maker expects fourth-quarter sales of $2 billion; third-quarter sales fell.", "fourth-quarter=2021-Q4; third-quarter=2020-Q3"},
		{"It lost $5 million in the quarter, against a profit a year earlier.", "the quarter=2021-Q1; a year earlier=2020"},
		{"The fund is up 8 percent this year and 3 percent for the month.", "this year=2021; the month=2021-06"},
		{"The budget for 2014~2018 was cut.", "2014~2018=2014/2018"},
	})
}

func TestTimesToldByOthers(t *testing.T) {
	check(t, wednesday, []want{
		{"The deal is due on June 30. If none is signed by that time, they will sue.", "June 30=2021-06-30; that time=2021-06-30"},
		{"At that time nobody knew.", "that time=PAST_REF"},
		{"They met at that time limit.", ""},
		{"Hours later he resigned.", "Hours later=PAST_REF"},
		{"It was three hours later than planned.", "three hours=PT3H"},
		{"He had lived there for a decade before that.", "a decade=P10Y"},
		{"A yearlong inquiry led to a weeklong trial.", "yearlong=P1Y; weeklong=P1W"},
		{"In the years since, and in the months ahead, little will change.", "the years=PXY; the months ahead=PXM"},
		{"The hours before the vote were tense; the days of the week have names.", "The hours=PTXH"},
		{"Floods came in the spring of 2019 and the following autumn.", "the spring of 2019=2019-SP; the following autumn=2019-FA"},
		{"A year ago this week he left.", "A year ago this week=2020-W25"},
		{"Shops were full the day after Christmas and shut the day before Monday's vote.", "the day after Christmas=2020-12-26; Monday=2021-06-14"},
		{"It fell two weeks ago Tuesday, less than 24 hours after Monday's storm.", "two weeks ago Tuesday=2021-06-01; less than 24 hours=PT24H; Monday=2021-06-14"},
		{"Let's meet on Friday.", "Friday=2021-06-18"},
		{"Factories closed in the early 1990s and the late Mr. Lee wept.", "the early 1990s=199"},
	})
}
