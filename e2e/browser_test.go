package e2e

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"gainsay/web"
)

// What the whole run shares.
var (
	browserCtx context.Context // of the one browser; nil when there is none
	handler    http.Handler    // serves the test build
	siteFolder string          // where it lies
)

func TestMain(m *testing.M) {
	code, err := runAll(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		os.Exit(1)
	}
	os.Exit(code)
}

// runAll builds the test variant, starts the browser and runs the journeys.
func runAll(m *testing.M) (int, error) {
	path := findBrowser()
	if path == "" {
		return m.Run(), nil // open skips with a word
	}
	site, err := testSite()
	if err != nil {
		return 0, err
	}
	siteFolder = site
	if handler, err = web.Handler(os.DirFS(site), web.Options{}); err != nil {
		return 0, err
	}
	profile, err := os.MkdirTemp("", "gainsay-e2e-")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(profile)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), browserOptions(path, profile)...)
	defer stop()
	ctx, cancel := chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil { // the first call starts the browser, and must not have a time limit
		return 0, fmt.Errorf("starting %s: %w", path, err)
	}
	browserCtx = ctx
	code := m.Run()
	if err := chromedp.Cancel(ctx); err != nil { // waits, so that the profile can be removed
		return 0, fmt.Errorf("closing the browser: %w", err)
	}
	return code, nil
}

// testSite is the folder of the site to test: a fresh build with the hooks of a test
// build, or the one that GAINSAY_SITE names.
func testSite() (string, error) {
	if named := os.Getenv("GAINSAY_SITE"); named != "" {
		return named, nil
	}
	site := filepath.Join("out", "site")
	build := exec.Command("go", "run", "../web/build", "-test", "-out", site)
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the page: %w\n%s", err, out)
	}
	return site, nil
}

// findBrowser returns the program that GAINSAY_CHROMIUM names, else the first of
// the usual ones that is there, else nothing. e2e/chromium.sh looks in the same
// places.
func findBrowser() string {
	if named := os.Getenv("GAINSAY_CHROMIUM"); named != "" {
		return named
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// browserOptions keep the browser from talking to anyone but the page: what it
// does of its own accord is switched off, and no name resolves.
func browserOptions(path, profile string) []chromedp.ExecAllocatorOption {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.UserDataDir(profile),
		chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-domain-reliability", true),
		chromedp.Flag("no-pings", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.WindowSize(1360, 900),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium refuses to run as root otherwise
	}
	return options
}
