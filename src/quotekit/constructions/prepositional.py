"""Subject, verb and content behind the verb's own preposition.

::

    Ortega accused the bank of hiding losses.
    source cue     hearer      └─ content ─┘
    The union called for an inquiry.

Source: Quirk et al. 1985, 16.28 and 16.57, on prepositional verbs.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.extents import main_verb
from quotekit.findings import Found, View
from quotekit.lexicon.classes import PRON
from quotekit.openings import Opening
from quotekit.subjects import Side

NAME = "prepositional"


def match(doc: Document, view: View) -> Found | None:
    """Return what stands behind the preposition."""
    if view.clause.opening is not Opening.PREPOSITION or not view.right or view.source is None:
        return None
    if view.is_loose or doc.tokens.lows[view.right[0][0]] == "as":
        return None  # what she refers to as a firewall
    if not _is_reduced(doc, view):
        return view.found(NAME, *view.right)
    (start, stop), *rest = view.right
    return view.found(NAME, (start, main_verb(doc, start, stop)), *rest)._replace(source=None)


def _is_reduced(doc: Document, view: View) -> bool:
    """Tell whether the hearer stands before a participle: a *clerk* accused of theft."""
    cue = view.clause.cue
    alone = cue.first == cue.main and cue.use is Use.FINITE and view.clause.side is Side.BEFORE
    if view.source is None or doc.tokens.tags[view.source.core_first] & PRON:
        return False  # whom she accused of theft
    needs_hearer = "A" in view.frames and not view.frames & {"T", "Q", "W"}
    return alone and needs_hearer and view.clause.hearer is None and view.clause.at == cue.stop + 1


PREPOSITIONAL = Construction(
    NAME,
    match,
    examples=(
        ("Ortega accused the bank of hiding losses.", "hiding losses"),
        ("The bank warned of a shortage.", "a shortage"),
        ("They met a clerk accused of theft.", "theft"),
        ("A clerk accused of theft has fled.", "theft"),
    ),
    counterexamples=(
        "The lead that Moss refers to as a cushion is gone.",  # what it is called
        "The bank met the press to warn of a shortage.",  # a purpose
        "He met a banker warning of a shortage.",  # hangs on a noun
        "The bank warned at noon.",  # another preposition
        "The bank warned that prices would rise.",  # a clause
        "Warn of a shortage.",  # nobody warns
    ),
)
