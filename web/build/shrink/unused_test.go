package shrink

import (
	"slices"
	"testing"
)

func TestWhatServesTracingIsSilenced(t *testing.T) {
	for name, want := range map[string]bool{
		"runtime.schedtrace":           true,
		"runtime.schedtrace.func1":     true,
		"runtime.traceLocker.GoStart":  true,
		"runtime.traceback1":           true,
		"runtime.traceAcquireEnabled":  true,
		"runtime.traceAcquire":         false,
		"runtime.traceLocker.ok":       false,
		"runtime.printpanics":          false,
		"runtime.gcMarkTermination":    false,
		"gainsay/internal/wire.Serve":  false,
		"runtime.schedtraceOfSomeElse": false,
		"":                             false,
	} {
		if got := isSilenced(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestReach(t *testing.T) {
	const imported = 2
	functions := []*function{
		{body: assemble(t, "call 3; end")},                 // 0 calls 1
		{body: assemble(t, "i64 268632064; end")},          // 1 names 3, by a PC 0x1003<<16
		{body: assemble(t, "call 2; end")},                 // 2 calls 0; nobody calls it
		{body: assemble(t, "call 0; call 1; call 5; end")}, // 3 calls imports, and itself
		{body: assemble(t, "i32 4; end")},                  // 4: a small number is no PC
	}
	got := reach(functions, imported, []int{0})
	if want := []bool{true, true, false, true, false}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if got := reach(functions, imported, []int{-1, 99}); slices.Contains(got, true) {
		t.Errorf("roots outside: %v", got)
	}
}
