package clusters

import (
	"math"
	"testing"
)

func TestScoresOfGroups(t *testing.T) {
	gold := [][]string{{"a", "b", "c"}, {"d", "e"}}
	for _, test := range []struct {
		name                 string
		predicted            [][]string
		bcubed, muc, ceaf, p float64 // F1 of each, precision of B-cubed
	}{
		{"all right", gold, 1, 1, 1, 1},
		{"one group of all", [][]string{{"a", "b", "c", "d", "e"}}, 2 * 0.52 / 1.52, 6. / 7, 0.5, 0.52},
		{"nobody with another", [][]string{{"a"}, {"b"}, {"c"}, {"d"}, {"e"}}, 2 * 0.4 / 1.4, 0, 2 * (0.5 + 2./3) / 7, 1},
		{"one report among the others", [][]string{{"a", "b"}, {"c", "d", "e"}}, 2 * (11. / 15) * (11. / 15) / (22. / 15), 2. / 3, 0.8, 11. / 15},
	} {
		var c Count
		c.score(test.predicted, gold)
		for _, m := range []struct {
			name      string
			got, want float64
		}{
			{"B-cubed", c.BCubed.F1(), test.bcubed}, {"MUC", c.MUC.F1(), test.muc}, {"CEAF", c.CEAF.F1(), test.ceaf},
			{"precision", c.BCubed.Precision(), test.p},
		} {
			if math.Abs(m.got-m.want) > 1e-9 {
				t.Errorf("%s: %s %.4f, want %.4f", test.name, m.name, m.got, m.want)
			}
		}
	}
}

func TestGroupsAreJoinedByAThirdReport(t *testing.T) {
	gold := map[string]string{"a": "1", "b": "1", "c": "1", "d": "2"}
	got := joined(gold, [][]string{{"a", "b"}, {"b", "c"}})
	if len(got) != 2 || len(got[0]) != 3 || got[1][0] != "d" {
		t.Errorf("%v", got)
	}
}
