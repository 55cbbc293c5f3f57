package e2e

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// clipboard is the text that was last copied.
func (p *page) clipboard() string {
	p.t.Helper()
	return ask[string](p, `navigator.clipboard.readText()`)
}

func (p *page) narrowing() {
	p.t.Helper()
	p.click(`[data-narrow] summary`)
	p.wait(`document.querySelector('[data-narrow]').open`)
}

func TestSortsFindingsAsTheyStandInTheText(t *testing.T) {
	p := open(t)
	p.narrowing()
	p.choose(`[data-field=order]`, "place")
	p.wait(`document.querySelector('[data-finding]').dataset.relation !== 'conflict'`)
	starts := ask[[]int](p, `(([...cards], text) => cards.map((card) => text.indexOf(card.querySelector('[data-side=draft] mark').textContent)))(document.querySelectorAll('[data-finding]'), document.querySelector('[data-field=text]').innerText)`)
	// Passages that stand twice, such as a city's name, are found at their first place.
	first := slices.DeleteFunc(starts, func(at int) bool { return at < 0 })
	if len(first) < 5 || first[0] != 0 || first[len(first)-1] < first[0] {
		t.Errorf("the findings begin at %v", starts)
	}
	p.choose(`[data-field=order]`, "weight")
	p.wait(`document.querySelector('[data-finding]').dataset.relation === 'conflict'`)
}

func TestFiltersFindingsBySourceQuestionAndDecision(t *testing.T) {
	p := open(t)
	all := p.count(`[data-finding]`)
	p.narrowing()
	p.choose(`[data-field=source]`, "istanbul-embassies.txt")
	p.wait(`document.querySelectorAll('[data-finding]').length < ` + strconv.Itoa(all))
	if n := p.count(`[data-finding]:not(:has([data-source="istanbul-embassies.txt"]))`); n > 0 {
		t.Errorf("%d findings without that source are shown", n)
	}
	p.choose(`[data-field=slot]`, "place")
	p.wait(`[...document.querySelectorAll('[data-finding]')].every((card) => card.dataset.slot === 'place')`)
	if said := p.text(`[data-shown]`); !strings.Contains(said, "of "+strconv.Itoa(all)) {
		t.Errorf("of what is hidden the page says %q", said)
	}
	p.click(`[data-finding] [data-action=dismiss]`)
	p.choose(`[data-field=decision]`, "dismissed")
	p.wait(`document.querySelectorAll('[data-finding]').length === 1`)
	p.choose(`[data-field=decision]`, "confirmed")
	p.wait(`document.querySelectorAll('[data-finding]').length === 0`)
	p.see(`.findings-empty`)
	p.click(`[data-action=show-everything]`)
	p.wait(`document.querySelectorAll('[data-finding]').length === ` + strconv.Itoa(all))
}

func TestChangesANumberAndSeesWhichSourcesAgree(t *testing.T) {
	p := open(t)
	p.click(meetingLength + ` [data-action=show-in-text]`)
	p.wait(`document.activeElement === document.querySelector('[data-field=text]')`)
	for range "five" {
		p.press("Delete")
	}
	p.typeText("two and a half")
	p.settle()
	p.see(`[data-finding][aria-current][data-slot=duration][data-relation=fits]`)
	sides := p.texts(`[data-finding][aria-current] [data-side=source]`)
	for _, source := range []string{"Report A", "Report B"} {
		if !slices.ContainsFunc(sides, func(side string) bool { return strings.HasPrefix(side, source) }) {
			t.Errorf("%s is not among those that the new number fits: %q", source, sides)
		}
	}
}

func TestCopiesAFindingAndTheAddressOfItsPassage(t *testing.T) {
	p := open(t)
	p.allowClipboard()
	p.click(meetingLength + ` h3`)
	p.wait(`document.querySelector('[data-finding][aria-current]')`)
	p.click(meetingLength + ` [data-action=copy-finding]`)
	p.wait(`document.querySelector('[data-finding][aria-current] .copied').textContent !== ''`)
	text := p.clipboard()
	for _, words := range []string{"Conflict", "Your text: “five hours” in “Joe Biden", "Report B (2021-06-16, https://example.org/geneva-envoys): “under three hours”"} {
		if !strings.Contains(text, words) {
			t.Errorf("the copy lacks %q:\n%s", words, text)
		}
	}
	p.click(meetingLength + ` [data-address="geneva-envoys.txt"] summary`)
	p.wait(`document.querySelector('[data-address] code').textContent !== ''`)
	p.click(meetingLength + ` [data-address="geneva-envoys.txt"] [data-action=copy-address]`)
	p.wait(`document.querySelector('[data-address] [role=status]').textContent !== ''`)
	if got, want := p.clipboard(), "https://example.org/geneva-envoys#:~:text=under%20three%20hours"; got != want {
		t.Errorf("the address is %q, want %q", got, want)
	}
}
