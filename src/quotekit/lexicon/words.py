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
all another any anybody anyone anything both each either enough everybody everyone everything few fewer half less
little lots many more most much neither no-one nobody none nothing one ones others plenty several some somebody
someone something
""".split()
)

#: One-word prepositions. Also conjunctions: after as before for like since than till until. Also adverbs: about above
#: across along around before behind below beneath beyond by down in inside near off on out outside over through
#: throughout under underneath up within without. Also participles, so a clause may follow: according concerning
#: considering excluding following given including owing pending regarding respecting. "like" is a verb, "plus" joins
#: clauses. Left out are words that are rarely prepositions in news: save, past, round, worth, opposite, absent, minus.
#: "ahead", "because" and "due" make prepositions with "of" and "to" only, and are elsewhere.
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
#: too, "once" an adverb. Left out are "like", in news prose a preposition or the verb, and the participles that may open
#: a clause (given, provided, assuming): they are nearly always verbs.
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

#: Contractions with "n't" are one word of the text: they stand here, in `HAVE`, `BE` or `DO`, and again in `NEGATORS`.
#: "'d" is "would" or "had"; "dare" and "need" are left out, as they are nearly always full verbs or nouns; "might",
#: "will" and "may" are nouns, too.
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
#: likely fall"). Many are something else as well: prepositions (above, in, over), conjunctions (once, though), adjectives
#: (early, late, far). Left out are words that are adverbs now and then but open or head a noun phrase more often: home,
#: north, high, low, right, left, live, last, next, second, clear, full. Dates of their own (today, tonight) are in
#: `TIME_ADVERBS`, "not" and "never" in `NEGATORS`.
ADVERBS = frozenset(
    """
aback abreast abroad accordingly across ad-hoc ad-infinitum ad-lib ad-nauseam adrift afar afield afloat afresh after
after-hours afterhours afterward afterwards again agape ago aground ahead ahold alike aloft alone along alongside
aloud already alright also altogether always amiss amok anew anyhow anymore anyplace anytime anyway anyways anywhere
apace apart aplenty apropos aright around ashore aside askance askew astern astray astride asunder away awhile awry
back backstage backward backwards bare-handed barefoot barehanded before beforehand behind behind-the-scenes below
beneath best better between beyond bumper-to-bumper campuswide cheek-by-jowl city-wide citywide clockwise
coast-to-coast companywide continent-wide counterclockwise countrywide countywide cross-border cross-country
cross-party cross-town crosstown crosswise daily darned day-by-day districtwide door-to-door down downhill downriver
downstage downstairs downstream downtown downward downwards downwind earlier earliest early eastward eastwards else
elsewhere en-masse en-route enough enroute erst et-al even ever everywhere ex-officio face-to-face far farther
farthest fast faster fastest first first-hand firsthand fivefold flat-out foremost forever forth forthwith fortnightly
forward forwards fourfold freehand full-on further furthermore furthest galore half-way halfway hand-in-hand
hands-down hard harder hardest head-first head-on head-to-head helter-skelter hence henceforth henceforward here
hereabouts hereafter hereby herein hereinafter hereinbefore hereof hereto heretofore hereupon herewith hitherto
homeward homewards hourly how howbeit however ill in in-absentia inch-by-inch incognito indeed indoors industrywide
inland inshore inside insofar instead inter-alia inward inwards ipso-facto island-wide islandwide just kinda late
later latest least leastways leastwise less likely likewise line-by-line little long long-ago long-since longer
longest maybe meantime meanwhile mid-air mid-flight mid-game mid-month mid-season mid-sentence mid-year midair
midseason midstream midway midyear month-on-month more moreover most much nation-wide nationwide naught nearby
neck-and-neck nevertheless next nigh nightly non-stop nonetheless nonstop nor northward northwards notwithstanding now
nowadays nowhere o'clock off off-grid off-hours off-site off-the-cuff off-the-record offhand offshore offsite offstage
oft often oftentimes on on-site on-the-record once one-by-one one-on-one one-to-one online only onscreen onshore
onsite onstage onward onwards otherwise out out-of-hours outdoors outright outside outward outwards over overboard
overnight overseas part-time partway past pell-mell per-annum per-capita per-se perhaps piecemeal point-blank
pound-for-pound pretty pro-rata pronto province-wide provincewide quarter-on-quarter quite rather schoolwide scot-free
seaward seldom side-by-side sideways since skyward skywards so someday somehow someplace sometime sometimes somewhat
somewhere soon sooner soonest sorta southward southwards spot-on state-wide statewide step-by-step stepwise still
straight straightaway straightway sure systemwide tenfold then thence thenceforth there thereabouts thereafter thereby
therefore therefrom therein thereof theretofore thereupon therewith thither though threefold thrice through throughout
thus to-and-fro together too twice twofold unaided unannounced unassisted unattended under underfoot underneath
underwater undetected undeterred undisturbed unharmed unimpeded uninvited unnoticed unopposed unprompted unpunished
unscathed untouched up upfront uphill upriver upstairs upstate upstream uptown upward upwards upwind verbatim very
vice-versa viz wall-to-wall week-on-week well westward westwards wherefore willy-nilly within without word-for-word
world-wide worldwide worse worst year-on-year year-over-year year-round yet
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
a-list abject ablaze able abnormal aboriginal abortive abrasive abrupt absent absolute abstract absurd abundant
abusive abuzz academic acceptable accessible accidental accompanying accomplished accountable accredited accurate
accusatory achievable acrimonious acting active actual acute adamant adaptable additional adept adequate adjacent
adjoining administrative admirable adolescent adoptive adorable adrift advanced advantageous adverse advisable
advisory aerial aeronautical aesthetic affable affectionate affiliated affluent affordable afloat afoot aforementioned
afraid after-school after-tax ageing ageless aggressive aggrieved aghast agile aging aglow agnostic agog agonising
agonizing agreeable agricultural ailing aimless airborne airtight ajar akin alarming alarmist albino alert algebraic
alien alike alive all-american all-conference all-day all-out all-star all-time alleged allergic allied allowable
alluring almighty aloof alternate alternative amateur amazed amazing ambiguous ambitious ambivalent amenable amiable
amicable amiss ample amusing anaemic analogous analytical ancestral ancient anecdotal anemic angry anguished animated
annoying annual anomalous anonymous antagonistic anthropological anti-american anti-establishment anti-government
anti-immigrant anti-semitic anti-war antiquated antique antisocial anxious apathetic apocalyptic apolitical apologetic
appalling apparent appellate applicable appreciative apprehensive appropriate approximate apt aquatic arabic-language
arable arbitrary arcane archaeological archaic architectural archival ardent arduous arguable argumentative arid
aristocratic armed armored armoured aromatic arrogant artful articulate artificial artistic ashamed askew asleep
assertive assorted astir astonished astonishing astounding astronomical astute asymptomatic athletic atomic atrocious
attentive attractive atypical audacious audible austere authentic authoritarian authoritative autocratic automated
automatic automotive autonomous auxiliary available avant-garde average averse avid avoidable awake aware awash
awesome awful awkward awry babyish back-channel back-to-back backdoor backstage backward bacterial bad baffling
balanced bald ballistic banal bankable bankrupt bantamweight baptismal bare bare-bones barefoot baseless basic bearded
bearish beautiful bedridden beefy behavioral behavioural behind-the-scenes belated beleaguered belligerent beloved
below-market bemused beneficial benevolent benign bereaved bereft best best-case bestselling better better-off
bewildered bewildering biannual biased biblical bicameral bicentennial biennial big bigger biggest bilateral bilingual
biographical biological biomedical bipartisan biracial bitter bittersweet bizarre black blameless bland blank
blasphemous blatant bleak blind blistering bloated blockbuster blonde bloodless bloodthirsty bloody blue blue-collar
blunt blurred blurry bodily bogus boisterous bold bombastic bona-fide book-length booming bored boring born-again
bottom bottom-up bound boundless bountiful boyish brainy brash brave brazen breakaway breakneck breathless
breathtaking brick-and-mortar brief bright brilliant brisk brittle broad broader broadest broken bronze brown bruised
bruising brutal buddhist budding budgetary built-in bulky bullet-proof bulletproof bullish buoyant burdensome
bureaucratic burgeoning burly burned-out burnt-out bushy busier busiest bustling busy calamitous callous calm candid
capable capitalist capricious captive cardiac cardiovascular carefree careful careless carnal casual cataclysmic
catastrophic categorical catholic cautious cavalier ceaseless celestial cellular center-left central centralised
centralized centre-left centrist ceremonial certain challenging chaotic characteristic charismatic charitable charming
chaste chauvinist cheap cheaper cheapest cheeky cheerful chemical chic chief childhood childish childless childlike
chilling chilly chivalrous choosy choppy choral christian chronic chronological chubby cinematic circuitous circular
circumspect circumstantial civic civil civil-rights civilian civilised civilized clandestine classic classical
classified classless classy clean clean-cut clear clear-cut clearer clerical clever climactic climatic clinical close
close-knit close-range closed-circuit closed-door closer closest cloudy clueless clumsy co-operative coarse coastal
coercive cogent cognitive cognizant coherent cohesive coincidental cold colder collaborative collateral collective
college-age collegiate colloquial colonial colorful colorless colossal colourful combative combustible comfortable
comic comical commemorative commendable commensurate commercial common common-sense commonplace commonsense communal
communicable communicative communist compact comparable comparative compassionate compatible compelling compensatory
competent competitive complacent complete complex compliant complicated complicit complimentary comprehensible
comprehensive compulsive compulsory computational conceivable concentrated conceptual concerned concerted conciliatory
concise conclusive concrete concurrent conditional confederate confident confidential conflicting confrontational
confused confusing congenial congenital congested congressional conjugal conscientious conscious consecutive
consensual consequent consequential conservative considerable considerate consistent conspicuous conspiratorial
constant constituent constitutional constrained constructive consummate contagious contemporary contemptible
contemptuous content contentious contested contiguous continental contingent continual continuous contraceptive
contractual contradictory contrary contrasting controversial convenient conventional convincing cookie-cutter cool
cooler cooperative coordinated copious cordial corporate correct correctional corresponding corrosive corrupt cosmetic
cosmic cosmopolitan costly cosy counterfeit counterproductive countless courageous courteous covert coveted cowardly
cozy crafty cramped crass craven crazed crazy creative credible creditworthy creepy crime-ridden criminal crippling
crisis-hit crisp critical crooked cross-border cross-party cross-strait crowded crucial crude cruel crushing cryptic
cuddly culinary culpable cultural cumbersome cumulative cunning curative curious current curt custodial custom
customary cut-price cut-throat cute cutthroat cutting-edge cyclical cynical daily damning damp dangerous daring dark
darker darkest daunting day-to-day daylong dazzling de-facto dead dead-end deadliest deadlocked deadly deadpan deaf
dear dearest debatable debilitating debt-ridden decadent deceased deceitful decent decentralised decentralized
deceptive decisive decorative decrepit dedicated deep deep-sea deep-water deeper deepest deepwater defamatory
defective defenceless defenseless defensible defensive deferential defiant deficient definite definitive deft defunct
degenerate degrading dejected deliberate delicate delicious delighted delightful delinquent delirious deluded deluxe
demented democratic demographic demonstrable demoralised demoralized dense dental departmental dependable dependent
deplorable depressing deprived derelict derisive derivative derogatory desirable desolate desperate despicable
despondent destabilising destabilizing destitute destructive detailed detrimental devastating devious devoid devout
diabetic diagnostic diametric dictatorial didactic different differing difficult digital dignified dilapidated
diligent dim diminished diplomatic dire direct dirty disabled disadvantaged disaffected disappointed disappointing
disapproving disastrous discerning disciplinary discontented discouraging discreet discretionary discriminatory
diseased disenchanted disenfranchised disgraceful disgruntled disgusted disgusting dishonest dishonorable
dishonourable disillusioned disinterested disjointed dismal dismissive disobedient disparate dispassionate disposable
disproportionate disputed disrespectful disruptive dissatisfied dissident dissimilar distant distasteful distinct
distinctive distinguished distraught distressed distressing distrustful disturbing diverse divine divisive dizzy
do-or-die docile doctrinal documentary dog-eat-dog dogged dogmatic domestic dominant dormant double-digit doubtful
dour dovish down-and-out down-ballot down-to-earth downbeat downcast downmarket downright downstream downtrodden drab
draconian dramatic drastic dreadful dreamy dreary droll drunk drunken dry dual dubious due dull dumb duplicitous
durable dutiful dwindling dynamic dynastic dysfunctional eager earlier earliest early earnest earthly earthquake-hit
easier easiest east eastbound easterly eastern easy easygoing eccentric ecclesiastical eclectic ecological economic
economical ecstatic ecumenical edgy edible educated educational effective effervescent efficacious efficient
effortless egalitarian egregious elaborate elastic elated elder elderly eldest election-year elective electoral
electric electrical electrifying electronic elegant elemental elementary eligible elite elitist eloquent elusive
emaciated embarrassed embarrassing embattled embittered embryonic emeritus eminent emotional emotive emphatic
empirical empty enchanting encouraging endangered endemic endless energetic english-language engrossed enigmatic
enjoyable enlightened enormous ensuing entangled enterprising enthralling enthusiastic entire entrenched
entrepreneurial enviable envious environmental ephemeral epic epidemic episcopal equal equitable equivalent erratic
erroneous erstwhile esoteric essential esteemed estranged eternal ethereal ethical ethnic euphoric evangelical evasive
eventful eventual everlasting everyday evident evil evocative evolutionary exact exaggerated exalted exasperated
excellent exceptional excess excessive excited exciting exclusive excruciating exculpatory executive exemplary exempt
exhausted exhausting exhaustive exhilarating existent existential existing exorbitant exotic expansive expectant
expedient expendable expensive experienced experimental expert explicit exploitative exploratory explosive exponential
expressive exquisite extensive exterior external extinct extra extrajudicial extramarital extraneous extraordinary
extraterrestrial extravagant extreme extremist exuberant fabled fabulous face-to-face facial facile factional factual
faint fair fairer faithful fake fallacious fallen false familial familiar famous fanatical fanciful fancy fantastic
far-flung far-left far-off farcical fascinated fascinating fascist fashionable fast fast-track faster fastest fat
fatal fateful fatherless fathomless fattening faulty favorable favorite favourable favourite fearful fearless fearsome
feasible feckless federal feeble fellow female feminine feminist ferocious fertile fervent festive feudal feverish
fickle fictional fictitious fiduciary fierce fiery figurative filthy final financial finite firsthand fiscal fishy fit
fitting flagrant flagship flamboyant flammable flashy flat flat-rate flattering flawed flawless fleeting flexible
flimsy flippant flood-hit floral flourishing flowery fluent fluid folksy fond foolhardy foolish foolproof forceful
forcible foregone foreign foreign-policy foremost forensic foreseeable forested forgetful forgettable forgiving
forgotten formal formative former formidable forthcoming forthright fortunate foul foundational founding fractious
fractured fragile fragmented frail frank frantic fraternal fraudulent fraught free free-market free-trade freelance
freewheeling freezing frenetic frenzied frequent fresh freshman friendless friendly frightened frightening frightful
frigid fringe frivolous front-line front-page frontal frontline frosty frozen frugal fruitful fruitless frustrated
frustrating fugitive full full-blown full-length full-scale full-time full-year fuller fullest functional fundamental
fundamentalist funnier funny furious furry further furtive futile future future-proof futuristic fuzzy gallant galling
gaping gargantuan garish gastric gaunt gay general general-purpose generational generic generous genetic genial
genocidal gentle genuine geographic geographical geological geopolitical geothermal germane ghastly giant giddy gifted
gigantic glad glamorous glamourous glaring gleeful glib glitzy global gloomy glorious glossy glum gnarled god-given
godless golden good good-faith gorgeous gory governmental graceful gracious gradual grand grandiose graphic
grass-roots grassroots grateful gratified gratifying gratuitous grave gray great greater greatest greedy green
gregarious grey grieving grievous grim grisly gritty groundbreaking groundless growing grueling gruelling gruesome
grumpy guilty gullible gutsy habitable habitual haggard hairy halal hallowed handheld handicapped handmade handpicked
hands-off hands-on handsome handwritten handy haphazard hapless happier happiest happy hard hard-core hard-fought
hard-hit hard-left hard-line hard-won hardcore hardened harder hardest-hit hardline hardworking hardy harmful harmless
harmonious harrowing harsh harsher hasty hateful haunting hawkish hazardous hazy head-on head-to-head headstrong
healing healthier healthy heartbreaking heartbroken heartfelt heartless heartwarming hearty heated heaven-sent
heavenly heavier heaviest heavy heavyweight hectic hefty heightened heinous hellish helpful helpless hepatic herculean
hereditary heretical heroic hesitant heterosexual hidden hideous hierarchical high high-altitude high-caliber
high-class high-definition high-density high-end high-energy high-grade high-impact high-income high-intensity
high-level high-net-worth high-octane high-performance high-pressure high-priority high-profile high-quality
high-ranking high-resolution high-rise high-risk high-security high-stakes high-street high-tech high-volume
high-yield higher highest hilarious hilly hindu historic historical hoarse holistic hollow holy home-grown homegrown
homeless homely homemade homicidal homogeneous homophobic homosexual honest honorable honorary honourable hopeful
hopeless horizontal hormonal horrendous horrible horrid horrific horrifying horse-drawn hospitable hostile hot
hot-button hotter hottest hourlong huge human humane humanitarian humble humbling humid humongous humorous hungry
hurtful hyperactive hypocritical hypothetical hysterical iconic icy ideal idealistic identical identifiable
ideological idiosyncratic idiotic idle idyllic ignoble ignominious ignorant ill illegal illegible illegitimate illicit
illiterate illogical illusory illustrious imaginable imaginary imaginative immaculate immaterial immature immeasurable
immediate immense immersive imminent immobile immodest immoral immortal immovable immune impartial impassable
impassioned impassive impatient impeccable impending impenetrable imperative imperfect imperial imperialist imperious
impersonal impervious implacable implausible implicit impolite important impossible impotent impoverished impractical
imprecise impressive improbable impromptu improper imprudent impulsive in-depth in-form in-house in-person
inaccessible inaccurate inactive inadequate inadmissible inadvertent inadvisable inappropriate inaugural incapable
incapacitated incarcerated incendiary incessant incestuous incidental incipient incisive inclement inclined inclusive
incoherent incoming incomparable incompatible incompetent incomplete incomprehensible inconceivable inconclusive
incongruous inconsequential inconsistent inconspicuous inconvenient incorrect increasing incredible incredulous
incremental incriminating incumbent incurable indebted indecent indecisive indefatigable indefensible indefinite
independent indescribable indestructible indeterminate indicative indifferent indigenous indignant indirect indiscreet
indiscriminate indispensable indisputable indistinct indistinguishable individual indivisible indoor indubitable
indulgent industrial industrialised industrialized industrious inebriated inedible ineffective ineffectual inefficient
ineligible inept inescapable inevitable inexcusable inexhaustible inexpensive inexperienced inexplicable infallible
infamous infectious inferior infinite infirm inflammable inflammatory inflationary inflexible influential informal
informative infrared infrequent infuriating ingenious inherent inhospitable inhuman inhumane initial innate inner
inner-city innocent innocuous innovative innumerable inoperable inordinate inquisitive insane insatiable inscrutable
insecure insensitive inseparable insidious insightful insignificant insincere insistent insolent insolvent
inspirational instant instantaneous institutional instructional instructive instrumental insubordinate insufferable
insufficient insular insurgent insurmountable intact intangible integral integrated intellectual intelligent
intelligible intense intensive intentional inter-korean interactive interchangeable interconnected intercontinental
interested interesting interfaith interim interior interlocking intermediate interminable intermittent internal
international interpersonal interracial interrelated interstate intertwined intestinal intimate intimidating
intolerable intolerant intoxicated intra-party intractable intransigent intravenous intrepid intricate intriguing
intrinsic introductory introspective introverted intrusive intuitive invalid invaluable invariable invasive inventive
inverse investigative invincible inviolable invisible involuntary invulnerable inward irascible irate iron-clad
ironclad ironic ironical irrational irreconcilable irrefutable irregular irrelevant irreparable irreplaceable
irrepressible irresistible irrespective irresponsible irreverent irreversible irrevocable irritable irritating islamic
islamist isolated jaded jealous jewish jihadist jittery jobless jocular joint jovial joyful joyous jubilant judicial
judicious juicy jumbled jumbo junior just justifiable justified juvenile keen key kick-ass kind knee-jerk knife-edge
knowledgeable known kosher lackluster lacklustre laden lame lamentable landlocked landmark landslide large large-cap
large-scale larger larger-than-life largest largest-ever last last-ditch last-gasp last-minute lasting late late-night
late-season late-stage latent later lateral latest latter laudable laughable lavish law-and-order lawful lawless
lawyerly lax lazy lead leaderless leading leafy lean left-hand left-of-center leftist leftwing legal legendary legible
legislative legitimate leisurely lengthy lenient lesbian lesser lethal lethargic lewd lgbt lgbtq liable libellous
libelous liberal libertarian life-size lifeless lifelike lifelong lifetime light lighter lighthearted likable
like-for-like likeable likely limited limited-edition limitless linear linguistic liquid literal literary literate
little liturgical lively livid loathsome local lofty logical logistical lone lonely long long-ago long-distance
long-haul long-range long-term long-time longer longer-term longest longest-ever longstanding longtime looming loose
lopsided loud louder loudest lousy lovable loveable lovely low low-budget low-carbon low-cost low-emission low-grade
low-income low-interest low-level low-profile low-quality low-rise low-risk low-tech low-turnout low-wage lower
lower-income lower-level lower-middle-class lowest lowly loyal loyalist lucid luckier luckless lucky lucrative
ludicrous lukewarm luminous lurid luscious lush luxurious lyrical macabre macho macroeconomic mad made-for-tv made-up
magic magical magisterial magnanimous magnetic magnificent main mainland mainstream major make-or-break makeshift
maladjusted male malevolent malicious malignant malleable malnourished managerial mandatory mangled maniacal manic
manifest manly manned manual marginal marginalised marginalized marital maritime marketable martial marvellous
marvelous masculine mass-market massive masterful material materialistic maternal mathematical matrimonial mature
maverick maximum meager meagre meaningful meaningless measurable meaty mechanical meddlesome medical medicinal
medieval mediocre meditative medium medium-term meek mega melancholy melodic melodramatic memorable menacing menial
menstrual mental mercenary merciful merciless mere mesmerising mesmerizing messianic messy metabolic metallic
metaphorical meteoric meteorological methodical methodist meticulous metropolitan microbial microscopic mid-level
mid-range mid-table mid-term middle middle-class middle-income middle-of-the-road midterm mighty migratory mild
militant militaristic military military-grade military-style mindful mindless miniature minimal minimum ministerial
minor minus minuscule miraculous mischievous miserable misguided misleading misogynist misogynistic missing mistaken
mistrustful misunderstood mitigating mixed mixed-race mixed-use mobile moderate modern modern-day modest modular moist
molecular momentary momentous monetary monolithic monotonous monstrous monthlong monumental moody moot moral morbid
moribund moronic mortal moth-eaten motionless motivational motorised motorized mountainous mournful movable muddled
muddy muggy mulish multi-billion-dollar multi-day multi-million multi-million-dollar multi-party multi-purpose
multi-storey multi-story multi-year multibillion-dollar multicultural multifaceted multilateral multimedia
multimillion-dollar multinational multiparty multiple multiracial multiyear mundane municipal murderous murky muscular
musical muslim muslim-american muslim-majority muted mutinous mutual mysterious mystic mystical mythical naive naked
nameless narcissistic narrow narrower nasal nascent nasty national nationalist nationalistic nationwide native natural
naughty nauseating nauseous nautical naval nazi naïve near-death near-term nearby neat nebulous necessary needless
needy nefarious negative negligent negligible negotiable neighboring neighbouring nervous neurological neurotic
neutral never-before-seen new new-age new-found newborn newer newest newfound newsworthy next next-door
next-generation nice nicer nicest nifty nightmarish nimble no-confidence no-deal no-fault no-frills no-nonsense no-win
noble nocturnal noisier noisy nomadic nominal non-combat non-committal non-profit non-state non-stop non-union
nonbinding nonchalant noncommittal noncompetitive nondescript nonessential nonexistent nonfatal nonlethal nonpartisan
nonprofit nonpublic nonsensical nonstop nontraditional nonunion nonviolent nonwhite normal northbound northeastern
northern northernmost northwestern nostalgic nosy notable noteworthy noticeable notional notorious novel noxious
nuanced nuclear nude null numb numerical numerous nutritious obdurate obedient obese objectionable objective
obligatory obliged oblique oblivious obnoxious obscene obscure observable observant obsessed obsessive obsolete
obstinate obstructive obtainable obtuse obvious occasional occult occupational odd odious off-campus off-color
off-duty off-field off-limits off-the-cuff off-year offbeat offensive official officious offline offshore oily okay
old old-age old-school old-style old-time older oldest olympic ominous on-again on-air on-board on-campus on-field
on-site on-the-ground on-the-job on-time once-in-a-generation onerous ongoing online only onscreen open open-air
open-door open-source operatic operational opinionated opportune opportunistic opposite oppressed oppressive optical
optimal optimistic optimum optional opulent oral orange orderly ordinary organic organisational organizational
oriental oriented original ornamental ornate orthodox ostensible ostentatious other otherworldly out-of-control
out-of-court out-of-date out-of-pocket out-of-touch outdated outdoor outdoorsy outer outgoing outlandish outlying
outmoded outraged outrageous outright outside outsized outspoken outstanding outstretched outward over-the-counter
overactive overall overambitious overarching overblown overcast overconfident overcrowded overdressed overdue
overextended overhead overjoyed overnight overpriced overprotective overriding overseas oversensitive oversized overt
overweight overwhelming overworked own own-brand packed pagan paid-for painful painless painstaking palatable palatial
pale pallid palpable paltry panicked panicky panoramic parallel paralysed paralysing paralyzed paralyzing paramilitary
paramount paranoid paranormal pardonable parental parliamentary parochial part-time partial particular partisan
passable passionate passive past pastoral patchy paternal paternalistic pathetic pathological patient patriarchal
patriotic patronising patronizing pay-as-you-go payable peaceful peculiar pedestrian pediatric pejorative penal
penitent penniless pensive pent-up per-capita perceived perceptible perceptive perennial perfect perfunctory perilous
periodic peripheral perishable permanent permissible permissive perpetual perplexed perplexing persistent personal
persuasive pertinent perturbed pervasive perverse perverted pessimistic petite petrified petty phantom pharmaceutical
phenomenal philanthropic philosophical phoney phony photogenic photographic physical physiological picky picturesque
piecemeal pink pioneering pious pitiful pivotal placid plain planetary plastic plausible playable playful pleasant
pleased pleasing pleasurable plentiful plug-in pluralistic plush pneumatic pointless poised poisonous polar polarised
polarising polarized polarizing polemical polite politic political polluted poor poorer poorest pop-up popular
populist populous pornographic porous portable portly posh positive possessive possible post-9/11 post-apartheid
post-brexit post-cold-war post-conflict post-crisis post-election post-graduate post-match post-pandemic post-race
post-season post-soviet post-war postal postgraduate posthumous postseason postwar potent potential powerful powerless
practicable practical pragmatic praiseworthy pre-crisis pre-election pre-emptive pre-pandemic pre-season pre-tax
pre-trial pre-war precarious precautionary precious precipitous precise precolonial predatory predictable predominant
preeminent preemptive preexisting preferable preferential pregnant prehistoric prejudicial preliminary premature
premeditated premier preoccupied preposterous presbyterian prescient present present-day presentable presidential
prestigious presumed presumptive presumptuous pretax pretentious pretrial pretty prevailing prevalent preventable
preventative preventive previous priceless prickly primal primary prime prime-time primetime primitive princely
principal principled prior pristine private privileged pro-american pro-brexit pro-business pro-choice pro-democracy
pro-eu pro-european pro-government pro-gun pro-immigrant pro-independence pro-iranian pro-israel pro-kremlin pro-labor
pro-leave pro-life pro-moscow pro-palestinian pro-regime pro-remain pro-russia pro-russian pro-trump pro-ukrainian
proactive probabilistic probable problematic procedural prodigious productive profane professional proficient
profitable profligate profound profuse progressive prohibitive prolific prolonged prominent promiscuous promising
promotional prone proper prophetic proportional proportionate prosaic prospective prosperous protective protestant
protracted proud prouder proven provincial provisional provocative prudent psychiatric psychic psychological public
puerile punctual pungent punishable punitive puny pure puritanical purple purported purposeful puzzling quadrennial
quaint quake-hit qualitative quantifiable quantitative queer questionable quick quick-fire quicker quickest quiet
quieter quirky quixotic quotable rabbinical rabid racial racist radical radical-left radicalised radioactive ragged
rampant ramshackle random rank-and-file rapid rapturous rare rarer rash rational raucous raw readable ready real
real-life real-time real-world realistic rear rearguard reasonable reassuring rebellious reborn recent receptive
recessionary reciprocal reckless reclusive recognisable recognizable reconcilable record recoverable recreational
rectangular recurrent recurring red red-carpet redundant reflective reformist refreshing refundable regal regenerative
regional regressive regretful regrettable regular regulatory reigning related relational relative relaxed relaxing
relentless relevant reliable reliant relieved religious reluctant remaining remarkable remedial reminiscent remorseful
remorseless remote removable renegade renewable renowned rental repeatable repellent repentant repetitive replaceable
reportable reprehensible representative repressive repugnant repulsive reputable reputed resentful residential
residual resilient resistant resolute resonant resounding resourceful respectable respectful respective respiratory
responsible responsive restful restive restless restrictive resultant resurgent retail retaliatory retarded reticent
retired retroactive retrograde retrospective reusable revolting revolutionary revolving rewarding rhetorical rhythmic
rich richer richest ridiculous rife rigged right right-hand right-of-center righteous rightful rightist rightwing
rigid rigorous ripe rising riskier risky risqué rival riveting roadside roaring robotic robust rocky rogue romantic
roomy rosy rotten rough rougher round round-the-clock rousing routine rowdy royal rude rudimentary rugged ruinous
rumored rumoured run-down run-of-the-mill runaway rundown rural rusty ruthless sacred sacrosanct sad saddest safe
safer safest salacious salient saltwater salty salvageable same same-sex sanctimonious sandy sane sanguine sanitary
sarcastic sardonic sassy satirical satisfactory satisfied saturated savage savvy scandal-hit scandal-ridden scandalous
scant scarce scared scary scathing scenic sceptical schizophrenic scholarly scholastic scientific scorching scornful
scrappy scrupulous seafaring searing seasonal seasoned secluded secondary secondhand secret secretive sectarian
sectional secular secure sedentary seditious seductive seeded seedy seeming segregated seismic select selective
self-explanatory self-help self-taught selfish selfless semiautonomous senile senior senior-level sensational
senseless sensible sensitive sensory sensual sentimental separate separatist septic sequential serene serial serious
servile set-piece severe severer sexist sexual sexy shabby shadowy shady shaken shaky shallow shambolic shameful
shameless sharp sharper sharpest sheepish sheer shellshocked shi'ite shia shiite shiny shocking shoddy short
short-haul short-range short-term shorter shortest shortsighted showy shrewd shrill shy sick sickening sickly
side-by-side significant silent silly similar simple simpler simplest simplistic simultaneous sincere sinful single
single-digit single-family single-issue single-parent single-party single-payer single-sex single-use singular
sinister sizable sizeable skeletal skeptical sketchy skilful skilled skillful skinny skittish slack slanderous sleek
sleepless sleepy slender slick slight slighter slightest slim slimmer slippery sloppy slow slow-motion slower slowest
sluggish small small-scale small-time small-town smaller smallest smart smarter smartest smelly smitten smoky smooth
smoother smug snide snobbish snowy so-called sober sobering sociable social socialist socioeconomic soft soft-spoken
softer solar sole solemn solicitous solid solitary soluble solvable solvent somber sombre soothing sophisticated
sordid sore sorry sought-after sound southbound southeastern southern southernmost southwestern sovereign soviet-era
spacious spanish-language spare sparse spartan spatial special specialised specialist specialized specific spectacular
speculative speechless speedy spicy spineless spiraling spiralling spirited spiritual spiteful splendid splintered
spontaneous spooky sporadic sporting spotless spurious squalid square squeamish stable staggering stagnant stale
stand-alone standalone standard standard-issue standby standout stark starry startling state-by-state state-level
state-of-the-art stateless stately statewide static stationary statistical statutory staunch steadfast steady steep
steeper stellar step-by-step stereotypical sterile stern sticky stiff stiffer stifling stimulating stingy stoic stolen
stony storm-hit straight straightforward stranded strange strangest strategic strenuous stressful stricken strict
stricter striking stringent stripped-down strong strong-arm stronger strongest structural stubborn studious stuffy
stunning stunted stupid sturdy stylish stylistic suave sub-saharan sub-zero subatomic subconscious subdued subject
subjective sublime subliminal submissive subordinate subprime subsequent subservient subsidiary substandard
substantial substantive subterranean subtle suburban subversive successful successive succinct sudden sufficient
suicidal suitable sullen sultry sundry sunken sunni sunny super superb superficial superfluous superhuman superior
supernatural supersonic superstitious supervisory supplemental supplementary supply-side supportive supposed supreme
sure sure-fire surefire surgical surly surplus surprising surreal surrounding susceptible suspicious sustainable
swanky sweaty sweeping sweet swift swollen sworn symbiotic symbolic symmetrical sympathetic symphonic symptomatic
synchronised syndicated synonymous synthetic systematic systemic taboo tacit taciturn tactful tactical tainted
talented talkative tall taller tallest tame tangible tantamount tart tasteful tasteless tasty tattered taut tawdry
tax-deductible taxable tearful technical technological tectonic tedious teen teenage teenaged telegenic tell-all
temperamental temperate temporal temporary tempting tenable tenacious tender tense tentative tenuous tepid terminal
terrestrial terrible terrific terrifying territorial thankful thankless theatrical thematic theological theoretical
therapeutic thermal thick thicker thin thinner thirsty thorny thorough thoughtful thoughtless thrifty thrilled
thrilling thriving thunderous ticklish tidal tidy tight tight-knit tighter tightest timeless timely timid tiny tired
tireless tiresome tiring titular tolerable tolerant toned tongue-in-cheek top top-10 top-down top-five top-flight
top-four top-level top-notch top-ranking top-three top-tier top-two topical topless topmost torn torrential torrid
tortuous total totalitarian touchy tough tough-on-crime tougher toughest towering toxic traceable traditional
traditionalist tragic traitorous tranquil trans trans-atlantic trans-pacific transatlantic transcendent transferable
transgender transient transitional translucent transnational transparent traumatic traumatised traumatized treacherous
treasonous treatable tremendous trendy triangular tribal trifling trilateral triple triumphant trivial tropical
troubled troublesome troubling true trustworthy truthful tumultuous turbulent turn-of-the-century twin typical
tyrannical ubiquitous ugly ulterior ultimate ultraconservative ultranationalist ultraviolet umpteenth un-american
unabashed unable unacceptable unaccompanied unaccountable unaccustomed unaffected unaffordable unafraid unaided
unambiguous unanimous unannounced unanswered unapologetic unarmed unattainable unattractive unauthorised unauthorized
unavailable unavailing unavoidable unaware unbalanced unbearable unbeatable unbeaten unbecoming unbelievable unbiased
unbroken uncanny uncertain unchallenged unchanged unchecked unclaimed unclassified unclear uncomfortable uncommon
uncompromising unconcerned unconditional unconfirmed unconnected unconscionable unconscious unconstitutional
uncontested uncontrollable uncontrolled uncontroversial unconventional unconvinced unconvincing uncooperative
uncoordinated uncounted uncouth undaunted undecided undeclared undefeated undefined undeniable under-18 under-19
under-21 under-23 under-age under-fire under-pressure underage undercooked undercover underdeveloped underfunded
undergraduate underground underlying undermanned underpaid underprivileged underrated underrepresented undersea
understaffed understandable understated underwater underway undeserved undesirable undetected undetermined undeveloped
undignified undiplomatic undisciplined undisclosed undisputed undisturbed undivided undocumented undoubted undue
uneasy uneducated unelected unemotional unemployed unending unenforceable unenviable unequal unequivocal unethical
uneven uneventful unexpected unexplained unexploded unexplored unfair unfaithful unfamiliar unfashionable unfavorable
unfavourable unfeasible unfettered unfinished unfit unflappable unflattering unfocused unforeseeable unforeseen
unforgettable unforgivable unfortunate unfounded unfriendly unfulfilled unfunded ungrateful unguarded unhappy
unhealthy unheard unheard-of unhelpful unhinged unhurt unidentified uniform unilateral unimaginable unimaginative
unimportant unimpressed unimpressive unincorporated uninformed uninhabitable uninhabited uninjured uninspired
uninsured unintelligible unintended unintentional uninterested uninteresting uninterrupted uninvited unionised
unionist unionized unique united universal unjust unjustifiable unjustified unkind unknowable unknown unlawful
unleaded unlicensed unlikely unlimited unlucky unmanageable unmanned unmarked unmarried unmatched unmistakable unnamed
unnatural unnecessary unnerving unnoticed unoccupied unofficial unopened unopposed unorthodox unpaid unpalatable
unparalleled unpatriotic unplanned unpleasant unpopular unpopulated unprecedented unpredictable unprejudiced
unprepared unpretentious unproductive unprofessional unprofitable unprotected unproven unprovoked unpublished
unpunished unqualified unquestionable unquestioned unravelled unreal unrealistic unreasonable unrecognisable
unrecognised unrecognizable unrecognized unrecorded unregistered unregulated unrelated unrelenting unreliable
unremarkable unrepentant unreported unrepresentative unresolved unresponsive unrestricted unrivaled unrivalled unruly
unsafe unsatisfactory unsatisfied unsavory unsavoury unscathed unscheduled unscientific unscripted unscrupulous
unsecured unseeded unseemly unseen unselfish unsettling unshakable unshakeable unsightly unsigned unskilled
unsolicited unsolved unsophisticated unspeakable unspecified unspoiled unspoken unstable unsteady unstoppable
unsubstantiated unsuccessful unsuitable unsung unsupported unsure unsurprised unsurprising unsuspecting unsustainable
unsympathetic untapped untenable untested unthinkable untidy untimely untold untouchable untouched untrained untreated
untried untroubled untrue untrustworthy unusable unused unusual unvaccinated unverified unwanted unwarranted
unwavering unwelcome unwell unwieldy unwilling unwise unwitting unworkable unworthy unwritten unyielding up-to-date
upbeat upcoming upfront uplifting upmarket upper upper-class upper-middle-class upright upscale upset upstanding
uptight upward urban urgent usable useful useless usual utilitarian utmost utopian utter vacant vaccinated vacuous
vague vain valiant valid valuable vapid variable varied various vast vegan vegetarian vehement venerable venerated
venomous verbal verbose verifiable versatile versed vertical veteran viable vibrant vicarious vicious victimless
victorious vigilant vigorous vile vindictive vintage violent viral virtual virtuous virulent visceral visible
visionary visual vital vitriolic vivid vocal vocational volatile volcanic voluminous voluntary voluptuous voracious
vulgar vulnerable wacky walk-in wall-to-wall waning war-time warlike warm warmer warmest warring wartime wary
washed-up wasteful watchful water-borne waterlogged waterproof watertight watery wavering wayward weak weaker weakest
wealthier wealthiest wealthy weary weeklong weighty weird welcome well-kept well-meant well-off well-read well-spoken
well-thought-out well-to-do well-written westbound westerly western western-style wet whimsical white white-collar
white-knuckle whole whole-grain wholehearted wholesale wholesome wicked wide wide-angle wider widescreen widespread
widest widowed wild wilder wildest wilful willful willing windowless windswept windy winless winner-take-all
winner-takes-all wintry wireless wise wiser wishful wistful witless witty wobbly woeful wonderful wondrous wood-frame
wooden word-of-mouth work-from-home workable working-age working-class workmanlike world-class worldly worldwide
worried worrisome worrying worse worse-off worst worst-case worst-ever worst-hit worthless worthwhile worthy would-be
wretched wrong wrongful wrongheaded wry xenophobic year-ago year-end year-on-year year-to-date yearlong yearly
yearslong yellow young younger youngest youthful zealous
""".split()
)

#: Adjectives that follow their noun and open a modifier of it: "people *familiar* with the talks", "officials *privy*
#: to them", "the panel *responsible* for it". A noun phrase goes on over them. Participles do the same (involved in,
#: briefed on, accused of, speaking for) and are recognised by their form; those whose form is also a past tense are
#: left out on purpose, or "police accused Kim" would read as one phrase.
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
possible present privy proficient prominent prone proper proportionate protective proud punishable ranging ready
receptive related relative relevant reliant reluctant reminiscent resident resistant respectful responsible responsive
rich ripe safe satisfied scared sceptical senior sensitive short sick similar skeptical skilled slated sorry specific
steeped stranded strong subject subsequent sufficient suitable superior supportive supposed sure surrounding
susceptible suspicious sympathetic synonymous tantamount thankful tired tough true typical unable unafraid unaware
uncertain unconnected unfamiliar unfit unhappy unharmed unhurt united unknown unlikely unrelated unsure unwilling
unworthy useful valid versed vital vocal vulnerable wary weary well-versed willing wise worried worth worthy wrong
""".split()
)

# --- Numbers and time -------------------------------------------------------------------------------------------------

#: Number words, with the Indian ones. "couple", "pair" and "score(s)" are left out: a couple is two people, scores are
#: results. "bn", "mn" and "tn" follow figures; "m" is left out, too short to trust. "quarter" and "third" double as a
#: time and an ordinal.
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
#: "quarter" double as an ordinal and a number, "spring", "fall" and "term" as verbs or other nouns. "today" and its like
#: are in `TIME_ADVERBS` only.
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

#: Days of the week, with the plurals ("on Mondays") and the abbreviations of datelines and tables.
WEEKDAYS = frozenset(
    """
fri fri. friday fridays mon mon. monday mondays sat sat. saturday saturdays sun sun. sunday sundays thu thu. thur
thur. thurs thurs. thursday thursdays tue tue. tues tues. tuesday tuesdays wed wed. wednesday wednesdays weds weds.
""".split()
)

#: "march" and "may" are verbs too, and "sat", "sun" and "wed" above words of their own: only capitals tell.
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

#: Words that are *usually nouns* in news though a verb has the same form, for the forms listed only: "reports" is here,
#: "reported" is nobody's noun. A word is in this list or in `VERB_NOUNS` or in neither, never in both. Balanced words
#: went by what stands before a finite reporting verb: a noun taken for a verb loses a speaker.
NOUN_VERBS = frozenset(
    """
abuse abuses access accord accords account accounts ache aches act acts advance advances advertising aid airlift
airlifts alarm alarms ambush ambushes amount amounts anchor anchors anger answer answers appeal appeals approach
approaches arm arms arrest arrests assault assaults attack attacks attempt attempts auction auctions audit audits
author authors average averages award awards axe bail bait balance balances balloon balloons ban bandage bandages bank
banking bankroll banks bans bar bargain bargains bark bars base bases bat bats battle battles beam beams beating
beheading belonging benefit benefits bid bids bill bills blackmail blanket blankets blast blasts blaze blazes bleeding
blessing blight blockade blockades blocks blog blogs bloom blooms blow blows blunder blunders blur board boards bolt
bolts bomb bombing bombs book booking books boom booms boot boots border borders borrowing bottle bottles bounce bowl
bowls box boxes boycott boycotts brake brakes branch branches brand brands breach breaches bribe bribes bridge bridges
brief briefing briefs broadcast broadcasts broker brokers brush brushes buckle buckles budget budgets buffer buffers
bug bugs building bullies bully bullying bump bumps bunch bunches bundle bundles bus buses bust busts butcher butchers
buzz bypass cage cages camp campaign campaigns camps canvassing cap caps caption captions care carving cash catalog
catalogs catalogue catalogues catering cause causes caution censure chair chairs challenge challenges champion
champions change changes channel channels chant chants charge charges chart charter charters charts chat chats cheat
cheats cheer cheers chill chills chip chips chronicle chronicles chuckle chuckles circle circles claim claims clamp
clamps clash clashes clasp clasps class classes claw claws cleaning clearing clicks clip clips cloak cloaks clock
clocks clone clones clothing cloud clouds club clubbing clubs cluster clusters coach coaches coaching coast coasts
code codes coding coin coins collapse collapses color colors colour colours comb combat combs comfort comforts command
commands comment comments commission commissions complement complements compliment compliments compound compounds
compromise compromises concern concerns condition conditions conflict conflicts conscript conscripts consent console
consoles construct contact contacts contest contests contract contracts contrast contrasts control controls convict
convicts cook cooks copies copy cork corner corners cost costs cough coughs counsel counseling counselling counters
court courts crack cracks craft crafts crash crashes craving credit credits cross crosses crossing crowd crowdfunding
crowds crown crowns cruise cruises crunch cure cures curse curses cushion cushions cuts cutting cycle cycles cycling
dam damage damages dams dance dances dancing dash dashes date dates dawn deal dealing deals debate debates debut
debuts decay deck decks decline declines decrease decreases decree decrees default defaults defeats defect defects
delay delays delegate delegates delight delights demand demands dent dents deposit deposits desert deserts design
designs desire desires detail details detour detours digest digests dip dips disadvantage disadvantages discharge
discharges discipline disciplines discount discounts disgrace disguise disguises disgust dish dishes dislike dislikes
dispatch dispatches display displays dispute disputes disregard dissent distance distances distress ditch ditches
divorce divorces dock docks doctor doctors document documents dot dots double doubles doubt doubts draft drafts drain
drains drape drapes drawing dread dream dreams dress dresses dressing drift drill drilling drills drink drinking
drinks driving drone drones drug drugs drum drums duck ducks duel duels dump dumping dumps dwelling e-mail e-mails
edge edges editing effect effects elbow elbows email emails encounter encounters end endeavor endeavors endeavour
endeavours engineer engineering engineers engraving envy escape escapes escort escorts estimate estimates evidence
excerpt excerpts exchange exchanges excuse excuses exercise exercises exhaust exhibit exhibits exile exiles exit exits
experience experiences experiment experiments exploits export exports extract extracts eye eyes factor factors fade
failing fake fakes fall fan fans farm farming farms fashion fashions fault faults favor favour fear fears feature
features feeling ferment ferries ferry feud feuds field fields fight fighting fights figure figures files filing
filling film filming films filter filters finance finances fine fines finger fingers finish fire fires fish fishing
fitting flag flags flank flanks flap flaps flare flares flash flashes flesh float floats flock flocks flogging flood
flooding floods floor flooring floors flop flops flow flower flowers flows flush focus foil foils fold folds fool
fools force forces forecast forecasts form format formats forms foul fouls founder founders founding fracture
fractures frame frames framing freeze front fronts fuel fuels function functions fund funding fundraising funds funnel
funnels fuse fuses fuss gambling gasp gasps gathering gauge gauges gaze gear gears gesture gestures glance glances
glimpse glimpses glow glue gossip grade grades grading graduate graduates grant grants grazing grease greeting grill
grills grin grins grip grips groan groans groom grooming grooms ground grounding grounds group grouping groups growl
growls grudge grudges guarantee guarantees guard guards guide guides gun guns hack hacking hacks halt hammer hammers
hand handicap handicaps handling hands hanging happening harbor harbors harbour harbours harm harms harness harvest
harvests hate haul hauls head heading heads hearing heat heating heckling hedge hedges herald herd herds highlights
hijacking hike hikes hiking hint hiring hiss hitch hitches hoard hoards honor honors honour honours hook hooks hopes
hose hoses host hosts hound hounds huddle huddles hunt hunting hunts hurdle hurdles hurry impact impacts implements
import imports inch inches incline inclines increase increases initial initials input inputs insert inserts institute
institutes insult insults intercept intercepts interest interests intern interns interview interviews iron irons issue
issues itch jab jabs jail jails jam jams jerk jerks jet jets jogging joke jokes jolt jolts judge judges jump jumps
kicks kid kidnapping kids killing kiss kisses knitting knot knots label labels labor labors labour labours lace laces
lack land landing lands lap laps lapse lapses laugh laughs lead leads leak leaks leaning lease leases lecture lectures
level levels leverage levies levy license licenses licensing lies light lighting lights limit limits limp line lines
lining link links list listing lists lobbies lobby lobbying locks lodge lodges lodging log logging logs longing loop
loops loot looting lures lynching mail mails major majors mandate mandates maneuver maneuvers manoeuvre manoeuvres
manufacturing map mapping maps march marches market marketing markets mask masks massacre massacres massage massages
master masters match matches matter matters measure measures meeting menace menaces merit merits mess message messages
messaging messes milk mind minds mine mines mining minister ministers mint mints mirror mirrors mistake mistakes
mistrust misunderstanding mix mob mobs model modeling modelling models mold molds monitoring monitors mortgage
mortgages motion motions motor motors mould moulds mourning move moves murder murders murmur murmurs mushroom
mushrooms nail nails name names neglect net nets network networking networks nickname nicknames nod note notice
notices number numbers nurse nurses nursing object objects occasion occasions offshoring opening orbit orbits order
orders outfit outfits outlaw outlaws outline outlines outrage outrages outsourcing overdose overdoses overflow
overhaul overhauls overlap pace paces pack package packages packaging packing packs pad pads page pages paint painting
paints pair pairing pairs panic parachute parachutes parade parades parallel parallels pardon pardons park parking
parks part parties partner partners parts party partying passing paste pastes patch patches patent patents patrol
patrols pause pauses peak peaks peer peers pen pencil pencils pens perk perks permit permits petition petitions phase
phases phone phones photograph photographs phrase phrases picks picture pictures piece pieces pile piles piling pilot
pilots pin pins pioneer pioneers pipe pipes pitch pitches pity place places plague plagues plan planning plans plant
planting plants plaster plasters plate plates pledge pledges plot plots plug plugs plunder plunge pocket pockets point
points poison poisoning poisons police policing polish poll polling polls pool pools pop position positions post
posting posts posture postures pound pounds powder powders power powers practice practices praise prejudice prejudices
premiere premieres press pressure pressures price prices pricing prime print printing prints prize prizes probe probes
proceeding proceeds process processes processing profile profiles profiling profit profiteering profits program
programme programmes programming programs progress project projects promise promises prospect prospects protest
protests provision provisions publishing pulse pulses pump pumps punch punches purchase purchases purchasing purge
purges puzzle puzzles quake quakes quarantine quarantines quarrel quarrels question questioning questions queue queues
quiz quizzes quote quotes race races racing rack racks radio rage raid raids rail railing railroad railroads rails
rain rains rallies rally ramp ramps rank ranking ranks ransom ransoms rant rap rape rapes rate rates rating ration
rations reading rear reason reasoning reasons rebel rebels rebound rebounds rebuke rebukes reckoning record recording
records recruiting recycling referee referees reform reforms refueling refuelling refund refunds regards registers
reign reigns reins relapse relapses relay relays release releases remark remarks remedies remedy rent rents repair
repairs repeal replay replays replies reply report reporting reports reprieve reprieves reprimand reprimands reprint
reprints request requests rescue rescues research reserve reserves resort resorts respect respects rest result results
retail retreat retreats returns reverses review reviews revolt revolts reward rewards rhyme rhymes ride rides ridicule
rig rigging rigs ring rings riot rioting riots ripple ripples rise rival rivals rock rocks root roots rope ropes route
routes row rowing rows rubbish ruin ruins rule rules ruling rumor rumors rumour rumours rush sabotage saddle saddles
safeguard safeguards sail sailing sails salute salutes salvage sanction sanctions savage savages saving scale scales
scam scams scan scans scar scare scares scars schedule schedules scheduling scheme schemes scolding score scores scorn
scout scouts scrap scraps screen screening screens screws script scripts seal seals search searches season seasons
seat seating seats second seconds seed sense senses sentence sentences sentencing sequence sequences service services
sewing shade shades shadow shadows shame shape shapes share shares shell shelling shells shelter shelters shepherd
shepherds shield shields shift shifts ship shipping ships shock shocks shoe shoes shooting shop shopping shops shore
shores shot shoulder shoulders showcase showcases shower showers shred shreds shuffle shuffles shutter shutters
shuttle shuttles side sides siding sigh sighs sign signal signals signing signs silence silences sin single singles
sins sitting skate skates skating sketch sketches ski skiing skipper skippers skirmish skirmishes skirt skirts skis
slander slaughter slaughters slaying slice slices slides slope slopes slump slumps slur slurs smear smears smile
smiles smoke smokes smoking smuggling snag snags snare snares snow snows soil soils soldier soldiers sort sorts source
sources spam sparks spat speed speeding speeds spell spelling spells spending spice spices spike spikes spill spills
spin spiral spirals sponsor sponsors spot spotlight spotlights spots sprawl spray sprays spring springs sprint sprints
squabble squabbles square squares stabbing stack stacks staff staffing staffs stage stages staging stain stains stake
stakes stalking stall stalls stamp stampede stampedes stamps standing staple staples star stars state states station
stations steam stereotype stereotypes stirring stitch stitches stock stocks stomach stomaches stone stones stoning
store stores storm storms strain strains strand strands strap straps stream streaming streams stress stresses stretch
stride strike strikes string strings strip strips stroke strokes structure structures struggle struggles studies study
stuff stump stunt stunts style styles subject subjects substitute substitutes suit suits sum summons sums supplement
supplements supplies supply support surf surface surfaces surfing surge surges surprise surprises surrender surrenders
survey surveys suspect suspects swamp swamps swap swaps swarm swarms sweat sweeps swelling swimming swing swings
switches table tables tag tags tail tailoring tails talks tallies tally tank tanks tape tapes target targets task
tasks taste tastes tasting tax taxes taxi taxis teaching team teams tears telegraph telephone telephones temper
tempers tender tenders term terms test testing tests text texts thinking thread threads thrill thrills throng throngs
throttle thumb thumbs thunder tie ties tightening time times timing tip tips tire tires title titles toast toasts toll
tolls top tops torches torture tortures total totals touch tour touring tours tow tower towers toy toys trace traces
track tracking tracks trade trades trading traffic traffics trail train training trains transfer transfers transit
transition transitions transplant transplants transport transports trap traps trash travel travels treasure treasures
trek treks trend trends trespass trick tricks trimming triumph triumphs trouble troubles trust trusts tune tunes
tunnel tunnels tutor tutors tweak tweaks tweet tweets twist twists type types underpinning understanding undertaking
update updates upgrade upgrades value values veil veils venture ventures veto vetoes vetting video view views visit
visits voice voices void voids volunteer volunteers vote votes voting vow wage wages wake warehouse warehouses warming
warning warp warrant warrants waste wastes water waters wave waves weather wedding wedge wedges weed weeds wheel
wheels whips whistle whistles wind winds wire wires wiretapping wiring witness witnesses wonders work wound wounds
wreck wrecks wrestling writing wrong wrongs yearning yields zone zones zoning
""".split()
)

#: Words that are *usually verbs* in news though a noun has the same form. Only forms with a noun worth fearing are
#: listed: "a reported *find*", "one more *try*". Everything else that is in `verbs_general` is a verb without this list.
VERB_NOUNS = frozenset(
    """
abandon accused address addresses affect aim aims ask asks assent attribute attributes babble bake barter bash bear
bears beat beats bend bends bet bets bite bites blame blames bleed blend blends blink blinks block blossoms blunt
boast boasts boil boost boosts bound bounds bow bows break breaks breed breeds build builds bulge burn burns burst
bursts buy buys call calls cares cast casting casts catch catches cease chase chases check checks chew chews choke
chop chops click climb climbs close closes combine combines conduct conducts confine confines convert converts count
counter counts cover covers crawl creep creeps cries crow crows crumble crush crushes cry curb curbs cut dare dares
defeat dig digs discard discards dive dives divide divides don doom dove drag draw draws drive drives drop drops dwarf
dwarfs dying earning ease eats echo echoes edit edits embrace embraces ends exploit express face faces falls fare
fares favors favours feed feeds feel feels fell file fill fills find finding finds fit fits fix fixes flick flicks
flies flip flips flirt flirts flutter fly forge forges found fret frets gain gains gamble gambles gazes glide go going
goings grab grabs grasp graze grazes grind grinds grumble guess handle handles hang hangs haunt haunts hawk hawks
heave help helps hide hides highlight hints hit hits hold holding holds hope hosting hug hugs hurt hurts implement
invite invites join joins keep keeps kick kill kills knock knocks lacks lament laments lasts launch launches lay lays
lean leans leap leaps leave leaves leaving let lets lie lift lifts like likes listen living lock look looks love loves
lurch lure make makes making mangle mark marking marks means meet meets mention mentions might misprint miss misses
moan moans monitor mount mounts mows mull mulls must nap naps narrows need needs nods notes nudge nudges offer
offering offers offset offsets open opens overlaps override overrides paddle pass passes pay pays peel peels pelt
pelts pick pinch pivot pivots play plays plough ploughs plow plows polishes pops pose poses praises present presents
presses preys prick prides produce prompt prompts pull pulls purports push pushes put puts quip quips quit quits raise
raises ram rams rants reach reaches read reads recall recalls recruit recruits refuse regard register regret regrets
reject rejects remains remake remakes repeat repeats resolve resolves rests resume resumes retort retorts return
reveal reveals reverse rip rips rises roar roars roll rolls rub rubs run running runs rushes sack sacks saw saws say
saying says scatter scoop scoops scorns scramble scrambles scrape scrapes scratch scratches scream screams screw scrub
scrubs sell sells serve serves set sets setting shake shakes shave shaves shed sheds shine shiver shivers shoot shoots
show shows shriek shrieks shrink shrinks shrug shrugs shudder shudders singing sink sinks sip sips skip skips slam
slams slap slaps slash slashes sleep sleeps slide slip slips slit slits slouch smack smash smashes smell smells snap
snaps snarl snarls snatch snatches sneak sneaks sneer sneers sneeze sneezes sniff sniffs snore snores snort snorts
snub snubs soak sob sobs sound sounds sours spar spars spend spends spins spit spits splash splashes split splits
spoil spoils sprain sprains sprawls spread spreads sprouts spur spurs squat squats squeeze squeezes stab stabs stagger
stalks stammer stand stands stare stares start starts stay stays steal steals steer steers stem stems sting stings
stink stinks stir stirs stomp stomps stoop stop stops straddle stray strays strides stroll strolls strut struts
stumble stumbles stumps stutter suck sulk sulks swat swats sway sweats sweep swell swells swim swims swoop swoops
tackle tackles take takes taking takings talk tangle tangles tap taps taunt taunts tear tease teases think thinks
thought throb throbs throw throws thrust thrusts thump thumps tick ticks tilt tilts tingle tingles tinker toss tosses
totes touches tout touts trails treat treats tremble tries trigger triggers trim trims trot trots try tug tugs tumble
tumbles turn turns twirl upset upsets urge urges use uses vaunt vent vents vows wade wail wails wait waits wakes walk
walks wane want wants warms warps wash washes watch watches wear wears weep welcome welcomes whimper whimpers whine
whines whirl whisper whispers wiggle wiggles will win wink winks wins wish wishes wobble wobbles wonder works worries
worry worship wrap wraps yawn yawns yell yells yield zoom zooms
""".split()
)

#: Frequent nouns of news, singular and plural, with every word of `NOUN_VERBS`. Of persons only the most frequent are
#: here: the others are in `people`, where a role is listed once and its plural made by rule; bodies, documents and
#: outlets are in `bodies`, again with their frequent words here. Nouns that are adjectives as often (public, military)
#: are in, as they head phrases that speak.
COMMON_NOUNS = NOUN_VERBS | frozenset(
    """
abaya abayas abilities ability abortion abortions absence absences absurdity academies academy acceleration accent
accents acceptance accident accidents accolade accolades accommodation accommodations accomplishment accomplishments
accordance accountability accounting accuracy accusation accusations achievement achievements acid acids
acknowledgement acknowledgements acknowledgment acknowledgments acquisition acquisitions acquittal acquittals acre
acres action actions activism activist activists activities activity ad adaptation adaptations addiction addictions
addition additions adherence adjournment adjournments adjustment adjustments administration administrations admiration
admission admissions adolescence adoption adoptions ads advantage advantages advent adventure adventures adversity
advert advertisement advertisements adverts advice adviser advisers advisories advisory advocacy advocate affair
affairs affection affections affidavit affidavits affiliate affiliates affiliation affiliations affirmation
affirmations affordability aftermath aftershock aftershocks age agencies agency agenda agendas agents ages aggression
agony agreement agreements agriculture aide aides ailment ailments aircraft airfare airfares airfield airfields
airline airliner airliners airlines airplane airplanes airport airports airspace airstrike airstrikes airwaves aisle
album albums alcohol algorithm algorithms alien alienation aliens allegation allegations allegiance allegiances
allergies allergy alliance alliances allies allocation allocations allotment allotments allowance allowances
alternative alternatives altitude altitudes aluminium aluminum ambition ambitions ambulance ambulances amendment
amendments ammunition amnesty analogies analogy analyses analysis analyst analysts analytics anarchy anecdote
anecdotes angle angles anguish animal animals animosity annexation anniversaries anniversary announcement
announcements annoyance anomalies anomaly anonymity anthem anthems anti-semitism antibiotic antibiotics antibodies
antibody antics antigen antigens antipathy antitrust anxieties anxiety apartment apartments apathy apologies apology
app apparatus apparel appearance appearances appetite appetites applause apple apples appliance appliances application
applications appointment appointments appraisal appraisals appreciation apprehension apprehensions apprenticeship
apprenticeships appropriation appropriations approval approvals apps apron aprons aptitude arbitration arch arches
architecture archive archives area areas arena arenas argument arguments aristocracy armament armaments armies
armistice armor armour army arrangement arrangements array arrays arrival arrivals arrogance arrow arrows arsenal
arsenals arson art artefact artefacts arteries artery article articles artifact artifacts artillery arts artwork
artworks ash ashes aspect aspects aspiration aspirations aspirin assassination assassinations assemblies assembly
assertion assertions assessment assessments asset assets assignment assignments assistance association associations
assumption assumptions assurance assurances asteroid asteroids asthma astronomy asylum athletics atmosphere
atmospheres atom atoms atrocities atrocity attachment attachments attendance attendances attention attentions attic
attics attitude attitudes attorney attraction attractions audience audiences audio auditorium auditoriums authenticity
authorisation authorisations authorities authority authorization authorizations autism autocracy automaker automakers
automation automobile automobiles autonomy autopsies autopsy availability avalanche avalanches avenue avenues aversion
aversions aviation awareness axis babies baby backbone backdrop backdrops backers background backgrounds backing
backlash backlog backlogs backpack backpacks backstories backstory backup backups backyard backyards bacteria badge
badges bag baggage bags bail bailout bailouts bakeries bakery balconies balcony ball ballet ballets ballistics ballot
ballots ballroom ballrooms balls banana bananas band bandh bands bandwagon bandwidth banknote banknotes bankruptcies
bankruptcy banner banners baptism baptisms barbarism barn barns barometer barometers barrack barracks barrage barrages
barrel barrels barricade barricades barrier barriers baseball basement basements basics basin basins basis basket
basketball baskets bastard bastards bastion bastions batch batches bath bathroom bathrooms baths battalion battalions
batteries battery battlefield battlefields battleground battlegrounds bay bays beach beaches beacon beacons bean beans
beard beards beast beasts beatings beauties beauty bed bedding bedrock bedroom bedrooms beds bee beef beer beers bees
behalf behavior behaviors behaviour behaviours beheadings behest belief beliefs bell bells belongings belt belts bench
benches benchmark benchmarks betrayal betrayals beverage beverages bias biases bible bibles bicycle bicycles bigotry
bike bikes billboard billboards billionaire billionaires bin bins biographies biography biology biopsy bipartisanship
bird birds birth birthday birthdays birther birthers birthplace birthplaces births bit bitcoin bitcoins bits
bitterness black blackout blackouts blacks blessings blister blisters blitz bloc blockbuster blockbusters blocs blood
bloodbath bloodshed blouse blouses blowback blueprint blueprints bluff bluffs boarding boat boating boats bobby bodies
body boiler boilers bombardment bombardments bomber bombers bombings bombshell bombshells bond bonds bone bones bonus
bonuses bookcase bookcases bookings booklet booklets bookshop bookshops bookstore bookstores boon boos booster
boosters boredom borough boroughs borrower borrowers borrowings bottom bottoms boundaries boundary bounties bounty
bouquet bouquets bourse bourses boutique boutiques boxing boyhood bracket brackets brain brainchild brains brass
bravery brawl brawls bread breadth breakdown breakdowns breakfast breakfasts breaking breakout breakouts breakthrough
breakthroughs breakup breakups breast breasts breath breaths breeze breezes breweries brewery bribery brick bricks
briefings brigade brigades brilliance brink broadband broadcasting brochure brochures brokerage brokerages bronze
brother brow browser browsers brutality bubble bubbles buck bucket buckets bucks budgeting building buildings bulb
bulbs bulk bull bulldozer bulldozers bullet bulletin bulletins bullets bullion bulls bulwark bulwarks bunk bunker
bunkers bunks buoy buoys burden burdens bureau bureaucracies bureaucracy bureaus bureaux burglaries burglary burial
burials burka burkas burkini burkinis burqa burqas bush bushes business businesses businessman butter button buttons
buyout buyouts by-election by-elections by-poll by-polls by-product by-products byelection byelections bylaw bylaws
byline bylines bypoll bypolls cabin cabinet cabinets cabins cable cables cache cadre cadres cafe cafes cafeteria
cafeterias café cafés cake cakes calculation calculations calculus calendar calendars calf caliber calibre caliphate
calm calorie calories calves camera cameras camp campaigning camps campsite campsites campus campuses canal canals
cancellation cancellations cancer cancers candidacies candidacy candidate candidates candidature candidatures candies
candle candles candor candy cannabis canteen canteens canvas canyon canyons capabilities capability capacities
capacity caper capers capital capitalism capitalist capitalists capitals capitol captivity car caravan caravans carbon
carcass carcasses card cards career careers carelessness cargo cargoes cargos caricature caricatures carnage carnival
carnivals carpet carpets carrier carriers carrot carrots cars cart cartel cartels cartoon cartoons carts carvings
cascade cascades case cases casino casinos cassette cassettes caste castes castle castles casualties casualty cat
catastrophe catastrophes catch-22 categories category cathedral cathedrals catholic catholics cats cattle caucus
caucus-goer caucus-goers caucuses cause cavalry cave caveat caveats caves cease-fire cease-fires ceasefire ceasefires
ceiling ceilings celebration celebrations cell cellar cellars cellphone cellphones cells cement cemeteries cemetery
censorship census cent centenaries centenary center centerpiece centerpieces centers centre centrepiece centrepieces
centres centrist centrists centuries century ceremonies ceremony certainties certainty certificate certificates
certification certifications chain chains chairman chamber chambers championship championships chance chances chaos
chapel chapels chapter chapters character characteristic characteristics characterization characterizations characters
charge-sheet charge-sheets chargesheet chargesheets charisma charities charity charm charms chatbot chatbots
chauvinism checkpoint checkpoints cheese cheeses chemical chemicals chemistry cheque cheques chest chests chicken
chickens chief child childbirth childcare childhood childhoods children chimney chimneys chin chocolate chocolates
choice choices choir choirs cholera cholesterol chord chords chore chores chorus choruses chowk christian christianity
christians chromosome chromosomes chunk chunks church churches cigar cigarette cigarettes cigars cinema cinemas
circuit circuits circulation circulations circumstance circumstances circus circuses citation citations cities
citizenry citizens citizenship city civilisation civilisations civility civilization civilizations clampdown
clampdowns clan clans clarification clarifications clarity class-action classic classics classification
classifications classroom classrooms clause clauses clay clean-up cleanliness cleanup cleanups clearance clearances
clearings clemency clergy cliche cliches cliché clichés clientele cliff cliffs climate climates climax climbing clinic
clinics clique cliques closeness closet closets closing closings closure closures cloth clothes clout clubhouse
clubhouses clue clues co-operation co-operative co-operatives co-ordination coach coaches coal coalition coalitions
coastline coastlines coat coats cocaine cockpit cockpits cocktail cocktails coconut coconuts coexistence coffee
coffees coffers coffin coffins cohesion cohort cohorts coil coils coincidence coincidences coke cold colds
collaboration collaborations collar collars collateral colleagues collection collections collective collectives
college colleges collision collisions collusion colon colonialism colonies colonisation colony column columns coma
combination combinations comeback comebacks comedies comedy comet comets commander commencement commendation
commendations commentaries commentary commerce commercial commercials commitment commitments committee committees
commodities commodity commons communication communications communique communiques communiqué communiqués communism
communist communists communities community commute commutes compact companies companionship company comparison
comparisons compartment compartments compass compassion compensation competence competition competitions
competitiveness compilation compilations complacency complaint complaints completion complex complexes complexities
complexity compliance complication complications component components composite composites composition compositions
composure comprehension compression computer computers computing con concentration concentrations concept conception
conceptions concepts concert concerts concession concessions conclusion conclusions concrete condemnation
condemnations condolence condolences condom condoms confederation confederations conference conferences confession
confessions confidence confidentiality configuration configurations confinement confirmation confirmations
confiscation confiscations conformity confrontation confrontations confusion congestion conglomerate conglomerates
congratulations congregation congregations congress congresses conjecture connection connections conquest conquests
cons conscience consciences consciousness consensus consequence consequences conservation conservatism conservative
conservatives consideration considerations consistency consolation consolidation consortium consortiums conspiracies
conspiracy constituencies constituency constituent constituents constitution constitutions constraint constraints
construction constructions consulate consulates consultancies consultancy consultation consultations consumption
contagion container containers containment contamination contempt content contention contentions contents context
contexts continent continents contingencies contingency contingent contingents continuation continuity contraband
contraception contraceptive contraceptives contraction contractions contradiction contradictions contribution
contributions controversies controversy convenience convention conventions convergence conversation conversations
conversion conversions conviction convictions convoy convoys cooker cookers cookie cookies cooking cooperation
cooperative cooperatives coordination copper copyright copyrights coral corals core cores corn cornerstone
cornerstones coronavirus corporation corporations corps corpse corpses correction corrections correctness correlation
correlations correspondence corridor corridors corrosion corruption cosmetics cosmos cost-cutting costume costumes
cottage cottages cotton council councils countdown countdowns countenance counter-terrorism counterattack
counterattacks counterfeit counteroffensive counteroffensives counterterrorism counties countries country countryside
county coup couple couples coups courage course courses courtesies courtesy courthouse courthouses courtroom
courtrooms courtship courtyard courtyards cover-up cover-ups coverage cow coward cowardice cowards cows crackdown
crackdowns cradle cradles cramp cramps crane cranes crate crater craters crates cravings crawler craze crazes cream
creation creations creativity creature creatures credential credentials credibility creed creeds creek creeks
cremation cremations crescendo crest crew crews cricket crime crimes criminal criminality crises crisis criteria
criterion criticism criticisms critics critique critiques crocodile crocodiles cronies crony cronyism crook crooks
crop crops crorepati crossfire crossings crossroad crossroads crowd-funding crucible crude cruelties cruelty cruiser
cruisers crust crypto cryptocurrencies cryptocurrency crystal crystals cub cube cubes cubs cue cues cuff cuffs cuisine
cuisines culmination cult cultivation cults culture cultures cup cupboard cupboards cups curfew curfews curiosities
curiosity curl curls currencies currency curricula curriculum curriculums curtain curtains curve curves custard
custody custom customs cutoff cutoffs cuttings cyber-attack cyber-attacks cyberattack cyberattacks cybersecurity
cyberspace cyclone cyclones cylinder cylinders cynicism dagger daggers dairy dalit dalits dam danger dangers darkness
darling darlings dashboard dashboards data database databases daughter daydream daylight deadlock dealership
dealerships dealings death deaths debacle debacles debris debt debts decade decades decency deception deceptions
decision decision-making decisions declaration declarations decor decoration decorations decorum decoy decoys
dedication deduction deductions deed deeds deer defamation defence defences defense defenses deficiencies deficiency
deficit deficits definition definitions deflation deforestation degradation degree degrees delegate delegation
delegations delicacies delicacy delinquency deliveries delivery delusion delusions demeanor demeanour demise
democracies democracy democrat democratisation democratization democrats demographics demolition demolitions demon
demons demonstration demonstrations denial denials denomination denominations denominator densities density
denunciation denunciations department departments departure departures dependence dependencies dependency dependent
dependents deployment deployments deportation deportations deposition depositions depot depots depression depressions
deprivation depth depths deputy derbies derby deregulation descent description descriptions desertion desertions desk
desks desktop desktops despair desperation dessert desserts destination destinations destiny destroyer destroyers
destruction detachment detachments detection detector detectors detention detentions deterioration determination
determinations deterrence deterrent deterrents devaluation devaluations devastation development developments deviation
deviations device devices devil devils devotion dexterity dharna dharnas dhow dhows diabetes diagnoses diagnosis
diagram diagrams dialect dialects dialog dialogue dialogues diamond diamonds diaries diary diaspora dictatorship
dictatorships diction dictionaries dictionary diet diets difference differences difficulties difficulty digit digits
dignitaries dignitary dignity dilemma dilemmas diligence dimension dimensions dinner dinners dinosaur dinosaurs
diocese dioceses dioxide diploma diplomacy diplomas direction directions directive directives director directorate
directorates directories directory dirt disabilities disability disagreement disagreements disappearance
disappearances disappointment disappointments disapproval disarmament disarray disaster disasters disbelief disc
discharge disclosure disclosures discomfort discontent discourse discoveries discovery discrepancies discrepancy
discretion discrimination discs discussion discussions disease diseases disinformation disk disks dismay dismissal
dismissals disobedience disorder disorders disparities disparity displacement disposal disposition disqualification
disrepair disrespect disruption disruptions dissatisfaction dissertation dissertations disservice dissolution
distilleries distillery distinction distinctions distortion distortions distraction distractions distribution
distributions district districts distrust disturbance disturbances diva divas diversification diversion diversions
diversity dividend dividends division divisions dna docket dockets doctrine doctrines documentaries documentary
documentation dog dogs dolphin dolphins domain domains dome domes dominance domination dominion donation donations
donkey donkeys donor donors door doors doorstep doorsteps dope doping dormitories dormitory dose doses dough downfall
download downloads downpour downpours downside downsizing downtown downturn downturns dozen drainage drama dramas
drawback drawbacks drawings dreamer dreamers dressing-room driveway driveways driving drone drop-off drop-out
drop-outs drought droughts drove droves drunk drunkenness drunks dues duo duos duration dusk dust duties duty
dwellings dye dyes dynamic dynamics dynamism dynamite dynasties dynasty dysfunction e-commerce eagerness eagle eagles
ear earnings ears earth earthquake earthquakes east easterner easterners ebola eclipse eclipses ecology economics
economies economists economy ecosystem ecosystems ecstasy edict edicts edifice edition editions editor editorial
editorials education effectiveness efficacy efficiencies efficiency effort efforts egg eggs ego egos electability
election electioneering elections electorate electorates electricity electron electronics electrons elegance element
elements elephant elephants elevation elevator elevators eligibility elimination elite elites eloquence embankment
embankments embargo embargos embarrassment embarrassments embassies embassy ember embers embezzlement emblem emblems
embryo embryos emergence emergencies emergency emigration emirate emirates emirati emiratis emission emissions emoji
emojis emotion emotions empathy emphasis empire empires employee employees employment empowerment encampment
encampments enclave enclaves encouragement encryption encyclopedia encyclopedias endeavor endgame ending endings
endorsement endorsements endowment endowments endurance energies energy enforcement enforcer enforcers engagement
engagements engine engines engravings enlargement enlightenment enlistment enmity enquiries enquiry enrichment
enrollment enrollments enrolment enrolments enterprise enterprises entertainment enthusiasm entirety entities
entitlement entitlements entity entourage entrance entrances entrepreneurship entries entry envelope envelopes
environment environments enzyme enzymes epicenter epicentre epidemic epidemics epidemiology episode episodes epitome
epoch equaliser equalisers equality equalizer equalizers equation equations equilibrium equipment equities equity
equivalent equivalents era eras erosion errand errands error errors eruption eruptions escalation escalations escapade
escapades espionage essay essays essence essential essentials establishment establishments estate estates esteem
estrangement etching etchings ethanol ethic ethics ethnicities ethnicity etiquette euphoria euro euros eurozone
euthanasia evacuation evacuations evaluation evaluations evangelical evangelicals evasion eve evening evenings event
events eviction evictions evil evils evolution exam examination examinations example examples exams excavation
excavations excellence exception exceptions excess excesses exchequer excise excitement exclusion exclusions
exclusivity excursion excursions execution executions executive executives exemption exemptions exertion exertions
exhaustion exhibition exhibitions existence exodus expanse expansion expansions expectation expectations expedition
expeditions expenditure expenditures expense expenses experimentation expert expertise experts expiration expiry
explanation explanations exploitation exploration explorations explosion explosions explosive explosives exposition
expositions exposure exposures exposé expression expressions expulsion expulsions extension extensions extent exterior
extermination extinction extortion extradition extraditions extravagance extreme extremes extremism eyebrow eyebrows
fable fables fabric fabrication fabrications fabrics facade facades facet facets facilities facility fact fact-check
fact-checker fact-checkers fact-checks faction factions factories factory facts faculties faculty failings failure
failures fair fairies fairness fairs fairy faith faithful faiths falcon falcons fallout falsehood falsehoods fame
familiarity families family famine famines fanfare fantasies fantasy farewell farewells farmhouse farmhouses farmland
fascination fascism fascist fascists fat fatalities fatality fate fates father fatigue fatwa fatwas favela favelas
favor favorability favorite favorites favoritism favourite favourites favouritism fax faxes façade façades feast
feasts feat feather feathers feats federation federations fee feedback feelings fees felling fellow fellows fellowship
fellowships felon felonies felons felony female females feminism fence fences fencing fertiliser fertilisers fertility
fertilizer fertilizers fervor fervour festival festivals festivities festivity fetus fetuses fever fevers fiasco
fiascos fiber fibers fibre fibres fiction fictions fiddle fiddles fidelity fiefdom fiefdoms fieldwork filibuster
filibusters filings filmmaking final finale finals financing findings fir firearm firearms firecracker firecrackers
firefight firefighting firefights fireplace fireplaces firepower fireside firestorm firestorms firewall firewalls
firework fireworks firing firings firm firmness firms firs fisheries fishery fissure fissures fist fists fitness
fittings fixture fixtures flagship flagships flair flak flame flames flashpoint flashpoints flavor flavors flavour
flavours flaw flaws fleece fleet fleets flesh flexibility flight flights flip-flop flip-flops flirtation floodgate
floodgates floodplain floodwater floodwaters flora flotilla flu fluctuation fluctuations fluency fluid fluids flurry
flux foam fodder fog folklore folks follow-up follow-ups followers folly food foods foodstuff foodstuffs fool
foolishness foot footage football footing footnote footnotes footpath footpaths footprint footprints footstep
footsteps footwear foray forays forbearance foreclosure foreclosures forefront forehead forerunner forerunners
foresight forest forestry forests forfeiture forgeries forgery forgiveness fork forks formalities formality format
formation formations formula formulas formulation formulations fort forte fortitude fortnight fortress fortresses
forts fortune fortunes forum forums fossil fossils foundation foundations founder fountain fountains fox foxes
fraction fractions fragility fragment fragments framework frameworks franchise franchises fraternities fraternity
fraud frauds freak freaks freedom freedoms freight frequencies frequency friction frictions friend friendliness
friends friendship friendships frigate frigates fright fringe fringes front-line front-runner frontier frontiers
frontline frontlines frost frosts frugality fruit fruits frustration frustrations fulfillment fulfilment fun
functionaries functionary functioning fundamentalism fundamentals funeral funerals fungi fungus furniture furor furore
fury fuselage fusion fusions futility future futures gadget gadgets gaffe gaffes gag gags gaiety gala galas galaxies
galaxy galleries gallery gallon gallons gallows game games gaming gang gangs gap gaps garage garages garbage garden
gardening gardens garment garments garrison garrisons gas gasoline gastronomy gate gates gateway gateways gatherings
gauntlet gay gays gdp gem gems gender genders gene general generation generations generator generators generosity
genes genetics genocide genocides genome genomes genre genres gentrification geography geology geometry germ germs
geyser gherao ghost ghosts giant giants gift gifts gig gigs gimmick gimmicks gist glacier glaciers glamor glamour
glare glass glasses gleam glee glitch glitches globalisation globalization globe globes gloom glories glory gloss
glove gloves goal goals goat goats god gods gold golf good goodbye goodbyes goodness goods goodwill goose gospel
gospels governance government governments governor governorship governorships grace graces grader graders graduation
graduations graffiti grain grains gram grandstand grandstands graph graphic graphics graphs grass grassroots gratitude
grave gravel graves graveyard graveyards gravity greatness greed green greenhouse greenhouses greens greeting
greetings grenade grenades grid gridlock grids grief grievance grievances grit groceries grocery groundwork groupings
growth guesswork guidance guideline guidelines guild guilds guilt guise guitar guitars gulf gum gums gunfight
gunfights gunfire gunpoint gunshot gunshots gust gusts gut guts gutter guy guys gym gymnasium gymnasiums gymnastics
gyms habit habitat habitats habits hail hair haircut haircuts hairs haj hajj half-century hall hallmark hallmarks
halls hallway hallways handbag handbags handbook handbooks handful handgun handguns handout handouts handover handset
handsets handshake handshakes handwriting hangar hangars hangings hangover hangovers happenings happiness harassment
hardship hardships hardware harmony harshness hartal hashtag hashtags hassle hassles haste hat hatchback hatred hats
haven havens hazard hazards haze hazing headache headaches headcount headings headlight headlights headline headlines
headphones headquarters headscarf headscarves headway healing health health-care healthcare hearings hearsay heart
heartache heartbeat heartbeats heartland hearts heatwave heatwaves heaven heavens heavyweight heavyweights hectare
hectares heel heels hegemony height heights heirloom heirlooms helicopter helicopters hell helm helmet helmets
helpline helplines hemisphere hemispheres hen hens herb herbs heritage heroes heroin heroism hesitation heterosexual
heterosexuals hiatus hiccup hiccups hideout hideouts hierarchies hierarchy high high-rise high-rises highland
highlands highs highway highways hijab hijabs hijacking hijackings hill hills hillside hillsides hilltop hilltops
hindsight hinterland hip hip-hop hips histories history hoax hoaxes hobbies hobby hockey hold-up holdings hole holes
holiday holiday-maker holiday-makers holidays holocaust homage home homecoming homeland homelands homelessness homer
homes hometown hometowns homework homicide homicides homophobia homosexual homosexuality homosexuals honesty honey
honeymoon honeymoons honor honour hood hoodie hoodies hoods hooliganism hoot hoots hopeful hopefuls horde hordes
horizon horizons hormone hormones horn horns horror horrors horse horsepower horses horticulture hospice hospices
hospital hospitalisation hospitality hospitalization hospitals hostel hostels hostilities hostility hotbed hotel
hotels hotline hotlines hotspot hotspots house household households houses housing hub hubris hubs hum human humanism
humanity humans humidity humiliation humiliations humility humor humour hunch hunger hurricane hurricanes husband
hybrid hybrids hydrogen hygiene hymn hymns hype hyperbole hypertension hypocentre hypocrisy hypocrite hypocrites
hypotheses hypothesis hysteria ice iceberg icebergs icon icons id idea ideal idealism idealist idealists ideals ideas
identification identities identity ideologies ideology idiocy iftar ignorance illegality illegitimacy illiteracy
illness illnesses illumination illusion illusions illustration illustrations image imagery images imagination
imaginations imaging imbalance imbalances immaturity immersion immigrants immigration immunisation immunisations
immunity immunization immunizations impairment impairments impasse impatience impeachment imperative imperatives
imperialism impetus implementation implication implications importance imposition impossibility impotence impression
impressions imprint imprints imprisonment improvement improvements impulse impulses impunity inability inaccuracies
inaccuracy inaction inadequacies inadequacy inauguration inaugurations incarceration incarnation incarnations incense
incentive incentives inception incest incidence incident incidents inclination inclinations inclusion income incomes
incompetence incorporation incursion incursions indecency indecision independence independent independents index
indexes indian-american indication indications indicator indicators indices indictment indictments indifference
indigestion indignation indignity individual individuality individuals inducement inducements indulgence indulgences
industrialisation industrialization industries industry inefficiencies inefficiency inequalities inequality inequity
inertia inevitability infancy infantry infection infections inferiority infertility infidel infidelities infidelity
infidels infighting infiltration infiltrator infiltrators inflammation inflation inflow inflows influenza influx info
information infrastructure infringement infringements ingenuity ingredient ingredients inheritance initiation
initiative initiatives injection injections injunction injunctions injuries injury injustice injustices inkling
inklings inn inning innings innocence innovation innovations inns innuendo innuendos inquest inquests inquiries
inquiry inquisition inroad inroads insanity insect insects insecurities insecurity inset insiders insight insights
insistence insolvencies insolvency inspection inspections inspiration inspirations instability installation
installations installment installments instalment instalments instance instances instinct instincts institution
institutions instruction instructions instrument instruments insulin insurance insurgencies insurgency insurrection
insurrections intake integration integrity intellect intellectual intellectuals intelligence intensity intent
intention intentions intents interaction interactions interception interceptions interface interfaces interference
interior interlude interludes internet internment internship internships interplay interpretation interpretations
interrogation interrogations interruption interruptions intersection intersections interstate interstates interval
intervals intervention interventions intifada intimacy intimidation intolerance intrigue intrigues introduction
introductions intrusion intrusions intuition invasion invasions invention inventions inventories inventory inversion
investigation investigations investment investments investors invitation invitations invoice invoices involvement ipad
ipads iphone iphones ipo ire ironies irony irregularities irregularity irrigation irritation islamism islamist
islamists islamization islamophobia island islands isolation isolationism israeli israelis itineraries itinerary ivory
jab jabs jacket jackets jailbreak jar jars jaw jaws jazz jealousy jeans jeep jeeps jeopardy jewel jewellery jewelry
jewels jihad job jobs joint joints journal journalism journalists journals journey journeys joy joys jubilation
jubilee judgement judgements judgment judgments judiciary juggernaut juice juices juncture jungle jungles junior
juniors junk junta juntas juries jurisdiction jurisdictions jurisprudence jury justice justification justifications
juvenile juveniles kandura karate kebab kebabs keeper keepers keg kernel kerosene ketchup key keyboard keyboards
keynote keypad keys kick-off kickback kickbacks kickoff kidnappings kidney kidneys killings kilo kin kindergarten
kindergartens kindness kingdom kingdoms kinship kiosk kiosks kit kitchen kitchens kite kites kits kitten kittens knack
knee knees knife knighthood knives knockout knockouts know-how knowledge lab label laboratories laboratory labour labs
ladder ladders lady lag lake lakes lama lamb lambs lamp lamps lance landfill landfills landings landmark landmarks
landmine landmines landscape landscapes landslide landslides lane lanes language languages lantern lanterns laptop
laptops larceny largesse lasagna laser lasers lathi lathicharge latitude laughter laundering laundry laurel laurels
lava lavatory law law-breaker law-breakers lawlessness lawmakers lawn lawns laws lawsuit lawsuits lawyer layer layers
layoff layoffs layout layouts leader leaders leadership leaderships leaf leaflet leaflets league leagues leanings
learning leeway left-arm leg legacies legacy legalisation legality legalization legend legends legislation legislature
legislatures legitimacy legs legwork leisure lending length lengths leniency lens lenses lesbian lesbians lesson
lessons letdown letter letters leukaemia leukemia levee levees lexicon liabilities liability liar libel liberal
liberalisation liberalism liberalization liberals liberation liberator liberators libertarian libertarians liberties
liberty libraries library licence licences lid lids lieu life lifeboat lifeboats lifeline lifelines lifespan lifespans
lifestyle lifestyles lifetime lifetimes liftoff lightning likelihood likeness liking limb limbo limbs limelight
limitation limitations limousine limousines line-up line-ups lineage lineup lineups linings linkage linkages lion
lions lip lips liquid liquidation liquidity liquids liquor listings lit literacy literature lithium litigation litmus
livelihood livelihoods liver livers lives livestock load loads loan loans local localities locality location locations
lockdown lockdowns locker lockers locomotive locomotives lodgings logic logistics logjam logo logos loneliness
longevity longings longitude loophole loopholes lordship loss losses lot lots lotteries lottery loudspeaker
loudspeakers lounge lounges louse low lowland lowlands lows loyalties loyalty luck luggage lull lumber lump lumps
lunacy lunatic lunatics lunch lunches lung lungs lust luxuries luxury lynchings lyric lyrics machete machetes machine
machinery machines madness madrasa madrasah madrasas madrassa madrassas maestro mafia magazine magazines magic magnet
magnets magnitude mailbox mailboxes mainland mainstay mainstays mainstream maintenance majesty majlis majorities
majority make-up makeover makeovers maker makers makeup malaise malaria male males malfeasance malfunction
malfunctions malice mall malls malnutrition malpractice malware mammal mammals man management managements manager
managing mandal manhood manhunt manhunts mania manifestation manifestations manifesto manifestos manipulation
manipulations mankind manner manor manors manpower mansion mansions manslaughter mantle mantra mantras manual manuals
manuscript manuscripts marathon marathons marble marbles margarine margin margins marijuana marina marinas marketplace
marketplaces markings markup marriage marriages marrow marsh marshes martyrdom marvel marvels marxist marxists mascot
mascots masculinity masjid mass masses masterpiece masterpieces mastery matchup matchups mate material materials
maternity math mathematics maths matrix maturity maulana maxim maximum mayhem mayor maze meadow meadows meal meals
meaning meanings measles measurement measurements meat meats mechanism mechanisms medal medals media mediation
medication medications medicine medicines meditation medium mediums medley meetings megaphone megaphones melee
melodies melody meltdown meltdowns member members membership memberships meme memes memo memoir memoirs memorabilia
memoranda memorandum memorial memorials memories memory memos men menace mentality menu menus merchandise mercury
mercy merger mergers messiah metal metals metaphor metaphors meteor meteorite meteorites meteors methamphetamine
methane method methodologies methodology methods metric metrics metro metropolis metros mice microbe microbes
microchip microchips microphone microphones microscope microscopes middle midfield midnight midst midterm midterms
migration migrations milestone milestones militancy militaries militarism military militia militias mill millennial
millennials mills mime minaret minarets mindset mindsets mineral minerals mini-series minimum miniseries ministries
ministry minor minorities minority minors minute minutes minutiae miracle miracles misadventure miscalculation
miscalculations miscarriage miscarriages mischief misconception misconceptions misconduct misdeed misdeeds misdemeanor
misdemeanors misdemeanour misdemeanours miser misery misfortune misfortunes misgiving misgivings misinformation
mismanagement misogyny misrepresentation misrepresentations missile missiles mission missionaries missionary missions
misstep missteps mist mistreatment misunderstanding misunderstandings misuse mixture mixtures moat mobile mobiles
mobilisation mobility mobilization mockery mode moderate moderates moderation modernisation modernity modernization
modes modesty modification modifications module modules mogul molecule molecules molestation moment moments momentum
monarchies monarchy monasteries monastery money moneys monies monkey monkeys monopolies monopoly monotony monsoon
monsoons monster monsters monument monuments mood moods moon moons moorings moral morale morality morals moratorium
moratoriums morcha morgue morgues morning mornings mortality mortar mortars mortgage mosque mosques mosquito
mosquitoes moth mother motherhood motif motifs motivation motivations motive motives motorbike motorbikes motorcade
motorcades motorcycle motorcycles motorway motorways motto mottos mountain mountaineering mountains mourning mouse
moustache moustaches mouth mouths movement movements movie movies mrna mud mug mugs multilateralism multinational
multinationals multiplayer multitude multitudes municipalities municipality munition munitions muscle muscles museum
museums music musical musicals muslim muslims mustache mutation mutations mutinies mutiny mysteries mystery mystique
myth mythology myths nadir naivete narcotic narcotics narration narrative narratives nation nation-building national
nationalisation nationalism nationalist nationalists nationalities nationality nationalization nationals nationhood
nations native natives nativist nativists naturalisation naturalization nature navies navy naxal naxals nazi nazis
nazism necessities necessity neck necklace necklaces necks needle needles negativity negligence negotiation
negotiations neighborhood neighborhoods neighbourhood neighbourhoods neo-nazi neo-nazis nepotism nerve nerves
nervousness nest nests neuroscience neutrality newborn newborns news newscast newscasts newsfeed newsfeeds newsletter
newsletters newspaper newspapers newsroom newsrooms newsstand newsstands ngo ngos niche niches nick nickel nightclub
nightclubs nightlife nightmare nightmares nitrogen nobility noise noises nominating nomination nominations nominee
nominees nondisclosure nonsense noodle noodles norm normalcy normalisation normality normalization norms nose noses
nostalgia notebook notebooks notion notions notoriety novel novels novelties novelty nuance nuances nucleus nudity
nuisance nuisances nurseries nursery nut nutrient nutrients nutrition nuts oak oasis oath oaths obedience obesity
obituaries obituary objection objections objective objectives objectivity obligation obligations oblivion obscenities
obscenity obscurity observance observances observation observations observatory obsession obsessions obstacle
obstacles obstruction obstructionism obstructions occupancy occupation occupations occurrence occurrences ocean oceans
odds odor odors odour odours odyssey offence offences offense offenses offensive offensives offerings office officer
officers offices official officials offspring oil oilfield oilfields oils ointment old-timer old-timers oligarchy
olympics omen omens omission omissions oncology onion onions onset onslaught onslaughts onus op-ed op-eds opec opener
openers openings opera operas operation operations opinion opinions opioid opioids opium opponent opponents
opportunities opportunity opposition oppression opt-out opt-outs optics optimism option options opus orange oranges
oratory orchard orchards orchestra orchestras ordeal ordeals ordinance ordinances ordination ore organ organisation
organisations organism organisms organization organizations organs orientation orientations origin original
originality originals origins orphanage orphanages orthodoxy oscillation osteoporosis other others oud ouster ousters
outback outbreak outbreaks outbuilding outbuildings outburst outbursts outcast outcasts outcome outcomes outcry
outflow outflows outing outings outlay outlays outlet outlets outlook outlooks outpost outposts outpouring output
outputs outrage outreach outset outskirts oval ovary ovation ovations oven ovens overcrowding overdraft overdrafts
overlap overreach oversight overspending overtime overture overtures overview overviews ownership oxygen oyster
oysters ozone packet packets pact pacts paddles paddy paedophile paedophiles pageant pageants pain painkiller
painkillers pains paintings pairings palace palaces palm palms pamphlet pamphlets panacea panchayat panchayats
pandemic pandemics panel panels pantry papacy paper paperback paperbacks papers paperwork par parable parables
paradigm paradigms paradise paradox paradoxes paragraph paragraphs paralysis parameter parameters paranoia
paraphernalia parcel parcels parenthood parenting parents parish parishes parity parliament parliaments parodies
parody parole parrot parrots part-timer part-timers participation particle particles parties partisanship partition
partnership partnerships party passage passages passings passion passions passport passports password passwords pasta
pastime pastimes pastries pastry pasture pastures path pathogen pathogens pathology paths pathway pathways patience
patriarchy patriotism patronage pattern patterns pavement pavements pavilion pavilions pawn pawns paycheck paychecks
payload payloads payment payments payoff payoffs payout payouts payroll payrolls paywall paywalls pea peace
peacekeeping peacemaking peacetime peanut peanuts pearl pearls peas pedigree pedophile pedophiles pedophilia penalties
penalty penchant pendant pendulum penetration peninsula peninsulas penis pennant pennants pension pensions people pep
pepper peppers perception perceptions perfection performance performances perfume perfumes peril perils perimeter
perimeters period periods periphery perjury permanence permission permissions persecution perseverance persistence
person persona personnel perspective perspectives persuasion pessimism pest pesticide pesticides pests pet petal
petals petrochemical petrochemicals petrol petroleum pets pew pews pharmaceutical pharmaceuticals pharmacies pharmacy
phd phenomena phenomenon philanthropy philosophies philosophy phobia phobias photo photocopies photocopy photography
photos physics piano pianos pickup pickups picnic picnics pie pies piety pig pigeon pigeons pigs pilgrimage
pilgrimages pilings pill pillar pillars pillow pillows pills pinnacle pipeline pipelines piracy pistol pistols pit
pitfall pitfalls pits pizza pizzas placard placards placebo placebos placement placements plain plains plane planes
planet planets plank planks plantation plantations plaque plaques plasma plastic plastics plateau platform platforms
platoon platoons plausibility playbook playbooks playground playgrounds playlist playlists playoff playoffs plaza
plazas plea pleas pleasure pleasures plebiscite plebiscites pledge plenary plethora plight plumbing plurality
plutonium pneumonia podcast podcasts podium podiums poem poems poetry pogrom pogroms poise poisonings polarisation
polarization pole polemic polemics poles policies policy policymaking polio politburo politician politicians politics
polity pollster pollutant pollutants pollution polygamy pond ponds ponies pony poor pop populace popularity population
populations populism populist populists porch pork porn pornography port portal portals portfolio portfolios portion
portions portrait portraits portrayal portrayals ports possession possessions possibilities possibility postage
postcard postcards poster posterity posters postings postponement postponements pot potato potatoes potency potential
pothole potholes pots poultry poverty powerhouse powerhouses practicalities practicality pragmatism prank pranks
prayer prayers preamble precaution precautions precedence precedent precedents precinct precincts precision precursor
precursors predicament predicaments predictability prediction predictions predisposition predominance preface
preference preferences prefix pregnancies pregnancy preliminaries preliminary prelude premiership premise premises
premium premiums premonition preoccupation preoccupations preparation preparations preparedness prerequisite
prerequisites prerogative prerogatives preschool preschools prescription prescriptions presence presentation
presentations preservation presidencies presidency president pressman presumption presumptions pretence pretense
pretenses pretext pretexts prevalence prevention preview previews prey pride priesthood primaries primary principality
principle principles printout printouts priorities priority prison prisons privacy privatisation privatisations
privatization privatizations privilege privileges pro probabilities probability probation problem problems procedure
procedures proceedings procession processions proclamation proclamations procurement product production productions
productivity products profanities profanity profession professionalism professions professor prognosis progression
progressive progressives prohibition prohibitions projection projections projector projectors proliferation prologue
prom prominence promotion promotions proms pronouncement pronouncements proof proofs propaganda propensity properties
property prophecies prophecy proportion proportionality proportions proposal proposals proposition propositions pros
prosecution prosecutions prosecutor prosperity prostitution protection protectionism protections protein proteins
protestant protestants protesters protocol protocols prototype prototypes province provinces proxies proximity proxy
prudence pseudonym pseudonyms psyche psychiatry psychology psychosis pub puberty public publication publications
publicity pubs pudding puddings pulp pulpit pulpits pumpkin pumpkins punctuation punditry punishment punishments
puppet puppets puppies puppy purchasing purge purity purpose purposes purse purses pursuit pursuits pushback putsch
pyramid pyramids quagmire qualification qualifications qualifier qualifiers qualities quality quantities quantity
quarantine quarries quarry quarter quarter-final quarter-finals quarterfinal quarterfinals quarters quartet quartets
queries query quest questionnaire questionnaires quests quicksand quid quilt quintet quo quorum quota quotas quotation
quotations rabbit rabbits racecourse racecourses racehorse racehorses racetrack racetracks racism racist racket
racketeering rackets radar radars radiation radical radicalisation radicalism radicalization radicals radioactivity
radios radius raffle raffles rafter rafters rag rags railings railroad railway railways rainbow rainbows rainfall
rallying rampage rampages ranch ranches ranching rancor rancour randomness range ranges rankings ransomware rant
rapport rapprochement rarities rarity rascal rat rate ratification ratings ratio rationale rationales rationality
ratios rats ravine ravines razor razors re-election re-enactment re-enactments reaction reactions reactor reactors
readership readiness readings realignment realignments realisation realism realities reality realization realm realms
reappointment rear reassurance reassurances rebate rebates rebellion rebellions rebuilding receipt receipts reception
receptions recess recesses recession recessions recipe recipes recital recitals recklessness recognition
recommendation recommendations reconciliation reconnaissance reconstruction recordings recourse recoveries recovery
recreation recruitment rectification recurrence red redemption redevelopment redistribution reds reduction reductions
redundancies redundancy reed reeds reef reefs reelection referee referees reference references referenda referendum
referendums referral referrals refinement refinements refiner refineries refiners refinery reflection reflections
reflex reflexes refrain refrains refresher refreshment refreshments refrigerator refrigerators refuge refugee refugees
refuges refurbishment refusal refusals refutation reggae regime regiment regiments regimes region regional regions
registration registrations registries registry regression regularity regulation regulations rehab rehabilitation
rehearsal rehearsals reimbursement reimbursements reinforcement reinforcements rejection rejections rejuvenation
relation relationship relationships relaxation relevance reliability reliance relic relics relief religion religions
relish relocation reluctance remainder remand remembrance reminder reminders remission remnant remnants remorse
removal removals remuneration renaissance rendezvous rendition renditions renewable renewables renewal renewals
renovation renovations renown rental rentals renunciation reopening reorganisation reorganization reparation
reparations repatriation repayment repayments repercussion repercussions repertoire repertoires repetition repetitions
replacement replacements replica replicas reporter reporters repository representation representations repression
reproduction reptile reptiles republic republican republicans republics reputation reputations requirement
requirements resemblance resentment resentments reservation reservations reservoir reservoirs resettlement residence
residences residency residents residual residue residues resignation resignations resilience resistance resolution
resolutions resort resource resourcefulness resources respectability respiration respite responder responders response
responses responsibilities responsibility restaurant restaurants restitution restoration restorations restraint
restraints restriction restrictions restructuring resumption resumé resumés resurgence resurrection retail retaliation
retention retirement retirements retraction retractions retribution retrieval retrospect reunification reunion
reunions revelation revelations revenge revenue revenues reverence reverend reversal reversals revision revisions
revival revivals revocation revolution revolutions revolver revolvers revulsion rhetoric rhino rhinos rhythm rhythms
rib ribbon ribbons ribs rice rich rickshaw rickshaws riddle riddles ridge ridges rifle rifles rift rifts rig right
righteousness rights rigor rigour rigs rink rinks ripple rite rites ritual rituals rivalries rivalry river rivers road
roadblock roadblocks roadmap roadmaps roads roadway roadways roaming robberies robbery robe robes robocall robocalls
robot robotics robots rocket rockets rockstar rockstars rod rodent rodents rods rogue rogues role roles roll-out
roll-outs rollout rollouts romance romances romantic romantics roof roofing roofs room rooms rooster roosters rosary
roster rosters rotation rotations roulette round roundabout roundabouts rounds roundtable roundtables roundup roundups
rout router routers routine routines royal royals royalties royalty rubber rubble rudder rudeness rug rugby rugs
rulebook rulebooks rulings run-off run-offs run-up runoff runoffs runway runways rupture ruptures ruse ruses rust
ruthlessness résumé résumés sabbath sabbatical sacrifice sacrifices sadness safari safaris safeguarding safety saga
sagas sage sages sake salad salads salaries salary sale sales salmon salon salons saloon saloons salt salts salvation
sample samples sampling sanctity sanctuaries sanctuary sand sandal sandals sands sandstorm sandstorms sandwich
sandwiches sanitation sanity sarcasm satellite satellites satire satires satisfaction satyagraha sauce sauces sausage
sausages savagery savings savvy sayings scaffolding scandal scandals scanner scanners scarcity scarf scarves scenario
scenarios scene scenery scenes scent scents scepticism scholarship scholarships school schooling schools science
sciences scissors scope scourge screenings screenplay screenplays screenshot screenshots scripture scriptures scroll
scrutiny scuffle scuffles sculpture sculptures sea seafood seaport seaports seas seaside seatbelt seatbelts seating
secession secondary secrecy secret secretariat secretariats secretary secrets sect sectarianism section sections
sector sectors sects securities security sedan sedans sediment sediments sedition seeds segment segments segregation
seizure seizures selection selections self self-confidence self-defence self-defense self-determination self-esteem
self-interest self-rule selfie selfies selfishness selves semblance semester semesters semi-final semi-finals
semiconductor semiconductors semifinal semifinals seminar seminaries seminars seminary senate senates senator senators
senior seniority seniors sensation sensations sensibilities sensibility sensitivities sensitivity sensor sensors
sentencings sentiment sentiments separation separations separatism sequel sequels sequester sequestration serenity
serial serials series seriousness sermon sermons serology serpent serpents server session sessions setback setbacks
settings settlement settlements setup setups severance severity sewage sewer sewers sex sexes sexism sexuality shack
shacks shaft shafts shah shake-up shake-ups shakeup shakeups shambles shampoo shampoos shareholding shareholdings
sharia shark sharks sharpness sheep sheet sheets shelf shellings shelves shia shias shiite shiites shipbuilding
shipment shipments shipwreck shipwrecks shipyard shipyards shirt shirts shootings shootout shootouts shoplifting
shoreline shorelines shortage shortages shortcoming shortcomings shortfall shortfalls shortlist shortlists shot
shotgun shotguns shots showdown showdowns showing showings showroom showrooms shrapnel shrine shrines shura shutdown
shutdowns shyness sickness sicknesses sideline sidelines sidewalk sidewalks siege sieges sight sighting sightings
sights signage signal signature signatures significance signings silicon silk silks silliness silver similarities
similarity simplicity simulation simulations simulator simulators sincerity single siren sirens sit-down sit-downs
sitcom sitcoms site sites sittings situation situations size sizes skateboard skateboards skeleton skeletons
skepticism skies skill skills skin skins skirmish skull skulls sky skyline skyscraper skyscrapers slab slabs slate
slavery slayings sleeve sleeves slew slogan slogans slot slots slowdown slowdowns sludge slug slugs slum slums
smart-phone smart-phones smartphone smartphones smog snack snacks snail snails snake snakes snapshot snapshots
snowboarding snowfall snowfalls snowstorm snowstorms soap soaps soccer sociability socialism socialist socialists
societies society sociology sock socket sockets socks sodium sofa sofas software solace soldier solicitation
solidarity solitude solo solos solstice solution solutions solvency son song songs sophistication sorrow sorrows souk
souks soul souls soundbite soundbites soundtrack soundtracks soup soups souq souqs sovereign sovereigns sovereignty
soviet soviets soybean soybeans spa space spacecraft spaces spaceship spaceships spacing spam span spans sparring spas
spat spats speaker speakership spear spears special specialities speciality specialization specials specialties
specialty species specific specification specifications specificity specifics specimen specimens spectacle spectacles
specter spectre spectrum speculation speculations speech speeches spelling spending sphere spheres spider spiders
spies spill-over spin-off spin-offs spine spines spirit spirits spirituality spite splinter splinters spoiler spoilers
spokesman spokeswoman sponge sponges sponsor sponsors sponsorship sponsorships spontaneity spoon spoons sport sports
sportsmanship sportswear spreadsheet spreadsheets spree sprees springboard spy spying spyware squad squadron squadrons
squads stabbings stabilisation stability stabilization stable stables stadia stadium stadiums staffers stagnation
staircase staircases stairs stairway stairways stalemate stalemates stamina stance stances stand-off stand-offs
stand-up standard standards standoff standoffs standpoint standpoints standstill staple start-up start-ups startup
startups starvation statehood statement statements statesmanship station statistic statistics statue statues stature
status statute statutes steak steaks stealth steel steelmaker steelmakers stem-cells step steps stereo stereotyping
stick sticker stickers sticks stigma stimulation stimuli stimulus stint stints stipend stipends stockpile stockpiles
stomachs stonings stoppage stoppages storage storefront storefronts storey storeys stories story storyline storylines
storytelling stove stoves strain strains strait straits stranglehold strategies strategist strategists strategy
stratum straw streak streaks street streets strength strengths stretch stricture strictures strife stringency stripe
stripes stronghold strongholds stub stubs student students studio studios stupidity subcommittee subcommittees
subcontinent subdivision subdivisions submarine submarines submission submissions subordinate subordinates subpoena
subpoenas subreddit subscription subscriptions subsidiaries subsidiary subsidies subsidy subsistence substance
substances substitution substitutions subtleties subtlety suburb suburbia suburbs subway subways success successes
succession suffering sufferings suffrage sugar sugars suggestion suggestions suicide suicides suitability suitcase
suitcases suite suites summaries summary summer summers summit summits sun sunglasses sunlight sunni sunnis sunrise
sunset sunshine supercomputer supercomputers superdelegate superdelegates superior superiority superiors supermarket
supermarkets superpower superpowers superstition superstitions supervision supper supplement supporter supporters
supposition suppression supremacy surcharge surcharges surety surgeries surgery surname surnames surplus surpluses
surprise surroundings surveillance survival susceptibility suspension suspensions suspicion suspicions sustainability
swagger swath swathe swathes swaths sweatshirt sweatshirts swimsuit swimsuits sword swords syllable syllables syllabus
symbol symbolism symbols symmetry sympathies sympathy symphonies symphony symposium symptom symptoms synagogue
synagogues syndicate syndicates syndrome syndromes synergies synergy synod synonym synonyms synthesis syringe syringes
syrup system systems t-shirt t-shirts tablet tablets tabloid tabloids taboo taboos tact tactic tactics take-off
takeaway takeaways takedown takedowns takeover takeovers tale talent talents tales talisman taluk tanker tankers
tantrum tantrums tapestry tariff tariffs tarmac tastings tattoo tattoos tavern taverns taxation tea teachers teachings
teamwork teas teaser teasers tech technicalities technicality technique techniques technologies technology teen teens
teeth tehsil telecast telecasts telecom telecommunication telecommunications telecoms telegram telegrams teleprompter
telescope telescopes television televisions temper temperament temperature temperatures template templates temple
temples tempo temptation temptations tenacity tenancy tendencies tendency tenement tenements tenet tenets tennis
tension tensions tent tentacle tentacles tents tenure terminal terminals terminologies terminology terminus terrace
terraces terrain terrains territories territory terror terrorism terrorist terrorists testament testaments testimonial
testimonials testimonies testimony testosterone text textbook textbooks textile textiles texture textures thana
theater theaters theatre theatregoer theatregoers theatres theft thefts theme themes theology theories theory
therapies therapy thermometer thermometers theses thesis thickness thigh thighs thing things think-piece think-pieces
think-tank think-tanks thinking thinktank thinktanks thirst thoroughfare thoughts threat threats threshold thresholds
thriller thrillers throat throats throne thunderstorm thunderstorms ticket ticketholder ticketholders ticketing
tickets tide tides tier tiers tiger tigers tightrope tile tiles timber timeframe timeline timelines timeout timeouts
timer timers timescale timetable timetables tin tinge tins tirade tirades tissue tissues titan titans tobacco toddy
toe toes toilet toilets token tokens tolerance tomato tomatoes tomb tomboy tombs ton tone tones tongue tongues tonne
tonnes tons tool tools tooth topic topics torment tornado tornadoes torrent torrents torso tort torts totalitarianism
touchdown touchdowns touchline toughness tourism tournament tournaments town townhouse townhouses towns township
townships toxicity toxin toxins traction tractor tractors trade-off trade-offs trademark trademarks tradition
traditions trafficking tragedies tragedy trailer trailers trait traits trajectories trajectory tram trams tranche
tranches tranquility tranquillity transaction transactions transcript transcription transcripts transformation
transformations transgression transgressions transistor transistors translation translations transmission
transmissions transmitter transmitters transparency transportation trappings trauma traumas travail travails travesty
treachery treason treasuries treasury treaties treatment treatments treaty tree trees tremor tremors trench trenches
trendsetter trendsetters trepidation triad triads trial trials triangle triangles tribe tribes tribulation
tribulations tribunal tribunals tributary tribute tributes tricycle tricycles trifle trilogies trilogy trio trios trip
tripartite trips trivia troll trolley trolleys trolls troop troops trophies trophy tropics trouble-maker
trouble-makers trough troughs trousers trove troves truce truces truck trucking trucks trunk trunks trustworthiness
truth truths tsunami tsunamis tube tuberculosis tubes tug-of-war tuition tumor tumors tumour tumours turbine turbines
turbulence turf turkey turkeys turmoil turnaround turnout turnouts turnover tutelage tutorial tutorials tv tvs
twentysomething twentysomethings typhoon typhoons tyranny ultimatum ultimatums umbrella umbrellas umrah unanimity
unbeliever unbelievers unborn uncertainties uncertainty underclass undercurrent underdog underdogs underground
underpants underpinnings understanding understatement undertakings undertone undertones underwear underworld unease
unemployment unfairness unhappiness unicorn unification uniform uniforms union unionism unions unit units unity
universe universities university unknown unknowns unpopularity unpredictability unrest unveiling unwillingness
upbringing upheaval upheavals uproar upshot upside upsurge uptake uptick upturn uranium urbanisation urbanization
urgency urine urn urns usage usefulness username usernames utensil utensils uterus utilities utility utterance
utterances vacancies vacancy vacation vacations vaccination vaccinations vaccine vaccines vacuum vacuums vagina
vagueness validity valley valleys valuable valuables valuation valuations valve valves van vandalism vanguard vanity
vans vaping variable variables variance variant variants variation variations varieties variety vase vases vault
vaults veal vegetable vegetables vegetation vehicle vehicles vein veins velocity vendetta vendettas vengeance
ventilation ventilator ventilators venue venues verdict verdicts verge verification vermin versatility verse verses
version versions vessel vessels vest vests veteran viability vial vials vibe vibes vibration vibrations vice vices
vicinity victims victories victory videos viewpoint viewpoints vigil vigilance vigils vigor vigour villa village
villages villas vineyard vineyards vintage violation violations violence violin violins viper virgin virginity virgins
virtue virtues virus viruses visa visas visibility vision visions visitation vitality vitamin vitamins vitriol
vocabulary vocation volatility volcano volcanoes volcanos volley volleyball volleys voltage voter voters voucher
vouchers voyage voyager voyages vulgarity vulnerabilities vulnerability wagon wagons waist waists waiver waivers
walkout walkouts walkover walkway walkways wall wallet wallets wallpaper wallpapers walls war ward wards warehouse
warfare warhead warheads warmth warnings warplane warplanes warranties warranty wars warship warships wartime washing
wasta watchdog watchdogs waterfall waterfalls waterfront watermelon watermelons watershed waterway waterways wax way
ways wayside weakness weaknesses wealth weapon weaponry weapons weariness web webcast webcasts webinar webinars
webpage webpages website websites wedding weddings week weekday weekdays weekend weekends weeks weight weights weirdo
welfare well-being wellbeing wellness wells wellspring west wetland wetlands whale whales wheat wheelchair wheelchairs
whereabouts whim whims whip whips whiskey whisky whistle whit white whites whole wicket wickets width wife wilderness
wildfire wildfires wildlife willingness willpower windfall windfalls windmill windmills window windows windshield
windshields wine wines wing wings winner winnings winter winters wisdom wit witch witchcraft witches withdrawal
withdrawals witness woe woes wolf wolves woman womb women wood woodland woodlands woods wool word wording words
workday workdays workers workforce workforces workload workloads workout workouts workplace workplaces worksheet
worksheets workshop workshops workstation workstations world worlds worldview worldviews worm worms worth wrath wreath
wreaths wreckage wrestling wrist wrists writings wrongdoing x-ray x-rays xenophobia yacht yachting yachts yard
yardstick yatra yatras year yearbook yearbooks yearnings years yeast yields youth youths zakat zeal zenith zilla zip
zombie zombies zoo zoos
""".split()
)
