"""A reported clause whose subject stands before the attribution.

::

    The mill, which Adler said was sold in 1930, sold for a song.
                    source cue └── content ──┘
    It was a risk the agency said could grow.

The verb of the reported clause follows the cue at once; its subject is the
noun or relative pronoun before the source, and stays outside the content.

Source: Huddleston & Pullum 2002, 12.3.1, on relative clauses with embedded gaps.
"""

from __future__ import annotations

from quotekit.constructions.base import Construction
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found, View
from quotekit.lexicon.classes import ADV, CAP, INDEF, PREP, VERB
from quotekit.nominals import is_nominal
from quotekit.openings import Opening
from quotekit.subjects import Side

NAME = "gap"
#: Words for what was said itself: everything Kim said was true.
WORDS = frozenset("all thing things words point part".split())


def match(doc: Document, view: View) -> Found | None:
    """Return the predicate behind the verb."""
    clause = view.clause
    if clause.opening is not Opening.GAP or clause.side is not Side.BEFORE or clause.subject is None:
        return None
    if clause.cue.use is Use.PASSIVE and "A" not in view.frames:
        return None  # its subject is what is reported, and nobody who was told
    if not _is_relative(doc, clause.subject.first, clause.floor):
        return None
    if any(form.verb.lemma == "think" for form in clause.cue.forms):
        return None  # ending what scientists think is a risk
    return view.found(NAME, *view.right)


def _is_relative(doc: Document, first: int, floor: int) -> bool:
    """Tell whether a relative pronoun, or the noun that a relative clause hangs on, stands before the subject."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    k = first - 1
    while k > floor and tags[k] & ADV:
        k -= 1
    if k <= floor:
        return False
    if lows[k] == "what":
        return bool(tags[k - 1] & (VERB | PREP))  # adapt to what Kim said was; but: What Kim said was
    if lows[k] in ("who", "which", "that", "whom"):
        return lows[k - 1] not in WORDS
    return is_nominal(doc, k) and not tags[k] & (CAP | INDEF) and lows[k] not in WORDS


GAP = Construction(
    NAME,
    match,
    examples=(
        ("The mill, which Adler said was sold in 1930, is empty.", "was sold in 1930"),
        ("It was a risk the agency said could grow.", "could grow"),
        ("They learned to live with what she said were small faults.", "were small faults"),
        ("The mill, which Adler was told was sold in 1930, is empty.", "was sold in 1930"),
    ),
    counterexamples=(
        "What Adler said was a surprise.",  # what was said is the subject
        "All that Adler said was true.",  # the same
        "Adler said would be best.",  # nothing before the subject
        "The mill, which Adler said he had sold, is empty.",  # a clause with a subject
        "The mill, which Adler thought was sold in 1930, is empty.",  # nothing is said
        "The man who said was he late left.",  # the pronoun is the subject
        "One reason the mill is not recognised is that it is far away.",  # a passive: the mill says nothing
    ),
)
