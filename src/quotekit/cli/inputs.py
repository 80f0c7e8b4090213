"""What is to be read: files, directories and standard input, as tasks that are named.

::

    a.txt          a.txt         an article
    news/          news/b.txt    an article each, in the order of their names
    -              -             an article
    with --input jsonl
    all.jsonl      "id" or all.jsonl:7   an article for each line, read when its turn comes
"""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import BinaryIO

from quotekit.cli.arguments import STANDARD_INPUT
from quotekit.cli.terminal import complain
from quotekit.errors import InputError, QuotekitError
from quotekit.files import PAGES, decode, is_page, read_bytes, read_text
from quotekit.html import read_page
from quotekit.many import Task, task_of
from quotekit.serial import from_line

SUFFIXES = {"text": (".txt",), "html": PAGES, "jsonl": (".jsonl", ".ndjson")}


def tasks(options: argparse.Namespace) -> Iterator[Task]:
    """Yield what is to be done, each thing opened when its turn comes."""
    numbers = count()
    suffixes = SUFFIXES[options.input]
    for given in options.inputs:
        for path in _files(given, suffixes, options.output):
            if isinstance(path, Task):
                yield path._replace(number=next(numbers))
            elif options.input == "jsonl":
                yield from _records(path, options.text_field, numbers)
            elif path == STANDARD_INPUT:
                yield _standard_input_task(next(numbers), is_page=options.input == "html")
            else:
                yield Task(next(numbers), path, path=path, is_page=options.input == "html" or is_page(path))


def _files(given: str, suffixes: tuple[str, ...], output: str | None) -> Iterator[str | Task]:
    """Yield the files that *given* stands for; of a directory those that can be seen, and not what is written now."""
    try:
        is_directory = given != STANDARD_INPUT and Path(given).is_dir()
    except ValueError:  # a NUL in a path; who opens it will say so
        is_directory = False
    if not is_directory:
        yield given
        return
    found = False
    unread: list[OSError] = []
    for where, directories, names in os.walk(given, onerror=unread.append):
        directories[:] = sorted(name for name in directories if not name.startswith("."))
        for name in sorted(names):
            path = Path(where, name)
            if name.startswith(".") or path.suffix.lower() not in suffixes or _is_output(path, output):
                continue
            found = True
            yield str(path)
    for error in unread:
        yield _failed(str(error.filename), error.strerror or str(error))
    if not found and not unread:
        yield _failed(given, f"no {' or '.join(suffixes)} files in this directory")


def _is_output(path: Path, output: str | None) -> bool:
    try:
        return output is not None and path.samefile(output)
    except OSError:
        return False


def _failed(name: str, reason: str) -> Task:
    return Task(0, name, failure=reason)


def _standard_input_task(number: int, *, is_page: bool) -> Task:
    try:
        data = _standard_input().read()
        if is_page:
            return Task(number, STANDARD_INPUT, page=data, is_page=True)
        return Task(number, STANDARD_INPUT, text=decode(data))
    except (InputError, OSError) as error:
        return Task(number, "standard input", failure=str(error))


def read_named(path: str) -> str:
    """Return the text of the file at *path*, of the article in it if it is a page, or of standard input for ``-``.

    Raises:
        InputError: it cannot be read as text; the message names it and says why.
    """
    name = "standard input" if path == STANDARD_INPUT else path
    try:
        if path == STANDARD_INPUT:
            return decode(_standard_input().read())
        return read_page(read_bytes(path)).text if is_page(path) else read_text(path)
    except (InputError, ImportError, OSError) as error:
        raise InputError(f"{name}: {error}") from error


def _standard_input() -> BinaryIO:
    if sys.stdin is None:  # closed, as by "quotekit <&-"
        return BytesIO()
    if sys.stdin.isatty():
        complain("reading standard input; end it with Ctrl-D")
    return sys.stdin.buffer


def _records(path: str, text_field: str, numbers: Iterator[int]) -> Iterator[Task]:
    """Yield a task for each line of the JSON Lines at *path*."""
    name = "standard input" if path == STANDARD_INPUT else path
    try:
        with nullcontext(_standard_input()) if path == STANDARD_INPUT else Path(path).open("rb") as lines:
            for at, line in enumerate(lines, start=1):
                line = line.removeprefix(codecs.BOM_UTF8) if at == 1 else line
                if line and not line.isspace():
                    yield _record(line, text_field, f"{name}:{at}", next(numbers))
    except (OSError, ValueError) as error:
        yield Task(next(numbers), name, failure=getattr(error, "strerror", None) or str(error))


def _record(line: bytes, text_field: str, place: str, number: int) -> Task:
    """Return the task that a line describes; it is called by its "doc_id" or "id", and else by its *place*."""
    try:
        record = from_line(line)
    except QuotekitError as error:
        return Task(number, place, failure=str(error))
    if not isinstance(record, dict):
        return Task(number, place, failure=f"a line must be a JSON object, got {type(record).__name__}")
    if text_field not in record:
        there = ", ".join(map(repr, record)) or "nothing"
        return Task(number, place, failure=f"there is no {text_field!r} in it, but {there}; see --text-field")
    known = {key: record.get(key) for key in ("doc_id", "id", "published", "source")}
    return task_of(number, {**known, "text": record[text_field]}, place)
