"""What there is to draw of an article: plain texts, numbers and places.

::

    Sheet   the article        Voice   a speaker        Card   a quote        Mark   a stretch of the text
            text, title                name, what              number, facts         content, source, cue, hedge

`Article.to_sheet` fills them in. Who draws knows nothing but these, so that a
drawing needs no parser, and the model no drawing.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Part(IntEnum):
    """What a stretch of the text is; of two that cover the same words the lower one is drawn around the other."""

    CONTENT = 0
    SOURCE = 1
    CUE = 2
    HEDGE = 3


class Mark(NamedTuple):
    """The stretch ``[start, end)`` of the text, in code points, and the quote that it belongs to."""

    start: int
    end: int
    part: Part
    card: int
    """The place of the quote in `Sheet.cards`."""


class Voice(NamedTuple):
    """A speaker."""

    name: str
    what: str
    """Kind, role and affiliation: “person, mayor”."""


class Card(NamedTuple):
    """A quote."""

    place: int
    """Its place in `Article.quotes`, from 0, 0 for a quote by itself."""
    text: str
    kind: str
    """``"direct"``, ``"mixed"`` or ``"indirect"``."""
    who: str
    """The speaker's name, "" for none."""
    voice: int | None
    """The speaker's place in `Sheet.voices`."""
    level: int
    level_name: str
    act: str
    """What the source does with the content, such as “denies”."""
    explanation: str
    chain: tuple[str, ...]
    """Through whom the words came, the origin first, up to the article."""
    facts: tuple[tuple[str, str], ...]
    """What else is known of it, each fact with what it is called."""
    marks: tuple[Mark, ...]


class Sheet(NamedTuple):
    """An article."""

    title: str
    text: str
    cards: tuple[Card, ...]
    voices: tuple[Voice, ...]
    notes: tuple[str, ...]
    """What could not be placed."""
