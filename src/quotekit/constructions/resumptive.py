"""A phrase that takes up what was said, with a clause that rejects it.

::

    Moss said rosters were forged, a charge the carrier rejects.
                                   └content┘ └ source ┘ └cue─┘

Source: Quirk et al. 1985, 17.68, on sentential apposition.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.cuts import resumed
from quotekit.document import Document
from quotekit.findings import Found, View

NAME = "resumptive"


def match(doc: Document, view: View) -> Found | None:
    """Return the phrase that the verb takes up."""
    if "N" not in view.frames or view.source is None:
        return None
    phrase = resumed(doc, view.clause)
    if phrase is None:
        return None
    first, stop = phrase
    return view.found(NAME, (first, stop))


RESUMPTIVE = Construction(
    NAME,
    match,
    examples=(
        ("Moss said rosters were forged, a charge the carrier rejects.", "a charge"),
        ("Marsh is accused of forgery, something she denies.", "something"),
    ),
    counterexamples=(
        "Moss said turnout fell, a trend the carrier predicts.",  # no verb of denial or praise
        "The carrier rejects the charge.",  # nothing taken up
    ),
)
