"""Words by class: the closed classes in full, the open ones as far as news needs them.

::

    A senior  official familiar    with the talks later said  ...
    D adj     noun     postnominal P    D   noun  adv   cue

There is no tagger behind this library: a word's class is what these lists
say. They list *forms*, in lower case, apostrophes straight; a reader folds
case and curly apostrophes before looking up. Classes overlap where English
does (`before` is a preposition and a conjunction), and comments say where.
Numerals, `-ly` adverbs and verbs are recognised by shape or inflection; here
is only what shape does not tell.
"""

from __future__ import annotations

# --- Closed classes ---------------------------------------------------------------------------------------------------

#: Words that open a noun phrase and are not possessive. Quantifiers ("many", "several") are pronouns too and stand in
#: `INDEFINITE_PRONOUNS` again; "that" is also a conjunction, "what" and "which" also open clauses.
DETERMINERS = frozenset(
    """
a all an another any both each either enough every few fewer half least less little many more most much neither no
several some such that the these this those what whatever which whichever
""".split()
)

#: Possessive determiners. "her" is also an object; "its" and "whose" never stand alone.
POSSESSIVES = frozenset("her his its my our their whose your".split())

#: Possessives that stand alone: "a friend of hers". "his" is in both lists.
POSSESSIVE_PRONOUNS = frozenset("hers his mine ours theirs yours".split())

#: Pronouns that can be subjects. "you" and "it" are objects as well.
SUBJECT_PRONOUNS = frozenset("he i it she they we who you".split())

#: Pronouns that are never subjects, with the reflexives. "you", "it" and "her" are left out: the first two can be
#: subjects, and "her" opens a noun phrase more often than it is one.
OBJECT_PRONOUNS = frozenset(
    """
herself him himself itself me myself oneself ourselves them themself themselves us whom yourself yourselves
""".split()
)

#: Pronouns that name nobody in particular; most are determiners as well.
INDEFINITE_PRONOUNS = frozenset(
    """
all another anybody anyone anything both each either enough everybody everyone everything few fewer half less
little lots many more most much neither no-one nobody none nothing one ones others plenty several some somebody
someone something
""".split()
)

#: One-word prepositions. Also conjunctions: after as before for like since than till until. Also adverbs: about above
#: across along around before behind below beneath beyond by down in inside near off on out outside over through
#: throughout under underneath up within without. Also participles, so a clause may follow: according concerning
#: considering excluding following given including owing pending regarding respecting. "like" is a verb, "plus" joins
#: clauses. Left out are words that are rarely prepositions in news: save, past, round, worth, opposite, absent,
#: minus. "ahead", "because" and "due" make prepositions with "of" and "to" only, and are elsewhere.
PREPOSITIONS = frozenset(
    """
aboard about above according across after against along alongside amid amidst among amongst around as astride at atop
barring before behind below beneath beside besides between beyond by circa concerning considering despite down during
except excepting excluding following for from given in including inside into like near notwithstanding of off on onto
out outside over owing pending per plus post- pre- re regarding respecting since than through throughout till to
toward towards under underneath unlike until unto up upon v v. versus via vis-a-vis vis-à-vis vs vs. with within
without
""".split()
)

#: "and/or" is one word of the text.
COORDINATORS = frozenset("& and and/or but nor or".split())

#: Words that open a dependent clause. Prepositions too: after as before since than till until. "that" is a determiner
#: too, "once" an adverb. Left out are "like", in news prose a preposition or the verb, and the participles that may
#: open a clause (given, provided, assuming): they are nearly always verbs.
SUBORDINATORS = frozenset(
    """
'cause 'til after albeit although as because before cos if lest once since so than that though till unless until when
whenever where whereas whereby wherever whether while whilst
""".split()
)

#: Words that open questions and relative clauses. "however" is left out: it is an adverb in news.
WH_WORDS = frozenset(
    """
how what whatever whatsoever when whence whenever where whereby wherein whereof whereupon wherever whether which
whichever who whoever whom whomever whose whosever why
""".split()
)

#: Contractions with "n't" are one word of the text: they stand here, in `HAVE`, `BE` or `DO`, and again in
#: `NEGATORS`. "'d" is "would" or "had"; "dare" and "need" are left out, as they are nearly always full verbs or
#: nouns; "might", "will" and "may" are nouns, too.
MODALS = frozenset(
    """
'd 'll can can't cannot could couldn't may might mightn't must mustn't needn't ought oughtn't shall shan't should
shouldn't will won't would wouldn't
""".split()
)

#: "'s" is left out here and in `BE`: it is a possessive first. "'d" is "had" or "would".
HAVE = frozenset("'d 've had hadn't has hasn't have haven't having".split())

#: "'s" is left out as in `HAVE`. No "ai", the piece of "ain't": it would be every AI in the news.
BE = frozenset("'m 're ain't am are aren't be been being is isn't was wasn't were weren't".split())

DO = frozenset("did didn't do does doesn't doing don't done".split())

#: Negating adverbs, and the auxiliaries that hold one. "no" and "nor" are a determiner and a coordinator.
NEGATORS = frozenset(
    """
ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't n't needn't never
not oughtn't shan't shouldn't wasn't weren't won't wouldn't
""".split()
)

# --- Adverbs and adjectives -------------------------------------------------------------------------------------------

#: Adverbs that do not end in -ly, and the few in -ly that `NOT_ADVERBS_LY` would hide ("said early on Monday", "would
#: likely fall"). Many are something else as well: prepositions (above, in, over), conjunctions (once, though),
#: adjectives (early, late, far). Left out are words that are adverbs now and then but open or head a noun phrase more
#: often: home, north, high, low, right, left, live, last, next, second, clear, full. Dates of their own (today,
#: tonight) are in `TIME_ADVERBS`, "not" and "never" in `NEGATORS`.
ADVERBS = frozenset(
    """
aback abreast abroad accordingly across ad-hoc ad-lib adrift afar afield afloat afresh after after-hours afterhours
afterward afterwards again ago aground ahead ahold alike almost aloft alone along alongside aloud already alright also
altogether always amiss amok anew anyhow anymore anyplace anytime anyway anyways anywhere apace apart apropos around
ashore aside astern astray astride asunder away awhile awry back backstage backward backwards barefoot before
beforehand behind behind-the-scenes below beneath besides best better between beyond bumper-to-bumper campuswide
city-wide citywide clockwise coast-to-coast companywide continent-wide counterclockwise countrywide countywide
cross-border cross-country cross-party cross-town crosstown crosswise daily day-by-day districtwide door-to-door down
downhill downriver downstage downstairs downstream downtown downward downwards downwind earlier earliest early
eastward eastwards else elsewhere en-masse en-route enough enroute et-al even ever everywhere ex-officio face-to-face
far farther farthest fast faster fastest first first-hand firsthand fivefold flat-out foremost forever forth forthwith
fortnightly forward forwards fourfold freehand full-on further furthermore furthest half-way halfway hand-in-hand
hands-down hard harder hardest head-first head-on head-to-head hence henceforth here hereafter hereby herein
hereinafter hereof heretofore herewith hitherto homeward homewards hourly how however ill in in-absentia inch-by-inch
incognito indeed indoors industrywide inland inshore inside insofar instead inter-alia inward inwards island-wide
islandwide just kinda late later latest least leastwise less likely likewise line-by-line little long long-ago
long-since longer longest maybe meantime meanwhile mid-air mid-flight mid-game mid-month mid-season mid-sentence
mid-year midair midseason midstream midway midyear month-on-month more moreover most much nation-wide nationwide
naught nearby neck-and-neck nevertheless next nightly non-stop nonetheless nonstop nor northward northwards
notwithstanding now nowadays nowhere o'clock off off-grid off-hours off-site off-the-cuff off-the-record offhand
offshore offsite offstage often oftentimes on on-site on-the-record once one-by-one one-on-one one-to-one online only
onscreen onshore onsite onstage onward onwards otherwise out out-of-hours outdoors outright outside outward outwards
over overboard overnight overseas part-time partway past per-annum per-capita per-se perhaps piecemeal point-blank
pretty pro-rata pronto province-wide provincewide quarter-on-quarter quite rather regardless schoolwide scot-free
seaward seldom side-by-side sideways since skyward skywards so someday somehow someplace sometime sometimes somewhat
somewhere soon sooner soonest sorta southward southwards spot-on state-wide statewide step-by-step stepwise still
straight straightaway straightway sure systemwide tenfold then thence there thereabouts thereafter thereby therefore
therein thereof theretofore thither though threefold thrice through throughout thus to-and-fro together too twice
twofold unaided unannounced unassisted unattended under underfoot underneath underwater undetected undeterred
undisturbed unharmed unimpeded uninvited unnoticed unopposed unprompted unpunished unscathed untouched up upfront
uphill upriver upstairs upstate upstream uptown upward upwards upwind verbatim very vice-versa wall-to-wall
week-on-week well westward westwards within without word-for-word world-wide worldwide worse worst year-on-year
year-over-year year-round yet
""".split()
)

#: Words in -ly that are not adverbs: nouns, verbs, names, and adjectives. "daily", "early", "likely", "nightly" and
#: their like are adverbs as well and stand in `ADVERBS` again; "only" is left out, for it is an adverb above all.
NOT_ADVERBS_LY = frozenset(
    """
ally anomaly apply assembly bailly bally beastly belly beverly bi-monthly bi-weekly billy bimonthly biweekly blackfly
bodily bradly brotherly bubbly budget-friendly bully burly business-friendly butterfly carly chantilly charly
child-friendly chilly cicely cilly climate-friendly comely comply connally connelly connolly conolly consumer-friendly
contumely costly courtly cowardly crackly crinkly crumbly cuddly cully curly daily dally daly dastardly deadly deathly
delly dilly dilly-dally disassembly disorderly dog-friendly doily dolly donnelly donnolly dooly dragonfly duopoly
early earthly eco-friendly eily elderly elly ely emily environment-friendly family family-friendly farrelly fatherly
fiddly filly firefly fly folly fortnightly friendly frilly fruit-fly gadfly gangly gay-friendly gentlemanly ghastly
ghostly giggly gilly gnarly godly goodly grandfatherly grandmotherly gravelly greally grealy greely greenfly grisly
grizzly gully half-yearly hally hambly harly healy heavenly hillbilly hilly holly holy homely homily horsefly hourly
housefly imply italy jelly jiggly jilly jolly jowly july keely keilly kelly kennelly kerly kilkelly kimberly kingly
knobbly lawyerly leisurely likely lilly lily lively lolly lonely lovely lowly lully lyly maidenly manly mannerly
market-friendly masterly matronly mayfly mcanally mccauly mccully mcnally mcnelly mealy measly media-friendly
melancholy melly milly misapply miserly molly monopoly monthly motherly mully multi-family multifamily multiply nealy
neighborly neighbourly neilly nelly nightly no-fly o'reilly oily oligopoly on-the-fly orderly otherworldly oversupply
pally paly panoply pearly pebbly pet-friendly philly piccadilly pimply ply polly portly potbelly prickly priestly
princely quarterly queenly rally rascally reassembly reilly rely reply resupply rielly rolly ruffianly rumbly rumply
saintly sally sandfly scaly scholarly scraggly scrawly scully sealy seemly semi-monthly semimonthly shapely shelly
shoo-fly sicily sickly silly single-family sisterly skelly slatternly slovenly sly smelly soldierly spangly spindly
sprawly sprightly spritely squally squiggly staly stately statesmanly steely stepfamily straggly stubbly subfamily
sully superfamily supply surly tally telly thessaly thrice-weekly tickly tilly timely tingly treacly trolly tully
twice-weekly twiddly twirly ugly underbelly undersupply unearthly unfriendly ungainly ungodly unholy unlikely unlovely
unmanly unruly unseemly unsightly untimely unworldly user-friendly wally waverly weaselly weekly whitefly wifely
wiggly willy wily wobbly womanly woolly wooly worldly wrinkly writerly yearly
""".split()
)

#: Frequent adjectives, for telling "the two *sides* ..." from "the two *rival* sides". Many are nouns too (public,
#: military, criminal, individual). Participles are listed only where the adjective is the usual reading and the past
#: tense rare ("armed", "alleged", "retired"): as forms of verbs the others are known already, and calling "confirmed"
#: an adjective would make one phrase of "police confirmed Kim". Hyphenated words are left out where the shape tells:
#: the last part ends in -ed or -ing or is itself an adjective (far-reaching, well-known), or the first is a number
#: (three-day). Nationalities are in `bodies.DEMONYMS`, ordinals in `ORDINALS`.
ADJECTIVES = frozenset(
    """
a-list abject ablaze able abnormal aboriginal abortive abrasive abrupt absent absentee absolute abstract absurd
abundant abusive academic acceptable accessible accidental accompanying accomplished accountable accredited accurate
accusatory achievable acrimonious acting active actual acute adamant adaptable additional adept adequate adjacent
adjoining administrative admirable adolescent adoptive adorable adrift advanced advantageous adverse advisable
advisory aerial aesthetic affable affectionate affiliated affirmative affluent affordable afloat afoot aforementioned
afraid after-school after-tax ageing ageless aggressive aggrieved aghast agile aging agnostic agonising agonizing
agreeable agricultural ailing aimless airborne airtight akin alarming alarmist alert alien alike alive all-american
all-conference all-day all-out all-star all-time alleged allergic allied allowable alluring almighty aloof alternate
alternative amateur amazed amazing ambiguous ambitious ambivalent amenable amiable amicable amiss ample amusing
anaemic analogous analytical ancestral ancient anecdotal anemic angry anguished animated annoying annual anomalous
anonymous antagonistic anthropological anti-american anti-establishment anti-government anti-immigrant anti-semitic
anti-war antiquated antique antisocial anxious apathetic apocalyptic apolitical apologetic appalling apparent
appellate applicable appreciative apprehensive appropriate approximate apt arabic-language arbitrary arcane
archaeological architectural archival ardent arduous arguable argumentative arid aristocratic armed armored armoured
arrogant artful articulate artificial artistic ashamed askew asleep assertive assorted astonished astonishing
astounding astronomical astute asymptomatic athletic atomic atrocious attentive attractive attributable audacious
audible austere authentic authoritarian authoritative autistic autocratic automated automatic automotive autonomous
auxiliary available avant-garde average averse avid avoidable awake aware awash awesome awful awkward awry
back-channel back-to-back backdoor backstage backward bacterial bad baffling balanced bald ballistic bankable bankrupt
bare bare-bones barefoot baseless basic bearded beautiful bedridden behavioral behavioural behind-the-scenes belated
beleaguered bellicose belligerent beloved below-market bemused beneficial benevolent benign bereaved bereft best
best-case bestselling better better-off bewildered bewildering biannual biased biblical bicameral bicentennial
biennial big bigger biggest bigoted bilateral bilingual biographical biological biomedical bipartisan biracial
bisexual bitter bittersweet bizarre black blameless blank blasphemous blatant bleak blind blistering bloated
blockbuster blond blonde bloodless bloodthirsty bloody blue blue-collar blunt blurred bodily bogus boisterous bold
bombastic bona-fide book-length booming bored boring born-again bottom bottom-up bound boundless boyish brash brave
brazen breakaway breakneck breathless breathtaking brick-and-mortar brief bright brilliant brittle broad broader
broadest broken bronze brown bruised bruising brutal buddhist budding budgetary built-in bullet-proof bulletproof
bullish buoyant burdensome bureaucratic burgeoning burly burned-out burnt-out busier busiest bustling busy calm candid
capable capitalist capricious captive cardiac cardiovascular carefree careful careless casual cataclysmic catastrophic
categorical catholic cautious cavalier cellular center-left centered central centralised centralized centre-left
centrist ceremonial certain challenging chaotic characteristic charismatic charitable charming chauvinist cheap
cheaper cheapest cheeky cheerful chemical chic chief childhood childish childless chilling chilly choppy choral
christian chronic chronological cinematic circular circumspect circumstantial civic civil civil-rights civilian
civilised civilized clandestine classic classical classified classy clean clean-cut clear clear-cut clearer clerical
clever climactic climatic clinical close close-knit close-range closed-circuit closed-door closer closest cloudy
clueless co-operative coarse coastal coercive cognitive cognizant coherent cohesive coincidental cold colder
collaborative collateral collective college-age collegiate colonial colorful colorless colourful combative combustible
comfortable comic commemorative commendable commensurate commercial common common-sense commonplace commonsense
communal communicative communist compact comparable comparative compassionate compatible compelling compensatory
competent competitive complacent complete complex compliant complicated complicit complimentary comprehensible
comprehensive compulsive compulsory computational conceivable concentrated conceptual concerned concerted conciliatory
concise conclusive concrete concurrent conditional confederate confident confidential conflicting confrontational
confused confusing congenital congested congressional conscientious conscious consecutive consensual consequent
consequential conservative considerable considerate consistent conspicuous conspiratorial constant constituent
constitutional constrained constructive consummate contagious contemporary contemptuous content contentious contested
continental contingent continual continuous contraceptive contractual contradictory contrary contrasting controversial
convenient conventional convincing cookie-cutter cool cooler cooperative coordinated copious cordial corporate correct
correctional corresponding corrupt cosmetic cosmic cosmopolitan costly counterfeit counterproductive countless
courageous covert coveted cowardly cozy crafty cramped craven crazed crazy creative credible creditworthy creepy
crime-ridden criminal crippling crisis-hit critical crooked cross-border cross-party cross-strait crowded crucial
crude cruel crushing culinary culpable cultural cumulative cunning curious current curt custodial custom customary
cut-price cut-throat cute cutthroat cutting-edge cyclical cynical daily damning damp dangerous daring dark darker
darkest daunting day-to-day daylong dazzling de-facto dead dead-end deadliest deadlocked deadly deaf dear dearest
debatable debilitating debt-ridden deceased deceitful decent decentralised decentralized deceptive decisive decorative
decrepit dedicated deep deep-sea deep-water deeper deepest deepwater defamatory defective defenceless defenseless
defensible defensive deferential defiant deficient definite definitive deft defunct degenerate degrading dejected
deliberate delicate delicious delighted delightful delinquent delirious deluded democratic demographic demonstrable
demoralised demoralized dense dental departmental dependable dependent deplorable depressing deprived derelict
derivative derogatory desirable desperate despicable despondent destabilising destabilizing destitute destructive
detailed detrimental devastating devoid devout diabetic diagnostic dictatorial didactic different differing difficult
digital dignified dilapidated diligent dim diminished diplomatic dire direct dirty disabled disadvantaged disaffected
disappointed disappointing disapproving disastrous discerning disciplinary discontented discouraging discreet
discretionary discriminatory diseased disenchanted disenfranchised disgraceful disgruntled disgusted disgusting
dishonest dishonorable dishonourable disillusioned disingenuous disinterested dismal dismissive disobedient disparate
dispassionate disposable disproportionate disputed disrespectful disruptive dissatisfied dissident dissimilar distant
distasteful distinct distinctive distinguished distraught distressed distressing distrustful disturbing diverse divine
divisive do-or-die doctrinal documentary dog-eat-dog dogged dogmatic domestic dominant dormant double-digit doubtful
dour dovish down-and-out down-ballot down-to-earth downbeat downmarket downright downstream downtrodden draconian
dramatic drastic dreadful drunk drunken dry dual dubious due dull dumb durable dwindling dynamic dynastic
dysfunctional eager earlier earliest early earnest earthly earthquake-hit easier easiest east eastbound easterly
eastern easy easygoing eccentric ecclesiastical eclectic ecological economic economical ecstatic edible educated
educational effective efficient effortless egalitarian egregious elaborate elated elder elderly eldest electable
election-year elective electoral electric electrical electrifying electronic elegant elemental elementary eligible
elite elitist eloquent elusive emaciated embarrassed embarrassing embattled embittered emblematic embryonic emeritus
eminent emotional emotive emphatic empirical empty encouraging endangered endemic endless energetic english-language
engrossed enigmatic enlightened enormous ensuing entangled enterprising enthralling enthusiastic entire entrenched
entrepreneurial enviable envious environmental epic epidemic episcopal equal equitable equivalent erratic erroneous
erstwhile essential esteemed estranged eternal ethical ethnic evangelical evasive evenhanded eventful eventual
everlasting everyday evident evil evocative evolutionary exact exaggerated exalted exasperated excellent exceptional
excess excessive excited exciting exclusive excruciating exculpatory executive exemplary exempt exhausted exhausting
exhaustive exhilarating existential existing exorbitant exotic expansive expedient expendable expensive experienced
experimental expert explicit exploitative exploratory explosive exponential expressive extensive exterior external
extinct extra extrajudicial extramarital extraneous extraordinary extraterrestrial extreme extremist exuberant fabled
fabulous face-to-face facial facile factional factual faint fair fairer faithful fake fallen false famed familial
familiar famous fanatical fancy fantastic far-flung far-left far-off fascinated fascinating fascist fashionable fast
fast-track faster fastest fat fatal fateful faulty favorable favorite favourable favourite fearful fearless feasible
feckless federal feeble fellow female feminine feminist ferocious fertile fervent festive feudal fickle fictional
fictitious fiduciary fierce fiery filthy final financial firsthand fiscal fishy fit fitting flagrant flagship
flamboyant flammable flashy flat flat-rate flattering flawed flawless fleeting flexible flimsy flood-hit flourishing
fluent fluid folksy fond foolish foolproof forceful forcible foregone foreign foreign-policy foremost forensic
foreseeable forested forgiving forgotten formal formative former formidable forthcoming forthright fortunate foul
foundational founding fractious fractured fragile fragmented frail frank frantic fraternal fraudulent fraught free
free-market free-trade freelance freewheeling freezing frenetic frenzied frequent fresh freshman friendly frightened
frightening frigid fringe frivolous front-line front-page frontal frontline frozen fruitful fruitless frustrated
frustrating fugitive full full-blown full-length full-scale full-time full-year fuller fullest functional fundamental
fundamentalist funnier funny furious further futile future future-proof futuristic fuzzy galling gaping gargantuan
gastric gaunt gay general general-purpose generational generic generous genetic genocidal gentle genuine geographic
geographical geological geopolitical geothermal giant giddy gifted gigantic glad glamorous glamourous glaring gleeful
glib glitzy global gloomy glorious god-given golden good good-faith gorgeous governmental graceful gradual grand
grandiose graphic grass-roots grassroots grateful gratified gratifying gratuitous grave gray great greater greatest
greedy green gregarious grey grieving grievous grim gritty gross groundbreaking groundless growing grueling gruelling
gruesome grumpy gubernatorial guilty gutsy habitable habitual halal hallowed handheld handicapped handmade handpicked
hands-off hands-on handsome handwritten handy haphazard hapless happier happiest happy hard hard-core hard-fought
hard-hit hard-left hard-line hard-won hardcore hardened harder hardest-hit hardline hardworking hardy harmful harmless
harmonious harrowing harsh harsher hateful haunting hawkish hazardous head-on head-to-head headstrong healing
healthier healthy heartbreaking heartbroken heartfelt heartwarming hearty heated heaven-sent heavier heaviest heavy
heavyweight hectic hefty heightened heinous helpful helpless hereditary heretical heroic hesitant heterosexual hidden
hideous hierarchical high high-altitude high-caliber high-class high-definition high-density high-end high-energy
high-grade high-impact high-income high-intensity high-level high-net-worth high-octane high-performance high-pressure
high-priority high-profile high-quality high-ranking high-resolution high-rise high-risk high-security high-stakes
high-street high-tech high-volume high-yield higher highest hilarious hilly hindu historic historical hollow holy
home-grown homegrown homeless homemade homicidal homogeneous homophobic homosexual honest honorable honorary
honourable hopeful hopeless horizontal horrendous horrible horrific horrifying horse-drawn hospitable hostile hot
hot-button hotter hottest hourlong huge human humane humanitarian humble humbling humid humorous hungry hurtful
hyperactive hypocritical hypothetical hysterical iconic icy ideal idealistic identical identifiable ideological idle
ignominious ignorant ill illegal illegitimate illicit illiterate illusory illustrious imaginable imaginary imaginative
immaterial immature immeasurable immediate immense imminent immobile immoral immortal immovable immune impartial
impassable impassioned impatient impeccable impending impenetrable imperative imperfect imperial imperialist
impersonal impervious implausible implicit important impossible impotent impoverished impractical imprecise impressive
improbable impromptu improper imprudent impulsive in-depth in-form in-house in-person inaccessible inaccurate inactive
inadequate inadmissible inadvertent inadvisable inappropriate inaugural incapable incapacitated incarcerated
incendiary incessant incidental incipient inclined inclusive incoherent incoming incomparable incompatible incompetent
incomplete incomprehensible inconceivable inconclusive incongruous inconsequential inconsistent inconspicuous
inconvenient incorrect increasing incredible incredulous incremental incriminating incumbent incurable indebted
indecent indecisive indefensible indefinite independent indestructible indeterminate indicative indifferent indigenous
indignant indirect indiscreet indiscriminate indispensable indisputable indistinct indistinguishable individual
indivisible indoor industrial industrialised industrialized ineffective ineffectual inefficient ineligible inept
inescapable inevitable inexcusable inexhaustible inexpensive inexperienced inexplicable infallible infamous infectious
inferior infinite infirm inflammable inflammatory inflationary inflexible influential informal informative infrared
infrequent infuriating ingenious inherent inhospitable inhuman inhumane initial innate inner inner-city innocent
innocuous innovative innumerable inoperable inordinate insane insecure insensitive inseparable insidious insightful
insignificant insincere insistent insolvent inspirational instant instinctive institutional instructional instructive
instrumental insubordinate insufficient insular insurgent insurmountable intact intangible integral integrated
intellectual intelligent intelligible intemperate intense intensive intentional inter-korean interactive
interchangeable interconnected intercontinental interested interesting interfaith interim interior interlocking
intermediate intermittent internal international interracial interrelated interstate intertwined interventionist
intimate intimidating intolerable intolerant intoxicated intra-party intractable intransigent intravenous intrepid
intricate intriguing intrinsic introductory intrusive invalid invaluable invasive inventive investigative invincible
invisible involuntary inward iron-clad ironclad ironic irrational irreconcilable irrefutable irregular irrelevant
irreparable irreplaceable irrepressible irresistible irrespective irresponsible irreverent irreversible irrevocable
irritable irritating islamic islamist isolated jealous jewish jihadist jobless joint jubilant judicial judicious
jumbled jumbo junior just justifiable justified juvenile keen key kick-ass kind knee-jerk knife-edge knowledgeable
known kosher lackluster lacklustre laden lame landlocked landmark landslide large large-cap large-scale larger
larger-than-life largest largest-ever last last-ditch last-gasp last-minute lasting late late-night late-season
late-stage latent later latest latter laughable lavish law-and-order lawful lawless lawyerly lax lazy lead leaderless
leading leafy lean left-hand left-of-center leftist leftwing legal legendary legible legislative legitimate leisurely
lengthy lenient lesbian lesser lethal lewd lgbt lgbtq liable libellous libelous liberal libertarian life-size lifeless
lifelong lifetime light lighter lighthearted likable like-for-like likely limited limited-edition limitless linguistic
liquid literal literary literate little liturgical lively local lofty logical logistical lone lonely long long-ago
long-distance long-haul long-range long-term long-time longer longer-term longest longest-ever longstanding longtime
looming loose lopsided loud louder loudest lousy lovely low low-budget low-carbon low-cost low-emission low-grade
low-income low-interest low-level low-profile low-quality low-rise low-risk low-tech low-turnout low-wage lower
lower-income lower-level lower-middle-class lowest lowly loyal loyalist lucid luckier lucky lucrative ludicrous
lukewarm lunar lush luxurious lyrical macho macroeconomic mad made-for-tv made-up magic magical magisterial
magnanimous magnetic magnificent main mainland mainstream major make-or-break makeshift male malicious malignant
malleable malnourished managerial mandatory mangled maniacal manic manifest manly manned manual marginal marginalised
marginalized marital maritime marketable martial marvelous mass-market massive masterful material maternal
mathematical mature maverick maximum mayoral meager meagre meaningful meaningless measurable mechanical meddlesome
median medical medicinal medieval mediocre medium medium-term mega melancholy melodramatic memorable menacing
menstrual mental mercenary merciful merciless mere mesmerising mesmerizing messianic messy metabolic meteoric
meteorological methodical methodist meticulous metropolitan microbial microscopic mid-level mid-range mid-table
mid-term middle middle-class middle-income middle-of-the-road midterm mighty migratory mild militant militaristic
military military-grade military-style mindful mindless miniature minimal minimum ministerial minor minus minuscule
miraculous mischievous miserable misguided misleading misogynist misogynistic missing mistaken mistrustful
misunderstood mitigating mixed mixed-race mixed-use mobile moderate modern modern-day modest modular molecular
momentous monetary monolithic monthlong monumental moot moral moribund mortal moth-eaten motionless motivational
motorised motorized mountainous movable muddled muddy multi-billion-dollar multi-day multi-million
multi-million-dollar multi-party multi-purpose multi-storey multi-story multi-year multibillion-dollar multicultural
multifaceted multilateral multimedia multimillion-dollar multinational multiparty multiple multiracial multiyear
mundane municipal murderous murky muscular musical muslim muslim-american muslim-majority muted mutual mysterious
mystical naive naked narcissistic narrow narrower nascent nasty national nationalist nationalistic nationwide native
natural nautical naval nazi naïve near-death near-term nearby neat nebulous necessary needless needy nefarious
negative negligent negligible negotiable neighboring neighbouring nervous neurological neurotic neutral
never-before-seen new new-age new-found newborn newer newest newfound newsworthy next next-door next-generation nice
nicer nicest no-confidence no-deal no-fault no-frills no-nonsense no-win noble noisy nomadic nominal non-combat
non-committal non-profit non-state non-stop non-union non-white nonbinding noncommittal noncompetitive nonessential
nonexistent nonfatal nonlethal nonpartisan nonprofit nonpublic nonsensical nonstop nontraditional nonunion nonviolent
nonwhite normal northbound northeastern northern northernmost northwestern nostalgic notable noteworthy noticeable
notional notorious novel nuanced nuclear null numerical numerous nutritious obedient obese objectionable objective
obligatory obliged oblique oblivious obnoxious obscene obscure observable observant obsessed obsolete obstructive
obtainable obvious occasional occupational odd odious off-campus off-color off-duty off-field off-limits off-the-cuff
off-year offbeat offensive official offline offshore okay old old-age old-school old-style old-time older oldest
olympic ominous on-again on-air on-board on-campus on-field on-site on-the-ground on-the-job on-time
once-in-a-generation onerous ongoing online only onscreen open open-air open-door open-source operational opinionated
opportunistic opposite oppressed oppressive optical optimal optimistic optional oral orange orderly ordinary organic
organisational organizational oriented original orthodox ostensible other otherworldly out-of-control out-of-court
out-of-date out-of-pocket out-of-touch outdated outdoor outer outgoing outlandish outlying outraged outrageous
outright outside outsize outsized outspoken outstanding outstretched outward over-the-counter overall overarching
overblown overcast overcrowded overdue overhead overnight overpriced overriding overseas oversized overt overweight
overwhelming overworked own own-brand packed paid-for painful painstaking palatable palatial pale palpable paltry
panicked parallel paralysed paralysing paralyzed paralyzing paramilitary paramount paranoid paranormal parental
parliamentary parochial part-time partial particular partisan passionate passive past pastoral patchy paternal
paternalistic pathetic pathological patient patriarchal patriotic patronising patronizing pay-as-you-go payable
peaceful peculiar pedestrian pediatric penal penniless pent-up per-capita perceived perceptive perennial perfect
perfunctory perilous periodic peripheral permanent permissible permissive perpetual perplexed persistent personal
persuasive pertinent perturbed pervasive perverse perverted pessimistic petite petrified petty pharmaceutical
phenomenal philanthropic philosophical phony photographic physical physiological picturesque piecemeal pink pioneering
pious pivotal plain planetary plastic plausible playable pleasant pleased pleasing plentiful plug-in pluralistic
pointless poised poisonous polar polarised polarising polarized polarizing polite politic political polluted poor
poorer poorest pop-up popular populist populous pornographic porous portable posh positive possessive possible
post-9/11 post-apartheid post-brexit post-cold-war post-conflict post-crisis post-election post-graduate post-match
post-pandemic post-race post-season post-soviet post-war postal postgraduate posthumous postseason postwar potent
potential powerful powerless practical pragmatic pre-crisis pre-election pre-emptive pre-pandemic pre-season pre-tax
pre-trial pre-war precarious precautionary precious precipitous precise precolonial predatory predictable predictive
predominant preeminent preemptive preexisting preferable preferential pregnant prehistoric prejudicial preliminary
premature premeditated premier preoccupied preposterous presbyterian prescient present present-day presidential
prestigious presumed presumptive presumptuous pretax pretrial pretty prevailing prevalent preventable preventative
preventive previous priceless primary prime prime-time primetime primitive principal principled prior pristine private
privileged pro-american pro-brexit pro-business pro-choice pro-democracy pro-eu pro-european pro-government pro-gun
pro-immigrant pro-independence pro-iranian pro-israel pro-kremlin pro-labor pro-leave pro-life pro-moscow
pro-palestinian pro-regime pro-remain pro-russia pro-russian pro-trump pro-ukrainian proactive probable problematic
procedural prodigious productive profane professional proficient profitable profound progressive prohibitive prolific
prolonged prominent promiscuous promising promotional prone proper prophetic proportional proportionate prospective
prosperous protective protestant protracted proud prouder proven provincial provisional provocative prudent
psychiatric psychological public punctual pungent punishable punitive pure purple purported purposeful puzzling
quadrennial quaint quake-hit qualitative quantifiable quantitative queer questionable quick quick-fire quicker
quickest quiet quieter quirky quixotic quotable rabid racial racist radical radical-left radicalised radioactive
ragged rainy rampant random rank-and-file rapid rare rarer rash rational raucous raw ready real real-life real-time
real-world realistic rear rearguard reasonable reassuring rebellious reborn recent receptive recessionary reckless
reclusive recognisable recognizable record recoverable recreational recurrent recurring red red-carpet redundant
reflective reformist refreshing refundable regenerative regional regressive regrettable regular regulatory reigning
relatable related relative relaxed relaxing relentless relevant reliable reliant relieved religious reluctant
remaining remarkable reminiscent remote removable renegade renewable renowned rental repentant repetitive reportable
reprehensible representative repressive reproductive repugnant repulsive reputable reputed residential residual
resilient resistant resolute resonant resounding resourceful respectable respectful respective respiratory responsible
responsive restive restless restrictive resurgent retail retaliatory retarded reticent retired retroactive retrograde
retrospective revolting revolutionary revolving rewarding rhetorical rich richer richest ridiculous rife rigged right
right-hand right-of-center righteous rightful rightist rightwing rigid rigorous ripe rising riskier risky risqué rival
riveting roadside roaring robotic robust rocky rogue romantic rosy rotten rough round round-the-clock rousing routine
rowdy royal rude rudimentary rugged ruinous rumored rumoured run-down run-of-the-mill runaway rundown rural ruthless
sacred sacrosanct sad safe safer safest salacious salaried salient saltwater salty same same-sex sane sanguine
sanitary sarcastic satirical satisfactory satisfied saturated savage savvy scandal-hit scandal-ridden scandalous scant
scarce scared scary scathing scenic sceptical schizophrenic scholarly scholastic scientific scorching scrappy
searchable searing seasonal seasoned secluded secondary secondhand secret secretive sectarian sectional secular secure
seditious seeded seeming segregated seismic select selective self-explanatory self-help self-taught selfish
semiautonomous senior senior-level sensational senseless sensible sensitive sensory sentimental separate separatist
serial serious set-piece severe sexist sexual sexy shadowy shady shaken shaky shallow shambolic shameful shameless
sharp sharper sharpest sheer shi'ite shia shiite shiny shocking shoddy short short-haul short-range short-term shorter
shortest shortsighted showy shrewd shrill shy sick sickening side-by-side significant silent silly similar simple
simpler simplistic simultaneous sincere single single-digit single-family single-issue single-parent single-party
single-payer single-sex single-use sinister sizable sizeable skeletal skeptical sketchy skilful skilled skillful
skinny skittish slack slanderous sleepy slender slick slight slightest slim slimmer sloppy slow slow-motion slower
slowest sluggish small small-scale small-time small-town smaller smallest smart smarter smartest smooth smoother smug
snarky snowy so-called sober sobering sociable social socialist socioeconomic soft soft-spoken softer solar sole
solemn solid solitary solvable solvent somber sophisticated sore sorry sought-after sound southbound southeastern
southern southernmost southwestern sovereign soviet-era spacious spanish-language spare sparse special specialised
specialist specialized specific spectacular speculative speedy spiraling spiralling spirited spiritual splendid
splintered spontaneous sporadic sporting spurious square stable staggering stagnant stalwart stand-alone standalone
standard standard-issue standby standout stark startling state-by-state state-level state-of-the-art stateless stately
statewide static statistical statutory staunch steadfast steady steep steeper stellar step-by-step stereotypical
sterile stern sticky stiff stiffer stifling stimulating stingy stolen storm-hit straight straightforward stranded
strange strategic strenuous stressful stricken strict stricter striking stringent stripped-down strong strong-arm
stronger strongest structural stubborn stuffy stunning stunted stupid sturdy sub-saharan sub-zero subatomic
subconscious subdued subject subjective submissive subordinate subprime subsequent subservient subsidiary substandard
substantial substantive subterranean subtle suburban subversive successful successive succinct sudden sufficient
suicidal suitable sunni sunny super superb superficial superhuman superior supernatural supersonic superstitious
supervisory supplemental supplementary supply-side supportive supposed supreme sure sure-fire surefire surgical
surplus surprising surreal surrounding susceptible suspicious sustainable sweeping sweet swift swollen sworn symbolic
sympathetic symptomatic synchronised syndicated synonymous synthetic systematic systemic taboo tacit tactful tactical
tainted talented talkative tall taller tallest tame tangible tantamount tax-deductible taxable tearful technical
technological tectonic tedious teen teenage teenaged tell-all temperamental temporal temporary tempting tenacious
tender tense tentative tenuous tepid terminal terrestrial terrible terrific terrifying territorial thankful theatrical
thematic theological theoretical therapeutic thermal thick thin thorny thorough thoughtful thoughtless thrifty
thrilled thrilling thriving tidal tidy tight tight-knit tighter tightest timeless timely tiny tired tiring titular
tolerable tolerant toned tongue-in-cheek toothless top top-10 top-down top-five top-flight top-four top-level
top-notch top-ranking top-three top-tier top-two topical topless torn torrential tortuous total totalitarian tough
tough-on-crime tougher toughest towering toxic traceable traditional traditionalist tragic traitorous trans
trans-atlantic trans-pacific transatlantic transferable transformative transgender transient transitional
transnational transparent traumatic traumatised traumatized treacherous treasonous treatable tremendous tribal tricky
trilateral triple triumphant trivial tropical troubled troublesome troubling true trustworthy truthful tumultuous
turbulent turn-of-the-century twin typical ubiquitous ugly ultimate ultraconservative ultranationalist ultraviolet
un-american unabashed unable unacceptable unaccompanied unaccountable unaccustomed unaffected unaffordable unafraid
unaided unaligned unambiguous unanimous unannounced unanswered unapologetic unarmed unattainable unattractive
unauthorised unauthorized unavailable unavailing unavoidable unaware unbalanced unbearable unbeatable unbeaten
unbelievable unbiased unbroken uncertain unchallenged unchanged unchecked unclaimed unclassified unclear uncomfortable
uncommitted uncommon uncompromising unconcerned unconditional unconfirmed unconnected unconscionable unconscious
unconstitutional uncontested uncontrollable uncontrolled uncontroversial unconventional unconvinced unconvincing
uncooperative uncoordinated uncounted undaunted undecided undeclared undefeated undefined undeniable under-18 under-19
under-21 under-23 under-age under-fire under-pressure underage undercover underdeveloped underfunded undergraduate
underground underlying undermanned underpaid underprivileged underrated underrepresented undersea understaffed
understandable understated underwater underway undeserved undesirable undetected undetermined undeveloped undignified
undiplomatic undisciplined undisclosed undisputed undisturbed undivided undocumented undoubted undue uneasy uneducated
unelected unemployed unending unenforceable unenviable unequal unequivocal unethical uneven unexpected unexplained
unexploded unexplored unfair unfaithful unfamiliar unfashionable unfavorable unfavourable unfeasible unfettered
unfinished unfit unflattering unfocused unforeseeable unforeseen unforgettable unforgivable unfortunate unfounded
unfriendly unfulfilled unfunded unguarded unhappy unhealthy unheard unheard-of unhelpful unhinged unhurt unidentified
uniform unilateral unimaginable unimportant unimpressed unimpressive unincorporated uninformed uninhabitable
uninhabited uninjured uninspired uninsured unintended unintentional uninterested uninteresting uninterrupted uninvited
unionised unionist unionized unique united universal unjust unjustifiable unjustified unknowable unknown unlawful
unleaded unlicensed unlikely unlimited unlucky unmanageable unmanned unmarked unmarried unmatched unmistakable unnamed
unnatural unnecessary unnerving unnoticed unoccupied unofficial unopened unopposed unorthodox unpaid unpalatable
unparalleled unpatriotic unplanned unpleasant unpledged unpopular unpopulated unprecedented unpredictable unprejudiced
unprepared unpretentious unproductive unprofessional unprofitable unprotected unproven unprovoked unpublished
unpunished unqualified unquestionable unquestioned unravelled unrealistic unreasonable unrecognisable unrecognised
unrecognizable unrecognized unrecorded unregistered unregulated unrelated unrelenting unreliable unremarkable
unrepentant unreported unrepresentative unresolved unresponsive unrestricted unrivaled unrivalled unruly unsafe
unsatisfactory unsatisfied unsavory unsavoury unscathed unscheduled unscientific unscripted unscrupulous unsecured
unseeded unseemly unseen unsettling unshakable unshakeable unsigned unskilled unsolicited unsolved unspeakable
unspecified unspoken unstable unsteady unstoppable unsubstantiated unsuccessful unsuitable unsupported unsure
unsurprised unsurprising unsuspecting unsustainable unsympathetic untapped untenable untested unthinkable untimely
untold untouchable untouched untrained untreated untried untroubled untrue untrustworthy unusable unused unusual
unvaccinated unverified unwanted unwarranted unwavering unwelcome unwell unwieldy unwilling unwise unwitting
unworkable unworthy unwritten unyielding up-to-date upbeat upcoming upfront uplifting upmarket upper upper-class
upper-middle-class upright upscale upset upstanding uptight upward urban urgent usable useful useless usual utmost
utopian utter vacant vaccinated vague vain valid valuable vapid variable varied various vast vegan vegetarian vehement
venerable venerated venomous verbal verifiable versatile versed vertical veteran viable vibrant vicious victorious
vigilant vigorous vile vindictive vintage violent viral virtual virtuous virulent visceral visible visionary visual
vital vitriolic vivid vocal vocational volatile volcanic voluminous voluntary vulgar vulnerable wacky walk-in
wall-to-wall waning war-time warlike warm warmer warmest warring wartime wary washed-up wasteful watchful water-borne
waterlogged waterproof watertight wavering wayward weak weaker weakest wealthier wealthiest wealthy weary weeklong
weird welcome well-kept well-meant well-off well-read well-spoken well-thought-out well-to-do well-written westbound
westerly western western-style wet white white-collar white-knuckle whole whole-grain wholehearted wholesale wholesome
wicked wide wide-angle wider widespread widest widowed wild wilder wildest wilful willful willing windswept windy
winless winner-take-all winner-takes-all wireless wise wiser wishful wobbly woeful wonderful wood-frame wooden
word-of-mouth work-from-home workable working-age working-class world-class worldwide worried worrisome worrying worse
worse-off worst worst-case worst-ever worst-hit worthless worthwhile worthy would-be wrong wrongful xenophobic
year-ago year-end year-on-year year-to-date yearlong yearly yearslong yellow young younger youngest youthful zealous
""".split()
)

#: Adjectives that follow their noun and open a modifier of it: "people *familiar* with the talks", "officials *privy*
#: to them", "the panel *responsible* for it". A noun phrase goes on over them. Participles do the same (involved in,
#: briefed on, accused of) and are recognised by their form; those whose form is also a past tense are left out on
#: purpose, or "police accused Kim" would read as one phrase.
POSTNOMINAL = frozenset(
    """
able absent accompanying accountable acquainted active adamant adjacent affiliated afraid alive alleged allied alone
angry anxious available aware backed backing beholden bound capable certain close closer closest comparable compatible
complicit conceivable concerned conscious consistent contrary critical dead dear dedicated deep deferential delighted
dependent deprived desperate destined detrimental different disappointed dissatisfied distinct distraught doubtful due
eager eligible emeritus envious equal equivalent essential estranged exclusive exempt experienced expert faithful
familiar famous fearful fit fluent focussed fond free fresh friendly frustrated full furious glad grateful guilty
happy headquartered hesitant hopeful hostile identical ignorant ill imaginable immune impatient important impossible
inclined inclusive incumbent indebted independent indifferent indigenous inferior innocent instrumental intent
interested intimate jealous keen known laden liable likely loyal mad mindful missing native nearby necessary nervous
notable notorious obsessed odd optimistic overseas parallel paramount peculiar pertinent pessimistic poised popular
possible present privy proficient prominent prone proper proportionate protective proud punishable ready receptive
related relative relevant reliant reluctant reminiscent resident resistant respectful responsible responsive rich ripe
safe satisfied scared sceptical senior sensitive short sick similar skeptical skilled slated sorry specific steeped
stranded strong subject subsequent sufficient suitable superior supportive supposed sure surrounding susceptible
suspicious sympathetic synonymous tantamount thankful tired tough true typical unable unafraid unaware uncertain
unconnected unfamiliar unfit unhappy unharmed unhurt united unknown unlikely unrelated unsure unwilling unworthy
useful valid versed vital vocal vulnerable wary weary well-versed willing wise worried worth worthy wrong
""".split()
)

# --- Numbers and time -------------------------------------------------------------------------------------------------

#: Number words, with the Indian ones. "couple", "pair" and "score(s)" are left out: a couple is two people, scores
#: are results. "bn", "mn" and "tn" follow figures; "m" is left out, too short to trust. "quarter" and "third" double
#: as a time and an ordinal.
NUMBER_WORDS = frozenset(
    """
billion billions bn crore crores dozen dozens eight eighteen eighty eleven fifteen fifths fifty five forty four
four-fifths fourteen half half-dozen halves hundred hundreds lakh lakhs million millions mn nine nineteen ninety
nought one one-fifth one-half one-quarter one-tenth one-third quadrillion quarter quarters seven seventeen seventy six
sixteen sixty ten tens third thirds thirteen thirty thousand thousands three three-fifths three-quarters tn trillion
trillions twelve twenty two two-fifths two-thirds zero
""".split()
)

#: "second" is a noun of time and a verb, too; "last" and "next" are adjectives here.
ORDINALS = frozenset(
    """
billionth eighteenth eighth eightieth eleventh fifteenth fifth fiftieth first fortieth fourteenth fourth hundredth
millionth nineteenth ninetieth ninth second seventeenth seventh seventieth sixteenth sixth sixtieth tenth third
thirteenth thirtieth thousandth twelfth twentieth twenty-fifth twenty-first twenty-fourth twenty-second twenty-third
umpteenth
""".split()
)

#: Nouns of time, which a clause may carry bare: "said this *week*", "the *night* before". Both forms. "second" and
#: "quarter" double as an ordinal and a number, "spring", "fall" and "term" as verbs or other nouns. "today" and its
#: like are in `TIME_ADVERBS` only.
TIME_NOUNS = frozenset(
    """
afternoon afternoons anniversaries anniversary autumn autumns bedtime birthday birthdays centuries century christmas
dawn day daybreak days decade decades dinnertime diwali dusk easter eid era eras eve evening evenings fall fortnight
fortnights half-hour half-hours halloween hanukkah holiday holidays hour hours lunchtime mid-afternoon mid-april
mid-august mid-december mid-february mid-january mid-july mid-june mid-march mid-may mid-morning mid-november
mid-october mid-september mid-week midafternoon midday midmorning midnight midsummer midweek midwinter millennia
millennium minute minutes moment moments monsoon month months morning mornings night nightfall nights noon passover
period periods quarter quarters ramadan rush-hour school-year season seasons second seconds semester semesters spring
springs summer summers sunrise sunset term terms thanksgiving time times trimester trimesters week weekday weekdays
weekend weekends weeknight weeknights weeks winter winters workday workdays year years
""".split()
)

#: Adverbs of time that date a clause by themselves; save "now" and "overnight" they are nouns too ("today's talks").
TIME_ADVERBS = frozenset("now nowadays overnight today tomorrow tonight yesterday".split())

#: Days of the week, with the plurals ("on Mondays") and the abbreviations of datelines and tables. "sat", "sun" and
#: "wed" are here with their period only: without it they are words of their own once case is folded.
WEEKDAYS = frozenset(
    """
fri fri. friday fridays mon mon. monday mondays sat. saturday saturdays sun. sunday sundays thu thu. thur thur. thurs
thurs. thursday thursdays tue tue. tues tues. tuesday tuesdays wed. wednesday wednesdays weds weds.
""".split()
)

#: "march" and "may" are verbs too: only capitals tell.
MONTHS = frozenset(
    """
apr apr. april aug aug. august dec dec. december feb feb. february jan jan. january jul jul. july jun jun. june mar
mar. march may nov nov. november oct oct. october sep sep. sept sept. september
""".split()
)

#: What figures count: measures, currencies and shares. Symbols are not words and are not here. "pound", "mark" and
#: "yard" have other meanings; "points", "votes" and other plain nouns are in `COMMON_NOUNS`.
UNITS = frozenset(
    """
acre acres aed baht barrel barrels basis-point basis-points bp bpd bps bushel bushels byte bytes calorie calories
carat carats cedi cedis celsius cent centimeter centimeters centimetre centimetres cents cm cny decibel decibels
degree degrees dinar dinars dirham dirhams dollar dollars dong eur euro euros fahrenheit fathom fathoms feet foot
forint forints franc francs ft furlong furlongs gallon gallons gb gbp ghz gigabyte gigabytes gigawatt gigawatts gram
gramme grammes grams gw ha hectare hectares hertz inch inches inr joule joules jpy karat karats kb kelvin kg kgs kilo
kilobyte kilobytes kilogram kilogramme kilogrammes kilograms kilometer kilometers kilometre kilometres kilos kiloton
kilotons kilowatt kilowatts km km/h kmh kms knot knots kph krona krone kroner kronor kw kwh lb lbs light-year
light-years lira liras liter liters litre litres mb megabyte megabytes megaton megatons megawatt megawatts meter
meters metre metres mg mhz mi micron microns mile miles milligram milligrams millimeter millimeters millimetre
millimetres mm mph mw mwh naira nanometer nanometers nanometre nanometres ounce ounces oz paisa paise pc pct pence
pennies penny per-cent percent percentage percentages peso pesos pint pints pkr pound pounds rand reais real renminbi
rial rials ringgit riyal riyals rmb rouble roubles rpm ruble rubles rupee rupees rupiah sar shekel shekels shilling
shillings sqft sqm sterling stone taka tb terabyte terabytes teu ton tonne tonnes tons usd volt volts watt watts won
yard yards yen yuan zloties zloty
""".split()
)

# --- Nouns ------------------------------------------------------------------------------------------------------------

#: Words that are *usually nouns* in news though a verb has the same form, for the forms listed only: "reports" is
#: here, "reported" is nobody's noun. A word is in this list or in `VERB_NOUNS` or in neither, never in both. Balanced
#: words went by what stands before a finite reporting verb: a noun taken for a verb loses a speaker.
NOUN_VERBS = frozenset(
    """
abuse abuses access accord accords account accounting accounts ache aches act acts advance advances advertising
advocate advocates affiliate affiliates age ages aid air airlift airlifts alarm alarms allies ally ambush ambushes amount
amounts analyses anchor anchors anger answer answers appeal appeals approach approaches archive archives arm arms
array arrays arrest arrests assault assaults associate associates attack attacks attempt attempts auction auctions
audit audits author authors average averages award awards axe backing bail bait balance balances balloon balloons ban
bandage bandages bank banking bankroll banks bans bar bargain bargaining bargains bark barrage barrages barrel barrels
barricade barricades bars base bases bat bats battle battles beam beams beating beginning beheading belonging
benchmark benchmarks benefit benefits bid bidding bids bill bills bit blackmail blanket blankets blast blasts blaze
blazes bleeding blessing blight blockade blockades blocks blog blogs bloom blooms blow blows bluff bluffs blunder
blunders blur board boarding boards bolt bolts bomb bombing bombs bond bonds book booking books boom booms boot boots
border borders borrowing boss bosses bottle bottles bottom bottoms bounce bowl bowls box boxes boxing boycott boycotts
brake brakes branch branches brand brands brawl brawls breach breaches bribe bribes bridge bridges brief briefing
briefs broadcast broadcasting broadcasts broker brokers brush brushes bubble bubbles buckle buckles budget budgeting
budgets buffer buffers bug bugs building bullies bully bullying bump bumps bunch bunches bundle bundles buoy buoys
burden burdens bus buses bust busts butcher butchers buzz bypass cable cables cage cages camp campaign campaigning
campaigns camps canvassing cap caps caption captions care caricature caricatures carving cascade cascades cash catalog
catalogs catalogue catalogues catering caucus caucuses cause causes caution cave caves cement censure center centers
centre centres chain chains chair chairs challenge challenges champion champions change changes channel channels chant
chants charge charges chargesheet charm charms chart charter charters charts chat chats cheat cheats cheer cheers
chill chills chip chips chronicle chronicles chuckle chuckles circle circles claim claims clamp clamps clash clashes
clasp clasps class classes claw claws cleaning clearing clicks climbing clip clips cloak cloaks clock clocks clone
clones clothes clothing cloud clouds club clubbing clubs cluster clusters clutch co-author co-authors coach coaches
coaching coast coasts coat coats code codes coding coin coins collapse collapses color colors colour colours comb
combat combs comfort comforts command commands comment comments commission commissions commute commutes complement
complements compliment compliments compound compounds compromise compromises computing concern concerns condition
conditions conflict conflicts cons conscript conscripts consent console consoles construct contact contacts contest
contests contract contracts contrast contrasts control controls convict convicts cook cooking cooks copies copy cork
corner corners cost costs cough coughs counsel counseling counselling counterattack counterattacks counters couple
couples court courts crack cracks craft crafts cramp crane cranes crash crashes craving credit credits critique
critiques crop crops cross crosses crossing crowd crowdfunding crowds crown crowns cruise cruises crunch cure cures
curse curses curve curves cushion cushions cuts cutting cycle cycles cycling dam damage damages dams dance dances
dancing dash dashes date dates dawn deal dealing deals debate debates debut debuts decay deck decks decline declines
decrease decreases decree decrees default defaults defeats defect defects delay delays delegate delegates delight
delights demand demands dent dents deposit deposits desert deserts design designs desire desires despair detail
details detour detours diagnoses digest digests dip dips disadvantage disadvantages discharge discharges discipline
disciplines discount discounts disdain disgrace disguise disguises disgust dish dishes dislike dislikes dismay
dispatch dispatches display displays dispute disputes disregard disrespect dissent distance distances distress
distrust ditch ditches divorce divorces dock docks doctor doctors document documents dot dots double doubles doubt
doubts download downloads downsizing draft drafts drain drains drape drapes drawing dread dream dreams dress dresses
dressing drift drill drilling drills drink drinking drinks driving drone drones drug drugs drum drums duck ducks duel
duels dump dumping dumps dust dwelling e-mail e-mails eclipse eclipses edge edges editing effect effects elbow elbows
email emails encounter encounters end endeavor endeavors endeavour endeavours ending engineer engineering engineers
engraving envy escape escapes escort escorts esteem estimate estimates evidence excerpt excerpts exchange exchanges
excuse excuses exercise exercises exhaust exhibit exhibits exile exiles exit exits experience experiences experiment
experiments exploits export exports extract extracts eye eyes fact-check fact-checks factor factors fade failing fake
fakes fall fan fans farm farming farms fashion fashions father fathers fault faults favor favour fax faxes fear fears
feature features feeling ferment ferries ferry feud feuds field fields fight fighting fights figure figures files
filibuster filibusters filing filling film filming films filter filters finance finances financing fine fines finger
fingers finish fire fires firing fish fishing fitting flag flags flame flames flank flanks flap flaps flare flares
flash flashes flavor flavors flavour flesh float floats flock flocks flogging flood flooding floods floor flooring
floors flop flops flow flower flowers flows flush focus foil foils fold folds fool fools force forces forecast
forecasts form format formats forms foul fouls founder founders founding fracture fractures fragment fragments frame
frames framing franchise franchises freak freaks freeze front fronts fuel fuels function functions fund funding
fundraising funds funnel funnels fuse fuses fuss gambling garrison gas gasp gasps gathering gauge gauges gaze gear
gears gesture gestures gherao gift gifts glance glances glimpse glimpses glow glue gossip grace graces grade grades
grading graduate graduates grant grants grazing grease greeting grill grills grin grins grip grips grit groan groans
groom grooming grooms ground grounding grounds group grouping groups grudge grudges guarantee guarantees guard guards
guest guests guide guides gun guns hack hacking hacks halt hammer hammers hand handicap handicaps handling hands
handwriting hanging happening harbor harbors harbour harbours harm harms harness harvest harvests hassle hate haul
hauls head heading headline headlines heads healing hearing heat heating heckling hedge hedges herald herd herds
highlights hijacking hike hikes hiking hint hiring hiss hitch hitches hoard hoards honor honors honour honours hook
hooks hopes hose hoses host hosts hound hounds house houses housing huddle huddles hunt hunting hunts hurdle hurdles
hurry hype ice impact impacts implements import imports inch inches incline inclines increase increases index indexes
influence influences initial initials input inputs insert inserts institute institutes insult insults intercept
intercepts interest interests intern interns interview interviews intrigue intrigues invoice iron irons issue issues
itch jab jabs jail jails jam jams jerk jerks jet jets jogging joke jokes jolt jolts journey journeys judge judges jump
jumps junk key keys kicks kid kidnapping kids killing kiss kisses knife knitting knot knots label labels labor labors
labour labours lace laces lack lag land landing lands lap laps lapse lapses lathicharge laugh laughs laundering layer
layers lead leads leaflet leak leaks leaning lease leases lecture lectures level levels leverage levies levy license
licenses licensing lies light lighting lights limit limits limp line lines lining link links list listing lists lives
load loads loan loans lobbies lobby lobbying locks lodge lodges lodging log logging logs loop loops loot looting lull
lumber lump lumps lunch lunches lures lynching mail mails major majors man mandate mandates maneuver maneuvering
maneuvers manoeuvre manoeuvres manufacturing map mapping maps march marches market marketing markets marvel mask masks
massacre massacres massage massages master masters match matches matter matters meaning measure measures meeting
menace menaces merit merits mess message messages messaging messes milk mind minds mine mines mining minister
ministers mint mints mirror mirrors mistake mistakes mistrust misunderstanding misuse mix mob mobs model modeling
modelling models moderate moderates mold molds monitoring monitors mortgage mortgages motion motions motor motors
mould moulds mourning mouth mouths move moves mug mugs murder murders murmur murmurs mushroom mushrooms nail nails
name names neglect nest nests net nets network networking networks nick nickname nicknames nod nose noses note notice
notices number numbers nurse nurses nursing object objects occasion occasions opening orbit orbits order orders outfit
outfits outlaw outlaws outline outlines outrage outrages outsourcing overdose overdoses overflow overhaul overhauls
overlap overreach overspending pace paces pack package packages packaging packing packs pad pads page pages paint
painting paints pair pairing pairs panic parachute parachutes parade parades parallel parallels pardon pardons park
parking parks parodies parody parole part parties partner partners parts party partying passing paste pastes patch
patches patent patents patrol patrols pattern patterns pause pauses peak peaks peer peers pen pencil pencils pens
pepper peppers perk perks permit permits petition petitions phase phases phone phones photograph photographs phrase
phrases picks picture pictures piece pieces pile piles piling pilot pilots pin pins pioneer pioneers pipe pipes pit
pitch pitches pits pity place places plague plagues plan planning plans plant planting plants plaster plasters plate
plates pledge pledges plot plots plug plugs plunder plunge pocket pockets point points poise poison poisoning poisons
police policing polish poll polling polls pool pools pop position positions post posting posts posture postures pound
pounds powder powders power powers practice practices praise prejudice prejudices premiere premieres press pressure
pressures preview previews price prices pricing prime print printing prints prize prizes probe probes proceeding
proceeds process processes processing profile profiles profiling profit profiteering profits program programme
programmes programming programs progress project projects promise promises prospect prospects protest protests
provision provisions publishing pulse pulses pump pumps punch punches purchase purchases purchasing purge purges
puzzle puzzles quake quakes quarantine quarantines quarrel quarrels queries query question questioning questions queue
queues quiz quizzes quote quotes race races racing rack racks radio rage raid raids rail railing railroad railroads
rails rain rains rallies rally ramp rampage rampages ramps range ranges rank ranking ranks ransom ransoms rant rap
rape rapes rate rates rating ration rations reading rear reason reasoning reasons rebel rebels rebound rebounds rebuke
rebukes reckoning record recording records recruiting recycling referee referees reference references reform reforms
refueling refuelling refund refunds regards registers reign reigns reins relapse relapses relay relays release
releases relish remand remark remarks remedies remedy rent rents repair repairs repeal replay replays replies reply
report reporting reports reprieve reprieves reprimand reprimands reprint reprints request requests rescue rescues
research reserve reserves resort resorts respect respects rest result results retail retreat retreats returns reverses
review reviews revolt revolts reward rewards rhyme rhymes ride rides ridicule rig rigging rigs ring rings riot rioting
riots ripple ripples rise risk risks rival rivals rock rocks roof roofing roofs root roots rope ropes round rounds
rout route routes row rowing rows ruin ruins rule rules ruling rumor rumors rumour rumours rupture ruptures rush
sabotage sacrifice sacrifices saddle saddles safeguard safeguards sail sailing sails salute salutes salvage sample
samples sampling sanction sanctions savage savages saving scale scales scam scams scan scans scar scare scares scars
schedule schedules scheduling scheme schemes school schooling schools scolding score scores scorn scout scouts scrap
scraps screen screening screens screws script scripts seal seals search searches season seasons seat seating seats
seed seeds sense senses sentence sentences sentencing sequence sequences sequester service services sewing shade
shades shadow shadows shame shape shapes share shares shell shelling shells shelter shelters shelves shepherd
shepherds shield shields shift shifts ship shipping ships shock shocks shoe shoes shooting shop shopping shops shore
shores shortlist shot shoulder shoulders showcase showcases shower showers shred shreds shuffle shuffles shutter
shutters shuttle shuttles side sideline sidelines sides siding sigh sighs sight sighting sights sign signal signals
signing signs silence silences sin sins site sites sitting size sizes skate skates skating sketch sketches ski skiing
skipper skippers skirmish skirmishes skirt skirts skis slander slate slates slaughter slaughters slaying slice slices
slides slope slopes slot slots slump slumps slur slurs smear smears smile smiles smoke smokes smoking smuggling snag
snags snare snares snow snows soil soils soldier soldiers sort sorts source sources space spaces spacing spam span
spans sparks spat speed speeding speeds spell spelling spells spending spice spices spies spike spikes spill spills
spin spiral spirals spirit spirits splinter splinters sponsor sponsors spot spotlight spotlights spots sprawl spray
sprays spring springs sprint sprints spy spying squabble squabbles square squares stabbing stack stacks staff staffing
staffs stage stages staging stain stains stake stakes stalking stall stalls stamp stampede stampedes stamps standing
staple staples star stars state states station stations steam step steps stereotype stereotypes stereotyping stirring
stitch stitches stock stockpile stockpiles stocks stomach stomaches stone stones stoning store stores storm storms
strain strains strand strands strap straps streak streaks stream streaming streams stress stresses stretch stride
strike strikes string strings strip strips stroke strokes structure structures struggle struggles studies study stuff
stump stunt stunts style styles subject subjects subordinate subpoena subpoenas substitute substitutes suffering suit
suits sum summit summits summons sums supplement supplements supplies supply support surf surface surfaces surfing
surge surges surprise surprises surrender surrenders survey surveys suspect suspects swamp swamps swap swaps swarm
swarms sweat sweeps swelling swimming swing swings swipe swipes switches table tables tag tags tail tailoring tails
talks tallies tally tank tanks tape tapes target targets task tasks taste tastes tasting tax taxes taxi taxis teaching
team teams tears telecast telegraph telephone telephones temper tempers tender tenders term terms test testing tests
text texts thanks thinking thread threads thrill thrills throng throngs throttle thumb thumbs thunder ticket ticketing
tickets tie ties tightening time times timing tip tips tire tires title titles toast toasts toll tolls tone tones tool
tools top tops torches torment torture tortures total totals touch tour touring tours tow tower towers toy toys trace
traces track tracking tracks trade trades trading traffic traffics trail train training trains transfer transfers
transit transition transitions transplant transplants transport transports trap traps trash travel travels treasure
treasures trek treks trend trends trespass trick tricks trimming trip trips triumph triumphs troll trouble troubles
truck trucking trucks trust trusts tune tunes tunnel tunnels tutor tutors tweak tweaks tweet tweets twist twists type
types underpinning understanding undertaking unveiling update updates upgrade upgrades vacation vacations value values
vault vaults veil veils venture ventures verge vest vests veto vetoes vetting video view views visit visits voice
voices void voids volunteer volunteers vote votes voting vow wage wages wake wall walls warehouse warehouses warming
warning warp warrant warrants waste wastes water waters wave waves weather wedding wedge wedges weed weeds weight
weights wheel wheels whip whips whistle whistles wind winds wing wings wire wires wiretapping wiring witness witnesses
wonders word wording words work wound wounds wreck wrecks wrestling writing wrong wrongs yearning yields zip zone
zones zoning
""".split()
)

#: Words that are *usually verbs* in news though a noun has the same form. Only forms with a noun worth fearing are
#: listed: "a reported *find*", "one more *try*". Everything else that is in `verbs_general` is a verb without this
#: list.
VERB_NOUNS = frozenset(
    """
abandon accused address addresses affect aim aims ask asks assent attribute attributes bake barter bash bear bears
beat beats bend bends bet bets bite bites blame blames bleed blend blends blink blinks block blossoms blunt boast
boasts boil boost boosts bound bow bows break breaks breed breeds build builds bulge burn burns burst bursts buy buys
call calls cares cast casting casts catch catches cease chase chases check checks choke chop chops click climb climbs
close closes combine combines conduct conducts confine confines convert converts count counter counts cover covers
crawl creep creeps cries crumble crush crushes cry curb curbs cut dare dares defeat dig digs discard discards dive
dives divide divides don doom dove drag draw draws drive drives drop drops dwarf dwarfs dying earning ease eats echo
echoes edit edits embrace embraces ends exploit express face faces falls fare fares favors favours feed feeds feel
feels fell file fill fills find finding finds fit fits fix fixes flick flicks flies flip flips flirt flirts fly forge
forges found fret frets gain gains gamble gambles gazes glide go going grab grabs grasp graze grazes grind grinds
grumble guess handle handles hang hangs haunt haunts hawk hawks heave help helps hide hides highlight hints hit hits
hold holding holds hope hosting hug hugs hurt hurts implement invite invites join joins keep keeps kick kill kills
knock knocks lacks lament laments lasts launch launches lay lays lean leans leap leaps leave leaves leaving let lets
lie lift lifts like likes listen living lock look looks love loves lurch lure making mangle mark marking
marks means meet meets mention mentions might miss misses moan moans monitor mount mounts mows mull mulls must narrows
need needs nods notes nudge nudges offer offering offers offset offsets open opens overlaps override overrides pass
passes pay pays peel peels pelt pelts pick pinch pivot pivots play plays plough ploughs plow plows polishes pops pose
poses praises present presents presses prick produce prompt prompts pull pulls purports push pushes put puts quip
quips quit quits raise raises ram rams rants reach reaches read reads recall recalls recruit recruits refrain refrains
refuse regard register regret regrets reject rejects remains remake remakes repeat repeats resolve resolves rests
resume resumes retort retorts return reveal reveals reverse rip rips rises roar roars roll rolls rub rubs run running
runs rushes sack sacks saw saws saying scatter scoop scoops scorns scramble scrambles scrape scrapes scratch
scratches scream screams screw scrub scrubs sell sells serve serves set sets setting shake shakes shave shaves shed
sheds shine shoot shoots show showing shows shrink shrinks shrug shrugs shudder shudders singing sink sinks skip skips
slam slams slap slaps slash slashes sleep sleeps slide slip slips slit slits smack smash smashes smell smells snap
snaps snarl snarls snatch snatches sneak sneaks sneer sneers sniff sniffs snub snubs soak sob sobs sound sounds sours
spar spars spend spends spins spit spits splash splashes split splits spoil spoils sprain sprains sprawls spread
spreads sprouts spur spurs squat squats squeeze squeezes stab stabs stagger stalks stand stands stare stares start
starts stay stays steal steals steer steers stem stems stick sticks sting stings stink stinks stir stirs stop stops
straddle stray strays strides stroll strolls stumble stumbles stumps suck swat swats sway sweats sweep swell swells
swim swims swoop swoops tackle tackles take takes taking talk tangle tangles tap taps taunt taunts tear tease teases
think thinks thought throw throws thrust thrusts thump thumps tick ticks tilt tilts tinker toss tosses touches tout
touts trails treat treats tremble tries trigger triggers trim trims try tug tugs tumble tumbles turn turns upset
upsets urge urges use uses vaunt vent vents vows wade wail wails wait waits wakes walk walks wane want wants warms
warps wash washes watch watches wear wears weep welcome welcomes whine whines whirl whisper whispers will win wins
wish wishes wonder works worries worry worship wrap wraps yawn yawns yell yells yield zoom zooms
""".split()
)

#: Frequent nouns of news, singular and plural, with every word of `NOUN_VERBS`. Of persons only the most frequent are
#: here: the others are in `people`, where a role is listed once and its plural made by rule; bodies, documents and
#: outlets are in `bodies`, again with their frequent words here. Nouns that are adjectives as often (public,
#: military) are in, as they head phrases that speak.
COMMON_NOUNS = NOUN_VERBS | frozenset(
    """
abaya abilities ability abortion abortions absence absences absurdity academies academy acceleration accent accents
acceptance accident accidents accolade accolades accommodation accommodations accomplishment accomplishments
accordance accountability accuracy accusation accusations achievement achievements acid acknowledgement
acknowledgements acknowledgment acknowledgments acquisition acquisitions acquittal acquittals acre acres action
actions activism activist activists activities activity ad adaptation adaptations addiction addictions addition
additions adherence adjournment adjustment adjustments administration administrations admiration admission admissions
adolescence adoption adoptions ads advantage advantages advent adventure adversity advert advertisement advertisements
advice adviser advisers advisories advisory advocacy affair affairs affection affections affidavit affidavits
affiliation affiliations affirmation affirmations affordability aftermath aftershock agencies agency agenda agendas
agents aggression agony agreement agreements agriculture aide aides ailment ailments aircraft airfare airfield airline
airliner airliners airlines airplane airplanes airport airports airspace airstrike airstrikes airwaves aisle album
albums alcohol algorithm algorithms alien alienation aliens allegation allegations allegiance allegiances allergies
allergy alliance alliances allocation allocations allotment allowance alternative alternatives altitude altitudes
aluminium aluminum ambition ambitions ambulance amendment amendments ammunition amnesty analogies analogy analysis
analyst analysts analytics anarchy anecdote anecdotes angle angles anguish animal animals animosity annexation
anniversaries anniversary announcement announcements annoyance anomalies anomaly anonymity anthem anthems
anti-semitism antibiotic antibodies antibody antics antigen antipathy antitrust anxieties anxiety apartment apartments
apathy apologies apology app apparatus apparel appearance appearances appetite appetites applause apple apples
appliance application applications appointment appointments appraisal appreciation apprehension apprehensions
apprenticeship apprenticeships appropriation appropriations approval approvals apps apron aptitude arbitration arch
architecture area areas arena arenas argument arguments aristocracy armament armies armistice armor armour army
arrangement arrangements arrival arrivals arrogance arrow arrows arsenal arsenals arson art artefact artery article
articles artifact artillery arts artwork ash aspect aspects aspiration aspirations aspirin assassination
assassinations assemblies assembly assertion assertions assessment assessments asset assets assignment assignments
assistance association associations assumption assumptions assurance assurances asteroid asthma astronomy asylum
athletics atmosphere atmospheres atom atoms atrocities atrocity attachment attendance attendances attention attentions
attic attitude attitudes attorney attraction attractions audience audiences audio auditorium auditoriums authenticity
authorisation authorities authority authorization authorizations autism auto autocracy automaker automakers automation
automobile automobiles autonomy autopsies autopsy autos availability avalanche avalanches avenue avenues aversion
aversions aviation awareness axis babies baby backbone backdrop backdrops backers background backgrounds backlash
backlog backlogs backpack backstory backup backups backyard backyards bacteria badge badges bag baggage bags bailout
bailouts bakeries bakery balconies balcony ball ballet ballets ballistics ballot balloting ballots ballroom ballrooms
balls banana bananas band bandh bands bandwagon bandwidth banknote bankruptcies bankruptcy banner banners baptism
barbarism barn barns barometer barometers barrack barracks barrier barriers baseball basement basements basics basin
basis basket basketball baskets bastard bastion bastions batch batches bath bathroom bathrooms baths battalion
battalions batteries battery battlefield battlefields battleground battlegrounds bay beach beaches beacon bean beans
beard beast beatings beauties beauty bed bedding bedrock bedroom bedrooms beds bee beef beer beers bees behalf
behavior behaviors behaviour beheadings behest belief beliefs bell bells belongings belt belts bench benches betrayal
betrayals beverage beverages bias biases bible bicycle bigotry bike bikes billboard billboards billionaire
billionaires bin bins biofuel biofuels biographies biography biology biopsy bipartisanship bird birds birth birthday
birthdays birther birthers birthplace birthplaces births bitcoin bits bitterness black blackout blackouts blacks
blessings blister blitz bloc blockbuster blockbusters blocs blood bloodbath bloodshed blouse blowback blueprint
blueprints boat boating boats bobby bodies body boiler bombardment bomber bombers bombings bombshell bombshells bone
bones bonus bonuses bookcase bookings booklet booklets bookshop bookstore bookstores boon boos booster boosters booth
booths boredom borough boroughs borrower borrowers borrowings boundaries boundary bounty bouquet bouquets bourse
boutique boutiques boyhood bracket brackets brain brainchild brains brass bravery bread breadth breakdown breakdowns
breakfast breakfasts breakout breakouts breakthrough breakthroughs breakup breakups breast breasts breath breaths
breeze breezes brewery bribery brick bricks briefings brigade brigades brilliance brink broadband brochure brochures
brokerage brokerages bronze brother brow browser brutality buck bucket bucks buildings bulb bulbs bulk bull bulldozer
bulldozers bullet bulletin bullets bullion bulwark bulwarks bunk bunker bunkers bureau bureaucracies bureaucracy
bureaus bureaux burglaries burglary burial burka burkini burqa bush bushes business businesses businessman butter
button buttons buyout by-election by-elections by-poll by-product byelection bylaw byline bypoll cabin cabinet
cabinets cache cadre cafe cafes cafeteria cafeterias café cake cakes calculation calculations calculus calendar
calendars calf caliber calibre caliphate calm calorie calories calves camera cameras campsite campus campuses canal
canals cancellation cancellations cancer cancers candidacies candidacy candidate candidates candidature candies candle
candles candor candy cannabis canteen canvas canyon capabilities capability capacities capacity caper capital
capitalism capitalist capitalists capitals capitol captivity car caravan caravans carbon carcass card cards career
careers carelessness cargo cargoes carnage carnival carpet carpets carrier carriers carrot carrots cars cart cartel
cartels cartoon carts carvings case cases casino casinos cassette caste castle casualties casualty cat catastrophe
catastrophes catch-22 categories category cathedral cathedrals catholic cats cattle caucus-goer caucus-goers cavalry
caveat caveats cease-fire cease-fires ceasefire ceasefires ceiling ceilings celebration celebrations cell cellar
cellars cellphone cellphones cells cemeteries cemetery censorship census cent centenary centerpiece centerpieces
centrepiece centrist centrists centuries century ceremonies ceremony certainties certainty certificate certificates
certification certifications chairman chamber chambers championship championships chance chances chaos chapel chapter
chapters character characteristic characteristics characterization characterizations characters charge-sheet charisma
charities charity chatbot chatter chauvinism checkpoint checkpoints cheese cheeses chemical chemicals chemistry cheque
chest chests chicken chickens chief child childbirth childcare childhood childhoods children chimney chin chocolate
chocolates choice choices choir cholera cholesterol chord chords chore chorus choruses chowk christian christianity
chromosome chunk chunks church churches cigar cigarette cigarettes cinema cinemas circuit circuits circulation
circulations circumstance circumstances circus circuses citation citations cities citizenry citizens citizenship city
civilisation civility civilization civilizations clampdown clan clans clarification clarifications clarity
class-action classic classics classification classifications classroom classrooms clause clauses clay clean-up
cleanliness cleanup clearance clearances clearings clemency clergy cliche cliché clientele cliff cliffs climate
climates climax clinic clinics clique closeness closet closets closing closings closure closures cloth clout clubhouse
clubhouses clue clues co-operation co-operative co-ordination coal coalition coalitions coastline cocaine cockpit
cocktail cocktails coconut coexistence coffee coffees coffers coffin coffins cohesion cohort coil coincidence
coincidences coke cold colds collaboration collaborations collar collars collateral colleagues collection collections
collective collectives college colleges collision collisions collusion colon colonialism colonies colonisation colony
column columns coma combination combinations comeback comebacks comedies comedy comet commander commencement
commendation commentaries commentary commerce commercial commercials commitment commitments committee committeeman
committees commodities commodity commons communication communications communique communiqué communism communist
communists communities community compact companies companionship company comparison comparisons compartment compass
compassion compensation competence competition competitions competitiveness compilation complacency complaint
complaints completion complex complexes complexities complexity compliance complication complications component
components composite composites composition composure comprehension compression computer computers con concentration
concentrations concept conception concepts concert concerts concession concessions conclusion conclusions concrete
condemnation condemnations condolence condolences condom condoms confederation confederations conference conferences
confession confidence confidentiality configuration configurations confinement confirmation confirmations confiscation
conformity confrontation confrontations confusion congestion conglomerate conglomerates congratulations congregation
congregations congress conjecture connection connections conquest conquests conscience consciences consciousness
consensus consequence consequences conservation conservatism conservative conservatives consideration considerations
consistency consolation consolidation consortium conspiracies conspiracy constituencies constituency constituent
constituents constitution constitutions constraint constraints construction constructions consulate consulates
consultancy consultation consultations consumption contagion container containers containment contamination contempt
content contention contentions contents context contexts continent continents contingency contingent contingents
continuation continuity contraband contraception contraceptive contraceptives contraction contradiction contradictions
contribution contributions controversies controversy convenience convention conventions convergence conversation
conversations conversion conversions conviction convictions convoy convoys cooker cookie cookies cooperation
cooperative cooperatives coordination copper copyright coral core cores corn cornerstone cornerstones coronavirus
corporation corporations corps corpse correction corrections correctness correlation correlations correspondence
corridor corridors corrosion corruption cosmetics cosmos cost-cutting costume cottage cottages cotton council councils
countdown countdowns countenance counter-terrorism counterfeit counteroffensive counteroffensives counterterrorism
counties countries country countryside county coup coups courage course courses courtesies courtesy courthouse
courthouses courtroom courtrooms courtship courtyard courtyards cover-up cover-ups coverage cow coward cowardice
crackdown crackdowns cradle cradles crate crater cravings crawler craze crazes cream creation creations creativity
creature creatures credential credentials credibility creed creeds creek cremation crescendo crest crew crews cricket
crime crimes criminal criminality crises crisis criteria criterion criticism criticisms critics crocodile cronies
crony cronyism crook crorepati crossfire crossings crossroad crowd-funding crucible crude cruelty cruiser crust crypto
cryptocurrency crystal crystals cub cube cue cues cuff cuffs cuisine culmination cult cultivation cults culture
cultures cup cupboard cups curfew curiosities curiosity curl currencies currency curricula curriculum curriculums
curtain curtains custard custody custom customs cutoff cutoffs cuttings cyber cyber-attack cyberattack cyberattacks
cybersecurity cyberspace cyclone cylinder cylinders cynicism dagger daggers dairy dalit danger dangers darkness
darling darlings dashboard dashboards data database databases daughter daydream daylight deadlock dealership
dealerships dealings death deaths debacle debacles debris debt debts decade decades decency deception deceptions
decision decision-making decisions declaration declarations decor decoration decorum decoy dedication deduction
deductions deed deeds deer defamation defence defense defenses deficiencies deficiency deficit deficits definition
definitions deflation deforestation degradation degree degrees delegation delegations deliberation deliberations
delicacy delinquency deliveries delivery delusion delusions demeanor demeanour demise democracies democracy democrat
democratisation democratization democrats demographics demolition demon demons demonstration demonstrations denial
denials denomination denominator density denunciation denunciations department departments departure departures
dependence dependencies dependency dependent dependents deployment deployments deportation deportations deposition
depositions depot depression depressions deprivation depth depths deputy derby deregulation descent description
descriptions desertion desertions desk desks desktop desperation dessert desserts destination destinations destiny
destroyer destruction detachment detection detector detention detentions deterioration determination determinations
deterrence deterrent deterrents devaluation devastation development developments deviation device devices devil devils
devotion dexterity dharna dhow diabetes diagnosis diagram dialect dialog dialogue dialogues diamond diaries diary
diaspora dictatorship dictatorships diction dictionary diet diets difference differences difficulties difficulty digit
digits dignitary dignity dilemma dilemmas diligence dimension dimensions dinner dinners dinosaur diocese dioxide
diploma diplomacy direction directions directive directives director directorate directorates directory dirt
disabilities disability disagreement disagreements disappearance disappearances disappointment disappointments
disapproval disarmament disarray disaster disasters disbelief disc disclosure disclosures discomfort discontent
discourse discoveries discovery discrepancy discretion discrimination discussion discussions disease diseases
disinformation disk dismissal dismissals disobedience disorder disorders disparities disparity displacement disposal
disposition disqualification disrepair disruption disruptions dissatisfaction dissertation dissertations disservice
dissolution distillery distinction distinctions distortion distortions distraction distractions distribution
distributions district districts disturbance disturbances diva diversification diversion diversions diversity dividend
dividends division divisions dna docket dockets doctrine doctrines documentaries documentary documentation dog dogs
dolphin domain domains dome dominance domination dominion donation donations donkey donkeys donor donors door doors
doorstep dope doping dormitories dormitory dose doses dough downfall downpour downside downturn downturns dozen
drainage drama dramas drawback drawings dreamer dreamers dressing-room driveway drop-off drop-out drought droughts
droves drunkenness dues duo duos duration dusk duties duty dwellings dye dynamic dynamics dynamism dynamite dynasties
dynasty dysfunction e-commerce eagerness eagle ear earnings ears earth earthquake earthquakes east easterner ebola
ecology economics economies economists economy ecosystem ecosystems ecstasy edict edifice edition editions editor
editorial editorials education effectiveness efficacy efficiencies efficiency effort efforts egg eggs ego egos
electability election electioneering elections electorate electorates electricity electron electronics elegance
element elements elephant elephants elevation elevator elevators eligibility elimination elite elites eloquence
embankment embankments embargo embargos embarrassment embarrassments embassies embassy ember embers embezzlement
emblem emblems embryo embryos emergence emergencies emergency emigration emirate emirati emission emissions emoji
emotion emotions empathy emphasis empire empires employee employees employment empowerment encampment enclave enclaves
encouragement encryption encyclopedia endgame endings endorsement endorsements endowment endurance energies energy
enforcement enforcer enforcers engagement engagements engine engines engravings enlargement enlightenment enlistment
enmity enquiry enrichment enrollment enrollments enrolment enterprise enterprises entertainment enthusiasm entirety
entities entitlement entitlements entity entourage entrance entrances entrepreneurship entries entry envelope
envelopes environment environments enzyme epicenter epicentre epidemic epidemics epidemiology episode episodes epitome
epoch equaliser equality equalizer equation equations equilibrium equipment equities equity equivalent equivalents era
eras erosion errand error errors eruption eruptions escalation escalations escapade escapades espionage essay essays
essence essential essentials establishment establishments estate estates estrangement etching ethanol ethic ethics
ethnicities ethnicity etiquette euphoria euro euros eurozone euthanasia evacuation evacuations evaluation evaluations
evangelical evangelicals evasion eve evening evenings event events eviction evil evils evolution exam examination
examinations example examples exams excavation excellence exception exceptions excess excesses exchequer excise
excitement exclusion exclusions exclusivity excursion execution executions executive executives exemption exertion
exertions exhaustion exhibition exhibitions existence exodus expanse expansion expansions expectation expectations
expedition expeditions expenditure expenditures expense expenses experimentation expert expertise experts expiration
expiry explanation explanations exploitation exploration explorations explosion explosions explosive explosives
exposition exposure exposures exposé expression expressions expulsion expulsions extension extensions extent exterior
extermination extinction extortion extradition extraditions extravagance extreme extremes extremism eyebrow eyebrows
fable fabric fabrication fabrics facade facades facet facets facilities facility fact fact-checker fact-checkers
faction factions factories factory facts faculties faculty failings failure failures fair fairies fairness fairs
fairway fairy faith faithful faiths falcon fallout falsehood falsehoods fame familiarity families family famine
fanfare fantasies fantasy farewell farewells farmhouse farmland fascination fascism fascist fascists fat fatalities
fatality fate fates fatigue fatwa favela favorability favorite favorites favoritism favourite favouritism façade feast
feat feather feathers feats federation federations fee feedback feelings fees felling fellow fellows fellowship felon
felonies felons felony female females feminism fence fences fencing fertiliser fertility fertilizer fertilizers fervor
fervour festival festivals festivities festivity fetus fetuses fever fevers fiasco fiascos fiber fibers fibre fiction
fictions fiddle fiddles fidelity fiefdom fieldwork filings filmmaking final finale finals findings fir firearm
firearms firecracker firefight firefighting fireplace fireplaces firepower fireside firestorm firestorms firewall
firewalls firework fireworks firings firm firmness firms fishery fissure fissures fist fitness fittings fixture
fixtures flagship flair flak flashpoint flashpoints flaw flaws fleece fleet fleets flexibility flight flights
flip-flop flip-flops flirtation floodgate floodgates floodplain floodwater flora flotilla flu fluctuation fluency
fluid fluids flurry flux foam fodder fog folklore folks follow-up follow-ups followers folly fondness food foods
foodstuff foolishness foot footage football footing footnote footnotes footpath footprint footprints footstep
footsteps footwear foray forays forbearance foreclosure foreclosures forefront forehead forerunner forerunners
foresight forest forestry forfeiture forgeries forgery forgiveness fork forks formality formation formations formula
formulas formulation fort forte fortitude fortnight fortress fortresses fortune fortunes forum forums fossil fossils
foundation foundations fountain fountains fox fraction fractions fragility framework frameworks fraternities
fraternity fraud frauds freedom freedoms freight frequencies frequency friction frictions friend friendliness friends
friendship friendships frigate fright fringe fringes front-line front-runner frontier frontiers frontline frontlines
frost frugality fruit fruits frustration frustrations fulfillment fulfilment fun functionary functioning
fundamentalism fundamentals funeral funerals fungi fungus furniture furor furore fury fuselage fusion fusions futility
future futures gadget gaffe gaffes gag gags gaiety gala galas galaxies galaxy galleries gallery gallon gallons gallows
game games gaming gang gangs gap gaps garage garages garbage garden gardening garment garments gasoline gastronomy
gate gates gateway gateways gatherings gauntlet gay gays gdp gem gems gender genders gene general generation
generations generator generators generosity genes genetics genocide genocides genome genre genres gentrification
geography geology geometry germ geyser ghost ghosts giant giants gig gigs gimmick gimmicks gist glacier glamor glamour
glare glass glasses gleam glee glitch glitches globalisation globalization globe globes gloom glories glory gloss
glove gloves goal goals goat goats god gold golf good goodbye goodbyes goodness goods goodwill goose gospel gospels
governance government governments governor governorship governorships grader graders graduation graduations graffiti
grain grains gram grandstand graph graphic graphics grass grassroots gratitude grave gravel graves graveyard
graveyards gravity greatness greed green greenhouse greenhouses greens greetings grenade grenades grid gridlock grids
grief grievance grievances groceries grocery groundwork groupings growl growls growth guesswork guidance guideline
guidelines guild guilt guise guitar gulf gum gunfight gunfire gunpoint gunshot gunshots gust gut guts gutter guy guys
gym gymnasium gymnasiums gymnastics gyms habit habitat habits hail hair haircut haircuts hairs haj hajj half-century
hall hallmark hallmarks halls hallway hallways handbag handbook handful handgun handguns handout handouts handover
handset handshake handshakes hangar hangars hangings hangover happenings happiness harassment hardship hardships
hardware harmony harshness hartal hashtag hashtags haste hat hatchback hatred hats haven havens hazard hazards haze
hazing headache headaches headcount headings headlight headphones headquarters headscarf headscarves headway health
health-care healthcare hearings hearsay heart heartache heartbeat heartbeats heartland hearts heatwave heaven heavens
heavyweight heavyweights hectare heel heels hegemony height heights heirloom helicopter helicopters hell helm helmet
helmets helpline hemisphere hemispheres hen hens herb heritage heroes heroin heroism hesitation heterosexual
heterosexuals hiatus hiccup hiccups hideout hierarchies hierarchy high high-rise highland highs highway highways hijab
hijabs hijackings hill hills hillside hilltop hindsight hinterland hip hip-hop hips histories history hoax hoaxes
hobby hockey hold-up holdings hole holes holiday holiday-maker holidays holocaust homage home homecoming homeland
homelands homelessness homer homes hometown hometowns homework homicide homicides homophobia homosexual homosexuality
homosexuals honesty honey honeymoon hood hoodie hooliganism hoot hopeful hopefuls horde hordes horizon horizons
hormone horn horns horror horrors horse horsepower horses horticulture hospice hospital hospitalisation hospitality
hospitalization hospitals hostel hostilities hostility hotbed hotel hotels hotline hotspot hotspots household
households hub hubris hubs hum human humanism humanity humans humidity humiliation humility humor humour hunch hunger
hurricane hurricanes husband hybrid hybrids hydrogen hygiene hymn hymns hyperbole hypertension hypocentre hypocrisy
hypocrite hypocrites hypotheses hypothesis hysteria iceberg icon icons id idea ideal idealism idealist idealists
ideals ideas identification identities identity ideologies ideology idiocy iftar ignorance illegality illegals
illegitimacy illiteracy illness illnesses illumination illusion illusions illustration illustrations image imagery
images imagination imaginations imaging imbalance imbalances immaturity immersion immigrants immigration immunisation
immunity immunization impairment impasse impatience impeachment imperative imperatives imperialism impetus
implementation implication implications importance imposition impossibility impotence impression impressions imprint
imprints imprisonment improvement improvements impulse impulses impunity inability inaccuracy inaction inadequacy
inauguration inaugurations incarceration incarnation incarnations incense incentive incentives inception incest
incidence incident incidents inclination inclinations inclusion income incomes incompetence incorporation incursion
indecency indecision independence independent independents indian-american indication indications indicator indicators
indices indictment indictments indifference indigestion indignation indignity individual individuality individuals
inducement indulgence industrialisation industrialization industries industry inefficiencies inefficiency inequalities
inequality inequities inequity inertia inevitability infancy infantry infection infections inferiority infertility
infidel infidelity infighting infiltration infiltrator inflammation inflation inflow inflows influenza influx info
information infrastructure infringement infringements ingenuity ingredient ingredients inheritance initiation
initiative initiatives injection injections injunction injunctions injuries injury injustice injustices inkling inn
inning innings innocence innovation innovations innuendo inquest inquests inquiries inquiry inquisition inroad inroads
insanity insect insecurities insecurity inset insiders insight insights insistence insolvency inspection inspiration
inspirations instability installation installations installment installments instalment instance instances instinct
instincts institution institutions instruction instructions instrument instruments insulin insurance insurgencies
insurgency insurrection insurrections intake integration integrity intellect intellectual intellectuals intelligence
intensity intent intention intentions intents interaction interactions interception interface interfaces interference
interior interlude internet internment internship internships interplay interpretation interpretations interrogation
interrogations interruption interruptions intersection intersections interstate interval intervals intervention
interventions intifada intimacy intimidation intolerance introduction introductions intrusion intrusions intuition
invasion invasions invention inventory inversion investigation investigations investment investments investors
invitation invitations involvement ipad iphone iphones ipo ire ironies irony irregularity irrigation irritation
islamism islamist islamization islamophobia island islands isolation isolationism israeli item items itineraries
itinerary ivory jacket jackets jailbreak jar jars jaw jazz jealousy jeans jeep jeopardy jewel jewellery jewelry jewels
jihad job jobs joint joints journal journalism journalists journals joy joys jubilation jubilee judgement judgements
judgment judgments judiciary juggernaut juice juices juncture jungle junior juniors junta juntas juries jurisdiction
jurisdictions jurisprudence jury justice justification justifications juvenile juveniles kandura karate kebab keeper
keg kernel kerosene ketchup keyboard keynote keypad kick-off kickback kickoff kidnappings kidney killings kilo kin
kind kindergarten kindness kinds kingdom kingdoms kinship kiosk kit kitchen kitchens kite kits kitten knack knee knees
knighthood knives knockout knockouts know-how knowledge lab laboratories laboratory labs ladder ladders lady lake
lakes lama lamb lamp lamps lance landers landfill landings landline landlines landmark landmarks landmine landscape
landscapes landslide landslides lane lanes language languages lantern laptop larceny largesse lasagna laser lasers
lathi latitude laughter laundry laurel lava lavatory law law-breaker lawlessness lawmakers lawn lawns laws lawsuit
lawsuits lawyer layoff layoffs layout leader leaders leadership leaderships leaf league leagues leanings learning
leeway left-arm leg legacies legacy legalisation legality legalization legend legends legislation legislature
legislatures legitimacy legs legwork leisure lending length lengths leniency lens lenses lesbian lesbians lesson
lessons letdown letter letters leukaemia leukemia levee lexicon liabilities liability liar libel liberal
liberalisation liberalism liberalization liberals liberation liberator libertarian libertarians liberties liberty
libraries library licence lid lids lieu life lifeboat lifeboats lifeline lifespan lifespans lifestyle lifestyles
lifetime lifetimes liftoff lightning likelihood likeness liking limb limbo limelight limitation limitations limousine
limousines line-up lineage lineup lineups linings linkage lion lions lip lips liquid liquidation liquidity liquids
liquor listings literacy literature lithium litigation litmus livelihood liver livestock local localities locality
location locations lockdown locker lockers locomotive lodgings logic logistics logjam logo logos loneliness longevity
longing longings longitude loophole loopholes lordship loss losses lot lotteries lottery loudspeaker lounge lounges
louse low lowland lows loyalties loyalty luck luggage lunacy lunatic lunatics luncheon lung lungs lust luxuries luxury
lynchings lyric machete machetes machine machinery machines madness madrasa madrasah madrassa madrassas maestro mafia
magazine magazines magic magnet magnets magnitude mailbox mailer mainland mainstay mainstays mainstream maintenance
majesty majlis majorities majority make-up makeover makeovers maker makers makeup malaise malaria male males
malfeasance malfunction malfunctions malice mall malls malnutrition malpractice malware mammal management managements
manager mandal manhood manhunt manhunts mania manifestation manifesto manifestos manipulation manipulations mankind
manner manners manor manpower mansion mansions manslaughter mantle mantra mantras manual manuscript marathon marathons
marble marbles margarine margin margins marijuana marina marker markers marketplace marketplaces markings markup
marriage marriages marrow marsh martyrdom marxist mascot mascots masculinity masjid mass masses masterpiece
masterpieces mastery matchup matchups mate material materials maternity math mathematics maths matrix maturity maulana
maxim maximum mayhem mayor maze meadow meal meals meanings measles measurement measurements meat meats mechanism
mechanisms medal medals media medians mediation medication medications medicine medicines meditation medium mediums
medley meetings megaphone megaphones melee melodies melody meltdown meltdowns member members membership memberships
meme memo memoir memoirs memorabilia memoranda memorandum memorial memorials memories memory memos men mentality menu
menus merchandise mercury mercy merger mergers messiah metal metals metaphor metaphors meteor meteorite
methamphetamine methane method methodologies methodology methods metric metrics metro metropolis metros mice microbe
microchip microphone microphones microscope middle midfield midnight midst midterm midterms migration migrations
milestone milestones militancy militaries militarism military militia militias mill millennial millennials mills mime
minaret minarets mindset mineral mini-series minimum miniseries ministries ministry minor minorities minority minors
minute minutes minutiae miracle miracles mirage misadventure miscalculation miscalculations miscarriage miscarriages
mischief misconception misconceptions misconduct misdeed misdeeds misdemeanor misdemeanors misdemeanour miser misery
misfortune misfortunes misgiving misgivings misinformation mismanagement misogyny misrepresentation missile missiles
mission missionary missions misstep missteps mist mistreatment misunderstandings mixture mixtures moat mobile mobiles
mobilisation mobility mobilization mockery mode moderation modernisation modernity modernization modes modesty
modification modifications module mogul molecule molestation moment moments momentum monarchies monarchy monasteries
monastery money moneys monies moniker monkey monopolies monopoly monotony monsoon monster monsters monument monuments
mood moods moon moons moorings moral morale morality morals moratorium moratoriums morcha morgue morning mornings
mortality mortar mortars mosque mosques mosquito mosquitoes moth mother motherhood motif motivation motivations motive
motives motorbike motorcade motorcades motorcycle motorcycles motorway motto mountain mountaineering mountains mouse
moustache movement movements movie movies mrna mud multilateralism multinational multinationals multiplayer multitude
municipalities municipality munition muscle muscles museum museums music musical musicals muslim muslims mustache
mutation mutiny mysteries mystery mystique myth mythology myths nadir naivete narcotic narcotics narration narrative
narratives nation nation-building national nationalisation nationalism nationalist nationalists nationalities
nationality nationalization nationals nationhood nations native natives nativist nativists naturalisation
naturalization nature navy naxal nazi nazism necessities necessity neck necklace necks needle needles negatives
negativity negligence negotiation negotiations neighborhood neighborhoods neighbourhood neo-nazi nepotism nerve nerves
nervousness neuroscience neutrality newborn newborns news newscast newscasts newsfeed newsletter newsletters newsmaker
newsmakers newspaper newspapers newsroom newsrooms newsstand ngo niche niches nickel nightclub nightclubs nightlife
nightmare nightmares nitrogen nobility noise noises nomination nominations nominee nominees nondisclosure nonprofits
nonsense noodle norm normalcy normalisation normality normalization norms nostalgia notebook notebooks notion notions
notoriety novel novels novelties novelty nuance nuances nucleus nudity nuisance nuisances nukes nursery nut nutrient
nutrients nutrition nuts oak oasis oath oaths obedience obesity obituaries obituary objection objections objective
objectives objectivity obligation obligations oblivion obscenity obscurity observance observation observations
observatory obsession obsessions obstacle obstacles obstruction obstructionism obstructions occupancy occupation
occupations occurrence occurrences ocean oceans odds odor odors odour odyssey offence offense offenses offensive
offensives offerings office officer officers offices official officials offshoring offspring oil oilfield oils
ointment old-timer oligarchy olympics omen omission omissions oncology onion onset onslaught onslaughts onus op-ed
op-eds opec opener openers openings opera operation operations opinion opinions opioid opioids opium opponent
opponents opportunities opportunity opposition oppression opt-out opt-outs optics optimism option options opus orange
oranges oratory orchard orchestra orchestras ordeal ordeals ordinance ordination ore organ organisation organism
organisms organization organizations organs orientation orientations origin original originality originals origins
orphanage orthodoxy oscillation osteoporosis other oud ouster ousters outback outbreak outbreaks outbuilding outburst
outbursts outcast outcome outcomes outcry outflow outflows outing outings outlay outlays outlet outlets outlook
outlooks outpost outposts outpouring output outputs outreach outset outskirts oval ovary ovation ovations oven
overcrowding overdraft oversight overtime overture overtures overview ownership oxygen oyster oysters ozone packet
packets pact pacts paddles paddy paedophile pageant pageants pain painkiller pains paintings pairings palace palm
palms pamphlet pamphlets panacea panchayat pandemic pandemics panel panels pantry papacy paper paperback paperbacks
papers paperwork par parable parables paradigm paradigms paradise paradox paradoxes paragraph paragraphs paralysis
parameter parameters paranoia paraphernalia parcel parenthood parenting parents parish parity parliament parliaments
parrot parrots part-timer participation particle partisanship partition partnership partnerships passage passages
passings passion passions passport passports password passwords pasta pastime pastimes pastry pasture path pathogen
pathology paths pathway pathways patience patriarchy patriotism patronage pavement pavements pavilion pawn pawns
payback paycheck paychecks payload payloads payment payments payoff payoffs payout payouts payroll payrolls paywall
pea peace peacekeeping peacemaking peacetime peanut peanuts pearl pearls pedigree pedophile pedophilia penalties
penalty penchant pendant pendulum penetration peninsula penis pennant pension pensions people pep perception
perceptions perfection performance performances perfume peril perils perimeter perimeters period periods periphery
perjury permanence permission permissions persecution perseverance persistence person persona personnel perspective
perspectives persuasion pessimism pest pesticide pet petal petrochemical petrol petroleum pew pharmaceutical
pharmaceuticals pharmacies pharmacy phd phenomena phenomenon philanthropy philosophies philosophy phobia photo
photocopy photography photos physics piano pickup pickups picnic picnics pie pies piety pig pigeon pigs pilgrimage
pilings pill pillar pillars pillow pillows pills pinnacle pipeline pipelines piracy pistol pistols pitfall pitfalls
pizza pizzas placard placards placebo placement placements plagiarism plain plains plane planes planet planets plank
planks plantation plaque plasma plastic plastics plateau platform platforms platitudes platoon plausibility playbook
playbooks playground playgrounds playlist playoff playoffs plaza plazas plea pleas pleasure pleasures plebiscite
plenary plethora plight plumbing plurality plutonium pneumonia podcast podcasts podium podiums poem poems poetry
pogrom pogroms poisonings polarisation polarization pole polemic poles policies policy policymaking polio politburo
politician politicians politics polity pollster pollutant pollutants pollution polygamy pond pony poor populace
popularity population populations populism populist populists porch pork porn pornography port portal portals
portfolio portfolios portion portions portrait portraits portrayal portrayals ports possession possessions
possibilities possibility postage postcard poster posterity posters postings postponement postponements pot potato
potatoes potency potential pothole potholes pots poultry poverty powerhouse powerhouses practicalities practicality
pragmatism prank pranks prayer prayers preamble precaution precautions precedence precedent precedents precinct
precincts precision precursor precursors predicament predicaments predictability prediction predictions predisposition
predominance preface preference preferences prefix pregnancies pregnancy preliminaries preliminary prelude premiership
premise premises premium premiums premonition preoccupation prep preparation preparations preparedness prerequisite
prerequisites prerogative prerogatives preschool preschools prescription prescriptions presence presentation
presentations preservation presidencies presidency president pressman presumption pretence pretense pretext pretexts
prevalence prevention prey pride priesthood primaries primary principality principle principles printout priorities
priority prison prisons privacy privatisation privatization privatizations privilege privileges pro probabilities
probability probation problem problems procedure procedures proceedings procession proclamation proclamations
procurement product production productions productivity products profanity profession professionalism professions
professor prognosis progression progressive progressives prohibition prohibitions projection projections projector
projectors proliferation prologue prom prominence promotion promotions proms pronouncement pronouncements proof proofs
propaganda propensity properties property prophecy proportion proportionality proportions proposal proposals
proposition propositions pros prosecution prosecutions prosecutor prosperity prostitution protection protectionism
protections protein proteins protestant protestants protesters protocol protocols prototype prototypes province
provinces proxies proximity proxy prudence pseudonym pseudonyms psyche psychiatry psychology psychosis pub puberty
public publication publications publicity pudding puddings pulp pulpit pulpits pumpkin punctuation punditry punishment
punishments puppet puppets puppy purity purpose purposes purse purses pursuit pursuits pushback putsch pyramid
pyramids quagmire qualification qualifications qualifier qualities quality quantities quantity quarry quarter
quarter-final quarterfinal quarters quartet quartets quest questionnaire questionnaires quests quicksand quid quilt
quintet quo quorum quota quotation rabbit rabbits racecourse racehorse racetrack racism racist racket racketeering
radar radars radiation radical radicalisation radicalism radicalization radicals radioactivity radios radius raffle
raft rafter rag railings railway railways rainbow rainbows rainfall rallying ranch ranches ranching rancor rancour
randomness rankings ransomware rapport rapprochement rarities rarity rascal rat ratification ratings ratio rationale
rationales rationality ratios ravine razor re-election re-enactment reaction reactions reactor reactors readership
readiness readings realignment realisation realism realities reality realization realm realms reappointment
reassurance reassurances rebate rebates rebellion rebellions rebuilding receipt receipts reception receptions recess
recesses recession recessions recipe recipes recital recklessness recognition recommendation recommendations
reconciliation reconnaissance reconstruction recordings recourse recoveries recovery recreation recruitment
rectification recurrence red redemption redevelopment redistribution reds reduction reductions redundancies redundancy
reed reef reelection referenda referendum referendums referral referrals refinement refiner refiners refinery
reflection reflections reflex refresher refreshment refrigerator refrigerators refuge refugee refugees refuges
refurbishment refusal refusals refutation reggae regime regiment regimes region regional regions registration
registrations registry regression regularity regulation regulations rehab rehabilitation rehearsal rehearsals
reimbursement reinforcement reinforcements rejection rejections rejuvenation relation relations relationship
relationships relaxation relevance reliability reliance relic relics relief religion religions relocation reluctance
remainder remembrance reminder reminders remission remnant remnants remorse removal removals remuneration renaissance
rendezvous rendition renewable renewables renewal renewals renovation renovations renown rental rentals renunciation
reopening reorganisation reorganization reparation repatriation repayment repayments repercussion repercussions
repertoire repetition replacement replacements replica replicas reporter reporters repository representation
representations repression reproduction reptile republic republican republics reputation reputations requirement
requirements resemblance resentment resentments reservation reservations reservoir reservoirs resettlement residence
residences residency residents residual residue resignation resignations resilience resistance resolution resolutions
resonance resource resourcefulness resources respectability respiration respite responder responders response
responses responsibilities responsibility restaurant restaurants restitution restoration restorations restraint
restraints restriction restrictions restroom restructuring resumption resumé resurgence resurrection retaliation
retention retirement retirements retraction retribution retrieval retrospect reunification reunion reunions revelation
revelations revenge revenue revenues reverence reverend reversal reversals revision revisions revival revivals
revocation revolution revolutions revolver revolvers revulsion rhetoric rhino rhythm rib ribbon ribbons rice rich
rickshaw riddle ridge rifle rifles rift rifts right righteousness rights rigor rigour rink rinks rite ritual rituals
rivalries rivalry river rivers road roadblock roadblocks roadmap roads roadway roaming robberies robbery robe robes
robocall robocalls robot robotics robots rocket rockets rockstar rod rodent rods rogue role roles roll-out rollback
rollout rollouts romance romances romantic romantics room rooms rooster rosary roster rosters rotation roulette
roundabout roundabouts roundtable roundtables roundup roundups router routine routines royal royals royalties royalty
rubber rubbish rubble rudder rudeness rug rugby rulebook rulings run-off run-offs run-up runoff runoffs runway runways
ruse ruses rust ruthlessness résumé résumés sabbath sabbatical sadness safari safeguarding safety saga sage sake salad
salads salaries salary sale sales salmon salon saloon salt salts salvation sanctity sanctuaries sanctuary sand sandal
sands sandstorm sandwich sandwiches sanitation sanity sarcasm satellite satellites satire satires satisfaction
saturation satyagraha sauce sauces sausage savagery savings savvy sayings scaffolding scandal scandals scanner
scanners scarcity scarf scarves scenario scenarios scene scenery scenes scent scepticism scholarship scholarships
science sciences scissors scope scourge screenings screenplay screenshot screenshots scripture scroll scrutiny scuffle
scuffles sculpture sea seafood seaport seas seaside seatbelt secession secondary secrecy secret secretariat secretary
secrets sect sectarianism section sections sector sectors securities security sedan sediment sedition segment segments
segregation seizure seizures selection selections self self-confidence self-defence self-defense self-determination
self-esteem self-interest self-rule selfie selfies selfishness selves semblance semester semesters semi-final
semiconductor semiconductors semifinal seminar seminars seminary senate senator senators senior seniority seniors
sensation sensations sensibilities sensibility sensitivities sensitivity sensor sensors sentencings sentiment
sentiments separation separations separatism sequel sequels sequestration serenity serial serials series seriousness
sermon serology serpent server session sessions setback setbacks settings settlement settlements setup setups
severance severity sewage sewer sewers sex sexes sexism sexuality shack shaft shah shake-up shake-ups shakeup shakeups
shambles shampoo shareholding sharia shark sharpness sheep sheet sheets shelf shellings shenanigans shia shiite
shipbuilding shipment shipwreck shipyard shirt shirts shootings shootout shootouts shoplifting shoreline shortage
shortages shortcoming shortcomings shortcut shortcuts shortfall shortfalls shotgun shotguns shots showdown showdowns
showings showroom shrapnel shrine shura shutdown shutdowns shyness sickness sidewalk sidewalks siege sieges signage
signature signatures significance signings silicon silk silliness silver similarities similarity simplicity simulation
simulations simulator sincerity single singles siren sirens sit-down sit-downs sitcom sittings situation situations
skateboard skateboarding skateboards skeleton skeletons skepticism skies skill skills skin skins skull sky skyline
skyscraper skyscrapers slab slavery slayings sleeve sleeves slogan slogans slowdown slowdowns sludge slug slum slums
smart-phone smartphone smartphones smog snack snacks snail snake snakes snapshot snapshots snowboarding snowfall
snowfalls snowstorm snowstorms soap soccer sociability socialism socialist socialists societies society sociology sock
socket socks sodium sofa sofas software solace solicitation solidarity solitude solo solos solstice solution solutions
solvency son song songs sophistication sorrow sorrows souk soul souls soundbite soundtrack soundtracks soup soups souq
sovereign sovereigns sovereignty soviet soybean soybeans spa spacecraft spaceship spaceships sparring spas spats
speaker speakership spear spears special speciality specialization specials specialties specialty species specific
specification specificity specifics specimen spectacle spectacles specter spectre spectrum speculation speculations
speech speeches sphere spheres spider spill-over spin-off spine spines spirituality spite spoiler spoilers spokesman
spokeswoman sponge sponsorship sponsorships spontaneity spoon spoons sport sports sportsmanship sportswear spreadsheet
spreadsheets spree sprees springboard spyware squad squadron squads stabbings stabilisation stability stabilization
stable stables stadia stadium stadiums staffers stagnation staircase stairs stairway stalemate stamina stance stances
stand-off stand-up standard standards standings standoff standoffs standpoint standpoints standstill start-up
start-ups startup startups starvation statehood statement statements statesmanship statistic statistics statue statues
stature status statute statutes steak steaks stealth steel steelmaker stem-cells stereo sticker stickers stigma
stimulation stimuli stimulus stint stipend stomachs stonings stoppage storage storefront storey stories story
storyline storytelling stove strait stranglehold strategies strategist strategists strategy stratum straw street
streets strength strengths stricture strife stringency stripe stripes stronghold strongholds stub student students
studio studios stupidity subcommittee subcommittees subcontinent subdivision submarine submarines submission
submissions subreddit subscription subscriptions subsidiary subsidies subsidy subsistence substance substances
substitution subtlety suburb suburbia suburbs subway subways success successes succession sufferings suffrage sugar
sugars suggestion suggestions suicide suicides suitability suitcase suite suites summaries summary summer summers sun
sunglasses sunlight sunni sunrise sunset sunshine supercomputer superdelegate superdelegates superior superiority
superiors supermarket supermarkets superpower superpowers superstition supervision supper supporter supporters
supposition suppression supremacy surcharge surcharges surety surgeries surgery surname surnames surplus surpluses
surroundings surveillance survival susceptibility suspension suspensions suspicion suspicions sustainability swagger
swath swathe swaths sweatshirt swimsuit sword swords syllable syllabus symbol symbolism symbols symmetry sympathies
sympathy symphonies symphony symposium symptom symptoms synagogue synagogues sync syndicate syndicates syndrome
synergy synod synonym synthesis syringe syringes syrup system systems t-shirt tablet tabloid tabloids taboo taboos
tabs tact tactic tactics take-off takeaway takeaways takedown takedowns takeover takeovers tale talent talents tales
talisman taluk tanker tantrum tapestry tariff tariffs tarmac tastings tattoo tavern taverns taxation tea teachers
teachings teamwork teas teaser tech technicality technique techniques technologies technology teen teens teeth tehsil
telecom telecommunication telecoms telegram telegrams teleprompter telescope telescopes television televisions
temperament temperature temperatures template templates temple temples tempo temptation temptations tenacity tenancy
tendencies tendency tenement tenet tenets tennis tension tensions tent tentacle tents tenure terminal terminals
terminologies terminology terminus terrace terraces terrain terrains territories territory terror terrorism terrorist
terrorists testament testaments testimonial testimonials testimonies testimony testosterone textbook textbooks textile
textiles texture textures thana theater theaters theatre theatregoer theft thefts theme themes theology theories
theory therapies therapy thermometer theses thesis thickness thigh thing things think-piece think-tank thinktank
thirst thoroughfare thoughts threat threats threshold thresholds thriller thrillers throat throats throne thunderstorm
thunderstorms ticketholder tide tides tier tiers tiger tigers tightrope tile timber timeframe timeline timelines
timeout timeouts timer timescale timetable tin tinge tins tirade tirades tissue tissues titan titans tobacco toddy toe
toes toilet toilets token tokens tolerance tomato tomatoes tomb tomboy ton tongue tongues tonne tons tooth topic
topics tornado tornadoes torrent torrents torso tort totalitarianism touchdown touchline toughness tourism tournament
tournaments town townhouse towns township toxicity toxin traction tractor tractors trade-off trade-offs trademark
trademarks tradition traditions trafficking tragedies tragedy trailer trailers trait traits trajectories trajectory
tram tranche tranquility tranquillity transaction transactions transcript transcription transcripts transformation
transformations transgression transgressions transistor translation transmission transmissions transmitter
transparency transportation trappings trauma traumas travail travails travesty treachery treason treasuries treasury
treaties treatment treatments treaty tree trees tremor trench trenches trendsetter trepidation triad triads trial
trials triangle triangles tribe tribes tribulation tribunal tribunals tributary tribute tributes tricycle trifle
trilogy trio trios tripartite trivia trolley troop troops trophies trophy tropics trouble-maker trough trousers trove
troves truce truces trunk trustworthiness truth truths tsunami tsunamis tube tuberculosis tubes tug-of-war tuition
tumor tumour turban turbine turbines turbulence turf turkey turmoil turnaround turnout turnouts turnover tutelage
tutorial tv twentysomething typhoon tyranny ugliness ultimatum ultimatums umbrella umrah unanimity unbeliever unborn
uncertainties uncertainty underclass undercurrent underdog underdogs underground underpants underpinnings
understatement undertakings undertone underwear underworld unease unemployment unfairness unhappiness unicorn
unification uniform uniforms union unionism unions unit units unity universe universities university unknown unknowns
unpopularity unpredictability unrest unwillingness upbringing upheaval upheavals uprising uprisings uproar upshot
upside upsurge upswing uptake uptick upturn uranium urbanisation urbanization urgency urine urn usage usefulness
username utensil uterus utilities utility utterance utterances vacancies vacancy vaccination vaccine vaccines vacuum
vacuums vagaries vagina vagueness validity valley valleys valuable valuables valuation valuations valve valves van
vandalism vanguard vanity vans vaping vapor vapour variable variables variance variant variation variations varieties
variety vase veal vegetable vegetables vegetation vehicle vehicles vein veins velocity vendetta vendettas vengeance
ventilation ventilator venue venues verdict verdicts verification vermin versatility verse verses version versions
vessel veteran viability vial vibe vibes vibration vice vices vicinity victims victories victory videos viewership
viewpoint viewpoints vigil vigilance vigor vigour villa village villages villas vineyard vintage violation violations
violence violin viper virgin virginity virtue virtues virus viruses visa visas visibility vision visions visitation
vitality vitamin vitriol vocabulary vocation volatility volcano volcanoes volley volleyball voltage voter voters
voucher vouchers voyage voyager vulgarity vulnerabilities vulnerability wagon wagons waist waiver waivers walkout
walkouts walkover walkway wallet wallets wallpaper war ward wards warfare warhead warheads wariness warmth warnings
warplane warranty wars warship wartime washing wasta watchdog watchdogs waterfall waterfront watermelon watermelons
watershed waterway waterways wax way ways wayside weakness weaknesses wealth weapon weaponry weapons weariness web
webcast webinar webpage webpages website websites weddings week weekday weekdays weekend weekends weeks weirdo welfare
well-being wellbeing wellness wells wellspring west wetland whale wheat wheelchair wheelhouse whereabouts whim whims
whiskey whisky whit white whites whole wicket width wife wilderness wildfire wildlife willingness willpower windfall
windfalls windmill window windows windshield windshields wine wines winner winnings winter winters wisdom wit witch
witchcraft witches withdrawal withdrawals woe woes wolf wolves woman womb women wood woodland woods wool workday
workdays workers workforce workforces workload workloads workout workouts workplace workplaces worksheet workshop
workshops workstation workstations world worlds worldview worldviews worm worth wrath wreath wreckage wrist wrists
writings wrongdoing x-ray xenophobia yacht yachting yard yardstick yatra year yearbook yearnings years yeast youth
youths zakat zeal zenith zilla zombie zombies zoo zoos
""".split()
)
