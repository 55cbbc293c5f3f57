package e2e

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// The size that is promised for a first visit counts what the build says is loaded
// until the findings are shown. Here the browser is asked: it must ask for all of
// that by then, and get along without anything else.
func TestFirstVisitLoadsWhatTheBuildSays(t *testing.T) {
	p := blank(t)
	list, err := os.ReadFile(filepath.Join(siteFolder, ".visit"))
	if err != nil {
		t.Skip("the site has no list of what a first visit loads; a build writes one")
	}
	first := map[string]bool{}
	for name := range strings.Lines(string(list)) {
		first["/"+strings.TrimSpace(name)] = true
	}
	first["/"] = true
	var mu sync.Mutex
	asked := map[string]bool{}
	shown := make(chan struct{})
	p.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		asked[r.URL.Path] = true
		mu.Unlock()
		if !first[r.URL.Path] && r.URL.Path != "/sw.js" {
			<-shown // what is loaded ahead of need waits
		}
		handler.ServeHTTP(w, r)
	})
	p.navigate()
	p.wait(sampleIsThere)
	p.settle()
	p.see(meetingLength)
	mu.Lock()
	defer mu.Unlock()
	close(shown)
	for name := range first {
		// Icons and the manifest are asked for when the browser wants to show them.
		if kind := path.Ext(name); !asked[name] && slices.Contains([]string{".js", ".css", ".json", ".wasm"}, kind) {
			t.Errorf("%s counts as loaded on a first visit, and was not asked for", name)
		}
	}
}
