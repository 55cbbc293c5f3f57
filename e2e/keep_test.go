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
