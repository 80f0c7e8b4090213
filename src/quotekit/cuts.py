"""Where another attribution of the same sentence begins, so that content before it ends.

::

    Kim said the dam was safe, | while Moss said it was not.
    Kim called it a farce | and vowed to appeal.
    Moss said rosters were forged, | a charge the carrier rejects.
"""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Range
from quotekit.lexicon.classes import AUX, COORD, PREP, VBD, VBZ
from quotekit.openings import Opening
from quotekit.predicates import clause_begins, finite_in
from quotekit.subjects import Side

DASHES = frozenset(("—", "–", "-", "--"))
#: Words between a comma and the subject of the next attribution: ", while Moss said".
LINKS = frozenset(("while", "though", "although", "whereas", "as", "then", "also"))
#: What puts a clause before the main one: While Kim said so, Moss left.
SUBORDINATORS = frozenset(
    "while when whenever after although though as because since once before until whereas if".split()
)
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


def begins(clause: Clause) -> int:
    """Return the first token of subject and verb, whichever comes first."""
    if clause.side in (Side.BEFORE, Side.RELATIVE) and clause.subject is not None:
        return min(clause.subject.first, clause.cue.begun)
    return clause.cue.begun


def cut_before(doc: Document, clause: Clause, other: Clause, start: int) -> int:
    """Return where the content of *clause* stops because *other* begins, or -1 if *other* belongs to the content."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    begun = begins(other)
    taken_up = resumed(doc, other)
    if taken_up is not None:
        return taken_up[0] - 1 if taken_up[0] - 1 > start and _denies(other) else -1
    k = begun - 1
    while k > start and (tags[k] & COORD or lows[k] in LINKS):
        k -= 1
    linked = k < begun - 1
    comma = lows[k] in (",", ";", "—", "–", "--")
    if not comma and _closes_quotation(doc, k) and doc.last_character(doc.inside[k]) == ",":
        comma, k = True, k + 1  # the plan was "corrupt," | noting that
    opens = other.opening is not Opening.NONE
    if other.cue.use is Use.GERUND:
        if linked and opens and clause.cue.use is Use.GERUND:
            return k if comma else k + 1  # calling it a farce | and vowing to appeal
        return k if comma and opens else -1
    if comma and opens:
        if _only_fronts(doc, clause, start, k) or (not linked and _is_list(doc, other)):
            return -1  # said that if it rained, he would warn them; said that Kim, Moss and Lund had told her
        return k if other.side in (Side.BEFORE, Side.SHARED) else -1
    if comma:
        if k + 1 < len(tags) and tags[k + 1] & COORD and other.side is Side.BEFORE:
            return k  # said it was safe, | but Moss disagreed
        ends_sentence = other.subject is not None and other.subject.stop + 6 > clause.ceiling
        return k if other.side in (Side.BEFORE, Side.AFTER) and other.left_stop >= 0 and ends_sentence else -1
    if linked and other.side is Side.SHARED and other.opening in STRONG and _agrees(doc, clause, other):
        return k + 1
    return -1


def _agrees(doc: Document, clause: Clause, other: Clause) -> bool:
    """Tell whether two verbs may be coordinated by their tense: said ... and urged; not: said he would go and urge."""
    mine, its = doc.tokens.tags[clause.cue.first], doc.tokens.tags[other.cue.first]
    if other.cue.first < other.cue.main or not mine & (VBD | VBZ):
        return True
    return bool(its & VBD) if mine & VBD else bool(its & (VBZ | VBD))


def cut_at(doc: Document, start: int, stop: int, clauses: Sequence[Clause]) -> int:
    """Return where content of a fixed expression stops at the latest: declined to comment | but said the dam was safe.

    A semicolon is as good as a full stop: The tower is said to lean | ; the mill leans, too.
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    stop = next((k for k in range(start, stop) if lows[k] == ";" and doc.inside[k] < 0), stop)
    for other in clauses:
        begun = begins(other)
        if not start < begun < stop or other.opening is Opening.NONE:
            continue
        k = begun - 1
        while k >= start and (tags[k] & COORD or lows[k] in LINKS):
            k -= 1
        if lows[k] == "," and (k < begun - 1 or other.side is Side.BEFORE or other.cue.use is Use.GERUND):
            return k
        if k < begun - 1 and other.side is Side.SHARED and other.opening in STRONG:
            return k + 1
    return stop


def _only_fronts(doc: Document, clause: Clause, start: int, stop: int) -> bool:
    """Tell whether what is said up to *stop* is only the adverbial before its main clause."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    if clause.opening not in (Opening.THAT, Opening.CLAUSE):
        return False
    if lows[start] in SUBORDINATORS:
        return not any(lows[k] == "," and clause_begins(doc, k + 1, stop, loose=False) for k in range(start, stop))
    return bool(tags[start] & PREP) and not finite_in(doc, start, stop)


def _is_list(doc: Document, clause: Clause) -> bool:
    """Tell whether the subject of *clause* ends a list: Kim, *Moss and Lund* said."""
    subject = clause.subject
    return (
        subject is not None
        and clause.side is Side.BEFORE
        and any(
            doc.tokens.tags[k] & COORD and doc.tokens.lows[k - 1] != "," for k in range(subject.first + 1, subject.stop)
        )
    )


def _denies(clause: Clause) -> bool:
    return "N" in clause.cue.frames


def _closes_quotation(doc: Document, k: int) -> bool:
    return doc.inside[k] >= 0 and doc.last_tokens[doc.inside[k]] == k


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
