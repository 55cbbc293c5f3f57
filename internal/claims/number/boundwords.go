package number

import "gainsay/internal/claims/lexicon"

// This file is the data of bounds. Source: Quirk et al., A Comprehensive Grammar of the
// English Language, 7.63 and 8.104 (approximators), 6.63 (comparison of numerals), and wordings
// of agency copy. Each relation has its wordings, bars between them. The longest match decides, so the order is free.

var leadingBounds = [...]string{
	above: ">|above|beyond|bigger than|exceed|exceeded|exceeding|exceeds|greater than|heavier than|" +
		"higher than|in excess of|larger than|longer than|more than|north of|older than|over|past|" +
		"surpass|surpassed|surpasses|surpassing|taller than|topped|topping|upward of|upwards of",
	atLeast: "> =|a good|a minimum of|as few as|as little as|as low as|at a minimum|at least|" +
		"at minimum|at the least|at the very least|bigger or equal than|equal or greater than|" +
		"equal or more than|equal to or greater than|equal to or more than|greater or equal than|" +
		"greater than or equal to|higher or equal than|larger or equal than|larger than or equal to|" +
		"minimum|minimum of|more or equal than|more than or equal to|≥",
	below: "<|below|beneath|fewer than|less than|lower than|not even|not nearly|not quite|" +
		"nowhere near|short of|shorter than|smaller than|south of|under|younger than",
	atMost: "< =|a maximum of|anything up to|as high as|as long as|as many as|as much as|at most|" +
		"at the most|at the very most|capped at|equal or less than|equal to or less than|" +
		"less or equal than|less than or equal to|limited to|lower or equal than|maximum|maximum of|" +
		"restricted to|smaller or equal than|smaller than or equal to|up to|up to and including|" +
		"upto|within|≤",
	nearby: "about|almost|an estimated|approaching|approx|approx.|approximately|around|barely|c.|ca.|" +
		"circa|close on|close to|coming up to|estimated|estimated at|getting on for|hardly|in the order of|" +
		"in the range of|in the region of|in the vicinity of|just about|maybe|more like|more or less|" +
		"nearer|nearer to|nearing|nearly|nigh on|on the order of|or so|perhaps|possibly|practically|" +
		"roughly|scarcely|shy of|some|something like|the best part of|the better part of|virtually|" +
		"~|≈",
}

var trailingBounds = [...]string{
	atLeast: "+|- plus|and above|and counting|and more|and older|and over|and up|and upwards|" +
		"at a minimum|at least|at the least|at the minimum|at the very least|if not more|minimum|" +
		"or above|or better|or even more|or greater|or higher|or longer|or more|or older|or over|" +
		"or upwards|plus",
	atMost: "and below|and under|and younger|at maximum|at most|at the maximum|at the most|" +
		"at the very most|if not less|max|maximum|or below|or even less|or fewer|or less|or lower|" +
		"or under|or younger|tops",
	nearby: ", give or take|- odd|and a bit|and change|give or take|more or less|odd|or a bit less|" +
		"or a bit more|or a little less|or a little more|or so|or thereabouts",
}

// degrees are the words before a comparison and what they make of it: "just over" and "a shade under" are nearby, "no more
// than" is the other side with its end, "well over" and "anything over" stay what they are.
var degrees = lexicon.NewPairs(`
anything:far bit:near comfortably:far considerably:far easily:far even:far far:far fraction:near
fractionally:near just:near little:near marginally:near much:far narrowly:near no:not not:not
nothing:not only:near rather:far shade:near significantly:far slightly:near something:far
somewhat:far substantially:far tad:near touch:near way:far well:far
`)

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
	return lexicon.OneOf(word, "+|,|-|and|at|give|if|max|maximum|minimum|more|odd|or|plus|tops")
}
