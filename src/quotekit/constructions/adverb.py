"""An adverb that says somebody said so.

::

    The duchess has reportedly sold her stables.
    └── content ──┘ └─ cue ──┘ └── content ────┘

Source: Chafe 1986, on evidential adverbs of hearsay.
"""

from __future__ import annotations

from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.findings import FixedView, Found
from quotekit.lexicon.entries import Shape
from quotekit.nominals import RELATIVES
from quotekit.predicates import finite_in

NAME = "adverb"


def match(doc: Document, view: FixedView) -> Found | None:
    """Return the clause around the adverb."""
    fixed = view.fixed
    words = doc.tokens.words
    first, stop = view.floor, view.limit
    for k in range(fixed.first - 2, view.floor, -1):
        if words[k] in (",", ";", "—", "–") and doc.inside[k] < 0:
            first = k + 1
            break
    bracket = doc.bracket_around(fixed.first, first)
    first = max(first, bracket + 1) if bracket < fixed.first - 1 else first
    if doc.tokens.lows[first] in RELATIVES:
        stop = next((k for k in range(fixed.stop, stop) if words[k] == "," and doc.inside[k] < 0), stop)
    if not finite_in(doc, first, stop):
        first = view.floor
    pieces = [(first, fixed.first), (fixed.stop, stop)]
    content = [(a, b) for a, b in (_without_comma(words, *piece) for piece in pieces) if a < b]
    return view.found(NAME, None, *content) if content else None


def _without_comma(words: object, first: int, stop: int) -> tuple[int, int]:
    while first < stop and words[first] in (",", ")"):  # type: ignore[index]
        first += 1
    while stop > first and words[stop - 1] in (",", "("):  # type: ignore[index]
        stop -= 1
    return first, stop


ADVERB = FixedConstruction(
    NAME,
    Shape.ADVERB,
    match,
    examples=(
        ("The duchess has reportedly sold her stables.", "The duchess has | sold her stables"),
        ("Moss, who reportedly swam home, was praised.", "who | swam home"),
        ("The captain allegedly left the ship first.", "The captain | left the ship first"),
    ),
    counterexamples=("Reportedly.",),  # nothing beside it
)
