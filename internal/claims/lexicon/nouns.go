package lexicon

// adjectives are frequent adjectives that no suffix gives away.
var adjectives = NewSet(`
able afraid alive alone available aware bad big black blue brief bright broad calm central
certain cheap clean clear close cold common cool correct dark dead deep diplomatic dirty
domestic double dry due eager early eastern easy elderly empty equal extra fair false familiar
fast federal few fierce final financial firm first fit flat foreign formal former free fresh
friendly full further future general gentle glad global good grand grave gray great green grey
happy hard heavy high hot huge human ill independent initial inner intense joint junior just
keen key kind large last late leading left legal light likely little local long loose loud low
main major male mass medical mere mild military minor mobile modern moral mutual naked narrow
national natural naval near neat new next nice normal northern nuclear odd old only outer own
past plain poor popular prime prior private prompt proper proud public pure quick quiet random
rapid rare raw ready real recent red regional regular remote rich right rival rough round royal
rude rural sad safe same second secret senior separate severe sharp sheer short sick similar
simple single slight slow small smart smooth social soft sole solid southern special stable
steady steep strange strict strong sudden sure sweet tall thick thin third tight tiny tough twin
upper urban urgent usual vast violent vital warm weak wealthy western wet white whole wide wild
wise wooden worth wrong yellow young
`)

// persons are nouns for people and for bodies of people that act.
var persons = NewSet(`
activist actor adult adviser advisor agent aide ally ambassador analyst army artist athlete
attacker attendee attorney author baby boy brother bystander candidate captain cardinal
celebrity chairman chancellor chief child citizen civilian clerk client coach colleague
commander commissioner conservative consul correspondent counterpart couple courier crew
customer daughter defendant delegate delegation democrat deputy detainee diplomat director
doctor driver elder employee employer engineer envoy executive expert fan farmer father
firefighter fisherman friend fugitive gang general girl governor group guard guest gunman
hostage husband immigrant individual inmate insurgent investigator investor journalist judge
juror king lawmaker lawyer leader legislator liberal magistrate man manager marine mayor
mediator medic member merchant migrant militant minister ministry mob monitor mother negotiator
neighbor neighbour nurse observer officer official operative opponent owner parent partner party
passenger patient pedestrian person pilot player policeman politician pope premier president
prince princess prisoner producer professor prosecutor protester queen rebel refugee
representative republican researcher resident rival sailor scientist secretary senator side
sister soldier son spectator spokesman spokesperson spokeswoman staff student suspect teacher
team teenager terrorist tourist trader troop victim villager visitor volunteer voter widow wife
witness woman worker youth
`)
