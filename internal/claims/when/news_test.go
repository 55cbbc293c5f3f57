package when

import "testing"

func TestWeekdaysFollowTheirClause(t *testing.T) {
	check(t, wednesday, []want{
		{"Shops will stay closed until Tuesday, the mayor said Monday.", "Tuesday=2021-06-22; Monday=2021-06-14"},
		{"A deal must be reached by Monday, the bank said on Tuesday.", "Monday=2021-06-21; Tuesday=2021-06-15"},
		{"The ruling is expected on Friday.", "Friday=2021-06-18"},
		{"The company agreed on Friday to pay.", "Friday=2021-06-11"},
		{"They agreed to meet on Friday.", "Friday=2021-06-18"},
		{"By 5:00 p.m. Monday, voting was over.", "5:00 p.m. Monday=2021-06-14T17:00"},
		{"The keeper signed a six-year contract with Brann on Saturday.", "six-year=P6Y; Saturday=2021-06-12"},
		{"She won 23 straight sets, counted from last Sunday.", "last Sunday=2021-06-13"},
		{"Two aides, who asked to stay unnamed, said Tuesday it would pass.", "Tuesday=2021-06-15"},
		{"The law comes into force on July 1, and the club plays Roma on Sunday.", "July 1=2021-07-01; Sunday=2021-06-20"},
		{"Through Sunday, the museum is free.", "Sunday=2021-06-20"},
		{"The vote, originally set for Thursday, was put off.", "Thursday=2021-06-10"},
		{"A vigil is planned for Sunday; a funeral was held on Saturday.", "Sunday=2021-06-20; Saturday=2021-06-12"},
		{"The president meets the chancellor on Friday.", "Friday=2021-06-18"},
	})
}

func TestPeriodsOfTheNews(t *testing.T) {
	check(t, wednesday, []want{
		{"Output fell in January-March.", "January-March=2021-01/2021-03"},
		{"The April-June quarter of the 2018/19 season was weak.", "April-June=2021-04/2021-06; 2018/19=2018/2019"},
		{"Churches of the 17th and 18th centuries burned.", "the 17th=16; 18th centuries=17"},
		{"Twenty years ago this week, the wall fell.", "Twenty years ago this week=2001-W24"},
		{"One year ago today he resigned.", "One year ago today=2020-06-16"},
		{"Decades ago the river was clean.", "Decades ago=PAST_REF"},
		{"The case is closed to date, a thing of the past.", "to date=PRESENT_REF; the past=PAST_REF"},
		{"Sales in the first half rose.", "the first half=2020-H1"},
		{"In the first half, United scored twice.", ""},
		{"In the summer prices had risen; the winter was mild.", "the summer=2021-SU; the winter=2021-WI"},
		{"The contract runs until at least 2030.", "2030=2030"},
		{"Rain is likely for the rest of the week.", "the rest of the week=2021-06-16/2021-06-20"},
		{"The stock has gained 8 percent in the year to date.", "year to date=2021"},
		{"He is due back in two weeks' time.", "in two weeks' time=2021-W26"},
		{"Earlier in the day he had left.", "Earlier in the day=2021-06-16"},
		{"The fall was unsurvivable, and he lost his hat one summer.", ""},
		{"It was dated Tue, 16/03/2021-13:42.", "Tue, 16/03/2021=2021-03-16; 13:42=2021-03-16T13:42"},
		{"The March vote was close.", "March=2021-03"},
	})
}

func TestWhatLooksBackIsNotAhead(t *testing.T) {
	check(t, wednesday, []want{
		{"It will be the first visit in more than 30 years.", "more than 30 years=P30Y"},
		{"It will be the biggest strike in ten years.", "ten years=P10Y"},
		{"Talks could last months, and the trial is expected to last four weeks.", "months=PXM; four weeks=P4W"},
		{"Six months on, little has changed.", "Six months on=PAST_REF"},
	})
}
