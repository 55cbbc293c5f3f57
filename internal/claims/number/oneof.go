package number

// oneOf reports whether word is among words, which bars separate: "days|weeks". It reads them
// one by one; longer lists and those asked for every word are sets.
//
//go:noinline
func oneOf(word, words string) bool {
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
