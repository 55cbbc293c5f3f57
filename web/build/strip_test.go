package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// link builds a small program for the page's target, unstripped.
func link(t *testing.T, source string) []byte {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module probe\n\ngo 1.26\n", "main.go": source} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", "probe.wasm", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), append(forWasm, "GOFLAGS=")...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	module, err := os.ReadFile(filepath.Join(dir, "probe.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return module
}

const probe = `package main

func halve(n int) int {
	if n == 13 {
		panic("thirteen")
	}
	return n / 2
}

func main() {
	defer func() {
		if recover() != nil {
			println("caught")
		}
		sum := 0
		for i := range 200000 { // enough garbage for a collection that scans stacks
			sum += len(make([]byte, i%1000))
		}
		println("sum", sum)
	}()
	println(halve(13))
}
`

func TestStrippedProgramStillRecoversAndCollects(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		if os.Getenv("GAINSAY_REQUIRE") == "1" {
			t.Fatal("node is needed to run WebAssembly")
		}
		t.Skip("node is not there to run WebAssembly")
	}
	module := link(t, probe)
	stripped, err := strip(module)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(stripped, []byte("main.halve")) {
		t.Error("the names of functions are still there")
	}
	if len(stripped) != len(module) {
		t.Errorf("%d bytes became %d; offsets must not move", len(module), len(stripped))
	}
	root, err := goCommand("", nil, "env", "GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "probe.wasm")
	if err := os.WriteFile(file, stripped, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(node, filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "caught") || !strings.Contains(string(out), "sum 99900000") {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestWhatIsNoModuleOfGoIsNotStripped(t *testing.T) {
	for name, module := range map[string][]byte{
		"empty":         {},
		"only a header": []byte("\x00asm\x01\x00\x00\x00"),
		"no table":      []byte("\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x00\x0b\x01x"),
		"cut short":     []byte("\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x00\x0b\x7fx"),
		"another kind":  []byte("\x00asm\x01\x00\x00\x00\x0b\x04\x01\x01\x01x"),
	} {
		if _, err := strip(module); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
