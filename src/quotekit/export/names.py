"""What an article and what is found in it are called outside.

::

    article    https://example.org/a.html      its source, where that is an IRI
               ni:///sha-256;uGHFz…            else the text itself, by its digest (RFC 6920)
    quote      urn:quotekit:b8…:quote-1

The same text gets the same names wherever it is read.
"""

from __future__ import annotations

import base64
import hashlib
import re

from quotekit.model import Article

#: What may stand before the colon of an IRI (RFC 3986), and no space or quote behind it.
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[^\s<>\"{}|\\^`]+")
BASE = "urn:quotekit:"
#: How much of the digest stands in the name of a quote: 64 bits are enough to tell articles apart.
DIGITS = 16


def _digest(article: Article) -> bytes:
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).digest()


def article_iri(article: Article) -> str:
    """Return what names the article."""
    if article.source is not None and IRI.fullmatch(article.source):
        return article.source
    code = base64.urlsafe_b64encode(_digest(article)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{code}"


def names_of(article: Article) -> str:
    """Return what the names of all that is found in the article begin with."""
    return f"{BASE}{_digest(article).hex()[:DIGITS]}:"


def quote_iri(article: Article, n: int) -> str:
    """Return what names the quote with the index *n*."""
    return f"{names_of(article)}quote-{n + 1}"
