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
from quotekit.model import Quote, Relayer, SpeakerKind, Strength
from quotekit.sources import read_source
from quotekit.spans import Span
from quotekit.strength import grade

#: Those who are known by another name than the words at hand.
RESOLVED = (SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.MEDIA)


def relayers_of(doc: Document, found: Found) -> tuple[Relayer, ...]:
    """Return those whom the attribution itself names as passing the words on."""
    result = []
    for phrase in found.via:
        span = doc.span(phrase.first, phrase.stop)
        text = span.of(doc.text).rstrip(" ,")
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
    at, seen = quote.parent, set()
    while at is not None and at not in seen:
        seen.add(at)
        outer = quotes[at]
        if outer.source is not None and outer.speaker != quote.speaker:
            speaker = outer.speaker
            text = speaker.name if speaker is not None and speaker.kind in RESOLVED else outer.source.text
            relayers.append(Relayer(text, outer.source.spans, outer.strength))
        relayers.extend(outer.relayers)
        at = outer.parent
    return attrs.evolve(quote, relayers=tuple(relayers), strength=weakest(quote.strength, relayers))
