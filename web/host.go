package web

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// hostAllowed says whether the request names a host that is this server.
//
// A page of another site can let its own name point at 127.0.0.1 after it was
// loaded (DNS rebinding) and then read from here as if from its own origin; its
// name in the Host header gives it away. An address cannot be rebound, so the
// loopback addresses and the address that the connection came in on are welcome,
// which covers a server that listens on every interface.
func hostAllowed(r *http.Request, names map[string]bool) bool {
	host := hostName(r.Host)
	if names[host] || host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return false
	}
	addr = addr.Unmap()
	return addr.IsLoopback() || addr == localAddr(r)
}

// hostName is the host of a Host header or a -host flag: without port, brackets
// and a final dot, in lower case.
func hostName(hostport string) string {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

// localAddr is the server's own address of the request's connection, or the zero
// Addr when it is unknown.
func localAddr(r *http.Request) netip.Addr {
	local, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	return local.AddrPort().Addr().Unmap()
}
