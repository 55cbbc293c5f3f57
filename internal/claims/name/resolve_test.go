package name

import (
	"strings"
	"testing"

	"gainsay/internal/claims/text"
)

func resolve(src string) Names {
	doc := text.Parse(src)
	per := make([][]Mention, len(doc.Sentences))
	for i, s := range doc.Sentences {
		per[i] = Find(s)
	}
	return Resolve(doc, per)
}

// tied writes the references that are no demonyms as printed=entity.
func tied(src string) string {
	n := resolve(src)
	var out []string
	for _, r := range n.References {
		if r.Mention.grammar != adjectival {
			out = append(out, src[r.Span.Start:r.Span.End]+"="+n.Entities[r.Entity].Name)
		}
	}
	return strings.Join(out, "; ")
}

var resolveCases = []struct{ group, in, want string }{
	{"surname", "Hanna Lindqvist arrived. Lindqvist was late.", "Hanna Lindqvist=Hanna Lindqvist; Lindqvist=Hanna Lindqvist"},
	{"surname", "Aide Lena Moss met Joe Biden. Joseph Biden thanked her.", "Aide Lena Moss=Lena Moss; Joe Biden=Joseph Biden; Joseph Biden=Joseph Biden"},
	{"surname", "W. Mark Felt spoke. So did Mark Felt later.", "W. Mark Felt=W. Mark Felt; Mark Felt=W. Mark Felt"},
	{"two of one surname", "Bill Clinton met Hillary Clinton. Later Clinton left.", "Bill Clinton=Bill Clinton; Hillary Clinton=Hillary Clinton; Clinton=Clinton"},
	{"two of one surname", "Bill Clinton spoke. Clinton left. His aide Roger Clinton stayed.", "Bill Clinton=Bill Clinton; Clinton=Bill Clinton; His aide Roger Clinton=Roger Clinton"},
	{"nickname", "Vincent “The Chin” Gigante died. Gigante was 77.", "Vincent “The Chin” Gigante=Vincent Gigante; Gigante=Vincent Gigante"},
	{"unknown given name", "They signed Torvo Hunterly. On Friday Hunterly came.", "Torvo Hunterly=Torvo Hunterly; Hunterly=Torvo Hunterly"},

	{"role", "Russian President Vladimir Putin came. The Russian president left.", "Russian President Vladimir Putin=Vladimir Putin; The Russian president=Vladimir Putin"},
	{"role", "Vladimir Putin met his American counterpart, Joe Biden. As the US president left, it rained.", "Vladimir Putin=Vladimir Putin; his American counterpart, Joe Biden=Joe Biden; the US president=US president"},
	{"role", "Russian President Vladimir Putin met his American counterpart, Joe Biden. Later the US president left.", "Russian President Vladimir Putin=Vladimir Putin; his American counterpart, Joe Biden=Joe Biden; the US president=Joe Biden"},
	{"role", "US President Joe Biden rang his Russian counterpart. Russian President Vladimir Putin agreed.", "US President Joe Biden=Joe Biden; his Russian counterpart=Vladimir Putin; Russian President Vladimir Putin=Vladimir Putin"},
	{"role", "U.S. Ambassador John Sullivan flew home. The US ambassador to Russia rested.", "U.S. Ambassador John Sullivan=John Sullivan; The US ambassador to Russia=John Sullivan"},
	{"role", "French President Emmanuel Macron spoke. The French leader smiled.", "French President Emmanuel Macron=Emmanuel Macron; The French leader=Emmanuel Macron"},
	{"role without holder", "The US consul general opened the gate. The US consul general closed it.", "The US consul general=US consul general; The US consul general=US consul general"},
	{"role of two", "President Ada Ruiz met President Ben Kroll. Later the president left.", "President Ada Ruiz=Ada Ruiz; President Ben Kroll=Ben Kroll"},
	{"indefinite", "He knew an American president, Donald Trump. Now US President Joe Biden called. The US president was calm.", "an American president, Donald Trump=Donald Trump; US President Joe Biden=Joe Biden; The US president=Joe Biden"},
	{"two together", "US President Joe Biden met Russian President Vladimir Putin. The two presidents ate.", "US President Joe Biden=Joe Biden; Russian President Vladimir Putin=Vladimir Putin; The two presidents=Joe Biden; The two presidents=Vladimir Putin"},

	{"place", "The U.S. agreed. America and the United States are one.", "U.S.=United States; America=United States; United States=United States"},
	{"place", "Washington spoke to Moscow and the Kremlin.", "Washington=Washington, D.C.; Moscow=Moscow; Kremlin=Kremlin"},
	{"body", "Lumen Inc. fell. Lumen Inc. rose again.", "Lumen Inc.=Lumen; Lumen Inc.=Lumen"},
	{"body", "The FBI came. The Federal Bureau of Investigation left.", "FBI=FBI; Federal Bureau of Investigation=FBI"},

	{"headline", "Ministry, Unions Clash Over Pay as Lindqvist Seeks Deal\n\nUnison chief Hanna Lindqvist met the ministry on Monday. She left at noon.", "Lindqvist=Hanna Lindqvist; Unison chief Hanna Lindqvist=Hanna Lindqvist; She=Hanna Lindqvist"},
	{"everyday word", "On Monday Steve Jobs spoke. Jobs announced a phone.", "Steve Jobs=Steve Jobs; Jobs=Steve Jobs"},
	{"everyday word", "On Monday Steve Lane spoke. Jobs vanished.", "Steve Lane=Steve Lane"},
	{"weak", "Talks were held. Officials said so. Police agreed. Negotiators left.", ""},
	{"weak", "Marketers fear the law.", ""},

	{"pronoun", "Hanna Lindqvist left on Monday. She was tired.", "Hanna Lindqvist=Hanna Lindqvist; She=Hanna Lindqvist"},
	{"pronoun of the other sex", "Hanna Lindqvist left on Monday. He was tired.", "Hanna Lindqvist=Hanna Lindqvist"},
	{"pronoun with two to choose", "Olaf Brandt said Karl Weber lied. He was tired.", "Olaf Brandt=Olaf Brandt; Karl Weber=Karl Weber"},
	{"pronoun told by sex", "Olaf Brandt and Hanna Lindqvist met. She was tired.", "Olaf Brandt=Olaf Brandt; Hanna Lindqvist=Hanna Lindqvist; She=Hanna Lindqvist"},
	{"pronoun in a quotation", "Olaf Brandt spoke. “He is late,” Olaf Brandt said.", "Olaf Brandt=Olaf Brandt; Olaf Brandt=Olaf Brandt"},
	{"pronoun past a quotation", "Olaf Brandt said no. “We shall see.” He left.", "Olaf Brandt=Olaf Brandt; He=Olaf Brandt"},
	{"pronoun too far", "Olaf Brandt left. It rained. It rained again. He was tired.", "Olaf Brandt=Olaf Brandt"},
	{"pronoun and a name that may be a person's", "Olaf Brandt left. Grandin Tolliver hesitated and he stayed.", "Olaf Brandt=Olaf Brandt; Grandin Tolliver=Grandin Tolliver"},
	{"pronoun and somebody nameless", "Olaf Brandt left. Police found that the driver slept when he was asked.", "Olaf Brandt=Olaf Brandt"},
}

func TestResolveTiesMentionsToEntities(t *testing.T) {
	for _, c := range resolveCases {
		if got := tied(c.in); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.group, c.in, got, c.want)
		}
	}
}

func TestEntityKeepsRolesNationAndAliases(t *testing.T) {
	n := resolve("Russian President Vladimir Putin came. Putin sat. The Russian president left. The Putin administration stayed.")
	e := n.Entities[0]
	if e.Name != "Vladimir Putin" || e.Type != Person || e.Nation != "Russia" || strings.Join(e.Roles, ",") != "Russian president" ||
		strings.Join(e.Aliases, ",") != "Putin,The Russian president" {
		t.Errorf("%+v", e)
	}
	if b := n.Entities[1]; b.Name != "Putin administration" || b.Type != Organization || b.Nation != "Russia" {
		t.Errorf("%+v", b)
	}
}

func TestDemonymRefersToItsCountry(t *testing.T) {
	n := resolve("The Russian army moved.\n\nA Russian poet wrote.")
	last := n.References[len(n.References)-1]
	if e := n.Entities[last.Entity]; e.Name != "Russia" || e.Type != Place || last.Mention.Type != Other {
		t.Errorf("%+v of %+v", e, last)
	}
}

func TestPredecessorHeldTheOfficeBefore(t *testing.T) {
	n := resolve("US President Joe Biden spoke. Biden’s predecessor, Donald Trump, stayed away.")
	for _, e := range n.Entities {
		if e.Name == "Donald Trump" && strings.Join(e.Roles, ",") != "former US president" {
			t.Errorf("%+v", e)
		}
	}
}

func TestNoNamesInNothing(t *testing.T) {
	if n := Resolve(text.Document{}, nil); len(n.Entities)+len(n.References) > 0 {
		t.Error(n)
	}
}

// Sentences that make every reader look far: each takes seconds at this length if
// one of them is quadratic.
func TestLongSentencesAreReadInTime(t *testing.T) {
	for _, unit := range []string{"a", "A ", "Putin ", "he said ", "the president of the ", "Dr. Mr. ", "\"'“ ", "\x00\xff", "Van der ", "US-", "A. "} {
		resolve(strings.Repeat(unit, 20_000/len(unit)))
	}
}
