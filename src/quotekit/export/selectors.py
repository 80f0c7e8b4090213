"""Places in a text as selectors of the W3C's Web Annotation model.

::

    … she said. “We will appeal,” Ann Wu …
      └ prefix ┘└─── exact ─┘└ suffix ┘      TextQuoteSelector
                 310         324              TextPositionSelector

A quote selector stands for every place at which its words stand in that
context, so the context grows until there is one. Offsets are code points.
"""

from __future__ import annotations

from typing import Any

import regex

from quotekit.spans import Span

#: How much stands before and behind the words: what the Hypothesis client uses too.
CONTEXT = 32
#: The most that the context grows to.
MOST = 200
#: No cluster of characters that is shown as one is longer, but for hostile texts.
CLUSTER = 64
GRAPHEME = regex.compile(r"\X")


def selectors(text: str, span: Span, *, context: int = CONTEXT, exact: bool = True) -> list[dict[str, Any]]:
    """Return the selectors of *span* in *text*: by its words in their context, and by its offsets.

    Args:
        text: The text.
        span: A place in it.
        context: The least number of code points before and behind.
        exact: Whether the words may be copied; without, only the offsets are given.
    """
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    if not exact:
        return [position]
    before, behind = context_of(text, span, context)
    quote = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": before.of(text),
        "suffix": behind.of(text),
    }
    return [quote, position]


def context_of(text: str, span: Span, least: int = CONTEXT) -> tuple[Span, Span]:
    """Return what stands before and behind *span*: enough to tell it from every other place, if that can be."""
    size = least
    while True:
        start = _outwards(text, max(0, span.start - size), -1)
        end = _outwards(text, min(len(text), span.end + size), +1)
        if size >= MOST or text.find(text[start:end], text.find(text[start:end]) + 1) < 0:
            return Span(start, span.start), Span(span.end, end)
        size = min(2 * size + 1, MOST)


def _outwards(text: str, at: int, step: int) -> int:
    """Return the edge nearest to *at* in the direction of *step* that cuts no character with its accents in two."""
    begin = max(0, at - CLUSTER)
    for found in GRAPHEME.finditer(text, begin, min(len(text), at + CLUSTER)):
        if found.start() < at < found.end():
            return found.start() if step < 0 else found.end()
        if found.start() >= at:
            break
    return at
