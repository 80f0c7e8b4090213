"""Many articles: in order, lazily, each parsed or its error, in one process or in several."""

from __future__ import annotations

import datetime
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import quotekit
from quotekit import Article, ItemError, many, parse_many, workers

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))
TEXT = "“We will appeal,” Ann Wu said on Monday."
PATIENCE = 30.0

forks = pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="what is handed over must be importable, and tests are not"
)


@pytest.fixture(params=[None, 2], ids=["here", "two processes"])
def processes(request: pytest.FixtureRequest) -> int | None:
    """How many processes share the work."""
    number: int | None = request.param
    return number


# What comes in and what goes out


def test_articles_come_in_order(processes: int | None) -> None:
    """Paths of files give the articles that `parse` gives, named by their paths, in their order."""
    wanted = [quotekit.parse(path.read_bytes().decode(), doc_id=str(path)) for path in ARTICLES]

    assert wanted == list(parse_many(ARTICLES, processes))


def test_texts_and_mappings_will_do(processes: int | None) -> None:
    """A text has no name; a mapping has what is known of it, and other keys do no harm."""
    items: list[Any] = [
        TEXT,
        {
            "text": TEXT,
            "doc_id": "a",
            "published": datetime.date(2024, 5, 30),
            "source": "The Ledger",
            "outlet": object(),
        },
        {"text": TEXT, "id": 7, "published": "2024-05-30T06:00:00+02:00", "source": float("nan"), "doc_id": None},
        {"path": str(ARTICLES[0])},
        {"path": ARTICLES[0], "id": "first"},
    ]
    found = list(parse_many(items, processes, published=datetime.date(2001, 2, 3)))

    assert [
        (None, datetime.date(2001, 2, 3), None),
        ("a", datetime.date(2024, 5, 30), "The Ledger"),
        ("7", datetime.date(2024, 5, 30), None),
        (str(ARTICLES[0]), datetime.date(2001, 2, 3), None),
        ("first", datetime.date(2001, 2, 3), None),
    ] == [(each.doc_id, each.published, each.source) for each in found if isinstance(each, Article)]


def test_what_is_known_of_names_reaches_the_parser(processes: int | None) -> None:
    """A mapping may have entities, as `parse` takes them or as JSON has them; a bad one is an error of its item."""
    text = "Morgan Harbor said the boats were late."
    entities: list[Any] = [[(0, 13, "ORG")], [[0, 13, "ORG"]], None, [(0, 99, "ORG")], 5]
    found = list(parse_many([{"text": text, "entities": each} for each in entities], processes))

    known, read, none, *errors = found
    assert isinstance(none, Article)
    assert quotekit.parse(text, entities=[(0, 13, "ORG")]) == known == read != none == quotekit.parse(text)
    assert [
        "ValueError: the entity (0, 99, 'ORG') is outside the text, which has 39 code points",
        "TypeError: 'int' object is not iterable",
    ] == [each.reason for each in errors if isinstance(each, ItemError)]


def test_entities_of_a_page_are_refused(tmp_path: Path) -> None:
    """They would count code points of a text that is still to be found in the page."""
    [error] = parse_many([{"path": tmp_path / "page.html", "entities": [(0, 3, "ORG")]}])

    assert isinstance(error, ItemError)
    assert "ValueError: entities are places in a text, and this is a page" == error.reason


def test_a_bad_item_is_its_own_error(processes: int | None, tmp_path: Path) -> None:
    """What cannot be parsed is an error in its place that tells which it is and why; the rest go on."""
    latin = tmp_path / "latin.txt"
    latin.write_bytes(b"caf\xe9")
    items: list[Any] = [
        TEXT,
        5,
        None,
        TEXT.encode(),
        {"txt": TEXT, "id": 4},
        {"text": TEXT, "path": latin},
        {"text": lambda: TEXT, "id": "x"},
        {"text": TEXT, "published": "Monday", "id": "y"},
        {"text": TEXT, "published": 20240530},
        {"text": TEXT, "source": 5},
        tmp_path / "missing.txt",
        latin,
        TEXT,
    ]
    first, *errors, last = parse_many(items, processes)

    assert quotekit.parse(TEXT) == first == last
    assert [
        (1, None, "TypeError: text must be a str, got int"),
        (2, None, "TypeError: text must be a str, got NoneType"),
        (3, None, "TypeError: text must be a str, got bytes"),
        (4, None, "an item needs 'text' or 'path', this one has 'txt', 'id'"),
        (5, None, "an item needs 'text' or 'path', this one has 'text', 'path'"),
        (6, "x", "TypeError: text must be a str, got function"),
        (7, "y", "ValueError: Invalid isoformat string: 'Monday'"),
        (8, None, "TypeError: published must be a date, got int"),
        (9, None, "TypeError: source must be a str, got int"),
        (10, str(tmp_path / "missing.txt"), "No such file or directory"),
        (11, str(latin), "not UTF-8: byte 0xe9 at offset 3 (line 1)"),
    ] == [(each.index, each.doc_id, each.reason) for each in errors if isinstance(each, ItemError)]


def test_a_failing_parser_is_an_error_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Should `parse` itself ever fail, the item says so and the rest go on."""

    def failing(text: str, **_: object) -> Article:
        if "fail" in text:
            raise RecursionError("too deep")
        return Article(text)

    monkeypatch.setattr(many, "parse", failing)
    good, bad, other = parse_many(["a", "fail", "b"])

    assert (Article("a"), Article("b")) == (good, other)
    assert "item 1: RecursionError: too deep" == str(bad)


def test_an_error_can_be_raised_and_sent() -> None:
    """The error is an exception that can be raised as it is, and pickled."""
    error = ItemError(3, "c.txt", "not UTF-8")
    sent = pickle.loads(pickle.dumps(error))  # noqa: S301

    assert "item 3 (c.txt): not UTF-8" == str(error) == str(sent)
    assert (3, "c.txt", "not UTF-8") == (sent.index, sent.doc_id, sent.reason)
    with pytest.raises(quotekit.QuotekitError):
        raise error


@pytest.mark.parametrize("single", [TEXT, TEXT.encode(), ARTICLES[0], {"text": TEXT}])
def test_a_single_item_is_refused(single: Any) -> None:
    """A text in place of many is not read letter by letter."""
    with pytest.raises(TypeError, match="takes many items, not one"):
        parse_many(single)


def test_what_is_wrong_for_all_is_told_at_once() -> None:
    """Wrong arguments are refused when they are given, before the first article is asked for."""
    wrong: Any = "2024-05-30"
    with pytest.raises(TypeError, match="published must be a date"):
        parse_many([], published=wrong)
    with pytest.raises(TypeError, match="lexicon must be a Lexicon"):
        parse_many([], lexicon=wrong)
    with pytest.raises(ValueError, match="at least 1 process, not 0"):
        parse_many([], 0)


def test_a_lexicon_reaches_the_processes(processes: int | None) -> None:
    """Verbs that were added are known in every process."""
    mine = quotekit.ENGLISH.with_verbs(quotekit.verb("wibble", quotekit.Sense.REPORT, "T Q", "ours", "She wibbled."))
    [article] = parse_many(["Ann Wu wibbled that it was late."], processes, lexicon=mine)

    assert isinstance(article, Article)
    assert ["it was late"] == [quote.text for quote in article.quotes]


# Laziness


def _endless(pulled: list[int]) -> Iterator[str]:
    for n in count():
        pulled.append(n)
        yield TEXT


def test_nothing_is_read_before_it_is_asked_for(processes: int | None) -> None:
    """Endless texts can be parsed: only a few for each process are in hand."""
    pulled: list[int] = []
    articles = parse_many(_endless(pulled), processes)

    assert [] == pulled
    assert 5 == len(list(islice(articles, 5)))
    assert len(pulled) <= 5 + (processes or 0) * workers.AHEAD


@forks
def test_a_slow_item_does_not_fill_the_memory() -> None:
    """While one item holds up the order, others are worked on, but only so many."""
    pulled: list[int] = []

    def tasks() -> Iterator[int]:
        for n in count():
            pulled.append(n)
            yield n

    results = workers.in_order(_slow_first, tasks(), 2, _lost)

    assert 0 == next(results)
    assert 2 * workers.AHEAD == len(pulled)
    results.close()  # type: ignore[attr-defined]


def _slow_first(n: int) -> int:
    if n == 0:
        time.sleep(0.5)
    return n


def _lost(n: object, reason: str) -> Any:
    return (n, reason)


def test_an_iterable_that_fails_is_heard(processes: int | None) -> None:
    """An exception of the texts themselves comes through, and ends it."""

    def failing() -> Iterator[str]:
        yield TEXT
        raise OSError("the tap is dry")

    with pytest.raises(OSError, match="the tap is dry"):
        list(parse_many(failing(), processes))
    assert [] == multiprocessing.active_children()


# Processes


def _die(n: int) -> int:
    if n % 5 == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return n


@forks
def test_a_process_that_dies_costs_its_own_item() -> None:
    """An item on which a process is killed is lost, another process takes its place, and the rest go on."""
    found = list(workers.in_order(_die, range(12), 2, _lost))

    assert [0, 1, 2, 4, 5, 6, 7, 9, 10, 11] == [each for each in found if isinstance(each, int)]
    assert [(n, "the process that worked on it died (exit code -9)") for n in (3, 8)] == [found[3], found[8]]
    assert [] == multiprocessing.active_children()


@forks
def test_what_cannot_be_handed_over_costs_its_own_item() -> None:
    """An item that cannot be pickled is lost with the reason, and the rest go on."""
    items: list[Any] = [1, lambda: 1, 3]
    first, (_, reason), last = workers.in_order(_slow_first, items, 2, _lost)

    assert (1, 3) == (first, last)
    assert "lambda" in reason


def test_no_process_stays_behind() -> None:
    """Whether it is read to its end or left half-way, the processes are gone afterwards."""
    list(parse_many([TEXT] * 3, 2))
    left = parse_many([TEXT] * 100, 2)
    next(left)

    assert 2 == len(multiprocessing.active_children())
    left.close()  # type: ignore[attr-defined]
    assert [] == multiprocessing.active_children()


ENDS = ("pass", "raise KeyboardInterrupt", "sys.exit(3)", "os.kill(os.getpid(), 9)")


@pytest.mark.parametrize(
    ("start", "end"),
    [*(("fork", end) for end in ENDS), *((start, end) for start in ("spawn", "forkserver") for end in ENDS[-1:])],
)
def test_a_program_that_ends_half_way_leaves_no_process(start: str, end: str, tmp_path: Path) -> None:
    """However a program ends with the generator in its hand, and however processes start, none outlives it."""
    if start not in multiprocessing.get_all_start_methods() or (sys.platform == "win32" and "kill" in end):
        pytest.skip("not on this system")
    program = tmp_path / "program.py"
    program.write_text(
        "import multiprocessing, os, sys, quotekit\n"
        'if __name__ == "__main__":\n'
        f"    multiprocessing.set_start_method({start!r})\n"
        f"    articles = quotekit.parse_many([{TEXT!r}] * 50, 2)\n"
        "    next(articles)\n"
        f"    {end}\n",
        encoding="utf-8",
    )
    with subprocess.Popen(
        [sys.executable, program], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    ) as process:
        # Ends when the last process that has this pipe has gone.
        said, _ = process.communicate(timeout=PATIENCE)

    assert said.count("Traceback") == ("Interrupt" in end)


@pytest.mark.skipif("spawn" not in multiprocessing.get_all_start_methods(), reason="nothing is spawned here")
def test_a_program_that_cannot_be_imported_is_told(tmp_path: Path) -> None:
    """Where processes are spawned, a main module without its guard is an error that says what is missing."""
    program = tmp_path / "program.py"
    program.write_text(
        "import multiprocessing, quotekit\n"
        "multiprocessing.set_start_method('spawn', force=True)\n"
        f"print(list(quotekit.parse_many([{TEXT!r}] * 50, 2)))\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, program], capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False
    )

    assert (1, "") == (done.returncode, done.stdout)
    assert 'put what it does under if __name__ == "__main__":' in done.stderr.splitlines()[-1]


# Progress


@pytest.fixture
def tqdm() -> Any:
    return pytest.importorskip("tqdm")


@pytest.mark.parametrize(("items", "shown"), [([TEXT] * 3, "3/3"), ((TEXT for _ in range(3)), "3 articles")])
def test_a_bar_is_shown_when_asked_for(tqdm: Any, items: Any, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``progress=True`` a bar counts the articles, of how many where that is known."""
    assert 3 == len(list(parse_many(items, progress=True)))
    assert shown in capsys.readouterr().err


@pytest.mark.parametrize(
    ("progress", "terminal", "short", "shown"),
    [
        (None, True, 0.0, True),
        (None, True, 60.0, False),
        (None, False, 0.0, False),
        (False, True, 0.0, False),
    ],
)
def test_a_bar_is_for_long_work_that_is_watched(
    tqdm: Any,
    progress: bool | None,
    terminal: bool,
    short: float,
    shown: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Unasked, a bar is shown in a terminal after a while; never where it is refused."""
    monkeypatch.setattr(many, "SHORT", short)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    list(parse_many([TEXT] * 3, progress=progress))

    assert shown == ("articles" in capsys.readouterr().err)


def test_a_missing_tqdm_is_missed_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without tqdm there is no bar; who insists is told how to get it."""
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    assert 1 == len(list(parse_many([TEXT])))
    with pytest.raises(ImportError, match=r"needs tqdm: pip install 'quotekit-news\[progress\]'"):
        parse_many([TEXT], progress=True)
