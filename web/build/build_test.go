package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

const prefix = "b/0123456789abcdef/"

func testDocument() document {
	return document{
		assets: assets{
			"app.js":            []byte(`import {a} from"./engine/a.js";import"./view/b.js";a()`),
			"engine/a.js":       []byte(`export const a=1;export*from"../view/b.js"`),
			"view/b.js":         []byte(`const later=()=>import("./c.js");export{later}`),
			"view/c.js":         []byte(`export{}`),
			"style/base.css":    []byte(`a{color:red}`),
			"icon.svg":          []byte(`<svg/>`),
			"engine/unused.txt": []byte(`x`),
		},
		prefix: prefix, id: "0123456789abcdef",
	}
}

func sri(body string) string {
	sum := sha512.Sum384([]byte(body))
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

const testIndex = `<!doctype html><html lang=en><head><meta name="gainsay-build" content="">
<link rel="stylesheet" href="./style/base.css"><link rel=icon href=icon.svg>
<script type="module" src="app.js"></script></head><body><p title="a &amp; b">x</p><a href="#top">up</a></body></html>`

func TestPageRefersToTheFilesOfItsBuild(t *testing.T) {
	d := testDocument()
	got, err := rewriteIndex([]byte(testIndex), d)
	if err != nil {
		t.Fatal(err)
	}
	want := `<!doctype html><html lang="en"><head><meta name="gainsay-build" content="0123456789abcdef">
<link rel="stylesheet" href="` + prefix + `style/base.css" integrity="` + sri(`a{color:red}`) + `"><link rel="icon" href="` + prefix + `icon.svg">
<script type="module" src="` + prefix + `app.js" integrity="` + sri(string(d.assets["app.js"])) + `"></script>` +
		`<link rel="modulepreload" href="` + prefix + `engine/a.js" integrity="` + sri(string(d.assets["engine/a.js"])) + `">` +
		`<link rel="modulepreload" href="` + prefix + `view/b.js" integrity="` + sri(string(d.assets["view/b.js"])) + `">` +
		`</head><body><p title="a &amp; b">x</p><a href="#top">up</a></body></html>`
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestOnlyTheTestBuildHasTheHook(t *testing.T) {
	for _, test := range []bool{false, true} {
		d := testDocument()
		d.test = test
		got, err := rewriteIndex([]byte(testIndex), d)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(got), "<html lang=\"en\" data-test>") != test || strings.Contains(string(got), "data-test") != test {
			t.Errorf("test=%t: %s", test, got)
		}
	}
}

func TestBrokenPageFailsTheBuild(t *testing.T) {
	for _, tt := range []struct{ name, old, new string }{
		{"a style that is not there", "style/base.css", "style/gone.css"},
		{"a script that is not there", "app.js", "main.js"},
		{"no place for the build id", "gainsay-build", "other"},
		{"no module", `<script type="module" src="app.js"></script>`, ""},
	} {
		index := strings.Replace(testIndex, tt.old, tt.new, 1)
		if got, err := rewriteIndex([]byte(index), testDocument()); err == nil {
			t.Errorf("%s: built %s", tt.name, got)
		}
	}
	d := testDocument()
	d.assets["view/b.js"] = []byte(`import"./gone.js"`)
	if _, err := rewriteIndex([]byte(testIndex), d); err == nil || !strings.Contains(err.Error(), "gone.js") {
		t.Errorf("a module that is not there: %v", err)
	}
}

func TestReferencesElsewhereStayAsTheyAre(t *testing.T) {
	for reference, want := range map[string]bool{
		"app.js": true, "./app.js": true, "view/a/a.css": true,
		"": false, "#top": false, "/": false, "//host/x": false, "https://host/x": false, "data:,x": false, "mailto:x": false,
	} {
		if got := isLocal(reference); got != want {
			t.Errorf("%q: %t", reference, got)
		}
	}
}

func TestMinifiersComplaintFailsTheBuild(t *testing.T) {
	for name, body := range map[string]string{
		"a.js":          `const = 1;`,
		"a.json":        `{"a":`,
		"a.webmanifest": `{"a" 1}`,
	} {
		if got, err := minified(name, []byte(body)); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestMinifyingKeepsWhatThePageNeeds(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"a.html", "<!doctype html>\n<html>\n<head>\n<title>t</title>\n</head>\n<body>\n<p class=\"x\">a</p>\n</body>\n</html>", `<p class="x">a</p></body></html>`},
		{"b.html", "<html><head></head><body></body></html>", "<head></head><body></body>"},
		{"c.html", `<div contenteditable="plaintext-only"></div>`, `<div contenteditable="plaintext-only"></div>`},
		{"d.html", `<input type="text">`, `type="text"`},
		{"a.js", "export const a = () => {\n  return document.title;\n};\n", "export const a=()=>document.title"},
		{"a.css", "a { color : var(--ink, #000) ; }\n@media (width < 60em) { a { inset: 0 } }", "(width < 60em)"},
		{"b.css", "::highlight(gainsay-conflict) { text-decoration: underline wavy }", "::highlight(gainsay-conflict)"},
		{"c.css", "a { &:hover { color: red } }", "&:hover{color:red}"},
		{"a.json", `{"n": 1.50, "s": "a  b"}`, `{"n":1.50,"s":"a  b"}`},
		{"a.png", "\x89PNG \n", "\x89PNG \n"},
	} {
		got, err := minified(tt.name, []byte(tt.body))
		if err != nil {
			t.Error(err)
		}
		if !strings.Contains(string(got), tt.want) {
			t.Errorf("%s: %s lacks %s", tt.name, got, tt.want)
		}
	}
}

func TestDevelopmentFilesStayOut(t *testing.T) {
	for name, want := range map[string]bool{
		"app.js": false, "view/editor/editor.js": false,
		"tsconfig.json": true, "engine/client.test.js": true, "view/.hidden.js": true,
	} {
		if leftOut(name) != want {
			t.Errorf("%s: left out %t", name, !want)
		}
	}
	repo, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	files, err := assetFiles(repo)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		for _, wrong := range []string{".go", ".md", ".d.ts", ".test.js", "gen/", "build/"} {
			if strings.Contains(strings.TrimPrefix(file.name, "web/"), wrong) {
				t.Errorf("%s is taken for a part of the page", file.name)
			}
		}
	}
}

func TestSampleIsWholeAndInOrder(t *testing.T) {
	repo, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	body, err := sample(repo)
	if err != nil {
		t.Fatal(err)
	}
	ids := []string{}
	for _, part := range strings.Split(string(body), `{"id":"`)[1:] {
		id, _, _ := strings.Cut(part, `"`)
		ids = append(ids, id)
	}
	if len(ids) < 4 || !slices.IsSorted(ids) {
		t.Errorf("articles %v", ids)
	}
	for _, empty := range []string{`"title":"",`, `"outlet":""`, `"url":""`, `"text":""`, "Title:", "null"} {
		if _, articles, _ := strings.Cut(string(body), `"sources"`); strings.Contains(articles, empty) {
			t.Errorf("an article has %s", empty)
		}
	}
}

func TestCompressedFormsAreTheFile(t *testing.T) {
	c := &compressor{built: site{}} // without a cache
	long := []byte(strings.Repeat("the same words over and over ", 50))
	c.add("long.js", long)
	c.add("short.txt", []byte("x"))
	c.add("picture.png", long)
	built, err := c.wait()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := slices.Sorted(maps.Keys(built)), []string{"long.js", "long.js.br", "long.js.gz", "picture.png", "short.txt"}; !slices.Equal(got, want) {
		t.Fatalf("files %v, want %v", got, want)
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(built["long.js.gz"]))
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]io.Reader{"brotli": brotli.NewReader(bytes.NewReader(built["long.js.br"])), "gzip": unzipped} {
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, long) {
			t.Errorf("%s: %v, %d bytes", name, err, len(got))
		}
	}
}

func TestCacheGivesBackOnlyWholeEntries(t *testing.T) {
	c := cache{dir: t.TempDir(), encoder: "v1"}
	key := c.key([]byte("body"))
	if _, ok := c.get(key); ok {
		t.Fatal("an entry that was never put")
	}
	c.put(key, []byte("small"))
	if got, ok := c.get(key); !ok || string(got) != "small" {
		t.Fatalf("got %q, %t", got, ok)
	}
	if other := (cache{c.dir, "v2"}).key([]byte("body")); other == key {
		t.Error("another encoder has the same key")
	}
	if err := writeFile(c.dir+"/"+key, strings.NewReader("cut short")); err != nil {
		t.Fatal(err)
	}
	if _, ok := c.get(key); ok {
		t.Error("a torn entry was believed")
	}
}

func TestFirstVisitIsWhatLoadsByItself(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{
		indexName:                 `<link rel="stylesheet" href="b/1/base.css"><link rel="icon" href="https://elsewhere.example/x"><script type="module" src="b/1/app.js"></script>`,
		"b/1/base.css":            `a{color:red}`,
		"b/1/app.js":              "import{a}from\"./engine/client.js\";const later=()=>import(\"./report/html.js\");fetch(new URL(`./sample.json`,import.meta.url));a(later)",
		"b/1/engine/client.js":    `export const a=()=>new Worker(new URL("./worker.js",import.meta.url))`,
		"b/1/engine/worker.js":    `import"./wasm_exec.js";fetch(new URL("./gainsay.wasm",import.meta.url))`,
		"b/1/engine/wasm_exec.js": `x()`, "b/1/engine/gainsay.wasm": "", "b/1/sample.json": "{}",
		"b/1/report/html.js":   `import"./escape.js";fetch(new URL("./report.css",import.meta.url))`,
		"b/1/report/escape.js": "", "b/1/report/report.css": "",
	} {
		if err := writeFile(dir+"/"+name, strings.NewReader(body)); err != nil {
			t.Fatal(err)
		}
	}
	got, err := firstVisit(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"b/1/app.js", "b/1/base.css", "b/1/engine/client.js", "b/1/engine/gainsay.wasm", "b/1/engine/wasm_exec.js",
		"b/1/engine/worker.js", "b/1/sample.json", "index.html"}
	if names := slices.Sorted(maps.Keys(got)); !slices.Equal(names, want) {
		t.Errorf("got  %v\nwant %v", names, want)
	}
}

func TestSizeGate(t *testing.T) {
	all := sizes{
		{name: prefix + wasmName, raw: 2000, brotli: 600, gzip: 700}, {name: prefix + "app.js", raw: 90, brotli: 40, gzip: 50},
		{name: prefix + "report/html.js", raw: 80, brotli: 30, gzip: 40, later: true}, {name: indexName, raw: 10, brotli: 10, gzip: 10},
	}
	if got := all.visit(); got.raw != 2100 || got.brotli != 650 || got.gzip != 760 {
		t.Errorf("total %+v", got)
	}
	for _, tt := range []struct {
		maxVisit, maxWasm int
		ok                bool
	}{
		{0, 0, true}, {650, 600, true}, {649, 0, false}, {0, 599, false},
	} {
		if err := all.gate(options{maxVisit: tt.maxVisit, maxWasm: tt.maxWasm}); (err == nil) != tt.ok {
			t.Errorf("limits %d and %d: %v", tt.maxVisit, tt.maxWasm, err)
		}
	}
	table := all.table()
	for _, line := range []string{"       650  first visit\n", "        30  + report/html.js\n", "       680  whole site"} {
		if !strings.Contains(table, line) {
			t.Errorf("%q is not in the table\n%s", line, table)
		}
	}
}
