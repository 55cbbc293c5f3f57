package main

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	stdhtml "html"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/html"
)

// A document is what index.html is rewritten for.
type document struct {
	assets assets // minified, but for index.html
	prefix string // "b/<build id>/"
	id     string
	test   bool
}

// An element is a start tag with its attributes in order.
type element struct {
	name  string
	attrs []attribute
	end   string // ">" or "/>"
}

type attribute struct {
	key   string
	value string // decoded
	bare  bool   // without "="
}

// rewriteIndex points the page at the files of this build: references below the
// hashed prefix, with their hashes where the browser checks them, the build id in
// <meta name="gainsay-build">, and a modulepreload for every module that the page
// imports, so that they load at once and not one after another.
func rewriteIndex(index []byte, d document) ([]byte, error) {
	var out bytes.Buffer
	var tag element
	var entries []string
	var sawBuild bool
	lexer := html.NewLexer(parse.NewInputBytes(slices.Clone(index)))
	for {
		kind, data := lexer.Next()
		switch kind {
		case html.ErrorToken:
			if lexer.Err() != io.EOF {
				return nil, fmt.Errorf("%s: %w", indexName, lexer.Err())
			}
			if !sawBuild || len(entries) == 0 {
				return nil, errors.New(indexName + ` needs <meta name="gainsay-build"> and a module script`)
			}
			return out.Bytes(), nil
		case html.StartTagToken:
			tag = element{name: string(lexer.Text())}
		case html.AttributeToken:
			tag.attrs = append(tag.attrs, readAttribute(lexer))
		case html.StartTagCloseToken, html.StartTagVoidToken:
			tag.end = strings.TrimSpace(string(data))
			entry, err := d.fix(&tag)
			if err != nil {
				return nil, fmt.Errorf("%s: <%s>: %w", indexName, tag.name, err)
			}
			if entry != "" {
				entries = append(entries, entry)
			}
			sawBuild = sawBuild || tag.value("name") == "gainsay-build"
			tag.write(&out)
		case html.EndTagToken:
			if string(lexer.Text()) == "head" {
				links, err := d.preloads(entries)
				if err != nil {
					return nil, err
				}
				out.WriteString(links)
			}
			out.Write(data)
		default:
			out.Write(data)
		}
	}
}

func readAttribute(lexer *html.Lexer) attribute {
	value := string(lexer.AttrVal())
	if len(value) > 1 && (value[0] == '"' || value[0] == '\'') {
		value = value[1 : len(value)-1]
	}
	return attribute{string(lexer.AttrKey()), stdhtml.UnescapeString(value), lexer.AttrVal() == nil}
}

// fix changes the tag's attributes for the build and returns the module that it
// starts, if it does.
func (d document) fix(tag *element) (entry string, err error) {
	switch {
	case tag.name == "html" && d.test:
		tag.attrs = append(tag.attrs, attribute{key: "data-test", bare: true})
	case tag.name == "meta" && tag.value("name") == "gainsay-build":
		tag.set("content", d.id)
	}
	for i, attr := range tag.attrs {
		if attr.key != "href" && attr.key != "src" || !isLocal(attr.value) {
			continue
		}
		name := path.Clean(attr.value)
		if d.assets[name] == nil && name != wasmName {
			return "", fmt.Errorf("%s is no file of the page", attr.value)
		}
		tag.attrs[i].value = d.prefix + name
		script := tag.name == "script"
		if script || tag.name == "link" && slices.Contains(strings.Fields(tag.value("rel")), "stylesheet") {
			tag.set("integrity", integrity(d.assets[name]))
		}
		if script {
			entry = name
		}
	}
	return entry, nil
}

// isLocal reports whether a reference is to a file of the page: not a fragment,
// and without a scheme or a host.
func isLocal(reference string) bool {
	return reference != "" && reference[0] != '#' && reference[0] != '/' && !strings.Contains(reference, ":")
}

// integrity is the hash by which a browser checks a file.
func integrity(body []byte) string {
	sum := sha512.Sum384(body)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// preloads are the links for all modules that the entries import, however deep,
// in order of first import. A preloaded module is checked against its hash, too.
func (d document) preloads(entries []string) (string, error) {
	seen := map[string]bool{}
	queue := slices.Clone(entries)
	var links strings.Builder
	for i := 0; i < len(queue); i++ {
		name := queue[i]
		if seen[name] {
			continue
		}
		seen[name] = true
		if i >= len(entries) {
			fmt.Fprintf(&links, `<link rel="modulepreload" href="%s" integrity="%s">`, d.prefix+name, integrity(d.assets[name]))
		}
		imports, err := d.imports(name)
		if err != nil {
			return "", err
		}
		queue = append(queue, imports...)
	}
	return links.String(), nil
}

// imports lists the modules that a module imports statically, by their path.
func (d document) imports(name string) ([]string, error) {
	imports, err := staticImports(name, d.assets[name])
	if err != nil {
		return nil, err
	}
	for i, module := range imports {
		imports[i] = path.Join(path.Dir(name), module)
		if d.assets[imports[i]] == nil {
			return nil, fmt.Errorf("%s imports %s, which is no file of the page", name, module)
		}
	}
	return imports, nil
}

func (e *element) value(key string) string {
	for _, attr := range e.attrs {
		if attr.key == key {
			return attr.value
		}
	}
	return ""
}

func (e *element) set(key, value string) {
	for i, attr := range e.attrs {
		if attr.key == key {
			e.attrs[i] = attribute{key: key, value: value}
			return
		}
	}
	e.attrs = append(e.attrs, attribute{key: key, value: value})
}

func (e *element) write(out *bytes.Buffer) {
	out.WriteString("<" + e.name)
	for _, attr := range e.attrs {
		out.WriteString(" " + attr.key)
		if !attr.bare {
			out.WriteString(`="` + stdhtml.EscapeString(attr.value) + `"`)
		}
	}
	out.WriteString(e.end)
}
