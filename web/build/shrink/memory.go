package shrink

import "errors"

// readMemory gives the linear memory at the start from the body of the data section:
// active segments, "i32.const address, end, bytes", the only kind that Go's linker
// writes (cmd/link/internal/wasm/asm.go, writeDataSec).
func readMemory(body []byte) ([]byte, error) {
	var memory []byte
	r := reader{b: body}
	for range r.uint() {
		if kind, op := r.uint(), r.byte(); r.err == nil && (kind != 0 || op != opI32Const) {
			return nil, errors.New("a segment of an unknown kind")
		}
		address := int(r.int())
		r.byte() // end
		segment := r.take(r.uint())
		if r.err != nil || address < 0 {
			return nil, errors.New("a segment runs over the end")
		}
		if n := address + len(segment); n > len(memory) {
			memory = append(memory, make([]byte, n-len(memory))...)
		}
		copy(memory[address:], segment)
	}
	return memory, r.err
}

// longestGap is the number of zeros in a row, in bytes, that are still written. Go's
// linker leaves out eight already, which is fewer bytes before compression and a
// fifth more after.
const longestGap = 4096

func writeMemory(memory []byte) []byte {
	var segments []byte
	n := 0
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		end := at + 1 // behind the last byte that is not zero
		for i := end; i < len(memory) && i-end < longestGap; i++ {
			if memory[i] != 0 {
				end = i + 1
			}
		}
		segments = append(segments, 0, opI32Const)
		segments = appendInt(segments, int64(at))
		segments = append(segments, opEnd)
		segments = appendBytes(segments, memory[at:end])
		at = end
		n++
	}
	return append(appendUint(nil, n), segments...)
}
