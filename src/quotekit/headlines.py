"""A headline that names its source with a colon and no verb.

::

    Thrane: kiln will be lit by Easter
    source  └──────── content ───────┘
    No deal before spring: Karavi official
    └───── content ─────┘  └── source ───┘

Only the first lines of an article are headlines. A name counts where the
article goes on to use it, a description where it is one of somebody who can
speak; what names a series or a place (*Opinion*, *Lisbon*) does not.

Source: headlines of the South Asian and British press; Quirk et al. 1985, appendix III.16.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import BODY, CAP, DET, DOC, PLACE, ROLE, TITLE
from quotekit.mentions import Phrase, phrase_after
from quotekit.predicates import finite_in
from quotekit.transcripts import NO_PARTY

NAME = "headline"
#: How many lines from the top may be headlines: one, and one below it.
MAX_LINES = 2
#: How many tokens a headline has at most, and its source.
MAX_HEADLINE, MAX_SOURCE = 24, 5
MIN_CONTENT = 3


def find_headlines(doc: Document, found: Sequence[Found]) -> Iterator[Found]:
    """Yield the headlines that attribute with a colon alone, in which nothing was *found*."""
    taken = {each.sentence for each in found}
    for s in range(min(MAX_LINES, len(doc.sentences) - 1)):
        first, stop, paragraph = doc.sentences[s]
        if s in taken or paragraph != s or stop - first > MAX_HEADLINE or doc.tokens.words[stop - 1] in (".", "?", "!"):
            continue
        headline = _read(doc, first, stop, s)
        if headline is not None:
            yield headline


def _read(doc: Document, first: int, stop: int, s: int) -> Found | None:
    colons = [k for k in range(first, stop) if doc.tokens.words[k] == ":" and doc.inside[k] < 0]
    if len(colons) != 1 or any(doc.inside[k] >= 0 for k in (first, stop - 1)):
        return None
    colon = colons[0]
    for source, begun, end in (
        (_source(doc, first, colon), colon + 1, stop),
        (_source(doc, colon + 1, stop), first, colon),
    ):
        if source is not None and end - begun >= MIN_CONTENT and _tells(doc, begun, end):
            return Found(NAME, (), source, ((begun, end),), s)
    return None


def _source(doc: Document, first: int, stop: int) -> Phrase | None:
    """Return the phrase that is all of the tokens, if it names who can speak and the article goes on to speak of."""
    if not 0 < stop - first <= MAX_SOURCE:
        return None
    found = phrase_after(doc, first, stop)
    if found is None or found.stop != stop or finite_in(doc, first, stop):
        return None
    tag = doc.tokens.tags[found.core_stop - 1]
    if doc.tokens.lows[stop - 1] in NO_PARTY:
        return None
    if tag & (ROLE | TITLE | BODY | DOC) and not tag & PLACE:
        return found
    named = tag & CAP and not tag & (PLACE | DET)
    return found if named and doc.tokens.words[found.core_stop - 1] in doc.tokens.words[stop + 1 :] else None


def _tells(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the words are a clause, or a denial of one: *no deal* before spring, kiln *to be lit*."""
    lows = doc.tokens.lows
    return lows[first] in ("no", "not") or "to" in lows[first + 1 : stop - 1] or finite_in(doc, first, stop)
