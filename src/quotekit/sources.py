"""Source phrases read for what they say: a name, a role, a body, somebody unnamed.

::

    a senior Hamas official briefed on the talks
      rank   affil.  head   └─ access ──────────┘   one unnamed person

What is read here is only what the phrase itself prints; who it is in the
article is for `quotekit.speakers`.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import MEDIA_GENERIC
from quotekit.lexicon.classes import (
    BODY,
    CAP,
    DOC,
    INDEF,
    MEDIUM,
    NAME,
    NUM,
    PLURAL,
    PRON,
    ROLE,
    TITLE,
)
from quotekit.lexicon.people import COLLECTIVE_OFFICES, GROUPS, RELATIONS
from quotekit.mentions import Phrase
from quotekit.model import SpeakerKind
from quotekit.names import Name, is_name_word, read_name
from quotekit.nominals import is_possessive

DEFINITE = frozenset("the this that these those his her its their my our your".split())
NUMBERS = {
    word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
#: Quantities of at least so many.
AT_LEAST = {
    "several": 2,
    "multiple": 2,
    "dozens": 24,
    "dozen": 12,
    "hundreds": 200,
    "couple": 2,
    "both": 2,
    "numerous": 2,
}
#: Determiners and pronouns that leave the group open: some, many, most.
GENERIC = frozenset("some many most others few much everyone everybody people anyone anybody nobody none all".split())


class Source(NamedTuple):
    """What a source phrase prints."""

    phrase: Phrase
    kind: SpeakerKind | None
    """None for a pronoun, which has no kind of its own."""
    name: Name | None
    head: str
    """The head noun (or pronoun) in lower case."""
    definite: bool
    plural: bool
    count: int | None
    at_least: bool


def read_source(doc: Document, phrase: Phrase) -> Source:
    """Return what the words of *phrase* say about who or what it names."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = phrase.core_first, phrase.core_stop
    head = stop - 1
    while head > first and (tags[head] & NUM or doc.tokens.words[head] in ")'’"):
        head -= 1
    low = lows[head]
    if stop - first == 1 and tags[first] & PRON or low in ("who", "which", "that", "us", "them", "him", "her", "me"):
        return Source(phrase, None, None, low, True, low in ("they", "we", "us", "them"), None, False)
    definite = lows[first] in DEFINITE or any(is_possessive(doc, k) for k in range(first, stop))
    count, at_least = _count(doc, first, stop)
    name = _person_name(doc, phrase)
    if name is not None:
        return Source(phrase, SpeakerKind.PERSON, name, low, True, False, None, False)
    plural = bool(tags[head] & PLURAL) or (count or 0) > 1
    kind, name = _kind(doc, phrase, head, definite, plural)
    return Source(phrase, kind, name, low, definite, plural, count, at_least)


def _person_name(doc: Document, phrase: Phrase) -> Name | None:
    """Return the personal name that the phrase prints as its head or beside it."""
    first, stop = phrase.core_first, phrase.core_stop
    run = _trailing_name(doc, first, stop)
    if run is not None and run.kind == "person":
        return run
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    # Secretary of State | Mike Pompeo
    if stop < phrase.stop and lows[stop] in ("of", "for") and tags[stop - 1] & (TITLE | ROLE) and tags[stop - 1] & CAP:
        k = stop + 1
        while k < phrase.stop and words[k] != ",":
            k += 1
        inner = _trailing_name(doc, stop + 1, k)
        if inner is not None and inner.stop - inner.first >= 3:
            return read_name(doc, inner.stop - 2, inner.stop)
    # the coastguard's former head, | Iain Struthers
    if tags[stop - 1] & (ROLE | TITLE) or lows[stop - 1] in RELATIONS:
        k = stop
        while k < phrase.stop and words[k] != ",":
            k += 1
        if k + 1 < phrase.stop and tags[k + 1] & CAP and is_name_word(doc, k + 1):
            j = k + 1
            while j < phrase.stop and words[j] != ",":
                j += 1
            inner = _trailing_name(doc, k + 1, j)
            if inner is not None and inner.kind in ("person", "unknown"):
                return inner._replace(kind="person")
    return None


def _trailing_name(doc: Document, first: int, stop: int) -> Name | None:
    """Return the name with which the tokens end."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    while stop > first and (words[stop - 1] in (")", "(") or (words[stop - 1].isdecimal())):
        stop -= 1
    k = stop
    while k > first and (is_name_word(doc, k - 1) or (k < stop and lows[k - 1] in PARTICLES and tags[k] & CAP)):
        k -= 1
    while k < stop and lows[k] in PARTICLES and k > first and not tags[k] & CAP:
        k += 1
    if k >= stop:
        return None
    # NASA Administrator | Jim Bridenstine: the name begins behind the last title or role of the run
    begun = k
    for j in range(k, stop - 1):
        if tags[j] & (TITLE | ROLE) and not (tags[j] & NAME and not tags[j] & TITLE):
            begun = j + 1
    for j in range(begun, stop):
        if is_possessive(doc, j):
            begun = j + 1
    if begun >= stop:
        return None
    titled = begun > k or (k > first and bool(tags[k - 1] & (ROLE | TITLE)))
    found = read_name(doc, begun, stop)
    if found is not None and titled and found.kind in ("unknown", "place"):
        found = found._replace(kind="person")
    return found


PARTICLES = frozenset("van von de del della di da al el bin ibn ben abu la le du dos der den ter bint".split())


def _count(doc: Document, first: int, stop: int) -> tuple[int | None, bool]:
    """Return how many the phrase says there are, and whether that is a lower bound."""
    lows = doc.tokens.lows
    for k in range(first, min(stop, first + 4)):
        low = lows[k]
        if low in NUMBERS:
            return NUMBERS[low], "least" in lows[first:k] or "than" in lows[first:k]
        if low.isdecimal() and len(low) < 7:
            return int(low), "least" in lows[first:k] or "than" in lows[first:k]
        if low in AT_LEAST:
            return AT_LEAST[low], low != "both"
    if lows[first] in ("a", "an", "another", "one"):
        return 1, False
    return None, False


def _kind(doc: Document, phrase: Phrase, head: int, definite: bool, plural: bool) -> tuple[SpeakerKind, Name | None]:
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first, stop = phrase.core_first, phrase.core_stop
    low, tag = lows[head], tags[head]
    text = " ".join(lows[first:stop])
    bare = text.removeprefix("the ")
    if bare in MEDIA_GENERIC:
        return SpeakerKind.MEDIA, None
    if low in COLLECTIVE_OFFICES:
        return SpeakerKind.ORGANISATION, None
    indefinite_one = lows[first] in ("a", "an", "one", "another") or text == "one"
    if tag & CAP and not (tag & (ROLE | TITLE) and head > first and not tag & BODY):
        name = _trailing_name(doc, first, stop)
        if name is not None and name.kind == "outlet":
            return SpeakerKind.MEDIA, name
        if name is not None and not (tag & ROLE and tag & PLURAL):
            return SpeakerKind.ORGANISATION, name
    if first + 1 == stop and tag & INDEF:
        return SpeakerKind.GENERIC_GROUP, None
    if tag & (ROLE | TITLE) or low in RELATIONS or low in GROUPS:
        if plural or low in GROUPS:
            generic = lows[first] in GENERIC or (low in VAGUE_GROUPS and stop - first == 1 and phrase.stop == stop)
            return (SpeakerKind.GENERIC_GROUP if generic else SpeakerKind.ANONYMOUS_GROUP), None
        if definite and not indefinite_one:
            return SpeakerKind.ROLE, None
        return SpeakerKind.ANONYMOUS, None
    if tag & BODY:
        return SpeakerKind.ORGANISATION, None
    if tag & DOC or (tag & MEDIUM and not tag & ROLE):
        return SpeakerKind.DOCUMENT, None
    if plural:
        return SpeakerKind.ANONYMOUS_GROUP, None
    if indefinite_one:
        return SpeakerKind.ANONYMOUS, None
    return SpeakerKind.ORGANISATION, None


VAGUE_GROUPS = frozenset(
    "critics supporters opponents observers experts analysts people sceptics skeptics proponents detractors scientists".split()
)
