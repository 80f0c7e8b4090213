"""Those through whom words came, and what they do to the strength of a source.

::

    Police said the driver had told officers he had drunk.
    └ relay ┘        └ origin of the inner quote

A chain is as strong as its weakest link.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.classes import DOC, MEDIUM
from quotekit.model import Polarity, Quote, Relayer, SpeakerKind, Strength
from quotekit.sources import read_source
from quotekit.spans import Span
from quotekit.strength import grade

#: Kinds of sources that are the outer speaker's own words when they are "my" or "our".
SPEAKING_FOR = (SpeakerKind.DOCUMENT, SpeakerKind.ORGANISATION)
#: Those who are known by another name than the words at hand.
RESOLVED = (SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.MEDIA)
#: How many reports around a report are followed: police said an aide had heard that Kim thought.
MAX_DEPTH = 8


def relayers_of(doc: Document, found: Found) -> tuple[Relayer, ...]:
    """Return those whom the attribution itself names as passing the words on."""
    result = []
    for phrase in found.via:
        document = doc.tokens.tags[phrase.core_stop - 1] & (DOC | MEDIUM)
        span = doc.span(phrase.first, phrase.core_stop if document else phrase.stop)
        text = span.of(doc.text).rstrip(" ,").rstrip()
        source = read_source(doc, phrase)
        result.append(Relayer(text, (Span(span.start, span.start + len(text)),), grade(doc, source.kind, source)))
    return tuple(result)


def weakest(own: Strength, relayers: Sequence[Relayer]) -> Strength:
    """Return the level of the weakest link."""
    return min([own, *(relayer.strength for relayer in relayers)])


def with_outer(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return the quotes, each nested one with the speakers of those around it as its relayers."""
    return tuple(_with_outer(quotes, quote) if quote.parent is not None else quote for quote in quotes)


def _with_outer(quotes: Sequence[Quote], quote: Quote) -> Quote:
    relayers = list(quote.relayers)
    at = quote.parent
    seen: set[int] = set()
    while at is not None and at not in seen and len(seen) < MAX_DEPTH:
        seen.add(at)
        outer = quotes[at]
        # Of one article a speaker is one object; to compare two by their mentions would grow with the article.
        if outer.source is not None and outer.speaker is not quote.speaker and _relays(outer, quote):
            speaker = outer.speaker
            text = speaker.name if speaker is not None and speaker.kind in RESOLVED else outer.source.text
            _add(relayers, Relayer(text, outer.source.spans, outer.strength))
        for relayer in outer.relayers:
            _add(relayers, relayer)
        at = outer.parent
    return attrs.evolve(quote, relayers=tuple(relayers), strength=weakest(quote.strength, relayers))


def _add(relayers: list[Relayer], relayer: Relayer) -> None:
    """Add a relayer that is not there yet, by name or by its place: a memo | a memo seen by the Ledger."""
    known = (each.text == relayer.text or each.spans[0].touches(relayer.spans[0]) for each in relayers)
    if not any(known):
        relayers.append(relayer)


def _relays(outer: Quote, quote: Quote) -> bool:
    """Tell whether the outer speaker passes the words on.

    To ask or to deny what somebody said passes nothing on, and in "as my statement said" the words are the outer
    speaker's own.
    """
    own = quote.source is not None and quote.source.text.lower().split()[:1] in (["my"], ["our"])
    return outer.polarity is Polarity.ASSERTS and not (own and quote.speaker and quote.speaker.kind in SPEAKING_FOR)
