package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Export writes the site into dir, made if need be, for any host of static files:
// the files and their compressed forms, a _headers file for the hosts that read
// one, the policy as a meta element in index.html, and EXPORT.md with what is
// lost. Files that lie in dir already stay, or are overwritten; those of an
// earlier build lie under another id and serve whoever still has that page open.
func Export(site fs.FS, dir string) error {
	if !Built(site) {
		return errors.New("the page is not built yet: run make build")
	}
	var pageHash [2]string // of index.html before and after
	err := fs.WalkDir(site, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Base(name)[0] == '.' {
			return err
		}
		body, err := fs.ReadFile(site, name)
		switch {
		case err != nil:
			return err
		case name == indexName:
			pageHash[0] = workerHash(body)
			if body, err = withPolicy(body); err != nil {
				return err
			}
			pageHash[1] = workerHash(body)
		case name == workerName: // after index.html, by its name
			if !bytes.Contains(body, []byte(pageHash[0])) {
				return fmt.Errorf("%s is of another build than %s", workerName, indexName)
			}
			body = bytes.Replace(body, []byte(pageHash[0]), []byte(pageHash[1]), 1)
		case strings.HasPrefix(name, indexName+"."), strings.HasPrefix(name, workerName+"."):
			return nil // compressed forms of what is changed here
		}
		return writeFile(dir, name, body)
	})
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	return errors.Join(
		writeFile(dir, "_headers", []byte(headersFile())),
		writeFile(dir, "EXPORT.md", []byte(exportNote)))
}

// workerHash is how the service worker knows a file (web/build/offline.go).
func workerHash(body []byte) string {
	sum := sha256.Sum256(body)
	return base64.StdEncoding.EncodeToString(sum[:])
}

func writeFile(dir, name string, body []byte) error {
	target := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	return os.WriteFile(target, body, 0o644)
}

// withPolicy puts the Content-Security-Policy into the page itself, before
// anything that it governs. frame-ancestors has no meaning there and would be
// reported in the console.
func withPolicy(index []byte) ([]byte, error) {
	const head = "<head>"
	before, after, found := bytes.Cut(index, []byte(head))
	if !found {
		return nil, fmt.Errorf("%s has no %s", indexName, head)
	}
	policy := strings.Replace(contentSecurityPolicy, "frame-ancestors 'none'; ", "", 1)
	meta := head + `<meta http-equiv="Content-Security-Policy" content="` + policy + `">`
	return bytes.Join([][]byte{before, []byte(meta), after}, nil), nil
}

// headersFile is the header set in the form that several hosts of static files
// read: a path pattern, then indented headers.
func headersFile() string {
	var b strings.Builder
	b.WriteString("/*\n")
	for _, header := range securityHeaders {
		fmt.Fprintf(&b, "  %s: %s\n", header[0], header[1])
	}
	for _, path := range []string{"", indexName, workerName} {
		fmt.Fprintf(&b, "\n/%s\n  Cache-Control: %s\n", path, cacheNever)
	}
	fmt.Fprintf(&b, "\n/%s*\n  Cache-Control: %s\n", hashedPrefix, cacheForEver)
	return b.String()
}

const exportNote = `# gainsay as static files

Put this folder on any host of static files, at the root of a name or below it, and open index.html there.
The address must be https:// or http://localhost; a page opened as a file:// cannot load modules or WebAssembly.

The checking runs in the reader's browser here as well. What such a host may lose against gainsay's own server:

- Where the host does not read _headers, the pages come without these headers. The Content-Security-Policy stands in
  index.html too, but a meta element cannot forbid framing (frame-ancestors), and the others have no such form:
  cross-origin isolation, Connection-Allowlist, Referrer-Policy, Permissions-Policy, nosniff.
- Everything below b/ is named by its build and never changes; index.html and sw.js must be asked for anew each time
  (Cache-Control: no-cache). A host that keeps them for long shows an old version for as long.
- The page works without a network after the first visit only where the host sends each file as it is: sw.js knows
  them by their hashes. A host that changes pages on the way (adds a script, say) loses that, and nothing else.
- Each larger file also lies there compressed (.br, .gz). A host that does not use them, nor compresses by itself, sends
  about four times as much.
- .wasm must be served as application/wasm, .js as text/javascript.
- The Host header is not checked. That matters on the reader's own machine only.
`
