"""A passive whose subject is the hearer.

::

    The minister was told by his aides that the pumps would fail.
    └ hearer ──┘ └─cue──┘    └source─┘      └───── content ─────┘
    Residents were told to boil their water.

Without "by" nobody is named who said so.

Source: Quirk et al. 1985, 16.61, on passives of verbs with two objects.
"""

from __future__ import annotations

from quotekit.clauses import Clause
from quotekit.constructions.base import Construction
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.extents import content_stop
from quotekit.findings import Found, View
from quotekit.mentions import phrase_after
from quotekit.openings import Opening, find_opening
from quotekit.subjects import Side

NAME = "told"
OPENINGS = frozenset(
    (
        Opening.THAT,
        Opening.CLAUSE,
        Opening.INFINITIVE,
        Opening.QUOTE,
        Opening.COLON,
        Opening.QUESTION,
        Opening.PREPOSITION,
    )
)


def match(doc: Document, view: View) -> Found | None:
    """Return what the subject was told."""
    clause = view.clause
    if not _is_passive(clause) or "A" not in view.frames:
        return None
    k, ceiling = clause.cue.stop, clause.ceiling
    agent = None
    if k < ceiling and doc.tokens.lows[k] == "by":
        agent = phrase_after(doc, k + 1, ceiling, commas=False)
        k = agent.stop if agent is not None else k
    opened = find_opening(doc, clause.cue, k, ceiling, Side.BEFORE)
    if opened.opening not in OPENINGS or opened.at >= ceiling:
        return None
    if clause.cue.use is Use.PARTICIPLE and opened.opening is Opening.PREPOSITION:
        return None  # Asked about the penalty, Kim left
    stop = ceiling
    if opened.opening in (Opening.QUESTION, Opening.PREPOSITION):
        stop = content_stop(doc, clause._replace(opening=opened.opening, at=opened.at), opened.at, view.beside)
    return view.found(NAME, (opened.at, stop))._replace(source=agent)


def _is_passive(clause: Clause) -> bool:
    """Tell whether somebody is told, asked, pressed: was *told*; *Asked* whether it rained, Kim left."""
    fronted = clause.cue.use is Use.PARTICIPLE and clause.cue.begun == clause.floor
    return clause.cue.use is Use.PASSIVE or fronted


TOLD = Construction(
    NAME,
    match,
    examples=(
        ("The minister was told by his aides that the pumps would fail.", "the pumps would fail"),
        ("Residents were told to boil their water.", "to boil their water"),
        ("The keeper was asked about the penalty.", "the penalty"),
        ("The keeper was asked by a fan why he left.", "why he left"),
        ("Asked by a fan why he left, the keeper sighed.", "why he left"),
    ),
    counterexamples=(
        "The minister told his aides that the pumps would fail.",  # active
        "The story was told in three parts.",  # no content
        "The plan was announced that night.",  # no hearer
        "Pressed on the penalty, the keeper left.",  # what it was about
        "The keeper was asked in a hallway.",  # nothing that was asked
        "The keeper was asked a question.",  # the same
    ),
)
