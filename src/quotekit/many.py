"""Many articles: one after the other or in several processes, always in order and never more in hand than needed.

::

    for article in parse_many(Path("news").glob("*.txt"), processes=4):
        if isinstance(article, ItemError):
            print(article)            item 7 (news/h.txt): not UTF-8: byte 0xe9 at offset 3 (line 1)
            continue
        ...
"""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sized
from functools import partial
from itertools import starmap
from typing import Any, NamedTuple

from quotekit import extras
from quotekit.errors import InputError, ItemError
from quotekit.files import is_page, read_bytes, read_text
from quotekit.hints import Entity
from quotekit.lexicon import ENGLISH, Lexicon
from quotekit.model import Article
from quotekit.parser import parse
from quotekit.workers import in_order

Item = str | os.PathLike[str] | Mapping[str, Any]
"""A text; the path of a file, ``.html`` for a page; or a mapping with one of the two under ``text`` or ``path``."""

#: Work that is done within so many seconds needs no progress bar.
SHORT = 2.0


class Task(NamedTuple):
    """What a process needs of an item, or why it is not to be had."""

    number: int
    doc_id: str | None
    text: str | None = None
    path: str | None = None
    published: datetime.date | None = None
    source: str | None = None
    failure: str | None = None
    page: bytes | None = None
    """A page of the web, in place of a text."""
    is_page: bool = False
    """Whether the file is a page of the web."""
    entities: tuple[Entity, ...] = ()
    """What is known of the names in the text."""


def parse_many(
    texts: Iterable[Item],
    processes: int | None = None,
    progress: bool | None = None,
    *,
    published: datetime.date | None = None,
    lexicon: Lexicon = ENGLISH,
) -> Iterator[Article | ItemError]:
    """Yield the article of each of *texts*, in order, or in its place the `ItemError` that says why there is none.

    Nothing is read before it is asked for, beyond a few items for each process, so *texts* may be endless.

    Args:
        texts: Texts; paths (`pathlib.Path`) of files in UTF-8, or of pages (``.html``, read as `quotekit.html` does);
            or mappings with ``text`` or ``path`` and, where known, ``doc_id`` (or ``id``), ``published`` (a date, or a
            text that begins with ``YYYY-MM-DD``), ``source`` and ``entities`` (of the text, as `parse` takes them).
            Other keys are passed over. A ``doc_id`` names the article in tables; a file has its path.
        processes: How many processes share the work; None or 1 is this one.
        progress: Whether to show a bar: None shows one in a terminal or notebook when tqdm is installed and the work
            takes longer than two seconds.
        published: The day of publication of those that tell none.
        lexicon: The reporting expressions to look for.

    Raises:
        TypeError: *texts* is a single text, path or mapping.
        ValueError: *processes* is less than 1.
        ImportError: *progress* is True and tqdm is not installed.
    """
    if isinstance(texts, (str, bytes, os.PathLike, Mapping)):
        raise TypeError(f"parse_many takes many items, not one {type(texts).__name__}; put it in a list")
    if processes is not None and processes < 1:
        raise ValueError(f"there must be at least 1 process, not {processes}")
    parse("", published=published, lexicon=lexicon)  # what is wrong for all is told at once, and not for each
    articles = run(starmap(task_of, enumerate(texts)), processes, published=published, lexicon=lexicon)
    return with_bar(articles, progress, len(texts) if isinstance(texts, Sized) else None)


def run(
    tasks: Iterable[Task],
    processes: int | None = None,
    *,
    published: datetime.date | None = None,
    lexicon: Lexicon = ENGLISH,
) -> Generator[Article | ItemError, None, None]:
    """Yield the article or the error of each of *tasks*, in order."""
    # The tables of English are in every process already.
    work = partial(parse_task, published=published, lexicon=None if lexicon is ENGLISH else lexicon)
    if processes is None or processes == 1:
        yield from map(work, tasks)
    else:
        yield from in_order(work, tasks, processes, _error)


def task_of(number: int, item: object, doc_id: str | None = None) -> Task:
    """Return what is to be done for *item*, which is called *doc_id* unless it names itself."""
    try:
        if isinstance(item, Mapping):
            return _from_mapping(number, item, doc_id)
        if isinstance(item, os.PathLike):
            path = os.fspath(item)
            return Task(number, path if doc_id is None else doc_id, path=path, is_page=is_page(path))
        return Task(number, doc_id, text=_text(item))
    except Exception as error:  # noqa: BLE001 (a mapping may raise anything)
        return Task(number, doc_id, failure=_reason(error))


def _from_mapping(number: int, item: Mapping[str, Any], doc_id: str | None) -> Task:
    text, path = _known(item, "text"), _known(item, "path")
    if (text is None) == (path is None):
        keys = ", ".join(map(repr, item)) or "nothing"
        raise InputError(f"an item needs 'text' or 'path', this one has {keys}")
    name = next((known for key in ("doc_id", "id") if (known := _known(item, key)) is not None), doc_id)
    day, source = _known(item, "published"), _known(item, "source")
    path = None if path is None else os.fspath(path)
    entities = _known(item, "entities")
    try:
        if entities is not None and path is not None and is_page(path):
            raise ValueError("entities are places in a text, and this is a page")
        return Task(
            number,
            path if name is None else str(name),
            text=None if text is None else _text(text),
            path=path,
            published=datetime.datetime.fromisoformat(day).date() if isinstance(day, str) else day,
            source=source,
            is_page=path is not None and is_page(path),
            entities=() if entities is None else tuple(entities),
        )
    except (TypeError, ValueError) as error:
        return Task(number, path if name is None else str(name), failure=_reason(error))


def _known(item: Mapping[str, Any], key: str) -> Any:
    """Return what stands under *key*, None also for what a data frame puts where it knows nothing."""
    value = item.get(key)
    return None if type(value).__name__ in ("NAType", "NaTType") or value != value else value


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(f"text must be a str, got {type(value).__name__}")


def parse_task(task: Task, *, published: datetime.date | None, lexicon: Lexicon | None) -> Article | ItemError:
    """Return the article of *task* or the error that it is; never raise."""
    try:
        if task.failure is not None:
            return _error(task, task.failure)
        if task.is_page:
            return _parse_page(task, published=published, lexicon=lexicon or ENGLISH)
        text = read_text(task.path) if task.text is None and task.path is not None else task.text
        return parse(
            _text(text),
            published=task.published or published,
            source=task.source,
            doc_id=task.doc_id,
            lexicon=lexicon or ENGLISH,
            entities=task.entities,
        )
    except Exception as error:  # noqa: BLE001 (one bad item is its own error, and the rest go on)
        return _error(task, _reason(error))


def _parse_page(task: Task, *, published: datetime.date | None, lexicon: Lexicon) -> Article:
    """Return the article of a page, whose own day comes before the one that is told for all."""
    from quotekit.html import read_page  # most do without it

    page = read_bytes(task.path) if task.page is None and task.path is not None else task.page or b""
    known = read_page(page)
    origin = known.source
    return parse(
        known.text,
        published=task.published or origin.published or published,
        source=task.source or origin.for_parse()["source"],
        doc_id=task.doc_id or origin.url,
        lexicon=lexicon,
    )


def _error(task: Task, reason: str) -> ItemError:
    return ItemError(task.number, task.doc_id, reason)


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, InputError) else f"{type(error).__name__}: {error}"


def with_bar(
    articles: Iterator[Article | ItemError], progress: bool | None, total: int | None
) -> Iterator[Article | ItemError]:
    """Return *articles*, counted on a progress bar where one is wanted, as `parse_many` tells.

    Raises:
        ImportError: *progress* is True and tqdm is not installed.
    """
    in_notebook = "ipykernel" in sys.modules
    in_terminal = sys.stderr is not None and sys.stderr.isatty()
    if progress is False or (progress is None and not (in_notebook or in_terminal)):
        return articles
    try:
        tqdm = extras.load("tqdm.auto" if in_notebook else "tqdm", "progress", "a progress bar").tqdm
    except ImportError:
        if progress is None:
            return articles
        raise
    return _counted(articles, partial(tqdm, total=total, unit=" articles", delay=0 if progress else SHORT))


def _counted(articles: Iterator[Article | ItemError], bar: Callable[[], Any]) -> Iterator[Article | ItemError]:
    """Yield *articles* and count them on a bar, made with the first: it has a thread, and threads do not like forks."""
    shown = None
    try:
        for article in articles:
            shown = bar() if shown is None else shown
            yield article
            shown.update()
    finally:
        if shown is not None:
            shown.close()
