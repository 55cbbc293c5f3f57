package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"

	"gainsay/internal/claims"
	"gainsay/internal/contract"
	"gainsay/internal/jsontext"
)

// maxLine is how long a line can be: two texts of the largest size with every
// character escaped as six, and the rest of the object.
const maxLine = 12*claims.MaxSource + 100_000

// An answer appends the answer to one line. It returns the line's id also with
// an error, where it could be read.
type answer func(dst, line []byte) (out []byte, id jsontext.Raw, err error)

// batch answers standard input line by line. A line that cannot be answered gets
// an object with the error in its place, so that answers stay beside questions; blank
// lines are skipped. What is written is flushed before a read can block, so that
// a program may hold a conversation.
func (s *streams) batch(command string, args []string, answer answer) int {
	rest, err := parse(flag.NewFlagSet(command, flag.ContinueOnError), args)
	if err == nil && len(rest) > 0 {
		err = errors.New("it reads standard input and takes no arguments")
	}
	if err != nil {
		return s.misused(command, err)
	}
	in := lines{r: bufio.NewReaderSize(s.in, 1<<16)}
	out := bufio.NewWriterSize(s.out, 1<<16)
	code := exitDone
	for {
		line, problem := in.next()
		if problem == io.EOF {
			break
		}
		if problem == nil && len(line) == 0 {
			continue
		}
		code = max(code, s.answerLine(out, &in, line, problem, answer))
		if in.broken {
			break
		}
		if in.r.Buffered() > 0 {
			continue
		}
		if err := out.Flush(); err != nil {
			return s.unwritten(err)
		}
	}
	if err := out.Flush(); err != nil {
		return s.unwritten(err)
	}
	return code
}

func (s *streams) unwritten(err error) int {
	s.tell("the results could not be written: %v", err)
	return exitInternal
}

// answerLine writes the answer to one line, or what is wrong with it. A panic
// costs its own line only, but makes the run end as one.
func (s *streams) answerLine(out *bufio.Writer, in *lines, line []byte, problem error, answer answer) (code int) {
	var id jsontext.Raw
	var result []byte
	func() {
		defer func() {
			if p := recover(); p != nil {
				problem, code = fmt.Errorf("internal error: %v", p), exitInternal
			}
		}()
		if problem == nil {
			result, id, problem = answer(nil, line)
		}
	}()
	if problem != nil {
		s.tell("standard input, line %d: %v", in.number, problem)
		if !id.IsString() && !id.IsNumber() {
			id = jsontext.Raw{}
		}
		result = contract.AppendBadLine(nil, in.number, id, problem.Error())
		code = max(code, exitInput)
	}
	out.Write(append(result, '\n')) // an error stays in out and comes back from Flush
	return code
}

// lines reads lines of bounded length and counts them from 1.
type lines struct {
	r      *bufio.Reader
	number int
	line   []byte
	broken bool // reading failed; nothing further can be had
}

var byteOrderMark = []byte("\uFEFF")

// next returns the next line without its end and without white space around it;
// it is valid until the next call. A line that is too long is passed over.
func (l *lines) next() ([]byte, error) {
	l.line = l.line[:0]
	long := false
	for {
		piece, err := l.r.ReadSlice('\n')
		if len(l.line)+len(piece) > maxLine {
			long = true
		} else {
			l.line = append(l.line, piece...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && len(l.line) == 0 && !long:
			return nil, io.EOF
		}
		l.number++
		if err != nil && err != io.EOF {
			l.broken = true
			return nil, fmt.Errorf("reading failed: %w", err)
		}
		break
	}
	if long {
		return nil, fmt.Errorf("the line is longer than the %d bytes that can be read", maxLine)
	}
	if l.number == 1 {
		l.line = bytes.TrimPrefix(l.line, byteOrderMark)
	}
	return bytes.Trim(l.line, " \t\r\n"), nil
}

// texts reads the strings of a line: the needed ones must be there, the date
// may be missing or null.
func texts(line []byte, needed ...string) (texts []string, date string, id jsontext.Raw, err error) {
	raw, err := jsontext.Fields(line, append([]string{"id", "date"}, needed...)...)
	id = raw[0]
	if err != nil {
		return nil, "", id, err
	}
	if id.Present() && !id.IsString() && !id.IsNumber() && !id.IsNull() {
		return nil, "", id, errors.New(`"id": expected a string`)
	}
	if raw[1].Present() && !raw[1].IsNull() {
		if date, err = raw[1].Text(); err != nil {
			return nil, "", id, fmt.Errorf(`"date": %w`, err)
		}
	}
	for i, name := range needed {
		text, err := raw[2+i].Text()
		if err != nil {
			return nil, "", id, fmt.Errorf("%q: %w", name, err)
		}
		texts = append(texts, text)
	}
	return texts, date, id, nil
}

// extract answers a line of `gainsay extract`.
func extract(dst, line []byte) ([]byte, jsontext.Raw, error) {
	in, date, id, err := texts(line, "text")
	if err != nil {
		return nil, id, err
	}
	found, err := claims.Extract(in[0], date)
	if err != nil {
		return nil, id, err
	}
	return contract.AppendExtraction(dst, id, in[0], found), id, nil
}

// pairs answers a line of `gainsay pairs`.
func pairs(dst, line []byte) ([]byte, jsontext.Raw, error) {
	in, date, id, err := texts(line, "premise", "hypothesis")
	if err != nil {
		return nil, id, err
	}
	judged, err := claims.Pair(in[0], in[1], date)
	if err != nil {
		return nil, id, err
	}
	return contract.AppendPair(dst, id, judged), id, nil
}
