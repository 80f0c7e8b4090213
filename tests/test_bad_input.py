"""`parse` takes any string and nothing else."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import quotekit
from quotekit.model import Article, Quote, Relayer
from quotekit.spans import Span, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))

MANY = 300
"""So many of a thing that what is worse than quadratic in it is felt."""

MARKS = "\"'“”‘’«»„‚‹›`´「」"
PIECES = [
    *MARKS,
    *".,:;?!-—()[]…\n\t ",
    *("said", "told", "denied", "according to", "that", "who", "not", "by", "in a statement", "Q.", "A:", "WU:"),
    *(
        "Ann Wu",
        "she",
        "it",
        "officials",
        "the bank",
        "Reuters",
        "Monday",
        "’90s",
        "6'2\"",
        "\r\n",
        "\0",
        "\ud800",
        "🙂",
    ),
    *("\N{NO-BREAK SPACE}", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{LINE SEPARATOR}", "\N{COMBINING ACUTE ACCENT}"),
]

HOSTILE = {
    "lone surrogates": "“\ud800,” Ann Wu\udfff said.",
    "NULs": "“No,”\0 Ann\0Wu said\0.",
    "one mark": "“",
    "marks only": MARKS * 200,
    "opened and never closed": "“" * MANY,
    "closed and never opened": "”" * MANY,
    "straight marks": '"' * MANY,
    "apostrophes": "'" * MANY,
    "nested": "“‘" * MANY + "’”" * MANY,
    "alternating": "“a” ‘b’ " * MANY,
    "cues only": "said " * MANY,
    "tags only": "she said, " * MANY,
    "tags without end": "Ann Wu told the man who told the man " * MANY,
    "appositives": "Ann Wu, the mayor, the aunt, " * MANY + "said no.",
    "names": "Ann Wu " * MANY + "said no.",
    "commas": "," * MANY + " Wu said.",
    "colons": "WU: " * MANY,
    "turns": "WU: No.\n" * MANY,
    "paragraphs that open": "“One.\n\n" * MANY,
    "blank lines": "\n" * MANY + "“No,” Wu said.",
    "one long word": "a" * 30 * MANY,
    "dots": "." * MANY,
    "dashes": "—" * MANY,
    "brackets": "(" * MANY + ")" * MANY,
    "right to left": "\N{RIGHT-TO-LEFT OVERRIDE}“No,” Ann Wu said.",
    "combining marks": "“e" + "\N{COMBINING ACUTE ACCENT}" * MANY + ",” Wu said.",
    "every line end": "“No,”\r\nWu\rsaid.\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}",
}


def _values(value: Any) -> Iterator[Any]:
    """Yield every attrs value inside *value*, itself included."""
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from _values(getattr(value, field.name))


def _broken_laws(text: str, article: Article) -> list[object]:
    """Return what in *article* does not stand in *text* as it says."""
    values = list(_values((article.quotes, article.speakers, article.diagnostics)))
    wrong: list[object] = []
    wrong += [each for each in values if isinstance(each, Span) and each.end > len(text)]
    wrong += [
        each
        for each in values
        if getattr(each, "spans", ())
        and hasattr(each, "text")
        and not isinstance(each, Relayer)
        and joined(each.spans, text) != each.text
    ]
    wrong += [each for each in values if isinstance(each, Quote) and joined(each.content, text) != each.text]
    wrong += [
        (each, span)
        for each in article.quotes
        for span in each.quoted
        if not any(piece.covers(span) for piece in each.content)
    ]
    starts = [each.content[0].start for each in article.quotes]
    wrong += [starts] if starts != sorted(starts) else []
    wrong += [each for n, each in enumerate(article.quotes) if each.parent is not None and not 0 <= each.parent < n]
    return wrong


class _Text(str):
    """A string of a kind of its own, as some libraries return."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("“No,” she said.".encode(), "bytes"),
        (bytearray(b"No"), "bytearray"),
        (None, "NoneType"),
        (7, "int"),
        (["“No,” she said."], "list"),
        (Path("article.txt"), type(Path()).__name__),
    ],
)
def test_what_is_no_string_is_refused_by_name(value: Any, name: str) -> None:
    """Anything but a string is a `TypeError` that tells what it was."""
    with pytest.raises(TypeError, match=rf"\b{name}\b"):
        quotekit.parse(value)


@pytest.mark.parametrize(("value", "name"), [("2024-05-30", "str"), (20240530, "int"), (b"2024-05-30", "bytes")])
def test_a_day_that_is_none_is_refused_by_name(value: Any, name: str) -> None:
    """`published` is a `datetime.date` or None; anything else is a `TypeError` that tells what it was."""
    with pytest.raises(TypeError, match=rf"published.*\b{name}\b"):
        quotekit.parse("“No,” she said.", published=value)


def test_a_day_is_kept() -> None:
    """`published` and `source` come back as they were given."""
    day = datetime.date(2024, 5, 30)
    article = quotekit.parse("“No,” she said.", published=day, source="The Ledger")

    assert (day, "The Ledger") == (article.published, article.source)


def test_a_kind_of_string_is_a_string() -> None:
    """A subclass of `str` is read as any other string."""
    text = "“No,” Ann Wu said."

    assert quotekit.parse(text).quotes == quotekit.parse(_Text(text)).quotes


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\r\n\r\n", "\t \N{NO-BREAK SPACE}", "\N{IDEOGRAPHIC SPACE}", "\ufeff", "\0"]
)
def test_nothing_gives_nothing(text: str) -> None:
    """A text without words has no quotes, no speakers and no diagnostics."""
    assert Article(text) == quotekit.parse(text)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_what_is_returned_stands_in_the_text(path: Path) -> None:
    """Every span lies in the text and says what its value says; quotes are in text order, the outer one first."""
    text = path.read_text(encoding="utf-8")

    assert [] == _broken_laws(text, quotekit.parse(text))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_parsed(name: str) -> None:
    """Whatever the string, an article comes back: the text unchanged, every span in it."""
    text = HOSTILE[name]
    article = quotekit.parse(text)

    assert text == article.text
    assert [] == _broken_laws(text, article)


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_any_heap_of_marks_and_words_is_parsed(pieces: list[str], glue: str) -> None:
    """No order of marks, cues, names and line ends makes `parse` raise or leave the text."""
    text = glue.join(pieces)

    assert [] == _broken_laws(text, quotekit.parse(text))


@settings(deadline=None)
@given(st.text(st.characters(), max_size=100))
def test_any_string_is_parsed(text: str) -> None:
    """No string makes `parse` raise, lone surrogates or not."""
    assert [] == _broken_laws(text, quotekit.parse(text))
