"""People: titles, roles, relations and given names, and what they tell of a source.

::

    Former deputy Treasury secretary   Al    Moss Jr.     a senior  Interior Ministry  official
    rank          role                 given      suffix    rank                       information role
    "Sheriff Kim said", "the sheriff said"                one of the *tenants* said
     title               office                                        access role

All entries are lower case. Roles are singular: regular plurals are made by
rule, and only the irregular ones are listed. What a role says of a source's
strength is in `INFORMATION_ROLES`, `ACCESS_ROLES`, `OFFICES` and
`COLLECTIVE_OFFICES`, which hold both numbers where both are sources. Given
names tell a person from a company and nothing else: gender is read off
printed words (Ms., spokeswoman, aunt) alone, never off a name.
"""

from __future__ import annotations

# --- Titles -----------------------------------------------------------------------------------------------------------

#: Words that stand before a name as its title, with and without the period. Left out are titles that are as often a
#: given name (Dean, Earl, Duke, Don, Sultan, Amir, Guy): they are roles, so that "Dean Smith" keeps his first name.
#: Kinship words used as titles (Father Brown, Sister Mary) are in `RELATIONS`; ordinary roles used as titles (analyst
#: Nora Kim) are in `ROLES`. Of titles of two words, the pieces that are hardly ever part of a name are here (prime,
#: vice, deputy), the others in `TITLE_PARTS`. Some open names of bodies as well (*Justice* Department, *General*
#: Motors, *King* County): what follows decides.
TITLES = frozenset(
    """
a.g. abbess abbot abp acharya adm adm. admiral adv. advocate air-commodore air-marshal airman ald. alderman alderwoman
alhaj alhaja alhaji allama amb. ambassador archbishop archdeacon archimandrite assembly-member assemblyman
assemblymember assemblywoman attaché attorney-general ayatollah baron baroness baronet barr. barrister begum bishop bp
bp. brig brig. brigadier brigadier-general capt capt. captain cardinal cdr chair chairman chairperson chairwoman
chancellor chief chief-inspector chief-minister chief-superintendent cllr cllr. cmdr cmdr. cmdre coach col col.
colonel cols. commander commissar commissioner commissioner-general commodore comptroller comrade congressman
congresswoman constable consul corporal councillor councilman councilor councilwoman countess cpl cpl. crown-prince
czar dame datin dato datuk dci dcs deacon delegate deputy deputy-sheriff det det. detective district-attorney doctor
doña dr dr. drs drs. duchess emir emira emperor empress encik eng. engr engr. ensign envoy excellency field-marshal
flight-lieutenant fr fr. frau fräulein gen gen. general gens. gov gov. governor govs. grand-mufti group-captain gunner
guru hafiz haji hajiya hajji havildar herr highness hojatoleslam hojjatoleslam home-minister hon hon. honorable
honourable imam insp insp. inspector janab jawan judge justice kaiser king kumari lady law-minister lieut lieut.
lieutenant lieutenant-colonel lieutenant-commander lieutenant-general lieutenant-governor lord lt lt. madame
mademoiselle magistrate magistrate-judge mahant maharaja maharani maj maj. majesty malam mallam major major-general
marquess marshal maulana maulvi mayor messrs messrs. mian midshipman minister minister-president miss mlle mlle. mme
mme. molla monsieur monsignor moulvi mr mr. mrs mrs. ms ms. msgr msgr. mufti mullah mx mx. naik nawab nizam nuncio
officer otunba pandit pastor patriarch patrolman pcso petty-officer pfc pfc. pharaoh pope premier president president-
elect prime prince princess prof prof. professor prosecutor ptl pvt pvt. puan queen rabbi raja rani rear-admiral rebbe
rep rep. representative reps. retd rev rev. revd reverend sadhu saheb sahib sardar sardarni secretary secretary-
general selvi sen sen. senator senhor senhora senor senora sens. sergeant seri sergeant-major señor señora señorita
sgt sgt. sgts. shaikh shaikha sheik sheikh sheikha sheriff shri shrimati signor signora sir smt smt. solicitor-general
spc spc. speaker squadron-leader sr. sra. sri srta. staff-sergeant subedar subsecretary superintendent supt supt.
swami syedna taoiseach tan-sri thiru tiru treasurer trooper tsar tun tunku tánaiste under-secretary undersecretary
ustad ustadz ustaz vicar vice vice-admiral vice-mayor vice-president viscount viscountess warrant-officer wing-
commander yogi
""".split()
)

#: Words that make up titles of several words with a title or role behind them: *Foreign* Secretary, *Crown* Prince,
#: *Lieutenant* Colonel, *Attorney* General, *First* Lady. Alone before a name they are no titles, and "Foreign
#: Office" and "Crown Court" are bodies.
TITLE_PARTS = frozenset(
    """
acting adjunct assistant associate attorney brigadier chief co- crown defence defense deputy detective district
emeritus ex-prime executive external field finance first flight foreign former full grand group health home interim
interior junior justice law lead lieutenant major managing non-executive parliamentary police press prime principal
private pro-vice rear second senior shadow solicitor squadron staff state sub supreme trade transport under vice
visiting warrant wing
""".split()
)

#: Titles that tell a man. "Count", "marshal" and the ranks tell nothing.
MASCULINE_TITLES = frozenset(
    """
abbot airman alderman archimandrite assemblyman ayatollah baron baronet brother chairman congressman councilman czar
dato datuk duke earl emir emperor father fr. grandfather herr hojatoleslam hojjatoleslam kaiser king lord maharaja
marquess maulana maulvi messrs messrs. monsieur monsignor moulvi mr mr. msgr msgr. mullah nawab nizam patriarch
patrolman pope prince raja saheb sahib senhor senor señor shaikh sheik sheikh shri signor sir sri sultan thiru tiru
tsar tunku uncle viscount
""".split()
)

#: Titles that tell a woman. "Dame" and "lady" are ranks as well as courtesies and tell it all the same.
FEMININE_TITLES = frozenset(
    """
abbess alderwoman assemblywoman aunt baroness begum chairwoman congresswoman councilwoman countess dame datin doña
duchess emira empress frau fräulein grandmother kumari lady madame mademoiselle maharani miss mlle mlle. mme mme.
mother mrs mrs. ms ms. princess queen rani sardarni selvi senhora senora señora señorita shaikha sheikha shrimati
signora sister smt smt. sra. srta. viscountess
""".split()
)

#: Parts of surnames in lower case, on which a name goes on: Ursula *von der* Leyen, Mohammed *bin* Salman. "the",
#: "of" and numbers are left out. Some are words of English (a, do, to, la): they count only between parts of a name.
SURNAME_PARTICLES = frozenset(
    """
't a ab abd abi abu af al al- ap ar as ash av aw az bar bat ben beni bin bint binte binti bte d' da dal das de de'
degli dei del dela dell' della delle dello den der des di do dos du e ed el el- et eth ferch fitz ibn il in' ka kwa la
las le les lo los mac mc na nic ní o' och op oud ould san santa st st. t' te ter tot um umm und ur van vande vanden
vander vd vom von voor y zu zum zur ó
""".split()
)

#: What may follow a name and belongs to it.
NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv v jnr jnr. snr snr. esq esq.".split())

#: Degrees, orders and memberships printed behind a name ("Ana Ruiz, MD"): they end no name and are no organisation.
INITIALISM_DEGREES = frozenset(
    """
aprn b.a. b.s. ba bem bs bsc c.p.a. cb cbe cfa cfp ch cmg cpa cvo d.d.s. d.o. d.v.m. dbe dds dmd do dphil dsc dso dvm
ed.d. edd esq esq. faap facc facs fba frcp frcs frs frse gbe gc gcb j.d. jd jp k.c. kbe kc kcb kcmg kcvo lcsw ll.b.
ll.m. llb llm lpn m.a. m.b.a. m.d. m.p.h. m.s. ma ma. mba mbbs mbe mc md mep mfa mla mlc mna mp mpa mph mpp mrcp mrcs
ms msc msgr msp msw np obe ofm om op osb pa-c ph.d. pharmd phd psyd q.c. qc r.n. ret ret. retd retd. rn s.j. sc sj td
usa usn vc
""".split()
)

#: Titles of capitals alone, as they are printed before a full name: *DC* Anjali Raghunath, *SHO* Ranjit Minz.
INITIALISM_TITLES = frozenset(
    """
    ACC ACP ADC ADGP ASI ASP AVM CM DC DCC DCI DCP DCS DDC DGP DI DIG DS DSI DSP DySP FM H.E. H.H. H.R.H. HE HH HRH
    IG MLA MNA MP MPA MPL MSP PC PM PS RSM SDM SHO SI SP SSP TD WO
    """.split()
)

#: Words of rank and standing before a role. Alone they describe nobody: "a senior official" is as vague as "an
#: official".
RANK_WORDS = frozenset(
    """
acting aide-de-camp anonymous assistant associate career caretaker chief deputy designate elect emeritus erstwhile ex-
executive experienced first former founding full-time head high high-level high-placed high-profile high-ranking
honorary incumbent influential interim joint junior key late lead leading long-serving long-time longest-serving
longstanding longtime low-level low-ranking lower-level major managing mid-level mid-ranking middle-ranking
most-senior newly-appointed newly-elected one-time onetime outgoing part-time permanent principal prominent
provisional ranking respected retired seasoned second-ranking senior serving sitting sometime special sub supreme
temporary then then- third-ranking top top-level top-ranking trainee trusted unnamed veteran vice visiting
well-connected well-known well-placed
""".split()
)

# --- Roles ------------------------------------------------------------------------------------------------------------

#: What a person may be called by work, office, standing or part played, in the singular. Relations are apart;
#: nationalities, parties and creeds are in `bodies`. Many are verbs (guard, judge, guide, coach) or things too
#: (cleaner, printer, operator). Left out are adjectives that name a person now and then but open a body's name more
#: often (national, royal, liberal, republican, independent): their plurals are in `GROUPS`.
ROLES = frozenset(
    """
abbess abbot abductee abductor abolitionist academic academician accomplice accountant accuser activist actor actress
actuary acupuncturist addict adjudicator adjutant administrator admiral admirer adolescent adult adventurer adversary
adviser advisor advocate agent aggressor agitator agronomist aid-worker aide aide-de-camp airman alderman alderwoman
all-rounder almoner alumna alumnus amateur ambassador ambulanceman anaesthetist analyst anarchist anatomist anchor
anchorman anchorwoman anesthesiologist anesthetist angler animator announcer anthropologist antiquarian apologist
apostle appellant applicant appointee apprentice aquanaut arbiter arbitrator archaeologist archbishop archdeacon
archer architect archivist aristocrat arsonist artilleryman artisan artist artiste askari assailant assassin assembler
assemblyman assemblymember assemblywoman assessor assistant associate astrologer astronaut astronomer astrophysicist
athlete attacker attendant attendee attorney attorney-general auctioneer auditor auditor-general author auto-driver
autocrat autoworker aviator ayatollah babysitter bachelor backbencher backer backpacker bagman bailiff baker ballerina
ballplayer bandit bandleader bandmaster banker barber bard baritone barkeeper barmaid barman baron baroness barrister
bartender bassist batsman batswoman batter beachgoer beautician bedouin beekeeper beggar beginner believer benefactor
beneficiary betrayer bicyclist bidder bigot billionaire biochemist biographer biologist biophysicist bishop blacksmith
blogger boatman bodybuilder bodyguard bondholder bookbinder bookie bookkeeper bookmaker bookrunner bookseller boss
botanist bouncer bowler boxer boy boycotter brakeman breadwinner brewer bricklayer bridesmaid brigadier broadcaster
broker builder bullfighter bully bureaucrat burglar bursar businessman businessperson businesswoman busker butcher
butler buyer bystander cabbie cabinetmaker caddie cadet caller cameraman camerawoman campaigner camper candidate
canvasser captain captive captor cardholder cardinal cardiologist care-worker caretaker caricaturist carpenter
cartographer cartoonist cashier catcher caterer caucusgoer cavalryman celebrant celebrity cellist censor centenarian
center-back centre-back centre-forward ceo cfo chair chairman chairperson chairwoman chaiwala challenger chambermaid
champion chancellor chaplain charwoman chauffeur cheerleader cheesemaker chef chemist chief chief-of-staff chieftain
childminder chiropractor choirmaster choreographer chorister chronicler churchgoer churchman churchwarden cio citizen
civilian claimant clairvoyant clansman classicist cleaner clergyman clergywoman cleric clerk client climatologist
climber clinician clothier clown co-accused co-anchor co-author co-captain co-chair co-chairman co-chairwoman
co-conspirator co-creator co-defendant co-director co-editor co-founder co-host co-ordinator co-owner co-president
co-producer co-sponsor coach coachman coastguardsman cobbler codebreaker cofounder collaborator collector colonel
colonialist colonist columnist combatant comedian comedienne comic commandant commander commander-in-chief commando
commentator commissioner commissioner-general commodore commoner communicator commuter compere competitor compiler
complainant composer comptroller comrade concertgoer concierge conciliator conductor confectioner confessor congregant
congressman congressperson congresswoman conquistador conscript conservationist conservator conspirator constable
consul consultant consumer contact contender contestant contractor contrarian contributor controller convener convenor
convert convict coo cook coolie coordinator cop copilot copywriter cornerback coroner corporal correspondent
cosmetologist cosmonaut councillor councilman councilmember councilor councilwoman counsel counsellor counselor
counterpart countess countryman courier courtier cowboy craftsman craftswoman creator creditor crewman crewmember
cricketer criminal criminologist critic crofter cross-bencher crusader cryptographer cryptologist cto culprit curator
custodian customer cyclist czar dacoit dairyman dame dancer daredevil day-trader daycare-worker deacon dealer
dealmaker dean debater debtor debutant debutante decathlete decision-maker decision-taker decorator defector defendant
defender defenseman delegate delinquent deliveryman demagogue demographer demonstrator denier dentist dependant
deportee deputy dermatologist deserter designer despot detainee detective detractor developer devotee diabetic diarist
dictator dietician dietitian diner diplomat director director-general disciple dishwasher dispatcher dissenter
dissident distiller distributor district-collector diver dj docent docker dockworker doctor documentarian
documentary-maker dog-walker donor doorkeeper doorman double-agent draftsman dramatist dressmaker drifter driller
drinker driver dropout drover druggist drummer duchess duke dustman dweller earl earner ecologist econometrician
economist editor editor-in-chief educationalist educationist educator egyptologist elder elector electrician
embryologist emigrant emigre emir emissary emperor employee employer empress endocrinologist enemy engineer engraver
entertainer enthusiast entomologist entrant entrepreneur enumerator environmentalist envoy epidemiologist equestrian
escapee escort essayist ethicist ethnographer ethnologist evacuee evangelist ex-colleague ex-con ex-convict
ex-employee ex-minister ex-mp ex-offender ex-officer ex-police ex-president ex-prisoner ex-prosecutor ex-soldier
ex-spy examiner exec executioner executive executor exhibitor exile expat expatriate expert explorer exponent exporter
extremist eyewitness fabricator facilitator factory-worker falconer falsifier fan fanatic farm-worker farmer farmhand
farmworker farrier feminist fencer fiddler fielder fighter figure figure-skater figurehead film-maker filmmaker
finalist financier firebrand firefighter fireman firewoman first-timer fisher fisherman fisherwoman fishmonger fixer
flag-bearer flanker flautist flier florist fly-half flyer foe folklorist follower footballer footman foreigner foreman
foreperson forester forewoman forger founder fraudster freedom-fighter freeholder freelancer freshman friar front-man
front-runner frontman frontrunner frontwoman fugitive full-back fullback fund-manager fundamentalist fundraiser
funnyman gambler gamekeeper gamer gangster gardener gastroenterologist gatekeeper gaucho geek gemologist genealogist
general generalist geneticist genius gentleman geochemist geographer geologist geophysicist gerontologist ghostwriter
girl glaciologist gladiator go-between goalie goalkeeper goaltender goatherd godman goldsmith golfer gondolier goonda
governess governor governor-elect governor-general graduate grandee grandmaster granthi grazier grocer groundskeeper
grower guarantor guard guardian guardsman guerilla guerrilla guest guide guitarist gunmaker gunman gunner gunsmith
guru guy gymnast gynaecologist gynecologist hacker hairdresser hairstylist half-back handler handyman hard-liner
hardliner harpist harvester hauler havildar headhunter headliner headman headmaster headmistress headteacher healer
health-worker heckler hedger heiress helmsman helper helpmate henchman heptathlete herder herdsman heretic hermit hero
heroine high-jumper highwayman hijacker hiker hippie hipster historian hitman hitter hobbyist holder holdout
holidaymaker home-secretary homebuilder homebuyer homemaker homeowner hooligan horseman host hostage hostess hotelier
houseboy householder househusband housekeeper housemaid housewife humanist humanitarian humorist hunter
hunter-gatherer hurdler hydrologist hygienist hypnotherapist hypnotist iconoclast ideologist ideologue idiot idol igwe
illusionist illustrator imam immigrant immunologist impersonator importer imposter impostor impresario incumbent
individual induna industrialist infant infantryman infielder influencer informant informer inhabitant inheritor inmate
innkeeper innovator inquisitor insider inspector inspector-general instigator instructor insurer insurgent
insurrectionist interlocutor intermediary intern internationalist internee internist interpreter interrogator
interviewee interviewer intruder invader inventor investigator investor invigilator invitee ironworker islander
isolationist jailer janitor javelin-thrower jawan jeweler jeweller jihadi jihadist jobholder jobseeker jockey jogger
joiner journalist journeyman judge judoka juggler jurist juror justice karateka kazi khatib kickboxer kicker kid
kidnapper killer king kingmaker kingpin kisan knight laborer labourer lad lady landholder landlady landlord landowner
landscaper laureate lawbreaker lawgiver lawmaker lawman lawyer layman layperson laywoman leader learner leaseholder
lecturer left-armer left-hander left-winger leftist leg-spinner legionnaire legislator lender lensman lessee lessor
liaison liar librarian librettist lieutenant lieutenant-governor life-guard lifeguard lifesaver lighthouse-keeper
linebacker lineman linesman linguist lip-reader listener litigant litigator loader loan-shark lobbyist lobsterman
local locksmith lodger logger logician long-jumper longshoreman lookout lord loser loyalist lumberjack luminary
lyricist machinist magician magistrate magnate mahout maid maiden mailman maintainer majordomo malcontent man manager
manageress managing-director mandarin manicurist manipulator manufacturer marathoner marcher marine mariner marketer
marksman marshal martyr mason masseur masseuse master mastermind matador matchmaker mathematician matriarch matron
maulvi maverick mayor mayor-elect mechanic medalist medallist mediator medic meditator megastar member mentor mep
mercenary merchant messenger metallurgist metalworker meteorologist microbiologist middleman midfielder midwife
migrant militant militiaman milkman miller milliner millionaire millworker mimic miner mineworker minister
minister-president mla mlc mobster model moderator mogul monarch monarchist moneylender monk moralist mortician
mother-to-be motorcyclist motorist mountaineer mourner mp msp muckraker muezzin mufti mugger mukhtar mullah mum-to-be
muralist murderer musher musician musicologist mutineer mystic mythologist naik narrator naturalist naturist naxalite
negotiator neo-conservative neocon neonatologist neophyte nephrologist netminder neurobiologist neurologist
neuropsychologist neuroscientist neurosurgeon newcomer newlywed newsagent newsboy newscaster newsman newspaperman
newspaperwoman newsreader newswoman nightclubber nightwatchman nihilist nobleman noblewoman nomad nominee non-smoker
nonagenarian nonconformist northerner noteholder novelist novice nun nuncio nurse nurseryman nutritionist oarsman oba
objector oboist observer obstetrician occupant occupier oceanographer octogenarian off-spinner offender office-holder
officeholder officer official oligarch olympian ombudsman ombudsperson oncologist onlooker ooni operative operator
ophthalmologist opponent opportunist oppressor optician optimist optometrist oracle orator orchestrator organiser
organist organizer originator ornithologist orphan orthodontist orthopedist osteopath outfielder outlaw outlier
outsider overlord overseer owner owner-operator paceman pacifist paediatrician painter palaeontologist paleontologist
panch pandit panelist panellist paparazzo parachutist paralegal paralympian paramedic paramilitary parishioner
park-ranger parliamentarian parolee participant partisan partygoer passenger passer-by passerby pastor pathfinder
pathologist patient patriarch patriot patrolman patron patwari pawnbroker payer peacekeeper peacemaker peasant peddler
pedestrian pediatrician pedlar peer peeress penitent pensioner percussionist performer perjurer permit-holder
perpetrator person personality petitioner pharmacist pharmacologist philanthropist philologist philosopher
phlebotomist photographer photojournalist physician physicist physiologist physiotherapist pianist picker picketer
pickpocket pilgrim pilot pioneer pirate pitcher pitmaster plaintiff planner planter plasterer player playmaker
playwright plotter plumber plutocrat poacher podcaster podiatrist poet poetess point-guard point-man pole-vaulter
policeman policewoman policy-maker policyholder policymaker politician politico pollster polymath pontiff pope porter
portfolio-manager portraitist poseur postdoc postgraduate postman postmaster postwoman potentate potter power-broker
power-forward powerbroker pracharak practitioner pradhan pragmatist prankster preacher predator predecessor prefect
prelate premier presenter president president-elect pretender priest priestess primatologist prime-minister prince
princess principal printer prioress prisoner privateer proctor procurator prodigy producer professional professor
profiler profiteer prognosticator programmer promoter proofreader propagandist prophet proponent proprietor
proprietress prosecutor prospector prostitute protagonist protector protege protester protestor protégé protégée
provider provocateur provost psychiatrist psychic psychoanalyst psychologist psychopath psychotherapist publican
publicist publisher pugilist pujari pundit punter pupil puppeteer purchaser purist purveyor qazi quant quarterback
queen questioner quizmaster rabbi rabble-rouser racer racist radiographer radiologist raider rail-worker railwayman
rainmaker rambler rancher ranger rapist rapper rapporteur ratepayer reader realist realtor reaper rebel receiver
receptionist recipient recluse record-holder record-setter recorder recordholder recruit recruiter rector referee
reformer reformist refugee refuser regent registrar regulator reinsurer relief-worker reliever renegade renter
repairer repairman reporter representative rescuer researcher reservist resident respondent restaurateur restorer
retailer retiree returnee reveler reveller reviewer revisionist revolutionary rheumatologist rickshaw-puller rider
rifleman right-hander right-winger ringleader ringmaster rioter rival roadie robber rocker roofer rookie roughneck
rower royalist ruler runaway runner runner-up running-back rustler saboteur saddler sadhu sailor saint saleslady
salesman salesperson saleswoman samurai sangoma sarpanch satirist savant saver savior saviour saxophonist scammer
scapegoat scavenger scenarist sceptic schemer scholar schoolboy schoolchild schoolgirl schoolmaster schoolmistress
schoolteacher scientist scorer scout screener screenwriter scribe scriptwriter scrum-half scuba-diver sculptor
sculptress seafarer sealer seaman seamer seamstress secessionist secretary secretary-general secretary-treasurer
seducer seeker seer segregationist seismologist selectman selector selectwoman self-starter seller semi-finalist
semifinalist seminarian senator senator-elect sentinel sentry separatist septuagenarian serf sergeant sergeant-at-arms
servant server serviceman servicewoman settler sevak sex-worker sexagenarian sexologist sexton shaman sharecropper
shareholder shareowner sharpshooter sheikh sheikha shepherd sheriff shipbuilder shipowner shipper shooter shop-steward
shop-worker shopkeeper shoplifter shopper short-seller shortstop shot-putter showgirl showman showrunner signatory
silversmith singer singer-songwriter skateboarder skater skeptic skier skipper skydiver slave slaver sleeper sleuth
slugger smallholder smoker smuggler sniper snorkeler snowboarder social-worker socialite sociologist software-engineer
soldier solicitor solicitor-general soloist sommelier songstress songwriter soothsayer sophomore soprano sorcerer
source southerner spacewalker speaker specialist spectator speculator speechwriter speed-skater spelunker spender
spin-doctor spinner spokesman spokesperson spokeswoman sponsor sportscaster sportsman sportsperson sportswoman
sportswriter sprinter squatter squire stablehand staff-member staffer stagehand stakeholder stalker stallholder
standard-bearer star starlet starter statesman stateswoman stationmaster statistician steelworker stenographer
stevedore steward stewardess stock-picker stockbroker stockholder stockist stonemason storekeeper storeowner
storyteller stowaway straggler stranger strangler strategist streamer strikebreaker striker stripper strongman student
stuntman stuntwoman stylist sub-editor subaltern subcontractor subedar subeditor submariner subscriber substitute
successor sufferer suffragette suicide-bomber suitor sultan summer-intern superhero superintendent supermodel
superstar supervisor supplicant supplier supporter supremacist surfer surgeon surgeon-general surrogate surveyor
survivalist survivor suspect swami swimmer swindler sympathiser sympathizer tactician tailback tailor tanner
taskmaster tastemaker tattooist tax-inspector taxi-driver taxidermist taxman taxpayer teacher teamster tearaway
technician technocrat technologist teenager tehsildar telemarketer televangelist teller temptress tenant tenor
terrorist test-pilot testator theologian theorist therapist thespian thief thinker thug ticket-holder tiktoker tiler
title-holder titleholder toastmaster toddler topographer torchbearer torturer tourist townsman toymaker tracker
trade-unionist trader traditionalist trafficker tragedian trailblazer trainee trainer traitor translator transporter
trapper traveler traveller trawlerman treasurer trekker trespasser triathlete tribesman tribune trickster trombonist
trooper troublemaker trucker trumpeter trustee tsar turncoat tutor tycoon typesetter typist tyrant umpire
under-secretary undergraduate underling undersecretary undertaker underwriter unifier unionist unitholder upstart
urbanist urologist user usher usurer usurper vacationer vagabond vagrant valedictorian valet vandal vegan vegetarian
vendor ventriloquist verger vet veteran veterinarian vicar vice-captain vice-chair vice-chairman vice-chairperson
vice-chairwoman vice-chancellor vice-mayor vice-president vice-principal viceroy victim victor viewer vigilante
villager villain vintner violator violinist violist virologist virtuoso viscount visionary visitor viticulturist
vizier vlogger vocalist volcanologist volunteer voter voyeur waiter waitress walker wanderer ward-sister warden warder
warlord warmonger warrior watcher watchmaker watchman weatherman weaver weightlifter welder well-wisher westerner
whaler whip whistle-blower whistleblower wholesaler wicket-keeper wicketkeeper wide-receiver winemaker wing-back winger
winner witness wizard woman woodcarver woodcutter woodsman woodworker workaholic worker workman world-beater worshiper
worshipper wrangler wrestler writer writer-director wrongdoer xenophobe yachtsman yachtswoman yes-man youngster
youtuber zamindar zealot zookeeper zoologist émigré
""".split()
)

#: People known through another: "his *aunt*", "a *friend* of the family". A definite one is somebody in particular.
RELATIONS = frozenset(
    """
acquaintance ally ancestor aunt auntie bandmate beau best-friend boyfriend bride bridegroom brother brother-in-law
buddy caregiver carer castmate cellmate child classmate co-pilot co-star co-worker colleague companion confidant
confidante cousin coworker crewmate dad daddy daughter daughter-in-law descendant ex-boyfriend ex-girlfriend
ex-husband ex-partner ex-wife father father-in-law fiance fiancee fiancé fiancée flatmate foster-child foster-daughter
foster-father foster-mother foster-parent foster-son friend gf girlfriend godchild goddaughter godfather godmother
godparent godsister godson grandchild granddad granddaughter grandfather grandma grandmother grandpa grandparent
grandson granny great-aunt great-grandchild great-granddaughter great-grandfather great-grandmother great-grandson
great-nephew great-niece great-uncle half-brother half-sister heir housemate hubby husband in-law kinsman kinswoman
lover mate mistress mom mommy mother mother-in-law mum mummy namesake nanny neighbor neighbour nephew
next-door-neighbor next-door-neighbour next-of-kin niece pal parent parent-in-law partner playmate relative room-mate
roommate schoolfriend schoolmate shipmate sibling sister sister-in-law son son-in-law spouse squadmate stepbrother
stepchild stepdad stepdaughter stepfather stepmom stepmother stepmum stepparent stepsister stepson sweetheart
team-mate teammate triplet twin uncle widow widower wife workmate
""".split()
)

#: Roles and relations that print that the person is a man.
MASCULINE_ROLES = frozenset(
    """
abbot airman alderman alumnus anchorman assemblyman assemblymen bachelor barman baron batsman beau boatman boy
boyfriend boys bridegroom brother brother-in-law brothers businessman businessmen cameraman chairman chairmen
churchman clansman clergyman clergymen congressman congressmen councilman councilmen countryman countrymen cowboy
craftsman crewman czar dad daddy defenseman deliveryman doorman draftsman duke earl emir emperor ex-boyfriend
ex-husband father father-in-law fathers fireman firemen fisherman fishermen foreman foremen friar frontman gentleman
gentlemen godfather godson granddad grandfather grandfathers grandpa grandson great-grandfather great-nephew
great-uncle groom guardsman gunman gunmen guy guys half-brother handyman headman headmaster henchman herdsman hero
hitman horseman househusband hubby husband husbands infantryman king kinsman lad landlord lineman linesman man men
middleman militiaman militiamen milkman monk nephew newsman newspaperman nobleman oarsman patriarch patrolman
patrolmen policeman policemen pope postman prince princes repairman rifleman salesman salesmen schoolboy schoolboys
schoolmaster seaman seamen serviceman servicemen showman son son-in-law sons spokesman spokesmen sportsman sportsmen
statesman statesmen stepbrother stepdad stepfather stepson strongman stuntman sultan taxman townsman tribesman
tribesmen tsar uncle uncles waiter watchman weatherman widower workman workmen yachtsman
""".split()
)

#: Roles and relations that print that the person is a woman. "actor", "host", "nurse", "maid" and "model" print
#: nothing; "actress", "hostess" and "waitress" do.
FEMININE_ROLES = frozenset(
    """
abbess actress actresses alderwoman alumna anchorwoman assemblywoman aunt auntie aunts ballerina barmaid baroness
batswoman bride bridesmaid businesswoman businesswomen camerawoman chairwoman clergywoman comedienne congresswoman
congresswomen councilwoman councilwomen countess craftswoman dame daughter daughter-in-law daughters debutante duchess
empress ex-girlfriend ex-wife fiancee fiancée firewoman fisherwoman forewoman frontwoman girl girlfriend girls
goddaughter godmother governess granddaughter grandma grandmother grandmothers granny great-aunt great-grandmother
great-niece half-sister headmistress heiress heroine hostess housewife housewives kinswoman ladies lady landlady
laywoman manageress masseuse matriarch mistress mom mommy moms mother mother-in-law mother-to-be mothers mum mummy
mums newspaperwoman newswoman niece noblewoman nun nuns peeress poetess policewoman policewomen postwoman priestess
princess princesses prioress protégée queen saleslady saleswoman schoolgirl schoolgirls schoolmistress sculptress
seamstress servicewoman sheikha showgirl sister sister-in-law sisters songstress spokeswoman spokeswomen sportswoman
starlet stateswoman stepdaughter stepmom stepmother stepmum stepsister stewardess stuntwoman suffragette waitress
waitresses widow widows wife wives woman women yachtswoman
""".split()
)

#: Plurals of `ROLES` and `RELATIONS` that no rule makes; the regular ones (officials, nurses, deputies, coaches) are
#: made by rule.
ROLES_PLURAL = frozenset(
    """
airmen aldermen alderwomen alumnae alumni ambulancemen anchormen anchorwomen artillerymen assemblymen assemblywomen
attorneys-general bagmen barmen batsmen batswomen bedouins boatmen bowmen brakemen brothers-in-law businessmen
businesspeople businesswomen cameramen camerawomen cavalrymen ceos cfos chairmen chairwomen charwomen chiefs-of-staff
children churchmen clansmen clergymen clergywomen co-chairmen co-chairwomen coachmen coastguardsmen congressmen
congresspeople congresswomen councilmen councilwomen countrymen craftsmen craftswomen crewmen dairymen
daughters-in-law defensemen deliverymen doormen draftsmen dustmen fathers-in-law fedayeen firemen firewomen fisherfolk
fishermen fisherwomen folk folks footmen foremen forewomen freshmen front-men frontmen frontwomen funnymen gentlemen
godchildren godmen governors-general grandchildren guardsmen gunmen handymen hangers-on headmen helmsmen henchmen
herdsmen highwaymen hitmen horsemen housewives in-laws infantrymen jihadis journeymen kinsfolk kinsmen kinswomen
lawmen laymen laypeople laywomen lensmen linemen linesmen lobstermen longshoremen lookers-on mailmen marksmen men meps
middlemen midwives militiamen milkmen mlas mlcs mothers-in-law mps msps mujahedeen mujahideen mujahidin newsmen
newspapermen newspaperwomen newswomen nightwatchmen noblemen noblewomen nurserymen oarsmen ombudsmen pacemen paparazzi
passers-by passersby patrolmen people peshmerga point-men policemen policewomen postmen postwomen railwaymen repairmen
riflemen runners-up salesmen salespeople saleswomen schoolchildren seamen secretaries-general selectmen
sergeants-at-arms servicemen servicewomen showmen sisters-in-law sons-in-law spokesmen spokespeople spokeswomen
sportsmen sportspeople sportswomen statesmen stateswomen stepchildren strongmen stuntmen stuntwomen taxmen tds thieves
townsmen townspeople trawlermen tribesmen tribespeople ulama ulema vice-chairmen vice-chairwomen virtuosi watchmen
weathermen wives women woodsmen workmen yachtsmen yachtswomen yes-men
""".split()
)

#: Nouns that name a group of people and take a plural verb, plural by form or by sense ("police say"). Words for one
#: body (committee, jury, team, crew) are in `bodies`.
GROUPS = frozenset(
    """
academics activists advisers advisors advocates agencies agents aides allies analysts artists associates astronomers
athletes attackers attendees attorneys audiences authorities backers bankers believers biologists bloggers bosses
brokers builders bureaucrats businesses buyers bystanders cadres campaigners candidates caregivers carers centrists
citizens civilians clergy clerics clients climatologists clinicians co-workers coaches colleagues commanders
commentators communities commuters companies competitors conservationists conservatives conspirators constituents
consultants consumers contractors coroners corporations correspondents councillors councilors counsellors counselors
creditors crews criminals critics crowds customers cyclists dealers defenders delegates democrats demonstrators
dentists designers detainees detectives detractors developers diplomats directors dissenters dissidents doctors donors
drivers ecologists economists editors educators elders elites emigrants employees employers engineers entrepreneurs
environmentalists epidemiologists evacuees evangelicals executives exiles experts exporters extremists families fans
farmers feminists fighters filmmakers financiers firefighters firms fishermen foes followers forces foreigners
founders friends gamers gangs generals geologists governments groups growers guards guerrillas guests hackers
hard-liners hardliners hawks historians homeowners hooligans hospitals hostages households hunters immigrants
industrialists influencers inhabitants inmates insiders inspectors insurers insurgents intellectuals investigators
investors islamists jihadists journalists judges jurists jurors landlords lawmakers lawyers leaders leftists
legislators lenders liberals libertarians lobbyists locals loyalists magistrates managers manufacturers marines masses
mayors media medics members merchants meteorologists migrants militants militias miners ministers moderates motorists
mourners municipalities musicians nationalists nations natives negotiators neighbors neighbours neurologists newcomers
nurses observers officers officials onlookers opponents organisers organizers others outsiders owners paramedics
paramilitaries parents parishioners participants parties partners passengers passers-by pathologists patients peasants
pensioners people performers personnel petitioners pharmacists philosophers physicians physicists pilgrims pilots
pirates plaintiffs planners players police policemen policymakers politicians pollsters populists practitioners
pressmen producers professionals professors progressives proponents prosecutors protesters protestors psychiatrists
psychologists publishers pundits pupils purists radicals reactionaries readers realists rebels recruiters reformers
reformists refugees regulators relatives reporters representatives republicans rescuers researchers residents
respondents retailers retirees rioters rivals royals sailors sceptics scholars scientists secularists seismologists
senators separatists servicemen settlers shareholders shoppers skeptics smugglers socialists sociologists soldiers
solicitors sources spectators speculators spokesmen spokespeople staffers stakeholders statisticians strategists
students supporters surgeons surveyors survivors suspects sympathisers sympathizers taxpayers teachers technicians
technologists teenagers tenants terrorists theologians therapists thieves tourists traders traditionalists travelers
travellers troops trustees unionists unions universities users vendors veterans veterinarians victims viewers
vigilantes villagers virologists visitors volunteers voters watchdogs watchers westerners whistleblowers winners
witnesses wives workers worshippers writers youngsters youths
""".split()
)

#: Roles that tell nothing of the source: "a source", "an official", "critics". Both numbers. A source of these alone
#: is vague however many they are and whatever rank is printed ("a senior official").
INFORMATION_ROLES = frozenset(
    """
adviser advisers advisor advisors aide aides analyst analysts backer backers bureaucrat bureaucrats commentator
commentators critic critics defender defenders detractor detractors exec execs executive executives expert experts
figure figures foe foes folk folks follower followers guy guys individual individuals informant informants insider
insiders leader leaders man manager managers member members men observer observers official officials opponent
opponents people peoples person persons politician politicians pollster pollsters proponent proponents pundit pundits
representative representatives sceptic sceptics skeptic skeptics somebody someone source sources specialist
specialists staffer staffers strategist strategists supporter supporters sympathiser sympathisers sympathizer
sympathizers watcher watchers woman women
""".split()
)

#: Roles that carry their own access: who bears one was there, lives there, works there or has the file. Both numbers.
#: "witness" and "neighbour" are the model; politicians with a seat (lawmaker, senator, minister) count, as they are
#: few and answerable; analysts, experts and officials do not, and "researcher" and "economist" are the doubtful ones
#: that stay out: anybody may be called so.
ACCESS_ROLES = frozenset(
    """
accountant accountants accuser accusers ambassador ambassadors ambulanceman ambulancemen applicant applicants
architect architects astronaut astronauts attendee attendees attorney attorneys auditor auditors bailiff bailiffs
banker bankers barrister barristers bartender bartenders bishop bishops bodyguard bodyguards bystander bystanders
cabbie cabbies captain captains captive captives caregiver caregivers carer carers caretaker caretakers cashier
cashiers clergyman clergymen cleric clerics clerk clerks client clients climber climbers clinician clinicians
co-worker co-workers coach coaches colleague colleagues combatant combatants commander commanders commando commandos
commuter commuters complainant complainants concertgoer concertgoers congressman congressmen congresswoman
congresswomen conscript conscripts constable constables consul consuls contractor contractors coroner coroners
correspondent correspondents councillor councillors councilman councilmen councilor councilors councilwoman
councilwomen coworker coworkers crewman crewmember crewmembers crewmen customer customers defector defectors defendant
defendants delegate delegates demonstrator demonstrators dentist dentists deputies deputy detainee detainees detective
detectives diplomat diplomats director directors dispatcher dispatchers diver divers doctor doctors doorman doormen
driver drivers editor editors electrician electricians employee employees employer employers engineer engineers envoy
envoys evacuee evacuees ex-employee ex-employees ex-soldier ex-soldiers eyewitness eyewitnesses farmer farmers fighter
fighters financier financiers firefighter firefighters fireman firemen fisherman fishermen flatmate flatmates foreman
foremen gardener gardeners general generals geologist geologists guard guards guest guests gunman gunmen headteacher
headteachers hiker hikers homeowner homeowners hostage hostages hotelier hoteliers housekeeper housekeepers housemate
housemates imam imams inmate inmates inspector inspectors instructor instructors insurgent insurgents interpreter
interpreters investigator investigators investor investors islander islanders journalist journalists judge judges
juror jurors landladies landlady landlord landlords lawmaker lawmakers lawyer lawyers legislator legislators lifeguard
lifeguards lobbyist lobbyists local locals logger loggers magistrate magistrates marine marines mayor mayors mechanic
mechanics mediator mediators medic medics mep meps midwife midwives migrant migrants militant militants militiaman
militiamen miner miners minister ministers motorist motorists mourner mourners mp mps musician musicians negotiator
negotiators neighbor neighbors neighbour neighbours nun nuns nurse nurses officer officers onlooker onlookers
organiser organisers organizer organizers owner owners paramedic paramedics parent parents parishioner parishioners
parliamentarian parliamentarians partygoer partygoers passenger passengers passer-by passerby passers-by passersby
pastor pastors pathologist pathologists patient patients peacekeeper peacekeepers pedestrian pedestrians performer
performers pharmacist pharmacists photographer photographers physician physicians pilgrim pilgrims pilot pilots
plaintiff plaintiffs player players plumber plumbers policeman policemen policewoman policewomen porter porters priest
priests principal principals prisoner prisoners producer producers prosecutor prosecutors protester protesters
protestor protestors pupil pupils rabbi rabbis railwayman railwaymen ranger rangers rebel rebels receptionist
receptionists recruit recruits referee referees refugee refugees relative relatives reporter reporters rescuer
rescuers resident residents respondent respondents returnee returnees roommate roommates sailor sailors schoolteacher
schoolteachers scientist scientists seaman seamen secretaries secretary senator senators sergeant sergeants servant
servants serviceman servicemen shareholder shareholders sheriff sheriffs shopkeeper shopkeepers shopper shoppers
smuggler smugglers soldier soldiers solicitor solicitors spectator spectators stallholder stallholders steward
stewardess stewardesses stewards student students superintendent superintendents surgeon surgeons survivor survivors
suspect suspects taxpayer taxpayers teacher teachers teammate teammates technician technicians tenant tenants tourist
tourists townspeople trader traders trainer trainers translator translators traveler travelers traveller travellers
trooper troopers trucker truckers trustee trustees tutor tutors undertaker undertakers usher ushers vendor vendors vet
veteran veterans veterinarian veterinarians vets victim victims villager villagers visitor visitors volunteer
volunteers waiter waiters waitress waitresses warden wardens whistle-blower whistle-blowers whistleblower
whistleblowers witness witnesses worker workers worshiper worshipers worshipper worshippers yachtsman
""".split()
)

#: Offices and unique relations to a body: a definite one ("the governor", "the plant's owner") is one accountable
#: person. "minister" and "director" are in as the definite phrase says which; "official", "member" and "aide" are
#: not.
OFFICES = frozenset(
    """
abbot accused administrator admiral ambassador archbishop attorney-general auditor-general author ayatollah bishop
boss candidate captain caretaker ceo cfo chair chairman chairperson chairwoman challenger chancellor chaplain chief
co-chair co-founder coach collector commandant commander commander-in-chief commissioner commissioner-general
complainant comptroller conductor congressman congresswoman consul controller coo coroner cto curator czar dean
defendant deputy director director-general driver duke editor editor-in-chief emir emperor envoy executive foreman
founder front-runner frontrunner general governor governor-general gunman headmaster headmistress headteacher
home-secretary host imam incumbent inspector-general interviewer judge justice king landlady landlord leader
lieutenant-governor magistrate manager marshal mayor mediator minister mla moderator monarch mp narrator nominee
nuncio ombudsman owner pastor patriarch pilot plaintiff pontiff pope predecessor premier president president-elect
prime-minister prince princess principal proprietor prosecutor provost publisher puan queen rabbi rector referee registrar
representative sarpanch secretary secretary-general senator sheikh sheriff shooter skipper solicitor-general speaker
spokesman spokesperson spokeswoman successor sultan superintendent surgeon-general suspect treasurer tsar umpire
undersecretary vicar vice-chairman vice-chancellor vice-president viceroy victim warden whip
""".split()
)

#: Groups that speak as one accountable office though they are plural or mass: "police said". Officials, troops and
#: detectives do not speak as one and are out; "firefighters", "paramedics" and "rescuers" are there as witnesses.
COLLECTIVE_OFFICES = frozenset(
    """
authorities carabinieri coastguard coastguards cops gardai gardaí gendarmes investigators police prosecution prosecutors
""".split()
)

# --- Given names ------------------------------------------------------------------------------------------------------

#: Given names of people in the news, from all over the world, in the spellings of English-language news. They only
#: tell a person from a body or a place: "Ana Ruiz" from "Halden Bank". No gender is kept. For Chinese, Korean and
#: Vietnamese names, which put the family name first, the frequent family names are here instead (Xi, Kim, Nguyen).
#: Left out are names that are function words or frequent first words of sentences (An, So, Said, Per, Art, Eve),
#: months (April, June, August, May), and names better known as places (Paris, London, Austin, Georgia, Virginia,
#: Israel). "Will" is in, and so are names that are nouns in lower case (Mark, Grace, Chase): a capital within a
#: sentence tells them.
GIVEN_NAMES = frozenset(
    """
aabid aadil aaditya aakash aamir aamna aanand aanchal aapo aarav aaron aart aarti aayush abayomi abbas abbie abby abd
abdalla abdallah abdel abdel-fattah abdel-rahman abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelmadjid
abdelmajid abdelmalek abdelrahman abdi abdikadir abdinasir abdirahman abdirashid abdirisak abdiweli abdoulaye abdu
abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi abdullatif abdulmalik abdulrahman abdulrazak
abdulsalam abdurrahman abe abebe abed abeer abel abena abha abhay abhijeet abhijit abhimanyu abhinandan abhinav
abhishek abida abigail abike abimbola abiodun abiola abir abiy abner abolfazl abolhassan abosede abou abraham abram
abubakar abubakr achieng achim ada adaeze adalbert adam adama adan adanech adaobi addisu ade adebayo adeboye adedayo
adekunle adel adela adele adeleke adeline adelmo ademola adenike adeniyi adeola adesina adetokunbo adewale adeyemi
adham adhiambo adib adil adile aditi aditya adjoa adnan adolf adriaan adrian adriana adriano adrianus adrien adrienne
aduke afaf afia afonso afra afsaneh afshin aftab afua agatha agathe agnes agnese agneta agnès agostinho agron agus
aharon ahlam ahmad ahmadreza ahmed ahmet ahn ahsan aicha aida aidan aidar aiden aigars aigerim aigul aileen ailsa
aimee aino ainsley aisha aishwarya aisling aissata aissatou aitor aivars aiyaz ajay ajda ajit ajith ajmal akanksha
akash akbar akhil akhilesh aki akif akihiko akihiro akihito akiko akilisi akinwumi akinwunmi akinyi akio akira akosua
akoth akriti akshara akshata akshay akua akwasi al ala'a alaa alaattin alaeddin alain alan alana alanoud alasdair
alassane alastair alba alberico albert alberta albrecht alec aled alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksei aleksey aleksi alemayehu alena alessandra alessandro alessia alessio alex alexa alexander alexandra
alexandre alexandria alexandros alexandru alexei alexey alexi alexia alexis alf alfie alfonsina alfonso alfred alfredo
algirdas alhaji ali alia aliaa alice alicia alicja aliko alina aliou alioune alireza alisha alisher alison alistair
alister aliya aliye aliyu alizée aljaz aljoša alka alkis alla allan allen allie allison alma almaz almazbek alois
aloizio alok alonso alonzo aloys alparslan alper alphonse alphonsine alphonso altaf altan alun alvar alvaro alvin alya
alyssa ama amador amadou amaka amal amanda amandine amani amar amara amarinder amarjeet amarjit amaro amartya amaya
amber ambika amedeo amelia amelie amer amichai amien amin amina aminata amine aminu amir amira amirali amish amit
amita amitabh amitava amjad ammar amna amnon amol amos amparo amr amrit amrita amritpal amy amélie ana anahit anahita
anamika anand anandiben ananth ananya anas anastasia anastasiia anastasios anastasiya anatole anatoli anatoliy anatoly
anaïs anca anders anderson andile andras andre andrea andreas andreea andrei andreina andrej andres andrew andrey
andrij andris andrius andriy andrus andrzej andrás andré andrés andy anette aneurin angel angela angelica angelika
angeliki angelina angelines angelino angelo angharad angie angus anies anika aniket aniko anikó anil anindita anirban
aniruddha anis anisa anish anita anja anjali anjana anju anke ankit ankita ankur anmol ann anna annabel annabelle
annalena annalisa annamaria annapurna anne anne-marie anne-sophie annegret anneke anneli annette annie annika anniken
annukka anoop anoud anouk anshul anshuman antal antanas ante antero anthony antje antoine antoinette anton antonella
antonello antonia antonin antonina antonio antony antti antwan antónio antônio anu anubhav anuj anupam anupama
anupriya anuradha anurag anusha anushka anvar anwar anxo anya anyango anzhelika anıl aoife aonghus aparecida aparna
apolline apoorva araba araceli aram arash arata aravind arayik arben archana archie archit arda ardalan ardeshir
ardian areej aref arend arezoo ariana arianna arie ariel arif arijit arik arindam aristides arja arjan arjen arjun
arkadi arkady arlen arlene armaan arman armand armando armelle armen armin armindo arnab arnaud arndt arne arnie arnis
arnold aroha arpad arpine arpita arrigo arron arsalan arseniy arseny arshad arshak artak artan artem arthur arti artis
artjom artur arturo arturs artyom arun aruna arunabha arundhati arvid arvils arvind arvydas arwa arwel arye aryeh arzu
aránzazu asaad asad asaf asamoah asbjørn aseel asel asen asfandyar asfaw asger asghar asher ashish ashkan ashlee
ashleigh ashley ashok ashot ashraf ashton ashutosh ashwani ashwin ashwini asif asim askar aslam aslaug asli aslı asma
asmaa asrat assad assaf aster astrid asuman asya asylbek ataide atakan atal atanu ateeq atef atena athanasios athena
atieno atif atiku atishi atiya atle atsuko atsushi atta attila attilio atul aubrey aud aude audrey audun augustine
augusto augustus aurelia aurelio aurélie aurélien ausra aušra ava avantika avdotya avery avi avichai avigail avigdor
avihai avinash avishai avital aviva avner avnish avraham avram awa awad awatif awino axel axelle aya ayaan ayah ayaka
ayako ayala ayanda ayanna ayat ayaz aydan aydin aydın ayelet ayesha ayfer aygün ayhan ayla aylin ayman aymen ayo
ayodeji ayodele ayotunde ayoub ayse aysegul aysel aysun ayten ayub ayumi ayush ayça ayşe ayşegül azadeh azar azhar
azim azita aziz aziza azizah azra azriel azubuike azusa azza azzam azzurra aécio babacar babajide babak babar
babatunde babita babul bader badr badria badruddin bae baek bahaa bahador bahar bahareh bahman bahram bai bailey
bajram bakhyt bakr bakri bakytzhan bala balaji balakrishna balazs balbir baldev baljit balram baltasar balwant
balwinder balázs bambang bamidele bandar banu banwarilal baptiste baraa barack barak barbara barbel barbora barney
barron barry bart bartek barton bartosz baruch barış bas basak basant basavaraj basel bashar bashir basil basim basit
basma bassam bassel bassem bassirou bastian bastien basuki batool batsheva batuhan baurzhan bautista bayram başak bea
beata beate beatrice beatrix becca becky bedri begoña behgjet behnam behnaz behrooz behrouz behzad behçet beka bekir
bela belal belen belinda belkacem bella belma belmiro belén ben benazir bence benedetta benedetto benedict benedicta
benedita bengt benigno benita benjamin benji bennett benno benny benoit benoît bento benyamin benzion beppe berat
beren berfin berhane berit berk berkay berna bernadette bernadine bernard bernardina bernardo bernd bernhard bernice
bernie bert bertha bertie bertold bertrand beryl besnik bess bessie beth bethan bethany beto betsy bettina bettino
betty betul betül beverley beverly beyonce beyoncé beyza bezalel bhagat bhagwant bhagyashree bhanu bharat bharath
bharati bharti bhaskar bhavana bhavesh bhavik bheki bhupen bhupendra bhupesh bhupinder biagio bianca bibek bidhan
bidzina bijan bikram bilal bilawal bilge biljana bill billie billy bimal binali binay bindu bingu binta binyamin bipin
biplab bipul biren birender birendra birger birgit birgitta birgitte birhanu birol birtukan bisi biswajit bita bjorn
björn blagoj blaine blair blaise blake blanca blanche blaž blažej bo boaz bob bobbie bobby bodil bodo boediono bogdan
bogdana bogumil bohdan bohumil bojan bojana bola bolaji bolat boleslaw bongani bongbong bonginkosi boniface bonnie
booker boris borislav borislava borja borut botagoz boualem boubacar boutheina boutros boyan boyd boyko božidar brad
braden bradley brady brahim bram brandi brandon brandy branimir branislav branka branko branwen breanna brenda brendan
brendon brenna brent bret brett brian briana brianna brice bridget bridie brigid brigitta brigitte brij brijesh brinda
britney britta brittany brock brodie bronislav bronislaw bronisław bronius bronwen bronwyn brooke bruce bruna bruno
bryan bryce bryn bryony bryson buddhadeb budi budiman bui bujar bukola bulent burak burcu burhan burhanettin burkhard
burt buse bushra busisiwe busola buyelwa buğra byron bärbel béla bérénice børge bülent caetano cai caio caitlin
caitlyn caleb calin callum calum calvin cameron camila camilla camille camillo canan candace candice cansu caoimhe
cara carey carina carine carl carl-gustav carla carles carlo carlos carlota carlotta carly carme carmel carmela
carmelo carmen carmit carol carola carole caroline carolyn carrie carson carsten carter carwyn cary casey caspar cass
cassandra cassidy cassie catalin catalina cate caterina cathal catherina catherine cathleen cathy catriona ceca cecil
cecile cecilia cedric celeste celia celine celso cem cemal cemil cengiz ceren ceri cerys cesar cesare cevdet ceyda
ceylan cezary chad chafik chaim chaitanya chakib chan chana chanchal chandan chandler chandni chandra chandrababu
chandrakant chandrashekar chandrashekhar chang changiz chantal charan charanjit charlene charles charley charlie
charlotte charlène charmaine chase chatichai chava chavalit chaya chaz chebet cheikh chelsea chen cheng chenjerai
chepkemoi chepkoech cherie cherif cherono cherry cheryl chetan chetna cheung chhaya chia chiaki chiamaka chiara
chibuike chibuzor chidera chidi chidiebere chidinma chidozie chieko chihiro chijioke chika chikako chike chimamanda
chimezie chinaza chinedu chinelo ching chinmay chinonso chinua chinwe chioma chirag chiranjeevi chisom chitra chizoba
chloe cho choi chol chow chris chrissy christa christelle christer christian christiane christie christina christine
christl christodoulos christof christoph christophe christopher christos christy chrysoula chuck chuka chukwudi
chukwuemeka chukwuma chun ciara ciaran ciarán cigdem cihan cihat cillian cindy ciprian ciro claire clara clarence
clarissa clarisse clark claud claude claudette claudia claudine claudio claus clay clayton clelia clem clement
clemente clementine cleo cliff clifford clifton clint clinton cliodhna clive clodagh clothilde clyde cláudia cláudio
clémence clément codruta codruța cody coen cole colette colin colleen colm colton conall concepcion concepción
concetta concha condoleezza connie connor conor conrad constance constantin consuelo cooper cora coralie cordelia
cordula corentin corey corinne cormac cornelia corneliu cornelius corrado cory cosimo costas costel courtney coşkun
craig crin cristian cristiana cristiano cristina cristobal cristoforo cristóbal crystal csaba cui curt curtis cynthia
cyril cyrille cyrus czeslaw czesław cássio cécile cédric céline călin cătălin daan daciana dafna dafydd dag dagfinn
dagmar dai daichi daiki dainius daisuke daisy daithi daiva dalal dalbir dale dalia dalibor daljit damian damiano
damien damienne damilola damir damla damodar damon dan dana dane dang dani danica daniel daniela daniele daniella
danielle danijel danila danilo danit daniyar danjuma danny dante danuta daoud daphne daphné dapo dara darcy daren
daria dariga darija darina dario darius dariush dariusz darko darla darlene darnell darragh darrell darren darrin
darryl darshan darshana darwin darya daryl daryoush dashawn dattatreya daunte dauren dave davi david davide davina
davis davit davor dawit dawood dawoud dayanand dayanidhi dayna dayo dean deandre deanna deb debashish debasish debbie
deborah debra debretsion declan deepa deepak deepali deepika deepti defne deion deirdre deise dejan dele delia delilah
della delores delphine demarcus demario demeke demet demetris demetrius demi deming dena deng denis denise deniz
dennis denny denys denzel deqa dereje derek dermot derrick derya deshaun deshawn desiree desislava desmond despina
detlef detlev deval devendra devesh devika devin devonte devrim dewi dexter dezső dhabia dhananjay dharam dharmendra
dharmesh dheeraj dhiraj dhirubhai dhruv dia diaa diana diane dianna dianne diarmaid diarmuid dibakar dick didem didier
diederik diego dieter diethelm dietmar dietrich digvijay digvijaya dilan dilara dilek dilip dillon dilma dilnoza
dilwyn dima dimas dimitar dimitra dimitri dimitrije dimitrios dimitris dimple dina dinah dinara dinesh ding dinh dion
dionysis dipak dipali dipankar dipika dipti dirceu dirk divakar divya djalma djamel djamila djibo djibril djoko dmitri
dmitriy dmitro dmitry dmytro dobrica dogan dolapo dolly dolores dolors domenica domenico domingo dominic dominick
dominik dominique don donal donald donata donatas donatella donato donna donnie donovan dontae dora doreen dorian
doris dorit dorota dorothea dorothee dorothy doug dougal douglas dov doğan dragan dragana drago dragoljub dragomir
dragutin drahomira drake drew dritan driton dror duaa duane dubravka dudi dudley duduzane duke dumisani dumitru duncan
dunja duong durmuş dursun dusan dushyant dustin dušan dvora dwayne dwight dylan dzmitry dávid désiré eadaoin eamon
eamonn eanna earl ebba ebele eben ebenezer ebere eberhard ebrahim ebru ebtisam ebuka ebun ece eckart eckhard ed eda
edappadi eddie eddy edeltraud edgar edgardo edgars edie edina edip edita edite edith edmond edmund edna edoardo
edouard edson eduard eduarda eduardo edurne edvard edward edwin edwina edyta eelco eero effie efraim efrat efstathios
eftychia efua egil egils egle eglė egon egor ehab ehsan ehud eifion eiji eiko eila eileen eilidh eilif eilir eilis
eimear einar einars einat einav eino eirik eisaku eitan eithne eivind ejaz ejike ekaterina ekene ekkehard eknath ekow
ekrem ekta ela eladio elaheh elaine elangovan elazar elcin eldad eleanor eleanora eleftherios elena eleni eleonora
elfriede eli eliana eliane elias eliezer elif elijah elin elinor elio eliot elisa elisabeth elisabetta elise elisenda
elisha elisheva elissa eliud eliyahu eliza elizabeth elizaveta elkana elke ella ellen ellie ellinor elliot elliott
ellis elly elmar elmer elmira elnaz elodie eloise elon eloy elsa elsie elske elspeth elton eluned elvira elvis elwood
elzbieta elżbieta emad eman emanuel emanuela emanuele emeka emel emeline emer emerson emese emi emiko emil emile
emilia emiliano emilie emilien emilio emily emin emine emlyn emma emmanuel emmanuelle emmeline emmerson emmet emmett
emrah emre encarnación endang endre enes engin enid eniko enikő eniola enoch enric enrica enrico enrique enver enzo
eoin ephantus ephraim eraldo ercan ercole erdal erdem erel eren erez ergin ergun erhan erhard eric erica erich erick
ericka erik erika eriko erin erion erkan erkin erkki erlan erland erling ermanno erna ernest ernestine ernesto ernie
erno ernst ernő erol errol ersin ertan ertugrul ertuğrul ervin erwin erzsebet erzsébet esfandiar eshaq esi esin
eskandar esko esma esmail esme esmeralda espen esperanza esra esteban estefania estefanía estella estelle esther esti
eszter etgar ethan ethel etienne etsuko etta ettore eugen eugene eugenia eugenie eugenio eugène eulalia eun eunice
eusebio eva evan evangeline evangelos evariste evaristo evelyn everett everton evgeni evgenia evgeniy evgeniya evgeny
evo evren ewa ewald ewan ewen ewout eyob eyüp ezekiel ezequiel ezer ezgi ezra ezz ezzat ezzatollah ezzeddine fabian
fabiana fabien fabienne fabio fabiola fabrice fabrizia fabrizio facundo fadel fadhel fadi fadia fadli fadumo fadwa
faezeh fahad fahd fahda fahmi fahmida fahrettin fahri faisal faith faiz faiza faizal faizan fajar fannie fanny fantine
farah farahnaz faraj fardin farhad farhan farhat fariba fariborz farid farida farideh faris farmajo farnaz farooq
farouk farrah farrukh farshad faruk faruq faryal farzad farzaneh fateh fatema fatemah fatemeh fathi fathia fatih
fatiha fatima fatma fatmah fatmir fatos fatou fatoumata fatoş fatuma faure faustin faustine fausto fauzi fawad fawaz
fawzi fawzia fay faycal faye fayez fayrouz fazal fazlur fearghal fedele federica federico fedor fehmida feleti felicia
feliciano felicien felicity feliks felipe felix femi femke feng feras ferdinand ferenc fereshteh fereydoun fergal
fergus ferhat feridun ferit fermin fermina fermín fernanda fernando fernão feroz ferruccio fethi fethullah fevzi feyza
ffion fiachra fiame fidan fidel figen fikadu fikile fikret filip filippa filippo filiz finlay finley finn fiona fionn
fionnuala fiorella firas firoz fitsum flaminia flamur flavio fletcher flor flora florencio florent florian floriane
florin floyd flynn flávio fofi fola folake folasade folker foluso forough forrest fortunato fotis fouad fowsiyo fran
franca frances francesca francesco francine francis francisca francisco franck franco francois francoise frank franka
frankie franklin frans frantisek františek franz franziska françois françois-xavier françoise fraser fred freda
freddie freddy frederic frederick frederique fredrick fredrik freek freya frida frieda friedemann friederike friedhelm
friedrich frits fritz frode fructuoso frédéric frédérique fuad fuat fulgencio fulya fumie fumihiko fumiko fumio funda
funke funmi funmilayo furio fyodor fábio fátima félix füsun gabby gabe gabin gabor gabriel gabriela gabriele gabriella
gabrielle gadi gael gaetano gagik gail gal gale galia galina galit gamal gamze gao garegin gareth garfield garrett
garry garth gary gaspar gaston gaurav gauri gautam gautami gavin gavriil gavrilo gayane gayatri gayle gaël gaëlle
gaëtan gbenga gearoid gearóid gebran gebre geert geeta geetanjali geetha geir gemma gena genaro gene genevieve
geneviève gennadi gennadiy gennady gennaro geoff geoffrey geoffroy georg george georges georgette georgi georgina
georgios georgy geraint gerald geraldine gerard gerardo gerasimos gerben gerd gerda gergely gergő gerhard gerlinde
germaine gernot gerrit gerry gershon gerson gert gertrud gertrude getachew getahun gethin gevorg geza ghada ghadeer
ghaith ghaleb ghanem ghasem ghassan ghazala ghazaleh ghazi gheorghe ghislaine gholam gholamali gholamhossein
gholamreza ghulam giacinto giacomo giada giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianna
gianni giannis gianpaolo gibran gideon giga gijs gil gila gilad gilbert gilberto gilda giles gili gilles gillian
gilmar gilson gina ginette ginevra ginger ginny gino gintaras ginés gioacchino giora giordano giorgi giorgia giorgio
giorgos giosuè giovanbattista giovanna giovanni girija girish girma gisela giselle gisèle gita gitanas githinji
giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusy gizem gjergj gladys gleb gleisi glen glenda glenn
glenna gloria glynis godfrey godswill godwin gokce gokhan golnaz golshifteh gonca gonzalo goodluck gopal gopalakrishna
gopichand gopinath goran gorazd gordana gordon goro gottfried gourav govind govinda gowri gozde grace gracie graciela
graeme graham grainne grant graziano graziella grazyna graça grażyna greg gregg gregor gregorio gregory greta gretchen
grete griffin grigori grigory griselda gro grover gry grzegorz gráinne grégoire grégory guadalupe gualtiero gudmundur
gudrun guglielmo guido guilherme guillaume guillermo gul gulab gulam gulay gulbadan gulcin gulnara gulsen gulshan
gulzar guna gunilla gunn gunnar gunter gunther guntis guo gurbachan gurbanguly gurcharan gurdeep gurmeet gurmit gurnam
gurpreet gursel gurudas gurvinder gus gustaf gustav gustave gustavo guven guy guðmundur guðni guðrún gwede gwen
gwenaël gwendal gwendolyn gwenllian gwilym gwyn gwyneth gwynfor gyorgy gyula györgy győző gábor géza gökhan gökçe
gönül göran gözde gül gülay gülben gülten gülçin gülşen günay günter günther gürkan gürsel ha-neul haakon habib habiba
habibatou habibollah habibullah habibur hadar hadas hadeel hadi hadia hadiza hadrien hafeez hafez hagai hagen hagit
haifa haile hailemariam haim haitham hajime hakainde hakan hakeem hakim hakob hakon hal hala haleh haley halide halil
halima halimatou halime halina halldor halldór hallie haluk halyna hamad hamada hamda hamdan hamdi hamed hameed hamid
hamida hamidreza hamish hamza han hanaa hanadi hanae hanako hanan hanane handan hande hani hania hanin haniyeh hank
hanna hannah hanne hanneke hannele hannelore hannes hannu hans hans-dietrich hans-georg hans-joachim hans-jochen
hans-peter hansa hansraj harald hardeep hardik hareth harinder haris harish hariyanto harlan harleen harley
harmanpreet harold haroon haroun harpal harpreet harriet harris harrison harry harsha harshad harshal harshit harshita
harshvardhan hartley hartmut haruhiko haruka haruki haruko harun haruo haruto harvey hasan haseena hashem hashim
hasina hasmukh hasna hassan hassanein hatem hatice hatim hatta hattie haya hayao hayat hayato haydar hayden hayfa hayk
hayley hayri haytham hazal hazel hazem hazim hazza heath heather heba hector hedieh hedwig heide heidi heike heikki
heiko heiner heino heinrich heinz heitor helder heledd heleen helen helena helene heleno helga helge helle helmut
helmuth heloisa hema hemant hemanta hemi hemlata hend hendra hendrik hendro heng henk henning henri henrietta
henriette henrik henrique henry henryk heo herb herbert heriberto herman hermann hermione hermínio hernan hernando
herta herve hervé herzl hesamoddin hesham heshmatollah hessa hibo hicham hideaki hidehiko hideki hideko hideo hideto
hideyuki hifumi hikari hikaru hikmet hilario hilary hilda hilde hildegard hillary hillel hillevi hilmi himani himanshu
himanta hina hipolito hiram hiren hiroaki hirofumi hirohito hirokazu hiroki hiroko hiromi hiroshi hirotaka hiroyasu
hiroyuki hisako hisao hisashi hisham hiwot hoang hoda hodan holger holly homa hong honorine honoré hooman hooshang
hope horace horatio horia hormoz horst hortensia hosam hossam hossein hou houda houria houshang houssam hovhannes
hovik howard howie hrant hristina hristo hrithik hritik hryhoriy hsiao hsin hsiu hu hua huan huang hubert hubertus
huda hudson hugh hughie hugo hugues hulusi hulya humaira humayun humberto humphrey hunter husain husam huseyin hussain
hussam hussein huub huw hwang hynek hyun hywel håkan håkon hélio hélène hülya hüseyin iain ian iben ibraheem ibrahim
ibtisam ichiro ichirō ida idan idil idit ido idris idriss idrissa iestyn ieuan ifeanyi ifeoma ifrah iftikhar ifunanya
igal ignacio ignasi ignazio igor ihab ihor ihsan ijaz ijeoma ike ikechukwu ikenna iker ilan ilana ilaria ildephonse
ildiko ildikó ilene ilham ilhan ilia ilie ilija ilinka ilir ilka ilkay ilkka ilknur ilona ilse ilya ilyas ilze imad
iman imani imdad imelda imke immaculee immaculée immanuel imogen imran imre imtiaz imtiyaz ina inaam inbal inbar inder
inderjit indira indrajit indrani indulis ineke ines inese inga inge ingeborg ingela ingemar inger ingo ingrid ingrida
ingvar ingvild inmaculada inna innes innokenty inocencio intisar inácio ioana ioanna ioannis iolo ion iona ionel ionut
ionuț iosif ipek iqbal iqra ira iraj irakli irem irena irene ireti irfan irina irini iris irit irma irmak irmgard
irvin irving irwin iryna irène isa isaac isabeau isabel isabela isabella isabelle isaiah isaias isam isamu isao isaura
isayas isha ishaan ishan ishant ishaq ishay ishita ishmael ishwar isidore isidoro isidro isil isla ismael ismail ismat
ismo isobel isolde isoroku issa issac issam issoufou istvan istván itai itamar itaru itay itsuki itsunori itzhak
itziar itzik iulia iulian iuliana iva ivan ivana ivanka ivanna ivano ivars ivaylo ivete ivica ivo ivor ivy iwan iwona
iyabo iyad izabela iztok izumi izzat izzeddin izzet iñaki iñigo işıl jaafar jaan jaana jaap jaber jabir jabu jabulani
jace jacek jacinda jacinta jacinto jack jackie jackson jacky jacob jacobo jacobus jacopo jacqueline jacques jada jade
jaden jadon jadranka jadwiga jafar jagan jaganmohan jagat jagdeep jagdish jagjit jagmeet jagmohan jagoda jahanara
jahangir jahnavi jai jaideep jaime jaipal jair jairam jakaya jake jakhongir jakob jakov jakub jalal jale jaleela jalen
jalil jama jamaal jamal jamar jamarcus jamel james jamie jamil jamila jamshed jamshid jamuna jan jan-erik jan-peter
jana janae janaina janaki janardan janardhan jandira jane janelle janet janete janez janice janie janina janine janis
janko janne janneke jannik janos janusz jared jari jarmila jarmo jaromir jaroslav jaroslaw jarosław jasem jasim jasmin
jasmina jasmine jasna jason jaspal jasper jasprit jassem jassim jasur jaswant jatin jaume javad javed javier jawad
jawahar jawaharlal jawaher jawahir jay jaya jayalalithaa jayant jayanthi jayanti jayaprakash jayaram jayashree jayati
jayden jayesh jayne jayshree jazmin jazmine jean jean-baptiste jean-christophe jean-claude jean-francois jean-françois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre
jean-yves jeanette jeanine jeanne jeannie jed jeet jeetendra jeff jefferson jeffery jeffrey jehad jehangir jejomar
jelena jelle jemima jemma jemutai jen jenifer jenna jenni jennie jennifer jenny jens jenő jeong jepchirchir jepkosgei
jeremiah jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jess jesse jessica jessie jesus jesusa jesús jethro
jetta jian jiang jibril jide jignesh jihan jila jill jillian jim jimin jimmie jimmy jindrich jing jiri jiro jiten
jitender jitendra jitesh jitin jiří jo joachim joakim joan joanna joanne joao joaquim joaquin joaquina joaquín jocelyn
jochem jochen jodi jodie jody joe joel joelle joerg joey joginder johan johann johanna johannes john johnathan johnnie
johnny joice joko jokowi jolande jolanta jolene jomana jon jonah jonas jonathan joni joop joost jop jordan jordana
jordi jorg jorge jorgen jorginho joris jorn josaia jose josef josefa josefina josep joseph josephine josette josh
joshua josiah josiane josias josie josip josselin jost josué josé joséphine joumana jovan jovana jovica joy joyce
jozef jozsef joão joël joëlle juan juana juancho juanita judah jude judi judicaël judit judith judy juha juhani jukka
jules julia julian juliana julianna julianne juliano julie julien julienne juliet julieta juliette julio julius julián
jumana junaid jung jungkook junichi junichiro junko juozas juraj jurgen jurij juris juscelino jussara jussi justin
justina justine jusuf jutta jyothi jyoti jyotiraditya jyotirmoy jyotsna jyri jyrki jános jérémie jérémy jérôme jóhanna
jón józef józsef jörg jörgen jørgen jørn júlia júnior jürgen jüri jānis kaan kaare kaarel kaarina kabelo kabiru kadeem
kadiatou kadir kadri kadriye kagiso kai kailash kainat kaio kairat kaisa kaitlin kaitlyn kaj kaja kajal kajsa kakha
kalawati kaleem kalman kalpana kalpesh kamal kamala kamalesh kamalika kamalini kambiz kamel kamene kamil kamini kamla
kamlesh kamna kamran kanako kanat kanchan kang kangana kanhaiya kanika kanimozhi kannan kanwar kanye kaori kaoru kapil
kara karan kareem kareena karel karen kari karien karim karima karin karina karine karl karl-heinz karla karlheinz
karnit karol karolina karoline karoly karsten karthik karti kartik karuna karunanidhi kasey kashif kashinath kashmala
kasia kaspars kasper kasra kassem kassim kassym-jomart kasturi kasumi kat katalin katarina katarzyna katayoun kate
katelyn katerina kateryna katharina katharine katherine kathleen kathryn kathy katie katinka katja katri katrin
katrina katrín katsuhiko katsumi katsunobu katy kaushal kaushik kaustubh kaveh kavita kavitha kavya kawthar kay kaye
kayla kayleigh kayode kazem kazimierz kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazushi kazuya kazuyoshi kazuyuki
kebede kedar keegan keeley keely keenan keerthi kees kehinde kei keigo keiichi keiji keiko keir keira keisha keisuke
keita keith keizo kelechi kellie kelly kelsey kelvin kemal kemi ken kenan kendall kendra kendrick kenenisa kenichi
kenichiro kenji kenjiro kenneth kenny kenta kentaro kenzaburo kenzo kerem keren keri kerim kermit kerri kerry kersti
kerstin keshav ketaki ketan ketil ketty kevin keyvan kgalema kgomotso kgosientsho khadija khadijah khalaf khaldoon
khaldoun khaled khaleda khaleel khalfan khalid khalifa khalil khamis khatia khawaja khawla kholoud khosrow khouloud
khristo khulood khurram khurshed khurshid khushboo khushwant khwaja kian kianoush kibet kiera kieran kilian kim
kimberley kimberly kimia kimiko kinga kioumars kip kipchoge kipchumba kipkemboi kiplagat kiprono kiprop kiprotich
kipruto kira kiran kiri kirill kirit kirk kirron kirsi kirsten kirstie kirstin kirsty kirti kishan kishor kishore kit
kithure kitty kiumars kivanc kiyoko kiyomi kiyoshi kizza kjell kjersti klaas klara klaus klavdia klement klára knud
knut kobe kobi kodjo koen kofi kohei koichi koichiro koji kojo koki kolawole kolinda komal komla konkona konrad
konstantin konstantina konstantinos konstanty konstantyn konstanze koray korhan kostas kosuke kota kotaro kozo
krasimir kreso krešimir kripa kris krishan krishna krishnamurthy krishnan krista kristen krister kristi kristian
kristin kristina kristine kristjan kristján kristof kristy krisztina krisztián kriti krystian krystyna krzysztof
ksenia kseniya kubilay kudakwashe kudzai kujtim kulbhushan kuldeep kuldip kulwant kumi kumiko kumud kun kunal kundan
kunihiko kuniko kunle kurmanbek kurt kushal kusum kwabena kwadwo kwaku kwame kwasi kwesi kwok kwon kyaw kyla kyle
kylie kyohei kyoko kyra kyriakos kyrie kyrre kyrsten kyrylo kyung kálmán károly kåre kürşat kęstutis kıvanç lacey
lachlan lada ladan laetitia laila laimdota lajos lakeisha lakshman lakshmi laleh lalit lalita lalitha lalu lam lamar
lamberto lamia lamine lamont lamya lana lance laolu laquan lara larisa larissa larry lars larysa lasha lasse laszlo
lata latasha latif latifa latife latisha latonya latoya lau laura laure lauren laurence laurent laurentiu lauri laurie
laurène lavanya lavar laverne lawrence laxman laxmi layal layla lazar lazaro laëtitia laís lea leah leandra leandro
leanne lebo lebogang lebron lech lee leen leena legesse lei leif leigh leila leilani lekan lela leland lembit lena
lencho lene leni lennart lenny lenore leo leon leona leonard leonardo leone leonel leonid leonida leonora leopold
leopoldo lerato leroy lesego lesley leslie lester leszek leticia letitia letizia letícia leung lev levan levent
levente levi levon lewis lex lexi leyla leymah li liam liana liang liao liaquat liat liban libby liborio licia lida
lidia lidija lidiya lidya lieselotte liisa lila lilach lili lilian liliana lilianne liliya lilla lilli lillian lillie
lily lim limor lin lina linas linda lindita lindiwe lindsay lindsey ling linnea linus lionel lior liora liran liron
lisa lisbeth lise lisette liu liv livia livio liviu liz liza lizzie ljiljana ljubica ljubomir llinos lloyd llyr lobna
lodewijk logan loic lois lokesh lola lonnie lora loraine lorant lorcan loredana lorella lorena lorenza lorenzo loretta
lori lorna lorraine lorène lothar lotta lottie lou louane loubna louie louis louisa louise loujain loukas lourdes
lowri loïc lu luan luana lubna lubomir luboš luc luca lucas lucia lucian luciana luciane luciano lucie lucien lucienne
lucilla lucille lucinda lucius lucrezia lucy ludger ludivine ludmila ludovic ludovico ludwig ludwika luhut luigi
luigia luigina luis luisa luiz lujain lukas lukasz luke lula lulwa lulzim luminita luna lungi lungile lungisile luo
lupe lupita lusine lutfi lutfiye luthando luther lutz luís luísa lwazi lydia lydie lyle lyn lynda lyndon lyndsey
lynette lynn lynne lyra lyubov lyudmila lászló lázaro lâle léa léo léon léonie lígia lóránt lúcia lütfi ma ma'ruf
maaike maan maarit maarten maayan mabel mabrouk mac macarena machiel machiko maciej mack mackenzie macky madan
maddalena maddie madeleine madeline madge madhav madhavi madhu madhumita madhur madhuri madhusudan madiha madoka mads
mae maeve magda magdalena magdalene maggie magne magnus maha mahabir mahadev mahalia maham mahasti mahathir mahbouba
mahbub mahdi mahendra maher mahesh mahfoud mahfouz mahfud mahima mahinda mahir mahmood mahmoud mahmut mahnaz mahnoor
mahsa mahua mahvash maia maire mairead mairi maisa maisie maisoon maite maithili maj-britt maja majd majdi majed majid
majida majlinda makar makiko makis mako makoto maksat maksim maksym malachi malak malala malcolm maleeha malek
malgorzata malia maliha malik malika malin malini malka mallika mallikarjun mallory malte malti mamadou mamady mamata
mamdouh mami mamta mamuka manabu manal manan manar manav mandakini mandana mandeep mandisa mandla mandy maneesh maneka
manfred mangosuthu manijeh manik manikrao manish manisha manjari manjeet manjinder manjit manju manjula manlio
manmohan manny manohar manoj manolis manolo manon manorama manouchehr manpreet mansi mansoor mansour mansoureh mansukh
mansur manuel manuela manvendra mao maqbool mara maram marat marc marcel marcela marcelin marcelino marcella marcelle
marcello marcelo marcia marcial marcie marcin marco marcos marcus marcílio mareike marek maren margaret margarethe
margarita margaux marge margery margie margit margo margot margret margriet marguerite mari maria mariah mariam
mariama marian mariana mariangela marianna marianne mariano mariastella mariatou maribel maricel maricruz marie
marie-claude marie-france marie-louise marieke mariel mariela mariella marielle marija marijana marijke marijn mariko
marilia marilyn marina mario marion marios marisa marisol marissa marit marita maritza marius mariusz mariya mariyam
mariza mariëlle marja marjan marjane marjorie mark markiyan markku marko markus marla marleen marlene marley marlies
marloes marlon marsha marshall marta marte marten martha martijn martin martina martine martino marton martti marty
martyna marusya marvin marwa marwan mary maryam maryanne maryem maryna marzieh marzouq masaaki masaharu masahide
masahiko masahiro masaki masako masami masanobu masanori masao masaru masashi masato masatoshi masaya masayoshi
masayuki masha mashael mashal masih mason masood masoud masoumeh massimiliano massimo massoud massoumeh masumi mat
matan matej mateja mateo mateusz mathew mathias mathieu mathijs mathilde matias matija matilda mats matt matteo
matthew matthias matthieu matti mattie matyas maud maude maulik maura maureen mauri maurice mauricio maurizio mauro
maurício mavis max maxence maxim maxime maximilian maximo maxine maxwell maya mayada mayank mayawati maysa maysoon
maytham mayuko mayumi mayur mazen mazhar mazin maël maëlle małgorzata mbali mbongeni mbuyiseni mcebisi mckenzie
mduduzi meaza mechthild medet medhat meena meenakshi meera meg megan megawati megha meghan meghana meghna megumi
mehbooba mehdi mehmet mehmood mehnaz mehrad mehran mehrdad mehreen mehriban mehrnoosh mehrzad meike meir meirav
meirion mel melanie meles melih melike melinda melis melissa meltem melvin memduh menachem menahem meng mengistu menna
menno meral merav mercedes merche mercè meredith merera merle merlin merouane mert merve mervyn meshaal mesut mete
metin mette meurig mevlut mevlüt mhairi mher mia micah michael michaela michal michalis michaël michał micheal michel
michelangelo michele micheline michelle michelly micheál michiel michiko michio michèle mick mickey midori mieczyslaw
mieke mieko miguel mihaela mihai mihail mihaly mihir mihkel miho mihály mika mikael mikaela mike mikey mikhail mikheil
miki mikiko mikio mikita mikkel mikko miklos miklós mikola mikolaj mikołaj mila miladin milagros mildred milena miles
milica milind milivoje miljan milka milo milomir milorad milos miloslav miloš milton mimi mina minako minami mindaugas
mindy minerva minho minji minna minnie minoo minoru miodrag miquel mir mira miranda mircea mireia mireille mirella
miri miriam mirjam mirjana mirko miro miroslav miroslava miroslaw mirosław mirza misaki misako misbah mishaal mishal
misty mitali mitch mitchell mithali mithat mithun mitra mitsuko mitsuo mitsuru mitt miwa miyako miyoko miyuki mizuho
mizuki mladen mmusi moacir moatasem moaz mochtar moctar modibo moeen moein moez mogens mogoeng mohamad mohamadou
mohamed mohammad mohammad-ali mohammadreza mohammed mohan mohandas mohannad mohini mohit mohsen mohsin moira mojca
mojgan mojtaba mokhtar mollie molly momcilo momoko mona moncef mondli monem monia monica monika monique montserrat
morag mordechai morena morgan morgane moritz morris mort morten morteza mortimer moses moshe mosiuoa mostafa motilal
motohisa motoko mouna mounir moussa moustafa moza mozah moïse mpho mpumelelo mridula mrinal mrinalini mrityunjay
muammer muath muaz mubarak mubashir mudassar muge mugur muhammad muhammadu muhammed muhannad muharrem muhittin muhsin
muhyiddin muireann mujibur mukesh mukhtar mukta mukul mukulika mulatu mulayam mulugeta muna munawar muneeb muneer
munib munir munira munyaradzi murad murali muralidhar murat murdo muriel murilo murlidhar murray murtaza musa mushahid
mushtaq muskan mustafa mustapha mutasim mutaz muthoni muyiwa muzaffer mwai mwangi mwende mya myfanwy myint mykhailo
mykhaylo mykola myles myra myriam myrna myron myrtille myrtle myung mzwandile máire máiréad márcia márcio márton
mátyás máté máximo mélanie mélissa müge müjdat müjde naama nabanita nabeel nabil nabila nachman nada nadal nadav
nadeem nader nadezhda nadhim nadia nadim nadine nadiya nadja nadya nadège nael nafisa naftali nagarjuna nagehan
naghmeh nahed nahid nahla nahum nahyan naif naim naima naina nairi najam najat najib najla najm najwa nakato naledi
nalin nalini nam naman namik namir namita namrata namık nan nana nanaia nancy nandan nandini nandita nandkumar nanette
nanna naoki naoko naomi naoto naoufel naoya naoyuki narayan narayana narayanan narek narendra naresh narges nargess
nargis nargiza narinder narine naruhito naseem naseer naseeruddin nashwa nasim nasima nasir nasiru nasreddine nasreen
nasrin nassef nasser nassim nastaran nastasia natalia natalie natalija nataliya natalya natan natasha nataša nate
nathalie nathan nathanael nathanaël nathaniel natividad natsuki natsuko natsumi natsuo naushad naveed naveen navin
navjot navneet navya nawaf nawal nawaz nawfal nayan nayantara nayef nayib nayibe nazan nazanin nazih nazila nazim
nazir nazli nazlı nazneen nazzareno nazım ndidi ndileka neal neasa nebahat nebojsa nebojša necati necdet necip necla
necmettin ned neda nedim neelam neelie neelima neena neeraj neerja neeru neeta neetu negar negasso neha neil nejib
nela nelida nell nelleke nellie nello nelly nelson nemanja nemesio nenad neriman nermeen nermin nerys nesreen nesrin
nestor netanel nettie neville nevin nevine nevzat neymar neşe ng ngaio ngo ngozi nguyen nguyet nhlanhla nia niall
niamh nic nicanor nicholas nichole nick nicki nicky niclas nicola nicolae nicolas nicole nicoleta nicoletta nicolette
nicolien nicolás nicolò nida nidhi niek niels nieves nigel nigora nihad nihal nihar niharika nihat niilo niina nika
nikhil nikiforos nikita nikitas nikki niklas niko nikol nikola nikolai nikolaos nikolas nikolaus nikolay nikolina
nikoloz nikos nikunj nil nilanjan nilanjana nilay nilesh nilgun nilgün nilima niloofar niloufar nils nilton nilufer
nilüfer nima nimet nimisha nimr nimrod nina nino niousha nir niraj niranjan nirav nirmal nirmala nirupam nirupama
nisha nishant nishikant nishita nishtha nisreen nissim nita niteesh nitesh nitin nitish nitya nitzan nivedita niyati
niyazi nizar njabulo njambi njeri njoki nkechi nkem nkiru nkiruka nkosana nkosazana nkosinathi nnamdi nneka noa noah
noam nobuhiko nobuhiro nobuko nobuo nobutaka nobuyoshi nobuyuki nodar nodir noel noelia noelle noemi nofar noh noha
nokuthula nola nolan nolwazi nombulelo nomfundo nomsa nomvula nonso nontsikelelo noor noorjahan nora norbert norberto
noreen noriko norio noriyuki norma norman normunds norris nosipho nosiviwe nouf nouh nour noura noureddine nouri
nouriya novak nozipho noémie noëlle ntando ntombi nuala nuha numan nune nuno nunzia nunzio nupur nuran nuray nurbek
nurettin nuri nuria nurit nurlan nursel nursultan nurten nuruddin nurul nusayba nusrat nusret nyambura nyesom nyokabi
nélson obaid obaida obert obiageli obinna ochieng octavia octavian octavio océane oded odette odile odysseas ofelia
ofer ofir ofra ogechi oguz oguzhan ohad oisin oisín ojars ojārs okan okello oksana oktay ola olabisi oladapo oladipo
olaf olafur olajide olamide olaniyi olanrewaju olara olatunji olav olawale olayinka olcay ole oleg olegario oleh
oleksandr oleksandra oleksii oleksiy olena olesya olga olha olimpia olive oliver olivia olivier olle olli ollie olof
olubunmi olufemi olufunke olukayode olumide olusegun oluseun oluwafemi oluwaseun oluwatobi oluwole olya omaima omar
omer omid omkar omobola omolara omondi omotola omprakash omran omri ondrej ondřej onur onyeka onyekachi onyinye opal
ophelia ophir ophélie oppah oprah ora orazio oren orest orhan ori oriana orietta oriol orit orkun orla orlaith orly
orna ornella orsolya orson orçun osama osamu oscar osita oskar osman osmar ostap osvaldo oswald otabek othman otis
otmar ottavia ottaviano ottavio ottmar otto ottó oumar oumou ouri ousmane outi ove ovidiu owain owen oya oybek oystein
oyvind ozcan ozge ozgur ozlem ozzie oğuz oğuzhan paata paavo pablo paco paddy padma padmaja padmini padraic padraig
paetongtarn palesa pallab pallavi palle pallo palmiro paloma pam pamela pan panagiota panagiotis pankaj pankaja panos
paola paolo paramjit paras paraskevi paresh parineeti parisa parminder parth partha parthasarathy parul parvaneh
parvathi parvati parveen parvez parvin parviz pascal pascale pascaline pascual pat patrice patricia patricio patrick
patrik patrizia patrizio patrícia patsy patti patty pau paul paula paulette paulin paulina pauline paulo pavan pavao
pavel pavithra pavle pavlo pavlos pavol pawan pawel paweł payal payam paz pearl pedro pegah peggy pehr pejman pekka
pelin pelé penelope peng penny pentti pepa pepe percy pere perla pernilla pernille perrine perry pertti pervaiz pervez
petar pete peter petko petr petra petre petro petros petru petter petteri peyman pham phan phil philibert philip
philipp philippa philippe phillip philomena phindile phoebe phumla phumzile phyllis pia piedad pier pierangelo pierce
pierfrancesco pierluigi piero pierre pierre-yves piers piet pieter pietro pilar pim pina pinaki pinar pinarayi pinchas
pinki piotr pip piper pippo pirkko piroska piyush placido plamen plínio polat polina polly pooja poonam poornima pooya
poppy porfirio porter poul pouria prabha prabhakar prabhat prabhu prabir prabowo prachi pradeep pradip pradyuman
pradyut prafulla pragya prahlad prajwal prakash prakriti pralhad pramila pramod pranab pranav pranay prasanna prashant
prashanth prasoon prateek pratibha pratik pratima pratyush praveen praveena pravin prawit prayut prayuth preben
predrag preetam preethi preeti preity prema premchand prerna primitivo priscilla prithvi prithviraj priti priya
priyadarshini priyam priyanka prodromos prosenjit prudencio przemyslaw przemysław puan puja puleng pulkit puneet punit
punita puria purificación purnima purushottam pushpa pushpendra pádraic pádraig pál pınar qais qamar qasem qasim qays
qian qin qing qudsia quentin quincy quinn quinton rabab rabah rabee rabia racha rachael rachana rachel rachelle rachid
rachida rachna radek radha radhakrishna radhia radhika radka radmila rado radomir radoslav radoslaw radosław radovan
radu radwan rae raed raeda raekwon raelene rafael rafaela rafal rafat rafał rafeef raffaele raffaella rafi rafic rafik
rafiq raghad raghav raghavendra raghda raghu raghubar raghunath raghuram raghuveer ragnar ragnhild rahaf rahat raheel
rahel raheleh rahila rahim rahma rahmat rahmi rahul raila raimo raimondo raimonds raimundo raina rainer raisa raivis
raja rajaa rajab rajan rajani rajat rajdeep rajeev rajendra rajesh rajeshwari rajinder rajini rajinikanth rajiv rajko
rajkumar rajnath rajneesh rajni rajyavardhan rakan rakesh rakhi raksha ralf ralph raluca ramachandra ramakrishna
ramanathan ramazan ramdas ramesh rameshwar rami ramia ramin ramiro ramiz ramnath ramon ramona rampal ramprasad ramush
ramzan ramzi ramzy ramón rana ranbir rand randa randal randall randeep randhir randi randolph randy raneem rania
raniero ranil ranim ranjan ranjana ranjeet ranjit ranjita ranveer ranya raoul raphael raphaela raphaël raphaëlle
raquel rasha rashad rashed rasheed rashi rashid rashida rashmi rashmika rasim raslan rasmus ratan rathin ratko ratna
rauf raul rauni ravi ravichandran ravinder ravindra ravindran ravish ravneet ravshan rawiri ray raya rayan raymond
raymundo rayyan raz razan razia razvan raí raúl rebecca rebekah recai recep reda reece reed reem reese refaat refik
refilwe regan reggie regiane regina reginald regis rehan rehana rehman reid reidar reijo reiko reinaldo reiner
reinhard reinhardt reinhold reinier reka rekha remedios remi remigijus ren rena renan renata renate renato renaud rene
renee renu renuka renzo rené resat rethabile reuben reuven revanth revathi rex rey reyna reynaldo reza reşat rhea
rhian rhiannon rhoda rhodri rhona rhonda rhun rhydian rhys riad riaz ricard ricardo riccardo richard richarda richie
rick rickey ricky rico rida riddhi ridha ridhima ridvan ridwan rie rieko rifat riham rihards riikka riitta rik riku
riley rilwan rim rima rimantas rina rinaldo rintaro ripun risa rishab rishabh rishi rita ritesh ritika ritu rituparna
ritva rivaldo rivka riya riyaz rizal rizky ro roald rob robbert robbie robby robert roberta roberto roberval robin
robyn rocco rochelle rocio rocío rod roddy roderic roderick rodger rodney rodolfo rodolphe rodrigo roel roeland
rogelia rogelio roger roh rohan rohini rohit rohith roisin rojda roksana rola roland rolande rolando rolf romain roman
romana romane romano romas romeo romero romuald romário ron ronald ronaldinho ronaldo ronan ronda ronen roni ronit
ronnie roozbeh rory rosa rosalie rosalind rosalyn rosamund rosanna rosaria rosario roscoe rose roseanne rosella
roselyne rosemarie rosemary rosen rosendo rosetta roshan roshni rosie rosita roslyn rosmah ross rossen rostam
rostislav rostyslav roswitha rosângela rotem rotimi rouhollah roula rowan rowena roxana roxane roxanne roy roya royce
ruairi ruaridh ruba ruben rubens rubina ruby rubén ruchi ruchika ruchira rudi rudiger rudolf rudolph rudy rufus
ruggero ruhollah rui rukhsana rukmini rula rune rupa rupali rupert ruperto rupesh rupinder rupprecht ruprecht ruqayya
rusen ruslan ruslana russ russell rustam ruta rutendo rutger ruth ruud ruy ruşen ryan ryder ryo ryohei ryoichi ryoji
ryoko ryosuke ryota ryszard ryu ryuichi ryuji ryunosuke ryutaro régine régis réka rémi rémy róisín rónan rónán rüdiger
răzvan rıdvan rıfat rıza saad saada saadi saadia saara sabah sabahat sabahattin sabeen saber sabiha sabina sabine
sabri sabrina sabyasachi sacha sachie sachiko sachin sadaf sadakazu sadako sadanand sadegh sadek sadeq sadhana sadhbh
sadia sadie sadik sadiq sadyr sadık saeb saed saeed saeeda saeid saeko safa safaa safia safiya safwan sagar sagarika
sagi sahar sahle-work sahra sai saida saidou saif saifuddin saikat saima sait sajan sajid sajjad sajjan sakiko sakina
sakshi sakura sal salah salam salama salamah saleem saleh saleha salem salete sali salif salifou salih saliha salihu
salil salim salima salisu sallie sally salma salman salome salvador salvadora salvatore salvo sam sama samah saman
samanta samantha samar samarth sambit sameer sameera sameh sami samia samih samik samiksha samina samir samira
samiullah samiya sammy sampath samrat samson samuel samvel sanaa sanae sanam sanchita sancho sandeep sander sandhya
sandiaga sandile sandip sandor sandra sandrine sandro sandy sanem sangeeta sangita sani sania sanja sanjana sanjay
sanjaya sanjeev sanjiv sanju sankar sanna sanne santiago santos santosh sanusi sanya saoirse saparmurat sapna sara
sarabjit sarah saraswati sarbananda sardor sarfaraz sarfraz sargis sarika sarita saroj sarojini sarp sartaj sarvesh
sarwar sasa sasan sasha saskia satish satnam satoko satomi satoru satoshi satpal satsuki sattam satu saturnino satya
satyajit satyam satyapal satyendar satyendra saud saul sauli saulius saumya saurabh saurav savaş saverio savo savvas
sawsan sawyer sayaka sayani sayantan sayed sayuri sayyed sayyid saša sbu sbusiso scarlett scott scottie seamas seamus
sean sebastian sebastijan sebastião sebhat sebnem seda sedat sedef seema sefa sefanaia segolene segun seham seif
seiichi seiji seiko seishiro sejal sekai sekou selahattin selcuk selda selena selim selin selina selma selçuk sema
semhal semih semiha semion semra semyon senem sener sennur senthil senzo seo sepideh seppo serafima serap sercan
serdar seren serena serenella serge sergei sergej sergejs sergey sergi sergio sergiy serhan serhat serhii serhiy
serigne serik serkan serpil sertaç setareh seth setsuko setya seun sevda severino sevgi sevil sevim sevinc sevket
seyfettin seyma seymour seyni seyoum sezai sezen sezgin seán shaban shabana shabaz shabbir shabnam shadi shadia shafi
shafiq shafqat shaghayegh shagun shahab shahbaz shahd shaheen shaher shahid shahida shahin shahindokht shahira shahla
shahnawaz shahnaz shahpour shahram shahriar shahrokh shahrukh shahrzad shahzad shahzada shai shailaja shailendra
shailesh shaima shaimaa shaista shakeel shakib shakir shaktikanta shakuntala shalini shalom shalva shambhavi shambhu
shamil shamim shamima shamita shamma shamsher shana shane shani shania shanice shaniqua shankar shannon shantanu
shanthi shanti shao shaparak shapour shaquille sharad sharada sharareh sharif sharifa sharmeen sharmila sharmishtha
sharon sharonda shashank shashi shashikala shatha shatrughan shaukat shaul shaun shauna shavkat shawki shawn shawna
shawqi shay shayan shayla shayne shea sheela sheena sheetal shefali shehbaz shehla shehnaz shehryar shehu sheila
shekhar shelby sheldon shelley shelly shen sheng sherbano shereen sheri sherif sherifa sherine sherman sherri sherrod
sherry sheryl sherzod shibani shibu shigefumi shigeki shigeko shigenori shigeo shigeru shigeyuki shihab shikha shikhar
shilpa shilpi shima shimon shimrit shin shingo shinichi shinichiro shinji shinjini shinjiro shinobu shinsuke shintaro
shinya shinzo shira shireen shiri shirin shirley shiva shivaji shivakumar shivam shivangi shivani shivraj shizue
shizuka shizuko shlomi shlomit shlomo shmuel shmulik sho shoaib shobha shobhana shogo shohei shohreh shoichi shoji
shoko shona shonda shorouq shota shotaro shqipe shraddha shreya shreyas shreyasi shrikant shripad shruti shuang shubha
shubham shubhangi shubhra shubman shuhei shuichi shujaat shuji shukri shulamit shunichi shunsuke shweta shwetha shyam
shyama shyamala siamak sian siavash sibel sibongile sibusiso sicco sid siddaramaiah siddharth siddhartha siddhesh
sidiki sidnei sidney sidonie siegfried siegmar sienna sigal sigmar sigmund sigmundur sigrid sigríður sigurd sigurdur
sigurður siham sihem siim sikandar sikander silas silje silke silvana silvestre silvia silvina silvio sima simbarashe
simcha simeon simi simin simon simona simone simonetta simran simranjit simão sinan sindre sinead sinem sinisa siniša
sinéad siobhan siobhán sioned siphesihle sipho siri sirpa sirusho sisay sissel sita sitaram sithembile siti sitiveni
siv sivaji siya siyabonga siyamthanda sizwe siân sjafrie sjoerd skender skye skyler slava slavica slavko slavoljub
slavomir slawomir slimane slobodan slobodanka smadar smita smitha smriti sneha snehal snezana snežana soad soazig
socorro sofia sofiane sofie sofiya soha sohail soham soheil sohrab soichi soichiro sol sola solange soledad solly
solomon solveig solène somchai sonal sonali sonam sondra soner songezo songul songül sonia sonja sonny sonthi sonu
sonya sooronbay sophia sophie soraya sorcha soren sorin soroush sota sotiris souad soudabeh soufiane souha soukaina
souleymane soumaïla sourabh sourav spencer spyridon spyros srettha sridevi sridhar srijan srikanth srinath srinivas
srinivasan sruthi stacey stacie stacy staffan stan stana stanimir stanislau stanislav stanislava stanislaw stanisław
stanko stanley stasys stav stavros stef stefan stefani stefania stefanie stefanija stefano stefanos steffan steffen
steffi stefán stein steinar stelio stelios stella stepan steph stephan stephane stephanie stephen sterling steve
steven stevie stewart stian stijn stina stine stjepan stoyan stratos struan stu stuart sture sturla stuti stéphane
stéphanie suad suat subash subhash subhashini subhra subodh subramaniam subramanian subramanyam subrata sucheta
suchitra sudarshan sudeep sudesh sudha sudhakar sudhanshu sudhir sue suely sugata suh suha suhail suhair suhas
suhasini sujata sujatha sujay sujit sukanya sukhbir sukhdev sukhjinder sukhvinder sukhwinder sukru sukumar sulaiman
sulaimon sule suleiman suleyman sulieman sultan sumana sumanth sumantra sumaya sumayya sumeyye sumiko sumio sumit
sumita sumitra suna sunanda sundar sundaram sunder sundus sune suneel suneeta sunetra sunidhi sunil sunita supriya
surayud surekha suren surender surendra suresh surinder surjit suryakant susagna susan susana susanna susannah susanne
sushant sushil sushila sushma sushmita susie susilo susumu suthep suvarna suvendu suvi suzan suzanne suzette suzie
suzy svante svein sven svend svenja sverre svetla svetlana svetoslav svetozar sviatlana sviatoslav svyatoslav swantje
swapan swapna swapnil swara swarup swati swetha sybil sybrand syed syeda sylvain sylvaine sylvester sylvia sylviane
sylvie sylwia syngman szabolcs szilvia szymon sándor séamus ségolène sérgio séverine sílvio sólveig sônia sönke søren
süleyman sümeyye sławomir taavet taavi tabassum tabata tabatha tabish tabitha tad tadahiro tadao tadashi tadeo tadhg
tafadzwa tage taghreed taha tahani tahar taher tahir tahira tahnoon tahsin taichi taina taishi taisiya takaaki
takafumi takahiko takahiro takahisa takako takao takashi takatoshi takayuki takehiko takehiro takeo takeru takeshi
takis takudzwa takuma takumi takuya tal talal talat taleb talia talib talya tamar tamara tamas tamaz tamer tamera tami
tamika tamiko tamim tamir tammi tammy tamotsu tamsin tamta tamás tan taner tang tanguy tania tanisha tanja tanju
tanmay tanner tansu tanuja tanushree tanveer tanvi tanya tao tapan tapas tapasi tapio tapiwa tara tarak taraneh
taranjit taras tarcísio tarek tareq tarik tariq tarja tarjei tarkan taro tarun taryn tarık tasha taslima tasneem tasos
tasso tate tatenda tatev tathagata tatiana tatjana tatsiana tatsuhiko tatsuki tatsuo tatsuro tatsuya tatum tatyana
taufik tavish tawakkol tawanda tawfik tawfiq taye tayeb tayfun taylor tayo tayseer tayyip tebogo ted teddy tedros
teemu teesta teferi tehila tehmina teimuraz tejas tejashwi tejaswi tejinder temesgen temitope tendai teodor teodora
teodoro teofil teoman teotônio terence teresa teresio terhi teri terje terrance terrell terrence terri terry teruko
teruo tesfaye teshome tess tessa tetiana tetsuo tetsuro tetsuya tetyana teun teuvo tewodros teófilo thabang thabiso
thabo thaddeus thaksin thamer thanasis thanathorn thandeka thandi thandiwe thanos thea theano thelma themba thembi
thembinkosi theo theodor theodora theodore theodoros theresa therese thiago thibault thibaut thierry thijs thilo
thodoris thokozani thom thomas thor thorbjörn thorbjørn thorsten thulani thuli thuraya théo théophile thérèse tia
tiago tian tiana tibor tidjane tiffany tigist tigran tihomir tiina tiit tilak tilda tillie tilman tilo tim timea timmy
timo timofey timothy timothée timur tina tinashe tinatin tineke tino tipene tirunesh titilayo tito tiziana tiziano
tobenna tobias tobin toby tod todd todor toivo tokiko tola tolga tolulope tom tomas tomasa tomasz tomer tomi tomiko
tomio tomislav tommasina tommaso tommy tomohiko tomohiro tomoko tomomi tomoya tomoyuki tomás tomáš tony tonya toomas
tope tor tora torben torbjørn tord torfinn torgeir tori tormod torstein torsten toru torvald toshiaki toshie toshihiko
toshihiro toshiki toshiko toshimitsu toshio toshiro toshiyuki tosin touraj toussaint tova toyin tracey traci tracie
tracy traian trajko tran traudl travis trayvon trent trevor trey tricia trina trine trinh tripti trish trisha trishna
tristan troels trond troy trudi trudy truls truong trupti trygve tsai tsang tse tshepo tsipi tsitsi tsuneo tsung
tsutomu tsuyoshi tsvetan tsvetana tuba tudor tudur tugba tugce tuija tuilaepa tullio tulsi tuncay tuncer tunde tunji
tunç tuomas turan turgay turgut turhan turkan tushar tuula tuva tuvia tuğba tuğçe twan ty tyler tymofiy tyra tyree
tyreek tyrell tyrese tyrone tyson tzachi tzipi tzipora tzvi tânia tímea tõnis türkan uche uchechukwu uchenna uday
udayan udayanidhi uddhav udi udit ufuk ugo ugochi ugochukwu ugonna ugur uhuru ujjal ujjwal ujwal ulaş uldis ulf uli
ulises ulku ulla ulrich ulrik ulrika ulrike ulugbek ulyana ulysse ulysses uma umair umang umar umaru umberto umer
umesh umida umit una unni upasana upinder urbano urho uri uriel urmas urmila uros uroš ursel ursula urszula urvashi
usama usha usman ute utkarsh utku utpal uwe uzi uzma uzoamaka uzochukwu uğur vaclav vadim vadym vagner vahagn vahan
vahid vahram vaibhav vaidehi vaira vaishali vaishnavi vakhtang val valdas valdemar valdir valdis valentin valentina
valentine valentino valentyn valentyna valentín valeri valeria valerie valerio valeriu valeriy valeriya valery valérie
vandana vanderlei vanessa vangelis vania vanita vanitha vanja vano vardan varsha vartan varun varvara vasant vasantha
vasco vasil vasile vasili vasiliki vasilis vasiliy vasily vassilis vasudha vasundhara vasyl vaughn vazgen vebjørn
vedat veena veerappa vegard vehbi veit veli velimir velizar velma venancio venetia venkaiah venkat venkata venkatesh
vera vered verena verity verna vernon veronica veronika veronique verónica vesa veselin vesna veysel viacheslav
vianney vibeke vibha vibhor vic vicente vicki vickie vicky victoire victor victoria victorine vida vidar vidhu vidya
vidyut viesturs vigdis vigdís viggo vignesh vijay vijaya vijayalakshmi vijayan vijender vikas vikash vikram
vikramaditya vikrant viktor viktoria viktorija viktoriya viktória vilas vilhelm vilhjálmur vilis ville villy vilma
vilmos vilson vimal vimala vimbai vinay vinaya vinayak vince vincent vincente vincenza vincenzo vineet vineeta vinesh
vinicius vinita vinko vinod vinodini vinzenz vinícius viola violaine violet violeta viorel viorica vipin vipul viraj
virat viren virender virendra virgil virginie virginijus virginio vishakha vishal vishnu vishwajit vishwanath
viswanathan vitali vitalii vitaliy vitaly vito vitomir vittoria vittorio vivek vivian viviana vivien vivienne
vjekoslav vjosa vlad vlada vladan vladimir vladimira vladislav vladyslav vlasta vlastimil vo vojislav vojtech vojtěch
volha volkan volker volkmar volodymyr vonda voreqe vrinda vsevolod vu vuk vusi vuyani vuyisile vuyo vyacheslav
vygaudas vyjayanthi vytautas václav vânia véronique vítor wa'el waad waclaw wade wadha wael wafaa wagner wahab waheed
wahid wairimu wajdi wajeeha wajid wajih waldemar wale waleed walid wallace wally walmir walt walter walton waltraud
wambui wanda wang wangari wangui wanjiku wanjiru waqar waqas warren warsame waseem wasim wassim wataru wawrzyniec
waylon wayne wei welshman wen wendell wendi wendy werner wes wesley whitney whoopi wibke widad wiebe wieland wieslaw
wiesław wijdan wiktor wiktoria wilbert wilbur wiley wilfred wilfredo wilfrido wilfried wilhelm wilhelmina will willa
willard willem willemijn willi william willie willis willy wilma wilmer wilson wim winfred winfried winifred winnie
winona winston wioletta wiranto wiremu wissam witold wladyslaw wlodzimierz wojciech wole wolfgang wolfram wong woodrow
woody wopke workneh worku wouter wu wyatt wycliffe wyn władysław xander xaver xavi xavier xavière xenia xhevdet xi
xiang xiao xie ximena xin xing xiomara xiu xolani xu xuan xue xuxa ya'akov yaa yaakov yacine yacoub yacouba yadira
yadollah yael yaffa yagmur yago yahia yahya yair yakov yakubu yalcin yalçın yamini yan yana yang yanis yaniv yann
yannick yannis yao yaqoub yara yardena yared yaren yariv yaron yaroslav yaroslava yasar yasemin yaser yash yashasvi
yashodhara yashpal yashwant yashwantrao yasir yasmeen yasmin yasmine yasser yassin yassine yasuhiko yasuhiro yasuhisa
yasuko yasunari yasunori yasuo yasushi yasuyuki yatin yavuz yaw yaya yayi yayoi yazan yazid yağmur yaşar ye yechiel
yediyurappa yegor yehezkel yehia yehoshua yehuda yehudit yekaterina yelena yeliz yemi yemisi yerlan yermek yesenia
yesim yetnebersh yetunde yeung yevgeni yevgenia yevgeniy yevgeny yevhen yevheniy yewande yeşim yiannis yiftach yigal
yigit yilma yilmaz ying yingluck yinka yiorgos yishai yisrael yitzchak yitzhak yiğit yoann yoav yochanan yoel yogendra
yogesh yogita yohan yohanan yoichi yoji yoko yolanda yolande yona yonah yonas yonatan yonca yonit yoon yoram yosef
yosefa yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshikazu yoshiki yoshiko yoshimasa yoshimi yoshinobu yoshinori
yoshio yoshiro yoshitaka yoshito yoshiyuki yosra yossi yosuke yotam youcef younes younis yousaf yousef yousif yousra
youssef youssouf yousuf yoweri yu yuhan yuichi yuichiro yuji yuka yukari yuki yukihiko yukiko yukio yuko yulia yuliia
yuliya yumi yumiko yun yunus yuri yurii yuriko yuriy yury yusaku yusei yusra yusril yusuf yusuke yuta yutaka yuto
yuval yuvraj yuya yuzuru yves yvette yvon yvonne yücel yıldırım yıldız yılmaz zac zacarias zach zachariah zachary zack
zaeem zafar zafer zaha zaheer zaheeruddin zahi zahid zahir zahra zahraa zaid zainab zakaria zakariya zaki zakia zakir
zalman zamira zander zandile zane zanele zanetor zara zareen zareena zarina zartaj zaruhi zaw zayd zayed zayn zayna
zaza zbigniew zdenek zdenka zdeněk zdravko zdzislaw zdzisław ze'ev zeca zeenat zeeshan zeev zehava zehra zeid zein
zeina zeinab zekai zekeriya zeki zelalem zelda zeliha zeljko zelma zenaida zendaya zeng zerrin zev zeynab zeynel
zeynep zezé zhang zhanna zhao zhen zheng zhenis zhong zhou zhu zia ziad ziba zied zigmas zilda zinaida zineb zitto
ziya ziyad ziyanda zizi zlata zlatan zlatko zoe zoey zofia zohra zohreh zolani zoltan zoltán zoran zorana zouheir zoya
zsofia zsolt zsuzsa zsuzsanna zsófia zubaida zubair zubeen zubin zuhair zuhal zuhour zuko zulekha zulema zulfikar
zulfiqar zulfiya zulfu zulkifli zurab zuzana zuzanna zvezdan zvi zviad zvika zweli zwelinzima zygmunt zübeyde zülfü
ádám ágnes ákos árpád åsa åse çağatay çağla çetin çiğdem éamon éamonn édouard élisabeth élise élodie éloïse émile
émilie éric étienne évelyne ênio ólafur özcan özden özge özgür özlem øystein øyvind úna ülkü ümit þór łukasz şafak
şahin şebnem şener şeref şermin şevket şeyma şule şükrü željka željko žydrūnas
""".split()
)

#: Titles in short, and the role that each is the short form of: Sen. Ellison is "the senator".
TITLE_ROLES = {
    "sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "prof": "professor", "lt": "lieutenant",
    "col": "colonel", "gen": "general", "capt": "captain", "sgt": "sergeant", "pres": "president", "rev": "reverend",
    "cmdr": "commander", "supt": "superintendent", "det": "detective", "maj": "major", "insp": "inspector",
    "cpl": "corporal", "adm": "admiral", "cllr": "councillor", "amb": "ambassador",
}  # fmt: skip
#: Documents that speak for whoever issued them: "the statement said" after "the ministry said in a statement".
ISSUED = frozenset("statement tweet post letter email e-mail message memo".split())
#: Offices that a reader knows without having been told who holds them: no mention before is needed, and none is taken.
KNOWN_OFFICES = frozenset(
    """president vice-president premier taoiseach tánaiste minister governor mayor king queen prince princess pope
    chancellor emperor ambassador judge magistrate coroner sheriff prosecutor justice speaker secretary chairman
    chairwoman chair commissioner director""".split()
)
#: Plural descriptions of two people who have been named: both men, the pair.
PAIRS = frozenset("men women two pair couple duo brothers sisters leaders players sides presidents ministers".split())
#: Classes whose members comment from outside, whatever adjective they have. Both numbers.
COMMENTING_ROLES = frozenset(
    """expert experts observer observers analyst analysts critic critics supporter supporters opponent opponents sceptic
    sceptics skeptic skeptics proponent proponents detractor detractors commentator commentators pundit pundits campaigner
    campaigners activist activists insider insiders""".split()
)
#: Those who speak for another and answer for it, named or not.
SPOKESPEOPLE = frozenset(
    """spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spox rep reps attache attaché""".split()
)
#: Those who answer for a study: the authors of it are as good as named.
AUTHORS = frozenset(["authors", "researchers", "co-authors", "editors"])
#: Those who report for an outlet: *our correspondent* is the outlet's own voice.
CORRESPONDENTS = frozenset("correspondent reporter correspondents reporters columnist critic".split())
#: Members of a party, camp or creed, by a word that is an adjective too: *the Utah Republican*, *a Tory*.
PARTISANS = frozenset(
    """republican democrat independent socialist communist conservative liberal libertarian tory nationalist islamist
    unionist labourite moderate centrist populist separatist loyalist royalist progressive""".split()
)
#: Nouns for people together that take no plural of their own.
PEOPLE_NOUNS = frozenset(
    """couple pair crowd crew public trio duo staff personnel cast audience clergy leadership populace electorate
    twins""".split()
)
