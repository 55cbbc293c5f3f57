package claims_test

import (
	"cmp"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"gainsay/internal/claims"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/verdict"
	"gainsay/internal/claims/when"
)

// The format of the case files is described in testdata/README.md, for people
// who write cases and need not read Go.

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

func findingLines(check claims.Check) []string {
	var lines []string
	for _, st := range check.Statements {
		for _, f := range st.Findings {
			head := f.Relation.String()
			if f.Outcome != verdict.NoOutcome {
				head += "/" + f.Outcome.String()
			}
			if f.Weight != verdict.NoWeight {
				head += " " + f.Weight.String()
			}
			head += " " + f.Slot.String() + " " + f.Rule
			lines = append(lines, row(head, f.Draft.Text, sideWords(f.Source)))
		}
	}
	return lines
}

func statementLines(check claims.Check) []string {
	var lines []string
	for _, st := range check.Statements {
		lines = append(lines, row(st.Relation.String(), st.Text))
	}
	return lines
}

func refusalLines(check claims.Check) []string {
	var lines []string
	for _, st := range check.Statements {
		for _, r := range st.NotCompared {
			lines = append(lines, row(r.Slot.String()+" "+r.Reason, st.Text, sideWords(r.Source)))
		}
	}
	return lines
}

func pairRefusalLines(c claims.Comparison) []string {
	var lines []string
	for _, r := range c.NotCompared {
		lines = append(lines, row(r.Slot.String()+" "+r.Reason, sideWords(r.A), sideWords(r.B)))
	}
	return lines
}

func questionLines(c claims.Comparison) []string {
	var lines []string
	for _, q := range c.Questions {
		joint := ""
		if q.Joint != nil {
			joint = quantityWords(*q.Joint)
		}
		var answers []string
		for _, a := range q.Answers {
			answers = append(answers, answerWords(a))
		}
		lines = append(lines, row(q.Relation.String()+" "+q.Slot.String(), strings.Join(answers, "; "), joint))
	}
	return lines
}

func answerWords(a claims.Answer) string {
	words := sideWords(a.Side)
	switch {
	case a.Outcome != verdict.NoOutcome:
		return words + " (" + a.Stance.String() + ", " + a.Outcome.String() + ")"
	case a.Stance != stance.Asserted:
		return words + " (" + a.Stance.String() + ")"
	}
	return words
}

func sideWords(s claims.Side) string { return s.Passage.Source + ": " + s.Text }

func row(cells ...string) string {
	for i, c := range cells {
		cells[i] = strings.Join(strings.Fields(c), " ")
	}
	return strings.TrimRight(strings.Join(cells, " | "), " |")
}

// extractLines prints what the readers find, one mention a line, in the order
// of the text.
func extractLines(t testing.TB, text, date string) []string {
	t.Helper()
	var lines []string
	for _, m := range mentions(t, text, date) {
		lines = append(lines, m.line)
	}
	return lines
}

// A mention is one line of extraction and where it begins in the text.
type mention struct {
	start, end int
	line       string
}

func mentions(t testing.TB, text, date string) []mention {
	t.Helper()
	e, err := claims.Extract(text, date)
	if err != nil {
		t.Fatal(err)
	}
	var ms []mention
	add := func(start, end int, kind, value string) {
		ms = append(ms, mention{start, end, row(kind, text[start:end], value)})
	}
	for _, q := range e.Quantities {
		add(q.Span.Start, q.Span.End, "quantity", quantityWords(q))
	}
	for _, m := range e.Times {
		add(m.Span.Start, m.Span.End, "time", timeTypes[m.Type]+" "+m.Timex)
	}
	for _, n := range e.Names {
		value := n.Name + ", " + n.Type
		if n.Role != "" {
			value += ", " + n.Role
		}
		add(n.Span.Start, n.Span.End, "name", value)
	}
	for _, q := range e.Quotes {
		add(q.Span.Start, q.Span.End, "quote", q.Speaker+", "+q.Cue)
	}
	slices.SortStableFunc(ms, func(a, b mention) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.line, b.line))
	})
	return ms
}

var timeTypes = map[when.Type]string{when.Date: "DATE", when.Clock: "TIME", when.Duration: "DURATION", when.Set: "SET"}

// quantityWords prints a quantity as "(2, 3) hour", "800~ people", "[6.5] percent up".
func quantityWords(q quantity.Quantity) string {
	var b strings.Builder
	b.WriteString(intervalWords(q.Interval))
	for _, word := range []string{cmp.Or(q.Unit, q.Of, q.Dimension.String()), map[quantity.Change]string{
		quantity.Up: "up", quantity.Down: "down"}[q.Change]} {
		if word != "" {
			b.WriteString(" " + word)
		}
	}
	return b.String()
}

// intervalWords prints mathematicians' notation: "(" and ")" leave the end out.
func intervalWords(i number.Interval) string {
	lo, hi := "(-∞", "∞)"
	if i.HasLo {
		lo = bracket(i.LoOpen, "(", "[") + i.Lo.String()
	}
	if i.HasHi {
		hi = i.Hi.String() + bracket(i.HiOpen, ")", "]")
	}
	words := lo + ", " + hi
	if i.HasLo && i.HasHi && i.Lo.Cmp(i.Hi) == 0 && !i.LoOpen && !i.HiOpen {
		words = i.Lo.String()
	}
	if i.Approx {
		words += "~"
	}
	return words
}

func bracket(open bool, yes, no string) string {
	if open {
		return yes
	}
	return no
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
