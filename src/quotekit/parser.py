"""The recipe."""

from __future__ import annotations

import datetime

from quotekit.attribution import Found, attribute
from quotekit.clauses import read_clauses
from quotekit.cues import find_cues
from quotekit.document import Document, read
from quotekit.lexicon import ENGLISH, Lexicon
from quotekit.model import Article, Cue, Mention, Polarity, Quote, QuoteKind
from quotekit.spans import Span, joined


def parse(
    text: str, *, published: datetime.date | None = None, source: str | None = None, lexicon: Lexicon = ENGLISH
) -> Article:
    if not isinstance(text, str):
        raise TypeError(f"parse takes a str, got {type(text).__name__}")
    doc = read(text, lexicon)
    cues = find_cues(doc)
    clauses = read_clauses(doc, cues)
    found = attribute(doc, clauses)
    quotes = tuple(describe(doc, each) for each in found)
    return Article(text, quotes, (), doc.diagnostics, published, source)


def describe(doc: Document, found: Found) -> Quote:
    content = tuple(content_span(doc, *each) for each in found.content)
    kind = QuoteKind.INDIRECT
    cue_spans = tuple(doc.span(*each) for each in found.cue)
    cue = None
    if found.clause is not None:
        row = found.clause.cue.forms[0].verb
        cue = Cue(joined(cue_spans, doc.text), cue_spans, row.lemma, row.sense)
    source = None
    if found.source:
        span = doc.span(found.source.first, found.source.stop)
        source = Mention(span.of(doc.text), (span,))
    from quotekit.model import Sense
    if cue is None and cue_spans:
        cue = Cue(joined(cue_spans, doc.text), cue_spans, "x", Sense.REPORT)
    return Quote(joined(content, doc.text), kind, content, (), source, cue, polarity=Polarity.ASSERTS)


def content_span(doc: Document, first: int, stop: int) -> Span:
    return doc.span(first, stop)
