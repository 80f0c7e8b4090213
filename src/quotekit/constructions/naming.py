"""Subject, verb, object and what it is called.

::

    Ortega called the vote “a farce”.
    source cue    └─── content ────┘
    Critics described the plan as reckless.

The content is the object with its name or description.

Source: Quirk et al. 1985, 16.46, on verbs with object and complement.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "naming"


def match(doc: Document, view: View) -> Found | None:
    """Return the object and its complement."""
    if view.clause.opening is not Opening.NAMING or not view.right or view.source is None:
        return None
    if view.is_loose:
        return None
    return view.found(NAME, *view.right)


NAMING = Construction(
    NAME,
    match,
    examples=(
        ("Ortega called the vote “a farce”.", "the vote “a farce”"),
        ("Critics described the plan as reckless.", "the plan as reckless"),
        ("Moss apologised, calling the delay a disgrace.", "the delay a disgrace"),
    ),
    counterexamples=(
        "Ortega called his mother.",  # no complement
        "Ortega met the panel to call the vote a farce.",  # a purpose, nothing called yet
        "He met a man calling the vote a farce.",  # hangs on a noun
        "The ministry rejected the findings.",  # an object alone
        "Call the vote a farce.",  # nobody calls it so
    ),
)
