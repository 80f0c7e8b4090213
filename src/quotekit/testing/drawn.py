"""What was drawn: an article's text with the quotes that it was rendered from.

::

    “The pier is closed,” Ines Varga said.
     └── content ───────┘ └ source ┘ └cue┘      frame: trailing
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

import attrs

from quotekit.model import Article, Polarity, Quote, QuoteKind, SpeakerKind, Strength
from quotekit.spans import Span


@attrs.frozen
class DrawnQuote:
    """A quote as the renderer wrote it; every field is one that a reader of the text can tell."""

    frame: str
    """The construction: a key of `quotekit.testing.FRAMES`."""
    text: str
    """The content as `Quote.text` gives it."""
    content: tuple[Span, ...]
    kind: QuoteKind
    source: str
    """The words at the attribution: “she”, “a senior official”."""
    cue: str
    """The reporting words: “said”, “according to”."""
    speaker: str
    """Who that is in the article."""
    speaker_kind: SpeakerKind
    strength: Strength
    polarity: Polarity = Polarity.ASSERTS
    hedges: tuple[str, ...] = ()
    """The speaker's hedges within the content, in text order."""
    recipient: str | None = None
    medium: str | None = None
    said_on: datetime.date | None = None


#: The fields that a found quote must have as they were drawn; how each is read off a found one.
_READ: dict[str, Callable[[Quote], object]] = {
    "kind": lambda quote: quote.kind,
    "source": lambda quote: quote.source.text if quote.source else None,
    "cue": lambda quote: quote.cue.text if quote.cue else None,
    "speaker": lambda quote: quote.speaker.name if quote.speaker else None,
    "speaker_kind": lambda quote: quote.speaker.kind if quote.speaker else None,
    "strength": lambda quote: quote.strength,
    "polarity": lambda quote: quote.polarity,
    "hedges": lambda quote: tuple(hedge.text for hedge in quote.hedges if hedge.holder.value == "speaker"),
    "recipient": lambda quote: quote.recipient.text if quote.recipient else None,
    "medium": lambda quote: quote.medium.text if quote.medium else None,
    "said_on": lambda quote: quote.said_on.date if quote.said_on else None,
}


@attrs.frozen
class DrawnArticle:
    """A text and the truth about it."""

    text: str
    quotes: tuple[DrawnQuote, ...]
    """In the order of the text."""
    published: datetime.date
    style: str
    """The style of the marks: a key of `quotekit.testing.STYLES`."""

    def differences(self, article: Article) -> tuple[str, ...]:
        """Return in words how what was found differs from what was drawn; nothing if it is the same.

        *article* is what `quotekit.parse(drawn.text, published=drawn.published)` gave, or what your own program made
        of it. Quotes are matched by their content.
        """
        return tuple(self._differences(article))

    def _differences(self, article: Article) -> Iterator[str]:
        found = {quote.content: quote for quote in article.quotes}
        for drawn in self.quotes:
            quote = found.pop(drawn.content, None)
            if quote is None:
                yield f"{drawn.frame}: not found: {drawn.text!r}"
                continue
            for field, wanted, got in fields_apart(drawn, quote):
                yield f"{drawn.frame}: {field}: drawn {wanted}, found {got}: {drawn.text!r}"
        for quote in found.values():
            yield f"nobody drew this: {quote.text!r}"


def fields_apart(drawn: DrawnQuote, quote: Quote) -> Iterator[tuple[str, object, object]]:
    """Yield each field in which *quote* differs from what was drawn, with both values."""
    for field, read in _READ.items():
        wanted, got = getattr(drawn, field), read(quote)
        if wanted != got:
            yield field, wanted, got
