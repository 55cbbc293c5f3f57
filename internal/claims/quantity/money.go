package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
	"gainsay/internal/claims/number"
	"gainsay/internal/claims/text"
)

// moneyBefore reads the currency mark before the numeral: "$5", "US$1.5m", "EUR 20", "Rs. 500".
func (r *reader) moneyBefore(q *Quantity, n *number.Number) bool {
	core := r.coreLo(n)
	if core < n.Hi && r.is(core, "-|−") && core+1 < n.Hi && core > 0 && r.shape(core-1) != text.Symbol {
		core++
	}
	code, lo, ok := r.currencyBefore(core)
	if !ok || lo < r.taken() {
		return false
	}
	if _, named := findCurrency(r.printed(core - 1)); named && len(r.printed(core-1)) > 3 && !r.atEnd(n.Hi) && !stops.Has(r.lower(n.Hi)) {
		return false
	}
	q.Unit, q.Dimension = code, Money
	q.Lo = min(lo, n.Lo)
	if sign := q.Lo - 1; q.Lo == lo && r.is(sign, "-|−") && r.glued(lo) && !r.glued(sign) && n.Interval.Lo.Sign() > 0 { // "-$5"
		q.Interval, _ = q.Interval.Scale(number.Int(-1))
		q.Lo = sign
	}
	if _, millions := millionsOf(r.printed(core - 1)); millions {
		q.scale(-1000000)
	}
	r.skipRepeatedCode(q)
	r.behindUnit(q)
	return true
}

// taken is the index behind the last quantity: "10 USD 20 EUR" are twenty euros.
func (r *reader) taken() int {
	if len(r.out) == 0 {
		return 0
	}
	return r.out[len(r.out)-1].Hi
}

// currencyBefore is the code of the mark that ends before word i, and where it begins.
func (r *reader) currencyBefore(i int) (code string, lo int, ok bool) {
	w := r.printed(i - 1)
	if w == "" {
		return "", i, false
	}
	if r.shape(i-1) == text.Symbol {
		code, ok = symbols.Look(w)
		if ok && r.glued(i-1) && r.shape(i-2) == text.Letters {
			if long, found := symbols.Look(strings.ToUpper(r.printed(i-2)) + w); found {
				return long, i - 2, true
			}
		}
		if p := r.lower(i - 2); ok && !r.glued(i-1) && w == "$" && (p == "us" && (r.printed(i-2) == "US" || !r.glued(i)) || lexicon.OneOf(p, "c|hk|nz")) {
			long, _ := symbols.Look(strings.ToUpper(p) + w)
			return long, i - 2, true
		}
		return code, i - 1, ok
	}
	if code, ok = findCode(w); ok {
		return code, i - 1, true
	}
	if w == "$US" {
		return "USD", i - 1, true
	}
	if code, ok = millionsOf(w); ok { // "revenue of MSEK 60"
		return code, i - 1, true
	}
	if c, found := findCurrency(w); found && len(w) > 3 { // "the bidding starts at dollar 22.5 million"
		code, lo = c.code, i-1
		if r.nationWord(lo - 1) {
			lo--
			code = currencyOf(r.lower(lo), c)
		}
		return code, lo, lo == 0 || r.is(lo-1, "at|in|of|for|to")
	}
	return "", i, false
}

// findCode looks an ISO code up; the commonest are also written small.
func findCode(word string) (string, bool) {
	if lexicon.OneOf(word, "usd|eur|gbp|cad|aud|chf|inr|jpy|cny|nzd|rmb") {
		word = strings.ToUpper(word)
	}
	return codes.Look(word)
}

// millionsOf is the code in a company report's "MEUR".
func millionsOf(word string) (string, bool) {
	if len(word) != 4 || word[0] != 'M' {
		return "", false
	}
	return findCode(word[1:])
}

// skipRepeatedCode passes the code in "$5 USD" and the name in "$5 dollars".
func (r *reader) skipRepeatedCode(q *Quantity) {
	if code, ok := findCode(r.printed(q.Hi)); ok && r.shape(q.Hi+1) != text.Digits {
		q.Unit = code
		q.Hi++
		return
	}
	if c, ok := findCurrency(r.lower(q.Hi)); ok && c.cents == 1 && c.code == q.Unit && len(c.name) > 2 {
		q.Hi++
	}
}

// moneyAt reads the currency behind a number: "euros", "US dollars", "20€", "50 cents", "164p".
func (r *reader) moneyAt(i int, n *number.Number, m *measure) bool {
	w, hi, parts := r.printed(i), i+1, int64(0)
	code, ok := findCode(w)
	if ok {
		ok = !(r.glued(hi) && r.shape(hi) == text.Digits) // "3 USD50 cards"
	} else if code, ok = millionsOf(w); ok { // "120 MEUR"
		parts = -1000000
	} else if w == "¢" || w == "c" && r.shape(i-1) == text.Digits && (r.glued(i) || r.atEnd(hi)) {
		code, parts, ok = "USD", 100, true
	} else if r.shape(i) == text.Symbol {
		code, ok = symbols.Look(w)
		ok = ok && (w != "$" || r.glued(i) || hi >= len(r.words) || r.shape(hi) != text.Digits || r.is(i+2, "$|cent|cents"))
	} else {
		j := r.moneyName(i)
		c, named := findCurrency(r.lower(j))
		code, parts, hi = c.code, c.cents, j+1
		if ok = named && r.moneyStands(i, j, c, n); j > i {
			code = currencyOf(r.lower(j-1), c)
		}
		if r.is(hi, "sterling") {
			hi++
		}
	}
	m.set(code, Money, hi)
	m.parts = parts
	return ok
}

// moneyName passes up to two national adjectives before a name of money: "Hong Kong dollars".
func (r *reader) moneyName(i int) int {
	for j := i; j < i+3; j++ {
		if _, ok := findCurrency(r.lower(j)); ok && !(r.is(j, "euro") && isCents(r.lower(j+1))) {
			return j
		}
		if !r.nationWord(j) {
			break
		}
	}
	return i
}

func isCents(word string) bool { return word == "cent" || word == "cents" }

func (r *reader) nationWord(j int) bool {
	w := r.lower(j)
	_, ok := nationalMoney.Look(w)
	return ok || moneyAdjectives.Has(w)
}

// moneyStands tells money from other uses of its names: "25 pounds" of weight, "three won
// medals", "ten real reasons", "40 marks".
func (r *reader) moneyStands(i, j int, c currency, n *number.Number) bool {
	big := n.Interval.Step.Cmp(number.Int(1000)) >= 0
	named := j > i
	switch {
	case c.name == "pound":
		return big || named || r.is(j+1, "sterling") || r.aboutMoney() && !r.weighs(n.Lo)
	case c.name == "mark" && !r.is(j, "marks"), c.name == "crown": // "a 2-14 mark", "two crowns", whose country must be told
		return named
	case lexicon.OneOf(c.name, "won|real|mark|rand|sen|dong|lev|som|kip|dram|colon|sterling|kr|buck|balboa|ether|leone|mao|nickel|ore|pula|punt"):
		return big || named || r.atEnd(j+1) || lexicon.OneOf(c.name, "kr|buck|rand|mao|nickel") || r.is(j+1, "(")
	case c.name == "grand": // not "five grand pianos"
		return r.atEnd(j+1) || stops.Has(r.lower(j+1))
	case c.name == "p":
		return r.glued(j) && r.shape(j-1) == text.Digits && r.printed(j) == "p"
	}
	return true
}

// weighs reports whether a word of weight stands close before word i: "costs £9 and weighs 2 pounds".
func (r *reader) weighs(i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		if r.is(j, "weigh|weighed|weighing|weighs|weight") {
			return true
		}
	}
	return false
}

// aboutMoney reports whether the sentence speaks of paying, so that "pounds" are money.
func (r *reader) aboutMoney() bool {
	if r.money == unknown {
		r.money = verdict(r.speaksOfMoney())
	}
	return r.money == yes
}

// speaksOfMoney: where sums are told in dollars, a pound is a weight.
func (r *reader) speaksOfMoney() bool {
	paying, dollars := false, false
	for i := range r.words {
		switch w := r.words[i].Lower; {
		case w == "£":
			return true
		case w == "$", w == "dollars":
			dollars = true
		case moneyWords.Has(w):
			paying = true
		}
	}
	return paying && !dollars
}
