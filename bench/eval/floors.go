package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"gainsay/bench/statements"
)

// A mark is one count that must not become worse.
type mark struct {
	name  string // "suite measure"
	value int
	most  bool // a ceiling: a count of false alarms
}

// marks gives the counts that are held, sorted by name. The edge suites, whose
// conventions are not those of news, are for information.
func marks(results *Results) []mark {
	var all []mark
	for _, e := range results.Extract {
		if e.Family != "edge" {
			all = append(all, mark{name: e.Suite + " passed", value: e.Passed})
		}
	}
	for _, t := range results.Times {
		all = append(all,
			mark{name: t.Suite + " strict", value: t.Strict},
			mark{name: t.Suite + " relaxed", value: t.Relaxed},
			mark{name: t.Suite + " value", value: t.Value})
	}
	for _, p := range results.Pairs {
		all = append(all,
			mark{name: p.Suite + " found", value: p.Found},
			mark{name: p.Suite + " false", value: p.FalseAlarms, most: true})
	}
	if total := statements.Sum(results.Statements); len(results.Statements) > 0 {
		all = append(all,
			mark{name: "statements found", value: total.Found},
			mark{name: "statements agreed", value: total.Agreed},
			mark{name: "statements false", value: total.False, most: true})
	}
	if c := &results.Clusters; c.Reports > 0 {
		all = append(all,
			mark{name: "ecbplus bcubed", value: int(1000 * c.BCubed.F1())}, // thousandths
			mark{name: "ecbplus conll", value: int(1000 * c.CoNLL())},
			mark{name: "ecbplus across", value: c.Across, most: true},
			mark{name: "ecbplus mixed", value: c.Mixed, most: true})
	}
	slices.SortFunc(all, func(a, b mark) int { return cmp.Compare(a.name, b.name) })
	return all
}

// floors are the values by the names of their marks.
type floors map[string]int

// readFloors reads lines "suite measure value"; "#" begins a comment.
func readFloors(file string) (floors, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return floors{}, nil
	}
	if err != nil {
		return nil, err
	}
	all := floors{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		line, _, _ := strings.Cut(lines.Text(), "#")
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if len(words) != 3 {
			return nil, fmt.Errorf("%s:%d: want a suite, a measure and a number", file, n)
		}
		value, err := strconv.Atoi(words[2])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		name := words[0] + " " + words[1]
		if _, twice := all[name]; twice {
			return nil, fmt.Errorf("%s:%d: %s is there twice", file, n, name)
		}
		all[name] = value
	}
	return all, lines.Err()
}

// check gives an error for each mark that is worse than its floor, and for each floor
// whose suite is no longer measured.
func (f floors) check(results *Results) []error {
	var errs []error
	measured := map[string]bool{}
	for _, m := range marks(results) {
		measured[m.name] = true
		floor, held := f[m.name]
		switch {
		case !held:
		case m.most && m.value > floor:
			errs = append(errs, fmt.Errorf("%s: %d, at most %d are allowed", m.name, m.value, floor))
		case !m.most && m.value < floor:
			errs = append(errs, fmt.Errorf("%s: %d, it was %d", m.name, m.value, floor))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if !measured[name] {
			errs = append(errs, fmt.Errorf("%s: has a floor and was not measured", name))
		}
	}
	return errs
}

// raise gives floors at what was reached; none becomes easier.
func (f floors) raise(results *Results) floors {
	raised := maps.Clone(f)
	for _, m := range marks(results) {
		floor, held := f[m.name]
		if !held || !m.most && m.value > floor || m.most && m.value < floor {
			raised[m.name] = m.value
		}
	}
	return raised
}

func (f floors) write(file string) error {
	var b bytes.Buffer
	b.WriteString("# What each suite has reached (go run ./bench/eval -raise). Counts of cases, mentions\n" +
		"# or pairs; \"false\" are false alarms, which may only become fewer.\n")
	for _, name := range slices.Sorted(maps.Keys(f)) {
		fmt.Fprintf(&b, "%s %d\n", name, f[name])
	}
	return os.WriteFile(file, b.Bytes(), 0o644)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
