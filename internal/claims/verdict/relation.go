package verdict

// A Relation is what gainsay says of two claims, or of a statement.
type Relation uint8

const (
	NoClaim     Relation = iota // nothing in the statement can be checked
	OnlyHere                    // no counterpart elsewhere
	NotCompared                 // candidates there were, all refused
	Forecast
	Same
	Fits
	Updated
	Disputed
	Conflict
)

// An Outcome says what became of a forecast.
type Outcome uint8

const (
	NoOutcome Outcome = iota
	Met
	Missed
	Open
)

// A Weight grades a conflict.
type Weight uint8

const (
	NoWeight Weight = iota
	Minor
	Major
)
