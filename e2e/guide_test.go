package e2e

import (
	"strings"
	"testing"
)

func TestOpensTheRuleOfAFinding(t *testing.T) {
	p := open(t)
	p.click(meetingLength + ` [data-action=about-rule]`)
	p.wait(`document.querySelector('[data-region=guide] dialog')?.dataset.page === 'rules'`)
	if got := p.text(`[data-region=guide] [aria-current]`); !strings.HasPrefix(got, "interval-disjoint") {
		t.Errorf("the rule shown is %q", got)
	}
	if !p.inView(`[data-region=guide] [aria-current]`) {
		t.Error("the rule is not scrolled into view")
	}
	p.press("Escape")
	p.wait(`!document.querySelector('dialog[open]')`)
	p.view("refusals")
	p.click(`[data-refusal][data-reason=other-event] [data-action=about-rule]`)
	p.wait(`document.querySelector('[data-region=guide] dialog').dataset.page === 'rules'`)
	if got := p.text(`[data-region=guide] [aria-current]`); !strings.HasPrefix(got, "other-event") {
		t.Errorf("the reason shown is %q", got)
	}
}

func TestReadsHowItWorksAndWhatLeavesTheMachine(t *testing.T) {
	p := open(t)
	p.click(`[data-action=privacy]`)
	p.wait(`document.querySelector('[data-region=guide] dialog')?.dataset.page === 'how'`)
	if got := p.text(`[data-region=guide] [aria-current]`); got != "What leaves your machine" {
		t.Errorf("the page opens at %q", got)
	}
	text := p.text(`[data-region=guide]`)
	for _, words := range []string{"pairs that contradict each other it found", "false alarms", "Silence is not agreement", "dates and times that people had marked"} {
		if !strings.Contains(strings.ToLower(text), strings.ToLower(words)) {
			t.Errorf("the page lacks %q", words)
		}
	}
	if strings.Contains(text, "measured:") {
		t.Error("a place for figures is empty")
	}
	p.click(`[data-guide=rules]`)
	p.wait(`document.querySelector('[data-region=guide] dialog').dataset.page === 'rules'`)
	p.press("Escape")
	p.wait(`!document.querySelector('dialog[open]') && document.activeElement.dataset.action === 'privacy'`)
}

func TestHintGoesWhenTheTextIsTouched(t *testing.T) {
	p := open(t)
	p.see(`[data-hint]`)
	p.paste(draft, "Biden and Putin talked for seven hours in Geneva on Wednesday.")
	p.settle()
	if n := p.count(`[data-hint]:not([hidden])`); n != 0 {
		t.Error("the hint on the sample stays beside another text")
	}
	p.click(`[data-action=load-sample]`)
	p.wait(`document.querySelector('[data-hint]').checkVisibility()`)
	p.click(`[data-action=close-hint]`)
	p.wait(`!document.querySelector('[data-hint]').checkVisibility()`)
}
