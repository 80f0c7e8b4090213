"""How far content runs: to its sentence's end, or to where the article or another attribution goes on.

::

    Kim said the dam was safe, | while Moss said it was not.
    Kim rejected the plan | and left.           an object ends where a verb is coordinated
    While Kim said it was safe, | Moss left.    a fronted clause ends where the main one begins
"""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.cuts import DASHES, SUBORDINATORS, begins, cut_before
from quotekit.document import Document
from quotekit.lexicon.bodies import PLATFORMS
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    FINITE,
    INDEF,
    NOUN,
    OBJ,
    POSS,
    PREP,
    PRON,
    ROLE,
    SUB,
    VBG,
    VBN,
    VERB,
)
from quotekit.mentions import Phrase, core_after, is_medium_phrase, phrase_after
from quotekit.nominals import RELATIVES, is_nominal, is_possessive
from quotekit.openings import Opening
from quotekit.predicates import clause_begins, finite_in, is_finite_here
from quotekit.subjects import Side

#: What begins a remark of the article's behind a comma: rejected the plan, even as he voted for it.
REMARKING = frozenset("while when after although though whereas before even just which".split())
#: What goes on with a phrase behind "but": not a tap on the brakes, but also a warning.
ADDING = frozenset(("also", "rather", "not", "instead", "only"))
#: What is itself found in a vehicle: rejected remarks *in an interview*, an article *in a magazine*.
CARRIED = frozenset(
    "article articles passage passages post posts remark remarks comment comments letter letters".split()
)
#: Openings whose content is a phrase, without a finite verb of its own.
PHRASAL = frozenset((Opening.OBJECT, Opening.PREPOSITION, Opening.NAMING, Opening.INFINITIVE, Opening.GERUND))


def content_stop(doc: Document, clause: Clause, start: int, beside: Sequence[Clause]) -> int:
    """Return where content that begins at *start* stops: before the next attribution of its sentence, else its end."""
    lows = doc.tokens.lows
    stop = _sentence_part_stop(doc, clause, start)
    if is_fronted(doc, clause):
        stop = _main_clause(doc, clause, start, stop)
    if clause.opening in PHRASAL:
        first = _complement(doc, clause, start, stop)
        stop = phrase_stop(doc, first, stop, clause.ceiling, gerund=clause.cue.use is Use.GERUND)
        if clause.opening is Opening.OBJECT:
            stop = _before_vehicle(doc, first, stop)
        may_be_clause = clause.opening is Opening.OBJECT and "T" in clause.cue.frames
        if clause.side is Side.RELATIVE and not may_be_clause:
            stop = main_verb(doc, first, stop)
    elif clause.opening in (Opening.THAT, Opening.CLAUSE):
        stop = _comment(doc, start, stop, clause.ceiling)
        if _hangs_on_subject(doc, clause, start):
            stop = _second_verb(doc, start, stop)
    for other in beside:
        subject = _subject_around(clause, other, start)
        if subject is not None:
            stop = min(stop, subject.stop - (lows[subject.stop - 1] in (",", *DASHES)))
        elif start < begins(other) < stop:
            cut = cut_before(doc, clause, other, start)
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


# ---- a clause that stands before the main one


def is_fronted(doc: Document, clause: Clause) -> bool:
    """Tell whether the clause stands before its main clause: While Kim said ...; Asked whether ...; When I asked."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first = begins(clause)
    if clause.cue.use in (Use.GERUND, Use.PARTICIPLE) or clause.side is Side.NONE:
        first = clause.cue.begun
        if first == clause.floor:
            return True
    before = first - 1
    if before < clause.floor or lows[before] not in SUBORDINATORS:
        return False
    if lows[before - 1] in ("even", "just", "ever"):
        before -= 1
    return before <= clause.floor or lows[before - 1] == "," or bool(tags[before - 1] & (COORD | ADV))


def _main_clause(doc: Document, clause: Clause, start: int, stop: int) -> int:
    """Return the comma between *start* and *stop* behind which the main clause begins, else *stop*."""
    lows = doc.tokens.lows
    here = doc.inside[clause.cue.main]
    waits = doc.tokens.tags[start] & (SUB | PREP) and clause.opening in (Opening.THAT, Opening.CLAUSE)
    for k in range(start + 1, stop - 1):
        if lows[k] != "," or doc.inside[k] != here or not clause_begins(doc, k + 1, clause.ceiling, loose=False):
            continue
        if not waits:
            return k
        waits = False  # While Kim said that if it rained, the dam would hold, | Moss left
    return stop


# ---- a phrase


#: What joins a new clause.
TURNS = frozenset(("but", "yet", "so"))


def phrase_stop(doc: Document, start: int, stop: int, ceiling: int, *, gerund: bool) -> int:
    """Return where content without a finite verb of its own stops: where a verb, a clause or a comment follows.

    *gerund* says that its verb is one, which only another can be coordinated with.
    """
    lows, tags = doc.tokens.lows, doc.tokens.tags
    here = doc.inside[start - 1]
    verbless = True
    for k in range(start + 1, stop - 1):
        if doc.inside[k] != here:
            continue
        if lows[k] == "that":  # expressed doubt that the dam, if it rained, would hold
            return _comment(doc, k, stop, ceiling)
        if (lows[k] == "," or lows[k] in DASHES) and _leaves_phrase(doc, k + 1, ceiling):
            if tags[start] & tags[k + 1] & VBG or tags[k - 1] & tags[k + 1] & ADJ:
                continue  # accused them of stalling, hiding and destroying files; a slow, top-to-bottom review
            return k
        if tags[k] & COORD and verbless and _verb_follows(doc, k + 1, stop, gerund=gerund):
            return k
        turns = lows[k] in TURNS and clause_begins(doc, k + 1, ceiling, loose=False)
        if verbless and (turns or (lows[k] == "and" and _new_subject(doc, k + 1, ceiling))):
            return k  # rejected the plan | but the union voted for it; called it a farce | and the union has left
        verbless &= not (tags[k] & FINITE and not tags[k] & (NOUN | CAP | PREP))
    return stop


def _new_subject(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether a subject of its own with its auxiliary begins at *k*: called it a farce and | *the union has* left."""
    tags = doc.tokens.tags
    if not tags[k] & (DET | POSS | PRON) or tags[k] & INDEF:
        return False
    found = phrase_after(doc, k, ceiling, commas=False)
    return found is not None and found.stop < ceiling and bool(tags[found.stop] & AUX)


def _before_vehicle(doc: Document, start: int, stop: int) -> int:
    """Return where the vehicle of the words begins that an object runs into: denied the claim | in a statement, on X."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    for k in range(start + 1, stop - 1):
        if doc.inside[k] != doc.inside[start] or tags[k] & (FINITE | COORD) or lows[k] in RELATIVES:
            return stop
        named = lows[k] == "on" and lows[k + 1] in PLATFORMS
        new = lows[k] in ("in", "during", "via") and lows[k + 1] in ("a", "an")
        if (named or (new and is_medium_phrase(doc, k, stop))) and lows[k - 1] not in CARRIED:
            return k
    return stop


def main_verb(doc: Document, start: int, stop: int) -> int:
    """Return the finite verb of the subject that a relative clause belongs to: Those who urged a vote | have left."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    for k in range(start + 1, stop):
        if lows[k] in RELATIVES or tags[k] & (SUB | PRON) or doc.inside[k] != doc.inside[start]:
            return stop
        named = tags[k - 1] & CAP and tags[k - 2] & NOUN and not tags[k - 2] & CAP  # the vote Kim has lost
        if not is_nominal(doc, k - 1) or named or is_possessive(doc, k) or not is_finite_here(doc, k, stop):
            continue
        if not tags[k] & VBN or tags[k] & AUX or (k + 1 < stop and tags[k + 1] & (DET | POSS | OBJ)):
            return k
    return stop


def _hangs_on_subject(doc: Document, clause: Clause, start: int) -> bool:
    """Tell whether the clause is within a relative clause of the sentence's subject, whose verb is still to come.

    A woman *who* was held when she said she was ill | will go home.
    """
    if not doc.tokens.tags[start] & PRON:
        return False
    for k in range(clause.floor + 1, clause.cue.begun):
        if doc.tokens.lows[k] in ("who", "which", "that"):
            return is_nominal(doc, k - 1) and not finite_in(doc, clause.floor, k)
        if doc.tokens.words[k] == ",":
            return False
    return False


def _second_verb(doc: Document, start: int, stop: int) -> int:
    """Return the finite verb behind another with no word between them that leads into a clause, else *stop*."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    told = False
    for k in range(start + 1, stop):
        if lows[k] in RELATIVES or tags[k] & (SUB | COORD) or lows[k] == ",":
            return stop
        finite = is_finite_here(doc, k, stop)
        if told and finite and tags[k] & AUX and (is_nominal(doc, k - 1) or tags[k - 1] & ADJ):
            return k
        told |= finite
    return stop


def _complement(doc: Document, clause: Clause, start: int, stop: int) -> int:
    """Return the "as" of an object's description, which ends no earlier: praised Kim, who won, | as a fighter."""
    if clause.opening is not Opening.NAMING:
        return start
    found = next((k for k in range(start, stop) if doc.tokens.lows[k] == "as" and doc.inside[k] < 0), start)
    # rejected the plan, as the mayor had asked
    return start if clause_begins(doc, found + 1, clause.ceiling, loose=False) else found


def _leaves_phrase(doc: Document, k: int, ceiling: int) -> bool:
    """Tell whether what begins at *k*, behind a comma, is no part of a phrase: , sparking anger; , but he left."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    tag, after = tags[k], k + 1
    if after >= ceiling:
        return False
    if tag & COORD:
        if lows[k] == "but":
            return lows[after] not in ADDING
        while after + 1 < ceiling and tags[after] & ADV and not tags[after] & (NOUN | ADJ | DET):
            after += 1  # and again he said
        return clause_begins(doc, after, ceiling, loose=False) or bool(tags[after] & FINITE and not tags[after] & NOUN)
    if lows[k] in REMARKING:
        return lows[after] != "if"
    if lows[k] == "as":
        return clause_begins(doc, after, ceiling, loose=False)
    if tag & (VBG | VBN) and not tag & (PREP | AUX | CAP):
        return lows[k] != "including"
    return clause_begins(doc, k, ceiling, loose=False)


def _verb_follows(doc: Document, k: int, stop: int, *, gerund: bool) -> bool:
    """Tell whether behind "and" at *k* - 1 the verb of the attribution is coordinated: praised the crew | and left."""
    tags = doc.tokens.tags
    while k < stop and tags[k] & ADV and not tags[k] & VERB:
        k += 1
    if k >= stop or not (is_nominal(doc, k - 2) or doc.inside[k - 2] >= 0 or tags[k - 2] & VERB):
        return False
    if gerund:  # calling it a farce | and vowing to appeal; but: citing low and falling wages
        return bool(tags[k] & VBG) and not (k + 1 < stop and tags[k + 1] & (NOUN | ADJ) and not tags[k + 1] & CAP)
    return bool(tags[k] & FINITE) and not tags[k] & (NOUN | CAP | PREP)


# ---- a clause


def _comment(doc: Document, start: int, stop: int, ceiling: int) -> int:
    """Return the comma or dash behind which the article comments or goes on, else *stop*.

    said the bank had lied, | a charge that it denies; said it was safe, | but the inspector saw cracks
    """
    lows, tags = doc.tokens.lows, doc.tokens.tags
    here = doc.inside[start - 1]
    for k in range(start + 1, stop - 2):
        dash = lows[k] in DASHES
        if not (dash or lows[k] == ",") or doc.inside[k] != here:
            continue
        after = lows[k + 1]
        if after == "compared":
            return k
        if after == "but":
            goes_on = lows[k + 2] not in ADDING and clause_begins(doc, k + 2, ceiling, loose=False)
            if goes_on and finite_in(doc, start, k):
                return k
        elif after in ("a", "an") or (dash and tags[k + 1] & DET):
            head = core_after(doc, k + 1, stop) - 1
            if head < 0 or tags[head] & (ROLE | CAP) or (tags[k - 1] & CAP and not dash):
                continue
            closes = any(lows[j] == lows[k] for j in range(head, stop))
            if not closes and finite_in(doc, start, k):
                return k
    return stop


def _subject_around(clause: Clause, other: Clause, start: int) -> Phrase | None:
    """Return the other's subject if *clause* is a relative clause of it: The man who said it sank | told police."""
    subject = other.subject
    if subject is None or other.side is not Side.BEFORE or clause.side is not Side.RELATIVE:
        return None
    return subject if subject.first <= clause.cue.main and start < subject.stop <= other.cue.begun else None
