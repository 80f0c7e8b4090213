"""A quotation whose speaker nobody can tell.

::

    “Too late, and not enough.” The words drew a murmur.
    └──────── content ───────┘

Only sentences of their own, with more than one word or a full stop within the
marks; a scare quote or a title stands in a sentence of the article's own.

Source: the level UNATTRIBUTED of `quotekit.Strength`.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView

NAME = "unattributed"


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation without a source."""
    words = doc.tokens.words
    headline = view.first == view.floor and view.stop < view.ceiling and words[view.stop] == ":"
    behind_colon = view.first > view.floor and words[view.first - 1] == ":" and view.stop + 1 >= view.ceiling
    if not (view.is_alone or headline or behind_colon):
        return None
    if view.stop - view.first < 4 and words[view.stop - 2] not in (".", "!", "?", "…"):
        return None
    return view.found(NAME, None)


UNATTRIBUTED = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("“Too late, and not enough.” The words drew a murmur.", "Too late, and not enough."),
        ("‘Like a second birthday’: patients wake to a new sound", "Like a second birthday"),
    ),
    counterexamples=(
        "The sign “Never on a Sunday” fell.",  # within the article's own sentence
        "“Private”",  # one word, no full stop
    ),
)
