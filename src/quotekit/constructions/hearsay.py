"""A passive whose subject belongs to what is said.

::

    The tower is said to lean.
    └────────┘└─cue─┘ └─────┘     content: The tower | to lean
    Moss is accused of forging wills.      content: forging wills

Nobody is named who says so, unless "by" names somebody.

Source: Quirk et al. 1985, 16.50, on passives of verbs with an infinitive.
"""

from __future__ import annotations

from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.extents import phrase_stop
from quotekit.findings import FixedView, Found
from quotekit.lexicon.classes import ADJ
from quotekit.lexicon.entries import Shape
from quotekit.mentions import phrase_after
from quotekit.nominals import RELATIVES
from quotekit.subjects import subject_ending

NAME = "hearsay"

#: States that are what is told, and not only how: six are reported *dead*.
STATES = frozenset(("dead", "injured", "killed", "missing"))
TOLD = STATES | {"to"}


def match(doc: Document, view: FixedView) -> Found | None:
    """Return subject and complement of the expression."""
    fixed = view.fixed
    words = fixed.row.words.split()
    by = fixed.stop < view.ceiling and doc.tokens.lows[fixed.stop] == "by"
    agent = phrase_after(doc, fixed.stop + 1, view.ceiling) if by else None
    stop = agent.stop if agent is not None else fixed.stop
    if stop >= view.limit and words[-1] not in STATES:
        return None
    if words[-1] in ("of", "with", "for"):
        return view.found(NAME, agent, (stop, phrase_stop(doc, stop, view.limit, view.ceiling, gerund=False)))
    subject = subject_ending(doc, fixed.first, view.floor)
    begun = stop - 1 if words[-1] in TOLD and agent is None else stop
    limit = phrase_stop(doc, stop, view.limit, view.ceiling, gerund=False)
    if subject is not None and _is_aside(doc, subject.first):
        limit = next((k for k in range(stop, limit) if _closes(doc, k)), limit)
    rest = (begun, limit)
    if words[-1] in STATES and agent is not None:
        begun, rest = fixed.stop - 1, (fixed.stop - 1, fixed.stop)
    cue_stop = begun if begun > fixed.first else fixed.stop
    if subject is None:
        return view.found(NAME, agent, rest, stop=cue_stop)
    last = subject.stop - 1 if doc.tokens.words[subject.stop - 1] == "," else subject.stop
    return view.found(NAME, agent, (subject.first, last), rest, stop=cue_stop)


def _is_aside(doc: Document, first: int) -> bool:
    """Tell whether the subject at *first* is that of an aside: the tower, *which* is said to lean, was sold."""
    lows = doc.tokens.lows
    at = first if lows[first] in RELATIVES else first - 1
    return at > 0 and lows[at] in RELATIVES and lows[at - 1] == ","


def _closes(doc: Document, k: int) -> bool:
    """Tell whether the comma at *k* closes an aside: it does not stand between two adjectives."""
    return doc.tokens.lows[k] == "," and not doc.tokens.tags[k - 1] & doc.tokens.tags[k + 1] & ADJ


HEARSAY = FixedConstruction(
    NAME,
    Shape.RAISED,
    match,
    examples=(
        ("The tower is said to lean.", "The tower | to lean"),
        ("Moss is accused of forging wills.", "forging wills"),
        ("The tower, which is said to lean, was sold.", "which | to lean"),
        ("Six herdsmen have been reported dead.", "Six herdsmen | dead"),
        ("The boat was thought to have been stolen.", "The boat | to have been stolen"),
    ),
    counterexamples=("The tower is said to.",),  # nothing behind it
)
