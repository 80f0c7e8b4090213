"""How accountable the printed source is: a level from 0 to 7, by what the phrase prints.

::

    Finance Minister Paola Renzi          NAMED_PERSON
    the safety board, Reuters             NAMED_BODY
    police, the governor, his brother     OFFICE
    three people familiar with it         UNNAMED_SEVERAL
    a Western diplomat                    UNNAMED_ONE
    a senior official, critics            VAGUE
    reportedly                            HEARSAY
    (nobody)                              UNATTRIBUTED

Neither the verb nor the hearer nor a promise of anonymity moves the level;
those who pass words on can only lower it.

Source: the order of the levels follows the advice of the AP and Reuters
stylebooks on anonymous sources: name, then office, then several, then one.
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.bodies import DEMONYMS, PUBLIC_DOCUMENTS
from quotekit.lexicon.classes import CAP, DET, INDEF, NUM, POSS, ROLE, TITLE
from quotekit.lexicon.people import (
    ACCESS_ROLES,
    COLLECTIVE_OFFICES,
    COMMENTING_ROLES,
    CORRESPONDENTS,
    INFORMATION_ROLES,
    RANK_WORDS,
    RELATIONS,
)
from quotekit.model import SpeakerKind, Strength
from quotekit.nominals import is_possessive, leads
from quotekit.source_kinds import ACCOUNTS, GENERIC, HUMAN
from quotekit.sources import Source

ONE = frozenset(("a", "an", "one", "another"))
#: Words that pick out or count and tell nothing of who it is.
UNTELLING = frozenset(
    """
    one two several multiple many some most other another second third same different various anonymous unnamed of
    number further few more least both independent credible
    """.split()
)
#: What a source said of its name, which tells nothing of the source: an official *who asked not to be named*.
TERMS = frozenset(
    """
    asked declined spoke requested refused insisted wished wanted would did does do was were is are speaking
    """.split()
)
#: A place in one word: a *Washington-based* trade expert.
BASED = ("-based", "-born", "-area")
#: What ties a commentator to some place or house: analysts *at* Kessler, experts *polled by* the Ledger.
TYING = frozenset(
    """
    at in from with inside within close familiar briefed polled surveyed interviewed contacted who whose involved based
    working present cited quoted near outside
    """.split()
)
#: Words of a document that tell nothing of it: a *new* study.
UNSPECIFIC = frozenset("new recent latest some unconfirmed more previous earlier several initial credible".split())
#: Custody: a letter *seen* by the Ledger is not public.
IN_CUSTODY = frozenset(["obtained", "seen", "reviewed", "viewed", "verified", "acquired"])
#: Bodies that are public whoever sits on them: a jury, a court.
JURIES = frozenset(["jury", "court", "tribunal", "inquest", "panel", "inquiry"])


def grade(doc: Document, kind: SpeakerKind | None, source: Source | None) -> Strength:
    """Return the level of a source of that *kind* (None for nobody), introduced by the phrase *source*."""
    if kind is SpeakerKind.IMPERSONAL:
        return Strength.HEARSAY
    if kind is None or source is None:
        return Strength.UNATTRIBUTED if source is None else Strength.VAGUE
    if kind is SpeakerKind.PERSON:
        return Strength.OFFICE if source.partial else Strength.NAMED_PERSON
    if kind is SpeakerKind.ORGANISATION:
        return _grade_body(doc, source)
    if kind is SpeakerKind.MEDIA:
        return _grade_media(doc, source)
    if kind is SpeakerKind.DOCUMENT:
        return _grade_document(doc, source)
    return _grade_unnamed(doc, kind, source)


def _grade_unnamed(doc: Document, kind: SpeakerKind, source: Source) -> Strength:
    """Return the level of people without a name."""
    if kind is SpeakerKind.GENERIC_GROUP:
        return Strength.VAGUE
    if kind is SpeakerKind.ROLE:
        telling = source.head not in INFORMATION_ROLES or has_descriptor(doc, source)
        return Strength.OFFICE if telling else Strength.VAGUE
    if not has_descriptor(doc, source):
        return Strength.VAGUE
    return Strength.UNNAMED_ONE if kind is SpeakerKind.ANONYMOUS else Strength.UNNAMED_SEVERAL


def has_descriptor(doc: Document, source: Source) -> bool:
    """Tell whether the phrase says more of an unnamed source than rank and number: an institution, place or access."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    before = range(source.head_first, max(source.head_first, source.head_stop - 1))
    if source.head in COMMENTING_ROLES:
        placed = any(
            (tags[k] & CAP and (not leads(doc, k) or lows[k] in DEMONYMS)) or lows[k].endswith(BASED) for k in before
        ) and (source.number is not None or source.kind is not SpeakerKind.GENERIC_GROUP)
        return placed or _is_tied(doc, source) or any(is_possessive(doc, k) or tags[k] & POSS for k in before)
    if source.head == "them" or source.head in ACCESS_ROLES or source.head in ACCOUNTS or _is_modified(doc, source):
        return True
    for k in before:
        plain = lows[k] in RANK_WORDS or lows[k] in GENERIC or lows[k] in UNTELLING
        if not plain and not tags[k] & (DET | NUM | INDEF):
            return True
    people = bool(tags[source.head_stop - 1] & (ROLE | TITLE)) or source.head.endswith(HUMAN)  # the bellringers
    return source.head not in INFORMATION_ROLES and people


def _is_tied(doc: Document, source: Source) -> bool:
    """Tell whether commentators are tied to a house, a place or an interview, in the phrase or in one joined to it."""
    lows = doc.tokens.lows
    k, stop = source.head_stop, source.phrase.stop
    if k >= stop or lows[k] == ",":
        return False
    if lows[k] in ("and", "or"):
        return any(low in TYING for low in lows[k + 1 : stop])
    return lows[k] in TYING and not (lows[k] == "who" and lows[k + 1] in TERMS)


def _is_modified(doc: Document, source: Source) -> bool:
    """Tell whether something behind the noun describes it; the terms on which a source spoke do not."""
    lows = doc.tokens.lows
    k, stop = source.head_stop, source.phrase.stop
    if k >= stop or lows[k] == ",":
        return False
    if lows[k] in ("and", "or"):
        return any(low in TYING for low in lows[k + 1 : stop])
    return not (lows[k] == "speaking" or (lows[k] == "who" and k + 1 < len(lows) and lows[k + 1] in TERMS))


def _grade_body(doc: Document, source: Source) -> Strength:
    first = doc.tokens.lows[source.phrase.core_first]
    if source.head in COLLECTIVE_OFFICES or source.head in RELATIONS:
        return Strength.OFFICE
    if source.name is not None or source.definite:
        return Strength.NAMED_BODY
    if first in ONE and source.head not in JURIES:
        return Strength.UNNAMED_ONE
    capital = any(
        doc.tokens.tags[k] & CAP and not leads(doc, k) for k in range(source.phrase.core_first, source.head_stop)
    )
    return Strength.UNNAMED_SEVERAL if source.plural and not capital else Strength.NAMED_BODY


def _grade_media(doc: Document, source: Source) -> Strength:
    lows = doc.tokens.lows[source.phrase.core_first : source.head_stop]
    if source.name is not None or source.kind is None or source.head in CORRESPONDENTS:
        return Strength.NAMED_BODY
    if any(low == "state" or low.startswith("state-") for low in lows):
        return Strength.OFFICE
    if "reports" in lows:
        return Strength.VAGUE
    return Strength.UNNAMED_SEVERAL if len(lows) > 1 else Strength.VAGUE


def _grade_document(doc: Document, source: Source) -> Strength:
    phrase = source.phrase
    tags, lows = doc.tokens.tags, doc.tokens.lows
    core, behind = lows[phrase.core_first : source.head_stop], lows[source.head_stop : phrase.stop]
    if any(low in IN_CUSTODY for low in behind):
        return Strength.OFFICE
    described = any(
        not tags[k] & (DET | NUM | INDEF) and lows[k] not in UNSPECIFIC
        for k in range(source.head_first, source.head_stop - 1)
    )
    named = any(tags[k] & CAP and not leads(doc, k) for k in range(phrase.core_first, source.head_stop))
    if not (described or behind or named or source.definite):
        return Strength.VAGUE  # a new study, research
    if any(low in PUBLIC_DOCUMENTS for low in core) or "court" in core or "published" in behind:
        return Strength.NAMED_BODY
    authored = any(tags[k] & CAP for k in range(source.head_stop, phrase.stop)) and "received" not in behind
    if named or authored or source.definite:
        return Strength.NAMED_BODY
    return Strength.UNNAMED_ONE
