"""One adapter for the engines that know Arrow: the same rows with each of them."""

from __future__ import annotations

import datetime
import functools
import gc
import os
import pickle
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import quotekit
from quotekit import tables

pa = pytest.importorskip("pyarrow")

from quotekit import arrow  # noqa: E402
from quotekit.arrow import COLUMN, SCHEMA, extract_batches, extract_column, extract_table  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES: list[dict[str, Any]] = [
    {
        "doc_id": "ferry",
        "text": "“We will not sell,” Mayor Ada Brandt told Reuters on Monday. She denied that the harbour may be bankrupt.",
    },
    {"doc_id": "null", "text": None},
    {"doc_id": "rain", "text": "It rained."},
    {"doc_id": "odd", "text": "“No 😀,” Ann Wu said in a statement. Two aides said, “Never."},
    {"doc_id": None, "text": "Critics asked whether it would float."},
]
DAY = datetime.date(2026, 3, 11)
TABLE = pa.table(
    {
        "doc_id": [each["doc_id"] for each in ARTICLES],
        "text": [each["text"] for each in ARTICLES],
        "published": pa.array([DAY] * len(ARTICLES), pa.date32()),
    }
)


def _expected() -> list[dict[str, Any]]:
    """Return the rows that plain Python gives."""
    rows: list[dict[str, Any]] = []
    for n, each in enumerate(ARTICLES):
        name = each["doc_id"] or str(n)
        if each["text"] is None:
            rows.append(dict.fromkeys(SCHEMA.names) | {"doc_id": name, "error": "text is null"})
        else:
            found = tables.to_rows(quotekit.parse(each["text"], published=DAY, doc_id=name))
            rows.extend(row | {"error": None} for row in found)
    return rows


EXPECTED = _expected()


def test_the_rows_are_those_of_plain_python() -> None:
    """Columns, values and order are those of `tables.to_rows`, and a null is a row that says so."""
    assert EXPECTED == extract_table(TABLE).to_pylist()
    assert SCHEMA == extract_table(TABLE).schema
    assert 6 <= len(EXPECTED)


def test_the_schema_is_the_table_of_quotes_and_an_error() -> None:
    """The columns are those of Arrow's table of quotes, all of which may be null; none is a dictionary."""
    quotes = tables.arrow_schema("quotes")

    assert [*zip(quotes.names, quotes.types, strict=True), ("error", pa.string())] == list(
        zip(SCHEMA.names, SCHEMA.types, strict=True)
    )
    assert all(field.nullable and not pa.types.is_dictionary(field.type) for field in SCHEMA)


def test_a_table_without_rows_has_the_columns() -> None:
    """Nothing in, or no quotes, gives one empty batch of the schema."""
    for table in (TABLE.slice(0, 0), TABLE.slice(2, 1)):
        [batch] = extract_batches(table.to_batches())

        assert (SCHEMA, 0) == (batch.schema, batch.num_rows)
    assert 0 == next(extract_batches([])).num_rows


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.dictionary(pa.int32(), pa.string())]
)
def test_every_kind_of_text_is_read(kind: pa.DataType) -> None:
    """Strings of each of Arrow's kinds, and bytes in UTF-8, are texts."""
    texts = TABLE["text"].combine_chunks()
    column = texts.dictionary_encode() if pa.types.is_dictionary(kind) else texts.cast(kind)

    assert EXPECTED == extract_table(TABLE.set_column(1, "text", column)).to_pylist()


def test_more_columns_are_kept() -> None:
    """Each row has the cells of its article in the columns that are to be kept, whatever their type; so do errors."""
    outlets = pa.array(["A", None, "C", "D", "E"]).dictionary_encode()
    table = TABLE.append_column("outlet", outlets).append_column("n", pa.array(range(5), pa.int8()))
    found = extract_table(table, keep=["n", "outlet"])

    numbers = {row["doc_id"]: n for n, row in enumerate(ARTICLES) if row["doc_id"]} | {"4": 4}
    assert [*SCHEMA.names, "n", "outlet"] == found.schema.names
    assert table.schema.field("outlet").type == found.schema.field("outlet").type
    assert EXPECTED == found.select(SCHEMA.names).to_pylist()
    assert [(numbers[row["doc_id"]], "A?CDE"[numbers[row["doc_id"]]]) for row in EXPECTED] == [
        (row["n"], row["outlet"] or "?") for row in found.to_pylist()
    ]


def test_kept_columns_are_there_without_quotes() -> None:
    """Articles without a quote give an empty batch with them; no articles give none: nobody knows the types."""
    rain = pa.table({"text": ["It rained."], "n": [1]})

    assert [(0, [*SCHEMA.names, "n"])] == [
        (each.num_rows, each.schema.names) for each in extract_batches(rain.to_batches(), keep=["n"])
    ]
    assert [] == list(extract_batches([], keep=["n"]))
    assert [*SCHEMA.names, "n"] == extract_table(rain.slice(0, 0), keep=["n"]).schema.names


@pytest.mark.parametrize(
    ("keep", "complaint"),
    [
        (["outlet"], "there is no column 'outlet', but 'doc_id', 'text', 'published'"),
        (["doc_id"], "the column 'doc_id' cannot be kept: there is one of that name already"),
        (["text", "text"], "the column 'text' cannot be kept"),
    ],
)
def test_a_column_that_cannot_be_kept_is_told(keep: list[str], complaint: str) -> None:
    """A missing one, and one whose name is taken."""
    with pytest.raises(ValueError, match=complaint):
        extract_table(TABLE, keep=keep)


def _invalid() -> pa.Array:
    """Return a column of strings one of which is no UTF-8, as careless writers make them."""
    return pa.StringArray.from_buffers(2, pa.py_buffer(b"\0\0\0\0\x02\0\0\0\x06\0\0\0"), pa.py_buffer(b"\xff\xfeokay"))


@pytest.mark.parametrize(
    ("table", "errors"),
    [
        (pa.table({"text": _invalid()}), ["UnicodeDecodeError: "]),
        (pa.table({"text": pa.array([b"caf\xe9", b"ok"])}), ["not UTF-8: byte 0xe9 at offset 3 (line 1)"]),
        (pa.table({"text": pa.array([5, 6])}), ["TypeError: text must be a str, got int"] * 2),
        (pa.table({"text": ["a", "b"], "published": ["soon", None]}), ["ValueError: Invalid isoformat string: 'soon'"]),
        (pa.table({"text": pa.array([None, None])}), ["text is null"] * 2),
    ],
    ids=["no UTF-8", "bytes", "numbers", "day", "nulls"],
)
def test_a_broken_row_is_its_own_error(table: pa.Table, errors: list[str]) -> None:
    """What cannot be read is named and told; the rest is read."""
    found = extract_table(table).to_pylist()

    assert [(str(n), True) for n in range(len(errors))] == [
        (row["doc_id"], row["error"].startswith(error)) for row, error in zip(found, errors, strict=True)
    ]


def test_a_column_that_is_not_there_is_a_mistake() -> None:
    """A wrong name is told at once, with those that there are."""
    with pytest.raises(ValueError, match="there is no column 'body', but 'doc_id', 'text', 'published'"):
        extract_table(TABLE, text="body")
    with pytest.raises(ValueError, match="there is no column 'url'"):
        next(extract_batches(TABLE.to_batches(), doc_id="url"))


def test_a_column_gives_a_column() -> None:
    """Each text has the list of its quotes, a null the row that says so."""
    found = extract_column(TABLE["text"], TABLE["doc_id"])

    assert COLUMN == found.type
    assert len(ARTICLES) == len(found)
    assert [[], "text is null"] == [found[2].as_py(), found[1].as_py()[0]["error"]]
    dated = {"said_on", "doc_published"}
    assert [{k: v for k, v in row.items() if k not in dated} for row in EXPECTED] == [
        {k: v for k, v in row.items() if k not in dated} for row in found.flatten().to_pylist()
    ]


def test_batches_are_bounded_and_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many quotes there are, a batch has so many rows at most, and articles stay in order and numbered on."""
    monkeypatch.setattr(arrow, "MOST_ROWS", 4)
    batch = pa.record_batch({"text": ["“No,” Ann Wu said. “Yes,” Bo Hale said. “Well,” Ida Falk said."] * 5})
    found = list(extract_batches([batch, batch]))

    assert [4, 4, 4, 3] * 2 == [each.num_rows for each in found]
    assert [str(n) for n in range(10) for _ in range(3)] == [
        row["doc_id"] for each in found for row in each.to_pylist()
    ]


def test_nothing_is_kept_between_batches() -> None:
    """Batches are read when they are asked for, and what was read is let go."""
    held: list[int] = []

    def endless() -> Iterator[pa.RecordBatch]:
        while True:
            yield pa.record_batch({"text": ["“No,” Ann Wu said. " * 40] * 20})
            gc.collect()
            held.append(pa.total_allocated_bytes())

    for n, _ in enumerate(extract_batches(endless())):
        if n == 20:
            break

    assert 20 == len(held)
    assert max(held[10:]) <= max(held[:10]) * 1.1


def test_it_can_be_sent_to_other_processes() -> None:
    """The functions are pickled by their names."""
    work = pickle.loads(pickle.dumps(functools.partial(extract_batches, doc_id="doc_id")))  # noqa: S301

    assert EXPECTED == pa.Table.from_batches(work(TABLE.to_batches())).to_pylist()


@pytest.mark.skipif(find_spec("pyspark") is not None, reason="PySpark is installed")
def test_without_spark_the_command_that_brings_it_is_told() -> None:
    """`spark_schema` needs the extra ``spark``, and says so."""
    with pytest.raises(ImportError, match=r"needs pyspark: pip install 'quotekit-news\[spark\]'"):
        arrow.spark_schema()


# The engines


def _sorted(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: row[name] for name in SCHEMA.names} for row in rows]


def test_duckdb_gives_the_same_rows() -> None:
    """DuckDB hands over batches and reads batches."""
    duckdb = pytest.importorskip("duckdb")
    reader = duckdb.connect().from_arrow(TABLE).to_arrow_reader(2)
    quotes = pa.RecordBatchReader.from_batches(SCHEMA, extract_batches(reader))
    found = duckdb.connect().from_arrow(quotes).to_arrow_table()

    assert EXPECTED == _sorted(found.to_pylist())


def test_polars_gives_the_same_rows() -> None:
    """Polars hands its frame over and takes the quotes."""
    polars = pytest.importorskip("polars")
    frame = polars.from_arrow(TABLE)

    assert EXPECTED == _sorted(polars.from_arrow(extract_table(frame.to_arrow())).to_dicts())


def test_polars_takes_a_column() -> None:
    """An expression of Polars gives a list for each text, which can be unnested."""
    polars = pytest.importorskip("polars")
    frame = polars.from_arrow(TABLE).select("text")
    quotes = frame.select(
        polars.col("text").map_batches(lambda each: polars.from_arrow(extract_column(each.to_arrow()))).alias("quotes")
    )
    rows = quotes.explode("quotes", empty_as_null=False).unnest("quotes").to_dicts()

    assert [row["quote_text"] for row in EXPECTED] == [row["quote_text"] for row in rows]


@pytest.mark.filterwarnings("ignore")
def test_dask_gives_the_same_rows() -> None:
    """A bag of Dask maps the batches of its parts."""
    bag = pytest.importorskip("dask.bag")
    batches = bag.from_sequence(TABLE.to_batches(), npartitions=1)
    found = batches.map_partitions(extract_batches).compute(scheduler="sync")

    assert EXPECTED == pa.Table.from_batches(found).to_pylist()


@pytest.mark.filterwarnings("ignore")
def test_ray_gives_the_same_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A data set of Ray maps its tables."""
    ray = pytest.importorskip("ray")
    pytest.importorskip("ray.data")
    monkeypatch.setenv("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    ray.init(num_cpus=1, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": os.pathsep.join(sys.path)}})
    try:
        mapped = ray.data.from_arrow(TABLE).map_batches(extract_table, batch_format="pyarrow", batch_size=None)
        rows = [dict(row) for row in mapped.take_all()]
    finally:
        ray.shutdown()

    assert EXPECTED == _sorted(rows)


@pytest.fixture
def spark() -> Iterator[Any]:
    """Yield a session of Spark on this machine, with one worker."""
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, which is not installed here")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (str(Path(quotekit.__file__).parent.parent), os.environ.get("PYTHONPATH")))
    )
    session = (
        sql.SparkSession.builder.master("local[1]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_the_same_rows(spark: Any) -> None:
    """`mapInArrow` of Spark gives them, in batches of two articles."""
    rows = [{**each, "doc_id": each["doc_id"] or str(n), "published": DAY} for n, each in enumerate(ARTICLES)]
    frame = spark.createDataFrame(rows, "doc_id string, text string, published date").coalesce(1)
    found = frame.mapInArrow(extract_batches, arrow.spark_schema())

    assert EXPECTED == [row.asDict(recursive=True) for row in found.collect()]

    kept = frame.withColumnRenamed("doc_id", "url").select("url", "text")
    rows_of = functools.partial(extract_batches, doc_id="url", keep=["url"])
    urls = kept.mapInArrow(rows_of, arrow.spark_schema(kept.select("url").schema)).select("doc_id", "url").collect()
    assert [(row["doc_id"],) * 2 for row in EXPECTED] == [tuple(row) for row in urls]
