"""Subject, verb and a noun phrase that stands for what was said.

::

    The ministry rejected the findings.
    └ source ──┘ cue      └ content ─┘

Only verbs whose object is mostly words have this frame (reject, dispute,
criticise); not those whose object is mostly a thing (add, make, show).

Source: Levin 1993, sections 33 and 37, on judgment and communication verbs.
"""

from __future__ import annotations

from quotekit.acts import is_act
from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "object"


def match(doc: Document, view: View) -> Found | None:
    """Return the object."""
    if view.clause.opening is not Opening.OBJECT or not view.right or view.source is None:
        return None
    if view.is_loose or is_act(doc, view.clause.cue, *view.right[0]):
        return None
    return view.found(NAME, *view.right)


OBJECT = Construction(
    NAME,
    match,
    examples=(
        ("The ministry rejected the findings.", "the findings"),
        ("Moss left the hall, criticising the verdict.", "the verdict"),
    ),
    counterexamples=(
        "The ministry met to reject the findings.",  # a purpose
        "They met a man criticising the verdict.",  # hangs on a noun
        "The ministry added two rooms.",  # the object is a thing
        "The ministry denied Moss a permit.",  # an act
        "The ministry dismissed the clerk.",  # another
        "Critics described the plan as reckless.",  # an object with its complement
        "Reject the findings.",  # nobody rejects them
    ),
)
