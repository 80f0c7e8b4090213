"""Where content stands: to the left of its attribution, to the right, or around it.

::

    But the dam, Kim said, was safe, while Moss said it was not.
        └ left ┘           └ rest ┘  └ another attribution
"""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.extents import PHRASAL, content_stop, is_fronted
from quotekit.findings import Found, Range, View
from quotekit.lexicon.classes import CAP, COORD, DOC, MEDIUM, PREP, SUB, VBG
from quotekit.mentions import Phrase
from quotekit.openings import Opening
from quotekit.predicates import finite_in, is_finite_here
from quotekit.subjects import Side, subject_of_finite_before

#: What goes on with a clause of its own that a tag interrupts: It's a pity, Kim said, *that* the mill closed.
CONTINUING = frozenset(("that", "because", "including", "especially", "unless", "if", "particularly"))
#: What leads on from the sentence before: Nevertheless, the dam held, Kim said.
LINKING = frozenset("also furthermore meanwhile moreover nevertheless nonetheless so yet".split())
#: What opens a new clause behind a tag, rather than the rest of the one it interrupts.
NEW_CLAUSE = frozenset(("who", "which", "as", "while", "after", "before", "when"))


def view_of(doc: Document, clause: Clause, beside: Sequence[Clause], taken: Sequence[Found]) -> View:
    """Return what the constructions look at for *clause* with those *beside* it, given the findings *taken* before it."""
    frames = clause.cue.frames
    left, right = _left_content(doc, clause, frames, taken), _right_content(doc, clause, beside)
    return View(clause, _source(doc, clause), beside, left, right, frames)


def _source(doc: Document, clause: Clause) -> Phrase | None:
    """Return the subject, or whose document it is: The bank issued *a statement* saying ... is the bank's."""
    source = clause.subject
    asked = clause.cue.use is Use.PARTICIPLE and clause.side is not Side.AFTER and "A" in clause.cue.frames
    if source is None or clause.cue.use is Use.PASSIVE or asked:
        return None  # who is told or judged does not say it
    if doc.tokens.lows[source.stop - 1] in (",", "—", "–", "-"):
        source = source._replace(stop=source.stop - 1)
    hangs = clause.cue.use is Use.GERUND and clause.side is Side.BEFORE
    if hangs and doc.tokens.tags[source.core_stop - 1] & (DOC | MEDIUM):
        return subject_of_finite_before(doc, source.first, clause.floor) or source
    return source


# ---- to the left


def _left_content(doc: Document, clause: Clause, frames: frozenset[str], taken: Sequence[Found]) -> Range | None:
    if clause.left_stop <= clause.floor or not frames & {"Q", "T", "t"}:
        return None
    told = clause.cue.use is Use.PASSIVE and "A" in frames  # The lift was full, the court was told.
    if clause.cue.use is not Use.FINITE and not told:
        return None
    if clause.side in (Side.RELATIVE, Side.SHARED):
        return None
    start = _left_start(doc, clause, taken)
    return (start, clause.left_stop) if start < clause.left_stop else None


def _left_start(doc: Document, clause: Clause, taken: Sequence[Found]) -> int:
    """Return where content before the cue begins: behind what is taken, and behind "But" and the like."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = clause.floor
    for found in taken:
        if found.clause is not None and found.clause.opening in PHRASAL and is_fronted(doc, found.clause):
            continue  # When they asked for it, she said, there was none
        last = max(found.content[-1][1], found.cue[-1][1])
        if last == clause.left_stop and clause.after >= clause.ceiling:
            continue  # Kim said it was safe, the Ledger reported.
        if last <= clause.left_stop:
            k = max(k, last)
    last = clause.left_stop - 1
    if doc.inside[last] >= 0 and (first := doc.first_tokens[doc.inside[last]]) > k and lows[first - 1] == ":":
        return first  # Then there was the plainest change: | “It's time,” said Kim.
    k = max(k, doc.bracket_around(clause.left_stop, k) + 1)  # Sales fell ( | in May they rose, Kim said)
    while k < clause.left_stop and doc.inside[k] < 0:
        linking = lows[k] in LINKING and lows[k + 1] == ","
        if not (tags[k] & COORD or linking or lows[k] in (",", "however", "still")):
            break
        k += 1
    return k


def rest_after(doc: Document, clause: Clause) -> Range | None:
    """Return the rest of a clause that an attribution interrupts: The bridge, Kim said, | was safe."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    k = clause.after
    if clause.opening is not Opening.NONE or k >= clause.ceiling or lows[k] not in (",", "—", "–"):
        return None
    k += 1
    if k >= clause.ceiling - 1:
        return None
    fronted = (tags[clause.floor] & (PREP | SUB) or lows[clause.floor] in ("when", "if")) and not any(
        lows[j] == "," for j in range(clause.floor, clause.left_stop)
    )
    if finite_in(doc, clause.floor, clause.left_stop) and not fronted:
        return (k, clause.ceiling) if _goes_on(doc, k, clause.ceiling) else None
    if tags[k] & VBG or (lows[k] in NEW_CLAUSE and not fronted):
        return None
    return (k, clause.ceiling)


def _goes_on(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether what begins at *k* goes on with the sentence before the tag: It's a pity, Kim said, *that* ..."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if lows[k] in CONTINUING:
        return True
    if tags[k] & COORD:
        return is_finite_here(doc, k + 1, ceiling)
    return is_finite_here(doc, k, ceiling)


# ---- to the right


def _right_content(doc: Document, clause: Clause, beside: Sequence[Clause]) -> tuple[Range, ...]:
    k = clause.at
    if clause.opening is Opening.NONE or k >= clause.ceiling:
        return ()
    if clause.opening is Opening.COLON:
        return ((k, clause.ceiling),)
    if clause.opening is Opening.QUOTE:
        return ((k, _quotation_stop(doc, clause, beside)),)
    stop = content_stop(doc, clause, k, beside)
    if clause.opening is Opening.QUESTION and doc.tokens.lows[k] in ("whether", "if"):
        k += 1
    return ((k, stop),) if k < stop else ()


def _quotation_stop(doc: Document, clause: Clause, beside: Sequence[Clause]) -> int:
    """Return where content that begins with a quotation stops: mostly with its closing mark.

    A fragment in small letters leads on: said "a number of" people had died.
    Further fragments belong to it: called it "cruel", "slow" and "absurd".
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    last = doc.last_tokens[doc.quotation_at(clause.at)]
    stop = last + 1
    if (
        stop < clause.ceiling
        and clause.at not in doc.nested
        and not tags[clause.at + 1] & CAP
        and not tags[stop] & COORD
        and lows[stop] not in (",", ";", "—", "–")
        and doc.last_character(doc.inside[clause.at]) not in (",", ".", "!", "?")
    ):
        stop = content_stop(doc, clause, stop, beside)
    while stop < clause.ceiling - 1 and (tags[stop] & COORD or lows[stop] == ","):
        following = doc.quotation_at(stop + 1)
        if following < 0:
            break
        stop = doc.last_tokens[following] + 1
    return stop


def has_quotation(doc: Document, part: Range) -> bool:
    """Tell whether quotation marks stand in the range."""
    return any(doc.inside[k] >= 0 for k in range(*part))
