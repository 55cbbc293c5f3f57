package quantity

import (
	"strings"

	"gainsay/internal/claims/lexicon"
)

// This file is the data of money. Source: ISO 4217 (codes), the Unicode CLDR (English names and
// symbols), and for a name shared by several countries the one that English-language news means
// when it does not say.

// A currency is a name of money as printed, singular and in lower case.
type currency struct {
	name  string
	code  string
	cents int64 // how many make one of the code's unit: 100 for "cent", 1 for "dollar"; -1000 for a "grand", which is so many
}

// currencies lead to their codes, and behind a stroke how many make one of the code's unit, or
// how many one of them makes.
var currencies = lexicon.NewPairs(`
afghani:AFN ariary:MGA austral:ARA baht:THB balboa:PAB birr:ETB bitcoin:BTC bolivar:VES buck:USD
cedi:GHS cent:USD/100 colon:CRC colón:CRC cordoba:NIO crown:SEK dalasi:GMD deutschemark:DEM
deutschmark:DEM dime:USD/10 dinar:KWD dirham:AED dollar:USD dong:VND dram:AMD escudo:PTE ether:ETH
euro:EUR fils:AED/100 forint:HUF franc:CHF geneh:EGP grand:USD/-1000 groschen:PLN/100
grosz:PLN/100 guarani:PYG guaranies:PYG guilder:NLG hryvnia:UAH hryvnya:UAH jiao:CNY/10 kina:PGK
kip:LAK kopeck:RUB/100 kopek:RUB/100 kopiyka:UAH/100 koruna:CZK kr:SEK krona:SEK krone:NOK
kroner:NOK kronor:SEK kronur:ISK kroon:EEK kuai:CNY kuna:HRK kwacha:ZMW kwanza:AOA kyat:MMK
lari:GEL lek:ALL lempira:HNL leone:SLL leu:RON lev:BGN lilangeni:SZL lira:TRY lire:ITL maloti:LSL
manat:AZN mao:CNY/10 mark:DEM markka:FIM metical:MZN naira:NGN nakfa:ERN nickel:USD/20 p:GBP/100
paise:INR/100 pataca:MOP pence:GBP/100 penny:GBP/100 peseta:ESP peso:MXN pound:GBP pula:BWP
punt:IEP quetzal:GTQ quid:GBP rand:ZAR reai:BRL real:BRL renminbi:CNY rial:IRR riel:KHR
ringgit:MYR riyal:SAR rmb:CNY rouble:RUB ruble:RUB rupee:INR rupiah:IDR satoshi:BTC/100000000
schilling:ATS sen:MYR/100 shekel:ILS shilling:KES som:KGS somoni:TJS sterling:GBP taka:BDT
tenge:KZT tugrik:MNT won:KRW yen:JPY yuan:CNY zloty:PLN
`)

// findCurrency looks a printed name up, singular or plural.
func findCurrency(word string) (currency, bool) {
	entry, ok := currencies.Look(word)
	if n := len(word); !ok && n > 3 && word[n-1] == 's' {
		word = word[:n-1]
		entry, ok = currencies.Look(word)
	}
	if !ok {
		return currency{}, false
	}
	code, parts, small := strings.Cut(entry, "/")
	c := currency{name: word, code: code, cents: 1}
	if small {
		switch parts {
		case "10":
			c.cents = 10
		case "20":
			c.cents = 20
		case "-1000":
			c.cents = -1000
		case "100000000":
			c.cents = 100000000
		default:
			c.cents = 100
		}
	}
	return c, true
}

// nationalMoney says what an adjective, or the last word of a country's name, makes of a name that countries share:
// "Canadian dollars", "New Zealand cents".
var nationalMoney = lexicon.NewPairs(`
algerian:DZD american:USD argentine:ARS australian:AUD bahamian:BSD bahraini:BHD barbadian:BBD
belarusian:BYN belgian:BEF bermudian:BMD brazilian:BRL british:GBP brunei:BND canadian:CAD cfa:XOF
chilean:CLP colombian:COP congolese:CDF cuban:CUP czech:CZK danish:DKK deutsche:DEM dominican:DOP egyptian:EGP
euro:EUR fijian:FJD finnish:FIM french:FRF german:DEM guyanese:GYD icelandic:ISK indian:INR
indonesian:IDR iranian:IRR iraqi:IQD irish:IEP israeli:ILS italian:ITL jamaican:JMD japanese:JPY
jordanian:JOD kenyan:KES kong:HKD korean:KRW kuwaiti:KWD lanka:LKR lankan:LKR lebanese:LBP
liberian:LRD libyan:LYD luxembourg:LUF macedonian:MKD mauritian:MUR mexican:MXN moroccan:MAD
namibian:NAD nepalese:NPR norwegian:NOK omani:OMR pakistani:PKR philippine:PHP qatari:QAR
russian:RUB rwandan:RWF saudi:SAR serbian:RSD singapore:SGD singaporean:SGD somali:SOS states:USD
sudanese:SDG surinamese:SRD swedish:SEK swiss:CHF syrian:SYP taiwan:TWD taiwanese:TWD
tanzanian:TZS tunisian:TND turkish:TRY u.s.:USD ugandan:UGX uruguayan:UYU us:USD yemeni:YER
zealand:NZD zimbabwean:ZWL
`)

// sharedNames are the names of money that several countries use.
const sharedNames = "cent|crown|dinar|dirham|dollar|franc|krona|krone|kroner|kronor|kronur|koruna|lira|mark|peso|pound|punt|real|rial|riyal|ruble|rupee|shilling|won"

// currencyOf is the code of a name with the word before it.
func currencyOf(adjective string, c currency) string {
	if code, ok := nationalMoney.Look(adjective); ok && lexicon.OneOf(c.name, sharedNames) {
		return code
	}
	return c.code
}

// moneyAdjectives may stand between an amount and a name of money without changing its code.
var moneyAdjectives = lexicon.NewSet(`
african chinese costa croatian dutch georgian hong hungarian israel kazakh lao malaysia malaysian
netherlands new nigerian polish rican south spanish sri thai ukrainian united vietnamese
`)

// symbols are currency marks before or behind an amount; letters glued before "$" are part of them.
var symbols = lexicon.NewPairs(`
$:USD A$:AUD AU$:AUD AUD$:AUD B$:BND C$:CAD CA$:CAD CAD$:CAD HK$:HKD J$:JMD MX$:MXN NT$:TWD
NZ$:NZD R$:BRL S$:SGD US$:USD USD$:USD £:GBP ¥:JPY ֏:AMD ฿:THB ₡:CRC ₦:NGN ₨:INR
₩:KRW ₪:ILS ₫:VND €:EUR ₭:LAK ₮:MNT ₱:PHP ₲:PYG ₴:UAH ₵:GHS ₹:INR ₺:TRY
₽:RUB ₾:GEL ₿:BTC ￥:JPY
`)

// codes are looked up as printed; letters that are not ISO codes but used as such lead to one. Codes that are words
// of headlines ("MAD", "TOP", "ALL") are left out.
var codes = lexicon.NewPairs(`
AED AFN AMD AOA ARS AUD AZN BDT BGN BHD BND BRL BTC BWP BYN CAD CHF CLP CNY COP CZK DKK DOP DZD
EGP ETB ETH EUR GBP GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW
KWD KZT LBP LKR LYD MDL MMK MNT MUR MXN MYR MZN NAD NGN NIS:ILS NOK NPR NZD OMR PHP PKR PLN PYG
QAR RM:MYR RMB:CNY RON RSD RUB RWF Rs:INR Rs.:INR SAR SDG SEK SGD SYP THB TJS TND TRY TTD TWD TZS
UAH UGX USD UYU UZS VES VND XAF XBT:BTC XOF YER ZAR ZMW
`)
