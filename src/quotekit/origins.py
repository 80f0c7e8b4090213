"""Where an article comes from, as those who fetched it tell: the mapping of any extractor, none of which is imported.

::

    {"title": "Ferry stays", "author": "Jane Roe; Tom Hale", "date": "2026-03-11", "sitename": "The Ledger", ...}

    Source(title="Ferry stays", authors=("Jane Roe", "Tom Hale"), published=date(2026, 3, 11), site="The Ledger")
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

#: The keys by which a fact is known, the surest first: those of trafilatura, newspaper4k, schema.org and feeds.
TITLE = ("title", "headline", "_title")
URL = ("url", "canonical_url", "canonical_link", "link")
AUTHORS = ("authors", "author", "byline", "creator")
PUBLISHED = ("published", "publish_date", "date", "datePublished", "date_published", "pubDate")
SITE = ("sitename", "site_name", "meta_site_name", "site", "publisher", "source", "hostname")
LANGUAGE = ("language", "meta_lang", "lang", "inLanguage")
DOC_ID = ("doc_id", "id")

DAY = re.compile(r"\s*([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")
#: What stands between authors in one text, and what stands before the first: By Jane Roe and Tom Hale.
BETWEEN_AUTHORS = re.compile(r"[;|,&]|\band\b", re.IGNORECASE)
BEFORE_AUTHORS = re.compile(r"by\s", re.IGNORECASE)


@attrs.frozen
class Source:
    """What is known of an article beside its text; each only as far as it is told."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime.date | None = None
    site: str | None = None
    """Who publishes it: the name of the site or paper, else its host."""
    url: str | None = None
    language: str | None = None
    doc_id: str | None = None

    @classmethod
    def from_mapping(cls, known: Mapping[str, Any]) -> Source:
        """Return what *known* tells; keys that are not known, and values of a wrong kind, are passed over.

        The metadata of trafilatura (``document.as_dict()``) and of newspaper4k (``vars(article)``), schema.org's
        NewsArticle and the entries of feeds are read, and every other mapping with the same keys.
        """
        return cls(
            title=_first(known, TITLE, _text),
            authors=_first(known, AUTHORS, _names) or (),
            published=_first(known, PUBLISHED, _day),
            site=_first(known, SITE, _text),
            url=_first(known, URL, _text),
            language=_first(known, LANGUAGE, _text),
            doc_id=_first(known, DOC_ID, _text),
        )

    def for_parse(self) -> dict[str, Any]:
        """Return what `quotekit.parse` takes of it: ``parse(text, **source.for_parse())``.

        The article's ``source`` is the site, else the address; its ``doc_id`` the given one, else the address.
        """
        return {"published": self.published, "source": self.site or self.url, "doc_id": self.doc_id or self.url}


def _first(known: Mapping[str, Any], keys: Iterable[str], read: Any) -> Any:
    """Return the first value under *keys* that *read* can make something of, else None."""
    return next((found for key in keys if (found := read(known.get(key)))), None)


def _text(value: object) -> str | None:
    """Return a text or a number as text, and of an object of schema.org its name."""
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return (value.strip() or None) if isinstance(value, str) else None


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.lstrip()
        led = BEFORE_AUTHORS.match(value)
        named = BETWEEN_AUTHORS.split(value if led is None else value[led.end() :])
        return tuple(name for each in named if (name := each.strip()))
    if isinstance(value, Mapping):
        value = (value,)
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        return tuple(name for each in value if (name := _text(each)))
    return ()


def _day(value: object) -> datetime.date | None:
    """Return the day that is told, in the place's own time; None for what tells none, such as a data frame's NaT."""
    try:
        if isinstance(value, datetime.datetime):
            return value.date()
        if isinstance(value, str) and (found := DAY.match(value)):
            return datetime.date.fromisoformat(found[1])
    except ValueError:  # NaT; 2026-02-30
        return None
    return value if isinstance(value, datetime.date) else None
