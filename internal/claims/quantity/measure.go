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

// set makes m a unit that ends before word hi.
func (m *measure) set(unit string, dim Dimension, hi int) bool {
	m.unit, m.dim, m.hi, m.parts = unit, dim, hi, 0
	return unit != ""
}

// measureAt reads a unit at word i, behind number n, into m; of this and the readers below m is undefined where they say no.
func (r *reader) measureAt(i int, n *number.Number, m *measure) bool {
	if i >= len(r.words) {
		return false
	}
	if r.compoundAt(i, m) || r.moneyAt(i, n, m) {
		return true
	}
	name, hi, ok := r.unitAt(i, n)
	if !ok {
		return false
	}
	if m.set(name, dimensionOf(name), hi); m.dim == Length { // "km²"
		m.unit, m.hi = r.raised(name, hi)
		m.dim = dimensionOf(m.unit)
	}
	return true
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
	var u unit
	findUnit(name, &u)
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
	{"acre", "feet|foot", "acre foot", Volume},
	{"celsius|centigrade|celcius", "", "degree celsius", Temperature},
	{"fahrenheit|farenheit", "", "degree fahrenheit", Temperature},
	{"fluid|fl|fl.", "ounce|ounces|oz", "fluid ounce", Volume},
	{"metric|long", "ton|tons|tonnes|tonne", "metric ton", Mass},
	{"nautical|sea", "mile|miles", "nautical mile", Length},
	{"per", "cent", "percent", Percent},
	{"percentage", "point|points", "percentage point", Percent},
	{"pound|lb", "feet|foot|ft", "pound foot", Energy},
	{"short", "ton|tons|tonnes|tonne", "short ton", Mass},
	{"troy", "ounce|ounces", "troy ounce", Mass},
}

// compoundAt reads units of several words.
func (r *reader) compoundAt(i int, m *measure) bool {
	for k := range compounds {
		c := &compounds[k]
		if !r.is(i, c.first) {
			continue
		}
		hi := i + 1
		if c.second != "" {
			if r.hyphen(hi) { // "280 pound-feet"
				hi++
			}
			if !r.is(hi, c.second) {
				continue
			}
			hi++
		}
		m.set(c.unit, c.dim, hi)
		if c.unit == "percent" {
			r.points(m)
		}
		return true
	}
	switch {
	case r.is(i, "square|sq|sq.|cubic|cu"):
		return r.powerAt(i, m)
	case r.is(i, "\"|''|'|”"):
		return r.tickedAt(i, m)
	case r.is(i, "degree|degrees|°|º|deg"):
		return r.degreesAt(i, m)
	}
	return r.timed(i, m)
}

// points turns "percent" before "points" into percentage points.
func (r *reader) points(m *measure) {
	j := m.hi
	if r.hyphen(j) {
		j++
	}
	if r.is(j, "point|points") {
		m.unit, m.hi = "percentage point", j+1
	}
}

// powerAt reads "square miles", "sq km", "cubic feet".
func (r *reader) powerAt(i int, m *measure) bool {
	prefix, dim := "square ", Area
	if r.lower(i)[0] == 'c' {
		prefix, dim = "cubic ", Volume
	}
	j := i + 1
	if r.hyphen(j) {
		j++
	}
	name, _ := r.printedUnit(j)
	m.set(prefix+name, dim, j+1)
	return dimensionOf(name) == Length
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
func (r *reader) tickedAt(i int, m *measure) bool {
	m.set("inch", Length, i+1)
	if r.is(i, "'") {
		if r.is(i+1, "'") {
			m.hi++
		} else {
			m.unit = "foot"
		}
	}
	open, curly := false, r.is(i, "”")
	for j := range i {
		if r.is(j, "\"") || curly && r.is(j, "“") {
			open = !open
		}
	}
	measures := !curly && r.atEnd(m.hi) || curly && r.shape(m.hi) == text.Letters || r.is(m.hi, "long|wide|tall|thick|high|deep|of") || r.shape(m.hi) == text.Digits
	return !open && measures && r.shape(i-1) == text.Digits
}

// degreesAt reads "degrees Celsius", "°F", "degrees" alone.
func (r *reader) degreesAt(i int, m *measure) bool {
	m.set("degree", Temperature, i+1)
	switch {
	case r.is(i+1, "c|celsius|centigrade|celcius"):
		return m.set("degree celsius", Temperature, i+2)
	case r.is(i+1, "f|fahrenheit|farenheit"):
		return m.set("degree fahrenheit", Temperature, i+2)
	case r.is(i+1, "angle|north|south|east|west|latitude|longitude|turn|slope|n|s|e|w"):
		m.dim = Angle
	case r.is(i+1, "of"):
		return !r.is(i+2, "separation|freedom")
	case r.is(i-2, "rotate|rotated|turn|turned|tilt|tilted|spun|angle"):
		m.dim = Angle
	}
	return true
}

// timed reads "kilowatt hours", "megawatt-hours", "light years", "parts per million".
func (r *reader) timed(i int, m *measure) bool {
	j := i + 1
	if r.hyphen(j) {
		j++
	}
	switch {
	case r.is(i, "part|parts"):
		return r.is(j, "per") && r.is(j+1, "million|billion|trillion") && m.set("part per "+r.lower(j+1), Plain, j+2)
	case r.is(i, "light"):
		return r.is(j, "year|years") && m.set("light year", Length, j+1)
	}
	name := strings.TrimSuffix(r.lower(i), "s")
	return r.is(j, "hour|hours") && lexicon.OneOf(name, "watt|kilowatt|megawatt|gigawatt|terawatt") && m.set(name+" hour", Energy, j+1)
}

// unitAt reads a unit of one word.
func (r *reader) unitAt(i int, n *number.Number) (string, int, bool) {
	if r.shape(i) == text.Digits {
		return "", i, false
	}
	if name, symbol := r.printedUnit(i); name != "" {
		if !symbol {
			return name, i + 1, r.unitStands(i, name)
		}
		code := r.hyphen(i+1) && r.shape(i+2) == text.Digits // "a 5 V-8"
		return name, i + 1, !code && r.symbolStands(i, n)
	}
	switch w := r.printed(i); {
	case r.is(i, "in|in."):
		return "inch", i + 1, r.inchStands(i, n)
	case w == "C": // "40C": glued and a capital
		return "degree celsius", i + 1, r.heatStands(i, n)
	case w == "F":
		return "degree fahrenheit", i + 1, r.heatStands(i, n)
	}
	return "", i, false
}

// printedUnit is the unit that the word at i spells out or is a symbol of, with a power if one is part of the word: "km2".
func (r *reader) printedUnit(i int) (name string, symbol bool) {
	if name, ok := unitName(r.lower(i)); ok {
		return name, false
	}
	word := r.printed(i)
	if power := len(word) - 1; power > 0 && (word[power] == '2' || word[power] == '3') && word[0] >= 'a' {
		name, ok := unitSymbol(word[:power])
		if d := dimensionOf(name); ok && (d == Length || d == Duration) {
			return powerPrefix(word[power]) + name, true
		}
	}
	name, _ = unitSymbol(word)
	return name, true
}

// heatStands reports whether the letter at i, glued to digits, is one of temperature: below zero it is, else the sentence
// speaks of heat or cold.
func (r *reader) heatStands(i int, n *number.Number) bool {
	cold := n.Interval.Lo.Sign() < 0
	return r.shape(i-1) == text.Digits && (cold || r.aboutWeather()) && (r.glued(i) || cold || r.atEnd(i+1) || stops.Has(r.lower(i+1)))
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
