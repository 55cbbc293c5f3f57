package e2e

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// allowDownloads lets the browser save files, into the folder that is returned.
func (p *page) allowDownloads() string {
	p.t.Helper()
	dir := p.t.TempDir()
	_, err := chromedp.CallBrowser(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior:         browser.SetDownloadBehaviorBehaviorAllow,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
		DownloadPath:     dir,
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return dir
}

// download clicks and returns the file that the browser saved for it: the one with
// this ending, once it is whole.
func (p *page) download(dir, selector, ending string) string {
	p.t.Helper()
	p.click(selector)
	for tick := time.NewTicker(20 * time.Millisecond); ; {
		select {
		case <-p.ctx.Done():
			p.t.Fatalf("no %s was saved", ending)
		case <-tick.C:
		}
		files, err := filepath.Glob(filepath.Join(dir, "*"+ending))
		if err != nil {
			p.t.Fatal(err)
		}
		if len(files) == 0 {
			continue
		}
		if body, err := os.ReadFile(files[0]); err == nil && len(body) > 0 { // the browser renames a file when it is whole
			return string(body)
		}
	}
}

// exporting opens the dialog for exports.
func (p *page) exporting() {
	p.t.Helper()
	p.click(`[data-action=export]`)
	p.wait(`document.querySelector('[data-region=export] dialog')?.open`)
}

func TestFilesAReportInEachForm(t *testing.T) {
	p := open(t)
	dir := p.allowDownloads()
	p.exporting()
	bodies := map[string]string{}
	for ending, form := range map[string]string{".html": "html", ".md": "markdown", ".csv": "csv", ".json": "json", ".jsonld": "annotations"} {
		body := p.download(dir, `[data-action=export-`+form+`]`, ending)
		bodies[form] = body
		for _, words := range []string{"five hours", "under three hours"} {
			if !strings.Contains(body, words) {
				t.Errorf("%s lacks %q", ending, words)
			}
		}
		if (form == "json" || form == "annotations") && !json.Valid([]byte(body)) {
			t.Errorf("%s is not JSON", ending)
		}
	}
	if err := os.WriteFile(filepath.Join("out", "report.html"), []byte(bodies["html"]), 0o644); err != nil { // for people to look at
		t.Fatal(err)
	}
	if said := p.text(`[data-exported]`); !strings.Contains(said, ".") {
		t.Errorf("of the files saved the page says %q", said)
	}
}

// What was pasted must not come alive in the file that is filed either: it is opened
// from a server without any policy of its own.
func TestReportOpensWithoutScriptOrRequest(t *testing.T) {
	p := open(t)
	const words = `<script>document.title = 'run'</script><img src="/stolen.png" onerror="document.title = 'run'">`
	p.paste(draft, "Biden and Putin talked for five hours in Geneva on Wednesday. "+words)
	p.settle()
	dir := p.allowDownloads()
	p.exporting()
	body := p.download(dir, `[data-action=export-html]`, ".html")
	asked := make(chan string, 100)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked <- r.URL.Path
		w.Header().Set("Content-Type", "text/html")
		if r.URL.Path == "/report.html" {
			w.Write([]byte(body))
		}
	}))
	defer server.Close()
	p.origin = server.URL
	p.do(chromedp.Navigate(server.URL + "/report.html"))
	p.wait(`document.readyState === 'complete'`)
	if got := ask[string](p, `document.title`); strings.Contains(got, "run") {
		t.Errorf("the title is %q", got)
	}
	if n := p.count(`script, img`); n != 0 {
		t.Errorf("%d elements were made of the text", n)
	}
	if shown := p.text(`#draft`); !strings.Contains(shown, words) {
		t.Errorf("the report shows %s", shown)
	}
	if colour := ask[string](p, `getComputedStyle(document.querySelector('.conflict h3')).color`); colour == ask[string](p, `getComputedStyle(document.body).color`) {
		t.Error("the report's own style is not in force")
	}
	p.click(`.finding.conflict dl a`)
	p.wait(`document.querySelector(':target ~ mark')?.textContent === 'five hours'`)
	close(asked)
	for path := range asked {
		if path != "/report.html" && path != "/favicon.ico" {
			t.Errorf("the report asks for %s", path)
		}
	}
}
