package text

import "strings"

// This file tells the article from what the site prints around it.

// headlineMax is the longest heading, in bytes.
const headlineMax = 160

// assignKinds gives every paragraph and its sentences their kind. A source of a single
// paragraph is body text whatever it looks like: somebody pasted a line to check it.
func (d *Document) assignKinds() {
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		p.Kind = kindOf(d.Source[p.Span.Start:p.Span.End], i, len(d.Paragraphs))
		for j := p.Lo; j < p.Hi; j++ {
			d.Sentences[j].Kind = p.Kind
			if p.Kind == Caption && j > p.Lo && credited(d.Sentences[j].Text) {
				d.Sentences[j].Kind = Furniture
			}
		}
	}
}

// kindOf judges one paragraph, the i-th of n.
func kindOf(p string, i, n int) Kind {
	switch {
	case furnished(p):
		return Furniture
	case n == 1:
		return Body
	case looksLikeByline(p), i > 0 && looksLikeName(p):
		return Byline
	case len(p) < 600 && credited(p):
		return Caption
	case looksLikeHeadline(p):
		return Headline
	}
	return Body
}

// looksLikeHeadline reports whether a paragraph is a short line that does not
// end like a sentence and says more than a word.
func looksLikeHeadline(p string) bool {
	if len(p) > headlineMax || endsSentence(p, Span{0, len(p)}) {
		return false
	}
	if last := p[len(p)-1]; last == ',' || last == ';' || last == ':' {
		return false
	}
	r, _ := runeAt(p, 0)
	return !isLower(r) && bulletAt(p, 0) == 0 && strings.IndexByte(p, ' ') > 0
}

// looksLikeByline reports whether a line says who wrote the article: "By A. Writer".
func looksLikeByline(p string) bool {
	if len(p) > 120 || endsSentence(p, Span{0, len(p)}) {
		return false
	}
	rest, ok := cutPrefixFold(p, "by ")
	if !ok {
		rest, ok = cutPrefixFold(p, "reporting by ")
	}
	r, _ := runeAt(rest, 0)
	return ok && isUpper(r)
}

// looksLikeName reports whether a line is two or three capitalised words and nothing else.
func looksLikeName(p string) bool {
	words := 0
	for len(p) > 0 {
		w := wordAt(p, 0)
		if len(w) < 2 || !isUpper(firstRune(w)) || !isLower(lastRune(w)) || contains(starters, w) || contains(groupStarters, w) {
			return false
		}
		words++
		if p = p[len(w):]; p == "" {
			break
		}
		if p[0] != ' ' && p[0] != '-' {
			return false
		}
		p = p[1:]
	}
	return words == 2 || words == 3
}

// credited reports whether a paragraph carries a photographer's or agency's credit.
func credited(p string) bool {
	for i := 0; i < len(p); i++ {
		if k := kinds[p[i]]; k&capitalLetter == 0 && p[i] != '(' && p[i] != '/' {
			continue // no credit begins otherwise
		}
		for _, c := range credits {
			if c[0] == p[i] && strings.HasPrefix(p[i:], c) {
				return true
			}
		}
	}
	return false
}

// furnished reports whether a paragraph is part of the site, not of the article.
func furnished(p string) bool {
	if n := bulletAt(p, 0); n > 0 && len(p)-n < 5 { // "• en", a language switch
		return true
	}
	if len(p) > headlineMax {
		return false
	}
	first := p[0]
	if kinds[first]&capitalLetter != 0 {
		first |= 0x20
	}
	for _, f := range furniture {
		if f[0] != first {
			continue
		}
		if _, ok := cutPrefixFold(p, f); ok {
			return true
		}
	}
	return false
}

// cutPrefixFold cuts a lower-case ASCII prefix off, whatever its case in s.
func cutPrefixFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) {
		return s, false
	}
	for i := 0; i < len(prefix); i++ {
		ch := s[i]
		if 'A' <= ch && ch <= 'Z' {
			ch += 'a' - 'A'
		}
		if ch != prefix[i] {
			return s, false
		}
	}
	return s[len(prefix):], true
}

// credits are what picture agencies print under a picture.
var credits = []string{
	"(AFP)", "(AP Photo", "(AP)", "(Reuters)", "/AFP", "/AP", "/Getty", "/Reuters", "AFP/", "AP Photo", "File photo", "Getty Images",
	"Photo by ", "Photo credit", "Photo:", "Photograph:", "Picture:", "Image:", "REUTERS/", "Shutterstock",
}

// furniture is how the lines begin that sites print around an article.
var furniture = []string{
	"advertisement", "all rights reserved", "also read", "article continues", "click here", "comments", "continue reading", "copyright", "download our app",
	"editor's picks", "follow us", "get the latest", "join our", "listen to", "loading", "more from", "more on this", "most read", "newsletter", "on now ", "photos:", "read also", "read more",
	"recommended", "related articles", "related stories", "related:", "see also", "share this", "sign in", "sign up", "skip to", "subscribe", "this is a developing",
	"top stories", "trending", "video:", "watch live", "watch now", "watch:", "we use cookies", "you may also", "©",
}
