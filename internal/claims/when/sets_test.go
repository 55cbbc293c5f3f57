package when

import "testing"

func TestSets(t *testing.T) {
	check(t, wednesday, []want{
		{"The market is held every other Friday.", "every other Friday=XXXX-WXX-5"},
		{"The paper is published twice weekly.", "twice weekly=P1W"},
		{"She trains three times a week.", "three times a week=P1W"},
		{"He called each morning and every night.", "each morning=XXXX-XX-XXTMO; every night=XXXX-XX-XXTNI"},
		{"They came night after night.", "night after night=P1D"},
		{"The bank opens on weekdays and shuts every weekend.", "weekdays=XXXX-WXX-WD; every weekend=XXXX-WXX-WE"},
		{"They meet once every four years, each summer.", "once every four years=P4Y; each summer=XXXX-SU"},
		{"Every few weeks they fish.", "Every few weeks=PXW"},
		{"They meet Saturday mornings.", "Saturday mornings=XXXX-WXX-6TMO"},
		{"Each side won, and every second person voted.", ""},
		{"They waited for news, day after day.", ""},
	})
}

func TestDurationsOfSeveralParts(t *testing.T) {
	check(t, wednesday, []want{
		{"It lasted an hour and a quarter.", "an hour and a quarter=PT1.25H"},
		{"She won in two hours fifteen.", "two hours fifteen=PT2H15M"},
		{"He was held for 5 years 1 month and 12 days.", "5 years 1 month and 12 days=P5Y1M12D"},
		{"It took one and three quarters of an hour.", "one and three quarters of an hour=PT1.75H"},
		{"They were away for a decade and a half.", "a decade and a half=P15Y"},
		{"It fell for five consecutive days.", "five consecutive days=P5D"},
		{"He has ten working days to appeal.", "ten working days=P10D"},
		{"The course lasts three weekends.", "three weekends=P3WE"},
		{"A year and a half ago he left.", "A year and a half ago=2019-12"},
		{"It took two hours and ten people.", "two hours=PT2H"},
		{"A week and a quarter of the staff were gone.", "A week=P1W"},
	})
}

func TestAdjectivesThatReferToThePresent(t *testing.T) {
	check(t, wednesday, []want{
		{"The current government resigned after recent protests.", "current=PRESENT_REF; recent=PAST_REF"},
		{"The ongoing strikes hurt output.", "ongoing=PRESENT_REF"},
		{"To date, 40 people have been arrested.", "To date=PRESENT_REF"},
		{"Electric current flows, and the current-account deficit grew.", ""},
		{"Prices rose in recent years.", "recent years=PXY"},
		{"The list is up to date.", ""},
	})
}
