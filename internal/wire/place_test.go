package wire

import (
	"encoding/json"
	"testing"
	"unicode/utf16"
)

// TestEveryPassageIsWhereTheReplySays cuts the texts as JavaScript would.
func TestEveryPassageIsWhereTheReplySays(t *testing.T) {
	const (
		title = "😀 Six hurt in “Oslo”"
		text  = "😀😀 “Six people were hurt” — said the café — when the Oslo bridge was closed on 9 March 2024. The talks 😀 lasted three hours."
		draft = "€😀 “Nine people were hurt” when the Oslo bridge was closed on 9 March 2024."
	)
	fields := map[string][]uint16{
		"s1/title": utf16.Encode([]rune(title)), "s1/text": utf16.Encode([]rune(text)), "-/text": utf16.Encode([]rune(draft)),
	}
	var s Server
	for _, c := range []struct {
		kind    string
		request any
	}{
		{"added", map[string]any{"id": 1, "kind": "add", "source": map[string]string{"id": "s1", "title": title, "text": text}}},
		{"checked", map[string]any{"id": 2, "kind": "check", "draft": map[string]string{"text": draft}}},
		{"compared", map[string]any{"id": 3, "kind": "compare"}},
	} {
		request, err := json.Marshal(c.request)
		if err != nil {
			t.Fatal(err)
		}
		reply := s.Serve(request)
		if r := read(t, reply); r.Kind != c.kind {
			t.Fatalf("got %+v", r)
		}
		var object map[string]any
		if err := json.Unmarshal(reply, &object); err != nil {
			t.Fatal(err)
		}
		seen := 0
		walk(object, "-", func(id string, o map[string]any) {
			start, isPassage := o["start"].(float64)
			if !isPassage {
				return
			}
			seen++
			end := o["end"].(float64)
			units := fields[id+"/"+o["field"].(string)]
			if int(end) > len(units) || start > end {
				t.Fatalf("%s: %v to %v of %s is outside", c.kind, start, end, id)
			}
			if text, ok := o["text"].(string); ok && string(utf16.Decode(units[int(start):int(end)])) != text {
				t.Errorf("%s: %v to %v of %s is not %q", c.kind, start, end, id, text)
			}
		})
		if seen == 0 && c.kind != "compared" {
			t.Errorf("%s: there is no passage in %s", c.kind, reply)
		}
	}
}

// walk calls f for every object in v with the id of the source around it.
func walk(v any, id string, f func(id string, o map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		if inner, ok := v["id"].(string); ok {
			id = inner
		}
		f(id, v)
		for _, inner := range v {
			walk(inner, id, f)
		}
	case []any:
		for _, inner := range v {
			walk(inner, id, f)
		}
	}
}
