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
	Span    text.Span // in the sentence; role included: "Russian President Vladimir Putin"
	Lo, Hi  int       // Sentence.Words[Lo:Hi]
	Core    text.Span // the name alone: "Vladimir Putin"; zero for a bare role ("the Russian president")
	Text    string    // the core, or the whole mention where there is no core
	Type    Type
	Role    string // normalised: "Russian president", "US consul general"; empty where none is given
	Nation  string // canonical country of a demonym or of a place: "Russia"; empty where none
	Subject bool   // stands before its verb, or behind an inverted one: "said Putin"

	grammar grammar
	sex     sex
	title   string // the role without its nation and without "former": "president"
	apart   bool   // the role is not one man's: "an American president, Donald Trump"
	weak    bool   // only a capital says that it is a name, and the place accounts for the capital
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
