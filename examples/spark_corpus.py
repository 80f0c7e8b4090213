"""A directory of articles in, a Parquet of their quotes and a summary out, on Spark.

    python examples/spark_corpus.py corpus/ found/ --text text --doc-id id
    python examples/spark_corpus.py corpus/ found/ --generate 10000      # on articles that nobody wrote

The directory holds Parquet or JSON Lines, a record an article. Needs Java and: pip install 'quotekit-news[spark]'
"""

from __future__ import annotations

import argparse
import functools
import os
import sys
import time
from pathlib import Path

import generated_news
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

from quotekit.arrow import extract_batches, spark_schema

LEVELS = ("NAMED_PERSON", "NAMED_BODY", "OFFICE", "UNNAMED_SEVERAL", "UNNAMED_ONE", "VAGUE", "HEARSAY", "UNATTRIBUTED")


def main() -> None:
    """Run the job that the arguments tell."""
    options = _arguments()
    if options.generate:
        generated_news.write(options.corpus, options.generate)
    spark = _session(options.cores)
    try:
        articles = _read(spark, options.corpus)
        count = articles.count()
        begun = time.perf_counter()
        found = articles.mapInArrow(
            functools.partial(extract_batches, text=options.text, doc_id=options.doc_id), spark_schema()
        )
        quotes = str(options.out / "quotes.parquet")
        found.write.mode("overwrite").parquet(quotes)
        seconds = time.perf_counter() - begun
        _summarise(spark.read.parquet(quotes), options.out / "summary.csv")
        rate = count / seconds / options.cores
        print(f"{count} articles in {seconds:.1f} s on {options.cores} cores: {rate:.0f} articles a second and core")
    finally:
        spark.stop()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Quotes of a corpus, by Spark")
    parser.add_argument("corpus", type=Path, help="a directory of *.parquet or *.jsonl")
    parser.add_argument("out", type=Path, help="a directory for quotes.parquet and summary.csv")
    parser.add_argument("--text", default="text", help="the column of the articles (%(default)s)")
    parser.add_argument("--doc-id", default="id", help="the column of their names (%(default)s)")
    parser.add_argument("--cores", type=int, default=os.cpu_count() or 1, help="of this machine (%(default)s)")
    parser.add_argument("--generate", type=int, metavar="N", help="write N articles into the corpus first")
    return parser.parse_args()


def _session(cores: int) -> SparkSession:
    # Without it the workers are whatever python3 is on the path, and have no quotekit.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return (
        SparkSession.builder.master(f"local[{cores}]")
        .appName("quotekit")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        # Several parts for each core, so that none waits long for the last; repartition() would lose the order.
        .config("spark.sql.files.minPartitionNum", str(cores * 4))
        .config("spark.sql.files.openCostInBytes", "0")
        .getOrCreate()
    )


def _read(spark: SparkSession, corpus: Path) -> DataFrame:
    if any(corpus.glob("*.parquet")):
        return spark.read.parquet(str(corpus))
    return spark.read.json([str(path) for path in sorted(corpus.glob("*.jsonl"))])


def _summarise(quotes: DataFrame, path: Path) -> None:
    """Print how many quotes there are of each level, and write it beside them."""
    counts = {row["strength_name"]: row["count"] for row in quotes.groupBy("strength_name").count().collect()}
    failed = counts.pop(None, 0)
    speakers = quotes.where(f.col("speaker_kind") == "person").select("speaker_name").distinct().count()
    lines = [f"{level},{counts.get(level, 0)}" for level in LEVELS]
    path.write_text("\n".join(("strength,quotes", *lines)) + "\n", encoding="utf-8")
    print(*lines, sep="\n")
    print(f"{sum(counts.values())} quotes, {speakers} people by name, {failed} articles that could not be read")


if __name__ == "__main__":
    main()
