package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The server must not be able to read a text even by mistake: no package of the
// engine is linked into it, nor anything from outside the standard library.
func TestServerHoldsNoEngine(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range strings.Fields(string(out)) {
		if path != "gainsay/web" && path != "gainsay/cmd/serve" {
			t.Errorf("cmd/serve links %s", path)
		}
	}
}

// start serves handler on a free port until the test ends, or stop is called.
func start(t *testing.T, server *http.Server) (url string, stop func() error) {
	t.Helper()
	listener, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	done := make(chan error, 1)
	said, say := io.Pipe()
	go func() { done <- serve(ctx, listener, server, say) }()
	line := make([]byte, 100)
	n, err := said.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(line[:n])), func() error { cancel(); return <-done }
}

func TestPrintedAddressAnswers(t *testing.T) {
	url, stop := start(t, newServer(http.NotFoundHandler()))
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if err := stop(); err != nil {
		t.Error(err)
	}
}

func TestTakenPortGivesWayToTheNextFreeOne(t *testing.T) {
	first, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := listen(first.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	taken, got := first.Addr().(*net.TCPAddr).Port, second.Addr().(*net.TCPAddr).Port
	if got <= taken || got > taken+portsTried {
		t.Errorf("after the taken port %d comes %d", taken, got)
	}
}

func TestBadAddressIsExplained(t *testing.T) {
	for _, addr := range []string{"8080", "localhost:http", "localhost:99999", "localhost:-1"} {
		if l, err := listen(addr); err == nil {
			l.Close()
			t.Errorf("listens on %q", addr)
		} else if !strings.Contains(err.Error(), addr) {
			t.Errorf("%q: %v does not name the address", addr, err)
		}
	}
}

func TestServerOnEveryInterfaceIsReachedOnTheLoopback(t *testing.T) {
	for _, tt := range []struct{ listening, want string }{
		{"127.0.0.1:8080", "127.0.0.1:8080"},
		{"0.0.0.0:8080", "127.0.0.1:8080"},
		{"[::]:8080", "127.0.0.1:8080"},
		{"[::1]:8080", "[::1]:8080"},
	} {
		host, port, _ := net.SplitHostPort(tt.listening)
		n, _ := strconv.Atoi(port)
		if got := reachable(&net.TCPAddr{IP: net.ParseIP(host), Port: n}); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.listening, got, tt.want)
		}
	}
}

// A reader on a slow line must get the whole file though the server is told to
// stop in the middle of it.
func TestStopWaitsForADownload(t *testing.T) {
	begun, goOn := make(chan bool), make(chan bool)
	url, stop := start(t, newServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("first half, "))
		w.(http.Flusher).Flush()
		close(begun)
		<-goOn
		w.Write([]byte("second half"))
	})))
	body := make(chan string, 1)
	go func() {
		response, err := http.Get(url)
		if err != nil {
			body <- err.Error()
			return
		}
		defer response.Body.Close()
		all, _ := io.ReadAll(response.Body)
		body <- string(all)
	}()
	<-begun
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	waitUntilRefused(t, url)
	close(goOn)
	if got := <-body; got != "first half, second half" {
		t.Errorf("got %q", got)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// waitUntilRefused returns when the server takes no more connections, which shows
// that its shutdown has begun.
func waitUntilRefused(t *testing.T, url string) {
	t.Helper()
	address := strings.Trim(strings.TrimPrefix(url, "http://"), "/")
	for range 10_000 {
		connection, err := net.Dial("tcp", address)
		if err != nil {
			return
		}
		connection.Close()
	}
	t.Fatal("still takes connections")
}

// A client that sends its header a byte at a time must not hold a connection.
func TestDrawnOutHeaderIsCutOff(t *testing.T) {
	server := newServer(http.NotFoundHandler())
	if server.ReadHeaderTimeout > 6*time.Second {
		t.Errorf("a header may take %s", server.ReadHeaderTimeout)
	}
	server.ReadHeaderTimeout = 50 * time.Millisecond
	url, stop := start(t, server)
	connection, err := net.Dial("tcp", strings.Trim(strings.TrimPrefix(url, "http://"), "/"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	io.WriteString(connection, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
	connection.SetReadDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.ReadAll(connection); err != nil {
		t.Errorf("the connection was left open: %v", err)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

func TestHelpAndMistakesAreToldApart(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), &out, []string{"-addr"}); err != errUsage {
		t.Errorf("a flag without its value: %v", err)
	}
	if err := run(t.Context(), &out, []string{"now"}); err == nil || !strings.Contains(err.Error(), `"now"`) {
		t.Errorf("an argument: %v", err)
	}
	if out.Len() > 0 {
		t.Errorf("printed %q", out.String())
	}
}
