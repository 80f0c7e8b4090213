"""Where content stands: how far it runs, and from where.

::

    But the dam, Kim said, was safe, while Moss said it was not.
        └ left ┘           └ rest ┘  └ another attribution
"""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found, Range, View
from quotekit.lexicon.classes import AUX, CAP, COORD, DOC, MEDIUM, PREP, SUB, VBG
from quotekit.mentions import Phrase
from quotekit.openings import Opening
from quotekit.predicates import finite_in, is_finite_here
from quotekit.subjects import Side, subject_of_finite_before

DASHES = frozenset(("—", "–", "-", "--"))
#: Words between a comma and the subject of the next attribution: ", while Moss said".
LINKS = frozenset(("while", "though", "although", "whereas", "as", "then", "also"))
#: What opens strongly enough for a coordinated verb to end the content before it: said X | and urged Y to go.
STRONG = frozenset(
    (
        Opening.THAT,
        Opening.QUOTE,
        Opening.CLAUSE,
        Opening.COLON,
        Opening.INFINITIVE,
        Opening.PREPOSITION,
        Opening.NAMING,
        Opening.QUESTION,
    )
)
#: What goes on with a clause of its own that a tag interrupts: It's a pity, Kim said, *that* the mill closed.
CONTINUING = frozenset(("that", "because", "including", "especially", "unless", "if", "particularly"))
#: What opens a new clause behind a tag, rather than the rest of the one it interrupts.
NEW_CLAUSE = frozenset(("who", "which", "as", "while", "after", "before", "when"))


def view_of(
    doc: Document, clause: Clause, earlier: Sequence[Clause], later: Sequence[Clause], taken: Sequence[Found]
) -> View:
    """Return what the constructions look at for *clause*, given the findings *taken* before it."""
    frames = frozenset().union(*(form.verb.frames for form in clause.cue.forms))
    right = _right_content(doc, clause, later)
    return View(clause, _source(doc, clause), earlier, later, _left_content(doc, clause, frames, taken), right, frames)


def _source(doc: Document, clause: Clause) -> Phrase | None:
    """Return the subject, or whose document it is: The bank issued *a statement* saying ... is the bank's."""
    source = clause.subject
    if source is None:
        return None
    if doc.tokens.lows[source.stop - 1] in (",", "—", "–", "-"):
        source = source._replace(stop=source.stop - 1)
    hangs = clause.cue.use is Use.GERUND and clause.side is Side.BEFORE
    if hangs and doc.tokens.tags[source.core_stop - 1] & (DOC | MEDIUM):
        return subject_of_finite_before(doc, source.first, clause.floor) or source
    return source


def begins(clause: Clause) -> int:
    """Return the first token of subject and verb, whichever comes first."""
    if clause.side in (Side.BEFORE, Side.RELATIVE) and clause.subject is not None:
        return min(clause.subject.first, clause.cue.begun)
    return clause.cue.begun


# ---- to the left


def _left_content(doc: Document, clause: Clause, frames: frozenset[str], taken: Sequence[Found]) -> Range | None:
    if clause.left_stop <= clause.floor or not frames & {"Q", "T"} or clause.cue.use is not Use.FINITE:
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
        if found.clause is not None and found.clause.floor == clause.floor:
            last = max(found.content[-1][1], found.cue[-1][1])
            if last <= clause.left_stop:
                k = max(k, last)
    last = clause.left_stop - 1
    if doc.inside[last] >= 0 and (first := doc.first_tokens[doc.inside[last]]) > k and lows[first - 1] == ":":
        return first  # Then there was the plainest change: | “It's time,” said Kim.
    while k < clause.left_stop and doc.inside[k] < 0 and (tags[k] & COORD or lows[k] in (",", "however", "still")):
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


def _right_content(doc: Document, clause: Clause, later: Sequence[Clause]) -> tuple[Range, ...]:
    k = clause.at
    if clause.opening is Opening.NONE or k >= clause.ceiling:
        return ()
    if clause.opening is Opening.COLON:
        return ((k, clause.ceiling),)
    if clause.opening is Opening.QUOTE:
        return ((k, _quotation_stop(doc, clause, later)),)
    stop = content_stop(doc, clause, k, later)
    if clause.opening is Opening.QUESTION and doc.tokens.lows[k] in ("whether", "if"):
        k += 1
    return ((k, stop),) if k < stop else ()


def _quotation_stop(doc: Document, clause: Clause, later: Sequence[Clause]) -> int:
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
        and lows[last - 1] not in (",", ".", "!", "?")
    ):
        stop = content_stop(doc, clause, stop, later)
    while stop < clause.ceiling - 1 and (tags[stop] & COORD or lows[stop] == ","):
        following = doc.quotation_at(stop + 1)
        if following < 0:
            break
        stop = doc.last_tokens[following] + 1
    return stop


def content_stop(doc: Document, clause: Clause, start: int, later: Sequence[Clause]) -> int:
    """Return where content that begins at *start* stops: before the next attribution of its sentence, else its end."""
    stop = _sentence_part_stop(doc, clause, start)
    for other in later:
        if start < begins(other) < stop and doc.inside[other.cue.main] == doc.inside[clause.cue.main]:
            cut = _cut_before(doc, clause, other, start)
            if cut >= 0:
                return cut
    return stop


def _sentence_part_stop(doc: Document, clause: Clause, start: int) -> int:
    """Return the end of the sentence, or the semicolon or closing comma before it."""
    lows = doc.tokens.lows
    here = doc.inside[clause.cue.main]
    mark = lows[clause.subject.first - 1] if clause.side is Side.RELATIVE and clause.subject is not None else ""
    if clause.opening is Opening.GAP and clause.subject is not None and clause.subject.first - 2 > clause.floor:
        mark = lows[clause.subject.first - 2]  # the tapestry, which Kim said was old, | sold
    ends = {";"} | ({mark} if mark == "," or mark in DASHES else set())  # Kim, who told staff it would close, | left
    return _first_of(doc, ends, start, clause.ceiling, here)


def _first_of(doc: Document, ends: set[str], start: int, ceiling: int, here: int) -> int:
    lows = doc.tokens.lows
    return next((k for k in range(start, ceiling) if lows[k] in ends and doc.inside[k] == here), ceiling)


def _cut_before(doc: Document, clause: Clause, other: Clause, start: int) -> int:
    """Return where the content of *clause* stops because *other* begins, or -1 if *other* belongs to the content."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    begun = begins(other)
    taken_up = resumed(doc, other)
    if taken_up is not None:
        return taken_up[0] - 1 if taken_up[0] - 1 > start and _denies(other) else -1
    k = begun - 1
    while k > start and (tags[k] & COORD or lows[k] in LINKS):
        k -= 1
    comma = lows[k] in (",", ";", "—", "–", "--")
    if not comma and lows[k - 1] == "," and _closes_quotation(doc, k):
        comma, k = True, k + 1  # the plan was "corrupt," | noting that
    if other.cue.use is Use.GERUND:
        return k if comma and other.opening is not Opening.NONE else -1
    if comma and other.opening is not Opening.NONE:
        return k if other.side in (Side.BEFORE, Side.SHARED) else -1
    if comma:
        ends_sentence = other.subject is not None and other.subject.stop + 6 > clause.ceiling
        return k if other.side in (Side.BEFORE, Side.AFTER) and other.left_stop >= 0 and ends_sentence else -1
    if k < begun - 1 and other.side is Side.SHARED and other.opening in STRONG:
        return k + 1
    return -1


def _denies(clause: Clause) -> bool:
    return any("N" in form.verb.frames for form in clause.cue.forms)


def _closes_quotation(doc: Document, k: int) -> bool:
    return doc.inside[k] >= 0 and doc.last_tokens[doc.inside[k]] == k


def has_quotation(doc: Document, part: Range) -> bool:
    """Tell whether quotation marks stand in the range."""
    return any(doc.inside[k] >= 0 for k in range(*part))


#: What a resumptive phrase takes up from before: ..., a charge the carrier rejects; ..., something she denies.
RESUMING = frozenset(("a", "an", "something", "allegations", "claims", "accusations", "charges", "which"))


def resumed(doc: Document, clause: Clause) -> Range | None:
    """Return the phrase that takes up what was said before, as the object of *clause*, None if there is none."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if clause.opening is not Opening.NONE or clause.side is not Side.BEFORE or clause.subject is None:
        return None
    stop = clause.subject.first
    if stop > clause.floor and lows[stop - 1] in ("that", "which"):
        stop -= 1
    comma = next((k for k in range(stop - 1, max(clause.floor, stop - 5), -1) if lows[k] == ","), -1)
    if comma < 0 or comma + 1 >= stop or lows[comma + 1] not in RESUMING:
        return None
    if any(tags[k] & (AUX | PREP) for k in range(comma + 1, stop)):
        return None
    return (comma + 1, stop)
