"""Twice the text is twice the work, whatever the text."""

from __future__ import annotations

import os

import pytest

from hostile import CASES
from work import lines_by_function

NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
#: Code points of the shorter text. What is bounded (a sentence, the people who can be meant) is at its bound there, or
#: it would look like growth; for people that takes the longer one of the nightly run.
SHORT = 6000 if NIGHTLY else 1000
TIMES = 3
#: How much the work may grow where the text grows by `TIMES`: 8x the text in 9x the work, and a little for its edges.
MOST = 3.5


#: Cases that were once wrong, by their numbers; by day they and every eighth other are tried, by night all.
ONCE_WRONG = {21, 22, 23, 24, 25, 32, 38, 39, 45}
TRIED = [name for n, name in enumerate(CASES, 1) if NIGHTLY or n in ONCE_WRONG or n % 8 == 0]


def _growth(text: str, longer: str) -> tuple[float, str]:
    """Return by how much the work grows, and in which functions the most of it is done."""
    before, after = lines_by_function(text), lines_by_function(longer)
    worst = ", ".join(f"{name} {before[name]} -> {count}" for name, count in after.most_common(3))
    return after.total() / before.total(), worst


@pytest.mark.parametrize("name", TRIED)
def test_work_grows_with_the_length(name: str) -> None:
    """Three times a hostile text is about three times the work."""
    ratio, worst = _growth(CASES[name](SHORT), CASES[name](TIMES * SHORT))

    assert ratio <= MOST, worst
