"""Where the words were spoken.

::

    Kim told reporters outside the court in Reno on Monday that ...
                       └────── venue ──────────┘
    Speaking at a rally in Ohio, Kim said ...
             └─── venue ──────┘

Only a place hung on the saying counts: what residents *in Aleppo* said they
may have said anywhere, and what was said *in English* or *in private* has no
place.
"""

from __future__ import annotations

from quotekit.dates.places import Kind, Place, find_places
from quotekit.dates.reach import SPEAKING, has_verb, reach
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import CAP, DET, PLACE, PREP, VBG, VERB
from quotekit.mentions import core_after
from quotekit.model import Mention
from quotekit.nominals import is_time

LEADING = frozenset("in at outside inside from near aboard".split())
#: Nouns for places of speaking.
VENUES = frozenset(
    """
    airport assembly base building cathedral ceremony chamber church clinic club conference court courthouse courtroom
    embassy factory forum funeral garden hall headquarters hearing home hospital hotel house inquest lobby market
    meeting memorial mosque museum office parade park parliament plant port protest rally school scene session site
    square stadium station steps studio summit synagogue temple town-hall university venue vigil village warehouse
    workshop campus gala
    """.split()
)
#: Those who come to where one speaks: told *reporters* outside the court; but: told workers at the plant.
AUDIENCES = frozenset(
    """
    reporters journalists press media supporters crowd audience delegates lawmakers mourners worshippers well-wishers
    cameras broadcasters
    """.split()
)
#: Kinds of places in the sentence where the venue of speaking may stand.
AROUND = frozenset((Kind.BEHIND, Kind.TAIL, Kind.FRONT, Kind.CLAUSE))
#: How many tokens of a place are looked at.
MAX_LOOK = 40


def find_venue(doc: Document, found: Found) -> Mention | None:
    """Return the words that tell where the words were spoken, None if none do."""
    for place in find_places(doc, found, _find_leading, LEADING):
        if place.kind not in AROUND:
            continue
        for k in _find_leading(doc, place.first, place.stop):
            stop = _venue_stop(doc, k, place.stop)
            if stop > 0 and _is_of_saying(doc, found, place, k) and reach(doc, place, place.first, k) == k:
                span = doc.span(k, stop)
                return Mention(span.of(doc.text), (span,))
    return None


def _find_leading(doc: Document, first: int, stop: int) -> list[int]:
    lows, tags = doc.tokens.lows, doc.tokens.tags
    return [k for k in range(first, min(stop, first + MAX_LOOK)) if lows[k] in LEADING and tags[k] & PREP]


def _venue_stop(doc: Document, k: int, ceiling: int) -> int:
    """Return behind the place that the preposition at *k* leads to, with the town it is in; -1 if it is no place."""
    core = core_after(doc, k + 1, ceiling)
    if core <= 0:
        return -1
    tags, lows = doc.tokens.tags, doc.tokens.lows
    town = _is_town(doc, k + 1, core)
    if not town and lows[core - 1] not in VENUES:
        return -1
    if (
        core + 1 < ceiling
        and lows[core] in ("in", "near", "of")
        and tags[core + 1] & CAP
        and not is_time(tags[core + 1])
    ):
        further = core_after(doc, core + 1, ceiling)
        return further if further > 0 and tags[further - 1] & PLACE else core
    return core


def _is_town(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the tokens name a place: Reno; but: The Atlantic."""
    tags = doc.tokens.tags
    last = tags[stop - 1]
    return bool(last & CAP and last & PLACE and not is_time(last) and not tags[first] & DET)


def _is_of_saying(doc: Document, found: Found, place: Place, k: int) -> bool:
    """Tell whether the place is that of the saying: right behind the verb, a time, the press, or at the front."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if place.kind in (Kind.FRONT, Kind.CLAUSE):
        comma = next((j for j in range(place.stop - 1, k, -1) if lows[j] == ","), k)
        town = doc.tokens.tags[k + 1] & PLACE
        spoken = lows[k - 1] in SPEAKING or (k == place.first and not town)  # In Virginia, officials say
        return spoken and not has_verb(doc, place, comma + 1)
    if place.kind is Kind.TAIL:
        return lows[k - 1] in SPEAKING or (k - 1 < place.first and bool(tags[k - 1] & VERB))
    before = k - 1
    last = max(stop for _, stop in found.cue) - 1 if found.cue else -1
    spoken = before == last or lows[before] in AUDIENCES or is_time(tags[before])
    return spoken or (lows[before] in SPEAKING and bool(tags[before] & VBG))
