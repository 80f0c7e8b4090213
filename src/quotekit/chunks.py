"""An article in pieces for a store of vectors: a text, and facts about it that such stores can filter by.

::

    {"text": "Ada Brandt: “We will not sell the ferry”",
     "metadata": {"speaker": "Ada Brandt", "strength": 7, "polarity": "+", "start": 1, "end": 27, ...}}

The facts are strings, whole numbers and booleans, without anything nested or
None, which is what the stores have in common.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal, TypedDict

from quotekit.layout import find_paragraphs
from quotekit.model import Article, Quote, QuoteKind
from quotekit.spans import Span

Fact = str | int | bool
#: Between the names of several; no name has it.
BETWEEN = "; "


class Chunk(TypedDict):
    """A piece of an article."""

    text: str
    metadata: dict[str, Fact]


def to_chunks(article: Article, by: Literal["quote", "paragraph"] = "quote") -> list[Chunk]:
    """Return *article* in pieces: one for each quote, or one for each paragraph.

    The text of a quote's piece says who is quoted. That of a paragraph's is
    the article's own from ``start`` to ``end``.

    Raises:
        ValueError: *by* is neither ``"quote"`` nor ``"paragraph"``.
    """
    if by == "quote":
        return [_of_quote(article, n, quote) for n, quote in enumerate(article.quotes)]
    if by == "paragraph":
        return _of_paragraphs(article)
    raise ValueError(f"by must be 'quote' or 'paragraph', not {by!r}")


def _of_quote(article: Article, n: int, quote: Quote) -> Chunk:
    facts: dict[str, Fact | None] = {
        "quote": n,
        "start": quote.content[0].start,
        "end": quote.content[-1].end,
        "kind": quote.kind.value,
        "speaker": quote.speaker.name if quote.speaker else None,
        "speaker_kind": quote.speaker.kind.value if quote.speaker else None,
        "speaker_role": quote.speaker.role if quote.speaker else None,
        "speaker_affiliation": quote.speaker.affiliation if quote.speaker else None,
        "cue": quote.cue.lemma if quote.cue else None,
        "sense": quote.cue.sense.value if quote.cue else None,
        "strength": int(quote.strength),
        "polarity": quote.polarity.value,
        "hedged": bool(quote.hedges),
        "recipient": quote.recipient.text if quote.recipient else None,
        "relayers": BETWEEN.join(relayer.text for relayer in quote.relayers) or None,
        "said_on": quote.said_on.date.isoformat() if quote.said_on and quote.said_on.date else None,
    }
    return {"text": _told(quote), "metadata": _flat(facts | _origin(article))}


def _told(quote: Quote) -> str:
    """Return the quote as a line that can be understood by itself: a denial is none of its content."""
    words = f"“{quote.text}”" if quote.kind is QuoteKind.DIRECT else quote.text
    if quote.speaker is None or not quote.speaker.name:
        return words
    cue = f" {quote.cue.text}" if quote.cue and quote.polarity.value != "+" else ""
    return f"{quote.speaker.name}{cue}: {words}"


def _of_paragraphs(article: Article) -> list[Chunk]:
    places = [Span(*place) for place in find_paragraphs(article.text)]
    starts = [place.start for place in places]
    held: list[list[Quote]] = [[] for _ in places]
    for quote in article.quotes:
        for n in sorted({bisect_right(starts, span.start) - 1 for span in quote.content}):
            if n >= 0:
                held[n].append(quote)
    return [
        {"text": place.of(article.text), "metadata": _flat(_of_paragraph(n, place, held[n]) | _origin(article))}
        for n, place in enumerate(places)
    ]


def _of_paragraph(n: int, place: Span, quotes: list[Quote]) -> dict[str, Fact | None]:
    speakers = dict.fromkeys(quote.speaker.name for quote in quotes if quote.speaker and quote.speaker.name)
    return {
        "paragraph": n,
        "start": place.start,
        "end": place.end,
        "quotes": len(quotes),
        "speakers": BETWEEN.join(speakers) or None,
        "strongest": max((int(quote.strength) for quote in quotes), default=None),
    }


def _origin(article: Article) -> dict[str, Fact | None]:
    return {
        "doc_id": article.doc_id,
        "source": article.source,
        "published": article.published.isoformat() if article.published else None,
    }


def _flat(facts: dict[str, Fact | None]) -> dict[str, Fact]:
    return {key: value for key, value in facts.items() if value is not None}
