package name

// organizations are bodies known by their name alone: printed form, canonical, country,
// the last empty where they belong to none or to several. Source: Wikidata (CC0).
var organizations = newTable(`
AMD	AMD	United States
ASEAN	ASEAN
AT&T	AT&T	United States
AU	African Union
African Union	African Union
Airbus	Airbus
Al Qaeda	al-Qaeda
Amazon	Amazon	United States
Amnesty International	Amnesty International
Apple	Apple	United States
BMW	BMW	Germany
BP	BP	United Kingdom
Bank of England	Bank of England	United Kingdom
Boeing	Boeing	United States
C.I.A.	CIA	United States
CDC	Centers for Disease Control and Prevention	United States
CIA	CIA	United States
Centers for Disease Control and Prevention	Centers for Disease Control and Prevention	United States
Central Intelligence Agency	CIA	United States
Council of Europe	Council of Europe
DHS	Department of Homeland Security	United States
Democratic Party	Democratic Party
Department of Homeland Security	Department of Homeland Security	United States
Doctors Without Borders	Médecins Sans Frontières
E.U.	European Union
ECB	European Central Bank
EPA	Environmental Protection Agency	United States
EU	European Union
European Central Bank	European Central Bank
European Commission	European Commission
European Council	European Council
European Parliament	European Parliament
European Union	European Union
Exxon	Exxon	United States
F.B.I.	FBI	United States
FAA	Federal Aviation Administration	United States
FBI	FBI	United States
FDA	Food and Drug Administration	United States
FIFA	FIFA
FSB	FSB	Russia
Facebook	Facebook	United States
Fed	Federal Reserve	United States
Federal Aviation Administration	Federal Aviation Administration	United States
Federal Bureau of Investigation	FBI	United States
Federal Reserve	Federal Reserve	United States
Federal Security Service	FSB	Russia
Food and Drug Administration	Food and Drug Administration	United States
G-20	G20
G-7	G7
G20	G20
G7	G7
G8	G8
GM	General Motors	United States
GRU	GRU	Russia
Gazprom	Gazprom	Russia
General Motors	General Motors	United States
Google	Google	United States
Greenpeace	Greenpeace
HP	Hewlett-Packard	United States
Hamas	Hamas
Hewlett-Packard	Hewlett-Packard	United States
Hezbollah	Hezbollah
House of Commons	House of Commons
House of Lords	House of Lords	United Kingdom
House of Representatives	House of Representatives
Human Rights Watch	Human Rights Watch
IAEA	International Atomic Energy Agency
IBM	IBM	United States
ICC	International Criminal Court
IMF	International Monetary Fund
IOC	International Olympic Committee
IRA	IRA
ISIL	Islamic State
ISIS	Islamic State
Intel	Intel	United States
International Atomic Energy Agency	International Atomic Energy Agency
International Criminal Court	International Criminal Court
International Monetary Fund	International Monetary Fund
International Olympic Committee	International Olympic Committee
Interpol	Interpol
Islamic State	Islamic State
KGB	KGB
Labour Party	Labour Party
MI5	MI5	United Kingdom
MI6	MI6	United Kingdom
MLB	MLB	United States
Medecins Sans Frontieres	Médecins Sans Frontières
Mercedes	Mercedes	Germany
Meta	Meta	United States
Microsoft	Microsoft	United States
Mossad	Mossad	Israel
Médecins Sans Frontières	Médecins Sans Frontières
NASA	NASA	United States
NATO	NATO
NBA	NBA	United States
NFL	NFL	United States
NHL	NHL
NHS	NHS	United Kingdom
NSA	National Security Agency	United States
NTSB	National Transportation Safety Board	United States
National Security Agency	National Security Agency	United States
National Transportation Safety Board	National Transportation Safety Board	United States
Nato	NATO
OECD	OECD
OPCW	OPCW
OPEC	OPEC
OSCE	OSCE
Red Crescent	Red Crescent
Red Cross	Red Cross
Republican Party	Republican Party
Revolutionary Guard	Revolutionary Guards	Iran
Revolutionary Guards	Revolutionary Guards	Iran
Rosneft	Rosneft	Russia
SEC	Securities and Exchange Commission	United States
Samsung	Samsung	South Korea
Scotland Yard	Scotland Yard	United Kingdom
Secret Service	Secret Service	United States
Security Council	United Nations Security Council
Senate	Senate
Siemens	Siemens	Germany
Sony	Sony	Japan
Supreme Court	Supreme Court
Taliban	Taliban
Tesla	Tesla	United States
Toyota	Toyota	Japan
Twitter	Twitter	United States
U. N.	United Nations
U.N.	United Nations
U.N. Security Council	United Nations Security Council
U.S. Geological Survey	U.S. Geological Survey	United States
UEFA	UEFA
UN	United Nations
UN Security Council	United Nations Security Council
UNESCO	UNESCO
UNHCR	UNHCR
UNICEF	UNICEF
US Geological Survey	U.S. Geological Survey	United States
USGS	U.S. Geological Survey	United States
Unicef	UNICEF
United Nations	United Nations
United Nations Security Council	United Nations Security Council
Volkswagen	Volkswagen	Germany
WHO	World Health Organization
WTO	World Trade Organization
Wagner Group	Wagner Group	Russia
World Bank	World Bank
World Health Organisation	World Health Organization
World Health Organization	World Health Organization
World Trade Organization	World Trade Organization
Yahoo	Yahoo	United States
al Qaeda	al-Qaeda
al-Qaeda	al-Qaeda
`)
