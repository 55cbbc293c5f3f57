package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"gainsay/web/build/shrink"
)

const (
	indexName  = "index.html"
	wasmName   = "engine/gainsay.wasm"
	glueName   = "engine/wasm_exec.js"
	sampleName = "sample.json"
)

// goCommand runs the go command in the repository with the user's own build flags
// put aside: a -tags or -mod meant for another project must not change what is
// built. extra are environment settings.
func goCommand(repo string, extra []string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = repo
	cmd.Env = append(append(os.Environ(), "GOFLAGS=-buildvcs=false", "GOWORK=off"), extra...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", args[0], err, stderr.Bytes())
	}
	return out, nil
}

// forWasm is the target. The newer garbage collector gains nothing on one thread, and
// is 11 KB more on a first visit.
var forWasm = []string{"GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0", "GOEXPERIMENT=nogreenteagc"}

// moduleRoot is the folder of go.mod, so that the build can be started anywhere
// in the repository.
func moduleRoot() (string, error) {
	out, err := goCommand("", nil, "env", "GOMOD")
	if err != nil {
		return "", err
	}
	return filepath.Dir(strings.TrimSpace(string(out))), nil
}

// buildID hashes what the site is made of: the Go version, the sources of the
// WebAssembly program and of all it imports, the module versions, this program,
// the page's files, the documents that it shows and the sample. Times, paths of the machine and the folder's
// place do not count.
func buildID(repo string) (string, error) {
	files, err := inputs(repo)
	if err != nil {
		return "", err
	}
	version, err := goCommand(repo, nil, "env", "GOVERSION")
	if err != nil {
		return "", err
	}
	h := sha256.New()
	h.Write(version)
	for _, file := range files {
		body, err := os.ReadFile(file.path)
		if err != nil {
			return "", err
		}
		// The length keeps the end of one file apart from the start of the next.
		fmt.Fprintf(h, "%s %d\n", file.name, len(body))
		h.Write(body)
	}
	return hex.EncodeToString(h.Sum(nil))[:16], nil
}

// An input is a file that the site depends on; name is the same on any machine.
type input struct{ name, path string }

func inputs(repo string) ([]input, error) {
	var all []input
	for _, pattern := range []string{"go.mod", "go.sum", "web/build/*.go", "web/build/shrink/*.go", "internal/article/*.go", articlesGlob, draftFile, rulesFile, howFile, resultsFile} {
		matches, err := filepath.Glob(filepath.Join(repo, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range matches {
			all = append(all, input{relative(repo, path), path})
		}
	}
	assets, err := assetFiles(repo)
	if err != nil {
		return nil, err
	}
	all = append(all, assets...)
	sources, err := wasmSources(repo)
	if err != nil {
		return nil, err
	}
	all = append(all, sources...)
	slices.SortFunc(all, func(a, b input) int { return strings.Compare(a.name, b.name) })
	return all, nil
}

func relative(repo, path string) string {
	rel, err := filepath.Rel(repo, path)
	if err != nil {
		return path
	}
	return filepath.ToSlash(rel)
}

// wasmSources lists the Go files of the WebAssembly program, the standard library
// aside, for which the Go version stands.
func wasmSources(repo string) ([]input, error) {
	const format = `{{if not .Standard}}{{$p := .}}{{range .GoFiles}}{{$p.ImportPath}}/{{.}}	{{$p.Dir}}/{{.}}
{{end}}{{range .EmbedFiles}}{{$p.ImportPath}}/{{.}}	{{$p.Dir}}/{{.}}
{{end}}{{end}}`
	out, err := goCommand(repo, forWasm, "list", "-deps", "-f", format, "./wasm")
	if err != nil {
		return nil, err
	}
	var sources []input
	for line := range strings.Lines(string(out)) {
		name, path, found := strings.Cut(strings.TrimSpace(line), "\t")
		if found {
			sources = append(sources, input{name, path})
		}
	}
	return sources, nil
}

// compileWasm builds ./wasm without symbol table or paths of this machine, and
// tells it its build id. The engine's own packages are not inlined (-l): a call costs
// much code in WebAssembly, and inlined bodies with calls in them cost it again and
// again; without, the program is 11 % smaller as it travels and not slower.
func compileWasm(repo, id string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "gainsay-build-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "gainsay.wasm")
	if _, err := goCommand(repo, forWasm, "build", "-trimpath", "-gcflags=gainsay/...=-l",
		"-ldflags", "-s -w -X gainsay/internal/wire.Build="+id, "-o", out, "./wasm"); err != nil {
		return nil, err
	}
	module, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	if module, err = shrink.Module(module); err != nil {
		return nil, fmt.Errorf("the WebAssembly module cannot be shrunk: %w", err)
	}
	return module, nil
}

// glue reads the script that the Go distribution brings for its WebAssembly
// programs; it must be that of the compiler in use.
func glue(repo string) ([]byte, error) {
	root, err := goCommand(repo, nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	body, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("the Go distribution lacks its WebAssembly script: %w", err)
	}
	return body, nil
}

// write puts the site into the output folder in place of the one before. The
// stamp goes first and comes last: a build that is cut short is not taken for a
// finished one.
func write(built site, o options, id string) error {
	stampFile := filepath.Join(o.out, stampName)
	for _, old := range []string{stampFile, filepath.Join(o.out, "b")} {
		if err := os.RemoveAll(old); err != nil {
			return err
		}
	}
	for _, name := range []string{indexName, workerName} {
		for _, form := range []string{"", ".br", ".gz"} {
			if err := os.RemoveAll(filepath.Join(o.out, name+form)); err != nil {
				return err
			}
		}
	}
	for name, body := range built {
		if err := writeFile(filepath.Join(o.out, filepath.FromSlash(name)), bytes.NewReader(body)); err != nil {
			return err
		}
	}
	first, err := firstVisit(o.out)
	if err != nil {
		return err
	}
	visit := strings.Join(slices.Sorted(maps.Keys(first)), "\n") + "\n"
	if err := writeFile(filepath.Join(o.out, visitName), strings.NewReader(visit)); err != nil {
		return err
	}
	return writeFile(stampFile, strings.NewReader(stamp(o, id)))
}

func writeFile(path string, body io.Reader) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, body); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// Names that begin with a dot are not served. The list of what a first visit loads is
// for the journey that compares it with what a browser asks for.
const (
	stampName = ".built"
	visitName = ".visit"
)

func stamp(o options, id string) string {
	return fmt.Sprintf("%s test=%t\n", id, o.test)
}

func isCurrent(o options, id string) bool {
	was, err := os.ReadFile(filepath.Join(o.out, stampName))
	return err == nil && string(was) == stamp(o, id)
}
