package contract

import (
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/when"
)

// value writes what a claim answers with, by its kind; a claim without a value
// has {}.
func (w *writer) value(name string, v *claim.Value) {
	w.open(name)
	switch v.Kind {
	case claim.QuantityValue:
		w.string("kind", "quantity")
		w.quantity(&v.Quantity)
	case claim.TimeValue:
		w.string("kind", "time")
		w.string("timex", v.Time.Timex)
		w.day("from", v.Time.Range.From, v.Time.Range.HasFrom)
		w.day("to", v.Time.Range.To, v.Time.Range.HasTo)
	case claim.NameValue:
		w.string("kind", "name")
		w.string("name", v.Name)
		w.string("type", v.NameType.String())
		w.string("role", v.Role)
	case claim.QuoteValue:
		w.string("kind", "quote")
		w.string("text", v.Text)
		w.string("speaker", v.Speaker)
	case claim.EventValue:
		w.string("kind", "event")
		w.string("predicate", v.Predicate)
		w.bool("negated", v.Negated)
	}
	w.close()
}

// joint writes the range that all asserted answers leave, or null.
func (w *writer) joint(q *quantity.Quantity) {
	if q == nil {
		w.key("joint")
		w.b = append(w.b, "null"...)
		return
	}
	w.open("joint")
	w.string("kind", "quantity")
	w.quantity(q)
	w.close()
}

func (w *writer) quantity(q *quantity.Quantity) {
	i := &q.Interval
	w.end("lo", i.Lo, i.HasLo)
	w.end("hi", i.Hi, i.HasHi)
	w.bool("loOpen", i.LoOpen)
	w.bool("hiOpen", i.HiOpen)
	w.bool("approx", i.Approx)
	w.string("unit", q.Unit)
	w.string("dimension", q.Dimension.String())
	w.string("of", q.Of)
	w.string("change", q.Change.String())
}

// end writes one end of an interval, null where it is unbounded.
func (w *writer) end(name string, v number.Value, has bool) {
	w.key(name)
	if !has {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = v.Append(w.b)
}

func (w *writer) day(name string, d when.Day, has bool) {
	if !has {
		w.string(name, "")
		return
	}
	w.string(name, d.String())
}
