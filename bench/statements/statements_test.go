package statements

import (
	"os"
	"strings"
	"testing"

	"gainsay/internal/claims"
)

const (
	dir      = "../../testdata/statements"
	articles = "../../testdata/articles"
)

// TestUnrelatedStatementsAreNeverFlagged, whatever people, cities and days they share with the
// articles.
func TestUnrelatedStatementsAreNeverFlagged(t *testing.T) {
	files, err := Read(dir, articles)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		f.Contradicting, f.Agreeing = nil, nil
		n, err := f.Measure()
		if err != nil {
			t.Fatal(err)
		}
		if n.False > 0 {
			t.Errorf("%s: %s", f.Name, strings.Join(n.Misses, ""))
		}
	}
}

// TestEachStatementStandsOnce and is held against articles that are there.
func TestEachStatementStandsOnce(t *testing.T) {
	files, err := Read(dir, articles)
	if err != nil {
		t.Fatal(err)
	}
	seen, total := map[string]bool{}, 0
	for _, f := range files {
		ids := map[string]bool{}
		for _, a := range f.Articles {
			ids[a.ID] = true
		}
		for _, list := range [][]Statement{f.Contradicting, f.Agreeing, f.Unrelated} {
			for _, s := range list {
				total++
				if seen[s.Text] {
					t.Errorf("%s: twice: %s", f.Name, s.Text)
				}
				seen[s.Text] = true
				for _, id := range s.Articles {
					if !ids[id] {
						t.Errorf("%s: no article %s: %s", f.Name, id, s.Text)
					}
				}
			}
		}
	}
	if total < 120 {
		t.Errorf("%d statements, want at least 120", total)
	}
}

// TestCountsAreThoseOfTheLists on a file of four statements, one of them expected wrongly.
func TestCountsAreThoseOfTheLists(t *testing.T) {
	f := File{
		Articles: []claims.Source{{ID: "report", Date: "2021-06-16", Text: "The strike at the port of Antwerp lasted three days."}},
		Contradicting: []Statement{
			{Text: "The strike at the port of Antwerp lasted nine days.", Slots: []string{"duration"}, Articles: []string{"report"}},
		},
		Agreeing: []Statement{
			{Text: "The strike at the port of Antwerp lasted three days.", Articles: []string{"report"}},
			{Text: "The strike at the port of Antwerp lasted five days.", Articles: []string{"report"}},
		},
		Unrelated: []Statement{{Text: "A strike in Rotterdam lasted five days."}},
	}
	n, err := f.Measure()
	if err != nil {
		t.Fatal(err)
	}
	if n.Found != 1 || n.Agreed != 1 || n.False != 1 || len(n.Misses) != 1 {
		t.Errorf("found %d, agreed %d, false alarms %d: %v", n.Found, n.Agreed, n.False, n.Misses)
	}
}

// TestSlipsInAFileAreSaid and not passed over.
func TestSlipsInAFileAreSaid(t *testing.T) {
	for section, text := range map[string]string{
		"contradicting": "The strike lasted nine days. | report",
		"agreeing":      "The strike lasted three days.",
		"unrelate":      "A strike in Rotterdam.",
		"articles":      "nowhere",
	} {
		d := t.TempDir()
		if err := os.WriteFile(d+"/slip.txtar", []byte("A slip.\n-- "+section+" --\n"+text+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(d, articles); err == nil {
			t.Errorf("section %s: nothing is said", section)
		}
	}
}

// TestMisses logs what does not come out as it should; the floors are in bench/eval.
func TestMisses(t *testing.T) {
	files, err := Read(dir, articles)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		n, err := f.Measure()
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d of %d contradictions found, %d of %d agree, %d false alarms, %d unrelated\n%s", n.File,
			n.Found, n.Contradicting, n.Agreed, n.Agreeing, n.False, n.Unrelated, strings.Join(n.Misses, ""))
	}
}
