"""A page of the web, read for its article: text, title, authors, day, site, and where in the page each word stands.

::

    <p>“It floats,” <b>Ada Brandt</b> said.</p>        the page
       “It floats,” Ada Brandt said.                   page.article.text
    /html/body/p[2], 0 to 29                           page.find(span), a place in the page

Finding the article among menus and notices is trafilatura's work (the extra
``html``). A block quotation has no marks on a page; here it gets them, so that
it is read as somebody's words.
"""

from __future__ import annotations

import datetime

import attrs

from quotekit.errors import InputError
from quotekit.html.extract import Extracted, extract
from quotekit.html.places import Block, Place, find
from quotekit.lexicon import ENGLISH, Lexicon
from quotekit.model import Article
from quotekit.origins import Source
from quotekit.parser import parse
from quotekit.spans import Span

__all__ = ["Extracted", "Page", "Place", "parse_html", "read_page"]


@attrs.frozen
class Page:
    """An article and the page that it was on."""

    article: Article
    """Its ``text`` is the text of the page's article, its ``source`` the site, its ``published`` the day."""
    source: Source
    """What the page tells of the article."""
    blocks: tuple[Block, ...] = attrs.field(repr=False)

    def find(self, span: Span) -> tuple[Place, ...]:
        """Return where in the page the words at *span* of the article's text stand: a place for each paragraph.

        What could not be found again in the page, such as the marks put around a block quotation, has no place.
        """
        return tuple(find(self.blocks, span))


def parse_html(
    html: str | bytes,
    url: str | None = None,
    *,
    published: datetime.date | None = None,
    source: str | None = None,
    doc_id: str | None = None,
    lexicon: Lexicon = ENGLISH,
) -> Page:
    """Return the article of a page, parsed, with what the page tells of it.

    Args:
        html: The page; of bytes the encoding is found.
        url: Where it was fetched. It completes what the page tells.
        published: The day of publication, if it is known better than the page tells.
        source: Where the article comes from, by default the page's site.
        doc_id: What the caller calls it, by default its address.
        lexicon: The reporting expressions to look for.

    Raises:
        ImportError: trafilatura is not installed.
        InputError: there is no article in the page.
    """
    found = read_page(html, url)
    known = found.source.for_parse()
    article = parse(
        found.text,
        published=published or known["published"],
        source=source if source is not None else known["source"],
        doc_id=doc_id if doc_id is not None else known["doc_id"],
        lexicon=lexicon,
    )
    return Page(article, found.source, found.blocks)


def read_page(html: str | bytes, url: str | None = None) -> Extracted:
    """Return the text that `parse_html` would parse, with what the page tells of it.

    Raises:
        ImportError: trafilatura is not installed.
        InputError: there is no article in the page.
    """
    found = extract(html, url)
    if found is None:
        raise InputError("no article was found in this page")
    return found
