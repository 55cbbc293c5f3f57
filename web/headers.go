package web

import (
	"net/http"
	"strings"
)

// The policies of the page. They are stated once here, sent with every answer,
// and written into the files of an export.
const (
	// Nothing loads unless it is named: no inline script or style, no frame, no
	// form, and connections to the page's own origin alone. 'wasm-unsafe-eval'
	// allows the compiling of WebAssembly and nothing else. Trusted Types leave two
	// policies: "gainsay", which web/engine makes for the addresses of its worker and
	// of the service worker, and "gainsay-inert", with which web/import parses markup
	// that is never shown.
	contentSecurityPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
		"worker-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
		"frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types gainsay gainsay-inert"

	permissionsPolicy = "accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), encrypted-media=(), " +
		"geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), " +
		"serial=(), usb=(), xr-spatial-tracking=(), clipboard-read=(self), clipboard-write=(self), fullscreen=(self)"

	strictTransportSecurity = "max-age=63072000; includeSubDomains"

	cacheNever   = "no-cache"
	cacheForEver = "public, max-age=31536000, immutable"
)

// securityHeaders go with every answer, an error's too, in this order in an
// export. A Content-Security-Policy stops scripts and loads, but not WebRTC or a
// preconnect; Connection-Allowlist stops those where the browser knows it.
var securityHeaders = [][2]string{
	{"Content-Security-Policy", contentSecurityPolicy},
	{"Connection-Allowlist", "(response-origin)"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	{"Origin-Agent-Cluster", "?1"},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
	{"X-Frame-Options", "DENY"},
	{"X-DNS-Prefetch-Control", "off"},
	{"Permissions-Policy", permissionsPolicy},
}

// setPromised sets the headers that every answer carries. hsts belongs behind TLS
// only: over plain HTTP a browser ignores it, and with it a test of the site on a
// shared name would lock others out of plain HTTP.
func setPromised(h http.Header, hsts bool) {
	for _, header := range securityHeaders {
		h.Set(header[0], header[1])
	}
	if hsts {
		h.Set("Strict-Transport-Security", strictTransportSecurity)
	}
	h.Set("Vary", "Accept-Encoding")
	h.Set("Cache-Control", cacheNever)
}

// cacheControl is the caching of the file at a path of the site.
func cacheControl(name string) string {
	if strings.HasPrefix(name, hashedPrefix) {
		return cacheForEver
	}
	return cacheNever
}
