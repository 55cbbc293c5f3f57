// Command gainsay compares what texts state: a draft with the articles it was
// built from, or articles with each other. It runs the same engine as the page,
// on this machine, and opens no connection.
//
//	gainsay check -sources wire-copy/ draft.txt
//	gainsay compare -format markdown geneva-a.txt geneva-b.txt
//	gainsay extract < texts.jsonl
//	gainsay pairs < pairs.jsonl
//	gainsay version
//
// Results go to standard output, everything else to standard error.
//
// The exit code says what came out: 0 done and nothing in conflict, 1 done
// and at least one conflict (check, compare), 2 wrong usage or an input that could
// not be read, 3 an error of gainsay's own. An article that cannot be read is
// told and left out; the run goes on with the others and ends with 2, since a
// clean result that silently missed an article would be worse than none. The batch
// commands do the same with a line.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"gainsay/internal/contract"
)

const (
	exitDone     = 0
	exitConflict = 1
	exitInput    = 2
	exitInternal = 3
)

// build is the build id, set by the linker: -ldflags "-X main.build=…".
var build string

func main() {
	s := streams{os.Stdin, os.Stdout, os.Stderr}
	os.Exit(s.run(os.Args[1:]))
}

// streams are what a run reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// tell writes one message for a person.
func (s *streams) tell(format string, args ...any) {
	fmt.Fprintf(s.err, "gainsay: "+format+"\n", args...)
}

// run does what the arguments ask for and returns the exit code.
func (s *streams) run(args []string) (code int) {
	defer func() {
		if p := recover(); p != nil {
			s.tell("internal error: %v\n%s", p, debug.Stack())
			code = exitInternal
		}
	}()
	if len(args) == 0 {
		fmt.Fprint(s.err, usage)
		return exitInput
	}
	switch name, rest := args[0], args[1:]; name {
	case "check":
		return s.check(rest)
	case "compare":
		return s.compare(rest)
	case "extract":
		return s.batch(name, rest, extract)
	case "pairs":
		return s.batch(name, rest, pairs)
	case "version", "-version", "--version":
		fmt.Fprintf(s.out, "gainsay %s build %s\n", contract.Version, buildID())
		return exitDone
	case "help", "-h", "-help", "--help":
		fmt.Fprint(s.out, usage)
		return exitDone
	default:
		s.tell("there is no command %q; gainsay help lists them", name)
		return exitInput
	}
}

const usage = `gainsay compares what texts state. Nothing leaves this machine.

  gainsay check -sources PATH [-sources PATH …] [-format text|json|markdown] DRAFT|-
        checks a draft (- is standard input) against articles
  gainsay compare [-format text|json|markdown] PATH…
        lists the questions that the articles answer, and how the answers agree
  gainsay extract
        reads {"id","text","date"} line by line, writes what is found in each text
  gainsay pairs
        reads {"id","premise","hypothesis","date"} line by line, writes their relation
  gainsay version
        prints version and build

PATH is a .txt or .md file, or a folder of them, read with its subfolders in
name order. A file may begin with lines Title:, Source:, Date: (2021-06-16) and
URL:, closed by an empty line.

Exit code: 0 done, nothing in conflict; 1 done, at least one conflict (check,
compare); 2 wrong usage, or an article, draft or line could not be read (the
others were); 3 an error of gainsay's own.
`

// buildID is the linker's, else the commit that Go noted while building.
func buildID() string {
	if build != "" {
		return build
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "dev"
	}
	id := "dev"
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			id = s.Value[:min(len(s.Value), 12)]
		case s.Key == "vcs.modified" && s.Value == "true":
			id += "-modified"
		}
	}
	return id
}

// engine names the engine in results.
func engine() string { return contract.Version + "+" + buildID() }

// parse reads flags wherever they stand among the arguments, and returns the
// others. After a "--" everything is an argument.
func parse(flags *flag.FlagSet, args []string) (rest []string, err error) {
	flags.SetOutput(io.Discard)
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		left := flags.Args()
		if len(left) == 0 {
			return rest, nil
		}
		if used := len(args) - len(left); used > 0 && args[used-1] == "--" {
			return append(rest, left...), nil
		}
		rest, args = append(rest, left[0]), left[1:]
	}
}

// misused tells how a command is used, or prints the help that was asked for.
func (s *streams) misused(command string, err error) int {
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(s.out, usage)
		return exitDone
	}
	s.tell("%s: %v; gainsay help shows the usage", command, err)
	return exitInput
}

// A format is the form in which check and compare print.
type format string

var formats = []string{"text", "json", "markdown"}

func (f *format) String() string { return string(*f) }

// Set refuses what is none of the formats.
func (f *format) Set(s string) error {
	if !slices.Contains(formats, s) {
		return errors.New("it is one of " + strings.Join(formats, ", "))
	}
	*f = format(s)
	return nil
}

// paths is a flag that may be given several times.
type paths []string

func (p *paths) String() string     { return strings.Join(*p, " ") }
func (p *paths) Set(s string) error { *p = append(*p, s); return nil }

// print writes a result and returns the code, or another where it cannot be
// written: a result that was cut off must not look like one.
func (s *streams) print(result []byte, code int) int {
	if _, err := s.out.Write(result); err != nil {
		s.tell("the result could not be written: %v", err)
		return exitInternal
	}
	return code
}
