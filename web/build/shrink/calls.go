package shrink

// Go's WebAssembly writes, for a call (cmd/internal/obj/wasm/wasmobj.go, preprocess):
//
//	i64.const PC_F<<16 | PC_B    the return address, stored on Go's own stack
//	call …
//	br_if depth                  to the exit, where the function returns 1: unwind
//
// PC_F is the function's number and PC_B counts its resume points, so the constant is
// five bytes that occur once in the module; depth counts the blocks around the call,
// one for each resume point that follows.

// firstPC is the PC_F of the first function (funcValueOffset in
// cmd/link/internal/wasm/asm.go).
const firstPC = 0x1000

// splitReturnAddresses writes return addresses into the function of number pc as
//
//	local.get base; i64.const PC_B; i64.or
//
// where base is a new local that the function sets at its start. It stands before the
// other locals of its type, so that it has the same index in every function: Go puts a
// copy of the stack pointer, of type i32, first. Compilers see a constant again.
func (f *function) splitReturnAddresses(pc int64) {
	isOwn := func(in *instruction) bool { return in.op == opI64Const && in.n>>16 == pc }
	uses := 0
	for i := range f.body {
		if isOwn(&f.body[i]) {
			uses++
		}
	}
	if uses == 0 {
		return
	}
	at := 0
	if len(f.locals) > 0 && f.locals[0] == typeI32 {
		at = 1
	}
	f.locals = append(f.locals[:at:at], append([]byte{typeI64}, f.locals[at:]...)...)
	base := int64(f.params + at)

	body := make([]instruction, 0, len(f.body)+2+2*uses)
	body = append(body, instruction{op: opI64Const, n: pc << 16}, instruction{op: opLocalSet, n: base})
	for _, in := range f.body {
		switch {
		case isOwn(&in):
			body = append(body, instruction{op: opLocalGet, n: base})
			if b := in.n & 0xffff; b != 0 {
				body = append(body, instruction{op: opI64Const, n: b}, instruction{op: opI64Or})
			}
		case in.op >= opLocalGet && in.op <= opLocalTee && in.n >= base:
			body = append(body, instruction{op: in.op, n: in.n + 1})
		default:
			body = append(body, in)
		}
	}
	f.body = body
}

// returnAtOnce writes a conditional branch to the exit as
//
//	if; i32.const 1; return; end
//
// which is the same at every call.
func returnAtOnce(body []instruction) []instruction {
	if !endsInExit(body) {
		return body
	}
	out := make([]instruction, 0, len(body))
	depth := 0
	for _, in := range body {
		depth += nesting(in.op)
		if in.op == opBrIf && int(in.n) == depth-1 {
			out = append(out, instruction{op: opIf, n: noResult}, instruction{op: opI32Const, n: 1},
				instruction{op: opReturn}, instruction{op: opEnd})
			continue
		}
		out = append(out, in)
	}
	return out
}

// endsInExit reports whether all of the body stands in one block, behind which the
// function returns 1.
func endsInExit(body []instruction) bool {
	n := len(body)
	if n < 3 || body[n-1].op != opEnd || body[n-2].op != opI32Const || body[n-2].n != 1 || body[n-3].op != opEnd {
		return false
	}
	depth, outermost := 0, 0
	for _, in := range body[:n-1] {
		if depth == 0 && nesting(in.op) > 0 {
			outermost++
			if in.op != opBlock {
				return false
			}
		}
		depth += nesting(in.op)
	}
	return depth == 0 && outermost == 1
}
