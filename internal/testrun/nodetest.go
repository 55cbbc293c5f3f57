package main

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// page runs the *.test.js files below web with Node's own test runner.
func (r *runner) page() error {
	var files []string
	err := filepath.WalkDir("web", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasSuffix(path, ".test.js") {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) == 0 {
		return err
	}
	// The TAP report is the same in every version of Node and at every kind of output.
	cmd := exec.Command("node", append([]string{"--test", "--test-reporter=tap"}, files...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		return err
	}
	r.readTAP(string(out), err)
	return nil
}

// readTAP counts by the closing lines of the report ("# pass 12"), and prints the
// whole of it when something failed.
func (r *runner) readTAP(report string, exit error) {
	counts := map[string]int{}
	lines := bufio.NewScanner(strings.NewReader(report))
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) == 3 && fields[0] == "#" {
			counts[fields[1]], _ = strconv.Atoi(fields[2])
		}
	}
	failed := counts["fail"] + counts["cancelled"]
	if exit != nil {
		failed = max(failed, 1)
	}
	r.passed += counts["pass"]
	r.failed += failed
	if failed > 0 {
		fmt.Print(report)
	}
	for range counts["skipped"] + counts["todo"] {
		r.skip("a test of the page", "see node --test")
	}
	fmt.Printf("%d of %d page tests passed\n", counts["pass"], counts["tests"])
}
