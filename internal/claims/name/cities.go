package name

// cities are the capitals, the capitals of the United States' states where the
// name is no everyday surname or word, and the towns the news writes without a
// country behind them: name, country, region. The country is empty where states
// dispute the city; the region is the US state or the part of the United Kingdom.
// Names that two large towns share (Birmingham, Hyderabad, Newcastle) are left
// out. Source: Wikidata (CC0), properties P17 (country) and P131 (administrative
// territory).
var cities = newTable(`
Aachen	Germany
Abidjan	Ivory Coast
Abu Dhabi	United Arab Emirates
Abuja	Nigeria
Accra	Ghana
Adana	Turkey
Addis Ababa	Ethiopia
Aden	Yemen
Agra	India
Ahmedabad	India
Albany	United States	New York
Aleppo	Syria
Alexandria	Egypt
Algiers	Algeria
Almaty	Kazakhstan
Amman	Jordan
Amsterdam	Netherlands
Anchorage	United States	Alaska
Andorra la Vella	Andorra
Ankara	Turkey
Annapolis	United States	Maryland
Antananarivo	Madagascar
Antwerp	Belgium
Apia	Samoa
Ashgabat	Turkmenistan
Asmara	Eritrea
Astana	Kazakhstan
Asunción	Paraguay
Athens	Greece
Atlanta	United States	Georgia
Auckland	New Zealand
Austin	United States	Texas
Baghdad	Iraq
Baku	Azerbaijan
Baltimore	United States	Maryland
Bamako	Mali
Bandar Seri Begawan	Brunei
Bangalore	India
Bangkok	Thailand
Bangui	Central African Republic
Banjul	Gambia
Barcelona	Spain
Basel	Switzerland
Basra	Iraq
Basseterre	Saint Kitts and Nevis
Baton Rouge	United States	Louisiana
Beijing	China
Beirut	Lebanon
Belfast	United Kingdom	Northern Ireland
Belgrade	Serbia
Belmopan	Belize
Benghazi	Libya
Bergen	Norway
Berlin	Germany
Bern	Switzerland
Bilbao	Spain
Bishkek	Kyrgyzstan
Bismarck	United States	North Dakota
Bissau	Guinea-Bissau
Bogotá	Colombia
Boise	United States	Idaho
Bologna	Italy
Bonn	Germany
Bordeaux	France
Boston	United States	Massachusetts
Brasília	Brazil
Bratislava	Slovakia
Brazzaville	Republic of the Congo
Bridgetown	Barbados
Brisbane	Australia
Bristol	United Kingdom	England
Bruges	Belgium
Brussels	Belgium
Bucharest	Romania
Budapest	Hungary
Buenos Aires	Argentina
Buffalo	United States	New York
Busan	South Korea
Cairo	Egypt
Calgary	Canada
Cali	Colombia
Canberra	Australia
Cancun	Mexico
Cannes	France
Cape Town	South Africa
Caracas	Venezuela
Cardiff	United Kingdom	Wales
Carson City	United States	Nevada
Casablanca	Morocco
Castries	Saint Lucia
Charleston	United States	West Virginia
Charlotte	United States	North Carolina
Chengdu	China
Chennai	India
Cheyenne	United States	Wyoming
Chicago	United States	Illinois
Chisinau	Moldova
Chongqing	China
Christchurch	New Zealand
Cincinnati	United States	Ohio
Cleveland	United States	Ohio
Cologne	Germany
Colombo	Sri Lanka
Columbus	United States	Ohio
Conakry	Guinea
Copenhagen	Denmark
Cupertino	United States	California
Dakar	Senegal
Dallas	United States	Texas
Damascus	Syria
Dar es Salaam	Tanzania
Darwin	Australia
Davos	Switzerland
Delhi	India
Denver	United States	Colorado
Des Moines	United States	Iowa
Detroit	United States	Michigan
Dhaka	Bangladesh
Dili	East Timor
Dodoma	Tanzania
Doha	Qatar
Donetsk	Ukraine
Dortmund	Germany
Dresden	Germany
Dubai	United Arab Emirates
Dublin	Ireland
Durban	South Africa
Dushanbe	Tajikistan
Düsseldorf	Germany
Edinburgh	United Kingdom	Scotland
El Paso	United States	Texas
Erbil	Iraq
Essen	Germany
Fallujah	Iraq
Florence	Italy
Fort Worth	United States	Texas
Frankfort	United States	Kentucky
Frankfurt	Germany
Freetown	Sierra Leone
Fukushima	Japan
Funafuti	Tuvalu
Gaborone	Botswana
Gaza City	Palestine
Geneva	Switzerland
Genoa	Italy
Georgetown	Guyana
Ghent	Belgium
Gitega	Burundi
Glasgow	United Kingdom	Scotland
Gothenburg	Sweden
Granada	Spain
Graz	Austria
Guadalajara	Mexico
Guangzhou	China
Guatemala City	Guatemala
Guayaquil	Ecuador
Haifa	Israel
Hamburg	Germany
Hangzhou	China
Hannover	Germany
Hanoi	Vietnam
Harare	Zimbabwe
Harrisburg	United States	Pennsylvania
Hartford	United States	Connecticut
Havana	Cuba
Hebron	Palestine
Helsinki	Finland
Herat	Afghanistan
Hiroshima	Japan
Ho Chi Minh City	Vietnam
Homs	Syria
Hong Kong	China
Honiara	Solomon Islands
Honolulu	United States	Hawaii
Houston	United States	Texas
Indianapolis	United States	Indiana
Innsbruck	Austria
Irkutsk	Russia
Islamabad	Pakistan
Istanbul	Turkey
Izmir	Turkey
Jacksonville	United States	Florida
Jaipur	India
Jakarta	Indonesia
Jeddah	Saudi Arabia
Jefferson City	United States	Missouri
Jerusalem
Johannesburg	South Africa
Juba	South Sudan
Juneau	United States	Alaska
Kabul	Afghanistan
Kampala	Uganda
Kandahar	Afghanistan
Kano	Nigeria
Kansas City	United States	Missouri
Karachi	Pakistan
Kathmandu	Nepal
Kazan	Russia
Kharkiv	Ukraine
Khartoum	Sudan
Kherson	Ukraine
Kigali	Rwanda
Kingston	Jamaica
Kingstown	Saint Vincent and the Grenadines
Kinshasa	Democratic Republic of the Congo
Kobe	Japan
Kolkata	India
Krakow	Poland
Kramatorsk	Ukraine
Kuala Lumpur	Malaysia
Kuwait City	Kuwait
Kyiv	Ukraine
Kyoto	Japan
La Paz	Bolivia
Lagos	Nigeria
Lahore	Pakistan
Lansing	United States	Michigan
Las Vegas	United States	Nevada
Lausanne	Switzerland
Leeds	United Kingdom	England
Leipzig	Germany
Libreville	Gabon
Lilongwe	Malawi
Lima	Peru
Lisbon	Portugal
Little Rock	United States	Arkansas
Liverpool	United Kingdom	England
Ljubljana	Slovenia
Lomé	Togo
London	United Kingdom	England
Los Angeles	United States	California
Louisville	United States	Kentucky
Luanda	Angola
Luhansk	Ukraine
Lusaka	Zambia
Lviv	Ukraine
Lyon	France
Madrid	Spain
Majuro	Marshall Islands
Malabo	Equatorial Guinea
Malmö	Sweden
Malé	Maldives
Managua	Nicaragua
Manama	Bahrain
Manchester	United Kingdom	England
Manila	Philippines
Maputo	Mozambique
Marrakesh	Morocco
Marseille	France
Maseru	Lesotho
Mbabane	Eswatini
Mecca	Saudi Arabia
Medellín	Colombia
Medina	Saudi Arabia
Melbourne	Australia
Memphis	United States	Tennessee
Mexico City	Mexico
Miami	United States	Florida
Milan	Italy
Milwaukee	United States	Wisconsin
Minneapolis	United States	Minnesota
Minsk	Belarus
Mogadishu	Somalia
Mombasa	Kenya
Monrovia	Liberia
Monterrey	Mexico
Montevideo	Uruguay
Montgomery	United States	Alabama
Montpelier	United States	Vermont
Montreal	Canada
Moroni	Comoros
Moscow	Russia
Mosul	Iraq
Mumbai	India
Munich	Germany
Muscat	Oman
N'Djamena	Chad
Nagasaki	Japan
Nagoya	Japan
Nairobi	Kenya
Nanjing	China
Naples	Italy
Nashville	United States	Tennessee
Nassau	Bahamas
Naypyidaw	Myanmar
New Delhi	India
New Orleans	United States	Louisiana
New York City	United States	New York
Ngerulmud	Palau
Niamey	Niger
Nice	France
Nicosia	Cyprus
Nottingham	United Kingdom	England
Nouakchott	Mauritania
Novosibirsk	Russia
Nuku'alofa	Tonga
Nuremberg	Germany
Oakland	United States	California
Odesa	Ukraine
Oklahoma City	United States	Oklahoma
Olympia	United States	Washington
Omaha	United States	Nebraska
Orlando	United States	Florida
Osaka	Japan
Oslo	Norway
Ottawa	Canada
Ouagadougou	Burkina Faso
Oxford	United Kingdom	England
Palermo	Italy
Palikir	Micronesia
Panama City	Panama
Paramaribo	Suriname
Paris	France
Perth	Australia
Peshawar	Pakistan
Philadelphia	United States	Pennsylvania
Phnom Penh	Cambodia
Phoenix	United States	Arizona
Pittsburgh	United States	Pennsylvania
Podgorica	Montenegro
Port Louis	Mauritius
Port Moresby	Papua New Guinea
Port Vila	Vanuatu
Port of Spain	Trinidad and Tobago
Port-au-Prince	Haiti
Portland	United States	Oregon
Porto	Portugal
Porto-Novo	Benin
Prague	Czech Republic
Praia	Cape Verde
Pretoria	South Africa
Pristina	Kosovo
Providence	United States	Rhode Island
Pyongyang	North Korea
Quebec City	Canada
Quito	Ecuador
Rabat	Morocco
Rafah	Palestine
Raleigh	United States	North Carolina
Ramallah	Palestine
Rawalpindi	Pakistan
Recife	Brazil
Reykjavik	Iceland
Richmond	United States	Virginia
Riga	Latvia
Rio de Janeiro	Brazil
Riyadh	Saudi Arabia
Rome	Italy
Roseau	Dominica
Rostov-on-Don	Russia
Rotterdam	Netherlands
Sacramento	United States	California
Saint George's	Grenada
Saint John's	Antigua and Barbuda
Saint Paul	United States	Minnesota
Saint Petersburg	Russia
Salt Lake City	United States	Utah
Salvador	Brazil
Salzburg	Austria
Samara	Russia
San Antonio	United States	Texas
San Diego	United States	California
San Francisco	United States	California
San Jose	United States	California
San José	Costa Rica
San Salvador	El Salvador
Sanaa	Yemen
Santa Fe	United States	New Mexico
Santiago	Chile
Santo Domingo	Dominican Republic
Sapporo	Japan
Sarajevo	Bosnia and Herzegovina
Sarasota	United States	Florida
Seattle	United States	Washington
Seoul	South Korea
Sevastopol	Ukraine
Seville	Spain
Shanghai	China
Sharm el-Sheikh	Egypt
Sheffield	United Kingdom	England
Shenzhen	China
Skopje	North Macedonia
Sochi	Russia
Sofia	Bulgaria
Southampton	United Kingdom	England
Srebrenica	Bosnia and Herzegovina
Srinagar	India
St. Louis	United States	Missouri
Stalingrad	Russia
Stockholm	Sweden
Strasbourg	France
Stuttgart	Germany
Sucre	Bolivia
Surabaya	Indonesia
Suva	Fiji
Sydney	Australia
São Paulo	Brazil
São Tomé	São Tomé and Príncipe
Taipei	Taiwan
Tallahassee	United States	Florida
Tallinn	Estonia
Tampa	United States	Florida
Tarawa	Kiribati
Tashkent	Uzbekistan
Tbilisi	Georgia
Tegucigalpa	Honduras
Tehran	Iran
Tel Aviv	Israel
The Hague	Netherlands
Thimphu	Bhutan
Tianjin	China
Tijuana	Mexico
Tirana	Albania
Tokyo	Japan
Topeka	United States	Kansas
Toronto	Canada
Toulouse	France
Trenton	United States	New Jersey
Tripoli	Libya
Tucson	United States	Arizona
Tulsa	United States	Oklahoma
Tunis	Tunisia
Turin	Italy
Ulaanbaatar	Mongolia
Utrecht	Netherlands
Vaduz	Liechtenstein
Valencia	Spain
Valletta	Malta
Vancouver	Canada
Venice	Italy
Verona	Italy
Victoria	Seychelles
Vienna	Austria
Vientiane	Laos
Vilnius	Lithuania
Vladivostok	Russia
Volgograd	Russia
Warsaw	Poland
Washington, D.C.	United States
Wellington	New Zealand
Windhoek	Namibia
Wuhan	China
Yamoussoukro	Ivory Coast
Yangon	Myanmar
Yaoundé	Cameroon
Yaren	Nauru
Yekaterinburg	Russia
Yerevan	Armenia
Yokohama	Japan
Zagreb	Croatia
Zaporizhzhia	Ukraine
Zurich	Switzerland
`)
