"""Two runs of words laid beside each other.

::

    we  will  raise    taxes          equal: 0-2, 1-3, 3-5
    that  we  we  will  abolish  taxes

The shorter is laid wholly beside a part of the longer with as few changed,
added and missing words as can be.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

#: Above this many pairs of words the texts are first cut at words that each has once: 200 words beside 500.
MAX_CELLS = 100_000
#: How often a part is cut again; natural texts need one or two.
MAX_DEPTH = 16


class Alignment(NamedTuple):
    """Pairs of equal words, and the part of the longer text that the shorter is laid beside."""

    pairs: Sequence[tuple[int, int]]
    first: int
    stop: int


def align(short: Sequence[str], long: Sequence[str]) -> Alignment:
    """Return how *short* is best laid beside a part of *long*.

    Takes about as long as the texts are, also for long ones: those are cut
    where both have a word once, and what has no such word and is still large
    counts as changed.
    """
    return _align(short, 0, len(short), long, 0, len(long), free_start=True, free_end=True)


def _align(
    short: Sequence[str],
    i: int,
    i_stop: int,
    long: Sequence[str],
    j: int,
    j_stop: int,
    *,
    free_start: bool,
    free_end: bool,
    depth: int = 0,
) -> Alignment:
    if (i_stop - i) * (j_stop - j) <= MAX_CELLS:
        return _fewest_edits(short, i, i_stop, long, j, j_stop, free_start=free_start, free_end=free_end)
    fixed = _common_once(short, i, i_stop, long, j, j_stop) if depth < MAX_DEPTH else []
    if not fixed:
        return Alignment((), j, j_stop)
    pairs: list[tuple[int, int]] = []
    first = stop = j
    for n, (i_next, j_next) in enumerate([*fixed, (i_stop, j_stop)]):
        last = n == len(fixed)
        part = _align(
            short,
            i,
            i_next,
            long,
            j,
            j_next,
            free_start=free_start and n == 0,
            free_end=free_end and last,
            depth=depth + 1,
        )
        first = part.first if n == 0 else first
        stop = part.stop
        pairs.extend(part.pairs)
        if not last:
            pairs.append((i_next, j_next))
            i, j = i_next + 1, j_next + 1
    return Alignment(pairs, first, stop)


def _fewest_edits(
    short: Sequence[str],
    i: int,
    i_stop: int,
    long: Sequence[str],
    j: int,
    j_stop: int,
    *,
    free_start: bool,
    free_end: bool,
) -> Alignment:
    """Lay the parts beside each other by Sellers' table; a free end lets words of *long* there cost nothing."""
    first = j
    before, behind = [], []
    while not free_start and i < i_stop and j < j_stop and short[i] == long[j]:
        before.append((i, j))
        i, j = i + 1, j + 1
    while not free_end and i < i_stop and j < j_stop and short[i_stop - 1] == long[j_stop - 1]:
        i_stop, j_stop = i_stop - 1, j_stop - 1
        behind.append((i_stop, j_stop))
    width = j_stop - j
    row = [0] * (width + 1) if free_start else list(range(width + 1))
    table = [row]
    for word in short[i:i_stop]:
        above = row
        left = above[0] + 1
        row = [left]
        for n in range(width):
            cost = above[n] + (long[j + n] != word)
            if above[n + 1] < cost:
                cost = above[n + 1] + 1
            if left < cost:
                cost = left + 1
            row.append(cost)
            left = cost
        table.append(row)
    n = min(range(width, -1, -1), key=row.__getitem__) if free_end else width
    middle = _walk_back(table, short, i, long, j, n, free_start=free_start)
    pairs = [*before, *middle.pairs, *reversed(behind)]
    return Alignment(pairs, middle.first if free_start else first, middle.stop + len(behind))


def _walk_back(
    table: Sequence[Sequence[int]],
    short: Sequence[str],
    i: int,
    long: Sequence[str],
    j: int,
    n: int,
    *,
    free_start: bool,
) -> Alignment:
    """Read the pairs off the table, from the cell *n* of its last row."""
    stop, m = j + n, len(table) - 1
    pairs = []
    while m or (n and not free_start):
        if m and n and table[m][n] == table[m - 1][n - 1] + (short[i + m - 1] != long[j + n - 1]):
            m, n = m - 1, n - 1
            if short[i + m] == long[j + n]:
                pairs.append((i + m, j + n))
        elif m and table[m][n] == table[m - 1][n] + 1:
            m -= 1
        else:
            n -= 1
    return Alignment(pairs[::-1], j + n, stop)


def _common_once(
    short: Sequence[str], i: int, i_stop: int, long: Sequence[str], j: int, j_stop: int
) -> list[tuple[int, int]]:
    """Return the longest rising chain of the words that both parts have exactly once."""
    in_short, in_long = Counter(short[i:i_stop]), Counter(long[j:j_stop])
    places = {long[n]: n for n in range(j, j_stop) if in_long[long[n]] == 1}
    found = [(m, places[short[m]]) for m in range(i, i_stop) if in_short[short[m]] == 1 and short[m] in places]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, n) in enumerate(found):
        size = bisect_left(tails, n)
        before.append(ends[size - 1] if size else -1)
        tails[size : size + 1] = [n]
        ends[size : size + 1] = [at]
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(found[at])
        at = before[at]
    return chain[::-1]
