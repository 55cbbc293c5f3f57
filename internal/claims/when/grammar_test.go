package when

import (
	"bufio"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// ungated is Find with every grammar tried at every word.
func ungated(s text.Sentence, qs []quantity.Quantity) []Expression {
	if len(s.Words) == 0 || s.Kind == text.Furniture {
		return nil
	}
	r := reader{kind: s.Kind, w: s.Words}
	for _, e := range entriesOf(nil, s.Words) {
		open := *e
		open.opens, open.numeral = everyKind, false
		r.entries = append(r.entries, &open)
	}
	return r.find(qs)
}

func sameUngated(t *testing.T, src string) {
	t.Helper()
	doc := text.Parse(src)
	for _, s := range doc.Sentences {
		qs := quantity.Find(s, number.Find(s))
		got, want := Find(s, qs), ungated(s, qs)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s\n tried where they may begin: %s\n tried everywhere:           %s", s.Text, spans(s, got), spans(s, want))
		}
	}
}

func spans(s text.Sentence, es []Expression) string {
	var out []string
	for _, e := range es {
		out = append(out, s.Text[e.Span.Start:e.Span.End])
	}
	return strings.Join(out, "; ")
}

// TestGatesChangeNothing: which grammars are tried at a word is a matter of speed alone.
func TestGatesChangeNothing(t *testing.T) {
	n := 0
	for _, dir := range []string{"../../../testdata", "."} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			sameUngated(t, string(b))
			n += len(b)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if n < 100_000 {
		t.Errorf("only %d bytes of texts were read", n)
	}
}

// TestGatesChangeNothingInSuites asks the same of the public suites.
func TestGatesChangeNothingInSuites(t *testing.T) {
	suites, _ := filepath.Glob("../../../../shared/suites/extract/*.jsonl")
	if len(suites) == 0 {
		t.Skip("../shared/suites is not there")
	}
	for _, path := range suites {
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		for lines := bufio.NewScanner(f); lines.Scan(); {
			var c struct{ Text string }
			if json.Unmarshal(lines.Bytes(), &c) == nil {
				sameUngated(t, c.Text)
			}
		}
		f.Close()
	}
}

func FuzzGates(f *testing.F) {
	for i := range wordGates {
		f.Add("the " + wordGates[i].words + " ago of last week")
	}
	f.Fuzz(sameUngated)
}
