package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestPastesRichTextAsPlainParagraphsAndUndoesIt(t *testing.T) {
	p := openWithDraft(t, "The harbour was quiet.")
	p.click(draft)
	p.press("End")
	ask[bool](p, `navigator.clipboard.write([new ClipboardItem({
		'text/html': new Blob(['<h1>Ferry hits pier</h1><p>Nine people were <b>hurt</b>.</p><img src="https://harbour.example/p.png">'], {type: 'text/html'}),
		'text/plain': new Blob(['Ferry hits pier\n\nNine people were hurt.'], {type: 'text/plain'}),
	})]).then(() => true)`)
	p.do(chromedp.KeyEvent("v", chromedp.KeyModifiers(kb.ModifierCtrl), command("paste")))
	p.wait(`document.querySelector('` + draft + `').textContent.includes('Nine people were hurt.')`)
	if n := p.count(draft + ` :not(br):not(div)`); n != 0 {
		t.Errorf("%d elements came with the text", n)
	}
	p.settle()
	if got := p.text(draft); got != "The harbour was quiet.Ferry hits pier Nine people were hurt." {
		t.Errorf("the draft is %q", got)
	}
	p.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(kb.ModifierCtrl), command("undo")))
	p.wait(`document.querySelector('` + draft + `').textContent.trim() === 'The harbour was quiet.'`)
	p.settle()
}

func TestTheStatementUnderTheCaretSelectsItsFinding(t *testing.T) {
	p := open(t)
	p.click(draft)
	p.do(chromedp.KeyEvent(kb.Home, chromedp.KeyModifiers(kb.ModifierCtrl), command("moveToBeginningOfDocument")))
	selected := `document.querySelector('[data-finding][aria-current=true]')`
	p.wait(selected + `?.textContent.includes('Geneva on Wednesday')`)
	for range 40 { // a statement of the sample has fifty letters or more: a step of five cannot leap over it
		for range 5 {
			p.do(chromedp.KeyEvent(kb.ArrowRight, command("moveRight")))
		}
		if ask[bool](p, selected+`?.dataset.relation === 'forecast'`) {
			return
		}
	}
	p.wait(selected + `?.dataset.relation === 'forecast'`)
}

func TestGoesAlongTheStripByKeyboard(t *testing.T) {
	p := open(t)
	p.wait(`document.querySelectorAll('[data-region=strip] [role=option]').length > 4`)
	p.do(chromedp.Focus(chromedp.CSS(`[data-region=strip] [role=listbox]`)))
	p.wait(`document.querySelector('[data-region=strip] [aria-selected=true]')?.dataset.relation === 'conflict'`)
	p.do(chromedp.KeyEvent(kb.End))
	p.wait(`document.querySelector('[data-region=strip] [aria-selected=true]') === document.querySelector('[data-region=strip] [role=option]:last-child')`)
	if said := ask[string](p, `document.querySelector('[data-region=strip] [aria-selected=true]').getAttribute('aria-label')`); !strings.HasPrefix(said, "Conflict: They met at the residence") {
		t.Errorf("the last mark says %q", said)
	}
	p.press("Enter")
	p.wait(`document.activeElement === document.querySelector('` + draft + `')`)
	p.wait(`document.querySelector('[data-finding][aria-current=true]')?.textContent.includes('residence of the Russian')`)
}

func TestADraftInAnotherLanguageIsNotCheckedAndThePageSaysSo(t *testing.T) {
	p := open(t)
	p.paste(draft, "El presidente llegó a Ginebra el miércoles por la tarde para una reunión con los ministros que duró 5 horas.")
	p.settle()
	p.see(`[data-region=editor] [data-foreign]`)
	if n := p.count(`[data-finding]`) + p.count(`[data-relation=only-here]`); n != 0 {
		t.Errorf("%d findings", n)
	}
	p.paste(draft, "Biden and Putin talked for seven hours in Geneva on Wednesday.")
	p.settle()
	p.see(meetingLength)
	if ask[bool](p, `document.querySelector('[data-region=editor] [data-foreign]').checkVisibility()`) {
		t.Error("the note about the language stays")
	}
}

func TestAnEmptyPageSaysWhatToDo(t *testing.T) {
	p := open(t)
	p.click(`[data-action=start-empty]`)
	p.settle()
	for _, selector := range []string{`[data-region=sources]`, `[data-region=findings]`} {
		if said := p.text(selector); !strings.Contains(said, "Paste") && !strings.Contains(said, "Add the articles") {
			t.Errorf("%s says %q", selector, said)
		}
	}
	if said := ask[string](p, `getComputedStyle(document.querySelector('`+draft+`'), '::before').content`); !strings.Contains(said, "Paste or type") {
		t.Errorf("the editor says %q", said)
	}
}
