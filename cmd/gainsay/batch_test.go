package main

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"testing"

	"gainsay/internal/jsontext"
)

// echo answers a line with itself, and panics where it is told to.
func echo(dst, line []byte) ([]byte, jsontext.Raw, error) {
	if strings.Contains(string(line), "panic") {
		panic("told to")
	}
	return append(dst, line...), jsontext.Raw{}, nil
}

func run(in io.Reader) (out, told string, code int) {
	var stdout, stderr strings.Builder
	s := streams{in, &stdout, &stderr}
	code = s.batch("extract", nil, echo)
	return stdout.String(), stderr.String(), code
}

func TestAPanicCostsItsOwnLine(t *testing.T) {
	out, told, code := run(strings.NewReader("{\"a\":1}\n{\"panic\":1}\n{\"b\":1}\n"))
	if want := "{\"a\":1}\n{\"line\":2,\"error\":\"internal error: told to\"}\n{\"b\":1}\n"; out != want || code != exitInternal {
		t.Errorf("got %q, code %d", out, code)
	}
	if !strings.Contains(told, "standard input, line 2: internal error") {
		t.Errorf("told %q", told)
	}
}

func TestALineBeyondTheLimitIsPassedOver(t *testing.T) {
	long := io.MultiReader(strings.NewReader("{\"a\":1}\n"), io.LimitReader(forever{}, maxLine+1), strings.NewReader("\n{\"b\":1}"))
	out, _, code := run(long)
	if want := "{\"a\":1}\n{\"line\":2,\"error\":\"the line is longer than the 24100000 bytes that can be read\"}\n{\"b\":1}\n"; out != want || code != exitInput {
		t.Errorf("got %q, code %d", out, code)
	}
}

type forever struct{}

func (forever) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

// TestAnswersAreNotHeldBack asks a second question only after the first was
// answered, as a program does that keeps the engine running.
func TestAnswersAreNotHeldBack(t *testing.T) {
	inReader, in := io.Pipe()
	out, outWriter := io.Pipe()
	s := streams{inReader, outWriter, io.Discard}
	done := make(chan int)
	go func() {
		done <- s.batch("extract", nil, echo)
		outWriter.Close()
	}()
	answers := bufio.NewScanner(out)
	for _, line := range []string{`{"a":1}`, `{"b":1}`} {
		if _, err := io.WriteString(in, line+"\n"); err != nil {
			t.Fatal(err)
		}
		if !answers.Scan() || answers.Text() != line {
			t.Fatalf("asked %q, got %q", line, answers.Text())
		}
	}
	in.Close()
	if code := <-done; code != exitDone {
		t.Errorf("code %d", code)
	}
}

func TestBrokenStreamsAreTold(t *testing.T) {
	out, _, code := run(io.MultiReader(strings.NewReader("{\"a\":1}\n"), broken{}))
	if want := "{\"a\":1}\n{\"line\":2,\"error\":\"reading failed: unplugged\"}\n"; out != want || code != exitInput {
		t.Errorf("got %q, code %d", out, code)
	}
	var stderr strings.Builder
	s := streams{strings.NewReader("{\"a\":1}\n"), broken{}, &stderr}
	if code := s.batch("extract", nil, echo); code != exitInternal || !strings.Contains(stderr.String(), "could not be written: unplugged") {
		t.Errorf("got %q, code %d", stderr.String(), code)
	}
	if code := s.print([]byte("result"), exitDone); code != exitInternal {
		t.Errorf("a result that was not written ends with %d", code)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errors.New("unplugged") }
func (broken) Write([]byte) (int, error) { return 0, errors.New("unplugged") }

func TestFlagsMayStandAnywhere(t *testing.T) {
	var stdout, stderr strings.Builder
	s := streams{strings.NewReader(""), &stdout, &stderr}
	for _, args := range [][]string{
		{"check", "draft.txt", "-sources", "nowhere"},
		{"check", "-format=json", "draft.txt", "-sources=nowhere"},
		{"check", "-sources", "nowhere", "--", "draft.txt"},
	} {
		stderr.Reset()
		if code := s.run(args); code != exitInput || !strings.HasPrefix(stderr.String(), "gainsay: draft.txt: no such file") {
			t.Errorf("%q: code %d, %q", args, code, stderr.String())
		}
	}
}
