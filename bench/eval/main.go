// Command eval measures the engine on public test suites: make eval, or go run
// ./bench/eval.
//
// It builds the command line, hands it to the scorers in ../shared/tools, which know
// nothing of the engine, and prints for every suite what was passed, with precision
// and recall, beside what others reached. The suites are other people's texts under
// their own licences and no part of this repository; where ../shared is absent there
// is nothing to measure.
//
//	-write   writes the tables into bench/RESULTS.md
//	-raise   writes what has become better into bench/floors.txt
//
// The floors are a ratchet: a test holds every suite to the best that it has reached.
// A floor is a count of cases, not a percentage, so that it says the same on every
// machine; it is raised with each gain and never lowered.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	resultsFile = "bench/RESULTS.md"
	floorsFile  = "bench/floors.txt"
)

func main() {
	write := flag.Bool("write", false, "write the tables into "+resultsFile)
	raise := flag.Bool("raise", false, "raise the floors in "+floorsFile+" to what was reached")
	flag.Parse()
	if err := run(os.Stdout, *write, *raise); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, write, raise bool) error {
	repo, err := moduleRoot()
	if err != nil {
		return err
	}
	results, err := measure(repo)
	if err != nil {
		return err
	}
	floors, err := readFloors(filepath.Join(repo, floorsFile))
	if err != nil {
		return err
	}
	text := report(results)
	fmt.Fprint(w, text)
	if write {
		if err := os.WriteFile(filepath.Join(repo, resultsFile), []byte(text), 0o644); err != nil {
			return err
		}
	}
	if raise {
		if err := floors.raise(results).write(filepath.Join(repo, floorsFile)); err != nil {
			return err
		}
	}
	return errors.Join(floors.check(results)...)
}

func moduleRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	return filepath.Dir(strings.TrimSpace(string(out))), nil
}
