package shrink

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// The sections of a module that are read here.
// https://webassembly.github.io/spec/core/binary/modules.html
const (
	typeSection     = 1
	importSection   = 2
	functionSection = 3
	exportSection   = 7
	codeSection     = 10
	dataSection     = 11
)

// kindFunction is the kind of an import or export that is a function.
const kindFunction = 0

type section struct {
	id   byte
	body []byte
}

type sections []*section

var header = []byte("\x00asm\x01\x00\x00\x00")

func split(module []byte) (sections, error) {
	if !bytes.HasPrefix(module, header) {
		return nil, fmt.Errorf("no WebAssembly module of version 1")
	}
	var all sections
	r := reader{b: module[len(header):]}
	for r.more() {
		id := r.byte()
		all = append(all, &section{id, r.take(r.uint())})
	}
	return all, r.err
}

func join(all sections) []byte {
	module := bytes.Clone(header)
	for _, s := range all {
		module = append(module, s.id)
		module = appendBytes(module, s.body)
	}
	return module
}

func (all sections) only(id byte) (*section, error) {
	var found *section
	for _, s := range all {
		if s.id != id {
			continue
		}
		if found != nil {
			return nil, fmt.Errorf("section %d is there twice", id)
		}
		found = s
	}
	if found == nil {
		return nil, fmt.Errorf("section %d is missing", id)
	}
	return found, nil
}

// A reader reads WebAssembly's binary format. After an error it returns zeros.
type reader struct {
	b   []byte
	at  int
	err error
}

func (r *reader) more() bool { return r.err == nil && r.at < len(r.b) }

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		r.err = errShort
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.b)-r.at {
		r.err = errShort
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// uint reads an unsigned LEB128 number of up to 32 bits.
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

// int reads a signed LEB128 number of up to 64 bits.
func (r *reader) int() int64 {
	var n int64
	for shift := 0; ; {
		b := r.byte()
		n |= int64(b&0x7f) << shift
		shift += 7
		if b < 0x80 || shift > 70 {
			if b&0x40 != 0 && shift < 64 {
				n |= -1 << shift
			}
			return n
		}
	}
}

func appendUint(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }

func appendInt(b []byte, n int64) []byte {
	for {
		c := byte(n & 0x7f)
		n >>= 7
		if n == 0 && c&0x40 == 0 || n == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

// appendBytes writes a vector of bytes: their number, then they.
func appendBytes(b, body []byte) []byte { return append(appendUint(b, len(body)), body...) }
