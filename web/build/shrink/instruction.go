package shrink

import "fmt"

// Opcodes. https://webassembly.github.io/spec/core/binary/instructions.html
const (
	opUnreachable  = 0x00
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opI32Load      = 0x28
	opI64Store32   = 0x3e
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32Add       = 0x6a
	opI64Or        = 0x84
	opLastNumeric  = 0xc4
	opMisc         = 0xfc
	opMemoryCopy   = 10
	opMemoryFill   = 11

	noResult     = -64 // the type of a block, as a signed number
	typeI32      = 0x7f
	typeI64      = 0x7e
	typeFunction = 0x60
)

// An instruction is one of a function's body. n is its number: the constant, the
// index of the local, the depth of the branch; 0 for those without. table is of a
// br_table: the depths, the default last.
type instruction struct {
	op    byte
	n     int64
	table []int
	raw   []byte // as it was read; nil of one that was made here
}

// nesting is how much deeper an instruction makes what follows.
func nesting(op byte) int {
	switch op {
	case opBlock, opLoop, opIf:
		return 1
	case opEnd:
		return -1
	}
	return 0
}

// append writes the instruction.
func (in *instruction) append(out []byte) []byte {
	if in.raw != nil {
		return append(out, in.raw...)
	}
	out = append(out, in.op)
	switch in.op {
	case opBlock, opLoop, opIf, opI32Const, opI64Const:
		return appendInt(out, in.n)
	case opBr, opBrIf, opLocalGet, opLocalSet, opLocalTee:
		return appendUint(out, int(in.n))
	}
	return out
}

// decode reads the instructions of a body.
func decode(body []byte) ([]instruction, error) {
	list := make([]instruction, 0, len(body)/2)
	r := reader{b: body}
	for r.more() {
		start := r.at
		in := instruction{op: r.byte()}
		switch op := in.op; {
		case op == opBlock || op == opLoop || op == opIf || op == opI32Const || op == opI64Const:
			in.n = r.int()
		case op == opBr || op == opBrIf || op == opCall || op >= opLocalGet && op <= opGlobalSet:
			in.n = int64(r.uint())
		case op == opBrTable:
			for n := r.uint() + 1; n > 0 && r.err == nil; n-- {
				in.table = append(in.table, r.uint())
			}
		case op == opCallIndirect || op >= opI32Load && op <= opI64Store32:
			r.uint()
			r.uint()
		case op == opMemorySize || op == opMemoryGrow:
			r.byte()
		case op == opF32Const:
			r.take(4)
		case op == opF64Const:
			r.take(8)
		case op == opMisc:
			decodeMisc(&r)
		case op <= 0x01 || op == 0x05 || op == opEnd || op == opReturn || op == 0x1a || op == 0x1b || op > opF64Const && op <= opLastNumeric:
			// unreachable, nop, else, end, return, drop, select, and arithmetic
		default:
			r.err = fmt.Errorf("an unknown instruction, 0x%02x", op)
		}
		if r.err != nil {
			return nil, r.err
		}
		in.raw = body[start:r.at]
		list = append(list, in)
	}
	return list, r.err
}

func decodeMisc(r *reader) {
	switch sub := r.uint(); {
	case sub < 8: // conversions to integers that saturate
	case sub == opMemoryCopy:
		r.take(2)
	case sub == opMemoryFill:
		r.take(1)
	default:
		r.err = fmt.Errorf("an unknown instruction, 0x%02x %d", opMisc, sub)
	}
}
