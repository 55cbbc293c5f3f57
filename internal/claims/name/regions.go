package name

// regions are the parts of the world and of countries: name, country, by the United
// Nations' maps; the country is empty where it is none or more than one. Source:
// Wikidata (CC0), property P17.
var regions = newTable(`
Abkhazia	Georgia
Africa
Alberta	Canada
Anatolia	Turkey
Andalusia	Spain
Antarctica
Arctic
Asia
Balkans
Bavaria	Germany
British Columbia	Canada
Caribbean
Catalonia	Spain
Central America
Central Asia
Chechnya	Russia
Corsica	France
Crimea	Ukraine
Dagestan	Russia
Darfur	Sudan
Donbas	Ukraine
Eastern Europe
England	United Kingdom
Europe
Far East
Gaza	Palestine
Gaza Strip	Palestine
Greenland	Denmark
Guam	United States
Gulf of Mexico
Helmand	Afghanistan
Kashmir
Kurdistan
Kursk	Russia
Latin America
Lombardy	Italy
Manitoba	Canada
Middle East
New South Wales	Australia
North Africa
North America
North Caucasus	Russia
Northern Ireland	United Kingdom
Nova Scotia	Canada
Ontario	Canada
Pacific
Persian Gulf
Puerto Rico	United States
Punjab
Quebec	Canada
Queensland	Australia
Saskatchewan	Canada
Saxony	Germany
Scotland	United Kingdom
Siberia	Russia
Sicily	Italy
Silicon Valley	United States
Sinai	Egypt
South America
South Ossetia	Georgia
Southeast Asia
Southern California	United States
Sumatra	Indonesia
Tasmania	Australia
Tibet	China
Transnistria	Moldova
Tuscany	Italy
Ulster
Wales	United Kingdom
West Africa
West Bank	Palestine
Western Europe
Xinjiang	China
`)
