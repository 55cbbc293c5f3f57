package shrink

// Go knows jumps to any block of a function, WebAssembly only branches to blocks that
// enclose the branch. So Go's compiler opens all blocks at the start, inside a loop,
// and lets every jump write the number of its block, PC_B, and go round
// (cmd/internal/obj/wasm/wasmobj.go, preprocess):
//
//	loop
//	  block block block
//	    local.get 0             PC_B, the function's parameter
//	    br_table 0 1 2          each depth is a block
//	  end …                     the code of block 0
//	  end …
//	    i32.const PC_B; local.set 0; br depth     to the loop
//
// A jump ahead has no need of that: the block that ends where it wants to go is still
// open around it. Most jumps go ahead, out of an if or to the end of a switch, and a
// branch to the next block but one is the same two bytes wherever it stands.

// A dispatch is the part of a function that goes round: the places of the loop and of
// the br_table in the body.
type dispatch struct{ loop, table int }

// findDispatch gives the function's dispatch. There is none in functions without a
// jump, nor in those that are written by hand.
func findDispatch(body []instruction) (dispatch, bool) {
	d := dispatch{-1, -1}
	for i, in := range body {
		switch {
		case in.op == opBrTable:
			if d.table >= 0 {
				return d, false
			}
			d.table = i
		case in.op == opLocalGet && in.n == 0 && i+1 < len(body) && body[i+1].op != opBrTable:
			// PC_B serves as scratch for the target of an indirect call, and for
			// nothing else (the same file, "as a scratch register").
			if i < 2 || body[i-1].op != opI32Const || body[i-2].op != opLocalSet || body[i-2].n != 0 {
				return d, false
			}
		}
	}
	if d.table < 1 || body[d.table-1].op != opLocalGet || body[d.table-1].n != 0 {
		return d, false
	}
	d.loop = d.table - 2
	for d.loop >= 0 && body[d.loop].op == opBlock {
		d.loop--
	}
	return d, d.loop >= 0 && body[d.loop].op == opLoop
}

// jumpAhead writes jumps ahead as branches.
func jumpAhead(body []instruction) []instruction {
	d, found := findDispatch(body)
	if !found {
		return body
	}
	var open []int // where the blocks around an instruction begin
	depthAtTable := 0
	out := make([]instruction, 0, len(body))
	for i := 0; i < len(body); i++ {
		in := body[i]
		switch nesting(in.op) {
		case 1:
			open = append(open, i)
		case -1:
			open = open[:max(len(open)-1, 0)]
		}
		if i == d.table {
			depthAtTable = len(open)
		}
		if i > d.table && d.isJump(body[i:], open) {
			table := body[d.table].table
			block := depthAtTable - 1 - table[min(int(in.n), len(table)-1)]
			if block >= 0 && block < len(open) && open[block] > d.loop && open[block] < d.table {
				out = append(out, instruction{op: opBr, n: int64(len(open) - 1 - block)})
				i += 2
				continue
			}
		}
		out = append(out, in)
	}
	return out
}

// isJump reports whether the body goes on with "i32.const PC_B; local.set 0; br" to
// the loop.
func (d dispatch) isJump(rest []instruction, open []int) bool {
	if len(rest) < 3 || rest[0].op != opI32Const || rest[1].op != opLocalSet || rest[1].n != 0 || rest[2].op != opBr {
		return false
	}
	target := len(open) - 1 - int(rest[2].n)
	return target >= 0 && open[target] == d.loop && rest[0].n >= 0
}

// branchIf writes "if; br depth; end" as "br_if depth-1".
func branchIf(body []instruction) []instruction {
	out := make([]instruction, 0, len(body))
	for i := 0; i < len(body); i++ {
		if i+2 < len(body) && body[i].op == opIf && body[i].n == noResult &&
			body[i+1].op == opBr && body[i+1].n > 0 && body[i+2].op == opEnd {
			out = append(out, instruction{op: opBrIf, n: body[i+1].n - 1})
			i += 2
			continue
		}
		out = append(out, body[i])
	}
	return out
}
