"""What others tell of an article is read without importing them."""

from __future__ import annotations

import datetime
import sys
from typing import Any

import pytest

import quotekit
from quotekit import Source
from quotekit.html import parse_html
from quotekit.layout import find_paragraphs

DAY = datetime.date(2026, 3, 11)
TRAFILATURA = {
    "title": "Ferry stays",
    "author": "Jane Roe; Tom Hale",
    "url": "https://ledger.example/ferry",
    "hostname": "ledger.example",
    "sitename": "The Ledger",
    "date": "2026-03-11",
    "id": None,
    "language": None,
}
NEWSPAPER = {
    "_title": "Ferry stays",
    "authors": ["Jane Roe", "Tom Hale"],
    "url": "https://ledger.example/ferry",
    "source_url": "https://ledger.example",
    "meta_site_name": "The Ledger",
    "publish_date": datetime.datetime(2026, 3, 11, 8, tzinfo=datetime.UTC),
    "meta_lang": "",
}
SCHEMA_ORG = {
    "@type": "NewsArticle",
    "headline": "Ferry stays",
    "author": [{"@type": "Person", "name": "Jane Roe"}, {"name": "Tom Hale"}],
    "url": "https://ledger.example/ferry",
    "publisher": {"@type": "Organization", "name": "The Ledger"},
    "datePublished": "2026-03-11T08:00:00+01:00",
}


class NaT(datetime.datetime):
    """A time that is none, as data frames have them."""

    def date(self) -> datetime.date:
        raise ValueError


@pytest.mark.parametrize(
    "known", [TRAFILATURA, NEWSPAPER, SCHEMA_ORG], ids=["trafilatura", "newspaper4k", "schema.org"]
)
def test_every_extractor_is_understood(known: dict[str, Any]) -> None:
    """Title, authors, day and site have other names with each of them."""
    assert Source(
        "Ferry stays", ("Jane Roe", "Tom Hale"), DAY, "The Ledger", "https://ledger.example/ferry"
    ) == Source.from_mapping(known)


def test_what_is_told_goes_into_the_article() -> None:
    """The site is the article's source, the address its name, and days are reckoned from its own."""
    article = quotekit.parse("“No,” Ann Wu said on Monday.", **Source.from_mapping(TRAFILATURA).for_parse())

    assert ("The Ledger", "https://ledger.example/ferry", DAY) == (article.source, article.doc_id, article.published)
    assert article.quotes[0].said_on is not None
    assert datetime.date(2026, 3, 9) == article.quotes[0].said_on.date


@pytest.mark.parametrize("value", [None, 5.5, "soon", "2026-02-30", NaT(2026, 1, 1), [], {"name": 3.5}, b"2026-03-11"])
def test_what_is_no_fact_is_none(value: object) -> None:
    """A value of a wrong kind is as if it were not there."""
    assert Source() == Source.from_mapping({"date": value, "url": None})
    assert Source(doc_id="7") == Source.from_mapping({"authors": None, "language": 2.5, "id": 7})


def test_authors_in_one_text_are_several() -> None:
    """A byline is taken apart."""
    assert ("Jane Roe", "Tom Hale", "Alexander Sand") == Source.from_mapping(
        {"byline": "By Jane Roe, Tom Hale and Alexander Sand"}
    ).authors


def test_without_trafilatura_the_command_that_brings_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page needs the extra ``html``, and says so."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)

    with pytest.raises(ImportError, match=r"quotekit\.html needs trafilatura: pip install 'quotekit-news\[html\]'"):
        parse_html("<p>“No,” Ann Wu said.</p>")


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry stays,” Ada Brandt said.\nThe vote is late tonight.\nTom Hale said it was old.",
        "“The ferry stays,” Ada Brandt said.\n\nThe vote is late tonight.\n\nTom Hale said it was old.",
        "“The ferry\nstays,” Ada\nBrandt said.\n\nThe vote\nis late\ntonight.\n\nTom Hale\nsaid it\nwas old.",
    ],
    ids=["lines", "blank lines", "wrapped"],
)
def test_paragraphs_of_every_extractor_are_recognised(text: str) -> None:
    """Paragraphs are parted by one line end, by blank lines, or wrapped by hand: what is found is the same."""
    quotes = quotekit.parse(text).quotes

    assert [("The ferry stays", "Ada Brandt"), ("it was old", "Tom Hale")] == [
        (" ".join(quote.text.split()), quote.speaker and " ".join(quote.speaker.name.split())) for quote in quotes
    ]
    assert 3 == len(find_paragraphs(text))
