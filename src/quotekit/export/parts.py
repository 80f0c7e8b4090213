"""The parts of a quote that tools for annotation mark in the text.

::

    “We will appeal,” Ann Wu told Reuters.
     └─ QUOTE ────┘   SOURCE CUE  RECIPIENT
"""

from __future__ import annotations

from collections.abc import Iterator

from quotekit.model import Quote
from quotekit.spans import Span

QUOTE, SOURCE, CUE, RECIPIENT = LABELS = ("QUOTE", "SOURCE", "CUE", "RECIPIENT")


def parts_of(quote: Quote) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Yield each part with its places, the content first; a part that is not there is left out."""
    yield QUOTE, quote.content
    if quote.source is not None:
        yield SOURCE, quote.source.spans
    if quote.cue is not None:
        yield CUE, quote.cue.spans
    if quote.recipient is not None:
        yield RECIPIENT, quote.recipient.spans
