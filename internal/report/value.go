package report

import (
	"strings"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/when"
)

// value puts what was read into words.
func value(v *claim.Value) string {
	switch v.Kind {
	case claim.QuantityValue:
		return amount(&v.Quantity)
	case claim.TimeValue:
		return moment(&v.Time)
	case claim.NameValue:
		if v.Role != "" && v.Name != "" {
			return v.Name + ", " + v.Role
		}
		return v.Name + v.Role
	case claim.QuoteValue:
		return "“" + v.Text + "”"
	case claim.EventValue:
		if v.Negated {
			return "not " + v.Predicate
		}
		return v.Predicate
	}
	return ""
}

// amount prints a quantity: "more than 2 hours", "up 6.5 percent", "1,900 people".
func amount(q *quantity.Quantity) string {
	s := interval(&q.Interval)
	if q.Dimension == quantity.Ordinal {
		s = "number " + s
	}
	one := q.Interval.HasLo && q.Interval.HasHi && q.Interval.Lo.Equal(q.Interval.Hi) && figure(q.Interval.Lo) == "1"
	per, counted := strings.CutPrefix(q.Unit, "count")
	switch {
	case counted: // "500 vehicles per week"
		s += " " + q.Of + per
	case q.Unit != "":
		s += " " + units(q.Unit, one)
	case q.Of != "":
		s += " " + q.Of
	}
	if q.Change != quantity.NoChange {
		s = q.Change.String() + " " + s
	}
	return s
}

func interval(i *number.Interval) string {
	switch {
	case !i.HasLo && !i.HasHi:
		return "an unknown number of"
	case !i.HasLo && i.HiOpen:
		return "less than " + figure(i.Hi)
	case !i.HasLo:
		return "at most " + figure(i.Hi)
	case !i.HasHi && i.LoOpen:
		return "more than " + figure(i.Lo)
	case !i.HasHi:
		return "at least " + figure(i.Lo)
	case i.Lo.Equal(i.Hi) && i.Approx:
		return "about " + figure(i.Lo)
	case i.Lo.Equal(i.Hi):
		return figure(i.Lo)
	case i.LoOpen || i.HiOpen:
		return choose(i.LoOpen, "more than ", "at least ") + figure(i.Lo) + " and " +
			choose(i.HiOpen, "less than ", "at most ") + figure(i.Hi)
	}
	return figure(i.Lo) + " to " + figure(i.Hi)
}

func choose(yes bool, a, b string) string {
	if yes {
		return a
	}
	return b
}

// figure prints a number with commas between thousands.
func figure(v number.Value) string {
	digits := string(v.Append(nil))
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	whole, fraction, found := strings.Cut(digits, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if found {
		whole += "." + fraction
	}
	return sign + whole
}

// uncounted are unit names that stay as they are behind any number, as do the
// codes of currencies.
var uncounted = map[string]bool{
	"percent": true, "hertz": true, "kilohertz": true, "megahertz": true, "gigahertz": true,
	"celsius": true, "fahrenheit": true,
}

// units puts a unit name into the plural: "kilometers per hour", "square
// feet", "degrees celsius".
func units(name string, one bool) string {
	head, per, rate := strings.Cut(name, " per ")
	if rate {
		per = " per " + per
	}
	first, rest, several := strings.Cut(head, " ")
	switch {
	case one || uncounted[head] || head == strings.ToUpper(head):
		return name
	case several && first == "degree":
		return "degrees " + rest + per
	case several:
		return first + " " + units(rest, false) + per
	case head == "foot":
		return "feet" + per
	case strings.HasSuffix(head, "ch"):
		return head + "es" + per
	case strings.HasSuffix(head, "ry"):
		return head[:len(head)-1] + "ies" + per
	}
	return head + "s" + per
}

var weekdays = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// moment prints a time: its days where they are known, else the weekday, else
// its TIMEX3 value.
func moment(m *when.Mention) string {
	r := m.Range
	switch {
	case m.Type == when.Duration:
		return m.Timex
	case r.HasFrom && r.HasTo && r.From == r.To:
		return r.From.String()
	case r.HasFrom && r.HasTo:
		return r.From.String() + " to " + r.To.String()
	case m.Weekday >= 1 && m.Weekday <= 7:
		return weekdays[m.Weekday]
	}
	return m.Timex
}
