package lexicon

// concepts gathers the words that news English uses for one kind of happening under
// one name: "talks", "met" and "the summit" are a meeting, "toll", "killed" and "died"
// deaths. Gathered by reading. Words of different consequence stay
// apart: killed is not injured, arrested is not charged.
var concepts = NewPairs(`
abduct:kidnapping abduction:kidnapping accept:agreement accident acknowledge:admission
acquire:purchase acquisition:purchase acquit:acquittal acquittal admission admit:admission
advance:rise agree:agreement agreement airstrike:attack allow:permission announce:announcement
announcement appoint:appointment appointment approval:agreement approve:agreement arrest arrival
arrive:arrival assault:attack attack authorise:permission authorize:permission
avalanche:landslide ballot:election ban beat:defeat begin:start birth blast:explosion blaze:fire
bomb:attack bombing:attack born:birth briefing build:construction burn:fire buy:purchase call
call-off:cancellation cancel:cancellation cancellation capsize:accident casualty charge
climb:rise close:closing closure:closing collapse collide:crash collision:crash commence:start
conclude:end conclusion:end confer:meeting confess:admission confirm:confirmation
consent:agreement construct:construction construction conversation:meeting converse:meeting
convict:conviction conviction cost crash custody:arrest cut cyclone:storm damage dead:death
deadly:death death death-toll:death decline:fall decline-to:refusal decrease:fall defeat
delay:postponement demonstrate:protest demonstration:protest denial deny:denial depart:departure
departure deploy:deployment deployment deport:expulsion deportation:expulsion derail:accident
derailment:accident destroy:destruction destruction detain:arrest detainee:arrest
detention:arrest detonate:explosion dialogue:meeting die:death dip:fall disaster:accident
discuss:meeting discussion:meeting dismiss:dismissal dismissal displace:displacement
displacement donate:donation donation downturn:fall drop:fall dwindle:fall earthquake
elect:election election end endorse:agreement epidemic:outbreak
evacuate:displacement evacuation:displacement evacuee:displacement expel:expulsion
explode:explosion explosion expulsion extradite:extradition extradition fail:failure failure
fall fatality:death fatally:death fell:fall finish:end fire flee:displacement flood
flooding:flood gain:rise grow:rise growing:rise growth:rise gunfire:shooting hearing:trial
higher:rise hike:raise hire huddle:meeting hurricane:storm hurt:injury imprison:sentence
increase:rise incursion:invasion indict:charge indictment:charge infect:infection infection
injure:injury injured:injury injury invade:invasion invasion invest:investment investment
jail:sentence jump:rise kick-off:start kidnap:kidnapping kidnapping kill:death landslide
launch:start lay-off:layoff layoff leave:departure lethal:death loot:theft lose:loss loss
lower:fall march:protest marriage marry:marriage meet:meeting meeting mishap:accident missing
mudslide:landslide murder:death name:appointment negotiate:meeting negotiation:meeting
news-conference:briefing nominate:appointment open:opening opening oppose:refusal oust:dismissal
outbreak outlaw:ban outset:start overturn:accident parley:meeting perish:death permit:permission
phone:call phone-call:call plummet:fall plunge:fall poll:election postpone:postponement
postponement press-conference:briefing presser:briefing prevail:win price prohibit:ban
prohibition:ban protest public-remark:briefing publication publish:publication
pullout:withdrawal purchase quake:earthquake quit:resignation raid:attack raise rally:rise
rally-protest:protest ratify:agreement raze:destruction recall recruit:hire reduce:cut
reduction:cut redundancy:layoff refusal refuse:refusal reject:refusal rejection:refusal
reopen:opening rescue resign:resignation resignation return rise rising:rise rob:theft
robbery:theft sack:dismissal sale save:rescue scrap:cancellation sell:sale sentence shell:attack
shelling:attack shipwreck:accident shoot:shooting shooter:shooting shooting shrink:fall
shut:closing sign:signing signing sink:fall sinking:accident sit-down:meeting slay:death
slide:fall slip:fall slump:fall soar:rise speech stampede stand-down:resignation start
steal:theft step-down:resignation storm strike:attack succeed:success success summit:meeting
surge:rise survival survive:survival survivor:survival takeover:purchase talk:meeting
talks:meeting telephone:call theft toll:death tornado:storm tour:visit tremor:earthquake trial
trip:visit triumph:win tumble:fall typhoon:storm unaccounted:missing unveil:announcement
upturn:rise veto:refusal victory:win visit vote:election walkout:strike wed:marriage
wedding:marriage wildfire:fire win winner:win withdraw:withdrawal withdrawal wound:injury
wounded:injury wreck:accident
`)

// antonyms lead from a lemma or concept to those, commas between them, that cannot hold
// of the same thing at the same time. Of two such words the first in the alphabet leads
// to the other. A closed list: WordNet's ignores sense.
var antonyms = NewPairs(`
above:below absent:present accept:refuse,reject acknowledge:deny acquittal:conviction
admission:denial admit:deny adversary:ally after:before agree:disagree,refuse
agreement:denial,refusal alive:dead,death all:none always:never appear:disappear
appointment:dismissal,resignation approve:block armed:unarmed arrival:departure asleep:awake
attend:miss bad:good ban:permission best:worst better:worse big:little,small biggest:smallest
borrow:lend boy:girl bright:dark brother:sister cheap:expensive civilian:military clean:dirty
close:open closed:open closing:opening cold:hot,warm complex:simple compulsory:voluntary
confirm:deny confirmation:denial conscious:unconscious constitutional:unconstitutional
constructive:destructive contract:expand cut:raise dangerous:safe daughter:son death:survival
decrease:rise deep:shallow defeat:win deployment:withdrawal different:same difficult:easy
discord:harmony dislike:like dismissal:hire divided:unanimous divorced:married
domestic:foreign,international dry:wet earlier:later earliest:latest early:late ease:tighten
east:west eastern:western empty:full end:start enter:exit entire:partial everybody:nobody
everyone:nobody everything:nothing exclude:include expand:shrink export:import failed:successful
failure:success fall:rise false:true far:near fast:slow faster:slower fastest:slowest
father:mother female:male finish:start first:last forget:remember friendly:hostile gain:lose
guilty:innocent happy:sad hard:soft hate:love heavier:lighter heavy:light high:low higher:lower
highest:lowest husband:wife illegal:legal imperfect:perfect impossible:possible indoor:outdoor
indoors:outdoors inside:outside joint:separate known:unknown large:small larger:smaller
largest:smallest lawful:unlawful least:most left:right lengthen:shorten less:more
likely:unlikely long:short longer:shorter longest:shortest loosen:tighten loss:win
lower:raise,upper major:minor majority:minority man:woman mandatory:optional manslaughter:murder
married:single maternal:paternal maximum:minimum men:women narrow:wide,widen negative:positive
new:old newer:older newest:oldest north:south northeast:southwest northern:southern
northwest:southeast old:young older:younger oldest:youngest oppose:support over:under
peaceful:violent permanent:temporary poor:rich popular:unpopular private:public purchase:sale
quick:slow recall:return short:tall shorter:taller sit:stand stable:unstable start:stop
strengthen:weaken strong:weak stronger:weaker strongest:weakest successful:unsuccessful
thick:thin unworthy:worthy
`)

// irregularNouns lead to the singular from plurals that no suffix rule gives, and to
// themselves from words in -s that are no plurals.
var irregularNouns = NewPairs(`
always analyses:analysis as athletics atlas bias bonus bonuses:bonus bus buses:bus
businessmen:businessman campus canvas census children:child chorus christmas
congressmen:congressman consensus corps crises:crisis criteria:criterion diabetes dice:die
dies:die echoes:echo economics feet:foot firefighters:firefighter firemen:fireman
fishermen:fisherman focus gas gases:gas geese:goose grandchildren:grandchild gunmen:gunman
halves:half headquarters heroes:hero his hypotheses:hypothesis its kansas knives:knife
leaves:leaf lens lenses:lens lies:lie lives:life loaves:loaf mathematics means men:man
mice:mouse minibus minus movies:movie news oxen:ox paris people:person perhaps
phenomena:phenomenon plus policemen:policeman policewomen:policewoman politics potatoes:potato
schoolchildren:schoolchild series servicemen:serviceman shelves:shelf shoes:shoe sometimes
species spokesmen:spokesman status statuses:status teeth:tooth texas theses:thesis thieves:thief
this thus ties:tie tomatoes:tomato us versus vetoes:veto virus viruses:virus volcanoes:volcano
wives:wife wolves:wolf women:woman yes
`)
