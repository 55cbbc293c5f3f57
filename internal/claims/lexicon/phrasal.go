package lexicon

// phrasal lists verbs whose particle changes what happens, under "verb-particle".
// "Send back" and "bring back" return what they act on.
var phrasal = NewPairs(`
break-down:collapse break-off:end break-out:begin bring-back:return bring-down:topple
call-off:cancel call-up:summon carry-out:conduct close-down:close come-back:return cut-off:sever
fly-back:return give-back:return give-up:abandon go-back:return go-down:fall go-home:return
go-off:explode go-on:continue go-up:rise lay-off:dismiss pull-out:withdraw put-off:postpone
rule-out:exclude run-aground:wreck send-back:return send-home:expel set-off:trigger set-up:establish
shoot-down:down shut-down:close sit-down:meet stand-down:resign step-down:resign
take-back:return take-off:depart take-over:acquire turn-away:refuse turn-down:reject
`)

// Phrasal is the lemma of a verb with its particle ("send … back"), if the pair
// means something else than the verb alone.
func Phrasal(lemma, particle string) (string, bool) {
	if !particles.Has(particle) {
		return "", false
	}
	return phrasal.Look(lemma + "-" + particle)
}

var particles = NewSet(`
aground away back down home off on out over up
`)
