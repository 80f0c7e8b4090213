"""Nouns that name an act of speech, found with what they introduce.

::

    Moss's *claim* that votes were burned drew laughter.
    source  main       at
    The *warning* by the agency that dams could fail went unread.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.classes import CAP, POSS, VB, VBG
from quotekit.lexicon.entries import Noun
from quotekit.mentions import Phrase, core_after, phrase_after
from quotekit.mentions_before import core_before
from quotekit.nominals import is_possessive, leads, time_after
from quotekit.predicates import clause_begins

#: What names the source behind the noun: a warning by the agency, a call from both parties.
SOURCE_PREPOSITIONS = frozenset(("by", "from"))
#: Verbs that stand between a rumour and what it says: Rumours swirled that, Word reached the floor that.
SPREADING = frozenset(
    """
    swirl swirls swirled spread spreads circulate circulates circulated emerge emerges emerged surfaced persist
    persisted persists mounted grew reached went
    """.split()
)
#: How far behind a noun its "that" may stand: Word reached the stock exchange by noon that.
MAX_SPREAD = 10


class NounAt(NamedTuple):
    """A noun cue in its place, as token indices."""

    row: Noun
    main: int
    source: Phrase | None
    at: int
    """The first token of what it introduces."""
    that: bool
    """Introduced by "that", which leaves no doubt."""


def find_nouns(doc: Document) -> tuple[NounAt, ...]:
    """Return the noun cues outside quotations that introduce something, in text order."""
    forms = doc.lexicon.noun_forms
    found = []
    for i in [i for i, low in enumerate(doc.tokens.lows) if low in forms]:
        if doc.inside[i] < 0 and (not doc.tokens.tags[i] & CAP or leads(doc, i)):
            floor, ceiling, _ = doc.sentences[doc.sentence_of(i)]
            each = _read(doc, i, forms[doc.tokens.lows[i]], floor, ceiling)
            if each is not None:
                found.append(each)
    return tuple(found)


def _read(doc: Document, i: int, row: Noun, floor: int, ceiling: int) -> NounAt | None:
    lows, tags = doc.tokens.lows, doc.tokens.tags
    source = _possessor(doc, i, floor)
    k = i + 1
    if k < ceiling and lows[k] in SOURCE_PREPOSITIONS and source is None:
        source = phrase_after(doc, k + 1, ceiling, commas=False)
        k = source.stop if source is not None else k
    elif k < ceiling and (time := time_after(doc, k, ceiling)) > 0:
        k = time
    elif k < ceiling and lows[k] in SPREADING:
        k = next((j for j in range(k, min(ceiling, k + MAX_SPREAD)) if lows[j] == "that"), k)
    if k + 1 >= ceiling:
        return None
    if lows[k] == "that" and row.frames & {"T", "U"} and clause_begins(doc, k + 1, ceiling, loose=False):
        return NounAt(row, i, source, k + 1, that=True)
    if lows[k] not in row.prepositions:
        return None
    if lows[k] == "to":
        return NounAt(row, i, source, k, that=False) if tags[k + 1] & VB else None
    if tags[k + 1] & VBG or core_after(doc, k + 1, ceiling) > 0 or doc.inside[k + 1] >= 0:
        return NounAt(row, i, source, k + 1, that=False)
    return None


def _possessor(doc: Document, i: int, floor: int) -> Phrase | None:
    """Return whose claim it is: Moss's bold claim, her claim."""
    for k in range(i - 1, max(floor - 1, i - 4), -1):
        if doc.tokens.tags[k] & POSS:
            return Phrase(k, k + 1, k, k + 1)
        if is_possessive(doc, k):
            first = core_before(doc, k, floor)
            return Phrase(first, k, first, k) if first >= 0 else None
    return None
