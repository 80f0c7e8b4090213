"""Quotes as the dictionaries that spaCy's displaCy draws without a model.

::

    displacy.render(export.displacy(article), style="ent", manual=True)
    displacy.render(export.displacy(article, style="span"), style="span", manual=True)

The style ``ent`` can show no two things at one place: of nested quotes the
outer one is drawn. The style ``span`` shows all.
"""

from __future__ import annotations

import itertools
import re
from typing import Any, Literal

from quotekit.export.parts import parts_of
from quotekit.model import Article
from quotekit.spans import Span

WORD = re.compile(r"\w+|[^\w\s]")


def displacy(article: Article, *, style: Literal["ent", "span"] = "ent") -> dict[str, Any]:
    """Return what displaCy draws: the text, and the places of content, source, cue and recipient.

    Raises:
        ValueError: *style* is another.
    """
    if style not in ("ent", "span"):
        raise ValueError(f"style must be 'ent' or 'span', not {style!r}")
    marked = sorted(
        {
            (span.start, -span.end, label)
            for quote in article.quotes
            for label, spans in parts_of(quote)
            for span in spans
            if span.start < span.end
        }
    )
    places = [(Span(start, -end), label) for start, end, label in marked]
    return _ents(article.text, places) if style == "ent" else _spans(article.text, places)


def _ents(text: str, places: list[tuple[Span, str]]) -> dict[str, Any]:
    ents: list[dict[str, Any]] = []
    at = 0
    for span, label in places:
        if span.start >= at:
            ents.append({"start": span.start, "end": span.end, "label": label})
            at = span.end
    return {"text": text, "ents": ents, "title": None}


def _spans(text: str, places: list[tuple[Span, str]]) -> dict[str, Any]:
    """Cut the text into words that begin and end where the places do."""
    edges = sorted({0, len(text), *(edge for span, _ in places for edge in (span.start, span.end))})
    tokens: list[str] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for start, end in itertools.pairwise(edges):
        starts[start] = len(tokens)
        tokens += [found.group() for found in WORD.finditer(text, start, end)]
        ends[end] = len(tokens)
    spans = [
        {"start_token": starts[span.start], "end_token": ends[span.end], "label": label}
        for span, label in places
        if starts[span.start] < ends[span.end]
    ]
    return {"text": text, "spans": spans, "tokens": tokens}
