package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const focused = `document.activeElement`

func TestDismissesOneFindingAndTakesItBack(t *testing.T) {
	p := open(t)
	before := p.text(`[data-filter=conflict] b`)
	p.click(meetingLength + ` [data-action=dismiss]`)
	p.see(meetingLength + `[data-decision=dismissed][data-closed]`)
	if after := p.text(`[data-filter=conflict] b`); after == before {
		t.Errorf("%s conflicts are counted, as many as before", after)
	}
	if said := p.text(`[data-bar=undo]`); !strings.Contains(said, "this finding only") || !strings.Contains(said, "five hours") {
		t.Errorf("how far it reaches is not said: %q", said)
	}
	if n := p.count(conflicts + `:not([data-decision])`); n == 0 {
		t.Error("the other conflict is decided, too")
	}
	if !ask[bool](p, focused+`.dataset.action === 'dismiss'`) {
		t.Error("the focus is lost")
	}
	p.click(`[data-action=undo]`)
	p.see(meetingLength + `:not([data-decision])`)
	if after := p.text(`[data-filter=conflict] b`); after != before {
		t.Errorf("%s conflicts are counted, want %s again", after, before)
	}
}

func TestDecisionOutlivesEditsElsewhereAndNotInItsSentence(t *testing.T) {
	p := open(t)
	p.paste(draft, "Biden and Putin talked for seven hours in Geneva on Wednesday.")
	p.settle()
	p.click(meetingLength + ` [data-action=resolve]`)
	p.see(meetingLength + `[data-decision=resolved]`)
	p.click(draft)
	p.press("End")
	p.typeText(" It rained.")
	p.settle()
	p.see(meetingLength + `[data-decision=resolved]`)
	p.paste(draft, "It rained. Biden and Putin talked for seven hours in Geneva on Wednesday.")
	p.settle()
	p.see(meetingLength + `[data-decision=resolved]`)
	p.paste(draft, "Biden and Putin talked for nine hours in Geneva on Wednesday.")
	p.settle()
	p.see(meetingLength + `:not([data-decision])`)
}

func TestWritesANoteToADecision(t *testing.T) {
	p := open(t)
	if p.count(`[data-action=note]`) != 0 {
		t.Error("a note without a decision")
	}
	p.click(meetingLength + ` [data-action=confirm]`)
	p.see(meetingLength + ` [data-action=note]`)
	p.click(meetingLength + ` [data-action=note]`)
	p.typeText("Called the delegation; they stand by three hours.")
	p.press("Enter")
	p.wait(`document.querySelector('` + meetingLength + ` [data-action=note]')?.value.startsWith('Called')`)
	if n := p.text(`[data-decided-counts]`); n != "1 confirmed" {
		t.Errorf("counted: %q", n)
	}
	if p.text(`[data-filter=conflict] b`) != "2" {
		t.Error("a confirmed conflict counts no more")
	}
}

func TestDecidesByKeyboard(t *testing.T) {
	p := open(t)
	p.typeText("n")
	p.wait(focused + `.matches('[data-finding][aria-current=true]')`)
	first := ask[string](p, focused+`.dataset.key`)
	p.typeText("d")
	p.wait(focused + `.dataset.decision === 'dismissed' && ` + focused + `.dataset.key === ` + quoted(first))
	p.typeText("n")
	p.wait(focused + `.dataset.key !== ` + quoted(first))
	p.typeText("c")
	p.wait(focused + `.dataset.decision === 'confirmed'`)
	p.typeText("r")
	p.wait(focused + `.dataset.decision === 'resolved'`)
	p.typeText("u")
	p.wait(focused + `.dataset.decision === 'confirmed'`)
	p.typeText("p")
	p.wait(focused + `.dataset.key === ` + quoted(first))
	p.typeText("o")
	p.wait(`document.documentElement.dataset.view === 'source'`)
	p.press("Escape")
	p.typeText("e")
	p.wait(focused + `.dataset.field === 'text'`)
	before := p.text(draft)
	p.typeText("d")
	p.settle()
	if p.text(draft) == before {
		t.Error("a letter typed in the text was taken for a key")
	}
	p.do(chromedp.KeyEvent(kb.F8))
	p.wait(focused + `.dataset.field === 'text' && document.querySelector('[data-finding][aria-current=true]').dataset.key !== ` + quoted(first))
}

func TestKeysAreListedAndLettersCanBeSwitchedOff(t *testing.T) {
	p := open(t)
	p.typeText("?")
	p.wait(`document.querySelector('[data-region=help] dialog').open`)
	listed := strings.Join(p.texts(`[data-region=help] kbd`), " ")
	for _, key := range []string{"n", "p", "F8", "Shift+F8", "c", "d", "r", "u", "o", "e", "/", "?", "Esc"} {
		if !strings.Contains(" "+listed+" ", " "+key+" ") {
			t.Errorf("%s is not listed: %s", key, listed)
		}
	}
	p.click(`#letter-keys`)
	p.press("Escape")
	p.wait(`!document.querySelector('[data-region=help] dialog').open`)
	p.typeText("n")
	p.do(chromedp.KeyEvent(kb.F8))
	p.wait(`document.querySelector('[data-finding][aria-current=true]')`)
	if ask[bool](p, `document.querySelector('[data-finding]:nth-of-type(2)')?.getAttribute('aria-current') === 'true'`) {
		t.Error("a letter stepped on though letters are off")
	}
	p.typeText("d")
	if p.count(`[data-decision]`) != 0 {
		t.Error("a letter decided though letters are off")
	}
}

func TestSearchKeyGoesToTheFilters(t *testing.T) {
	p := open(t)
	p.typeText("/")
	p.wait(focused + `.closest('[data-region=findings]') && ` + focused + `.matches('[data-field=search], [data-filter]')`)
}
