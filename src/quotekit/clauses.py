"""Reporting clauses: a cue with its subject and the opening of its content.

::

    The mayor, 43, told the panel on Monday that the dam would hold.
    └─ subject ──┘ cue  └hearer─┘ └─time──┘ opening: THAT, at "the dam"

A clause is read once for each cue; the constructions then only compare its
parts. Nothing here decides that something is a quotation.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.cues import CueAt
from quotekit.document import FULL_STOPS, Document
from quotekit.layout import MAX_SENTENCE
from quotekit.lexicon.classes import CAP
from quotekit.mentions import Phrase
from quotekit.openings import Opening, find_opening
from quotekit.subjects import Side, Subject, find_subject


class Clause(NamedTuple):
    """A cue in its clause, as token indices."""

    cue: CueAt
    sentence: int
    floor: int
    ceiling: int
    """The sentence (or the quotation, for a cue inside one), half-open."""
    side: Side
    subject: Phrase | None
    left_stop: int
    """Where content to the left would end: before the comma or mark before subject or cue; -1 if none can."""
    opening: Opening
    at: int
    """The first token of the content to the right."""
    hearer: Phrase | None
    after: int
    """Behind cue, inverted subject, hearer and adjuncts."""


#: Content that is a clause.
CLAUSAL = frozenset((Opening.THAT, Opening.CLAUSE, Opening.QUESTION))
#: How many cues back a verb may share the subject of.
MAX_EARLIER = 8


def read_clauses(doc: Document, cues: tuple[CueAt, ...]) -> tuple[Clause, ...]:
    """Return the clause of every cue, in the order of the cues."""
    found: list[Clause] = []
    for cue in cues:
        sentence = doc.sentence_of(cue.main)
        floor, ceiling = _bounds(doc, cue.main, sentence)
        earlier = [
            Subject(clause.cue.main, clause.side, clause.subject, clause.opening in CLAUSAL)
            for clause in found[-MAX_EARLIER:]
            if clause.sentence == sentence and doc.inside[clause.cue.main] == doc.inside[cue.main]
        ]
        found.append(_read_clause(doc, cue, sentence, floor, ceiling, earlier))
    return tuple(found)


def _bounds(doc: Document, i: int, sentence: int) -> tuple[int, int]:
    """Return the range in which the clause of token *i* can lie: its sentence, or that within its quotation."""
    lows = doc.tokens.lows
    n = doc.inside[i]
    if n < 0:
        return doc.bounds_of(i, i + 1)
    first, stop, _ = doc.sentences[sentence]
    first, stop = max(first, doc.first_tokens[n] + 1), min(stop, doc.last_tokens[n])
    first, stop = max(first, i - MAX_SENTENCE), min(stop, i + MAX_SENTENCE)
    floor, ceiling = i, i
    while floor > first and not _ends(doc, floor - 1):
        floor -= 1
    while ceiling < stop and not _ends(doc, ceiling):
        ceiling += 1
    if ceiling > i and lows[ceiling - 1] == ",":
        ceiling -= 1
    return floor, ceiling


def _ends(doc: Document, k: int) -> bool:
    """Tell whether token *k* ends a sentence: a full stop, or dots before a capital."""
    low = doc.tokens.lows[k]
    return low in FULL_STOPS or (low.startswith("..") and bool(doc.tokens.tags[k + 1] & CAP))


def _read_clause(doc: Document, cue: CueAt, sentence: int, floor: int, ceiling: int, earlier: list[Subject]) -> Clause:
    side, subject = find_subject(doc, cue, floor, ceiling, earlier)
    k = cue.stop
    left = cue.begun
    if side is Side.AFTER and subject is not None:
        k = subject.stop
    elif side in (Side.BEFORE, Side.RELATIVE) and subject is not None:
        left = subject.first
    opening, at, hearer, after = find_opening(doc, cue, k, ceiling, side, subject)
    if left == floor and opening not in (Opening.THAT, Opening.CLAUSE) and _follows_quotation(doc, cue, sentence):
        return Clause(
            cue, sentence, doc.sentences[sentence - 1].first, ceiling, side, subject, left, opening, at, hearer, after
        )
    return Clause(
        cue, sentence, floor, ceiling, side, subject, _left_stop(doc, left, floor), opening, at, hearer, after
    )


#: Verbs of telling alone, so that a full stop before them is a slip: “It sank.” Kim said. But: “It sank.” The work began.
PLAIN = frozenset(("say", "add", "ask", "tell"))


def _follows_quotation(doc: Document, cue: CueAt, sentence: int) -> bool:
    """Tell whether the sentence stands right behind one that ends in a quotation: "Who pays?" | Ellison asked."""
    first, _, paragraph = doc.sentences[sentence]
    if sentence == 0 or doc.inside[first] >= 0 or doc.inside[first - 1] < 0:
        return False
    before = doc.sentences[sentence - 1]
    n = doc.inside[first - 1]
    if doc.tokens.words[first - 2] == "." and not any(form.verb.lemma in PLAIN for form in cue.forms):
        return False
    return before.paragraph == paragraph and doc.first_tokens[n] == before.first


def _left_stop(doc: Document, i: int, floor: int) -> int:
    """Return where content that ends right before token *i* would stop: at a comma, a dash or a closing mark."""
    if i - 2 > floor and doc.tokens.lows[i - 2 : i] == ["or", "so"]:
        i -= 2  # The case held lemons, or so Kim said
    if i <= floor:
        return -1
    before = i - 1
    n = doc.inside[before]
    if n >= 0 and n != (doc.inside[i] if i < len(doc.inside) else -1):
        ends = doc.last_character(n) in ",.?!…—–-" or doc.first_tokens[n] <= floor + 1
        return i if ends else -1  # She said “liberals” allowed it
    if doc.tokens.words[before] in (",", "—", "–", "--", "-", "?", "!"):
        return before
    return -1
