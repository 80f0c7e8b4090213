"""A page of the web becomes an article, and its words can be found again in the page."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quotekit import InputError, ItemError, Span, parse_many

pytest.importorskip("trafilatura")

from lxml import html as lxml_html

from quotekit.html import Page, parse_html, read_page

PAGE = """<html lang="en"><head><title>Ferry stays | The Ledger</title><meta name="author" content="Jane Roe">
<meta property="og:site_name" content="The Ledger"><link rel="canonical" href="https://ledger.example/ferry">
<meta property="article:published_time" content="2026-03-11T08:00:00+01:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry stays</h1>
<p>“We will not sell   the ferry,” Mayor Ada Brandt told the <a href="x">Harbour News</a>&nbsp;on Monday. The vote
had been expected for weeks &amp; weeks 😀 by everybody in the town.</p><script>var x = "“No,” he said.";</script>
<p>She wrote on her page:</p>
<blockquote><p>The ferry is ours. It <em>stays</em> ours.</p><p>Nobody asked me.</p></blockquote>
<p>Critics <!-- of the plan --> said the town could not pay for it, and that the bank may ask for a plan before June.</p>
<p>“It floats,”<br>said Victor Okafor. He said that it was <q>a fine old boat</q>.</p>
<blockquote>We are not for sale<cite>Ida Falk</cite></blockquote>
<blockquote>Critics said the town could not pay for it</blockquote>
</article><footer>© The Ledger, all rights reserved</footer></body></html>"""


@pytest.fixture(scope="module")
def page() -> Page:
    return parse_html(PAGE, "https://ledger.example/ferry")


def _read_back(page: Page, span: Span) -> str:
    """Return the words that the places of *span* have in the page, read by another program."""
    tree = lxml_html.fromstring(PAGE).getroottree()
    found = []
    for place in page.find(span):
        [element] = tree.xpath(place.xpath)
        found.append("".join(element.xpath(".//text()"))[place.start : place.end])
    return _letters("".join(found))


def _letters(text: str) -> str:
    """Return *text* without what the page and the article may have differently: spaces, marks, the dash of a signature."""
    return "".join(text.split()).translate(dict.fromkeys(map(ord, "“”—")))


def test_the_article_knows_what_the_page_tells(page: Page) -> None:
    """Title, author, day and site are read from the page; days are reckoned from its own."""
    assert ("Ferry stays", ("Jane Roe",)) == (page.source.title, page.source.authors)
    assert "The Ledger" == page.source.site == page.article.source
    assert datetime.date(2026, 3, 11) == page.article.published
    assert "https://ledger.example/ferry" == page.article.doc_id
    assert page.article.quotes[0].said_on is not None
    assert datetime.date(2026, 3, 9) == page.article.quotes[0].said_on.date


def test_quotations_are_those_of_the_page(page: Page) -> None:
    """Block quotations and ``<q>`` are quotations though they have no marks, a signature signs, a pull quote is none."""
    assert [
        ("We will not sell the ferry", "Ada Brandt"),
        ("The ferry is ours. It stays ours. Nobody asked me.", "Ada Brandt"),
        ("the town could not pay for it, and that the bank may ask for a plan before June", "Critics"),
        ("It floats", "Victor Okafor"),
        ("it was “a fine old boat”", "Victor Okafor"),
        ("We are not for sale", "Ida Falk"),
        ("the town could not pay for it", "Critics"),
    ] == [(quote.text, quote.speaker and quote.speaker.name) for quote in page.article.quotes]


def test_every_quote_is_found_in_the_page(page: Page) -> None:
    """The places of a quote hold its words, wherever elements, entities and spaces stand between."""
    assert [_letters(quote.text) for quote in page.article.quotes] == [
        "".join(_read_back(page, span) for span in quote.content) for quote in page.article.quotes
    ]


def test_every_block_is_found_in_the_page(page: Page) -> None:
    """A block's place holds the block, but for the marks that were put around it."""
    assert [] == [block for block in page.blocks if block.xpath is None]
    assert [_letters(block.span.of(page.article.text)) for block in page.blocks] == [
        _read_back(page, block.span) for block in page.blocks
    ]


def test_a_place_is_a_selector(page: Page) -> None:
    """A place can be written as a Web Annotation's selector."""
    [place] = page.find(page.article.quotes[0].content[0])

    assert {
        "type": "XPathSelector",
        "value": "/html/body/article/p[1]",
        "refinedBy": {"type": "TextPositionSelector", "start": 1, "end": 29},
    } == place.to_selector()


def test_offsets_are_of_the_text(page: Page) -> None:
    """Every quote's words stand at its place in the article's text, which no mark of ours has left."""
    assert [quote.text for quote in page.article.quotes] == [
        " ".join(span.of(page.article.text).replace("\n\n“", " ") for span in quote.content)
        for quote in page.article.quotes
    ]
    assert not set("\ufdd0\ufdd1") & set(page.article.text)


@pytest.mark.parametrize(
    "html", ["", "no page", "<html><body></body></html>", b"\xff\xfe\x00", "<html><body><script>x</script>"]
)
def test_a_page_without_article_is_an_error(html: str | bytes) -> None:
    """Where there is nothing to read, that is said."""
    with pytest.raises(InputError, match="no article was found in this page"):
        parse_html(html)


def test_the_encoding_of_bytes_is_found() -> None:
    """A page says itself how it is written."""
    html = "<html><head><meta charset='iso-8859-1'></head><body><p>«Já,» said Léa Müller of the café.</p></body></html>"

    assert "Léa Müller" in read_page(html.encode("iso-8859-1")).text


def test_pages_are_read_among_files(tmp_path: Path) -> None:
    """`parse_many` reads a page as one; the day of the page comes before the one that is told for all."""
    good, bad = tmp_path / "a.html", tmp_path / "b.HTM"
    good.write_text(PAGE, encoding="utf-8")
    bad.write_text("", encoding="utf-8")
    article, error = parse_many([good, bad], published=datetime.date(2020, 1, 1))

    assert not isinstance(article, ItemError)
    assert (str(good), datetime.date(2026, 3, 11), 7) == (article.doc_id, article.published, len(article.quotes))
    assert isinstance(error, ItemError)
    assert "no article was found in this page" == error.reason


@pytest.mark.parametrize("form", ["file", "directory", "stdin", "show", "verify"])
def test_the_command_reads_pages(form: str, tmp_path: Path) -> None:
    """A file, a directory of pages and standard input; `show` and `verify` read the article of a page."""
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    arguments = {
        "file": [str(path)],
        "directory": ["--input", "html", str(tmp_path)],
        "stdin": ["--input", "html", "-"],
        "show": ["show", str(path)],
        "verify": ["verify", "The ferry is ours.", str(path)],
    }
    done = subprocess.run(
        [sys.executable, "-m", "quotekit", *arguments[form]],
        input=PAGE.encode() if form == "stdin" else None,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    out = done.stdout.decode()

    if form in ("file", "directory", "stdin"):
        assert 7 == len(json.loads(out)["quotes"])
    assert {"show": "Ada Brandt", "verify": "exact"}.get(form, "Ida Falk") in out
    assert b"" == done.stderr
