package claims_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gainsay/internal/claims"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/verdict"
)

// A reportSet is four articles on two events: the Geneva summit of June 2021
// and the Istanbul talks of February 2025. The names of the files and the words
// in which each tells its figures are all that differs between the sets.
type reportSet struct {
	name    string
	dir     string
	headers bool // whether header lines are read, or cut off with the dates in them

	genevaA, genevaB, istanbulA, istanbulB string // ids

	over, under string // the two bounds on the length of the Geneva meeting
	four        string // what the White House had expected
	five        string // what the broadcaster expected of Istanbul
	six         string // how long Istanbul took
}

var shared = reportSet{
	name: "shared articles", dir: "../../../shared/articles", headers: true,
	genevaA: "geneva-a", genevaB: "geneva-b", istanbulA: "istanbul-a", istanbulB: "istanbul-b",
	over: "over two hours", under: "less than three hours", four: "four to five hours",
	five: "five to six hours", six: "six hours",
}

var own = reportSet{
	name: "own articles", dir: "../../testdata/articles", headers: true,
	genevaA: "geneva-lakeside", genevaB: "geneva-envoys", istanbulA: "istanbul-embassies", istanbulB: "istanbul-first-test",
	over: "more than two hours", under: "under three hours", four: "four to five hours",
	five: "five to six hours", six: "six hours",
}

// sets returns every set that is there, and the project's own once more
// without its header lines: a pasted article rarely has any.
func sets() []reportSet {
	bare := own
	bare.name, bare.headers = "own articles without headers", false
	return []reportSet{shared, own, bare}
}

// forEachSet runs the test on every set of articles.
func forEachSet(t *testing.T, test func(*testing.T, reportSet, []claims.Source)) {
	t.Helper()
	for _, set := range sets() {
		t.Run(set.name, func(t *testing.T) { test(t, set, set.load(t)) })
	}
}

func (r reportSet) load(t testing.TB) []claims.Source {
	t.Helper()
	if _, err := os.Stat(filepath.FromSlash(r.dir)); err != nil {
		t.Skipf("no articles at %s: this test needs them beside the repository", r.dir)
	}
	var sources []claims.Source
	for _, id := range []string{r.genevaA, r.genevaB, r.istanbulA, r.istanbulB} {
		data, err := os.ReadFile(filepath.Join(filepath.FromSlash(r.dir), id+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		src := withHeaders(id, string(data))
		if !r.headers {
			src = claims.Source{ID: id, Text: src.Text}
		}
		sources = append(sources, src)
	}
	return sources
}

func sessionOf(t testing.TB, sources []claims.Source) *claims.Session {
	t.Helper()
	var s claims.Session
	for _, src := range sources {
		if _, err := s.Add(src); err != nil {
			t.Fatal(err)
		}
	}
	return &s
}

func checkDraft(t testing.TB, sources []claims.Source, draft string) claims.Check {
	t.Helper()
	check, err := sessionOf(t, sources).Check(claims.Source{Text: draft})
	if err != nil {
		t.Fatal(err)
	}
	return check
}

// findings returns the findings of all statements that satisfy the condition.
func findings(check claims.Check, where func(claims.Finding) bool) []claims.Finding {
	var fs []claims.Finding
	for _, st := range check.Statements {
		for _, f := range st.Findings {
			if where(f) {
				fs = append(fs, f)
			}
		}
	}
	return fs
}

// flagged says whether a finding is an alarm.
func flagged(f claims.Finding) bool {
	return f.Relation == verdict.Conflict || f.Relation == verdict.Disputed
}

// answer looks for an answer of the source with these words.
func answer(q claims.Question, id, words string) (claims.Answer, bool) {
	for _, a := range q.Answers {
		if a.Passage.Source == id && strings.Contains(a.Text, words) {
			return a, true
		}
	}
	return claims.Answer{}, false
}

// questionWith returns the question of the slot that the source answers with
// these words.
func questionWith(t *testing.T, c claims.Comparison, slot claim.Slot, id, words string) claims.Question {
	t.Helper()
	for _, q := range c.Questions {
		if _, ok := answer(q, id, words); ok && q.Slot == slot {
			return q
		}
	}
	t.Fatalf("no %s question is answered by %s with %q; found:\n%s", slot, id, words, strings.Join(questionLines(c), "\n"))
	return claims.Question{}
}

// answersAbout returns the answers of the source whose statement or words
// contain one of the given words.
func answersAbout(q claims.Question, id string, words ...string) []claims.Answer {
	var as []claims.Answer
	for _, a := range q.Answers {
		for _, w := range words {
			if a.Passage.Source == id && (strings.Contains(a.Statement, w) || strings.Contains(a.Text, w)) {
				as = append(as, a)
				break
			}
		}
	}
	return as
}

// TestLengthOfTheGenevaMeetingFits: over two hours and less than three hold
// together between two and three.
func TestLengthOfTheGenevaMeetingFits(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		q := questionWith(t, sessionOf(t, sources).Compare(), claim.SlotDuration, r.genevaB, r.under)
		a, ok := answer(q, r.genevaA, r.over)
		if !ok {
			t.Fatalf("%q does not answer the question that %q answers: %v", r.over, r.under, questionLines(claims.Comparison{Questions: []claims.Question{q}}))
		}
		if a.Stance != stance.Asserted {
			t.Errorf("%q is %s; what a question presupposes is asserted", a.Text, a.Stance)
		}
		if q.Relation != verdict.Fits {
			t.Errorf("relation %s, want fits", q.Relation)
		}
		if q.Joint == nil {
			t.Fatal("no joint range")
		}
		if got := quantityWords(*q.Joint); got != "(2, 3) hour" {
			t.Errorf("joint range %s, want (2, 3) hour", got)
		}
	})
}

// TestExpectedHoursOfGenevaWereMissed: the White House had counted on four to
// five hours, and fewer than three it was.
func TestExpectedHoursOfGenevaWereMissed(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		q := questionWith(t, sessionOf(t, sources).Compare(), claim.SlotDuration, r.genevaB, r.under)
		a, ok := answer(q, r.genevaB, r.four)
		if !ok {
			t.Fatalf("%q does not stand in the question of the meeting's length", r.four)
		}
		if a.Stance != stance.Expected || a.Outcome != verdict.Missed {
			t.Errorf("%q is %s, %s; want expected, missed", a.Text, a.Stance, a.Outcome)
		}
	})
}

// TestExpectedHoursOfIstanbulWereMet: five to six hours were expected, six it
// was.
func TestExpectedHoursOfIstanbulWereMet(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		q := questionWith(t, sessionOf(t, sources).Compare(), claim.SlotDuration, r.istanbulA, r.six)
		a, ok := answer(q, r.istanbulB, r.five)
		if !ok {
			t.Fatalf("%q does not stand in the question of the talks' length", r.five)
		}
		if a.Stance != stance.Expected || a.Outcome != verdict.Met {
			t.Errorf("%q is %s, %s; want expected, met", a.Text, a.Stance, a.Outcome)
		}
	})
}

// TestSixHoursAreNotComparedWithGeneva: Istanbul is another event, and that is
// said rather than passed over.
func TestSixHoursAreNotComparedWithGeneva(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		c := sessionOf(t, sources).Compare()
		q := questionWith(t, c, claim.SlotDuration, r.istanbulA, r.six)
		for _, a := range q.Answers {
			if id := a.Passage.Source; id == r.genevaA || id == r.genevaB {
				t.Errorf("%s answers with %q how long Istanbul took", id, a.Text)
			}
		}
		for _, n := range c.NotCompared {
			a, b := n.A, n.B
			if a.Passage.Source != r.istanbulA {
				a, b = b, a
			}
			geneva := b.Passage.Source == r.genevaA || b.Passage.Source == r.genevaB
			if n.Slot == claim.SlotDuration && n.Reason == "other-event" && a.Text == r.six && geneva && n.Why != "" {
				return
			}
		}
		t.Errorf("no refusal says that %q is of another event; found:\n%s", r.six, strings.Join(pairRefusalLines(c), "\n"))
	})
}

// TestBothReportTheAmbassadorsReturn in their own words.
func TestBothReportTheAmbassadorsReturn(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		c := sessionOf(t, sources).Compare()
		for _, q := range c.Questions {
			if q.Slot == claim.SlotEvent && q.Relation == verdict.Same &&
				len(answersAbout(q, r.genevaA, "ambassadors")) > 0 && len(answersAbout(q, r.genevaB, "mbassador")) > 0 {
				return
			}
		}
		t.Errorf("no question says that both report the return; found:\n%s", strings.Join(questionLines(c), "\n"))
	})
}

// TestBothReportSeparateNewsConferences, one of them by saying that there was
// no joint one.
func TestBothReportSeparateNewsConferences(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		words := []string{"separate", "alone", "of his own", "joint"}
		c := sessionOf(t, sources).Compare()
		for _, q := range c.Questions {
			agree := q.Relation == verdict.Same || q.Relation == verdict.Fits
			if agree && len(answersAbout(q, r.genevaA, words...)) > 0 && len(answersAbout(q, r.genevaB, words...)) > 0 {
				return
			}
		}
		t.Errorf("no question brings the two together; found:\n%s", strings.Join(questionLines(c), "\n"))
	})
}

// TestSaudiMeetingAnswersStandSideBySide: three passages say who met there, and
// nothing is concluded from them.
func TestSaudiMeetingAnswersStandSideBySide(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		c := sessionOf(t, sources).Compare()
		for _, q := range c.Questions {
			a := answersAbout(q, r.istanbulA, "Saudi Arabia")
			b := append(answersAbout(q, r.istanbulB, "Saudi Arabia"), answersAbout(q, r.istanbulB, "Riyadh")...)
			if q.Slot == claim.SlotWho && len(a) >= 1 && len(b) >= 2 {
				if q.Relation == verdict.Conflict || q.Relation == verdict.Disputed {
					t.Errorf("the answers are called %s", q.Relation)
				}
				return
			}
		}
		t.Errorf("no who question holds all three passages; found:\n%s", strings.Join(questionLines(c), "\n"))
	})
}

// TestPastedFiveHoursConflict with the article that has less than three, and
// with that alone.
func TestPastedFiveHoursConflict(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		check := checkDraft(t, sources, "Biden and Putin talked for five hours in Geneva on Wednesday.")
		if got := check.Statements[0].Relation; got != verdict.Conflict {
			t.Errorf("the statement is %s, want conflict", got)
		}
		found := false
		for _, f := range findings(check, flagged) {
			if f.Source.Passage.Source != r.genevaB || f.Slot != claim.SlotDuration {
				t.Errorf("flagged too: %s", findingLines(checkOf(f)))
				continue
			}
			found = true
			if f.Source.Text != r.under || f.Draft.Text != "five hours" || f.Weight != verdict.Major || f.Rule != "interval-disjoint" {
				t.Errorf("found %s", findingLines(checkOf(f)))
			}
			if f.Why == "" {
				t.Error("nothing says why")
			}
		}
		if !found {
			t.Errorf("no conflict with %q", r.under)
		}
		for _, f := range findings(check, func(f claims.Finding) bool {
			return f.Source.Passage.Source == r.istanbulA || f.Source.Passage.Source == r.istanbulB
		}) {
			t.Errorf("compared with Istanbul: %s", findingLines(checkOf(f)))
		}
	})
}

// checkOf wraps one finding, to print it.
func checkOf(f claims.Finding) claims.Check {
	return claims.Check{Statements: []claims.Statement{{Findings: []claims.Finding{f}}}}
}

// TestUnrelatedTextsRaiseNoConflict: each shares a place, a person, a number, a
// day or a verb with the articles, and none speaks of what they report.
func TestUnrelatedTextsRaiseNoConflict(t *testing.T) {
	texts := []string{
		"Six people were hurt in a hotel fire in Istanbul.",
		"The ferry from Geneva to Lausanne takes less than one hour.",
		"Joe Biden and Vladimir Putin spoke by telephone for two hours in December.",
		"The Swiss parliament debated the budget for seven hours on Wednesday.",
		"Russia's central bank raised its key rate to 18 percent on Thursday.",
		"Turkey's ambassador to Norway was recalled to Ankara on Thursday.",
		"The cinema festival in Saudi Arabia ended after nine days with 41 prizes.",
		"A court in Moscow fined a search company $3.2 million in 2019.",
		"The Lakers needed five overtimes and more than four hours to win on Wednesday night.",
		"The French and German presidents met in Geneva for eight hours in March 2009 to discuss the euro.",
		"I think that summits are a waste of everybody's time.",
		"Prices of homes near Lake Geneva rose by 12 percent in 2021.",
		"Istanbul's new airport handled 76 million passengers, and a Mercedes van hit a barrier there on Thursday.",
		"Do two leaders ever need six hours to agree on anything?",
	}
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		for _, text := range texts {
			for _, f := range findings(checkDraft(t, sources, text), flagged) {
				t.Errorf("%q: %s\n%s", text, findingLines(checkOf(f)), f.Why)
			}
		}
	})
}

// TestArticlesDoNotConflictWithEachOther: they report two events without a
// single contradiction.
func TestArticlesDoNotConflictWithEachOther(t *testing.T) {
	forEachSet(t, func(t *testing.T, r reportSet, sources []claims.Source) {
		c := sessionOf(t, sources).Compare()
		for _, q := range c.Questions {
			if q.Relation == verdict.Conflict {
				t.Errorf("%s", questionLines(claims.Comparison{Questions: []claims.Question{q}}))
			}
		}
	})
}

// TestDateIsReadFromTheText where the article has no header and states one.
func TestDateIsReadFromTheText(t *testing.T) {
	for _, set := range []reportSet{shared, sets()[2]} {
		t.Run(set.name, func(t *testing.T) {
			var s claims.Session
			for _, src := range set.load(t) {
				added, err := s.Add(src)
				if err != nil {
					t.Fatal(err)
				}
				date, from := "", "none"
				if src.ID == set.genevaB { // its caption has the day, the others name a weekday alone
					date, from = "2021-06-16", "text"
				}
				if added.Date != date || added.DateFrom != from {
					t.Errorf("%s: date %q from %q, want %q from %q", src.ID, added.Date, added.DateFrom, date, from)
				}
			}
		})
	}
}

// TestWeekdaysCompareWithoutADate: neither the draft nor the first article says
// which Wednesday it was.
func TestWeekdaysCompareWithoutADate(t *testing.T) {
	for _, set := range []reportSet{shared, sets()[2]} {
		t.Run(set.name, func(t *testing.T) {
			sources := set.load(t)[:1]
			check := checkDraft(t, sources, "Joe Biden and Vladimir Putin met in Geneva on Wednesday.")
			same := findings(check, func(f claims.Finding) bool {
				return f.Slot == claim.SlotTime && f.Relation == verdict.Same && strings.Contains(f.Source.Text, "Wednesday")
			})
			if len(same) == 0 {
				t.Errorf("no finding says that both have Wednesday; found:\n%s", strings.Join(findingLines(check), "\n"))
			}
			if fs := findings(check, flagged); len(fs) > 0 {
				t.Errorf("flagged: %s", findingLines(checkOf(fs[0])))
			}
		})
	}
}

// TestSampleDraftShowsEveryKindOfResult holds the draft that the page opens
// with to what it is meant to show.
func TestSampleDraftShowsEveryKindOfResult(t *testing.T) {
	data, err := os.ReadFile("../../testdata/drafts/sample.txt")
	if err != nil {
		t.Fatal(err)
	}
	check := checkDraft(t, own.load(t), string(data))
	type want struct {
		begins    string
		relations []verdict.Relation
		finding   string // a line as in the cases; none where empty
	}
	agree := []verdict.Relation{verdict.Same, verdict.Fits}
	for i, w := range []want{
		{"Joe Biden", []verdict.Relation{verdict.Conflict}, "conflict major duration interval-disjoint | five hours | geneva-envoys: under three hours"},
		{"The White House", []verdict.Relation{verdict.Same, verdict.Forecast}, "forecast/missed duration forecast-missed | four to five hours | geneva-envoys: under three hours"},
		{"Both sides", []verdict.Relation{verdict.Same}, "same event | * | geneva-lakeside"},
		{"Each leader", agree, "same,fits * | * | geneva-…"},
		{"Nearly four years", agree, "same duration | six hours | istanbul-embassies: six hours"},
		{"They met", []verdict.Relation{verdict.Conflict}, "conflict major place,role | …Russian consul general… | istanbul-embassies: …US consul general…"},
		{"The delegations", []verdict.Relation{verdict.OnlyHere}, ""},
		{"It was", []verdict.Relation{verdict.NoClaim}, ""},
	} {
		t.Run(w.begins, func(t *testing.T) {
			if i >= len(check.Statements) || !strings.HasPrefix(check.Statements[i].Text, w.begins) {
				t.Fatalf("no statement %d begins with %q", i, w.begins)
			}
			st := check.Statements[i]
			lines := findingLines(claims.Check{Statements: []claims.Statement{st}})
			if !slices.Contains(w.relations, st.Relation) {
				t.Errorf("the statement is %s, want %v; found:\n%s", st.Relation, w.relations, strings.Join(lines, "\n"))
			}
			if w.finding == "" {
				return
			}
			for _, line := range lines {
				if matchLine(w.finding, line) {
					return
				}
			}
			t.Errorf("want %s; found:\n%s", w.finding, strings.Join(lines, "\n"))
		})
	}
	if len(check.Statements) != 8 {
		t.Errorf("%d statements, want 8", len(check.Statements))
	}
}

// TestTextsWithoutACommonNameNeverConflict sets every draft of the cases against
// all their articles at once. Where the two share no person, place or body,
// they cannot speak of one event, whatever else they have in common.
func TestTextsWithoutACommonNameNeverConflict(t *testing.T) {
	var session claims.Session
	names := map[string]capitals{}
	var drafts []claims.Source
	for _, path := range caseFiles(t, casesDir) {
		c := readCase(t, path)
		for _, src := range c.sources {
			src.ID = caseName(path) + " " + src.ID
			names[src.ID] = capitalsOf(src.Title + ". " + src.Text)
			if _, err := session.Add(src); err != nil {
				t.Fatal(err)
			}
		}
		if c.draft != nil {
			drafts = append(drafts, *c.draft)
		}
	}
	for _, draft := range drafts {
		check, err := session.Check(draft)
		if err != nil {
			t.Fatal(err)
		}
		own := capitalsOf(draft.Title + ". " + draft.Text)
		for _, f := range findings(check, flagged) {
			if id := f.Source.Passage.Source; id != claims.Self && !own.meet(names[id]) {
				t.Errorf("%q against %q: %s\n%s", f.Draft.Statement, f.Source.Statement, findingLines(checkOf(f)), f.Why)
			}
		}
	}
}

// capitals are the words of a text that are written with a capital letter,
// weekdays and months left out. Those that open a sentence may be no names.
type capitals struct{ all, inner map[string]bool }

func capitalsOf(s string) capitals {
	const calendar = " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December "
	c := capitals{all: map[string]bool{}, inner: map[string]bool{}}
	opening := true
	for _, word := range strings.Fields(s) {
		bare := strings.TrimSuffix(strings.Trim(word, `.,;:“”"()`), "'s")
		if bare != "" && bare[0] >= 'A' && bare[0] <= 'Z' && !strings.Contains(calendar, " "+bare+" ") {
			c.all[bare] = true
			if !opening {
				c.inner[bare] = true
			}
		}
		opening = strings.HasSuffix(word, ".") || strings.HasSuffix(word, "?")
	}
	return c
}

// meet says whether a name stands in both texts, in one of them at least where
// only a name is written with a capital letter.
func (c capitals) meet(o capitals) bool {
	for word := range c.all {
		if c.inner[word] && o.all[word] || o.inner[word] {
			return true
		}
	}
	return false
}
