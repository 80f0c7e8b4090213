"""How speakers are told apart: by a colour and a shape, which part company only after 72 speakers.

The colours are pairs for light and dark pages. Text stands on *tint* with a
contrast of at least 7 to 1 (WCAG 2.2, AAA), *line* stands against tint and
page with at least 3 to 1; a test reckons both.
"""

from __future__ import annotations

from typing import NamedTuple


class Shade(NamedTuple):
    """A colour on light and on dark pages."""

    light: str
    dark: str


class Colour(NamedTuple):
    """The colour of a speaker: behind the words, and under them."""

    tint: Shade
    line: Shade


TEXT = Shade("#1a1a1a", "#f5f5f5")
QUIET = Shade("#454545", "#c8c8c8")
"""Text of less weight."""
PAGE = Shade("#ffffff", "#111111")
PANEL = Shade("#f4f4f4", "#1f1f1f")
"""Behind cards and tables."""
RULE = Shade("#767676", "#8a8a8a")
"""Borders."""

COLOURS = (
    Colour(Shade("#d0ebff", "#0b3d66"), Shade("#0b5394", "#74c0fc")),
    Colour(Shade("#ffe8cc", "#5c3300"), Shade("#9a4a00", "#ffa94d")),
    Colour(Shade("#d3f9d8", "#14532d"), Shade("#1b6b32", "#69db7c")),
    Colour(Shade("#f3d9fa", "#4a1d5c"), Shade("#7b2d96", "#da77f2")),
    Colour(Shade("#fff3bf", "#4d4000"), Shade("#7a6200", "#ffd43b")),
    Colour(Shade("#ffdeeb", "#611636"), Shade("#a3195b", "#faa2c1")),
    Colour(Shade("#c5f6fa", "#0b4a52"), Shade("#0b6b77", "#66d9e8")),
    Colour(Shade("#e9ecef", "#3a3f45"), Shade("#495057", "#ced4da")),
)
NOBODY = Colour(Shade("#ffffff", "#111111"), Shade("#454545", "#c8c8c8"))
"""Of quotes without a speaker."""

#: One more than there are colours, so that the pairs repeat late. None has a form as emoji.
SHAPES = "●■▲◆★▼✚◉▣"
NO_SHAPE = "○"


def shape(voice: int | None) -> str:
    """Return the shape of the speaker *voice*, an index, None for nobody."""
    return NO_SHAPE if voice is None else SHAPES[voice % len(SHAPES)]


def colour(voice: int | None) -> int:
    """Return the place in `COLOURS` of the speaker's colour, -1 for nobody's."""
    return -1 if voice is None else voice % len(COLOURS)
