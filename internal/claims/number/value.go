package number

// A Value is an exact rational number. The zero value is 0.
type Value struct{ num, den int64 }
