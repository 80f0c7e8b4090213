"""An attribution in the middle, with a quotation going on behind it.

::

    “The bridge,” Ellison said, “is safe.”
    └ content ─┘  └tag ──────┘  └ content┘
    But, Ellison added, the tests went on.

Source: Quirk et al. 1985, 14.29, on reporting clauses in medial position.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.contents import has_quotation, rest_after
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "medial"


def match(doc: Document, view: View) -> Found | None:
    """Return the content on both sides of the tag."""
    clause, left = view.clause, view.left
    if left is None:
        rest = rest_after(doc, clause) if clause.left_stop > clause.floor and not view.right else None
        return view.found(NAME, rest) if rest and "T" in view.frames and view.source is not None else None
    if clause.opening is not Opening.QUOTE or not view.right or not has_quotation(doc, left):
        return None
    if doc.tokens.words[clause.at - 1] not in (",", "—", "–", ":"):
        return None
    return view.found(NAME, left, *view.right)


MEDIAL = Construction(
    NAME,
    match,
    examples=(
        ("“The bridge,” Ellison said, “is safe.”", "The bridge | is safe."),
        ("“It was,” said Ellison on Tuesday, “a close call.”", "It was | a close call."),
        ("But, Ellison added, the tests went on.", "the tests went on"),
    ),
    counterexamples=(
        "“The bridge is safe,” Ellison said on the programme “Morning Desk”.",  # no comma before the second quotation
        "“The bridge is safe,” Ellison said: The tests went on.",  # no quotation behind
        "On tolls, Ellison said, “The bridge is safe.”",  # no quotation before
        "The bridge, Ellison said, was safe.",  # no quotation: trailing
        "Ellison said, “The bridge is safe.”",  # nothing before
        "But, Ellison began, the tests went on.",  # the verb takes no clause
        "But, having said, the tests went on.",  # nobody says it
    ),
)
