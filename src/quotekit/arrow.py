"""Record batches of Arrow in, record batches of quotes out: one adapter for Spark, DuckDB, Polars, Ray, Dask and data sets.

::

    url       text                        doc_id  quote_index  quote_text  ...  error
    /a        “No,” Ann Wu said.          /a      0            No
    /b        null                        /b      null         null             text is null

A row that cannot be read gives one row that says why, and never ends the job. Rows come in the order of what they were
found in, in batches of bounded size, and nothing is kept between the batches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from quotekit import extras
from quotekit.errors import InputError, ItemError
from quotekit.files import decode
from quotekit.lexicon import ENGLISH, Lexicon
from quotekit.many import Task, parse_task, task_of
from quotekit.tables.frames import arrow_schema, encodable
from quotekit.tables.rows import Row, rows_of

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql.types import StructType
else:
    pa = extras.load("pyarrow", "arrow", "quotekit.arrow")

#: How many rows a batch that is returned has at most.
MOST_ROWS = 10_000
ERROR = "error"
#: The columns by which an article may be called, if it is not told which.
DOC_IDS = ("doc_id", "id")

SCHEMA: pa.Schema = pa.schema(
    [each.with_nullable(True) for each in (*arrow_schema("quotes"), pa.field(ERROR, pa.string()))]
)
"""The columns of the [table of quotes](tables.md), and ``error``; all may be null, none is a dictionary."""

COLUMN: pa.DataType = pa.list_(pa.struct(list(SCHEMA)))
"""The type of what `extract_column` returns."""


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    doc_id: str | None = None,
    published: str = "published",
    source: str = "source",
    keep: Sequence[str] = (),
    lexicon: Lexicon = ENGLISH,
) -> Iterator[pa.RecordBatch]:
    """Yield the quotes of the articles in *batches*, of the schema `SCHEMA`, each batch of 10,000 rows at most.

    At least one batch is yielded, empty where there are no quotes; none where there is no article and something to keep,
    whose type nobody knows. The function can be pickled, also with `functools.partial`.

    Args:
        batches: An article a row, as strings or as bytes in UTF-8.
        text: The column of the articles.
        doc_id: The column of their names, by default ``doc_id`` or ``id`` if there is one; an article without a name
            is called by its number in *batches*.
        published: The column of the days of publication, if there is one: days, times or texts YYYY-MM-DD.
        source: The column of what is kept as the article's source, if there is one.
        keep: More columns of the articles, which each row is given as they are, behind those of `SCHEMA`.
        lexicon: The reporting expressions to look for.

    Raises:
        ValueError: there is no column *text*, or another that is named; or one of *keep* is called as one of `SCHEMA`.
    """
    number = 0
    empty = None if keep else _batch([])
    is_empty = True
    for batch in batches:
        schema = _widened(batch.schema, keep)
        empty = _widen([], batch, schema) if empty is None else empty
        rows: list[tuple[int, Row]] = []
        for n, task in enumerate(_tasks(batch, number, text=text, doc_id=doc_id, published=published, source=source)):
            rows.extend((n, row) for row in _rows(task, lexicon))
            while len(rows) >= MOST_ROWS:
                yield _widen(rows[:MOST_ROWS], batch, schema)
                is_empty = False
                del rows[:MOST_ROWS]
        number += batch.num_rows
        if rows:
            yield _widen(rows, batch, schema)
            is_empty = False
    if is_empty and empty is not None:
        yield empty


def extract_table(
    table: pa.Table,
    *,
    text: str = "text",
    doc_id: str | None = None,
    published: str = "published",
    source: str = "source",
    keep: Sequence[str] = (),
    lexicon: Lexicon = ENGLISH,
) -> pa.Table:
    """Return the quotes of the articles in *table* as a table, as `extract_batches` does.

    Raises:
        ValueError: there is no column *text*, or another that is named; or one of *keep* is called as one of `SCHEMA`.
    """
    found = extract_batches(
        table.to_batches(), text=text, doc_id=doc_id, published=published, source=source, keep=keep, lexicon=lexicon
    )
    return pa.Table.from_batches(found, _widened(table.schema, keep))


def extract_column(
    texts: pa.Array | pa.ChunkedArray,
    doc_ids: pa.Array | pa.ChunkedArray | None = None,
    *,
    lexicon: Lexicon = ENGLISH,
) -> pa.ListArray:
    """Return for each of *texts* the list of its quotes, of the type `COLUMN`: a column for a column.

    A null has a list with the one row that says so. Without *doc_ids* an article is called by its number.
    """
    offsets = [0]
    rows: list[Row] = []
    for n in range(len(texts)):
        task = _task(n, {"text": _reader(texts, n), "doc_id": _reader(doc_ids, n)})
        rows.extend(_rows(task, lexicon))
        offsets.append(len(rows))
    values = _batch(rows).to_struct_array()
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), values, type=COLUMN)


def spark_schema(kept: StructType | None = None) -> StructType:
    """Return `SCHEMA` as Spark takes it, and behind it the schema of the columns that are *kept*.

    ::

        frame.mapInArrow(extract_batches, spark_schema())
        frame.mapInArrow(partial(extract_batches, keep=["outlet"]), spark_schema(frame.select("outlet").schema))

    Raises:
        ImportError: PySpark is not installed.
    """
    types = extras.load("pyspark.sql.pandas.types", "spark", "quotekit.arrow.spark_schema")
    found: StructType = types.from_arrow_schema(SCHEMA)
    for field in kept or ():
        found = found.add(field)
    return found


def _tasks(
    batch: pa.RecordBatch, number: int, *, text: str, doc_id: str | None, published: str, source: str
) -> Iterator[Task]:
    """Yield what is to be done for each row of *batch*, whose first is the *number*-th of all.

    Raises:
        ValueError: a column that must be there is not.
    """
    names = batch.schema.names
    for needed in (text, doc_id):
        if needed is not None:
            _must_have(names, needed)
    named = doc_id or next((name for name in DOC_IDS if name in names), None)
    columns = {
        key: batch.column(names.index(name))
        for key, name in (("text", text), ("doc_id", named), ("published", published), ("source", source))
        if name in names
    }
    for n in range(batch.num_rows):
        yield _task(number + n, {key: _reader(column, n) for key, column in columns.items()})


Reader = Callable[[], Any]


def _reader(column: pa.Array | pa.ChunkedArray | None, n: int) -> Reader:
    """Return what reads a cell: strings of Arrow may be no UTF-8, and times none that Python has."""
    return lambda: None if column is None else column[n].as_py()


def _task(number: int, cells: dict[str, Reader]) -> Task:
    name = None
    try:
        known = cells.get("doc_id", lambda: None)()
        name = None if known is None else str(known)
        read = {key: cell() for key, cell in cells.items() if key != "doc_id"}
        if read["text"] is None:
            return Task(number, name, failure="text is null")
        if isinstance(read["text"], bytes):
            read["text"] = decode(read["text"])
    except Exception as error:  # noqa: BLE001 (a broken row is its own error, and the rest go on)
        told = str(error) if isinstance(error, InputError) else f"{type(error).__name__}: {error}"
        return Task(number, name, failure=told)
    return task_of(number, read, name)


def _rows(task: Task, lexicon: Lexicon) -> Iterator[Row]:
    name = str(task.number) if task.doc_id is None else task.doc_id
    found = parse_task(task, published=None, lexicon=lexicon)
    if isinstance(found, ItemError):
        yield {"doc_id": name, ERROR: found.reason}
    else:
        yield from rows_of(found, name, "quotes")


def _widened(articles: pa.Schema, keep: Sequence[str]) -> pa.Schema:
    """Return `SCHEMA` with the columns of *articles* that are kept.

    Raises:
        ValueError: one of them is not there, or is called as one of `SCHEMA` or another.
    """
    found = SCHEMA
    for name in keep:
        _must_have(articles.names, name)
        if name in found.names:
            raise ValueError(f"the column {name!r} cannot be kept: there is one of that name already")
        found = found.append(articles.field(name).with_nullable(True))
    return found


def _must_have(names: Sequence[str], name: str) -> None:
    """Say if a column that is named is not there.

    Raises:
        ValueError: there is none.
    """
    if name not in names:
        raise ValueError(f"there is no column {name!r}, but {', '.join(map(repr, names)) or 'none'}")


def _widen(rows: list[tuple[int, Row]], articles: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """Return the rows as a batch of *schema*; each has the number of its article, whose cells are kept."""
    made = _batch([row for _, row in rows])
    numbers = pa.array([n for n, _ in rows], pa.int64())
    kept = [articles.column(articles.schema.names.index(name)).take(numbers) for name in schema.names[len(SCHEMA) :]]
    return pa.RecordBatch.from_arrays([*made.columns, *kept], schema=schema)


def _batch(rows: list[Row]) -> pa.RecordBatch:
    cells = {name: [encodable(row.get(name)) for row in rows] for name in SCHEMA.names}
    return pa.RecordBatch.from_pydict(cells, schema=SCHEMA)
