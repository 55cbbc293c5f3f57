package wire

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"gainsay/internal/claims"
	"gainsay/internal/contract"
	"gainsay/internal/jsontext"
)

// readSource reads a source or a draft. Members that are not there are empty.
func readSource(raw jsontext.Raw) (src claims.Source, err error) {
	fields, err := raw.Fields("id", "title", "outlet", "date", "url", "text")
	if err != nil {
		return claims.Source{}, err
	}
	into := [...]*string{&src.ID, &src.Title, &src.Outlet, &src.Date, &src.URL, &src.Text}
	for i, field := range fields {
		if !field.Present() {
			continue
		}
		if *into[i], err = field.Text(); err != nil {
			return claims.Source{}, err
		}
	}
	return src, nil
}

// begin starts a reply. The version comes first, so that a page can trust it
// before it trusts anything else.
func begin(id int64, kind string) []byte {
	b := append([]byte(nil), `{"protocol":`...)
	b = strconv.AppendInt(b, Protocol, 10)
	b = append(b, `,"build":`...)
	b = jsontext.AppendString(b, Build)
	b = append(b, `,"id":`...)
	b = strconv.AppendInt(b, id, 10)
	b = append(b, `,"kind":`...)
	return jsontext.AppendString(b, kind)
}

func errorReply(id int64, kind, message string) []byte {
	b := append(begin(id, "error"), `,"error":`...)
	b = jsontext.AppendString(b, kind)
	b = append(b, `,"message":`...)
	b = jsontext.AppendString(b, message)
	return append(b, '}')
}

// appendHello tells the page the limits, so that it can refuse a text before
// it sends it.
func helloReply(id int64) []byte {
	b := append(begin(id, "hello"), `,"limits":{"source":`...)
	b = strconv.AppendInt(b, claims.MaxSource, 10)
	b = append(b, `,"total":`...)
	b = strconv.AppendInt(b, claims.MaxTotal, 10)
	return append(b, "}}"...)
}

func appendAdded(b []byte, id string, added claims.Added, u units) []byte {
	b = append(b, `,"source":{"id":`...)
	b = jsontext.AppendString(b, id)
	b = append(b, `,"date":`...)
	b = jsontext.AppendString(b, added.Date)
	b = append(b, `,"dateFrom":`...)
	b = jsontext.AppendString(b, added.DateFrom)
	b = append(b, `,"dateNote":`...)
	b = jsontext.AppendString(b, added.DateNote)
	b = append(b, `,"dateIn":`...)
	b = jsontext.AppendString(b, added.DateIn)
	b = append(b, `,"dateAt":`...)
	if added.DateIn != "" {
		b = appendPassage(b, added.DateAt, u)
	} else {
		b = append(b, "null"...)
	}
	b = append(b, `,"statements":[`...)
	for i, p := range added.Statements {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendPassage(b, p, u)
	}
	return append(b, "]}}"...)
}

func appendPassage(b []byte, p claims.Passage, u units) []byte {
	start, end := u.place(p)
	b = append(b, `{"field":"`...)
	b = append(b, contract.FieldName(p.Field)...)
	b = append(b, `","start":`...)
	b = strconv.AppendInt(b, int64(start), 10)
	b = append(b, `,"end":`...)
	b = strconv.AppendInt(b, int64(end), 10)
	return append(b, '}')
}

// sentence makes a sentence of an error: "draft is too long" becomes "Draft is
// too long."
func sentence(s string) string {
	if s == "" {
		return s
	}
	r, size := utf8.DecodeRuneInString(s)
	s = string(unicode.ToUpper(r)) + s[size:]
	if last := s[len(s)-1]; last != '.' && last != '?' && last != '!' {
		s += "."
	}
	return s
}

// quoted shows a word of a request in a message, cut where it is no word.
func quoted(s string) string {
	const most = 40
	if len(s) > most {
		cut := most
		for !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = s[:cut] + "…"
	}
	return "“" + s + "”"
}

// inWords prints what panic was called with.
func inWords(p any) string {
	words := ""
	switch p := p.(type) {
	case error:
		words = p.Error()
	case string:
		words = p
	}
	if words == "" {
		words = "nothing more is known"
	}
	return "The engine ran into an error of its own: " + words + "."
}
