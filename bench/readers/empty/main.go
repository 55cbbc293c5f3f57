//go:build js

// Command empty is Command readers without the readers: what a Go program with one
// exported function weighs by itself. bench/share takes one from the other.
package main

import "syscall/js"

func main() {
	js.Global().Set("gainsayReaders", js.FuncOf(func(_ js.Value, args []js.Value) any {
		source := make([]byte, args[0].Length())
		js.CopyBytesToGo(source, args[0])
		return len(source)
	}))
	select {}
}
