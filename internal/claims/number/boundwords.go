package number

// This file is the data of bounds. Source: Quirk et al., A Comprehensive Grammar of the
// English Language, 7.63 and 8.104 (approximators), 6.63 (comparison of numerals), and wordings
// of agency copy. The longest match decides, so the order is free; it is kept by relation.

var leadingBounds = []bound{
	{[]string{"over"}, above},
	{[]string{"above"}, above},
	{[]string{"beyond"}, above},
	{[]string{"exceeding"}, above},
	{[]string{"exceeded"}, above},
	{[]string{"exceeds"}, above},
	{[]string{"exceed"}, above},
	{[]string{"surpass"}, above},
	{[]string{"surpassed"}, above},
	{[]string{"surpasses"}, above},
	{[]string{"surpassing"}, above},
	{[]string{"topping"}, above},
	{[]string{">"}, above},
	{[]string{"more", "than"}, above},
	{[]string{"greater", "than"}, above},
	{[]string{"bigger", "than"}, above},
	{[]string{"higher", "than"}, above},
	{[]string{"larger", "than"}, above},
	{[]string{"longer", "than"}, above},
	{[]string{"older", "than"}, above},
	{[]string{"taller", "than"}, above},
	{[]string{"heavier", "than"}, above},
	{[]string{"upwards", "of"}, above},
	{[]string{"upward", "of"}, above},
	{[]string{"north", "of"}, above},
	{[]string{"in", "excess", "of"}, above},
	{[]string{"well", "over"}, above},
	{[]string{"well", "above"}, above},
	{[]string{"far", "more", "than"}, above},
	{[]string{"far", "over"}, above},
	{[]string{"much", "more", "than"}, above},
	{[]string{"well", "more", "than"}, above},
	{[]string{"significantly", "more", "than"}, above},
	{[]string{"considerably", "more", "than"}, above},

	{[]string{"at", "least"}, atLeast},
	{[]string{"minimum"}, atLeast},
	{[]string{"minimum", "of"}, atLeast},
	{[]string{"a", "minimum", "of"}, atLeast},
	{[]string{"not", "less", "than"}, atLeast},
	{[]string{"no", "less", "than"}, atLeast},
	{[]string{"no", "fewer", "than"}, atLeast},
	{[]string{"not", "fewer", "than"}, atLeast},
	{[]string{"not", "under"}, atLeast},
	{[]string{"equal", "to", "or", "more", "than"}, atLeast},
	{[]string{"equal", "to", "or", "greater", "than"}, atLeast},
	{[]string{"greater", "than", "or", "equal", "to"}, atLeast},
	{[]string{"more", "than", "or", "equal", "to"}, atLeast},
	{[]string{"equal", "or", "more", "than"}, atLeast},
	{[]string{"more", "or", "equal", "than"}, atLeast},
	{[]string{"greater", "or", "equal", "than"}, atLeast},
	{[]string{"higher", "or", "equal", "than"}, atLeast},
	{[]string{"bigger", "or", "equal", "than"}, atLeast},
	{[]string{"larger", "or", "equal", "than"}, atLeast},
	{[]string{"equal", "or", "greater", "than"}, atLeast},
	{[]string{"larger", "than", "or", "equal", "to"}, atLeast},
	{[]string{"≥"}, atLeast},
	{[]string{">", "="}, atLeast},

	{[]string{"under"}, below},
	{[]string{"below"}, below},
	{[]string{"beneath"}, below},
	{[]string{"<"}, below},
	{[]string{"less", "than"}, below},
	{[]string{"fewer", "than"}, below},
	{[]string{"lower", "than"}, below},
	{[]string{"smaller", "than"}, below},
	{[]string{"shorter", "than"}, below},
	{[]string{"younger", "than"}, below},
	{[]string{"well", "under"}, below},
	{[]string{"well", "below"}, below},
	{[]string{"far", "less", "than"}, below},
	{[]string{"far", "fewer", "than"}, below},
	{[]string{"much", "less", "than"}, below},
	{[]string{"significantly", "less", "than"}, below},
	{[]string{"considerably", "less", "than"}, below},
	{[]string{"short", "of"}, below},

	{[]string{"up", "to"}, atMost},
	{[]string{"upto"}, atMost},
	{[]string{"up", "to", "and", "including"}, atMost},
	{[]string{"at", "most"}, atMost},
	{[]string{"at", "the", "most"}, atMost},
	{[]string{"as", "many", "as"}, atMost},
	{[]string{"as", "much", "as"}, atMost},
	{[]string{"as", "long", "as"}, atMost},
	{[]string{"as", "high", "as"}, atMost},
	{[]string{"maximum"}, atMost},
	{[]string{"maximum", "of"}, atMost},
	{[]string{"a", "maximum", "of"}, atMost},
	{[]string{"no", "more", "than"}, atMost},
	{[]string{"not", "more", "than"}, atMost},
	{[]string{"no", "greater", "than"}, atMost},
	{[]string{"no", "longer", "than"}, atMost},
	{[]string{"no", "higher", "than"}, atMost},
	{[]string{"not", "exceeding"}, atMost},
	{[]string{"not", "exceed"}, atMost},
	{[]string{"not", "over"}, atMost},
	{[]string{"not", "above"}, atMost},
	{[]string{"equal", "to", "or", "less", "than"}, atMost},
	{[]string{"equal", "or", "less", "than"}, atMost},
	{[]string{"less", "or", "equal", "than"}, atMost},
	{[]string{"lower", "or", "equal", "than"}, atMost},
	{[]string{"smaller", "or", "equal", "than"}, atMost},
	{[]string{"less", "than", "or", "equal", "to"}, atMost},
	{[]string{"smaller", "than", "or", "equal", "to"}, atMost},
	{[]string{"within"}, atMost},
	{[]string{"≤"}, atMost},
	{[]string{"<", "="}, atMost},

	{[]string{"about"}, nearby},
	{[]string{"around"}, nearby},
	{[]string{"approximately"}, nearby},
	{[]string{"approx"}, nearby},
	{[]string{"approx."}, nearby},
	{[]string{"roughly"}, nearby},
	{[]string{"some"}, nearby},
	{[]string{"nearly"}, nearby},
	{[]string{"almost"}, nearby},
	{[]string{"nearing"}, nearby},
	{[]string{"approaching"}, nearby},
	{[]string{"circa"}, nearby},
	{[]string{"c."}, nearby},
	{[]string{"ca."}, nearby},
	{[]string{"estimated"}, nearby},
	{[]string{"virtually"}, nearby},
	{[]string{"practically"}, nearby},
	{[]string{"~"}, nearby},
	{[]string{"≈"}, nearby},
	{[]string{"an", "estimated"}, nearby},
	{[]string{"estimated", "at"}, nearby},
	{[]string{"close", "to"}, nearby},
	{[]string{"just", "about"}, nearby},
	{[]string{"just", "under"}, nearby},
	{[]string{"just", "below"}, nearby},
	{[]string{"just", "over"}, nearby},
	{[]string{"just", "above"}, nearby},
	{[]string{"just", "shy", "of"}, nearby},
	{[]string{"just", "short", "of"}, nearby},
	{[]string{"shy", "of"}, nearby},
	{[]string{"just", "more", "than"}, nearby},
	{[]string{"just", "less", "than"}, nearby},
	{[]string{"a", "little", "over"}, nearby},
	{[]string{"a", "little", "under"}, nearby},
	{[]string{"a", "little", "more", "than"}, nearby},
	{[]string{"a", "little", "less", "than"}, nearby},
	{[]string{"little", "more", "than"}, nearby},
	{[]string{"little", "less", "than"}, nearby},
	{[]string{"slightly", "over"}, nearby},
	{[]string{"slightly", "under"}, nearby},
	{[]string{"slightly", "more", "than"}, nearby},
	{[]string{"slightly", "less", "than"}, nearby},
	{[]string{"in", "the", "region", "of"}, nearby},
	{[]string{"in", "the", "order", "of"}, nearby},
	{[]string{"on", "the", "order", "of"}, nearby},
	{[]string{"something", "like"}, nearby},
	{[]string{"more", "or", "less"}, nearby},
	{[]string{"or", "so"}, nearby},
}

var trailingBounds = []bound{
	{[]string{"+"}, atLeast},
	{[]string{"plus"}, atLeast},
	{[]string{"-", "plus"}, atLeast},
	{[]string{"or", "more"}, atLeast},
	{[]string{"or", "above"}, atLeast},
	{[]string{"or", "over"}, atLeast},
	{[]string{"or", "older"}, atLeast},
	{[]string{"or", "higher"}, atLeast},
	{[]string{"or", "greater"}, atLeast},
	{[]string{"or", "longer"}, atLeast},
	{[]string{"or", "better"}, atLeast},
	{[]string{"and", "above"}, atLeast},
	{[]string{"and", "over"}, atLeast},
	{[]string{"and", "older"}, atLeast},
	{[]string{"and", "up"}, atLeast},
	{[]string{"and", "more"}, atLeast},
	{[]string{"at", "least"}, atLeast},
	{[]string{"at", "a", "minimum"}, atLeast},
	{[]string{"at", "the", "least"}, atLeast},
	{[]string{"or", "less"}, atMost},
	{[]string{"or", "fewer"}, atMost},
	{[]string{"or", "under"}, atMost},
	{[]string{"or", "below"}, atMost},
	{[]string{"or", "lower"}, atMost},
	{[]string{"or", "younger"}, atMost},
	{[]string{"and", "under"}, atMost},
	{[]string{"and", "below"}, atMost},
	{[]string{"and", "younger"}, atMost},
	{[]string{"at", "most"}, atMost},
	{[]string{"at", "the", "most"}, atMost},
	{[]string{"at", "maximum"}, atMost},
	{[]string{"or", "so"}, nearby},
	{[]string{"-", "odd"}, nearby},
	{[]string{"odd"}, nearby},
	{[]string{"more", "or", "less"}, nearby},
}

// comparatives end a trailing bound only when no "than" follows: "five or more
// than five".
var comparatives = []string{"more", "less", "fewer", "higher", "lower", "greater", "older", "younger", "longer"}

// takesOver are the words whose "over" means "about": "a row over two islands", or "during": "held over two days".
var takesOver = []string{
	"anger", "arrested", "argument", "battle", "battles", "battled", "case", "charges", "clash", "clashed", "clashes", "concern", "concerned", "concerns",
	"conducted", "conflict", "control", "criticised", "criticism", "criticized", "deadlock", "debate", "differences", "disagree", "disagreed", "disagreement", "dispute",
	"disputes", "divided", "extended", "fears", "feud", "fight", "fighting", "fought", "fury", "held", "jurisdiction", "lawsuit", "negotiations", "outrage", "played", "power", "protest",
	"protests", "quarrel", "questioned", "questions", "resigned", "row", "sovereignty", "split", "spread", "staged", "standoff", "stretched", "sued", "talks", "tension", "tensions", "threat", "threats", "took",
	"unfolded", "victory", "war", "win", "worries",
}

// lasting are the words behind which "over three years" is longer than three years, not
// within them.
var lasting = []string{
	"after", "age", "aged", "already", "and", "at", "been", "by", "detained", "for", "had", "has", "have", "in", "is", "jailed", "last", "lasted", "lasting", "lasts", "lived", "no", "now", "of", "served", "serving", "since",
	"spend", "spending", "spends", "spent", "take", "taken", "takes", "taking", "than", "that", "took", "waited", "was", "were", "with", "within", "worked", "",
}

// takesAbout are the words whose "about" is no approximation: "asked about two ministers".
var takesAbout = []string{
	"anxious", "article", "articles", "ask", "asked", "asking", "asks", "book", "books", "care", "claims", "come", "complain", "complained", "complaints", "concern", "concerned", "concerns", "details", "documentary",
	"doubts", "facts", "feel", "film", "forget", "hear", "heard", "information", "joke", "joked", "knew", "know", "known", "knows", "learn", "learned", "lie", "lied", "news", "question", "questioned", "questions", "read", "reports",
	"rumors", "rumours", "song", "speak", "speaking", "spoke", "spoken", "stories", "story", "talk", "talked", "talking", "talks", "tell", "telling", "think", "thinking", "thought", "told", "warn", "warned", "what", "wonder", "worried", "worries", "worry", "write", "writes", "wrote",
}

// currencyCodes are the codes and names that stand before an amount.
var currencyCodes = []string{
	"AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KES", "KRW", "MXN", "MYR", "NGN", "NIS", "NOK",
	"NZD", "PHP", "PKR", "PLN", "RMB", "RON", "RUB", "R$", "RM", "Rs", "Rs.", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR",
}

// endsBound reports whether some leading bound ends with a word: a quick refusal, for most
// numerals have none.
func endsBound(word string) bool {
	switch word {
	case "<", "=", ">", "about", "above", "almost", "approaching", "approx", "approx.", "approximately", "around", "as",
		"at", "below", "beneath", "beyond", "c.", "ca.", "circa", "estimated", "exceed", "exceeded", "exceeding", "exceeds",
		"including", "least", "less", "like", "maximum", "minimum", "most", "nearing", "nearly", "of", "over", "practically",
		"roughly", "so", "some", "surpass", "surpassed", "surpasses", "surpassing", "than", "to", "topping", "under", "upto",
		"virtually", "within", "~", "≈", "≤", "≥":
		return true
	}
	return false
}

// opensBound reports whether some trailing bound begins with a word.
func opensBound(word string) bool {
	switch word {
	case "+", "-", "and", "at", "more", "odd", "or", "plus":
		return true
	}
	return false
}
