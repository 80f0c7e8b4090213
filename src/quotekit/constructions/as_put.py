"""An aside with "as": the rest of the sentence is what was said.

::

    It was, as Ortega put it, “a slow-motion wreck”.
               └source┘ └cue    └──── content ────┘
    As Ortega told the panel, the dam had failed.

Only verbs of telling do this; behind other verbs "as" tells a time (As he
spoke, the lights went out).

Source: Quirk et al. 1985, 15.53, on comment clauses with "as".
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.document import Document
from quotekit.findings import Found, Range, View
from quotekit.lexicon.classes import COORD
from quotekit.openings import Opening
from quotekit.subjects import Side

NAME = "as_put"
VERBS = frozenset(
    """
    put say tell explain note observe write argue describe recall report remark suggest acknowledge state reveal
    disclose mention warn stress emphasize emphasise concede admit predict
    """.split()
) | {"point out"}
COMMAS = frozenset((",", "—", "–", "("))


def match(doc: Document, view: View) -> Found | None:
    """Return what the aside comments on."""
    clause = view.clause
    if clause.side is not Side.BEFORE or clause.subject is None or clause.opening in (Opening.THAT, Opening.CLAUSE):
        return None
    if clause.cue.forms[0].verb.lemma not in VERBS or clause.cue.modal or clause.cue.negated:
        return None
    begun = clause.subject.first - 1
    if begun < clause.floor or doc.tokens.lows[begun] != "as":
        return None
    if begun > clause.floor and doc.tokens.words[begun - 1] not in COMMAS and not doc.tokens.tags[begun - 1] & COORD:
        return None
    content = _content(doc, view, begun)
    return view.found(NAME, *content) if content else None


def _content(doc: Document, view: View, begun: int) -> tuple[Range, ...]:
    words, tags = doc.tokens.words, doc.tokens.tags
    clause = view.clause
    k = clause.cue.stop
    while k < clause.ceiling and words[k] not in (",", ":", "—", "–", ")") and doc.inside[k] < 0:
        k += 1
    quoted_behind = k + 1 < clause.ceiling and doc.inside[k + 1] >= 0
    first = clause.floor
    while first < begun - 1 and tags[first] & COORD:
        first += 1
    pieces = []
    if first < begun - 1 and not quoted_behind and not tags[begun - 1] & COORD:
        pieces.append((first, begun - 1))
    if k < clause.ceiling and doc.inside[k] < 0:
        k += 1
    if k < clause.ceiling:
        pieces.append((k, clause.ceiling))
    return tuple(pieces)


AS_PUT = Construction(
    NAME,
    match,
    examples=(
        ("It was, as Ortega put it, “a slow-motion wreck”.", "a slow-motion wreck"),
        ("As Ortega told the panel, the dam had failed.", "the dam had failed"),
        ("The dam had failed, as Ortega explained on Monday.", "The dam had failed"),
    ),
    counterexamples=(
        "As Ortega left and told the panel, the lights went out.",  # the subject is another verb's
        "As Ortega said that the dam had failed, the lights went out.",  # a clause behind the verb
        "As Ortega praised the crew, the lights went out.",  # no verb of telling
        "As Ortega might explain, the panel moved on.",  # a modal
        "As Ortega never explained, the panel moved on.",  # negated
        "Known as\n\nOrtega explained, the dam had failed.",  # "as" is of the sentence before
        "“The dam,” Ortega said, “had failed.”",  # no "as"
        "The lights went out as Ortega explained the delay.",  # "as" of time, no comma
        "As Ortega explained.",  # nothing beside it
    ),
)
