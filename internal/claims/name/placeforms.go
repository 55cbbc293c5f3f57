package name

// placeForms gives the short, the old and the abbreviated names of countries
// and cities their canonical one: form, canonical. Source: Wikidata (CC0), labels
// and aliases; the abbreviations are those of news style books.
var placeForms = newTable(`
Aleksandria	Alexandria
America	United States
Antigua	Antigua and Barbuda
Antigua & Barbuda	Antigua and Barbuda
Argentine Republic	Argentina
Asuncion	Asunción
Belorussia	Belarus
Bengaluru	Bangalore
Bogota	Bogotá
Bombay	Mumbai
Bosnia	Bosnia and Herzegovina
Bosnia & Herzegovina	Bosnia and Herzegovina
Bosnia-Herzegovina	Bosnia and Herzegovina
Brasilia	Brasília
Britain	United Kingdom
Brunei Darussalam	Brunei
Burma	Myanmar
Cabo Verde	Cape Verde
Calcutta	Kolkata
Chişinău	Chisinau
Chișinău	Chisinau
Congo Republic	Republic of the Congo
Congo-Brazzaville	Republic of the Congo
Congo-Kinshasa	Democratic Republic of the Congo
Cote d'Ivoire	Ivory Coast
Czechia	Czech Republic
Côte d'Ivoire	Ivory Coast
DPRK	North Korea
DR Congo	Democratic Republic of the Congo
DRC	Democratic Republic of the Congo
Democratic People's Republic of Korea	North Korea
Democratic Republic of Congo	Democratic Republic of the Congo
Dusseldorf	Düsseldorf
Federal Republic of Germany	Germany
French Republic	France
Genf	Geneva
Genève	Geneva
Great Britain	United Kingdom
Holland	Netherlands
Holy See	Vatican City
Irish Republic	Ireland
Islamic Republic of Afghanistan	Afghanistan
Islamic Republic of Iran	Iran
KSA	Saudi Arabia
Kharkov	Kharkiv
Kiev	Kyiv
Kingdom of Saudi Arabia	Saudi Arabia
L.A.	Los Angeles
Lome	Lomé
Lvov	Lviv
Lyons	Lyon
Macedonia	North Macedonia
Madras	Chennai
Male'	Malé
Malmo	Malmö
Marrakech	Marrakesh
Medellin	Medellín
N Korea	North Korea
N. Korea	North Korea
N.Y.C.	New York City
NYC	New York City
New York	New York City
Nur-Sultan	Astana
N’Djamena	N'Djamena
Odessa	Odesa
PRC	China
Palestinian Territories	Palestine
Palestinian territories	Palestine
Peking	Beijing
People's Republic of China	China
Plurinational State of Bolivia	Bolivia
ROK	South Korea
Rangoon	Yangon
Republic of China	Taiwan
Republic of Georgia	Georgia
Republic of Ireland	Ireland
Republic of Korea	South Korea
Reykjavík	Reykjavik
Russian Federation	Russia
S Korea	South Korea
S. Korea	South Korea
Saigon	Ho Chi Minh City
Saint Louis	St. Louis
San Jose, California	San Jose
San Jose, Costa Rica	San José
Sana'a	Sanaa
Sao Paulo	São Paulo
Sao Tome and Principe	São Tomé and Príncipe
Soviet Union	Soviet Union
St Kitts and Nevis	Saint Kitts and Nevis
St Louis	St. Louis
St Lucia	Saint Lucia
St Petersburg	Saint Petersburg
St Vincent and the Grenadines	Saint Vincent and the Grenadines
St. Kitts and Nevis	Saint Kitts and Nevis
St. Lucia	Saint Lucia
St. Paul	Saint Paul
St. Petersburg	Saint Petersburg
St. Vincent and the Grenadines	Saint Vincent and the Grenadines
State of Palestine	Palestine
Swaziland	Eswatini
Syrian Arab Republic	Syria
Tblisi	Tbilisi
Teheran	Tehran
Tehrān	Tehran
The Bahamas	Bahamas
The Gambia	Gambia
The Netherlands	Netherlands
Timor-Leste	East Timor
Trinidad	Trinidad and Tobago
Trinidad & Tobago	Trinidad and Tobago
Turkiye	Turkey
Türkiye	Turkey
U. K.	United Kingdom
U. S.	United States
U. S. A.	United States
U.A.E.	United Arab Emirates
U.K.	United Kingdom
U.S.	United States
U.S.A.	United States
UAE	United Arab Emirates
UK	United Kingdom
US	United States
USA	United States
USSR	Soviet Union
Ulan Bator	Ulaanbaatar
United States of America	United States
Vatican	Vatican City
Viet Nam	Vietnam
Washington	Washington, D.C.
Washington D.C.	Washington, D.C.
Washington DC	Washington, D.C.
Washington, DC	Washington, D.C.
Yaounde	Yaoundé
Yekaterinberg	Yekaterinburg
Zaporizhia	Zaporizhzhia
Zürich	Zurich
mainland China	China
`)
