//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"gainsay/internal/wire"
)

// TestEngineAnswersAsNatively builds the engine, runs it under Node and compares
// every reply with that of the same code compiled for this machine.
func TestEngineAnswersAsNatively(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		if os.Getenv("GAINSAY_REQUIRE") == "1" {
			t.Fatal("GAINSAY_REQUIRE is set, and there is no node to run WebAssembly with")
		}
		t.Skip("no node to run WebAssembly with")
	}
	files, err := filepath.Glob("../testdata/wire/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no conversations in testdata/wire", err)
	}
	engine := filepath.Join(t.TempDir(), "engine.wasm")
	build := exec.Command("go", "build", "-ldflags", "-s -w", "-o", engine, ".")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	output(t, build)
	root := strings.TrimSpace(string(output(t, exec.Command("go", "env", "GOROOT"))))
	args := append([]string{"testdata/serve.cjs", filepath.Join(root, "lib", "wasm", "wasm_exec.js"), engine}, files...)
	lines := bytes.Split(bytes.TrimSpace(output(t, exec.Command(node, args...))), []byte("\n"))
	if len(lines) != len(files) {
		t.Fatalf("%d conversations, %d answers", len(files), len(lines))
	}
	for i, file := range files {
		compare(t, file, lines[i])
	}
}

func output(t *testing.T, cmd *exec.Cmd) []byte {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s%s", cmd, err, out, &stderr)
	}
	return out
}

// compare holds the replies of one conversation, and to four calls with
// something that is not bytes, against a server of this process.
func compare(t *testing.T, file string, line []byte) {
	t.Helper()
	var replies []string
	if err := json.Unmarshal(line, &replies); err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var c struct {
		Steps []struct {
			Request     json.RawMessage
			RequestText *string
		}
	}
	if err := json.Unmarshal(data, &c); err != nil {
		t.Fatal(err)
	}
	var server wire.Server
	for i, got := range replies {
		var request []byte
		switch {
		case i >= len(c.Steps):
		case c.Steps[i].RequestText != nil:
			request = []byte(*c.Steps[i].RequestText)
		default:
			request = asJavaScript(t, c.Steps[i].Request)
		}
		if want := string(server.Serve(request)); got != want {
			t.Errorf("%s, message %d\n got %s\nwant %s", filepath.Base(file), i+1, got, want)
		}
	}
}

// asJavaScript removes the white space that JSON.stringify does not write, so
// that the offsets in messages about errors agree.
func asJavaScript(t *testing.T, request []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, request); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
