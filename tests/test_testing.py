"""The strategies of `quotekit.testing` draw what they say, and tell when what they need is missing."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import quotekit
from laws import (
    broken_laws,
    content_is_there,
    hedges_are_apart,
    spans_lie_in_the_text,
    values_say_what_their_spans_say,
    verbatim_stretches_lie_in_the_content,
)
from quotekit import testing
from quotekit.model import Article, Polarity, Quote, QuoteKind
from quotekit.testing import FRAMES, STYLES, DrawnArticle, articles, hostile_text, quotes, spans

if TYPE_CHECKING:
    from collections.abc import Callable

SEEN = settings(max_examples=2000, database=None, phases=[Phase.generate])


# articles()


@given(articles())
def test_drawn_content_stands_in_the_drawn_text(drawn: DrawnArticle) -> None:
    """Every drawn span holds the drawn words, in the order of the text."""
    for quote in drawn.quotes:
        assert quote.text == " ".join(span.of(drawn.text) for span in quote.content)
    starts = [quote.content[0].start for quote in drawn.quotes]
    assert starts == sorted(starts)


@given(articles())
def test_what_was_drawn_is_printed(drawn: DrawnArticle) -> None:
    """Source, cue, hearer, medium and hedges are words of the text."""
    for quote in drawn.quotes:
        for words in (quote.source, quote.cue, quote.speaker, quote.recipient, quote.medium, *quote.hedges):
            assert words is None or words in drawn.text


@given(st.data(), st.integers(1, 4))
def test_an_article_is_drawn_as_it_was_asked_for(data: st.DataObject, count: int) -> None:
    """Frames, style and number of quotes can be chosen; without noise the article begins with its first quote."""
    frame = data.draw(st.sampled_from(sorted(FRAMES)))
    style = data.draw(st.sampled_from(sorted(STYLES)))
    drawn = data.draw(
        articles(frames=[frame], styles=[style], min_quotes=count, max_quotes=count, noise=False), label="drawn"
    )

    assert (count, style) == (len(drawn.quotes), drawn.style)
    assert {frame} == {quote.frame for quote in drawn.quotes}
    assert "Strand" not in drawn.text


@functools.cache
def _many() -> tuple[testing.DrawnQuote, ...]:
    """Return the quotes of many drawn articles."""
    seen: list[testing.DrawnQuote] = []

    @settings(max_examples=300, derandomize=True, database=None)
    @given(articles())
    def draw(drawn: DrawnArticle) -> None:
        seen.extend(drawn.quotes)

    draw()
    return tuple(seen)


def test_every_frame_is_drawn() -> None:
    """No frame is only on paper."""
    assert set(FRAMES) == {quote.frame for quote in _many()}


@pytest.mark.parametrize(
    "holds",
    [
        lambda quote: quote.kind is QuoteKind.MIXED,
        lambda quote: quote.polarity is Polarity.DENIES,
        lambda quote: quote.hedges,
        lambda quote: quote.recipient,
        lambda quote: quote.medium,
        lambda quote: quote.said_on,
        lambda quote: quote.source.lower() == "she",
        lambda quote: len(quote.content) == 2,
    ],
)
def test_every_field_is_drawn(holds: Callable[[testing.DrawnQuote], object]) -> None:
    """Each field of a drawn quote has other values than its default."""
    assert any(map(holds, _many()))


@given(articles())
def test_nothing_found_differs_from_everything_drawn(drawn: DrawnArticle) -> None:
    """An article without quotes lacks each drawn one, and every difference is told by itself."""
    told = drawn.differences(Article(drawn.text))

    assert len(drawn.quotes) == len(told)
    assert all("not found" in each for each in told)


def test_a_difference_names_field_and_values() -> None:
    """The message tells the frame, the field, both values and the content."""
    drawn = find(articles(frames=["bare"], max_quotes=1, noise=False), lambda _: True, settings=SEEN)
    article = quotekit.parse(drawn.text, published=drawn.published)
    changed = drawn.quotes[0]
    wrong = DrawnArticle(
        drawn.text,
        (type(changed)(**{**_fields(changed), "cue": "sang"}),),
        drawn.published,
        drawn.style,
    )

    assert () == drawn.differences(article)
    assert (f"bare: cue: drawn sang, found said: {changed.text!r}",) == wrong.differences(article)
    assert (f"nobody drew this: {changed.text!r}",) == DrawnArticle(
        drawn.text, (), drawn.published, drawn.style
    ).differences(article)


def _fields(quote: testing.DrawnQuote) -> dict[str, object]:
    return {name: getattr(quote, name) for name in quote.__slots__ if not name.startswith("_")}


# hostile_text()


@given(hostile_text(max_size=50))
def test_hostile_text_is_as_short_as_asked(text: str) -> None:
    """It has no more code points than were asked for."""
    assert len(text) <= 50


@given(hostile_text(surrogates=False))
def test_hostile_text_can_be_encoded_where_that_is_asked(text: str) -> None:
    """Without surrogates it can be written as UTF-8."""
    assert text == text.encode().decode()


@pytest.mark.parametrize("wanted", ["“", "\0", "\ud800", "\r\n", "\N{RIGHT-TO-LEFT OVERRIDE}", "🙂", "Ann Wu", "’90s"])
def test_hostile_text_holds_what_breaks_programs(wanted: str) -> None:
    """Marks, NULs, lone surrogates, line ends, bidi, astral characters, names and apostrophes are in it."""
    assert wanted in find(hostile_text(), lambda text: wanted in text, settings=SEEN)


@given(hostile_text())
def test_hostile_text_is_parsed(text: str) -> None:
    """And quotekit keeps its laws with it."""
    assert {} == broken_laws(quotekit.parse(text))


# spans() and quotes()


@given(st.data(), hostile_text(), st.integers(0, 3))
def test_a_span_lies_in_its_text(data: st.DataObject, text: str, size: int) -> None:
    """A span of a text lies in it and is as long as asked."""
    text += "abc"
    span = data.draw(spans(text, min_size=size))

    assert 0 <= span.start <= span.end <= len(text)
    assert len(span.of(text)) >= size


@given(spans())
def test_a_span_needs_no_text(span: quotekit.Span) -> None:
    """Without a text a span is any."""
    assert 0 <= span.start <= span.end


@given(st.data(), hostile_text().filter(bool))
def test_a_drawn_quote_stands_in_its_text(data: st.DataObject, text: str) -> None:
    """The spans of a drawn quote lie in the text, in order and apart, and its texts are what they cover."""
    article = Article(text, (data.draw(quotes(text)),))

    for law in (
        spans_lie_in_the_text,
        values_say_what_their_spans_say,
        content_is_there,
        verbatim_stretches_lie_in_the_content,
        hedges_are_apart,
    ):
        assert [] == list(law(article)), law.__name__


@given(quotes())
def test_a_drawn_quote_goes_through_json(quote: Quote) -> None:
    """It is a value like any other: plain data and back."""
    article = Article("", (quote,))

    assert article == Article.from_dict(json.loads(json.dumps(article.to_dict())))


# the module


def test_the_documented_example_runs() -> None:
    """The example of docs/testing.md is a project's tests, and they pass."""
    page = (Path(__file__).resolve().parent.parent / "docs" / "testing.md").read_text(encoding="utf-8")
    [example] = re.findall(r"^```python\n(.*?)^```", page, flags=re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(example, "docs/testing.md", "exec"), names)  # noqa: S102 - our own page
    ran = [function() for name, function in names.items() if name.startswith("test_")]

    assert 2 == len(ran)


def test_without_hypothesis_it_tells_what_to_install() -> None:
    """Where Hypothesis is missing the import fails with the command that installs it; quotekit itself goes on."""
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "import quotekit\n"
        "try:\n    import quotekit.testing\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)

    assert 'pip install "quotekit-news[testing]"' in done.stdout


def test_parsing_does_not_import_it() -> None:
    """Neither the package nor a parse imports Hypothesis."""
    code = "import sys, quotekit; quotekit.parse('x'); print('hypothesis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)

    assert "False\n" == done.stdout
