package e2e

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

const ferryDraft = "A ferry hit a pier in Split on Saturday, and 14 people were hurt."

// write puts files into a folder of the test's and returns their paths.
func write(t *testing.T, files map[string]string) map[string]string {
	t.Helper()
	dir, paths := t.TempDir(), map[string]string{}
	for name, body := range files {
		paths[name] = filepath.Join(dir, name)
		if err := os.WriteFile(paths[name], []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// chooseFiles gives files to a file field as the browser's own dialog would.
func (p *page) chooseFiles(field string, paths ...string) {
	p.t.Helper()
	p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		found, err := cdp.Call(ctx, t, runtime.Evaluate, runtime.EvaluateParams{Expression: `document.querySelector(` + quoted(field) + `)`})
		if err != nil {
			return chromedp.Void{}, err
		}
		_, err = cdp.Call(ctx, t, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: paths, ObjectID: found.Result.ObjectID})
		return chromedp.Void{}, err
	})
}

// drop drags files from outside over an element and lets them go.
func (p *page) drop(selector string, paths ...string) {
	p.t.Helper()
	at := ask[[]float64](p, `(({left, top, width}) => [left + width / 2, top + 20])(document.querySelector(`+quoted(selector)+`).getBoundingClientRect())`)
	for _, kind := range []input.DispatchDragEventType{input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
		_, err := chromedp.Call(p.ctx, input.DispatchDragEvent, input.DispatchDragEventParams{
			Type: kind, X: at[0], Y: at[1], Data: &input.DragData{Items: []*input.DragDataItem{}, Files: paths, DragOperationsMask: 1},
		})
		if err != nil {
			p.t.Fatal(err)
		}
	}
}

// imported waits until files were read, and returns what the page says of them.
func (p *page) imported() string {
	p.t.Helper()
	p.wait(`document.querySelector('[data-import]')?.dataset.running === 'false' && document.querySelector('[data-action=close-import]')`)
	return p.text(`[data-import]`)
}

// wordFile is a Word document with these paragraphs.
func wordFile(t *testing.T, title, made string, paragraphs ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	part := func(name, body string) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(body))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	var body strings.Builder
	for _, p := range paragraphs {
		body.WriteString(`<w:p><w:r><w:t xml:space="preserve">` + p + `</w:t></w:r></w:p>`)
	}
	part("[Content_Types].xml", `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`)
	part("word/document.xml", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`+body.String()+`</w:body></w:document>`)
	part("docProps/core.xml", `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>`+title+`</dc:title><dcterms:created>`+made+`</dcterms:created></cp:coreProperties>`)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// empty opens the page without the sample, with a draft about a ferry.
func openWithDraft(t *testing.T, text string) *page {
	t.Helper()
	p := open(t)
	p.click(`[data-action=start-empty]`)
	p.settle()
	p.paste(draft, text)
	p.settle()
	return p
}

func TestChoosesFilesOfEveryKindAndIsToldWhichCouldNotBeRead(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	paths := write(t, map[string]string{
		"a.txt":  "Title: Ferry hits pier\nSource: Harbour News\nDate: 2026-03-14\n\nNine people were hurt when a ferry hit a pier in Split on Saturday.",
		"b.md":   "---\ndate: 2026-03-14\n---\n# Pier closed\n\n**Nine** people were hurt when a ferry hit a pier in [Split](https://split.example) on Saturday.",
		"c.html": `<!doctype html><title>Nine hurt – The Courier</title><meta property="og:site_name" content="The Courier"><body><nav>Home News Sport</nav><article><h1>Nine hurt</h1><time datetime="2026-03-14T18:00">today</time><p>Nine people were hurt when a ferry hit a pier in Split on Saturday.</article><script>document.title='run'</script>`,
		"d.docx": wordFile(t, "Harbour report", "2026-03-15T08:00:00Z", "Nine people were hurt when a ferry hit a pier in Split on Saturday.", "The pier is closed."),
		"e.json": `[{"title":"Wire","outlet":"Agency","date":"2026-03-14","text":"Nine people were hurt when a ferry hit a pier in Split on Saturday."},{"text":"The pier was built in 1902.","title":"Old pier"}]`,
		"f.pdf":  "%PDF-1.7 and more",
		"g.docx": wordFile(t, "", "", "cut")[:300],
		"h.txt":  "Zur\xfcck \x93six\x94 \x81",
	})
	p.chooseFiles(`[data-field=files]`, paths["a.txt"], paths["b.md"], paths["c.html"], paths["d.docx"], paths["e.json"], paths["f.pdf"], paths["g.docx"], paths["h.txt"])
	said := p.imported()
	for _, words := range []string{"6 sources added.", "3 files could not be read", "f.pdf: A PDF", "g.docx: It is no Word document", "h.txt: Line 1 holds the byte 81", "dated 2026-03-15"} {
		if !strings.Contains(said, words) {
			t.Errorf("%q is not in: %s", words, said)
		}
	}
	p.settle()
	titles := strings.Join(p.texts(`li[data-source] [data-action=open-source]`), "; ")
	if want := "Ferry hits pier; Pier closed; Nine hurt; Harbour report; Wire; Old pier"; titles != want {
		t.Errorf("sources %s, want %s", titles, want)
	}
	if n := p.count(conflicts + `[data-slot=count] [data-side=source]`); n != 5 {
		t.Errorf("the draft conflicts with %d passages, want one of each kind of file", n)
	}
	if got := p.text(`li[data-source]:nth-child(3) .source-meta`); !strings.Contains(got, "The Courier") || !strings.Contains(got, "14 Mar 2026") {
		t.Errorf("of the web page is known: %s", got)
	}
	p.click(`[data-action=close-import]`)
	p.wait(`!document.querySelector('[data-import]').checkVisibility()`)
}

func TestDropsFilesOnTheSources(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	paths := write(t, map[string]string{"ferry_report.txt": "Date: 2026-03-14\n\nNine people were hurt when a ferry hit a pier in Split on Saturday."})
	p.drop(`[data-region=sources]`, paths["ferry_report.txt"])
	p.imported()
	p.settle()
	p.see(conflicts + `[data-slot=count]`)
	if got := p.text(`li[data-source] [data-action=open-source]`); got != "ferry report" {
		t.Errorf("a file without a title is called %q", got)
	}
}

// A browser opens a file that is dropped beside its target, in place of the page.
func TestAFileThatMissesTheSourcesDoesNotTakeThePagesPlace(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	paths := write(t, map[string]string{"a.txt": "Nine people were hurt."})
	p.drop(`[data-region=findings]`, paths["a.txt"])
	p.wait(`document.documentElement.dataset.engine === 'ready'`)
	if got := p.text(draft); got != ferryDraft {
		t.Errorf("the draft is %q", got)
	}
}

func TestStopsALongImportAndKeepsWhatWasRead(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	files := map[string]string{}
	for i := range 400 {
		files[fmt.Sprintf("%03d.txt", i)] = fmt.Sprintf("In year %d, nine people were hurt when a ferry hit a pier in Split.", 1600+i)
	}
	paths := write(t, files)
	var all []string
	for i := range 400 {
		all = append(all, paths[fmt.Sprintf("%03d.txt", i)])
	}
	// The reader's click, at the moment when there is something to stop.
	ask[bool](p, `new MutationObserver((_, watch) => {
		if (document.querySelectorAll('li[data-source]').length < 5) return;
		watch.disconnect();
		document.querySelector('[data-action=stop-import]').click();
	}).observe(document.querySelector('[data-region=sources]'), {subtree: true, childList: true}) === undefined`)
	p.chooseFiles(`[data-field=files]`, all...)
	said := p.imported()
	read := p.count(`li[data-source]`)
	if read < 5 || read >= 400 || !strings.Contains(said, fmt.Sprintf("%d sources added. Stopped:", read)) {
		t.Errorf("%d sources are there: %s", read, said)
	}
	p.settle()
	if n := p.count(`li[data-source][data-read=true]`); n != read {
		t.Errorf("%d of %d sources were read", n, read)
	}
}

func TestPastesAPageAndItsTitleOutletDateAndAddressComeAlong(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	p.allowClipboard()
	p.click(`[data-action=add-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
	markup := `<html><head><title>x</title><meta property="og:site_name" content="Harbour News"><link rel="canonical" href="https://harbour.example/ferry">` +
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry hits pier","datePublished":"2026-03-14T20:00:00Z"}</script></head>` +
		`<body><article><h1>Ferry hits pier</h1><p>Nine people were <b>hurt</b> when a ferry hit a pier in Split on Saturday.</p><img src="https://harbour.example/p.png"><p>The pier is closed.</p></article></body></html>`
	p.click(`[data-form=source] [name=text]`)
	ask[bool](p, `(() => {
		const data = new DataTransfer();
		data.setData('text/html', `+quoted(markup)+`);
		data.setData('text/plain', 'Ferry hits pier Nine people were hurt');
		return document.querySelector('[data-form=source] [name=text]').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
	})() || true`)
	for field, want := range map[string]string{
		"text":  "Nine people were hurt when a ferry hit a pier in Split on Saturday.\n\nThe pier is closed.",
		"title": "Ferry hits pier", "outlet": "Harbour News", "date": "2026-03-14", "url": "https://harbour.example/ferry",
	} {
		if got := ask[string](p, `document.querySelector('[data-form=source] [name=`+field+`]').value`); got != want {
			t.Errorf("%s is %q, want %q", field, got, want)
		}
	}
	p.click(`[data-action=submit-source]`)
	p.wait(`document.querySelectorAll('li[data-source]').length === 1`)
	p.settle()
	p.see(conflicts + `[data-slot=count]`)
}

func TestAnAddressAloneIsNotFetchedAndThePageSaysWhatToDo(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	p.click(`[data-action=add-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
	p.paste(`[data-form=source] [name=text]`, "https://harbour.example/ferry")
	p.wait(`document.querySelector('[data-form=source] [data-problem]').textContent.includes('opens no addresses')`)
	p.click(`[data-action=submit-source]`)
	p.see(`[data-form=source] [data-problem]`)
	if n := p.count(`li[data-source]`); n != 0 {
		t.Error("an address became a source")
	}
	p.press("Escape")
	p.wait(`!document.querySelector('[data-form=source]').checkVisibility()`)
	p.click(`[data-action=add-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
	if got := ask[string](p, `document.querySelector('[data-form=source] [name=text]').value`); got != "https://harbour.example/ferry" {
		t.Errorf("what was typed before is gone: %q", got)
	}
}

func TestCorrectsASourceAndTheFindingsFollow(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	p.addSource("Ferry hits pier", "Harbour News", "03/14/2026", "Nine people were hurt when a ferry hit a pier in Split on Saturday.")
	p.settle()
	p.see(conflicts + `[data-slot=count]`)
	if got := p.text(`li[data-source] .source-conflicts`); !strings.Contains(got, "1 conflict") {
		t.Errorf("the source says %q", got)
	}
	p.click(`[data-action=edit-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
	p.paste(`[data-form=source] [name=text]`, "Fourteen people were hurt when a ferry hit a pier in Split on Saturday.")
	p.paste(`[data-form=source] [name=title]`, "Ferry hits pier, corrected")
	p.click(`[data-action=submit-source]`)
	p.settle()
	p.hasNoConflict()
	p.see(`[data-finding][data-relation=same][data-slot=count]`)
	if got := p.text(`li[data-source] [data-action=open-source]`); got != "Ferry hits pier, corrected" {
		t.Errorf("the title is %q", got)
	}
}

func TestSwitchesASourceOffAndOn(t *testing.T) {
	p := open(t)
	p.see(meetingLength)
	before := p.count(meetingLength + ` [data-side=source]`)
	p.click(`li[data-source=geneva-envoys\.txt] [data-action=switch-source]`)
	p.settle()
	if p.count(`li[data-source=geneva-envoys\.txt][data-off]`) != 1 {
		t.Error("the source does not look switched off")
	}
	if n := p.count(meetingLength + ` [data-side=source][data-source=geneva-envoys\.txt]`); n != 0 {
		t.Errorf("a source that is switched off still has %d passages in conflict", n)
	}
	p.click(`li[data-source=geneva-envoys\.txt] [data-action=switch-source]`)
	p.settle()
	if after := p.count(meetingLength + ` [data-side=source]`); after != before {
		t.Errorf("%d passages in conflict, %d before", after, before)
	}
}

func TestCorrectsTheDateThatWasReadInTheText(t *testing.T) {
	p := openWithDraft(t, "The envoys of Norway and Chile met in Split on 14 March 2026.")
	p.addSource("Envoys in Split", "Harbour News", "", "Published 15 March 2026\n\nThe envoys of Norway and Chile met in Split on Saturday. The talks lasted nine hours.")
	p.settle()
	p.see(`[data-finding][data-relation=same][data-slot=time]`)
	date := `li[data-source] [data-action=correct-date]`
	if got := p.text(date); got != "15 Mar 2026, found in the text" {
		t.Errorf("the date reads %q", got)
	}
	p.click(date)
	p.wait(`document.activeElement.name === 'date'`)
	p.fill(`[data-form=source] [name=date]`, "03/22/2026")
	p.click(`[data-action=submit-source]`)
	p.settle()
	if got := p.text(date); got != "22 Mar 2026" {
		t.Errorf("the date reads %q", got)
	}
	p.see(`[data-finding][data-relation=conflict][data-slot=time]`)
}

func TestATextInAnotherLanguageIsKeptAndNotCompared(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	p.addSource("", "Diario", "", "El transbordador chocó contra un muelle en Split el sábado y nueve personas resultaron heridas, según la policía.")
	p.settle()
	p.see(`li[data-source][data-foreign]`)
	if got := p.text(`li[data-source] [data-problem]`); !strings.Contains(got, "English only") {
		t.Errorf("the source says %q", got)
	}
	if n := p.count(`[data-finding]`); n != 0 {
		t.Errorf("%d findings with a text that cannot be read", n)
	}
}
