"""Subjects read from the beginning of their clause, where too much stands between them and their verb.

::

    On Monday, Mike Shields (a man so young he was taken for a page), head of the fund, | said ...
    └fronted┘  └─────────────────────────── subject ──────────────────────────────────┘ stop

The first noun phrase of a clause is the subject of its first verb. So if no
verb stands before the cue but those of relative clauses and brackets, the
first phrase is the subject of the cue.
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    FINITE,
    GEN,
    INDEF,
    NOUN,
    PLACE,
    POSS,
    PREP,
    PRON,
    SUB,
    VBD,
    VBG,
    VBN,
)
from quotekit.mentions import Phrase, phrase_after
from quotekit.nominals import RELATIVES, behind_dateline, is_possessive, is_time
from quotekit.predicates import finite_in

#: How many tokens may stand between the beginning of a clause and its verb.
MAX_CLAUSE = 70


def subject_from_start(doc: Document, stop: int, floor: int) -> Phrase | None:
    """Return the first noun phrase of the clause if no verb of its own stands between it and *stop*."""
    if stop - floor > MAX_CLAUSE:
        return None
    first = _clause_start(doc, floor, stop)
    found = phrase_after(doc, first, stop, commas=False) if 0 <= first < stop else None
    if found is None or is_time(doc.tokens.tags[found.core_stop - 1]) or _has_verb(doc, found.core_stop, stop):
        return None
    return Phrase(first, stop, first, found.core_stop)


def _clause_start(doc: Document, floor: int, stop: int) -> int:
    """Return where the clause begins behind the adverbials before it, -1 if that cannot be told."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = behind_dateline(doc, floor, stop)
    while True:
        while k < stop and (tags[k] & COORD or lows[k] in (",", "-", "–", "—")):
            k += 1
        if k >= stop or doc.inside[k] != doc.inside[stop]:
            return -1
        tag = tags[k]
        if tag & PLACE and k + 1 < stop and lows[k + 1] == "," and k > floor:
            k += 2  # in Reno, Nevada, | the mayor
        elif tag & ADV and not tag & (DET | POSS | PRON | INDEF | ADJ | NOUN | PREP | SUB):
            k += 1
        elif tag & (PREP | SUB | VBG | VBN) and not tag & (DET | POSS | ADJ):
            k = _behind_comma(doc, k, stop, clause=bool(tag & SUB and not tag & PREP))
            if k < 0:
                return -1
        else:
            return k


def _behind_comma(doc: Document, k: int, stop: int, *, clause: bool) -> int:
    """Return behind the comma that closes the adverbial at *k*; one with a verb before it, for a *clause*."""
    for j in range(k + 1, stop - 1):
        if doc.tokens.lows[j] == "," and doc.inside[j] == doc.inside[k] and (not clause or finite_in(doc, k, j)):
            return j + 1
    return -1


def _has_verb(doc: Document, first: int, stop: int) -> bool:
    """Tell whether a finite verb stands between the tokens, outside relative clauses, brackets and quotations."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    depth = 0
    relative = False
    for k in range(first, stop):
        depth += (lows[k] == "(") - (lows[k] == ")")
        relative |= lows[k] in RELATIVES
        if depth > 0 or relative or doc.inside[k] != doc.inside[stop]:
            continue
        tag = tags[k]
        if tag & GEN and is_possessive(doc, k):
            continue
        if tag & VBD and tag & VBN and k + 1 < len(tags) and tags[k + 1] & (PREP | ADV):
            continue  # a trust allied with the council
        if tag & AUX or (tag & FINITE and not tag & (NOUN | CAP | PREP)):
            return True
    return False
