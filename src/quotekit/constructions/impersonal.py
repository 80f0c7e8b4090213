"""A fixed expression with no source at all.

::

    It emerged on Friday that the file was lost.
    └── cue ──┘               └── content ─────┘

Source: Quirk et al. 1985, 18.33, on extraposed subject clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.findings import FixedView, Found
from quotekit.lexicon.entries import Shape

NAME = "impersonal"


def match(doc: Document, view: FixedView) -> Found | None:
    """Return what stands behind the expression."""
    fixed = view.fixed
    if fixed.stop >= view.limit:
        return None
    return view.found(NAME, None, (fixed.stop, view.limit))


IMPERSONAL = FixedConstruction(
    NAME,
    Shape.IMPERSONAL,
    match,
    examples=(
        ("It emerged that the file was lost.", "the file was lost"),
        ("Rumour has it that the mine will reopen.", "the mine will reopen"),
    ),
    counterexamples=("It emerged that.",),  # nothing behind it
)
