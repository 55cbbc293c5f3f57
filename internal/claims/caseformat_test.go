package claims_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"gainsay/internal/claims"
)

// This file reads case files and matches their lines with results; cases_test.go runs them. The
// format is described in testdata/README.md, for people who write cases and need not read Go.

// TestEveryCaseIsSpelledRight reads every case without running it, so that a
// section with a slip in its name is not taken for one that holds.
func TestEveryCaseIsSpelledRight(t *testing.T) {
	for _, path := range caseFiles(t, casesDir) {
		c := readCase(t, path)
		if len(c.sources) == 0 && c.draft == nil {
			t.Errorf("%s has neither an article nor a draft", path)
		}
		if len(c.sections) == 0 {
			t.Errorf("%s expects nothing", path)
		}
		if c.about == "" || strings.Contains(strings.TrimSuffix(c.about, "\n"), "\n") {
			t.Errorf("%s: the case should open with one line that says what it is about", path)
		}
	}
}

// TestLinesOfCasesMatch checks the reader of the cases itself: one that matched
// too much would pass everything.
func TestLinesOfCasesMatch(t *testing.T) {
	const got = "conflict major duration interval-disjoint | five hours | report: less than three hours"
	for _, c := range []struct {
		want string
		ok   bool
	}{
		{got, true},
		{"conflict", true},
		{"conflict * duration", true},
		{"same,conflict major", true},
		{"conflict major duration interval-disjoint | five hours | report", true},
		{"conflict | …hours | …three…", true},
		{"conflict | * | report: less…hours", true},
		{"conflict | * | report: *", true},
		{"same", false},
		{"same,fits", false},
		{"conflict minor", false},
		{"conflict * count", false},
		{"conflict | five", false},
		{"conflict | hours…", false},
		{"conflict | * | rep", false},
		{"conflict | * | other", false},
		{"conflict | * | …three…three…", false},
		{got + " | more", false},
	} {
		if matchLine(c.want, got) != c.ok {
			t.Errorf("%q matches %q: %t", c.want, got, !c.ok)
		}
	}
	if !matchLine("forecast duration", "forecast/missed duration forecast-missed | x | y: z") {
		t.Error("a forecast without its outcome asks for any outcome")
	}
}

// TestSectionsAreWholeSetsUnlessTheySayOtherwise.
func TestSectionsAreWholeSetsUnlessTheySayOtherwise(t *testing.T) {
	found := []string{"conflict major time date-other | a | r: b", "same who one-filler | c | r: c"}
	for _, c := range []struct {
		name, lines string
		ok          bool
	}{
		{"findings", "same | c | r: c\nconflict | a | r: b", true},
		{"findings", "conflict | a | r: b", false},
		{"findings", "", false},
		{"findings (conflict, disputed)", "conflict | a | r: b", true},
		{"findings (conflict, disputed)", "", false},
		{"findings (disputed)", "", true},
		{"findings (conflict)", "conflict | a\nconflict | a", false},
		{"findings (some)", "same | c", true},
		{"findings (some)", "same | a", false},
		{"no findings like", "disputed", true},
		{"no findings like", "disputed\nsame who", false},
	} {
		s, ok := parseSection(c.name, c.lines)
		if !ok {
			t.Fatalf("no section %q", c.name)
		}
		if _, diff := s.judge(found); (diff == "") != c.ok {
			t.Errorf("-- %s -- %q: %q", c.name, c.lines, diff)
		}
	}
	for _, name := range []string{"finding", "no findings", "findings like", "draft"} {
		if _, ok := parseSection(name, ""); ok {
			t.Errorf("section %q is read", name)
		}
	}
}

// A caseFile is one txtar archive: articles, perhaps a draft, and what is
// expected of them.
type caseFile struct {
	path     string
	about    string
	archive  *txtar.Archive
	sources  []claims.Source
	draft    *claims.Source
	sections []section
}

// A section is an expectation: "findings (conflict, disputed)" has the stage
// findings and the scope ["conflict" "disputed"].
type section struct {
	file  int // index into the archive's files
	stage string
	never bool     // "no findings like": none of the lines may match
	some  bool     // "findings (some)": others may be there too
	scope []string // only results whose line begins with one of these; all where empty
	lines []string
}

// A miss is a section that does not hold. found is what it would have to say.
type miss struct {
	section string
	file    int
	found   []string
	diff    string
	fixed   bool // whether -update may replace the section with found
}

var stages = []string{"extract", "findings", "refusals", "statements", "questions"}

func readCase(t testing.TB, path string) *caseFile {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	c := &caseFile{path: path, archive: archive, about: strings.TrimSpace(string(archive.Comment))}
	for i, f := range archive.Files {
		id, isText := strings.CutSuffix(f.Name, ".txt")
		switch {
		case isText && id == "draft":
			src := withHeaders("", string(f.Data))
			c.draft = &src
		case isText:
			c.sources = append(c.sources, withHeaders(id, string(f.Data)))
		default:
			s, ok := parseSection(f.Name, string(f.Data))
			if !ok {
				t.Fatalf("%s: no such section: %q", path, f.Name)
			}
			s.file = i
			c.sections = append(c.sections, s)
		}
	}
	return c
}

func parseSection(name, data string) (section, bool) {
	var s section
	for line := range strings.Lines(data) {
		if line = strings.TrimSpace(line); line != "" {
			s.lines = append(s.lines, line)
		}
	}
	if rest, ok := strings.CutPrefix(name, "no "); ok {
		s.never = true
		name, ok = strings.CutSuffix(rest, " like")
		if !ok {
			return s, false
		}
	}
	stage, scope, scoped := strings.Cut(name, " (")
	s.stage = stage
	if scoped {
		for _, word := range strings.Split(strings.TrimSuffix(scope, ")"), ",") {
			s.scope = append(s.scope, strings.TrimSpace(word))
		}
		s.some = len(s.scope) == 1 && s.scope[0] == "some"
		if s.some {
			s.scope = nil
		}
	}
	return s, slices.Contains(stages, stage)
}

// withHeaders splits the header lines from an article: those of the four names
// that stand at its very beginning and are closed by an empty line.
func withHeaders(id, data string) claims.Source {
	src := claims.Source{ID: id, Text: data}
	fields := map[string]*string{"Title": &src.Title, "Source": &src.Outlet, "Date": &src.Date, "URL": &src.URL}
	rest, seen := data, false
	for {
		line, after, _ := strings.Cut(rest, "\n")
		name, value, isHeader := strings.Cut(line, ":")
		field := fields[name]
		switch {
		case isHeader && field != nil:
			*field = strings.TrimSpace(value)
			rest, seen = after, true
			continue
		case seen && strings.TrimSpace(line) == "":
			src.Text = after
		}
		return src
	}
}

// judge matches the section with what was found. diff is empty where it holds;
// where not, the lines returned are those the section would have to hold.
func (s section) judge(found []string) (lines []string, diff string) {
	if s.never {
		return nil, diffOf(nil, s.matching(found))
	}
	if len(s.scope) > 0 {
		found = slices.DeleteFunc(slices.Clone(found), func(got string) bool {
			return !slices.ContainsFunc(s.scope, func(word string) bool { return matchHead(word, got) })
		})
	}
	left := slices.Clone(found)
	var missing []string
	for _, want := range s.lines {
		i := slices.IndexFunc(left, func(got string) bool { return matchLine(want, got) })
		if i < 0 {
			missing = append(missing, want)
			continue
		}
		left = slices.Delete(left, i, i+1)
		lines = append(lines, want)
	}
	if len(missing) == 0 && (s.some || len(left) == 0) {
		return lines, ""
	}
	return append(lines, left...), diffOf(missing, left)
}

// matching returns the results that one of the section's lines matches.
func (s section) matching(found []string) []string {
	return slices.DeleteFunc(slices.Clone(found), func(got string) bool {
		return !slices.ContainsFunc(s.lines, func(want string) bool { return matchLine(want, got) })
	})
}

// diffOf prints what is wanted and missing, and what was found instead, a line
// each: a result is easier to compare whole than in pieces.
func diffOf(missing, extra []string) string {
	var b strings.Builder
	for _, line := range missing {
		b.WriteString("wanted  " + line + "\n")
	}
	for _, line := range extra {
		b.WriteString("found   " + line + "\n")
	}
	return b.String()
}

// matchLine compares the cells of a wanted line, as many as it has, with
// those of a result.
func matchLine(want, got string) bool {
	wants, gots := strings.Split(want, " | "), strings.Split(got, " | ")
	if len(wants) > len(gots) || !matchHead(wants[0], gots[0]) {
		return false
	}
	for i := 1; i < len(wants); i++ {
		if !matchCell(wants[i], gots[i]) {
			return false
		}
	}
	return true
}

// matchHead compares word by word, as many as are wanted: "conflict * duration"
// holds for "conflict major duration interval-disjoint", and "forecast" for
// "forecast/missed duration …".
func matchHead(want, got string) bool {
	head, _, _ := strings.Cut(got, " | ")
	wants, gots := strings.Fields(want), strings.Fields(head)
	if len(wants) > len(gots) {
		return false
	}
	for i, w := range wants {
		if !matchWord(w, gots[i]) {
			return false
		}
	}
	return true
}

func matchWord(want, got string) bool {
	plain, _, _ := strings.Cut(got, "/")
	for _, w := range strings.Split(want, ",") {
		if w == "*" || w == got || w == plain {
			return true
		}
	}
	return false
}

// matchCell takes "…words…" to ask only that the words be there, and "*" to ask
// nothing. "id: …" asks for the article and leaves its words open.
func matchCell(want, got string) bool {
	if want = strings.TrimSuffix(want, ": *"); want == "*" {
		return true
	}
	if !strings.Contains(want, "…") {
		return want == got || strings.HasPrefix(got, want+": ")
	}
	parts := strings.Split(want, "…")
	if !strings.HasPrefix(got, parts[0]) || !strings.HasSuffix(got, parts[len(parts)-1]) {
		return false
	}
	for _, part := range parts {
		i := strings.Index(got, part)
		if i < 0 {
			return false
		}
		got = got[i+len(part):]
	}
	return true
}

// rewrite puts what was found into the sections that -update may touch.
func (c *caseFile) rewrite(t *testing.T, misses []miss) {
	t.Helper()
	for _, m := range misses {
		if !m.fixed {
			t.Errorf("%s: -- %s -- is not for -update to change:\n%s", c.path, m.section, m.diff)
			continue
		}
		data := strings.Join(m.found, "\n")
		if data != "" {
			data += "\n"
		}
		c.archive.Files[m.file].Data = []byte(data)
	}
	if err := os.WriteFile(c.path, txtar.Format(c.archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

func caseFiles(t testing.TB, dir string) []string {
	t.Helper()
	var paths []string
	err := filepath.WalkDir(filepath.FromSlash(dir), func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".txtar") {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

func caseName(path string) string {
	name, _ := filepath.Rel(filepath.FromSlash(casesDir), path)
	return strings.TrimSuffix(filepath.ToSlash(name), ".txtar")
}
