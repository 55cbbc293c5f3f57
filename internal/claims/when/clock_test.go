package when

import "testing"

func TestClocksInWordsAndFigures(t *testing.T) {
	check(t, wednesday, []want{
		{"It happened at half past seven on Friday evening.", "half past seven on Friday evening=2021-06-11T19:30"},
		{"At a quarter to ten the lights went out.", "a quarter to ten=2021-06-16T09:45"},
		{"Sirens were heard at twenty past four.", "twenty past four=2021-06-16T04:20"},
		{"The bells rang at ten minutes to one.", "ten minutes to one=2021-06-16T12:50"},
		{"At nine thirty they left.", "nine thirty=2021-06-16T09:30"},
		{"The siren sounded at 8:00:31 am.", "8:00:31 am=2021-06-16T08:00:31"},
		{"The train is due at 1140 a.m. on Monday.", "1140 a.m. on Monday=2021-06-21T11:40"},
		{"Kick-off will be at 7.45 on Saturday.", "7.45 on Saturday=2021-06-19T07:45"},
		{"The blast came at 9:15 p.m. Eastern on Tuesday.", "9:15 p.m. Eastern on Tuesday=2021-06-15T21:15"},
		{"The plane left on Monday at 23:10 UTC+2.", "Monday at 23:10 UTC+2=2021-06-14T23:10"},
		{"It was updated at 11:25 GMT+02:00 on Monday.", "11:25 GMT+02:00 on Monday=2021-06-14T11:25"},
		{"They landed around noon GMT.", "noon GMT=2021-06-16T12:00"},
		{"The report is stamped 23.04.2020 14:55.", "23.04.2020 14:55=2020-04-23T14:55"},
	})
}

func TestFiguresThatAreNoClock(t *testing.T) {
	check(t, wednesday, []want{
		{"They won 5:4 in the final.", ""},
		{"The court ruled by five to four.", ""},
		{"He was one of five to ten people there.", ""},
		{"Shares fell to close at 7.45 on Saturday as profits sank.", "Saturday=2021-06-12"},
		{"The index closed at 8 percent.", ""},
		{"They walked half past him.", ""},
		{"He scored at 10:15 of the second period.", ""},
		{"The euro stood at 1.15 on Monday.", "Monday=2021-06-14"},
		{"At two fifty-bed clinics they stopped.", ""},
		{"He spoke at 10 Downing Street.", ""},
		{"On Sunday Dawn spoke.", "Sunday=2021-06-13"},
	})
}

func TestBareHoursBesideADay(t *testing.T) {
	check(t, wednesday, []want{
		{"The meeting is on Tuesday at 10.", "Tuesday at 10=2021-06-22T10:00"},
		{"He was shot at 5 in the morning on Tuesday.", "5 in the morning on Tuesday=2021-06-15T05:00"},
		{"He returned last night at 7.", "last night at 7=2021-06-15T19:00"},
		{"He returned at 7 last night.", "7 last night=2021-06-15T19:00"},
		{"They met in the afternoon at 3.", "the afternoon at 3=2021-06-16T15:00"},
		{"She died on Monday at 83.", "Monday=2021-06-14"},
		{"On Monday at 3 of the five sites, work stopped.", "Monday=2021-06-14"},
		{"He will come on Friday for 3 in the afternoon.", "Friday for 3 in the afternoon=2021-06-18T15:00"},
		{"The report is due on Friday no later than 18:00.", "Friday no later than 18:00=2021-06-18T18:00"},
		{"Oil stood on Monday at 8, a loss of 3 percent.", "Monday=2021-06-14"},
	})
}

func TestPartsOfTheDay(t *testing.T) {
	check(t, wednesday, []want{
		{"In the early hours of Monday, fire broke out.", "the early hours of Monday=2021-06-14TMO"},
		{"He stayed until the small hours.", "the small hours=2021-06-16TMO"},
		{"The attack came just before dawn on Friday.", "dawn on Friday=2021-06-11TMO"},
		{"They met at lunchtime on Monday.", "lunchtime on Monday=2021-06-14TMI"},
		{"She worked at night.", ""},
		{"He fell at 11 at night on Friday.", "11 at night on Friday=2021-06-11T23:00"},
		{"They met in the afternoon on Friday.", "the afternoon on Friday=2021-06-11TAF"},
		{"They will meet on Wednesday evening next week.", "Wednesday evening next week=2021-06-23TEV"},
		{"Sunday early morning at 8:00 the bells rang.", "Sunday early morning at 8:00=2021-06-13T08:00"},
	})
}

func TestRangesOfHours(t *testing.T) {
	check(t, wednesday, []want{
		{"It rained between 7 and 9 last night.", "7 and 9 last night=2021-06-15T19:00/2021-06-15T21:00"},
		{"It ran from 10:30 to 3 on Monday.", "10:30 to 3 on Monday=2021-06-14T10:30/2021-06-14T15:00"},
		{"Between 0730 and 0930 the tunnel was shut.", "0730 and 0930=2021-06-16T07:30/2021-06-16T09:30"},
		{"The office opened Monday 8-9am.", "Monday 8-9am=2021-06-14T08:00/2021-06-14T09:00"},
		{"She slept from 8am-3 yesterday afternoon.", "8am-3 yesterday afternoon=2021-06-15T08:00/2021-06-15T15:00"},
		{"The 3 p.m. kick-off was moved to four.", "3 p.m.=2021-06-16T15:00; four=2021-06-16T16:00"},
		{"The 3 p.m. crowd came down to four.", "3 p.m.=2021-06-16T15:00"},
		{"The toll rose from 5 to 7 on Tuesday.", "Tuesday=2021-06-15"},
		{"They lost 6-3 on Monday.", "Monday=2021-06-14"},
		{"Between 1990 and 1995 it was closed.", "1990 and 1995=1990/1995"},
	})
}
