"""What is written: a list to read, JSON Lines, CSV or a page of HTML, article by article.

A format turns a stream of articles into a stream of pieces of text, and each
piece leaves as soon as it is made. To add one, write its function and name it
in `FORMATS` (in `TABLES` if it holds a table), and in `quotekit.cli.arguments`.
"""

from __future__ import annotations

import csv
import datetime
import io
import textwrap
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, NamedTuple, TextIO

from quotekit.cli.terminal import columns, printable
from quotekit.model import Article, Diagnostic, Quote
from quotekit.serial import to_line
from quotekit.tables import COLUMNS
from quotekit.tables.frames import encodable
from quotekit.tables.rows import Row, rows_of
from quotekit.view.pages import article_html, page_end, page_start

#: The width of the quote's number and the space after it.
INDENT = "    "
#: What stands between the items of a list in a cell of CSV.
BETWEEN = " | "
PAGE_TITLE = "Quotations"


class Format(NamedTuple):
    """How articles are written, and in which encoding; None is that of the terminal."""

    pieces: Callable[[Iterable[Article]], Iterator[str]]
    encoding: str | None


def as_list(articles: Iterable[Article]) -> Iterator[str]:
    """Yield each article as a list for people, parted by blank lines."""
    gap = ""
    for article in articles:
        yield gap + "\n".join(listing(article, columns())) + "\n"
        gap = "\n"


def as_json_lines(articles: Iterable[Article]) -> Iterator[str]:
    """Yield each article as one line of JSON."""
    for article in articles:
        yield article.to_json() + "\n"


def as_csv(articles: Iterable[Article], table: str = "quotes") -> Iterator[str]:
    """Yield the names of the columns of *table*, and its rows."""
    yield _csv_line([column.name for column in COLUMNS[table]])
    for rows in _rows(articles, table):
        yield "".join(_csv_line([_cell(each) for each in row.values()]) for row in rows)


def as_json_rows(articles: Iterable[Article], table: str) -> Iterator[str]:
    """Yield the rows of *table*, each as one line of JSON; a day is written YYYY-MM-DD."""
    for rows in _rows(articles, table):
        yield "".join(to_line({key: _plain(value) for key, value in row.items()}) + "\n" for row in rows)


def _rows(articles: Iterable[Article], table: str) -> Iterator[Iterator[Row]]:
    for n, article in enumerate(articles):
        yield rows_of(article, str(n) if article.doc_id is None else article.doc_id, table)


def as_html(articles: Iterable[Article]) -> Iterator[str]:
    """Yield one page, in which each article follows the other."""
    yield page_start(PAGE_TITLE)
    for article in articles:
        yield article_html(article.to_sheet(), heading="h1")
    yield page_end()


FORMATS = {
    "text": Format(as_list, None),
    "jsonl": Format(as_json_lines, "utf-8"),
    "csv": Format(as_csv, "utf-8"),
    "html": Format(as_html, "utf-8"),
}
TABLES = {"jsonl": as_json_rows, "csv": as_csv}


def format_of(name: str, table: str | None) -> Format:
    """Return the format *name*, for *table* where one is asked for."""
    return FORMATS[name] if table is None else Format(partial(TABLES[name], table=table), "utf-8")


def write(out: TextIO, text: str, encoding: str | None = None) -> None:
    """Write *text* in *encoding*, by default that of *out*; what it cannot hold becomes a question mark.

    Lines end with a bare line feed on every system, and leave as soon as they are written.
    """
    encoding = encoding or out.encoding or "utf-8"
    data = text.encode(encoding, "replace")
    if hasattr(out, "buffer"):
        out.flush()
        out.buffer.write(data)
    else:  # a StringIO that somebody put in its place
        out.write(data.decode(encoding))
    out.flush()


def _csv_line(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        value = BETWEEN.join(value)
    return str(encodable(value))


def listing(article: Article, width: int) -> Iterator[str]:
    """Yield the lines of the list of *article*, none wider than *width* where it can be helped."""
    count = len(article.quotes)
    found = "no quotes" if not count else "1 quote" if count == 1 else f"{count} quotes"
    yield printable(f"{article.doc_id}: {found}")
    for n, quote in enumerate(article.quotes, start=1):
        yield from _wrapped(" | ".join(_facts(quote)), width, f"{n:2}  ", INDENT)
        yield from _wrapped(quote.text, width, INDENT, INDENT)
    for diagnostic in article.diagnostics:
        yield from _wrapped(_note(diagnostic, article.text), width, "", INDENT)


def _facts(quote: Quote) -> Iterator[str]:
    yield quote.speaker.name if quote.speaker else "no speaker"
    yield str(quote.strength)
    yield f"{quote.cue.text if quote.cue else 'no cue'} {quote.polarity.value}"
    yield quote.kind.value
    if quote.recipient:
        yield f"to {quote.recipient.text}"
    if quote.parent is not None:
        yield f"in {quote.parent + 1}"


def _note(diagnostic: Diagnostic, text: str) -> str:
    line = text.count("\n", 0, diagnostic.span.start) + 1
    return f"note, line {line}: {diagnostic.message} ({diagnostic.code})"


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        printable(text), width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    ) or [first]
