"""Articles to rows: dictionaries from column to value, as plain Python holds it."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from quotekit.errors import ItemError
from quotekit.model import Article
from quotekit.tables.columns import TABLES

Row = dict[str, Any]

#: Evidence of the level, not of the quote.
GRADING = "strength"


def rows_of(article: Article, doc_id: str, table: str) -> Iterator[Row]:
    """Yield the rows of one article under the name *doc_id*."""
    return READERS[table](article, doc_id)


def rows_of_all(articles: Article | Iterable[Article | ItemError], table: str) -> Iterator[Row]:
    """Yield the rows of one article or of many, and warn of items that could not be parsed.

    Raises:
        TypeError: something among *articles* is none.
        ValueError: there is no such table.
    """
    if table not in TABLES:
        raise ValueError(f"no table {table!r}; there are {', '.join(TABLES)}")
    for doc_id, article in identified(articles):
        yield from rows_of(article, doc_id, table)


def identified(articles: Article | Iterable[Article | ItemError]) -> Iterator[tuple[str, Article]]:
    """Yield each article after its name or, if it has none, its place; warn of items that could not be parsed.

    Raises:
        TypeError: something among *articles* is none.
    """
    if isinstance(articles, Article):
        articles = (articles,)
    failed: list[ItemError] = []
    for n, article in enumerate(articles):
        if isinstance(article, ItemError):
            failed.append(article)
        elif isinstance(article, Article):
            yield str(n) if article.doc_id is None else article.doc_id, article
        else:
            raise TypeError(f"a table is made of articles that were parsed, not of {type(article).__name__}")
    if failed:
        missing = "1 item" if len(failed) == 1 else f"{len(failed)} items"
        warnings.warn(f"{missing} could not be parsed and left no rows; the first: {failed[0]}", stacklevel=2)


def _quotes(article: Article, doc_id: str) -> Iterator[Row]:
    for n, quote in enumerate(article.quotes):
        speaker, cue, recipient, medium = quote.speaker, quote.cue, quote.recipient, quote.medium
        said_on, anonymity = quote.said_on, quote.anonymity
        yield {
            "doc_id": doc_id,
            "quote_id": _quote_id(doc_id, n),
            "quote_index": n,
            "quote_text": quote.text,
            "quote_start": quote.content[0].start,
            "quote_end": quote.content[-1].end,
            "kind": quote.kind.value,
            "speaker_name": speaker and speaker.name,
            "speaker_kind": speaker and speaker.kind.value,
            "speaker_role": speaker and speaker.role,
            "affiliation": speaker and speaker.affiliation,
            "attributed_to": quote.source and quote.source.text,
            "strength": int(quote.strength),
            "strength_name": quote.strength.name,
            "polarity": quote.polarity.name.lower(),
            "force": quote.force.value,
            "cue": cue and cue.text,
            "cue_lemma": cue and cue.lemma,
            "cue_sense": cue and cue.sense.value,
            "recipient": recipient and recipient.text,
            "recipient_is_outlet": recipient and recipient.is_outlet,
            "relayers": [each.text for each in quote.relayers],
            "medium": medium and medium.text,
            "medium_kind": medium and medium.kind.value,
            "venue": quote.venue and quote.venue.text,
            "said_on": said_on and said_on.date,
            "said_on_text": said_on and said_on.text,
            "said_on_precision": said_on and said_on.precision,
            "translation": quote.translation and quote.translation.text,
            "hedges": [each.text for each in quote.hedges],
            "certainty": quote.certainty,
            "ground_rule": anonymity and anonymity.ground_rule,
            "anonymity_reason": anonymity and anonymity.reason,
            "access": anonymity and anonymity.access,
            "source_field": anonymity and anonymity.field and anonymity.field.value,
            "transparency": quote.transparency,
            "parent": None if quote.parent is None else _quote_id(doc_id, quote.parent),
            "rules": [each.rule for each in quote.evidence if each.rule != GRADING],
            "doc_source": article.source,
            "doc_published": article.published,
        }


def _speakers(article: Article, doc_id: str) -> Iterator[Row]:
    quoted = Counter(quote.speaker for quote in article.quotes)
    for n, speaker in enumerate(article.speakers):
        yield {
            "doc_id": doc_id,
            "speaker_index": n,
            "speaker_name": speaker.name,
            "speaker_kind": speaker.kind.value,
            "speaker_role": speaker.role,
            "affiliation": speaker.affiliation,
            "people": speaker.count,
            "aliases": list(speaker.aliases),
            "n_mentions": len(speaker.mentions),
            "n_quotes": quoted[speaker],
        }


def _hedges(article: Article, doc_id: str) -> Iterator[Row]:
    for n, quote in enumerate(article.quotes):
        for index, hedge in enumerate(quote.hedges):
            yield {
                "doc_id": doc_id,
                "quote_id": _quote_id(doc_id, n),
                "hedge_index": index,
                "hedge_text": hedge.text,
                "hedge_start": hedge.span.start,
                "hedge_end": hedge.span.end,
                "hedge_category": hedge.category.value,
                "hedge_holder": hedge.holder.value,
                "hedge_certainty": hedge.certainty,
                "in_quotes": hedge.in_quotes,
                "speaker_name": quote.speaker and quote.speaker.name,
            }


READERS = {"quotes": _quotes, "speakers": _speakers, "hedges": _hedges}


def _quote_id(doc_id: str, n: int) -> str:
    return f"{doc_id}#{n}"
