// Package contract writes results in the JSON forms that gainsay promises to
// scripts and to its own page.
//
// There is one writer for both. They differ in two things only, which a Form
// holds: in what they count (bytes of a file, or UTF-16 units of a text that the
// page shows), and whether a passage names the field that it stands in. A
// file has its title in a header line, so one offset tells all; the page holds title
// and text apart:
//
//	{"start":13,"end":34,"field":"text","text":"less than three hours",…}
//
// Every field is always there. An empty list is [], never null; null means
// an open end of an interval, or that no joint range exists. Fields stand in a fixed
// order and the same result gives the same bytes.
//
// It appends to a byte slice and uses no reflection: encoding/json would be a
// fifth of the WebAssembly binary.
//
// Reading the other direction, a line of a batch command or a message, is left to
// package jsontext. How results look to people is decided in package report
// and in the page.
package contract

import (
	"strconv"

	"gainsay/internal/claims"
	"gainsay/internal/jsontext"
)

// Version is gainsay's own version. It stands in every result as part of
// "engine", with the build id behind a plus sign.
const Version = "0.1.0"

// form is the version of the JSON forms; it grows only when a field changes or
// goes.
const form = 1

// A Form says for whom a result is written.
type Form struct {
	// Engine names the engine that judged: version and build id.
	Engine string

	// Place tells where a passage stands, in the reader's own count. Nil leaves
	// the engine's: bytes in the passage's field.
	Place func(p claims.Passage) (start, end int)

	// Field adds "field":"text" or "title" to every passage.
	Field bool
}

// AppendCheck appends the result of checking a draft.
func (f Form) AppendCheck(dst []byte, c claims.Check) []byte {
	w := writer{b: dst, form: f}
	w.head()
	w.open("draft")
	list(&w, "statements", c.Statements, w.statement)
	w.open("reach")
	w.number("checkable", c.Reach.Checkable)
	w.number("read", c.Reach.Read)
	w.close()
	w.close()
	list(&w, "events", c.Events, w.event)
	w.close()
	return w.b
}

// AppendComparison appends the questions that the articles answer.
func (f Form) AppendComparison(dst []byte, c claims.Comparison) []byte {
	w := writer{b: dst, form: f}
	w.head()
	list(&w, "events", c.Events, w.event)
	list(&w, "questions", c.Questions, w.question)
	list(&w, "notCompared", c.NotCompared, w.pairRefusal)
	w.close()
	return w.b
}

// AppendPair appends the answer to one line of `gainsay pairs`.
func AppendPair(dst []byte, id jsontext.Raw, j claims.Judgement) []byte {
	w := writer{b: append(dst, '{')}
	w.id(id)
	w.string("relation", j.Relation.String())
	w.string("outcome", j.Outcome.String())
	w.string("weight", j.Weight.String())
	w.string("slot", j.Slot)
	w.string("rule", j.Rule)
	w.string("reason", j.Reason)
	w.string("why", j.Why)
	w.close()
	return w.b
}

// AppendBadLine appends what stands in the place of the answer to a line that
// cannot be answered. Lines count from 1; id is zero where it could not be read.
func AppendBadLine(dst []byte, line int, id jsontext.Raw, problem string) []byte {
	w := writer{b: append(dst, '{')}
	w.number("line", line)
	if id.Present() {
		w.id(id)
	}
	w.string("error", problem)
	w.close()
	return w.b
}

// A writer appends JSON. Commas need no bookkeeping: a member or an element
// that is not the first follows neither of the opening brackets.
//
// The methods that write one member are kept from being inlined. They are called a
// hundred times and wait for memory, not for the call; inlined, they made this package
// three times as large, of what every reader downloads.
type writer struct {
	b    []byte
	form Form
}

func (w *writer) comma() {
	if n := len(w.b); n > 0 && w.b[n-1] != '{' && w.b[n-1] != '[' {
		w.b = append(w.b, ',')
	}
}

// key begins a member. Names are written as they are: all are ours.
//
//go:noinline
func (w *writer) key(name string) {
	w.comma()
	w.b = append(append(append(w.b, '"'), name...), `":`...)
}

//go:noinline
func (w *writer) open(name string) {
	w.key(name)
	w.b = append(w.b, '{')
}

//go:noinline
func (w *writer) close() { w.b = append(w.b, '}') }

//go:noinline
func (w *writer) string(name, value string) {
	w.key(name)
	w.b = jsontext.AppendString(w.b, value)
}

//go:noinline
func (w *writer) number(name string, value int) {
	w.key(name)
	w.b = strconv.AppendInt(w.b, int64(value), 10)
}

//go:noinline
func (w *writer) bool(name string, value bool) {
	w.key(name)
	w.b = jsontext.AppendBool(w.b, value)
}

func (w *writer) strings(name string, values []string) {
	w.key(name)
	w.b = append(w.b, '[')
	for _, v := range values {
		w.comma()
		w.b = jsontext.AppendString(w.b, v)
	}
	w.b = append(w.b, ']')
}

// list writes one object for each item.
func list[T any](w *writer, name string, items []T, members func(*T)) {
	w.key(name)
	w.b = append(w.b, '[')
	for i := range items {
		w.comma()
		w.b = append(w.b, '{')
		members(&items[i])
		w.close()
	}
	w.b = append(w.b, ']')
}

// id repeats the caller's id as it was given, a string or a number.
func (w *writer) id(id jsontext.Raw) {
	w.key("id")
	if id.IsString() || id.IsNumber() {
		w.b = append(w.b, id.Bytes()...)
	} else {
		w.b = append(w.b, `""`...)
	}
}

func (w *writer) head() {
	w.b = append(w.b, '{')
	w.number("version", form)
	w.string("engine", w.form.Engine)
}
