package web

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

const (
	indexName    = "index.html"
	hashedPrefix = "b/"
	workerName   = "sw.js"
)

// Options are what differs between one server of the site and another. The zero
// value is a server on this machine.
type Options struct {
	// Hosts are further names under which the site may be asked for, with or
	// without a port. Loopback names and addresses, and the address that a request
	// came in on, need no mention.
	Hosts []string
	// HSTS sends Strict-Transport-Security; only for a server behind TLS.
	HSTS bool
}

// contentTypes are the kinds of file that the site consists of. A file of another
// kind is an error: with "nosniff" a browser would refuse it.
var contentTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ico":         "image/x-icon",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".woff2":       "font/woff2",
}

// A file of the site in all its encodings.
type file struct {
	contentType, cacheControl string
	// forms run beside encodings; one without a tag does not exist.
	forms [len(encodings)]form
}

type form struct {
	body []byte
	tag  string // the ETag, in its quotation marks
}

// server answers from a table that is made once and never changed, so it may be
// used by any number of requests at a time.
type server struct {
	files map[string]*file // by the path of the request: "/", "/b/…/app.js"
	hosts map[string]bool
	hsts  bool
}

// Handler serves the site, which it reads whole into memory. Without a page in it
// (see Built) the handler answers everything with a word about "make build". It
// fails on a file that cannot be read or whose kind it does not know.
func Handler(site fs.FS, o Options) (http.Handler, error) {
	s := &server{hosts: map[string]bool{}, hsts: o.HSTS}
	for _, host := range o.Hosts {
		s.hosts[hostName(host)] = true
	}
	files, err := load(site)
	if err != nil {
		return nil, err
	}
	if index := files["/"+indexName]; index != nil {
		files["/"] = index
		s.files = files
	}
	return s, nil
}

// load reads every file of the site, with its compressed forms, by its path.
func load(site fs.FS) (map[string]*file, error) {
	files := map[string]*file{}
	err := fs.WalkDir(site, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || isForm(name) || path.Base(name)[0] == '.' {
			return err
		}
		f, err := loadFile(site, name)
		if err != nil {
			return fmt.Errorf("site: %w", err)
		}
		files["/"+name] = f
		return nil
	})
	return files, err
}

func loadFile(site fs.FS, name string) (*file, error) {
	f := &file{contentType: contentTypes[path.Ext(name)], cacheControl: cacheControl(name)}
	if f.contentType == "" {
		return nil, fmt.Errorf("%s: no content type is known for it", name)
	}
	for i, encoding := range encodings {
		body, err := fs.ReadFile(site, name+encoding.suffix)
		if err != nil && encoding.name == "" {
			return nil, err
		}
		if err == nil {
			f.forms[i] = form{body, entityTag(body)}
		}
	}
	return f, nil
}

// isForm tells app.js.br from app.js.
func isForm(name string) bool {
	ext := path.Ext(name)
	return ext == ".br" || ext == ".gz"
}

// entityTag is a strong tag: each form of a file has its own, as its bytes differ.
func entityTag(body []byte) string {
	sum := sha256.Sum256(body)
	return `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setPromised(w.Header(), s.hsts)
	switch {
	case !hostAllowed(r, s.hosts):
		message(w, r, http.StatusMisdirectedRequest, "This server does not answer to that name.",
			"Ask for it by its address, or start it with -host NAME.")
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		message(w, r, http.StatusMethodNotAllowed, "Only GET and HEAD.", "Nothing can be sent to this server.")
	case s.files == nil:
		message(w, r, http.StatusServiceUnavailable, "The page is not built yet.", "Run make build, then start the server again.")
	default:
		// The decoded path is looked up as it is: "/b/../index.html", "/%2e%2e/" and
		// "//" name no file.
		f := s.files[r.URL.Path]
		if f == nil {
			message(w, r, http.StatusNotFound, "There is nothing here.", "The page is at the root of this address.")
			return
		}
		f.serve(w, r)
	}
}

func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	encoding, form := f.choose(r.Header.Values("Accept-Encoding"))
	h := w.Header()
	h.Set("Cache-Control", f.cacheControl)
	h.Set("ETag", form.tag)
	if matches(strings.Join(r.Header.Values("If-None-Match"), ","), form.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	send(w, r, http.StatusOK, f.contentType, form.body)
}

// choose takes the smallest form that the browser can read. A browser that
// forbids even the file itself ("identity;q=0") gets it all the same.
func (f *file) choose(acceptEncoding []string) (encoding string, _ form) {
	header := strings.Join(acceptEncoding, ",")
	for i, e := range encodings {
		if f.forms[i].tag != "" && (e.name == "" || accepts(header, e.name)) {
			return e.name, f.forms[i]
		}
	}
	return "", form{}
}

// message answers with a page of two plain sentences.
func message(w http.ResponseWriter, r *http.Request, status int, title, advice string) {
	send(w, r, status, contentTypes[".html"], []byte("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"+
		"<meta name=\"viewport\" content=\"width=device-width\">\n<title>gainsay: "+title+"</title>\n"+
		"<h1>"+title+"</h1>\n<p>"+advice+"</p>\n"))
}

func send(w http.ResponseWriter, r *http.Request, status int, contentType string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(body) // a failure means that the browser has gone; nothing is left to tell it
	}
}
