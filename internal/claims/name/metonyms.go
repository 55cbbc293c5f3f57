package name

// metonyms are the houses, streets and bodies that stand for a government:
// name, country. A country's capital stands for its government too; that is read
// from countries. Source: Wikidata (CC0).
var metonyms = newTable(`
10 Downing Street	United Kingdom
Blue House	South Korea
Buckingham Palace	United Kingdom
Bundestag	Germany
Capitol Hill	United States
Congress	United States
Downing Street	United Kingdom
Duma	Russia
Elysee	France
Elysee Palace	France
Foggy Bottom	United States
Foreign Office	United Kingdom
Justice Department	United States
Knesset	Israel
Kremlin	Russia
Number 10	United Kingdom
Oval Office	United States
Pentagon	United States
Quai d'Orsay	France
Smolenskaya Square	Russia
State Department	United States
State Duma	Russia
Treasury Department	United States
U.S. Congress	United States
US Congress	United States
Verkhovna Rada	Ukraine
Westminster	United Kingdom
White House	United States
Whitehall	United Kingdom
Zhongnanhai	China
Élysée	France
Élysée Palace	France
`)
