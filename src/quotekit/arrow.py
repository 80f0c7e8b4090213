"""Record batches of Arrow in, record batches of quotes out: one adapter for Spark, DuckDB, Polars, Ray, Dask and data sets.

::

    url       text                        doc_id  quote_index  quote_text  ...  error
    /a        “No,” Ann Wu said.          /a      0            No
    /b        null                        /b      null         null             text is null

A row that cannot be read gives one row that says why, and never ends the job. Rows come in the order of what they were
found in, in batches of bounded size, and nothing is kept between the batches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    lexicon: Lexicon = ENGLISH,
) -> Iterator[pa.RecordBatch]:
    """Yield the quotes of the articles in *batches*, of the schema `SCHEMA`, each batch of 10,000 rows at most.

    At least one batch is yielded, empty where there are no quotes. The function can be pickled, also with
    `functools.partial`.

    Args:
        batches: An article a row, as strings or as bytes in UTF-8.
        text: The column of the articles.
        doc_id: The column of their names, by default ``doc_id`` or ``id`` if there is one; an article without a name
            is called by its number in *batches*.
        published: The column of the days of publication, if there is one: days, times or texts YYYY-MM-DD.
        source: The column of what is kept as the article's source, if there is one.
        lexicon: The reporting expressions to look for.

    Raises:
        ValueError: there is no column *text*, or none that is called *doc_id*.
    """
    number = 0
    is_empty = True
    for batch in batches:
        rows: list[Row] = []
        for task in _tasks(batch, number, text=text, doc_id=doc_id, published=published, source=source):
            rows.extend(_rows(task, lexicon))
            while len(rows) >= MOST_ROWS:
                yield _batch(rows[:MOST_ROWS])
                is_empty = False
                del rows[:MOST_ROWS]
        number += batch.num_rows
        if rows:
            yield _batch(rows)
            is_empty = False
    if is_empty:
        yield _batch([])


def extract_table(
    table: pa.Table,
    *,
    text: str = "text",
    doc_id: str | None = None,
    published: str = "published",
    source: str = "source",
    lexicon: Lexicon = ENGLISH,
) -> pa.Table:
    """Return the quotes of the articles in *table* as a table, as `extract_batches` does.

    Raises:
        ValueError: there is no column *text*, or none that is called *doc_id*.
    """
    found = extract_batches(
        table.to_batches(), text=text, doc_id=doc_id, published=published, source=source, lexicon=lexicon
    )
    return pa.Table.from_batches(found, SCHEMA)


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


def spark_schema() -> StructType:
    """Return `SCHEMA` as Spark takes it.

    ::

        frame.mapInArrow(extract_batches, spark_schema())

    Raises:
        ImportError: PySpark is not installed.
    """
    types = extras.load("pyspark.sql.pandas.types", "spark", "quotekit.arrow.spark_schema")
    found: StructType = types.from_arrow_schema(SCHEMA)
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
        if needed is not None and needed not in names:
            raise ValueError(f"there is no column {needed!r}, but {', '.join(map(repr, names)) or 'none'}")
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


def _batch(rows: list[Row]) -> pa.RecordBatch:
    cells = {name: [encodable(row.get(name)) for row in rows] for name in SCHEMA.names}
    return pa.RecordBatch.from_pydict(cells, schema=SCHEMA)
