"""A text cut at the edges of its marks.

::

    Brandt said  the ferry  may  stay       content of 0  └────────────────┘
    ──────┘────┘ ─────────┘ ───┘ ────┘      hedge of 0              └───┘

Marks may nest, touch and cross. Each piece knows all marks that it stands
within, the outermost first, so that whoever draws opens and closes what
changes from piece to piece.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from quotekit.view.sheet import Card, Mark, Part

#: What belongs to a quotation and stands behind its content: the comma and the closing mark.
CLOSING = frozenset(",.;:!?…”’\"'»›)")


class Piece(NamedTuple):
    """The stretch ``[start, end)`` of a text, with the marks around it."""

    start: int
    end: int
    within: tuple[Mark, ...]


def pieces(text: str, marks: Iterable[Mark], places: Iterable[int] = ()) -> Iterator[Piece]:
    """Yield *text* piece by piece, cut at the edges of *marks* and at *places*; what lies behind its end is left off."""
    starting: dict[int, list[Mark]] = defaultdict(list)
    edges = {0, len(text), *(place for place in places if place < len(text))}
    for mark in marks:
        end = min(mark.end, len(text))
        if mark.start < end:
            starting[mark.start].append(mark._replace(end=end))
            edges |= {mark.start, end}
    within: list[Mark] = []
    for start, end in pairwise(sorted(edges)):
        within = [mark for mark in within if mark.end > start] + starting[start]
        within.sort(key=_from_outside)
        yield Piece(start, end, tuple(within))


def _from_outside(mark: Mark) -> tuple[int, int, Part, int]:
    return mark.start, -mark.end, mark.part, mark.card


def ends(cards: Iterable[Card], text: str) -> dict[int, list[Card]]:
    """Return the quotes by the place at which they end, their closing marks within."""
    found: dict[int, list[Card]] = defaultdict(list)
    for card in cards:
        at = min(max((mark.end for mark in card.marks if mark.part is Part.CONTENT), default=0), len(text))
        while at < len(text) and text[at] in CLOSING:
            at += 1
        found[at].append(card)
    return dict(found)
