"""The source within a fixed expression.

::

    In Kimura's view, the treaty is dead.
    └cue source cue┘  └── content ─────┘
    By her own account, Dr. Lisle had never read the file.

Source: Quirk et al. 1985, 8.89, on viewpoint and respect adjuncts.
"""

from __future__ import annotations

from quotekit.asides import around
from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.findings import FixedView, Found
from quotekit.lexicon.entries import Shape

NAME = "viewpoint"


def match(doc: Document, view: FixedView) -> Found | None:
    """Return what is said beside the expression."""
    fixed = view.fixed
    content = around(doc, view.floor, fixed.first, fixed.stop, view.ceiling)
    return view.found(NAME, fixed.star, *content) if content else None


VIEWPOINT = FixedConstruction(
    NAME,
    Shape.STAR,
    match,
    examples=(
        ("In Kimura's view, the treaty is dead.", "the treaty is dead"),
        ("The deal was dead, in Ortega's words.", "The deal was dead"),
        ("To hear Vasquez tell it, the river ran uphill.", "the river ran uphill"),
    ),
    counterexamples=(
        "The castle came into view.",  # nobody's view
        "It was, as Ortega put it, a wreck.",  # a clause, read by its verb
        "In Kimura's view.",  # nothing beside it
    ),
)
