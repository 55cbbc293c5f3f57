package name

// agencies are the news agencies, broadcasters and papers that other reports
// name as their source: printed form, canonical, country. Source: Wikidata (CC0),
// property P17.
var agencies = newTable(`
ABC News	ABC News	United States
AFP	AFP	France
ANI	ANI	India
ANSA	ANSA	Italy
AP	AP	United States
ARD	ARD	Germany
Agence France-Presse	AFP	France
Al Arabiya	Al Arabiya	Saudi Arabia
Al Jazeera	Al Jazeera	Qatar
Al-Jazeera	Al Jazeera	Qatar
Anadolu	Anadolu	Turkey
Anadolu Agency	Anadolu	Turkey
Ansa	ANSA	Italy
Associated Press	AP	United States
Axios	Axios	United States
BBC	BBC	United Kingdom
BBC News	BBC	United Kingdom
Bloomberg	Bloomberg	United States
Bloomberg News	Bloomberg	United States
British Broadcasting Corporation	BBC	United Kingdom
CBC	CBC	Canada
CBS	CBS News	United States
CBS News	CBS News	United States
CCTV	CCTV	China
CNBC	CNBC	United States
CNN	CNN	United States
DPA	dpa	Germany
DW	Deutsche Welle	Germany
Daily Telegraph	The Daily Telegraph	United Kingdom
Der Spiegel	Der Spiegel	Germany
Deutsche Presse-Agentur	dpa	Germany
Deutsche Welle	Deutsche Welle	Germany
EFE	EFE	Spain
Euronews	Euronews
Financial Times	Financial Times	United Kingdom
Fox News	Fox News	United States
France 24	France 24	France
Global Times	Global Times	China
Globe and Mail	The Globe and Mail	Canada
Guardian	The Guardian	United Kingdom
Haaretz	Haaretz	Israel
IRNA	IRNA	Iran
ITAR-TASS	TASS	Russia
ITV	ITV	United Kingdom
Interfax	Interfax	Russia
Itar-Tass	TASS	Russia
Jiji	Jiji Press	Japan
Jiji Press	Jiji Press	Japan
KCNA	KCNA	North Korea
Korean Central News Agency	KCNA	North Korea
Kyodo	Kyodo	Japan
Kyodo News	Kyodo	Japan
Le Figaro	Le Figaro	France
Le Monde	Le Monde	France
Los Angeles Times	Los Angeles Times	United States
MSNBC	MSNBC	United States
NBC	NBC News	United States
NBC News	NBC News	United States
NHK	NHK	Japan
NPR	NPR	United States
NTV	NTV
New York Post	New York Post	United States
New York Times	The New York Times	United States
Newsweek	Newsweek	United States
PA	PA Media	United Kingdom
PA Media	PA Media	United Kingdom
PBS	PBS	United States
POLITICO	Politico	United States
PTI	PTI	India
Politico	Politico	United States
Press Association	PA Media	United Kingdom
Press TV	Press TV	Iran
Press Trust of India	PTI	India
RAI	RAI	Italy
RFE/RL	Radio Free Europe
RIA	RIA Novosti	Russia
RIA Novosti	RIA Novosti	Russia
RT	RT	Russia
RTÉ	RTÉ	Ireland
Radio Free Europe	Radio Free Europe
Reuters	Reuters	United Kingdom
Rossiya 24	Rossiya 24	Russia
Russia Today	RT	Russia
SANA	SANA	Syria
Sky News	Sky News	United Kingdom
South China Morning Post	South China Morning Post	China
Sputnik	Sputnik	Russia
Suspilne	Suspilne	Ukraine
TASS	TASS	Russia
TRT	TRT	Turkey
TRT World	TRT	Turkey
Tass	TASS	Russia
The Associated Press	AP	United States
The Daily Telegraph	The Daily Telegraph	United Kingdom
The Economist	The Economist	United Kingdom
The Guardian	The Guardian	United Kingdom
The Independent	The Independent	United Kingdom
The New York Times	The New York Times	United States
The Sun	The Sun	United Kingdom
The Telegraph	The Daily Telegraph	United Kingdom
The Times	The Times	United Kingdom
The Times of India	The Times of India	India
The Wall Street Journal	The Wall Street Journal	United States
The Washington Post	The Washington Post	United States
Times of India	The Times of India	India
UPI	UPI	United States
USA Today	USA Today	United States
Ukrinform	Ukrinform	Ukraine
United Press International	UPI	United States
VOA	Voice of America	United States
Vedomosti	Vedomosti	Russia
Voice of America	Voice of America	United States
Wall Street Journal	The Wall Street Journal	United States
Washington Post	The Washington Post	United States
Xinhua	Xinhua	China
Xinhua News Agency	Xinhua	China
Yonhap	Yonhap	South Korea
Yonhap News Agency	Yonhap	South Korea
ZDF	ZDF	Germany
dpa	dpa	Germany
`)
