package main

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"

	"gainsay/internal/article"
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

// readArticle reads a file as the command line does. What that would only remark
// on, such as a date in another form, is a mistake in the sample.
func readArticle(path string) (sampleArticle, error) {
	a, err := article.Read(path)
	if err != nil {
		return sampleArticle{}, err
	}
	if len(a.Notes) > 0 {
		return sampleArticle{}, errors.New(strings.Join(a.Notes, "; "))
	}
	return sampleArticle{filepath.Base(path), a.Title, a.Outlet, a.Date, a.URL, a.Text}, nil
}
