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
from quotekit.mentions import Phrase, phrase_after

NAME = "signature"
DASHES = frozenset(("—", "–", "―", "--", "-", "~", "−"))
#: How many tokens a signature on a line of its own may have: Nora Kim, hiker
MAX_LINE = 14
#: How many tokens a signature may have: Nora Kim, a nurse at the Halden clinic in Reno, Nev.
MAX_SIGNATURE = 24


def match(doc: Document, view: QuotationView) -> Found | None:
    """Return the quotation with its signature for source."""
    k = view.stop
    words = doc.tokens.words
    if (below := _line_below(doc, view)) is not None:
        return view.found(NAME, below)
    if k + 1 >= len(words) or words[k] not in DASHES or not doc.tokens.tags[k + 1] & CAP:
        return None
    paragraph = doc.sentences[view.sentence].paragraph
    stop = doc.token_at(doc.paragraphs[paragraph][1])
    handle = next((j - 1 for j in range(k + 2, stop) if words[j].startswith("@")), stop)
    source = phrase_after(doc, k + 1, handle)
    if source is None or stop - k > MAX_SIGNATURE or source.stop < min(handle - 1, k + 4):
        return None
    return view.found(NAME, source, (k, k + 1))


def _line_below(doc: Document, view: QuotationView) -> Phrase | None:
    """Return the name on the line below a quotation that is a paragraph of its own."""
    if not view.is_alone or view.sentence + 1 >= len(doc.sentences):
        return None
    here, below = doc.sentences[view.sentence], doc.sentences[view.sentence + 1]
    start, end = doc.paragraphs[here.paragraph]
    if doc.tokens.starts[view.first] > start or below.paragraph == here.paragraph:
        return None
    words = doc.tokens.words
    first, stop = below.first, doc.token_at(doc.paragraphs[below.paragraph][1])
    if stop - first > MAX_LINE:
        return None
    while words[stop - 1] in (".", '"', "”"):
        stop -= 1
    signed = words[first] in DASHES
    source = phrase_after(doc, first + signed, stop)
    if source is None or source.stop < stop:
        return None
    core = range(source.core_first, source.core_stop)
    if not all(doc.tokens.tags[j] & CAP for j in core):
        return None
    apposed = source.core_stop < stop and words[source.core_stop] == ","
    near = doc.text.count("\n", end, doc.tokens.starts[first]) < 2
    bare = len(core) > 1 and (apposed or (near and source.core_stop == stop))
    return source if signed or bare else None


SIGNATURE = QuotationConstruction(
    NAME,
    match,
    examples=(
        ("“Keep walking.” — Nora Kim", "Keep walking."),
        ("“Keep walking.” — Nora Kim (@norakim) June 29, 2024", "Keep walking."),
        ("“We were left alone.” ― Pablo Ruiz, a baker", "We were left alone."),
        ("“Keep walking.”\nNora Kim, hiker", "Keep walking."),
        ("“Keep walking.”\n\n- Kim.", "Keep walking."),
        ('"Keep walking and do not look back.\nNora Kim, hiker."', "Keep walking and do not look back."),
    ),
    counterexamples=(
        "“Keep walking.”",  # nothing behind
        "“Keep walking.” Nora Kim",  # no dash
        "“Keep walking” — a motto",  # no capital
        "“Keep walking” — Of course.",  # no name
        "“Keep walking” — Kim had heard it often enough to know that nobody would.",  # a sentence, not a name
        (
            "“Keep walking” — Nora Kim, a nurse from Reno who walked the trail in nine days with a dog, a cart and a "
            "tent that she had sewn from old sails in spring"  # too long
        ),
        "“Keep walking” is a good sign.\nNora Moss",  # a sentence of the article's own
        "“Keep walking.”\nMara Kim, a nurse from Reno who walked the trail in nine days with a dog",  # too long
        "“Keep walking.”\nMara Kim. She fell.",  # more than a name in the line
        "“Keep walking.”\nBut why?",  # no name in the line
        "“Keep walking.”\nMara Kim, as ever",  # more than a name
        "“Keep walking.”\nMara Kim with her dog",  # a caption, not a name
        "“Keep walking.”\nThe old hiker",  # no name, a role
        "“Keep walking.”\nMara",  # one word
        "“Keep walking.”\n\nNora Kim.",  # a heading
        "Kim stopped. “Keep walking.”\nNora Kim.",  # within a paragraph
    ),
)
