package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// An event is a line of go test -json (see go doc test2json). The output of a
// package that does not compile comes under ImportPath.
type event struct {
	Action, Package, ImportPath, Test, Output string
	Elapsed                                   float64
}

// goTest runs go test on the packages, prints the output of the tests that fail
// and one line for each package, and counts.
func (r *runner) goTest(env []string, packages ...string) error {
	cmd := exec.Command("go", append([]string{"test", "-json"}, packages...)...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	failedBefore := r.failed
	if err := r.readEvents(out); err != nil {
		return err
	}
	err = cmd.Wait()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && r.failed == failedBefore {
		r.failed++ // nothing above says what, but something did
		fmt.Println("FAIL: go test:", err)
		return nil
	} else if err != nil && exit == nil {
		return err
	}
	return nil
}

// readEvents follows the run. Output is kept by test until its verdict is known.
func (r *runner) readEvents(in io.Reader) error {
	output := map[string]*strings.Builder{}
	stream := json.NewDecoder(in)
	for {
		var e event
		if err := stream.Decode(&e); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("go test -json: %w", err)
		}
		key := e.Package + e.ImportPath + " " + e.Test
		if output[key] == nil {
			output[key] = &strings.Builder{}
		}
		switch e.Action {
		case "output", "build-output":
			output[key].WriteString(e.Output)
		case "build-fail":
			fmt.Print(output[key])
		case "pass", "fail", "skip":
			r.verdict(e, output[key].String())
			delete(output, key)
		}
	}
}

func (r *runner) verdict(e event, output string) {
	switch {
	case e.Test == "":
		r.packageVerdict(e, output)
	case e.Action == "pass":
		r.passed++
	case e.Action == "skip":
		r.skip(e.Package+" "+e.Test, reason(output))
	case e.Action == "fail":
		r.failed++
		fmt.Print(output)
	}
}

// packageVerdict prints the line of a package. Its own output matters when it
// failed outside a test: a panic, a build, a TestMain.
func (r *runner) packageVerdict(e event, output string) {
	switch e.Action {
	case "pass":
		fmt.Printf("ok    %s  %.1fs\n", e.Package, e.Elapsed)
	case "fail":
		r.failed++
		fmt.Printf("%sFAIL  %s  %.1fs\n", output, e.Package, e.Elapsed)
	case "skip": // no test files
	}
}

// reason is what a test said when it skipped itself.
func reason(output string) string {
	var said []string
	for line := range strings.Lines(output) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "=== ") && !strings.HasPrefix(line, "--- ") {
			said = append(said, line)
		}
	}
	return strings.Join(said, " ")
}
