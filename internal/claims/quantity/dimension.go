package quantity

// String is the contract's name of the dimension.
func (d Dimension) String() string {
	switch d {
	case Count:
		return "count"
	case Ordinal:
		return "ordinal"
	case Duration:
		return "duration"
	case Length:
		return "length"
	case Area:
		return "area"
	case Volume:
		return "volume"
	case Mass:
		return "mass"
	case Speed:
		return "speed"
	case Temperature:
		return "temperature"
	case Money:
		return "money"
	case Percent:
		return "percent"
	case Energy:
		return "energy"
	case Power:
		return "power"
	case Data:
		return "data"
	case Angle:
		return "angle"
	case Frequency:
		return "frequency"
	case Age:
		return "age"
	}
	return "number"
}

// String is the contract's word for the direction, empty for none.
func (c Change) String() string {
	switch c {
	case Up:
		return "up"
	case Down:
		return "down"
	}
	return ""
}
