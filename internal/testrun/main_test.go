package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const events = `{"Action":"start","Package":"p"}
{"Action":"run","Package":"p","Test":"TestFine"}
{"Action":"output","Package":"p","Test":"TestFine","Output":"=== RUN   TestFine\n"}
{"Action":"pass","Package":"p","Test":"TestFine"}
{"Action":"output","Package":"p","Test":"TestWrong","Output":"    p_test.go:3: wrong\n"}
{"Action":"fail","Package":"p","Test":"TestWrong"}
{"Action":"output","Package":"p","Test":"TestNeeds","Output":"=== RUN   TestNeeds\n"}
{"Action":"output","Package":"p","Test":"TestNeeds","Output":"    p_test.go:9: REASON\n"}
{"Action":"output","Package":"p","Test":"TestNeeds","Output":"--- SKIP: TestNeeds (0.00s)\n"}
{"Action":"skip","Package":"p","Test":"TestNeeds"}
{"Action":"fail","Package":"p","Elapsed":0.1}
{"Action":"build-output","ImportPath":"q","Output":"q.go:1: no\n"}
{"Action":"build-fail","ImportPath":"q"}
{"Action":"fail","Package":"q","FailedBuild":"q"}
{"Action":"skip","Package":"without-tests"}
`

func count(t *testing.T, r *runner, reason string) (passed, failed, skipped int) {
	t.Helper()
	if err := r.readEvents(strings.NewReader(strings.ReplaceAll(events, "REASON", reason))); err != nil {
		t.Fatal(err)
	}
	return r.passed, r.failed, r.skipped
}

// A package that fails counts beside its tests: it may have failed outside them.
func TestSkippedTestFailsOnlyWhereAllIsRequired(t *testing.T) {
	if p, f, s := count(t, &runner{}, "no browser"); p != 1 || f != 3 || s != 1 {
		t.Errorf("on a person's machine: %d passed, %d failed, %d skipped", p, f, s)
	}
	if p, f, s := count(t, &runner{require: true}, "no browser"); p != 1 || f != 4 || s != 1 {
		t.Errorf("where all is required: %d passed, %d failed, %d skipped", p, f, s)
	}
}

func TestTestsOnAbsentArticlesAreExcused(t *testing.T) {
	root := t.TempDir()
	repo := filepath.Join(root, "repo")
	if err := os.Mkdir(repo, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Chdir(repo)
	const why = "p_test.go:9: ../shared/articles is not there"
	if !excused(why) {
		t.Error("the folder is absent, and the test not excused")
	}
	if excused("no browser") {
		t.Error("a test that does not need the folder is excused")
	}
	if err := os.Mkdir(filepath.Join(root, "shared"), 0o755); err != nil {
		t.Fatal(err)
	}
	if excused(why) {
		t.Error("the folder is there, and the test excused")
	}
}

func TestReasonIsWhatTheTestSaid(t *testing.T) {
	if got := reason("=== RUN   TestX\n    x_test.go:3: no browser\n--- SKIP: TestX (0.00s)\n"); got != "x_test.go:3: no browser" {
		t.Errorf("%q", got)
	}
}

func TestNodesReportIsCounted(t *testing.T) {
	r := &runner{}
	r.readTAP("TAP version 13\nok 1 - a\n# tests 5\n# suites 0\n# pass 3\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n", nil)
	if r.passed != 3 || r.failed != 1 || r.skipped != 1 {
		t.Errorf("%+v", r)
	}
}

func TestUnknownSuiteIsRefused(t *testing.T) {
	if err := (&runner{}).run([]string{"unti"}); err == nil || !strings.Contains(err.Error(), `"unti"`) {
		t.Errorf("%v", err)
	}
}
