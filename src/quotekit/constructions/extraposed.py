"""A passive whose subject "it" stands for what is said.

::

    It was announced in May by the board that the pier would close.
    └────── cue ───┘           └source─┘      └──── content ──────┘

Without "by" nobody is named who said so.

Source: Quirk et al. 1985, 18.33, on extraposed subject clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.mentions import phrase_after
from quotekit.openings import Opening

NAME = "extraposed"


def match(doc: Document, view: View) -> Found | None:
    """Return the clause that "it" stands for."""
    clause, lows = view.clause, doc.tokens.lows
    cue = clause.cue
    if cue.use is not Use.PASSIVE or clause.opening is not Opening.THAT or not view.right:
        return None
    if lows[max(clause.floor, cue.begun - 1)] != "it":
        return None
    if cue.modal and lows[cue.stop] != "by":
        return None  # It should be noted that: the writer notes it
    by = next((k for k in range(cue.stop, clause.at) if lows[k] == "by"), -1)
    agent = phrase_after(doc, by + 1, clause.at - 1, commas=False) if by > 0 else None
    return view.found(NAME, *view.right)._replace(source=agent, cue=((cue.begun - 1, cue.stop),))


EXTRAPOSED = Construction(
    NAME,
    match,
    examples=(
        ("It was claimed in court that the pier had burned.", "the pier had burned"),
        ("It was announced in May by the board that the pier would close.", "the pier would close"),
    ),
    counterexamples=(
        "The plan was announced that night.",  # no clause
        "The plan announced in May that the pier would close.",  # not a passive
        "It was announced in May.",  # nothing behind it
        "It announced that the pier would close.",  # active
        "It was told to close the pier.",  # what it was told
        "Staff were informed that it was late.",  # the hearer is the subject
        "It should be noted that the pier is older than the town.",  # the writer notes it
    ),
)
