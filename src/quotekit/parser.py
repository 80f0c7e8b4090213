"""The recipe: every stage in its order."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from quotekit.anonymity import find_anonymity
from quotekit.attribution import attribute
from quotekit.chain import trace, without_citations
from quotekit.clauses import read_clauses
from quotekit.colophon import Colophon, read_colophon, without_dateline
from quotekit.cues import find_cues
from quotekit.dates import find_when
from quotekit.describe import content_spans, cue_of, kind_of, polarity_of, quoted_spans, source_of
from quotekit.document import Document, read
from quotekit.findings import Found
from quotekit.fixed import find_fixed
from quotekit.ground_rules import find_ground_rules, outside
from quotekit.hedging import find_hedges
from quotekit.hints import Entity
from quotekit.lexicon import ENGLISH, Lexicon
from quotekit.medium import find_medium, find_translation
from quotekit.model import Anonymity, Article, Evidence, Quote, Speaker
from quotekit.nesting import cut_at_outer, inner_findings, parents
from quotekit.noun_cues import find_nouns
from quotekit.recipients import find_recipient
from quotekit.relayers import relayers_of, weakest, with_outer
from quotekit.sources import Source
from quotekit.spans import Span, joined
from quotekit.speakers import resolve_speakers
from quotekit.strength import grade
from quotekit.venue import find_venue


def parse(
    text: str,
    *,
    published: datetime.date | None = None,
    source: str | None = None,
    doc_id: str | None = None,
    lexicon: Lexicon = ENGLISH,
    entities: Iterable[Entity] | None = None,
) -> Article:
    """Return the article that *text* is, with every quotation found in it.

    Args:
        text: The article, as it is; it is never changed, and every offset of
            the result counts its code points.
        published: The day of publication, against which "on Tuesday" is resolved.
        source: Where the article comes from, kept as it is.
        doc_id: What the caller calls it, kept as it is; tables name its rows by it.
        lexicon: The reporting expressions to look for.
        entities: What is known of the names in it, as ``(start, end, label)``
            with labels such as PERSON, ORG and GPE: where a name is taken for
            something else without, this decides.

    Raises:
        TypeError: *text* is not a ``str``, *published* not a ``datetime.date``,
            *source* or *doc_id* not a ``str``, *lexicon* not a `Lexicon` or
            one of *entities* not ``(int, int, str)``.
        ValueError: one of *entities* is outside the text.
    """
    _check("text", text, str)
    _check("published", published, datetime.date, None)
    _check("source", source, str, None)
    _check("doc_id", doc_id, str, None)
    _check("lexicon", lexicon, Lexicon)
    if isinstance(published, datetime.datetime):
        published = published.date()

    doc = read(text, lexicon, entities or ())
    colophon = read_colophon(doc, published)
    rules = find_ground_rules(doc)
    cues = outside(find_cues(doc), rules)
    found = attribute(doc, read_clauses(doc, cues), find_fixed(doc), find_nouns(doc))
    found = tuple(without_dateline(doc, each, colophon.dateline) for each in cut_at_outer(found))
    found = without_citations(trace(doc, each, rules) for each in found if is_quote(doc, each, colophon))
    placed = sorted(((content_spans(doc, each), each) for each in found), key=lambda pair: pair[0][0])
    found = tuple(each for _, each in placed)
    resolved = resolve_speakers(doc, found)
    anonymity = find_anonymity(doc, found, resolved.each, resolved.sources, rules)
    inner = inner_findings(found)
    written = colophon.written_on(published)
    quotes = tuple(
        describe(doc, each, content, resolved.each[n], resolved.sources[n], anonymity[n], inner[n], written)
        for n, (content, each) in enumerate(placed)
    )
    diagnostics = tuple(sorted((*doc.diagnostics, *resolved.diagnostics), key=lambda each: each.span))
    return Article(
        text,
        with_outer(parents(quotes)),
        resolved.all,
        diagnostics,
        published,
        source,
        doc_id,
        colophon.dateline,
        colophon.bylines,
        colophon.credits,
    )


def is_quote(doc: Document, found: Found, colophon: Colophon) -> bool:
    """Tell whether a finding has words of somebody's: a credit is nobody's."""
    content = content_spans(doc, found)
    return bool(content) and not colophon.is_credit(content)


def describe(
    doc: Document,
    found: Found,
    content: tuple[Span, ...],
    speaker: Speaker | None,
    origin: Source | None,
    anonymity: Anonymity | None,
    inner: Sequence[Found],
    written: datetime.date | None,
) -> Quote:
    """Return the quote that a finding is, with all that is printed of where it comes from."""
    quoted = quoted_spans(doc, content)
    relayers = relayers_of(doc, found)
    own = grade(doc, speaker.kind if speaker is not None else None, origin)
    return Quote(
        text=joined(content, doc.text),
        kind=kind_of(doc, content, quoted),
        content=content,
        quoted=quoted,
        source=source_of(doc, found),
        cue=cue_of(doc, found),
        speaker=speaker,
        strength=weakest(own, relayers),
        polarity=polarity_of(doc, found, content),
        hedges=find_hedges(doc, found, inner),
        recipient=find_recipient(doc, found),
        relayers=relayers,
        anonymity=anonymity,
        medium=find_medium(doc, found, origin),
        said_on=find_when(doc, found, written),
        venue=find_venue(doc, found),
        translation=find_translation(doc, found),
        evidence=(
            Evidence(found.rule, tuple(doc.span(*each) for each in (*found.cue, *found.content))),
            Evidence("strength", _graded_on(doc, origin), own.name),
        ),
    )


def _graded_on(doc: Document, origin: Source | None) -> tuple[Span, ...]:
    """Return the words that the level of the source rests on, where somebody is named."""
    return (doc.span(origin.phrase.first, origin.phrase.stop),) if origin is not None else ()


def _check(name: str, value: object, *kinds: type | None) -> None:
    """Refuse a wrong argument at once, naming what came.

    Raises:
        TypeError: *value* is of none of the *kinds*; None stands for itself.
    """
    if value is None and None in kinds:
        return
    wanted = next(kind for kind in kinds if kind is not None)
    if not isinstance(value, wanted):
        raise TypeError(f"{name} must be a {wanted.__name__}, got {type(value).__name__}")
