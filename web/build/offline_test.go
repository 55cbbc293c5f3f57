package main

import (
	"strings"
	"testing"
)

const workerSource = "const BUILD = '%BUILD%';\nconst FILES = '%FILES%';\nself.files = [BUILD, FILES];\n"

func TestServiceWorkerKnowsEveryFileByItsHash(t *testing.T) {
	files := site{"index.html": []byte("page"), "b/12/app.js": []byte("app"), "b/12/app.js.br": []byte("small")}
	got, err := serviceWorker([]byte(workerSource), "12", files)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"12"`, `{"b/12/app.js":"`, `,"index.html":"`} {
		if !strings.Contains(string(got), part) {
			t.Errorf("%s lacks %s", got, part)
		}
	}
	if strings.Contains(string(got), ".br") || strings.Contains(string(got), "%") {
		t.Errorf("%s names a compressed form, or has a place left", got)
	}
	again, err := serviceWorker([]byte(workerSource), "12", site{"index.html": []byte("other"), "b/12/app.js": []byte("app")})
	if err != nil || string(again) == string(got) {
		t.Errorf("another page gives the same worker: %v", err)
	}
}

func TestServiceWorkerWithoutItsPlacesFailsTheBuild(t *testing.T) {
	for _, source := range []string{"const a = 1;", strings.Replace(workerSource, "%FILES%", "", 1), workerSource + "self.again = '%BUILD%';"} {
		if got, err := serviceWorker([]byte(source), "12", site{}); err == nil {
			t.Errorf("built %s", got)
		}
	}
}
