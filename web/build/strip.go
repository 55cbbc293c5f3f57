package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// strip takes the names, files and line numbers of functions out of a linked
// WebAssembly module of Go. Only a stack trace reads them, and the page shows
// none: it says that the engine stopped and starts it again. They are a tenth of
// what travels. The linker's -s and -w leave them in, for the sake of traces.
//
// The tables are those of runtime/symtab.go: behind a header (pcHeader) stand the
// function names, the file names, a pool of tables indexed by program counter
// (pctab), and one record for each function (_func) with offsets into the pool. The
// stack maps and frame sizes in the same pool stay as they are: the garbage
// collector needs them. What is taken out becomes zero, where it stood, so that
// no offset changes; zeros cost nothing once compressed.
//
// A module that does not look as expected is an error: a new release of Go may
// have moved things, and a half-stripped engine must not be served.
func strip(module []byte) ([]byte, error) {
	image, err := loadImage(module)
	if err != nil {
		return nil, err
	}
	table, err := findTable(image.memory)
	if err != nil {
		return nil, err
	}
	if err := table.clear(); err != nil {
		return nil, err
	}
	return image.save(module), nil
}

// An image is the module's linear memory at the start, and where its parts
// stand in the module.
type image struct {
	memory   []byte
	segments []segment
}

type segment struct{ at, address, size int } // at: in the module

const dataSection = 11

func loadImage(module []byte) (*image, error) {
	r := reader{b: module, at: 8}
	for r.at < len(module) && r.err == nil {
		id, size := r.byte(), r.uint()
		end := r.at + size
		if id != dataSection {
			r.at = end
			continue
		}
		return readData(&r)
	}
	return nil, errors.Join(r.err, errors.New("no data section"))
}

// readData reads active segments, "i32.const address, end, bytes", the only kind
// that Go's linker writes.
func readData(r *reader) (*image, error) {
	img := &image{}
	for range r.uint() {
		if kind := r.uint(); kind != 0 || r.byte() != 0x41 {
			return nil, errors.New("a data segment of an unknown kind")
		}
		address := r.int()
		r.byte() // end
		size := r.uint()
		if r.err != nil || r.at+size > len(r.b) || address < 0 {
			return nil, errors.New("a data segment runs over the end")
		}
		img.segments = append(img.segments, segment{at: r.at, address: address, size: size})
		if n := address + size; n > len(img.memory) {
			img.memory = append(img.memory, make([]byte, n-len(img.memory))...)
		}
		copy(img.memory[address:], r.b[r.at:r.at+size])
		r.at += size
	}
	return img, r.err
}

// save writes the memory back into a copy of the module.
func (img *image) save(module []byte) []byte {
	out := append([]byte(nil), module...)
	for _, s := range img.segments {
		copy(out[s.at:s.at+s.size], img.memory[s.address:])
	}
	return out
}

// A functionTable is Go's pclntab.
type functionTable struct {
	b                                   []byte // from the header on
	nfunc                               int
	names, units, files, pctab, records int // offsets from the header
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
			return t, nil
		}
	}
	return nil, errors.New("no table of functions")
}

// Offsets in a _func record, in bytes.
const (
	nameField    = 4
	pcspField    = 16
	pcfileField  = 20
	pclnField    = 24
	npcdataField = 28
	unitField    = 32
	lineField    = 36
	fixedSize    = 44
)

// clear zeroes names, files and lines, and the pooled tables that only they used.
func (t *functionTable) clear() error {
	clear(t.b[t.names:t.pctab])
	kept := make([]bool, t.records-t.pctab)
	for i := range t.nfunc {
		record, err := t.record(i)
		if err != nil {
			return err
		}
		for _, field := range []int{nameField, pcfileField, pclnField, unitField, lineField} {
			clear(record[field : field+4])
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

// A reader reads WebAssembly's binary format. After an error it returns zeros.
type reader struct {
	b   []byte
	at  int
	err error
}

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		r.err = errors.New("the module ends too early")
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

// uint reads an unsigned LEB128 number.
func (r *reader) uint() int {
	n, shift := 0, 0
	for {
		b := r.byte()
		n |= int(b&0x7f) << shift
		if shift += 7; b < 0x80 || shift > 35 {
			return n
		}
	}
}

// int reads a signed one.
func (r *reader) int() int {
	n, shift := 0, 0
	for {
		b := r.byte()
		n |= int(b&0x7f) << shift
		shift += 7
		if b < 0x80 || shift > 35 {
			if b&0x40 != 0 {
				n -= 1 << shift
			}
			return n
		}
	}
}
