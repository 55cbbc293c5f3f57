package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestNoSuiteFallsBelowItsFloor(t *testing.T) {
	readSources(t)
	results, err := measure("../..")
	if errors.Is(err, errAbsent) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	floors, err := readFloors("../floors.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range floors.check(results) {
		t.Error(err)
	}
	for _, m := range marks(results) {
		if _, held := floors[m.name]; !held {
			t.Errorf("%s has no floor: go run ./bench/eval -raise", m.name)
		}
	}
}

// TestNoStatementFallsBehind holds the project's own statements to their floors; they need
// nothing from outside.
func TestNoStatementFallsBehind(t *testing.T) {
	counts, err := pasted("../..")
	if err != nil {
		t.Fatal(err)
	}
	all, err := readFloors("../floors.txt")
	if err != nil {
		t.Fatal(err)
	}
	own := floors{}
	for name, value := range all {
		if strings.HasPrefix(name, "statements ") {
			own[name] = value
		}
	}
	if len(own) != 3 {
		t.Errorf("%d floors for statements, want 3", len(own))
	}
	for _, err := range own.check(&Results{Statements: counts}) {
		t.Error(err)
	}
}

// readSources looks at the engine's folders, so that go test knows that this test
// depends on them and does not answer from its cache.
func readSources(t *testing.T) {
	t.Helper()
	for _, folder := range []string{"internal", "cmd"} {
		err := filepath.WalkDir(filepath.Join("../..", folder), func(_ string, _ os.DirEntry, err error) error { return err })
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestFloorsOnlyRise(t *testing.T) {
	reached := func(passed, found, alarms int) *Results {
		return &Results{
			Extract: []Extract{{Suite: "lengths", Family: "quantity", Passed: passed}, {Suite: "odd", Family: "edge", Passed: 1}},
			Pairs:   []Pairs{{Suite: "tolls", Found: found, FalseAlarms: alarms}},
		}
	}
	f := floors{}.raise(reached(10, 5, 2))
	for _, test := range []struct {
		name    string
		results *Results
		want    string // the errors, joined
		passed  int    // the floors after raising
		alarms  int
	}{
		{"as before", reached(10, 5, 2), "", 10, 2},
		{"better", reached(12, 6, 0), "", 12, 0},
		{"fewer passed", reached(9, 5, 2), "lengths passed: 9, it was 10", 10, 2},
		{"another false alarm", reached(10, 5, 3), "tolls false: 3, at most 2 are allowed", 10, 2},
		{"a suite is gone", &Results{Pairs: reached(0, 5, 2).Pairs}, "lengths passed: has a floor and was not measured", 10, 2},
	} {
		var said []string
		for _, err := range f.check(test.results) {
			said = append(said, err.Error())
		}
		if got := strings.Join(said, "; "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
		if r := f.raise(test.results); r["lengths passed"] != test.passed || r["tolls false"] != test.alarms {
			t.Errorf("%s: raised to %v", test.name, r)
		}
	}
	if _, held := f["odd passed"]; held {
		t.Error("an edge suite has a floor")
	}
}

func TestFloorsComeBackAsWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "floors.txt")
	if err := (floors{"lengths passed": 10, "tolls false": 0}).write(file); err != nil {
		t.Fatal(err)
	}
	again, err := readFloors(file)
	if err != nil || len(again) != 2 || again["lengths passed"] != 10 {
		t.Errorf("%v, %v", again, err)
	}
	for text, want := range map[string]string{
		"lengths passed":                     ":1: want a suite, a measure and a number",
		"# held\nlengths passed ten":         ":2: ",
		"lengths passed 1\nlengths passed 2": ":2: lengths passed is there twice",
	} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readFloors(file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
