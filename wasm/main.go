//go:build js && wasm

// Command wasm is the engine in the page: one function, bytes in, bytes out. What
// the bytes mean is in package wire.
package main

import (
	"syscall/js"

	"gainsay/internal/wire"
)

func main() {
	var server wire.Server
	bytes := js.Global().Get("Uint8Array")
	js.Global().Set("gainsayServe", js.FuncOf(func(_ js.Value, args []js.Value) any {
		var request []byte // stays empty, and is refused in words, for anything but bytes
		if len(args) > 0 && args[0].InstanceOf(bytes) {
			request = make([]byte, args[0].Length())
			js.CopyBytesToGo(request, args[0])
		}
		reply := server.Serve(request)
		out := bytes.New(len(reply))
		js.CopyBytesToJS(out, reply)
		return out
	}))
	if ready := js.Global().Get("gainsayReady"); ready.Type() == js.TypeFunction {
		ready.Invoke()
	}
	select {} // the function is called for as long as the worker lives
}
