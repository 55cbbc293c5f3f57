package web

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func TestExportIsTheSameSite(t *testing.T) {
	dir := t.TempDir()
	if err := Export(testSite, dir); err != nil {
		t.Fatal(err)
	}
	for name, file := range testSite {
		got, err := os.ReadFile(filepath.Join(dir, name))
		switch {
		case name[0] == '.' || strings.HasPrefix(name, "index.html.") || strings.HasPrefix(name, "sw.js."):
			if err == nil {
				t.Errorf("%s is exported", name)
			}
		case err != nil:
			t.Error(err)
		case name != "index.html" && name != "sw.js" && string(got) != string(file.Data):
			t.Errorf("%s differs", name)
		}
	}
}

func TestExportedPageCarriesThePolicy(t *testing.T) {
	dir := t.TempDir()
	if err := Export(testSite, dir); err != nil {
		t.Fatal(err)
	}
	index, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	policy := strings.Replace(contentSecurityPolicy, "frame-ancestors 'none'; ", "", 1)
	want := `<head><meta http-equiv="Content-Security-Policy" content="` + policy + `"><title>`
	if !strings.Contains(string(index), want) {
		t.Errorf("%s\nlacks %s", index, want)
	}
	if strings.Contains(string(index), "frame-ancestors") {
		t.Error("frame-ancestors has no meaning in a meta element")
	}
}

// What a host reads from _headers must be what the server sends.
func TestExportedHeadersAreTheServersOwn(t *testing.T) {
	dir := t.TempDir()
	if err := Export(testSite, dir); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	exported := map[string]http.Header{}
	pattern := ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\n")
		name, value, isHeader := strings.Cut(strings.TrimSpace(line), ": ")
		switch {
		case isHeader && line[0] == ' ':
			exported[pattern].Set(name, value)
		case line != "":
			pattern = line
			exported[pattern] = http.Header{}
		}
	}
	h := testHandler(t, testSite, Options{})
	for pattern, path := range map[string]string{"/": "/", "/index.html": "/index.html", "/sw.js": "/sw.js", "/b/*": "/b/12/app.js"} {
		served := ask(h, "GET", path).Header
		for _, headers := range []http.Header{exported["/*"], exported[pattern]} {
			for name := range headers {
				if got, want := headers.Get(name), served.Get(name); got != want {
					t.Errorf("%s %s: exported %q, served %q", path, name, got, want)
				}
			}
		}
		for name := range served {
			switch name {
			case "Content-Type", "Content-Length", "Etag", "Vary": // any host's own business
				continue
			}
			if exported["/*"].Get(name) == "" && exported[pattern].Get(name) == "" {
				t.Errorf("%s: %s is not exported", path, name)
			}
		}
	}
}

func TestNothingIsExportedBeforeTheBuild(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	if err := Export(fstest.MapFS{".keep": {}}, dir); err == nil || !strings.Contains(err.Error(), "make build") {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("the folder was made")
	}
}

func TestExportNeedsAHeadForThePolicy(t *testing.T) {
	if err := Export(fstest.MapFS{"index.html": {Data: []byte("<p>no head")}}, t.TempDir()); err == nil {
		t.Error("a page without the policy was exported")
	}
}

// The page gets the policy and so another hash, by which the service worker knows it.
func TestExportedServiceWorkerKnowsTheExportedPage(t *testing.T) {
	dir := t.TempDir()
	if err := Export(testSite, dir); err != nil {
		t.Fatal(err)
	}
	read := func(name string) string {
		body, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(body)
	}
	worker := read("sw.js")
	if hash := workerHash([]byte(read("index.html"))); !strings.Contains(worker, hash) {
		t.Errorf("%s lacks %s", worker, hash)
	}
	if strings.Contains(worker, workerHash(testSite["index.html"].Data)) {
		t.Errorf("%s knows the page without the policy", worker)
	}
}

func TestServiceWorkerOfAnotherBuildIsNotExported(t *testing.T) {
	site := fstest.MapFS{"index.html": testSite["index.html"], "sw.js": {Data: []byte(`{"index.html":"another"}`)}}
	if err := Export(site, t.TempDir()); err == nil || !strings.Contains(err.Error(), "another build") {
		t.Errorf("got %v", err)
	}
}
