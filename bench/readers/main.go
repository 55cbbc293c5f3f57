//go:build js

// Command readers is the engine's readers alone (text, number, quantity, when) as
// WebAssembly, to be measured beside other readers: bench/peers.mjs runs it.
package main

import (
	"syscall/js"

	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/when"
)

func main() {
	js.Global().Set("gainsayReaders", js.FuncOf(func(_ js.Value, args []js.Value) any {
		source := make([]byte, args[0].Length())
		js.CopyBytesToGo(source, args[0])
		return readAll(string(source))
	}))
	select {}
}

// readAll reads one article, and returns how many values it found.
func readAll(source string) int {
	doc := text.Parse(source)
	found := 0
	times := make([][]when.Expression, len(doc.Sentences))
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		quantities := quantity.Read(*s)
		times[i] = when.Find(*s, quantities)
		found += len(quantities)
	}
	dateline, _ := when.FindDateline(doc, times, "2021-06-16")
	return found + len(when.Resolve(doc, times, dateline))
}
