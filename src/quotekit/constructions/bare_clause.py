"""Subject, verb and a clause without "that".

::

    Ellison said crews had found cracks.
    └source┘ cue └───── content ──────┘

Behind "say" nearly anything is a clause; other verbs need a noun phrase with
its own finite verb right behind it (found the crew had left; but: found the
crew).

Source: Huddleston & Pullum 2002, 11.3.1, on bare declarative content clauses.
"""

from __future__ import annotations

from quotekit.acts import is_act
from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "bare_clause"


def match(doc: Document, view: View) -> Found | None:
    """Return the clause behind the verb."""
    if view.clause.opening is not Opening.CLAUSE or not view.right or view.source is None:
        return None
    if is_act(doc, view.clause.cue, *view.right[0]):
        return None
    return view.found(NAME, *view.right)


BARE_CLAUSE = Construction(
    NAME,
    match,
    examples=(
        ("Ellison said crews had found cracks.", "crews had found cracks"),
        ("Ellison told the panel the reserve was empty.", "the reserve was empty"),
        ("Ellison praised the crew and said the repair was sound.", "the repair was sound"),
        ("Ellison said the test passed, while Ortega said it failed.", "the test passed"),
    ),
    counterexamples=(
        "Ellison reported to work at noon.",  # no clause
        "Ellison found the keys on the table.",  # no second verb
        "Ellison said nothing.",  # no clause
        "Ellison claimed victory in Reno but the count went on.",  # an act
        "Think the bridge is safe.",  # nobody thinks it
    ),
)
