package e2e

import "testing"

// A state is a way that the page can stand; reach goes there from the state before.
// The tests that look at the page in every state (axe, pictures) share this list.
type state struct {
	name  string
	reach func(p *page)
}

var states = []state{
	{"sample", func(p *page) {}},
	{"selected", func(p *page) { p.click(meetingLength) }},
	{"decided", func(p *page) {
		p.click(meetingLength + ` [data-action=confirm]`)
		p.see(meetingLength + ` [data-action=note]`)
		p.saved()
	}},
	{"cases", func(p *page) {
		p.cases()
		p.listed(1)
		p.click(`[data-action=delete-all]`)
	}},
	{"renaming", func(p *page) {
		p.click(`[data-action=rename-case]`)
		p.wait(focused + `.name === 'case-name'`)
	}},
	{"narrowed", func(p *page) {
		p.click(`[data-action=close-cases]`)
		p.wait(`!document.querySelector('dialog[open]')`)
		p.narrowing()
		p.choose(`[data-field=source]`, "geneva-envoys.txt")
		p.wait(`document.querySelector('[data-shown]').checkVisibility()`)
		p.click(meetingLength + ` [data-address] summary`)
	}},
	{"across", func(p *page) { p.view("across") }},
	{"across-base", func(p *page) {
		p.choose(`[data-field=base]`, "geneva-envoys.txt")
		p.wait(`document.querySelector('[data-beside]')`)
	}},
	{"refusals", func(p *page) { p.view("refusals") }},
	{"source", func(p *page) {
		p.view("text")
		p.click(meetingLength + ` [data-action^="open-source-"]`)
		p.wait(`document.documentElement.dataset.view === 'source'`)
	}},
	{"help", func(p *page) {
		p.click(`[data-action=close-source]`)
		p.click(`[data-action=help]`)
		p.wait(`document.querySelector('[data-region=help] dialog')?.open`)
	}},
	{"how", func(p *page) {
		p.click(`[data-action=guide-how]`)
		p.wait(`document.querySelector('[data-region=guide] dialog')?.dataset.page === 'how'`)
	}},
	{"rules", func(p *page) {
		p.click(`[data-guide=rules]`)
		p.wait(`document.querySelector('[data-region=guide] dialog').dataset.page === 'rules'`)
	}},
	{"export", func(p *page) {
		p.click(`[data-action=close-guide]`)
		p.exporting()
	}},
	{"adding", func(p *page) {
		p.click(`[data-action=close-export]`)
		p.addingSource()
	}},
	{"empty", func(p *page) {
		p.press("Escape")
		p.wait(`!document.querySelector('dialog[open]')`)
		p.click(`[data-action=start-empty]`)
		p.settle()
	}},
	{"empty-across", func(p *page) { p.view("across") }},
}

// throughAllStates opens the page and calls look in each state, by its name.
func throughAllStates(t *testing.T, p *page, look func(state string)) {
	t.Helper()
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	for _, s := range states {
		s.reach(p)
		look(s.name)
	}
}

// view opens a tab of the main column.
func (p *page) view(name string) {
	p.t.Helper()
	p.click(`[role=tab][data-view=` + name + `]`)
	p.wait(`document.documentElement.dataset.view === ` + quoted(name))
}

// choose chooses an option of a list by its value, as the keyboard would.
func (p *page) choose(selector, value string) {
	p.t.Helper()
	ask[bool](p, `((list) => { list.focus(); list.value = `+quoted(value)+`; return list.dispatchEvent(new Event('change', {bubbles: true})); })(document.querySelector(`+quoted(selector)+`))`)
}

// addingSource opens the dialog for a new source; on a phone the list of sources is
// unfolded first.
func (p *page) addingSource() {
	p.t.Helper()
	if !ask[bool](p, `document.querySelector('[data-action=add-source]').checkVisibility()`) {
		p.click(`[data-action=toggle-sources]`)
	}
	p.click(`[data-action=add-source]`)
	p.wait(`document.querySelector('[data-form=source]')?.checkVisibility()`)
}
