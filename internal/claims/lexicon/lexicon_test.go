package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestTablesAreSorted(t *testing.T) {
	for name, list := range map[string]string{
		"verbs": verbs.list, "determiners": determiners.list, "possessives": possessives.list,
		"pronouns": pronouns.list, "relatives": relatives.list, "prepositions": prepositions.list,
		"conjunctions": conjunctions.list, "subordinators": subordinators.list,
		"auxiliaries": auxiliaries.list, "modals": modals.list, "adverbs": adverbs.list,
		"notAdverbs": notAdverbs.list, "reporting": reporting.list, "adjectives": adjectives.list,
		"persons": persons.list, "particles": particles.list, "concepts": concepts.list,
		"antonyms": antonyms.list, "irregularNouns": irregularNouns.list,
		"irregular": irregular.list, "phrasal": phrasal.list,
	} {
		before := ""
		for _, entry := range strings.Fields(list) {
			word, _, _ := strings.Cut(entry, ":")
			if word <= before {
				t.Errorf("%s: %q before %q", name, before, word)
			}
			before = word
		}
	}
}

func TestEveryWordOfAListIsFound(t *testing.T) {
	for _, s := range []*Set{verbs, possessives, auxiliaries, NewSet(""), NewSet("a"), NewSet(" a b\n"), NewSet("a b\nc")} {
		for _, w := range s.Words() {
			if !s.Has(w) {
				t.Errorf("%.20q has no %q", s.list, w)
			}
			for _, other := range []string{w + "\x00", w + "-", w + " ", w + ":", " " + w, w[:len(w)-1]} {
				if s.Has(other) != slices.Contains(s.Words(), other) {
					t.Errorf("Has(%q) = %v", other, s.Has(other))
				}
			}
		}
		for _, w := range []string{"", " ", "\n", ":", "\x00", "a b", "b c", "yield yield"} {
			if s.Has(w) {
				t.Errorf("%.20q has %q", s.list, w)
			}
		}
	}
}

func TestPairsLeadToTheOther(t *testing.T) {
	var p = NewPairs("\nfell:fall\nfelt:feel go-off:explode,bang\nnews\nwent:go")
	for _, c := range []struct {
		word, other string
		ok          bool
	}{
		{"fell", "fall", true}, {"felt", "feel", true}, {"go-off", "explode,bang", true}, {"news", "news", true}, {"went", "go", true},
		{"fall", "", false}, {"fell:fall", "", false}, {"go", "", false}, {"", "", false}, {"fel", "", false}, {"newsy", "", false},
	} {
		if other, ok := p.Look(c.word); other != c.other || ok != c.ok {
			t.Errorf("Look(%q) = %q, %v; want %q, %v", c.word, other, ok, c.other, c.ok)
		}
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
