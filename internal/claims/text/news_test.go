package text

import (
	"slices"
	"strings"
	"testing"
)

// In this table a bar stands where a sentence begins that is not the first; the
// source is the line without its bars. White space is part of the source and not of a sentence.
var newsBorders = []struct{ group, text string }{
	// datelines
	{"dateline", "GENEVA (Reuters) — The two presidents met for three hours."},
	{"dateline", "GENEVA, June 16 (Reuters) - The summit is over. |Both leaders left."},
	{"dateline", "KYIV, Ukraine (AP) — Talks failed. |Both sides went home."},
	{"dateline", "ST. LOUIS (AP) — Police closed two bridges."},
	{"dateline", "ST. PETERSBURG, Fla. (AP) — A storm closed the port. |No one was hurt."},
	{"dateline", "WASHINGTON, D.C. — The Senate voted 51-49."},
	{"dateline", "LONDON, Jan. 6 — The pound fell. |Shares rose."},
	{"dateline", "U.N. HEADQUARTERS, Feb. 27 (AFP) -- The council met."},
	{"dateline", "Washington, Oct. 3 (UPI) – The bill passed."},
	{"dateline", "(Reuters, Feb 27) The bank raised its rate. |Markets fell."},
	{"dateline", "SAN JOSE, Calif., Sept. 9, 2021 /PRNewswire/ -- The firm sold its unit."},

	// headlines, captions, bylines
	{"headline", "Biden: U.S., Russia To Reopen Talks\n\n|The two countries will talk again."},
	{"headline", "U.S. To Send No. 2 Diplomat To Talks In St. Petersburg\n\n|He leaves on Monday."},
	{"headline", "Apple Inc. CEO Tim Cook To Testify At 9 a.m. The Next Day\n\n|The panel meets twice."},
	{"headline", "Will the talks last? |Diplomats doubt it\n\n|Nobody knows."},
	{"caption", "Joe Biden and Vladimir Putin shake hands in Geneva, June 16, 2021. |(AFP)"},
	{"caption", "The villa is seen on Lake Geneva, Jan. 6, 2021. |Photo by J. Bott/AFP"},
	{"byline", "By Steve Holland and Vladimir Soldatkin\n|GENEVA (Reuters) - The summit ended after three hours."},

	// titles and initials
	{"title", "Sen. Bernie Sanders met Gov. Gavin Newsom, Rep. Nancy Pelosi and Lt. Gov. Dan Patrick."},
	{"title", "Maj. Gen. Pat Ryder and Gen. Mark Milley spoke. |Adm. John Kirby did not."},
	{"title", "Dr. Anthony Fauci said so, Prof. Chris Whitty did not. |Mr. and Mrs. Obama left."},
	{"title", "The Rev. Al Sharpton spoke. |The Hon. Lindsay Hoyle replied."},
	{"title", "Sgt. 1st Class Alwyn Cashe was honored."},
	{"title", "Attorney Gen. Merrick Garland and Sec. Blinken were briefed."},
	{"initial", "George W. Bush and J. D. Vance were there, J.K. Rowling was not."},
	{"initial", "Franklin D. Roosevelt died on April 12, 1945. |Harry S. Truman followed him."},
	{"initial", "The novel is by E. M. Forster. |It sold well."},
	{"initial", "Brown v. Board of Education and Roe v. Wade were cited."},
	{"initial", "He was born in World War I. |Millions were not as lucky."},
	{"initial", "There is no Plan B. |Ministers said so on Friday."},
	{"initial", "Patients lacked vitamin D. |Doctors gave them tablets."},
	{"initial", "Russia won Group A. |England finished second."},
	{"initial", "Neither he nor I. |We both stayed."},
	{"initial", "Martin Luther King Jr. spoke there in 1963. |A crowd of 250,000 listened."},
	{"initial", "The march was led by Martin Luther King Jr. |The crowd filled the Mall."},
	{"initial", "Elizabeth II. |She reigned for 70 years."},

	// abbreviations in the middle
	{"abbreviation", "U.S. forces left Kabul in August."},
	{"abbreviation", "The U.S. Senate, the U.N. Security Council and U.K. Prime Minister Boris Johnson agreed."},
	{"abbreviation", "U.S. Under Secretary of State Victoria Nuland flew to Moscow."},
	{"abbreviation", "The L.A. Police Department and N.Y. Police Commissioner agreed."},
	{"abbreviation", "Tyson Foods Inc. said profit rose. |Walmart Inc. shares fell."},
	{"abbreviation", "Samsung Electronics Co. Ltd. and Goldman Sachs & Co. reported on Jan. 6."},
	{"abbreviation", "Warner Bros. Discovery and J.P. Morgan are among them."},
	{"abbreviation", "She lives at No. 10 Downing St. in London."},
	{"abbreviation", "A fire broke out at 42nd St. and Lexington Ave. before noon."},
	{"abbreviation", "He has a Ph.D. in physics and an M.B.A. from Harvard."},
	{"abbreviation", "Roughly 12 sq. miles, i.e. 31 sq. km, burned."},
	{"abbreviation", "It weighs 5 lbs. 3 oz. and is 2 ft. 6 in. long."},
	{"abbreviation", "The game is the Rangers vs. Chelsea, the No. 1 seed vs. No. 4."},
	{"abbreviation", "The study (Smith et al. 2019) found no link, see p. 12 and Fig. 3."},
	{"abbreviation", "Rs. 500 notes, e.g. old ones, were withdrawn."},
	{"abbreviation", "Mt. Etna erupted near Ft. Myers and St. Louis."},
	{"abbreviation", "The firm opened plants in Reno, Nev., and Erie, Pa., in 2019."},
	{"abbreviation", "Police in Springfield, Mass. and Salem, Ore. made arrests."},

	// and at the end
	{"abbreviation ends", "He moved to the U.S. |The family followed. |They live in Washington, D.C. |It suits them."},
	{"abbreviation ends", "It is legal in the U.S. |In Europe it is not."},
	{"abbreviation ends", "She had never been to the U.S. |Officials let her in."},
	{"abbreviation ends", "Demand grew in the U.S. |Millions bought one."},
	{"abbreviation ends", "Prices rose in the U.S. |Analysts expected that."},
	{"abbreviation ends", "He flew to the U.S. |On Monday he flew back."},
	{"abbreviation ends", "It was bought by Tyson Foods Inc. |The price was $1.5 billion."},
	{"abbreviation ends", "It belongs to Alphabet Inc. |Shares rose 2%."},
	{"abbreviation ends", "They sold milk, bread, etc. |Nobody bought any."},
	{"abbreviation ends", "The fire began on Main St. |The cause is not known."},
	{"abbreviation ends", "The tower is 300 ft. |It opened in May."},
	{"abbreviation ends", "The bill passed in Dec. |The president signed it."},
	{"abbreviation ends", "The team plays in Jacksonville, Fla. |Tampa is next."},
	{"abbreviation ends", "It affects all versions of IE. |Microsoft has a patch."},
	{"abbreviation", "He met Jackson, Miss. Mayor Chokwe Lumumba and Jackson, Miss. Rep. Bennie Thompson."},
	{"abbreviation", "Tyson Foods, Inc. Chairman John Tyson and Martin Luther King, Jr. Day."},
	{"abbreviation ends", "He was elected governor of Ill. |But he left."},
	{"word, not abbreviation", "The man was ill. |Doctors gave him a week."},
	{"word, not abbreviation", "She stood where he had sat. |Officials watched."},
	{"word, not abbreviation", "They had seen an air mass. |Forecasters warned of snow."},
	{"word, not abbreviation", "It houses modern art. |Museums rarely lend it."},
	{"word, not abbreviation", "The answer was no. |Russia would not leave."},
	{"word, not abbreviation", "Police found iron ore. |Tests showed 60%."},
	{"word, not abbreviation", "They swim and wash. |Families share one room."},

	// numbers
	{"number", "No. 10 declined to comment. |No. 11 did too."},
	{"number", "No. |They will not leave."},
	{"number", "It rose 3.5 percent to $1.5 million. |It had lost 0.7."},
	{"number", "The index closed at 7,394.25. |Volume was 1.2 billion."},
	{"number", "There were 300 in 2020. |13 more came in 2021."},
	{"number", "It happened in 2021. |The trial is in 2023."},
	{"number", "Chelsea won 3-2. |Messi scored twice."},
	{"number", "Nos. 3 and 4 lost; No. 5 won."},
	{"number", "Version 2.0 costs $.50 a month."},

	// clocks and dates
	{"clock", "The vote is at 5 p.m. Tuesday, officials said."},
	{"clock", "It begins at 5 p.m. Moscow time and ends at 9 p.m. local time."},
	{"clock", "It ended at 11:35 p.m. Saturday. |Rescuers came at 1 a.m. Sunday."},
	{"clock", "The blast was at 4:55 a.m. EDT (0855 GMT). |Two died."},
	{"clock", "Polls close at 8 p.m. |Officials expect long lines."},
	{"clock", "Doors open at 9 a.m. |Tickets cost $20."},
	{"clock", "It was due at 3 p.m. Jan. 6 at the Capitol."},
	{"clock", "He arrived at 7 p.m. Sept. 3. |She came later."},
	{"clock", "At 9 a.m. Mr. Biden landed. |By 10 a.m. he had left."},
	{"clock", "The talks ran from 9 a.m. to 5 p.m. |Then both went home."},
	{"clock", "Shots rang out about 2:30 a.m. |Police found two men."},

	// quotations
	{"quotation", "“We tried. We failed. We go home,” the envoy said."},
	{"quotation", "“We tried. We failed.” |The envoy then left."},
	{"quotation", "He said: “We tried. We failed.” |Then he left."},
	{"quotation", "“The talks failed,” she said, “and we left.” |The crowd cheered."},
	{"quotation", "“We met,” she said. |“We talked. We left.”"},
	{"quotation", "“Enough,” she said. |“We go home. Tomorrow we return.” |The crowd cheered."},
	{"quotation", "“Why now?” the minister asked. |Nobody answered."},
	{"quotation", "“Why now?” State Department spokesman Ned Price asked reporters."},
	{"quotation", "“Why?” |Biden left. |Putin said nothing."},
	{"quotation", "“Go home!” protesters shouted. |“Go home!” |Protesters then left."},
	{"quotation", "She asked: “Who pays?” |Nobody answered."},
	{"quotation", "“I… I don't know,” she said."},
	{"quotation", "“They live in the U.S.,” he said. |“They like it.”"},
	{"quotation", "“They live in the U.S.” |The envoy smiled."},
	{"quotation", "‘We won,’ he said. |‘Now we rest.’"},
	{"quotation", "\"We won\", he said. |\"Now we rest\"."},
	{"quotation", "“He told me ‘Go home.’ I stayed,” she said."},
	{"quotation", "He called it “the end.” |She called it “a start.”"},
	{"quotation", "“We tried. |We failed.\n\n|“Now we go home,” he said."},
	{"quotation", "The so-called “Who?” party won. |It has no members."},
	{"quotation", "“[They] left. [We] stayed,” he said."},
	{"quotation", "“We were about to—” |The line went dead."},

	{"quotation", "The fall was deep. |”Nobody survived,” police said."},
	{"quotation", "The fall was deep. |“ Nobody survived, ” police said."},
	{"title", "The case was led by Const. Mark Rowley and Dep. Commissioner Cressida Dick."},

	// ellipses
	{"ellipsis", "They waited… |Then the doors opened."},
	{"ellipsis", "The deal is … dead, he said... and left."},
	{"ellipsis", "“It was useful ... constructive,” he said."},
	{"ellipsis", "They waited... |The doors stayed shut."},
	{"ellipsis", "“We shall wait. ... We shall act,” she said."},

	// names with marks
	{"mark in a name", "Yahoo! Inc. fell 3%. |Yahoo! is based in Sunnyvale."},
	{"mark in a name", "He was on Jeopardy! last week. |She works for Yahoo! |They met there."},
	{"mark in a name", "He reads Yahoo! News and Hello! Magazine."},
	{"mark in a name", "Who? |Doctor Who, that is."},

	// addresses
	{"address", "Visit www.example.org. |The site is free."},
	{"address", "Write to news@example.org. |Replies take a day."},
	{"address", "See https://example.org/a.b?c=d.E for more. |It is long."},
	{"address", "The firm, example.com, sold Node.js tools. |It failed."},
	{"address", "It is at https://news.Example.org today."},
	{"address", "Write to Press.Office@example.org now."},

	// brackets and notes
	{"bracket", "He [Putin] agreed (twice). |They left."},
	{"bracket", "(The bank declined to comment.) |Shares fell."},
	{"bracket", "He left early. |(She stayed.) |They met again."},
	{"bracket", "The vote (the third this year. It was close.) failed."},
	{"bracket", "The bank (see p. 4) failed. |It was old."},
	{"bracket", "He spoke to them (and left!) on Friday."},
	{"note", "It fell by 3%.[1] |It rose again.[2][3] |It fell."},
	{"note", "It fell by 3%.¹ |It rose again.²³ |It fell."},
	{"note", "The figure is disputed.* |The ministry gave another.† |Nobody knows."},
	{"note", "It fell.[citation needed] |It rose.[a] |It fell."},

	// scraped pages
	{"glued", "They stopped the fighting.|He thanked them."},
	{"glued", "Did they stop?|He said yes!|She did not."},
	{"glued", "They stopped in 2021.|The war went on."},
	{"glued", "“They stopped.”|The war went on."},
	{"glued", "They stopped.|“We are glad,” he said."},
	{"glued", "He lived in the U.S.A. for years and wrote ASP.Net tools."},

	// line breaks, spaces, hyphens
	{"line break", "The two presidents met\nin Geneva for less\nthan three hours on Wednesday. |They\nthen left."},
	{"line break", "President Joe Biden and President Vladimir Putin of\nRussia met in Geneva, the home of the U.N. offices, on\nWednesday. |They talked for less than three hours, Mr.\nBiden said."},
	{"line break", "One is here.\n|Two is here."},
	{"line break", "They came from the U.S.\nand left."},
	{"space", "It closed on Jan.\u00a06 at 5\u202fp.m.\u00a0Tuesday.\u00a0|He left.\u2009|She stayed."},
	{"space", "He met Mr.\u00a0Putin. |She met the U.S.\u00a0ambassador."},
	{"space", "He left.  |She stayed.\t|They met."},
	{"soft hyphen", "The nego\u00adtia\u00adtions ended in Gene\u00adva. |They were long."},

	// lists
	{"list", "• Talks fail\n|• Markets fall\n|• Oil rises"},
	{"list", "1. The talks failed.\n|2. Markets fell."},
	{"list", "- Talks failed.\n|- Markets fell."},
	{"list", "* The talks failed\n|* Markets fell"},
	{"list", "Three points: (a) trade, (b) arms and (c) grain."},
	{"list", "– Three people died.\n|– Nine were hurt."},

	// dashes and the rest
	{"dash", "The talks — the first in years — failed. |Both left."},
	{"dash", "He left the U.S. — The Hague was next."},
	{"question", "Q: Why now? |A: Because we must."},
	{"question", "Who pays? |How much? |When?"},
	{"exclamation", "What a day! |It ended at noon."},
	{"lower case", "Sales grew strongly. |iPhone revenue fell."},
	{"handle", "She wrote to the mayor. |@nytimes printed it."},
	{"foreign", "“Enough.” |Él se fue. |Österreich won."},
	{"wide stop", "The first is here．|The second is here。|The third too."},
}

func TestSentencesOfTheNews(t *testing.T) {
	for _, c := range newsBorders {
		var want []string
		for _, s := range strings.Split(c.text, "|") {
			want = append(want, strings.TrimSpace(s))
		}
		source := strings.ReplaceAll(c.text, "|", "")
		check(t, source)
		if got := sentences(source); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", c.group, got, want)
		}
	}
}
