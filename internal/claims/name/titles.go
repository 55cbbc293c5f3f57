package name

// A title names an office, a rank or a trade.
type title struct {
	phrase    string // in lower case, hyphens and full stops left out; abbreviations that are written in capitals stay so
	canonical string // the title it is counted as; empty where that is the phrase
	class     titleClass
	sex       sex
}

// findTitle looks a phrase up among the titles.
func findTitle(phrase string) (t title, ok, longer bool) {
	row := titles.find(phrase)
	if !row.found {
		return title{}, false, row.longer
	}
	t = title{phrase: phrase, canonical: row.first, class: titleClass(row.second[0])}
	if len(row.second) > 1 {
		t.sex = sexOf(row.second[1])
	}
	return t, true, row.longer
}

// A titleClass says how much a title needs to single somebody out.
type titleClass byte

const (
	office   titleClass = 'o' // "the president": alone, in one article
	post     titleClass = 'd' // "the Foreign Ministry spokeswoman": with whom it is held for
	nameOnly titleClass = 'n' // "Detective Ruiz": there are many, only a name tells which
)

// titles: phrase, canonical, class, with + for men and - for women behind the class.
// Source: the offices of Wikidata (CC0), class Q4164871 (position), and the titles of
// news style books.
var titles = newTable(`
CEO	chief executive	d
CFO	chief financial officer	d
COO	chief operating officer	d
MP	lawmaker	n
activist		n
actor		n
actress		n-
adm	admiral	n
admiral		n
adviser		d
advisor	adviser	d
agent		n
aide		n
ambassador		d
analyst		n
archbishop		o
astronaut		n
attorney		n
attorney general		o
atty gen	attorney general	o
author		n
ayatollah		n+
bishop		o
board member		n
boss	head	d
brig gen	brigadier general	n
brigadier general		n
candidate		n
capt	captain	n
captain		n
cardinal		n+
cdr	commander	n
chair	chairman	n
chairman		d+
chairperson	chairman	d
chairwoman	chairman	d-
chancellor		o
chargé d'affaires		o
chief		n
chief economist		n
chief executive		d
chief executive officer	chief executive	d
chief financial officer		d
chief justice		o
chief negotiator		d
chief of staff		d
chief operating officer		d
city council member		n
cmdr	commander	n
co founder	founder	d
coach		n
col	colonel	n
colonel		n
comedian		n
commander		d
commander in chief		d
commissioner		d
congressman		n+
congresswoman		n-
constable		n
consul		d
consul general		o
corporal		n
council member		n
councillor		n
councilman		n+
councilor		n
councilwoman		n-
counterpart		d
cpl	corporal	n
crown prince		o+
defender		n
defense attorney		n
deputy		n
detective		n
dictator		d
diplomat		n
director		d
director general		d
director general of police		d
dissident		n
dist atty	district attorney	o
district attorney		o
economist		n
editor		n
editor in chief		d
emir		o+
emperor		o+
empress		o-
envoy		d
executive director		d
fire chief		o
first lady		o-
first minister		o
founder		d
gen	general	n
general		n
general manager		n
goalkeeper		n
gov	governor	n
governor		o
guitarist		n
head		d
head coach	coach	d
high representative		d
historian		n
imam		n+
inspector		n
journalist		n
judge		n
justice		n
king		o+
lawmaker		n
lawyer		n
leader		d
lieutenant		n
lieutenant colonel		n
lieutenant commander		n
lieutenant general		n
lieutenant governor		o
lt	lieutenant	n
lt cmdr	lieutenant commander	n
lt col	lieutenant colonel	n
lt gen	lieutenant general	n
magistrate		n
maj	major	n
maj gen	major general	n
major		n
major general		n
majority leader		d
manager		n
managing director		d
mayor		o
member		n
midfielder		n
minister		d
minority leader		d
national security adviser		o
national security advisor	national security adviser	o
negotiator		d
nominee		n
officer		n
opposition leader		o
owner		n
pastor		n
patriarch		o+
physicist		n
police chief		o
police commissioner		o
pontiff	pope	o+
pope		o+
predecessor		d
premier	prime minister	o
president		o
president elect		o
president pro tempore		d
press secretary		d
prime minister		o
prince		n+
princess		n-
prof	professor	n
professor		n
prosecutor		d
prosecutor general		o
quarterback		n
queen		o-
rabbi		n
rapper		n
rear admiral		n
rep	representative	n
representative		n
researcher		n
rev	reverend	n
reverend		n
scientist		n
secretary		d
secretary general		o
secretary of defense	defense secretary	o
secretary of state		o
sen	senator	n
senator		n
sergeant		n
sgt	sergeant	n
sheikh		n+
sheriff		o
singer		n
solicitor general		o
speaker		d
special envoy		d
spokesman		d+
spokesperson		d
spokeswoman		d-
striker		n
successor		d
sultan		o+
superintendent		n
supreme leader		o
taoiseach		o
trooper		n
undersheriff		n
vice admiral		n
vice president		o
vice president elect		o
`)
