package lexicon

import (
	"cmp"
	"slices"
	"testing"
)

func TestTablesAreSorted(t *testing.T) {
	for name, list := range map[string][]string{
		"verbs": verbs[:], "determiners": determiners[:], "possessives": possessives[:], "pronouns": pronouns[:],
		"relatives": relatives[:], "prepositions": prepositions[:], "conjunctions": conjunctions[:],
		"subordinators": subordinators[:], "auxiliaries": auxiliaries[:], "modals": modals[:],
		"adverbs": adverbs[:], "reporting": reporting[:], "adjectives": adjectives[:], "persons": persons[:],
	} {
		if !slices.IsSorted(list) {
			t.Errorf("%s is not sorted", name)
		}
	}
	byWord := func(a, b wordPair) int { return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.other, b.other)) }
	for name, list := range map[string][]wordPair{"concepts": concepts[:], "antonyms": antonyms[:], "irregularNouns": irregularNouns[:], "phrasal": phrasal[:]} {
		if !slices.IsSortedFunc(list, byWord) {
			t.Errorf("%s is not sorted", name)
		}
	}
	if !slices.IsSortedFunc(irregular[:], func(a, b irregularForm) int { return cmp.Compare(a.form, b.form) }) {
		t.Error("irregular is not sorted")
	}
}

func TestVerbForms(t *testing.T) {
	for _, c := range []struct {
		word, lemma string
		form        Form
	}{
		{"met", "meet", Past | Participle},
		{"meeting", "meet", Gerund},
		{"planned", "plan", Past | Participle},
		{"agreed", "agree", Past | Participle},
		{"died", "die", Past | Participle},
		{"dying", "die", Gerund},
		{"denies", "deny", Third},
		{"taken", "take", Participle},
		{"reaches", "reach", Third},
		{"cut", "cut", Base | Past | Participle},
	} {
		if lemma, form, ok := Verb(c.word); !ok || lemma != c.lemma || form != c.form {
			t.Errorf("Verb(%q) = %q, %b, %v; want %q, %b", c.word, lemma, form, ok, c.lemma, c.form)
		}
	}
	for _, w := range []string{"embassy", "red", "king", "bus", "sing-along", "", "s", "ing"} {
		if lemma, _, ok := Verb(w); ok {
			t.Errorf("Verb(%q) = %q; it is no verb", w, lemma)
		}
	}
}

func TestNounSingulars(t *testing.T) {
	for plural, want := range map[string]string{
		"ambassadors": "ambassador", "countries": "country", "people": "person", "crises": "crisis", "talks": "talk",
		"news": "news", "press": "press", "bus": "bus", "boxes": "box", "villages": "village", "analysis": "analysis",
	} {
		if got := Noun(plural); got != want {
			t.Errorf("Noun(%q) = %q, want %q", plural, got, want)
		}
	}
}

func TestConceptsKeepApartWhatDiffers(t *testing.T) {
	if Concept("summit") != Concept("meet") {
		t.Error("a summit is a meeting")
	}
	for _, p := range [][2]string{{"kill", "injure"}, {"arrest", "charge"}, {"meeting", "call"}, {"rise", "fall"}} {
		if Concept(p[0]) == Concept(p[1]) {
			t.Errorf("%s and %s have one concept", p[0], p[1])
		}
	}
}

func TestAntonyms(t *testing.T) {
	for _, p := range [][2]string{{"rise", "fall"}, {"climb", "drop"}, {"joint", "separate"}, {"accept", "reject"}} {
		if !Antonyms(p[0], p[1]) || !Antonyms(p[1], p[0]) {
			t.Errorf("%s and %s should exclude each other", p[0], p[1])
		}
	}
	for _, p := range [][2]string{{"kill", "injure"}, {"rise", "climb"}, {"meet", "talk"}, {"", ""}} {
		if Antonyms(p[0], p[1]) {
			t.Errorf("%s and %s do not exclude each other", p[0], p[1])
		}
	}
}
