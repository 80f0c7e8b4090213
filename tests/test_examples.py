"""What the README and the pages show is run: Python prints what stands below it, commands go through and print what is shown.

A fence that needs more than the core has a comment above it that no reader sees, and is skipped without it::

    <!-- with: pandas -->
    ```py
    frame = tables.to_pandas(articles)
    ```

The fences of a page run in its order and share their names; one that needs an extra sees those above it that need none.
What they take for granted (an article, a folder of them) is prepared below. In ``console``, commands stand behind a ``$``
with their output.
"""

from __future__ import annotations

import doctest
import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import ExitStack, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import quotekit
from quotekit import tables

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(
    r"(?:<!-- with: (?P<extra>\w+) -->\n)?^(?P<indent> *)```(?P<language>[\w{}-]*)[^\n`]*\n(?P<body>.*?)^ *```$",
    flags=re.DOTALL | re.MULTILINE,
)
#: Where a command may stand in a line of a shell.
COMMAND = re.compile(r"(?:^|\| )quotekit\b")
PYTHON = ("python", "py")
#: The example of docs/testing.md is a file of tests, which tests/test_testing.py runs.
ELSEWHERE = {"testing.md"}

SPEECH = (
    "Thank you. We will never abolish taxes on the rich, and we can't pay £1,000 to Ms Brook.\n"
    "We won! Nobody saw five people. And that is the end of it.\n"
)
FERRY = (
    "“We will not sell the ferry,” Mayor Ada Brandt told Reuters on Monday. She denied that the harbour was bankrupt."
)
HTML = f"""<html lang="en"><head><title>Ferry stays</title><meta property="og:site_name" content="The Ledger">
<meta property="article:published_time" content="2026-03-11T08:00:00Z"></head><body><article><h1>Ferry stays</h1>
<p>The harbour town of Brandvik has had a ferry for longer than a bridge, and a long debate about both since March.</p>
<p>{FERRY}</p>
<p>The ferry has crossed the sound since 1904, twice a day in summer and once a day for the rest of the year.</p>
INSERTED</article></body></html>"""


class Example(NamedTuple):
    """A fence of a page."""

    language: str
    extra: str | None
    body: str


def _examples(page: Path) -> list[Example]:
    found = FENCE.finditer(page.read_text(encoding="utf-8"))
    return [
        Example(each["language"], each["extra"], re.sub(rf"(?m)^{each['indent']}", "", each["body"])) for each in found
    ]


def _groups(languages: tuple[str, ...]) -> list[Any]:
    """Return each page with each extra that one of its examples in *languages* needs, None among them."""
    return [
        pytest.param(page, extra, id=f"{page.name} with {extra or 'the core'}")
        for page in PAGES
        if page.name not in ELSEWHERE
        for extra in dict.fromkeys(each.extra for each in _examples(page) if each.language in languages)
    ]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the examples speak of, to which the test has gone."""
    page = HTML.replace("INSERTED", "")
    files = {
        "ferry.txt": FERRY,
        "speech.txt": SPEECH,
        "quotation.txt": "We will never raise taxes",
        "page.html": page,
        "pages/page.html": page,
        "news/ferry.txt": FERRY,
        "news/sport.txt": "“We won,” Ann Wu said.",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "crawl.jsonl").write_text(json.dumps({"text": FERRY}), encoding="utf-8")
    (tmp_path / "crawl.jsonl.gz").write_bytes(gzip.compress(json.dumps({"body": FERRY}).encode()))
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


# ---- Python


def _names(page: str, extra: str | None, place: Path, stack: ExitStack) -> dict[str, Any]:
    """Return what the examples of a page take for granted."""
    if page == "tables.md" and extra is not None:
        return _for_tables(extra)
    if page == "engines.md" and extra is not None:
        return _for_engines(extra, place, stack)
    if page == "charts.md" and extra is not None:
        from quotekit import charts

        return {"charts": charts, "articles": [quotekit.parse(FERRY)]}
    return {
        "html.md": {"html": HTML.replace("INSERTED", "")},
        "many.md": {"__name__": "__main__"},
        "seeing.md": {"text": FERRY, "quotekit": quotekit},
        "spacy.md": {"text": FERRY},
    }.get(page, {})


def _for_tables(extra: str) -> dict[str, Any]:
    articles = [quotekit.parse(FERRY, doc_id="ferry")]
    names = {"texts": [FERRY], "articles": articles, "tables": tables, "quotekit": quotekit}
    if extra == "pandas":
        import pandas as pd

        names["about_my_articles"] = pd.DataFrame({"doc_id": ["ferry"], "outlet": ["The Ledger"]})
    return names


def _for_engines(extra: str, place: Path, stack: ExitStack) -> dict[str, Any]:
    pa = pytest.importorskip("pyarrow")
    dataset, parquet = pytest.importorskip("pyarrow.dataset"), pytest.importorskip("pyarrow.parquet")
    from quotekit import arrow

    texts = [FERRY, "“We won,” Ann Wu said."]
    table = pa.table({"url": ["a", "b"], "text": texts, "body": texts})
    (place / "articles").mkdir()
    parquet.write_table(table, place / "articles" / "part.parquet")
    names: dict[str, Any] = dict(vars(arrow))
    names |= {"table": table, "batches": table.to_batches(), "pyarrow": pa, "dataset": dataset.dataset("articles/")}
    if extra == "polars":
        names["frame"] = __import__("polars").from_arrow(table)
    if extra == "pyspark":
        names["spark"] = _spark(stack)
    return names


def _spark(stack: ExitStack) -> Any:
    """Return a session of Spark that ends with the stack."""
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, which is not installed here")
    from pyspark import SparkContext
    from pyspark.sql import SparkSession

    if SparkContext._gateway is not None:  # of an earlier test: that Java looks for files in the folder where it began
        SparkContext._gateway.shutdown()
        SparkContext._gateway = SparkContext._jvm = None
    os.environ["PYSPARK_PYTHON"] = sys.executable
    local = {"spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1", "spark.ui.enabled": "false"}
    session = SparkSession.builder.master("local[1]").config(map=local).getOrCreate()
    stack.callback(session.stop)
    return session


@pytest.mark.filterwarnings("ignore")  # of what others' packages have to say
@pytest.mark.parametrize(("page", "extra"), _groups(PYTHON))
def test_python_prints_what_is_shown(page: Path, extra: str | None, place: Path) -> None:
    """Every example of the page runs, and prints exactly what stands below it."""
    if extra:
        pytest.importorskip(extra)
    with ExitStack() as stack:
        names = _names(page.name, extra, place, stack)
        for each in _examples(page):
            if each.language not in PYTHON or each.extra not in (None, extra):
                continue
            if ">>>" in each.body:
                _run_shown(each.body, names, page.name)
            else:
                exec(compile(each.body, page.name, "exec"), names)  # noqa: S102 - our own page


def _run_shown(body: str, names: dict[str, Any], page: str) -> None:
    example = doctest.DocTestParser().get_doctest(body, names, page, page, 0)
    report = io.StringIO()
    with redirect_stdout(report):
        failed = (
            doctest.DocTestRunner(verbose=False, optionflags=doctest.NORMALIZE_WHITESPACE)
            .run(example, out=report.write, clear_globs=False)
            .failed
        )
    names.update(example.globs)
    assert not failed, report.getvalue()


@pytest.mark.filterwarnings("ignore")
def test_the_block_quotation_of_the_page_is_read_so(place: Path) -> None:
    """The HTML that docs/html.md shows becomes the text that it shows."""
    pytest.importorskip("trafilatura")
    from quotekit.html import parse_html

    shown = {each.language: each.body for each in _examples(ROOT / "docs" / "html.md")}

    assert shown["text"].strip() in parse_html(HTML.replace("INSERTED", shown["html"])).article.text


# ---- the shell


@pytest.fixture
def shell(place: Path) -> dict[str, str]:
    """The environment of a shell whose `quotekit` is this one, and whose `curl` and `less` only hand on."""
    commands = {
        "quotekit": f'exec "{sys.executable}" -m quotekit "$@"',
        "curl": "exec cat page.html",
        "less": "exec cat",
    }
    (place / "bin").mkdir()
    for name, line in commands.items():
        (place / "bin" / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        (place / "bin" / name).chmod(0o755)
    here = str(Path(quotekit.__file__).parent.parent)
    path = os.pathsep.join((str(place / "bin"), os.environ["PATH"]))
    return {**os.environ, "PATH": path, "PYTHONPATH": here, "PYTHONUTF8": "1", "COLUMNS": "80"}


def _run(command: str, place: Path, shell: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(shutil.which("bash")), "-c", command],
        cwd=place,
        env=shell,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _is_all_right(command: str, done: subprocess.CompletedProcess[str]) -> bool:
    """Tell whether a command did what it should: `quotekit verify` ends with 1 where the words are not there."""
    return done.returncode <= ("quotekit verify" in command)


@pytest.mark.skipif(shutil.which("bash") is None, reason="the pages speak to bash")
@pytest.mark.parametrize(("page", "extra"), _groups(("sh", "console")))
def test_commands_go_through(page: Path, extra: str | None, place: Path, shell: dict[str, str]) -> None:
    """Every command `quotekit` of the page runs, and what is shown below it is what it prints."""
    if extra:
        pytest.importorskip(extra)
    for each in _examples(page):
        if each.extra != extra or each.language not in ("sh", "console"):
            continue
        for command, shown in _commands(each):
            done = _run(command, place, shell)
            assert _is_all_right(command, done), (command, done.stderr)
            if shown is not None:
                assert shown == done.stdout, command


def _commands(example: Example) -> list[tuple[str, str | None]]:
    """Return the commands of an example with the output that is shown, None where none can be."""
    if example.language == "sh":
        return [(line, None) for line in example.body.splitlines() if COMMAND.search(line)]
    _, *parts = re.split(r"(?m)^\$ ", example.body)
    return [(command, shown) for command, _, shown in (part.partition("\n") for part in parts)]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_scripts_that_are_named_exist(page: Path) -> None:
    """Every script of this repository that a command runs is there."""
    bodies = [each.body for each in _examples(page) if each.language in ("sh", "console")]
    named = re.findall(r"\b(?:benchmarks|examples|tests|docs)/[\w/]+\.py", "\n".join(bodies))

    assert [] == [name for name in named if not (ROOT / name).exists()]


def test_every_example_is_of_a_kind_that_is_run() -> None:
    """Python is fenced as such: a fence of plain text does not hide an example."""
    hidden = [
        f"{page.name}: {line}"
        for page in PAGES
        for each in _examples(page)
        if each.language in ("", "text")
        for line in each.body.splitlines()
        if re.match(r">>> |import |from \w+ import |\$ |quotekit ", line)
    ]

    assert [] == hidden
