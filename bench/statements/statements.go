// Package statements measures what becomes of a single pasted statement.
//
// A reader pastes one sentence, and it stands against articles on several events. A
// file under testdata/statements holds such sentences in three lists: those that
// contradict an article, with the slot and the articles that may say so; those that agree
// in other words, with the articles that do; and those about the same people and cities
// that have nothing to do with what the articles report. Each is checked by itself.
//
//	-- contradicting --
//	The Geneva summit lasted almost four hours. | duration | geneva-envoys
//	-- agreeing --
//	Putin and Biden met in Geneva on 16 June 2021. | geneva-envoys geneva-lakeside
//	-- unrelated --
//	Geneva has some 200,000 inhabitants.
//
// A contradiction is found when a conflict or a dispute of its slot names one of its
// articles. An agreement is found when the statement as a whole is the same or fits. Any
// other conflict or dispute is a false alarm: so one by another slot or against another article
// is, too.
package statements

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"

	"gainsay/internal/article"
	"gainsay/internal/claims"
	"gainsay/internal/claims/verdict"
)

// A File is one file of statements with the articles they are held against.
type File struct {
	Name          string
	Articles      []claims.Source
	Contradicting []Statement
	Agreeing      []Statement
	Unrelated     []Statement
}

// A Statement is a sentence and what should become of it.
type Statement struct {
	Text     string
	Slots    []string // of a contradiction
	Articles []string // ids; none for an unrelated statement
}

// Read reads every file of a folder, in name order. The section "articles" names those
// that stand in the folder beside.
func Read(dir, articles string) ([]File, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if err != nil {
		return nil, err
	}
	var files []File
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			return nil, err
		}
		f := File{Name: strings.TrimSuffix(filepath.Base(path), ".txtar")}
		for _, part := range archive.Files {
			if err := f.section(part, articles); err != nil {
				return nil, fmt.Errorf("%s: %s: %w", path, part.Name, err)
			}
		}
		files = append(files, f)
	}
	return files, nil
}

func (f *File) section(part txtar.File, articles string) error {
	var err error
	switch part.Name {
	case "articles":
		for id := range strings.FieldsSeq(string(part.Data)) {
			data, err := os.ReadFile(filepath.Join(articles, id+".txt"))
			if err != nil {
				return err
			}
			if err := f.article(id, data); err != nil {
				return err
			}
		}
	case "contradicting":
		f.Contradicting, err = lines(part.Data, 3)
	case "agreeing":
		f.Agreeing, err = lines(part.Data, 2)
	case "unrelated":
		f.Unrelated, err = lines(part.Data, 1)
	default:
		id, ok := strings.CutSuffix(part.Name, ".txt")
		if !ok {
			return fmt.Errorf("no such section")
		}
		return f.article(id, part.Data)
	}
	return err
}

func (f *File) article(id string, data []byte) error {
	a, err := article.Parse(id, data)
	if err != nil {
		return err
	}
	a.ID = id
	f.Articles = append(f.Articles, a.Source)
	return nil
}

// lines reads a list: the statement, with three cells its slots, and last its articles.
func lines(data []byte, cells int) ([]Statement, error) {
	var out []Statement
	for line := range strings.Lines(string(data)) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		c := strings.Split(line, "|")
		if len(c) != cells {
			return nil, fmt.Errorf("want %d cells: %s", cells, line)
		}
		s := Statement{Text: strings.TrimSpace(c[0])}
		if cells == 3 {
			s.Slots = strings.Fields(c[1])
		}
		if cells > 1 {
			s.Articles = strings.Fields(c[cells-1])
		}
		out = append(out, s)
	}
	return out, nil
}

// A Count is how many statements came out as they should.
type Count struct {
	File          string
	Contradicting int
	Found         int // contradictions found
	Agreeing      int
	Agreed        int // agreements found
	Unrelated     int
	False         int      // false alarms among all three lists
	Misses        []string // one line for each statement that came out otherwise
}

// Sum adds up the counts of several files.
func Sum(counts []Count) Count {
	sum := Count{File: "all"}
	for i := range counts {
		n := &counts[i]
		sum.Contradicting += n.Contradicting
		sum.Found += n.Found
		sum.Agreeing += n.Agreeing
		sum.Agreed += n.Agreed
		sum.Unrelated += n.Unrelated
		sum.False += n.False
	}
	return sum
}

// Measure checks every statement of a file by itself.
func (f *File) Measure() (Count, error) {
	n := Count{File: f.Name, Contradicting: len(f.Contradicting), Agreeing: len(f.Agreeing), Unrelated: len(f.Unrelated)}
	var session claims.Session
	for _, a := range f.Articles {
		if _, err := session.Add(a); err != nil {
			return n, err
		}
	}
	for _, list := range [][]Statement{f.Contradicting, f.Agreeing, f.Unrelated} {
		for i := range list {
			check, err := session.Check(claims.Source{Text: list[i].Text})
			if err != nil {
				return n, err
			}
			n.judge(&list[i], &check)
		}
	}
	return n, nil
}

func (n *Count) judge(s *Statement, check *claims.Check) {
	found, alarm, agrees := false, false, true
	for _, st := range check.Statements {
		agrees = agrees && (st.Relation == verdict.Same || st.Relation == verdict.Fits)
		for _, f := range st.Findings {
			if f.Relation != verdict.Conflict && f.Relation != verdict.Disputed {
				continue
			}
			if slices.Contains(s.Slots, f.Slot.String()) && slices.Contains(s.Articles, f.Source.Source) {
				found = true
			} else {
				alarm = true
			}
		}
	}
	missed := ""
	switch {
	case len(s.Slots) > 0 && found:
		n.Found++
	case len(s.Slots) > 0:
		missed = "missed"
	case len(s.Articles) > 0 && agrees:
		n.Agreed++
	case len(s.Articles) > 0:
		missed = "does not agree"
	}
	if alarm {
		n.False++
		missed = strings.TrimSpace(missed + " FALSE ALARM")
	}
	if missed != "" {
		n.Misses = append(n.Misses, missed+": "+s.Text+"\n"+became(check))
	}
}

// became tells in lines what the engine made of a statement.
func became(check *claims.Check) string {
	var b strings.Builder
	for _, st := range check.Statements {
		for _, f := range st.Findings {
			fmt.Fprintf(&b, "\t%s %s %s | %s | %s: %s\n", f.Relation, f.Slot, f.Rule, f.Draft.Text, f.Source.Source, f.Source.Text)
		}
		for _, r := range st.NotCompared {
			fmt.Fprintf(&b, "\t%s %s | %s: %s | %s\n", r.Reason, r.Slot, r.Source.Source, r.Source.Text, r.Why)
		}
		if len(st.Findings)+len(st.NotCompared) == 0 {
			fmt.Fprintf(&b, "\t%s\n", st.Relation)
		}
	}
	return b.String()
}
