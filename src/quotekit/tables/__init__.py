"""Quotes, speakers and hedges as tidy tables.

::

    doc_id  quote_text               speaker_name  strength  polarity  ...
    a.txt   We have no deal          Ann Wu               7  asserts
    a.txt   the harbour was bankrupt Ann Wu               7  denies

Every function takes one article or an iterable of them, also what
`quotekit.parse_many` yields; what could not be parsed leaves no rows and is
warned of. *table* is ``"quotes"``, ``"speakers"`` or ``"hedges"``; `COLUMNS`
tells the columns of each, which are the same with and without rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quotekit.errors import ItemError
from quotekit.model import Article
from quotekit.tables import frames
from quotekit.tables.columns import TABLES as COLUMNS
from quotekit.tables.columns import Column, Kind
from quotekit.tables.rows import Row, rows_of_all

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

__all__ = ["COLUMNS", "Column", "Kind", "Row", "arrow_schema", "to_arrow", "to_pandas", "to_polars", "to_rows"]

arrow_schema = frames.arrow_schema


def to_rows(articles: Article | Iterable[Article | ItemError], table: str = "quotes") -> list[Row]:
    """Return the rows of *table*, each a dictionary of all its columns.

    Raises:
        TypeError: *articles* is or holds something that is no article.
        ValueError: there is no such table.
    """
    return list(rows_of_all(articles, table))


def to_pandas(articles: Article | Iterable[Article | ItemError], table: str = "quotes") -> pandas.DataFrame:
    """Return *table* as a frame of pandas.

    Levels and their names are ordered categories, other fixed sets of words categories, days ``datetime64[s]``, texts
    ``string``, lists objects. A lone surrogate becomes U+FFFD here and in the other frames, which are UTF-8.

    Raises:
        ImportError: pandas is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: there is no such table.
    """
    return frames.pandas_frame(rows_of_all(articles, table), table)


def to_polars(articles: Article | Iterable[Article | ItemError], table: str = "quotes") -> polars.DataFrame:
    """Return *table* as a frame of polars; fixed sets of words are ``Enum``, levels integers.

    Raises:
        ImportError: polars is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: there is no such table.
    """
    return frames.polars_frame(rows_of_all(articles, table), table)


def to_arrow(articles: Article | Iterable[Article | ItemError], table: str = "quotes") -> pyarrow.Table:
    """Return *table* as a table of Arrow with the types of `arrow_schema`: strings, integers, days, lists of strings.

    There is no dictionary among them, so that Spark and data bases take it as it is.

    Raises:
        ImportError: pyarrow is not installed.
        TypeError: *articles* is or holds something that is no article.
        ValueError: there is no such table.
    """
    return frames.arrow_table(rows_of_all(articles, table), table)
