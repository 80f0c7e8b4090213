"""Where unnamed sources stand: words for bodies and sectors, and for roles, with their field; ranks; former and current.

Source: the fields are those of Spangher et al. 2023 on sources in news, with the law's own people apart; the words
are the heads of sources in PolNeAR train and of the tables of roles and bodies beside this one.
"""

from __future__ import annotations

from quotekit.model import SourceField

#: How senior a source is said to be. What picks one out (first, new, unnamed) is no rank.
RANKS = frozenset(
    """
    senior top leading ranking junior high high-level high-placed high-ranking low-level low-ranking lower-level
    mid-level mid-ranking middle-ranking most-senior second-ranking third-ranking top-level top-ranking very most
    highest-ranking highest-level
    """.split()
)
FORMER = frozenset("former ex retired onetime one-time erstwhile sometime ousted sacked".split())
CURRENT = frozenset("current serving sitting incumbent active-duty acting".split())


def _by_word(words: dict[SourceField, str]) -> dict[str, SourceField]:
    return {word: field for field, listed in words.items() for word in listed.split()}


#: By a word of the body or sector: the *bank's* lawyers, an *Interior Ministry* official, *police* sources.
BODY_FIELDS = _by_word(
    {
        SourceField.GOVERNMENT: """
            government ministry ministries department treasury cabinet administration kremlin pentagon embassy
            consulate council city state federal parliament senate congress parliamentary congressional legislature
            municipality municipal presidency presidential palace customs regulator watchdog commission agency
            agencies intelligence security diplomatic eu un u.n. nato immigration border tax health interior cia nsa
            mi5 mi6 mossad
            """,
        SourceField.MILITARY: """
            army navy military marines brigade battalion garrison militia airforce troops corps regiment paramilitary
            rebel insurgent
            """,
        SourceField.LEGAL: """
            police court courts prosecution prosecutor prosecutors constabulary sheriff law-enforcement enforcement
            judiciary judicial legal fbi interpol europol tribunal prison jail coastguard
            """,
        SourceField.COMPANY: """
            company firm firms bank banks banking industry corporate business airline carrier retailer manufacturer
            maker plant factory mill mine fund brokerage insurer lender startup start-up developer operator contractor
            studio label oil energy trade market markets shipping hotel restaurant supermarket brewery utility tech
            """,
        SourceField.NGO: """
            charity aid relief ngo nonprofit non-profit foundation humanitarian rights campaigners advocacy
            """,
        SourceField.ACADEMIC: """
            university college school faculty institute laboratory observatory think-tank thinktank academic
            """,
        SourceField.PARTY: """
            party opposition campaign coalition faction caucus republican democratic labour conservative tory
            """,
        SourceField.MEDIA: """
            newspaper paper magazine network broadcaster newsroom station channel media
            """,
    }
)
#: Names whose last word says nothing of it.
NAMED_FIELDS = {
    "white house": SourceField.GOVERNMENT,
    "downing street": SourceField.GOVERNMENT,
    "capitol hill": SourceField.GOVERNMENT,
    "air force": SourceField.MILITARY,
    "scotland yard": SourceField.LEGAL,
    "red cross": SourceField.NGO,
    "red crescent": SourceField.NGO,
    "wall street": SourceField.COMPANY,
}
#: By the role alone: a *diplomat*, two *jurors*, a *bystander*.
ROLE_FIELDS = _by_word(
    {
        SourceField.GOVERNMENT: """
            diplomat diplomats ambassador ambassadors envoy envoys minister ministers lawmaker lawmakers legislator
            legislators mp mps mep meps senator senators congressman congressmen congresswoman congresswomen mayor
            mayors councillor councillors councilor councilors governor governors bureaucrat bureaucrats consul
            parliamentarian parliamentarians civil-servant civil-servants
            """,
        SourceField.MILITARY: """
            soldier soldiers general generals colonel commander commanders captain lieutenant conscript conscripts
            marine marines serviceman servicemen peacekeeper peacekeepers fighter fighters militant militants
            militiaman militiamen sailor sailors
            """,
        SourceField.LEGAL: """
            policeman policemen policewoman policewomen constable constables detective detectives prosecutor
            prosecutors lawyer lawyers attorney attorneys solicitor solicitors barrister barristers judge judges
            magistrate magistrates juror jurors investigator investigators inspector inspectors sheriff bailiff
            bailiffs warden wardens police
            """,
        SourceField.COMPANY: """
            executive executives banker bankers trader traders investor investors employee employees shareholder
            shareholders broker brokers contractor contractors manager managers
            """,
        SourceField.ACADEMIC: """
            professor professors researcher researchers scientist scientists academic academics scholar scholars
            historian historians biologist biologists economist economists
            """,
        SourceField.MEDIA: """
            reporter reporters journalist journalists correspondent correspondents editor editors photographer
            photographers producer producers
            """,
        SourceField.WITNESS: """
            witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers passer-by passers-by
            passerby passersby spectator spectators resident residents neighbour neighbours neighbor neighbors
            villager villagers passenger passengers commuter commuters motorist motorists local locals
            """,
        SourceField.VICTIM: """
            victim victims survivor survivors hostage hostages accuser accusers complainant complainants evacuee
            evacuees refugee refugees detainee detainees captive captives casualty casualties patient patients
            """,
        SourceField.FAMILY: """
            relative relatives family families brother brothers sister sisters mother mothers father fathers widow
            widows widower son sons daughter daughters uncle uncles aunt aunts cousin cousins wife wives husband
            husbands parent parents grandmother grandfather nephew nephews niece nieces
            """,
        SourceField.NGO: "activist activists campaigner campaigners",
    }
)
