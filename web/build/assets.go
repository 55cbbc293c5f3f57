package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// assets are the page's files by their path below web, the generated ones
// (sample, documents, wasm_exec.js) among them, the WebAssembly not.
type assets map[string][]byte

// assetKinds are the kinds of file that belong to the page. Others in web (Go
// sources, notes, the compiler's configuration) stay out.
var assetKinds = []string{".css", ".html", ".ico", ".js", ".json", ".png", ".svg", ".txt", ".webmanifest", ".woff2"}

// leftOut are files of those kinds that only development needs.
func leftOut(name string) bool {
	base := path.Base(name)
	return base == "tsconfig.json" || strings.HasSuffix(base, ".test.js") || strings.HasPrefix(base, ".")
}

// assetFiles lists the page's own files.
func assetFiles(repo string) ([]input, error) {
	var files []input
	root := filepath.Join(repo, "web")
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := relative(root, path)
		if entry.IsDir() {
			if name == "gen" || name == "build" || entry.Name() == "testdata" || entry.Name() == "node_modules" {
				return filepath.SkipDir
			}
			return nil
		}
		if slices.Contains(assetKinds, filepath.Ext(name)) && !leftOut(name) {
			files = append(files, input{"web/" + name, path})
		}
		return nil
	})
	return files, err
}

// readAssets reads the page's files and makes the generated ones.
func readAssets(repo string) (assets, error) {
	files, err := assetFiles(repo)
	if err != nil {
		return nil, err
	}
	all := assets{}
	for _, file := range files {
		body, err := os.ReadFile(file.path)
		if err != nil {
			return nil, err
		}
		all[strings.TrimPrefix(file.name, "web/")] = body
	}
	if all[indexName] == nil {
		return nil, fmt.Errorf("web/%s is missing", indexName)
	}
	if all[glueName], err = glue(repo); err != nil {
		return nil, err
	}
	if all[sampleName], err = sample(repo); err != nil {
		return nil, err
	}
	made, err := documents(repo)
	maps.Copy(all, made)
	return all, err
}
