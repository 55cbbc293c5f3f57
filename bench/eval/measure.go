package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"

	"gainsay/bench/clusters"
	"gainsay/bench/statements"
)

// Results are what the scorers counted, the suites in their order.
type Results struct {
	Extract []Extract
	Times   []Times
	Pairs   []Pairs

	Statements []statements.Count // the project's own, file by file
	Clusters   clusters.Count     // reports on two events of one kind each, ECB+
}

// Extract counts the cases of a suite of numbers, quantities, times or sentences.
type Extract struct {
	Suite  string `json:"suite"`
	Family string `json:"family"`
	Cases  int    `json:"n"`
	Passed int    `json:"ok"`
	// Mentions expected, those of them found, and others found in cases that expect
	// some or none. Suites that compare whole texts have none.
	Expected int `json:"exp"`
	Found    int `json:"hit"`
	Extra    int `json:"extra"`
	// Cases that expect nothing, and those of them where nothing was found.
	Negatives       int `json:"neg"`
	NegativesPassed int `json:"negok"`
}

// Times counts the time expressions (TIMEX3) of annotated articles.
type Times struct {
	Suite     string `json:"suite"`
	Documents int    `json:"n"`
	Gold      int    `json:"gold"`
	Found     int    `json:"pred"`
	Strict    int    `json:"strict"`
	Relaxed   int    `json:"relaxed"`
	Value     int    `json:"value"`
}

// Pairs counts pairs of statements that contradict each other or do not. A false
// alarm is a conflict or a dispute where there is none.
type Pairs struct {
	Suite          string
	Pairs          int `json:"pairs"`
	Contradictions int `json:"contradictions"`
	Found          int `json:"found"`
	FalseAlarms    int `json:"false_alarms"`
}

// errAbsent is said where ../shared or Python is not there.
var errAbsent = errors.New("nothing to measure with")

// measure runs the scorers over all suites.
func measure(repo string) (*Results, error) {
	shared := filepath.Join(repo, "..", "shared")
	if _, err := os.Stat(shared); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: ../shared, which holds suites and scorers, is absent", errAbsent)
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		return nil, fmt.Errorf("%w: python3, which the scorers in ../shared need, is not there", errAbsent)
	}
	dir, err := os.MkdirTemp("", "gainsay-eval-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	s := scorer{python: python, shared: shared, program: filepath.Join(dir, "gainsay")}
	build := exec.Command("go", "build", "-o", s.program, "./cmd/gainsay")
	build.Dir = repo
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build ./cmd/gainsay: %w\n%s", err, out)
	}
	results := &Results{}
	if results.Clusters, err = clusters.Measure(filepath.Join(shared, "suites", "clusters", "ecbplus")); err != nil {
		return nil, err
	}
	if results.Statements, err = pasted(repo); err != nil {
		return nil, err
	}
	if err := s.extract(results); err != nil {
		return nil, err
	}
	return results, s.pairs(results)
}

// pasted measures the single statements of testdata/statements, which need no suites.
func pasted(repo string) ([]statements.Count, error) {
	testdata := filepath.Join(repo, "testdata")
	files, err := statements.Read(filepath.Join(testdata, "statements"), filepath.Join(testdata, "articles"))
	if err != nil {
		return nil, err
	}
	var counts []statements.Count
	for _, f := range files {
		n, err := f.Measure()
		if err != nil {
			return nil, err
		}
		counts = append(counts, n)
	}
	return counts, nil
}

type scorer struct{ python, shared, program string }

func (s scorer) extract(results *Results) error {
	var out struct{ Suites []json.RawMessage }
	if err := s.score(&out, "score_extract.py", "extract"); err != nil {
		return err
	}
	for _, raw := range out.Suites {
		var e Extract
		if err := json.Unmarshal(raw, &e); err != nil {
			return err
		}
		if e.Family != "timex3" {
			results.Extract = append(results.Extract, e)
			continue
		}
		var t Times
		if err := json.Unmarshal(raw, &t); err != nil {
			return err
		}
		results.Times = append(results.Times, t)
	}
	return nil
}

func (s scorer) pairs(results *Results) error {
	var out struct{ Suites map[string]Pairs }
	if err := s.score(&out, "score_pairs.py", "pairs", "--part", "dev"); err != nil {
		return err
	}
	for _, name := range sortedKeys(out.Suites) {
		p := out.Suites[name]
		p.Suite = name
		results.Pairs = append(results.Pairs, p)
	}
	return nil
}

func (s scorer) score(out any, script, suites string, args ...string) error {
	files, err := filepath.Glob(filepath.Join(s.shared, "suites", suites, "*.jsonl"))
	if err != nil {
		return err
	}
	args = append([]string{filepath.Join(s.shared, "tools", script), "--cli", s.program, "--json"}, args...)
	text, err := exec.Command(s.python, append(args, files...)...).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return fmt.Errorf("%s: %w\n%s", script, err, exit.Stderr)
		}
		return fmt.Errorf("%s: %w", script, err)
	}
	return json.Unmarshal(text, out)
}
