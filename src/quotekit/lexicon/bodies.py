"""Bodies, documents, media and places: what speaks without being a person.

::

    The Halden  Bank       of Norway  said in a filing obtained by Reuters in  Oslo ...
                body noun     country           document           outlet      capital

All entries are lower case. Names of several words stand one a line. A name
that is printed with or without its article is listed without ("new york
times"); one that is a plain word without it is listed with it ("the sun",
"the hill"), so that a reader drops a leading "the" and looks up both.
"""

from __future__ import annotations

# --- Organisations ----------------------------------------------------------------------------------------------------

#: Head nouns that make a capitalised or definite phrase an organisation. Plurals are listed where names end in them
#: (Motors, Airlines, United Nations) and where they speak as groups (banks aside, a surname). "house" is in for the
#: House and its committees, though most houses are homes. Left out are nouns that are surnames or parts of places as
#: often: hall, park, temple, field, lodge, bell, post, banks, day.
ORG_NOUNS = frozenset(
    """
abbey academy administration affiliate agencies agency airline airlines airport airways alliance ambulance amtrak
archdiocese army assembly associates association associations authority automaker bank battalion bloc board bodies
body bookmaker bookstore bourse boutique brewer breweries brewery brigade broadcaster broker-dealer brokerage
brokerages brotherhood builders bundesbank bundesrat bundestag bundeswehr bureau bureaus cabinet cadre caliphate
campaign carabinieri carmaker carrier carriers cartel casino cathedral caucus center centers centre centres chamber
chancellery chancery chapel charity chemicals chipmaker church churches clinic club clubs co-op co-operative coalition
coastguard collective college colleges command commissariat commission commissions committee committees commons
companies company confederation conglomerate conglomerates congregation congress conservatoire conservatory consortium
constabulary constituency consulate consulates consultancy consultants contractor convent coop cooperative corporation
corporations corps council councils court courts cruises customs daycare dealership deanery delegation delegations
department departments detachment developers diocese directorate dispensary distillery distributor division drugmaker
duma embassies embassy employer endowment enterprise enterprises entities eurogroup eurojust europol eurozone exchange
exchequer factories factory faculty farms federation federations fellowship festival firm firms folketing force forces
foundation foundations foundry franchise fraternity friary front frontex fund funds galleries gallery garrison
gendarmerie government governments grocer group groups guard guild headquarters holding holdings hospice hospital
hospitals hotel hotels house incubator industries industry initiative inquiry inspectorate institute institutes
institution institutions insurer insurers interpol investments jirga judiciary junta jury kindergarten knesset
laboratories laboratory labs leadership league leagues legion legislature legislatures lender lenders lessor libraries
library lobby logistics lords lyceum madrasa madrassa mafia magistracy majilis majlis management manufacturer marines
markets military militia militias ministries ministry monastery morgue mosque mosques motors movement movements
municipality museum museums nations nato navy network networks newspaper newsroom non-profit nonprofit nursery
observatory office offices operator opposition orchestra organisation organisations organization organizations
orphanage outfit panel panels paramilitaries parish parliament parliaments parties partnership party pharma
pharmaceuticals pharmacy philharmonic plane-maker planemaker planetarium platoon police policia politburo polizei
polytechnic precinct presidium priory productions prosecution publisher publishers rada railway railways refineries
refinery regime regiment registry regulator regulators restaurant retailer retailers riksbank riksdag sabha school
schools secretariat securities sejm seminary senate service services shipbuilder shipyard shura societies society
sorority squad squadron startup steelmaker stores storting stortinget studio studios subcommittee subsidiaries
subsidiary supermarket supermarkets synagogue syndicate synod systems taskforce team technologies telecom
telecommunications theater theatre think-tank thinktank treasury tribunal troupe trust unesco unhcr unicef union
unions universities university unrwa utilities utility ventures watchdog wehrmacht winery workshop yeshiva zoo
""".split()
)

#: Last words that make a capitalised phrase a company or a club: legal forms, with and without the period, and the
#: plain words firms end their names in (Duke *Energy*, Halden *Partners*). They say so only as the last word of a
#: capitalised phrase: in lower case "energy" and "capital" are no bodies, and so are not in `ORG_NOUNS`.
ORG_SUFFIXES = frozenset(
    """
a.g. a.s. a.ş. a/s ab advisers advisors aerospace afc ag airlines airways aktiebolag ao as asa associates aş b.v.
berhad bhd bhd. biosciences biotech brands bros bros. brothers bv c.v. capital cement ceramics cf chemicals co co.
co.,ltd. company consulting corp corp. corporation cos. cv d.d. d.o.o. dd digital dmcc doo eirl electronics energy
enterprises entertainment equities f.c. fc financial foods footwear funds fzco fze games gk gmbh group health
healthcare holding holdings hotels inc inc. incorporated industries interactive international investments jsc k.k.
kabushiki kg kgaa kk kscc l.l.c. l.l.p. l.p. laboratories labs lda lda. limited lines llc llp logistics lp ltd ltd.
ltda ltda. mbh media metals minerals mining motors n.v. networks nv oao oil ojsc ooo oy oyj p.c. p.j.s.c. p.l.c. pao
partners petroleum pharma pharmaceuticals pictures pjsc plastics plc plc. pllc properties pte pte. pty pty. pvt pvt.
pvt.ltd. q.s.c. qsc realty records resorts resources restaurants rfc s.a. s.a.r.l. s.a.s. s.c. s.p.a. s.r.l. s.à.r.l.
s/a sa sab saoc saog sarl sas sciences sdn sdn. se securities semiconductor semiconductors shipping software solutions
spa srl steel stores studios systems tbk tbk. technologies telecom telecoms textiles therapeutics timber ug ventures
w.l.l. wireless wll worldwide zao
""".split()
)

#: Bodies whose names read as a person's, by a given name in front. They are no persons, and neither is their name's
#: first half; universities and banks that say so ("Carnegie Mellon University") need no entry.
EPONYMOUS_BODIES = frozenset(
    """\
abercrombie & fitch
alexander mcqueen
allen & overy
amber alert
anderson cooper 360
arthur andersen
arthur j. gallagher
bain & company
baker hughes
baker mckenzie
ben & jerry's
bernstein
betty ford center
bill & melinda gates foundation
bob evans
booz allen hamilton
boston dynamics
burt's bees
calvin klein
cantor fitzgerald
carl zeiss
carl's jr
carnegie endowment
carnegie mellon
charles schwab
christian aid
christian dior
clark construction
clifford chance
clinton foundation
crate & barrel
dick's sporting goods
dun & bradstreet
eddie bauer
edelman
edward jones
eli lilly
emerson electric
ernst & young
estee lauder
estée lauder
ford foundation
frank russell
franklin templeton
friedrich ebert foundation
gates foundation
giorgio armani
gordon brothers
harley-davidson
harvey nichols
heinrich böll foundation
henry jackson society
henry schein
herman miller
hill & knowlton
hugo boss
j.p. morgan
jack daniel's
jack in the box
jacques delors institute
jane's
jean coutu
jefferies
jenny craig
jim beam
jimmy choo
jimmy john's
john deere
john hancock
john lewis
john lewis partnership
john menzies
johns hopkins
johnson & johnson
jones day
jones lang lasalle
joseph rowntree foundation
jp morgan
jpmorgan
jpmorgan chase
kaiser permanente
karolinska institute
kate spade
kirkland & ellis
konrad adenauer foundation
laura ashley
leo burnett
levi strauss
levi's
linklaters
lloyds
lloyds banking group
louis dreyfus
louis vuitton
marc jacobs
marie curie
marie stopes
marks & spencer
marks and spencer
martin ennals foundation
martin marietta
mary kay
max mara
max planck
merrill lynch
michael kors
michael page
miriam's kitchen
morgan stanley
nelson mandela foundation
norman foster
ogilvy
oscar mayer
otto bock
papa john's
pat mcgrath labs
patrick & co
paul ehrlich institute
paul weiss
perry ellis
peter jones
philip morris
pierre cardin
pratt & whitney
ralph lauren
raymond james
robert bosch
robert half
robert koch institute
roberto cavalli
rockefeller foundation
rolls-royce
russell group
ruth's chris
saatchi & saatchi
sam's club
samuel adams
sara lee
save the children
sidley austin
simon & schuster
simon property
skadden
slaughter and may
smith & nephew
smith & wesson
smith barney
st. jude
stanley black & decker
stella mccartney
stephens inc
sullivan & cromwell
ted baker
thomas cook
thomson reuters
tiffany & co
tim hortons
tommy hilfiger
tony blair institute
tory burch
trader joe's
tyson foods
vera wang
victoria's secret
virgin atlantic
virgin galactic
wells fargo
wendy's
william hill
william morris
yves saint laurent
zaha hadid architects
""".splitlines()
)

#: Bodies in the news whose names do not show that they are one: firms, agencies, clubs, universities, by the name or
#: the initials they go by. Left out are names that are plain words even when capitalised (Gap, Next, Shelter,
#: Square), and families of firms that are first of all surnames (Ford, Cook, Morgan). Initials that are words in
#: lower case (ICE, WHO, MET, ED) are left out as well: capitals tell them.
NAMED_BODIES = frozenset(
    """\
3m
abb
abercrombie
ac milan
accenture
adani
adia
adidas
adnoc
adobe
aetna
afl-cio
aflac
african union
agfa
ahold delhaize
aig
air arabia
air india
airbnb
airbus
airtel
al-qassam brigades
alcatel
alcoa
alibaba
alitalia
allianz
alphabet
alstom
altria
amazon
amc
amd
american airlines
amgen
amnesty
amnesty international
ant group
anthropic
anz
apple
arab league
aramco
arcelormittal
ariane
arsenal
asean
aslef
asml
asos
aston martin
astrazeneca
at&t
atf
audi
aviva
avon
axa
babcock
bae
bae systems
baidu
bain
barclays
basf
bayer
bayern munich
bcci
bhel
bhp
biogen
biontech
blackberry
blackrock
blackstone
bma
bmw
bnp paribas
boeing
bombardier
bosch
bp
british airways
brookings
brookings institution
bt
burberry
bytedance
cadbury
cadillac
caltech
careem
cargill
carillion
carlyle
carrefour
caterpillar
cathay pacific
cato
cbi
cdc
cern
chatham house
chelsea fc
chevron
chrysler
cia
cisco
citi
citibank
citigroup
coca-cola
comcast
commerzbank
conocophillips
costco
credit suisse
crisis group
crowdstrike
cvs
daewoo
daimler
damac
danone
dea
deepmind
defra
dell
deloitte
delta air lines
delta airlines
deutsche bahn
deutsche bank
deutsche telekom
dhl
dhs
diageo
didi
dior
disney
doctors without borders
doj
doordash
dow chemical
dp world
drdo
dropbox
dupont
dwp
e.on
easyjet
ebay
ecowas
edf
emaar
embraer
emily's list
emirates airline
enel
eni
enron
epa
equifax
equinor
ericsson
eskom
esso
etihad
etisalat
evergrande
evonik
exxon
exxonmobil
faa
fannie mae
fbi
fcc
fda
fdic
fec
fedex
fema
fiat
fifa
fina
firestone
fitch
flipkart
flydubai
foxconn
freddie mac
freedom house
fsb
ftc
fujitsu
g4s
gallup
gazprom
gcc
gchq
ge
geico
genentech
general dynamics
general electric
general mills
general motors
georgetown
gilead
glaxosmithkline
glencore
gm
gmb
goldman
goldman sachs
google
greenpeace
gru
gsk
gucci
gulf air
gulfstream
h&m
halliburton
harvard
hbos
hdfc
heineken
hermès
hewlett-packard
hhs
hilton
hitachi
hmrc
holcim
honda
honeywell
hsbc
huawei
hud
human rights watch
hyatt
hyundai
iaea
iag
iata
iberdrola
ibm
icc
icici
icrc
idf
iiss
ikea
imf
infosys
ing group
instacart
intel
intelsat
inter milan
international crisis group
intesa sanpaolo
ioc
ipsos
irdai
irs
isro
jaguar land rover
jetblue
juul
juventus
kellogg's
kering
kfc
kgb
kia
kkr
klm
komatsu
kpmg
kraft
kraft heinz
kroger
l'oreal
l'oréal
lafarge
lapd
lego
lehman brothers
lenovo
lg
linde
live nation
liverpool fc
lockheed
lockheed martin
lufthansa
lukoil
lvmh
lyft
maersk
mahindra
major league baseball
manchester city
manchester united
mars inc
mastercard
mattel
mazda
mcdonald's
mckinsey
medecins sans frontieres
medicaid
medicare
mercedes
mercedes-benz
merck
meta
metlife
mi5
mi6
michelin
microsoft
mitsubishi
mlb
moderna
mondelez
monsanto
moody's
morning consult
mossad
motorola
msf
mubadala
médecins sans frontières
nakheel
nasa
nasdaq
natwest
nba
ncaa
nestle
nestlé
netflix
nfl
nhl
nhs
niaid
nih
nike
nintendo
nissan
noaa
nokia
nomura
norilsk nickel
northrop grumman
novartis
novo nordisk
nsa
ntpc
nvidia
nypd
nyu
occidental
oecd
ofcom
ofgem
ofsted
ofwat
oman air
ongc
opcw
opec
opec+
openai
oracle
osce
oxfam
palantir
panasonic
paypal
pemex
pepsi
pepsico
petrobras
petronas
peugeot
pew
pfizer
pimco
pirelli
planned parenthood
porsche
prada
pricewaterhousecoopers
primark
princeton
procter & gamble
psg
pwc
qantas
qatar airways
qatarenergy
qualcomm
quinnipiac
rand corporation
raytheon
rbi
real madrid
red crescent
red cross
reliance industries
renault
repsol
rio tinto
rivian
rmt
roche
rosneft
royal mail
rspb
rspca
rusal
rusi
rwe
ryanair
s&p
sabic
safeway
sainsbury's
salesforce
samsung
sanofi
santander
saudi aramco
saudia
sberbank
sbi
schlumberger
scotiabank
sebi
sec
shein
shell
shin bet
shopify
siemens
sierra club
singtel
sk hynix
societe generale
société générale
softbank
sony
spacex
spicejet
spotify
standard & poor's
standard chartered
stanford
starbucks
stellantis
subaru
sunoco
suzuki
svr
t-mobile
talabat
tata
tata motors
tata steel
tencent
tepco
tesco
tesla
tesla motors
texaco
thyssenkrupp
toshiba
totalenergies
tottenham hotspur
toyota
trai
transneft
transparency international
trump organization
tsa
tuc
turkish airlines
tyson
u.s. steel
uber
ubisoft
ubs
ucla
uefa
undp
unicredit
unilever
unison
united airlines
unitedhealth
unodc
ups
us steel
usda
usgs
usoc
valeant
vedanta
verizon
viacom
vistara
vmware
vodafone
volkswagen
volvo
wada
waitrose
wal-mart
walgreens
walmart
waymo
westinghouse
westpac
wetherspoon
wework
wfp
white helmets
whole foods
wikileaks
wipro
wizz air
world food programme
world health organization
wto
yale
yougov
""".splitlines()
)

# --- Documents and media of speech ------------------------------------------------------------------------------------

#: Nouns for what is read or heard rather than met, both numbers: "the *report* says", "*emails* show". Some are acts
#: of speech (claim, warning) in other tables. "show" and "picture" are left out, "paper" is a newspaper too.
DOCUMENT_NOUNS = frozenset(
    """
abstract abstracts accord accords account accounts addendum advert advertisement advertisements adverts advisories
advisory affidavit affidavits agenda agendas agreement agreements amendment amendments analyses analysis annex
annotation annotations announcement announcements appendix application applications archive archives article articles
assessment assessments atlas audio audit audits autobiographies autobiography autopsies autopsy balance-sheet
balance-sheets ballot ballots banner banners barometer benchmark benchmarks bill bills biographies biography blog
blogpost blogposts blogs blueprint blueprints book booklet booklets books brief briefing briefings briefs broadcast
broadcasts broadsheet broadsheets brochure brochures budget budgets bulletin bulletins byline bylines cable cables
caption captions cartoon cartoons catalog catalogs catalogue catalogues census censuses certificate certificates
chapter chapters charge-sheet charge-sheets chargesheet chargesheets chart charter charters charts chat chats
check-list checklist checklists chronicle chronicles circular circulars citation citations clause clauses clip
clipping clippings clips column columns comment commentaries commentary comments communication communications
communique communiques communiqué communiqués compilation compilations complaint complaints constitution constitutions
contract contracts convention conventions correspondence correspondences coverage critique critiques data database
databases dataset datasets decision decisions declaration declarations decree decrees deed deeds deposition
depositions diagnosis diaries diary dictionary dictum digest digests directive directives directories directory
disclosure disclosures dispatch dispatches dissent dissents dissertation dissertations docket dockets document
documentaries documentary documentation documents dossier dossiers draft drafts e-mail e-mails editorial editorials
email emails encyclical encyclicals encyclopaedia encyclopedia enquiry entries entry epistle epistles essay essays
estimate estimates evaluation evaluations evidence excerpt excerpts exposé exposés extract extracts fact-sheet
fact-sheets factsheet factsheets fatwa fatwas fax faxes feature features figure figures file files filing filings film
films finding findings flier fliers flyer flyers footage footnote footnotes forecast forecasts foreword framework
frameworks gazette gazettes glossary graffiti graph graphic graphics graphs guidance guide guidebook guidebooks
guideline guidelines guides handbook handbooks handout handouts hansard headline headlines hearing hearings image
imagery images index indexes indicator indicators indices indictment indictments infographic infographics injunction
injunctions inquest inquests inquiries inquiry inscription inscriptions instruction instructions interview interviews
inventory invitation invitations invoice invoices itinerary journal journals judgement judgements judgment judgments
label labels law laws lawsuit lawsuits leaflet leaflets leak leaks lease leases ledger ledgers legislation letter
letters lexicon list listing listings lists log logbook logbooks logs magazine magazines mail mailing mailings
manifesto manifestos manual manuals manuscript manuscripts map maps material materials measurement measurements memo
memoir memoirs memoranda memorandum memos message messages meta-analysis metadata mission-statement missive missives
monograph monographs motion motions movie movies narrative narratives news newsletter newsletters newspaper
newspaper-report newspapers note notebook notebooks notes notice notices notification notifications novel novels
obituaries obituary op-ed op-eds opinion opinions order orders ordinance ordinances outline outlines overview
overviews pact pacts page pages pamphlet pamphlets paper papers paperwork paragraph paragraphs passage passages
passport passports permit permits petition petitions photo photograph photographs photos plan plans plaque plaques
plea pleading pleadings pleas podcast podcasts poem poems poll polls post postcard postcards poster posters posting
postings posts preamble preambles preface presentation presentations press-release press-releases printout printouts
proceedings proclamation proclamations profile profiles projection projections proposal proposals prospectus
prospectuses protocol protocols publication publications questionnaire questionnaires quotation quotations quote
quotes ranking rankings reading readings receipt receipts record recording recordings records reference references
register registers registry release releases reminder reminders report reporting reports research resolution
resolutions response responses result results resume resumes review reviews rule rulebook rulebooks rules ruling
rulings résumé résumés sample samples schedule schedules scorecard scorecards screenshot screenshots script scripts
scripture scriptures scroll scrolls section sections sermon sermons settlement settlements sign signage signs site
sites sketch sketches slide slides slogan slogans song songs spreadsheet spreadsheets statement statements statistic
statistics statute statutes stories story studies study submission submissions subpoena subpoenas suit suits summaries
summary summons summonses supplement supplements survey surveys syllabus tabloid tabloids tabulation tabulations
tallies tally tape tapes tax-return tax-returns telegram telegrams testament testimonial testimonials testimonies
testimony text textbook textbooks texts theses thesis thread threads timeline timelines timetable timetables tract
tracts trailer trailers transcript transcription transcriptions transcripts translation translations treaties treatise
treatises treaty tweet tweets update updates verdict verdicts version versions video videos videotape videotapes
voicemail voicemails warrant warrants watchlist watchlists web-page web-pages webpage webpages website websites
white-paper white-papers wikipedia wire wires wiretap wiretaps wording worksheet worksheets writ write-up write-ups
writing writings writs x-ray x-rays yearbook yearbooks zine zines
""".split()
)

#: Of these, the ones that are a public record when definite and identified ("the lawsuit", "court documents", "a
#: study published in ..."): one can go and read them. A letter or a memo is public only when the text says so.
PUBLIC_DOCUMENTS = frozenset(
    """
accord accords act acts affidavit affidavits agreement agreements amendment amendments announcement announcements
article articles audit audits autobiography bill bills book books budget budgets bulletin bulletins census
charge-sheet charge-sheets chargesheet chargesheets charter charters communique communiques communiqué communiqués
complaint complaints constitution constitutions convention conventions court-papers database databases declaration
declarations decree decrees deposition depositions directive directives disclosure disclosures docket dockets
editorial editorials factsheet factsheets figures filing filings finding findings gazette guideline guidelines hansard
index indictment indictments injunction injunctions inquest inquests inquiries inquiry judgement judgements judgment
judgments law laws lawsuit lawsuits legislation magazine magazines manifesto manifestos memoir memoirs minutes motion
motions newsletter newsletters newspaper newspapers notice notices op-ed op-eds opinion opinions order orders
ordinance ordinances paper papers petition petitions poll polls press-release press-releases proclamation
proclamations prospectus publication publications record records registries registry release releases report reports
resolution resolutions review reviews ruling rulings statement statements statistics statute statutes studies study
subpoena subpoenas suit suits summons survey surveys testimony transcript transcripts treaties treaty tweet tweets
verdict verdicts warrant warrants website websites white-paper writ writs
""".split()
)

#: What carried the words, by noun and phrase, with the value of `quotekit.model.MediumKind`. Where a noun is several
#: things, the most frequent in "in a ...", "on ..." and "during a ..." is given: "opinion" is a judge's, "paper" a
#: piece of research, "address" a speech, "release" a statement. Some nouns speak of an occasion only (meeting,
#: ceremony): "other".
MEDIUM_NOUNS: dict[str, str] = {
    "advisories": "statement",
    "advisory": "statement",
    "announcement": "statement",
    "announcements": "statement",
    "bulletin": "statement",
    "bulletins": "statement",
    "communique": "statement",
    "communiques": "statement",
    "communiqué": "statement",
    "communiqués": "statement",
    "declaration": "statement",
    "declarations": "statement",
    "handout": "statement",
    "joint statement": "statement",
    "media release": "statement",
    "media releases": "statement",
    "media statement": "statement",
    "news release": "statement",
    "news releases": "statement",
    "disclaimer": "statement",
    "notice": "statement",
    "notices": "statement",
    "press note": "statement",
    "press release": "statement",
    "press releases": "statement",
    "press statement": "statement",
    "press statements": "statement",
    "proclamation": "statement",
    "proclamations": "statement",
    "release": "statement",
    "releases": "statement",
    "statement": "statement",
    "statements": "statement",
    "written statement": "statement",
    "written statements": "statement",
    "chat": "interview",
    "chats": "interview",
    "conversation": "interview",
    "conversations": "interview",
    "dialogue": "interview",
    "discussion": "interview",
    "discussions": "interview",
    "exclusive interview": "interview",
    "interaction": "interview",
    "interactions": "interview",
    "interview": "interview",
    "interviews": "interview",
    "phone interview": "interview",
    "q&a": "interview",
    "question-and-answer session": "interview",
    "questioning": "interview",
    "radio interview": "interview",
    "sit-down": "interview",
    "telephone interview": "interview",
    "television interview": "interview",
    "tv interview": "interview",
    "briefing": "news_conference",
    "briefings": "news_conference",
    "conference call": "news_conference",
    "conference calls": "news_conference",
    "daily briefing": "news_conference",
    "doorstop": "news_conference",
    "earnings call": "news_conference",
    "earnings calls": "news_conference",
    "huddle": "news_conference",
    "media availability": "news_conference",
    "media briefing": "news_conference",
    "media briefings": "news_conference",
    "media call": "news_conference",
    "media conference": "news_conference",
    "media conferences": "news_conference",
    "media interaction": "news_conference",
    "news briefing": "news_conference",
    "news briefings": "news_conference",
    "news conference": "news_conference",
    "news conferences": "news_conference",
    "news-conference press-conference": "news_conference",
    "photo call": "news_conference",
    "press briefing": "news_conference",
    "press briefings": "news_conference",
    "press call": "news_conference",
    "press conference": "news_conference",
    "press conferences": "news_conference",
    "press meet": "news_conference",
    "presser": "news_conference",
    "pressers": "news_conference",
    "round-table": "news_conference",
    "roundtable": "news_conference",
    "scrum": "news_conference",
    "telecon": "news_conference",
    "telecons": "news_conference",
    "teleconference": "news_conference",
    "teleconferences": "news_conference",
    "town hall": "news_conference",
    "town halls": "news_conference",
    "virtual briefing": "news_conference",
    "webcast": "news_conference",
    "webcasts": "news_conference",
    "address": "speech",
    "addresses": "speech",
    "campaign rally": "speech",
    "commencement": "speech",
    "concession speech": "speech",
    "debate": "speech",
    "debates": "speech",
    "eulogies": "speech",
    "eulogy": "speech",
    "floor speech": "speech",
    "forum": "speech",
    "forums": "speech",
    "homilies": "speech",
    "homily": "speech",
    "inaugural address": "speech",
    "keynote": "speech",
    "keynotes": "speech",
    "lecture": "speech",
    "lectures": "speech",
    "oration": "speech",
    "panel discussion": "speech",
    "pep talk": "speech",
    "toast": "speech",
    "presentation": "speech",
    "presentations": "speech",
    "rallies": "speech",
    "rally": "speech",
    "remarks": "speech",
    "seminar": "speech",
    "seminars": "speech",
    "sermon": "speech",
    "sermons": "speech",
    "speech": "speech",
    "speeches": "speech",
    "state of the union": "speech",
    "summit": "speech",
    "summits": "speech",
    "televised address": "speech",
    "webinar": "speech",
    "webinars": "speech",
    "committee hearing": "testimony",
    "confirmation hearing": "testimony",
    "cross-examination": "testimony",
    "deposition": "testimony",
    "depositions": "testimony",
    "hearing": "testimony",
    "hearings": "testimony",
    "inquest": "testimony",
    "inquests": "testimony",
    "inquiries": "testimony",
    "inquiry": "testimony",
    "interrogation": "testimony",
    "interrogations": "testimony",
    "plea hearing": "testimony",
    "police interview": "testimony",
    "prime minister's questions": "testimony",
    "question time": "testimony",
    "testimonies": "testimony",
    "testimony": "testimony",
    "victim impact statement": "testimony",
    "witness statement": "testimony",
    "witness statements": "testimony",
    "affidavit": "court_filing",
    "affidavits": "court_filing",
    "amicus brief": "court_filing",
    "brief": "court_filing",
    "briefs": "court_filing",
    "charge sheet": "court_filing",
    "charge-sheet": "court_filing",
    "chargesheet": "court_filing",
    "chargesheets": "court_filing",
    "complaint": "court_filing",
    "complaints": "court_filing",
    "court document": "court_filing",
    "court documents": "court_filing",
    "court filing": "court_filing",
    "court filings": "court_filing",
    "court paper": "court_filing",
    "court papers": "court_filing",
    "court record": "court_filing",
    "court records": "court_filing",
    "filing": "court_filing",
    "filings": "court_filing",
    "fir": "court_filing",
    "first information report": "court_filing",
    "indictment": "court_filing",
    "indictments": "court_filing",
    "lawsuit": "court_filing",
    "lawsuits": "court_filing",
    "legal filing": "court_filing",
    "legal papers": "court_filing",
    "motion": "court_filing",
    "motions": "court_filing",
    "petition": "court_filing",
    "petitions": "court_filing",
    "plea agreement": "court_filing",
    "pleading": "court_filing",
    "pleadings": "court_filing",
    "subpoena": "court_filing",
    "subpoenas": "court_filing",
    "suit": "court_filing",
    "suits": "court_filing",
    "warrant": "court_filing",
    "warrants": "court_filing",
    "writ": "court_filing",
    "writs": "court_filing",
    "concurrence": "ruling",
    "court order": "ruling",
    "decision": "ruling",
    "decisions": "ruling",
    "decree": "ruling",
    "decrees": "ruling",
    "dissent": "ruling",
    "dissents": "ruling",
    "executive order": "ruling",
    "finding": "ruling",
    "findings": "ruling",
    "injunction": "ruling",
    "injunctions": "ruling",
    "judgement": "ruling",
    "judgements": "ruling",
    "judgment": "ruling",
    "judgments": "ruling",
    "opinion": "ruling",
    "opinions": "ruling",
    "order": "ruling",
    "orders": "ruling",
    "ruling": "ruling",
    "rulings": "ruling",
    "sentencing": "ruling",
    "verdict": "ruling",
    "verdicts": "ruling",
    "blog post": "social_post",
    "blog posts": "social_post",
    "caption": "social_post",
    "captions": "social_post",
    "comment": "statement",
    "comments": "statement",
    "facebook": "social_post",
    "facebook live": "social_post",
    "facebook post": "social_post",
    "facebook posts": "social_post",
    "hashtag": "social_post",
    "instagram": "social_post",
    "instagram post": "social_post",
    "instagram posts": "social_post",
    "instagram story": "social_post",
    "linkedin": "social_post",
    "livestream": "social_post",
    "livestreams": "social_post",
    "message board": "social_post",
    "post": "social_post",
    "posting": "social_post",
    "postings": "social_post",
    "posts": "social_post",
    "reddit": "social_post",
    "reel": "social_post",
    "reels": "social_post",
    "retweet": "social_post",
    "retweets": "social_post",
    "snapchat": "social_post",
    "social media": "social_post",
    "social media post": "social_post",
    "social media posts": "social_post",
    "status update": "social_post",
    "telegram": "social_post",
    "thread": "social_post",
    "threads": "social_post",
    "tiktok": "social_post",
    "truth social": "social_post",
    "tweet": "social_post",
    "tweets": "social_post",
    "tweetstorm": "social_post",
    "twitter": "social_post",
    "twitter post": "social_post",
    "weibo": "social_post",
    "cable": "letter",
    "cables": "letter",
    "cover letter": "letter",
    "diaries": "letter",
    "diary": "letter",
    "fax": "letter",
    "faxes": "letter",
    "letter": "letter",
    "letters": "letter",
    "memo": "letter",
    "memoranda": "letter",
    "memorandum": "letter",
    "memos": "letter",
    "missive": "letter",
    "missives": "letter",
    "note": "letter",
    "notes": "letter",
    "open letter": "letter",
    "open letters": "letter",
    "postcard": "letter",
    "postcards": "letter",
    "resignation letter": "letter",
    "chat message": "email",
    "chat messages": "email",
    "direct message": "email",
    "direct messages": "email",
    "e-mail": "email",
    "e-mails": "email",
    "email": "email",
    "emails": "email",
    "instant message": "email",
    "mail": "email",
    "mails": "email",
    "message": "email",
    "messages": "email",
    "newsletter": "email",
    "newsletters": "email",
    "text": "email",
    "text message": "email",
    "text messages": "email",
    "texts": "email",
    "voice message": "email",
    "voicemail": "email",
    "voicemails": "email",
    "whatsapp": "email",
    "whatsapp message": "email",
    "whatsapp messages": "email",
    "call": "phone",
    "calls": "phone",
    "facetime": "phone",
    "hotline": "phone",
    "phone": "phone",
    "phone call": "phone",
    "phone calls": "phone",
    "phone conversation": "phone",
    "satellite phone": "phone",
    "skype": "phone",
    "telephone": "phone",
    "telephone call": "phone",
    "telephone calls": "phone",
    "telephone conversation": "phone",
    "video call": "phone",
    "video link": "phone",
    "video-conference": "phone",
    "videoconference": "phone",
    "zoom": "phone",
    "ad ads": "broadcast",
    "airwaves": "broadcast",
    "broadcast": "broadcast",
    "broadcasting": "broadcast",
    "broadcasts": "broadcast",
    "documentaries": "broadcast",
    "documentary": "broadcast",
    "episode": "broadcast",
    "episodes": "broadcast",
    "live stream": "broadcast",
    "loudspeaker": "broadcast",
    "loudspeakers": "broadcast",
    "megaphone": "broadcast",
    "intercom": "broadcast",
    "morning show": "broadcast",
    "news bulletin": "broadcast",
    "newscast": "broadcast",
    "newscasts": "broadcast",
    "on air": "broadcast",
    "podcast": "broadcast",
    "podcasts": "broadcast",
    "program": "broadcast",
    "programme": "broadcast",
    "programmes": "broadcast",
    "programs": "broadcast",
    "radio": "broadcast",
    "radio show": "broadcast",
    "segment": "broadcast",
    "segments": "broadcast",
    "show": "broadcast",
    "shows": "broadcast",
    "state television": "broadcast",
    "video package": "broadcast",
    "talk show": "broadcast",
    "talk shows": "broadcast",
    "television": "broadcast",
    "television program": "broadcast",
    "television programme": "broadcast",
    "tv": "broadcast",
    "tv show": "broadcast",
    "audio": "recording",
    "audio message": "recording",
    "audio recording": "recording",
    "audio recordings": "recording",
    "audiotape": "recording",
    "audiotapes": "recording",
    "body camera": "recording",
    "clip": "recording",
    "clips": "recording",
    "dashcam": "recording",
    "footage": "recording",
    "phone recording": "recording",
    "recording": "recording",
    "recordings": "recording",
    "surveillance": "recording",
    "tape": "recording",
    "tapes": "recording",
    "transcript": "recording",
    "transcripts": "recording",
    "video": "recording",
    "video clip": "recording",
    "video clips": "recording",
    "video message": "recording",
    "video messages": "recording",
    "video statement": "recording",
    "videos": "recording",
    "videotape": "recording",
    "videotapes": "recording",
    "voice note": "recording",
    "voice notes": "recording",
    "wiretap": "recording",
    "wiretaps": "recording",
    "autobiographies": "book",
    "autobiography": "book",
    "biographies": "book",
    "biography": "book",
    "book": "book",
    "books": "book",
    "chapter": "book",
    "chapters": "book",
    "diary entry": "book",
    "essay": "book",
    "essays": "book",
    "foreword": "book",
    "manifesto": "book",
    "manifestos": "book",
    "memoir": "book",
    "memoirs": "book",
    "novel": "book",
    "novels": "book",
    "poem": "book",
    "poems": "book",
    "preface": "book",
    "textbook": "book",
    "textbooks": "book",
    "article": "article",
    "articles": "article",
    "blog": "article",
    "blogs": "article",
    "bylined article": "article",
    "column": "article",
    "columns": "article",
    "commentaries": "article",
    "commentary": "article",
    "dispatch": "article",
    "dispatches": "article",
    "editorial": "article",
    "editorials": "article",
    "guest column": "article",
    "journal": "article",
    "journals": "article",
    "magazine": "article",
    "magazines": "article",
    "news report": "article",
    "news reports": "article",
    "newspaper": "article",
    "newspapers": "article",
    "obituaries": "article",
    "obituary": "article",
    "op-ed": "article",
    "op-eds": "article",
    "opinion column": "article",
    "opinion piece": "article",
    "opinion pieces": "article",
    "piece": "article",
    "pieces": "article",
    "profile": "article",
    "profiles": "article",
    "review": "article",
    "reviews": "article",
    "stories": "article",
    "story": "article",
    "web site": "article",
    "website": "article",
    "websites": "article",
    "analyses": "report",
    "analysis": "report",
    "annual report": "report",
    "accounts": "report",
    "assessment": "report",
    "assessments": "report",
    "audit": "report",
    "audits": "report",
    "autopsy": "report",
    "briefing note": "report",
    "briefing paper": "report",
    "budget": "report",
    "budgets": "report",
    "client note": "report",
    "dossier": "report",
    "dossiers": "report",
    "earnings report": "report",
    "forecast": "report",
    "forecasts": "report",
    "note to clients": "report",
    "notes to clients": "report",
    "outlook": "report",
    "paper": "report",
    "papers": "report",
    "policy brief": "report",
    "report": "report",
    "reports": "report",
    "research": "report",
    "research note": "report",
    "research notes": "report",
    "situation report": "report",
    "studies": "report",
    "study": "report",
    "update": "report",
    "updates": "report",
    "white paper": "report",
    "working paper": "report",
    "ballot": "poll",
    "ballots": "poll",
    "census": "poll",
    "exit poll": "poll",
    "exit polls": "poll",
    "opinion poll": "poll",
    "opinion polls": "poll",
    "poll": "poll",
    "polls": "poll",
    "questionnaire": "poll",
    "questionnaires": "poll",
    "referendum": "poll",
    "straw poll": "poll",
    "survey": "poll",
    "surveys": "poll",
    "agenda": "document",
    "agreement": "document",
    "agreements": "document",
    "banner": "document",
    "banners": "document",
    "document": "document",
    "documents": "document",
    "draft": "document",
    "draft resolution": "document",
    "drafts": "document",
    "fact sheet": "document",
    "fact sheets": "document",
    "file": "document",
    "files": "document",
    "graffiti": "document",
    "guidance": "document",
    "guideline": "document",
    "guidelines": "document",
    "leaflet": "document",
    "leaflets": "document",
    "minutes": "document",
    "placard": "document",
    "placards": "document",
    "press kit": "document",
    "prospectus": "document",
    "record": "document",
    "records": "document",
    "resolution": "document",
    "resolutions": "document",
    "slide": "document",
    "slides": "document",
    "text of the agreement": "document",
    "treaties": "document",
    "treaty": "document",
    "ceremonies": "other",
    "ceremony": "other",
    "conference": "other",
    "conferences": "other",
    "event": "other",
    "events": "other",
    "funeral": "other",
    "funerals": "other",
    "interpreter": "other",
    "meeting": "other",
    "meetings": "other",
    "session": "other",
    "sessions": "other",
    "sidelines": "other",
    "sign language": "other",
    "talks": "other",
    "translator": "other",
    "vigil": "other",
    "vigils": "other",
}

#: Platforms on which people post. "x" is one only with a preposition before it ("on X"), "threads", "signal", "line"
#: and "discord" only capitalised; "meta" and "google" own platforms and are none.
PLATFORMS = frozenset(
    """\
4chan
8chan
8kun
bereal
bilibili
bitchute
bluesky
clubhouse
discord
douban
douyin
facebook
facebook live
facebook messenger
facetime
flickr
gab
gettr
imgur
imo
instagram
instagram live
instagram stories
kakaotalk
koo
kuaishou
line
line messenger
linkedin
mastodon
medium
messenger
myspace
nextdoor
odnoklassniki
odysee
onlyfans
parler
periscope
pinterest
quora
reddit
rumble
sharechat
signal
sina weibo
skype
slack
snapchat
soundcloud
spotify
substack
telegram
threads
tieba
tiktok
truth social
tumblr
twitch
twitpic
twitter
twitter spaces
viber
vimeo
vk
vkontakte
wechat
weibo
whatsapp
x
x spaces
xiaohongshu
youtube
zhihu
zoom
""".splitlines()
)

# --- News outlets -----------------------------------------------------------------------------------------------------

#: Outlets by the name they print. See the head of this file for "the". Short and plain ones (ap, pa, time, nature,
#: the sun) are outlets only in capitals or with their article. Left out are outlets named by a word too plain for
#: that (Focus, Record, Stuff, Nation) or by a given name (Petra, Deepika).
OUTLETS = frozenset(
    """\
+972
+972 magazine
1+1
10 news first
100% noticias
10news
14ymedio
15min.lt
1news
1tv
20 minutes
20 minutos
21st century business herald
24 chasa
24.kg
38 north
444.hu
538
60 minutes
702
7news
7sur7
92 news
972 magazine
9news
a haber
aa
aaj news
aaj tak
abc
abc australia
abc color
abc news
abc radio
abidjan.net
above the law
abp
abp ananda
abp news
abs-cbn
abs-cbn news
abu dhabi media
abu dhabi tv
actu cameroun
actualite.cd
actualité.cd
actuniger
ada derana
addis fortune
addis standard
addis zemen
aden al-ghad
adevarul
adnkronos
aera
afp
afr
africa news
africa report
african arguments
african business
africanews
afrique media
aftenposten
aftonbladet
agence de presse sénégalaise
agence france presse
agence france-presse
agence ivoirienne de presse
agencia brasil
agentstvo
agerpres
agi
agência brasil
agência pública
ahram online
ahval
air news
akashvani
akipress
akron beacon journal
aktuality.sk
al ahram
al akhbar
al alam
al aqsa tv
al arabiya
al ayam
al bayan
al ekhbariya
al hadath
al iraqiya
al jadeed
al jazeera
al jazeera arabic
al jazeera english
al jazeera mubasher
al khaleej
al manar
al masirah
al masry al youm
al mayadeen
al monitor
al qabas
al quds
al sharq
al sumaria
al-ahram
al-akhbar
al-alam
al-anba
al-aqsa tv
al-arabiya
al-araby al-jadeed
al-ayyam
al-dustour
al-ekhbariya
al-ghad
al-hadath
al-hayat
al-hayat al-jadida
al-ikhbariya
al-iraqiya
al-ittihad
al-jarida
al-jazeera
al-jazirah
al-mada
al-madina
al-mamlaka
al-manar
al-masirah
al-masirah tv
al-masry al-youm
al-mayadeen
al-monitor
al-qabas
al-quds
al-quds al-arabi
al-quds tv
al-rai
al-raya
al-riyadh
al-sabah
al-sharq
al-sumaria
al-thawra
al-wasat
al-watan
al.com
albany times union
albuquerque journal
aletihad
algemeen dagblad
algérie presse service
alhurra
all india radio
allafrica
alrai
alsumaria
alt news
alterpresse
amabhungane
amaq
amaq news agency
amar ujala
ambito financiero
ammon news
américa televisión
an-nahar
ana-mpa
anadolu
anadolu agency
ananda bazar patrika
anandabazar patrika
anchorage daily news
andhra jyothi
andina
ani
animal politico
animal político
anka
ann news
annahar
ansa
antara
antena 3
ap
apa
apa news agency
apple daily
apple news
aps
arab news
arab times
arabian business
ard
argumenty i fakty
argus leader
argus media
ariana news
arirang
arise news
arise tv
aristegui noticias
arizona republic
arkansas democrat-gazette
armando.info
armenpress
army radio
army times
around the rings
ars technica
arte
artnet
artnet news
artnews
arutz sheva
ary
ary news
asahi
asahi shimbun
asbury park press
asharq
asharq al-awsat
asharq business
asharq news
asia times
asia-plus
asian age
asian news international
asianet
asianet news
assam tribune
associated press
associated press of pakistan
astro awani
atlanta journal-constitution
atlatszo
austin american-statesman
australian associated press
australian broadcasting corporation
australian financial review
austria press agency
autosport
aviation week
avvenire
awoko
axios
ayibopost
azatutyun
azertac
azertag
b92
bahrain mirror
bahrain news agency
bakhtar
balkan insight
baltic news service
baltic times
baltimore sun
bandnews
bangalore mirror
bangkok post
bangor daily news
barbados today
barron's
bartaman
bbc
bbc africa
bbc arabic
bbc breakfast
bbc hindi
bbc news
bbc newsnight
bbc ni
bbc one
bbc persian
bbc radio
bbc radio 4
bbc radio 5 live
bbc scotland
bbc sport
bbc verify
bbc wales
bbc world
bbc world service
bdnews24
bdnews24.com
beeld
beijing daily
beijing news
beijing youth daily
bein sports
belfast telegraph
belga
bellingcat
belsat
belta
benarnews
bergen record
berita harian
berliner morgenpost
berliner zeitung
berlingske
bernama
beta news agency
bfm
bfm business
bfm tv
bfmtv
bhutan times
bianet
bild
bild am sonntag
bild zeitung
billboard
billings gazette
biobio
birgun
birgün
birmingham mail
birmingham news
birn
bismarck tribune
bisnis indonesia
bivol
blaze media
bleacher report
blic
blikk
bloomberg
bloomberg businessweek
bloomberg law
bloomberg news
bloomberg television
bloomberg tv
blu radio
bmj
bna
bns
borneo post
boston globe
boston herald
br
breaking defense
breakingviews
breitbart
breitbart news
brussels times
bss
bt sport
bta
buenos aires herald
buenos aires times
buffalo news
bunshun
burlington free press
business daily
business day
business insider
business mirror
business recorder
business standard
business times
businessday
businessline
businessweek
businessworld
buzzfeed
buzzfeed news
búsqueda
c-span
c5n
cable tv hong kong
cadena ser
caijing
caixin
caixin global
calcalist
calgary herald
cambodia daily
canadian press
canal+
canberra times
cape argus
cape times
capital fm
caracol
caracol radio
caracol tv
carbon brief
carta capital
casper star-tribune
catch news
caucasian knot
cayman compass
cbc
cbc news
cbc radio
cbs
cbs news
cbs sports
cctv
censor.net
central news agency
ceylon today
cgtn
channel 12
channel 12 news
channel 13
channel 13 news
channel 14
channel 4
channel 4 news
channel 5
channel a
channel i
channel news asia
channel newsasia
channel nine
channel one
channel seven
channels television
channels tv
charlie hebdo
charlotte observer
charter 97
cheddar
chicago sun-times
chicago tribune
chimpreports
china central television
china daily
china media group
china national radio
china news service
china securities journal
china times
china youth daily
chosun
chosun ilbo
christian science monitor
chronicle herald
chunichi shimbun
cibercuba
cincinnati enquirer
ciper
citi fm
citi newsroom
citizen news
citizen tv
city a.m.
city am
city press
civil.ge
clarin
clarion-ledger
clarín
cleveland.com
climate home
climate home news
club of mozambique
cna
cnbc
cnet
cnews
cnn
cnn brasil
cnn en español
cnn indonesia
cnn international
cnn philippines
cnn turk
cnn türk
cnn-ibn
cnn-news18
cns
colombo gazette
colombo telegraph
colorado sun
columbia journalism review
columbus dispatch
comedy central
commercial appeal
commercial times
conservativehome
construction week
cope
correctiv
correio da manhã
corriere
corriere della sera
corriere dello sport
cosmopolitan
country life
courier-journal
courier-mail
courthouse news
courthouse news service
cricbuzz
cricinfo
crikey
cspan
ctk
ctv
ctv news
cubadebate
cubanet
cumhuriyet
cyclingnews
cyprus mail
czech news agency
dagbladet
dagens nyheter
dagens næringsliv
daily beast
daily caller
daily excelsior
daily express
daily ft
daily graphic
daily kos
daily mail
daily maverick
daily mirror
daily monitor
daily nation
daily news
daily news egypt
daily nk
daily observer
daily record
daily sabah
daily star
daily telegraph
daily thanthi
daily times
daily trust
daily wire
dainik bhaskar
dainik jagran
dainik tribune
dakaractu
dallas morning news
dateline nbc
dawn
dawn news
dawn.com
dawnnews
dazn
dd news
de morgen
de standaard
de telegraaf
de volkskrant
deadline
deadline hollywood
deadspin
debtwire
deccan chronicle
deccan herald
declassified uk
defense news
defense one
delfi
demirören news agency
democracy now
democracy now!
democratic voice of burma
dennik n
denník n
denver post
der spiegel
der standard
der tagesspiegel
des moines register
deseret news
detik
detik.com
detikcom
detroit free press
detroit news
deutsche presse-agentur
deutsche welle
deutschlandfunk
dha
dhaka tribune
diamond online
diario de cuba
diario de noticias
diario el mundo
diario libre
didban iran
die burger
die presse
die tageszeitung
die welt
die zeit
digi24
digitimes
dina thanthi
dinakaran
dinamalar
dinamani
direkt36
divergentes
divya bhaskar
diário de notícias
dnevni avaz
dnevnik
doha news
dominion post
dong-a ilbo
donga ilbo
doordarshan
dow jones
dow jones newswires
dozhd
dpa
dragon tv
drudge report
dubai eye
dubai tv
dunya news
dutchnews
duvar
dvb
dw
dzerkalo tyzhnia
e! news
e&e news
east african
eastern daily press
eastmojo
echo of moscow
echourouk
economic daily
economic daily news
economic times
economynext
ecuavisa
edaily
edmonton journal
eenadu
eesti päevaleht
efe
efecto cocuyo
egypt independent
egypt today
ei samay
ekathimerini
ekattor tv
ekho moskvy
ekstra bladet
el colombiano
el comercio
el confidencial
el cronista
el deber
el diario
el diario de hoy
el diario de juárez
el economista
el español
el espectador
el faro
el financiero
el heraldo
el heraldo de méxico
el heraldo honduras
el khabar
el mercurio
el milenio
el mostrador
el mundo
el nacional
el nuevo dia
el nuevo diario
el nuevo día
el observador
el pais
el país
el periodico
el periódico
el pitazo
el sol de méxico
el tiempo
el toque
el universal
el universo
el watan
el-watan
eldiario.es
eleven media
elle
emirates 24/7
emirates news agency
ena
enab baladi
enca
energy intelligence
engadget
ennahar
entekhab
entertainment weekly
epoch times
ert
espn
espn cricinfo
espn.com
espncricinfo
esquire
estadao
estadão
etemad
ethiopia insider
ethiopian news agency
ettelaat
etv
eu observer
euobserver
euractiv
eurasianet
euromoney
euronews
europa press
europe 1
european pravda
eurosport
evening standard
evrensel
ewn
excelsior
excélsior
express news
express tribune
expressen
eyewitness news
f1.com
face the nation
fana
fana broadcasting
fars
fars news
fars news agency
fasozine
fast company
faz
fena
fergana
ferghana
fiji times
financial express
financial times
financial tribune
first channel
firstpost
fivethirtyeight
flightglobal
fnn
focus taiwan
folha
folha de s. paulo
folha de s.paulo
folha de sao paulo
fontanka
forbes
foreign affairs
foreign policy
fort worth star-telegram
fortune
fourfourtwo
fox
fox business
fox business network
fox news
fox news channel
fox news sunday
fox sports
fox tv
france 2
france 24
france 3
france 5
france culture
france info
france inter
franceinfo
frankfurter allgemeine
frankfurter allgemeine sonntagszeitung
frankfurter allgemeine zeitung
fraternité matin
free malaysia today
free press journal
fresno bee
friday times
frontier myanmar
frontline magazine
frontpage africa
frontpageafrica
ft
ft.com
fuji tv
funke media group
g1
g4media
gabon review
galatz
galei zahal
garowe online
gateway pundit
gawker
gazeta wyborcza
gazeta.ru
gazeta.uz
gazete duvar
gazzetta dello sport
gb news
geo
geo news
geo tv
german press agency
ghana news agency
ghanaian times
ghanaweb
gizmodo
gleaner
global new light of myanmar
global news
global times
globe and mail
globes
globonews
globovision
globovisión
gma
gma news
gna
goal.com
golf channel
golf digest
goobjoog
good morning america
good morning britain
google news
gorkhapatra
gq
gramophone
granma
graphic online
grazia
greater kashmir
greenville news
grist
groundup
guangming daily
guardian
guardian australia
guineematin
guinée news
gujarat samachar
gulf business
gulf daily news
gulf news
gulf times
gulf today
guyana chronicle
göteborgs-posten
haaretz
haberturk
habertürk
haiti libre
haitian times
halk tv
hamburger abendblatt
hamilton spectator
hamshahri
handelsblatt
hankook ilbo
hankyoreh
hartford courant
haïtien times
hbo
helsingin sanomat
herald sun
hespress
het laatste nieuws
hetq
hiiraan
hiiraan online
himalayan times
hindu businessline
hindustan
hindustan times
hk01
hkfp
hln
hokkaido shimbun
hollywood reporter
hondudiario
hong kong free press
honolulu civil beat
honolulu star-advertiser
houston chronicle
hrana
hromadske
huffington post
huffpost
hufvudstadsbladet
hum news
humangle
hunan tv
hurriyet
hurriyet daily news
hvg
hürriyet
i newspaper
i-cable
i24
i24 news
i24news
ians
ibn live
ictv
idaho statesman
idl-reporteros
ifeng
ifr
igihe
iha
il fatto quotidiano
il foglio
il giornale
il messaggero
il sole 24 ore
ilta-sanomat
iltalehti
important stories
independent on sunday
index.hu
india today
india tv
indian express
indianapolis star
indo-asian news service
indystar
infobae
infowars
initium
inp
inquirer.net
inside climate news
inside the games
insider
insidethegames
interfax
interfax-europe
interfax-ukraine
interpressnews
iol
ipolitics
iran daily
iran international
iranian students' news agency
iraqi news agency
irib
irish examiner
irish independent
irish news
irish times
irna
irrawaddy
islamic republic news agency
isna
israel hayom
israel national news
israel radio
israel's channel 12
istoe
istories
istoé
itar-tass
ittefaq
itv
itv news
iwacu
izvestia
izvestiya
jakarta globe
jakarta post
jamaica gleaner
jamaica observer
jamaran
jamiiforums
janes
jang
jansatta
japan news
japan times
japan today
javan
jdd
jerusalem post
jeune afrique
jewish chronicle
jewish insider
jewish telegraphic agency
jezebel
jiefang daily
jiji
jiji press
jomhouri-e eslami
joongang
joongang ilbo
jordan times
jornal de angola
jornal de notícias
journal de montreal
journal du cameroun
jovem pan
joy fm
joynews
jta
jtbc
jugantor
junge freiheit
just security
jutarnji list
juventud rebelde
jyllands-posten
k24
kabc
kaieteur news
kairali
kaiser health news
kaler kantho
kan
kan 11
kan news
kan radio
kansas city star
kantipur
kare
kare 11
kashmir observer
kashmir times
kathimerini
kathmandu post
kayhan
kazinform
kbs
kcna
kcrw
kens
kenya news agency
kerala kaumudi
kerrang
keshet
keystone-sda
kff health news
kgo
khaama press
khabar online
khaleej times
khaosod
khaosod english
khmer times
khou
kigali today
kloop
koaci
koat
koha ditore
kommersant
kompas
komsomolskaya pravda
korea economic daily
korea herald
korea joongang daily
korea times
korean central news agency
kpcc
kprc
kqed
kronen zeitung
krqe
ksat
ktla
ktn
ktn news
ktrk
kuensel
kumparan
kun.uz
kuna
kuow
kurdistan 24
kusa
kuwait news agency
kuwait times
kyiv independent
kyiv post
kyodo
kyodo news
kyunghyang shinmun
l'equipe
l'espresso
l'essor
l'express
l'humanite
l'humanité
l'obs
l'orient le jour
l'orient today
l'orient-le jour
l'osservatore romano
l'équipe
l.a. times
la croix
la dépêche
la estrella de panamá
la gazzetta dello sport
la hora
la jornada
la libre
la libre belgique
la nacion
la nación
la prensa
la prensa gráfica
la presse
la presse canadienne
la presse de tunisie
la provence
la razon
la razón
la repubblica
la republica
la república
la sexta
la silla vacía
la stampa
la tercera
la times
la vanguardia
la voix du nord
la'o hamutuk
la7
labourlist
laist
lao dong
laotian times
las vegas review-journal
las vegas sun
law gazette
law360
lawfare
lbc
lbci
lci
le canard enchaine
le canard enchaîné
le desk
le devoir
le figaro
le journal de montréal
le journal du dimanche
le matin
le mauricien
le monde
le nouvel observateur
le nouvelliste
le parisien
le point
le progrès
le quotidien
le soir
le soleil
le temps
le360
leadership newspaper
lefaso
lefaso.net
legal week
lenta.ru
les echos
lexington herald-leader
lianhe zaobao
liberian observer
liberty times
liberté algérie
libya al-ahrar
libya observer
libération
lidové noviny
life news
lifenews
liga.net
liputan 6
listin diario
listín diario
livemint
liverpool echo
lloyd's list
local call
lok sabha tv
lokmat
loksatta
london evening standard
los angeles times
lrt
lsm
lusa
lusaka times
luxemburger wort
m&g
m6
ma'an
ma'an news agency
maariv
macauhub
maclean's
mada masr
madhyamam
maeil business
maeil business newspaper
maghreb arabe presse
magyar nemzet
maharashtra times
mail & guardian
mail and guardian
mail on sunday
mail online
mailonline
mainichi
mainichi shimbun
makor rishon
malawi24
malay mail
malayala manorama
malaysiakini
maldives independent
maliweb
malta today
manager magazin
manchester evening news
manila bulletin
manila times
manoto
marca.com
marketwatch
mashable
mathrubhumi
matichon
mbc
mbn
mdr
media one
mediafax
mediaite
mediaone
mediapart
mediaset
mediazona
meduza
medyascope
meed
meet the press
mehr
mehr news
mehr news agency
mena
mercopress
mercury news
mergermarket
metro tv
metrópoles
mexico news daily
meydan tv
miami herald
mid-day
middle east eye
middle east news agency
mihaaru
milenio televisión
military times
milliyet
milwaukee journal sentinel
mimi mefo info
mindanews
ming pao
minneapolis star tribune
mirror media
mirror now
mississippi today
mizzima
mladá fronta dnes
mlb.com
mlive
mmegi
mojo
money today
moneycontrol
montel
montreal gazette
morgunbladid
morgunblaðið
morning joe
mosaique fm
moscow times
moskovsky komsomolets
mother jones
mothership
motorsport
motorsport.com
mrtv
ms now
msn
msnbc
mtavari
mti
mtv
mumbai mirror
mundo deportivo
muscat daily
mwananchi
my republica
myanmar now
myanmar times
myjoyonline
n-tv
n1
naharnet
namibian sun
nasha niva
nassau guardian
nation africa
nation media group
nation news
national enquirer
national geographic
national herald
national news agency
national post
national public radio
national review
nature
navbharat times
nawa-i-waqt
nawaiwaqt
nba.com
nbc
nbc news
nbc sports
nbn
nbs tv
ndr
ndtv
ndtv 24x7
ndtv india
nepali times
netease
netwerk24
network ten
netzpolitik
neue zuercher zeitung
neue zürcher zeitung
nevada independent
new hampshire union leader
new indian express
new orleans advocate
new republic
new scientist
new statesman
new straits times
new times
new vision
new york daily news
new york magazine
new york post
new york times
new yorker
new zealand herald
new zimbabwe
news & observer
news agency of nigeria
news diggers
news first
news minute
news nation
news.am
news1
news18
news24
newsday
newsday zimbabwe
newsfirst
newshawks
newshour
newshub
newsis
newslaundry
newsmax
newsnation
newsnight
newstalk
newsweek
newsweek polska
newsx
newzroom afrika
nexta
nezavisimaya gazeta
nfl network
nhan dan
nhk
nhk world
nhl.com
nhân dân
nice-matin
nieman lab
nigerian tribune
nightline
nikkan sports
nikkei
nikkei asia
nikkei asian review
nikkei business
nile post
nine news
nippon tv
nj.com
nk news
nme
nna
nnn
north press
northeast now
notes from poland
noticias rcn
notimex
nour news
novaya gazeta
novaya gazeta europe
novinite
novo jornal
novoye vremya
now tv
npr
nrc
nrc handelsblad
nrk
ntb
ntv
nyasa times
nz herald
nzpa
nzz
népszabadság
o estado de s. paulo
o estado de s.paulo
o globo
oan
oann
oc media
odisha tv
oe24
ojo público
ok magazine
okaz
okinawa times
oklahoman
omaha world-herald
oman daily observer
oman news agency
oman observer
ona
onda cero
one america news
one america news network
onet
online news agency
onlinekhabar
onmanorama
opendemocracy
orange county register
orda.kz
oregonian
orf
orient news
oriental daily
orlando sentinel
oslobođenje
osservatore romano
otago daily times
ottawa citizen
otv
otv odisha
ouest-france
outlook india
pa
pa media
pa news agency
page six
pagina 12
pajhwok
pajhwok afghan news
pakistan observer
pakistan television
pakistan today
palm beach post
panapress
panchjanya
paris match
pbs
pbs newshour
peace fm
pennlive
people magazine
people's daily
peoples gazette
petra news agency
philadelphia daily news
philadelphia inquirer
philippine daily inquirer
philippine news agency
philippine star
phnom penh post
phoenix television
phoenix tv
pitchfork
pittsburgh post-gazette
pittsburgh tribune-review
pla daily
plain dealer
platts
play the game
plaza pública
pna
poder360
polish press agency
politico
politico europe
politico magazine
politicshome
politika
politiken
politis
polityka
polsat
portland press herald
post and courier
post-courier
postimees
poynter
prachatai
prajavani
pratidin time
premium times
prensa latina
prensa libre
press association
press trust of india
press tv
prime news agency
primera hora
private eye
proekt
propublica
prothom alo
proto thema
providence journal
právo
pti
ptv
ptv news
public tv
publico
puck
pudhari
puls 4
punchbowl news
punjab kesari
puthiya thalaimurai
página 12
página siete
público
qatar news agency
qna
quartz
quint
radio bío bío
radio canada
radio dabanga
radio farda
radio formula
radio france
radio france internationale
radio free asia
radio free europe
radio free europe/radio liberty
radio fórmula
radio liberty
radio marti
radio mogadishu
radio new zealand
radio okapi
radio pakistan
radio svoboda
radio times
radio-canada
rai
rai 1
rai news
rajasthan patrika
rajya sabha tv
raleigh news & observer
rappler
raw story
rbb
rbc
rbk
rcn
re:baltica
readovka
real clear politics
realclearpolitics
recode
record tv
red state
redaktionsnetzwerk deutschland
rede globo
rediff
rediff.com
reforma
ren tv
reno gazette-journal
reporter tv
repubblica
republic tv
republica
republika
resalat
reshet
reshet bet
reuters
reuters breakingviews
revista proceso
revista semana
revista veja
rfa
rfe/rl
rfi
rheinische post
ria
ria news
ria novosti
rice media
richmond times-dispatch
rigzone
riodoce
rising kashmir
risk.net
ritzau
rmc
rnd
rnz
rodong sinmun
roll call
rolling stone
romania libera
rossiya 1
rossiya 24
rossiya segodnya
rossiya-1
rossiya-24
rossiyskaya gazeta
rotana
roya news
royal gazette
rpp
rss nepal
rt
rt arabic
rtbf
rte
rthk
rtl
rtl klub
rtl nieuws
rtp
rts
rtve
rté
rudaw
runner's world
runrunes
russia today
rustavi 2
ruv
rybar
ryukyu shimpo
rzeczpospolita
ríodoce
rúv
s&p global
s4c
saamana
saba
saba news
saba news agency
sabc
sabc news
sacramento bee
sahara reporters
saigon times
sakshi tv
salon
salt lake tribune
samaa
samaa tv
sambad
san antonio express-news
san diego union-tribune
san francisco chronicle
san jose mercury news
sana
sangbad pratidin
sankei
sankei shimbun
sansad tv
santa fe new mexican
sapa news
sarawak report
saudi gazette
saudi press agency
sbs
sbs news
sbt
science
science magazine
scientific american
scmp
scotusblog
scroll.in
seattle times
securities times
seeking alpha
semafor
semanario universidad
seneweb
sentinel assam
seoul shinmun
setopati
seven news
seznam zpravy
shabelle
shabelle media network
shafaq news
sham network
shanghai securities news
shargh
shehab news agency
showtime
shukan bunshun
shukan shincho
sight and sound
sin embargo
sina
sina finance
sinar harian
sinembargo
sing tao
sing tao daily
site intelligence group
sixth tone
skai
sky
sky italia
sky news
sky news arabia
sky news australia
sky sports
sky sports news
sky tg24
slate
smithsonian magazine
somoy tv
south china morning post
south florida sun sentinel
south24
southern metropolis daily
southern weekly
sowetan
sozcu
spa
spiegel
spiegel online
splash247
spokesman-review
sport bild
sports hochi
sports illustrated
sports nippon
sportsnet
sportstar
sputnik
sputnik news
srf
st. louis post-dispatch
st. paul pioneer press
st. petersburg times
sta
stabroek news
stand news
standard media
star gazetesi
star tribune
star-ledger
stars and stripes
stat
stat news
straits times
stt
studio tamani
stuff.co.nz
stuttgarter zeitung
stv
sud ouest
sud quotidien
sudan tribune
sueddeutsche zeitung
sun news
sun sentinel
sun tv
sun.mv
sunday express
sunday mirror
sunday telegraph
sunday times
sunstar
suspilne
suvarna news
svenska dagbladet
sveriges radio
svt
swimming world
swissinfo
swr
sydney morning herald
syria tv
syrian arab news agency
syrian observatory for human rights
sz
sözcü
süddeutsche zeitung
t-online
t24
ta kung pao
ta nea
tablet magazine
tages-anzeiger
tagesschau
tagesspiegel
taipei times
taiwan news
takvim
tal cual
talking points memo
talkradio
talksport
talktv
tamil guardian
tamilnet
tampa bay times
tanjug
tasnim
tasnim news agency
tass
tatler
taz
tbs
techcrunch
tehran times
telam
telangana today
tele1
teleamazonas
telecinco
telegraaf
telemetro
telemundo
telesur
telesur english
televisa
televisión española
telex
telquel
tencent news
tennessean
tennis.com
texas tribune
tf1
tgcom24
thai pbs
thai rath
thairath
thanh nien
thanh niên
thanthi tv
the 19th
the advertiser
the advocate
the age
the american lawyer
the art newspaper
the athletic
the atlantic
the australian
the aviation herald
the banker
the bell
the blaze
the bulwark
the cable
the caravan
the citizen
the continent
the conversation
the diplomat
the dispatch
the east asia forum
the economic observer
the economist
the edge markets
the express
the federalist
the globe
the grio
the hans india
the herald
the hill
the hindu
the i
the independent
the information
the inquirer
the intercept
the island
the journal
the lancet
the local
the malaysian insight
the marshall project
the media line
the mercury
the mint
the mirror
the motley fool
the namibian
the nation
the national
the new arab
the news
the news international
the observer
the paper
the peninsula
the pioneer
the post
the press democrat
the print
the punch
the record
the saturday paper
the scotsman
the spectator
the spinoff
the standard
the star
the statesman
the sun
the sun on sunday
the telegraph
the telegraph india
the times
the times of london
the tribune
the tyee
the verge
the walrus
the week
the wire
theblaze
thecable
thejournal.ie
themarker
theprint
thinkprogress
this day
thisday
thomson reuters
tico times
tigrai tv
time
time magazine
time out dubai
times now
times of india
times of israel
times of malta
times of oman
times of zambia
times radio
times union
times-picayune
timeslive
tishreen
tmz
tna
tnt sports
to vima
today online
today show
today's zaman
todo noticias
toi
tokyo shimbun
toledo blade
tolo news
tolonews
top channel
toronto star
toronto sun
tortoise
total film
townhall
toyo keizai
tradewinds
trend news agency
tribunnews
trinidad express
trinidad guardian
trt
trt haber
trt world
tsargrad
tsn
tt news agency
tuko
tulsa world
tunisie numerique
tuoi tre
turkish minute
tut.by
tuổi trẻ
tv 2
tv asahi
tv azteca
tv chosun
tv globo
tv rain
tv tokyo
tv2
tv4
tv5
tv5 monde
tv9
tv9 telugu
tva
tvb
tvbs
tvc news
tvi
tvn
tvn24
tvnz
tvone
tvp
télam
ukrainska pravda
ukrayinska pravda
ukrinform
ultima hora
unb
unherd
uni
unian
union leader
united daily news
united news of bangladesh
united news of india
united press international
universal tv
univision
uol
upi
upstream online
uriminzokkiri
us weekly
usa today
utusan malaysia
utv
v6
valor economico
valor econômico
vancouver sun
vanity fair
variety
variety.com
vatican news
vedomosti
velonews
verdens gang
verstka
večernji list
vg
viasna
vientiane times
vietnam news
vietnam news agency
vijaya karnataka
vijesti
virginian-pilot
viva.co.id
vna
vnexpress
voa
vogue
voice of america
voice of democracy
volkskrant
vox
vox.com
vrt
vtdigger
vtv
w radio
wabc
wafa
wales online
walf
wall street journal
walla
walla news
walla!
wam
wamu
washington examiner
washington free beacon
washington post
washington times
wbez
wbur
wcbs
wcco
wdiv
wdr
weekly standard
welt am sonntag
wen wei po
wesh
west australian
western mail
wfaa
wgbh
wgn
wichita eagle
winnipeg free press
wion
wired
wirtschaftswoche
wisconsin state journal
wisden
wisn
wjla
wnbc
wnyc
world soccer
wplg
wsb-tv
wusa9
wxia
wxyz
xinhua
xinhua news agency
yahoo
yahoo finance
yahoo news
yahoo sports
yediot aharonot
yedioth aharonot
yedioth ahronoth
yemen times
yeni safak
yeni şafak
yicai
yle
ynet
ynetnews
yomiuri
yomiuri shimbun
yonhap
yonhap news agency
yorkshire post
youm7
ytn
zaman
zambia daily mail
zawya
zbc
zdf
zdnet
zee
zee news
zeit online
zimlive
zing news
zitamar
zn.ua
zvezda
ámbito
época
österreich
última hora
""".splitlines()
)

#: Nouns for one outlet: told the *newspaper*, the *network*.
OUTLET_NOUNS = frozenset(
    """
    newspaper paper magazine outlet network broadcaster channel station newsroom website daily weekly tabloid
    broadsheet podcast site
    """.split()
)

#: Last words that make a capitalised phrase an outlet ("the Halden *Courier*"). Nearly all are plain words, and some
#: end other names as well: "Star", "Sun", "Globe", "Post", "World" and "Press" end teams, prizes, firms and
#: publishers (Golden Globe, Oxford University Press). They say "outlet" only of a phrase of two words or more that is
#: no person, place or known body.
OUTLET_WORDS = frozenset(
    """
advertiser advocate age almanac argus banner beacon bee beobachter blade blatt bote broadcasting broadsheet bugle
bulletin business-journal chronicle citizen clarion corriere courant courier dagblad dagbladet daily diario digest
dispatch echo enquirer examiner excelsior expositor express figaro fm free-press gazeta gazette gazetteer guardian
haber herald ilbo independent inquirer insider intelligencer jornal journal journal-constitution journal-sentinel
kurier leader ledger magazine mail mercury messenger mirror monitor nachrichten news news-gazette news-journal
news-leader news-press news-record news-sentinel news-times newsday newspaper newspapers newswire noticias observer
outlook patrika plain-dealer post post-dispatch post-gazette post-intelligencer post-standard post-tribune posten
pravda prensa press press-democrat press-enterprise press-herald press-telegram presse public-radio quarterly radio
record register register-guard reporter review rundschau samachar sanomat sentinel shimbun spectator standard star
star-ledger star-telegram star-tribune state-journal statesman sun sun-sentinel sun-times tabloid telegram telegraph
television telewizja tidende tidning tidningen times times-dispatch times-herald times-picayune times-union tribune
tribune-review tv voice weekly world-herald zeitung
""".split()
)

#: Media without a name. Those with a nationality before them (Israeli media, Turkish television) are listed as far as
#: they are frequent; `SPEAKING_MEDIA` makes the others.
MEDIA_GENERIC = frozenset(
    """\
afghan media
african media
american media
arab media
argentine media
australian media
bangladeshi media
belarusian state media
belgian media
brazilian media
british media
broadcasters
business press
canadian media
celebrity media
chinese media
chinese state media
chinese state television
colombian media
cuban state media
danish media
dutch media
early reports
egyptian media
egyptian state media
egyptian state television
emirati media
eritrean media
ethiopian state media
european media
exile media
financial press
foreign media
foreign press
french media
german media
government media
government-controlled media
greek media
gulf media
hamas media
hebrew media
hebrew-language media
hezbollah media
hong kong media
houthi media
houthi-run media
hungarian media
independent media
indian media
indonesian media
initial reports
international media
international press
internet reports
iranian media
iranian state media
iranian state television
iranian state tv
iraqi media
iraqi state television
israeli media
italian media
japanese media
kcna watch
kenyan media
korean media
kremlin media
kremlin-controlled media
lebanese media
libyan media
local media
local media outlets
local media reports
local news
local news outlets
local news reports
local newspaper
local newspapers
local outlets
local press
local radio
local reports
local television
local tv
mainstream media
malaysian media
media
media organisations
media organizations
media outlet
media outlets
media report
media reports
mexican media
military media
multiple reports
myanmar state media
national media
national newspapers
national press
national television
nepali media
news agencies
news agency
news organisations
news organizations
news outlet
news outlets
news report
news reports
newspaper report
newspaper reports
newspapers
nigerian media
north korean media
north korean state media
norwegian media
official media
official news agency
official press
online reports
opposition media
pakistani media
palestinian media
party media
philippine media
polish media
press
press reports
private media
pro-government media
published reports
qatari media
radio reports
radio stations
rebel media
recent reports
regional media
reports
russian media
russian state media
russian state television
saudi media
saudi state media
saudi state news agency
saudi state television
semi-official media
serbian media
several media outlets
singapore media
social media
social media posts
social media reports
social media users
some media
south african media
south korean media
spanish media
sports media
sri lankan media
state broadcaster
state media
state news agency
state radio
state television
state tv
state-affiliated media
state-controlled media
state-controlled television
state-linked media
state-owned media
state-owned television
state-run media
state-run news agency
state-run television
state-run tv
student newspaper
student newspapers
sudanese media
swedish media
syrian state media
syrian state television
tabloids
taiwanese media
television
television channels
television reports
television stations
thai media
the media
the papers
the press
the tabloids
trade press
trade publications
turkish media
turkish state media
tv channels
tv reports
tv stations
u.s. media
uae state media
uk media
ukrainian media
unconfirmed media reports
unconfirmed reports
us media
various reports
venezuelan state television
vietnamese state media
war media
western media
wire services
yemeni media
""".splitlines()
)

#: Nouns that, with a nationality, place or party before them, are a medium nobody can name: "Israeli *media*",
#: "Turkish *television*", "Lebanese *newspapers*".
SPEAKING_MEDIA = frozenset(
    """
broadcaster broadcasters channel channels dailies daily media newspaper newspapers outlet outlets paper papers press
radio station stations tabloid tabloids television tv website websites weeklies weekly
""".split()
)

# --- Places and nations -----------------------------------------------------------------------------------------------

#: All countries, and those that speak as one, with the forms news prints. "us" and "turkey" are countries only
#: capitalised.
COUNTRIES = frozenset(
    """\
abkhazia
afghanistan
albania
algeria
america
american samoa
andorra
angola
antigua and barbuda
argentina
armenia
aruba
australia
austria
azerbaijan
bahamas
bahrain
bangladesh
barbados
belarus
belgium
belize
benin
bermuda
bhutan
bolivia
bosnia
bosnia and herzegovina
bosnia-herzegovina
botswana
brazil
britain
british virgin islands
brunei
bulgaria
burkina faso
burma
burundi
cabo verde
cambodia
cameroon
canada
cape verde
cayman islands
central african republic
ceylon
chad
chile
china
colombia
comoros
congo
congo-brazzaville
congo-kinshasa
costa rica
cote d'ivoire
croatia
cuba
curacao
curaçao
cyprus
czech republic
czechia
czechoslovakia
côte d'ivoire
democratic republic of congo
democratic republic of the congo
denmark
djibouti
dominica
dominican republic
dr congo
drc
e.u.
east germany
east timor
ecuador
egypt
el salvador
england
equatorial guinea
eritrea
estonia
eswatini
ethiopia
eu
european union
faroe islands
fiji
finland
france
french polynesia
gabon
gambia
georgia
germany
ghana
gibraltar
great britain
greece
greenland
grenada
guam
guatemala
guernsey
guinea
guinea-bissau
guyana
haiti
holland
holy see
honduras
hong kong
hungary
iceland
india
indonesia
iran
iraq
ireland
isle of man
israel
italy
ivory coast
jamaica
japan
jersey
jordan
kazakhstan
kenya
kiribati
kosovo
kuwait
kyrgyzstan
laos
latvia
lebanon
lesotho
liberia
libya
liechtenstein
lithuania
luxembourg
macau
macedonia
madagascar
malawi
malaysia
maldives
mali
malta
marshall islands
mauritania
mauritius
mexico
micronesia
moldova
monaco
mongolia
montenegro
morocco
mozambique
myanmar
nagorno-karabakh
namibia
nauru
nepal
netherlands
new caledonia
new zealand
nicaragua
niger
nigeria
north korea
north macedonia
northern ireland
norway
oman
pakistan
palau
palestine
panama
papua new guinea
paraguay
persia
peru
philippines
poland
portugal
puerto rico
qatar
republic of ireland
rhodesia
romania
russia
russian federation
rwanda
saint kitts and nevis
saint lucia
saint vincent and the grenadines
samoa
san marino
sao tome and principe
saudi arabia
scotland
senegal
serbia
seychelles
sierra leone
singapore
slovakia
slovenia
solomon islands
somalia
somaliland
south africa
south korea
south ossetia
south sudan
south vietnam
soviet union
spain
sri lanka
st kitts and nevis
st lucia
st vincent and the grenadines
sudan
suriname
swaziland
sweden
switzerland
syria
são tomé and príncipe
taiwan
tajikistan
tanzania
thailand
the bahamas
the eu
the gambia
the maldives
the netherlands
the philippines
tibet
timor-leste
togo
tonga
transnistria
trinidad
trinidad and tobago
tunisia
turkey
turkiye
turkmenistan
tuvalu
türkiye
u.a.e.
u.k.
u.s.
u.s.a.
uae
uganda
uk
ukraine
united arab emirates
united kingdom
united states
united states of america
uruguay
us
usa
ussr
uzbekistan
vanuatu
vatican city
venezuela
vietnam
wales
west germany
western sahara
yemen
yugoslavia
zaire
zambia
zimbabwe
""".splitlines()
)

#: Capitals and seats that stand for who sits there: "*Beijing* said", "the *Kremlin* denied". All are places too, so
#: a following verb of speech decides.
CAPITALS_AND_METONYMS = frozenset(
    """\
10 downing street
10 janpath
24 sussex drive
abu dhabi
abuja
accra
addis ababa
aiwan-e-sadr
algiers
amman
amsterdam
ankara
antananarivo
apia
ashgabat
asmara
aso rock
aso villa
astana
asuncion
asunción
athens
baghdad
baku
bamako
bandar seri begawan
bangkok
bangui
banjul
bankova
beehive
beijing
beirut
belgrade
bellevue palace
belmopan
bercy
berlaymont
berlin
bern
berne
binnenhof
bishkek
bissau
blue house
bogota
bogotá
bonn
brasilia
brasília
bratislava
brazzaville
bridgetown
brussels
bucharest
buckingham palace
budapest
buenos aires
bujumbura
cairo
canberra
capitol
capitol hill
caracas
cardiff bay
casa de nariño
casa rosada
chigi palace
chisinau
chişinău
chișinău
christiansborg
clarence house
colombo
conakry
copenhagen
dakar
dalal street
damascus
delhi
dhaka
dili
dodoma
doha
downing street
dublin
dushanbe
elysee
elysee palace
fed
fleet street
foggy bottom
frankfurt
freetown
gaborone
gaza city
georgetown
gitega
great hall of the people
guatemala city
hanoi
harare
harley street
havana
helsinki
hollywood
holyrood
honiara
islamabad
istana
itamaraty
jakarta
jerusalem
juba
k street
kabul
kampala
kantei
kasumigaseki
kathmandu
kensington palace
khartoum
kiev
kigali
kingston
kinshasa
kirribilli
kremlin
kuala lumpur
kuwait city
kyiv
la moneda
la paz
lambeth palace
langley
libreville
lilongwe
lima
lisbon
ljubljana
lome
lomé
london
los pinos
luanda
lubyanka
lusaka
luthuli house
luxembourg city
madison avenue
madrid
majuro
malabo
malacanang
malacañang
malacañang palace
malé
managua
manama
manila
mantralaya
maputo
maseru
matignon
mbabane
mexico city
minsk
miraflores
miraflores palace
mogadishu
moncloa
monrovia
montevideo
moroni
moscow
muscat
n'djamena
nabanna
nagatacho
nairobi
nassau
naval observatory
naypyidaw
naypyitaw
new delhi
new scotland yard
niamey
nicosia
no 10
no. 10
no10
north block
nouakchott
nuku'alofa
number 10
number ten
nur-sultan
oslo
ottawa
ouagadougou
oval office
palacio nacional
palazzo chigi
palikir
panama city
paramaribo
paris
parliament hill
peking
pentagon
phnom penh
planalto
planalto palace
podgorica
port louis
port moresby
port of spain
port-au-prince
porto-novo
prague
praia
pretoria
pristina
putrajaya
pyongyang
quai d'orsay
quantico
quirinal
quirinale
quito
rabat
race course road
raj bhavan
ramallah
rashtrapati bhavan
rawalpindi
reykjavik
reykjavík
rideau hall
riga
riyadh
rome
roseau
rosenbad
san jose
san josé
san salvador
sana'a
sanaa
santiago
santo domingo
sarajevo
scotland yard
seoul
silicon valley
skopje
sofia
south block
square mile
state house
stockholm
stormont
strasbourg
sucre
suva
taipei
tallinn
tarawa
tashkent
tbilisi
tegucigalpa
teheran
tehran
tel aviv
temple trees
the beehive
the city
the city of london
the fed
the hague
the hill
the vatican
thimphu
threadneedle street
tirana
tokyo
tripoli
tunis
ulaanbaatar
ulan bator
union buildings
vaduz
valletta
vatican
vidhana soudha
vienna
vientiane
vilnius
wall street
warsaw
washington
washington d.c.
washington, d.c.
wellington
westminster
white house
whitehall
windhoek
yamoussoukro
yangon
yaounde
yaoundé
yarralumla
yerevan
zagreb
zhongnanhai
élysée
élysée palace
""".splitlines()
)

#: Adjectives and nouns of nation, region, creed and language, singular and plural: "a *Western* diplomat",
#: "*Israelis* said". They describe a source ("U.S. official") and are no name. "us" is the country only in capitals;
#: "polish", "black", "white" and "pole" are plain words too. Parties are apart.
DEMONYMS = frozenset(
    """
afghan afghani afghans african african-american african-americans africans afro-american afro-americans afro-caribbean
albanian albanians algerian algerians alsatian amazonian american americans amish anatolian andalusian andean andorran
anglican anglicans anglo anglo-american anglo-saxon anglophone angolan angolans antiguan antillean arab arabian arabic
arabs aramaic argentine argentinean argentines argentinian argentinians armenian armenians aryan ashanti ashkenazi
asia-pacific asian asian-american asian-americans asians assamese assyrian assyrians atheist atheists athenian
atlantic aussie aussies australasian australian australians austrian austrians austro-hungarian azerbaijani
azerbaijanis azeri azeris aztec baha'i bahamian bahamians bahraini bahrainis baháʼí balinese balkan baloch baltic
baluch baluchi bangla bangladeshi bangladeshis baptist baptists barbadian barbadians bashkir basque basques bavarian
bavarians bedouin bedouins belarusian belarusians belarussian belarussians belgian belgians belizean bengali bengalis
beninese berber berbers berliner berliners bermudian bhutanese biafran bihari biharis black blacks bohemian bolivian
bolivians bosniak bosniaks bosnian bosnians botswanan brahmin brahmins brazilian brazilians breton bretons brit
british briton britons brits bruneian buddhist buddhists bulgarian bulgarians burgundian burkinabe burmese burundian
burundians byzantine cajun californian californians calvinist cambodian cambodians cameroonian cameroonians canadian
canadians cantonese caribbean castilian catalan catalans catholic catholics caucasian caucasians celtic
central-american central-asian chadian chadians chechen chechens chicagoan chicagoans chilean chileans chinese
chinese-american christian christians circassian colombian colombians congolese copt coptic copts cornish corsican
corsicans cossack cossacks costa-rican costa-ricans creole creoles crimean croat croatian croatians croats cuban
cuban-american cuban-americans cubans cypriot cypriots czech czeches czechoslovak dagestani dalit dalits dane danes
danish darfuri deobandi djiboutian dominican dominicans dravidian druze dubliner dubliners dutch dutchman dutchmen
e.u. east-african east-asian east-german eastern easterner easterners ecuadorean ecuadoreans ecuadorian ecuadorians
egyptian egyptians emirati emiratis english englishman englishmen englishwoman eritrean eritreans eskimo estonian
estonians ethiopian ethiopians eu eurasian european europeans evangelical evangelicals faroese fijian fijians filipina
filipinas filipino filipinos finn finnish finns flemish floridian floridians franco-german francophone french
frenchman frenchmen frenchwoman gabonese gaelic galician gambian gambians gazan gazans georgian georgians german
germanic germans ghanaian ghanaians glaswegian glaswegians goan goans greek greek-cypriot greek-cypriots greeks
grenadian guatemalan guatemalans guinean guineans gujarati gujaratis gulf gurkha gurkhas guyanese gypsies gypsy
haitian haitians hasidic hausa hawaiian hawaiians hazara hazaras hebrew hellenic himalayan hindi hindu hindus hispanic
hispanics hmong honduran hondurans hong-konger hong-kongers hongkonger hongkongers hungarian hungarians hutu hutus
iberian icelander icelanders icelandic igbo indian indian-american indian-americans indians indigenous indo-pacific
indonesian indonesians ingush inuit iranian iranian-american iranian-americans iranians iraqi iraqis irish
irish-american irish-americans irishman irishmen irishwoman islamic islamist islamists israeli israelis israelite
israelites istanbulite istanbulites italian italian-american italian-americans italians ivoirian ivorian ivorians jain
jains jamaican jamaicans japanese japanese-american japanese-americans javanese jew jewish jews jordanian jordanians
judeo-christian kannada kannadiga kannadigas kashmiri kashmiris kazakh kazakhs kazakhstani kenyan kenyans keralite
keralites khmer kikuyu korean korean-american korean-americans koreans kosovan kosovans kosovar kosovars kurd kurdish
kurds kuwaiti kuwaitis kyrgyz ladakhi lao laotian laotians lapp latin latin-american latin-americans latina latinas
latino latinos latinx latvian latvians lebanese lebanese-american levantine liberian liberians libyan libyans
lithuanian lithuanians liverpudlian liverpudlians londoner londoners lutheran lutherans luxembourger luxembourgers
maasai macedonian macedonians madrassi malagasy malawian malawians malay malayalee malayalees malayali malayalis
malays malaysian malaysians maldivian maldivians malian malians maltese mancunian mancunians mandarin manx maori
maratha marathas marathi maronite maronites marshallese martian martians masai mauritanian mauritanians mauritian
mauritians mayan mayans mediterranean mennonite mennonites methodist methodists mexican mexican-american
mexican-americans mexicans middle-eastern middle-easterner middle-easterners mideast midwestern midwesterner
midwesterners mizo moldovan moldovans monegasque mongol mongolian mongolians mongols montenegrin montenegrins moravian
mormon mormons moroccan moroccans moscovite moscovites mozambican mozambicans muscovite muscovites muslim
muslim-american muslim-americans muslims māori naga namibian namibians native-american native-americans nato
neapolitan neapolitans nepalese nepali nepalis new-englander new-englanders new-yorker new-yorkers new-zealander
new-zealanders nicaraguan nicaraguans nigerian nigerians nigerien nigeriens nordic norman normans north-african
north-africans north-american north-americans north-korean north-koreans northern northern-irish northerner
northerners norwegian norwegians nubian odia okinawan okinawans omani omanis oriental oriya oromo orthodox ottoman
ottomans pacific pakistani pakistanis palauan palestinian palestinian-american palestinian-americans palestinians
pan-african pan-arab panamanian panamanians papuan papuans paraguayan paraguayans parisian parisians parsi parsis
pashtun pashtuns pathan pathans pentecostal pentecostals persian persians peruvian peruvians phoenician pole poles
polish polynesian polynesians pomeranian portuguese presbyterian presbyterians protestant protestants prussian
prussians puerto-rican puerto-ricans punjabi punjabis qatari qataris quaker quakers quebecer quebecers quebecois
québécois rajasthani rajput rajputs rohingya rohingyas roma roman roman-catholic romani romanian romanians romans
russian russians russophone rwandan rwandans saami saharan salafi salafis salafist salafists salvadoran salvadorans
salvadorean salvadoreans sami samoan samoans sardinian sardinians saudi saudis saxon saxons scandinavian scandinavians
scot scots scotsman scotsmen scottish semitic senegalese sephardic serb serbian serbians serbs seychellois shi'ite
shi'ites shia shias shiite shiites siberian siberians sicilian sicilians sierra-leonean sierra-leoneans sikh sikhs
sindhi sindhis singaporean singaporeans sinhala sinhalese slav slavic slavs slovak slovakian slovakians slovaks
slovene slovenes slovenian slovenians somali somalian somalians somalis south-african south-africans south-american
south-americans south-asian south-asians south-korean south-koreans south-sudanese southeast-asian southern southerner
southerners soviet soviets spaniard spaniards spanish spanish-speaking sri-lankan sri-lankans sudanese sufi sufis
sunni sunnis surinamese swahili swazi swazis swede swedes swedish swiss sydneysider sydneysiders syriac syrian syrians
tahitian tahitians taiwanese tajik tajiks tamil tamilian tamilians tamils tanzanian tanzanians tartar tartars
tasmanian tasmanians tatar tatars telugu texan texans thai thais tibetan tibetans tigrayan tigrayans tigrinya timorese
tobagonian togolese tongan tongans transatlantic trinidadian trinidadians tuareg tuaregs tunisian tunisians turk
turkic turkish turkish-cypriot turkish-cypriots turkmen turkoman turks tutsi tutsis tuvaluan tyrolean u.k. u.n. u.s.
uae ugandan ugandans uighur uighurs uk ukrainian ukrainians ulster un unitarian urdu uruguayan uruguayans us uyghur
uyghurs uzbek uzbeks venetian venetians venezuelan venezuelans vietnamese vietnamese-american viking vikings visayan
walloon walloons welsh welshman welshmen welshwoman west-african west-africans west-german west-indian west-indians
western westerner westerners white whites wiccan xhosa yankee yankees yazidi yazidis yemeni yemenis yemenite yemenites
yiddish yorkshireman yoruba yugoslav yugoslavs zambian zambians zimbabwean zimbabweans zoroastrian zoroastrians zulu
zulus
""".split()
)

#: Cities, states, provinces and regions that news names often and that are neither countries nor capitals, to tell a
#: place from a person. Left out are places that are plain words (Nice, Reading, Mobile, Bath, Split, Male, Orange):
#: they would make a name of any sentence that begins with one. Some are given names or surnames too (Victoria,
#: Charlotte, Lincoln): a lone one may be either.
PLACES = frozenset(
    """\
a coruña
aalborg
aarhus
aba
abbottabad
abeokuta
aberdeen
aberystwyth
abha
abidjan
abyan
abyei
acapulco
aceh
acre state
adamawa
adana
addu
adelaide
aden
adjara
adriatic
aegean
africa
afrin
agadez
agadir
agartala
agra
ahmadi
ahmedabad
ahvaz
aichi
ain al-hilweh
aix-en-provence
aizawl
ajdabiya
ajman
ajmer
akola
akron
aktau
al ahmadi
al ahsa
al ain
al dhafra
al khobar
al khor
al rayyan
al wakrah
al-ahsa
al-aqsa
al-fashir
al-hol
al-mawasi
al-tanf
al-ula
alabama
alappuzha
alaska
albany
alberta
albuquerque
alcatraz
aleppo
alexandra township
alexandria
algarve
alicante
alice springs
aligarh
allahabad
allentown
almaty
alps
alsace
alula
alwar
amarillo
amatrice
amazon
amazonas
amazonia
ambala
ambon
amethi
amhara
amiens
amravati
amritsar
anaheim
anantapur
anantnag
anatolia
anbar
anchorage
andalusia
andaman
andaman and nicobar
andes
andheri
andhra pradesh
andijan
angers
angkor wat
anglesey
anguilla
anhui
anjouan
ann arbor
annaba
annapolis
antakya
antalya
antarctica
antibes
antigua
antioquia
antofagasta
antwerp
anuradhapura
appalachia
appleton
aqaba
aquitaine
arabian gulf
arabian peninsula
arabian sea
aragon
arak
araucanía
arctic
arctic circle
area 51
arequipa
argenteuil
arish
arizona
arkansas
arkhangelsk
arlington
arlit
armagh
arunachal pradesh
arusha
asansol
ashdod
asheville
ashkelon
asia
asia-pacific
aspen
assab
assam
assiut
astrakhan
asturias
aswan
atacama
atlanta
atlantic
atlantic city
attica
auckland
augsburg
augusta
aurangabad
aurora
auschwitz
austin
australian capital territory
avdiivka
avignon
axum
ayacucho
ayodhya
ayotzinapa
azad kashmir
azamgarh
azores
azovstal
baalbek
bab al-mandab
bab el-mandeb
bacolod
badakhshan
baden-wuerttemberg
baden-württemberg
badme
badrinath
bago
bagram
baguio
bahawalpur
bahia
bahir dar
baidoa
baiji
baikonur
baja california
bajaur
bakersfield
bakhmut
balearic islands
bali
balkans
ballarat
balmoral
balochistan
baltic sea
baltimore
bambari
bamenda
bamiyan
banda aceh
bandar abbas
bandra
bandung
banff
bangalore
bangassou
bangor
banja luka
bannu
baquba
baramulla
barbuda
barcelona
bareilly
bari
bariloche
barisal
barnaul
barnsley
barquisimeto
barranquilla
basel
bashkortostan
basilan
basque country
basra
bastar
bataclan
batam
batangas
bathinda
baton rouge
battambang
batticaloa
batumi
bavaria
bavarian alps
bay area
bay of bengal
bayelsa
be'er sheva
be'eri
bedfordshire
beed
beeri
beersheba
beidaihe
beira
beit hanoun
beit lahia
bejaia
bekaa
bekaa valley
bekasi
belagavi
beledweyne
belem
belfast
belgorod
bellevue
belo horizonte
belém
bendigo
bengaluru
benghazi
benguela
beni
benin city
benishangul-gumuz
bentiu
benue
berbera
berdiansk
bergen
berkeley
berkshire
besançon
beslan
bethesda
bethlehem
beverly hills
bhagalpur
bhaktapur
bharatpur
bhasan char
bhavnagar
bhopal
bhubaneswar
bhuj
bialystok
bible belt
bielefeld
bihar
bikaner
bikini atoll
bilaspur
bilbao
billings
biloxi
bint jbeil
biratnagar
birgunj
birmingham
bismarck
bitola
black sea
blackburn
blackpool
blantyre
bloemfontein
bloomington
blue nile
bluefields
bnei brak
bobo-dioulasso
bocas del toro
bochum
bodrum
bogor
bohemia
bohol
boise
bokaro
bologna
bolton
bombay
bonaire
bondi
boracay
bordeaux
borneo
bornholm
borno
bosaso
bosphorus
bosporus
boston
bouake
bouaké
bougainville
boulder
bournemouth
bozeman
bradford
braga
brahmaputra
brampton
brandenburg
branson
brasov
bremen
brescia
brest
bretton woods
bria
bridgeport
brighton
brisbane
bristol
british columbia
brittany
brixton
brno
bronx
brooklyn
broward county
brownsville
bruges
brumadinho
bryansk
bucaramanga
bucha
buchenwald
buckinghamshire
budva
buea
buenaventura
buffalo
bukavu
bukhara
bulacan
bulawayo
bundelkhand
bunia
bur dubai
buraidah
burbank
bureij
burgas
burgundy
burlington
burnaby
burnley
bursa
busan
bushehr
butare
butembo
byron bay
cabinda
cabo delgado
cadiz
caen
cagliari
cairns
calabar
calabria
calais
calcutta
calgary
cali
calicut
california
callao
caloocan
camagüey
cambridge
cambridgeshire
camden
camp david
campania
campinas
can tho
canary islands
canary wharf
cancun
cancún
cannes
canterbury
canton
cap-haitien
cap-haïtien
cape canaveral
cape coast
cape cod
cape town
capri
cardiff
caribbean
carinthia
carlisle
carolinas
cartagena
casablanca
casamance
casper
caspian sea
castile
catalonia
catania
catatumbo
cauca
caucasus
causeway bay
cauvery
cavite
ceará
cebu
cecot
cedar rapids
central africa
central america
central asia
central java
central park
ceuta
chabahar
chagos
chagos islands
chaman
champagne
champs-elysees
champs-élysées
chandigarh
chandni chowk
changchun
changi
changsha
channel islands
charleroi
charleston
charlottesville
charlottetown
chasiv yar
chattanooga
chattogram
chechnya
chelmsford
cheltenham
chelyabinsk
chemnitz
chengdu
chennai
cherkasy
chernihiv
chernivtsi
chernobyl
chesapeake
cheshire
cheyenne
chhattisgarh
chiang mai
chiang rai
chiapas
chiba
chibok
chicago
chihuahua
chin state
chios
chitral
chittagong
chitungwiza
chocó
choluteca
chongqing
chornobyl
christchurch
christmas island
chula vista
cincinnati
cite soleil
city of london
cité soleil
ciudad del este
ciudad guayana
ciudad juarez
ciudad juárez
clermont-ferrand
cleveland
cluj
cluj-napoca
coahuila
cochabamba
cochin
coimbatore
coimbra
colaba
colchester
college park
cologne
colorado
colorado springs
columbia
columbine
columbus
colón
comilla
compton
concepcion
concepción
concord
congo river
connacht
connaught place
connecticut
constanta
constantine
constanța
cook county
copacabana
copperbelt
cordoba
corfu
cork
cornwall
corpus christi
corsica
cotonou
coventry
cox's bazar
crete
crimea
croydon
cucuta
cuenca
culiacan
culiacán
cumbria
cupertino
curitiba
cusco
cuttack
cuzco
cyrenaica
cádiz
córdoba
côte d'azur
cúcuta
da nang
dachau
dadaab
dadar
dade county
dadra and nagar haveli
daegu
daejeon
dagestan
dahieh
dahiyeh
dakotas
dalian
dallas
dammam
danang
dantewada
dar es salaam
daraa
darbhanga
dardanelles
darfur
darien
darien gap
darién gap
darjeeling
darlington
darwin
daugavpils
davao
davao city
davenport
davos
dayton
daytona beach
death valley
debrecen
deccan
deep south
dehradun
deir al-balah
deir al-zor
deir ez-zor
deira
delaware
delft
demilitarized zone
denpasar
denver
depok
dera ismail khan
deraa
derby
derbyshire
derna
derry
des moines
devon
dhahran
dhanbad
dharamshala
dharavi
diamond harbour
diaoyu islands
dibrugarh
diego garcia
dieppe
diffa
dijon
dimapur
dimona
dire dawa
district of columbia
diyala
diyarbakir
djibo
dmz
dnipro
dohuk
doklam
donbas
donbass
doncaster
donegal
donetsk
dongguan
dorset
dortmund
douala
douma
dover
dresden
dubai
dubai marina
dubrovnik
duhok
duisburg
duluth
dunblane
dundee
dunedin
dunkirk
duqm
durango
durban
durgapur
durham
durres
durrës
dusseldorf
dwarka
düsseldorf
east africa
east asia
east china sea
east coast
east java
east jerusalem
east london
east midlands
east sussex
easter island
eastern cape
eastern europe
eastern ghouta
ecatepec
edinburgh
edirne
edmonton
eilat
eindhoven
el alto
el fasher
el geneina
el monte
el obeid
el paso
el-arish
el-fasher
eldoret
emilia-romagna
encarnación
enerhodar
enga
english channel
entebbe
enugu
erbil
erez
erfurt
erie
eskisehir
esmeraldas
espoo
essen
essequibo
essex
etna
eureka
europe
evanston
evansville
everest
evin
evin prison
evros
exeter
extremadura
fairbanks
fairfax
faisalabad
falkland islands
falklands
falluja
fallujah
famagusta
fargo
faridabad
faro
fayetteville
fayoum
fergana valley
ferguson
ferozepur
fez
fezzan
fife
flanders
flint
florence
flores
florianopolis
florianópolis
florida
folkestone
fontana
forbidden city
fordo
fordow
fort bragg
fort hood
fort lauderdale
fort mcmurray
fort myers
fort wayne
fort worth
fortaleza
foshan
francistown
fredericton
free state
freiburg
fremont
french guiana
fresno
fuerteventura
fujairah
fujian
fukuoka
fukushima
fulton county
futaba
futenma
fuzhou
gafsa
gagauzia
gainesville
galapagos
galicia
galilee
galkayo
galle
gallipoli
galmudug
galveston
galwan
galwan valley
galway
galápagos
gambella
gandhinagar
ganga
ganges
gangnam
gangtok
ganja
gansu
gao
garissa
garland
garmisch
garoua
garowe
gatwick
gauteng
gaya
gaza
gaza strip
gaziantep
gazipur
gbarnga
gdansk
gdańsk
geelong
geneva
genoa
george town
gettysburg
gezi park
gezira
ghaziabad
ghazipur
ghazni
ghent
ghouta
gijón
gilgit
gilgit-baltistan
ginza
girona
gisenyi
giza
glasgow
glendale
gloucester
gloucestershire
goa
godhra
goiania
goiás
goiânia
golan
golan heights
gold coast
goma
gomel
gonaives
gonaïves
gondar
gorakhpur
goree
gori
gorno-badakhshan
gothenburg
gqeberha
gran canaria
granada
grand canyon
grand rapids
graz
great barrier reef
great bear
great lakes
great rift valley
great wall
greater bay area
greater manchester
greater noida
green bay
green zone
greensboro
greenwich
grenfell tower
grenoble
grimsby
grodno
groningen
ground zero
grozny
guadalajara
guadalcanal
guadeloupe
guanajuato
guangdong
guangxi
guangzhou
guantanamo
guantanamo bay
guayaquil
guerrero
guildford
guiyang
guizhou
gujarat
gujranwala
gulf
gulf coast
gulf of aden
gulf of mexico
gulf of oman
gulfport
gulu
guntur
gurdaspur
gurgaon
gurugram
guwahati
gwadar
gwalior
gwangju
gweru
gwynedd
gyeonggi
gyumri
győr
hackney
hadhramaut
hadramawt
hadrian's wall
hai phong
haifa
haikou
hainan
haiphong
halabja
halifax
halle
hama
hambantota
hamburg
hamedan
hamilton
hampshire
haneda
hangzhou
hannover
hanover
harbin
hargeisa
haridwar
harlem
harris county
harrisburg
hartford
hartlepool
haryana
hasaka
hasakah
hat yai
hatay
hathras
hawaii
hawalli
hawassa
hawija
hawke's bay
heathrow
hebei
hebrides
hebron
hefei
heidelberg
heilongjiang
helmand
henan
henderson
heraklion
herat
hereford
herefordshire
hermosillo
hertfordshire
herzliya
hesse
hialeah
highlands
himachal
himachal pradesh
hiroshima
hiroshima prefecture
hisar
ho chi minh city
hobart
hoboken
hodeida
hodeidah
hofuf
hohhot
hokkaido
holguín
hollywood hills
homs
honiara harbour
honolulu
honshu
hormuz
horn of africa
hostomel
hot springs
hotan
houston
howrah
hrodna
hsinchu
hua hin
hualien
huambo
hubballi
hubei
hudaydah
huddersfield
hudson valley
hue
hull
humberside
humboldt
hunan
huntsville
hurghada
huwara
huye
hwange
hyderabad
iasi
ibadan
ibb
iberian peninsula
ibiza
idaho
idlib
idukki
iguala
ile-de-france
illinois
iloilo
imphal
imrali
incheon
incirlik
indian ocean
indiana
indianapolis
indo-pacific
indore
ingushetia
inner mongolia
innsbruck
inverness
iowa
iowa city
ipanema
ipoh
ipswich
iqaluit
iquitos
iraqi kurdistan
irbid
irbil
irish sea
irkutsk
irpin
irvine
isan
isfahan
ishikawa
ishinomaki
isla de la juventud
isle of wight
islington
ismailia
istanbul
itaewon
itanagar
ithaca
ituri
ivano-frankivsk
iwaki
izhevsk
izium
izmir
jabalia
jabaliya
jabalpur
jackson hole
jacksonville
jacmel
jaffa
jaffna
jahra
jaipur
jaisalmer
jalal-abad
jalalabad
jalandhar
jalisco
jammu
jammu and kashmir
jamnagar
jamshedpur
jantar mantar
java
jawaharlal nehru stadium
jayapura
jazan
jebel ali
jeddah
jeju
jeju island
jenin
jericho
jersey city
jharkhand
jiangsu
jiangxi
jilin
jimma
jinan
jinja
jizan
jodhpur
johannesburg
johor
johor bahru
joliet
jolo
joplin
jorhat
jos
joshimath
jounieh
juarez
jubail
jubaland
juhu
juliaca
jumeirah
juneau
jurong
jutland
juárez
kabylie
kachin
kaduna
kaesong
kahramanmaras
kairouan
kakhovka
kakuma
kalimantan
kaliningrad
kaluga
kamchatka
kamloops
kananga
kandahar
kandy
kankan
kannur
kano
kanpur
kansas
kansas city
kaohsiung
karabakh
karachi
karaj
karak
karamoja
karbala
karen state
kargil
karlovy vary
karlsruhe
karnal
karnataka
karol bagh
kasai
kasese
kashgar
kashmir
kassala
kassel
kasserine
katanga
kathua
katowice
katsina
kaunas
kawasaki
kaya
kayah
kayseri
kazan
kedah
kedarnath
keelung
kelantan
kelowna
kenema
kennedy space center
kenosha
kensington
kent
kentucky
kerala
kerch
kerem shalom
kerman
kermanshah
key west
kfar aza
khabarovsk
khan younis
khan yunis
khankendi
kharg island
kharkiv
kharkov
kherson
khmelnytskyi
khobar
khost
khujand
khulna
khuzestan
khyber pakhtunkhwa
kibera
kidal
kiel
kilimanjaro
kilkenny
king county
kinmen
kirkuk
kirov
kiryat arba
kiryat shmona
kisangani
kismayo
kisumu
kitchener
kitty hawk
kitwe
kivu
klagenfurt
klaipeda
klaipėda
knoxville
kobane
kobani
kobe
kochi
koh samui
kohat
kohima
kolhapur
kolkata
kollam
kolwezi
konkan
konya
korat
kordofan
korean peninsula
korhogo
kos
kosice
kota
kota kinabalu
kotor
kottayam
kowloon
kozhikode
košice
krabi
krakatau
krakow
kraków
kramatorsk
krasnodar
krasnoyarsk
kruger national park
kryvyi rih
kuching
kullu
kumamoto
kumasi
kunduz
kunming
kunshan
kupang
kupiansk
kupwara
kurdistan
kurdistan region
kuriga
kuril islands
kurnool
kurram
kursk
kurukshetra
kutaisi
kutch
kwazulu-natal
kyaukphyu
kyoto
kyushu
l'aquila
la ceiba
la plata
laascaanood
laayoune
labrador
labuan
lac-megantic
lac-mégantic
lachin
lachin corridor
ladakh
lae
lagos
lahj
lahore
lake balaton
lake chad
lake como
lake erie
lake michigan
lake tahoe
lake victoria
lakhimpur kheri
lakshadweep
lalibela
lalitpur
lambeth
lampedusa
lamu
lancashire
lancaster
land's end
langkawi
lansing
lantau
lanzarote
lanzhou
lapland
laredo
larkana
larnaca
las anod
las cruces
las vegas
lashio
lashkar gah
latakia
latin america
latur
lausanne
lazio
le havre
leeds
leh
leicester
leicestershire
leiden
leinster
leipzig
lekki
leningrad
les cayes
lesbos
leuven
levant
lexington
leyte
león
lhasa
liaoning
liege
liepaja
liguria
lille
limassol
limbe
limerick
limoges
limpopo
limón
lincoln
lincolnshire
line of control
linz
lipetsk
lisburn
litani
litani river
little rock
liverpool
livingstone
liège
lobito
loch ness
lockerbie
lodz
lombardy
lombok
londonderry
long beach
long island
lorraine
los angeles
los angeles county
los cabos
louisiana
louisville
lowell
lower saxony
luang prabang
lubbock
lublin
lubumbashi
lucerne
lucknow
ludhiana
lugano
lugansk
luhansk
lumbini
lusail
luton
lutsk
luxor
luzon
lviv
lyon
lysychansk
lübeck
maale adumim
maan
maastricht
maceio
maceió
machu picchu
macon
madeira
madhya pradesh
madinah
madison
madras
madurai
mae sot
mafraq
magadan
magdeburg
maghazi
maghreb
magway
mahabad
maharashtra
mahe
mahé
maidan
maiduguri
maine
mainz
majorca
makassar
makati
makeni
makhachkala
makkah
malacca
malacca strait
malaga
malaita
malakal
malappuram
malda
malibu
malindi
mallorca
malmo
malmö
maluku
malvinas
manali
manaus
manbij
manchester
mandalay
mandera
mangalore
mangaluru
manhattan
manipur
manitoba
mannheim
mansoura
manus
manus island
manzini
mar del plata
mar-a-lago
maracaibo
maracanã
maradi
maranhão
marathwada
marawi
mardan
margao
margate
marib
maribor
maricopa county
marikana
mariupol
maroua
marrakech
marrakesh
marseille
marseilles
martha's vineyard
martinique
maryland
masdar city
mashhad
mashonaland
mashreq
massachusetts
massawa
masvingo
matabeleland
matadi
matamoros
matanzas
mathare
mathura
mato grosso
mato grosso do sul
matsu
maun
mawlamyine
mayo
mayon
mayotte
mazar-e-sharif
mazar-i-sharif
mazatlan
mazatlán
mbarara
mbeya
mbombela
mbuji-mayi
mcallen
mecca
mecklenburg-vorpommern
medan
medellin
medellín
medina
mediterranean
mediterranean sea
meerut
meghalaya
mekele
mekelle
meknes
mekong
mekong delta
melaka
melbourne
melilla
melitopol
memphis
menaka
mendoza
menlo park
menorca
merida
merseyside
mersin
mesa
messina
metula
metz
mexicali
miami
miami-dade
miami-dade county
michigan
michoacan
michoacán
middle east
middlesbrough
midland
midwest
milan
milton keynes
milwaukee
minas gerais
mindanao
mingora
minneapolis
minnesota
minya
mirpur
misrata
mississauga
mississippi
mississippi river
missoula
missouri
mitrovica
mizoram
moab
mocimboa da praia
mocímboa da praia
modena
modesto
mohali
molenbeek
mombasa
moncton
mong kok
mons
montana
montego bay
monterey
monterrey
montgomery
montpellier
montreal
montréal
montserrat
mopti
moradabad
moravia
morelia
moreno valley
moshi
mostar
mosul
mount etna
mount everest
mount fuji
mount kumgang
mount merapi
mount rushmore
mountain view
mpumalanga
muharraq
mukalla
mulhouse
mullaitivu
multan
mumbai
munich
munster
murcia
murmansk
murree
murshidabad
musandam
mutare
muwasi
muzaffarabad
muzaffarnagar
muzaffarpur
mwanza
myawaddy
mykolaiv
mykonos
myrtle beach
mysore
mysuru
mzuzu
málaga
mérida
nabatieh
nablus
nagaland
nagasaki
nagoya
nagpur
naha
nahariya
nainital
najaf
najran
nakhchivan
nakhon ratchasima
nakuru
nalchik
nampula
namur
nanded
nandigram
nangarhar
nanjing
nanning
nanterre
nantes
nantucket
napa
naperville
naples
nara
narathiwat
narayanganj
narita
narmada
narva
nashik
nashua
nashville
nasiriya
nasiriyah
natal
natanz
nauru detention
navarre
navi mumbai
nazareth
ndele
ndola
nebraska
negev
negombo
nellore
nelspruit
neom
netanya
netzarim
netzarim corridor
nevada
nevis
new brunswick
new england
new hampshire
new haven
new jersey
new mexico
new orleans
new south wales
new territories
new york
new york city
newark
newcastle
newcastle upon tyne
newfoundland
newfoundland and labrador
newport
newtown
ngorongoro
nha trang
niagara falls
niger delta
niigata
nijmegen
nile
nile delta
nimes
nineveh
ningbo
ningxia
nir oz
nis
nizhny novgorod
nizwa
niš
nkandla
noida
norfolk
norfolk island
norilsk
normandie
normandy
north africa
north america
north carolina
north caucasus
north dakota
north darfur
north island
north kivu
north las vegas
north pole
north rhine-westphalia
north sea
north waziristan
north west province
northampton
northeast india
northern cape
northern territory
northern triangle
northumberland
northwest territories
norwich
noto
noto peninsula
notre dame
notre-dame
notting hill
nottingham
nottinghamshire
noumea
nouméa
nova kakhovka
nova scotia
novi sad
novosibirsk
nuevo laredo
nuevo león
nukus
nunavut
nuremberg
nusantara
nuseirat
nyala
nzerekore
nzérékoré
nîmes
oakland
oaxaca
obuasi
occitanie
oceania
odense
odesa
odessa
odisha
ohio
ohrid
okavango
okhla
okinawa
oklahoma
oklahoma city
oldham
olympia
omagh
omaha
omaha beach
omdurman
omsk
onitsha
ontario
oran
orange county
orchard road
oregon
orinoco
orissa
orkney
orlando
orléans
oromia
oruro
osaka
osh
ostrava
ouarzazate
owerri
oxford
oxfordshire
pacific
pacific islands
pacific northwest
padua
pago pago
paktika
palakkad
palawan
palembang
palermo
palghar
palm beach
palm jumeirah
palm springs
palma
palmyra
palo alto
palu
pampanga
pamplona
panaji
panama canal
panchkula
pangong
panipat
panjshir
panmunjom
papeete
paphos
papua
paracel islands
paracels
parachinar
paraná
park city
parkland
parma
paro
pará
pasadena
pasay
patagonia
pathankot
patiala
patna
patras
pattani
pattaya
pearl harbor
pearl river delta
peloponnese
pemba
penang
penghu
pennsylvania
pensacola
penza
penzance
peoria
perak
pereira
perm
pernambuco
perpignan
persian gulf
perth
perugia
peshawar
petah tikva
petaling jaya
peterborough
petion-ville
petropolis
petrópolis
philadelphi corridor
philadelphia
phoenix
phuket
piedmont
pietermaritzburg
pingtung
piraeus
pisa
pitcairn
pittsburgh
piura
plano
plateau state
playa del carmen
plovdiv
plymouth
plymouth rock
plzeň
pohang
pointe-noire
pokhara
pokrovsk
polokwane
poltava
pompeii
ponce
pondicherry
poole
poonch
porbandar
port elizabeth
port harcourt
port said
port sudan
portland
porto
porto alegre
portsmouth
potosí
potsdam
powys
poznan
poznań
prayagraj
preston
prince edward island
princeton
provence
providence
provo
pskov
puducherry
puebla
puerto vallarta
puglia
pulwama
pune
punggye-ri
punjab
puno
punta arenas
punta cana
punta del este
puntland
puri
pyeongchang
pyeongtaek
pécs
pétion-ville
qalqilya
qamishli
qassim
qatif
qingdao
qinghai
qom
quebec
quebec city
queensland
queenstown
quelimane
queretaro
querétaro
quetta
quetzaltenango
quezon city
quintana roo
québec
racine
rae bareli
raebareli
rafah
raigad
raipur
rajasthan
rajkot
rajouri
rajshahi
rakhine
rakhine state
raleigh
ramadi
ramat gan
ramlila maidan
rampur
ramsgate
ramstein
ranchi
rangpur
rapid city
raqqa
ras al khaimah
ras al-khaimah
ras laffan
rasht
rason
ratnagiri
re'im
recife
red fort
red sea
redding
redmond
reim
reims
rennes
reno
rewa
reynosa
rhine
rhineland-palatinate
rhode island
rhodes
richmond
riffa
rift valley
rijeka
rikers island
rimini
rio
rio de janeiro
rio grande
rio grande do sul
rishikesh
rishon lezion
rivers state
riverside
riviera
rivne
roanoke
robben island
robotyne
rochdale
rochester
rockford
rockville
rocky mountains
rohtak
rojava
rondonia
rondônia
roraima
rostock
rostov
rostov-on-don
roswell
rotherham
rotorua
rotterdam
rouen
rovaniemi
ruhr
rust belt
rustenburg
rutshuru
ruwais
rwenzori
ryazan
rzeszow
rzeszów
réunion
réunion island
sa'ada
saadiyat island
saarbrücken
saarland
sabah
sabha
sabra
sacramento
sadr city
safed
sagaing
sahara
saharanpur
sahel
saigon
saint barthélemy
saint john
saint martin
saint paul
saint petersburg
saint-denis
saint-louis
saint-étienne
saitama
saket
sakhalin
salalah
salamanca
salem
salfit
salford
salisbury
salmiya
salt lake city
salta
salto
salzburg
samara
samarkand
samarra
samos
samsun
san antonio
san bernardino
san cristóbal
san diego
san fernando
san francisco
san juan
san pedro
san pedro sula
san sebastian
san sebastián
sanandaj
sandeshkhali
sandringham
sandton
sandy hook
sangli
sanliurfa
santa ana
santa catarina
santa clara
santa clarita
santa cruz
santa cruz de la sierra
santa fe
santa monica
santander
santiago de cuba
santiago de los caballeros
santorini
sao paulo
sapporo
sarasota
saratov
sarawak
sardinia
sargodha
sark
saskatchewan
saskatoon
satara
savannah
savannakhet
saxony
saxony-anhalt
scandinavia
scarborough shoal
schiphol
schleswig-holstein
scottsdale
scranton
sderot
seattle
sebha
second thomas shoal
segou
sejong
selangor
semarang
sendai
senkaku islands
senkakus
sentosa
serengeti
sevastopol
severodonetsk
seville
sfax
shaanxi
shabwa
shah alam
shaheen bagh
shakahola
shan state
shandong
shanghai
shanxi
sharjah
sharm el-sheikh
shati
shatila
sheffield
sheikh jarrah
sheikh zuweid
shejaiya
shenyang
shenzhen
shetland
shibuya
shijiazhuang
shikoku
shillong
shimla
shinjuku
shiraz
shivamogga
shizuoka
shkoder
shopian
shreveport
shrewsbury
shropshire
shujaiya
shusha
shymkent
siachen
sialkot
siberia
sichuan
sicily
sidi bouzid
sidon
siem reap
siena
sievierodonetsk
sihanoukville
sikkim
silchar
silesia
silicon beach
siliguri
silivri
silver spring
silwan
simferopol
sinai
sinai peninsula
sinaloa
sindh
singhu
sinjar
sint maarten
sinuiju
sioux falls
sirte
sistan-baluchistan
sitra
sittwe
skardu
sligo
slough
sloviansk
smolensk
snake island
sochi
socotra
sofala
sohag
sohar
sokode
sokoto
solapur
soledar
somerset
sonipat
sonoma
sonora
sousse
south america
south asia
south australia
south bend
south carolina
south china sea
south dakota
south darfur
south island
south kivu
south kordofan
south pacific
south pole
south waziristan
southampton
southeast asia
southend
southern africa
southern cone
southwark
soweto
soyapango
spanish town
spokane
spratly islands
spratlys
springfield
srebrenica
srinagar
st albans
st helena
st louis
st paul
st. cloud
st. croix
st. gallen
st. louis
st. martin
st. moritz
st. paul
st. petersburg
st. thomas
staffordshire
stalingrad
stamford
standing rock
stansted
state college
staten island
stavanger
stavropol
stellenbosch
stepanakert
stirling
stockport
stockton
stoke-on-trent
stonehenge
strait of hormuz
strait of malacca
stuttgart
styria
sub-saharan africa
subic
subic bay
sudbury
suez
suez canal
suffolk
sukhumi
sukkur
sukma
sulaimaniya
sulawesi
sulaymaniyah
sulu
sumatra
sumgait
sumy
sun belt
sun valley
sunderland
sur
surabaya
surat
surrey
sussex
suwalki gap
suwayda
suwon
suzhou
svalbard
swakopmund
swansea
sweida
swindon
sydney
sylhet
syracuse
szczecin
szeged
são paulo
ségou
taal
tabasco
tabriz
tabuk
tachira
tacloban
tacoma
taguig
tahrir square
taichung
taif
tainan
taiwan strait
taiyuan
taiz
takoradi
taksim
taksim square
tal afar
tallahassee
tamale
tamanrasset
tamaulipas
tamil nadu
tampa
tampere
tanga
tangerang
tangier
tangshan
tanta
tapachula
tarragona
tartous
tartu
tartus
tasmania
tatarstan
tauranga
teknaf
telangana
telford
tema
temple mount
temuco
tenerife
tennessee
terengganu
ternopil
tete
texas
thane
the arctic
the balkans
the caribbean
the carolinas
the caucasus
the dakotas
the donbas
the hamptons
the levant
the maghreb
the midwest
the rockies
the sahel
the somme
the south
thessaloniki
thies
thiruvananthapuram
thiès
three gorges
three mile island
thrissur
thunder bay
thuringia
tiananmen
tiananmen square
tianjin
tiberias
tierra del fuego
tigray
tijuana
tikri
tikrit
tilburg
tillaberi
timbuktu
times square
timisoara
timișoara
tiraspol
tiruchirappalli
tirupati
tizi ouzou
toamasina
tobago
tobruk
tokelau
toledo
toluca
tolyatti
topeka
tora bora
torkham
toronto
torquay
torreón
tottenham
touba
toulon
toulouse
tower hamlets
townsville
trabzon
transylvania
treblinka
trenton
trieste
trincomalee
tripura
trivandrum
tromso
tromsø
trondheim
trujillo
truro
tskhinvali
tubas
tucson
tucuman
tucumán
tula
tulkarem
tulkarm
tulsa
tulum
tumaco
tupelo
turin
turkana
turks and caicos
turku
tuscaloosa
tuscany
tuzla
tver
tyre
tyrol
tyumen
táchira
u.s. virgin islands
udaipur
udhampur
udupi
ufa
ujjain
ulsan
ulster
umbria
umm al quwain
unnao
upper galilee
upper nile
uppsala
urals
urfa
urumqi
ushuaia
utah
utoya
utrecht
uttar pradesh
uttarakhand
utøya
uvalde
uvira
uyuni
uzhhorod
vadodara
vail
valencia
valladolid
valparaiso
valparaíso
van province
vancouver
vancouver island
vantaa
varadero
varanasi
varna
veneto
venice
veracruz
verdun
vermont
verona
versailles
vesuvius
victoria
victoria falls
victoria harbour
vidarbha
vigo
vijayawada
villeurbanne
vimy ridge
vinnytsia
virgin islands
virginia
virginia beach
virunga
visakhapatnam
visayas
vitebsk
vizag
viña del mar
vladikavkaz
vladivostok
vojvodina
volga
volgograd
voronezh
vovchansk
vuhledar
waco
wad madani
wajir
wakefield
wallonia
walvis bay
wan chai
warangal
warwickshire
washington state
waterford
waterloo
watford
wau
wayanad
waziristan
wembley
wenchuan
wenzhou
west africa
west bank
west bengal
west coast
west darfur
west indies
west java
west midlands
west palm beach
west papua
west point
west sussex
west timor
west virginia
westchester
western australia
western balkans
western cape
western europe
westgate
whistler
whitehorse
wichita
wiesbaden
wigan
wilmington
wiltshire
wimbledon
windsor
winnipeg
winston-salem
wisconsin
woking
wolfsburg
wollongong
wolverhampton
wonsan
worcester
worcestershire
wounded knee
wrexham
wroclaw
wrocław
wuhan
wuppertal
wuxi
wyoming
xi'an
xiamen
xian
xining
xinjiang
xuzhou
yakutsk
yala
yalta
yamuna
yanbu
yangtze
yas island
yazd
yei
yekaterinburg
yellow river
yellow sea
yellowknife
yellowstone
yinchuan
yiwu
yobe
yogyakarta
yokohama
yokosuka
yongbyon
yonkers
york
yorkshire
yosemite
youngstown
ypres
yucatan
yucatán
yukon
yunnan
zaatari
zacatecas
zadar
zahedan
zahle
zambezi
zamboanga
zamfara
zanzibar
zaporizhia
zaporizhzhia
zaragoza
zaria
zarqa
zawiya
zealand
zeitoun
zermatt
zhanaozen
zhejiang
zhengzhou
zhuhai
zhytomyr
ziguinchor
zinder
zintan
zomba
zulia
zurich
zürich
île-de-france
łódź
""".splitlines()
)

#: States as datelines and party tags abbreviate them ("RENO, Nev.", "R-Ky."), with the period.
US_STATE_ABBREVIATIONS = frozenset(
    """
ala. alas. ariz. ark. cal. calif. colo. conn. d.c. del. fla. ga. ill. ind. kan. kans. ky. la. mass. md. mich. minn.
miss. mo. mont. n.c. n.d. n.h. n.j. n.m. n.y. neb. nebr. nev. okla. ore. oreg. p.r. pa. penn. r.i. s.c. s.d. tenn.
tex. v.i. va. vt. w.v. w.va. wash. wis. wisc. wyo.
""".split()
)

#: Parties, armed movements and factions that speak under a name of their own, with the names of their members as a
#: group. Names of one plain word count only capitalised (Labour, Congress, Greens); those too plain even so
#: (Momentum, Unity, Renaissance) and initials that are words (MAS, PAN, SAD) are left out.
PARTIES_AND_MOVEMENTS = frozenset(
    """\
5-star movement
a just russia
aam aadmi party
aap
abu sayyaf
abvp
aclu
act party
adf
afd
african national congress
agp
aiadmk
aimim
aiudf
ak party
akali dal
akp
al qaeda
al qaida
al shabaab
al shabab
al-nusra front
al-qaeda
al-qaida
al-shabaab
al-shabab
al-wefaq
all progressives congress
alliance 90
alliance party
alternative for germany
amal
amal movement
anc
anp
ansar allah
ansarullah
antifa
apc
aqap
aqim
arakan army
asaib ahl al-haq
australian labor party
austrian people's party
awami league
awami national party
azimio
azov
b'tselem
ba'ath party
baath party
badr organization
bahujan samaj party
bajrang dal
balad
bangladesh nationalist party
barisan nasional
barrio 18
basij
batkivshchyna
bharat rashtra samithi
bharatiya janata party
bharatiya kisan union
biju janata dal
bildu
bjd
bjp
black lives matter
bloc quebecois
bloc québécois
blue and white
blue dog democrats
blue dogs
bnp
boko haram
bolsonaristas
brexit party
broad front
brothers of italy
brs
bsp
cambiemos
ccm
ccp
cdu
centro democrático
chadema
chama cha mapinduzi
change uk
chavismo
chavistas
chega
chinese communist party
chp
christian democracy
christian democratic union
christian democrats
christian social union
ciudadanos
civic coalition
civic platform
cjng
club for growth
colorado party
communist party
communist party of china
communist party of india
congress
congress party
congressional black caucus
conservative
conservative party
conservatives
constitutional democratic party
cosatu
cpi
cpi (m)
cpi(m)
cpi-m
cpm
cpn
cpn-uml
csu
d66
daesh
danish people's party
dap
dawa party
democrat
democratic alliance
democratic national committee
democratic party
democratic party of japan
democratic progressive party
democratic unionist party
democratic unity
democrats
die linke
dmk
dnc
dpp
dup
economic freedom fighters
eff
eln
en marche
ennahda
ennahdha
eprdf
erc
erg
eta
european research group
european solidarity
extinction rebellion
falun gong
farc
fatah
fatah alliance
fdlr
fdp
fianna fail
fianna fáil
fidesz
fine gael
finns party
five star movement
fmln
forum for democracy
forum for democratic change
forza italia
fpo
fpö
france unbowed
fratelli d'italia
free democrats
free papua movement
free patriotic movement
free syrian army
freedom caucus
freedom party
frelimo
frente amplio
front national
fsln
fuerza popular
future forward
future movement
general people's congress
georgian dream
gerb
gerindra
gilets jaunes
golden dawn
golkar
gop
green party
greenpeace
greens
hadash
hamas
haqqani network
hashed al-shaabi
hayat tahrir al-sham
hdp
hezbollah
hezbullah
hizbollah
hizbul mujahideen
hizbullah
house democrats
house freedom caucus
house republicans
houthi
houthis
hts
hurriyat
hurriyat conference
ifp
india bloc
indian national congress
indigenous people of biafra
inkatha
inkatha freedom party
inld
institutional revolutionary party
ipob
ira
irgc
irish republican army
is-k
isil
isis
isis-k
islah
islamic jihad
islamic state
islamic state group
iswap
iyi party
jaish-e-mohammed
jalisco new generation cartel
jamaat
jamaat-e-islami
janata dal
janata dal (united)
janjaweed
japan innovation party
jatiya party
jd(s)
jd(u)
jemaah islamiyah
jewish home
jewish power
jharkhand mukti morcha
jmm
jnim
jobbik
joint list
jubilee party
jui-f
junts
junts per catalunya
just stop oil
justice and development party
jvp
kadima
karen national union
kataeb
kataib hezbollah
kenya kwanza
kisan sabha
kke
kkk
kmt
komeito
ku klux klan
kuomintang
kurdistan workers' party
la france insoumise
la libertad avanza
la république en marche
labor
labor party
labour
labour party
lashkar-e-taiba
law and justice
ldf
ldp
ldpr
lebanese forces
left front
left party
lega
les républicains
lib dem
lib dems
liberal
liberal democrat
liberal democratic party
liberal democrats
liberal party
liberals
libertarian party
libertarians
likud
ljp
lok janshakti party
lord's resistance army
los zetas
lra
ltte
m23
m5s
maharashtra navnirman sena
maldivian democratic party
maoist centre
maoists
maori party
marada
mdb
mdc
mek
meretz
mhp
milf
minjoo party
mk party
mnlf
mns
morena
move forward
move forward party
movement for democratic change
movement for socialism
movement toward socialism
mpla
mqm
mqm-p
ms-13
mujahedin-e-khalq
muslim brotherhood
n-va
naacp
national action party
national conference
national democratic congress
national front
national league for democracy
national rally
national resistance movement
national salvation front
national unity
national unity platform
nationalist congress party
nationals
naxalites
naxals
ncp
nda
ndp
nepali congress
never trumpers
new democracy
new democrats
new patriotic party
new people's army
new zealand first
nida tounes
nidaa tounes
nld
northern league
npa
npp
nra
nrm
nscn
nsui
nuevas ideas
nusra front
oath keepers
occupy wall street
odm
one nation
opposition platform
orange democratic movement
oromo liberation army
otzma yehudit
ovp
pakatan harapan
pakistan muslim league
pakistan people's party
pakistan peoples party
pakistan tehreek-e-insaf
pakistani taliban
palang pracharath
palestine liberation organization
palestinian authority
palestinian islamic jihad
pap
parti québécois
partito democratico
party for freedom
pasok
pastef
pcc
pdi-p
pdp
peace now
people of freedom
people power party
people's action party
people's party
people's party of canada
peoples democratic party
perikatan nasional
peronism
peronist
peronists
peshmerga
pfi
pheu thai
pis
pkk
plaid cymru
plo
pmdb
pmf
pml-n
pml-q
pnv
podemos
polisario
polisario front
popular front of india
popular mobilization forces
popular party
ppp
prd
pri
primeiro comando da capital
progress party
progressive socialist party
prosperity party
proud boys
provisional ira
psd
psdb
psoe
psuv
pvv
pyd
qanon
quds force
rapid support forces
rashtriya janata dal
rassemblement national
real ira
red army faction
red brigades
reform uk
religious zionism
renamo
republican
republican national committee
republican party
republican people's party
republicans
respect party
revolutionary guard
revolutionary guards
rjd
rnc
rsf
rss
sadr movement
sadrists
saenuri party
sairoon
samagi jana balawegaya
samajwadi party
samyukta kisan morcha
sandinista
sandinistas
scottish national party
sdf
sdlp
senate democrats
senate republicans
sendero luminoso
servant of the people
shas
shining path
shiromani akali dal
shiv sena
shiv sena (ubt)
sinaloa cartel
sinn fein
sinn féin
slfp
slpp
smer
snp
social democratic party
social democrats
socialist party
socialists
solidarnosc
southern transitional council
spd
splm
sri lanka podujana peramuna
state of law
sumar
svoboda
svp
swapo
sweden democrats
swiss people's party
syrian democratic forces
syriza
taliban
tamil tigers
tatmadaw
tdp
te pāti māori
tea party
tehreek-e-taliban pakistan
telugu desam party
the gop
the greens
the league
the nationals
the taliban
three percenters
tmc
tories
tory
tplf
tren de aragua
trinamool
trinamool congress
trs
true finns
ttp
tupamaros
udf
ugtt
ukip
ulfa
ulster unionist party
umkhonto we sizwe
umno
unita
united national movement
united national party
united russia
united socialist party
united torah judaism
unp
upa
uribistas
usdp
uup
venstre
vhp
vlaams belang
vmro-dpmne
vox
vvd
wagner
wagner group
wefaq
workers' party
workers' party of brazil
workers' party of korea
yabloko
yamina
yellow vests
yesh atid
yisrael beiteinu
ypg
ysr congress
ysrcp
zanu pf
zanu-pf
zapatistas
zetas
övp
""".splitlines()
)

#: Nouns that introduce the title of a work, which is no speech though it stands in marks: the *film* "Lights Out",
#: her new *single*, "Home". "show", "play", "single" and "title" are plain words too; what counts is that the marks
#: follow.
WORK_NOUNS = frozenset(
    """
album albums anthem anthems anthologies anthology app apps aria arias artwork artworks autobiographies autobiography
ballad ballads ballet ballets biographies biography biopic biopics blockbuster blockbusters blog blogs boat boats book
books called campaign campaigns cartoon cartoons channel channels chapter chapters classic classics clip clips
collection collections column columns comedies comedy comic comics composition compositions concerto concertos course
courses cover covers debut debuts disc dissertation docudrama documentaries documentary docuseries drama dramas dubbed
duet duets e-book e-books ebook ebooks edition editions entitled ep epic epics episode episodes essay essays exhibit
exhibition exhibitions exhibits expo fable fables feature features film films finale flick flicks franchise franchises
game games gameshow gameshows hashtag hashtags headline headlines hit hits hymn hymns initiative initiatives
installation installations installment installments instalment instalments jingle jingles journal journals lecture
lectures libretto lyric lyrics magazine magazines manga manifesto mantra mantras masterpiece masterpieces memoir
memoirs mini-series miniseries monologue monologues motto mottos movie movies mural murals musical musicals named
newsletter newsletters novel novella novellas novels op-ed op-eds opera operas operation operations operetta operettas
oratorio painting paintings pamphlet pamphlets parodies parody photograph photographs picture pictures play playlist
playlists plays podcast podcasts poem poems poster posters prequel prequels production productions program programme
programmes programs psalm psalms reboot reboots record records remake remakes requiem rerelease retrospective
retrospectives revue revues rom-com rom-coms romcom romcoms saga sagas satire satires screenplay screenplays script
scripts sculpture sculptures section sections segment segments seminar seminars sequel sequels serial serials series
sermon sermons ship ships short shorts show showcase showcases shows single singles sitcom sitcoms sketch sketches
skit skits slogan slogans soap soap-opera soap-operas soaps sonata sonatas song songs sonnet sonnets soundtrack
soundtracks special specials spin-off spin-offs spinoff spinoffs spoof spoofs stories story studio-album symphonies
symphony tale tales talk talks telenovela telenovelas textbook textbooks theme themed themes thesis thriller thrillers
title titled titles track tracks tragedies tragedy trailer trailers treatise trilogies trilogy tune tunes vessel
vessels video videogame videogames videos vlog vlogs volume volumes waltz webcomic webcomics webseries western
westerns work works yacht yachts
""".split()
)
