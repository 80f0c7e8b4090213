"""What is told of quotes apart from where they stand, and articles moved to where they would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from quotekit.model import Article, HedgeHolder, Polarity, Quote, QuoteKind, SpeakerKind, Strength

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable


class Facts(NamedTuple):
    """All of a quote but its offsets and the speaker's other mentions."""

    text: str
    kind: QuoteKind
    source: str | None
    cue: str | None
    speaker: str | None
    speaker_kind: SpeakerKind | None
    strength: Strength
    polarity: Polarity
    hedges: tuple[tuple[str, HedgeHolder], ...]
    recipient: str | None
    relayers: tuple[str, ...]
    medium: str | None
    said_on: datetime.date | None


def _text(value: Any) -> str | None:
    return value.text if value is not None else None


def facts_of(quote: Quote) -> Facts:
    """Return the facts of one quote."""
    speaker = quote.speaker
    return Facts(
        quote.text,
        quote.kind,
        _text(quote.source),
        _text(quote.cue),
        speaker.name if speaker else None,
        speaker.kind if speaker else None,
        quote.strength,
        quote.polarity,
        tuple((hedge.text, hedge.holder) for hedge in quote.hedges),
        _text(quote.recipient),
        tuple(relayer.text for relayer in quote.relayers),
        _text(quote.medium),
        quote.said_on.date if quote.said_on else None,
    )


def facts(article: Article) -> list[Facts]:
    """Return the facts of the quotes in the order of the text."""
    return [facts_of(quote) for quote in article.quotes]


def moved(article: Article, place: Callable[[int], int]) -> Any:
    """Return what was found as plain data, with every offset put through *place*, and without the text."""
    plain = article.to_dict()
    del plain["text"]
    return _moved(plain, place)


def _moved(value: Any, place: Callable[[int], int]) -> Any:
    if isinstance(value, list):
        return [_moved(each, place) for each in value]
    if isinstance(value, dict):
        if set(value) == {"start", "end"}:
            return {key: place(at) for key, at in value.items()}
        return {key: _moved(each, place) for key, each in value.items()}
    return value
