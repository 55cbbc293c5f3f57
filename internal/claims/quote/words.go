package quote

import "gainsay/internal/claims/lexicon"

// The words by which attributions are read, each list in order of its bytes.
var (
	// adverbs stand between a subject and its verb; most others end in -ly.
	adverbs = lexicon.NewSet(`
again already also always earlier even further later meanwhile never now often once repeatedly
still then today yesterday
`)
	// auxiliaryVerbs stand between a subject and its verb as well.
	auxiliaryVerbs = lexicon.NewSet(`
'd 's 've did do does had has have having is was
`)
	// phraseEnds end a noun phrase.
	phraseEnds = lexicon.NewSet(`
about after and as at before but by during from in on that to when which while who with
`)
	// openers open a noun phrase.
	openers = lexicon.NewSet(`
a an her his its one some the their these this those three two
`)
	// notNouns end no subject.
	notNouns = lexicon.NewSet(`
about although and are as at be because been but by for from if in is it just nor not of on or
since so than that there though to was were what when where which while who with
`)
	// passiveForms lead to a passive.
	passiveForms = lexicon.NewSet(`
are as be been being is was were
`)
	// bodyNouns stand behind the name of a body that reports: "TASS news agency".
	bodyNouns = lexicon.NewSet(`
agency broadcaster channel daily magazine network newspaper paper radio report television tv
website
`)
	// mediaNouns stand for a medium that reports.
	mediaNouns = lexicon.NewSet(`
agencies agency broadcaster broadcasters channel media network newspaper newspapers outlet
outlets outlets. press radio television tv
`)
	// shortenedWords begin with an apostrophe.
	shortenedWords = lexicon.NewSet(`
bout cause cos d em ll n re round s til tis twas ve
`)
	// quoteMarks are the double marks, and single ones that are doubled.
	quoteMarks = lexicon.NewSet("\" '' ` `` « » “ ” „")
	// circumstances begin what may stand between a verb and its "that".
	circumstances = lexicon.NewSet(`
after again also at before during earlier in later of on out publicly repeatedly to today
yesterday
`)
	// weekdays are what "said Monday" means.
	weekdays = lexicon.NewSet(`
friday monday saturday sunday thursday tuesday wednesday
`)
	// clauseOpeners open a clause without "that"; "at" only as "at least".
	clauseOpeners = lexicon.NewSet(`
a about all almost an at both everyone he her his i if it its many more most nearly no nobody
our several she some the their there these they this those three two we you
`)
	// finiteAuxiliaries make a clause of a bare plural before them: "said talks were".
	finiteAuxiliaries = lexicon.NewSet(`
are can could did had has have is may might must should was were will would
`)
	// nounEnds tell that a noun without an article opens no clause: "said talks in".
	nounEnds = lexicon.NewSet(`
about after as at before by during earlier for from in later nothing of on so to when with yes
`)
	// contractible take an "'s" that is short for "is" or "has".
	contractible = lexicon.NewSet(`
he it she that there what who
`)
	// participleLeads lead to a participle that hangs on an attribution.
	participleLeads = lexicon.NewSet(`
after also and as before by while without
`)
	// undoing stand before a word that is no attribution then: "never said", "the reported".
	undoing = lexicon.NewSet(`
a an declined her his its n't never not of the their to
`)
	// callParticles make another verb of "called".
	callParticles = lexicon.NewSet(`
for in off on up upon
`)
	// oftenPassive attribute nothing behind a form of "be" or a modal.
	oftenPassive = lexicon.NewSet(`
believed estimated feared hoped mentioned recalled reported say thought
`)
	// passiveOrModal are the forms of "be" and the modals.
	passiveOrModal = lexicon.NewSet(`
are be been being can could is may might must should was were will would
`)
	// locating tie a place or a body to those who speak.
	locating = lexicon.NewSet(`
at for from in near of with
`)
	// belonging tie a body to one of its people.
	belonging = lexicon.NewSet(`
at for from of with
`)
)
