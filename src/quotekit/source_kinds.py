"""What kind of source a phrase without a person's name is.

::

    the ministry   organisation        a diplomat    anonymous
    the governor   role                some say      generic_group
    the report     document            three aides   anonymous_group
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.heads import Head
from quotekit.lexicon.bodies import DEMONYMS, MEDIA_GENERIC, MEDIUM_NOUNS, SPEAKING_MEDIA
from quotekit.lexicon.classes import (
    BODY,
    CAP,
    DOC,
    INDEF,
    MEDIUM,
    NAME,
    NOUN,
    NUM,
    PLACE,
    PLURAL,
    ROLE,
    TITLE,
    word_classes,
)
from quotekit.lexicon.people import (
    ACCESS_ROLES,
    AUTHORS,
    COLLECTIVE_OFFICES,
    CORRESPONDENTS,
    GROUPS,
    PARTISANS,
    PEOPLE_NOUNS,
    RELATIONS,
    SPOKESPEOPLE,
)
from quotekit.mentions import Phrase
from quotekit.model import SpeakerKind
from quotekit.names import OUTLET, Name, gender_of, read_name
from quotekit.nominals import leads
from quotekit.source_names import trailing_name

DEFINITE = frozenset("the this that these those his her its their my our your".split())
#: Determiners and pronouns that leave the group open: some, many, most.
GENERIC = frozenset(
    """
    many most others few much everyone everybody people anyone anybody nobody none all some
    """.split()
)
#: Classes of people, generic when nothing more is said of them.
VAGUE_GROUPS = frozenset(
    """
    people scientists customers politicians economists users conservatives liberals consumers voters fans individuals
    folks men women parents
    """.split()
)
#: Those known for an opinion, who stay a class whatever it is about: opponents *of the cull*, *trade* experts.
OPINIONATED = frozenset(
    """
    critics supporters opponents observers experts analysts sceptics skeptics proponents detractors campaigners gossips
    commentators pundits advocates backers foes purists watchers
    """.split()
)
#: What leaves a group open when it has come to be described: people *across the nation*.
EVERYWHERE = frozenset(["across", "around", "everywhere"])
#: A street that stands for nobody in particular.
MARKETS = frozenset(("wall street", "the street", "street", "main street", "the market", "the markets"))
#: Accounts that are a way to say who gave them: eyewitness accounts.
ACCOUNTS = frozenset(("accounts", "testimony", "testimonies"))
WITNESSING = frozenset(("eyewitness", "witness", "witnesses", "eyewitnesses", "survivor"))
#: Reports that are nobody's: credible reports, media reports.
PRESS = frozenset(("media", "press", "news", "unconfirmed", "newspaper", "published", "local"))
#: Words for bodies that are people first: a guard, developers.
PEOPLE_FIRST = frozenset("guard guards associates builders consultants developers publishers lords marines".split())
#: One person of whom nothing is told, also behind "the": the *man* accused of theft.
ANYBODY = frozenset("man woman boy girl person individual one".split())
#: Endings of one of a nation: an *Emirati*, a *Briton*, a *Dubliner*.
ONE_OF = ("i", "an", "on", "er", "man", "woman")
#: Endings of those of a nation: *Kenyans*, *Englishmen*.
PEOPLE_OF = ("s", "men", "women")
#: Endings of a noun for people that no table has: the *Thornburyites*, *beachcombers*.
HUMAN = ("ers", "ors", "ists", "ians", "eers", "ees", "men", "women", "folk", "ites", "ants")
HUMAN_ONE = ("er", "or", "ist", "ian", "eer", "ee", "man", "woman", "hand", "ite")


def kind_of(
    doc: Document, phrase: Phrase, head: Head, *, definite: bool, plural: bool
) -> tuple[SpeakerKind, Name | None]:
    """Return what kind of source a phrase without a personal name is, and the name it has all the same."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = head.first, head.stop
    low, tag = lows[head.at], tags[head.at]
    text = " ".join(lows[first:stop])
    one = head.single or lows[first] in ("a", "an")
    if low in CORRESPONDENTS and lows[first] == "our":
        return SpeakerKind.MEDIA, None  # our correspondent in Khartoum
    if low in ("reports", "accounts", "testimony") and not definite and (told := _hearsay(doc, first, head.at)):
        return told, None
    if _are_papers(doc, head.at):
        return SpeakerKind.DOCUMENT, None
    if _is_press(doc, head, text):
        return SpeakerKind.MEDIA, None
    if low in PARTISANS and not plural and stop - first > 1 and not tags[head.at - 1] & BODY:
        return (SpeakerKind.ROLE if definite and not one else SpeakerKind.ANONYMOUS), None  # the Utah Republican
    if low in COLLECTIVE_OFFICES:
        return SpeakerKind.ORGANISATION, None
    if text in MARKETS:
        return SpeakerKind.GENERIC_GROUP, None
    if low in SPOKESPEOPLE:
        return (SpeakerKind.ANONYMOUS_GROUP if plural else SpeakerKind.ROLE), None
    if low in AUTHORS and definite:
        return SpeakerKind.ROLE, None
    if low == "family" and definite and not tag & CAP:
        return SpeakerKind.ROLE, None
    if (
        tag & CAP
        and low in DEMONYMS
        and lows[first] in ("the", "a", "an")
        and stop - first == 2
        and low.endswith(ONE_OF)
    ):
        return (SpeakerKind.ANONYMOUS if one else SpeakerKind.ROLE), None  # the Emirati, a Briton; but: the Chinese
    if tag & CAP and low in DEMONYMS and low.endswith(PEOPLE_OF) and lows[first] != "the":
        return _group_kind(doc, phrase, head), None  # many Kenyans, Frenchmen; but: the Chinese, the Israelis
    counted = tag & NUM and first + 1 == stop  # Two said it sank
    if tag & CAP and not counted and (name := _body_name(doc, head)) is not None:
        return body_kind(name), name
    if (tag & INDEF and first + 1 == stop) or text == "no one":
        return (SpeakerKind.ANONYMOUS if head.single else SpeakerKind.GENERIC_GROUP), None
    if low.endswith("-year-old") or ("-of-" in low and gender_of(low)):
        return (SpeakerKind.ROLE if definite else SpeakerKind.ANONYMOUS), None
    if tag & BODY and (plural or not tag & ROLE or (definite and not one)) and low not in PEOPLE_FIRST:
        return SpeakerKind.ORGANISATION, None
    if low in ANYBODY:
        return SpeakerKind.ANONYMOUS, None
    if low in ("accused", "head"):
        return (SpeakerKind.ROLE if definite and not one else SpeakerKind.ANONYMOUS), None
    if tag & (ROLE | TITLE) or low in RELATIONS or low in GROUPS:
        if plural or (low in GROUPS and not head.single):
            return _group_kind(doc, phrase, head), None
        return (SpeakerKind.ROLE if definite and not one else SpeakerKind.ANONYMOUS), None
    if tag & (DOC | MEDIUM):
        return SpeakerKind.DOCUMENT, None
    if tag & NUM:
        # of those who were asked, 64%; six in ten; none of those three
        return (SpeakerKind.ANONYMOUS if head.single else SpeakerKind.ANONYMOUS_GROUP), None
    if low in PEOPLE_NOUNS or (plural and (low.endswith(HUMAN) or tag & CAP or not tag & NOUN)):
        return SpeakerKind.ANONYMOUS_GROUP, None
    if plural:
        return SpeakerKind.DOCUMENT, None  # things that tell: the replays, the results
    if low not in word_classes() and low.endswith(HUMAN_ONE):
        return (SpeakerKind.ROLE if definite else SpeakerKind.ANONYMOUS), None
    return (SpeakerKind.ANONYMOUS if one else SpeakerKind.ORGANISATION), None


def _hearsay(doc: Document, first: int, at: int) -> SpeakerKind | None:
    """Return whose the reports or accounts are that nobody signs: the press's, or those of who was there."""
    before = doc.tokens.lows[first:at]
    if doc.tokens.lows[at] != "reports":
        return SpeakerKind.ANONYMOUS_GROUP if WITNESSING.intersection(before) else None
    if PRESS.intersection(before):
        return SpeakerKind.MEDIA
    own = any(doc.tokens.tags[k] & CAP and not leads(doc, k) for k in range(first, at))
    return None if own else SpeakerKind.ANONYMOUS_GROUP


def _are_papers(doc: Document, head: int) -> bool:
    """Tell whether a word for media is one for documents here: court papers, council minutes."""
    lows = doc.tokens.lows
    if head == 0:
        return False
    if lows[head] == "minutes":
        return not doc.tokens.tags[head - 1] & NUM
    return lows[head] == "papers" and MEDIUM_NOUNS.get(f"{lows[head - 1]} papers") == "court_filing"


def _is_press(doc: Document, head: Head, text: str) -> bool:
    """Tell whether the phrase names media that nobody can name: Israeli media, state television."""
    if text.removeprefix("the ") in MEDIA_GENERIC:
        return True
    low = doc.tokens.lows[head.at]
    if low not in SPEAKING_MEDIA or doc.tokens.tags[head.at] & CAP or head.stop - head.first < 2:
        return False
    before = doc.tokens.lows[head.at - 1]
    if low in ("website", "websites", "paper", "papers"):
        return bool(doc.tokens.tags[head.at - 1] & CAP) or before in ("local", "state", "national")
    return True


def _body_name(doc: Document, head: Head) -> Name | None:
    """Return the name of a body that the head is, None where it is a role: the *Ministry*, but a *Minister*."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    tag, first = tags[head.at], head.first
    if tag & (ROLE | TITLE) and not tag & BODY and (head.at > first or not tag & NAME):
        outlet = read_name(doc, next((k for k in range(first, head.at) if tags[k] & CAP), head.at), head.stop)
        if outlet is None or outlet.kind != OUTLET:
            return None  # a Republican *Senator*; but the Sligo *Courier*
    if (tag & ROLE and tag & PLURAL) or lows[head.at] in SPOKESPEOPLE:
        return None
    if tag & (DOC | MEDIUM) and head.stop - first == 1 and leads(doc, first):
        return None  # Research shows, Data from the Met Office
    return trailing_name(doc, first, head.stop)


def _group_kind(doc: Document, phrase: Phrase, head: Head) -> SpeakerKind:
    """Return whether several people are some in particular or a class: some Leith tenants, most economists."""
    lows = doc.tokens.lows
    low, first = lows[head.at], phrase.core_first
    behind = lows[head.stop : phrase.stop]
    if head.number is not None or head.first > first or lows[first] in ("the", "these", "those", "both"):
        return SpeakerKind.ANONYMOUS_GROUP
    if low in OPINIONATED:
        tied = bool(behind) and behind[0] not in (",", "and", "or", "of", "for", "to", "on", "across")
        return SpeakerKind.ANONYMOUS_GROUP if tied else SpeakerKind.GENERIC_GROUP
    if behind and behind[0] not in (",", "and", "or"):
        return SpeakerKind.GENERIC_GROUP if behind[0] in EVERYWHERE else SpeakerKind.ANONYMOUS_GROUP
    if lows[first] in GENERIC:
        open_class = low in VAGUE_GROUPS or low not in ACCESS_ROLES or lows[first] in ("most", "few", "all")
        return SpeakerKind.GENERIC_GROUP if open_class and not _is_placed(doc, head) else SpeakerKind.ANONYMOUS_GROUP
    alone = low in VAGUE_GROUPS and head.at == head.first
    return SpeakerKind.GENERIC_GROUP if alone else SpeakerKind.ANONYMOUS_GROUP


def _is_placed(doc: Document, head: Head) -> bool:
    """Tell whether a place, nation or body stands before the head: some *Indiana* protesters."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    return any(
        (tags[k] & CAP and not leads(doc, k)) or tags[k] & (PLACE | BODY) or lows[k] in DEMONYMS
        for k in range(head.first, head.at)
    )


def body_kind(name: Name) -> SpeakerKind:
    """Return whether a name is an outlet's or another body's."""
    return SpeakerKind.MEDIA if name.kind == OUTLET else SpeakerKind.ORGANISATION
