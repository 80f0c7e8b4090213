"""Articles in files of JSON Lines: UTF-8, an object a line.

::

    {"schema": 1, "text": "“No,” Ann Wu said.", "quotes": [{"text": "No", ...
    {"schema": 1, "text": ...

Both ways go line by line, so a file may be larger than the memory. What the
command ``quotekit --format jsonl`` writes can be read here.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from quotekit.errors import SchemaError
from quotekit.model import Article


def read_jsonl(path: str | os.PathLike[str]) -> Iterator[Article]:
    """Yield the articles of the file at *path*; lines of white space are passed over.

    Raises:
        SchemaError: a line is not an article; the message names file and line.
        OSError: the file cannot be read.
    """
    with Path(path).open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            record = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            if record.isspace() or not record:
                continue
            try:
                yield Article.from_json(record)
            except SchemaError as error:
                raise SchemaError(f"{os.fspath(path)}:{number}: {error}") from error


def write_jsonl(articles: Iterable[Article], path: str | os.PathLike[str]) -> int:
    """Write *articles* to the file at *path*, in place of what it held, and return how many there were.

    Raises:
        SchemaError: an article cannot be written, as `Article.to_json` tells.
        OSError: the file cannot be written.
    """
    count = 0
    with Path(path).open("wb") as out:
        for article in articles:
            out.write(article.to_json().encode("utf-8") + b"\n")
            count += 1
    return count
