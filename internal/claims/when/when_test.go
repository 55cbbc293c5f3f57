package when

import (
	"strings"
	"testing"

	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// read resolves a text and prints "words=value" for every mention.
func read(src, given string) string {
	doc, per := expressions(src)
	line, _ := FindDateline(doc, per, given)
	var out []string
	for _, m := range Resolve(doc, per, line) {
		out = append(out, src[m.Span.Start:m.Span.End]+"="+m.Timex)
	}
	return strings.Join(out, "; ")
}

func expressions(src string) (text.Document, [][]Expression) {
	doc := text.Parse(src)
	per := make([][]Expression, len(doc.Sentences))
	for i, s := range doc.Sentences {
		per[i] = Find(s, quantity.Find(s, number.Find(s)))
	}
	return doc, per
}

// The day of writing of the tables is Wednesday, 16 June 2021.
const wednesday = "2021-06-16"

type want struct{ text, times string }

func check(t *testing.T, given string, table []want) {
	t.Helper()
	for _, c := range table {
		if got := read(c.text, given); got != c.times {
			t.Errorf("%s\n got  %s\n want %s", c.text, got, c.times)
		}
	}
}

func TestPrintedDatesAreReadInEveryForm(t *testing.T) {
	check(t, wednesday, []want{
		{"The envoys met on 16 June 2021.", "16 June 2021=2021-06-16"},
		{"The envoys met on June 16, 2021, in Geneva.", "June 16, 2021=2021-06-16"},
		{"The envoys met on Wednesday, June 16, 2021.", "Wednesday, June 16, 2021=2021-06-16"},
		{"The envoys met on Wed., Jun. 16.", "Wed., Jun. 16=2021-06-16"},
		{"It was signed on 16/06/2021 and ended on 2022-01-31.", "16/06/2021=2021-06-16; 2022-01-31=2022-01-31"},
		{"It was signed on 06/16/2021, not on 16.06.2020.", "06/16/2021=2021-06-16; 16.06.2020=2020-06-16"},
		{"It fell on Tuesday, November 30.", "Tuesday, November 30=2021-11-30"},
		{"It fell on the 16th of June.", "the 16th of June=2021-06-16"},
		{"They left in June 2019 and came back in March.", "June 2019=2019-06; March=2021-03"},
		{"He retired in January last year.", "January last year=2020-01"},
		{"He was born on 5-Aug-1946.", "5-Aug-1946=1946-08-05"},
		{"It closed on Christmas Day and on New Year's Eve 1999.", "Christmas Day=2020-12-25; New Year's Eve 1999=1999-12-31"},
		{"They prayed on Good Friday and rested on Easter Monday 2019.", "Good Friday=2021-04-02; Easter Monday 2019=2019-04-22"},
		{"He was born in nineteen eighty-four.", "nineteen eighty-four=1984"},
	})
}

func TestYearsDecadesAndCenturies(t *testing.T) {
	check(t, wednesday, []want{
		{"He has ruled since 1999.", "1999=1999"},
		{"The 2020 election was close.", "2020=2020"},
		{"Factories closed in the 1960s and in the early 1990s.", "the 1960s=196; the early 1990s=199"},
		{"Music of the '80s and the nineties filled the hall.", "the '80s=198; the nineties=199"},
		{"They met in an 18th-century villa.", "18th-century=17"},
		{"Rail came in the nineteenth century.", "the nineteenth century=18"},
		{"Output fell in mid-2011 and in late 2006.", "mid-2011=2011; late 2006=2006"},
	})
}

func TestFourDigitsAreNotAlwaysAYear(t *testing.T) {
	check(t, wednesday, []want{
		{"The storm cut power in 2000 homes.", ""},
		{"A total of 2021 people and 1999 officers took part.", ""},
		{"She lives at 2019 Elm Street off Route 2000.", ""},
		{"Flight 1990 landed safely.", ""},
		{"The plane cost $2020 a seat.", ""},
		{"Call 138-2010-2015 for help.", ""},
		{"The club paid 2,000 euros.", ""},
		{"The form said 06/31/2022 and 2014-02-30.", ""},
	})
}

func TestWeekdaysCountFromTheDateline(t *testing.T) {
	check(t, wednesday, []want{
		{"They met on Monday.", "Monday=2021-06-14"},
		{"They met on Wednesday.", "Wednesday=2021-06-16"},
		{"They will meet on Monday.", "Monday=2021-06-21"},
		{"He said on Monday that talks will resume on Friday.", "Monday=2021-06-14; Friday=2021-06-18"},
		{"On Friday, the parliament will vote.", "Friday=2021-06-18"},
		{"He died on Sunday; the funeral is on Tuesday.", "Sunday=2021-06-13; Tuesday=2021-06-22"},
		{"The vote is due on Sunday.", "Sunday=2021-06-20"},
		{"They quarrelled last Friday and will meet next Tuesday.", "last Friday=2021-06-11; next Tuesday=2021-06-22"},
		{"He left on Tuesday last week.", "Tuesday last week=2021-06-08"},
		{"The fair will be formally opened on Saturday.", "Saturday=2021-06-19"},
	})
}

func TestWithoutADatelineWeekdaysStayComparable(t *testing.T) {
	check(t, "", []want{
		{"They met on Wednesday.", "Wednesday=XXXX-WXX-3"},
		{"They met on Monday night.", "Monday night=XXXX-WXX-1TNI"},
		{"They met on 12 February.", "12 February=XXXX-02-12"},
		{"Today they meet, and tomorrow they rest.", "Today=PRESENT_REF; tomorrow=FUTURE_REF"},
		{"He quit last year.", "last year=PAST_REF"},
		{"They met on Wednesday and left the next day.", "Wednesday=XXXX-WXX-3; the next day=XXXX-WXX-4"},
	})
}

func TestDistancesCountFromTheDateJustMentioned(t *testing.T) {
	check(t, "", []want{
		{"They spoke on 12 February and met six days later.", "12 February=XXXX-02-12; six days later=XXXX-02-18"},
		{"They spoke on 12 February 2025 and met six days later.", "12 February 2025=2025-02-12; six days later=2025-02-18"},
		{"They spoke on 26 February. Four days later they met.", "26 February=XXXX-02-26; Four days later=PAST_REF"},
		{"It began on 1 May 2020. Two weeks later it ended.", "1 May 2020=2020-05-01; Two weeks later=2020-05-15"},
		{"He left on 3 May 2020 and returned the following day.", "3 May 2020=2020-05-03; the following day=2020-05-04"},
	})
}

func TestDistancesCountFromTheDateline(t *testing.T) {
	check(t, wednesday, []want{
		{"He resigned yesterday; she follows tomorrow.", "yesterday=2021-06-15; tomorrow=2021-06-17"},
		{"They return the day after tomorrow.", "the day after tomorrow=2021-06-18"},
		{"He left the day before yesterday.", "the day before yesterday=2021-06-14"},
		{"They met on Friday the 4th and will meet on Monday 21st.", "Friday the 4th=2021-06-04; Monday 21st=2021-06-21"},
		{"He was hurt two Sundays ago.", "two Sundays ago=2021-06-06"},
		{"He died three years ago.", "three years ago=2018"},
		{"It opened six days ago, and two months ago it was a ruin.", "six days ago=2021-06-10; two months ago=2021-04"},
		{"Last week it rained; next month it will be dry.", "Last week=2021-W23; next month=2021-07"},
		{"Envoys were called home earlier this year.", "earlier this year=2021"},
		{"The court will rule in three weeks.", "in three weeks=2021-W27"},
		{"They met on Wednesday. “It will end tomorrow,” he said. He spoke later in the day.", "Wednesday=2021-06-16; tomorrow=2021-06-17; later in the day=2021-06-16"},
		{"He spoke later in the day.", "later in the day=2021-06-16"},
		{"It was calm over the weekend.", "the weekend=2021-W23-WE"},
	})
}

func TestMonthsLeanOnTheTense(t *testing.T) {
	check(t, wednesday, []want{
		{"He took office in January.", "January=2021-01"},
		{"Exports fell in October.", "October=2020-10"},
		{"The law will take effect in October.", "October=2021-10"},
		{"A June 30 hearing was set.", "June 30=2021-06-30"},
		{"Results are expected to be released on July 2.", "July 2=2021-07-02"},
		{"He resigned in early May.", "early May=2021-05"},
	})
}

func TestWordsThatOnlyLookLikeDates(t *testing.T) {
	check(t, wednesday, []want{
		{"May said the deal may fail.", ""},
		{"Theresa May and April Jones sat down.", ""},
		{"They joined the March on Washington.", ""},
		{"The Sun and the Sunday Times reported it.", ""},
		{"Shoppers queued on Black Friday.", ""},
		{"The fall of Kabul shocked them.", ""},
		{"Prices spring back.", ""},
		{"I second that, he said from the second row.", ""},
		{"She runs a 24/7 helpline at 100 Main Street off Route 66.", ""},
		{"He won 10-8 and 3-2.", ""},
		{"He won in the final quarter of the game.", ""},
		{"They were level after the first half of the match.", ""},
		{"He is in his 70s.", ""},
		{"About a quarter of them left.", ""},
		{"The Daily Mail asked twice.", ""},
		{"He told USA Today so.", ""},
		{"At the end of the day, they tied.", ""},
		{"It was the last week of the campaign.", ""},
		{"A zero-day flaw let them in.", ""},
		{"They opposed the midnight regulations.", ""},
	})
}

func TestTimesOfDay(t *testing.T) {
	check(t, wednesday, []want{
		{"The siege ended at 10:30 a.m. GMT on Monday.", "10:30 a.m. GMT on Monday=2021-06-14T10:30"},
		{"The train left at 15:00 on Tuesday.", "15:00 on Tuesday=2021-06-15T15:00"},
		{"He arrived on Monday at 3 pm.", "Monday at 3 pm=2021-06-14T15:00"},
		{"He arrived on Thursday night.", "Thursday night=2021-06-10TNI"},
		{"He spoke this morning, after last night.", "this morning=2021-06-16TMO; last night=2021-06-15TNI"},
		{"It began at 1430 GMT.", "1430 GMT=2021-06-16T14:30"},
		{"Shops were open from 9 a.m. to 5 p.m. on Monday.", "9 a.m. to 5 p.m. on Monday=2021-06-14T09:00/2021-06-14T17:00"},
		{"The truce ends at midnight tonight, the curfew at 7:30 am local time (0230 GMT) on Sunday.", "midnight tonight=2021-06-16T00:00; 7:30 am local time (0230 GMT) on Sunday=2021-06-20T07:30"},
		{"The boat sank at 1100 hours on Monday.", "1100 hours on Monday=2021-06-14T11:00"},
		{"She died at 6:41 last night.", "6:41 last night=2021-06-15T18:41"},
		{"Police came at 3:30 a. m. on Tuesday.", "3:30 a. m. on Tuesday=2021-06-15T03:30"},
		{"They slept on the night of June 5.", "the night of June 5=2021-06-05TNI"},
	})
}

func TestRanges(t *testing.T) {
	check(t, wednesday, []want{
		{"The fair ran from June 3-5.", "June 3-5=2021-06-03/2021-06-05"},
		{"The fair ran from 3 to 5 June 2020.", "3 to 5 June 2020=2020-06-03/2020-06-05"},
		{"He ruled from 2010 to 2015 and hid in 2016-18.", "2010 to 2015=2010/2015; 2016-18=2016/2018"},
		{"It fell between 2004 and 2006.", "2004 and 2006=2004/2006"},
		{"She has been there from 2010 to the present.", "2010 to the present=2010/2021-06-16"},
		{"He was away from August to October.", "August to October=2020-08/2020-10"},
		{"Offices were open Monday to Friday.", "Monday to Friday=2021-06-07/2021-06-11"},
		{"She was there from March to May 2020.", "March to May 2020=2020-03/2020-05"},
	})
}

func TestQuartersHalvesAndSeasons(t *testing.T) {
	check(t, wednesday, []want{
		{"Profit rose in the first quarter of 2009.", "the first quarter of 2009=2009-Q1"},
		{"Profit rose in the first quarter of last year.", "the first quarter of last year=2020-Q1"},
		{"Third-quarter profit rose 5%.", "Third-quarter=2020-Q3"},
		{"Sales fell in the second half of 2019.", "the second half of 2019=2019-H2"},
		{"They met in the summer of 2018.", "the summer of 2018=2018-SU"},
		{"They met last summer.", "last summer=2020-SU"},
		{"It happened in the last week of March 2020.", "the last week of March 2020=2020-W13"},
		{"It is held on the third Monday of January.", "the third Monday of January=2021-01-18"},
	})
}

func TestDurationsAndSets(t *testing.T) {
	check(t, wednesday, []want{
		{"They talked for less than three hours.", "less than three hours=PT3H"},
		{"They had planned four to five hours.", "four to five hours=PT4H/PT5H"},
		{"They earn $250,000 a year and pump 60 barrels a day.", ""},
		{"It will cost more over the next decade.", "the next decade=P10Y"},
		{"They waited for days.", "days=PXD"},
		{"It took several years.", "several years=PXY"},
		{"The past two weeks were hard.", "The past two weeks=P2W"},
		{"It was the worst in the past decade.", "the past decade=P10Y"},
		{"They meet every Friday, and on Sundays.", "every Friday=XXXX-WXX-5; Sundays=XXXX-WXX-7"},
		{"The paper appears daily.", "daily=P1D"},
	})
}

func TestReferencesToThePresent(t *testing.T) {
	check(t, wednesday, []want{
		{"She is currently abroad and was recently ill.", "currently=PRESENT_REF; recently=PAST_REF"},
		{"It may change in the near future.", "the near future=FUTURE_REF"},
		{"As soon as it ended, they left.", ""},
	})
}

func TestPrepositionStaysOutsideTheSpan(t *testing.T) {
	for _, c := range []struct{ text, prep string }{
		{"He has ruled since 1999.", "since"},
		{"He will stay until Friday.", "until"},
		{"He left on Friday.", "on"},
		{"It must end by the end of June.", "by"},
		{"Friday was quiet.", ""},
		{"They talked for six hours.", "for"},
	} {
		_, per := expressions(c.text)
		if len(per[0]) != 1 || per[0][0].Prep != c.prep {
			t.Errorf("%s: got %+v, want preposition %q", c.text, per[0], c.prep)
		}
	}
}

func FuzzResolve(f *testing.F) {
	f.Add("On 12 February they met; six days later, at 10:30 a.m. GMT, the first Friday of the last week of May 2020.", wednesday)
	f.Add("29 February, 30 Feb 2021, 99999 centuries ago, Q3 2021, the '90s, 3-5 June \x00\xff", "")
	f.Fuzz(func(t *testing.T, src, given string) {
		doc, per := expressions(src)
		line, _ := FindDateline(doc, per, given)
		ms := Resolve(doc, per, line)
		n, end := 0, 0
		for _, es := range per {
			n += len(es)
		}
		if n != len(ms) {
			t.Fatalf("%d expressions, %d mentions", n, len(ms))
		}
		for _, m := range ms {
			if m.Span.Start < end || m.Span.End > len(src) || m.Span.Len() <= 0 {
				t.Fatalf("span %v after %d in %d bytes", m.Span, end, len(src))
			}
			if m.Timex == "" {
				t.Fatalf("no value for %q", src[m.Span.Start:m.Span.End])
			}
			end = m.Span.End
		}
	})
}

func TestWeekdayBesideADateIsKept(t *testing.T) {
	doc, per := expressions("They met on Wednesday, June 16.")
	if m := Resolve(doc, per, Dateline{}); len(m) != 1 || m[0].Weekday != 3 || m[0].Timex != "XXXX-06-16" {
		t.Errorf("got %+v", m)
	}
}
