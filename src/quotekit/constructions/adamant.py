"""A fixed expression whose subject is the source.

::

    The keeper was adamant that the gate was shut.
    └ source ┘ └──── cue ─────┘ └─── content ────┘
    The palace issued a statement saying the prince was well.

Source: Huddleston & Pullum 2002, 11.3.1, on adjectives with content clauses.
"""

from __future__ import annotations

from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.findings import FixedView, Found
from quotekit.lexicon.entries import Shape
from quotekit.mentions import phrase_after
from quotekit.subjects import subject_ending

NAME = "adamant"


def match(doc: Document, view: FixedView) -> Found | None:
    """Return what stands behind the expression."""
    fixed = view.fixed
    source = subject_ending(doc, fixed.first, view.floor)
    first = _behind_agent(doc, fixed.stop, view.limit)
    if source is None or first >= view.limit:
        return None
    return view.found(NAME, source, (first, view.limit))


def _behind_agent(doc: Document, k: int, limit: int) -> int:
    """Return *k*, or behind who did the quoting: was quoted as saying | by Xinhua | that ..."""
    if k >= limit or doc.tokens.lows[k] != "by":
        return k
    agent = phrase_after(doc, k + 1, limit, commas=False)
    if agent is None:
        return k
    return agent.stop + (doc.tokens.lows[agent.stop : agent.stop + 1] == ["that"])


ADAMANT = FixedConstruction(
    NAME,
    Shape.SUBJECT,
    match,
    examples=(
        ("The keeper was adamant that the gate was shut.", "the gate was shut"),
        ("The palace issued a statement saying the prince was well.", "the prince was well"),
        ("Kim was quoted as saying the dam would hold.", "the dam would hold"),
        ("Kim was quoted as saying by Xinhua that the dam would hold.", "the dam would hold"),
    ),
    counterexamples=(
        "The keeper was quoted as saying.",  # nothing behind it
        "The keeper was quoted as saying by Xinhua.",  # nothing but who quoted
        "Was adamant that the gate was shut.",  # nobody was
    ),
)
