package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// hostileFiles makes the files of the generator in ../shared, by folder; without it the
// test is skipped.
func hostileFiles(t *testing.T, folders ...string) map[string][]string {
	t.Helper()
	generator, err := filepath.Abs("../../shared/badinput/gen")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(generator); err != nil {
		t.Skip("the hostile files are not there: ", err)
	}
	dir := t.TempDir()
	run := exec.Command("go", "run", ".", "-out", dir)
	run.Dir = generator
	if out, err := run.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	files := map[string][]string{}
	for _, folder := range folders {
		if files[folder], err = filepath.Glob(filepath.Join(dir, folder, "*")); err != nil || len(files[folder]) == 0 {
			t.Fatalf("no files in %s: %v", folder, err)
		}
	}
	return files
}

// Bombs, overlapping and escaping parts, entities, locks, torn files: each is refused by
// name and with its reason, and a good file after them is read.
func TestHostileArchivesAreRefusedAndTheRestIsRead(t *testing.T) {
	files := hostileFiles(t, "zip")["zip"]
	p := openWithDraft(t, ferryDraft)
	good := write(t, map[string]string{"zz-good.txt": "Date: 2026-03-14\n\nNine people were hurt when a ferry hit a pier in Split on Saturday."})
	p.chooseFiles(`[data-field=files]`, append(files, good["zz-good.txt"])...)
	said := p.imported()
	refused := p.texts(`[data-refused] li`)
	if len(refused) != len(files) || !strings.Contains(said, "1 source added.") {
		t.Errorf("of %d hostile files %d were refused: %s", len(files), len(refused), said)
	}
	for _, line := range refused {
		name, why, _ := strings.Cut(line, ": ")
		if len(strings.Fields(why)) < 5 || strings.Contains(why, "could not be read") {
			t.Errorf("%s is refused with %q", name, why)
		}
	}
	p.settle()
	p.see(conflicts + `[data-slot=count]`)
}

// Whatever stands in a text, it is shown as it is or refused: nothing runs, nothing
// loads, no element is made of it (the watch fails on each).
func TestHostileTextsStayTexts(t *testing.T) {
	folders := hostileFiles(t, "html", "json", "enc", "uni", "export")
	p := openWithDraft(t, ferryDraft)
	var files []string
	for _, folder := range folders {
		files = append(files, folder...)
	}
	p.chooseFiles(`[data-field=files]`, files...)
	said := p.imported()
	if strings.Contains(said, "It could not be read.") {
		t.Errorf("a file is refused without a reason: %s", said)
	}
	p.settle()
	for i := range p.count(`li[data-source]`) {
		ask[bool](p, `document.querySelectorAll('li[data-source] [data-action=open-source]')[`+strconv.Itoa(i)+`].click() === undefined`)
		p.wait(`document.documentElement.dataset.view === 'source'`)
		if n := p.count(`[data-region=reader] :is(img, script, iframe, form, input, link, style, a, b, svg, table)`); n != 0 {
			t.Errorf("%d elements were made of the text of %s", n, p.text(`[data-region=reader] h2`))
		}
	}
	p.click(`[role=tab][data-view=text]`)
	if got := p.text(draft); got != ferryDraft {
		t.Errorf("the draft is %q", got)
	}
}
