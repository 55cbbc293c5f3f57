package when

import "testing"

func TestDaysBesideTheirMonth(t *testing.T) {
	check(t, wednesday, []want{
		{"The truce was signed on Oct2 and broken on Dec31, 1994.", "Oct2=2020-10-02; Dec31, 1994=1994-12-31"},
		{"It was published on October, 1st.", "October, 1st=2020-10-01"},
		{"the strike began on april the eleventh and ended on april twenty-first.", "april the eleventh=2021-04-11; april twenty-first=2021-04-21"},
		{"The dam broke on January twenty-five, nineteen eighty-six.", "January twenty-five, nineteen eighty-six=1986-01-25"},
		{"The dam broke on twenty-five January nineteen eighty-six.", "twenty-five January nineteen eighty-six=1986-01-25"},
		{"It was founded on September 10, nineteen oh one.", "September 10, nineteen oh one=1901-09-10"},
		{"Students rose in May '68 and in August of 91.", "May '68=1968-05; August of 91=1991-08"},
		{"Polls on June 8 and 9 showed a lead.", "June 8=2021-06-08; 9=2021-06-09"},
		{"Talks were held on 8 and 9 June.", "8=2021-06-08; 9 June=2021-06-09"},
		{"The film was dated 2019/sep/01.", "2019/sep/01=2019-09-01"},
		{"The report covers 3/2015 and 2015/11.", "3/2015=2015-03; 2015/11=2015-11"},
	})
}

func TestNumbersBesideAMonthAreNotAlwaysItsDays(t *testing.T) {
	check(t, wednesday, []want{
		{"In May two people died.", "May=2021-05"},
		{"In June twenty were killed.", "June=2021-06"},
		{"In March 75 were killed.", "March=2021-03"},
		{"Two April storms cut power.", "April=2021-04"},
		{"On June 8 and 19 people died.", "June 8=2021-06-08"},
		{"In 2016 – 11 people died.", "2016=2016"},
		{"It may twenty times fail.", ""},
		{"He scored 12/20, and 1/16 of them left.", ""},
		{"The Boeing 3/2015 manual says so.", ""},
	})
}

func TestHolidays(t *testing.T) {
	check(t, wednesday, []want{
		{"He left just before Thanksgiving.", "Thanksgiving=2020-11-26"},
		{"They met last Christmas and will meet at Easter.", "last Christmas=2020-12-25; Easter=2022-04-17"},
		{"Banks were closed on Memorial Day and Good Friday 2019.", "Memorial Day=2021-05-31; Good Friday 2019=2019-04-19"},
		{"Parks will open on Labor Day.", "Labor Day=2021-09-06"},
		{"The truce was signed two weeks before Christmas.", "two weeks before Christmas=2020-12-11"},
		{"Christmas sales rose on Christmas Island; John Easter spoke of the Easter Rising.", ""},
		{"The Thanksgiving turkey was pardoned.", ""},
	})
}

func TestDecadesInWords(t *testing.T) {
	check(t, wednesday, []want{
		{"It boomed in the nineteen seventies.", "the nineteen seventies=197"},
		{"It fell in the twenty-tens and the two thousands.", "the twenty-tens=201; the two thousands=200"},
		{"They lost two thousands of dollars.", ""},
	})
}

func TestPeriodsComparedWithAYearBefore(t *testing.T) {
	check(t, wednesday, []want{
		{"Fourth-quarter profit rose from $2 million in the year-ago quarter.", "Fourth-quarter=2020-Q4; the year-ago quarter=2019-Q4"},
		{"Sales fell in February compared with the same month last year.", "February=2021-02; the same month last year=2020-02"},
		{"Sales fell in the first quarter of 2012 from the same period of 2010.", "the first quarter of 2012=2012-Q1; the same period of 2010=2010-Q1"},
		{"Profit fell in last year's third quarter.", "last year's third quarter=2020-Q3"},
		{"Profit fell in 2012's second half.", "2012's second half=2012-H2"},
		{"The company's first-half profit rose.", "first-half=2020-H1"},
		{"Revenue for the quarter fell 4 percent.", "the quarter=2021-Q1"},
		{"Fourth-quarter sales rose, and profit for the year doubled.", "Fourth-quarter=2020-Q4; the year=2020"},
		{"He was player of the year and did the same.", ""},
		{"He waited for the day when she came.", ""},
	})
}

func TestWeeksByNumber(t *testing.T) {
	check(t, wednesday, []want{
		{"Deaths peaked in week 15 of 2020.", "week 15 of 2020=2020-W15"},
		{"Schools were closed from week 31 to week 35.", "week 31 to week 35=2021-W31/2021-W35"},
		{"She was in week 24 of her pregnancy in Week 3 of the season.", ""},
	})
}

func TestRangesOfDays(t *testing.T) {
	check(t, wednesday, []want{
		{"He will be away 4 to 23 next month.", "4 to 23 next month=2021-07-04/2021-07-23"},
		{"The fair ran from 4 to January 22, 1995.", "4 to January 22, 1995=1995-01-04/1995-01-22"},
		{"The mine stood idle between the third and the eleventh of April.", "the third and the eleventh of April=2021-04-03/2021-04-11"},
		{"He was away from April 27 to the third.", "April 27 to the third=2021-04-27/2021-05-03"},
		{"It ran in November between 19 and 20.", "November between 19 and 20=2020-11-19/2020-11-20"},
		{"The sale was on from 10/1-11/7.", "10/1-11/7=2020-10-01/2020-11-07"},
		{"They won 4 to 3 this month.", "this month=2021-06"},
	})
}

func TestDistancesOfSeveralUnits(t *testing.T) {
	check(t, wednesday, []want{
		{"The bank failed on 3 May 2010. Two years and 21 days later it reopened.", "3 May 2010=2010-05-03; Two years and 21 days later=2012-05-24"},
		{"He was freed on 3 May 2010. The day after, he spoke.", "3 May 2010=2010-05-03; The day after=2010-05-04"},
		{"They will leave in two business days.", "in two business days=2021-06-18"},
		{"They will meet two Sundays from now.", "two Sundays from now=2021-06-27"},
	})
}
