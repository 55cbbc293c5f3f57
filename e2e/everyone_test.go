package e2e

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// A window of 320 pixels is the narrowest that must do; one of 720 by 450 is what a
// reader has who enlarges a common screen to 200 %.
func TestNarrowWindowsNeedNoScrollingSideways(t *testing.T) {
	for _, size := range [][2]int64{{320, 640}, {720, 450}} {
		t.Run(fmt.Sprint(size[0]), func(t *testing.T) {
			p := blank(t)
			p.resize(size[0], size[1], false)
			throughAllStates(t, p, func(state string) {
				wide := ask[[]string](p, `[document.documentElement, ...document.querySelectorAll('dialog[open]')].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.localName + ' ' + e.scrollWidth)`)
				if len(wide) > 0 {
					t.Errorf("%s: wider than the window: %v", state, wide)
				}
			})
		})
	}
}

// What is pressed by finger or by an unsteady hand is at least 24 pixels high and wide;
// a field for files is pressed through the button before it.
func TestTargetsAreLargeEnough(t *testing.T) {
	p := blank(t)
	p.resize(360, 780, true)
	throughAllStates(t, p, func(state string) {
		small := ask[[]string](p, `[...document.querySelectorAll('button, select, summary, input')].filter((e) => e.checkVisibility() && e.type !== 'file')
			.map((e) => [e.labels?.length ? [...e.labels, e].map((l) => l.getBoundingClientRect()).reduce((a, b) => ({width: Math.max(a.width, b.width), height: Math.max(a.height, b.height)})) : e.getBoundingClientRect(), e])
			.filter(([box]) => box.width < 23.5 || box.height < 23.5)
			.map(([box, e]) => (e.dataset.action ?? e.id ?? e.className) + ' "' + e.textContent.slice(0, 30) + '" ' + Math.round(box.width) + '×' + Math.round(box.height))`)
		slices.Sort(small)
		for _, target := range slices.Compact(small) {
			t.Errorf("%s: %s", state, target)
		}
	})
}

// Highlights are invisible to assistive technology, so every flag is an item of a list
// with a heading, and keys lead to each.
func TestEveryFindingIsReachedByKeyAndDescribed(t *testing.T) {
	p := open(t)
	all := ask[[]string](p, `[...document.querySelectorAll('[data-finding]')].map((card) => card.dataset.finding)`)
	var reached []string
	for range all {
		p.press("F8")
		p.wait(`document.activeElement.closest('[data-finding][aria-current]')`)
		reached = append(reached, ask[string](p, `document.activeElement.closest('[data-finding]').dataset.finding`))
	}
	slices.Sort(all)
	slices.Sort(reached)
	if !slices.Equal(all, reached) {
		t.Errorf("F8 reaches %d of %d findings", len(slices.Compact(reached)), len(all))
	}
	tree, err := chromedp.Call(p.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		t.Fatal(err)
	}
	verdicts := 0
	for _, node := range tree.Nodes {
		if node.Ignored || node.Role == nil {
			continue
		}
		role, name := axText(node.Role), axText(node.Name)
		switch role {
		case "heading":
			for _, verdict := range []string{"Conflict", "Forecast", "Fits", "Same", "Later figure", "Disputed"} {
				if strings.HasPrefix(name, verdict) {
					verdicts++
				}
			}
		case "button", "textbox", "combobox", "tab", "checkbox", "image", "img", "link", "DisclosureTriangle":
			if name == "" {
				t.Errorf("a %s has no name", role)
			}
		}
	}
	if verdicts != len(all) {
		t.Errorf("%d headings tell a verdict, want one for each of %d findings", verdicts, len(all))
	}
}

// axText is a property of the accessibility tree as a text.
func axText(value *accessibility.Value) string {
	if value == nil {
		return ""
	}
	var text string
	if json.Unmarshal(value.Value, &text) != nil {
		return "" // no string, so no name
	}
	return text
}

func TestNothingMovesWhereMotionIsReduced(t *testing.T) {
	p := blank(t)
	p.media("", "prefers-reduced-motion: reduce")
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.click(meetingLength)
	if moving := ask[int](p, `[...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e); return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0 || s.scrollBehavior === 'smooth'; }).length + document.getAnimations().length`); moving > 0 {
		t.Errorf("%d elements move", moving)
	}
}

// Where the reader's own colours are in force, what is selected and what differs is
// still seen: by an outline, a mark and an icon in a ring.
func TestForcedColoursKeepWhatColoursSay(t *testing.T) {
	p := blank(t)
	p.media("", "forced-colors: active")
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.click(meetingLength)
	for what, style := range map[string]string{
		`the selected card has no outline`:    `getComputedStyle(document.querySelector('.card[aria-current]')).outlineStyle === 'solid'`,
		`the chosen chip has no outline`:      `getComputedStyle(document.querySelector('.chip[aria-pressed=true]')).outlineStyle === 'solid'`,
		`an icon has no ring`:                 `getComputedStyle(document.querySelector('.card .icon')).borderStyle === 'solid'`,
		`the compared words are not marked`:   `getComputedStyle(document.querySelector('.card[aria-current] .side mark')).backgroundColor !== getComputedStyle(document.body).backgroundColor`,
		`the picture's joint range is lost`:   `getComputedStyle(document.querySelector('.picture-joint')).stroke !== 'none'`,
		`an open end looks like a closed one`: `getComputedStyle(document.querySelector('.picture-end.is-open')).fill !== getComputedStyle(document.querySelector('.picture-end:not(.is-open)')).fill`,
	} {
		if !ask[bool](p, style) {
			t.Error(what)
		}
	}
}

func TestRightToLeftTextStaysInItsPlace(t *testing.T) {
	p := open(t)
	const words = "قال الرئيس إن الاجتماع استمر ثلاث ساعات. \u202eThis runs backwards. Biden and Putin met in Geneva on Wednesday for less than three hours."
	p.addSource("عنوان المقال", "صحيفة", "06/16/2021", words)
	p.settle()
	p.click(`li[data-source]:last-of-type [data-action=open-source]`)
	p.wait(`document.documentElement.dataset.view === 'source'`)
	if got := ask[string](p, `document.querySelector('[data-region=reader] .reader-text').textContent`); got != words {
		t.Errorf("the article shows %q", got)
	}
	if over := ask[int](p, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
		t.Errorf("the page is %d pixels wider than the window", over)
	}
	for _, selector := range []string{`.header`, `[role=tablist]`, `[data-region=findings]`, `li[data-source] .source-meta`} {
		if dir := ask[string](p, `getComputedStyle(document.querySelector(`+quoted(selector)+`)).direction`); dir != "ltr" {
			t.Errorf("%s runs %s", selector, dir)
		}
	}
	p.view("across")
	if left := ask[int](p, `Math.round(document.querySelector('.questions th').getBoundingClientRect().left - document.querySelector('.questions').getBoundingClientRect().left)`); left != 0 {
		t.Errorf("the table of questions begins %d pixels from its edge", left)
	}
}
