"""Offsets of Python strings to those of other languages, and back.

::

    text          a   é   😀   z
    code points   0   1   2    3   4      Python, the W3C's selectors, quotekit
    utf-16        0   1   2    4   5      JavaScript, Java, C#
    utf-8         0   1   3    7   8      Go, Rust, files

An accent that is a character of its own counts by itself in all three.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import Literal

from quotekit.spans import Span

Unit = Literal["code points", "utf-16", "utf-8"]

#: For each unit the characters that take more than one, and how many more they take, by the last of their class.
WIDE = {
    "code points": re.compile(r"(?!)"),
    "utf-16": re.compile("[\U00010000-\U0010ffff]"),
    "utf-8": re.compile("[\u0080-\U0010ffff]"),
}


def _more(char: str, unit: Unit) -> int:
    """Return how many units *char* takes beyond its first; a lone surrogate takes as many as it would in a file."""
    if unit == "utf-16":
        return 1 if ord(char) > 0xFFFF else 0
    return (ord(char) > 0x7F) + (ord(char) > 0x7FF) + (ord(char) > 0xFFFF)


class Offsets:
    """Converts places in one text; the text is read once, and each look-up is a bisection.

    ::

        to_page = Offsets(article.text, "utf-16")
        to_page.encode(span)                      the span in JavaScript's counting
        to_page.decode(Span(start, end))          one of JavaScript's, as Python counts
    """

    def __init__(self, text: str, unit: Unit) -> None:
        """Read *text*.

        Raises:
            ValueError: *unit* is none of ``"code points"``, ``"utf-16"``, ``"utf-8"``.
        """
        if unit not in WIDE:
            raise ValueError(f"unit must be one of {', '.join(map(repr, WIDE))}, not {unit!r}")
        self.unit: Unit = unit
        self.length = len(text)
        # Where a wide character stands, and how many units more there are up to and with each.
        self._wide = [found.start() for found in WIDE[unit].finditer(text)]
        self._more = list(accumulate((_more(text[at], unit) for at in self._wide), initial=0))
        # The units at which each wide character begins.
        self._units = [at + more for at, more in zip(self._wide, self._more, strict=False)]

    def encode_at(self, at: int) -> int:
        """Return the units before the code point *at*.

        Raises:
            ValueError: *at* is not in the text.
        """
        if not 0 <= at <= self.length:
            raise ValueError(f"{at} is not an offset in a text of {self.length} code points")
        return at + self._more[bisect_left(self._wide, at)]

    def decode_at(self, units: int) -> int:
        """Return the code points before the offset *units*.

        Raises:
            ValueError: *units* is not in the text, or lies within a character.
        """
        n = bisect_right(self._units, units - 1) if units > 0 else 0
        at = units - self._more[n]
        if not 0 <= at <= self.length or self.encode_at(at) != units:
            raise ValueError(f"{units} is not an offset between two characters, counted in {self.unit}")
        return at

    def encode(self, span: Span) -> Span:
        """Return *span*, which counts code points, in the other unit."""
        return Span(self.encode_at(span.start), self.encode_at(span.end))

    def decode(self, span: Span) -> Span:
        """Return *span*, which counts the other unit, in code points."""
        return Span(self.decode_at(span.start), self.decode_at(span.end))
