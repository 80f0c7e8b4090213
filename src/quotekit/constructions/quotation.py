"""Subject, verb, quotation.

::

    Ellison said, “The bridge is safe.”
    └source┘ cue  └──── content ─────┘
    Ellison said the plan was bad, and called it “cruel”, “slow” and “absurd”.

A fragment in small letters leads on into the rest of its clause.

Source: Quirk et al. 1985, 14.28, on direct speech.
"""

from __future__ import annotations

from quotekit.acts import is_alias, is_title
from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "quotation"


def match(doc: Document, view: View) -> Found | None:
    """Return the quotation behind the verb."""
    if view.clause.opening is not Opening.QUOTE or not view.right or view.source is None:
        return None
    n = doc.quotation_at(view.right[0][0])
    if n >= 0 and (is_title(doc, view.clause.cue, n) or is_alias(doc, view.clause.cue, n)):
        return None
    return view.found(NAME, *view.right)


QUOTATION = Construction(
    NAME,
    match,
    examples=(
        ("Ellison said, “The bridge is safe.”", "The bridge is safe."),
        ("Ellison said “the bridge is safe” and left.", "the bridge is safe"),
        ("Said Ellison, “Enough.”", "Enough."),
    ),
    counterexamples=(
        "Ellison left, and “the bridge is safe” was on every wall.",  # no reporting verb
        "Ellison said the bridge was “safe”.",  # the content opens before the mark
        "Ellison starred in a film called “The Long Field”.",  # its title
        "The keeper, identified as “Paul”, left.",  # a name
        "To say “enough” is easy.",  # nobody says it
    ),
)
