package wire

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the replies of testdata/wire anew")

// A conversation is one file of testdata/wire; its README has the form.
type conversation struct {
	About string
	Steps []step
}

type step struct {
	Request     json.RawMessage
	RequestText *string
	Reply       json.RawMessage
}

// bytes is what is sent.
func (s step) bytes() []byte {
	if s.RequestText != nil {
		return []byte(*s.RequestText)
	}
	return s.Request
}

func conversations(t testing.TB) map[string]conversation {
	t.Helper()
	paths, err := filepath.Glob("../../testdata/wire/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatal("no messages in testdata/wire", err)
	}
	all := map[string]conversation{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var c conversation
		if err := json.Unmarshal(data, &c); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all[path] = c
	}
	return all
}

func TestConversationsAreAnsweredAsRecorded(t *testing.T) {
	for path, c := range conversations(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			var server Server
			for i := range c.Steps {
				reply := server.Serve(c.Steps[i].bytes())
				if *update {
					c.Steps[i].Reply = reply
				} else if diff := cmp.Diff(string(c.Steps[i].Reply), string(reply)); diff != "" {
					t.Errorf("%s\n%s", c.Steps[i].bytes(), diff)
				}
			}
			if *update {
				if err := os.WriteFile(path, c.format(t), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// format prints a conversation with every message on a line of its own.
func (c conversation) format(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	quote := func(s string) []byte {
		var q bytes.Buffer
		e := json.NewEncoder(&q)
		e.SetEscapeHTML(false)
		if err := e.Encode(s); err != nil {
			t.Fatal(err)
		}
		return bytes.TrimSpace(q.Bytes())
	}
	b.WriteString(`{"about": `)
	b.Write(quote(c.About))
	b.WriteString(",\n \"steps\": [\n")
	for i, s := range c.Steps {
		if s.RequestText != nil {
			b.WriteString(`  {"requestText": `)
			b.Write(quote(*s.RequestText))
		} else {
			b.WriteString(`  {"request": `)
			b.Write(s.Request)
		}
		b.WriteString(",\n   \"reply\": ")
		b.Write(s.Reply)
		b.WriteString("}")
		if i < len(c.Steps)-1 {
			b.WriteString(",")
		}
		b.WriteString("\n")
	}
	b.WriteString(" ]}\n")
	return b.Bytes()
}
