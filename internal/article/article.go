// Package article reads articles and drafts from files, for the command line.
//
// It decides three things: which characters the bytes of a file stand for, where
// its header lines end and its text begins, and which files of a folder are
// articles at all. What the text says is the business of package claims.
//
//	Title: Six hurt in harbour fire
//	Source: The Courier
//	Date: 2024-03-09
//
//	Six people were hurt when a warehouse burned down on Friday.
//
// Offsets that a reader of our results can use count in the file: its text
// as UTF-8, header lines and byte order mark included. Offsets of the engine
// count in the title or in the text. An Article knows where both begin in the file,
// which is all it takes, because neither is changed on the way: line ends and
// white space stay as they are.
//
// Known limits: a file in another 8-bit encoding (ISO 8859-2, KOI8-R) is taken
// for Windows-1252 and shows the wrong letters; UTF-16 without a mark is
// refused; a title over two lines is not a header.
package article

import (
	"fmt"
	"strings"
	"time"

	"gainsay/internal/claims"
)

// An Article is one file, ready to be given to a session.
type Article struct {
	claims.Source

	// Name is what messages call the file: its path as the user would write it.
	Name string

	// TitleAt and TextAt say where Title and Text begin in the file's text as
	// UTF-8, in bytes. TitleAt is of no meaning without a title.
	TitleAt, TextAt int

	// Notes tell, in words, what was read otherwise than its writer may have
	// meant, each naming its line: a date that is not ISO 8601, an unknown header.
	Notes []string
}

// Offset turns an offset of the engine, in the title or in the text, into one
// of the file.
func (a *Article) Offset(field claims.Field, at int) int {
	if field == claims.InTitle {
		return a.TitleAt + at
	}
	return a.TextAt + at
}

// Parse reads an article from the bytes of a file. The name is used in
// messages only. The error says in words what is wrong with the file, and where.
func Parse(name string, data []byte) (*Article, error) {
	whole, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	a := &Article{Name: name}
	a.readHeader(whole)
	a.Text = whole[a.TextAt:]
	if strings.TrimSpace(a.Text) == "" && a.Title == "" {
		return nil, fmt.Errorf("%s: there is no text in it", name)
	}
	if size := len(a.Title) + len(a.Text); size > claims.MaxSource {
		return nil, tooLong(name, size)
	}
	return a, nil
}

func tooLong(name string, size int) error {
	return fmt.Errorf("%s: %s is more than the %s that an article or a draft may have",
		name, megabytes(size), megabytes(claims.MaxSource))
}

// megabytes prints a size so that what is over a limit also looks so: sizes are
// rounded up to the next hundredth.
func megabytes(n int) string {
	hundredths := (n + 9_999) / 10_000
	s := fmt.Sprintf("%d.%02d", hundredths/100, hundredths%100)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".") + " MB"
}

const byteOrderMark = "\uFEFF"

// readHeader fills in the header fields and TextAt. A header begins on the very first
// line and is closed by an empty one; what only looks like it, such as
// an article whose first line reads "Source: officials in Kyiv", is text.
func (a *Article) readHeader(whole string) {
	start := 0
	if strings.HasPrefix(whole, byteOrderMark) {
		start = len(byteOrderMark)
	}
	a.TextAt = start
	lines, end := headerLines(whole, start)
	if len(lines) == 0 {
		return
	}
	if end < 0 {
		a.note(1, "looks like a header line, but no empty line closes the header; read as text")
		return
	}
	a.TextAt = end
	for i, line := range lines {
		a.setHeader(i+1, line)
	}
}

// A headerLine is one line "Key: value" with the place of its value.
type headerLine struct {
	key, value string
	valueAt    int
}

// headerLines returns the header lines from start on, none where the first is not
// one of ours, and the offset behind the empty line that closes them, or
// -1 where another line comes first.
func headerLines(whole string, start int) (lines []headerLine, end int) {
	for at := start; at < len(whole); {
		next, lineEnd := len(whole), len(whole)
		if i := strings.IndexByte(whole[at:], '\n'); i >= 0 {
			lineEnd, next = at+i, at+i+1
		}
		if strings.TrimSpace(whole[at:lineEnd]) == "" {
			return lines, next
		}
		line, ok := parseHeaderLine(whole[at:lineEnd])
		if !ok || len(lines) == 0 && !isKnown(line.key) {
			return lines, -1
		}
		line.valueAt += at
		lines = append(lines, line)
		at = next
	}
	return lines, -1
}

// parseHeaderLine splits "Key: value"; a key is one word.
func parseHeaderLine(s string) (line headerLine, ok bool) {
	key, rest, found := strings.Cut(s, ":")
	if !found || key == "" || strings.ContainsAny(key, " \t") {
		return headerLine{}, false
	}
	lead := len(rest) - len(strings.TrimLeft(rest, " \t\r"))
	return headerLine{key: key, value: strings.TrimSpace(rest), valueAt: len(key) + 1 + lead}, true
}

func isKnown(key string) bool {
	for _, known := range [...]string{"Title", "Source", "Date", "URL"} {
		if strings.EqualFold(key, known) {
			return true
		}
	}
	return false
}

func (a *Article) setHeader(number int, line headerLine) {
	var field *string
	switch strings.ToLower(line.key) {
	case "title":
		field = &a.Title
	case "source":
		field = &a.Outlet
	case "date":
		field = &a.Date
	case "url":
		field = &a.URL
	default:
		a.note(number, fmt.Sprintf("the header %q is not known and was ignored", line.key+":"))
		return
	}
	switch {
	case *field != "":
		a.note(number, fmt.Sprintf("%q is given twice; the first one counts", line.key+":"))
		return
	case field == &a.Title:
		a.TitleAt = line.valueAt
	case field == &a.Date && line.value != "":
		day, ok := isoDay(line.value)
		if !ok {
			a.note(number, fmt.Sprintf("the date %q is not a day in the form 2021-06-16; taken as unknown", line.value))
		}
		line.value = day
	}
	*field = line.value
}

// isoDay returns the day of an ISO 8601 date, or of a date with a time.
func isoDay(s string) (day string, ok bool) {
	day, clock, hasClock := strings.Cut(s, "T")
	if hasClock && !strings.Contains(clock, ":") {
		return "", false
	}
	for _, form := range [...]string{time.DateOnly, "20060102"} {
		if t, err := time.Parse(form, day); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	return "", false
}

func (a *Article) note(line int, what string) {
	a.Notes = append(a.Notes, fmt.Sprintf("line %d: %s", line, what))
}
