"""Places in a text.

A span counts Python code points, half-open, in exactly the string that was
parsed::

    Ellison said the bridge was safe.
    0      7     13                 32      Span(0, 7).of(text) == "Ellison"
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs


@attrs.frozen(order=True)
class Span:
    """The half-open range ``[start, end)`` of a text, in code points.

    Nothing is normalised, so ``text[span.start:span.end]`` always works.

    Raises:
        ValueError: *start* is negative or after *end*.
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        """Refuse what is not a range."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """Return the part of *text* that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether *other* lies within this span, edges included."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


def joined(spans: Iterable[Span], text: str) -> str:
    """Return what *spans* cover in *text*, the pieces joined by one space."""
    return " ".join(text[span.start : span.end] for span in spans)
