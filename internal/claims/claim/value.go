package claim

import (
	"gainsay/internal/claims/name"
	"gainsay/internal/claims/quantity"
	"gainsay/internal/claims/when"
)

// A ValueKind says which fields of a Value are set.
type ValueKind uint8

const (
	NoValue       ValueKind = iota
	QuantityValue           // Quantity
	TimeValue               // Time
	NameValue               // Name, NameType, Role
	QuoteValue              // Text, Speaker
	EventValue              // Predicate, Negated
)

// A Value is what a claim answers its question with, as read from the text.
type Value struct {
	_ [0]func() // without ==, whose code would travel for nothing

	Kind      ValueKind
	Quantity  quantity.Quantity // spans as in the sentence; of no use outside the engine
	Time      when.Mention
	Name      string
	NameType  name.Type
	Role      string
	Nation    string // the country that a building told by a description belongs to
	Text      string // a quotation's words
	Reported  bool   // a quotation told in the writer's words: "said there was no hostility"
	Speaker   string
	Predicate string // lemma: "return"
	Negated   bool
}

// A Slot is the kind of question a claim answers. Its String is the contract's
// word for it.
type Slot uint8

const (
	SlotEvent Slot = iota // whether it happened
	SlotDuration
	SlotCount
	SlotMoney
	SlotPercent
	SlotMeasure // every other quantity
	SlotTime
	SlotPlace
	SlotWho
	SlotRole
	SlotQuote
	SlotOrdinal
	SlotAttribute
)
