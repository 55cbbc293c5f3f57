package main

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

func TestMarkdownOfTheDocuments(t *testing.T) {
	got, err := readMarkdown("# Rules\n\nA `rule` is **named** in\nthe [finding](x.md).\n\n- one\n  line\n- two\n\n| a | b |\n|---|---|\n| `x` | 2 * 3 |\n\n<!-- measured: it -->\n",
		func(what string) ([]block, error) { return []block{{Para: []inline{{Text: "of " + what}}}}, nil })
	if err != nil {
		t.Fatal(err)
	}
	want := []block{
		{Level: 1, Heading: []inline{{Text: "Rules"}}},
		{Para: []inline{{Text: "A "}, {"rule", "code"}, {Text: " is "}, {"named", "strong"}, {Text: " in the "}, {Text: "finding"}, {Text: "."}}},
		{List: [][]inline{{{Text: "one line"}}, {{Text: "two"}}}},
		{Head: [][]inline{{{Text: "a"}}, {{Text: "b"}}}, Rows: [][][]inline{{{{"x", "code"}}, {{Text: "2 *"}, {Text: " 3"}}}}},
		{Para: []inline{{Text: "of it"}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if _, err := readMarkdown("```\ncode\n```\n", nil); err == nil {
		t.Error("a block that the page cannot show is not refused")
	}
}

func TestFiguresOfTheHelpAreThoseMeasured(t *testing.T) {
	const results = "# R\n\n## Pairs of statements\n\n| suite | pairs | contradictions | found | false alarms |\n|---|---:|---:|---:|---:|\n" +
		"| fm2 | 1256 | 628 | 14 | 1 |\n| other | 4744 | 3372 | 1986 | 0 |\n\n## Next\n\n| suite | pairs |\n|---|---|\n| no | 1 |\n"
	blocks, err := measured(results, "pairs")
	if err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(blocks)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"Of 4,000 pairs that contradict", "it found 2,000, 50 in 100", "claims written to be hard", `"other"`} {
		if !strings.Contains(string(body), words) {
			t.Errorf("%q is not in %s", words, body)
		}
	}
	for what, broken := range map[string]string{
		"a missing section": strings.Replace(results, "Pairs of", "Sets of", 1),
		"a missing column":  strings.Replace(results, "false alarms", "alarms", 1),
		"an empty figure":   strings.Replace(results, "628", "", 1),
	} {
		if got, err := measured(broken, "pairs"); err == nil {
			t.Errorf("%s: %v", what, got)
		}
	}
}

// The page links each finding to its rule by the rule's name.
func TestDocumentsOfThePageAreMade(t *testing.T) {
	repo, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	made, err := documents(repo)
	if err != nil {
		t.Fatal(err)
	}
	for name, words := range map[string]string{rulesName: `[{"text":"interval-disjoint","mark":"code"}]`, howName: "What leaves your machine"} {
		if !strings.Contains(string(made[name]), words) {
			t.Errorf("%s lacks %s", name, words)
		}
	}
	if strings.Contains(string(made[howName]), "measured:") {
		t.Error("a place for figures was left empty")
	}
}
