package name

// nicknames give a first name's short forms and other spellings one form:
// form, canonical. Source: Wikidata (CC0), property P1449, and the romanisations in
// use by news agencies.
var nicknames = newTable(`
Abe	Abraham
Al	Albert
Aleksandr	Alexander
Aleksei	Alexei
Aleksey	Alexei
Alex	Alexander
Alexey	Alexei
Andrey	Andrei
Andy	Andrew
Ben	Benjamin
Bernie	Bernard
Beth	Elizabeth
Bill	William
Billy	William
Bob	Robert
Bobby	Robert
Charlie	Charles
Chris	Christopher
Chuck	Charles
Dan	Daniel
Dave	David
Dick	Richard
Dmitri	Dmitry
Dmitriy	Dmitry
Don	Donald
Ed	Edward
Greg	Gregory
Jack	John
Jim	James
Jimmy	James
Joe	Joseph
Ken	Kenneth
Larry	Lawrence
Liz	Elizabeth
Matt	Matthew
Mike	Michael
Mohamed	Mohammed
Mohammad	Mohammed
Muhammad	Mohammed
Nick	Nicholas
Nikolay	Nikolai
Pete	Peter
Phil	Philip
Rick	Richard
Rob	Robert
Ron	Ronald
Sam	Samuel
Sergei	Sergey
Steve	Steven
Sue	Susan
Ted	Edward
Tim	Timothy
Tom	Thomas
Tony	Anthony
Will	William
Yury	Yuri
`)

// fold is a first name's form for comparing: "Joseph" for "Joe".
func fold(given string) string {
	if f := nicknames.find(given); f.found {
		return f.first
	}
	return given
}
