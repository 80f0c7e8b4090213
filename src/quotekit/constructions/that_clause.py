"""Subject, verb, "that" and a clause.

::

    Ellison told the panel on Monday that the bridge was safe.
    └source┘ cue                          └─── content ──────┘
    Ellison left early, adding that tests would go on.

Source: Quirk et al. 1985, 16.31, on factual verbs with that-clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "that_clause"


def match(doc: Document, view: View) -> Found | None:
    """Return the clause behind "that"."""
    if view.clause.opening is not Opening.THAT or not view.right or view.source is None:
        return None
    return view.found(NAME, *view.right)


THAT_CLAUSE = Construction(
    NAME,
    match,
    examples=(
        ("Ellison told the panel on Monday that the bridge was safe.", "the bridge was safe"),
        ("Ellison left early, adding that tests would go on.", "tests would go on"),
        ("Ellison said, however, that the bridge was safe.", "the bridge was safe"),
        ("Noting that it had rained, Ellison closed the bridge.", "it had rained"),
    ),
    counterexamples=(
        "Ellison disputed that.",  # a pronoun
        "Ellison closed the bridge that her father had built.",  # no reporting verb
        "Note that the bridge is safe.",  # nobody says it
        "It should be noted that the bridge is safe.",  # the writer does
    ),
)
