"""Rows to the frames of pandas, polars and Arrow, a column at a time, each with its declared type.

The types come from the declarations in `columns` and never from the values, so that a table without rows, or with one
that has no speaker, has the same columns of the same types as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from quotekit import extras
from quotekit.tables.columns import TABLES, Column, Kind

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from quotekit.tables.rows import Row

#: UTF-8, and so Arrow, cannot hold these; one code point takes the place of one, so that offsets stay right.
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def pandas_frame(rows: Iterable[Row], table: str) -> pandas.DataFrame:
    """Return *rows* as a frame of pandas."""
    pd = extras.load("pandas", "pandas", "quotekit.tables.to_pandas")
    columns, cells = TABLES[table], _by_column(rows, table)
    frame: pandas.DataFrame = pd.DataFrame({each.name: _pandas_array(pd, each, cells[each.name]) for each in columns})
    return frame


def _pandas_array(pd: Any, column: Column, cells: list[Any]) -> Any:
    if column.kind in (Kind.CATEGORY, Kind.ORDER, Kind.LEVEL):
        return pd.Categorical(cells, categories=column.values, ordered=column.kind is not Kind.CATEGORY)
    if column.kind is Kind.DAY:  # by way of numpy, since pandas 2.0 would go through nanoseconds, which end in 1677
        return extras.load("numpy", "pandas", "quotekit.tables.to_pandas").array(cells, dtype="datetime64[s]")
    dtype = {
        Kind.TEXT: "string",
        Kind.TEXTS: "object",
        Kind.INTEGER: "Int64" if column.optional else "int64",
        Kind.FLAG: "boolean" if column.optional else "bool",
    }[column.kind]
    return pd.Series(cells, dtype=dtype)


def polars_frame(rows: Iterable[Row], table: str) -> polars.DataFrame:
    """Return *rows* as a frame of polars."""
    pl = extras.load("polars", "polars", "quotekit.tables.to_polars")
    types = {
        Kind.TEXT: pl.String,
        Kind.TEXTS: pl.List(pl.String),
        Kind.INTEGER: pl.Int64,
        Kind.FLAG: pl.Boolean,
        Kind.DAY: pl.Date,
        Kind.LEVEL: pl.Int64,
    }
    schema = {each.name: types.get(each.kind) or pl.Enum(each.values) for each in TABLES[table]}
    frame: polars.DataFrame = pl.DataFrame(_by_column(rows, table), schema=schema)
    return frame


def arrow_schema(table: str) -> pyarrow.Schema:
    """Return the schema of a table in Arrow: plain types only, since dictionaries do not travel everywhere."""
    pa = extras.load("pyarrow", "arrow", "quotekit.tables.to_arrow")
    types = {
        Kind.TEXTS: pa.list_(pa.string()),
        Kind.INTEGER: pa.int64(),
        Kind.FLAG: pa.bool_(),
        Kind.DAY: pa.date32(),
        Kind.LEVEL: pa.int64(),
    }
    fields = [pa.field(each.name, types.get(each.kind, pa.string()), nullable=each.optional) for each in TABLES[table]]
    schema: pyarrow.Schema = pa.schema(fields)
    return schema


def arrow_table(rows: Iterable[Row], table: str) -> pyarrow.Table:
    """Return *rows* as a table of Arrow."""
    pa = extras.load("pyarrow", "arrow", "quotekit.tables.to_arrow")
    found: pyarrow.Table = pa.table(_by_column(rows, table), schema=arrow_schema(table))
    return found


def _by_column(rows: Iterable[Row], table: str) -> dict[str, list[Any]]:
    columns = TABLES[table]
    cells: dict[str, list[Any]] = {each.name: [] for each in columns}
    for row in rows:
        for each in columns:
            cells[each.name].append(encodable(row[each.name]))
    return cells


def encodable(cell: Any) -> Any:
    """Return *cell* as UTF-8 can hold it, lone surrogates replaced."""
    if isinstance(cell, str):
        return LONE_SURROGATE.sub(REPLACEMENT, cell)
    if isinstance(cell, list):
        return [encodable(each) for each in cell]
    return cell
