package claim

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/text"
)

// boundsDir has one file for each unit. A line is a sentence, the value of its quantity, how
// it is put forward, and, where the sentence tells of more than one thing, what it measures:
//
//	The summit is expected to last between four and five hours. | [4,5] hour | expected | summit
//
// A line without a sentence is a further quantity of the sentence above it. All quantities of
// a sentence are listed but ordinals and bare numbers ("twice as long"). The form is described in testdata/README.md.
const boundsDir = "../../../testdata/cases/quantity/bounds"

// A bounded is a sentence with the quantities that an editor reads in it.
type bounded struct {
	where, sentence string
	want            []string // "value | stance | measure"
}

// TestBoundsAreReadAsAnEditorReadsThem holds the readers to every line.
func TestBoundsAreReadAsAnEditorReadsThem(t *testing.T) {
	cases := boundedCases(t)
	if len(cases) < 400 {
		t.Errorf("%d sentences, there should be 400", len(cases))
	}
	wrong := 0
	for _, c := range cases {
		got := readBounds(c.sentence, c.want)
		if !sameBounds(c.want, got) {
			wrong++
			t.Errorf("%s: %s\n\twanted %s\n\tfound  %s", c.where, c.sentence, strings.Join(c.want, "; "), strings.Join(got, "; "))
		}
	}
	t.Logf("%d of %d sentences are read right", len(cases)-wrong, len(cases))
}

// boundedCases reads the files in the order of their names.
func boundedCases(t *testing.T) []bounded {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(filepath.FromSlash(boundsDir), "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []bounded
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimRight(line, "\n"); line == "" || line[0] == '#' {
				continue
			}
			sentence, want, ok := strings.Cut(line, "| ")
			switch sentence = strings.TrimSpace(sentence); {
			case !ok || strings.Count(want, " | ") < 1 || sentence == "" && len(cases) == 0:
				t.Fatalf("%s: no value or no stance: %s", path, line)
			case sentence == "":
				last := &cases[len(cases)-1]
				last.want = append(last.want, want)
			default:
				cases = append(cases, bounded{where: filepath.Base(path), sentence: sentence, want: []string{want}})
			}
		}
	}
	return cases
}

// sameBounds compares what is wanted with what was found, in order; a measure that is not asked
// for is left open.
func sameBounds(want, got []string) bool {
	if len(want) != len(got) {
		return false
	}
	for i, w := range want {
		wants, gots := strings.Split(w, " | "), strings.Split(got[i], " | ")
		if wants[0] != gots[0] || wants[1] != gots[1] {
			return false
		}
		if len(wants) > 2 && (len(gots) < 3 || lexicon.Concept(wants[2]) != gots[2] && wants[2] != gots[2]) {
			return false
		}
	}
	return true
}

// readBounds prints the quantities of a sentence: "<3 hour | asserted | meeting".
func readBounds(sentence string, want []string) []string {
	doc := text.Parse(sentence)
	readings := make([]*Reading, len(doc.Sentences))
	for i, s := range doc.Sentences {
		readings[i] = Read(s)
	}
	a := Extract(doc, readings, "")
	var out []string
	for i, s := range a.Doc.Sentences {
		x := extractor{framer: framer{a: a, i: i, s: s, r: a.Readings[i], p: &a.Readings[i].Parse}}
		for k := range x.r.Quantities {
			q := &x.r.Quantities[k]
			if q.Dimension == quantity.Ordinal {
				continue
			}
			if q.Dimension == quantity.Plain && !asked(want, q) {
				continue
			}
			line := valueWords(q) + " | " + x.stanceOf(q).String()
			for _, c := range a.ClaimsOf(i) {
				if c.Value.Kind == QuantityValue && c.Span == q.Span.Shift(s.Span.Start) {
					line = valueWords(&c.Value.Quantity) + " | " + c.Stance.String() + " | " + c.Measure.Concept
				}
			}
			out = append(out, line)
		}
	}
	return out
}

// asked reports whether a bare number is among what is wanted.
func asked(want []string, q *quantity.Quantity) bool {
	for _, w := range want {
		if strings.HasPrefix(w, valueWords(q)+" |") {
			return true
		}
	}
	return false
}

// valueWords prints "<3 hour", ">=14 people", "[4,5] hour", "~800 people", "30 number".
func valueWords(q *quantity.Quantity) string {
	unit := q.Unit
	if unit == "" {
		unit = q.Of
	}
	if unit == "" {
		unit = q.Dimension.String()
	}
	if per, counted := strings.CutPrefix(unit, "count"); counted { // "200 patients a day"
		unit = q.Of + per
	}
	return intervalWords(q.Interval) + " " + unit
}

func intervalWords(i number.Interval) string {
	switch {
	case i.Approx:
		return "~" + i.Lo.String()
	case !i.HasLo && i.HiOpen:
		return "<" + i.Hi.String()
	case !i.HasLo:
		return "<=" + i.Hi.String()
	case !i.HasHi && i.LoOpen:
		return ">" + i.Lo.String()
	case !i.HasHi:
		return ">=" + i.Lo.String()
	}
	if v, ok := i.Exact(); ok {
		return v.String()
	}
	lo, hi := "[", "]"
	if i.LoOpen {
		lo = "("
	}
	if i.HiOpen {
		hi = ")"
	}
	return lo + i.Lo.String() + "," + i.Hi.String() + hi
}
