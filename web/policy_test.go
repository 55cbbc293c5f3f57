package web

import (
	"bufio"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// These tests are statements of policy: what must not appear where.

// repo is the repository as seen from this package.
var repo = os.DirFS("..")

// walk calls f with every file of the repository that is written by hand.
func walk(t *testing.T, f func(name string)) {
	t.Helper()
	err := fs.WalkDir(repo, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			switch entry.Name() {
			case ".git", "node_modules", "gen", "out", "bin":
				return fs.SkipDir
			}
			return nil
		}
		f(name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// markupFromText are the ways by which a page turns text into markup or code. A
// pasted text must never take one of them, so the page has none at all.
var markupFromText = regexp.MustCompile(`\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc|` +
	`document\s*\.\s*write(ln)?|eval\s*\(|new\s+Function\b|setAttribute\s*\(\s*['"]on)`)

func TestPageNeverMakesMarkupFromText(t *testing.T) {
	seen := 0
	walk(t, func(name string) {
		if !strings.HasPrefix(name, "web/") || strings.HasSuffix(name, ".test.js") {
			return
		}
		if ext := path.Ext(name); ext != ".js" && ext != ".html" {
			return
		}
		seen++
		eachLine(t, name, func(n int, line string) {
			if found := markupFromText.FindString(line); found != "" && !isJSComment(line) {
				t.Errorf("%s:%d: %s", name, n, found)
			}
		})
	})
	if seen == 0 {
		t.Error("no page files were found")
	}
}

// Trusted Types keep markup and addresses of scripts behind policies; each stays in
// the module that makes it.
func TestPoliciesOfTrustedTypesStayInTwoModules(t *testing.T) {
	var makers []string
	walk(t, func(name string) {
		if !strings.HasPrefix(name, "web/") || path.Ext(name) != ".js" {
			return
		}
		eachLine(t, name, func(_ int, line string) {
			if strings.Contains(line, "createPolicy(") && !slices.Contains(makers, name) {
				makers = append(makers, name)
			}
		})
	})
	if want := []string{"web/engine/script.js", "web/import/inert.js"}; !slices.Equal(makers, want) {
		t.Errorf("policies are made in %v, want %v", makers, want)
	}
}

// An inline script, style or handler would be blocked by the policy; it is a
// mistake to find before a browser does.
func TestMarkupHoldsNoInlineCode(t *testing.T) {
	inline := regexp.MustCompile(`(?i)<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:|<base|<iframe|<form[^>]*\saction`)
	walk(t, func(name string) {
		if !strings.HasPrefix(name, "web/") || path.Ext(name) != ".html" {
			return
		}
		eachLine(t, name, func(n int, line string) {
			if found := inline.FindString(line); found != "" {
				t.Errorf("%s:%d: %s", name, n, found)
			}
		})
	})
}

// Nothing is loaded from another host: no address in a reference, an import or a
// style.
func TestPageLoadsNothingFromElsewhere(t *testing.T) {
	foreign := regexp.MustCompile(`(?i)((src|href)\s*=\s*["']?|import\s*\(?\s*["']|from\s+["']|fetch\s*\(\s*["']|url\s*\(\s*["']?|@import\s+["'])(https?:)?//`)
	walk(t, func(name string) {
		if !strings.HasPrefix(name, "web/") {
			return
		}
		if ext := path.Ext(name); ext != ".js" && ext != ".html" && ext != ".css" {
			return
		}
		eachLine(t, name, func(n int, line string) {
			if found := foreign.FindString(line); found != "" {
				t.Errorf("%s:%d: %s", name, n, found)
			}
		})
	})
}

func isJSComment(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, "//") || strings.HasPrefix(line, "*") || strings.HasPrefix(line, "/*")
}

func eachLine(t *testing.T, name string, f func(n int, line string)) {
	t.Helper()
	file, err := repo.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		f(n, lines.Text())
	}
	if err := lines.Err(); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

// importPolicy says which imports the Go files below a folder must do without.
var importPolicy = []struct {
	reason string
	within func(name string) bool
	banned []string
}{
	{
		"the same articles must give the same verdicts anywhere, and each of these adds 67 to 244 KB to the page",
		func(name string) bool {
			for _, folder := range []string{"internal/claims/", "internal/contract/", "internal/jsontext/", "internal/wire/", "wasm/"} {
				if strings.HasPrefix(name, folder) {
					return true
				}
			}
			return false
		},
		[]string{"fmt", "encoding/json", "regexp", "time", "os", "net", "net/http", "math/big", "math/rand", "math/rand/v2",
			"reflect", "log", "log/slog", "io/fs", "path/filepath", "os/exec", "text/template", "html/template", "crypto/rand"},
	},
	{
		"the browser is reached from wasm alone; bench/readers is measured in Node and never shipped",
		func(name string) bool {
			return !strings.HasPrefix(name, "wasm/") && !strings.HasPrefix(name, "bench/readers/")
		},
		[]string{"syscall/js"},
	},
	{
		"package unsafe has no place in a program that reads untrusted text",
		func(string) bool { return true },
		[]string{"unsafe"},
	},
}

func TestImportsKeepToThePolicy(t *testing.T) {
	walk(t, func(name string) {
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return
		}
		for _, imported := range imports(t, name) {
			for _, rule := range importPolicy {
				if rule.within(name) && slices.Contains(rule.banned, imported) {
					t.Errorf("%s imports %q: %s", name, imported, rule.reason)
				}
			}
		}
	})
}

func imports(t *testing.T, name string) []string {
	t.Helper()
	source, err := fs.ReadFile(repo, name)
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, spec := range file.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, p)
	}
	return paths
}
