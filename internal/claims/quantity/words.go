package quantity

import "gainsay/internal/claims/lexicon"

// This file is the data of word classes, each sorted.

// stops end every noun phrase: function words and the verbs that news puts behind counted
// subjects.
var stops = lexicon.NewSet(`
a about above according across after again against ago all almost along already also although
always am among an and any apart apiece are aren't around as at away back be because been before
behind being below between beyond both but by came can could did died do does down due during
each earlier either else ever every except fell for friday from had has have he her here him his
how however i if in including inside instead into is isn't it its just later left like lost may
me might monday must my near neither no nor not now of off on once only onto or our out outside
over per rather rose said saturday say says she should since so some still such sunday than that
the their them then there these they this those though through throughout thursday till times to
today together told tomorrow too took toward towards tuesday under unless until up upon us v
versus very via vs vs. was wasn't we wednesday went were weren't what when where whereas whether
which while who whom whose why will with within without won won't would x yesterday yet you your
`)

// irregularPlurals are plurals without an s, and some with one that looks like no plural.
var irregularPlurals = lexicon.NewSet(`
aircraft alumni analyses bacteria bison bonuses buses campuses cattle censuses crew crises
criteria data dead deer feet fish gases geese hostages injured media men mice missing offspring
others percent personnel phenomena police salmon sheep spacecraft species staff statuses teeth
troops viruses women wounded
`)

// singularS are words in s that are no plurals.
var singularS = lexicon.NewSet(`
across afterwards always athletics besides does downwards economics gas goes has his is its lens
less mathematics minus news overseas perhaps physics plus politics says sometimes this thus
towards upwards versus was yes
`)

// singularVerbs are verbs, or what ends a noun phrase as they do, behind a singular head.
var singularVerbs = lexicon.NewSet(`
ago became began came died dies earlier fell fled gave got held hit kept later led left lost
made makes met needs put ran rose sat saw says sent set shot spoke takes told took wants went
won wrote
`)

// comparisons make a multiple of "three times" before them, not a count of occasions.
var comparisons = lexicon.NewSet(`
as better bigger cheaper faster greater her higher his its larger less likelier longer lower
more over smaller stronger that the their what worse
`)

// weatherWords are words of heat and cold, and verbs that temperatures are the subject of.
var weatherWords = lexicon.NewSet(`
boil boils celsius cold coldest degrees fahrenheit fever freezing heat heatwave highs hit hot
hottest lows mercury oven reached temperature temperatures thermometer thermometers topped warm
warmer warming was weather
`)

// moneyWords are words of paying.
var moneyWords = lexicon.NewSet(`
bank bill bills cost costs donated euros fee fine fined income paid pay pence price
priced profit raised rent revenue salary spend spent wage wages worth £
`)
