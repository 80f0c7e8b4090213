"""What a source would not say.

::

    Kestrel Air declined to say how many pilots had quit.
    └ source ─┘ └── cue ──────┘ └────── content ────────┘
    The bank declined to comment.       content: comment

Source: Clayman & Heritage 2002, chapter 7, on declining to answer.
"""

from __future__ import annotations

from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.findings import FixedView, Found, Range
from quotekit.lexicon.classes import PREP
from quotekit.lexicon.entries import Shape
from quotekit.mentions import phrase_after
from quotekit.nominals import time_after
from quotekit.subjects import subject_ending

NAME = "withheld"
REQUESTS = frozenset(("request", "requests", "call", "calls", "questions", "messages", "email", "emails"))

#: What leads on to what was asked, and is no part of it.
ASKED = frozenset(("about", "on", "whether", "if"))
#: What leads on to the matter itself: declined to comment on the crash.
MATTERS = frozenset(("on", "about", "to", "further", "upon", "regarding"))


def match(doc: Document, view: FixedView) -> Found | None:
    """Return what is behind the expression, or its last word where nothing is."""
    fixed = view.fixed
    source = subject_ending(doc, fixed.first, view.floor)
    if source is None:
        return None
    lows = doc.tokens.lows
    first = fixed.stop
    stop = view.limit
    if first + 1 < stop and lows[first] == "for" and lows[first + 1] == "comment":
        return view.found(NAME, source, (first + 1, first + 2))  # did not return a message for comment
    if first < stop and doc.tokens.tags[first] & PREP:
        first, stop = (
            (first + 1, stop) if lows[first] in MATTERS else (first, first)
        )  # declined to comment for this story
    comma = next(
        (k for k in range(first, stop) if lows[k] in (",", "when", "after", "until") and doc.inside[k] < 0), stop
    )
    stop = comma
    if first < stop and time_after(doc, first, stop) > 0:
        stop = first
    for k in range(first, stop):
        if lows[k] == "comment" and any(lows[j] in REQUESTS for j in range(first, k)):
            return view.found(NAME, source, (k, k + 1))
    if first >= stop:
        return view.found(NAME, source, _asked(doc, view, source.first) or (fixed.stop - 1, fixed.stop))
    return view.found(NAME, source, (first, stop))


def _asked(doc: Document, view: FixedView, stop: int) -> Range | None:
    """Return the question before the refusal: Asked *how long it would last*, the minister would not say."""
    lows = doc.tokens.lows
    first = view.floor + (lows[view.floor] == "when")
    if lows[first] not in ("asked", "pressed", "questioned", "quizzed"):
        return None
    first += 1
    agent = phrase_after(doc, first + 1, stop, commas=False) if lows[first] == "by" else None
    if agent is not None:  # asked by a clerk | about it
        first = next((k for k in range(agent.core_stop, agent.stop) if lows[k] in ASKED), agent.stop)
    while first < stop and lows[first] in ASKED:
        first += 1
    comma = next((k for k in range(stop - 1, first, -1) if lows[k] == ","), -1)
    return (first, comma) if comma > first else None


WITHHELD = FixedConstruction(
    NAME,
    Shape.WITHHELD,
    match,
    examples=(
        ("Kestrel Air declined to say how many pilots had quit.", "how many pilots had quit"),
        ("The bank declined to comment.", "comment"),
        ("The regulator did not immediately respond to a request for comment.", "comment"),
        ("Asked how long it would last, the minister would not say.", "how long it would last"),
        ("The navy neither confirmed nor denied the sinking.", "the sinking"),
        ("Asked by the panel how long it would last, the minister would not say.", "how long it would last"),
        ("Asked, the minister would not say.", "say"),
        ("Kim fled, and Moss declined to comment.", "comment"),
    ),
    counterexamples=("Declined to comment.",),  # nobody declines
)
