"""`parse` takes any string and nothing else."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import quotekit
from hostile import CASES
from laws import LAWS, broken_laws
from pieces import CHARACTERS, PIECES
from quotekit.model import Article

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))

LENGTH = 750
"""Code points of a hostile text: enough for what is worse than quadratic to be felt."""

ONCE_WRONG = {
    "the cited source is the source": (
        "The Metro Ledger, citing people ier, citing people ing people briefed on the sale, reported that the buyers left."
    ),
    "a name before a space and a comma": "@wu whether Photo: AFP , would declined to comment a source asked quoted.",
    "content before its own mark": "“Nobody tenants,” said in Andriessen’s words.",
    "two findings at one source": "“No receipts, ever,” a caller can be heard saying on a voicemail that was passed on.",
    "the subject in the content": "Asked what should be done with the tents, the voters were divided, she said.",
    "a possessive before a mark": '"Was it the bbrakes?" the dea\'s brother asked. ZOr was it the man?"',
    "a thin space behind a mark": "“No.\n“\N{THIN SPACE}No,” she said.",
    "an infinitive ends the text": "told d to f",
    "a document ends the text": "Reportedly he; reported report",
    "a verb ends the text, behind a quotation": "reported porters, “We first,” said",
    "three quotes in a ring": "Ledger reported that, according to porters, “We first,” said Leopold",
    "a document ends the text, behind marks": "” I „ reported comment",
}
"""Texts with which `parse` once raised or broke a law."""


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


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_what_is_returned_stands_in_the_text(law: Any) -> None:
    """Each law of laws.py holds of every seed article."""
    for path in ARTICLES:
        assert [] == list(law(quotekit.parse(path.read_text(encoding="utf-8")))), path.stem


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_text_is_parsed(name: str) -> None:
    """Whatever the string, an article comes back: the text unchanged, every law kept."""
    text = CASES[name](LENGTH)
    article = quotekit.parse(text)

    assert text is article.text
    assert {} == broken_laws(article)


@pytest.mark.parametrize("name", ONCE_WRONG)
def test_what_was_once_wrong_is_right(name: str) -> None:
    """No law is broken any more by a text that broke one."""
    assert {} == broken_laws(quotekit.parse(ONCE_WRONG[name]))


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_any_heap_of_marks_and_words_is_parsed(pieces: list[str], glue: str) -> None:
    """No order of marks, cues, names and line ends makes `parse` raise or break a law."""
    assert {} == broken_laws(quotekit.parse(glue.join(pieces)))


@given(st.lists(st.sampled_from(CHARACTERS) | st.characters() | st.characters(categories=["Cs"]), max_size=80))
@example(["\ud800", "\udfff"])
def test_any_string_is_parsed(characters: list[str]) -> None:
    """No string makes `parse` raise or break a law, lone surrogates or not."""
    assert {} == broken_laws(quotekit.parse("".join(characters)))
