"""What a project that uses quotekit may write, as its type checker sees it.

`mypy --strict` and pyright must accept every line (`.ci/run`), `assert_type` says what is to be inferred, and each
`type: ignore` marks a mistake that must be seen: one that is not needed is an error in both. tests/test_user_code.py
runs it, too.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=error, reportUnusedFunction=false

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, assert_type

from hypothesis import given

import quotekit
from quotekit import export, tables
from quotekit.model import Credit, Dateline
from quotekit.testing import DrawnArticle, articles, hostile_text

TEXT = (
    "LONDON (AP) — “We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday. She denied that it may sink."
)


def read() -> quotekit.Article:
    """Parse one text with all that can be told of it."""
    lexicon = quotekit.ENGLISH.with_verbs(
        quotekit.verb("stage-whisper", quotekit.Sense.REPORT, "T Q", "news usage", '"Not yet," Quist stage-whispered.')
    )
    article = quotekit.parse(
        TEXT, published=datetime.date(2024, 5, 30), source="The Ledger", doc_id="a1", lexicon=lexicon
    )
    assert_type(article, quotekit.Article)
    assert_type(article.text, str)
    assert_type(article.quotes, tuple[quotekit.Quote, ...])
    assert_type(article.speakers, tuple[quotekit.Speaker, ...])
    assert_type(article.diagnostics, tuple[quotekit.Diagnostic, ...])
    assert_type(article.dateline, Dateline | None)
    assert_type(article.credits, tuple[Credit, ...])
    return article


def facts(quote: quotekit.Quote, text: str) -> list[str]:
    """Read the fields of a quote; what can be missing is asked for."""
    assert_type(quote.content, tuple[quotekit.Span, ...])
    assert_type(quote.content[0].of(text), str)
    assert_type(quote.source, quotekit.Mention | None)
    assert_type(quote.cue, quotekit.Cue | None)
    assert_type(quote.parent, int | None)
    assert_type(quote.relayers, tuple[quotekit.Relayer, ...])
    assert_type(quote.said_on.date if quote.said_on is not None else None, datetime.date | None)
    told = [hedge.text for hedge in quote.hedges if hedge.holder is quotekit.HedgeHolder.REPORTER]
    if quote.speaker is not None:
        told += [quote.speaker.name, *quote.speaker.aliases]
    if quote.cue is not None and quote.cue.sense is quotekit.Sense.DENY:
        told.append(quote.cue.lemma)
    return [*told, quote.explain()]


def kinds(quote: quotekit.Quote) -> str:
    """Tell a checker that all kinds are dealt with."""
    match quote.kind:
        case quotekit.QuoteKind.DIRECT:
            return "d"
        case quotekit.QuoteKind.MIXED:
            return "m"
        case quotekit.QuoteKind.INDIRECT:
            return "i"


def by_strength(article: quotekit.Article) -> Counter[quotekit.Strength]:
    """Compare and count levels."""
    firm = [quote for quote in article.quotes if quote.strength >= quotekit.Strength.OFFICE]
    return Counter(quote.strength for quote in firm)


def mistakes(article: quotekit.Article, quote: quotekit.Quote) -> Iterator[object]:
    """Yield what a type checker must refuse, line by line; never run."""
    yield quotekit.parse(TEXT.encode())  # type: ignore[arg-type]
    yield quotekit.parse(TEXT, published="2024-05-30")  # type: ignore[arg-type]
    yield quotekit.parse(TEXT, "The Ledger")  # type: ignore[call-arg, arg-type]
    yield quote.speaker.name  # type: ignore[union-attr]
    yield quote.speakers  # type: ignore[attr-defined]
    quote.text = ""  # type: ignore[misc]
    article.quotes.append(quote)  # type: ignore[attr-defined]
    yield quotekit.Span("0", 3)  # type: ignore[arg-type]
    yield quotekit.to_chunks(article, by="sentence")  # type: ignore[arg-type]


def sent_and_stored(article: quotekit.Article, folder: Path) -> quotekit.Article:
    """Go through JSON, files, tables and other formats."""
    assert_type(article.to_dict(), dict[str, Any])
    assert_type(article.to_json(), str)
    again = quotekit.Article.from_json(article.to_json())
    quotekit.write_jsonl([again], folder / "articles.jsonl")
    for stored in quotekit.read_jsonl(folder / "articles.jsonl"):
        again = stored
    assert_type(tables.to_rows(again), list[tables.Row])
    assert_type(export.web_annotations(again), list[dict[str, Any]])
    assert_type(export.tei(again), str)
    return again


def checked(article: quotekit.Article) -> bool:
    """Check words against their source, and find a place again."""
    verification = quotekit.verify("We will not sell the ferry", quotekit.SourceText(article.text))
    assert_type(verification.verdict, quotekit.Verdict)
    anchored = quotekit.anchor(export.selectors(article.text, article.quotes[0].content[0]), article.text)
    assert_type(anchored.span, quotekit.Span | None)
    return verification.verdict is quotekit.Verdict.EXACT and anchored.span == article.quotes[0].content[0]


def many(texts: list[str]) -> int:
    """Read many; what cannot be read is told, not raised."""
    count = 0
    for item in quotekit.parse_many(texts):
        if isinstance(item, quotekit.ItemError):
            print(item)
            continue
        assert_type(item, quotekit.Article)
        count += len(item.quotes)
    return count


@given(articles(max_quotes=1, noise=False))
def check_drawn(drawn: DrawnArticle) -> None:
    """Test with texts of which the truth is known."""
    assert_type(drawn.text, str)
    assert not drawn.differences(quotekit.parse(drawn.text, published=drawn.published))


@given(hostile_text())
def check_hostile(text: str) -> None:
    """Test with texts that nobody would write."""
    assert quotekit.parse(text).text == text
