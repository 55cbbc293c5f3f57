package verdict

// String is the contract's word for the relation.
func (r Relation) String() string {
	switch r {
	case OnlyHere:
		return "only-here"
	case NotCompared:
		return "not-compared"
	case Forecast:
		return "forecast"
	case Same:
		return "same"
	case Fits:
		return "fits"
	case Updated:
		return "updated"
	case Disputed:
		return "disputed"
	case Conflict:
		return "conflict"
	}
	return "no-claim"
}

// String is the contract's word for the outcome, empty for none.
func (o Outcome) String() string {
	switch o {
	case Met:
		return "met"
	case Missed:
		return "missed"
	case Open:
		return "open"
	}
	return ""
}

// String is the contract's word for the weight, empty for none.
func (w Weight) String() string {
	switch w {
	case Minor:
		return "minor"
	case Major:
		return "major"
	}
	return ""
}
