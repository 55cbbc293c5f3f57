package quantity

import (
	"gainsay/internal/claims/lexicon"
)

// This file is the data of money. Source: ISO 4217 (codes), the Unicode CLDR (English names and
// symbols), and for a name shared by several countries the one that English-language news means
// when it does not say.

// A currency is a name of money as printed, singular and in lower case. An adjective may stand
// before it; see currencyOf.
type currency struct {
	name  string
	code  string
	cents int64 // how many make one of the code's unit: 100 for "cent", 1 for "dollar"
}

var currencies = []currency{
	{"baht", "THB", 1},
	{"birr", "ETB", 1},
	{"bitcoin", "BTC", 1},
	{"bolivar", "VES", 1},
	{"buck", "USD", 1},
	{"cedi", "GHS", 1},
	{"cent", "USD", 100},
	{"colon", "CRC", 1},
	{"colón", "CRC", 1},
	{"dime", "USD", 10},
	{"dinar", "KWD", 1},
	{"dirham", "AED", 1},
	{"dollar", "USD", 1},
	{"dong", "VND", 1},
	{"euro", "EUR", 1},
	{"forint", "HUF", 1},
	{"franc", "CHF", 1},
	{"guilder", "NLG", 1},
	{"hryvnia", "UAH", 1},
	{"hryvnya", "UAH", 1},
	{"kip", "LAK", 1},
	{"kopiyka", "UAH", 100},
	{"koruna", "CZK", 1},
	{"kr", "SEK", 1},
	{"krona", "SEK", 1},
	{"krone", "NOK", 1},
	{"kroner", "NOK", 1},
	{"kronor", "SEK", 1},
	{"kuna", "HRK", 1},
	{"kyat", "MMK", 1},
	{"lari", "GEL", 1},
	{"lev", "BGN", 1},
	{"lira", "TRY", 1},
	{"manat", "AZN", 1},
	{"mark", "DEM", 1},
	{"markka", "FIM", 1},
	{"naira", "NGN", 1},
	{"p", "GBP", 100},
	{"pence", "GBP", 100},
	{"penny", "GBP", 100},
	{"peseta", "ESP", 1},
	{"peso", "MXN", 1},
	{"pound", "GBP", 1},
	{"quid", "GBP", 1},
	{"rand", "ZAR", 1},
	{"real", "BRL", 1},
	{"reai", "BRL", 1},
	{"renminbi", "CNY", 1},
	{"rial", "IRR", 1},
	{"riel", "KHR", 1},
	{"ringgit", "MYR", 1},
	{"riyal", "SAR", 1},
	{"rmb", "CNY", 1},
	{"rouble", "RUB", 1},
	{"ruble", "RUB", 1},
	{"rupee", "INR", 1},
	{"rupiah", "IDR", 1},
	{"satoshi", "BTC", 100000000},
	{"sen", "MYR", 100},
	{"shekel", "ILS", 1},
	{"shilling", "KES", 1},
	{"sterling", "GBP", 1},
	{"taka", "BDT", 1},
	{"tenge", "KZT", 1},
	{"tugrik", "MNT", 1},
	{"won", "KRW", 1},
	{"yen", "JPY", 1},
	{"yuan", "CNY", 1},
	{"zloty", "PLN", 1},
}

// findCurrency looks a printed name up, singular or plural.
func findCurrency(word string) (*currency, bool) {
	c, ok := exactCurrency(word)
	if n := len(word); !ok && n > 3 && word[n-1] == 's' {
		c, ok = exactCurrency(word[:n-1])
	}
	return c, ok
}

// noCurrency is what the table says of a word that names no money.
var noCurrency currency

func exactCurrency(word string) (*currency, bool) {
	for i := range currencies {
		if c := &currencies[i]; c.name == word {
			return c, true
		}
	}
	return &noCurrency, false
}

// nationalMoney says what an adjective makes of a shared name: "Canadian dollars".
var nationalMoney = []struct{ adjective, name, code string }{
	{"american", "dollar", "USD"},
	{"argentine", "peso", "ARS"},
	{"australian", "cent", "AUD"},
	{"australian", "dollar", "AUD"},
	{"bahraini", "dinar", "BHD"},
	{"belgian", "franc", "BEF"},
	{"british", "pound", "GBP"},
	{"canadian", "cent", "CAD"},
	{"canadian", "dollar", "CAD"},
	{"cfa", "franc", "XOF"},
	{"chilean", "peso", "CLP"},
	{"colombian", "peso", "COP"},
	{"czech", "koruna", "CZK"},
	{"danish", "krone", "DKK"},
	{"danish", "kroner", "DKK"},
	{"egyptian", "pound", "EGP"},
	{"euro", "cent", "EUR"},
	{"french", "franc", "FRF"},
	{"icelandic", "krona", "ISK"},
	{"icelandic", "kronur", "ISK"},
	{"indonesian", "rupiah", "IDR"},
	{"iraqi", "dinar", "IQD"},
	{"italian", "lira", "ITL"},
	{"jordanian", "dinar", "JOD"},
	{"kenyan", "shilling", "KES"},
	{"kong", "dollar", "HKD"},
	{"kuwaiti", "dinar", "KWD"},
	{"lanka", "rupee", "LKR"},
	{"lankan", "rupee", "LKR"},
	{"lebanese", "pound", "LBP"},
	{"nepalese", "rupee", "NPR"},
	{"omani", "rial", "OMR"},
	{"pakistani", "rupee", "PKR"},
	{"philippine", "peso", "PHP"},
	{"qatari", "rial", "QAR"},
	{"qatari", "riyal", "QAR"},
	{"saudi", "rial", "SAR"},
	{"serbian", "dinar", "RSD"},
	{"singapore", "dollar", "SGD"},
	{"singaporean", "dollar", "SGD"},
	{"swedish", "krona", "SEK"},
	{"syrian", "pound", "SYP"},
	{"taiwan", "dollar", "TWD"},
	{"taiwanese", "dollar", "TWD"},
	{"tanzanian", "shilling", "TZS"},
	{"tunisian", "dinar", "TND"},
	{"u.s.", "cent", "USD"},
	{"u.s.", "dollar", "USD"},
	{"ugandan", "shilling", "UGX"},
	{"uruguayan", "peso", "UYU"},
	{"us", "dollar", "USD"},
	{"yemeni", "rial", "YER"},
	{"zealand", "dollar", "NZD"},
	{"zimbabwean", "dollar", "ZWL"},
}

// currencyOf is the code of a name with the word before it.
func currencyOf(adjective string, c *currency) string {
	for _, n := range nationalMoney {
		if n.adjective == adjective && n.name == c.name {
			return n.code
		}
	}
	return c.code
}

// moneyAdjectives may stand between an amount and a name of money without changing its code.
var moneyAdjectives = lexicon.NewSet(`
african american brazilian british chinese costa croatian czech dutch finnish georgian german
hong hungarian indian israel israeli japanese kazakh korean lao malaysia malaysian mexican
netherlands new nigerian norwegian polish rican russian south spanish sri states swiss thai
turkish ukrainian united vietnamese
`)

// symbols are currency marks before or behind an amount; letters glued before "$" are part of them.
var symbols = []spelling{
	{"$", "USD"},
	{"A$", "AUD"},
	{"AU$", "AUD"},
	{"AUD$", "AUD"},
	{"B$", "BND"},
	{"C$", "CAD"},
	{"CA$", "CAD"},
	{"CAD$", "CAD"},
	{"HK$", "HKD"},
	{"NT$", "TWD"},
	{"NZ$", "NZD"},
	{"R$", "BRL"},
	{"S$", "SGD"},
	{"US$", "USD"},
	{"USD$", "USD"},
	{"£", "GBP"},
	{"¥", "JPY"},
	{"฿", "THB"},
	{"₡", "CRC"},
	{"₦", "NGN"},
	{"₩", "KRW"},
	{"₪", "ILS"},
	{"₫", "VND"},
	{"€", "EUR"},
	{"₱", "PHP"},
	{"₴", "UAH"},
	{"₹", "INR"},
	{"₺", "TRY"},
	{"₽", "RUB"},
	{"₾", "GEL"},
	{"₿", "BTC"},
	{"￥", "JPY"},
}

// codes are looked up as printed; letters that are not ISO codes but used as such lead to one.
var codes = []spelling{
	{"AED", "AED"}, {"ARS", "ARS"}, {"AUD", "AUD"}, {"BHD", "BHD"}, {"BRL", "BRL"}, {"BTC", "BTC"}, {"CAD", "CAD"}, {"CHF", "CHF"}, {"CLP", "CLP"}, {"CNY", "CNY"}, {"COP", "COP"}, {"CZK", "CZK"},
	{"DKK", "DKK"}, {"EGP", "EGP"}, {"ETH", "ETH"}, {"EUR", "EUR"}, {"GBP", "GBP"}, {"HKD", "HKD"}, {"HUF", "HUF"}, {"IDR", "IDR"}, {"ILS", "ILS"}, {"INR", "INR"}, {"IRR", "IRR"}, {"JOD", "JOD"}, {"JPY", "JPY"},
	{"KES", "KES"}, {"KRW", "KRW"}, {"KWD", "KWD"}, {"KZT", "KZT"}, {"LKR", "LKR"}, {"MNT", "MNT"}, {"MXN", "MXN"}, {"MYR", "MYR"}, {"NGN", "NGN"}, {"NIS", "ILS"}, {"NOK", "NOK"}, {"NZD", "NZD"}, {"PHP", "PHP"}, {"PKR", "PKR"}, {"PLN", "PLN"},
	{"QAR", "QAR"}, {"RM", "MYR"}, {"RMB", "CNY"}, {"RON", "RON"}, {"RUB", "RUB"}, {"Rs", "INR"}, {"Rs.", "INR"}, {"SAR", "SAR"}, {"SEK", "SEK"}, {"SGD", "SGD"}, {"THB", "THB"}, {"TRY", "TRY"}, {"TWD", "TWD"}, {"UAH", "UAH"}, {"USD", "USD"},
	{"VND", "VND"}, {"ZAR", "ZAR"},
}
