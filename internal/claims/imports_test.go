package claims_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// importPolicy says which of the project's packages may import which. It is a
// statement of policy, not a record of what happens to be: the folder listing
// under internal/claims is the pipeline, and a stage that looks ahead would
// let a verdict leak into reading. "a < b" means that b may import a, and
// whatever a may import. A package that stands nowhere here may not exist.
//
// Do not change this table to make a build pass. What needs two articles
// belongs in event or later; what needs a reader's words belongs in explain.
const importPolicy = `
	# Reading: one sentence, then one document.
	NONE < claims/text < claims/lexicon < claims/number < claims/quantity < claims/when
	claims/lexicon < claims/name < claims/quote
	claims/number < claims/clause < claims/stance

	# From here on, what was read is put together.
	claims/when, claims/quote, claims/stance < claims/claim

	# More than one article.
	claims/claim < claims/event < claims/link < claims/align < claims/verdict < claims/explain
	claims/claim < claims/parallel < claims/restate
	claims/link < claims/restate < claims/explain

	# The front door, and the forms in which results leave.
	claims/explain < claims
	NONE < jsontext
	claims, jsontext < contract < wire
	claims < article, report

	# Programs. wasm reaches the engine through messages alone.
	wire < wasm
	contract, article, report, wire < cmd/gainsay

	# The readers alone, to be measured beside other readers.
	claims/when < bench/readers
	NONE < bench/readers/empty

	# The server provably cannot see a reader's text: it knows the page's
	# files and nothing of the engine.
	NONE < web/... < cmd/serve
	web/..., cmd/serve < e2e

	# The build reads the sample articles for the page to open with; it is a
	# program that no other one contains.
	web/..., article < web/build

	# What the readers weigh is measured as the build shrinks them.
	web/... < bench/share

	# Single statements are checked as the command line checks them; whatever else
	# measures, and what runs the tests, runs programs and imports nothing.
	claims < bench/clusters < bench/eval
	article < bench/statements < bench/eval
	NONE < testrun
`

// outsidePolicy says what may be imported from outside the project by the
// packages that end up in the page. Each of these costs between 67 and 244 KB
// of the download, or gives the engine a clock, a network or a file system,
// which it must not have: the same input gives the same bytes.
var outsidePolicy = struct {
	holds     []string // folders under the repository root
	forbidden []string // standard packages, and everything below them
	allowed   []string // third-party modules, nothing else
}{
	holds: []string{"internal/claims", "internal/contract", "internal/jsontext", "internal/wire", "wasm"},
	forbidden: []string{
		"bufio", "context", "database", "debug", "embed", "encoding", "flag", "fmt", "go", "html", "image", "io", "log",
		"math/big", "math/rand", "mime", "net", "os", "path", "plugin", "reflect", "regexp", "runtime", "sync", "syscall",
		"testing", "text", "time", "unsafe",
	},
	allowed: []string{"github.com/agnivade/levenshtein"},
}

// outsideExceptions are the imports that one package needs all the same.
var outsideExceptions = map[string][]string{
	"wasm":          {"syscall/js"},
	"internal/wire": {"runtime/debug"},
}

// TestImportsKeepTheOrder fails on an import against importPolicy.
func TestImportsKeepTheOrder(t *testing.T) {
	policy := parsePolicy(t, importPolicy)
	for _, f := range goFiles(t) {
		pkg := policyName(f.dir)
		allowed, known := policy[pkg]
		if !known {
			t.Errorf("%s: no rule for package %s in importPolicy", f.path, pkg)
			continue
		}
		for _, imp := range f.imports {
			dep, own := strings.CutPrefix(imp, "gainsay/")
			if !own || policyName(dep) == pkg {
				continue
			}
			if !slices.Contains(allowed, policyName(dep)) {
				t.Errorf("%s imports %s, against the order of the pipeline", f.path, dep)
			}
		}
	}
}

// TestEngineStaysSmallAndDeterministic fails where a package of the page
// imports what outsidePolicy forbids.
func TestEngineStaysSmallAndDeterministic(t *testing.T) {
	under := func(path string, roots []string) bool {
		return slices.ContainsFunc(roots, func(root string) bool {
			return path == root || strings.HasPrefix(path, root+"/")
		})
	}
	for _, f := range goFiles(t) {
		if !under(f.dir, outsidePolicy.holds) {
			continue
		}
		for _, imp := range f.imports {
			first, _, _ := strings.Cut(imp, "/")
			thirdParty := strings.Contains(first, ".")
			switch {
			case slices.Contains(outsideExceptions[f.dir], imp):
			case thirdParty && !under(imp, outsidePolicy.allowed):
				t.Errorf("%s imports %s: not among the engine's dependencies", f.path, imp)
			case !thirdParty && under(imp, outsidePolicy.forbidden):
				t.Errorf("%s imports %s: too large for the page, or not deterministic", f.path, imp)
			}
		}
	}
}

// TestImportPolicyIsTransitive checks the reader of the table itself.
func TestImportPolicyIsTransitive(t *testing.T) {
	policy := parsePolicy(t, "# comment\n NONE < a < b, c < d\n c < e")
	for pkg, want := range map[string]string{"a": "", "b": "a", "c": "a", "d": "a b c", "e": "a c"} {
		if got := strings.Join(policy[pkg], " "); got != want {
			t.Errorf("%s may import %q, want %q", pkg, got, want)
		}
	}
}

// parsePolicy returns for each package the packages that it may import,
// sorted. A line may build only on packages that stand above it, so one pass
// is enough and a circle cannot be written down.
func parsePolicy(t *testing.T, table string) map[string][]string {
	t.Helper()
	policy := map[string][]string{}
	for line := range strings.Lines(table) {
		line, _, _ = strings.Cut(line, "#")
		var below []string
		for i, group := range strings.Split(line, "<") {
			var members []string
			for _, name := range strings.Split(group, ",") {
				if name = strings.TrimSpace(name); name == "" || name == "NONE" {
					continue
				}
				if _, known := policy[name]; i == 0 && !known {
					t.Fatalf("importPolicy: %s is built upon before it is introduced", name)
				}
				members = append(members, name)
				for _, b := range below {
					policy[name] = append(append(policy[name], b), policy[b]...)
				}
				slices.Sort(policy[name])
				policy[name] = slices.Compact(policy[name])
			}
			below = members
		}
	}
	return policy
}

// policyName is how importPolicy calls a package: without "internal/", and what
// the page is served from by one name.
func policyName(dir string) string {
	if dir == "web/build" {
		return dir
	}
	if dir == "web" || strings.HasPrefix(dir, "web/") {
		return "web/..."
	}
	return strings.TrimPrefix(dir, "internal/")
}

// A goFile is a source file that is not a test.
type goFile struct {
	path, dir string // from the repository root, with slashes
	imports   []string
}

func goFiles(t *testing.T) []goFile {
	t.Helper()
	root := filepath.FromSlash("../..")
	var files []goFile
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name := d.Name(); d.IsDir() && path != root && (name[0] == '.' || name == "testdata" || name == "node_modules") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		f := goFile{path: filepath.ToSlash(rel), dir: filepath.ToSlash(filepath.Dir(rel))}
		for _, spec := range file.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			f.imports = append(f.imports, imp)
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
