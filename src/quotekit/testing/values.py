"""Values drawn by themselves: spans and quotes that any program must be able to store, send and compare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st

from quotekit.model import (
    Cue,
    Evidence,
    Hedge,
    HedgeCategory,
    HedgeHolder,
    Medium,
    MediumKind,
    Mention,
    Polarity,
    Quote,
    QuoteKind,
    Recipient,
    Relayer,
    Sense,
    Speaker,
    SpeakerKind,
    Strength,
    When,
)
from quotekit.spans import Span, joined
from quotekit.testing.hostile import hostile_text

T = TypeVar("T")
#: How long the longest text is in which a span is drawn that has none.
FAR = 10_000


@st.composite
def spans(draw: st.DrawFn, text: str | None = None, *, min_size: int = 0) -> Span:
    """Draw a span: of *text*, or of some text.

    Args:
        draw: Given by Hypothesis.
        text: The text that it lies in; it must have *min_size* code points.
        min_size: Fewest code points.
    """
    length = FAR if text is None else len(text)
    start = draw(st.integers(0, length - min_size))
    return Span(start, draw(st.integers(start + min_size, length)))


@st.composite
def quotes(draw: st.DrawFn, text: str | None = None) -> Quote:
    """Draw a quote whose spans lie in *text* (or in a hostile text drawn for it) and whose texts say what they say.

    All else is any value that the model allows, whether or not a parser would ever find it.
    """
    if text is None:
        text = draw(hostile_text(max_size=60).filter(bool))
    content = _apart(draw, text)
    return Quote(
        text=joined(content, text),
        kind=draw(st.sampled_from(QuoteKind)),
        content=content,
        quoted=tuple(each for each in content if draw(st.booleans())),
        source=_maybe(draw, st.just(Mention(*_words(draw, text)))),
        cue=_maybe(draw, st.builds(Cue, *_given(draw, text), st.text(max_size=8), st.sampled_from(Sense))),
        speaker=_maybe(draw, _speakers(draw, text)),
        strength=draw(st.sampled_from(Strength)),
        polarity=draw(st.sampled_from(Polarity)),
        hedges=tuple(_hedge(draw, text, span) for span in _apart(draw, text) if draw(st.booleans())),
        recipient=_maybe(draw, st.builds(Recipient, *_given(draw, text), st.booleans())),
        relayers=tuple(draw(st.lists(st.builds(Relayer, *_given(draw, text), st.sampled_from(Strength)), max_size=2))),
        medium=_maybe(draw, st.builds(Medium, *_given(draw, text), st.sampled_from(MediumKind))),
        said_on=_maybe(draw, st.builds(When, *_given(draw, text), st.none() | st.dates())),
        evidence=(Evidence(draw(st.text(max_size=8)), content),),
    )


def _apart(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Draw one to three spans that hold something, in order and apart."""
    edges = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)))
    return tuple(Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False))


def _words(draw: st.DrawFn, text: str) -> tuple[str, tuple[Span, ...]]:
    """Draw spans, and what they say."""
    found = _apart(draw, text)
    return joined(found, text), found


def _given(draw: st.DrawFn, text: str) -> Sequence[st.SearchStrategy[Any]]:
    return [st.just(each) for each in _words(draw, text)]


def _maybe(draw: st.DrawFn, strategy: st.SearchStrategy[T]) -> T | None:
    return draw(st.none() | strategy)


def _speakers(draw: st.DrawFn, text: str) -> st.SearchStrategy[Speaker]:
    name, found = _words(draw, text)
    return st.builds(
        Speaker,
        st.just(name),
        st.sampled_from(SpeakerKind),
        role=st.none() | st.text(max_size=8),
        affiliation=st.none() | st.text(max_size=8),
        count=st.none() | st.integers(1, 100),
        mentions=st.just((Mention(name, found),)),
    )


def _hedge(draw: st.DrawFn, text: str, span: Span) -> Hedge:
    category, holder = draw(st.sampled_from(HedgeCategory)), draw(st.sampled_from(HedgeHolder))
    return Hedge(span.of(text), span, category, holder, draw(st.integers(0, 5)), draw(st.booleans()))
