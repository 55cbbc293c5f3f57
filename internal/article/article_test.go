package article

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"gainsay/internal/claims"
)

const mark = "\xef\xbb\xbf"

func TestHeaderLinesAreReadOnlyWhereTheyStand(t *testing.T) {
	for _, c := range []struct {
		what, file              string
		title, outlet, date     string
		text                    string
		titleAt, textAt, nNotes int
	}{
		{"full header", "Title: Fire at the quay\nSource: The Courier\nDate: 2024-03-09\nURL: https://news.example/1\n\nSix were hurt.\n",
			"Fire at the quay", "The Courier", "2024-03-09", "Six were hurt.\n", 7, 90, 0},
		{"header after a mark", mark + "Title: Fire\n\nSix were hurt.", "Fire", "", "", "Six were hurt.", 10, 16, 0},
		{"other line ends and spaces", "Title:\t Fire \r\nDate:2024-03-09\r\n \r\nSix.\r\nFour.", "Fire", "", "2024-03-09", "Six.\r\nFour.", 8, 35, 0},
		{"other case", "TITLE: Fire\nurl: x\n\nSix.", "Fire", "", "", "Six.", 7, 20, 0},
		{"title alone", "Title: Fire kills four\n\n", "Fire kills four", "", "", "", 7, 24, 0},
		{"empty value", "Title:\nDate:\n\nSix.", "", "", "", "Six.", 0, 14, 0},
		{"day with a time", "Date: 2024-03-09T08:30:00Z\n\nSix.", "", "", "2024-03-09", "Six.", 0, 28, 0},
		{"day in the basic form", "Date: 20240309\n\nSix.", "", "", "2024-03-09", "Six.", 0, 16, 0},
		{"further blank line is text", "Title: Fire\n\n\nSix.", "Fire", "", "", "\nSix.", 7, 13, 0},
		{"unknown header", "Title: Fire\nAuthor: A. Writer\n\nSix.", "Fire", "", "", "Six.", 7, 31, 1},
		{"header twice", "Title: Fire\nTitle: Flood\n\nSix.", "Fire", "", "", "Six.", 7, 26, 1},
		{"day that is none", "Date: 2024-02-30\n\nSix.", "", "", "", "Six.", 0, 18, 1},
		{"day in words", "Date: 9 March 2024\n\nSix.", "", "", "", "Six.", 0, 20, 1},
		{"day before month", "Date: 09/03/2024\n\nSix.", "", "", "", "Six.", 0, 18, 1},

		{"no header", "Six were hurt.\n\nTitle: no header\n\n", "", "", "", "Six were hurt.\n\nTitle: no header\n\n", 0, 0, 0},
		{"unknown first line", "Author: A. Writer\nTitle: Fire\n\nSix.", "", "", "", "Author: A. Writer\nTitle: Fire\n\nSix.", 0, 0, 0},
		{"a sentence first", "Source: officials said six were hurt.\nFour died.\n", "", "", "", "Source: officials said six were hurt.\nFour died.\n", 0, 0, 1},
		{"never closed", "Title: Fire", "", "", "", "Title: Fire", 0, 0, 1},
		{"empty first line", "\nTitle: Fire\n\nSix.", "", "", "", "\nTitle: Fire\n\nSix.", 0, 0, 0},
		{"a heading with a colon", "Putin: talks were useful\n\nSix.", "", "", "", "Putin: talks were useful\n\nSix.", 0, 0, 0},
	} {
		a, err := Parse("fire.txt", []byte(c.file))
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
			continue
		}
		if a.Title != c.title || a.Outlet != c.outlet || a.Date != c.date || a.Text != c.text || len(a.Notes) != c.nNotes {
			t.Errorf("%s: got title %q, outlet %q, date %q, text %q, notes %q", c.what, a.Title, a.Outlet, a.Date, a.Text, a.Notes)
		}
		if a.TextAt != c.textAt || a.Title != "" && a.TitleAt != c.titleAt {
			t.Errorf("%s: title at %d, text at %d; want %d, %d", c.what, a.TitleAt, a.TextAt, c.titleAt, c.textAt)
		}
		if c.file[a.Offset(claims.InTitle, 0):][:len(a.Title)] != a.Title || c.file[a.Offset(claims.InText, 0):] != a.Text {
			t.Errorf("%s: the offsets do not lead back into the file", c.what)
		}
	}
}

func utf16File(order binary.AppendByteOrder, s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune("\uFEFF" + s)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

func TestEncodings(t *testing.T) {
	const news = "Title: Café fire\n\n“Six” were hurt — 😀 said no one.\n"
	for _, c := range []struct {
		what string
		file []byte
		text string
		at   int
	}{
		{"UTF-8", []byte(news), "“Six” were hurt — 😀 said no one.\n", 19},
		{"UTF-8 with mark", []byte(mark + news), "“Six” were hurt — 😀 said no one.\n", 22},
		{"UTF-16, low byte first", utf16File(binary.LittleEndian, news), "“Six” were hurt — 😀 said no one.\n", 22},
		{"UTF-16, high byte first", utf16File(binary.BigEndian, news), "“Six” were hurt — 😀 said no one.\n", 22},
		{"UTF-16 with half a pair", []byte("\xff\xfe6\x00\x3d\xd8 \x00"), "6\uFFFD ", 3},
		{"Windows-1252", []byte("\x93Six\x94 were hurt \x97 caf\xe9, 5 \x80"), "“Six” were hurt — café, 5 €", 0},
		{"control characters stay", []byte("six\x01\x7f\f"), "six\x01\x7f\f", 0},
	} {
		a, err := Parse("a.txt", c.file)
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
		} else if a.Text != c.text || a.TextAt != c.at {
			t.Errorf("%s: got %q at %d", c.what, a.Text, a.TextAt)
		}
	}
}

func TestUnreadableFilesAreRefusedInWords(t *testing.T) {
	for _, c := range []struct{ what, file, message string }{
		{"empty", "", "a.txt: the file is empty"},
		{"blank", " \n\t\r\n", "a.txt: there is no text in it"},
		{"mark alone", mark, "a.txt: there is no text in it"},
		{"header alone", "Date: 2024-03-09\n\n", "a.txt: there is no text in it"},
		{"NUL", "Six\n were\x00 hurt", "a.txt: cannot be read as text: line 2, byte 9: a NUL byte"},
		{"UTF-16 without a mark", "S\x00i\x00x\x00", "a.txt: cannot be read as text: line 1, byte 1: a NUL byte"},
		{"NUL in UTF-16", "\xff\xfeS\x00\n\x00\x00\x00", "a.txt: cannot be read as text: line 2: a NUL character"},
		{"half a unit", "\xff\xfeS\x00i", "a.txt: cannot be read as text: it is marked as UTF-16, but ends"},
		{"byte 81", "Six\x81", "a.txt: cannot be read as text: line 1, byte 3: 81 is neither UTF-8 nor Windows-1252"},
		{"byte 8D", "\x93Six\x94\n\x8d", "a.txt: cannot be read as text: line 2, byte 6: 8D is neither"},
		{"byte 8F", "\x8f", "a.txt: cannot be read as text: line 1, byte 0: 8F is neither"},
		{"byte 90", "\x90", "a.txt: cannot be read as text: line 1, byte 0: 90 is neither"},
		{"byte 9D", "\x9d", "a.txt: cannot be read as text: line 1, byte 0: 9D is neither"},
		{"mark, then no UTF-8", mark + "Six \xe9", "a.txt: cannot be read as text: line 1, byte 7: a byte that is not UTF-8"},
		{"too long", strings.Repeat("a", claims.MaxSource+1), "a.txt: 2.01 MB is more than the 2 MB that an article or a draft may have"},
	} {
		_, err := Parse("a.txt", []byte(c.file))
		if err == nil || !strings.HasPrefix(err.Error(), c.message) {
			t.Errorf("%s: got %v", c.what, err)
		}
	}
	if _, err := Parse("a.txt", []byte(strings.Repeat("a", claims.MaxSource))); err != nil {
		t.Errorf("a text of exactly the limit: %v", err)
	}
}

func TestAStreamIsReadNoFurtherThanTheLimit(t *testing.T) {
	if _, err := ReadFrom("standard input", endless{}); err == nil || !strings.HasPrefix(err.Error(), "standard input: is longer than the 2 MB") {
		t.Errorf("got %v", err)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

func write(t *testing.T, dir string, files ...string) {
	t.Helper()
	for _, name := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("Six people were hurt.\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func collect(t *testing.T, paths ...string) (ids, problems []string) {
	t.Helper()
	articles, errs, err := Collect(paths)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range articles {
		ids = append(ids, a.ID)
	}
	for _, err := range errs {
		problems = append(problems, err.Error())
	}
	return ids, problems
}

func TestFoldersAreReadInNameOrder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.txt", "a/2.md", "a/10.TXT", "c.html", "notes", "z/y/x.txt", "d.txt/inner.txt")
	ids, problems := collect(t, dir)
	if want := []string{"a/10.TXT", "a/2.md", "b.txt", "d.txt/inner.txt", "z/y/x.txt"}; !slices.Equal(ids, want) || problems != nil {
		t.Errorf("got %q, %q", ids, problems)
	}
}

func TestEqualPathsTakeInTheirFolders(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "mon/fire.txt", "tue/fire.txt", "tue/flood.txt", "x/d/q.txt", "y/d/q.txt", "-")
	at := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	for _, c := range []struct {
		paths, ids []string
	}{
		{[]string{at("mon/fire.txt"), at("tue/fire.txt"), at("tue/flood.txt")}, []string{"mon/fire.txt", "tue/fire.txt", "flood.txt"}},
		{[]string{at("mon"), at("tue")}, []string{"mon/fire.txt", "tue/fire.txt", "flood.txt"}},
		{[]string{at("x/d"), at("y/d/q.txt")}, []string{"x/d/q.txt", "y/d/q.txt"}},
		{[]string{at("mon"), at("mon/fire.txt"), at("mon/../mon")}, []string{"fire.txt"}},
		{[]string{at("-")}, []string{filepath.Base(dir) + "/-"}},
	} {
		if ids, problems := collect(t, c.paths...); !slices.Equal(ids, c.ids) || problems != nil {
			t.Errorf("%q: got %q, %q", c.paths, ids, problems)
		}
	}
}

func TestBadPathsAreToldAndTheRestIsRead(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "good.txt", "empty/picture.png", "page.html")
	bad := filepath.Join(dir, "bad.txt")
	if err := os.WriteFile(bad, []byte("\x81"), 0o644); err != nil {
		t.Fatal(err)
	}
	ids, problems := collect(t, dir, filepath.Join(dir, "empty"), filepath.Join(dir, "none.txt"), filepath.Join(dir, "page.html"))
	for i := range problems {
		problems[i] = strings.ReplaceAll(filepath.ToSlash(problems[i]), filepath.ToSlash(dir), "DIR")
	}
	want := []string{
		"DIR/bad.txt: cannot be read as text: line 1, byte 0: 81 is neither UTF-8 nor Windows-1252",
		"DIR/empty: no .txt or .md file is in it",
		"DIR/none.txt: no such file or folder",
		"DIR/page.html: an article is a .txt or .md file",
	}
	if !slices.Equal(ids, []string{"good.txt"}) || !slices.Equal(problems, want) {
		t.Errorf("got %q\n%s", ids, strings.Join(problems, "\n"))
	}
}

func TestTooManyArticlesAreRefused(t *testing.T) {
	dir := t.TempDir()
	full := strings.Repeat("a", claims.MaxSource)
	for i := range claims.MaxTotal/claims.MaxSource + 1 {
		if err := os.WriteFile(filepath.Join(dir, string(rune('A'+i))+".txt"), []byte(full), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := Collect([]string{dir}); err == nil || !strings.Contains(err.Error(), "more than the 64 MB") {
		t.Errorf("got %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("Title: Fire\r\nDate: 2024-03-09\n\nSix were hurt."))
	f.Add(utf16File(binary.BigEndian, "Title: Fire\n\n😀"))
	f.Add([]byte("\x93Six\x94"))
	f.Add([]byte(mark + "Source:\n \nx"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse("a.txt", data)
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text) || !utf8.ValidString(a.Title) {
			t.Fatalf("not UTF-8: %q, %q", a.Title, a.Text)
		}
		whole, _ := decode(data)
		if whole[a.TextAt:] != a.Text || whole[a.TitleAt:][:len(a.Title)] != a.Title {
			t.Errorf("offsets %d, %d do not lead back into %q", a.TitleAt, a.TextAt, whole)
		}
	})
}
