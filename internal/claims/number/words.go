package number

import "gainsay/internal/claims/lexicon"

// This file is the data of word classes, each sorted.

// numeralOpeners are the lower-case words that a numeral can begin with. They are asked for at
// every word of every article, hence one set and not four tables; a test keeps them together.
var numeralOpeners = lexicon.NewSet(`
a an billion billions billionth crore double dozen dozens eight eighteen eighteenth eighth
eightieth eighty eleven eleventh few fifteen fifteenth fifth fiftieth fifty first five fivefold
fortieth forty four fourfold fourteen fourteenth fourth fourty half hundred hundredfold hundreds
hundredth lakh million millions millionth minus naught negative nil nine nineteen nineteenth
ninetieth ninety ninth nought one point quadrillion quadruple quarter quintillion quintuple scores second seven
sevenfold seventeen seventeenth seventh seventieth seventy several six sixfold sixteen sixteenth
sixth sixtieth sixty ten tenfold tens tenth third thirteen thirteenth thirtieth thirty thousand
thousandfold thousands thousandth three threefold thrice treble trillion trillions trillionth
triple twelfth twelve twentieth twenty twice two twofold zero
`)

// pronounFollowers are words before which "one" is somebody or something.
var pronounFollowers = lexicon.NewSet(`
's also and another as at but by can could does for from had has he i if in is it may might must
of on or said says she should such that they thing to told was we when where which who will with
would you
`)

// partFollowers are the function words and the like behind a part: "a third of them".
var partFollowers = lexicon.NewSet(`
above after and are as at before below between but by cheaper compared cut did do down fewer for
from had has have higher in is larger last less lower more of off on or over said say says since
smaller than that the this to up was were which who will with would
`)

// wholes are words behind "quarters of" that open the name of a whole.
var wholes = lexicon.NewSet(`
a all an her his its my our people respondents that the their them these this those us voters
`)

// periods are the words behind "one in two" that make it a count over time.
var periods = lexicon.NewSet(`
attacks century day days decade decades games hours innings matches minutes months outings
quarters seconds separate weeks years
`)

// months are the names of months and their abbreviations.
var months = lexicon.NewSet(`
apr april aug august dec december feb february jan january jul july jun june mar march may nov
november oct october sep sept september
`)
