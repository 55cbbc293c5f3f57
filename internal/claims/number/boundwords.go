package number

import "gainsay/internal/claims/lexicon"

// This file is the data of bounds. Source: Quirk et al., A Comprehensive Grammar of the
// English Language, 7.63 and 8.104 (approximators), 6.63 (comparison of numerals), and wordings
// of agency copy. The longest match decides, so the order is free. Signs:
// > above, + at least, < below, - at most, ~ nearby; a low line stands for a space.

// leadingBounds lead from the last word of a bound to its wordings: a sign of the relation, and the words before the last.
var leadingBounds = lexicon.NewPairs(`
<:< =:-<|+> >:> about:~|~just above:> almost:~ approaching:~ approx:~ approx.:~ approximately:~
around:~ as:+as_few|-as_high|+as_little|-as_long|+as_low|-as_many|-as_much at:-capped|~estimated
barely:~ below:< beneath:< beyond:> c.:~ ca.:~ circa:~ estimated:~|~an even:<not exceed:>
exceeded:> exceeding:> exceeds:> for:~getting_on good:+a hardly:~ including:-up_to_and
least:+at|+at_the|+at_the_very less:~more_or like:~more|~something maximum:- maybe:~
minimum:+|+at|+at_a most:-at|-at_the|-at_the_very near:<nowhere nearer:~ nearing:~ nearly:~|<not
of:-a_maximum|+a_minimum|>in_excess|~in_the_order|~in_the_range|~in_the_region|~in_the_vicinity|-maximum|+minimum|>north|~on_the_order|<short|~shy|<south|~the_best_part|~the_better_part|>upward|>upwards
on:~close|~nigh over:> past:> perhaps:~ practically:~ quite:<not roughly:~ scarcely:~ so:~or
some:~ surpass:> surpassed:> surpasses:> surpassing:>
than:>bigger|+bigger_or_equal|+equal_or_greater|-equal_or_less|+equal_or_more|+equal_to_or_greater|-equal_to_or_less|+equal_to_or_more|<fewer|>greater|+greater_or_equal|>heavier|>higher|+higher_or_equal|>larger|+larger_or_equal|<less|-less_or_equal|>longer|<lower|-lower_or_equal|>more|+more_or_equal|>older|<shorter|<smaller|-smaller_or_equal|>taller|<younger
to:-anything_up|+greater_or_equal|-less_or_equal|+more_or_equal|~close|~coming_up|+greater_than_or_equal|+larger_than_or_equal|-less_than_or_equal|-limited|+more_than_or_equal|~nearer|-restricted|-smaller_than_or_equal|-up
topped:> topping:> under:< upto:- virtually:~ within:- ~:~ ≈:~ ≤:- ≥:+
`)

// trailingBounds lead from the first word of a bound behind a numeral to the words behind it.
var trailingBounds = lexicon.NewPairs(`
+:+ ,:~give_or_take -:~odd|+plus
and:~a_bit|+above|-below|~change|+counting|+more|+older|+over|-under|+up|+upwards|-younger
at:+a_minimum|+least|-maximum|-most|+the_least|-the_maximum|+the_minimum|-the_most|+the_very_least|-the_very_most
give:~or_take if:-not_less|+not_more max:- maximum:- minimum:+ more:~or_less odd:~
or:~a_bit_less|~a_bit_more|~a_little_less|~a_little_more|+above|-below|+better|-even_less|+even_more|-fewer|+greater|+higher|-less|+longer|-lower|+more|+older|+over|~so|~thereabouts|-under|+upwards|-younger
plus:+ tops:-
`)

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
than that to took waited was were with within worked
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
