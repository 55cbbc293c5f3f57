package e2e

import (
	"strings"
	"testing"
)

const (
	isSaved  = `document.documentElement.dataset.saved === 'saved'`
	isKeeper = `document.querySelector('[data-action=cases]')?.checkVisibility()`
)

// saved waits until the page says that all is on the disk.
func (p *page) saved() {
	p.t.Helper()
	p.wait(isSaved)
}

// reload loads the page again and waits until what it opens is checked.
func (p *page) reload() {
	p.t.Helper()
	p.navigate()
	p.wait(`document.documentElement.dataset.checked > 0`)
	p.settle()
	p.wait(isKeeper)
}

const sevenHours = "Biden and Putin talked for seven hours in Geneva on Wednesday."

func TestComesBackToTheCaseAsItWas(t *testing.T) {
	p := open(t)
	p.paste(draft, sevenHours)
	p.settle()
	p.click(meetingLength + ` [data-action=confirm]`)
	p.click(`li[data-source]:last-of-type [data-action=remove-source]`)
	p.settle()
	p.saved()
	p.reload()
	if got := p.text(draft); got != sevenHours {
		t.Errorf("the draft is %q", got)
	}
	if got := p.count(`li[data-source]`); got != 3 {
		t.Errorf("%d sources, want 3", got)
	}
	p.see(meetingLength + `[data-decision=confirmed]`)
	p.saved()
	if said := p.text(`[data-saved-words]`); !strings.HasPrefix(said, "Saved ") {
		t.Errorf("the page says %q", said)
	}
}

func TestSampleThatWasOnlyLookedAtIsNotKept(t *testing.T) {
	p := open(t)
	p.wait(isKeeper)
	p.click(meetingLength)
	p.click(`[role=tab][data-view=across]`)
	p.click(`[data-action=cases]`)
	p.wait(`document.querySelector("dialog.cases")?.open`)
	p.see(`dialog.cases`)
	if n := p.count(`[data-case-item]`); n != 0 {
		t.Errorf("%d cases are kept", n)
	}
}

func TestLeavingAtOnceLosesNothing(t *testing.T) {
	p := openSaved(t)
	p.typeText(" It rained.")
	p.reload()
	if got := p.text(draft); got != sevenHours+" It rained." {
		t.Errorf("the draft is %q", got)
	}
}

func TestSettingOfTheKeysIsKept(t *testing.T) {
	p := open(t)
	p.wait(isKeeper)
	p.typeText("?")
	p.wait(`document.querySelector('[data-region=help] dialog').open`)
	p.click(`#letter-keys`)
	p.press("Escape")
	p.wait(`!document.querySelector('dialog[open]')`)
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	if ask[bool](p, `document.querySelector('#letter-keys').checked`) {
		t.Error("single letters are on again")
	}
}

// A case is managed by keyboard alone: opened, renamed, deleted and brought back.
func TestListOfCasesWorksByKeyboard(t *testing.T) {
	p := openSaved(t)
	ask[bool](p, `(document.querySelector('[data-action=cases]').focus(), true)`)
	p.press("Enter")
	p.wait(caseDialog)
	p.listed(1)
	p.tabTo("rename-case")
	p.press("Enter")
	p.wait(focused + `.name === 'case-name'`)
	p.press("Escape")
	p.wait(focused + `.dataset.action === 'rename-case' && ` + caseDialog)
	p.tabTo("duplicate-case")
	p.press("Enter")
	p.listed(2)
	p.wait(focused + `.dataset.action === 'duplicate-case'`)
	p.tabTo("delete-case")
	p.press("Enter")
	p.listed(1)
	p.tabTo("undo-delete")
	p.press("Enter")
	p.listed(2)
	p.press("Escape")
	p.wait(`!(` + caseDialog + `) && ` + focused + `.dataset.action === 'cases'`)
}

// tabTo presses Tab until the button with this hook has the focus.
func (p *page) tabTo(action string) {
	p.t.Helper()
	for range 40 {
		p.press("Tab")
		if ask[string](p, focused+`.dataset.action ?? ''`) == action {
			return
		}
	}
	p.t.Fatalf("Tab does not lead to %s", action)
}

func TestKeeperThatCannotBeLoadedIsTold(t *testing.T) {
	p := blank(t)
	p.expect("/cases.js")
	p.lose("/cases.js")
	p.navigate()
	p.wait(sampleIsThere)
	p.wait(`document.querySelector('[data-bar=error]')?.checkVisibility()`)
	if said := p.text(`[data-bar=error]`); !strings.Contains(said, "not kept") {
		t.Errorf("the page says %q", said)
	}
	p.see(meetingLength)
}
