// Package wire carries messages between the page and the engine.
//
// A message is one JSON object in UTF-8; Serve takes the bytes of a request and
// gives those of its reply, and nothing else passes between the two. This package
// pairs with web/engine/protocol.d.ts; testdata/wire holds messages that
// both sides are tested with.
//
//	{"id":5,"kind":"check","draft":{"title":"","date":"","text":"Six were hurt."}}
//	{"protocol":1,"build":"dev","id":5,"kind":"checked","result":{…}}
//
// Every reply begins with the version of the protocol and the build, so that a page
// which was loaded before an update notices that it speaks to another
// engine; then the id of the request, which is how the page tells a late answer
// from the one it waits for.
//
// Offsets in messages are UTF-16 units, as JavaScript counts: "€5" is two
// long, "😀" too. The engine counts bytes. This package alone knows both, and turns one
// into the other with a sparse table for each text, made once when the text
// arrives.
//
// Whatever is wrong comes back as a reply of kind "error" with a sentence for a person,
// a panic of the engine included: a reader keeps the text and the page. What
// recover cannot catch, running out of stack or memory, the page notices by itself.
package wire

import (
	"errors"

	"gainsay/internal/claims"
	"gainsay/internal/contract"
	"gainsay/internal/jsontext"
)

// Protocol is the version of the messages. It grows when a change would
// make an older page misread a reply.
const Protocol = 1

// Build is the build id, set by the linker:
//
//	-ldflags "-X gainsay/internal/wire.Build=…"
var Build = "dev"

// MaxRequest is the length in bytes beyond which a request is not read: a text of
// the largest size with every character escaped as six, and room for its
// headers.
const MaxRequest = 6*claims.MaxSource + 100_000

// A Server answers the page's requests from one session. The zero value is
// ready. It is not safe for concurrent use; a page has one, in its worker.
type Server struct {
	session claims.Session
	units   map[string]units // by source id, of what the session holds
}

// units counts the UTF-16 units of one source.
type units struct{ title, text counter }

func unitsOf(s claims.Source) units {
	return units{newCounter(s.Title), newCounter(s.Text)}
}

// Serve answers one request. It never panics, whatever the bytes; the reply is
// always one valid JSON object. It does not keep the request.
func (s *Server) Serve(request []byte) (reply []byte) {
	var id int64
	defer recoverInto(&reply, &id)
	if len(request) > MaxRequest {
		return errorReply(0, "limit", "The message is longer than any text that can be read.")
	}
	raw, err := jsontext.Fields(request, "id", "kind", "source", "draft")
	if err != nil {
		return errorReply(0, "request", "The message is not a JSON object: "+err.Error()+".")
	}
	if id, err = raw[0].Int(); err != nil {
		return errorReply(0, "request", "The message's id cannot be read: "+err.Error()+".")
	}
	reply, err = s.answer(id, raw[1], raw[2], raw[3])
	if err != nil {
		return errorReply(id, errorKind(err), sentence(err.Error()))
	}
	return reply
}

// recoverInto turns a panic into the reply to the request that caused it. What
// the session then holds is uncertain: the page starts a new engine.
func recoverInto(reply *[]byte, id *int64) {
	if p := recover(); p != nil {
		*reply = errorReply(*id, "panic", inWords(p))
	}
}

// errorKind tells the page what to do: shorten a text, or report a fault.
func errorKind(err error) string {
	source, ok := err.(*sourceError) // errors.As would bring reflection along, 6 KB of a first visit
	if ok {
		err = source.err
	}
	if _, limit := err.(*claims.LimitError); limit {
		return "limit"
	}
	if ok {
		return "source"
	}
	return "request"
}

// A sourceError says that a text could not be taken, though the message was in
// order.
type sourceError struct{ err error }

func (e *sourceError) Error() string { return e.err.Error() }

// answer does what the request asks for.
func (s *Server) answer(id int64, kind, source, draft jsontext.Raw) ([]byte, error) {
	name, err := kind.Text()
	if err != nil {
		return nil, errors.New("the message's kind cannot be read: " + err.Error())
	}
	switch name {
	case "hello":
		return helloReply(id), nil
	case "add":
		return s.add(id, source)
	case "remove":
		return s.remove(id, source)
	case "clear":
		s.session, s.units = claims.Session{}, nil
		return append(begin(id, "cleared"), '}'), nil
	case "check":
		return s.check(id, draft)
	case "compare":
		return s.compare(id), nil
	}
	return nil, errors.New("the kind " + quoted(name) + " is not known")
}

func (s *Server) add(id int64, raw jsontext.Raw) ([]byte, error) {
	src, err := readSource(raw)
	switch {
	case err != nil:
		return nil, errors.New("the source cannot be read: " + err.Error())
	case src.ID == "" || src.ID == claims.Self:
		return nil, errors.New("a source needs an id, and " + quoted(claims.Self) + " stands for the draft")
	}
	added, err := s.session.Add(src)
	if err != nil {
		return nil, &sourceError{err}
	}
	if s.units == nil {
		s.units = map[string]units{}
	}
	u := unitsOf(src)
	s.units[src.ID] = u
	return appendAdded(begin(id, "added"), src.ID, added, u), nil
}

func (s *Server) remove(id int64, raw jsontext.Raw) ([]byte, error) {
	source, err := raw.Text()
	if err != nil {
		return nil, errors.New("the id of the source to remove cannot be read: " + err.Error())
	}
	known := s.session.Remove(source)
	delete(s.units, source)
	b := append(begin(id, "removed"), `,"source":`...)
	b = jsontext.AppendString(b, source)
	b = append(b, `,"known":`...)
	b = jsontext.AppendBool(b, known)
	return append(b, '}'), nil
}

func (s *Server) check(id int64, raw jsontext.Raw) ([]byte, error) {
	draft, err := readSource(raw)
	if err != nil {
		return nil, errors.New("the draft cannot be read: " + err.Error())
	}
	result, err := s.session.Check(draft)
	if err != nil {
		return nil, &sourceError{err}
	}
	b := append(begin(id, "checked"), `,"result":`...)
	b = s.form(unitsOf(draft)).AppendCheck(b, result)
	return append(b, '}'), nil
}

func (s *Server) compare(id int64) []byte {
	b := append(begin(id, "compared"), `,"result":`...)
	b = s.form(units{}).AppendComparison(b, s.session.Compare())
	return append(b, '}')
}

// form writes results for the page: in UTF-16 units, with fields.
func (s *Server) form(draft units) contract.Form {
	return contract.Form{
		Engine: contract.Version + "+" + Build,
		Field:  true,
		Place: func(p claims.Passage) (start, end int) {
			u := draft
			if p.Source != claims.Self {
				u = s.units[p.Source]
			}
			return u.place(p)
		},
	}
}

func (u *units) place(p claims.Passage) (start, end int) {
	c := &u.text
	if p.Field == claims.InTitle {
		c = &u.title
	}
	return c.units(p.Start), c.units(p.End)
}
