"""Subject, verb and an indirect question.

::

    Reporters asked whether Ortega would resign.
    └ source┘ cue           └──── content ────┘
    Kim wondered why the alarm was silent.

"whether" and "if" are left out of the content, other question words are not.

Source: Quirk et al. 1985, 15.5, on interrogative clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.openings import Opening

NAME = "question"


def match(doc: Document, view: View) -> Found | None:
    """Return the question behind the verb."""
    if view.clause.opening is not Opening.QUESTION or not view.right or view.source is None:
        return None
    if view.clause.cue.use is Use.INFINITIVE:
        return None
    return view.found(NAME, *view.right)


QUESTION = Construction(
    NAME,
    match,
    examples=(
        ("Reporters asked whether Ortega would resign.", "Ortega would resign"),
        ("Kim wondered why the alarm was silent.", "why the alarm was silent"),
        ("Kim explained how the crew had left.", "how the crew had left"),
    ),
    counterexamples=(
        "Kim met the crew to ask why the alarm was silent.",  # a purpose, nothing asked yet
        "Kim said when leaving the hall that it rained.",  # "when" is no question here
        "Ask why the alarm was silent.",  # nobody asks
    ),
)
