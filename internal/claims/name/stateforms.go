package name

// stateForms are the abbreviations of the Associated Press and of the US Postal
// Service: form, state. They are read only behind a city and a comma ("Tulsa,
// Okla."), as most of them are words or initials elsewhere.
var stateForms = newTable(`
AK	Alaska
AL	Alabama
AR	Arkansas
AZ	Arizona
Ala.	Alabama
Ariz.	Arizona
Ark.	Arkansas
CA	California
CO	Colorado
CT	Connecticut
Calif.	California
Colo.	Colorado
Conn.	Connecticut
DE	Delaware
Del.	Delaware
FL	Florida
Fla.	Florida
GA	Georgia
Ga.	Georgia
HI	Hawaii
IA	Iowa
ID	Idaho
IL	Illinois
IN	Indiana
Ill.	Illinois
Ind.	Indiana
KS	Kansas
KY	Kentucky
Kan.	Kansas
Ky.	Kentucky
LA	Louisiana
La.	Louisiana
MA	Massachusetts
MD	Maryland
ME	Maine
MI	Michigan
MN	Minnesota
MO	Missouri
MS	Mississippi
MT	Montana
Mass.	Massachusetts
Md.	Maryland
Mich.	Michigan
Minn.	Minnesota
Miss.	Mississippi
Mo.	Missouri
Mont.	Montana
N.C.	North Carolina
N.D.	North Dakota
N.H.	New Hampshire
N.J.	New Jersey
N.M.	New Mexico
N.Y.	New York
NC	North Carolina
ND	North Dakota
NE	Nebraska
NH	New Hampshire
NJ	New Jersey
NM	New Mexico
NV	Nevada
NY	New York
Neb.	Nebraska
Nev.	Nevada
OH	Ohio
OK	Oklahoma
OR	Oregon
Okla.	Oklahoma
Ore.	Oregon
PA	Pennsylvania
Pa.	Pennsylvania
R.I.	Rhode Island
RI	Rhode Island
S.C.	South Carolina
S.D.	South Dakota
SC	South Carolina
SD	South Dakota
TN	Tennessee
TX	Texas
Tenn.	Tennessee
UT	Utah
VA	Virginia
VT	Vermont
Va.	Virginia
Vt.	Vermont
W.Va.	West Virginia
WA	Washington
WI	Wisconsin
WV	West Virginia
WY	Wyoming
Wash.	Washington
Wis.	Wisconsin
Wyo.	Wyoming
`)
