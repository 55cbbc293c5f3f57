package e2e

import (
	"slices"
	"strings"
	"testing"
)

const genevaLength = `[data-question][data-slot=duration]`

func TestComparesArticlesWithTheDraftBesideThem(t *testing.T) {
	p := open(t)
	p.view("across")
	event := p.text(`[data-event]`)
	for _, words := range []string{"Summit in Geneva", "2 articles, 2 origins", "Your text", "five hours", "Together the articles leave between 2 and 3 hours"} {
		if !strings.Contains(event, words) {
			t.Errorf("the first event lacks %q: %s", words, event)
		}
	}
	row := p.text(genevaLength)
	if missed, only := strings.Index(row, "not met"), strings.Index(row, "Only in"); missed < 0 || only >= 0 && only < missed {
		t.Errorf("that the forecast was not met is not told first: %s", row)
	}
	name := ask[string](p, `document.querySelector('[data-chart=duration] svg').getAttribute('aria-label')`)
	for _, words := range []string{"Report A more than 2 hours", "Report B less than 3 hours", "Report B, expected 4 to 5 hours", "Your text 5 hours", "together between 2 and 3 hours"} {
		if !strings.Contains(name, words) {
			t.Errorf("the picture's name lacks %q: %s", words, name)
		}
	}
	if n := p.count(`[data-chart=duration] .picture-end.is-open`); n != 2 {
		t.Errorf("%d open ends are drawn, want those of “more than two” and “under three”", n)
	}
	p.click(`[data-chart=duration] summary`)
	if table := p.text(`[data-chart=duration] table`); !strings.Contains(table, "Report B less than 3 hours") {
		t.Errorf("the table beside the picture is %s", table)
	}
}

func TestMeasuresTheArticlesAgainstOne(t *testing.T) {
	p := open(t)
	p.view("across")
	p.choose(`[data-field=base]`, "geneva-lakeside.txt")
	p.wait(`document.querySelector('[data-beside]')`)
	heads := p.texts(`[data-event] thead:first-of-type th`)
	if at := slices.IndexFunc(heads, func(s string) bool { return strings.Contains(s, "measured against") }); at < 0 || !strings.HasPrefix(heads[at], "Report A") {
		t.Errorf("the columns are %q", heads)
	}
	if n := p.count(genevaLength + ` td[data-source="geneva-envoys.txt"] [data-beside=fits]`); n != 1 {
		t.Errorf("%d answers to the length fit the article measured against, want 1: %s", n, p.text(genevaLength))
	}
	if n := p.count(`[data-question][data-slot=count] td[data-source="geneva-envoys.txt"] [data-beside=missing]`); n != 1 {
		t.Error("it is not told that the other article leaves out the number of rounds")
	}
}

func TestDatesAroundAnEventStandInOrder(t *testing.T) {
	p := open(t)
	p.addSource("Two days on", "Weekly Post", "06/18/2021",
		"US President Joe Biden and Russian President Vladimir Putin met in Geneva on Wednesday. Their summit lasted less than three hours.")
	p.settle()
	p.view("across")
	days := ask[[]string](p, `[...document.querySelectorAll('[data-event]:first-of-type [data-day]')].map((row) => row.dataset.day)`)
	if want := []string{"2021-06-16", "2021-06-18"}; !slices.Equal(days, want) {
		t.Errorf("the days are %v, want %v", days, want)
	}
	p.see(`[data-timeline] svg`)
}

func TestNamesCopiesOfOneReport(t *testing.T) {
	p := open(t)
	p.click(`[data-action=start-empty]`)
	p.settle()
	const wire = "Presidents Ana Ruiz of Chile and Tom Berg of Norway met in Lima on Saturday. Ruiz and Berg talked for less than three hours, an aide said on the steps. "
	p.addSource("Ruiz and Berg meet in Lima", "Harbour News", "03/09/2024", wire+"Their next meeting is planned for May.")
	p.addSource("Lima: Ruiz and Berg meet", "The Island Post", "03/09/2024", wire+"Traffic in the old town stood still.")
	p.settle()
	p.view("across")
	if said := p.text(`[data-copies]`); !strings.Contains(said, "The Island Post") || !strings.Contains(said, "Harbour News") {
		t.Errorf("of the copies the page says %q", said)
	}
	if about := p.text(`[data-event] .event-about`); !strings.Contains(about, "2 articles, 1 origin") {
		t.Errorf("of the event the page says %q", about)
	}
}

// The server has a newer build, or the line broke, when a tab is opened for the first
// time.
func TestPartThatCannotBeLoadedIsToldAndTriedAgain(t *testing.T) {
	p := blank(t)
	p.expect("across.js", "sw.js", "ServiceWorker")
	p.lose("/view/across/across.js")
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.click(`[role=tab][data-view=across]`)
	p.wait(`document.querySelector('[data-region=across] [data-part=failed]')?.checkVisibility()`)
	p.see(`[data-action=retry-part]`)
	p.lose("")
	p.click(`[data-action=retry-part]`)
	p.wait(`document.documentElement.dataset.view === 'across'`)
	p.see(`[data-event] [data-question]`)
}
