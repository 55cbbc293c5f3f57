package when

import "testing"

func TestDatelineIsTakenOnlyWhereTheTextStatesIt(t *testing.T) {
	for _, c := range []struct{ name, text, given, want, from string }{
		{"given", "They met on Wednesday.", "2021-06-16", "2021-06-16", "given"},
		{"given with a time", "They met on Wednesday.", "2021-06-16T09:30:00Z", "2021-06-16", "given"},
		{"given beats the text", "Published 3 May 2020\n\nThey met on Wednesday.", "2021-06-16", "2021-06-16", "given"},
		{"published line", "Envoys meet\n\nPublished 16 June 2021\n\nThey met on Wednesday.", "", "2021-06-16", "text"},
		{"updated line", "Envoys meet\n\nLast updated: June 16, 2021 10:30 GMT\n\nThey met on Wednesday.", "", "2021-06-16", "text"},
		{"line of its own", "Envoys meet\n\nWednesday, June 16, 2021\n\nThey met in Geneva, officials said.", "", "2021-06-16", "text"},
		{"agency dateline", "GENEVA, June 16, 2021 (Reuters) — Two envoys met on Wednesday.\n\nThey left.", "", "2021-06-16", "text"},
		{"caption that fits", "Envoys met on Wednesday.\n\nThe envoys shake hands in Geneva on June 16, 2021. A. WRITER/AFP", "", "2021-06-16", "text"},
		{"caption of another weekday", "Envoys met on Monday.\n\nThe envoys shake hands in Geneva on June 16, 2021. A. WRITER/AFP", "", "", "none"},
		{"caption from the archive", "Envoys met on Wednesday.\n\nFile photo: the envoys in Geneva on June 16, 2021. A. WRITER/AFP", "", "", "none"},
		{"caption older than the story", "Envoys met on Wednesday, after the war of 2022.\n\nThe envoys in Geneva on June 16, 2021. A. WRITER/AFP", "", "", "none"},
		{"agency dateline in small letters", "Geneva, 16 June 2021 (Reuters): Two envoys met on Wednesday.", "", "2021-06-16", "text"},
		{"date before the place", "16 June 2021, Geneva – Two envoys met on Wednesday.", "", "2021-06-16", "text"},
		{"date behind the dash", "WASHINGTON (AP) — June 16, 2021 Two envoys met on Wednesday.", "", "2021-06-16", "text"},
		{"Russian agency", "MOSCOW, June 16, 2021. /TASS/. Two envoys met on Wednesday.", "", "2021-06-16", "text"},
		{"wire of press releases", "NEW YORK, Jan. 5, 2013 /PRNewswire/ -- Acme moved on Monday.", "", "2013-01-05", "text"},
		{"line at the end", "Two envoys met on Wednesday.\n\nThis article was first published on June 16, 2021.", "", "2021-06-16", "text"},
		{"date under a headline", "Envoys meet\n\nUpdated Wed 16 Jun 2021 14.02 BST\n\nThey met.", "", "2021-06-16", "text"},
		{"a law published", "The law, published on 16 June 2021, took effect on Monday.", "", "", "none"},
		{"a date that opens a sentence", "On June 16, 2021 – a Wednesday – two envoys met.", "", "", "none"},
		{"a date as a subject", "Geneva, June 16, 2021, was quiet – and hot.", "", "", "none"},
		{"background", "Envoys met on Wednesday. They had met on 12 February 2014 before.", "", "", "none"},
		{"none", "Envoys met on Wednesday.", "", "", "none"},
	} {
		doc, per := expressions(c.text)
		line, note := FindDateline(doc, per, c.given)
		got := ""
		if line.Known {
			got = line.Day.String()
		}
		if got != c.want || line.From.String() != c.from || note != "" {
			t.Errorf("%s: got %q from %s (%s), want %q from %s", c.name, got, line.From, note, c.want, c.from)
		}
	}
}

func TestGivenDateInAnotherFormIsReported(t *testing.T) {
	doc, per := expressions("They met on Wednesday.")
	line, note := FindDateline(doc, per, "16 June 2021")
	if line.Known || note == "" {
		t.Errorf("got %+v, %q", line, note)
	}
}

func TestDatelineSaysWhereItIsPrinted(t *testing.T) {
	for _, c := range []struct{ text, place, words string }{
		{"Envoys meet\n\nPublished 16 June 2021\n\nThey met on Wednesday.", "published", "16 June 2021"},
		{"Envoys – again – meet\n\nWednesday, June 16, 2021\n\nThey met in Geneva, officials said.", "line", "Wednesday, June 16, 2021"},
		{"GENEVA, June 16, 2021 (Reuters) — Two envoys met on Wednesday.\n\nThey left.", "agency", "June 16, 2021"},
		{"Envoys met on Wednesday.\n\nThe envoys shake hands in Geneva on June 16, 2021. A. WRITER/AFP", "caption", "June 16, 2021"},
		{"Envoys met on Wednesday.", "", ""},
	} {
		doc, per := expressions(c.text)
		got, _ := FindDateline(doc, per, "")
		if words := doc.Source[got.At.Start:got.At.End]; got.Place.String() != c.place || words != c.words {
			t.Errorf("%q: %s %q, want %s %q", c.text, got.Place, words, c.place, c.words)
		}
	}
}

func TestDatelineWithoutAYear(t *testing.T) {
	got := read("GENEVA, June 16 (Reuters) - Two envoys met today.\n\nThey leave tomorrow.", "")
	if want := "June 16=XXXX-06-16; today=XXXX-06-16; tomorrow=XXXX-06-17"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestCompatible(t *testing.T) {
	one := func(src, given string) Mention {
		doc, per := expressions(src)
		line, _ := FindDateline(doc, per, given)
		return Resolve(doc, per, line)[0]
	}
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"on 16 June 2021", "on June 16, 2021", Equal},
		{"on 16 June 2021", "in June 2021", Inside},
		{"in 2021", "on 16 June 2021", Inside},
		{"on 16 June 2021", "on 17 June 2021", Disjoint},
		{"on 12 February", "in February", Inside},
		{"on 12 February", "on 12 February 2025", Equal},
		{"on 12 February", "on 13 February", Disjoint},
		{"on 12 February", "in March 2025", Disjoint},
		{"on Wednesday", "on Wednesday night", WeekdayEqual},
		{"on Wednesday", "on Thursday", WeekdayDiffers},
		{"on Wednesday", "on 16 June 2021", WeekdayEqual},
		{"on Thursday", "on 16 June 2021", WeekdayDiffers},
		{"on Wednesday", "in June 2021", Unknown},
		{"last year", "in 2020", Unknown},
	} {
		a, b := one("They met "+c.a+".", ""), one("They met "+c.b+".", "")
		if got := Compatible(a, b); got != c.want {
			t.Errorf("%s, %s: got %d, want %d (%s, %s)", c.a, c.b, got, c.want, a.Timex, b.Timex)
		}
		if Compatible(a, b) != Compatible(b, a) {
			t.Errorf("%s, %s: the order matters", c.a, c.b)
		}
	}
}
