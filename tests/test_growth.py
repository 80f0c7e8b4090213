"""Twice the text is twice the work, whatever the text."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

import quotekit
from hostile import BIG, CASES
from work import lines_by_function

ARTICLES = sorted((Path(__file__).resolve().parent.parent / "seeds" / "articles").glob("*.txt"))
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
#: Code points of the shorter text. What is bounded (a sentence, the people who can be meant) is at its bound there, or
#: it would look like growth; for people that takes the longer one of the nightly run.
SHORT = 6000 if NIGHTLY else 1000
TIMES = 3
#: How much the work may grow where the text grows by `TIMES`: 8x the text in 9x the work, and a little for its edges.
MOST = 3.5


#: Cases that were once wrong, by their numbers; by day they and every 32nd other are tried, by night all.
ONCE_WRONG = {21, 22, 23, 24, 25, 32, 38, 39, 45}
TRIED = [name for n, name in enumerate(CASES, 1) if NIGHTLY or n in ONCE_WRONG or n % 32 == 0]


def _growth(text: str, longer: str) -> tuple[float, str]:
    """Return by how much the work grows, and in which functions the most of it is done."""
    before, after = lines_by_function(text), lines_by_function(longer)
    worst = ", ".join(f"{name} {before[name]} -> {count}" for name, count in after.most_common(3))
    return after.total() / before.total(), worst


#: Characters that mean something somewhere in the parser.
INTERESTING = ("“", "”", '"', "‘", "’", "'", "—", ",", ".", ":", "(", " ", "\n", "a", "A", "said ")
LONGEST = 3
#: How often each string is repeated, for the shorter text.
REPEATS = 150


def _atoms() -> list[str]:
    """Return every string of up to three of them, but for those that are another one turned round when repeated."""
    found = {}
    for length in range(1, LONGEST + 1):
        for atom in itertools.product(INTERESTING, repeat=length):
            found.setdefault(min(atom[n:] + atom[:n] for n in range(length)), atom)
    return ["".join(atom) for atom in found.values()]


ATOMS = _atoms()


@pytest.mark.parametrize("part", range(16))
def test_no_short_string_repeated_grows(part: int) -> None:
    """Whatever up to three characters are repeated, three times as often is about three times the work."""
    atoms = ATOMS[part::16] if NIGHTLY else ATOMS[7 * part :: 1400]
    for atom in atoms:
        ratio, worst = _growth(atom * REPEATS, atom * (TIMES * REPEATS))
        assert ratio <= MOST, (atom, worst)


@pytest.mark.parametrize("path", ARTICLES if NIGHTLY else ARTICLES[::12], ids=lambda path: path.stem)
def test_many_real_articles_are_as_much_work_as_each(path: Path) -> None:
    """An article over and over is so many times the work of one."""
    text = path.read_text(encoding="utf-8")
    ratio, worst = _growth(text * 2, text * (2 * TIMES))

    assert ratio <= MOST, worst


@pytest.mark.skipif(not NIGHTLY, reason="takes minutes; HYPOTHESIS_PROFILE=nightly runs it")
@pytest.mark.parametrize("name", BIG)
def test_the_biggest_texts_come_to_an_end(name: str) -> None:
    """Megabytes of marks, one line without end, a hundred thousand names: an article comes back."""
    text = BIG[name](1)

    assert quotekit.parse(text).text is text


@pytest.mark.parametrize("name", TRIED)
def test_work_grows_with_the_length(name: str) -> None:
    """Three times a hostile text is about three times the work."""
    ratio, worst = _growth(CASES[name](SHORT), CASES[name](TIMES * SHORT))

    assert ratio <= MOST, worst
