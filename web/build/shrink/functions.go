package shrink

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// A functionTable is Go's pclntab.
type functionTable struct {
	b                                   []byte // from the header on
	nfunc                               int
	names, units, files, pctab, records int    // offsets from the header
	funcdata                            []byte // what the records' funcdata point into
	types                               []byte // descriptions of types
}

// magic is abi.Go120PCLnTabMagic, two zero bytes, the size of an instruction (1)
// and of a pointer (8).
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

func findTable(memory []byte) (*functionTable, error) {
	for at := 0; at+72 <= len(memory); at += 8 {
		if string(memory[at:at+8]) != string(magic) {
			continue
		}
		b := memory[at:]
		word := func(i int) int { return int(binary.LittleEndian.Uint64(b[8*i:])) }
		t := &functionTable{b: b, nfunc: word(1), names: word(4), units: word(5), files: word(6), pctab: word(7), records: word(8)}
		if t.nfunc > 0 && t.names < t.units && t.units < t.files && t.files < t.pctab && t.pctab < t.records && t.records < len(b) {
			return t, t.findModule(memory, at)
		}
	}
	return nil, errors.New("no table of functions")
}

// Fields of runtime.moduledata (runtime/symtab.go): where types begin and end, and funcdata,
// by their places in bytes.
const (
	typesField  = 296
	etypesField = 304
	gofuncField = 320
)

// findModule finds the module's data by its first two fields, the addresses of the table
// and of the names in it.
func (t *functionTable) findModule(memory []byte, table int) error {
	word := func(at int) int { return int(binary.LittleEndian.Uint64(memory[at:])) }
	for at := 0; at+gofuncField+8 <= len(memory); at += 8 {
		if word(at) != table || word(at+8) != table+t.names {
			continue
		}
		types, etypes, gofunc := word(at+typesField), word(at+etypesField), word(at+gofuncField)
		if 0 < types && types < etypes && etypes <= len(memory) && 0 < gofunc && gofunc < len(memory) {
			t.types, t.funcdata = memory[types:etypes], memory[gofunc:]
			return nil
		}
	}
	return errors.New("no data of the module")
}

// Offsets in a _func record, in bytes.
const (
	nameField      = 4
	pcspField      = 16
	pcfileField    = 20
	pclnField      = 24
	npcdataField   = 28
	unitField      = 32
	lineField      = 36
	nfuncdataField = 43
	fixedSize      = 44
)

// The tables of internal/abi/symtab.go that only traces read, and the preemption by
// signals that WebAssembly does not have.
var (
	tracePcdata   = []int{0, 2, 3} // unsafe points, inlined calls, which arguments live
	traceFuncdata = []int{3, 5, 6} // inlined calls, arguments, which of them live
)

// clear zeroes names, files and lines, and the pooled tables that only they used; of
// functions whose code is gone everything but where they begin.
func (t *functionTable) clear(gone []bool) error {
	clear(t.b[t.names:t.pctab])
	kept := make([]bool, t.records-t.pctab)
	shown := map[int]bool{} // funcdata by its offset: false where only traces read it
	for i := range t.nfunc {
		record, err := t.record(i)
		if err != nil {
			return err
		}
		for _, field := range []int{nameField, pcfileField, pclnField, unitField, lineField} {
			clear(record[field : field+4])
		}
		pcdata := int(binary.LittleEndian.Uint32(record[npcdataField:]))
		funcdata := int(record[nfuncdataField])
		if fixedSize+4*(pcdata+funcdata) > len(record) {
			return errors.New("a record runs over the end")
		}
		if i < len(gone) && gone[i] {
			t.forget(record[nameField:fixedSize+4*(pcdata+funcdata)], record[fixedSize+4*pcdata:][:4*funcdata], shown)
			continue
		}
		for _, i := range tracePcdata {
			if i < pcdata {
				clear(record[fixedSize+4*i:][:4])
			}
		}
		for i := range funcdata {
			field := record[fixedSize+4*(pcdata+i):]
			at := binary.LittleEndian.Uint32(field)
			if at == none {
				continue
			}
			trace := slices.Contains(traceFuncdata, i)
			shown[int(at)] = shown[int(at)] || !trace
			if trace {
				binary.LittleEndian.PutUint32(field, none)
			}
		}
		if err := t.keep(kept, record); err != nil {
			return err
		}
	}
	for i, k := range kept {
		if !k {
			t.b[t.pctab+i] = 0
		}
	}
	return t.clearFuncdata(shown)
}

// forget zeroes the record of a function whose code is gone. Its funcdata is noted as
// unused, unless others share it.
func (t *functionTable) forget(record, funcdata []byte, shown map[int]bool) {
	for ; len(funcdata) > 0; funcdata = funcdata[4:] {
		if at := binary.LittleEndian.Uint32(funcdata); at != none {
			shown[int(at)] = shown[int(at)] || false
		}
	}
	clear(record)
}

// clearFuncdata zeroes the funcdata that only traces read. One begins where the one
// before it ends; of the last the end is not known, and it stays.
func (t *functionTable) clearFuncdata(shown map[int]bool) error {
	offsets := slices.Sorted(maps.Keys(shown))
	for i, at := range offsets[:max(len(offsets)-1, 0)] {
		if offsets[i+1] > len(t.funcdata) {
			return errors.New("a function's funcdata runs over the end")
		}
		if !shown[at] {
			clear(t.funcdata[at:offsets[i+1]])
		}
	}
	return nil
}

func (t *functionTable) record(i int) ([]byte, error) {
	at := t.records + int(binary.LittleEndian.Uint32(t.b[t.records+8*i+4:]))
	if at+fixedSize > len(t.b) {
		return nil, fmt.Errorf("the record of function %d runs over the end", i)
	}
	return t.b[at:], nil
}

// keep marks the tables of a function that the runtime goes on using: the size of its
// frame, and its pcdata.
func (t *functionTable) keep(kept []bool, record []byte) error {
	word := func(at int) int { return int(binary.LittleEndian.Uint32(record[at:])) }
	offsets := []int{word(pcspField)}
	for i := range word(npcdataField) {
		if fixedSize+4*i+4 > len(record) {
			return errors.New("a function's pcdata runs over the end")
		}
		offsets = append(offsets, word(fixedSize+4*i))
	}
	for _, at := range offsets {
		if at == 0 {
			continue
		}
		if at >= len(kept) {
			return errors.New("a function's table stands outside the pool")
		}
		t.mark(kept, at)
	}
	return nil
}

// mark marks one table: pairs of varints, value and program counter, up to a zero
// value; the first pair may begin with zero.
func (t *functionTable) mark(kept []bool, at int) {
	for first := true; ; first = false {
		zero := t.b[t.pctab+at] == 0
		at = t.varint(kept, at)
		if zero && !first {
			return
		}
		at = t.varint(kept, at)
		if at >= len(kept) {
			return
		}
	}
}

func (t *functionTable) varint(kept []bool, at int) int {
	for at < len(kept) {
		kept[at] = true
		at++
		if t.b[t.pctab+at-1] < 0x80 {
			break
		}
	}
	return at
}

// none stands for no funcdata.
const none = ^uint32(0)
