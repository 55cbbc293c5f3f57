package main

import (
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/html"
	"github.com/tdewolff/parse/v2/js"
)

// firstVisit lists what a browser loads of a built site until the sample's
// findings are shown: index.html, what it names, what those modules import, and the
// files they ask for by new URL("…", import.meta.url), the worker and the engine
// among them. What is left out is loaded on demand: modules that only an import()
// reaches, and what only those ask for. The browser journey
// TestFirstVisitLoadsWhatTheBuildSays holds this to what Chromium asks for.
func firstVisit(dir string) (map[string]bool, error) {
	body, err := os.ReadFile(filepath.Join(dir, indexName))
	if err != nil {
		return nil, err
	}
	queue, err := references(body)
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{indexName: true}
	for i := 0; i < len(queue); i++ {
		name := queue[i]
		if seen[name] {
			continue
		}
		seen[name] = true
		if path.Ext(name) != ".js" {
			continue
		}
		body, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		wanted, err := wantedBy(name, body)
		if err != nil {
			return nil, err
		}
		queue = append(queue, wanted...)
	}
	return seen, nil
}

// references lists the site's own files that a page names in href and src.
func references(index []byte) ([]string, error) {
	var names []string
	lexer := html.NewLexer(parse.NewInputBytes(index))
	for {
		switch kind, _ := lexer.Next(); kind {
		case html.ErrorToken:
			if !errors.Is(lexer.Err(), io.EOF) {
				return nil, lexer.Err()
			}
			return names, nil
		case html.AttributeToken:
			attr := readAttribute(lexer)
			if (attr.key == "href" || attr.key == "src") && isLocal(attr.value) {
				names = append(names, path.Clean(attr.value))
			}
		}
	}
}

// besideModule finds the files that a module asks for by their place beside it.
var besideModule = regexp.MustCompile("new URL\\(\\s*[\"'`]([^\"'`]+)[\"'`]\\s*,\\s*import\\.meta\\.url\\s*\\)")

// wantedBy lists what a module loads when it runs.
func wantedBy(name string, body []byte) ([]string, error) {
	modules, err := staticImports(name, body)
	if err != nil {
		return nil, err
	}
	for _, match := range besideModule.FindAllSubmatch(body, -1) {
		modules = append(modules, string(match[1]))
	}
	for i, module := range modules {
		modules[i] = path.Join(path.Dir(name), module)
	}
	return modules, nil
}

// staticImports lists the modules that a module imports or exports from, as it
// writes them.
func staticImports(name string, body []byte) ([]string, error) {
	ast, err := js.Parse(parse.NewInputBytes(append([]byte(nil), body...)), js.Options{})
	if err != nil {
		return nil, errors.New(name + ": " + err.Error())
	}
	var modules []string
	for _, statement := range ast.List {
		module := ""
		switch s := statement.(type) {
		case *js.ImportStmt:
			module = strings.Trim(string(s.Module), `"'`)
		case *js.ExportStmt:
			module = strings.Trim(string(s.Module), `"'`)
		}
		if module != "" {
			modules = append(modules, module)
		}
	}
	return modules, nil
}
