package jsontext

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

var objects = []struct {
	in      string
	text    string // of member "text"
	problem string
}{
	// Objects as people and programs write them.
	{`{"text":"Six people were hurt"}`, "Six people were hurt", ""},
	{" {\t\"id\" : 7 ,\r\n \"text\" : \"a\" } \n", "a", ""},
	{`{"text":"","id":null}`, "", ""},
	{`{"other":{"text":"inner"},"text":"outer"}`, "outer", ""},
	{`{"other":[1,[{"a":{}},[]],{"b":[true,false,null,-1.5e+3,0]}],"text":"a"}`, "a", ""},
	{`{"TEXT":"no","text":"yes"}`, "yes", ""},
	{`{"te\u0078t":"escaped name"}`, "escaped name", ""},
	{`{"other":1,"other":2,"text":"a"}`, "a", ""},

	// Escapes.
	{`{"text":"\"\\\/\b\f\n\r\t\u00e9\u0000"}`, "\"\\/\b\f\n\r\té\x00", ""},
	{`{"text":"\ud83d\ude00"}`, "😀", ""},
	{`{"text":"a\ud83db"}`, "a\uFFFDb", ""},
	{`{"text":"\ude00\ud83d"}`, "\uFFFD\uFFFD", ""},
	{`{"text":"\ud83d\u0041"}`, "\uFFFDA", ""},

	// Not JSON.
	{``, "", "the text ends too early: expected an object at byte 0"},
	{`[]`, "", "expected an object at byte 0"},
	{`"text"`, "", "expected an object at byte 0"},
	{`{"text":"a"`, "", "the text ends too early: expected a comma or the end of the object at byte 11"},
	{`{"text":"a"}}`, "", "something follows the object at byte 12"},
	{`{"text":"a",}`, "", "expected a member name in quotation marks at byte 12"},
	{`{"text" "a"}`, "", "expected a colon at byte 8"},
	{`{"text":a}`, "", "expected a value at byte 8"},
	{`{'text':'a'}`, "", "expected a member name in quotation marks at byte 1"},
	{`{"text":"a}`, "", "the text ends too early: a string is not closed at byte 11"},
	{"{\"text\":\"a\nb\"}", "", "a control character stands unescaped in a string at byte 10"},
	{`{"text":"\x"}`, "", "unknown escape in a string at byte 10"},
	{`{"text":"\u12g4"}`, "", "expected four hexadecimal digits at byte 13"},
	{`{"text":"a","n":01}`, "", "expected a comma or the end of the object at byte 17"},
	{`{"text":"a","n":1.}`, "", "expected a digit at byte 18"},
	{`{"text":"a","n":[1,}`, "", "expected a value at byte 19"},
	{`{"text":"a","n":[1}`, "", "expected a comma or a closing bracket at byte 18"},
	{`{"text":"a","n":NaN}`, "", "expected a value at byte 16"},
	{"{\"text\":\"caf\xe9\"}", "", "not UTF-8 at byte 12"},
	{"{\"text\":\"\xed\xa0\x80\"}", "", "not UTF-8 at byte 9"},
	{"\xef\xbb\xbf{}", "", "expected an object at byte 0"},

	// JSON, but not what was asked for.
	{`{"text":7}`, "", "expected a string at byte 8"},
	{`{"text":null}`, "", "expected a string at byte 8"},
	{`{"id":7}`, "", "it is missing"},
	{`{"text":"a","text":"b"}`, "", `"text" is given twice at byte 12`},
	{`{"n":` + strings.Repeat("[", 66) + strings.Repeat("]", 66) + `}`, "", "nested too deep at byte 70"},
}

func TestObjectIsReadStrictly(t *testing.T) {
	for _, c := range objects {
		text, err := textOf([]byte(c.in))
		problem := ""
		if err != nil {
			problem = err.Error()
		}
		if text != c.text || problem != c.problem {
			t.Errorf("%q\n got %q, %q\nwant %q, %q", c.in, text, problem, c.text, c.problem)
		}
	}
}

func textOf(data []byte) (string, error) {
	raw, err := Fields(data, "text")
	if err != nil {
		return "", err
	}
	return raw[0].Text()
}

func TestWhatWasReadBeforeAnErrorIsKept(t *testing.T) {
	raw, err := Fields([]byte(`{"id":"7","text":"Six pe`), "id", "text")
	if err == nil || string(raw[0].Bytes()) != `"7"` || raw[1].Present() {
		t.Errorf("got %q, %q, %v", raw[0].Bytes(), raw[1].Bytes(), err)
	}
}

func TestInnerErrorsCountFromTheOutermostText(t *testing.T) {
	raw, err := Fields([]byte(`{"id":1,"source":{"id":4}}`), "source")
	if err != nil {
		t.Fatal(err)
	}
	inner, err := raw[0].Fields("id")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := inner[0].Text(); err == nil || err.Error() != "expected a string at byte 23" {
		t.Errorf("got %v", err)
	}
	if _, err := inner[0].Fields("x"); err == nil || err.Error() != "expected an object at byte 23" {
		t.Errorf("got %v", err)
	}
}

func TestWholeNumbers(t *testing.T) {
	for in, want := range map[string]int64{"0": 0, "7": 7, "-3": -3, "9007199254740992": 1 << 53} {
		if n, err := member(t, in).Int(); err != nil || n != want {
			t.Errorf("%s: got %d, %v", in, n, err)
		}
	}
	for _, in := range []string{"1.5", "1e3", `"7"`, "null", "9007199254740993", "123456789012345678901234567890"} {
		if n, err := member(t, in).Int(); err == nil {
			t.Errorf("%s: got %d", in, n)
		}
	}
}

func member(t *testing.T, value string) Raw {
	t.Helper()
	raw, err := Fields([]byte(`{"n":`+value+`}`), "n")
	if err != nil {
		t.Fatal(err)
	}
	return raw[0]
}

func TestStringsAreEscaped(t *testing.T) {
	for in, want := range map[string]string{
		"less than three hours":   `"less than three hours"`,
		`"over" \ two`:            `"\"over\" \\ two"`,
		"a\nb\r\tc\x00\x1f":       `"a\nb\r\tc\u0000\u001f"`,
		"</script> 1/2":           `"<\/script> 1/2"`,
		"a\u2028b\u2029c\u2027d":  `"a\u2028b\u2029c` + "\u2027" + `d"`,
		"é—😀\x7f":                 "\"é—😀\x7f\"",
		"caf\xe9 \xff\xfe":        "\"caf\uFFFD \uFFFD\uFFFD\"",
		"cut \xe2\x80":            "\"cut \uFFFD\uFFFD\"",
		"\uFFFD stays \ufeff too": "\"\uFFFD stays \ufeff too\"",
	} {
		if got := string(AppendString(nil, in)); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
}

// FuzzFields holds the reader against the standard library's: what it takes, the
// library takes and reads alike.
func FuzzFields(f *testing.F) {
	for _, c := range objects {
		f.Add([]byte(c.in))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := textOf(data)
		if err != nil {
			return
		}
		var want map[string]any
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatalf("took %q, which is not JSON: %v", data, err)
		}
		if text != want["text"] {
			t.Errorf("%q: got %q, want %q", data, text, want["text"])
		}
	})
}

func FuzzAppendString(f *testing.F) {
	f.Add("a\u2028</b>\xff\"")
	f.Fuzz(func(t *testing.T, s string) {
		out := AppendString(nil, s)
		var back string
		if err := json.Unmarshal(out, &back); err != nil {
			t.Fatalf("%q became %s: %v", s, out, err)
		}
		want := s
		if !utf8.ValidString(s) {
			want = string([]rune(s))
		}
		if back != want {
			t.Errorf("%q came back as %q", s, back)
		}
	})
}
