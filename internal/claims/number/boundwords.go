package number

import "gainsay/internal/claims/lexicon"

// This file is the data of bounds. Source: Quirk et al., A Comprehensive Grammar of the
// English Language, 7.63 and 8.104 (approximators), 6.63 (comparison of numerals), and wordings
// of agency copy. The longest match decides, so the order is free; it is kept by relation.

var leadingBounds = []bound{
	{"over", above},
	{"above", above},
	{"beyond", above},
	{"exceeding", above},
	{"exceeded", above},
	{"exceeds", above},
	{"exceed", above},
	{"surpass", above},
	{"surpassed", above},
	{"surpasses", above},
	{"surpassing", above},
	{"topped", above},
	{"topping", above},
	{">", above},
	{"more than", above},
	{"greater than", above},
	{"bigger than", above},
	{"higher than", above},
	{"larger than", above},
	{"longer than", above},
	{"older than", above},
	{"taller than", above},
	{"heavier than", above},
	{"upwards of", above},
	{"upward of", above},
	{"north of", above},
	{"better than", above},
	{"in excess of", above},
	{"well over", above},
	{"well above", above},
	{"far more than", above},
	{"far over", above},
	{"much more than", above},
	{"well more than", above},
	{"significantly more than", above},
	{"considerably more than", above},

	{"at least", atLeast},
	{"at the very least", atLeast},
	{"as few as", atLeast},
	{"as little as", atLeast},
	{"a good", atLeast},
	{"minimum", atLeast},
	{"minimum of", atLeast},
	{"a minimum of", atLeast},
	{"not less than", atLeast},
	{"no less than", atLeast},
	{"no fewer than", atLeast},
	{"not fewer than", atLeast},
	{"not under", atLeast},
	{"equal to or more than", atLeast},
	{"equal to or greater than", atLeast},
	{"greater than or equal to", atLeast},
	{"more than or equal to", atLeast},
	{"equal or more than", atLeast},
	{"more or equal than", atLeast},
	{"greater or equal than", atLeast},
	{"higher or equal than", atLeast},
	{"bigger or equal than", atLeast},
	{"larger or equal than", atLeast},
	{"equal or greater than", atLeast},
	{"larger than or equal to", atLeast},
	{"≥", atLeast},
	{"> =", atLeast},

	{"under", below},
	{"below", below},
	{"beneath", below},
	{"<", below},
	{"less than", below},
	{"fewer than", below},
	{"lower than", below},
	{"smaller than", below},
	{"shorter than", below},
	{"younger than", below},
	{"well under", below},
	{"well below", below},
	{"far less than", below},
	{"far fewer than", below},
	{"much less than", below},
	{"significantly less than", below},
	{"considerably less than", below},
	{"short of", below},
	{"not even", below},
	{"not quite", below},
	{"well short of", below},
	{"south of", below},

	{"up to", atMost},
	{"upto", atMost},
	{"up to and including", atMost},
	{"at most", atMost},
	{"at the most", atMost},
	{"at the very most", atMost},
	{"capped at", atMost},
	{"limited to", atMost},
	{"restricted to", atMost},
	{"anything up to", atMost},
	{"as many as", atMost},
	{"as much as", atMost},
	{"as long as", atMost},
	{"as high as", atMost},
	{"maximum", atMost},
	{"maximum of", atMost},
	{"a maximum of", atMost},
	{"no more than", atMost},
	{"not more than", atMost},
	{"no greater than", atMost},
	{"no longer than", atMost},
	{"no higher than", atMost},
	{"not exceeding", atMost},
	{"not exceed", atMost},
	{"not over", atMost},
	{"not above", atMost},
	{"equal to or less than", atMost},
	{"equal or less than", atMost},
	{"less or equal than", atMost},
	{"lower or equal than", atMost},
	{"smaller or equal than", atMost},
	{"less than or equal to", atMost},
	{"smaller than or equal to", atMost},
	{"within", atMost},
	{"≤", atMost},
	{"< =", atMost},

	{"about", nearby},
	{"around", nearby},
	{"approximately", nearby},
	{"approx", nearby},
	{"approx.", nearby},
	{"roughly", nearby},
	{"some", nearby},
	{"nearly", nearby},
	{"barely", nearby},
	{"hardly", nearby},
	{"scarcely", nearby},
	{"not much more than", nearby},
	{"the best part of", nearby},
	{"the better part of", nearby},
	{"in the vicinity of", nearby},
	{"almost", nearby},
	{"nearing", nearby},
	{"approaching", nearby},
	{"circa", nearby},
	{"c.", nearby},
	{"ca.", nearby},
	{"estimated", nearby},
	{"virtually", nearby},
	{"practically", nearby},
	{"~", nearby},
	{"≈", nearby},
	{"an estimated", nearby},
	{"estimated at", nearby},
	{"close to", nearby},
	{"just about", nearby},
	{"just under", nearby},
	{"just below", nearby},
	{"just over", nearby},
	{"just above", nearby},
	{"just shy of", nearby},
	{"just short of", nearby},
	{"shy of", nearby},
	{"just more than", nearby},
	{"just less than", nearby},
	{"a little over", nearby},
	{"a little under", nearby},
	{"a little more than", nearby},
	{"a little less than", nearby},
	{"little more than", nearby},
	{"little less than", nearby},
	{"slightly over", nearby},
	{"slightly under", nearby},
	{"slightly more than", nearby},
	{"slightly less than", nearby},
	{"in the region of", nearby},
	{"in the order of", nearby},
	{"on the order of", nearby},
	{"something like", nearby},
	{"more or less", nearby},
	{"or so", nearby},
}

var trailingBounds = []bound{
	{"+", atLeast},
	{"plus", atLeast},
	{"- plus", atLeast},
	{"or more", atLeast},
	{"or above", atLeast},
	{"or over", atLeast},
	{"or older", atLeast},
	{"or higher", atLeast},
	{"or greater", atLeast},
	{"or longer", atLeast},
	{"or better", atLeast},
	{"and above", atLeast},
	{"and over", atLeast},
	{"and older", atLeast},
	{"and up", atLeast},
	{"and more", atLeast},
	{"and counting", atLeast},
	{"at least", atLeast},
	{"at the very least", atLeast},
	{"at a minimum", atLeast},
	{"at the least", atLeast},
	{"or less", atMost},
	{"or fewer", atMost},
	{"or under", atMost},
	{"or below", atMost},
	{"or lower", atMost},
	{"or younger", atMost},
	{"and under", atMost},
	{"and below", atMost},
	{"and younger", atMost},
	{"at most", atMost},
	{"at the most", atMost},
	{"at the very most", atMost},
	{"at maximum", atMost},
	{"maximum", atMost},
	{"max", atMost},
	{"tops", atMost},
	{"or so", nearby},
	{"- odd", nearby},
	{"odd", nearby},
	{"more or less", nearby},
	{"or thereabouts", nearby},
	{"give or take", nearby},
	{", give or take", nearby},
	{"and change", nearby},
}

// comparatives end a trailing bound only when no "than" follows: "five or more
// than five".
var comparatives = lexicon.NewSet(`
fewer greater higher less longer lower more older younger
`)

// takesOver are the words whose "over" means "about": "a row over two islands", or "during": "held over two days".
var takesOver = lexicon.NewSet(`
anger argument arrested battle battled battles case charges clash clashed clashes concern
concerned concerns conducted conflict control criticised criticism criticized deadlock debate
differences disagree disagreed disagreement dispute disputes divided extended fears feud fight
fighting fought fury held jurisdiction lawsuit negotiations outrage played power protest
protests quarrel questioned questions resigned row sovereignty split spread staged standoff
stretched sued talks tension tensions threat threats took unfolded victory war win worries
`)

// lasting are the words behind which "over three years" is longer than three years, not
// within them.
var lasting = lexicon.NewSet(`
after age aged already and at been by detained for had has have in is jailed last lasted lasting
lasts lived no now of served serving since spend spending spends spent take taken takes taking
than that took waited was were with within worked
`)

// takesAbout are the words whose "about" is no approximation: "asked about two ministers".
var takesAbout = lexicon.NewSet(`
allegation allegations anxious argument arguments article articles ask asked asking asks book
books care claims come complain complained complaints concern concerned concerns debate debated
debates details discussion discussions dispute disputes documentary doubts facts feel film
forget hear heard inform information joke joked knew know known knows learn learned lie lied
news question questioned questions read reports row rows rumors rumours song speak speaking
spoke spoken stories story talk talked talking talks tell telling think thinking thought told
uncertainty warn warned what wonder worried worries worry write writes wrote
`)

// currencyCodes are the codes and names that stand before an amount.
var currencyCodes = lexicon.NewSet(`
AED AUD BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MXN MYR NGN NIS NOK
NZD PHP PKR PLN R$ RM RMB RON RUB Rs Rs. SAR SEK SGD THB TRY TWD UAH USD VND ZAR
`)

// opensBound reports whether some trailing bound begins with a word.
func opensBound(word string) bool {
	return lexicon.OneOf(word, "+|,|-|and|at|give|max|maximum|more|odd|or|plus|tops")
}
