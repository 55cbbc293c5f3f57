package lexicon

// The closed classes of English, as far as a clause needs them.

var (
	determiners = NewSet(`
a all an another any both certain each either enough every few fewer half less many more most
much neither no numerous other own several some such that the these this those various what
whichever
`)
	possessives = NewSet(`
' 's her his its my our their whose your
`)
	pronouns = NewSet(`
anybody anyone anything everybody everyone everything he hers herself him himself i it itself me
mine myself nobody none nothing one ours ourselves she somebody someone something theirs them
themselves they us we who whom you yours
`)
	relatives = NewSet(`
that which who whom whose
`)
	prepositions = NewSet(`
about above according across after against ahead along alongside amid amidst among amongst
around as at before behind below beneath beside besides between beyond by concerning despite
down during except following for from in including inside into like near of off on onto out
outside over past per plus regarding since than through throughout till to toward towards under
underneath unlike until up upon versus via with within without
`)
	conjunctions = NewSet(`
and but nor or plus so yet
`)
	subordinators = NewSet(`
after although as because before despite how if lest once since that though unless until when
whenever where whereas wherever whether while why
`)
	auxiliaries = NewSet(`
're 's 've ain't am are aren't be been being did didn't do does doesn't don't get gets getting
got had hadn't has hasn't have haven't having is isn't was wasn't were weren't
`)
	modals = NewSet(`
'd 'll can can't cannot could couldn't may might mightn't must mustn't ought shall should
shouldn't will won't would wouldn't
`)
	adverbs = NewSet(`
about abroad afterward afterwards again ago ahead almost already also always apart as away back
before both down downward downwards earlier either else even ever far first further hence here home however indeed
instead just last later least less maybe meanwhile more moreover most much n't nearly never not
now off often once only otherwise out over perhaps quite rather so sometimes soon still then
there therefore thus today together tomorrow tonight too twice up upward upwards very well yesterday yet
`)
	// notAdverbs end like adverbs and are none, or none of those that a clause needs.
	notAdverbs = NewSet(`
ally anomaly apply assembly comply costly daily deadly early elderly family friendly homily
italy july likely monthly only rally reply supply unlikely weekly yearly
`)
	reporting = NewSet(`
acknowledge add admit allege announce argue assert believe cite claim confirm declare deny
describe estimate expect explain find hope indicate insist know learn maintain mean mention note
observe pledge predict promise quote recall remark reply report respond reveal say show state
stress suggest tell think tweet vow warn write
`)
)
