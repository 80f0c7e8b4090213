"""The turn of a transcript, under its label.

::

    WALLACE: Will she be there?
    PENCE: She will not.
    source content

Source: the form of broadcast transcripts and of questions and answers in print.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView
from quotekit.mentions import Phrase

NAME = "transcript"


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the turn with its label for source."""
    if view.n not in doc.turns:
        return None
    first, stop = doc.turns[view.n]
    return view.found(NAME, Phrase(first, stop, first, stop))


TRANSCRIPT = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("RUIZ: Will she be there?\n\nMOSS: She will not.", "Will she be there?"),
        ("Q: Is it safe?\nA: It is.", "Is it safe?"),
    ),
    counterexamples=("“Is it safe?”",),  # no label
)
