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
from quotekit.lexicon.bodies import PUBLIC_DOCUMENTS
from quotekit.lexicon.classes import CAP, DET, INDEF, NUM, ROLE, TITLE
from quotekit.lexicon.people import (
    ACCESS_ROLES,
    COLLECTIVE_OFFICES,
    COMMENTING_ROLES,
    INFORMATION_ROLES,
    RANK_WORDS,
    RELATIONS,
)
from quotekit.model import SpeakerKind, Strength
from quotekit.nominals import leads
from quotekit.sources import GENERIC, Source

SPOKESPEOPLE = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen rep attache attaché
    """.split()
)
#: Those who answer for a study: the authors of it are as good as named.
AUTHORS = frozenset(["authors", "researchers", "co-authors", "editors"])
ONE = frozenset(("a", "an", "one", "another"))
#: Words that pick out or count and tell nothing of who it is.
UNTELLING = frozenset(
    """
    one two several multiple many some most other another second third same different various anonymous unnamed of
    """.split()
)
#: What a source said of its name, which tells nothing of the source: an official *who asked not to be named*.
TERMS = frozenset(
    """
    asked declined spoke requested refused insisted wished wanted would did was were is are speaking
    """.split()
)
#: Words of a document that tell nothing of it: a *new* study.
UNSPECIFIC = frozenset("new recent latest some unconfirmed more previous earlier several initial credible".split())
#: Custody: a letter *seen* by the Ledger is not public.
IN_CUSTODY = frozenset(["obtained", "seen", "reviewed", "viewed", "verified", "acquired"])


def grade(doc: Document, kind: SpeakerKind | None, source: Source | None) -> Strength:
    """Return the level of a source of that *kind* (None for nobody), introduced by the phrase *source*."""
    if kind is SpeakerKind.IMPERSONAL:
        return Strength.HEARSAY
    if kind is None or source is None:
        return Strength.UNATTRIBUTED if source is None else Strength.VAGUE
    if kind is SpeakerKind.PERSON:
        return Strength.NAMED_PERSON
    if kind is SpeakerKind.ORGANISATION:
        return _grade_body(doc, source)
    if kind is SpeakerKind.MEDIA:
        return _grade_media(doc, source)
    if kind is SpeakerKind.DOCUMENT:
        return _grade_document(doc, source)
    return _grade_unnamed(doc, kind, source)


def _grade_unnamed(doc: Document, kind: SpeakerKind, source: Source) -> Strength:
    """Return the level of people without a name."""
    if kind is SpeakerKind.ROLE:
        telling = source.head not in INFORMATION_ROLES or has_descriptor(doc, source)
        return Strength.OFFICE if telling else Strength.VAGUE
    if source.head in SPOKESPEOPLE and not source.plural:
        return Strength.OFFICE
    if source.head in AUTHORS and source.definite:
        return Strength.OFFICE
    if source.head in COMMENTING_ROLES and not _is_modified(doc, source):
        return Strength.VAGUE  # legal experts, Middle East observers
    if not has_descriptor(doc, source):
        return Strength.VAGUE
    return Strength.UNNAMED_ONE if kind is SpeakerKind.ANONYMOUS else Strength.UNNAMED_SEVERAL


def has_descriptor(doc: Document, source: Source) -> bool:
    """Tell whether the phrase says more of an unnamed source than rank and number: an institution, place or access."""
    if source.head in ACCESS_ROLES or (_is_modified(doc, source) and source.head != "one"):
        return True
    phrase = source.phrase
    tags, lows = doc.tokens.tags, doc.tokens.lows
    for k in range(phrase.core_first, phrase.core_stop):
        low = lows[k]
        plain = low == source.head or low in RANK_WORDS or low in GENERIC or low in UNTELLING
        if not plain and not tags[k] & (DET | NUM | INDEF):
            return True
    known = source.head not in INFORMATION_ROLES and source.head not in COMMENTING_ROLES
    return known and bool(tags[phrase.core_stop - 1] & (ROLE | TITLE)) and source.kind is not SpeakerKind.GENERIC_GROUP


def _is_modified(doc: Document, source: Source) -> bool:
    """Tell whether something behind the noun describes it; the terms on which a source spoke do not."""
    phrase = source.phrase
    k = phrase.core_stop
    lows = doc.tokens.lows
    if k >= phrase.stop or lows[k] in (",", "and", "or"):
        return False
    return not (lows[k] == "speaking" or (lows[k] == "who" and k + 1 < len(lows) and lows[k + 1] in TERMS))


def _grade_body(doc: Document, source: Source) -> Strength:
    phrase = source.phrase
    first = doc.tokens.lows[phrase.core_first]
    if source.head in COLLECTIVE_OFFICES or source.head in RELATIONS:
        return Strength.OFFICE
    if source.name is not None or source.definite:
        return Strength.NAMED_BODY
    capital = any(doc.tokens.tags[k] & CAP for k in range(phrase.core_first, phrase.core_stop))
    if first in ONE and source.head not in JURIES:
        return Strength.UNNAMED_ONE
    if source.plural and not capital:
        return Strength.UNNAMED_SEVERAL
    return Strength.NAMED_BODY


#: Bodies that are public whoever sits on them: a jury, a court.
JURIES = frozenset(["jury", "court", "tribunal", "inquest", "panel", "inquiry"])


def _grade_media(doc: Document, source: Source) -> Strength:
    lows = doc.tokens.lows[source.phrase.core_first : source.phrase.core_stop]
    if source.name is not None:
        return Strength.NAMED_BODY
    if any(low == "state" or low.startswith("state-") for low in lows):
        return Strength.OFFICE
    if "reports" in lows:
        return Strength.VAGUE
    return Strength.UNNAMED_SEVERAL if len(lows) > 1 else Strength.VAGUE


def _grade_document(doc: Document, source: Source) -> Strength:
    phrase = source.phrase
    tags, lows = doc.tokens.tags, doc.tokens.lows
    core, behind = lows[phrase.core_first : phrase.core_stop], lows[phrase.core_stop : phrase.stop]
    if any(low in IN_CUSTODY for low in behind):
        return Strength.OFFICE
    if any(low in PUBLIC_DOCUMENTS for low in core) or "court" in core or "published" in behind:
        return Strength.NAMED_BODY
    described = any(
        not tags[k] & (DET | NUM | INDEF) and lows[k] not in UNSPECIFIC
        for k in range(phrase.core_first, phrase.core_stop - 1)
    )
    named = any(
        tags[k] & CAP for k in range(phrase.core_first, phrase.core_stop) if k not in _leading(doc, phrase.core_first)
    )
    authored = any(tags[k] & CAP for k in range(phrase.core_stop, phrase.stop)) and "received" not in behind
    if named or authored or source.definite:
        return Strength.NAMED_BODY
    if not described and not behind:
        return Strength.VAGUE
    if source.head == "reports" and not described:
        return Strength.VAGUE
    return Strength.UNNAMED_SEVERAL if source.plural and source.head == "accounts" else Strength.UNNAMED_ONE


def _leading(doc: Document, i: int) -> tuple[int, ...]:
    """Return the token *i* if it has its capital only because it leads its sentence."""
    return (i,) if leads(doc, i) else ()
