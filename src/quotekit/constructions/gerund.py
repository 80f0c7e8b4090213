"""Subject, verb and a gerund.

::

    Moss denied selling the house.
    source cue  └── content ────┘

Source: Quirk et al. 1985, 16.39, on verbs with -ing clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "gerund"


def match(doc: Document, view: View) -> Found | None:
    """Return the gerund behind the verb."""
    if view.clause.opening is not Opening.GERUND or not view.right or view.source is None:
        return None
    if view.is_loose:
        return None
    return view.found(NAME, *view.right)


GERUND = Construction(
    NAME,
    match,
    examples=(
        ("Moss denied selling the house.", "selling the house"),
        ("The councillor suggested moving the market.", "moving the market"),
    ),
    counterexamples=(
        "Moss went home to deny selling the house.",  # a purpose
        "Moss kept selling the house.",  # no reporting verb
        "The mayor urged drivers to slow down.",  # an infinitive
        "Suggest moving the market.",  # nobody suggests it
    ),
)
