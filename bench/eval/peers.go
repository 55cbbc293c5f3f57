package main

// peersOf has, for each family, the best of the JavaScript packages that run in a page,
// under the same scorer on the same files: wink-nlp 2.4.0 for sentences, compromise
// 14.17.0, chrono-node 2.10.3 and @microsoft/recognizers-text-suite 1.3.1 for the rest.
var peersOf = map[string]string{
	"sentences":            "45.3",
	"recognizers-quantity": "71.8 (Recognizers itself)",
	"recognizers-time":     "76.2 (Recognizers itself)",
	"duckling":             "47.6",
	"quantulum3":           "47.0",
}

// timePeers are others' F1 on annotated news.
var timePeers = []struct{ name, strict, relaxed, value string }{
	{"best in JavaScript, same scorer", "67.1", "86.2", "50.9"},
	{"HeidelTime on TempEval-3, published (UzZaman et al., SemEval 2013)", "", "", "77.6"},
	{"SUTime on TempEval-3, published (the same)", "", "", "67.4"},
	{"Recognizers for JavaScript on TempEval-3", "63.2", "82.2", "49.0"},
}
