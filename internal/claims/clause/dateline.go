package clause

import (
	"strings"

	"gainsay/internal/claims/text"
)

// mostDateline is how many words the place, the day and the agency have together.
const mostDateline = 10

// BehindDateline is the first word past a place in capitals and a dash, with which an agency begins
// its first sentence; 0 where there is none.
func BehindDateline(words []text.Word) int {
	if len(words) == 0 || len(words[0].Text) < 2 || words[0].Text != strings.ToUpper(words[0].Text) || words[0].Shape != text.Letters {
		return 0
	}
	for i := 1; i < min(len(words), mostDateline); i++ {
		if t := words[i].Text; (t == "-" || t == "–" || t == "—") && !words[i].Glued {
			return i + 1
		}
	}
	return 0
}
