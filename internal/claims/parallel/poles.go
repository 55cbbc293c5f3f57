package parallel

import (
	"strings"

	"gainsay/internal/claims/lexicon"
)

// opposite reports whether two words lie at two places of one scale.
func opposite(v, w string) bool {
	x, _ := poles.Look(v)
	y, _ := poles.Look(w)
	apart := false
	for x != "" {
		var p string
		p, x, _ = strings.Cut(x, ",")
		for rest := y; rest != ""; {
			var q string
			q, rest, _ = strings.Cut(rest, ",")
			if p == q { // "old" is aged, and not new: "ancient" is no opposite of it
				return false
			}
			apart = apart || p[:len(p)-1] == q[:len(q)-1]
		}
	}
	return apart
}

// coloured reports whether the word is a colour.
func coloured(w string) bool {
	p, _ := poles.Look(w)
	return strings.HasPrefix(p, "colour") && len(p) == len("colour")+1
}

// poles are words that exclude each other: a scale, and behind it the place that the word
// has on it. English has several words for one side: a "huge" crowd is not a "tiny" one.
// Sources: the satellites of WordNet 3.0's antonym clusters, those that news use, chosen
// by hand; for colours the basic terms of Berlin and Kay (1969), and those of cars.
var poles = lexicon.NewPairs(`
actor:sex+ actress:sex- adult:maturity+ affluent:wealth+ afternoon:light+ aged:age+ agitated:calm-
ally:ally+ alone:company- always:often+ amateur:skill- amusing:fun+ ancient:newness- angry:calm-
antique:newness- artificial:truth- ascending:climb+ asleep:wake- attack:fight+ attacking:fight+
attractive:beauty+ aunt:sex- authentic:truth+ awake:wake+ awful:quality- baby:maturity-
bad:quality- bald:hair- beautiful:beauty+ behind:front- beige:colourm big:size+ black:coloura
blue:colourb blunt:edge- boiling:heat+ boring:interest- bottom:top- boy:sex+ brand-new:newness+
brave:brave+ bride:sex- bright:shade+ broad:width+ brother:sex+ brown:colourc bumpy:rough+
businessman:sex+ businesswoman:sex- calm:calm+ casual:dress- cheerful:mood+ child:maturity-
chilly:heat- clean:dirt+ clear:sky+ climbing:climb+ close-to:nearness+ cloudy:sky- cold:heat-
colorful:colourful+ colorless:colourful- colossal:size+ colourful:colourful+ colourless:colourful-
cool:heat- counterfeit:truth- cowardly:brave- crowded:crowd+ crying:mood-,laugh- curly:curl+
damp:wet+ dark:shade- daughter:sex- dawn:light+ day:light+ daytime:light+ deep:depth+
defend:fight- defending:fight- delighted:mood+ depressed:mood- descending:climb- deserted:crowd-
different:similar- dim:shade- dirty:dirt- distant:nearness- downstairs:way- downward:way-
downwards:way- drab:colourful- drunk:drink+ dry:wet- dull:interest-,edge- dusk:light- elderly:age+
empty:crowd- enemy:ally- enormous:size+ evening:light- everybody:nobody+ everyone:nobody+
excellent:quality+ exciting:interest+ fake:truth- famous:known+ far:nearness-
far-away-from:nearness- far-from:nearness- faraway:nearness- fast:pace+ fat:girth+ father:sex+
female:sex- few:amount- filthy:dirt- fisherman:sex+ foe:ally- formal:dress+ frail:strength-
freezing:heat- frequently:often+ friend:ally+ front:front+ frowning:mood- full:crowd+ funny:fun+
furious:calm- gentleman:sex+ genuine:truth+ giant:size+ gigantic:size+ girl:sex- glad:mood+
gloomy:mood- good:quality+ grandfather:sex+ grandmother:sex- gray:colourd great:size+
green:coloure grey:colourd groom:sex+ grown-up:maturity+ hairy:hair+ handsome:beauty+ happy:mood+
high:tall+ horizontal:line+ horrible:quality- hot:heat+ huge:size+ husband:sex+ icy:heat-
identical:similar+ immense:size+ impoverished:wealth- in-front-of:front+ indoors:inside+
infant:maturity- informal:dress- inside:inside+ interesting:interest+ joyful:mood+ junior:age-
kid:maturity- king:sex+ kneeling:posture4,rest- lady:sex- large:size+ laughing:laugh+
left-handed:hand- lie:posture3,rest- lies:posture3,rest- light:shade+ little:size- loser:host-
loud:sound+ low:tall- lying:posture3,rest- male:sex+ man:sex+ many:amount+ maroon:colourn
massive:size+ midday:light+ midnight:light- miniature:size- minuscule:size- miserable:mood-
modern:newness+ morning:light+ mother:sex- moving:rest+ muddy:dirt- muscular:strength+
narrow:width- near:nearness+ nearby:nearness+ nephew:sex+ never:often- new:newness+
next-to:nearness+ nice:quality+ niece:sex- night:light- night-time:light- nighttime:light-
no-one:nobody- nobody:nobody- noisy:sound+ none:nobody- noon:light+ numerous:amount+ obese:girth+
often:often+ old:age+,newness- opposite:similar- orange:colourf outdoors:inside- outside:inside-
overcast:sky- overweight:girth+ packed:crowd+ pale:shade+ peaceful:calm+ pink:colourg
pleasant:quality+ pleased:mood+ policeman:sex+ policewoman:sex- poor:wealth- powerful:strength+
pretty:beauty+ prince:sex+ princess:sex- professional:skill+ pull:force- pulling:force-
purple:colourh push:force+ pushing:force+ queen:sex- quick:pace+ quickly:pace+ quiet:sound-
rainy:sky- rapidly:pace+ rarely:often- real:truth+ red:colouri relaxed:calm+ resting:rest-
rich:wealth+ right-handed:hand+ rough:rough+ running:posture5,rest+ rural:town- sad:mood-
same:similar+ scorching:heat+ seated:posture2,rest- seldom:often- senior:age+ serious:fun-
shallow:depth- sharp:edge+ short:tall- silent:sound- silver:colourj sister:sex- sit:posture2,rest-
sits:posture2,rest- sitting:posture2,rest- skinny:girth- sleeping:wake-,posture7,rest-
slender:girth- slim:girth- slow:pace- slowly:pace- small:size- smiling:mood+ smooth:rough-
soaked:wet+ sober:drink- solemn:fun- son:sex+ sorrowful:mood- spotless:dirt+ stand:posture1,rest-
standing:posture1,rest- stands:posture1,rest- straight:curl- strong:strength+ summer:season+
sunny:sky+ sunrise:light+ sunset:light- swimming:posture8,rest+ tall:tall+ teenage:age-
tense:calm- terrible:quality- thin:girth- tiny:size- toddler:maturity- together:company+ top:top+
turquoise:colouro ugly:beauty- unattractive:beauty- uncle:sex+ unhappy:mood- unknown:known-
unpleasant:quality- upset:mood- upstairs:way+ upward:way+ upwards:way+ urban:town+ vacant:crowd-
vast:size+ vertical:line- violet:colourh waiter:sex+ waitress:sex- walking:posture6,rest+
warm:heat+ wavy:curl+ weak:strength- wealthy:wealth+ weeping:laugh- wet:wet+ white:colourk
wide:width+ wife:sex- winner:host+ winter:season- woman:sex- wonderful:quality+ yellow:colourl
young:age- youthful:age-
`)
