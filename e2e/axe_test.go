package e2e

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// Every state of the page is put to axe-core, in both themes, on a desktop and on a
// phone. axe.min.js is not the page's: the browser's protocol brings it in, since the
// page's policy would refuse it.

// axeFile is where npm puts axe-core (make node_modules/.package-lock.json).
var axeFile = filepath.Join("..", "node_modules", "axe-core", "axe.min.js")

func TestNoStateHasAnAccessibilityViolation(t *testing.T) {
	source, err := os.ReadFile(axeFile)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("axe-core is not installed: npm ci brings it")
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, look := range []struct {
		name          string
		width, height int64
		features      []string
	}{
		{"desktop", 1440, 900, nil},
		{"desktop dark", 1440, 900, []string{"prefers-color-scheme: dark"}},
		{"phone", 360, 780, nil},
		{"phone dark", 360, 780, []string{"prefers-color-scheme: dark"}},
	} {
		t.Run(look.name, func(t *testing.T) {
			p := blank(t)
			p.resize(look.width, look.height, look.width < 600)
			p.media("", look.features...)
			throughAllStates(t, p, func(state string) {
				if !ask[bool](p, `'axe' in window`) {
					ask[bool](p, string(source)+"; true")
				}
				for _, violation := range p.violations() {
					t.Errorf("%s: %s", state, violation)
				}
			})
		})
	}
}

// violations asks axe-core about the page as it stands.
func (p *page) violations() []string {
	p.t.Helper()
	return ask[[]string](p, `axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations.flatMap((v) =>
		v.nodes.map((n) => v.id + ' (' + v.impact + ') at ' + n.target.join(' ') + ': ' + n.failureSummary.replace(/\s+/g, ' '))))`)
}
