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
    COLLECTIVE_OFFICES,
    COMMENTING_ROLES,
    CORRESPONDENTS,
    INFORMATION_ROLES,
    RANK_WORDS,
)
from quotekit.model import SpeakerKind, Strength
from quotekit.nominals import is_possessive, leads
from quotekit.source_kinds import HUMAN
from quotekit.sources import Source

ONE = frozenset(("a", "an", "one", "another"))
#: Words that pick out or count and tell nothing of who it is.
UNTELLING = frozenset(
    """
    one two several multiple many some most other another second third same different various anonymous unnamed of
    number further few more least both independent credible
    """.split()
)
#: Words before a source that tell nothing of it: rank and number.
PLAIN = RANK_WORDS | UNTELLING
#: Verbs of what a source said of its name, which tells nothing of the source: an official who *asked* not to be named.
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
IN_CUSTODY = frozenset(["obtained", "seen", "reviewed", "viewed", "verified", "acquired", "received"])
#: Bodies that are public whoever sits on them: a jury, a court.
JURIES = frozenset(["jury", "court", "tribunal", "inquest", "panel", "inquiry"])


def grade(doc: Document, kind: SpeakerKind | None, source: Source | None) -> Strength:
    """Return the level of a source of that *kind* (None for nobody), introduced by the phrase *source*."""
    if kind is SpeakerKind.IMPERSONAL:
        return Strength.HEARSAY
    if source is None:
        return Strength.UNATTRIBUTED
    if kind is None:
        return Strength.VAGUE
    if kind is SpeakerKind.PERSON:
        return Strength.OFFICE if source.partial else Strength.NAMED_PERSON
    if SpeakerKind.DOCUMENT in (kind, source.kind):
        return _grade_document(doc, source)  # also a letter from the abbey, which is the abbey's
    if kind is SpeakerKind.ORGANISATION:
        return _grade_body(doc, source)
    if kind is SpeakerKind.MEDIA:
        return _grade_media(doc, source)
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
    before = range(source.head_first, source.head_stop - 1)
    if source.head in COMMENTING_ROLES:
        return _is_described_behind(doc, source) or any(_places(doc, k) for k in before)
    if source.head == "them" or _is_described_behind(doc, source):
        return True
    if any(not tags[k] & (DET | NUM | INDEF) and lows[k] not in PLAIN for k in before):
        return True
    people = bool(tags[source.head_stop - 1] & (ROLE | TITLE)) or source.head.endswith(HUMAN)  # the bellringers
    return people and source.head not in INFORMATION_ROLES


def _places(doc: Document, k: int) -> bool:
    """Tell whether the word before commentators tells of whom or where: *Moss* analysts, some of *his* supporters."""
    tag, low = doc.tokens.tags[k], doc.tokens.lows[k]
    named = tag & CAP and (not leads(doc, k) or low in DEMONYMS)
    return bool(named or tag & POSS) or low.endswith(BASED) or is_possessive(doc, k)


def _is_described_behind(doc: Document, source: Source) -> bool:
    """Tell whether something behind the noun describes it; the terms on which a source spoke do not.

    Commentators it has to tie to a house, a place or an interview; so it has those who are joined to them.
    """
    behind = doc.tokens.lows[source.head_stop : source.phrase.stop]
    if not behind or behind[0] == "," or not TERMS.isdisjoint(behind[:2]):
        return False
    if behind[0] in ("and", "or"):
        return not TYING.isdisjoint(behind)
    return behind[0] in TYING or source.head not in COMMENTING_ROLES


def _grade_body(doc: Document, source: Source) -> Strength:
    first = doc.tokens.lows[source.phrase.core_first]
    if source.head in COLLECTIVE_OFFICES:
        return Strength.OFFICE
    if source.name is not None or source.definite:
        return Strength.NAMED_BODY
    if first in ONE and source.head not in JURIES:
        return Strength.UNNAMED_ONE
    return Strength.UNNAMED_SEVERAL if source.plural else Strength.NAMED_BODY


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
    if not IN_CUSTODY.isdisjoint(behind[: behind.index(",")] if "," in behind else behind):
        return Strength.OFFICE  # a letter seen by The Ledger; but: the statement, which was obtained by The Ledger
    described = any(
        not tags[k] & (DET | NUM | INDEF) and lows[k] not in UNSPECIFIC
        for k in range(source.head_first, source.head_stop - 1)
    )
    if not (described or behind or source.definite):
        return Strength.VAGUE  # a new study, research
    public = not PUBLIC_DOCUMENTS.isdisjoint(core) or "court" in core or "published" in behind
    named = any(tags[k] & CAP and not leads(doc, k) for k in range(phrase.core_first, phrase.stop))
    return Strength.NAMED_BODY if public or named or source.definite else Strength.UNNAMED_ONE
