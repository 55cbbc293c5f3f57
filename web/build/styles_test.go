package main

import "testing"

func TestStylesOfThePageAreOneInTheirOrder(t *testing.T) {
	page := assets{
		indexName:          []byte("<head>\n<link rel=\"stylesheet\" href=\"style/tokens.css\">\n<link rel=\"icon\" href=\"x.svg\">\n<link rel=\"stylesheet\" href=\"view/a.css\">\n</head>"),
		"style/tokens.css": []byte("a{color:red}"), "view/a.css": []byte("a{color:blue}"), "view/later.css": []byte("b{}"),
	}
	if err := joinStyles(page); err != nil {
		t.Fatal(err)
	}
	if got, want := string(page[stylesName]), "a{color:red}\na{color:blue}\n"; got != want {
		t.Errorf("the sheet is %q, want %q", got, want)
	}
	if got, want := string(page[indexName]), "<head>\n<link rel=\"stylesheet\" href=\"style/page.css\">\n<link rel=\"icon\" href=\"x.svg\">\n</head>"; got != want {
		t.Errorf("the page is %q, want %q", got, want)
	}
	if page["view/a.css"] != nil || page["view/later.css"] == nil {
		t.Error("a joined sheet is served, too, or one that is loaded later is gone")
	}
}

func TestSheetThatCannotBeJoinedFailsTheBuild(t *testing.T) {
	const index = "<link rel=\"stylesheet\" href=\"a.css\">"
	for name, page := range map[string]assets{
		"none named":   {indexName: []byte("<head></head>")},
		"not there":    {indexName: []byte(index)},
		"names a file": {indexName: []byte(index), "a.css": []byte("a{background:url(x.png)}")},
		"imports":      {indexName: []byte(index), "a.css": []byte("@import 'b.css';")},
	} {
		if err := joinStyles(page); err == nil {
			t.Errorf("%s: joined", name)
		}
	}
}
