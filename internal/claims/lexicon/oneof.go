package lexicon

import "strings"

// OneOf reports whether word is among words, which bars separate: "days|weeks". It reads them one by
// one and allocates nothing: for the few words of one rule, at the place where the rule stands.
// Longer lists, and those asked for every word of a text, are Sets. "" is never among them.
//
//go:noinline
func OneOf(word, words string) bool {
	if word == "" {
		return false
	}
	begins := true // whether a word begins at i
	for i := 0; i < len(words); i++ {
		if begins && words[i] == word[0] {
			if end := i + len(word); end <= len(words) && words[i:end] == word && (end == len(words) || words[end] == '|') {
				return strings.IndexByte(word, '|') < 0
			}
		}
		begins = words[i] == '|'
	}
	return false
}
