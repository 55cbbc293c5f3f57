// Package shrink makes a WebAssembly module that Go linked smaller on its way to the
// browser without changing what it does. It takes out what brotli cannot see through:
//
//   - what serves tracing, profiling and debugging the runtime is taken out, with all
//     that only it uses (unused.go);
//   - the tables of functions lose names, files, lines, inlined calls and arguments
//     (functions.go): only a stack trace reads them, and the page shows none;
//   - the linear memory at the start is written as few long segments, not as tens of
//     thousands between runs of zeros (memory.go): an address before each segment
//     costs more than the zeros do;
//   - a jump ahead becomes one branch, in place of a number and a way round through
//     the function's dispatching loop (jumps.go);
//   - what stands at every call becomes the same at every call (calls.go).
//
// Together they are more than a quarter of what would travel. The module stays an ordinary one:
// the browser compiles it while it arrives, and no script decodes anything.
//
// What it knows of Go's compiler and linker stands in comments that name the file of
// Go's sources. A module that does not look as expected is an error and fails the
// build: a new release of Go may have moved things, and a half-shrunk engine must not
// be served. A function that does not look as expected stays as it is.
package shrink

import (
	"errors"
	"fmt"
)

// Module shrinks one module. The cost is linear in its size.
func Module(module []byte) ([]byte, error) {
	sections, err := split(module)
	if err != nil {
		return nil, err
	}
	data, err := sections.only(dataSection)
	if err != nil {
		return nil, err
	}
	memory, err := readMemory(data.body)
	if err != nil {
		return nil, fmt.Errorf("data: %w", err)
	}
	table, err := findTable(memory)
	if err != nil {
		return nil, err
	}
	code, err := sections.only(codeSection)
	if err != nil {
		return nil, err
	}
	functions, err := readFunctions(sections)
	if err != nil {
		return nil, fmt.Errorf("code: %w", err)
	}
	gone, err := sections.dropUnused(functions, table, memory)
	if err != nil {
		return nil, fmt.Errorf("unused code: %w", err)
	}
	if err := table.clear(gone); err != nil {
		return nil, fmt.Errorf("the table of functions: %w", err)
	}
	data.body = writeMemory(memory)
	code.body = writeFunctions(functions)
	return join(sections), nil
}

var errShort = errors.New("the module ends too early")
