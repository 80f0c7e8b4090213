"""What others say the names of an article are: a person, a body, a place.

::

    (0, 10, "ORG")      Jones Day said it was sorry.      jones day: a body

A hint is for a name wherever the article prints it. Hints of spaCy, of CoNLL and
of OntoNotes are understood; a label of anything else (a date, a work) says nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from quotekit.tokens import Tokens

PERSON, GROUP, LOCATION = "person", "body", "place"
LABELS = {
    **dict.fromkeys(("PERSON", "PER"), PERSON),
    **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION"), GROUP),
    **dict.fromkeys(("GPE", "LOC", "LOCATION", "PLACE"), LOCATION),
}

Entity = tuple[int, int, str]
"""Where an entity begins and ends, in code points, and its label."""


class Hints(NamedTuple):
    """What the caller says of names."""

    kinds: Mapping[str, str]
    """What a name is, by its words in lower case."""
    tokens: frozenset[int]
    """The tokens that are said to be part of a name."""


NO_HINTS = Hints({}, frozenset())


def read_hints(tokens: Tokens, entities: Iterable[Entity]) -> Hints:
    """Return what the names among *entities* are; of several labels of a name the most frequent counts.

    Raises:
        TypeError: an entity is not two whole numbers and a text.
        ValueError: an entity ends before it begins, or outside the text.
    """
    told: dict[str, Counter[str]] = {}
    within: set[int] = set()
    for entity in entities:
        start, end, label = _checked(entity, len(tokens.text))
        kind = LABELS.get(label.upper())
        first, stop = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        while first < stop and tokens.lows[first] == "the":
            first += 1
        while first < stop and tokens.lows[stop - 1] == "'s":
            stop -= 1
        if kind is not None and first < stop:
            told.setdefault(" ".join(tokens.lows[first:stop]), Counter())[kind] += 1
            within.update(range(first, stop))
    if not told:
        return NO_HINTS
    return Hints({name: kinds.most_common(1)[0][0] for name, kinds in told.items()}, frozenset(within))


def _checked(entity: object, length: int) -> Entity:
    """Return *entity* if it can be one of a text of *length* code points.

    Raises:
        TypeError: it is not two whole numbers and a text.
        ValueError: it ends before it begins, or outside the text.
    """
    if not isinstance(entity, (tuple, list)) or list(map(type, entity)) != [int, int, str]:
        raise TypeError(f"an entity must be (start, end, label), got {entity!r}")
    start, end, label = entity
    if not 0 <= start <= end <= length:
        raise ValueError(f"the entity {entity!r} is outside the text, which has {length} code points")
    return start, end, label
