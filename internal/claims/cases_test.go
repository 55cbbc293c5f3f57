package claims_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gainsay/internal/claims"
)

var update = flag.Bool("update", false, "rewrite what no longer holds in testdata/cases and testdata/snapshots")

const (
	casesDir  = "../../testdata/cases"
	wantedDir = casesDir + "/wanted"
)

// TestCases holds the engine to every case that is not under wanted.
func TestCases(t *testing.T) {
	for _, path := range caseFiles(t, casesDir) {
		if strings.HasPrefix(path, filepath.FromSlash(wantedDir)) {
			continue
		}
		t.Run(caseName(path), func(t *testing.T) {
			c := readCase(t, path)
			misses := c.run(t)
			if len(misses) > 0 && *update {
				c.rewrite(t, misses)
				return
			}
			for _, m := range misses {
				t.Errorf("%s\n%s: -- %s --\n%s", c.about, path, m.section, m.diff)
			}
		})
	}
}

// TestWantedCasesDoNotDecline counts the cases that the engine is still to
// reach. One that passes belongs in the topic's own folder, where it is held;
// the floor only keeps the number from falling unseen in the meantime.
func TestWantedCasesDoNotDecline(t *testing.T) {
	paths := caseFiles(t, wantedDir)
	var reached []string
	for _, path := range paths {
		c := readCase(t, path)
		misses := c.run(t)
		if len(misses) == 0 {
			reached = append(reached, caseName(path))
		}
		for _, m := range misses {
			t.Logf("not yet: %s -- %s --\n%s", path, m.section, m.diff)
		}
	}
	floorFile := filepath.Join(wantedDir, "FLOOR")
	floor := readFloor(t, floorFile)
	t.Logf("%d of %d wanted cases pass (floor %d); these can move up: %q", len(reached), len(paths), floor, reached)
	switch {
	case len(reached) < floor:
		t.Errorf("%d wanted cases pass, %d did before", len(reached), floor)
	case *update && len(reached) != floor:
		if err := os.WriteFile(floorFile, []byte(strconv.Itoa(len(reached))+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// run returns the sections that do not hold.
func (c *caseFile) run(t testing.TB) []miss {
	t.Helper()
	results := c.results(t)
	var misses []miss
	for _, s := range c.sections {
		found, diff := s.judge(results[s.stage])
		if diff != "" {
			name := c.archive.Files[s.file].Name
			misses = append(misses, miss{section: name, file: s.file, found: found, fixed: !s.never && !s.some, diff: diff})
		}
	}
	return misses
}

// results runs the stages that the case asks for and prints each result as
// one line.
func (c *caseFile) results(t testing.TB) map[string][]string {
	t.Helper()
	wants := func(stage string) bool {
		return slices.ContainsFunc(c.sections, func(s section) bool { return s.stage == stage })
	}
	lines := make(map[string][]string)
	var session claims.Session
	for _, src := range c.sources {
		if _, err := session.Add(src); err != nil {
			t.Fatalf("%s: %s: %v", c.path, src.ID, err)
		}
		if wants("extract") {
			lines["extract"] = append(lines["extract"], extractLines(t, src.Text, src.Date)...)
		}
	}
	if c.draft != nil {
		check, err := session.Check(*c.draft)
		if err != nil {
			t.Fatalf("%s: %v", c.path, err)
		}
		lines["findings"] = findingLines(check)
		lines["statements"] = statementLines(check)
		lines["refusals"] = refusalLines(check)
	}
	if wants("questions") || c.draft == nil && wants("refusals") {
		comparison := session.Compare()
		lines["questions"] = questionLines(comparison)
		if c.draft == nil {
			lines["refusals"] = pairRefusalLines(comparison)
		}
	}
	return lines
}

func readFloor(t testing.TB, path string) int {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	return n
}
