"""The recipe: every stage in its order."""

from __future__ import annotations

import datetime

from quotekit.attribution import attribute
from quotekit.clauses import read_clauses
from quotekit.cues import find_cues
from quotekit.describe import chosen_row, content_spans, kind_of, polarity_of, quoted_spans
from quotekit.document import Document, read
from quotekit.findings import Found
from quotekit.fixed import find_fixed
from quotekit.lexicon import ENGLISH, Lexicon
from quotekit.model import Article, Cue, Evidence, Mention, Quote, Recipient, Sense, Speaker
from quotekit.sources import Source
from quotekit.spans import joined
from quotekit.speakers import resolve_speakers
from quotekit.strength import grade


def parse(
    text: str, *, published: datetime.date | None = None, source: str | None = None, lexicon: Lexicon = ENGLISH
) -> Article:
    if not isinstance(text, str):
        raise TypeError(f"parse takes a str, got {type(text).__name__}")
    doc = read(text, lexicon)
    found = attribute(doc, read_clauses(doc, find_cues(doc)), find_fixed(doc))
    resolved = resolve_speakers(doc, found)
    quotes = tuple(
        quote
        for each, speaker, origin in zip(found, resolved.each, resolved.sources, strict=True)
        if (quote := describe(doc, each, speaker, origin)) is not None
    )
    diagnostics = tuple(sorted((*doc.diagnostics, *resolved.diagnostics), key=lambda each: each.span))
    return Article(text, quotes, resolved.all, diagnostics, published, source)


def describe(doc: Document, found: Found, speaker: Speaker | None, origin: Source | None) -> Quote | None:
    content = content_spans(doc, found)
    if not content:
        return None
    row = chosen_row(found)
    quoted = quoted_spans(doc, content)
    cue_spans = tuple(doc.span(*each) for each in found.cue)
    cue = None
    if cue_spans:
        lemma, sense = (row.lemma, row.sense) if row else (joined(cue_spans, doc.text).lower(), Sense.REPORT)
        cue = Cue(joined(cue_spans, doc.text), cue_spans, lemma, sense)
    source = recipient = None
    if found.source:
        span = doc.span(found.source.first, found.source.stop)
        source = Mention(span.of(doc.text), (span,))
    if found.clause is not None and found.clause.hearer is not None:
        span = doc.span(found.clause.hearer.first, found.clause.hearer.stop)
        recipient = Recipient(span.of(doc.text), (span,))
    return Quote(
        joined(content, doc.text),
        kind_of(doc, content, quoted),
        content,
        quoted,
        source,
        cue,
        speaker,
        grade(doc, speaker, origin),
        polarity_of(doc, found, row, content),
        recipient=recipient,
        evidence=(Evidence(found.rule, (*cue_spans, *(source.spans if source else ()))),),
    )
