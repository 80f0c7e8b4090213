"""Words that weaken or strengthen what is said, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.model import Hedge


def find_hedges(doc: Document, found: Found, inner: Sequence[Found]) -> tuple[Hedge, ...]:
    """Return the hedges of *found*; *inner* are the findings whose cue stands within its content."""
    return ()
