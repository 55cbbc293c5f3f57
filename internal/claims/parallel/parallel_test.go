package parallel

import (
	"testing"

	"gainsay/internal/claims/claim"
	"gainsay/internal/claims/text"
)

func read(sentence string) *claim.Reading { return claim.Read(text.Sentence{Text: sentence}) }

func TestOnePlaceThatExcludesTheOther(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"The old bridge was closed to lorries.", "The new bridge was closed to lorries.", "attribute antonym old|new"},
		{"The camp lies near the border.", "The camp lies far away from the border.", "attribute antonym near|far away from"},
		{"A huge crowd waited outside the court.", "A tiny crowd waited outside the court.", "attribute antonym huge|tiny"},
		{"A French driver was hurt.", "A Greek driver was hurt.", "attribute one-filler French|Greek"},
		{"A South Korean driver was hurt.", "A Thai driver was hurt.", "attribute one-filler South Korean|Thai"},
		{"The driver of the red van was hurt.", "The driver of the silver van was hurt.", "attribute one-filler red|silver"},
		{"The talks were held in Norway.", "The talks were held in Turkey.", "place place-other Norway|Turkey"},
		{"The six rowers reached the shore.", "The nine rowers reached the shore.", "count interval-disjoint six|nine"},
		{"It was her third visit to the town.", "It was her 12th visit to the town.", "ordinal interval-disjoint third|12th"},
		{"OSLO (NTB) - The old bridge was closed to lorries.", "The new bridge was closed to lorries.", "attribute antonym old|new"},

		{"A grey car was found in Oslo.", "A red car was found in Oslo.", "attribute one-filler grey|red"},
		{"The crowd waited in Berlin, Germany.", "The crowd waited in Berlin, Austria.", "place place-other Germany|Austria"},
		{"She is having a tooth pulled in Norway.", "She is having a tooth pulled in Turkey.", "place place-other Norway|Turkey"},
		{"Two sailors were lying on the deck.", "Two sailors were walking on the deck.", "attribute antonym lying|walking"},
		{"The ferry left in the morning.", "The ferry left in the evening.", "attribute antonym morning|evening"},
		{"The guards are in Norway.", "The guards are in Turkey.", "place place-other Norway|Turkey"},

		{"The old bridge was closed.", "The old bridge was closed.", ""},
		{"A grey car was found in Oslo.", "A gray car was found in Oslo.", ""},
		{"The firm sells a European car.", "The firm sells a German car.", ""},
		{"The mayor is standing for parliament.", "The mayor is running for parliament.", ""},
		{"Two sailors were moving across the deck.", "Two sailors were walking across the deck.", ""},
		{"The old bridge was closed to lorries.", "The stone bridge was closed to lorries.", ""},
		{"The old bridge was closed to lorries.", "The new tunnel was closed to lorries.", ""},
		{"The old bridge was closed to old lorries.", "The new bridge was closed to new lorries.", ""},
		{"The talks were held in Oslo.", "The talks were held in Norway.", ""},
		{"The firm has two offices in Oslo.", "The firm has two offices in Ankara.", ""},
		{"Norway welcomed the offer of talks.", "Turkey welcomed the offer of talks.", ""},
		{"The flag was red and white that day.", "The flag was blue and white that day.", ""},
		{"She sat among small white flowers.", "She sat among small blue flowers.", ""},
		{"Was the old bridge closed to lorries?", "Was the new bridge closed to lorries?", ""},
		{"If the old bridge is closed, lorries must wait.", "If the new bridge is closed, lorries must wait.", ""},
		{"Sales of lorries rose in 2019.", "Sales of lorries rose in 2021.", ""},
		{"Sales of lorries rose in March.", "Sales of lorries rose in May.", ""},
		{"More than six rowers reached the shore.", "More than nine rowers reached the shore.", ""},
		{"About 1,900 people reached the shore.", "Some 1,917 people reached the shore.", ""},
		{"The turkey was red.", "The turkey was dry.", ""},
		{"It was old.", "It was new.", ""},
		{"", "The new bridge was closed.", ""},
	} {
		d, ok := Find(read(test.a), read(test.b), 2)
		got := ""
		if ok {
			got = d.Slot.String() + " " + d.Rule + " " + test.a[d.A.Start:d.A.End] + "|" + test.b[d.B.Start:d.B.End]
		}
		if got != test.want {
			t.Errorf("%s / %s: %q, want %q", test.a, test.b, got, test.want)
		}
		if _, back := Find(read(test.b), read(test.a), 2); back != ok {
			t.Errorf("%s / %s: not the same the other way round", test.a, test.b)
		}
	}
}

func TestOneEndOfTwoLikeSentencesIsTheSame(t *testing.T) {
	a := read("The old harbour bridge was closed to lorries on Monday after a crack was found.")
	for _, other := range []string{
		"The new harbour bridge was closed to lorries on Monday after a crack was found.",
		"The old harbour bridge was closed to lorries on Monday after a crack was lost.",
		"The old harbour bridge was closed to buses on Monday after a crack was found.",
	} {
		front, back := Ends(a)
		f, b := Ends(read(other))
		if front != f && back != b {
			t.Errorf("%q shares neither end", other)
		}
	}
	if front, back := Ends(read("The bridge was closed.")); front != "" || back != "" {
		t.Errorf("a short sentence has ends %q and %q", front, back)
	}
}

func TestPolesAreInOrder(t *testing.T) {
	for i, w := range poles.Words()[1:] {
		if before := poles.Words()[i]; w <= before {
			t.Errorf("%q before %q", before, w)
		}
	}
}
