"""A preposition that names the source.

::

    According to the coroner, the man drowned.
    └── cue ───┘ └source─┘    └─ content ┘
    Sales fell 4%, according to a company filing.

What follows must be a source: funds are shared "according to need", a launch
goes "according to plan".

Source: Huddleston & Pullum 2002, 7.3, on "according to" as a preposition.
"""

from __future__ import annotations

from quotekit.asides import around
from quotekit.constructions.base import FixedConstruction
from quotekit.document import Document
from quotekit.findings import FixedView, Found
from quotekit.lexicon.classes import NOUN, PREP, VBG, VBN
from quotekit.lexicon.entries import Shape
from quotekit.mentions import Phrase, phrase_after

NAME = "according_to"
#: What one acts according to; nobody said it.
NO_SOURCE = frozenset(
    """
    plan plans schedule need needs law laws custom size hoyle protocol rules rule regulations taste ability merit
    instructions circumstances usage principle principles age income rank order alphabet preference preferences
    """.split()
)
#: A source that is nobody: according to legend.
NOBODY = frozenset("legend tradition lore rumour rumor rumours rumors folklore myth gossip".split())

#: How many words may follow what was read of a source in front.
MAX_MODIFIER = 12


def match(doc: Document, view: FixedView) -> Found | None:
    """Return what is said beside the expression and its source."""
    fixed = view.fixed
    source = phrase_after(doc, fixed.stop, view.ceiling)
    if source is None:
        return None
    head = doc.tokens.lows[source.core_stop - 1]
    if head in NO_SOURCE:
        return None
    if fixed.first <= view.floor + 1:
        source = source._replace(stop=_stop_of_fronted(doc, source, view.ceiling))
    content = around(doc, view.floor, fixed.first, source.stop, view.ceiling)
    if not content:
        return None
    if head in NOBODY:
        return view.found(NAME, None, *content, stop=source.stop)
    return view.found(NAME, source, *content)


def _stop_of_fronted(doc: Document, source: Phrase, ceiling: int) -> int:
    """Return the comma that closes a source in front: According to exit polls of voters by Lund | , ..."""
    words, stop = doc.tokens.words, source.stop
    if stop >= ceiling or words[stop] in (",", ":"):
        return stop
    inner = next((k for k in range(stop - 1, source.core_stop - 1, -1) if words[k] == ","), -1)
    if inner >= 0:
        return inner  # According to the poll, | her lead fell
    if not doc.tokens.tags[stop] & (PREP | VBN | VBG | NOUN):
        return stop
    return next((k for k in range(stop, min(stop + MAX_MODIFIER, ceiling - 1)) if words[k] in (",", ":")), stop)


ACCORDING_TO = FixedConstruction(
    NAME,
    Shape.SOURCE,
    match,
    examples=(
        ("According to the coroner, the man drowned.", "the man drowned"),
        ("Sales fell 4%, according to a company filing.", "Sales fell 4%"),
        ("The man, according to the coroner, drowned.", "The man | drowned"),
        ("In the words of one neighbour, the party was “biblical”.", "the party was “biblical”"),
        ("According to records from 2010 kept by Lund, the man drowned.", "the man drowned"),
        ("According to legend, the bell rings at night.", "the bell rings at night"),
    ),
    counterexamples=(
        "Funds were shared out according to need.",  # no source
        "According to.",  # nothing behind it
        "According to the coroner.",  # nothing said
    ),
)
