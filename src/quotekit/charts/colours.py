"""The colours of the charts, each told from the others without seeing colour, and from a light or a dark page.

::

    0 unattributed   pale yellow     L* 95
    ...                              even steps of 11
    7 named person   dark blue       L* 18

No eight colours can all stand out from white and from black as well as from each other. So the levels differ in lightness,
which survives greyscale and every kind of colour blindness, and a grey outline sets each piece off from the page.
"""

from __future__ import annotations

from quotekit.model import Strength

#: ColorBrewer's YlGnBu, taken at even steps of lightness.
COLOURS = {
    Strength.UNATTRIBUTED: "#ebf7b1",
    Strength.HEARSAY: "#abddb7",
    Strength.VAGUE: "#66c2bf",
    Strength.UNNAMED_ONE: "#31a2c2",
    Strength.UNNAMED_SEVERAL: "#2280b8",
    Strength.OFFICE: "#225ea8",
    Strength.NAMED_BODY: "#263c98",
    Strength.NAMED_PERSON: "#12256c",
}
OUTLINE = "#7f7f7f"
"""Seen against white and against the backgrounds of dark themes, at 3 to 1 and more."""

FEWEST, MOST = "#f0f6fb", "#6baed6"
"""Between these lie the shades of numbers: on each of them, `INK` can be read."""
INK = "#1a1a1a"
