package claims_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"gainsay/internal/claims"
)

const snapshotDir = "../../testdata/snapshots"

// TestArticleSnapshots writes under every sentence of the project's own
// articles what the readers found in it, so that a change in one reader shows
// in all that it does to whole texts. -update accepts it.
func TestArticleSnapshots(t *testing.T) {
	for _, src := range own.load(t) {
		t.Run(src.ID, func(t *testing.T) {
			path := filepath.Join(filepath.FromSlash(snapshotDir), src.ID+".txt")
			got := snapshot(t, src)
			if *update {
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := gocmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (- accepted, + now; -update accepts)\n%s", path, diff)
			}
		})
	}
}

func snapshot(t testing.TB, src claims.Source) string {
	t.Helper()
	e, err := claims.Extract(src.Text, src.Date)
	if err != nil {
		t.Fatal(err)
	}
	ms := mentions(t, src.Text, src.Date)
	var b strings.Builder
	for _, s := range e.Sentences {
		b.WriteString(strings.Join(strings.Fields(src.Text[s.Start:s.End]), " ") + "\n")
		for len(ms) > 0 && ms[0].start < s.End {
			b.WriteString("    " + ms[0].line + "\n")
			ms = ms[1:]
		}
		b.WriteString("\n")
	}
	return b.String()
}
