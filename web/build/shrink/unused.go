package shrink

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Go's runtime holds tools that a program in a page never asks for: the execution tracer, profiles,
// what GODEBUG switches on, stack traces of a program that is about to end. The linker keeps them,
// since the code that would call them stands behind conditions it cannot see through.
//
// Here the ways into them are made to return at once, and what nothing refers to any more is taken
// out. A function is referred to by a call, or by its number as a constant of the code or a word of
// the memory (a closure, a method of an interface). Every word that looks like such a number counts.

// silenced are the ways in, by the names that Go's table of functions has; a star stands for any
// end. Each returns nothing, or is called only where what it serves is switched on.
var silenced = strings.Fields(`
	runtime.traceAcquireEnabled runtime.traceAdvance runtime.traceReader runtime.traceReadCPU
	runtime.traceStopReadCPU runtime.traceThreadDestroy runtime.(*profBuf).read
	runtime.traceLocker.G* runtime.traceLocker.H* runtime.traceLocker.P* runtime.traceLocker.S*
	runtime.traceback1 runtime.tracebacksomeothers runtime.tracebackHexdump runtime.goroutineheader
	runtime.printanycustomtype runtime.printfloat32 runtime.printfloat64 runtime.printcomplex64
	runtime.printcomplex128 runtime.dumpgstatus runtime.gcDumpObject runtime.hexdumpWords
	runtime.schedtrace runtime.printScavTrace runtime.checkFinalizersAndCleanups runtime.setCheckmark
	runtime.runCheckmark runtime.startCheckmarks runtime.endCheckmarks
	runtime.mProf_Malloc runtime.mProf_Free runtime.profilealloc runtime.saveblockevent
	runtime.tryRecordGoroutineProfile runtime.doRecordGoroutineProfile runtime.findGoroutineLeaks
	runtime.(*synctestBubble).* runtime.scanConservative runtime.fmtNSAsMS runtime/debug.SetTraceback
	runtime.check runtime.moduledataverify1 runtime.typelinksinit internal/cpu.processOptions
`)

// Some of what silences them is checked, so that a new release of Go is noticed.
var mustBeThere = []string{"runtime.traceback1", "runtime.schedtrace", "runtime.moduledataverify1", "runtime.traceAcquireEnabled"}

// isSilenced reports whether a function is one of those, or stands within one.
func isSilenced(name string) bool {
	name, _, _ = strings.Cut(name, ".func")
	return slices.ContainsFunc(silenced, func(s string) bool {
		prefix, open := strings.CutSuffix(s, "*")
		return name == s || open && strings.HasPrefix(name, prefix)
	})
}

// functionNames gives the names of all functions by their index: the table of functions
// lists them in the order of the code section.
func (t *functionTable) functionNames() ([]string, error) {
	names := make([]string, t.nfunc)
	for i := range names {
		record, err := t.record(i)
		if err != nil {
			return nil, err
		}
		at := t.names + int(binary.LittleEndian.Uint32(record[nameField:]))
		if at >= t.units {
			return nil, errors.New("a function's name stands outside the names")
		}
		n := bytes.IndexByte(t.b[at:t.units], 0)
		if n < 0 {
			return nil, errors.New("a function's name does not end")
		}
		names[i] = string(t.b[at : at+n])
	}
	for _, name := range mustBeThere {
		if !slices.Contains(names, name) {
			return nil, errors.New(name + " is not among the functions")
		}
	}
	return names, nil
}

// returning is the body of a Go function that does nothing: it takes its return address off Go's
// stack and reports that nothing is to be unwound (wasmobj.go, ARET).
var returning = []instruction{
	{op: opGlobalGet, raw: []byte{opGlobalGet, 0}},
	{op: opI32Const, n: 8},
	{op: opI32Add},
	{op: opGlobalSet, raw: []byte{opGlobalSet, 0}},
	{op: opI32Const, n: 0},
	{op: opEnd},
}

// trapping is the body of a function that nothing refers to.
var trapping = []instruction{{op: opUnreachable}, {op: opEnd}}

// dropUnused silences functions, takes out what is then unused and reports which functions
// have no code of their own left.
func (all sections) dropUnused(functions []*function, table *functionTable, memory []byte) ([]bool, error) {
	if len(functions) != table.nfunc {
		return nil, fmt.Errorf("%d functions, and %d in the table", len(functions), table.nfunc)
	}
	names, err := table.functionNames()
	if err != nil {
		return nil, err
	}
	imported, err := all.imported()
	if err != nil {
		return nil, err
	}
	roots, err := all.exported(imported)
	if err != nil {
		return nil, err
	}
	gone := make([]bool, len(functions))
	for i, f := range functions {
		if isSilenced(names[i]) && f.params == 1 {
			f.locals, f.body, gone[i] = nil, returning, true
		}
	}
	used := reach(functions, imported, append(roots, table.referred(memory)...))
	for i, f := range functions {
		if !used[i] {
			f.locals, f.body, gone[i] = nil, trapping, true
		}
	}
	return gone, nil
}

// imported is the number of imported functions, which have the first indices.
func (all sections) imported() (int, error) {
	imports, err := all.only(importSection)
	if err != nil {
		return 0, err
	}
	r := reader{b: imports.body}
	n := r.uint()
	for range n {
		r.take(r.uint()) // module
		r.take(r.uint()) // name
		if kind := r.byte(); r.err == nil && kind != kindFunction {
			return 0, errors.New("an import that is no function")
		}
		r.uint()
	}
	return n, r.err
}

// exported are the functions that the module gives away.
func (all sections) exported(imported int) ([]int, error) {
	exports, err := all.only(exportSection)
	if err != nil {
		return nil, err
	}
	var list []int
	r := reader{b: exports.body}
	for n := r.uint(); n > 0 && r.err == nil; n-- {
		r.take(r.uint()) // name
		kind, i := r.byte(), r.uint()
		if kind == kindFunction {
			list = append(list, i-imported)
		}
	}
	return list, r.err
}

// referred lists the functions that memory refers to: by a PC, as closures and the tables
// of interfaces do, or, in what describes types, by the upper half of one, as methods do
// that are looked up by name (runtime/symtab.go, textAddr).
func (t *functionTable) referred(memory []byte) []int {
	var list []int
	for at := 0; at+8 <= len(memory); at += 8 {
		if i, ok := functionOf(int64(binary.LittleEndian.Uint64(memory[at:])), t.nfunc); ok {
			list = append(list, i)
		}
	}
	for at := 0; at+4 <= len(t.types); at += 4 {
		if i := int(binary.LittleEndian.Uint32(t.types[at:])) - firstPC; i >= 0 && i < t.nfunc {
			list = append(list, i)
		}
	}
	return list
}

// functionOf is the function that a PC lies in.
func functionOf(pc int64, n int) (int, bool) {
	i := pc>>16 - firstPC
	return int(i), i >= 0 && i < int64(n)
}

// reach marks all functions that can be reached from the roots.
func reach(functions []*function, imported int, roots []int) []bool {
	used := make([]bool, len(functions))
	var open []int
	visit := func(i int) {
		if i >= 0 && i < len(used) && !used[i] {
			used[i] = true
			open = append(open, i)
		}
	}
	for _, i := range roots {
		visit(i)
	}
	for len(open) > 0 {
		f := functions[open[len(open)-1]]
		open = open[:len(open)-1]
		for k := range f.body {
			switch in := &f.body[k]; in.op {
			case opCall:
				visit(int(in.n) - imported)
			case opI32Const, opI64Const:
				if i, ok := functionOf(in.n, len(functions)); ok {
					visit(i)
				}
			}
		}
	}
	return used
}
