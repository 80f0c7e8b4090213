"""One text, one answer: in any process, thread, locale, time zone, place and order, today and tomorrow."""

from __future__ import annotations

import concurrent.futures
import copy
import datetime
import gc
import hashlib
import multiprocessing
import os
import pickle
import random
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
import quotekit.parser
from quotekit.testing import DrawnArticle, articles, hostile_text, quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PATHS = sorted((ROOT / "seeds" / "articles").glob("*.txt"))[:6]
PUBLISHED = datetime.date(2024, 5, 30)
HOSTILE = "“No,” Ann Wu\ud800 said on Monday. ‘Yes,’ she \u202eadded, allegedly, in a statement. " * 5
#: Prints a digest of the JSON of some seed articles and of a hostile text; in ASCII, since a command line has a locale.
PRINT_DIGEST = f"""
import datetime, hashlib, pathlib, sys
import quotekit
day = datetime.date(2024, 5, 30)
texts = [pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[1:]]
texts.append({HOSTILE!a})
found = "\\n".join(quotekit.parse(text, published=day).to_json() for text in texts)
print(hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest())
"""
ENVIRONMENTS = {
    "hash seed 0": {"PYTHONHASHSEED": "0"},
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 4242": {"PYTHONHASHSEED": "4242"},
    "another locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    "the C locale": {"LC_ALL": "C", "PYTHONUTF8": "0"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "optimised": {"PYTHONOPTIMIZE": "2"},
}


def _digest(cwd: Path, **environment: str) -> str:
    command = [sys.executable, "-c", PRINT_DIGEST, *map(str, PATHS)]
    env = {**os.environ, "PYTHONPATH": str(Path(quotekit.__file__).parent.parent), **environment}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=env, cwd=cwd)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def digest() -> str:
    """The digest that a process of no particular kind prints."""
    return _digest(ROOT)


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_no_environment_changes_a_byte(name: str, digest: str, tmp_path: Path) -> None:
    """Hash seed, locale, time zone, optimisation and working directory leave the JSON as it is, byte by byte."""
    assert digest == _digest(tmp_path, **ENVIRONMENTS[name])


def test_this_process_says_the_same(digest: str) -> None:
    """And so does this process, in the middle of a test run."""
    texts = [path.read_text(encoding="utf-8") for path in PATHS]
    texts.append(HOSTILE)
    found = "\n".join(quotekit.parse(text, published=PUBLISHED).to_json() for text in texts)

    assert digest == hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest()


@given(hostile_text())
def test_twice_is_the_same(text: str) -> None:
    """Parsing twice gives equal values, equal forms and equal bytes."""
    one, two = quotekit.parse(text), quotekit.parse(text)

    assert (one, repr(one), hash(one), one.to_json()) == (two, repr(two), hash(two), two.to_json())


def _texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in PATHS]


def _json(text: str) -> str:
    return quotekit.parse(text).to_json()


def test_threads_do_not_mix() -> None:
    """Eight threads over the same texts find what one finds."""
    serial = list(map(_json, _texts()))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert serial * 4 == list(pool.map(_json, _texts() * 4))


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_processes_do_not_mix(method: str) -> None:
    """A pool of processes, however they start, finds what one finds."""
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # fork beside threads, which have ended by now
        with multiprocessing.get_context(method).Pool(2) as pool:
            found = pool.map(quotekit.parse, _texts())

    assert [quotekit.parse(text) for text in _texts()] == found


class _Never(datetime.date):
    """A date that has no today."""

    @classmethod
    def today(cls) -> _Never:
        raise AssertionError("the clock was read")


def test_no_clock_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a clock that fails, the same is found, days of speaking included."""
    text = "“No,” Ann Wu said on Monday. “Yes,” she added yesterday, a week after the vote in May."
    before = quotekit.parse(text, published=PUBLISHED)

    def failing(*_: object) -> float:
        raise AssertionError("the clock was read")

    for name in ("time", "localtime", "gmtime", "strftime"):
        monkeypatch.setattr(time, name, failing)
    for module in [module for name, module in sys.modules.items() if name.startswith("quotekit.dates")]:
        if hasattr(module, "datetime"):
            patched = type(sys)("datetime")
            patched.__dict__.update(vars(datetime) | {"date": _Never})
            monkeypatch.setattr(module, "datetime", patched)
    found = quotekit.parse(text, published=PUBLISHED)

    assert before.to_dict() == found.to_dict()


def test_days_are_reckoned_from_publication_alone() -> None:
    """Without a day of publication “on Monday” is no date."""
    [quote] = quotekit.parse("“No,” Ann Wu said on Monday.").quotes

    assert quote.said_on is not None
    assert None is quote.said_on.date


def test_the_interpreter_is_left_as_it_was() -> None:
    """Recursion limit, random state, warning filters and the collector are what they were."""

    def state() -> tuple[object, ...]:
        return sys.getrecursionlimit(), random.getstate(), list(warnings.filters), gc.isenabled(), os.getcwd()  # noqa: PTH109

    before = state()
    quotekit.parse("“No,” Ann Wu said. " * 20)

    assert before == state()


def test_depth_needs_no_stack() -> None:
    """Marks nested ten thousand deep are read with a small stack: nothing in the parser calls itself for each."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(_depth() + 60)
    try:
        for opening, closing in (("“", "”"), ("‘", "’"), ("(", ")"), ("“‘", "’”")):
            quotekit.parse(opening * 10_000 + "No," + closing * 10_000 + " Ann Wu said.")
    finally:
        sys.setrecursionlimit(limit)


def _depth() -> int:
    frame: Any = sys._getframe()
    depth = 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth


class _Text(str):
    """A string of a kind of its own."""

    __slots__ = ()


@given(articles(max_quotes=2))
def test_the_kind_of_string_does_not_matter(drawn: DrawnArticle) -> None:
    """A subclass and a fresh copy of a text are read as the text."""
    found = quotekit.parse(drawn.text).to_json()

    assert found == quotekit.parse(_Text(drawn.text)).to_json()
    assert found == quotekit.parse("".join(list(drawn.text))).to_json()


@given(articles(max_quotes=2))
def test_the_text_is_the_very_string(drawn: DrawnArticle) -> None:
    """`Article.text` is the string that was passed in, not a copy of it."""
    assert quotekit.parse(drawn.text).text is drawn.text


def test_no_warning_is_given(recwarn: pytest.WarningsRecorder) -> None:
    """A parse warns of nothing: what could not be placed is a diagnostic."""
    for text in _texts():
        quotekit.parse(text)

    assert [] == list(recwarn)


# Values


def _values(value: object) -> Iterator[object]:
    """Yield what stands in a quote and has a value of its own."""
    yield value
    for name in getattr(value, "__slots__", ()):
        inner = getattr(value, name, None)
        for each in inner if isinstance(inner, tuple) else (inner,):
            if type(each).__module__ in ("quotekit.model", "quotekit.spans"):
                yield from _values(each)


@given(quotes())
def test_every_value_can_be_sent_and_copied(quote: quotekit.Quote) -> None:
    """Pickling in every protocol, copying and copying deeply give an equal value with an equal hash."""
    for value in _values(quote):
        copies = [pickle.loads(pickle.dumps(value, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]  # noqa: S301
        for other in (*copies, copy.copy(value), copy.deepcopy(value)):
            assert (value, hash(value)) == (other, hash(other))


@given(quotes(), quotes())
def test_equal_values_have_equal_hashes(one: quotekit.Quote, other: quotekit.Quote) -> None:
    """Comparing and hashing agree, and a value is equal to itself alone."""
    assert (one == other) is (one.to_dict() == other.to_dict())
    assert one != other or hash(one) == hash(other)
    assert len({one, other, one}) == 1 + (one != other)


@given(quotes(), st.sampled_from(["text", "kind", "content", "strength"]))
def test_no_value_can_be_changed(quote: quotekit.Quote, field: str) -> None:
    """A value is what it was made as."""
    with pytest.raises(AttributeError):
        setattr(quote, field, None)
