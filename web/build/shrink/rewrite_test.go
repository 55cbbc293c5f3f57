package shrink

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

var names = map[byte]string{
	opBlock: "block", opLoop: "loop", opIf: "if", opEnd: "end", opBr: "br", opBrIf: "br_if",
	opBrTable: "br_table", opReturn: "return", opCall: "call", opLocalGet: "get", opLocalSet: "set",
	opLocalTee: "tee", opI32Const: "i32", opI64Const: "i64", opI64Or: "or", 0x00: "unreachable",
}

// assemble reads instructions in the words of names, a semicolon or a new line between;
// "br_table 0 1 2" has the default last.
func assemble(t *testing.T, text string) []instruction {
	t.Helper()
	ops := map[string]byte{}
	for op, name := range names {
		ops[name] = op
	}
	var body []instruction
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		op, known := ops[words[0]]
		if !known {
			t.Fatalf("no instruction %q", words[0])
		}
		in := instruction{op: op}
		if nesting(op) > 0 {
			in.n = noResult
		}
		for _, word := range words[1:] {
			n, err := strconv.Atoi(word)
			if err != nil {
				t.Fatal(err)
			}
			in.n = int64(n)
			in.table = append(in.table, n)
		}
		body = append(body, in)
	}
	return body
}

func disassemble(body []instruction) string {
	var all []string
	for _, in := range body {
		word := names[in.op]
		switch {
		case in.op == opBrTable:
			for _, n := range in.table {
				word += fmt.Sprint(" ", n)
			}
		case nesting(in.op) == 0 && in.op != opReturn && in.op != opI64Or && in.op != 0:
			word += fmt.Sprint(" ", in.n)
		}
		all = append(all, word)
	}
	return strings.Join(all, "; ")
}

func TestJumps(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{
			"out of an if, over a block",
			`loop; block; block; block; get 0; br_table 0 1 2; end
				get 1; if; i32 2; set 0; br 3; end
			end; call 7; end; unreachable; end; end`,
			`loop; block; block; block; get 0; br_table 0 1 2; end
				get 1; br_if 1
			end; call 7; end; unreachable; end; end`,
		},
		{
			"the next block",
			`loop; block; block; get 0; br_table 0 1; end; i32 1; set 0; br 1; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; br 0; end; unreachable; end; end`,
		},
		{
			"back to the start of the loop: its block is closed",
			`loop; block; block; get 0; br_table 0 1; end; i32 0; set 0; br 1; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; i32 0; set 0; br 1; end; unreachable; end; end`,
		},
		{
			"two numbers of one block",
			`loop; block; block; get 0; br_table 0 0 1; end; i32 2; set 0; br 1; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 0 1; end; br 0; end; unreachable; end; end`,
		},
		{
			"a number beyond the table goes to its last block",
			`loop; block; block; get 0; br_table 0 1; end; i32 9; set 0; br 1; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; br 0; end; unreachable; end; end`,
		},
		{
			"an if with more in it stays an if",
			`loop; block; block; get 0; br_table 0 1; end; get 1; if; call 7; i32 1; set 0; br 2; end; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; get 1; if; call 7; br 1; end; end; unreachable; end; end`,
		},
		{
			"not to the loop",
			`loop; block; block; get 0; br_table 0 1; end; i32 1; set 0; br 0; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; i32 1; set 0; br 0; end; unreachable; end; end`,
		},
		{
			"a function that reads its parameter elsewhere stays as it is",
			`loop; block; block; get 0; br_table 0 1; end; get 0; i32 1; set 0; br 1; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; get 0; i32 1; set 0; br 1; end; unreachable; end; end`,
		},
		{
			"the parameter as scratch for an indirect call",
			`loop; block; block; get 0; br_table 0 1; end; set 0; i32 0; get 0; i32 1; set 0; br 1; end; unreachable; end; end`,
			`loop; block; block; get 0; br_table 0 1; end; set 0; i32 0; get 0; br 0; end; unreachable; end; end`,
		},
		{
			"two tables",
			`loop; block; get 0; br_table 0; end; block; get 0; br_table 0; end; i32 0; set 0; br 0; end; end`,
			`loop; block; get 0; br_table 0; end; block; get 0; br_table 0; end; i32 0; set 0; br 0; end; end`,
		},
		{"no table", `loop; i32 0; set 0; br 0; end; end`, `loop; i32 0; set 0; br 0; end; end`},
		{"nothing", ``, ``},
	} {
		got := disassemble(branchIf(jumpAhead(assemble(t, test.body))))
		if want := disassemble(assemble(t, test.want)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, want)
		}
	}
}

func TestBranchesToTheExitReturn(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{
			"from two depths",
			`block; block; call 7; br_if 1; end; call 8; br_if 0; unreachable; end; i32 1; end`,
			`block; block; call 7; if; i32 1; return; end; end; call 8; if; i32 1; return; end; unreachable; end; i32 1; end`,
		},
		{
			"not to an inner block",
			`block; block; call 7; br_if 0; end; unreachable; end; i32 1; end`,
			`block; block; call 7; br_if 0; end; unreachable; end; i32 1; end`,
		},
		{
			"the function returns something else",
			`block; call 7; br_if 0; end; i32 0; end`,
			`block; call 7; br_if 0; end; i32 0; end`,
		},
		{
			"two blocks one after the other",
			`block; call 7; br_if 0; end; block; call 7; br_if 0; end; i32 1; end`,
			`block; call 7; br_if 0; end; block; call 7; br_if 0; end; i32 1; end`,
		},
		{
			"to the start of a loop",
			`loop; call 7; br_if 0; end; i32 1; end`,
			`loop; call 7; br_if 0; end; i32 1; end`,
		},
		{"nothing", ``, ``},
	} {
		got := disassemble(returnAtOnce(assemble(t, test.body)))
		if want := disassemble(assemble(t, test.want)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, want)
		}
	}
}

func TestReturnAddressesAreSplit(t *testing.T) {
	const pc = 0x1007
	for _, test := range []struct{ name, locals, body, want, wantLocals string }{
		{
			"the base stands behind the copy of the stack pointer, and other locals move",
			"\x7f\x7e\x7e", fmt.Sprintf("i64 %d; get 2; get 1; set 3; i64 %d", pc<<16|2, pc<<16),
			fmt.Sprintf("i64 %d; set 2; get 2; i64 2; or; get 3; get 1; set 4; get 2", pc<<16), "\x7f\x7e\x7e\x7e",
		},
		{
			"without locals",
			"", fmt.Sprintf("i64 %d; get 0", pc<<16|1),
			fmt.Sprintf("i64 %d; set 1; get 1; i64 1; or; get 0", pc<<16), "\x7e",
		},
		{
			"addresses of other functions stay",
			"\x7f", fmt.Sprintf("i64 %d; i64 %d; i64 5", (pc+1)<<16|2, (pc-1)<<16),
			fmt.Sprintf("i64 %d; i64 %d; i64 5", (pc+1)<<16|2, (pc-1)<<16), "\x7f",
		},
	} {
		f := function{params: 1, locals: []byte(test.locals), body: assemble(t, test.body)}
		f.splitReturnAddresses(pc)
		if got, want := disassemble(f.body), disassemble(assemble(t, test.want)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, want)
		}
		if string(f.locals) != test.wantLocals {
			t.Errorf("%s: locals %x, want %x", test.name, f.locals, test.wantLocals)
		}
	}
}

func TestFewSegmentsHoldTheSameMemory(t *testing.T) {
	memory := make([]byte, 40000)
	for _, i := range []int{9, 10, 900, 901, 30000, 39998} {
		memory[i] = byte(i)
	}
	body := writeMemory(memory)
	if n := body[0]; n != 3 {
		t.Errorf("%d segments, want 3: 9 to 901, 30000, 39998", n)
	}
	again, err := readMemory(body)
	if err != nil {
		t.Fatal(err)
	}
	if want := string(memory[:39999]); string(again) != want {
		t.Errorf("%d bytes came back different from %d", len(again), len(want))
	}
}

func TestNumbersComeBack(t *testing.T) {
	for _, n := range []int64{0, 1, 63, 64, -1, -64, -65, 127, 128, 1 << 20, -1 << 31, 1<<63 - 1, -1 << 63} {
		r := reader{b: appendInt(nil, n)}
		if got := r.int(); got != n || r.err != nil || r.more() {
			t.Errorf("%d became %d, %v", n, got, r.err)
		}
	}
}
