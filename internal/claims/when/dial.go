package when

// A dial is a time of day as it is told: the seconds since midnight and, in the bits
// above them, whether minutes and seconds are told. Zero is no time.
type dial int32

const (
	told dial = 1 << (17 + iota)
	minutesTold
	secondsTold

	timeMask = told - 1
	halfDay  = 12 * 3600
)

func dialAt(h, m int) dial { return told | dial(h*3600+m*60) }

func (d dial) hour() int { return int(d&timeMask) / 3600 }

// bare reports whether a figure alone is told: "7".
func (d dial) bare() bool { return d&minutesTold == 0 }

// onFace reports whether a clock of twelve hours shows it.
func (d dial) onFace() bool { return d.hour() >= 1 && d.hour() <= 12 }

func (d dial) before(other dial) bool { return d&timeMask < other&timeMask }

// inHalf is the time of a clock face in that half of the day, 'a' or 'p'; none where no
// clock face shows it.
func (d dial) inHalf(half byte) dial {
	if !d.onFace() {
		return 0
	}
	if d.hour() == 12 {
		d -= halfDay
	}
	if half == 'p' {
		d += halfDay
	}
	return d
}

// afternoon moves "3:00" to "15:00".
func (d dial) afternoon() dial {
	if d.hour() < 12 {
		d += halfDay
	}
	return d
}

// text is TIMEX3's form: "15:00", "08:00:31".
func (d dial) text() string {
	n := int(d & timeMask)
	t := digits(n/3600, 2) + ":" + digits(n/60%60, 2)
	if d&secondsTold != 0 {
		t += ":" + digits(n%60, 2)
	}
	return t
}
