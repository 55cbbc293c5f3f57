package lexicon

// OneOf reports whether word is among words, which bars separate: "days|weeks". It reads them one by
// one and allocates nothing: for the few words of one rule, at the place where the rule stands.
// Longer lists, and those asked for every word of a text, are Sets. "" is never among them.
//
//go:noinline
func OneOf(word, words string) bool {
	if word == "" {
		return false
	}
	for start, i := 0, 0; ; i++ {
		if i < len(words) && words[i] != '|' {
			continue
		}
		if words[start:i] == word {
			return true
		}
		if i >= len(words) {
			return false
		}
		start = i + 1
	}
}
