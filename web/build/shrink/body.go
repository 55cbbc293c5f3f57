package shrink

import (
	"errors"
	"fmt"
)

// A function is one entry of the code section.
type function struct {
	params int
	locals []byte // the types of the local variables, parameters aside
	body   []instruction
}

// readFunctions reads the code of every function that the module defines.
func readFunctions(all sections) ([]*function, error) {
	code, err := all.only(codeSection)
	if err != nil {
		return nil, err
	}
	params, err := parameters(all)
	if err != nil {
		return nil, err
	}
	r := reader{b: code.body}
	n := r.uint()
	if n != len(params) {
		return nil, fmt.Errorf("%d functions are declared, and %d are there", len(params), n)
	}
	functions := make([]*function, n)
	for i := range functions {
		if functions[i], err = readFunction(r.take(r.uint()), params[i]); err != nil {
			return nil, fmt.Errorf("function %d: %w", i, err)
		}
	}
	return functions, r.err
}

// writeFunctions gives the body of the code section, with every function rewritten.
func writeFunctions(functions []*function) []byte {
	out := appendUint(nil, len(functions))
	for i, f := range functions {
		f.body = branchIf(jumpAhead(f.body))
		f.body = returnAtOnce(f.body)
		f.splitReturnAddresses(int64(i) + firstPC)
		out = appendBytes(out, f.write())
	}
	return out
}

// parameters gives the number of parameters of each function that the module defines.
func parameters(all sections) ([]int, error) {
	types, err := all.only(typeSection)
	if err != nil {
		return nil, err
	}
	functions, err := all.only(functionSection)
	if err != nil {
		return nil, err
	}
	r := reader{b: types.body}
	var ofType []int
	for n := r.uint(); n > 0 && r.err == nil; n-- {
		if r.byte() != typeFunction {
			return nil, errors.New("a type that is not of a function")
		}
		count := r.uint()
		r.take(count)
		r.take(r.uint()) // results
		ofType = append(ofType, count)
	}
	if r.err != nil {
		return nil, r.err
	}
	r = reader{b: functions.body}
	var of []int
	for n := r.uint(); n > 0 && r.err == nil; n-- {
		t := r.uint()
		if t >= len(ofType) {
			return nil, errors.New("a function of an unknown type")
		}
		of = append(of, ofType[t])
	}
	return of, r.err
}

func readFunction(entry []byte, params int) (*function, error) {
	r := reader{b: entry}
	f := &function{params: params}
	for groups := r.uint(); groups > 0 && r.err == nil; groups-- {
		n, t := r.uint(), r.byte()
		if n > mostLocals {
			return nil, fmt.Errorf("%d local variables", n)
		}
		for range n {
			f.locals = append(f.locals, t)
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	var err error
	f.body, err = decode(entry[r.at:])
	return f, err
}

// mostLocals is the limit that browsers keep to.
// https://webassembly.github.io/spec/js-api/index.html#limits
const mostLocals = 50000

func (f *function) write() []byte {
	var groups []byte
	n := 0
	for i := 0; i < len(f.locals); n++ {
		start := i
		for i < len(f.locals) && f.locals[i] == f.locals[start] {
			i++
		}
		groups = append(appendUint(groups, i-start), f.locals[start])
	}
	out := append(appendUint(nil, n), groups...)
	for i := range f.body {
		out = f.body[i].append(out)
	}
	return out
}
