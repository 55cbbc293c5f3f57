package contract

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gainsay/internal/claims"
	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/stance"
	"gainsay/internal/claims/text"
	"gainsay/internal/claims/verdict"
	"gainsay/internal/claims/when"
	"gainsay/internal/jsontext"
)

// under is "less than n hours".
func under(n int64) claim.Value {
	return claim.Value{Kind: claim.QuantityValue, Quantity: quantity.Quantity{
		Interval: number.Interval{Hi: number.Int(n), HasHi: true, HiOpen: true}, Dimension: quantity.Duration, Unit: "hour"}}
}

// exactly is "n hours".
func exactly(n int64) claim.Value {
	return claim.Value{Kind: claim.QuantityValue, Quantity: quantity.Quantity{
		Interval: number.Interval{Lo: number.Int(n), Hi: number.Int(n), HasLo: true, HasHi: true}, Dimension: quantity.Duration, Unit: "hour"}}
}

const (
	exactlyFive = `{"kind":"quantity","lo":5,"hi":5,"loOpen":false,"hiOpen":false,"approx":false,"unit":"hour","dimension":"duration","of":"","change":""}`
	underThree  = `{"kind":"quantity","lo":null,"hi":3,"loOpen":false,"hiOpen":true,"approx":false,"unit":"hour","dimension":"duration","of":"","change":""}`
)

func side(source string, start int, words string, v claim.Value) claims.Side {
	return claims.Side{Passage: claims.Passage{Source: source, Start: start, End: start + len(words), Text: words},
		Statement: "They met for " + words + ".", Value: v, Stance: stance.Expected, Speaker: "a minister", Origin: "TASS"}
}

func check() claims.Check {
	return claims.Check{
		Statements: []claims.Statement{
			{
				Passage:  claims.Passage{Source: claims.Self, Start: 0, End: 25, Text: "They talked \"five\" hours."},
				Relation: verdict.Conflict,
				Findings: []claims.Finding{{Relation: verdict.Conflict, Weight: verdict.Major, Slot: claim.SlotDuration,
					Rule: "interval-disjoint", Event: "e1", Why: "Five is not under three.",
					Draft: side(claims.Self, 12, "five hours", exactly(5)), Source: side("a.txt", 13, "less than three hours", under(3))}},
				NotCompared: []claims.Refusal{{Source: side("b.txt", 13, "six hours", claim.Value{}), Slot: claim.SlotDuration,
					Reason: "other-event", Why: "Another meeting."}},
			},
			{Passage: claims.Passage{Source: claims.Self, Field: claims.InTitle, Start: 0, End: 2, Text: "Hi"}},
		},
		Reach:  claims.Reach{Checkable: 2, Read: 1},
		Events: []claims.Event{{ID: "e1", Title: "Talks", When: "2021-06-16", Where: []string{"Geneva"}, Sources: []string{"a.txt"}}},
	}
}

func TestCheckIsWrittenAsPromised(t *testing.T) {
	got := string(Form{Engine: "0+x"}.AppendCheck(nil, check()))
	want := `{"version":1,"engine":"0+x","draft":{"statements":[` +
		`{"start":0,"end":25,"text":"They talked \"five\" hours.","relation":"conflict","findings":[` +
		`{"relation":"conflict","outcome":"","weight":"major","slot":"duration","rule":"interval-disjoint","event":"e1","why":"Five is not under three.",` +
		`"draft":{"start":12,"end":22,"text":"five hours","value":` + exactlyFive + `,"stance":"expected","negated":false,"speaker":"a minister"},` +
		`"source":{"id":"a.txt","start":13,"end":34,"text":"less than three hours","statement":"They met for less than three hours.","value":` + underThree +
		`,"stance":"expected","negated":false,"speaker":"a minister","origin":"TASS"}}],` +
		`"notCompared":[{"source":{"id":"b.txt","start":13,"end":22,"text":"six hours","statement":"They met for six hours.","value":{},` +
		`"stance":"expected","negated":false,"speaker":"a minister","origin":"TASS"},"slot":"duration","reason":"other-event","why":"Another meeting."}]},` +
		`{"start":0,"end":2,"text":"Hi","relation":"no-claim","findings":[],"notCompared":[]}],` +
		`"reach":{"checkable":2,"read":1}},` +
		`"events":[{"id":"e1","title":"Talks","when":"2021-06-16","where":["Geneva"],"who":[],"sources":["a.txt"]}]}`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func comparison() claims.Comparison {
	joint := exactly(5).Quantity
	return claims.Comparison{
		Questions: []claims.Question{
			{Event: "e1", Slot: claim.SlotDuration, Question: "How long?", Relation: verdict.Fits, Joint: &joint,
				Answers: []claims.Answer{{Side: side("a.txt", 13, "less than three hours", under(3)), Outcome: verdict.Missed}}},
			{Event: "e1", Slot: claim.SlotPlace, Relation: verdict.OnlyHere},
		},
		NotCompared: []claims.PairRefusal{{A: side("a.txt", 0, "x", claim.Value{}), B: side("b.txt", 0, "y", claim.Value{}),
			Slot: claim.SlotCount, Reason: "other-measure", Why: "Killed is not hurt."}},
	}
}

func TestComparisonIsWrittenAsPromised(t *testing.T) {
	got := string(Form{Engine: "0+x"}.AppendComparison(nil, comparison()))
	rest := `"stance":"expected","negated":false,"speaker":"a minister","origin":"TASS"`
	want := `{"version":1,"engine":"0+x","events":[],"questions":[` +
		`{"event":"e1","slot":"duration","question":"How long?","relation":"fits","joint":` + exactlyFive +
		`,"answers":[{"source":{"id":"a.txt","start":13,"end":34},"text":"less than three hours","value":` + underThree + `,` + rest + `,"outcome":"missed"}]},` +
		`{"event":"e1","slot":"place","question":"","relation":"only-here","joint":null,"answers":[]}],` +
		`"notCompared":[{"a":{"source":{"id":"a.txt","start":0,"end":1,"text":"x","statement":"They met for x.","value":{},` + rest + `}},` +
		`"b":{"source":{"id":"b.txt","start":0,"end":1,"text":"y","statement":"They met for y.","value":{},` + rest + `}},` +
		`"slot":"count","reason":"other-measure","why":"Killed is not hurt."}]}`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestThePageHasItsOwnCountAndTheField(t *testing.T) {
	f := Form{Field: true, Place: func(p claims.Passage) (int, int) { return p.Start + 100, p.End + 100 }}
	got := string(f.AppendCheck(nil, check())) + string(f.AppendComparison(nil, comparison()))
	for _, want := range []string{
		`{"start":100,"end":125,"field":"text","text":"They talked`,
		`"draft":{"start":112,"end":122,"field":"text","text":"five hours"`,
		`"source":{"id":"a.txt","start":113,"end":134,"field":"text","text":"less`,
		`{"start":100,"end":102,"field":"title","text":"Hi"`,
		`"answers":[{"source":{"id":"a.txt","start":113,"end":134,"field":"text"},"text"`,
		`"b":{"source":{"id":"b.txt","start":100,"end":101,"field":"text","text":"y"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no %s in\n%s", want, got)
		}
	}
}

func TestValuesAreWrittenByKind(t *testing.T) {
	half, _ := number.Ratio(13, 2)
	for _, c := range []struct {
		v    claim.Value
		want string
	}{
		{claim.Value{Kind: claim.TimeValue, Time: when.Mention{Timex: "XXXX-WXX-3"}},
			`{"kind":"time","timex":"XXXX-WXX-3","from":"","to":""}`},
		{claim.Value{Kind: claim.TimeValue, Time: when.Mention{Timex: "1970-01-01", Range: when.Range{HasFrom: true, HasTo: true}}},
			`{"kind":"time","timex":"1970-01-01","from":"1970-01-01","to":"1970-01-01"}`},
		{claim.Value{Kind: claim.NameValue, Name: "Villa La Grange", NameType: name.Place},
			`{"kind":"name","name":"Villa La Grange","type":"place","role":""}`},
		{claim.Value{Kind: claim.QuoteValue, Text: "There was no hostility", Speaker: "Vladimir Putin"},
			`{"kind":"quote","text":"There was no hostility","speaker":"Vladimir Putin"}`},
		{claim.Value{Kind: claim.EventValue, Predicate: "return", Negated: true},
			`{"kind":"event","predicate":"return","negated":true}`},
		{claim.Value{Kind: claim.QuantityValue, Quantity: quantity.Quantity{
			Interval:  number.Interval{Lo: half, HasLo: true, LoOpen: true, Approx: true},
			Dimension: quantity.Percent, Unit: "percent", Change: quantity.Up}},
			`{"kind":"quantity","lo":6.5,"hi":null,"loOpen":true,"hiOpen":false,"approx":true,"unit":"percent","dimension":"percent","of":"","change":"up"}`},
		{claim.Value{}, `{}`},
	} {
		w := writer{b: []byte("{")}
		w.value("v", &c.v)
		if got := string(w.b[len(`{"v":`):]); got != c.want {
			t.Errorf("got %s\nwant %s", got, c.want)
		}
	}
}

func id(t *testing.T, in string) jsontext.Raw {
	t.Helper()
	raw, err := jsontext.Fields([]byte(in), "id")
	if err != nil {
		t.Fatal(err)
	}
	return raw[0]
}

func TestExtractionIsInTheOrderOfTheText(t *testing.T) {
	const src = "They met for less than three hours."
	e := claims.Extraction{
		Sentences:  []text.Span{{Start: 0, End: 35}},
		Quantities: []quantity.Quantity{under(3).Quantity},
		Times:      []when.Mention{{Span: text.Span{Start: 13, End: 34}, Type: when.Duration, Timex: "PT3H"}},
		Names:      []claims.ExtractedName{{Span: text.Span{Start: 0, End: 4}, Name: "They", Type: "other"}},
		Quotes:     []claims.ExtractedQuote{{Span: text.Span{Start: 0, End: 8}, Speaker: "Joe Biden", Cue: "said"}},
	}
	e.Quantities[0].Span = text.Span{Start: 13, End: 34}
	got := string(AppendExtraction(nil, id(t, `{"id":"7"}`), src, e))
	want := `{"id":"7","sentences":[[0,35]],"mentions":[` +
		`{"kind":"quote","start":0,"end":8,"text":"They met","speaker":"Joe Biden","cue":"said"},` +
		`{"kind":"name","start":0,"end":4,"text":"They","name":"They","type":"other","role":""},` +
		`{"kind":"quantity","start":13,"end":34,"text":"less than three hours",` + underThree[len(`{"kind":"quantity",`):] + `,` +
		`{"kind":"time","start":13,"end":34,"text":"less than three hours","type":"DURATION","timex":"PT3H"}]}`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := string(AppendExtraction(nil, jsontext.Raw{}, "", claims.Extraction{})); got != `{"id":"","sentences":[],"mentions":[]}` {
		t.Errorf("nothing found: %s", got)
	}
}

func TestLinesAreWrittenAsPromised(t *testing.T) {
	j := claims.Judgement{Relation: verdict.Forecast, Outcome: verdict.Met, Slot: "duration", Rule: "forecast-met", Why: "As planned."}
	if got, want := string(AppendPair(nil, id(t, `{"id":7}`), j)),
		`{"id":7,"relation":"forecast","outcome":"met","weight":"","slot":"duration","rule":"forecast-met","reason":"","why":"As planned."}`; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got, want := string(AppendBadLine(nil, 3, jsontext.Raw{}, `no "text"`)), `{"line":3,"error":"no \"text\""}`; got != want {
		t.Errorf("got %s", got)
	}
	if got, want := string(AppendBadLine(nil, 3, id(t, `{"id":"a"}`), "x")), `{"line":3,"id":"a","error":"x"}`; got != want {
		t.Errorf("got %s", got)
	}
}

// FuzzStringsStayJSON puts any bytes where an article's words go.
func FuzzStringsStayJSON(f *testing.F) {
	f.Add("less than three hours\u2028</script>\xff\"")
	f.Fuzz(func(t *testing.T, s string) {
		c := check()
		c.Statements[0].Findings[0].Source = side(s, 0, s, claim.Value{Kind: claim.QuoteValue, Text: s})
		c.Events[0].Who = []string{s, s}
		out := Form{Engine: s, Field: true}.AppendCheck(nil, c)
		if !json.Valid(out) {
			t.Errorf("%q makes %s", s, out)
		}
	})
}
