package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/serviceworker"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// patience is how long a journey may take in all. A step that waits for nothing
// ends only then, so it is generous for a slow machine and short for a person.
const patience = 60 * time.Second

// A page is a tab with gainsay in it. Its methods end the test when they fail.
type page struct {
	*watch
	t   *testing.T
	ctx context.Context
	// handler serves the site; a test may put another in its place before the page is
	// loaded.
	handler http.Handler
	// lost makes the server answer 404 for paths with this ending, as a server does
	// that has a newer build.
	lost atomic.Pointer[string]
}

// blank opens an empty tab of a profile of its own.
func blank(t *testing.T) *page {
	t.Helper()
	parent := browserOf(t)
	p := &page{t: t, handler: handler}
	server := httptest.NewServer(http.HandlerFunc(p.serve))
	p.watch = &watch{origin: server.URL}
	tab, closeTab := chromedp.NewContext(parent, chromedp.WithNewBrowserContext(), chromedp.WithListener(p.listenTab))
	if err := chromedp.Do(tab); err != nil {
		t.Fatal(err)
	}
	var cancel context.CancelFunc
	p.ctx, cancel = context.WithTimeout(tab, patience)
	p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		if _, err := cdp.Call(ctx, t, audits.Enable, cdp.Empty{}); err != nil {
			return chromedp.Void{}, err
		}
		_, err := cdp.Call(ctx, t, serviceworker.Enable, cdp.Empty{})
		return chromedp.Void{}, err
	})
	t.Cleanup(func() {
		for _, problem := range p.unexpected() {
			t.Error(problem)
		}
		if t.Failed() {
			p.keepPicture()
		}
		cancel()
		closeTab()
		server.Close()
	})
	return p
}

// browserOf is the run's browser; without one the test is skipped.
func browserOf(t *testing.T) context.Context {
	t.Helper()
	if browserCtx == nil {
		t.Skip("no browser was found; e2e/chromium.sh says how to get one")
	}
	return browserCtx
}

// open opens the page and waits until the sample is checked.
func open(t *testing.T) *page {
	t.Helper()
	p := blank(t)
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	return p
}

// navigate loads the page without waiting for its engine.
func (p *page) navigate() {
	p.t.Helper()
	p.do(chromedp.Navigate(p.origin + "/"))
}

func (p *page) serve(w http.ResponseWriter, r *http.Request) {
	if lost := p.lost.Load(); lost != nil && strings.HasSuffix(r.URL.Path, *lost) {
		r.URL.Path = "/not-there"
	}
	p.handler.ServeHTTP(w, r)
}

// lose makes the server miss the files with this ending, or none when it is empty.
func (p *page) lose(ending string) {
	if ending == "" {
		p.lost.Store(nil)
		return
	}
	p.lost.Store(&ending)
}

// listenTab watches the tab, and the workers that it starts.
func (p *page) listenTab(event any) {
	p.listen(event)
	attached, ok := event.(*target.EventAttachedToTarget)
	if !ok || attached.TargetInfo.Type != "worker" {
		return
	}
	// A command must not be sent from here. The browser tells again what happened in
	// the worker before the watch begins.
	go func() {
		worker, cancel := chromedp.NewContext(p.ctx, chromedp.WithTargetID(attached.TargetInfo.TargetID), chromedp.WithListener(p.listen))
		defer cancel()
		if chromedp.Do(worker) == nil { // it fails for a worker that is already gone
			<-p.ctx.Done()
		}
	}()
}

// States of the page, as expressions that become true.
const (
	sampleIsThere = `document.querySelectorAll('li[data-source][data-read=true]').length > 1`
	isSettled     = `(({engine, busy, checked, revision}) => engine === 'ready' && busy === 'false' && checked === revision)(document.documentElement.dataset)`
)

// settle waits until the page shows the check of what it holds now.
func (p *page) settle() {
	p.t.Helper()
	p.wait(isSettled)
	if said := p.text(`[data-bar=error]:not([hidden])`); said != "" {
		p.t.Fatalf("the page says: %s", said)
	}
}

// wait waits until a JavaScript expression is true, looking again at every frame.
func (p *page) wait(expression string) {
	p.t.Helper()
	js := fmt.Sprintf(`new Promise((done) => { const look = () => { if (%s) done(true); else requestAnimationFrame(look); }; look(); })`, expression)
	if _, err := eval[bool](p, js); err != nil {
		p.t.Fatalf("waiting for %s: %v\nthe page's state: %s", expression, err, p.state())
	}
}

// state tells how the page stood, for a failure's message.
func (p *page) state() string {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(p.ctx), 5*time.Second)
	defer cancel()
	state, err := chromedp.Run(ctx, chromedp.Evaluate[string](`JSON.stringify({...document.documentElement.dataset}) + ' ' +
		document.querySelector('[data-region=status]')?.textContent`, underPolicy))
	if err != nil {
		return err.Error()
	}
	return state
}

// keepPicture stores the page as it stands in e2e/out.
func (p *page) keepPicture() {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(p.ctx), 10*time.Second)
	defer cancel()
	if picture, err := chromedp.Run(ctx, chromedp.CaptureScreenshot()); err == nil {
		p.writePicture(filepath.Join("out", strings.ReplaceAll(p.t.Name(), "/", "-")+".png"), picture)
	}
}

func (p *page) writePicture(path string, picture []byte) {
	p.t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(path, picture, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

// underPolicy lets the page's Content-Security-Policy govern what a test evaluates,
// which the browser's protocol would let past it.
func underPolicy(params *runtime.EvaluateParams) { params.AllowUnsafeEvalBlockedByCSP = new(false) }

func eval[T any](p *page, expression string) (T, error) {
	return chromedp.Run(p.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise, underPolicy))
}

// ask evaluates an expression in the page.
func ask[T any](p *page, expression string) T {
	p.t.Helper()
	value, err := eval[T](p, expression)
	if err != nil {
		p.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

func (p *page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	if err := chromedp.Do(p.ctx, steps...); err != nil {
		p.t.Fatal(err)
	}
}

// quoted is a string as a JavaScript literal.
func quoted(s string) string {
	literal, err := json.Marshal(s)
	if err != nil {
		panic(err) // no string fails
	}
	return string(literal)
}

// text is what an element says, white space as a reader sees it; the empty string
// when there is none.
func (p *page) text(selector string) string {
	p.t.Helper()
	return ask[string](p, `(document.querySelector(`+quoted(selector)+`)?.innerText ?? '').replace(/\s+/g, ' ').trim()`)
}

// texts is what each element says that the selector finds.
func (p *page) texts(selector string) []string {
	p.t.Helper()
	return ask[[]string](p, `[...document.querySelectorAll(`+quoted(selector)+`)].map((e) => e.innerText.replace(/\s+/g, ' ').trim())`)
}

func (p *page) count(selector string) int {
	p.t.Helper()
	return ask[int](p, `document.querySelectorAll(`+quoted(selector)+`).length`)
}

// see fails the test unless the selector finds an element that a reader can see.
func (p *page) see(selector string) {
	p.t.Helper()
	if !ask[bool](p, `document.querySelector(`+quoted(selector)+`)?.checkVisibility() ?? false`) {
		p.t.Fatalf("nothing to be seen of %s", selector)
	}
}

// click clicks in the middle of the first element that the selector finds.
func (p *page) click(selector string) {
	p.t.Helper()
	p.do(chromedp.Click(chromedp.CSS(selector)))
}

const draft = `[data-region=editor] [data-field=text]`

// paste puts the text on the clipboard and pastes it over all that the field holds,
// as a reader would with the keyboard.
func (p *page) paste(field, text string) {
	p.t.Helper()
	p.allowClipboard()
	p.click(field)
	ask[bool](p, `navigator.clipboard.writeText(`+quoted(text)+`).then(() => true)`)
	p.do(
		chromedp.KeyEvent("a", chromedp.KeyModifiers(kb.ModifierCtrl), command("selectAll")),
		chromedp.KeyEvent("v", chromedp.KeyModifiers(kb.ModifierCtrl), command("paste")),
	)
	// The browser reads the clipboard in its own time.
	p.wait(`((field) => (field.value ?? field.innerText).replace(/\s+/g, ' ').trim())(document.querySelector(` + quoted(field) + `)) === ` +
		quoted(strings.Join(strings.Fields(text), " ")))
}

// command lets a key press do what the keyboard shortcut does, which the headless
// browser leaves to its window.
func command(name string) chromedp.KeyOption {
	return func(params *input.DispatchKeyEventParams) {
		if params.Type == kb.KeyDown || params.Type == kb.KeyRawDown {
			params.Commands = []string{name}
		}
	}
}

func (p *page) allowClipboard() {
	p.t.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err := chromedp.CallBrowser(p.ctx, browser.SetPermission, browser.SetPermissionParams{
			Permission:       &browser.PermissionDescriptor{Name: name},
			Setting:          browser.PermissionSettingGranted,
			Origin:           p.origin,
			BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
		})
		if err != nil {
			p.t.Fatal(err)
		}
	}
}

// fill types a short value into a field.
func (p *page) fill(selector, value string) {
	p.t.Helper()
	p.do(chromedp.Focus(chromedp.CSS(selector)), chromedp.SendKeys(chromedp.CSS(selector), value))
}

// media emulates a medium ("print" or "") and features of it ("prefers-color-scheme:
// dark").
func (p *page) media(medium string, features ...string) {
	p.t.Helper()
	params := emulation.SetEmulatedMediaParams{Media: medium}
	for _, feature := range features {
		name, value, _ := strings.Cut(feature, ": ")
		params.Features = append(params.Features, &emulation.MediaFeature{Name: name, Value: value})
	}
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, params); err != nil {
		p.t.Fatal(err)
	}
}

// press presses a key by its name, such as "End".
func (p *page) press(key string) {
	p.t.Helper()
	keys := map[string]string{"End": kb.End, "Enter": kb.Enter, "Escape": kb.Escape, "Tab": kb.Tab, "Delete": kb.Delete, "F8": kb.F8}
	if keys[key] == "" {
		p.t.Fatalf("the key %q is not known here", key)
	}
	p.do(chromedp.KeyEvent(keys[key]))
}

// typeText types into what has the focus.
func (p *page) typeText(text string) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(text))
}

// resize gives the window a size, and on a phone touch and a narrow viewport.
func (p *page) resize(width, height int64, phone bool) {
	p.t.Helper()
	var options []chromedp.EmulateViewportOption
	if phone {
		options = append(options, chromedp.EmulateMobile, chromedp.EmulateTouch)
	}
	p.do(chromedp.EmulateViewport(width, height, options...))
}
