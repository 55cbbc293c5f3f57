package e2e

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// before runs a script in every document of the tab ahead of the page's own, to
// break what the browser gives it.
func (p *page) before(script string) {
	p.t.Helper()
	p.do(func(ctx context.Context, tab *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, tab, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: script})
		return chromedp.Void{}, err
	})
}

// second opens another tab of the same profile; close ends it.
func (p *page) second() (q *page, closeTab func()) {
	p.t.Helper()
	q = &page{t: p.t, handler: p.handler, watch: &watch{origin: p.origin}}
	tab, cancel := chromedp.NewContext(p.ctx, chromedp.WithListener(q.listenTab))
	if err := chromedp.Do(tab); err != nil {
		p.t.Fatal(err)
	}
	q.ctx = tab
	p.t.Cleanup(func() {
		for _, problem := range q.unexpected() {
			p.t.Error("second tab: ", problem)
		}
	})
	return q, cancel
}

const isElsewhere = `document.documentElement.dataset.saved === 'elsewhere'`

func TestSecondTabReadsFollowsAndTakesOver(t *testing.T) {
	p := openSaved(t)
	q, _ := p.second()
	q.navigate()
	q.wait(isElsewhere)
	q.settle()
	if got := q.text(draft); got != sevenHours {
		t.Errorf("the second tab shows %q", got)
	}
	q.see(`[data-bar=elsewhere]`)
	if !ask[bool](q, `!document.querySelector('`+draft+`').isContentEditable && !document.querySelector('[data-action=add-source]').checkVisibility()`) {
		t.Error("the second tab lets the reader write")
	}
	const nineHours = "Biden and Putin talked for nine hours in Geneva on Wednesday."
	p.front()
	p.paste(draft, nineHours)
	p.settle()
	p.saved()
	q.front()
	q.wait(`document.querySelector('` + draft + `').innerText.includes('nine hours')`)
	p.close()
	q.wait(isSaved)
	if said := q.text(`[data-bar=notice]`); !strings.Contains(said, "you can go on here") {
		t.Errorf("the page says %q", said)
	}
	q.paste(draft, sevenHours)
	q.settle()
	q.saved()
	q.reload()
	if got := q.text(draft); got != sevenHours {
		t.Errorf("what the second tab wrote is lost: %q", got)
	}
}

func TestSecondTabMayOpenAnotherCase(t *testing.T) {
	p := openSaved(t)
	q, _ := p.second()
	q.navigate()
	q.wait(isElsewhere)
	q.settle()
	q.click(`[data-action=open-another]`)
	q.wait(caseDialog)
	q.listed(1)
	if said := q.text(`[data-case-item]`); !strings.Contains(said, "open in another tab") {
		t.Errorf("the list says %q", said)
	}
	q.click(`[data-action=delete-case]`)
	q.told("open in another tab")
	q.click(`[data-action=new-case]`)
	q.paste(draft, "A ferry hit a pier in Split on Saturday.")
	q.settle()
	q.saved()
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the first tab shows %q", got)
	}
}

// front brings a tab to the front: the clipboard belongs to the tab that is seen.
func (p *page) front() {
	p.t.Helper()
	p.do(func(ctx context.Context, tab *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, tab, cdppage.BringToFront, cdp.Empty{})
		return chromedp.Void{}, err
	})
}

// close closes the tab as a reader does, the page's last words included.
func (p *page) close() {
	p.t.Helper()
	p.do(func(ctx context.Context, tab *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, tab, cdppage.Close, cdp.Empty{})
		return chromedp.Void{}, err
	})
}

// A tab that crashes says no last word; its case falls free all the same.
func TestCaseOfACrashedTabIsTakenOver(t *testing.T) {
	p := open(t)
	q, _ := p.second()
	q.navigate()
	q.wait(sampleIsThere)
	q.settle()
	q.paste(draft, sevenHours)
	q.settle()
	q.saved()
	p.front()
	p.navigate()
	p.wait(isElsewhere)
	p.settle()
	q.crash()
	p.wait(isSaved)
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the draft is %q", got)
	}
	p.paste(draft, "Biden and Putin talked for nine hours in Geneva on Wednesday.")
	p.settle()
	p.saved()
}

// crash ends the tab's process.
func (p *page) crash() {
	go func() {
		_ = chromedp.Do(p.ctx, func(ctx context.Context, tab *chromedp.Target) (chromedp.Void, error) {
			_, err := cdp.Call(ctx, tab, cdppage.Crash, cdp.Empty{}) // there is nobody left to answer
			return chromedp.Void{}, err
		})
	}()
}
