package name

// countries holds the members of the United Nations, its two observers, Kosovo
// and Taiwan: name, capital, adjective. The name is the short English one, the
// canonical one here; of two capitals it is the first, where the government sits;
// the adjective stands before a title ("Russian president", "US president") and is
// empty where English has none. Source: the UN's list of member states and
// Wikidata (CC0), properties P36 (capital) and P1549 (demonym); facts only.
var countries = newTable(`
Afghanistan	Kabul	Afghan
Albania	Tirana	Albanian
Algeria	Algiers	Algerian
Andorra	Andorra la Vella	Andorran
Angola	Luanda	Angolan
Antigua and Barbuda	Saint John's	Antiguan
Argentina	Buenos Aires	Argentine
Armenia	Yerevan	Armenian
Australia	Canberra	Australian
Austria	Vienna	Austrian
Azerbaijan	Baku	Azerbaijani
Bahamas	Nassau	Bahamian
Bahrain	Manama	Bahraini
Bangladesh	Dhaka	Bangladeshi
Barbados	Bridgetown	Barbadian
Belarus	Minsk	Belarusian
Belgium	Brussels	Belgian
Belize	Belmopan	Belizean
Benin	Porto-Novo	Beninese
Bhutan	Thimphu	Bhutanese
Bolivia	Sucre	Bolivian
Bosnia and Herzegovina	Sarajevo	Bosnian
Botswana	Gaborone	Botswanan
Brazil	Brasília	Brazilian
Brunei	Bandar Seri Begawan	Bruneian
Bulgaria	Sofia	Bulgarian
Burkina Faso	Ouagadougou	Burkinabe
Burundi	Gitega	Burundian
Cambodia	Phnom Penh	Cambodian
Cameroon	Yaoundé	Cameroonian
Canada	Ottawa	Canadian
Cape Verde	Praia	Cape Verdean
Central African Republic	Bangui	Central African
Chad	N'Djamena	Chadian
Chile	Santiago	Chilean
China	Beijing	Chinese
Colombia	Bogotá	Colombian
Comoros	Moroni	Comorian
Costa Rica	San José	Costa Rican
Croatia	Zagreb	Croatian
Cuba	Havana	Cuban
Cyprus	Nicosia	Cypriot
Czech Republic	Prague	Czech
Democratic Republic of the Congo	Kinshasa	Congolese
Denmark	Copenhagen	Danish
Djibouti	Djibouti	Djiboutian
Dominica	Roseau
Dominican Republic	Santo Domingo	Dominican
East Timor	Dili	East Timorese
Ecuador	Quito	Ecuadorian
Egypt	Cairo	Egyptian
El Salvador	San Salvador	Salvadoran
Equatorial Guinea	Malabo	Equatorial Guinean
Eritrea	Asmara	Eritrean
Estonia	Tallinn	Estonian
Eswatini	Mbabane	Swazi
Ethiopia	Addis Ababa	Ethiopian
Fiji	Suva	Fijian
Finland	Helsinki	Finnish
France	Paris	French
Gabon	Libreville	Gabonese
Gambia	Banjul	Gambian
Georgia	Tbilisi	Georgian
Germany	Berlin	German
Ghana	Accra	Ghanaian
Greece	Athens	Greek
Grenada	Saint George's	Grenadian
Guatemala	Guatemala City	Guatemalan
Guinea	Conakry	Guinean
Guinea-Bissau	Bissau	Bissau-Guinean
Guyana	Georgetown	Guyanese
Haiti	Port-au-Prince	Haitian
Honduras	Tegucigalpa	Honduran
Hungary	Budapest	Hungarian
Iceland	Reykjavik	Icelandic
India	New Delhi	Indian
Indonesia	Jakarta	Indonesian
Iran	Tehran	Iranian
Iraq	Baghdad	Iraqi
Ireland	Dublin	Irish
Israel	Jerusalem	Israeli
Italy	Rome	Italian
Ivory Coast	Yamoussoukro	Ivorian
Jamaica	Kingston	Jamaican
Japan	Tokyo	Japanese
Jordan	Amman	Jordanian
Kazakhstan	Astana	Kazakh
Kenya	Nairobi	Kenyan
Kiribati	Tarawa
Kosovo	Pristina	Kosovar
Kuwait	Kuwait City	Kuwaiti
Kyrgyzstan	Bishkek	Kyrgyz
Laos	Vientiane	Laotian
Latvia	Riga	Latvian
Lebanon	Beirut	Lebanese
Lesotho	Maseru	Basotho
Liberia	Monrovia	Liberian
Libya	Tripoli	Libyan
Liechtenstein	Vaduz	Liechtensteiner
Lithuania	Vilnius	Lithuanian
Luxembourg	Luxembourg	Luxembourgish
Madagascar	Antananarivo	Malagasy
Malawi	Lilongwe	Malawian
Malaysia	Kuala Lumpur	Malaysian
Maldives	Malé	Maldivian
Mali	Bamako	Malian
Malta	Valletta	Maltese
Marshall Islands	Majuro	Marshallese
Mauritania	Nouakchott	Mauritanian
Mauritius	Port Louis	Mauritian
Mexico	Mexico City	Mexican
Micronesia	Palikir	Micronesian
Moldova	Chisinau	Moldovan
Monaco	Monaco	Monegasque
Mongolia	Ulaanbaatar	Mongolian
Montenegro	Podgorica	Montenegrin
Morocco	Rabat	Moroccan
Mozambique	Maputo	Mozambican
Myanmar	Naypyidaw	Burmese
Namibia	Windhoek	Namibian
Nauru	Yaren	Nauruan
Nepal	Kathmandu	Nepalese
Netherlands	Amsterdam	Dutch
New Zealand	Wellington	New Zealand
Nicaragua	Managua	Nicaraguan
Niger	Niamey	Nigerien
Nigeria	Abuja	Nigerian
North Korea	Pyongyang	North Korean
North Macedonia	Skopje	Macedonian
Norway	Oslo	Norwegian
Oman	Muscat	Omani
Pakistan	Islamabad	Pakistani
Palau	Ngerulmud	Palauan
Palestine	Ramallah	Palestinian
Panama	Panama City	Panamanian
Papua New Guinea	Port Moresby	Papua New Guinean
Paraguay	Asunción	Paraguayan
Peru	Lima	Peruvian
Philippines	Manila	Philippine
Poland	Warsaw	Polish
Portugal	Lisbon	Portuguese
Qatar	Doha	Qatari
Republic of the Congo	Brazzaville
Romania	Bucharest	Romanian
Russia	Moscow	Russian
Rwanda	Kigali	Rwandan
Saint Kitts and Nevis	Basseterre	Kittitian
Saint Lucia	Castries	Saint Lucian
Saint Vincent and the Grenadines	Kingstown	Vincentian
Samoa	Apia	Samoan
San Marino	San Marino	Sammarinese
Saudi Arabia	Riyadh	Saudi
Senegal	Dakar	Senegalese
Serbia	Belgrade	Serbian
Seychelles	Victoria	Seychellois
Sierra Leone	Freetown	Sierra Leonean
Singapore	Singapore	Singaporean
Slovakia	Bratislava	Slovak
Slovenia	Ljubljana	Slovenian
Solomon Islands	Honiara	Solomon Islander
Somalia	Mogadishu	Somali
South Africa	Pretoria	South African
South Korea	Seoul	South Korean
South Sudan	Juba	South Sudanese
Spain	Madrid	Spanish
Sri Lanka	Colombo	Sri Lankan
Sudan	Khartoum	Sudanese
Suriname	Paramaribo	Surinamese
Sweden	Stockholm	Swedish
Switzerland	Bern	Swiss
Syria	Damascus	Syrian
São Tomé and Príncipe	São Tomé	São Toméan
Taiwan	Taipei	Taiwanese
Tajikistan	Dushanbe	Tajik
Tanzania	Dodoma	Tanzanian
Thailand	Bangkok	Thai
Togo	Lomé	Togolese
Tonga	Nuku'alofa	Tongan
Trinidad and Tobago	Port of Spain	Trinidadian
Tunisia	Tunis	Tunisian
Turkey	Ankara	Turkish
Turkmenistan	Ashgabat	Turkmen
Tuvalu	Funafuti	Tuvaluan
Uganda	Kampala	Ugandan
Ukraine	Kyiv	Ukrainian
United Arab Emirates	Abu Dhabi	Emirati
United Kingdom	London	British
United States	Washington, D.C.	US
Uruguay	Montevideo	Uruguayan
Uzbekistan	Tashkent	Uzbek
Vanuatu	Port Vila	Vanuatuan
Vatican City	Vatican City	Vatican
Venezuela	Caracas	Venezuelan
Vietnam	Hanoi	Vietnamese
Yemen	Sanaa	Yemeni
Zambia	Lusaka	Zambian
Zimbabwe	Harare	Zimbabwean
`)
