package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// A measure is a unit as printed at some place of the sentence.
type measure struct {
	unit  string
	dim   Dimension
	hi    int   // index behind it
	parts int64 // 100 for cents; -1000 for a grand
}

// magnitude reads the strength of an earthquake: "a magnitude-6.1 quake", "a 5.9-magnitude tremor", "magnitude of 7.4",
// "3.8 on the Richter scale", "a 6.1 earthquake".
func (r *reader) magnitude(q *Quantity, n *number.Number) bool {
	if v, ok := n.Interval.Exact(); !ok && !n.Interval.Approx || r.shape(n.Hi-1) != text.Digits || !v.Less(number.Int(11)) {
		return false
	}
	before, behind := n.Lo-1, n.Hi
	if r.hyphen(before) || r.is(before, "of") {
		before--
	}
	if r.hyphen(behind) {
		behind++
	}
	switch {
	case r.is(before, "magnitude"), r.is(behind, "on") && r.is(behind+2, "richter"):
	case r.is(behind, "magnitude"):
		q.Hi = behind + 1
	case r.is(behind, "quake|earthquake|temblor|tremor|aftershock") && !n.Interval.Lo.IsInt():
	default:
		return false
	}
	q.Unit = "magnitude"
	return true
}

// measureAt reads a unit at word i, behind number n.
func (r *reader) measureAt(i int, n *number.Number) (measure, bool) {
	if i >= len(r.words) {
		return measure{}, false
	}
	if m, ok := r.compoundAt(i); ok {
		return m, true
	}
	if m, ok := r.moneyAt(i, n); ok {
		return m, true
	}
	name, hi, ok := r.unitAt(i, n)
	if !ok {
		return measure{}, false
	}
	return r.squared(measure{unit: name, dim: dimensionOf(name), hi: hi}), true
}

// dimensionOf is the dimension of a unit's name; rates of length over time are speeds.
func dimensionOf(name string) Dimension {
	if over, under, ok := strings.Cut(name, " per "); ok {
		a, b := dimensionOf(over), dimensionOf(under)
		switch {
		case a == Length && b == Duration:
			return Speed
		case a == Plain && b == Duration:
			return Frequency
		}
		return a
	}
	switch {
	case strings.HasPrefix(name, "square "):
		return Area
	case strings.HasPrefix(name, "cubic "):
		return Volume
	case isCode(name):
		return Money
	}
	u, _ := findUnit(name)
	return u.dim
}

// compounds are units of several words, and of one word whose printed forms are no symbols; bars
// separate forms of one word.
var compounds = [...]struct {
	first, second string // the second is empty where the first is all
	unit          string
	dim           Dimension
}{
	{"%|percent|pct", "", "percent", Percent},
	{"basis", "point|points", "basis point", Percent},
	{"celsius|centigrade|celcius", "", "degree celsius", Temperature},
	{"fahrenheit|farenheit", "", "degree fahrenheit", Temperature},
	{"fluid", "ounce|ounces", "fluid ounce", Volume},
	{"metric|long", "ton|tons|tonnes|tonne", "metric ton", Mass},
	{"nautical|sea", "mile|miles", "nautical mile", Length},
	{"per", "cent", "percent", Percent},
	{"percentage", "point|points", "percentage point", Percent},
	{"pound|lb", "feet|foot|ft", "pound foot", Energy},
	{"short", "ton|tons|tonnes|tonne", "short ton", Mass},
	{"troy", "ounce|ounces", "troy ounce", Mass},
}

// compoundAt reads units of several words.
func (r *reader) compoundAt(i int) (measure, bool) {
	for k := range compounds {
		c := &compounds[k]
		if !r.is(i, c.first) {
			continue
		}
		m := measure{unit: c.unit, dim: c.dim, hi: i + 1}
		if c.second != "" {
			if r.hyphen(m.hi) { // "280 pound-feet"
				m.hi++
			}
			if !r.is(m.hi, c.second) {
				continue
			}
			m.hi++
		}
		if c.unit == "percent" {
			m = r.points(m)
		}
		return m, true
	}
	switch {
	case r.is(i, "square|sq|sq.|cubic|cu"):
		return r.powerAt(i)
	case r.is(i, "\"|''|'"):
		return r.tickedAt(i)
	case r.is(i, "degree|degrees|°|º|deg"):
		return r.degreesAt(i)
	}
	return r.timed(i)
}

// points turns "percent" before "points" into percentage points.
func (r *reader) points(m measure) measure {
	j := m.hi
	if r.hyphen(j) {
		j++
	}
	if w := r.lower(j); w == "point" || w == "points" {
		m.unit, m.hi = "percentage point", j+1
	}
	return m
}

// powerAt reads "square miles", "sq km", "cubic feet".
func (r *reader) powerAt(i int) (measure, bool) {
	prefix, dim := "square ", Area
	if r.lower(i)[0] == 'c' {
		prefix, dim = "cubic ", Volume
	}
	j := i + 1
	if r.hyphen(j) {
		j++
	}
	name, ok := unitName(r.lower(j))
	if !ok {
		name, ok = unitSymbol(r.printed(j))
	}
	u, known := findUnit(name)
	if !ok || !known || u.dim != Length {
		return measure{}, false
	}
	return measure{unit: prefix + name, dim: dim, hi: j + 1}, true
}

// feetAndInches reads 6'2" and 5'11, whose marks the words may hold.
func (r *reader) feetAndInches(q *Quantity, n *number.Number) bool {
	i := n.Hi
	inches := strings.TrimLeft(r.printed(i), "'’′")
	if !r.glued(i) || inches == r.printed(i) || r.shape(i-1) != text.Digits {
		return false
	}
	if inches == "" && r.glued(i+1) {
		i++
		inches = r.printed(i)
	}
	if len(inches) != 1 && (len(inches) != 2 || inches != "10" && inches != "11") || inches[0] < '0' || inches[0] > '9' {
		return false
	}
	v := int64(inches[0] - '0')
	if len(inches) == 2 {
		v = v*10 + int64(inches[1]-'0')
	}
	part, _ := number.Ratio(v, 12)
	iv, ok := n.Interval.Shift(part)
	if !ok {
		return false
	}
	q.Interval, q.Hi, q.Unit, q.Dimension = iv, i+1, "foot", Length
	q.Interval.Step, _ = number.Ratio(1, 12)
	if r.is(q.Hi, "\"|”|″|''") && r.glued(q.Hi) {
		q.Hi++
	}
	return true
}

// tickedAt reads feet and inches as marks behind digits: 5'7", "a pen 10" long"; a mark that closes a quotation is none.
func (r *reader) tickedAt(i int) (measure, bool) {
	unit := "inch"
	if r.is(i, "'") && !r.is(i+1, "'") {
		unit = "foot"
	}
	hi := i + 1
	if r.is(i, "'") && r.is(i+1, "'") {
		hi++
	}
	open := false
	for j := range i {
		if r.is(j, "\"") {
			open = !open
		}
	}
	measures := r.atEnd(hi) || r.is(hi, "long|wide|tall|thick|high|deep|of") || r.shape(hi) == text.Digits
	return measure{unit: unit, dim: Length, hi: hi}, !open && measures && r.shape(i-1) == text.Digits
}

// degreesAt reads "degrees Celsius", "°F", "degrees" alone.
func (r *reader) degreesAt(i int) (measure, bool) {
	m := measure{unit: "degree", dim: Temperature, hi: i + 1}
	switch {
	case r.is(i+1, "c|celsius|centigrade|celcius"):
		m.unit, m.hi = "degree celsius", i+2
	case r.is(i+1, "f|fahrenheit|farenheit"):
		m.unit, m.hi = "degree fahrenheit", i+2
	case r.is(i+1, "angle|north|south|east|west|latitude|longitude|turn|slope|n|s|e|w"):
		m.dim = Angle
	case r.is(i+1, "of"):
		if r.is(i+2, "separation|freedom") {
			return measure{}, false
		}
	default:
		if r.is(i-2, "rotate|rotated|turn|turned|tilt|tilted|spun|angle") {
			m.dim = Angle
		}
	}
	return m, true
}

// timed reads "kilowatt hours", "megawatt-hours", "light years", "parts per million".
func (r *reader) timed(i int) (measure, bool) {
	j := i + 1
	if r.hyphen(j) {
		j++
	}
	if r.is(i, "part|parts") && r.is(j, "per") && r.is(j+1, "million|billion|trillion") {
		return measure{unit: "part per " + r.lower(j+1), dim: Plain, hi: j + 2}, true
	}
	if r.is(i, "light") && r.is(j, "year|years") {
		return measure{unit: "light year", dim: Length, hi: j + 1}, true
	}
	name := strings.TrimSuffix(r.lower(i), "s")
	if !lexicon.OneOf(name, "watt|kilowatt|megawatt|gigawatt|terawatt") || !r.is(j, "hour|hours") {
		return measure{}, false
	}
	return measure{unit: name + " hour", dim: Energy, hi: j + 1}, true
}

// squared reads the power behind a length: "km²", "km2", "km^2", "km squared".
func (r *reader) squared(m measure) measure {
	if m.dim == Length {
		m.unit, m.hi = r.raised(m.unit, m.hi)
		m.dim = dimensionOf(m.unit)
	}
	return m
}

// unitAt reads a unit of one word.
func (r *reader) unitAt(i int, n *number.Number) (string, int, bool) {
	w := &r.words[i]
	if w.Shape == text.Digits {
		return "", i, false
	}
	if name, ok := unitName(w.Lower); ok {
		return name, i + 1, r.unitStands(i, name)
	}
	word := w.Text
	if power := len(word) - 1; power > 0 && (word[power] == '2' || word[power] == '3') && word[0] >= 'a' { // "km2"
		if name, ok := unitSymbol(word[:power]); ok && dimensionOf(name) == Length {
			return powerPrefix(word[power]) + name, i + 1, true
		}
	}
	if name, ok := unitSymbol(word); ok {
		if r.hyphen(i+1) && r.shape(i+2) == text.Digits { // "a 5 V-8"
			return "", i, false
		}
		return name, i + 1, r.symbolStands(i, n)
	}
	if w.Lower == "in" || w.Lower == "in." {
		return "inch", i + 1, r.inchStands(i, n)
	}
	switch word { // "40C": glued and a capital
	case "C":
		return "degree celsius", i + 1, r.heatStands(i, n)
	case "F":
		return "degree fahrenheit", i + 1, r.heatStands(i, n)
	}
	return "", i, false
}

// heatStands reports whether the letter at i, glued to digits, is one of temperature: below zero it is, else the sentence
// speaks of heat or cold.
func (r *reader) heatStands(i int, n *number.Number) bool {
	return r.glued(i) && r.shape(i-1) == text.Digits && (n.Interval.Lo.Sign() < 0 || r.aboutWeather())
}

// powerPrefix is how a unit's name begins for a second or third power.
func powerPrefix(power byte) string {
	if power == '2' {
		return "square "
	}
	return "cubic "
}

// unitStands tells units from names and other uses: "two Second Street
// houses", "five stone walls", "three quarter-finals".
func (r *reader) unitStands(i int, name string) bool {
	switch {
	case lexicon.OneOf(name, "stone|foot|yard|turn|cup|knot"):
		if name == "yard" && r.hyphen(i-1) { // "a 200-yard game"
			return true
		}
		if r.is(i+1, "wall|walls|house|houses|soldiers|final|finals|winner|winners|title|titles|out|match|matches|game|games|ties|bridges") {
			return r.is(i, "feet")
		}
		if r.hyphen(i+1) && name == "cup" {
			return false
		}
	case name == "quarter":
		return !(r.hyphen(i+1) || strings.HasPrefix(r.lower(i+1), "final"))
	case name == "second":
		return r.is(i, "seconds") || !r.capital(i)
	}
	return true
}

// symbolStands keeps one-letter symbols to digits, and most of them glued: "5m", "500 g",
// not "two m".
func (r *reader) symbolStands(i int, n *number.Number) bool {
	if r.shape(i-1) != text.Digits && !r.is(i-1, "-|million|billion") {
		return len(r.printed(i)) > 1 && r.printed(i) != "nm"
	}
	switch symbol := r.printed(i); {
	case symbol == "s":
		v, _ := n.Interval.Lo.Int64()
		return r.glued(i) && (v%10 != 0 || v == 0) && v < 1900 && !r.hyphen(i-2) // "the over-65s"
	case lexicon.OneOf(symbol, "A|V|J|W|h|t|L|l|g|m"):
		return r.glued(i) || !r.capital(i) || r.atEnd(i+1) || symbol == "L" && r.is(i+1, "of")
	}
	return true
}

// aboutWeather reports whether the sentence speaks of heat or cold, so that "40C" is a temperature
// and "a 13F filing" none.
func (r *reader) aboutWeather() bool {
	if r.weather == unknown {
		r.weather = verdict(r.speaksOfWeather())
	}
	return r.weather == yes
}

func (r *reader) speaksOfWeather() bool {
	for i := range r.words {
		if weatherWords.Has(r.words[i].Lower) {
			return true
		}
	}
	return len(r.words) < 4
}

// atEnd reports whether nothing but marks follow from word i on the next place.
func (r *reader) atEnd(i int) bool {
	return i >= len(r.words) || r.shape(i) == text.Mark
}

// inchStands tells "2 in" from "two in five", "2 in April".
func (r *reader) inchStands(i int, n *number.Number) bool {
	if r.shape(i-1) != text.Digits {
		return false
	}
	if r.is(i, "in.") || r.glued(i) || n.Kind == number.Fraction {
		return true
	}
	if r.is(i+1, "thick|wide|tall|long|high|deep|of") {
		return true
	}
	return r.atEnd(i + 1)
}
