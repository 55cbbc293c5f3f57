package e2e

import (
	"fmt"
	"strings"
	"testing"
)

const (
	passages = `[data-region=reader] [data-passage]`
	reading  = `document.documentElement.dataset.view === 'source'`
	current  = `[data-region=reader] mark.place`
)

// read opens a source by its place in the list.
func (p *page) read(source string) {
	p.t.Helper()
	p.click(`li[data-source="` + source + `"] [data-action=open-source]`)
	p.wait(reading)
	p.wait(`document.querySelector('[data-region=reader]').dataset.source === ` + quoted(source))
}

func TestReadsASourceAndGoesFromPassageToPassage(t *testing.T) {
	p := open(t)
	p.read("geneva-envoys.txt")
	n := p.count(passages)
	if n < 3 || p.count(`[data-region=reader] .reader-statement[data-relation=conflict]`) == 0 {
		t.Fatalf("%d passages are marked, %d statements in conflict", n, p.count(`[data-region=reader] .reader-statement[data-relation=conflict]`))
	}
	p.click(`[data-action=next-passage]`)
	seen := map[string]bool{}
	for i := range n {
		p.wait(`document.querySelector('` + current + `') === document.activeElement`)
		if said := p.text(`[data-passages]`); !strings.HasPrefix(said, fmt.Sprintf("%d of %d:", i+1, n)) && !strings.Contains(said, fmt.Sprintf("%d of %d:", i+1, n)) {
			t.Errorf("at passage %d the page says %q", i+1, said)
		}
		if !p.inView(current) {
			t.Errorf("passage %d is not in view", i+1)
		}
		seen[p.text(current)+fmt.Sprint(ask[float64](p, `document.querySelector('`+current+`').getBoundingClientRect().top + document.querySelector('[data-region=main]').scrollTop`))] = true
		before := ask[string](p, `document.querySelector('[data-passages]').textContent`)
		p.typeText("n")
		p.wait(`document.querySelector('[data-passages]').textContent !== ` + quoted(before))
	}
	if len(seen) != n {
		t.Errorf("%d places were shown of %d", len(seen), n)
	}
	p.typeText("p")
	p.wait(`document.querySelector('[data-passages]').textContent.includes('` + fmt.Sprintf("%d of %d", n, n) + `')`)
	p.press("Escape")
	p.wait(`document.documentElement.dataset.view === 'text'`)
	if got := ask[string](p, `document.activeElement.closest('li[data-source]')?.dataset.source ?? document.activeElement.tagName`); got != "geneva-envoys.txt" {
		t.Errorf("after the source was closed the focus is at %s", got)
	}
}

func TestJumpsFromASourceToTheDraftAndBack(t *testing.T) {
	p := open(t)
	p.read("geneva-envoys.txt")
	conflict := passages + `[data-relation=conflict]`
	words := p.text(conflict)
	p.click(conflict)
	p.wait(`document.querySelector('` + meetingLength + `')?.getAttribute('aria-current') === 'true'`)
	if got := p.text(current); got != words {
		t.Errorf("clicked %q, at %q", words, got)
	}
	p.click(`[data-action=show-passage]`)
	p.wait(`document.documentElement.dataset.view === 'text'`)
	p.wait(`document.activeElement === document.querySelector('` + draft + `')`)
	if got := ask[string](p, `(({anchorNode, anchorOffset}) => anchorNode.data.slice(anchorOffset, anchorOffset + 10))(getSelection())`); got != "five hours" {
		t.Errorf("the caret is before %q", got)
	}
	p.click(meetingLength + ` [data-action^="open-source-"]`)
	p.wait(reading)
	p.wait(`document.querySelector('` + current + `') === document.activeElement`)
	if got := p.text(current); got != words {
		t.Errorf("back at %q, want %q", got, words)
	}
}

// What turns the direction of writing or has no width would let a text look otherwise
// than it is read.
func TestShowsWhatCannotBeSeenInASource(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	const hidden = "Ni\u200bne people were hurt.\n\nThe talks lasted \u202eowt\u202c hours.\n\nالمدينة said \"five\".\n\nA family 👨\u200d👩\u200d👧 was there."
	p.click(`[data-action=add-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
	p.paste(`[data-form=source] [name=text]`, hidden)
	p.click(`[data-action=submit-source]`)
	p.settle()
	p.read("s1")
	if got := ask[string](p, `document.querySelector('[data-region=reader] .reader-text').textContent`); got != hidden {
		t.Errorf("the text shown is %q", got)
	}
	if names := ask[string](p, `[...document.querySelectorAll('.invisible')].map((e) => e.dataset.name).join('; ')`); names != "zero-width space; forced right-to-left; end of direction" {
		t.Errorf("named are %s", names)
	}
	// The letters stand in the order in which they are stored.
	if !ask[bool](p, `(() => {
		const walker = document.createTreeWalker(document.querySelector('.reader-text'), NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const at = walker.currentNode.data.indexOf('owt');
			if (at < 0) continue;
			const left = (i) => { const r = document.createRange(); r.setStart(walker.currentNode, at + i); r.setEnd(walker.currentNode, at + i + 1); return r.getBoundingClientRect().left; };
			return left(0) < left(1) && left(1) < left(2);
		}
		return false;
	})()`) {
		t.Error("the letters are shown in another order than they are read")
	}
}

// A book: the parts out of sight are not laid out.
func TestALongSourceOpensQuickly(t *testing.T) {
	p := openWithDraft(t, ferryDraft)
	var b strings.Builder
	b.WriteString("Date: 2026-03-14\n\n")
	for i := range 12000 {
		fmt.Fprintf(&b, "On day %d the harbour office of the old town wrote down who came, who left, and what the weather was like at the pier.\n\n", i+1)
	}
	b.WriteString("Nine people were hurt when a ferry hit a pier in Split on Saturday.")
	paths := write(t, map[string]string{"book.txt": b.String()})
	p.chooseFiles(`[data-field=files]`, paths["book.txt"])
	p.imported()
	p.settle()
	p.see(conflicts)
	took := ask[float64](p, `(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		await import(new URL('view/reader/reader.js', document.querySelector('script[type=module]').src));
		const began = performance.now();
		document.querySelector('`+conflicts+` [data-action^="open-source-"]').click();
		while (document.activeElement !== document.querySelector('`+current+`')) await frame();
		await frame();
		return performance.now() - began;
	})()`)
	t.Logf("1.4 MB opened at its last line in %.0f ms", took)
	if took > 3000 {
		t.Errorf("a book takes %.0f ms to open", took)
	}
	if !p.inView(current) || p.text(current) == "" {
		t.Error("the passage is not in view")
	}
}
