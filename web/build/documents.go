package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// The documents that the page's help shows are those of the repository, so that
// they are written once: docs/rules.md and docs/how-it-works.md become trees of
// blocks in JSON, which the page turns into elements. Only the Markdown that they
// use is known; anything else fails the build.

const (
	rulesFile   = "docs/rules.md"
	howFile     = "docs/how-it-works.md"
	resultsFile = "bench/RESULTS.md"
	rulesName   = "view/guide/rules.json"
	howName     = "view/guide/how.json"
)

// documents makes the page's documents.
func documents(repo string) (assets, error) {
	made := assets{}
	results, err := os.ReadFile(filepath.Join(repo, filepath.FromSlash(resultsFile)))
	if err != nil {
		return nil, err
	}
	for name, source := range map[string]string{rulesName: rulesFile, howName: howFile} {
		body, err := os.ReadFile(filepath.Join(repo, filepath.FromSlash(source)))
		if err != nil {
			return nil, err
		}
		blocks, err := readMarkdown(string(body), func(what string) ([]block, error) { return measured(string(results), what) })
		if err != nil {
			return nil, fmt.Errorf("%s: %w", source, err)
		}
		if made[name], err = json.Marshal(blocks); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// A block is one of a heading, a paragraph, a list and a table.
type block struct {
	Level   int          `json:"level,omitempty"` // of a heading
	Heading []inline     `json:"heading,omitempty"`
	Para    []inline     `json:"para,omitempty"`
	List    [][]inline   `json:"list,omitempty"`
	Head    [][]inline   `json:"head,omitempty"` // of a table
	Rows    [][][]inline `json:"rows,omitempty"`
}

// An inline is a run of text; mark is "code", "strong" or nothing.
type inline struct {
	Text string `json:"text"`
	Mark string `json:"mark,omitempty"`
}

// readMarkdown reads a document. A comment <!-- measured: X --> stands for the
// blocks that insert gives for X; other comments are left out.
func readMarkdown(text string, insert func(what string) ([]block, error)) ([]block, error) {
	var blocks []block
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); {
		line := lines[i]
		if strings.TrimSpace(line) == "" {
			i++
			continue
		}
		end := i + 1
		for end < len(lines) && lines[end] != "" && !strings.HasPrefix(line, "#") {
			end++
		}
		part := lines[i:end]
		i = end
		switch {
		case strings.HasPrefix(line, "<!--"):
			what, found := strings.CutPrefix(strings.TrimSuffix(strings.TrimSpace(line), " -->"), "<!-- measured: ")
			if !found {
				continue
			}
			more, err := insert(what)
			if err != nil {
				return nil, err
			}
			blocks = append(blocks, more...)
		case strings.HasPrefix(line, "#"):
			title := strings.TrimLeft(line, "#")
			blocks = append(blocks, block{Level: len(line) - len(title), Heading: inlines(strings.TrimSpace(title))})
		case strings.HasPrefix(line, "|"):
			blocks = append(blocks, table(part))
		case strings.HasPrefix(line, "- "):
			blocks = append(blocks, list(part))
		case strings.HasPrefix(line, "```"), strings.HasPrefix(line, ">"), strings.HasPrefix(line, "1. "), strings.HasPrefix(line, "    "), strings.HasPrefix(line, "!["):
			return nil, fmt.Errorf("this kind of block is not known: %s", line)
		default:
			blocks = append(blocks, block{Para: inlines(strings.Join(part, " "))})
		}
	}
	return blocks, nil
}

func list(lines []string) block {
	var items []string
	for _, line := range lines {
		if item, found := strings.CutPrefix(line, "- "); found {
			items = append(items, item)
		} else {
			items[len(items)-1] += " " + strings.TrimSpace(line)
		}
	}
	var b block
	for _, item := range items {
		b.List = append(b.List, inlines(item))
	}
	return b
}

// table reads the lines of a table; the second is the one of dashes.
func table(lines []string) block {
	var b block
	for i, line := range lines {
		var cells [][]inline
		for _, cell := range tableCells(line) {
			cells = append(cells, inlines(cell))
		}
		switch i {
		case 0:
			b.Head = cells
		case 1:
		default:
			b.Rows = append(b.Rows, cells)
		}
	}
	return b
}

func tableCells(line string) []string {
	cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
	for i, cell := range cells {
		cells[i] = strings.TrimSpace(cell)
	}
	return cells
}

// inlines splits a text at `code` and **strong**; of a link its words stay.
func inlines(text string) []inline {
	runs := []inline{} // an empty cell is an empty list to the page
	add := func(text, mark string) {
		if text != "" {
			runs = append(runs, inline{text, mark})
		}
	}
	for text != "" {
		at := strings.IndexAny(text, "`*[")
		if at < 0 {
			break
		}
		open, mark := text[at:at+1], "code"
		if strings.HasPrefix(text[at:], "**") {
			open, mark = "**", "strong"
		}
		before, rest := text[:at], text[at+len(open):]
		inner, after, found := strings.Cut(rest, open)
		if open == "[" {
			if inner, after, found = strings.Cut(rest, "]("); found {
				_, after, found = strings.Cut(after, ")")
				mark = ""
			}
		}
		if !found || open == "*" { // a sign of its own
			add(text[:at+len(open)], "")
			text = rest
			continue
		}
		add(before, "")
		add(strings.Trim(inner, "`"), mark)
		text = after
	}
	add(text, "")
	return runs
}
