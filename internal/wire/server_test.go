package wire

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"gainsay/internal/claims"
)

func TestOffsetsAreCountedInUTF16(t *testing.T) {
	long := strings.Repeat("€5 “six” 😀 hours ", 200)
	for _, text := range []string{
		"", "Six people were hurt.", "€5", "😀", "a😀b", "caf\xe9 \xff", "\x00é",
		strings.Repeat("a", 255) + "é" + strings.Repeat("b", 300),
		strings.Repeat("a", 254) + "😀" + strings.Repeat("b", 300),
		strings.Repeat("😀", 64) + strings.Repeat("€", 200),
		long, long[:stride], long[:2*stride],
	} {
		c := newCounter(text)
		unit := 0
		for at, r := range text {
			if got := c.units(at); got != unit {
				t.Fatalf("%.40q: byte %d is unit %d, got %d", text, at, unit, got)
			}
			unit += width(r)
		}
		if got := c.units(len(text)); got != unit || got != len(utf16.Encode([]rune(text))) {
			t.Fatalf("%.40q: end is unit %d, got %d", text, unit, got)
		}
	}
}

func TestOffsetsBesideAnyCharacterStayInTheText(t *testing.T) {
	c := newCounter("a😀é")
	for at, want := range map[int]int{-5: 0, 0: 0, 1: 1, 2: 1, 4: 1, 5: 3, 6: 3, 7: 4, 99: 4} {
		if got := c.units(at); got != want {
			t.Errorf("byte %d: got %d, want %d", at, got, want)
		}
	}
	var empty counter
	if got := empty.units(3); got != 0 {
		t.Errorf("in an empty text: got %d", got)
	}
}

func TestPassagesAreCountedInTheirOwnField(t *testing.T) {
	s := Server{units: map[string]units{"s1": unitsOf(claims.Source{Title: "€ rises", Text: "The 😀 euro rose."})}}
	place := s.form(unitsOf(claims.Source{Text: "“Six”"})).Place
	for _, c := range []struct {
		p          claims.Passage
		start, end int
	}{
		{claims.Passage{Source: "s1", Field: claims.InTitle, Start: 4, End: 9}, 2, 7},
		{claims.Passage{Source: "s1", Field: claims.InText, Start: 4, End: 8}, 4, 6},
		{claims.Passage{Source: claims.Self, Field: claims.InText, Start: 3, End: 6}, 1, 4},
		{claims.Passage{Source: "gone", Field: claims.InText, Start: 3, End: 6}, 0, 0},
	} {
		if start, end := place(c.p); start != c.start || end != c.end {
			t.Errorf("%+v: got %d to %d, want %d to %d", c.p, start, end, c.start, c.end)
		}
	}
}

type reply struct {
	Protocol       int
	Build          string
	ID             int64
	Kind           string
	Error, Message string
}

func serve(t *testing.T, s *Server, request string) reply {
	t.Helper()
	return read(t, s.Serve([]byte(request)))
}

func read(t *testing.T, b []byte) (r reply) {
	t.Helper()
	if err := json.Unmarshal(b, &r); err != nil {
		t.Fatalf("not JSON: %v\n%s", err, b)
	}
	if !bytes.HasPrefix(b, []byte(`{"protocol":1,"build":"dev","id":`)) {
		t.Fatalf("does not begin with protocol, build and id: %s", b)
	}
	return r
}

func TestLongTextsAreRefusedInWords(t *testing.T) {
	var s Server
	long := strings.Repeat("a", claims.MaxSource+1)
	for _, request := range []string{
		`{"id":1,"kind":"add","source":{"id":"s1","text":"` + long + `"}}`,
		`{"id":1,"kind":"check","draft":{"text":"` + long + `"}}`,
	} {
		if r := serve(t, &s, request); r.Kind != "error" || r.Error != "limit" || r.Message == "" || r.ID != 1 {
			t.Errorf("got %+v", r)
		}
	}
	if r := read(t, s.Serve(make([]byte, MaxRequest+1))); r.Error != "limit" || r.ID != 0 {
		t.Errorf("got %+v", r)
	}
}

func TestPanicsBecomeReplies(t *testing.T) {
	for _, p := range []any{"out of range", "", 7, badError{}} {
		r := read(t, rescued(12, p))
		if r.Kind != "error" || r.Error != "panic" || r.ID != 12 || r.Message == "" {
			t.Errorf("%v: got %+v", p, r)
		}
	}
}

type badError struct{}

func (badError) Error() string { return "" }

func rescued(id int64, p any) (reply []byte) {
	defer recoverInto(&reply, &id)
	panic(p)
}

func TestUnknownKindIsShownShortened(t *testing.T) {
	var s Server
	r := serve(t, &s, `{"id":1,"kind":"`+strings.Repeat("é", 100)+`"}`)
	if r.Message != "The kind “"+strings.Repeat("é", 20)+"…” is not known." {
		t.Errorf("got %q", r.Message)
	}
}

// FuzzServe sends two requests to one server: neither may stop it, and every
// reply must be a message.
func FuzzServe(f *testing.F) {
	for _, c := range conversations(f) {
		for _, s := range c.Steps {
			f.Add(s.bytes(), []byte(`{"id":2,"kind":"compare"}`))
		}
	}
	f.Add([]byte(`{"id":1,"kind":"add","source":{"id":"s1","title":"Six hurt","date":"2024-03-09","text":"Six people were hurt on Friday."}}`),
		[]byte(`{"id":2,"kind":"check","draft":{"text":"Seven people were \ud83d hurt."}}`))
	f.Fuzz(func(t *testing.T, first, second []byte) {
		var s Server
		read(t, s.Serve(first))
		if r := read(t, s.Serve(second)); r.Error == "panic" {
			t.Errorf("%s", r.Message)
		}
	})
}
