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
from quotekit.lexicon.classes import CAP, DET, INDEF, NUM, ROLE, TITLE
from quotekit.lexicon.people import ACCESS_ROLES, COLLECTIVE_OFFICES, INFORMATION_ROLES, RANK_WORDS
from quotekit.model import SpeakerKind, Strength
from quotekit.sources import GENERIC, Source

SPOKESPEOPLE = frozenset(
    """spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen rep attache attaché""".split()
)


#: Those who answer for a study: the authors of it are as good as named.
AUTHORS = frozenset("authors researchers co-authors editors".split())
#: Classes whose members comment from outside, whatever adjective they have.
COMMENTING = frozenset(
    "experts observers analysts critics supporters opponents sceptics skeptics proponents detractors commentators pundits".split()
)


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
    if kind is SpeakerKind.ROLE:
        return (
            Strength.OFFICE if source.head not in INFORMATION_ROLES or has_descriptor(doc, source) else Strength.VAGUE
        )
    if source.head in SPOKESPEOPLE and not source.plural:
        return Strength.OFFICE
    if kind is SpeakerKind.GENERIC_GROUP and (
        source.phrase.stop == source.phrase.core_stop or source.head in INFORMATION_ROLES
    ):
        return Strength.VAGUE
    if source.head in AUTHORS and source.definite:
        return Strength.OFFICE
    if source.head in COMMENTING and source.phrase.stop == source.phrase.core_stop:
        return Strength.VAGUE  # legal experts, Middle East observers
    if not has_descriptor(doc, source):
        return Strength.VAGUE
    return Strength.UNNAMED_ONE if kind is SpeakerKind.ANONYMOUS else Strength.UNNAMED_SEVERAL


def has_descriptor(doc: Document, source: Source) -> bool:
    """Tell whether the phrase says more of an unnamed source than rank and number: an institution, place or access."""
    phrase = source.phrase
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if phrase.stop > phrase.core_stop and lows[phrase.core_stop] != "," and source.head != "one":
        return True
    if source.head in ACCESS_ROLES:
        return True
    for k in range(phrase.core_first, phrase.core_stop):
        low = lows[k]
        if (
            low == source.head
            or low in RANK_WORDS
            or low in GENERIC
            or tags[k] & (DET | NUM | INDEF)
            or low in UNTELLING
        ):
            continue
        return True
    return source.head not in INFORMATION_ROLES and bool(tags[phrase.core_stop - 1] & (ROLE | TITLE))


UNTELLING = frozenset(
    "one two several multiple many some most other another second third same different various anonymous unnamed".split()
)


def _grade_body(doc: Document, source: Source) -> Strength:
    phrase = source.phrase
    if source.head in COLLECTIVE_OFFICES:
        return Strength.OFFICE
    if source.name is not None or source.definite:
        return Strength.NAMED_BODY
    lows, tags = doc.tokens.lows, doc.tokens.tags
    if any(tags[k] & CAP for k in range(phrase.core_first, phrase.core_stop)) and lows[phrase.core_first] not in (
        "a",
        "an",
        "one",
    ):
        return Strength.NAMED_BODY
    if source.plural:
        return Strength.UNNAMED_SEVERAL
    return Strength.UNNAMED_ONE if lows[phrase.core_first] in ("a", "an", "one", "another") else Strength.NAMED_BODY


def _grade_media(doc: Document, source: Source) -> Strength:
    lows = doc.tokens.lows[source.phrase.core_first : source.phrase.core_stop]
    if source.name is not None:
        return Strength.NAMED_BODY
    if "state" in lows or "state-run" in lows or "state-owned" in lows:
        return Strength.OFFICE
    if "reports" in lows:
        return Strength.VAGUE
    return Strength.UNNAMED_SEVERAL if len(lows) > 1 else Strength.VAGUE


PUBLIC = frozenset(
    """lawsuit suit indictment complaint filing filings ruling order judgment verdict affidavit petition motion agreement
    treaty law bill constitution census resolution charter""".split()
)


def _grade_document(doc: Document, source: Source) -> Strength:
    phrase = source.phrase
    tags, lows = doc.tokens.tags, doc.tokens.lows
    extended = phrase.stop > phrase.core_stop
    capital = any(tags[k] & CAP for k in range(phrase.core_first + 1, phrase.stop))
    if (
        any(low in PUBLIC for low in lows[phrase.core_first : phrase.core_stop])
        or "court" in lows[phrase.core_first : phrase.core_stop]
    ):
        return Strength.NAMED_BODY
    if "published" in lows[phrase.core_stop : phrase.stop] or "by" in lows[phrase.core_stop : phrase.stop] and capital:
        return Strength.NAMED_BODY
    if any(low in ("obtained", "seen", "reviewed") for low in lows[phrase.core_stop : phrase.stop]):
        return Strength.OFFICE
    if capital or source.definite:
        return Strength.NAMED_BODY
    modifiers = [
        k
        for k in range(phrase.core_first, phrase.core_stop - 1)
        if not tags[k] & (DET | NUM | INDEF)
        and lows[k] not in ("new", "recent", "latest", "some", "unconfirmed", "more", "previous")
    ]
    return Strength.UNNAMED_ONE if modifiers or extended else Strength.VAGUE
