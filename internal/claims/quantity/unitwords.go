package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
)

// spelled looks a printed form up and gives the unit's contract name. In the tables a low line stands for the space
// inside a name.
func spelled(table *lexicon.Pairs, word string) (string, bool) {
	name, ok := table.Look(word)
	if strings.IndexByte(name, '_') < 0 {
		return name, ok
	}
	letters := []byte(name)
	for i, c := range letters {
		if c == '_' {
			letters[i] = ' '
		}
	}
	return string(letters), ok
}

// unitName looks a lower-case word up, singular or plural, with or without a metric prefix: "hours", "kilometres".
func unitName(word string) (string, bool) {
	if name, ok := singularUnit(word); ok {
		return name, true
	}
	if n := len(word); n > 3 && word[n-1] == 's' {
		return singularUnit(word[:n-1])
	}
	return "", false
}

func singularUnit(word string) (string, bool) {
	if name, ok := spelled(unitNames, word); ok {
		return name, true
	}
	if p, rest := metricPrefix(word); p != nil {
		if name, ok := unitNames.Look(rest); ok && lexicon.OneOf(name, prefixable) {
			return p.name + name, true
		}
	}
	return "", false
}

// unitSymbol looks a symbol up as printed, "Mb" is no "MB", and "kPa" a prefix with a symbol.
func unitSymbol(word string) (string, bool) {
	if name, ok := spelled(unitSymbols, word); ok {
		return name, true
	}
	for i := range prefixes {
		for _, letter := range prefixes[i].letters {
			rest, ok := strings.CutPrefix(word, string(letter))
			if !ok {
				continue
			}
			base, known := spelled(prefixLetters, rest)
			if name, letters, _ := strings.Cut(base, "/"); known && strings.ContainsRune(letters, letter) {
				return prefixes[i].name + name, true
			}
		}
	}
	return "", false
}

// unitNames are lower-case words, singular or irregular, without a metric prefix.
var unitNames = lexicon.NewPairs(`
acre amp:ampere ampere angstrom annum:year barrel becquerel bit bushel byte calorie carat
centuries:century century coulomb cup day decade decibel drachma:dram dram electronvolt fathom
feet:foot foot fortnight furlong gallon gigatonne:gigaton gram gramme:gram gray hectare hertz
horsepower hour inch inche:inch joule kelvin kilo:kilogram kilotonne:kiloton knot
lightyear:light_year liter litre:liter lumen lux megapixel megatonne:megaton meter metre:meter
micron:micrometer mile millennia:millennium millennium millibar minute month newton ohm ounce
parsec pascal pct:percent percent pint pound psi quart quarter radian second sievert
sqft:square_foot sqm:square_meter stone tablespoon tbsp:tablespoon teaspoon tesla ton
tonne:metric_ton tsp:teaspoon turn volt watt week yard year
`)

// unitSymbols are looked up as printed.
var unitSymbols = lexicon.NewPairs(`
%:percent A:ampere BPS:basis_point Bq:becquerel Gt:gigaton Gy:gray HP:horsepower Hz:hertz J:joule
KG:kilogram KM:kilometer Kbps:kilobit_per_second Kg:kilogram KiB:kibibyte Km:kilometer L:liter
MP:megapixel MPG:mile_per_gallon MPH:mile_per_hour Mt:megaton Nm:newton_meter PS:metric_horsepower
Pa:pascal Sv:sievert V:volt W:watt Wh:watt_hour bhp:horsepower bps:basis_point cc:milliliter
ccs:milliliter cms:centimeter dB:decibel eV:electronvolt floz:fluid_ounce fps:frame_per_second
ft:foot ft.:foot g:gram g.:gram gal:gallon gb:gigabyte gm:gram gms:gram gs:gram h:hour ha:hectare
hp:horsepower hr:hour hr.:hour hrs:hour hrs.:hour in.:inch kb:kilobyte kgs:kilogram
km/h:kilometer_per_hour kmh:kilometer_per_hour kmph:kilometer_per_hour kms:kilometer kn:knot
knts:knot kph:kilometer_per_hour kt:kiloton kts:knot kwh:kilowatt_hour l:liter lb:pound lb.:pound
lbs:pound lbs.:pound lm:lumen m:meter mAh:milliampere_hour mb:megabyte mbar:millibar mcg:microgram
mi:mile mi.:mile min:minute min.:minute mins:minute mls:milliliter mmHg mos:month
mpg:mile_per_gallon mph:mile_per_hour oz:ounce oz.:ounce pct:percent pp:percentage_point
ppb:part_per_billion ppm:part_per_million psi rad:radian rpm:revolution_per_minute s:second
sec:second sec.:second secs:second sqm:square_meter t:metric_ton tb:terabyte tpd:ton_per_day
wk:week wks:week yd:yard yds:yard yr:year yr.:year yrs:year Ω:ohm ′:foot ″:inch ℃:degree_celsius
℉:degree_fahrenheit
`)

// prefixLetters are symbols that take a metric prefix, their units, and behind a stroke the letters that the news prints
// before them; others are something else ("TV", "PM").
var prefixLetters = lexicon.NewPairs(`
A:ampere/km B:byte/kKMGTP Gy:gray/mµμ Hz:hertz/kMGT J:joule/kMGT L:liter/kmcdMG Pa:pascal/kMGh
Sv:sievert/mµμ V:volt/kMm W:watt/kMGTmµμ Wh:watt_hour/kMGT b:bit/kKMGT bit:bit/kMGT
bps:bit_per_second/kKMGT cal:calorie/k eV:electronvolt/kMGT g:gram/kmµμnp l:liter/kmcdhMG
m:meter/kcdmnµμ s:second/mnµμ Ω:ohm/kM
`)
