package web

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const testPage = "<!doctype html><html><head><title>t</title></head></html>"

// A small site: app.js has compressed forms, the picture has none.
var testSite = fstest.MapFS{
	"index.html":       {Data: []byte(testPage)},
	"index.html.br":    {Data: []byte("brotli of index")},
	"index.html.gz":    {Data: []byte("gzip of index")},
	"sw.js":            {Data: []byte(`{"index.html":"` + workerHash([]byte(testPage)) + `"}`)},
	"sw.js.br":         {Data: []byte("brotli of sw")},
	"b/12/app.js":      {Data: []byte("export const app = 1;")},
	"b/12/app.js.br":   {Data: []byte("brotli of app")},
	"b/12/app.js.gz":   {Data: []byte("gzip of app")},
	"b/12/x.wasm":      {Data: []byte("\x00asm")},
	"b/12/picture.png": {Data: []byte("png")},
	".keep":            {Data: []byte("kept")},
	".built":           {Data: []byte("12")},
}

func testHandler(t *testing.T, site fstest.MapFS, o Options) http.Handler {
	t.Helper()
	h, err := Handler(site, o)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// ask makes a request with "Name: value" header lines.
func ask(h http.Handler, method, target string, header ...string) *http.Response {
	r := httptest.NewRequest(method, "http://127.0.0.1:8080/", nil)
	r.URL.Path, r.Host = target, "127.0.0.1:8080"
	for _, line := range header {
		name, value, _ := strings.Cut(line, ": ")
		if name == "Host" {
			r.Host = value
		} else {
			r.Header.Add(name, value)
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	all, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(all)
}

// The header set is a promise, stated here once more in full: a change of the
// server must be a change of this table.
const promised = `Connection-Allowlist: (response-origin)
Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types gainsay gainsay-inert
Cross-Origin-Embedder-Policy: require-corp
Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Resource-Policy: same-origin
Origin-Agent-Cluster: ?1
Permissions-Policy: accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=(), clipboard-read=(self), clipboard-write=(self), fullscreen=(self)
Referrer-Policy: no-referrer
Vary: Accept-Encoding
X-Content-Type-Options: nosniff
X-Dns-Prefetch-Control: off
X-Frame-Options: DENY
`

func headerLines(h http.Header) string {
	var lines []string
	for name, values := range h {
		for _, value := range values {
			lines = append(lines, name+": "+value+"\n")
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

func TestEveryAnswerCarriesExactlyThePromisedHeaders(t *testing.T) {
	h := testHandler(t, testSite, Options{})
	for _, tt := range []struct {
		name, method, path string
		header             []string
		status             int
		own                string // besides those promised
	}{
		{"page", "GET", "/", nil, 200,
			"Cache-Control: no-cache\nContent-Length: 57\nContent-Type: text/html; charset=utf-8\nEtag: *\n"},
		{"page by name", "GET", "/index.html", nil, 200,
			"Cache-Control: no-cache\nContent-Length: 57\nContent-Type: text/html; charset=utf-8\nEtag: *\n"},
		{"service worker", "GET", "/sw.js", nil, 200,
			"Cache-Control: no-cache\nContent-Length: *\nContent-Type: text/javascript; charset=utf-8\nEtag: *\n"},
		{"module", "GET", "/b/12/app.js", nil, 200,
			"Cache-Control: public, max-age=31536000, immutable\nContent-Length: 21\nContent-Type: text/javascript; charset=utf-8\nEtag: *\n"},
		{"module in brotli", "GET", "/b/12/app.js", []string{"Accept-Encoding: gzip, deflate, br, zstd"}, 200,
			"Cache-Control: public, max-age=31536000, immutable\nContent-Encoding: br\nContent-Length: 13\nContent-Type: text/javascript; charset=utf-8\nEtag: *\n"},
		{"program", "GET", "/b/12/x.wasm", []string{"Accept-Encoding: br"}, 200,
			"Cache-Control: public, max-age=31536000, immutable\nContent-Length: 4\nContent-Type: application/wasm\nEtag: *\n"},
		{"head", "HEAD", "/b/12/app.js", nil, 200,
			"Cache-Control: public, max-age=31536000, immutable\nContent-Length: 21\nContent-Type: text/javascript; charset=utf-8\nEtag: *\n"},
		{"unchanged", "GET", "/", []string{"If-None-Match: *"}, 304,
			"Cache-Control: no-cache\nEtag: *\n"},
		{"nothing there", "GET", "/nothing", nil, 404,
			"Cache-Control: no-cache\nContent-Length: *\nContent-Type: text/html; charset=utf-8\n"},
		{"sent to", "POST", "/", nil, 405,
			"Allow: GET, HEAD\nCache-Control: no-cache\nContent-Length: *\nContent-Type: text/html; charset=utf-8\n"},
		{"foreign host", "GET", "/", []string{"Host: evil.example"}, 421,
			"Cache-Control: no-cache\nContent-Length: *\nContent-Type: text/html; charset=utf-8\n"},
	} {
		response := ask(h, tt.method, tt.path, tt.header...)
		if response.StatusCode != tt.status {
			t.Errorf("%s: status %d, want %d", tt.name, response.StatusCode, tt.status)
		}
		for line := range strings.Lines(tt.own) {
			// A "*" stands for a value that is checked elsewhere.
			if name, value, _ := strings.Cut(strings.TrimSpace(line), ": "); value == "*" && response.Header.Get(name) != "" {
				response.Header.Set(name, "*")
			}
		}
		want := strings.Split(promised+tt.own, "\n")
		slices.Sort(want)
		if diff := cmp.Diff(strings.TrimSpace(strings.Join(want, "\n")), strings.TrimSpace(headerLines(response.Header))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestStrictTransportSecurityComesOnlyWhenAskedFor(t *testing.T) {
	for _, path := range []string{"/", "/nothing"} {
		response := ask(testHandler(t, testSite, Options{HSTS: true}), "GET", path)
		if got := response.Header.Get("Strict-Transport-Security"); got != "max-age=63072000; includeSubDomains" {
			t.Errorf("%s: %q", path, got)
		}
	}
}

func TestEncodingIsNegotiated(t *testing.T) {
	h := testHandler(t, testSite, Options{})
	for _, tt := range []struct{ path, accept, want string }{
		{"/b/12/app.js", "gzip, deflate, br, zstd", "br"},
		{"/b/12/app.js", "gzip, deflate", "gzip"},
		{"/b/12/app.js", "gzip;q=1.0, br;q=0.1", "br"},
		{"/b/12/app.js", "br;q=0, gzip", "gzip"},
		{"/b/12/app.js", "BR", "br"},
		{"/b/12/app.js", "br ; q=0.000", ""},
		{"/b/12/app.js", "*", "br"},
		{"/b/12/app.js", "*;q=0", ""},
		{"/b/12/app.js", "br;q=0, *", "gzip"},
		{"/b/12/app.js", "gzip;q=0, *;q=0.5", "br"},
		{"/b/12/app.js", "zstd, deflate", ""},
		{"/b/12/app.js", "brotli", ""},
		{"/b/12/app.js", "br;q=nonsense", ""},
		{"/b/12/app.js", "identity;q=0", ""},
		{"/b/12/app.js", "", ""},
		{"/b/12/picture.png", "gzip, br", ""},
		{"/", "gzip, br", "br"},
	} {
		response := ask(h, "GET", tt.path, "Accept-Encoding: "+tt.accept)
		if got := response.Header.Get("Content-Encoding"); got != tt.want {
			t.Errorf("%s, Accept-Encoding %q: %q, want %q", tt.path, tt.accept, got, tt.want)
		}
	}
	if got := body(t, ask(h, "GET", "/b/12/app.js", "Accept-Encoding: br")); got != "brotli of app" {
		t.Errorf("brotli body %q", got)
	}
	if got := body(t, ask(h, "GET", "/b/12/app.js")); got != "export const app = 1;" {
		t.Errorf("plain body %q", got)
	}
}

func TestUnchangedFileIsNotSentAgain(t *testing.T) {
	h := testHandler(t, testSite, Options{})
	plain := ask(h, "GET", "/").Header.Get("ETag")
	packed := ask(h, "GET", "/", "Accept-Encoding: br").Header.Get("ETag")
	if plain == packed || !strings.HasPrefix(plain, `"`) {
		t.Fatalf("tags %s and %s: want one for each form, strong", plain, packed)
	}
	for _, tt := range []struct {
		name, ifNoneMatch, accept string
		want                      int
	}{
		{"the tag", plain, "", 304},
		{"the tag made weak", "W/" + plain, "", 304},
		{"one of a list", `"other", ` + plain, "", 304},
		{"anything", "*", "", 304},
		{"the packed form's tag for the packed form", packed, "br", 304},
		{"the packed form's tag for the plain one", packed, "", 200},
		{"another tag", `"other"`, "", 200},
		{"without quotation marks", strings.Trim(plain, `"`), "", 200},
	} {
		response := ask(h, "GET", "/", "If-None-Match: "+tt.ifNoneMatch, "Accept-Encoding: "+tt.accept)
		if response.StatusCode != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, response.StatusCode, tt.want)
		}
		if response.StatusCode == 304 && body(t, response) != "" {
			t.Errorf("%s: 304 with a body", tt.name)
		}
	}
}

func TestOnlyTheSiteIsServed(t *testing.T) {
	h := testHandler(t, testSite, Options{})
	for _, path := range []string{
		"", "//", "/.", "/..", "/../", "/b", "/b/", "/b/12", "/b/12/", "/b/13/app.js", "//index.html", "/./index.html",
		"/b/../index.html", "/b/12/../../index.html", "/../../../../etc/passwd", "/b/12/../../../web.go", "/..\\..\\web.go",
		"/%2e%2e/web.go", "/..%2fweb.go", "/index.html/", "/index.html\x00", "/INDEX.HTML", "/index.html.br", "/b/12/app.js.gz",
		"/.keep", "/.built", "/.git/config", "/gen/index.html", "/web.go", "/etc/passwd", "/C:/windows/win.ini",
	} {
		response := ask(h, "GET", path)
		if response.StatusCode != 404 {
			t.Errorf("%q: %d, want 404", path, response.StatusCode)
		}
	}
}

// Through a real connection, as the standard library decodes paths before the
// handler sees them.
func TestEncodedTraversalFindsNothing(t *testing.T) {
	server := httptest.NewServer(testHandler(t, testSite, Options{}))
	defer server.Close()
	for _, path := range []string{
		"/%2e%2e/%2e%2e/etc/passwd", "/b/%2e%2e/index.html", "/b%2f..%2findex.html", "/%5c..%5cweb.go", "/..%c0%af..%c0%afetc/passwd",
		"/b/12/..;/app.js", "//evil.example/", "/%00", "/index.html%00.js", "/b/12/app.js%20",
	} {
		if status := rawStatus(t, server, "GET "+path+" HTTP/1.1", "Host: localhost"); status != "404" {
			t.Errorf("%s: %s, want 404", path, status)
		}
	}
}

// rawStatus sends the lines as they are and returns the answer's status.
func rawStatus(t *testing.T, server *httptest.Server, lines ...string) string {
	t.Helper()
	connection, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	fmt.Fprintf(connection, "%s\r\nConnection: close\r\n\r\n", strings.Join(lines, "\r\n"))
	answer, err := io.ReadAll(connection)
	if err != nil {
		t.Fatal(err)
	}
	fields := strings.Fields(string(answer))
	if len(fields) < 2 {
		t.Fatalf("no answer to %q", lines[0])
	}
	return fields[1]
}

func TestOnlyGetAndHead(t *testing.T) {
	h := testHandler(t, testSite, Options{})
	for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND"} {
		response := ask(h, method, "/")
		if response.StatusCode != 405 || response.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d, Allow %q", method, response.StatusCode, response.Header.Get("Allow"))
		}
	}
	for _, path := range []string{"/", "/nothing"} {
		if got := body(t, ask(h, "HEAD", path)); got != "" {
			t.Errorf("HEAD %s has the body %q", path, got)
		}
	}
}

func TestForeignHostIsRefused(t *testing.T) {
	h := testHandler(t, testSite, Options{Hosts: []string{"Check.Example", "desk.example:8443"}})
	for _, tt := range []struct {
		host string
		want int
	}{
		{"127.0.0.1:8080", 200},
		{"127.0.0.1", 200},
		{"127.1.2.3:80", 200},
		{"localhost:8080", 200},
		{"LOCALHOST", 200},
		{"localhost.:8080", 200},
		{"gainsay.localhost:8080", 200},
		{"[::1]:8080", 200},
		{"[::1]", 200},
		{"[::ffff:127.0.0.1]:80", 200},
		{"check.example", 200},
		{"check.example:443", 200},
		{"desk.example", 200},
		{"192.0.2.7:8080", 200}, // the address that the connection came in on
		{"evil.example", 421},
		{"evil.example:8080", 421},
		{"localhost.evil.example", 421},
		{"evillocalhost", 421},
		{"127.0.0.1.evil.example", 421},
		{"sub.check.example", 421},
		{"10.0.0.1", 421},
		{"0.0.0.0", 421},
		{"[::]", 421},
		{"2130706433", 421},
		{"0x7f000001", 421},
		{"", 421},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Host = tt.host
		local := &net.TCPAddr{IP: net.IPv4(192, 0, 2, 7), Port: 8080}
		r = r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, net.Addr(local)))
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != tt.want {
			t.Errorf("Host %q: %d, want %d", tt.host, w.Code, tt.want)
		}
	}
}

func TestFreshCloneSaysHowToBuildThePage(t *testing.T) {
	h := testHandler(t, fstest.MapFS{".keep": {Data: []byte("kept")}}, Options{})
	for _, path := range []string{"/", "/index.html", "/b/12/app.js"} {
		response := ask(h, "GET", path)
		if got := body(t, response); response.StatusCode != 503 || !strings.Contains(got, "make build") {
			t.Errorf("%s: %d %q", path, response.StatusCode, got)
		}
	}
}

func TestFileOfUnknownKindIsAnError(t *testing.T) {
	if _, err := Handler(fstest.MapFS{"index.html": {}, "b/1/notes.docx": {}}, Options{}); err == nil {
		t.Error("a .docx is served")
	}
}

// What lies in gen, built or not, must be servable.
func TestEmbeddedSiteLoads(t *testing.T) {
	if _, err := Handler(Site(), Options{}); err != nil {
		t.Error(err)
	}
}
