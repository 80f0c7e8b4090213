"""Subject, verb, colon.

::

    Ellison told reporters: “We have checked it twice.”
    └source┘ cue            └──────── content ───────┘

Source: Quirk et al. 1985, appendix III.16, on the colon before speech.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "colon"


def match(doc: Document, view: View) -> Found | None:
    """Return what stands behind the colon."""
    if view.clause.opening is not Opening.COLON or not view.right or view.source is None:
        return None
    return view.found(NAME, *view.right)


COLON = Construction(
    NAME,
    match,
    examples=(
        ("Ellison told reporters: “We have checked it twice.”", "We have checked it twice."),
        ("Ellison said: The bridge is safe.", "The bridge is safe"),
    ),
    counterexamples=(
        "Ellison repaired three bridges: two in Reno, one in Elko.",  # no reporting verb
        "Ellison said the choice was plain: close it or mend it.",  # the colon is within the content
        "Remember: The bridge is safe.",  # nobody says it
    ),
)
