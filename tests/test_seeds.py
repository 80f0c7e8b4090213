"""The parser finds what the seeds expect: every quotation as its block says, and nothing else."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import pytest

import quotekit
from seedchecks import complaints, strays
from seedfiles import Case, Expected, article_paths, construction_paths, read_article, read_cases

if TYPE_CHECKING:
    from quotekit.model import Article

FIRST_WORDS = 6
"""How many words of a quotation its test is called by."""

ARTICLES = tuple(read_article(path) for path in article_paths())
CASES = tuple(case for path in construction_paths() for case in read_cases(path))


@functools.cache
def _parsed(case: Case) -> Article:
    return quotekit.parse(case.text, published=case.published)


def _marks(known_failure: str | None) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.xfail(strict=True, reason=known_failure),) if known_failure else ()


def _quote_id(case: Case, want: Expected) -> str:
    words = want.content[0].of(case.text).split()
    return f"{case.place.path.stem}: {' '.join(words[:FIRST_WORDS])}"


def _quotes(cases: tuple[Case, ...]) -> list[object]:
    return [
        pytest.param(case, index, id=_quote_id(case, want), marks=_marks(want.known_failure))
        for case in cases
        for index, want in enumerate(case.quotes)
        if not want.optional
    ]


def _whole(cases: tuple[Case, ...]) -> list[object]:
    return [pytest.param(case, id=case.name, marks=_marks(case.known_failure)) for case in cases]


def _tell(wrong: tuple[str, ...]) -> None:
    """Fail with the drawings alone, since a traceback into this file would tell nothing more."""
    if wrong:
        pytest.fail("\n".join(("", *wrong)), pytrace=False)


@pytest.mark.parametrize(("case", "index"), _quotes(ARTICLES))
def test_article_has_the_quotation(case: Case, index: int) -> None:
    _tell(complaints(case, index, _parsed(case)))


@pytest.mark.parametrize("case", _whole(ARTICLES))
def test_article_has_no_other_quotation(case: Case) -> None:
    _tell(strays(case, _parsed(case)))


@pytest.mark.parametrize(("case", "index"), _quotes(CASES))
def test_construction_has_the_quotation(case: Case, index: int) -> None:
    _tell(complaints(case, index, _parsed(case)))


@pytest.mark.parametrize("case", _whole(CASES))
def test_construction_has_no_other_quotation(case: Case) -> None:
    _tell(strays(case, _parsed(case)))
