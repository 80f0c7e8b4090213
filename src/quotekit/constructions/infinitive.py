"""Subject, verb and what is to be done.

::

    Police told residents to stay inside.
    source cue            └─ content ──┘
    The coach vowed to return.

Orders, wishes and promises; the hearer of an order is no content.

Source: Quirk et al. 1985, 16.32 and 16.50, on suasive verbs with infinitives.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "infinitive"


def match(doc: Document, view: View) -> Found | None:
    """Return the infinitive behind the verb."""
    if view.clause.opening is not Opening.INFINITIVE or not view.right or view.source is None:
        return None
    if view.is_loose:
        return None
    return view.found(NAME, *view.right)


INFINITIVE = Construction(
    NAME,
    match,
    examples=(
        ("Police told residents to stay inside.", "to stay inside"),
        ("The coach vowed to return.", "to return"),
        ("The mayor urged drivers to slow down.", "to slow down"),
    ),
    counterexamples=(
        "The mayor met drivers to urge them to slow down.",  # a purpose, nothing urged yet
        "The mayor seemed to smile.",  # no reporting verb
        "Moss denied selling the house.",  # a gerund
        "Promise to return.",  # nobody promises
    ),
)
