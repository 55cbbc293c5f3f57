// Command build makes the page: go run ./web/build, or make build.
//
// It compiles the engine to WebAssembly, minifies the page's modules, styles and
// markup, makes the sample from testdata and the documents of the help from docs and
// bench/RESULTS.md, compresses everything that gains by it, and writes the result
// into web/gen, where package web embeds it:
//
//	index.html, sw.js               asked for anew on every visit
//	b/<build id>/app.js, .br, .gz   never changes, cached for ever
//
// The build id is a hash over everything that the site is made of (inputs.go), so
// the same sources give the same site, and a second run finds nothing to do. The
// WebAssembly is told its id, and the page too (<meta name="gainsay-build">), so
// that a page with an engine of another build can notice.
//
// Compressing the WebAssembly with brotli at its best quality is by far the
// slowest step; its results are kept in the user's cache folder by content.
// Anything that goes wrong, a minifier's complaint too, fails the build.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	var o options
	flag.StringVar(&o.out, "out", "", "`folder` to write the site into (default web/gen)")
	flag.BoolVar(&o.test, "test", false, "build the variant that browser tests drive, with <html data-test>")
	flag.IntVar(&o.maxVisit, "max-visit", 0, "fail when a first visit transfers more `bytes` than this")
	flag.IntVar(&o.maxWasm, "max-wasm", 0, "fail when the compressed WebAssembly has more `bytes` than this")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

type options struct {
	out               string
	test              bool
	maxVisit, maxWasm int
}

// A site is the finished files by their path, as they will be served.
type site map[string][]byte

// run builds unless the output is already that of these inputs, and reports sizes
// either way, so that a gate holds for a site that was built before.
func run(w io.Writer, o options) error {
	repo, err := moduleRoot()
	if err != nil {
		return err
	}
	if o.out == "" {
		o.out = repo + "/web/gen"
	}
	id, err := buildID(repo)
	if err != nil {
		return err
	}
	if !isCurrent(o, id) {
		built, err := build(repo, id, o.test)
		if err != nil {
			return err
		}
		if err := write(built, o, id); err != nil {
			return err
		}
	}
	sizes, err := measure(o.out)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "build %s in %s\n%s", id, o.out, sizes.table())
	return sizes.gate(o)
}

// build makes the site. The WebAssembly, which takes the longest, is compiled and
// compressed while the page's files are.
func build(repo, id string, test bool) (site, error) {
	page, err := readAssets(repo)
	if err != nil {
		return nil, err
	}
	compressed := newCompressor()
	prefix := "b/" + id + "/"
	wasmDone := make(chan error, 1)
	go func() {
		wasm, err := compileWasm(repo, id)
		if err == nil {
			compressed.add(prefix+wasmName, wasm)
		}
		wasmDone <- err
	}()
	index, err := addPage(compressed, page, prefix, id, test)
	if wasmErr := <-wasmDone; wasmErr != nil {
		return nil, wasmErr
	}
	if err != nil {
		return nil, err
	}
	compressed.add(indexName, index)
	worker, err := serviceWorker(page[workerName], id, compressed.files())
	if err != nil {
		return nil, err
	}
	compressed.add(workerName, worker)
	return compressed.wait()
}

// addPage minifies the page's files, hands all but index.html to the compressor,
// and returns index.html with its references fixed to these very files.
func addPage(compressed *compressor, page assets, prefix, id string, test bool) ([]byte, error) {
	if err := joinStyles(page); err != nil {
		return nil, err
	}
	for name, body := range page {
		if name == indexName || name == workerName {
			continue // minified when the others are done
		}
		small, err := minified(name, body)
		if err != nil {
			return nil, err
		}
		page[name] = small
		compressed.add(prefix+name, small)
	}
	index, err := rewriteIndex(page[indexName], document{page, prefix, id, test})
	if err != nil {
		return nil, err
	}
	return minified(indexName, index)
}
