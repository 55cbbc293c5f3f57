package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

const caseDialog = `document.querySelector('dialog.cases')?.open`

// cases opens the list of cases and waits for it.
func (p *page) cases() {
	p.t.Helper()
	p.wait(isKeeper)
	p.click(`[data-action=cases]`)
	p.wait(caseDialog)
}

// listed waits until the list shows so many cases and returns their names.
func (p *page) listed(n int) []string {
	p.t.Helper()
	p.wait(`document.querySelectorAll('[data-case-item]').length === ` + string(rune('0'+n)))
	return p.texts(`[data-case-item] [data-action=open-case]`)
}

// told waits until the list of cases says something with these words.
func (p *page) told(words string) {
	p.t.Helper()
	p.wait(`document.querySelector('[data-cases-message]')?.textContent.includes(` + quoted(words) + `)`)
}

func TestKeepsSeveralCases(t *testing.T) {
	p := openSaved(t)
	p.click(`[data-action=start-empty]`)
	p.wait(`document.querySelector('` + draft + `').innerText.trim() === ''`)
	p.paste(draft, "A ferry hit a pier in Split on Saturday.")
	p.settle()
	p.saved()
	p.cases()
	if names := p.listed(2); !slices.Equal(names, []string{"A ferry hit a pier in…", "Biden and Putin talked for seven…"}) {
		t.Errorf("the cases are called %q", names)
	}
	p.click(`[data-case-item]:last-of-type [data-action=open-case]`)
	p.wait(`!` + caseDialog)
	p.settle()
	p.see(meetingLength)
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the draft is %q", got)
	}
	p.reload()
	if got := p.text(draft); got != sevenHours {
		t.Errorf("after a reload the draft is %q, want that of the last case", got)
	}
}

// openSaved opens the page with a case of one sentence that has been saved.
func openSaved(t *testing.T) *page {
	t.Helper()
	p := open(t)
	p.paste(draft, sevenHours)
	p.settle()
	p.saved()
	return p
}

func TestRenamesDuplicatesAndDeletesACase(t *testing.T) {
	p := openSaved(t)
	p.cases()
	p.listed(1)
	p.click(`[data-action=rename-case]`)
	p.wait(focused + `.name === 'case-name'`)
	p.typeText("Geneva, second edition")
	p.press("Enter")
	p.wait(`document.querySelector('[data-action=open-case]')?.innerText === 'Geneva, second edition'`)
	if got := p.text(`[data-action=case-name]`); got != "Geneva, second edition" {
		t.Errorf("the header calls it %q", got)
	}
	p.click(`[data-action=duplicate-case]`)
	if names := p.listed(2); !slices.Contains(names, "Copy of Geneva, second edition") {
		t.Errorf("the cases are called %q", names)
	}
	p.click(`[data-case-item]:not([aria-current]) [data-action=delete-case]`)
	p.listed(1)
	p.click(`[data-action=undo-delete]`)
	p.listed(2)
	p.click(`[data-case-item][aria-current] [data-action=delete-case]`)
	p.listed(1)
	p.click(`[data-action=close-cases]`)
	if got := p.text(draft); got != "" {
		t.Errorf("the deleted case is still shown: %q", got)
	}
	p.reload()
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the copy holds %q", got)
	}
}

func TestDeletingAllCasesIsAskedFirst(t *testing.T) {
	p := openSaved(t)
	p.cases()
	p.listed(1)
	p.click(`[data-action=delete-all]`)
	p.click(`[data-action=delete-all-no]`)
	p.listed(1)
	p.click(`[data-action=delete-all]`)
	p.click(`[data-action=delete-all-yes]`)
	p.listed(0)
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
}

// downloads lets the tab's downloads end in a folder, and returns it.
func (p *page) downloads() string {
	p.t.Helper()
	dir := p.t.TempDir()
	_, err := chromedp.CallBrowser(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, EventsEnabled: new(true),
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return dir
}

// downloaded waits for a whole file in the folder.
func (p *page) downloaded(dir, pattern string) string {
	p.t.Helper()
	for {
		if found, _ := filepath.Glob(filepath.Join(dir, pattern)); len(found) == 1 {
			if body, err := os.ReadFile(found[0]); err == nil && json.Valid(body) {
				return found[0]
			}
		}
		// A frame of the page is what there is to wait for between two looks.
		ask[bool](p, `new Promise((done) => requestAnimationFrame(() => done(true)))`)
	}
}

func (p *page) chooseFile(selector string, files ...string) {
	p.t.Helper()
	p.do(chromedp.SetUploadFiles(chromedp.CSS(selector), files))
}

func TestExportsACaseAndImportsItElsewhere(t *testing.T) {
	p := open(t)
	dir := p.downloads()
	p.paste(draft, sevenHours)
	p.settle()
	p.click(meetingLength + ` [data-action=dismiss]`)
	p.saved()
	p.cases()
	p.listed(1)
	p.click(`[data-action=export-case]`)
	file := p.downloaded(dir, "*.gainsay.json")

	q := open(t)
	q.cases()
	q.chooseFile(`[data-field=case-file]`, file)
	q.told("Imported")
	q.listed(1)
	q.click(`[data-action=close-cases]`)
	q.settle()
	if got := q.text(draft); got != sevenHours {
		t.Errorf("the draft is %q", got)
	}
	q.see(meetingLength + `[data-decision=dismissed]`)
	q.saved()
}

func TestTakesDecisionsAlongWithoutTheText(t *testing.T) {
	p := open(t)
	dir := p.downloads()
	p.click(meetingLength + ` [data-action=resolve]`)
	p.cases()
	p.click(`[data-action=export-decisions]`)
	file := p.downloaded(dir, "gainsay-decisions*.json")
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"hours", "Geneva", "Putin"} {
		if strings.Contains(string(body), words) {
			t.Errorf("the file of decisions has words of the text: %s", words)
		}
	}
	q := open(t)
	q.cases()
	q.chooseFile(`[data-field=case-file]`, file)
	q.told("1 finding of this case is decided")
	q.click(`[data-action=close-cases]`)
	q.see(meetingLength + `[data-decision=resolved]`)
}

func TestFileThatIsNoCaseIsRefusedInWords(t *testing.T) {
	p := openSaved(t)
	p.cases()
	p.listed(1)
	dir := t.TempDir()
	for _, tt := range []struct{ name, body, says string }{
		{"empty.json", "", "the file is empty"},
		{"torn.json", "{\n\"gainsay\": \"case\",\n\"dra", "not JSON, or it is cut short"},
		{"other.json", `{"name":"x"}`, "no case file of gainsay"},
		{"list.json", `[1,2]`, "an object was expected, not a list"},
		{"later.json", `{"gainsay":"case","version":7}`, "version: the file is of version 7"},
		{"number.json", `{"gainsay":"case","version":1,"draft":{"text":5},"sources":[]}`, "draft.text: a text was expected, not 5"},
		{"day.json", `{"gainsay":"case","version":1,"draft":{"text":""},"sources":[{"text":"a"},{"text":"b","date":"16 June"}]}`, "sources[1].date: a day such as 2026-03-14 was expected, not \"16 June\""},
		{"key.json", `{"gainsay":"decisions","version":1,"decisions":{"__proto__":{"verdict":"confirmed"}}}`, "decisions.__proto__"},
	} {
		file := filepath.Join(dir, tt.name)
		if err := os.WriteFile(file, []byte(tt.body), 0o644); err != nil {
			t.Fatal(err)
		}
		p.chooseFile(`[data-field=case-file]`, file)
		p.told(tt.name)
		if said := p.text(`[data-cases-message]`); !strings.Contains(said, tt.says) || !strings.Contains(said, "Nothing was changed") {
			t.Errorf("%s: the page says %q", tt.name, said)
		}
	}
	p.listed(1)
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the draft is %q", got)
	}
}

// openBroken opens the page with a storage that fails as the script has it.
func openBroken(t *testing.T, script string) *page {
	t.Helper()
	p := blank(t)
	p.before(script)
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	return p
}

const isNotSaved = `document.documentElement.dataset.saved === 'failed'`

func TestStorageThatFailsIsToldAndTheTextStays(t *testing.T) {
	for _, tt := range []struct{ name, script, says string }{
		{"full", `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`, "is full"},
		{"missing", `delete Window.prototype.indexedDB; Object.defineProperty(window, 'indexedDB', { value: undefined });`, "keeps nothing for this page"},
		{"refused", `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };`, "keeps nothing for this page"},
		{"newer", `const open = IDBFactory.prototype.open; IDBFactory.prototype.open = function (name) { open.call(this, name, 9); return open.call(this, name, 1); };`, "newer gainsay"},
		{"hanging", `IDBFactory.prototype.open = () => new EventTarget();`, "does not open"},
		{"broken", `IDBDatabase.prototype.transaction = () => { throw new DOMException('no', 'UnknownError'); };`, "storage failed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := openBroken(t, tt.script)
			p.paste(draft, sevenHours)
			p.settle()
			p.wait(isNotSaved)
			if said := p.text(`[data-bar=unsaved]`); !strings.Contains(said, "Not saved") || !strings.Contains(said, tt.says) {
				t.Errorf("the page says %q", said)
			}
			p.see(meetingLength)
			dir := p.downloads()
			p.click(`[data-action=export-unsaved]`)
			body, err := os.ReadFile(p.downloaded(dir, "*.gainsay.json"))
			if err != nil || !strings.Contains(string(body), sevenHours) {
				t.Errorf("the file saved instead: %v %s", err, body)
			}
			p.expect("beforeunload")
		})
	}
}

func TestSavesAgainWhenThereIsRoom(t *testing.T) {
	p := openBroken(t, `globalThis.realPut = IDBObjectStore.prototype.put;
		if (!sessionStorage.made) IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`)
	p.paste(draft, sevenHours)
	p.settle()
	p.wait(isNotSaved)
	ask[bool](p, `(sessionStorage.made = 'room', IDBObjectStore.prototype.put = globalThis.realPut, true)`)
	p.click(`[data-action=retry-save]`)
	p.saved()
	p.reload()
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the draft is %q", got)
	}
}

// A save that fails at any of its writes leaves what was there, whole.
func TestFailedWriteLeavesTheOldVersionWhole(t *testing.T) {
	p := openBroken(t, `const put = IDBObjectStore.prototype.put;
		globalThis.failAt = Infinity;
		addEventListener('beforeunload', (event) => event.stopImmediatePropagation()); // leaving is not asked about here
		IDBObjectStore.prototype.put = function (...what) {
			if (--globalThis.failAt === 0) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, what);
		};`)
	p.paste(draft, sevenHours)
	p.settle()
	p.saved()
	for n := 1; n <= 3; n++ { // a source, the case, which case was last
		ask[int](p, fmt.Sprintf(`globalThis.failAt = %d`, n))
		p.addSource("Ferry hits pier", "Harbour News", "03/14/2026", "Nine people were hurt when a ferry hit a pier in Split.")
		p.wait(isNotSaved)
		ask[int](p, `globalThis.failAt = 1`)
		p.reload()
		if got := p.text(draft); got != sevenHours || p.count(`li[data-source]`) != 4 {
			t.Errorf("write %d failed: the draft is %q with %d sources", n, got, p.count(`li[data-source]`))
		}
	}
}

func TestCaseThatCannotBeReadIsSetAsideAndTold(t *testing.T) {
	p := openSaved(t)
	ask[bool](p, `new Promise((done) => {
		const request = indexedDB.open('gainsay');
		request.onsuccess = () => {
			const tx = request.result.transaction('cases', 'readwrite');
			const all = tx.objectStore('cases').getAll();
			all.onsuccess = () => tx.objectStore('cases').put({ ...all.result[0], draft: 'torn' });
			tx.oncomplete = () => { request.result.close(); done(true); };
		};
	})`)
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.see(`[data-bar=notice]`)
	if said := p.text(`[data-bar=notice]`); !strings.Contains(said, "set aside") {
		t.Errorf("the page says %q", said)
	}
	dir := p.downloads()
	p.cases()
	p.wait(`document.querySelectorAll('[data-aside]').length === 1`)
	p.click(`[data-action=export-aside]`)
	body, err := os.ReadFile(p.downloaded(dir, "gainsay-set-aside*.json"))
	if err != nil || !strings.Contains(string(body), "torn") {
		t.Errorf("what was set aside: %v %s", err, body)
	}
}
