"""What was drawn is what is found: articles rendered from drawn quotes, parsed, and compared field by field."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

import quotekit
from quotekit.testing import FRAMES, STYLES, DrawnArticle, articles

#: Frames that the parser does not read as drawn yet, and why.
KNOWN_FAILURES: dict[str, str] = {}
EXAMPLES = settings().max_examples
READ = [name for name in FRAMES if name not in KNOWN_FAILURES]


def _parsed(drawn: DrawnArticle) -> quotekit.Article:
    return quotekit.parse(drawn.text, published=drawn.published)


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param(
            name, marks=[pytest.mark.xfail(reason=KNOWN_FAILURES[name], strict=False)] if name in KNOWN_FAILURES else []
        )
        for name in FRAMES
    ],
)
def test_a_frame_is_read_as_it_was_drawn(frame: str) -> None:
    """Content, kind, source, cue, speaker, strength, polarity, hedges, recipient, medium and day come back, in each frame."""

    @settings(max_examples=max(5, EXAMPLES // 4))
    @given(articles(frames=[frame], max_quotes=2))
    def check(drawn: DrawnArticle) -> None:
        assert () == drawn.differences(_parsed(drawn))

    check()


@pytest.mark.parametrize("style", STYLES)
def test_an_article_is_read_as_it_was_drawn(style: str) -> None:
    """The same for whole articles in which the frames follow each other, in every style of marks."""

    @settings(max_examples=max(5, EXAMPLES // 2))
    @given(articles(frames=READ, styles=[style], max_quotes=6))
    def check(drawn: DrawnArticle) -> None:
        assert () == drawn.differences(_parsed(drawn))

    check()


@given(articles(frames=READ, noise=False))
def test_quotes_are_found_in_the_order_of_the_text(drawn: DrawnArticle) -> None:
    """As many quotes as were drawn, in their order."""
    assert [quote.text for quote in drawn.quotes] == [quote.text for quote in _parsed(drawn).quotes]


@given(articles(frames=READ))
def test_speakers_are_those_drawn(drawn: DrawnArticle) -> None:
    """`Article.speakers` holds each drawn speaker once, in the order of their first quotes."""
    found = [speaker.name.lower() for speaker in _parsed(drawn).speakers]

    assert list(dict.fromkeys(quote.speaker.lower() for quote in drawn.quotes)) == list(dict.fromkeys(found))
