package shrink

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// probe does what the rewritten parts of a program are there for: loops with calls in
// them, goroutines that stop in the middle of one and go on, a stack that grows, panics
// that unwind through deferred calls, garbage whose collection scans stacks, and methods
// that are only found by their names.
const probe = `package main

import (
	"os"
	"sync"
)

func halve(n int) int {
	if n == 13 {
		panic("thirteen")
	}
	return n / 2
}

func depth(n int, sum func(int) int) int {
	var room [64]int
	if n == 0 {
		return sum(len(room))
	}
	room[n%64] = n
	return depth(n-1, func(m int) int { return sum(m) + room[n%64] })
}

func words(text string, each func(string)) {
	start := -1
	for i, c := range text {
		switch {
		case c == ' ' || c == '.':
			if start >= 0 {
				each(text[start:i])
			}
			start = -1
		case start < 0:
			start = i
		}
	}
	if start >= 0 {
		each(text[start:])
	}
}

func relay(in <-chan int, out chan<- int, done *sync.WaitGroup) {
	defer done.Done()
	for n := range in {
		select {
		case out <- n + 1:
		}
	}
	close(out)
}

type named interface{ Name() string }

type boat struct{ name string }

func (b *boat) Name() string { return b.name }

func say(thing any) {
	if n, ok := thing.(named); ok {
		println("named", n.Name())
	}
}

func index(list []int, i int) {
	defer func() {
		println("recovered", recover().(error).Error())
	}()
	println(list[i])
}

func main() {
	say(&boat{"Nora"})
	index([]int{1, 2}, len(os.Args)+4)
	var done sync.WaitGroup
	first := make(chan int)
	in := first
	for range 20 {
		out := make(chan int)
		done.Add(1)
		go relay(in, out, &done)
		in = out
	}
	go func() {
		for i := range 50 {
			first <- i
		}
		close(first)
	}()
	total := 0
	for n := range in {
		total += n
	}
	done.Wait()
	println("relayed", total)

	count := 0
	words("The talks ended. No one was hurt", func(word string) { count += len(word) })
	println("letters", count)
	println("depth", depth(2000, func(n int) int { return n }))

	defer func() {
		println("caught", recover().(string))
		sum := 0
		for i := range 200000 {
			sum += len(make([]byte, i%1000))
		}
		println("sum", sum)
	}()
	println(halve(13))
}
`

const said = "named Nora\nrecovered runtime error: index out of range [5] with length 2\nrelayed 2225\nletters 25\ndepth 2001064\ncaught thirteen\nsum 99900000\n"

// link builds the probe for the page's target.
func link(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module probe\n\ngo 1.26\n", "main.go": probe} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", "probe.wasm", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	module, err := os.ReadFile(filepath.Join(dir, "probe.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return module
}

func TestAShrunkProgramDoesTheSame(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		if os.Getenv("GAINSAY_REQUIRE") == "1" {
			t.Fatal("node is needed to run WebAssembly")
		}
		t.Skip("node is not there to run WebAssembly")
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	run := func(module []byte) string {
		file := filepath.Join(t.TempDir(), "probe.wasm")
		if err := os.WriteFile(file, module, 0o644); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command(node, filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file).CombinedOutput()
		if err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		return string(out)
	}
	module := link(t)
	if got := run(module); got != said {
		t.Errorf("as linked, the probe said:\n%s", got)
	}
	shrunk, err := Module(module)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(shrunk), "main.halve") {
		t.Error("the names of functions are still there")
	}
	if got := run(shrunk); got != said {
		t.Errorf("shrunk, the probe said:\n%s", got)
	}
}

func TestWhatIsNeverRunIsTakenOut(t *testing.T) {
	module := link(t)
	shrunk, err := Module(module)
	if err != nil {
		t.Fatal(err)
	}
	before, after := codeSize(t, module), codeSize(t, shrunk)
	if after > before*85/100 {
		t.Errorf("%d bytes of code became %d, wanted a sixth less", before, after)
	}
}

func codeSize(t *testing.T, module []byte) int {
	all, err := split(module)
	if err != nil {
		t.Fatal(err)
	}
	code, err := all.only(codeSection)
	if err != nil {
		t.Fatal(err)
	}
	return len(code.body)
}

func TestAModuleThatIsCutShortIsRefused(t *testing.T) {
	module := link(t)
	for i := range 64 {
		if _, err := Module(module[:len(module)*i/64]); err == nil {
			t.Errorf("cut at %d of 64: no error", i)
		}
	}
}

func TestWhatIsNoModuleOfGoIsRefused(t *testing.T) {
	const start = "\x00asm\x01\x00\x00\x00"
	for name, module := range map[string]string{
		"empty":                   "",
		"something else":          "<!doctype html>",
		"only a header":           start,
		"no table of functions":   start + "\x0b\x07\x01\x00\x41\x00\x0b\x01x",
		"a section cut short":     start + "\x0b\x7fx",
		"a segment cut short":     start + "\x0b\x07\x01\x00\x41\x00\x0b\x7fx",
		"a passive segment":       start + "\x0b\x04\x01\x01\x01x",
		"two sections of data":    start + "\x0b\x01\x00\x0b\x01\x00",
		"a length that overflows": start + "\x0b\xff\xff\xff\xff\xff\xff\xff\xff\x7f",
	} {
		if _, err := Module([]byte(module)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
