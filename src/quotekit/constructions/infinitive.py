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
from quotekit.model import Sense
from quotekit.openings import Opening

NAME = "infinitive"


def match(doc: Document, view: View) -> Found | None:
    """Return the infinitive behind the verb."""
    if view.clause.opening is not Opening.INFINITIVE or not view.right or view.source is None:
        return None
    if view.is_loose or _is_likelihood(doc, view):
        return None
    return view.found(NAME, *view.right)


def _is_likelihood(doc: Document, view: View) -> bool:
    """Tell whether a thing promises or threatens, which only means that it may happen: a storm *that* threatens to."""
    promises = any(form.verb.sense is Sense.PROMISE for form in view.clause.cue.forms)
    return promises and view.source is not None and doc.tokens.lows[view.source.first] in ("that", "which")


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
        "A storm came that threatened to flood the town.",  # a thing
        "Promise to return.",  # nobody promises
    ),
)
