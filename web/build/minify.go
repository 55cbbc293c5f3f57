package main

import (
	"encoding/json"
	"fmt"
	"path"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	mjson "github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
)

// minifiers by kind of file; other kinds are served as they are. In markup the
// tags and quotation marks stay: they cost a few bytes before compression, and the
// page is looked over by people and by the export, which looks for <head>.
var minifiers = map[string]minify.Minifier{
	".css":         &css.Minifier{},
	".html":        &html.Minifier{KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true, KeepDefaultAttrVals: true},
	".js":          &js.Minifier{},
	".json":        &mjson.Minifier{KeepNumbers: true},
	".svg":         &svg.Minifier{},
	".webmanifest": &mjson.Minifier{KeepNumbers: true},
}

// mediaTypes are what the markup minifier asks for when it meets style, script or
// svg within a page.
var mediaTypes = map[string]string{"text/css": ".css", "text/javascript": ".js", "application/javascript": ".js", "image/svg+xml": ".svg"}

// minified is the file at its smallest, or an error that names it. A file that the
// minifier cannot read is most likely one that a browser cannot read either.
func minified(name string, body []byte) ([]byte, error) {
	kind := path.Ext(name)
	if minifiers[kind] == nil {
		return body, nil
	}
	if isJSON := kind == ".json" || kind == ".webmanifest"; isJSON && !json.Valid(body) { // the minifier takes a torn file
		return nil, fmt.Errorf("%s is not JSON", name)
	}
	m := minify.New()
	for mediaType, ext := range mediaTypes {
		m.Add(mediaType, minifiers[ext])
	}
	m.Add(kind, minifiers[kind])
	small, err := m.Bytes(kind, body)
	if err != nil {
		return nil, fmt.Errorf("minifying %s: %w", name, err)
	}
	return small, nil
}
