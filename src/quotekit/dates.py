"""When something was said: on Tuesday, late Monday, in 2004, two days earlier."""

from __future__ import annotations

import datetime

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.model import When


def find_when(doc: Document, found: Found, published: datetime.date | None) -> When | None:
    """Return the time of speaking of *found*, resolved against *published*."""
    return None
