package e2e

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"gainsay/web"
)

// What the sample is for: of five hours at Geneva, where a report says under
// three, and of the four to five that had been expected.
const (
	meetingLength = `[data-finding][data-relation=conflict][data-slot=duration]`
	conflicts     = `[data-finding][data-relation=conflict]`
)

func TestOpensWithTheSampleAndItsMeetingLength(t *testing.T) {
	p := open(t)
	p.see(meetingLength)
	card := p.text(meetingLength)
	for _, words := range []string{"Conflict", "five hours", "under three hours"} {
		if !strings.Contains(card, words) {
			t.Errorf("the card lacks %q: %s", words, card)
		}
	}
	if !strings.Contains(p.text(draft), "talked for five hours in Geneva") {
		t.Errorf("the draft is %q", p.text(draft))
	}
	if got, want := p.count(`li[data-source][data-read=true]`), 4; got != want {
		t.Errorf("%d sources, want %d", got, want)
	}
	if p.count(`[data-finding][data-relation=forecast]`) == 0 {
		t.Error("what became of the expected four to five hours is not told")
	}
}

func TestPastesAConflictAndJumpsToThePassage(t *testing.T) {
	p := open(t)
	p.paste(draft, "Biden and Putin talked for seven hours in Geneva on Wednesday.")
	p.settle()
	p.see(meetingLength)
	if card := p.text(meetingLength); !strings.Contains(card, "seven hours") || !strings.Contains(card, "under three hours") {
		t.Errorf("both passages should be there word for word: %s", card)
	}
	if sources := p.conflictSources(); len(sources) == 0 || slices.ContainsFunc(sources, func(id string) bool { return !strings.HasPrefix(id, "geneva-") }) {
		t.Errorf("the conflict is with %v, want reports of the Geneva meeting alone", sources)
	}
	p.click(meetingLength + ` [data-action^="open-source-"]`)
	p.wait(`document.documentElement.dataset.view === 'source'`)
	p.see(`[data-region=reader] mark`)
	if got := p.text(`[data-region=reader] mark`); !strings.Contains(got, "under three hours") {
		t.Errorf("the passage marked in the article is %q", got)
	}
	if !p.inView(`[data-region=reader] mark`) {
		t.Error("the passage is not scrolled into view")
	}
}

// conflictSources lists the sources that stand against the draft, by id.
func (p *page) conflictSources() []string {
	p.t.Helper()
	return ask[[]string](p, `[...document.querySelectorAll('`+conflicts+` [data-side=source]')].map((e) => e.dataset.source)`)
}

// inView reports whether the middle of an element lies within the window.
func (p *page) inView(selector string) bool {
	p.t.Helper()
	return ask[bool](p, `(({top, bottom}) => (top + bottom) / 2 > 0 && (top + bottom) / 2 < innerHeight)(document.querySelector(`+quoted(selector)+`).getBoundingClientRect())`)
}

func TestPastesATextThatFits(t *testing.T) {
	p := open(t)
	p.paste(draft, "Biden and Putin talked for more than two hours in Geneva on Wednesday.")
	p.settle()
	p.see(`[data-finding][data-slot=duration]:is([data-relation=fits], [data-relation=same])`)
	p.hasNoConflict()
}

// hasNoConflict fails the test for each conflict that is shown.
func (p *page) hasNoConflict() {
	p.t.Helper()
	for _, card := range p.texts(conflicts) {
		p.t.Errorf("a conflict: %s", card)
	}
}

func TestUnrelatedTextStaysQuiet(t *testing.T) {
	for _, text := range []string{
		"Six people were hurt in a hotel fire in Istanbul.",
		"The orchestra played for three hours in Vienna on Sunday.",
		"My grandmother bakes bread on Wednesdays. What a wonderful smell!",
		"El presidente llegó a Ginebra el miércoles por la tarde.",
	} {
		p := open(t)
		p.paste(draft, text)
		p.settle()
		if t.Failed() {
			return
		}
		p.hasNoConflict()
	}
}

func TestAddingASourceChangesTheResult(t *testing.T) {
	p := open(t)
	p.paste(draft, "A ferry hit a pier in Split on Saturday, and 14 people were hurt.")
	p.settle()
	if n := p.count(`[data-finding]`); n != 0 {
		t.Fatalf("%d findings before there is a source", n)
	}
	p.addSource("Ferry hits pier", "Harbour News", "03/14/2026",
		"Nine people were hurt when a ferry hit a pier in Split on Saturday. The harbour office is looking into it.")
	p.settle()
	p.see(conflicts + `[data-slot=count]`)
	if card := p.text(conflicts + `[data-slot=count]`); !strings.Contains(card, "14") || !strings.Contains(card, "Nine") {
		t.Errorf("both numbers should be there word for word: %s", card)
	}
	p.click(`li[data-source]:last-of-type [data-action=remove-source]`)
	p.settle()
	p.hasNoConflict()
	p.click(`[data-action=undo]`)
	p.settle()
	p.see(conflicts)
}

// addSource fills the form for a source; the date is typed as the browser's date
// field takes it, month first.
func (p *page) addSource(title, outlet, date, text string) {
	p.t.Helper()
	before := p.count(`li[data-source]`)
	p.click(`[data-action=add-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
	p.paste(`[data-form=source] [name=text]`, text)
	p.fill(`[data-form=source] [name=title]`, title)
	p.fill(`[data-form=source] [name=outlet]`, outlet)
	p.fill(`[data-form=source] [name=date]`, date)
	p.click(`[data-action=submit-source]`)
	p.wait(fmt.Sprintf(`document.querySelectorAll('li[data-source]').length === %d`, before+1))
}

func TestTypingKeepsTheFindingsUpToDate(t *testing.T) {
	p := open(t)
	p.paste(draft, "Biden and Putin talked for seven hours in Geneva on Wednesday")
	p.settle()
	p.see(meetingLength)
	p.press("End")
	p.typeText(". Their ambassadors will return.")
	p.settle()
	if got := p.text(draft); got != "Biden and Putin talked for seven hours in Geneva on Wednesday. Their ambassadors will return." {
		t.Errorf("the draft is %q", got)
	}
	p.see(meetingLength)
}

func TestEngineDiesAndComesBackWithTheTextIntact(t *testing.T) {
	p := open(t)
	const text = "Biden and Putin talked for seven hours in Geneva on Wednesday."
	p.paste(draft, text)
	p.settle()
	ask[bool](p, `document.dispatchEvent(new CustomEvent('gainsay:kill-engine'))`)
	p.wait(`document.documentElement.dataset.engine !== 'ready'`)
	if got := p.text(draft); got != text {
		t.Errorf("without its engine the page shows %q", got)
	}
	p.settle()
	p.typeText(" ")
	p.wait(`document.documentElement.dataset.revision > 0`)
	p.settle()
	p.see(meetingLength)
	if got := p.text(draft); got != text {
		t.Errorf("with a new engine the page shows %q", got)
	}
	if got := p.count(`li[data-source][data-read=true]`); got != 4 {
		t.Errorf("%d sources are left", got)
	}
}

func TestStartsEmpty(t *testing.T) {
	p := open(t)
	p.click(`[data-action=start-empty]`)
	p.settle()
	if got := p.text(draft); got != "" {
		t.Errorf("the draft is %q", got)
	}
	if n := p.count(`li[data-source]`) + p.count(`[data-finding]`); n != 0 {
		t.Errorf("%d sources and findings are left", n)
	}
	p.click(`[data-action=undo]`)
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
}

// The server has a newer build, or the line broke: the page says so and tries again
// when asked to.
func TestEngineThatCannotBeLoadedIsToldAndTriedAgain(t *testing.T) {
	p := blank(t)
	p.expect("/engine/gainsay.wasm")
	p.lose("/engine/gainsay.wasm")
	p.navigate()
	p.wait(`document.documentElement.dataset.engine === 'failed'`)
	p.see(`[data-bar=failed] [role=alert]`)
	p.see(`[data-action=retry]`)
	if said := p.text(`[data-bar=failed] [role=alert]`); len(strings.Fields(said)) < 4 {
		t.Errorf("the page says %q", said)
	}
	p.paste(draft, "Biden and Putin talked for seven hours in Geneva on Wednesday.")
	p.lose("")
	p.click(`[data-action=retry]`)
	p.settle()
	p.see(meetingLength)
	if !strings.Contains(p.text(draft), "seven hours") {
		t.Errorf("the draft is %q", p.text(draft))
	}
}

func TestQuestionsAcrossTheArticles(t *testing.T) {
	p := open(t)
	p.click(`[data-view=across]`)
	p.wait(`document.documentElement.dataset.view === 'across'`)
	p.see(`[data-event] [data-question][data-slot=duration]`)
	if n := p.count(`[data-event]`); n < 2 {
		t.Errorf("%d events, want Geneva and Istanbul at least", n)
	}
	if p.count(`[data-question][data-slot=duration] [data-joint]`) == 0 {
		t.Error("the joint range of the meeting's length is missing")
	}
	for _, event := range p.texts(`[data-event]`) {
		if strings.Contains(event, "under three hours") && strings.Contains(event, "for six hours") {
			t.Errorf("Geneva's hours and Istanbul's stand in one event: %s", event)
		}
	}
}

// A pasted page must stay text: no element of it, nothing fetched for it, nothing
// run (the watch fails on a request or a violation).
func TestPastedMarkupStaysText(t *testing.T) {
	p := open(t)
	const text = `<img src="https://pictures.example/x.png" onerror="document.title='run'"> <script>document.title='run'</script> & <b>five</b> hours`
	p.paste(draft, text)
	p.settle()
	if got := p.text(draft); got != text {
		t.Errorf("the draft shows %q", got)
	}
	p.addSource(`<i>Title</i>`, `<u>Outlet</u>`, "03/14/2026", text+" were spent in Geneva.")
	p.settle()
	if n := p.count(`body img, body script, body b, body i, body u`); n != 0 {
		t.Errorf("%d elements were made of the text", n)
	}
	if got := ask[string](p, `document.title`); strings.Contains(got, "run") {
		t.Errorf("the title is %q", got)
	}
}

// The policies hold for what a test evaluates, too, so that these journeys prove
// what they seem to: eval is refused, and so is a request to another origin.
func TestPoliciesAreInForce(t *testing.T) {
	p := open(t)
	p.expect("TrustedScript", "require-trusted-types-for", "refused.example")
	if _, err := eval[int](p, `eval('1 + 1')`); err == nil {
		t.Error("eval runs")
	}
	if _, err := eval[bool](p, `fetch('https://refused.example/').then(() => true)`); err == nil {
		t.Error("a request to another origin is allowed")
	}
	for _, words := range []string{"TrustedScript", "refused.example"} {
		if !p.noticed(words) {
			t.Errorf("the watch did not notice %s", words)
		}
	}
}

// A host of static files sends none of the headers, and may have the site in a folder.
func TestExportedSiteWorksInAFolderOfAnyHost(t *testing.T) {
	dir := t.TempDir() // before the page, which may load from it until it closes
	p := blank(t)
	if err := web.Export(os.DirFS(siteFolder), filepath.Join(dir, "deep", "down")); err != nil {
		t.Fatal(err)
	}
	p.handler = http.FileServer(http.Dir(dir))
	p.do(chromedp.Navigate(p.origin + "/deep/down/"))
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
	p.expect("TrustedScript", "require-trusted-types-for")
	if _, err := eval[int](p, `eval('1 + 1')`); err == nil {
		t.Error("eval runs: the page's own policy is not in force")
	}
}

func TestFitsAPhone(t *testing.T) {
	p := blank(t)
	p.resize(390, 844, true)
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
	for _, view := range []string{"across", "refusals", "text"} {
		p.click(`[role=tab][data-view=` + view + `]`)
		p.wait(`document.documentElement.dataset.view === ` + quoted(view))
		if over := ask[int](p, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
			t.Errorf("%s: the page is %d pixels wider than the window", view, over)
		}
	}
	if !ask[bool](p, `document.querySelector('[data-region=findings]').getBoundingClientRect().top >= document.querySelector('[data-region=editor]').getBoundingClientRect().bottom`) {
		t.Error("the findings are not below the text")
	}
}
