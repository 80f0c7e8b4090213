"""A quotation signed with a name behind a dash.

::

    “Keep walking.” — Nora Kim
    └─ content ─┘     └source┘

Source: the form of pull quotes and reader comments.
"""

from __future__ import annotations

from quotekit.constructions.base import QuotationConstruction
from quotekit.document import Document
from quotekit.findings import Found, QuotationView
from quotekit.lexicon.classes import CAP
from quotekit.mentions import phrase_after

NAME = "signature"
DASHES = frozenset(("—", "–", "―", "--", "-", "~", "−"))
#: How many tokens a signature may have: Nora Kim, a nurse at the Halden clinic in Reno, Nev.
MAX_SIGNATURE = 24


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation with its signature for source."""
    k = view.stop
    words = doc.tokens.words
    if k + 1 >= len(words) or words[k] not in DASHES or not doc.tokens.tags[k + 1] & CAP:
        return None
    paragraph = doc.sentences[view.sentence].paragraph
    stop = doc.token_at(doc.paragraphs[paragraph][1])
    source = phrase_after(doc, k + 1, stop)
    if source is None or stop - k > MAX_SIGNATURE or source.stop < min(stop - 1, k + 4):
        return None
    return view.found(NAME, source, (k, k + 1))


SIGNATURE = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("“Keep walking.” — Nora Kim", "Keep walking."),
        ("“We were left alone.” ― Pablo Ruiz, a baker", "We were left alone."),
    ),
    counterexamples=(
        "“Keep walking.” Nora Kim",  # no dash
        "“Keep walking” — and they did.",  # no name
        "“Keep walking” — Kim had heard it often enough to know that nobody would.",  # a sentence, not a name
    ),
)
