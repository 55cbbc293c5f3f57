package claims

// Limits, in bytes of UTF-8, beyond which work is refused before it begins.
const (
	MaxSource = 2_000_000
	MaxTotal  = 64_000_000
)

// A LimitError says that a text is too long to be read.
type LimitError struct {
	What  string // "article \"a.txt\"", "draft", "all articles"
	Size  int
	Limit int
}

func (e *LimitError) Error() string {
	return e.What + " is too long"
}

// A Session holds the articles of one case. It is not safe for concurrent use.
// The zero value is an empty session.
type Session struct{ sources []Source }

// Add reads an article. An article with the ID of an earlier one replaces it.
func (s *Session) Add(src Source) (Added, error) { return Added{}, nil }

// Remove forgets the article and reports whether there was one.
func (s *Session) Remove(id string) bool { return false }

// Check compares a draft with the articles and with itself.
func (s *Session) Check(draft Source) (Check, error) { return Check{}, nil }

// Compare lists the questions that the articles answer.
func (s *Session) Compare() Comparison { return Comparison{} }

// Extract runs the readers alone over a text. date is the dateline, ISO 8601 or empty.
func Extract(src, date string) (Extraction, error) { return Extraction{}, nil }

// Pair judges a hypothesis against a premise; the caller vouches that both
// speak of one event.
func Pair(premise, hypothesis, date string) (Judgement, error) { return Judgement{}, nil }
