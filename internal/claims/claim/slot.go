package claim

var slotNames = [...]string{
	SlotEvent:     "event",
	SlotDuration:  "duration",
	SlotCount:     "count",
	SlotMoney:     "money",
	SlotPercent:   "percent",
	SlotMeasure:   "measure",
	SlotTime:      "time",
	SlotPlace:     "place",
	SlotWho:       "who",
	SlotRole:      "role",
	SlotQuote:     "quote",
	SlotOrdinal:   "ordinal",
	SlotAttribute: "attribute",
}

// String is the contract's word for the slot.
func (s Slot) String() string { return slotNames[s] }
