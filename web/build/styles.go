package main

import (
	"bytes"
	"errors"
	"regexp"
)

// stylesName is the one style sheet that the page loads for all those that
// index.html names: one request in place of a score, one hash in the page, and words
// that the sheets share are compressed once.
const stylesName = "style/page.css"

var stylesheet = regexp.MustCompile(`<link rel="stylesheet" href="([^"]+)">\n?`)

// joinStyles puts the sheets that index.html names into one, in their order, which
// decides where two rules disagree. A sheet that a module loads later stays apart.
func joinStyles(page assets) error {
	links := stylesheet.FindAllSubmatch(page[indexName], -1)
	if len(links) == 0 {
		return errors.New(indexName + " names no style sheet")
	}
	var all bytes.Buffer
	for _, link := range links {
		name := string(link[1])
		body, found := page[name]
		if !found {
			return errors.New(indexName + " names " + name + ", which is no file of the page")
		}
		if bytes.Contains(body, []byte("url(")) || bytes.Contains(body, []byte("@import")) {
			return errors.New(name + " names another file by its place, which joining would change")
		}
		all.Write(body)
		all.WriteByte('\n')
		delete(page, name)
	}
	page[stylesName] = all.Bytes()
	first := true
	page[indexName] = stylesheet.ReplaceAllFunc(page[indexName], func([]byte) []byte {
		if !first {
			return nil
		}
		first = false
		return []byte(`<link rel="stylesheet" href="` + stylesName + `">` + "\n")
	})
	return nil
}
