// Package clusters measures which reports the engine takes for reports on one event.
//
// The reports of ECB+ (Cybulska and Vossen, LREC 2014; CC BY 3.0) come in topics, and every topic
// holds two events of one kind: two earthquakes in Iran, two trials, two raids on jewellers. All
// reports of a topic are compared with each other, without a date and without a title of their
// own. Two reports of which the engine says that they tell one event are put together, and so
// are those that a third one joins; the groups are held against the two events by the
// measures of coreference: B-cubed (Bagga and Baldwin 1998), MUC (Vilain et al. 1995), CEAF
// over entities (Luo 2005), and the mean of the three, known as CoNLL F1.
//
// What the engine then says of the groups is counted too: a conflict between the reports of two
// events, and an answer of the one event set beside one of the other, are always wrong.
package clusters

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"

	"gainsay/internal/claims"
	"gainsay/internal/claims/verdict"
)

// A Score is precision and recall, each a sum over how many cases.
type Score struct {
	Precise, Predicted float64
	Recalled, Gold     float64
}

// F1 is the harmonic mean of precision and recall.
func (s Score) F1() float64 {
	p, r := s.Precision(), s.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// Precision is the share of what was put together rightly.
func (s Score) Precision() float64 { return share(s.Precise, s.Predicted) }

// Recall is the share of what belongs together that was put together.
func (s Score) Recall() float64 { return share(s.Recalled, s.Gold) }

func share(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return part / whole
}

// A Count is what a suite of clusters came to.
type Count struct {
	Reports, Events   int
	BCubed, MUC, CEAF Score
	Questions         int // that more than one report answers
	Inside, Across    int // conflicts and disputes within the reports of one event, and between two
	Mixed             int // questions, roles aside, to which reports of two events were given as answers
}

// CoNLL is the mean of the three measures' F1.
func (c *Count) CoNLL() float64 { return (c.BCubed.F1() + c.MUC.F1() + c.CEAF.F1()) / 3 }

// Measure compares the reports of every topic of the folder, which has coref.json and a folder for
// each cluster.
func Measure(dir string) (Count, error) {
	text, err := os.ReadFile(filepath.Join(dir, "coref.json"))
	if err != nil {
		return Count{}, err
	}
	var index struct {
		Docs []struct{ Doc, Cluster, Topic string }
	}
	if err := json.Unmarshal(text, &index); err != nil {
		return Count{}, err
	}
	var total Count
	var topics []string
	gold, sessions := map[string]map[string]string{}, map[string]*claims.Session{}
	for _, d := range index.Docs {
		if gold[d.Topic] == nil {
			topics = append(topics, d.Topic)
			gold[d.Topic], sessions[d.Topic] = map[string]string{}, &claims.Session{}
		}
		report, err := os.ReadFile(filepath.Join(dir, d.Cluster, d.Doc+".txt"))
		if err != nil {
			return Count{}, err
		}
		if _, err := sessions[d.Topic].Add(claims.Source{ID: d.Doc, Text: string(report)}); err != nil {
			return Count{}, err
		}
		gold[d.Topic][d.Doc] = d.Cluster
	}
	for _, t := range topics {
		total.add(sessions[t].Compare(), gold[t])
	}
	return total, nil
}

// add scores one topic. gold says of which event each report is.
func (c *Count) add(found claims.Comparison, gold map[string]string) {
	var groups [][]string
	for _, e := range found.Events {
		groups = append(groups, e.Sources)
	}
	predicted := joined(gold, groups)
	events := inverse(gold)
	c.Reports += len(gold)
	c.Events += len(events)
	c.score(predicted, events)
	for _, q := range found.Questions {
		var reports []string
		of := map[string]bool{}
		for _, a := range q.Answers {
			reports = append(reports, a.Source)
			of[gold[a.Source]] = true
		}
		slices.Sort(reports)
		if len(slices.Compact(reports)) > 1 {
			c.Questions++
		}
		conflict := q.Relation == verdict.Conflict || q.Relation == verdict.Disputed
		switch {
		case conflict && len(of) > 1:
			c.Across++
		case conflict:
			c.Inside++
		}
		if len(of) > 1 && q.Slot.String() != "role" {
			c.Mixed++
		}
	}
}

// joined gives the groups that the lists make of the reports, each report in one.
func joined(gold map[string]string, lists [][]string) [][]string {
	of := map[string]string{}
	for doc := range gold {
		of[doc] = doc
	}
	for _, list := range lists {
		for _, doc := range list[1:] {
			from, to := of[doc], of[list[0]]
			for d, g := range of {
				if g == from {
					of[d] = to
				}
			}
		}
	}
	return inverse(of)
}

// inverse gives the groups of a map from member to group, in a fixed order.
func inverse(of map[string]string) [][]string {
	members := map[string][]string{}
	for doc, group := range of {
		members[group] = append(members[group], doc)
	}
	var out [][]string
	for _, list := range members {
		slices.Sort(list)
		out = append(out, list)
	}
	slices.SortFunc(out, slices.Compare)
	return out
}

// score adds one topic's groups to the three measures.
func (c *Count) score(predicted, gold [][]string) {
	for _, p := range predicted {
		for _, g := range gold {
			n := float64(common(p, g))
			c.BCubed.Precise += n * n / float64(len(p))
			c.BCubed.Recalled += n * n / float64(len(g))
		}
		c.BCubed.Predicted += float64(len(p))
	}
	c.BCubed.Gold = c.BCubed.Predicted
	c.MUC.Recalled += links(gold, predicted)
	c.MUC.Gold += links(gold, nil)
	c.MUC.Precise += links(predicted, gold)
	c.MUC.Predicted += links(predicted, nil)
	best := assigned(predicted, gold)
	c.CEAF.Precise += best
	c.CEAF.Recalled += best
	c.CEAF.Predicted += float64(len(predicted))
	c.CEAF.Gold += float64(len(gold))
}

func common(a, b []string) int {
	n := 0
	for _, x := range a {
		if slices.Contains(b, x) {
			n++
		}
	}
	return n
}

// links counts the links that hold the groups together and that the others keep: all of them
// where there are no others.
func links(groups, others [][]string) float64 {
	n := 0
	for _, g := range groups {
		parts := 1
		if others != nil {
			parts = 0
			for _, o := range others {
				if common(g, o) > 0 {
					parts++
				}
			}
		}
		n += len(g) - parts
	}
	return float64(n)
}

// assigned is the best sum of similarities when every event has at most one group, and every
// group at most one event. Of the events of a topic there are few: all orders are tried.
func assigned(predicted, gold [][]string) float64 {
	if len(gold) == 0 {
		return 0
	}
	best := assigned(predicted, gold[1:])
	for i, p := range predicted {
		n := common(p, gold[0])
		if n == 0 {
			continue
		}
		rest := slices.Concat(predicted[:i], predicted[i+1:])
		best = max(best, 2*float64(n)/float64(len(p)+len(gold[0]))+assigned(rest, gold[1:]))
	}
	return best
}
