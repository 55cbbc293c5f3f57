// Command testrun runs the project's tests and counts them: go run
// ./internal/testrun, or make test.
//
//	unit     go test of everything but the browser journeys
//	wasm     the engine's tests once more as WebAssembly, in Node
//	page     the page's own tests, in Node
//	browser  the journeys in e2e, in Chromium
//
// Names of suites as arguments choose among them. It ends with "N passed, N failed,
// N skipped", and with a status of 1 after a failure.
//
// A test or a suite that cannot run on a machine (no Node, no browser) is skipped
// with a word. Where GAINSAY_REQUIRE is 1, as on the build server, that counts as a
// failure: there everything has been installed, and a test that silently stopped
// running is the worst kind. Tests on the articles in ../shared, which are not part
// of this repository, may be skipped where that folder is absent.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	r := &runner{require: os.Getenv("GAINSAY_REQUIRE") == "1"}
	if err := r.run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "testrun:", err)
		os.Exit(2)
	}
	fmt.Printf("\n%d passed, %d failed, %d skipped\n", r.passed, r.failed, r.skipped)
	if r.failed > 0 {
		os.Exit(1)
	}
}

// A suite is a way of running tests. needs is a program that it cannot do without.
type suite struct {
	name, needs, instead string
	run                  func(*runner) error
}

var suites = []suite{
	{"unit", "", "", (*runner).unit},
	{"wasm", "node", "install Node.js 20 or later", (*runner).wasm},
	{"page", "node", "install Node.js 20 or later", (*runner).page},
	{"browser", "", "", (*runner).browser},
}

type runner struct {
	require                 bool
	passed, failed, skipped int
}

func (r *runner) run(names []string) error {
	for _, name := range names {
		if !slices.ContainsFunc(suites, func(s suite) bool { return s.name == name }) {
			return fmt.Errorf("there is no suite %q", name)
		}
	}
	for _, s := range suites {
		if len(names) > 0 && !slices.Contains(names, s.name) {
			continue
		}
		fmt.Printf("\n== %s\n", s.name)
		if _, err := exec.LookPath(s.needs); s.needs != "" && err != nil {
			r.skip("suite "+s.name, s.needs+" is not there; "+s.instead)
			continue
		}
		if err := s.run(r); err != nil {
			return fmt.Errorf("suite %s: %w", s.name, err)
		}
	}
	return nil
}

// skip counts a test that did not run, and says why; where everything is required
// that is a failure, unless it waits for the articles that are not there.
func (r *runner) skip(test, why string) {
	r.skipped++
	if r.require && !excused(why) {
		r.failed++
		fmt.Printf("FAIL: %s was skipped: %s\n", test, why)
		return
	}
	fmt.Printf("skipped: %s: %s\n", test, why)
}

// excused goes by the word "shared" in the reason, which every such test gives.
func excused(why string) bool {
	_, err := os.Stat("../shared")
	return strings.Contains(why, "shared") && os.IsNotExist(err)
}

func (r *runner) unit() error {
	packages, err := lines("go", "list", "./...")
	if err != nil {
		return err
	}
	packages = slices.DeleteFunc(packages, func(path string) bool { return strings.HasSuffix(path, "/e2e") })
	return r.goTest(nil, packages...)
}

// wasm runs the engine's tests with the compiler and the runtime that the page
// has: numbers of another width, one thread, a smaller stack.
func (r *runner) wasm() error {
	root, err := lines("go", "env", "GOROOT")
	if err != nil {
		return err
	}
	// go test finds go_js_wasm_exec, which starts Node, on the PATH.
	path := filepath.Join(root[0], "lib", "wasm") + string(os.PathListSeparator) + os.Getenv("PATH")
	return r.goTest([]string{"GOOS=js", "GOARCH=wasm", "PATH=" + path},
		"./internal/claims/...", "./internal/contract/...", "./internal/jsontext/...", "./internal/wire/...")
}

func (r *runner) browser() error { return r.goTest(nil, "./e2e/...") }

// lines runs a command and returns what it printed.
func lines(name string, args ...string) ([]string, error) {
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n"), nil
}
