package when

import (
	"testing"
	"time"
)

func TestCalendarAgreesWithTheStandardLibrary(t *testing.T) {
	start := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; n < 3_000_000; n += 13 {
		ref := start.AddDate(0, 0, n)
		d := FromDate(ref.Year(), int(ref.Month()), ref.Day())
		y, m, day := d.Date()
		wd := int(ref.Weekday())
		if wd == 0 {
			wd = 7
		}
		isoY, isoW := ref.ISOWeek()
		wy, w := d.week()
		if y != ref.Year() || m != int(ref.Month()) || day != ref.Day() || d.Weekday() != wd || isoY != wy || isoW != w {
			t.Fatalf("%s: got %d-%d-%d weekday %d week %d of %d", ref, y, m, day, d.Weekday(), w, wy)
		}
	}
}

func TestOnlyRealISODatesAreDays(t *testing.T) {
	for _, s := range []string{"2021-06-16", "2020-02-29", "0001-01-01", "9999-12-31"} {
		if d, ok := ParseDay(s); !ok || d.String() != s {
			t.Errorf("%s: got %v, %v", s, d, ok)
		}
	}
	for _, s := range []string{"", "16 June 2021", "2021-6-16", "2021-02-29", "2021-13-01", "2021-06-00", "0000-01-01", "2021-06-16T10:00", "２021-06-1"} {
		if d, ok := ParseDay(s); ok {
			t.Errorf("%s is no ISO date, got %v", s, d)
		}
	}
}

func TestMonthsCountOnIntoTheNextYear(t *testing.T) {
	if got := FromDate(2021, 13, 1).String(); got != "2022-01-01" {
		t.Error(got)
	}
	if got := FromDate(2021, 0, 31).String(); got != "2020-12-31" {
		t.Error(got)
	}
}

func TestEasterIsComputed(t *testing.T) {
	for y, want := range map[int]string{2008: "2008-03-23", 2016: "2016-03-27", 2019: "2019-04-21", 2021: "2021-04-04", 2025: "2025-04-20", 2038: "2038-04-25"} {
		if got := easter(y).String(); got != want {
			t.Errorf("%d: got %s, want %s", y, got, want)
		}
	}
}
