"""Subjects read backwards across the asides between them and their verb.

::

    Jane Doe, 43, the mayor, | said ...
    └───── subject ────────┘ comma

The pieces between commas are read from the right: asides are passed, and the
first noun phrase that is not the appositive of one before it is the subject.
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    CAP,
    COORD,
    DET,
    DOC,
    INDEF,
    MEDIUM,
    NAME,
    NOUN,
    NUM,
    POSS,
    POSTADJ,
    PREP,
    ROLE,
    SUB,
    TITLE,
    VBG,
    VBN,
)
from quotekit.mentions import TELLING, Phrase, core_after
from quotekit.mentions_before import phrase_before
from quotekit.nominals import RELATIVES, is_time, leads
from quotekit.predicates import finite_in

#: What leads into a clause or an infinitive within the piece of a participle.
SUBORDINATING = frozenset(("as", "because", "since", "that", "while", "to"))
#: How many comma-separated pieces may stand between a subject and its verb.
MAX_PIECES = 7


def subject_before_comma(doc: Document, comma: int, floor: int) -> Phrase | None:
    """Return the subject that ends, with its asides, at the comma or dash: Jane Doe, the mayor, | said.

    The pieces between commas are read from the right: asides are passed, and
    the first noun phrase that is not the appositive of one before it is it.
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    mark = lows[comma]
    stop = comma
    best: Phrase | None = None
    for _ in range(MAX_PIECES):
        first = stop
        while first > floor and not (lows[first - 1] == mark and doc.inside[first - 1] == doc.inside[comma]):
            if doc.inside[first - 1] != doc.inside[comma] and first < stop and not _is_short_quotation(doc, first - 1):
                floor = first
                break
            first -= 1
        piece = _piece_kind(doc, first, stop)
        if piece == "clause":
            host = _reported(doc, first, stop)
            if host is not None:
                goes_on = best is None or _is_apposed(doc, host, best)
                return host._replace(stop=comma + 1) if goes_on else best
            relative = _relative_piece(doc, first, floor, mark)
            if relative <= floor:
                return best
            best, stop = None, relative - 1
            continue
        if piece == "phrase":
            core = phrase_before(doc, stop, first)
            if core is None:
                return best
            at_start = (
                core.first <= first
                or tags[core.first - 1] & (COORD | SUB | PREP | ADV)
                or lows[core.first - 1] == "that"
            )
            if best is not None and not _is_apposed(doc, core, best):
                return best
            best = Phrase(core.first, comma + 1, core.core_first, core.core_stop)
            if core.first > first or not at_start:
                return best
        elif best is not None:
            if first == floor or _is_described(doc, best):
                return best
            best = None  # speaking in Iowa, a swing state, | said: the phrase belongs to the aside before it
        if first == floor:
            break
        stop = first - 1
    return best


def _is_described(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase is somebody's name with an appositive: At the club, which was full, | *Jay Moss*, a member."""
    return phrase.stop > phrase.core_stop + 1 and bool(doc.tokens.tags[phrase.core_first] & NAME)


def _reported(doc: Document, first: int, stop: int) -> Phrase | None:
    """Return the noun phrase right behind a verb of saying at the end of a piece: Police said | *the passenger*, ..."""
    found = phrase_before(doc, stop, first)
    if found is None or found.first <= first or doc.tokens.lows[found.first - 1] not in TELLING:
        return None
    return found


def _relative_piece(doc: Document, stop: int, floor: int, mark: str) -> int:
    """Return where the relative clause begins that goes on behind an aside: Kim, | whose firm, Paradata, uses data, said."""
    for k in range(stop - 1, max(floor, stop - 40), -1):
        if doc.tokens.lows[k] in ("who", "whose", "which") and doc.tokens.lows[k - 1] == mark:
            return k
    return -1


def _is_short_quotation(doc: Document, i: int) -> bool:
    """Tell whether the quotation that token *i* closes is a nickname or a title rather than speech."""
    n = doc.inside[i]
    return (
        n >= 0
        and doc.last_tokens[n] - doc.first_tokens[n] <= 8
        and doc.tokens.words[doc.last_tokens[n] - 1] not in (",", ".", "!", "?")
    )


def _is_apposed(doc: Document, host: Phrase, appositive: Phrase) -> bool:
    """Tell whether the second phrase describes the first: Jane Doe, the mayor; the mayor, Jane Doe."""
    tags = doc.tokens.tags
    first = tags[appositive.first]
    name = bool(first & CAP) and not first & (DET | POSS)
    host_name = bool(tags[host.core_stop - 1] & CAP)
    if is_time(tags[host.core_stop - 1]):
        return False
    if tags[appositive.core_stop - 1] & (ROLE | TITLE):
        return True
    if name:
        return not host_name or appositive.core_stop - appositive.core_first <= 3
    return bool(first & (DET | POSS | NUM | INDEF)) or not first & CAP


def _subordinate(doc: Document, first: int, stop: int) -> int:
    """Return where a clause begins within a participle's piece: declining to be named | *as* the matter is secret."""
    lows = doc.tokens.lows
    return next((k for k in range(first + 1, stop) if lows[k] in SUBORDINATING), stop)


def _is_document(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the piece names a document with its participle: Kim, *in a statement released on Monday*, said ..."""
    tags = doc.tokens.tags
    core = core_after(doc, first + 1, stop)
    return (
        bool(tags[first] & PREP)
        and 0 < core < stop
        and bool(tags[core - 1] & (DOC | MEDIUM) and tags[core] & VBN)
        and not finite_in(doc, core + 1, stop)
    )


def _piece_kind(doc: Document, first: int, stop: int) -> str:
    """Return what a piece between commas is: an "aside", a noun "phrase" or another "clause"."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if first >= stop:
        return "aside"
    tag = tags[first]
    if lows[first] in RELATIVES or (tag & NUM and stop - first <= 4 and not tags[stop - 1] & ROLE):
        return "aside"  # 43 years old; but: two of his aides
    if (
        tag & (INDEF | NUM)
        and stop - first > 2
        and lows[first + 1] == "of"
        and lows[first + 2] in ("them", "whom", "which")
    ):
        return "aside"  # many of them Catholics
    if stop - first == 1 and doc.tokens.words[first][-1] == "." and tag & CAP:
        return "aside"  # N.C.
    if (
        tag & (ADJ | ADV)
        and not tag & (CAP | DET)
        and any(tags[k] & POSTADJ for k in range(first, min(stop, first + 3)))
    ):
        return "aside"  # long dismissive of it
    if lows[first] in (
        "both",
        "all",
        "himself",
        "herself",
        "themselves",
        "itself",
        "now",
        "then",
        "once",
    ) and not finite_in(doc, first, stop):
        return "aside"
    if (
        tag & (PREP | ADV | SUB)
        and not tag & (DET | POSS)
        and not (tag & (NOUN | CAP) and not leads(doc, first) and tag & CAP)
        and (not finite_in(doc, first, stop) or _is_document(doc, first, stop))
    ):
        found = phrase_before(doc, stop, first + 1)
        hung = tags[first + 1] & (PREP | VBG | VBN)  # originally from Easton
        return "aside" if tag & PREP or hung or found is None or found.first <= first + 1 else "phrase"
    if tag & SUB and tags[first + 1] & VBN and not finite_in(doc, first + 2, stop):
        return "aside"  # when asked by the Courier
    if tag & (VBG | VBN) and not tag & (NOUN | CAP) and not finite_in(doc, first + 1, _subordinate(doc, first, stop)):
        return "aside"
    if finite_in(doc, first, stop) and not any(lows[k] in RELATIVES for k in range(first, stop)):
        found = phrase_before(doc, stop, first)
        if (
            found is None
            or found.first <= first
            or (found.first == first + 1 and tag & SUB)  # when the mill closed
            or (not tags[found.first - 1] & (SUB | COORD) and lows[found.first - 1] != "that")
        ):
            return "clause"
    return "phrase"
