"""Subject, verb and content behind the verb's own preposition.

::

    Ortega accused the bank of hiding losses.
    source cue     hearer      └─ content ─┘
    The union called for an inquiry.

Source: Quirk et al. 1985, 16.28 and 16.57, on prepositional verbs.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "prepositional"


def match(doc: Document, view: View) -> Found | None:
    """Return what stands behind the preposition."""
    if view.clause.opening is not Opening.PREPOSITION or not view.right or view.source is None:
        return None
    if view.is_loose:
        return None
    return view.found(NAME, *view.right)


PREPOSITIONAL = Construction(
    NAME,
    match,
    examples=(
        ("Ortega accused the bank of hiding losses.", "hiding losses"),
        ("The bank warned of a shortage.", "a shortage"),
    ),
    counterexamples=(
        "The bank met the press to warn of a shortage.",  # a purpose
        "He met a banker warning of a shortage.",  # hangs on a noun
        "The bank warned at noon.",  # another preposition
        "The bank warned that prices would rise.",  # a clause
        "Warn of a shortage.",  # nobody warns
    ),
)
