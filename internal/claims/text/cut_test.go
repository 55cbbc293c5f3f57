package text

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// sentences are the texts of a source's sentences.
func sentences(source string) []string {
	var out []string
	for _, s := range Cut(source).Sentences {
		out = append(out, s.Text)
	}
	return out
}

// In the tables a bar stands where one sentence ends and the next begins.
var borders = []struct{ name, want string }{
	// full stops that end nothing
	{"titles", "Mr. Okoro met Dr. Lind and Sen. Ruiz at St. Anne's on Mt. Elgon."},
	{"initials", "Judge A. B. Tan and R. Mehta agreed."},
	{"country before a name", "U.S. Ambassador Ruth Olsen flew home."},
	{"country before a verb", "The U.S. will reply."},
	{"capital with a comma", "He flew to Washington, D.C. for talks."},
	{"numbered", "It is No. 5 on page p. 12 of vol. 3."},
	{"decimals and money", "It rose 2.5 points to $3.40 a share."},
	{"clock", "At 9 a.m. Mrs. Lund spoke and at 10 p.m. she left."},
	{"clock before a zone", "It begins at 7 p.m. Eastern on Friday."},
	{"month", "It closed on Jan. 5 after the fire."},
	{"firm", "Halden Inc. chairman Li Wei resigned."},
	{"ellipsis", "They were ... let us say, late."},
	{"latin", "Fruit, e.g. apples, and tools, i.e. hammers, were sold."},
	{"file and address", "The form is at example.org/forms.html for all."},
	{"quotation goes on", `"Are you sure?" she asked.`},
	{"question with its speaker", `"Why now?" Mr. Lee asked the court.`},
	{"short quotation kept whole", `"It went well. We shall meet again," the envoy said.`},
	{"mixed marks", `"It went well. We shall meet again,” the envoy said.`},
	{"parenthesis kept whole", "She lived in Bonn (she never said why. Nobody asked.) for years."},
	{"name with a mark", "She works at Yahoo! in sales."},

	// and those that do
	{"plain", "It rained.|Nobody came!|Why?|We do not know."},
	{"country at the end", "He moved to the U.S.|But she stayed."},
	{"firm at the end", "She left Halden Inc.|The firm declined to comment."},
	{"clock at the end", "The vote is at 6 p.m.|Results follow later."},
	{"pronoun I", "Neither you nor I.|That was it."},
	{"quotation ends", "“The talks were short.”|The envoy then left."},
	{"two speakers", `"It is over," she said.|"It is not," he said.`},
	{"footnote", "It was shown before.[3][4]|Later work agrees."},
	{"glued by a scraper", "They stopped the fighting.He thanked them."},
	{"typed in lower case", "they met for hours. then they left."},
	{"four dots", "I thought so....|She nodded."},
	{"number ends", "He paid 300.|She paid 400."},
	{"bullets in a line", "• Bread • Milk"},
	{"lettered items", "a) the van b) the driver"},
}

func TestSentenceBorders(t *testing.T) {
	for _, c := range borders {
		t.Run(c.name, func(t *testing.T) {
			want := strings.Split(c.want, "|")
			source := strings.ReplaceAll(c.want, "|", " ")
			switch c.name {
			case "glued by a scraper":
				want = []string{"They stopped the fighting.", "He thanked them."}
			case "typed in lower case":
				want = []string{"they met for hours.", "then they left."}
			case "bullets in a line":
				want = []string{"• Bread", "• Milk"}
			case "lettered items":
				want = []string{"a) the van", "b) the driver"}
			}
			if got := sentences(source); !slices.Equal(got, want) {
				t.Errorf("%q\n got %q\nwant %q", source, got, want)
			}
		})
	}
}

func TestLongQuotationIsCut(t *testing.T) {
	speech := "“" + strings.Repeat("We came and we talked about the river. ", 20) + "We left.”"
	if got := sentences(speech); len(got) != 21 {
		t.Errorf("%d sentences, want 21", len(got))
	}
}

func TestParagraphs(t *testing.T) {
	cases := []struct{ name, source, want string }{
		{"blank lines", "One is here.\n\nTwo is here.", "One is here.|Two is here."},
		{"one paragraph a line", "The mayor of Lund spoke for an hour and said that the bridge would be rebuilt within two years at the latest.\nNobody asked about money.",
			"The mayor of Lund spoke for an hour and said that the bridge would be rebuilt within two years at the latest.|Nobody asked about money."},
		{"wrapped in the middle", "The mayor said that the\nbridge is safe.", "The mayor said that the\nbridge is safe."},
		{"wrapped before a capital", "The talks in the old town hall were led by the mayor of\nLund and lasted until the evening, when a short note was\nread out.",
			"The talks in the old town hall were led by the mayor of\nLund and lasted until the evening, when a short note was\nread out."},
		{"heading above", "Bridge to be rebuilt\nThe mayor of Lund spoke for an hour and said that the bridge would be rebuilt within two years at the latest.",
			"Bridge to be rebuilt|The mayor of Lund spoke for an hour and said that the bridge would be rebuilt within two years at the latest."},
		{"windows line ends", "One is here.\r\n\r\nTwo is here.", "One is here.|Two is here."},
		{"items", "1. Bread\n2. Milk", "1. Bread|2. Milk"},
		{"nothing", " \n\u00a0\n\ufeff", ""},
	}
	for _, c := range cases {
		var got []string
		for _, p := range Cut(c.source).Paragraphs {
			got = append(got, c.source[p.Span.Start:p.Span.End])
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, s, c.want)
		}
	}
}

func TestKindsOfParagraphs(t *testing.T) {
	const source = `Lund: Council Votes U.S. Will Fund Bridge
By Ann Lindqvist

The council of Lund voted on Monday to rebuild the bridge over the river.

Work to begin in May

Follow us on:

Ann Lindqvist

The mayor of Lund (R) on the old bridge. Photo: Per Holm / Norra / AFP

• en`
	want := []Kind{Headline, Byline, Body, Headline, Furniture, Byline, Caption, Furniture}
	d := Cut(source)
	var got []Kind
	for _, p := range d.Paragraphs {
		got = append(got, p.Kind)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if d.Sentences[0].Text != "Lund: Council Votes U.S. Will Fund Bridge" {
		t.Errorf("headline was cut: %q", d.Sentences[0].Text)
	}
}

func TestSinglePastedLineIsBody(t *testing.T) {
	if d := Cut("Six people were hurt in a fire"); d.Paragraphs[0].Kind != Body {
		t.Errorf("kind %v, want Body", d.Paragraphs[0].Kind)
	}
}

func TestWords(t *testing.T) {
	cases := []struct{ in, want string }{
		{"U.S. President, D.C., a.m. and e.g. this.", "U.S. President , D.C. , a.m. and e.g. this ."},
		{"Mr. Lee's and the firms' don't", "Mr. Lee 's and the firms ' don't"},
		{"Lee’s isn’t", "Lee ’s isn’t"},
		{"three hours—much less", "three hours — much less"},
		{"six-hour talks", "six - hour talks"},
		{"5km, 18th, 1.5m, 223K", "5 km , 18 th , 1.5 m , 223 K"},
		{"1,900 of 2.5 and 06", "1,900 of 2.5 and 06"},
		{"$1.2bn or US$5 or £3", "$ 1.2 bn or US $ 5 or £ 3"},
		{"40% at 20°C", "40 % at 20 ° C"},
		{"the G7 and an A380", "the G7 and an A380"},
		{"3–5 or 3-5", "3 – 5 or 3 - 5"},
		{"at 10:30 in the 1990s", "at 10 : 30 in the 1990 s"},
		{"5½ and ½", "5 ½ and ½"},
		{"40\u202f000 boats", "40 000 boats"},
		{"USD115.5 and Rs20,000", "USD 115.5 and Rs 20,000"},
		{"see https://a.example/x?y=20%2D4, he said", "see https://a.example/x?y=20%2D4 , he said"},
		{"He left.", "He left ."},
		{"He lives in Washington, D.C.", "He lives in Washington , D.C."},
		{"", ""},
	}
	for _, c := range cases {
		var got []string
		for _, w := range Words(c.in) {
			got = append(got, w.Text)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.in, s, c.want)
		}
	}
}

func TestLowerIsForLookingUp(t *testing.T) {
	for _, c := range []struct{ in, want string }{{"DON’T", "don't"}, {"Ärzte", "ärzte"}, {"U.S.", "u.s."}, {"ÉLAN", "élan"}} {
		if got := Words(c.in)[0].Lower; got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}

// check fails when a document breaks what the other stages rely on.
func check(t *testing.T, source string) {
	t.Helper()
	d := Parse(source)
	end := 0
	for i, s := range d.Sentences {
		if s.Span.Start < end || s.Span.End <= s.Span.Start || s.Span.End > len(source) || source[s.Span.Start:s.Span.End] != s.Text {
			t.Fatalf("sentence %d has span %v after %d in %d bytes", i, s.Span, end, len(source))
		}
		end = s.Span.End
		if p := d.Paragraphs[s.Paragraph]; i < p.Lo || i >= p.Hi || !p.Span.Contains(s.Span) {
			t.Fatalf("sentence %d is not in its paragraph %+v", i, p)
		}
		at := 0
		for _, w := range s.Words {
			if w.Span.Start < at || w.Span.End <= w.Span.Start || w.Span.End > len(s.Text) || s.Text[w.Span.Start:w.Span.End] != w.Text {
				t.Fatalf("word %q has span %v after %d in %q", w.Text, w.Span, at, s.Text)
			}
			if w.Glued != (w.Span.Start == at && at > 0) {
				t.Fatalf("word %q at %d: glued %v", w.Text, w.Span.Start, w.Glued)
			}
			at = w.Span.End
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range borders {
		f.Add(c.want)
	}
	for _, s := range []string{"", "\xff\xfe", "a\u0301\u0301", "\x00", "((((", "“‘“‘", "1. a 2. b", "...", "\r\r\n\u2028x", "'s", "1's", "a:b:c:", "www.", "5%%%", "é’s"} {
		f.Add(s)
	}
	f.Fuzz(check)
}

func TestHostileSourcesAreLinear(t *testing.T) {
	for _, s := range []string{"a", "1", "\"", "“", "(", "'a ", "‘a", ". ", "U.S. ", "1. ", "a) ", "\n", "a\n", "\u0301", "\xff", "[1]", "www."} {
		check(t, strings.Repeat(s, 1<<16/len(s)))
	}
}

func TestArticlesAreCutIntoSentences(t *testing.T) {
	source, err := os.ReadFile("../../../../shared/articles/geneva-b.txt")
	if err != nil {
		t.Skip("the shared articles are not here")
	}
	d := Parse(string(source))
	if d.Paragraphs[0].Kind != Headline || len(d.Sentences[0].Words) != 15 {
		t.Errorf("the headline is %v with %d words", d.Paragraphs[0].Kind, len(d.Sentences[0].Words))
	}
	for _, s := range d.Sentences {
		if strings.HasSuffix(s.Text, "U.S.") {
			t.Errorf("cut behind U.S.: %q", s.Text)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	source := strings.Repeat("The U.S. Ambassador, Ruth Olsen, met Mr. Okoro for \"less than three hours\" on Monday. They agreed on 14 points.\n\n", 500)
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		Parse(source)
	}
}
