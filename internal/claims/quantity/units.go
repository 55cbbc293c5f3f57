package quantity

import (
	"math"
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
)

// A unit is one line of the table: its contract name, what it measures, and its
// size in the base unit of that dimension, as an exact fraction.
type unit struct {
	name     string
	dim      Dimension
	base     string
	num, den int64
}

// units is sorted by name. Sources: BIPM, The International System of Units (9th
// edition) for the metric ones; NIST Handbook 44, appendix C, for the others (international
// foot and pound, US gallon). Months and years have a base of their own, for no
// number of days is exactly a month. A unit that is not here measures
// nothing that is known, and converts only to itself: "magnitude", "lumen".
var units = []unit{
	{"acre", Area, "square meter", 316160658, 78125},
	{"ampere", Plain, "ampere", 1, 1},
	{"angstrom", Length, "meter", 1, 1e10},
	{"barrel", Volume, "barrel", 1, 1},
	{"basis point", Percent, "percentage point", 1, 100},
	{"bit", Data, "bit", 1, 1},
	{"bushel", Volume, "bushel", 1, 1},
	{"byte", Data, "byte", 1, 1},
	{"calorie", Energy, "calorie", 1, 1},
	{"carat", Mass, "gram", 1, 5},
	{"century", Duration, "month", 1200, 1},
	{"cup", Volume, "cup", 1, 1},
	{"day", Duration, "second", 86400, 1},
	{"decade", Duration, "month", 120, 1},
	{"degree", Temperature, "degree", 1, 1},
	{"degree celsius", Temperature, "kelvin", 1, 1},
	{"degree fahrenheit", Temperature, "kelvin", 5, 9},
	{"dram", Mass, "dram", 1, 1},
	{"electronvolt", Energy, "electronvolt", 1, 1},
	{"fathom", Length, "meter", 18288, 10000},
	{"fluid ounce", Volume, "liter", 473176473, 16000000000},
	{"foot", Length, "meter", 3048, 10000},
	{"fortnight", Duration, "second", 14 * 86400, 1},
	{"furlong", Length, "meter", 201168, 1000},
	{"gallon", Volume, "liter", 3785411784, 1000000000},
	{"gram", Mass, "gram", 1, 1},
	{"gray", Plain, "gray", 1, 1},
	{"hectare", Area, "square meter", 10000, 1},
	{"hertz", Frequency, "hertz", 1, 1},
	{"horsepower", Power, "horsepower", 1, 1},
	{"hour", Duration, "second", 3600, 1},
	{"inch", Length, "meter", 254, 10000},
	{"joule", Energy, "joule", 1, 1},
	{"kelvin", Temperature, "kelvin", 1, 1},
	{"knot", Speed, "meter per second", 1852, 3600},
	{"light year", Length, "light year", 1, 1},
	{"liter", Volume, "liter", 1, 1},
	{"meter", Length, "meter", 1, 1},
	{"metric ton", Mass, "gram", 1e6, 1},
	{"mile", Length, "meter", 1609344, 1000},
	{"millennium", Duration, "month", 12000, 1},
	{"minute", Duration, "second", 60, 1},
	{"month", Duration, "month", 1, 1},
	{"nautical mile", Length, "meter", 1852, 1},
	{"newton", Plain, "newton", 1, 1},
	{"ounce", Mass, "gram", 45359237, 1600000},
	{"parsec", Length, "parsec", 1, 1},
	{"pascal", Plain, "pascal", 1, 1},
	{"percent", Percent, "percent", 1, 1},
	{"percentage point", Percent, "percentage point", 1, 1},
	{"pint", Volume, "liter", 473176473, 1000000000},
	{"pound", Mass, "gram", 45359237, 100000},
	{"quart", Volume, "liter", 946352946, 1000000000},
	{"quarter", Duration, "month", 3, 1},
	{"radian", Angle, "radian", 1, 1},
	{"revolution per minute", Frequency, "revolution per minute", 1, 1},
	{"second", Duration, "second", 1, 1},
	{"short ton", Mass, "gram", 90718474, 100},
	{"sievert", Plain, "sievert", 1, 1},
	{"stone", Mass, "gram", 635029318, 100000},
	{"tablespoon", Volume, "tablespoon", 1, 1},
	{"teaspoon", Volume, "teaspoon", 1, 1},
	{"ton", Mass, "gram", 1e6, 1},
	{"troy ounce", Mass, "gram", 311034768, 10000000},
	{"turn", Angle, "turn", 1, 1},
	{"volt", Plain, "volt", 1, 1},
	{"watt", Power, "watt", 1, 1},
	{"watt hour", Energy, "watt hour", 1, 1},
	{"week", Duration, "second", 7 * 86400, 1},
	{"yard", Length, "meter", 9144, 10000},
	{"year", Duration, "month", 12, 1},
}

// A prefix is a metric or binary prefix, as an exact fraction, with the letters that stand for it.
type prefix struct {
	name     string
	letters  string
	num, den int64
}

var prefixes = [...]prefix{
	{"atto", "", 1, 1e18},
	{"centi", "c", 1, 100},
	{"deca", "", 10, 1},
	{"deci", "d", 1, 10},
	{"exa", "", 1e18, 1},
	{"femto", "f", 1, 1e15},
	{"gibi", "", 1 << 30, 1},
	{"giga", "G", 1e9, 1},
	{"hecto", "h", 100, 1},
	{"kibi", "", 1 << 10, 1},
	{"kilo", "kK", 1000, 1},
	{"mebi", "", 1 << 20, 1},
	{"mega", "M", 1e6, 1},
	{"micro", "µμ", 1, 1e6},
	{"milli", "m", 1, 1000},
	{"nano", "n", 1, 1e9},
	{"peta", "P", 1e15, 1},
	{"pico", "p", 1, 1e12},
	{"tera", "T", 1e12, 1},
}

// prefixable are the units that take prefixes.
const prefixable = "ampere|becquerel|bit|byte|calorie|electronvolt|gram|gray|hertz|joule|liter|meter|newton|pascal|second|sievert|ton|volt|watt|watt hour"

// metricPrefix splits "kilogram"; nil where no prefix opens the word.
func metricPrefix(word string) (*prefix, string) {
	for i := range prefixes {
		if rest, ok := strings.CutPrefix(word, prefixes[i].name); ok {
			return &prefixes[i], rest
		}
	}
	return nil, word
}

// findUnit fills u with the unit of a contract name, with a prefix or without.
func findUnit(name string, u *unit) bool {
	if listedUnit(name, u) {
		return true
	}
	p, rest := metricPrefix(name)
	if p == nil || !lexicon.OneOf(rest, prefixable) || !listedUnit(rest, u) || u.num > math.MaxInt64/p.num || u.den > math.MaxInt64/p.den {
		return false
	}
	u.name, u.num, u.den = name, u.num*p.num, u.den*p.den
	return true
}

func listedUnit(name string, u *unit) bool {
	lo, hi := 0, len(units)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); units[mid].name < name {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(units) && units[lo].name == name {
		*u = units[lo]
		return true
	}
	return false
}

// Base gives the unit in which a unit's dimension is reckoned, and how to get
// there: v of the unit are (v + offset) × factor of the base. The offset is 0 for everything but
// °C and °F. Areas, volumes and rates are put together: "square mile", "kilometer per hour",
// "USD per barrel". False for names that are not in the table.
func Base(name string) (base string, factor, offset number.Value, ok bool) {
	if over, under, rate := strings.Cut(name, " per "); rate {
		return baseRate(over, under)
	}
	for _, p := range [...]struct {
		prefix string
		times  int
	}{{"square ", 2}, {"cubic ", 3}} {
		if rest, found := strings.CutPrefix(name, p.prefix); found {
			return basePower(p.prefix, rest, p.times)
		}
	}
	if isCode(name) {
		return name, number.Int(1), number.Value{}, true
	}
	var u unit
	if !findUnit(name, &u) {
		return "", number.Value{}, number.Value{}, false
	}
	factor, _ = number.Ratio(u.num, u.den)
	return u.base, factor, offsetOf(name), true
}

// offsetOf is what is added to a temperature before it is scaled to kelvin.
func offsetOf(name string) number.Value {
	var v number.Value
	switch name {
	case "degree celsius":
		v, _ = number.Ratio(27315, 100)
	case "degree fahrenheit":
		v, _ = number.Ratio(45967, 100)
	}
	return v
}

// baseRate divides two bases; what is not in the table ("share", "person") is its own.
func baseRate(over, under string) (string, number.Value, number.Value, bool) {
	a, f, _, ok1 := Base(over)
	if !ok1 {
		a, f = over, number.Int(1)
	}
	b, g, _, ok2 := Base(under)
	if !ok2 {
		b, g = under, number.Int(1)
	}
	factor, ok := f.Div(g)
	return a + " per " + b, factor, number.Value{}, ok
}

// basePower raises a unit of length to the second or third power; a cubic meter is 1000 liters.
func basePower(prefix, rest string, times int) (string, number.Value, number.Value, bool) {
	var u unit
	if !findUnit(rest, &u) || u.dim != Length {
		return "", number.Value{}, number.Value{}, false
	}
	f, ok := number.Ratio(u.num, u.den)
	factor := number.Int(1)
	for range times {
		var fits bool
		factor, fits = factor.Mul(f)
		ok = ok && fits
	}
	if times == 3 && u.base == "meter" {
		liters, fits := factor.Mul(number.Int(1000))
		return "liter", liters, number.Value{}, ok && fits
	}
	return prefix + u.base, factor, number.Value{}, ok
}

// isCode reports whether a unit's name is an ISO 4217 code.
func isCode(name string) bool {
	if len(name) != 3 {
		return false
	}
	for i := range 3 {
		if name[i] < 'A' || name[i] > 'Z' {
			return false
		}
	}
	return true
}

// In gives the quantity's interval in another unit of the same dimension: 300 minutes in "hour"
// are exactly 5. False where the units do not convert (years to days, dollars to euros) or
// the numbers grow too large.
func (q Quantity) In(name string) (number.Interval, bool) {
	return converted(&q.Interval, q.Unit, name)
}

// converted is an interval of one unit in another.
func converted(iv *number.Interval, unit, name string) (number.Interval, bool) {
	if unit == name {
		return *iv, true
	}
	from, f, off, ok1 := Base(unit)
	to, g, off2, ok2 := Base(name)
	if !ok1 || !ok2 || from != to {
		return number.Interval{}, false
	}
	factor, ok := f.Div(g)
	if !ok {
		return number.Interval{}, false
	}
	out := *iv
	if !off.IsZero() {
		if out, ok = out.Shift(off); !ok {
			return out, false
		}
	}
	if out, ok = out.Scale(factor); !ok || off2.IsZero() {
		return out, ok
	}
	return out.Shift(off2.Neg())
}
