package name

// demonyms are the words for what or who comes from a country: word, country, the
// country empty for a part of the world that is none. "English" is left out: in
// the news it is a language more often than a nationality. Source: Wikidata (CC0),
// property P1549.
var demonyms = newTable(`
Afghan	Afghanistan
Afghans	Afghanistan
African
Africans
Albanian	Albania
Albanians	Albania
Algerian	Algeria
Algerians	Algeria
American	United States
Americans	United States
Andorran	Andorra
Andorrans	Andorra
Angolan	Angola
Angolans	Angola
Antiguan	Antigua and Barbuda
Antiguans	Antigua and Barbuda
Arab
Arabs
Argentine	Argentina
Argentinean	Argentina
Argentines	Argentina
Argentinian	Argentina
Argentinians	Argentina
Armenian	Armenia
Armenians	Armenia
Asian
Asians
Aussie	Australia
Aussies	Australia
Australian	Australia
Australians	Australia
Austrian	Austria
Austrians	Austria
Azerbaijani	Azerbaijan
Azerbaijanis	Azerbaijan
Azeri	Azerbaijan
Azeris	Azerbaijan
Bahamian	Bahamas
Bahamians	Bahamas
Bahraini	Bahrain
Bahrainis	Bahrain
Bangladeshi	Bangladesh
Bangladeshis	Bangladesh
Barbadian	Barbados
Barbadians	Barbados
Barbudan	Antigua and Barbuda
Basotho	Lesotho
Batswana	Botswana
Bavarian	Germany
Belarusian	Belarus
Belarusians	Belarus
Belarussian	Belarus
Belgian	Belgium
Belgians	Belgium
Belizean	Belize
Belizeans	Belize
Beninese	Benin
Bhutanese	Bhutan
Bissau-Guinean	Guinea-Bissau
Bolivian	Bolivia
Bolivians	Bolivia
Bosnian	Bosnia and Herzegovina
Bosnians	Bosnia and Herzegovina
Botswanan	Botswana
Brazilian	Brazil
Brazilians	Brazil
Brit	United Kingdom
British	United Kingdom
Briton	United Kingdom
Britons	United Kingdom
Brits	United Kingdom
Bruneian	Brunei
Bruneians	Brunei
Bulgarian	Bulgaria
Bulgarians	Bulgaria
Burkinabe	Burkina Faso
Burkinabes	Burkina Faso
Burkinabé	Burkina Faso
Burmese	Myanmar
Burundian	Burundi
Burundians	Burundi
Byelorussian	Belarus
Cabo Verdean	Cape Verde
Californian	United States
Cambodian	Cambodia
Cambodians	Cambodia
Cameroonian	Cameroon
Cameroonians	Cameroon
Canadian	Canada
Canadians	Canada
Cape Verdean	Cape Verde
Cape Verdeans	Cape Verde
Catalan	Spain
Central African	Central African Republic
Central Africans	Central African Republic
Chadian	Chad
Chadians	Chad
Chechen	Russia
Chilean	Chile
Chileans	Chile
Chinese	China
Colombian	Colombia
Colombians	Colombia
Comoran	Comoros
Comorian	Comoros
Comorians	Comoros
Congolese	Democratic Republic of the Congo
Costa Rican	Costa Rica
Costa Ricans	Costa Rica
Crimean	Ukraine
Croat	Croatia
Croatian	Croatia
Croatians	Croatia
Croats	Croatia
Cuban	Cuba
Cubans	Cuba
Cypriot	Cyprus
Cypriots	Cyprus
Czech	Czech Republic
Czechs	Czech Republic
Dane	Denmark
Danes	Denmark
Danish	Denmark
Djiboutian	Djibouti
Djiboutians	Djibouti
Dominican	Dominican Republic
Dominicans	Dominican Republic
Dutch	Netherlands
Dutchman	Netherlands
Dutchwoman	Netherlands
East Timorese	East Timor
Ecuadorean	Ecuador
Ecuadoreans	Ecuador
Ecuadorian	Ecuador
Ecuadorians	Ecuador
Egyptian	Egypt
Egyptians	Egypt
Emirati	United Arab Emirates
Emiratis	United Arab Emirates
Englishman	United Kingdom
Englishwoman	United Kingdom
Equatoguinean	Equatorial Guinea
Equatorial Guinean	Equatorial Guinea
Eritrean	Eritrea
Eritreans	Eritrea
Estonian	Estonia
Estonians	Estonia
Ethiopian	Ethiopia
Ethiopians	Ethiopia
European
Europeans
Fijian	Fiji
Fijians	Fiji
Filipina	Philippines
Filipino	Philippines
Filipinos	Philippines
Finn	Finland
Finnish	Finland
Finns	Finland
French	France
Frenchman	France
Frenchmen	France
Frenchwoman	France
Gabonese	Gabon
Gambian	Gambia
Gambians	Gambia
Georgian	Georgia
Georgians	Georgia
German	Germany
Germans	Germany
Ghanaian	Ghana
Ghanaians	Ghana
Greek	Greece
Greeks	Greece
Grenadian	Grenada
Grenadians	Grenada
Guatemalan	Guatemala
Guatemalans	Guatemala
Guinean	Guinea
Guineans	Guinea
Guyanese	Guyana
Haitian	Haiti
Haitians	Haiti
Hawaiian	United States
Honduran	Honduras
Hondurans	Honduras
Hong Konger	China
Hungarian	Hungary
Hungarians	Hungary
Icelander	Iceland
Icelanders	Iceland
Icelandic	Iceland
Indian	India
Indians	India
Indonesian	Indonesia
Indonesians	Indonesia
Iranian	Iran
Iranians	Iran
Iraqi	Iraq
Iraqis	Iraq
Irish	Ireland
Irishman	Ireland
Irishwoman	Ireland
Israeli	Israel
Israelis	Israel
Italian	Italy
Italians	Italy
Ivorian	Ivory Coast
Ivorians	Ivory Coast
Jamaican	Jamaica
Jamaicans	Jamaica
Japanese	Japan
Jordanian	Jordan
Jordanians	Jordan
Kazakh	Kazakhstan
Kazakhs	Kazakhstan
Kazakhstani	Kazakhstan
Kenyan	Kenya
Kenyans	Kenya
Kittitian	Saint Kitts and Nevis
Kiwi	New Zealand
Kiwis	New Zealand
Kosovan	Kosovo
Kosovar	Kosovo
Kosovars	Kosovo
Kurdish
Kurds
Kuwaiti	Kuwait
Kuwaitis	Kuwait
Kyrgyz	Kyrgyzstan
Laotian	Laos
Laotians	Laos
Latin American
Latvian	Latvia
Latvians	Latvia
Lebanese	Lebanon
Liberian	Liberia
Liberians	Liberia
Libyan	Libya
Libyans	Libya
Liechtensteiner	Liechtenstein
Lithuanian	Lithuania
Lithuanians	Lithuania
Londoner	United Kingdom
Luxembourger	Luxembourg
Luxembourgish	Luxembourg
Macedonian	North Macedonia
Macedonians	North Macedonia
Malagasy	Madagascar
Malawian	Malawi
Malawians	Malawi
Malaysian	Malaysia
Malaysians	Malaysia
Maldivian	Maldives
Maldivians	Maldives
Malian	Mali
Malians	Mali
Maltese	Malta
Marshallese	Marshall Islands
Mauritanian	Mauritania
Mauritanians	Mauritania
Mauritian	Mauritius
Mauritians	Mauritius
Mexican	Mexico
Mexicans	Mexico
Micronesian	Micronesia
Micronesians	Micronesia
Moldovan	Moldova
Moldovans	Moldova
Monegasque	Monaco
Mongolian	Mongolia
Mongolians	Mongolia
Montenegrin	Montenegro
Montenegrins	Montenegro
Moroccan	Morocco
Moroccans	Morocco
Mozambican	Mozambique
Mozambicans	Mozambique
Myanmarese	Myanmar
Namibian	Namibia
Namibians	Namibia
Nauruan	Nauru
Nauruans	Nauru
Nepalese	Nepal
Nepali	Nepal
Nepalis	Nepal
New Zealander	New Zealand
New Zealanders	New Zealand
Ni-Vanuatu	Vanuatu
Nicaraguan	Nicaragua
Nicaraguans	Nicaragua
Nigerian	Nigeria
Nigerians	Nigeria
Nigerien	Niger
Nigeriens	Niger
North Korean	North Korea
North Koreans	North Korea
North Macedonian	North Macedonia
Norwegian	Norway
Norwegians	Norway
Omani	Oman
Omanis	Oman
Pakistani	Pakistan
Pakistanis	Pakistan
Palauan	Palau
Palauans	Palau
Palestinian	Palestine
Palestinians	Palestine
Panamanian	Panama
Panamanians	Panama
Papua New Guinean	Papua New Guinea
Papua New Guineans	Papua New Guinea
Paraguayan	Paraguay
Paraguayans	Paraguay
Parisian	France
Peruvian	Peru
Peruvians	Peru
Philippine	Philippines
Pole	Poland
Poles	Poland
Polish	Poland
Portuguese	Portugal
Qatari	Qatar
Qataris	Qatar
Romanian	Romania
Romanians	Romania
Russian	Russia
Russians	Russia
Rwandan	Rwanda
Rwandans	Rwanda
Saint Lucian	Saint Lucia
Salvadoran	El Salvador
Salvadorans	El Salvador
Salvadorian	El Salvador
Sammarinese	San Marino
Samoan	Samoa
Samoans	Samoa
Saudi	Saudi Arabia
Saudi Arabian	Saudi Arabia
Saudi Arabians	Saudi Arabia
Saudis	Saudi Arabia
Scot	United Kingdom
Scots	United Kingdom
Scottish	United Kingdom
Senegalese	Senegal
Serb	Serbia
Serbian	Serbia
Serbians	Serbia
Serbs	Serbia
Seychellois	Seychelles
Sicilian	Italy
Sierra Leonean	Sierra Leone
Sierra Leoneans	Sierra Leone
Singaporean	Singapore
Singaporeans	Singapore
Slovak	Slovakia
Slovakian	Slovakia
Slovaks	Slovakia
Slovene	Slovenia
Slovenes	Slovenia
Slovenian	Slovenia
Slovenians	Slovenia
Solomon Islander	Solomon Islands
Solomon Islanders	Solomon Islands
Somali	Somalia
Somalian	Somalia
Somalilander	Somalia
Somalis	Somalia
South African	South Africa
South Africans	South Africa
South Korean	South Korea
South Koreans	South Korea
South Sudanese	South Sudan
Soviet	Soviet Union
Spaniard	Spain
Spaniards	Spain
Spanish	Spain
Sri Lankan	Sri Lanka
Sri Lankans	Sri Lanka
Sudanese	Sudan
Surinamese	Suriname
Swazi	Eswatini
Swazis	Eswatini
Swede	Sweden
Swedes	Sweden
Swedish	Sweden
Swiss	Switzerland
Syrian	Syria
Syrians	Syria
São Toméan	São Tomé and Príncipe
Taiwanese	Taiwan
Tajik	Tajikistan
Tajiks	Tajikistan
Tanzanian	Tanzania
Tanzanians	Tanzania
Texan	United States
Thai	Thailand
Thais	Thailand
Tibetan	China
Timorese	East Timor
Tobagonian	Trinidad and Tobago
Togolese	Togo
Tongan	Tonga
Tongans	Tonga
Trinidadian	Trinidad and Tobago
Trinidadians	Trinidad and Tobago
Tunisian	Tunisia
Tunisians	Tunisia
Turk	Turkey
Turkish	Turkey
Turkmen	Turkmenistan
Turks	Turkey
Tuvaluan	Tuvalu
Tuvaluans	Tuvalu
Ugandan	Uganda
Ugandans	Uganda
Ukrainian	Ukraine
Ukrainians	Ukraine
Uruguayan	Uruguay
Uruguayans	Uruguay
Uzbek	Uzbekistan
Uzbeks	Uzbekistan
Vanuatuan	Vanuatu
Venezuelan	Venezuela
Venezuelans	Venezuela
Vietnamese	Vietnam
Vincentian	Saint Vincent and the Grenadines
Welsh	United Kingdom
Yemeni	Yemen
Yemenis	Yemen
Zambian	Zambia
Zambians	Zambia
Zimbabwean	Zimbabwe
Zimbabweans	Zimbabwe
`)
