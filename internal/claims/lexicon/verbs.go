package lexicon

// verbs are the base forms of the verbs of news English that the clause stage
// knows, about a thousand, gathered by reading.
var verbs = NewSet(`
abandon abduct abolish absorb abuse accelerate accept accompany accumulate accuse achieve
acknowledge acquire acquit act activate adapt add address adjust administer admire admit adopt
advance advise advocate affect affirm agree aid aim air airlift alarm alert allege allocate
allot allow alter announce answer anticipate apologise apologize appeal appear applaud apply
appoint appreciate approach approve argue arise arm arrange arrest arrive ask assassinate
assault assemble assert assess assign assist assume assure attach attack attain attempt attend
attract attribute auction authorise authorize avert avoid await award back backfire bail balance
ban bar base be bear beat become begin behave believe belong bend benefit bet bid bind bite
blame blast bleed block blow board boast bolster bomb boost borrow bother bounce bow boycott
brave breach break breathe brief bring broadcast build burn burst bury buy bypass calculate call
calm campaign cancel capsize capture care carry cast catch cause cease celebrate challenge
change charge chase chat check cheer choose cite claim clash clean clear climb close coach
coincide collaborate collapse collect collide combat combine come command commemorate commence
comment commission commit communicate compare compel compensate compete compile complain
complete comply compose comprise compromise conceal concede conclude condemn conduct confer
confess confine confirm confiscate confront congratulate connect consider consist constitute
construct consult consume contact contain contend contest continue contract contradict
contribute control convene convert convey convict convince cook cool cooperate coordinate cope
correct cost count counter couple cover crack crash create credit criticise criticize cross
crush cry curb cut damage dance date deal debate debut decide declare decline decrease dedicate
deepen defeat defend defer define defuse delay delete deliver demand demolish demonstrate
denounce deny depart depend depict deploy deport depose deposit derail derive descend describe
deserve design designate destroy detail detain detect deter deteriorate determine detonate
devastate develop devote die differ diminish dine direct disagree disappear disappoint disarm
discharge disclose discover discuss dislike dismantle dismiss dispatch disperse displace display
dispute disqualify disrupt dissolve distance distribute disturb divert divide divorce dodge
dominate donate double doubt downgrade draft drag drain draw dress drift drill drink drive drop
drown dry dub dump earmark earn ease eat echo edge edit educate elect elevate eliminate embark
embrace emerge emit emphasise emphasize employ enable enact encounter encourage end endanger
endorse endure enforce engage engulf enhance enjoy enlarge enlist ensure enter entertain entitle
equal equip eradicate erase erect erode erupt escalate escape escort establish estimate evacuate
evade evaluate evolve examine exceed exchange exclude execute exercise exhaust exhibit exist
exit expand expect expel experience expire explain explode exploit explore export expose express
extend extract extradite face facilitate fade fail fall falter fan fear feature feed feel fight
figure file fill film finalise finalize finance find fine finish fire fit fix flag flare flash
flatten flee float flock flood flow fly focus foil follow force forecast foresee forge forget
forgive form formalize formulate foster found free freeze frighten frustrate fuel fulfil fulfill
function fund gain gather generate get give glance go govern grab grant greet grieve grill grip
grow guarantee guard guess guide halt halve hamper hand handle hang happen harass harm harvest
hate haul have head heal hear heat heighten help hesitate hide highlight hijack hike hint hire
hit hold honor honour hope hospitalise hospitalize host house hover hunt hurt identify ignite
ignore illustrate imagine impact impeach implement imply import impose impress imprison improve
include incorporate increase incur indicate indict infect inflict influence inform inherit
initiate injure innovate inspect inspire install instruct insult insure integrate intend
intensify intercept interfere interpret interrogate interrupt intervene interview introduce
invade invent invest investigate invite invoke involve isolate issue jail join joke judge jump
justify keep kick kidnap kill knock know lack land last launch lay lead leak lean leap learn
leave lend let level levy liberate license lie lift light like limit line link list listen live
load loan lobby locate lock look loom loosen loot lose love lower maintain make manage mandate
manipulate manufacture march mark market marry match matter mean measure mediate meet melt
mention merge mind miss mistake mistreat mobilise mobilize moderate modernize modify monitor
motivate mount mourn move murder muster name narrow near need negotiate nominate normalise
normalize note notice notify number obey object oblige observe obstruct obtain occupy occur
offend offer officiate open operate oppose opt orbit order organise organize originate oust
outline outpace outrage outweigh overcome overhaul overlook override oversee overshadow overtake
overthrow overturn owe own pack paint pardon park participate pass pause pave pay penalize
perceive perform perish permit persist persuade phone pick pilot place plague plan plant play
plead please pledge plot plow plummet plunge poach point poison police poll pollute pose
position possess post postpone pound pour practice praise pray precede predict prefer premiere
prepare prescribe present preserve preside press pressure presume prevail prevent print probe
proceed process proclaim produce profit prohibit project prolong promise promote prompt
pronounce propel propose prosecute prosper protect protest prove provide provoke publicise
publicize publish pull punish purchase purge pursue push put qualify quarrel quell question quit
quote race rage raid rain raise rally ramp range rank rate ratify reach react read reaffirm
realise realize reap reappear reassure rebound rebuild rebuke recall receive recognise recognize
recommend reconsider reconvene record recount recover recruit reduce refer reflect reform refuse
refute regain regard register regret regulate reinforce reinstate reiterate reject rejoin relate
relax release relieve relocate rely remain remark remember remind remove render renew renounce
rent reopen repair repatriate repay repeal repeat repel replace reply report represent reprimand
request require rescind rescue resemble reserve reset reshape reshuffle reside resign resist
resolve respect respond rest restart restore restrict result resume retain retaliate retire
retreat retrieve return reunite reveal reverse review revise revive revoke reward rid ride ring
rise risk rival rob rock roll rout rule run rush sack sail salute sanction satisfy save say
scale scan scare schedule score scramble scrap scrutinize seal search secure see seek seem seize
select sell send sense sentence separate serve set settle sever shake shape share shatter shed
shell shelter shelve shift shine ship shock shoot shorten shout show shrink shut sideline sign
signal silence simplify sing sink sit skip slam slap slash slate slay sleep slide slip slow
slump smash smile smuggle snap snub soar solidify solve sound span spark speak specify speculate
speed spell spend spill spin split spoil sponsor spot spread spur squeeze stab stabilise
stabilize stage stall stand star start starve state stay steal steer stem step stick stir
stockpile stop store storm strain strand strengthen stress stretch strike strip strive struggle
study stumble submit subside succeed sue suffer suggest suit summon supply support suppose
suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap
swear sweep swell swerve swim swing switch symbolize sympathize tackle take talk tap target tax
teach team tear telephone tell temper tend terminate test testify thank thaw think threaten thrive throw
thwart tie tighten tip top topple torch torture toss total touch tour tout tow trace track trade
trail train transfer transform translate transmit transport trap travel treat trek trigger trim
trip triple triumph trouble trust try tumble turn tweet twist uncover undergo undermine
understand undertake undo unearth unify unite unleash unload unveil update upgrade uphold upset
urge use usher utilize vacate vaccinate value vanish vary veer veto view violate visit voice
void volunteer vote vow wage wait waive wake walk wander wane want warm warn wash waste watch
water weaken wear weather weigh welcome widen win wind wipe wish withdraw withhold withstand
witness wonder work worry worsen wound wrap wreck wrestle write yield
`)

// irregular leads from past forms and participles that no suffix rule gives to their
// verb; ",d" marks what is a past form only ("took"), ",n" what is a participle only
// ("taken"). "wound", "lay" and "bound" are left out: in the news they are an injury, a
// verb of their own and an adjective.
var irregular = NewPairs(`
arisen:arise,n arose:arise,d ate:eat,d beat:beat,d beaten:beat,n became:become,d become:become,n
began:begin,d begun:begin,n bent:bend bet bid bit:bite,d bitten:bite,n bled:bleed blew:blow,d
blown:blow,n bore:bear,d borne:bear,n bought:buy broadcast broke:break,d broken:break,n
brought:bring built:build burst came:come,d cast caught:catch chose:choose,d chosen:choose,n
come:come,n cost cut dealt:deal drank:drink,d drawn:draw,n drew:draw,d driven:drive,n
drove:drive,d drunk:drink,n eaten:eat,n fallen:fall,n fed:feed fell:fall,d felt:feel fled:flee
flew:fly,d flown:fly,n forecast foresaw:foresee,d foreseen:foresee,n forgave:forgive,d
forgiven:forgive,n forgot:forget,d forgotten:forget,n fought:fight found:find froze:freeze,d
frozen:freeze,n gave:give,d given:give,n gone:go,n got:get grew:grow,d grown:grow,n heard:hear
held:hold hid:hide,d hidden:hide,n hit hung:hang hurt kept:keep knew:know,d known:know,n
laid:lay lain:lie,n led:lead left:leave lent:lend let lost:lose made:make meant:mean met:meet
mistaken:mistake,n mistook:mistake,d overcame:overcome,d overcome:overcome,n oversaw:oversee,d
overseen:oversee,n overtaken:overtake,n overthrew:overthrow,d overthrown:overthrow,n
overtook:overtake,d paid:pay put quit ran:run,d rang:ring,d read rebuilt:rebuild repaid:repay
reset rid ridden:ride,n risen:rise,n rode:ride,d rose:rise,d run:run,n rung:ring,n said:say
sang:sing,d sank:sink,d sat:sit saw:see,d seen:see,n sent:send set shaken:shake,n shed
shone:shine shook:shake,d shot:shoot showed:show,d shown:show,n shrank:shrink,d shrunk:shrink,n
shut slain:slay,n slept:sleep slew:slay,d slid:slide sold:sell sought:seek sped:speed
spent:spend split spoke:speak,d spoken:speak,n spread spun:spin stole:steal,d stolen:steal,n
stood:stand striven:strive,n strove:strive,d struck:strike stuck:stick sung:sing,n sunk:sink,n
swam:swim,d swelled:swell,d swept:sweep swollen:swell,n swore:swear,d sworn:swear,n swum:swim,n
swung:swing taken:take,n taught:teach thought:think threw:throw,d thrown:throw,n told:tell
took:take,d tore:tear,d torn:tear,n undergone:undergo,n understood:understand
undertaken:undertake,n undertook:undertake,d underwent:undergo,d undid:undo,d undone:undo,n
upheld:uphold upset went:go,d withdrawn:withdraw,n withdrew:withdraw,d withheld:withhold
withstood:withstand woke:wake,d woken:wake,n won:win wore:wear,d worn:wear,n written:write,n
wrote:write,d
`)
