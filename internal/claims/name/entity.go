// Package name reads who and where a text speaks of.
//
// # What it decides
//
// Find reads one sentence: people, with the role in front of the name or behind
// it ("Kremlin spokesperson Dmitry Peskov", "Anatoly Antonov, the ambassador,"),
// roles without a name ("the Russian president"), bodies, places, demonyms, and
// the pronouns "he" and "she". Resolve then ties the mentions of one article
// together. In
//
//	Russian President Vladimir Putin met his American counterpart, Joe Biden.
//	Later the US president said that he had liked Putin.
//
// it finds two people: "Putin" is Vladimir Putin, "his American counterpart" is
// the US president because Putin is the Russian one, so "the US president" and
// "he" are Joe Biden.
//
// # How
//
// Known forms come from tables: countries, capitals, cities, demonyms, houses
// and streets that stand for governments, bodies, agencies (Locate, Inside,
// Metonym, Agency and Canonical answer from them). All else is a capitalised
// run, typed by its head word ("Ministry", "Lake"), by a first name, by a title
// or by a verb that only people do. A role is a title with what stands around
// it, normalised so that "Russia's president", "the president of Russia" and
// "Russian President" are all "Russian president".
//
// A capital at the head of a sentence proves nothing, and in a headline in title
// case none does. What only such a capital speaks for is a weak mention. Resolve
// keeps of it the words that occur in surer names of the article and drops the
// rest: of "Putin Expresses Hope" the name remains.
//
// Resolve ties full names first, wherever they stand, then surnames, then roles
// and pronouns in the order of the text. It ties nothing where two come into
// question: a surname of two people is an entity of its own, a title with two
// holders has no reference, a pronoun is tied only to the one subject of its
// sentence or the one before that can be meant. A role belongs to a holder within
// one article only; nothing here knows who is president of what.
//
// # What it gets wrong, knowingly
//
//   - A name of one unknown word is Other unless a verb, a title or a fuller form
//     tells more; so are teams, ships, laws and events ("World Series").
//   - A two-word name without a known first name and without a verb of its own is
//     Other until the article uses its last word alone.
//   - "Georgia" is the country, "Washington" and "New York" are the cities, unless
//     a comma and a state say otherwise.
//   - Two people of one surname and one first name are one. "His", "her", "him"
//     and "they" are not read.
//   - An entity's nation is what the article says or the tables have of a body,
//     not what a reader would know of a person.
package name

import "gainsay/internal/claims/text"

// A Type is the kind of thing a name stands for. Its String is the contract's
// word for it.
type Type uint8

const (
	Other Type = iota
	Person
	Organization
	Place
)

// String is the contract's word for the type.
func (t Type) String() string {
	switch t {
	case Person:
		return "person"
	case Organization:
		return "organization"
	case Place:
		return "place"
	}
	return "other"
}

// A Mention is a name, a title or a definite description as one sentence gives
// it, before it is known whom it stands for.
type Mention struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Span    text.Span // in the sentence; role included: "Russian President Vladimir Putin"
	Lo, Hi  int       // Sentence.Words[Lo:Hi]
	Core    text.Span // the name alone: "Vladimir Putin"; zero for a bare role ("the Russian president")
	Text    string    // the core, or the whole mention where there is no core
	Type    Type
	Role    string // normalised: "Russian president", "US consul general"; empty where none is given
	Nation  string // canonical country of a demonym or of a place: "Russia"; empty where none
	Subject bool   // stands before its verb, or behind an inverted one: "said Putin"

	grammar  grammar
	sex      sex
	title    string // the role without its nation and without "former": "president"
	apart    bool   // the role is not one man's: "an American president, Donald Trump"
	everyday bool   // weak, and an everyday word besides: "Jobs"
	weak     bool   // only a capital says that it is a name, and the place accounts for the capital
}

// A grammar is how a mention is built.
type grammar byte

const (
	proper     grammar = iota // has a name: "Putin", "Russian President Vladimir Putin"
	bareRole                  // "the Russian president"
	pluralRole                // "the two presidents"
	adjectival                // "Russian"
	pronoun                   // "he"
)

// A sex, as far as a given name, a title or a pronoun tells.
type sex byte

const (
	anySex sex = iota
	male
	female
)

// agrees reports whether two mentions may be of one person.
func (s sex) agrees(t sex) bool { return s == t || s == anySex || t == anySex }

// An Entity is one person, organisation or place of one article, with every
// way the article names it.
type Entity struct {
	Name    string // the fullest name: "Vladimir Putin", "United States"
	Type    Type
	Roles   []string // in order of first mention, each once
	Nation  string   // canonical country it belongs to or is: "Russia"
	Aliases []string // the other forms found, in order
}

// A Reference ties a mention to its entity.
type Reference struct {
	Span     text.Span // in the document's source
	Entity   int       // index into Names.Entities
	Sentence int       // index into Document.Sentences
	Mention  Mention   // as read from its sentence
}

// Names holds what Resolve found: the entities of one article in order of first
// mention, and every reference to them in the order of the text.
type Names struct {
	Entities   []Entity
	References []Reference
}
