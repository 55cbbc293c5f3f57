package stance

// A Stance says how a statement is put forward. Its String is the contract's
// word for it.
type Stance uint8

const (
	Asserted    Stance = iota
	Expected           // forecast, plan, target: "was expected to last five hours"
	Conditional        // "if the talks fail"
	Denied             // "denied mistreating him": a denial is attributed, not negated
	Hedged             // may, alleged, reportedly
	Asked              // inside a question that does not presuppose it
)
