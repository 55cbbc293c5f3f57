package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Where the sample comes from that the page opens with.
const (
	articlesGlob = "testdata/articles/*.txt"
	draftFile    = "testdata/drafts/sample.txt"
)

// sampleFile is what the page fetches as sample.json; web/engine/protocol.d.ts
// has the same fields.
type sampleFile struct {
	Draft   sampleDraft     `json:"draft"`
	Sources []sampleArticle `json:"sources"`
}

type sampleDraft struct {
	Title string `json:"title"`
	Date  string `json:"date"`
	Text  string `json:"text"`
}

type sampleArticle struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Outlet string `json:"outlet"`
	Date   string `json:"date"`
	URL    string `json:"url"`
	Text   string `json:"text"`
}

// sample makes sample.json: the draft and the articles in the order of their file
// names, which are their ids.
func sample(repo string) ([]byte, error) {
	draft, err := readArticle(filepath.Join(repo, filepath.FromSlash(draftFile)))
	if err != nil {
		return nil, err
	}
	s := sampleFile{Draft: sampleDraft{draft.Title, draft.Date, draft.Text}, Sources: []sampleArticle{}}
	paths, err := filepath.Glob(filepath.Join(repo, filepath.FromSlash(articlesGlob)))
	if err != nil {
		return nil, err
	}
	for _, path := range paths { // Glob sorts
		a, err := readArticle(path)
		if err != nil {
			return nil, err
		}
		s.Sources = append(s.Sources, a)
	}
	return json.Marshal(s)
}

// readArticle splits a file into its header lines (Title, Source, Date, URL), which
// an empty line closes, and its text. A file that does not begin with one of them
// is text alone.
func readArticle(path string) (sampleArticle, error) {
	body, err := os.ReadFile(path)
	if err != nil {
		return sampleArticle{}, err
	}
	a := sampleArticle{ID: filepath.Base(path), Text: string(body)}
	fields := map[string]*string{"Title": &a.Title, "Source": &a.Outlet, "Date": &a.Date, "URL": &a.URL}
	header, text, found := strings.Cut(a.Text, "\n\n")
	if key, _, _ := strings.Cut(header, ":"); !found || fields[key] == nil {
		return a, nil
	}
	a.Text = text
	for line := range strings.Lines(header) {
		key, value, _ := strings.Cut(line, ":")
		if fields[key] == nil {
			return a, fmt.Errorf("%s: %q is not a header line", path, strings.TrimSpace(line))
		}
		*fields[key] = strings.TrimSpace(value)
	}
	return a, nil
}
