// Command serve serves the built page: make build, then go run ./cmd/serve.
//
// It prints one line, the address of the page, as soon as that answers, and stops
// on an interrupt or SIGTERM after the downloads that are under way. It listens
// on this machine alone unless -addr says otherwise, and takes the next free port
// when that one is taken. With -export it writes the site as static files for
// another host and does not listen.
//
// It holds no engine: the texts that a reader checks stay in the browser.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"gainsay/web"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Stdout, os.Args[1:])
	stop()
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2) // package flag has said why
	default:
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage")

// hostNames is a flag that may be given several times, or once with commas.
type hostNames []string

func (h *hostNames) String() string { return strings.Join(*h, ",") }

func (h *hostNames) Set(value string) error {
	*h = append(*h, strings.Split(value, ",")...)
	return nil
}

// run serves until ctx ends; it returns when every answer under way is sent.
func run(ctx context.Context, stdout io.Writer, args []string) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	addr := flags.String("addr", "127.0.0.1:8080", "`address` to listen on; when the port is taken, the next free one")
	export := flags.String("export", "", "write the site into this `folder` as static files and stop")
	hsts := flags.Bool("hsts", false, "send Strict-Transport-Security; only behind TLS")
	var hosts hostNames
	flags.Var(&hosts, "host", "further `name` under which the page may be asked for (again for more)")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return errUsage
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	if *export != "" {
		if err := web.Export(web.Site(), *export); err != nil {
			return err
		}
		fmt.Fprintf(stdout, "exported to %s; EXPORT.md there says what such a host loses\n", *export)
		return nil
	}
	handler, err := web.Handler(web.Site(), web.Options{Hosts: hosts, HSTS: *hsts})
	if err != nil {
		return err
	}
	listener, err := listen(*addr)
	if err != nil {
		return err
	}
	return serve(ctx, listener, newServer(handler), stdout)
}

// portsTried is how many ports after a taken one are tried.
const portsTried = 100

// listen opens the address, or the next port above it that is free.
func listen(addr string) (net.Listener, error) {
	host, portText, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("-addr %s: want HOST:PORT", addr)
	}
	port, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("-addr %s: %q is not a port", addr, portText)
	}
	var first error
	for p := port; p <= min(port+portsTried, 65535); p++ {
		listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.FormatUint(p, 10)))
		if err == nil {
			return listener, nil
		}
		if first == nil {
			first = err
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			break
		}
	}
	return nil, first
}

// newServer has a limit for everything that a client could draw out: a request's
// header arrives within five seconds, and there is no request body worth waiting
// for. An answer may take minutes, as a phone on a poor line loads a megabyte.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      5 * time.Minute,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
}

// grace is how long a download that is under way may take to end.
const grace = time.Minute

// serve answers until ctx ends, then waits for the answers under way. Serve itself
// returns as soon as the shutdown begins; a program that ended then would cut
// them short.
func serve(ctx context.Context, listener net.Listener, server *http.Server, stdout io.Writer) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	// The listener takes connections from the moment that it was opened.
	fmt.Fprintf(stdout, "http://%s/\n", reachable(listener.Addr()))
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if err := server.Shutdown(end); err != nil {
		return fmt.Errorf("stopped with a download unfinished: %w", err)
	}
	return nil
}

// reachable is the address as a browser on this machine would ask for it: one that
// listens everywhere is reached on the loopback.
func reachable(addr net.Addr) string {
	tcp, ok := addr.(*net.TCPAddr)
	if !ok || !tcp.IP.IsUnspecified() {
		return addr.String()
	}
	return net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port))
}
