package stance

// String is the contract's word for the stance.
func (s Stance) String() string {
	switch s {
	case Expected:
		return "expected"
	case Conditional:
		return "conditional"
	case Denied:
		return "denied"
	case Hedged:
		return "hedged"
	case Asked:
		return "asked"
	}
	return "asserted"
}
