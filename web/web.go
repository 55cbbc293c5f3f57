// Package web carries the built page inside the program and serves it.
//
// The build (web/build) writes the finished site into gen: index.html and the
// service worker, sw.js, at its root, and everything that the page loads below b/<build id>/. The build id is a
// hash over all that went into the build, so a file below b/ never changes and
// may be cached for ever, a page never loads parts of two versions, and the
// relative imports of the modules stay as they were written. Beside a file that
// compresses well lie its brotli and gzip forms (app.js, app.js.br, app.js.gz),
// made once by the build, because brotli at its best quality takes seconds.
//
// Handler serves that site, and nothing else: it reads the whole tree once and
// answers from a table of exact paths, so there is no path that could lead out
// of the tree. It knows nothing of the engine; the text that a reader pastes
// never reaches a server. Export writes the same site for a host of static files.
//
// What it knowingly does not do: ranges (the largest file is under a megabyte as
// it travels), directory listings, redirects.
package web

import (
	"embed"
	"io/fs"
)

// The prefix "all:" lets the folder consist of .keep alone: a fresh clone
// compiles before anything was built.
//
//go:embed all:gen
var embedded embed.FS

// Site is the built site: index.html and the folder b. It is empty but for .keep
// before the first build; see Built.
func Site() fs.FS {
	site, err := fs.Sub(embedded, "gen")
	if err != nil {
		panic(err) // "gen" is a valid path, the only thing that Sub checks
	}
	return site
}

// Built reports whether site has a page to serve.
func Built(site fs.FS) bool {
	info, err := fs.Stat(site, indexName)
	return err == nil && !info.IsDir()
}
