package main

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"

	"gainsay/internal/article"
	"gainsay/internal/claims"
	"gainsay/internal/claims/verdict"
	"gainsay/internal/contract"
	"gainsay/internal/report"
)

// A desk holds the articles of a run, read and added to a session.
type desk struct {
	streams  *streams
	session  claims.Session
	articles map[string]*article.Article // by source id; the draft's is claims.Self
	count    int                         // of articles, without the draft
	bad      bool                        // something could not be read
}

// collect reads all articles before anything is worked out, so that too much
// is refused at once. It reports whether there is anything to go on with.
func (d *desk) collect(paths []string) bool {
	found, problems, err := article.Collect(paths)
	if err != nil {
		d.fail(err)
		return false
	}
	for _, problem := range problems {
		d.fail(problem)
	}
	d.articles = make(map[string]*article.Article, len(found)+1)
	for _, a := range found {
		d.note(a)
		added, err := d.session.Add(a.Source)
		if err != nil {
			d.fail(fmt.Errorf("%s: %w", a.Name, err))
			continue
		}
		if added.DateNote != "" {
			d.streams.tell("%s: %s", a.Name, added.DateNote)
		}
		d.articles[a.ID] = a
		d.count++
	}
	if d.count == 0 {
		d.fail(errors.New("there is no article to compare with"))
	}
	return d.count > 0
}

func (d *desk) fail(err error) {
	d.bad = true
	d.streams.tell("%v", err)
}

// among returns the id of the article that was read from the draft's own file,
// empty where there is none.
func (d *desk) among(draft string) string {
	own, err := os.Stat(draft)
	if err != nil {
		return "" // standard input
	}
	for _, id := range slices.Sorted(maps.Keys(d.articles)) {
		if info, err := os.Stat(d.articles[id].Name); err == nil && os.SameFile(own, info) {
			return id
		}
	}
	return ""
}

func (d *desk) note(a *article.Article) {
	for _, note := range a.Notes {
		d.streams.tell("%s: %s", a.Name, note)
	}
}

// form writes results with offsets in the articles' files.
func (d *desk) form() contract.Form {
	return contract.Form{
		Engine: engine(),
		Place: func(p claims.Passage) (start, end int) {
			a := d.articles[p.Source]
			if a == nil {
				return p.Start, p.End
			}
			return a.Offset(p.Field, p.Start), a.Offset(p.Field, p.End)
		},
	}
}

// code is the exit code of a run that came to its end.
func (d *desk) code(conflict bool) int {
	switch {
	case d.bad:
		return exitInput
	case conflict:
		return exitConflict
	}
	return exitDone
}

// check is the command `gainsay check`.
func (s *streams) check(args []string) int {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	var sources paths
	form := format("text")
	flags.Var(&sources, "sources", "")
	flags.Var(&form, "format", "")
	rest, err := parse(flags, args)
	switch {
	case err != nil:
	case len(sources) == 0:
		err = errors.New("-sources is missing: nothing to check against")
	case len(rest) != 1:
		err = fmt.Errorf("one draft is needed, %d are given", len(rest))
	}
	if err != nil {
		return s.misused("check", err)
	}
	d := desk{streams: s}
	draft, err := s.draft(rest[0])
	if err != nil {
		s.tell("%v", err)
		return exitInput
	}
	d.note(draft)
	if !d.collect(sources) {
		return exitInput
	}
	if at := d.among(rest[0]); at != "" {
		s.tell("%s is among the articles as well, as %q: it will agree with itself", draft.Name, at)
	}
	d.articles[claims.Self] = draft
	result, err := d.session.Check(draft.Source)
	if err != nil {
		s.tell("%s: %v", draft.Name, err)
		return exitInput
	}
	return s.print(d.checked(result, form, draft.Name), d.code(hasConflict(result)))
}

func (s *streams) draft(path string) (*article.Article, error) {
	if path == "-" {
		return article.ReadFrom("standard input", s.in)
	}
	return article.Read(path)
}

func (d *desk) checked(c claims.Check, form format, draft string) []byte {
	switch form {
	case "json":
		return append(d.form().AppendCheck(nil, c), '\n')
	case "markdown":
		return report.CheckMarkdown(c, draft, d.count)
	}
	return report.CheckText(c, draft, d.count)
}

// hasConflict reports whether a statement of the draft is in conflict. A
// disputed or an updated one is not.
func hasConflict(c claims.Check) bool {
	for _, s := range c.Statements {
		if s.Relation == verdict.Conflict {
			return true
		}
	}
	return false
}

// compare is the command `gainsay compare`.
func (s *streams) compare(args []string) int {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	form := format("text")
	flags.Var(&form, "format", "")
	rest, err := parse(flags, args)
	if err == nil && len(rest) == 0 {
		err = errors.New("no article is given")
	}
	if err != nil {
		return s.misused("compare", err)
	}
	d := desk{streams: s}
	if !d.collect(rest) {
		return exitInput
	}
	result := d.session.Compare()
	conflict := false
	for _, q := range result.Questions {
		conflict = conflict || q.Relation == verdict.Conflict
	}
	return s.print(d.compared(result, form), d.code(conflict))
}

func (d *desk) compared(c claims.Comparison, form format) []byte {
	switch form {
	case "json":
		return append(d.form().AppendComparison(nil, c), '\n')
	case "markdown":
		return report.ComparisonMarkdown(c, d.count)
	}
	return report.ComparisonText(c, d.count)
}
