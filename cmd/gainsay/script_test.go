package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write the expected output in testdata/script anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"gainsay": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"bytes":    writeBytes,
			"utf16":    writeUTF16,
			"copies":   writeCopies,
			"lines":    countLines,
			"passages": passages,
		},
	})
}

// exits runs a command and demands an exit code: exits CODE COMMAND [ARG…].
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [arg…]")
	}
	code := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		code = exit.ExitCode()
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, not %s", code, args[0])
	}
}

// writeBytes writes a file that a script cannot hold, from the inside of a Go
// string; a number repeats it: bytes FILE TEXT [TIMES].
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: bytes file text [times]")
	}
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	if len(args) > 2 {
		times, err := strconv.Atoi(args[2])
		ts.Check(err)
		text = strings.Repeat(text, times)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// writeUTF16 writes a copy of a file in UTF-16, low byte first: utf16 COPY FILE.
func writeUTF16(ts *testscript.TestScript, neg bool, args []string) {
	var b []byte
	for _, u := range utf16.Encode([]rune(ts.ReadFile(args[1]))) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o644))
}

// writeCopies fills a new folder with copies of a file, named by number: copies
// FOLDER FILE TIMES.
func writeCopies(ts *testscript.TestScript, neg bool, args []string) {
	ts.Check(os.Mkdir(ts.MkAbs(args[0]), 0o755))
	times, err := strconv.Atoi(args[2])
	ts.Check(err)
	for i := range times {
		name := filepath.Join(ts.MkAbs(args[0]), fmt.Sprintf("%02d.txt", i+1))
		ts.Check(os.WriteFile(name, []byte(ts.ReadFile(args[1])), 0o644))
	}
}

// countLines demands a number of lines of JSON objects: lines FILE NUMBER.
func countLines(ts *testscript.TestScript, neg bool, args []string) {
	lines := strings.SplitAfter(ts.ReadFile(args[0]), "\n")
	lines = lines[:len(lines)-1]
	if strconv.Itoa(len(lines)) != args[1] {
		ts.Fatalf("%d lines, not %s", len(lines), args[1])
	}
	for i, line := range lines {
		var object map[string]any
		if err := json.Unmarshal([]byte(line), &object); err != nil {
			ts.Fatalf("line %d: %v", i+1, err)
		}
	}
}

// passages demands that every passage of a result stands in its file where
// the result says: passages RESULT ID=FILE…, with the id - for the draft. The files are
// UTF-8, as the contract counts.
func passages(ts *testscript.TestScript, neg bool, args []string) {
	files := map[string]string{}
	for _, arg := range args[1:] {
		id, file, _ := strings.Cut(arg, "=")
		files[id] = ts.ReadFile(file)
	}
	var result any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &result))
	seen := 0
	walk(result, func(o map[string]any) {
		start, isPassage := o["start"].(float64)
		text, hasText := o["text"].(string)
		if inner, ok := o["source"].(map[string]any); ok && !isPassage && inner["text"] == nil {
			start, isPassage = inner["start"].(float64) // an answer: the words stand outside
			o = inner
		}
		if !isPassage || !hasText {
			return
		}
		id, ok := o["id"].(string)
		if !ok {
			id = "-"
		}
		end := o["end"].(float64)
		if file := files[id]; int(end) > len(file) || file[int(start):int(end)] != text {
			ts.Fatalf("%s, %v to %v is not %q", id, start, end, text)
		}
		seen++
	})
	if seen == 0 {
		ts.Fatalf("there is no passage in the result")
	}
	ts.Logf("%d passages stand where they should", seen)
}

// walk calls f for every object in v.
func walk(v any, f func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		f(v)
		for _, inner := range v {
			walk(inner, f)
		}
	case []any:
		for _, inner := range v {
			walk(inner, f)
		}
	}
}
