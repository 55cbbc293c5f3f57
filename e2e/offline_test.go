package e2e

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chromedp/chromedp"

	"gainsay/web"
)

const isOffline = `document.documentElement.dataset.offline === 'ready'`

// unplug makes the server drop every connection without an answer.
func (p *page) unplug() {
	p.handler = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
}

// worksAlone does what a reader does on a train: loads the page anew, writes, looks
// at what is loaded on demand.
func (p *page) worksAlone(address string) {
	p.t.Helper()
	p.do(chromedp.Navigate(address))
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
	p.paste(draft, sevenHours)
	p.settle()
	p.see(meetingLength)
	p.click(`[role=tab][data-view=across]`)
	p.wait(`document.documentElement.dataset.view === 'across'`)
	p.see(`[data-event] [data-question]`)
	p.saved()
	p.cases()
	p.listed(1)
}

func TestWorksWithoutANetworkAfterTheFirstVisit(t *testing.T) {
	p := open(t)
	p.wait(isOffline)
	p.expect("net::ERR_", "sw.js") // the browser asks for a newer worker and finds no server
	p.unplug()
	p.worksAlone(p.origin + "/")
}

func TestExportInAFolderWorksWithoutANetwork(t *testing.T) {
	p := blank(t)
	dir := t.TempDir()
	if err := web.Export(os.DirFS(siteFolder), filepath.Join(dir, "deep", "down")); err != nil {
		t.Fatal(err)
	}
	p.handler = http.FileServer(http.Dir(dir))
	address := p.origin + "/deep/down/"
	p.do(chromedp.Navigate(address))
	p.wait(sampleIsThere)
	p.settle()
	p.wait(isOffline)
	p.expect("net::ERR_", "sw.js")
	p.unplug()
	p.worksAlone(address)
}

func TestSpoiltFileIsFetchedAgain(t *testing.T) {
	p := open(t)
	p.wait(isOffline)
	const spoil = `(async () => {
		const [name] = (await caches.keys()).filter((n) => n.startsWith('gainsay-'));
		const cache = await caches.open(name);
		const request = (await cache.keys()).find(({ url }) => url.endsWith('/engine/gainsay.wasm'));
		const length = async () => (await (await cache.match(request, { ignoreVary: true })).arrayBuffer()).byteLength;
		if (globalThis.spoilt === undefined) await cache.put(request, new Response('spoilt', { headers: { 'Content-Type': 'application/wasm' } }));
		globalThis.spoilt = true;
		return length();
	})()`
	if n := ask[int](p, spoil); n != 6 {
		t.Fatalf("the entry has %d bytes", n)
	}
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
	if n := ask[int](p, `(globalThis.spoilt = true, `+spoil+`)`); n < 100_000 {
		t.Errorf("the entry still has %d bytes", n)
	}
}

// nextBuild is the site as another build: every file below another prefix, with the
// new id within, and the hashes that follow from it.
func nextBuild(t *testing.T, site fs.FS) (next fstest.MapFS, id, nextID string) {
	t.Helper()
	entries, err := fs.ReadDir(site, "b")
	if err != nil || len(entries) != 1 {
		t.Fatalf("%v, %d builds", err, len(entries))
	}
	id = entries[0].Name()
	nextID = strings.Repeat("5", len(id))
	next = fstest.MapFS{}
	hashes := []string{id, nextID}
	read := func(name string) []byte {
		body, err := fs.ReadFile(site, name)
		if err != nil {
			t.Fatal(err)
		}
		return body
	}
	put := func(name string) {
		old := read(name)
		body := []byte(strings.NewReplacer(hashes...).Replace(string(old)))
		next[strings.Replace(name, id, nextID, 1)] = &fstest.MapFile{Data: body}
		hashes = append(hashes, sha384(old), sha384(body), sha256of(old), sha256of(body))
	}
	err = fs.WalkDir(site, "b", func(name string, entry fs.DirEntry, err error) error {
		if ext := filepath.Ext(name); err == nil && !entry.IsDir() && ext != ".br" && ext != ".gz" {
			hashes = hashes[:2] // within files, the id alone
			put(name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	// index.html and sw.js name the files by their hashes.
	for name, file := range next {
		old := read(strings.Replace(name, nextID, id, 1))
		hashes = append(hashes, sha384(old), sha384(file.Data), sha256of(old), sha256of(file.Data))
	}
	put("index.html")
	put("sw.js")
	return next, id, nextID
}

func sha384(body []byte) string {
	sum := sha512.Sum384(body)
	return base64.StdEncoding.EncodeToString(sum[:])
}

func sha256of(body []byte) string {
	sum := sha256.Sum256(body)
	return base64.StdEncoding.EncodeToString(sum[:])
}

// arrive waits for an expression to become true in the document that comes after
// this one; what is asked of a document that goes away fails and is asked again.
func (p *page) arrive(expression string) {
	p.t.Helper()
	for {
		there, err := eval[bool](p, `new Promise((done) => requestAnimationFrame(() => done(Boolean(`+expression+`))))`)
		switch {
		case p.ctx.Err() != nil:
			p.t.Fatalf("waiting for %s: %v", expression, p.ctx.Err())
		case err == nil && there:
			return
		}
	}
}

const buildOf = `document.querySelector('meta[name=gainsay-build]').content`

// loadsOf lists the builds whose files this page has loaded.
const loadsOf = `[...new Set(performance.getEntriesByType('resource').map(({ name }) => /\/b\/([^/]+)\//.exec(name)?.[1]).filter(Boolean))]`

func TestNewVersionAsksAndNeverMixes(t *testing.T) {
	p := open(t)
	site := os.DirFS(siteFolder)
	next, id, nextID := nextBuild(t, site)
	p.wait(isOffline)
	q, _ := p.second()
	q.navigate()
	q.wait(sampleIsThere)
	q.settle()
	q.wait(isOffline)
	handler, err := web.Handler(next, web.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p.handler = handler
	p.front()
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.wait(`document.querySelector('[data-bar=update]')?.checkVisibility()`)
	if got := ask[string](p, buildOf); got != id {
		t.Errorf("before it was asked for, build %s is shown, want %s", got, id)
	}
	p.paste(draft, sevenHours)
	p.settle()
	p.saved()
	p.click(`[data-action=use-update]`)
	p.arrive(`document.querySelector('meta[name=gainsay-build]')?.content === ` + quoted(nextID) + ` && document.documentElement.dataset.checked > 0`)
	p.settle()
	if got := p.text(draft); got != sevenHours {
		t.Errorf("with the new version the draft is %q", got)
	}
	// The other tab goes on with what it has, and may still load what it needs.
	q.front()
	q.wait(`document.querySelector('[data-bar=update]')?.checkVisibility()`)
	q.cases()
	q.see(`dialog.cases`)
	for want, tab := range map[string]*page{nextID: p, id: q} {
		if got := ask[[]string](tab, loadsOf); !slices.Equal(got, []string{want}) {
			t.Errorf("a tab of build %s has loaded %v", want, got)
		}
	}
}

func TestNextBuildIsWhole(t *testing.T) {
	browserOf(t)
	next, id, nextID := nextBuild(t, os.DirFS(siteFolder))
	for name, file := range next {
		if bytes.Contains(file.Data, []byte(id)) {
			t.Errorf("%s still names build %s", name, id)
		}
	}
	if !bytes.Contains(next["b/"+nextID+"/engine/gainsay.wasm"].Data, []byte(nextID)) {
		t.Error("the engine does not know its build")
	}
}

func TestManifestLeadsToThePage(t *testing.T) {
	p := open(t)
	got := ask[map[string]string](p, `(async () => {
		const { href } = document.querySelector('link[rel=manifest]');
		const manifest = await (await fetch(href)).json();
		const address = (path) => new URL(path, href).href;
		const icons = await Promise.all(manifest.icons.map(async ({ src }) => (await fetch(address(src))).status));
		return { start: address(manifest.start_url), scope: address(manifest.scope), icons: String(icons) };
	})()`)
	if got["start"] != p.origin+"/" || got["scope"] != p.origin+"/" || strings.Trim(got["icons"], "20,") != "" {
		t.Errorf("the manifest leads to %v", got)
	}
}
