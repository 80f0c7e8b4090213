"""Content first, then who said it, in either order.

::

    “We will appeal,” said Maria Lopez, the company's lawyer.
    └── content ───┘  cue  └──────── source ─────────────┘
    The bridge was safe, Ellison told reporters on Monday.

With a quotation before the tag this is the surest attribution there is, so it
also holds where an object follows the verb (“No,” Kim told the clerk). Without
one, the content must be a clause and nothing may open behind the verb.

Source: Quirk et al. 1985, 14.29, on reporting clauses in final position.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.contents import has_quotation, rest_after
from quotekit.document import Document
from quotekit.findings import Found, Range, View
from quotekit.lexicon.classes import ADJ, ADV, AUX, CAP, COORD, DET, POSS, PREP, PUNCT, VB, VBZ
from quotekit.openings import Opening
from quotekit.predicates import finite_in

NAME = "trailing"
#: What may open behind the verb of a tag and yet be no content of its own.
WEAK = frozenset((Opening.OBJECT, Opening.PREPOSITION, Opening.CLAUSE, Opening.NAMING, Opening.QUESTION))


def match(doc: Document, view: View) -> Found | None:
    """Return the content before the tag, with what it interrupts."""
    clause, left = view.clause, view.left
    if left is None:
        return None
    begins_quoted = doc.inside[left[0]] >= 0
    ends_quoted = doc.inside[left[1] - 1] >= 0
    if not view.right:
        rest = rest_after(doc, clause)
        if rest and begins_quoted and ends_quoted:
            rest = _rest_of_quotation(doc, *rest)
        if has_quotation(doc, left) or ("T" in view.frames and (rest or _is_clause(doc, *left))):
            return view.found(NAME, left, *([rest] if rest else []))
        return None
    if begins_quoted and ends_quoted and clause.opening in WEAK:
        return view.found(NAME, left)
    return None


def _is_clause(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the words may be a clause: a finite verb is among them, or a word that can be one or a noun."""
    tags = doc.tokens.tags
    return finite_in(doc, first, stop) or any(
        not tags[first] & PREP
        and tags[k] & (VBZ | VB)
        and not tags[k] & (CAP | PREP)
        and not tags[k - 1] & (DET | POSS | PREP | ADJ)
        for k in range(first + 1, stop)
        if doc.inside[k] < 0
    )


def _rest_of_quotation(doc: Document, first: int, stop: int) -> Range | None:
    """Return what of the words behind the tag of a quotation was said too, None where the reporter goes on.

    “It's our luck,” he said, *that they came*.  “We left,” he said, and then, “*We ran*.”
    “It fell,” he said at a fair in Reno, the largest of the year.
    """
    tags = doc.tokens.tags
    if doc.tokens.lows[first] in ("that", "to") or tags[first] & AUX:
        return (first, stop)
    while first < stop and doc.inside[first] < 0 and tags[first] & (COORD | ADV | PUNCT):
        first += 1
    if first < stop and doc.inside[first] >= 0:
        return (first, doc.last_tokens[doc.inside[first]] + 1)
    return None


TRAILING = Construction(
    NAME,
    match,
    examples=(
        ("“We will appeal,” said Maria Lopez, the company's lawyer.", "We will appeal"),
        ("“Never!” shouted Ann Wu.", "Never!"),
        ("The bridge was safe, Ellison told reporters on Monday.", "The bridge was safe"),
        ("The bridge, Ellison said, was safe.", "The bridge | was safe"),
        ("“Who pays?” Ellison asked.", "Who pays?"),
        ("Kovac spends his time abroad, several friends said.", "Kovac spends his time abroad"),
        ("“We are worried,” Ellison wrote, that the bridge will fall.", "We are worried | that the bridge will fall"),
        (
            "“The bridge is safe,” Ellison said at a rally in Reno, the largest city of the valley.",
            "The bridge is safe",
        ),
    ),
    counterexamples=(
        "Ellison said the bridge was safe.",  # nothing before the tag
        "In June, Ellison said the bridge was safe.",  # a clause behind the verb, no quotation before
        "For years, Ellison said.",  # no clause and no quotation before
        "Ellison, the mayor, said the bridge was safe.",  # what is before is the subject
    ),
)
