"""Where in its source a piece of a quotation stands, or may stand.

::

    piece    we will never raise taxes
    source   ... we will not raise them. We will never abolish taxes. That we will ...
                 └─ a window ─┘         └─ a better one ────────┘

Words in a row are found by a search for a string. Otherwise the source is
read once with a window of the piece's length, and the few windows that hold
most of its words, rare ones counting for more, are laid beside it.
"""

from __future__ import annotations

import heapq
import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import attrs

from quotekit.verifying.alignment import align
from quotekit.verifying.words import SourceText

#: How many places of one piece are weighed; "the" stands everywhere and tells nothing.
MAX_RUNS = 500
#: How many windows are laid beside the piece.
MAX_WINDOWS = 6
#: A piece of more words has one best window that nothing comes near.
LONG = 200
#: Below this share of a piece's words, rare ones counting for more, the source does not have it.
LEAST = 0.6
#: A piece of this many words may have one that is changed, however rare: "not guilty today" for "not guilty yesterday".
WORDS_FOR_A_SLIP = 3


@attrs.frozen
class Place:
    """A stretch of the source's words, and which of them are the piece's."""

    first: int
    stop: int
    pairs: Sequence[tuple[int, int]]
    """Pairs of indices, in the piece and in the source, of words that are equal."""
    score: float = 1.0


def weigh(source: SourceText, form: str) -> float:
    """Return how much it tells to find *form* in the source; a word that stands there once tells most."""
    return math.log(1 + len(source.words.forms) / (1 + len(source.places.get(form, ()))))


def find_runs(source: SourceText, forms: Sequence[str]) -> list[Place]:
    """Return where *forms* stand in a row."""
    size = len(forms)
    return [Place(i, i + size, [(n, i + n) for n in range(size)]) for i in source.runs(forms, MAX_RUNS)]


def find_places(source: SourceText, forms: Sequence[str]) -> list[Place]:
    """Return where *forms* stand in a row or, if nowhere, where most of them do, in the order of the source."""
    found = find_runs(source, forms)
    if found or len(forms) < WORDS_FOR_A_SLIP:
        return found
    kept: list[Place] = []
    for place in sorted(_lay(source, forms), key=lambda place: (-place.score, place.first)):
        # Two windows may show one place, the second only a part of it.
        if _is_close(place, len(forms)) and all(place.stop <= one.first or one.stop <= place.first for one in kept):
            kept.append(place)
    return sorted(kept, key=lambda place: place.first)


def _is_close(place: Place, size: int) -> bool:
    return place.score >= LEAST or len(place.pairs) >= size - 1


def _lay(source: SourceText, forms: Sequence[str]) -> list[Place]:
    """Lay the piece beside each of the best windows."""
    weights = {form: weigh(source, form) for form in set(forms)}
    total = sum(weights[form] for form in forms)
    slack = len(forms) // 2 + WORDS_FOR_A_SLIP
    found = []
    windows = _best_windows(source, forms, weights)
    if len(forms) > LONG:
        del windows[1:]
    for start in windows:
        begin = max(0, start - slack)
        window = source.words.forms[begin : start + len(forms) + slack]
        laid = align(forms, window)
        pairs = [(i, begin + j) for i, j in laid.pairs]
        score = sum(weights[forms[i]] for i, _ in pairs) / total
        found.append(Place(begin + laid.first, begin + laid.stop, pairs, score))
    return found


def _best_windows(source: SourceText, forms: Sequence[str], weights: dict[str, float]) -> list[int]:
    """Return where the windows begin that hold most of *forms*; two words in a row count for both again."""
    size = len(forms)
    wanted = Counter(forms)
    rows = set(pairwise(forms))
    hits = sorted((at, form) for form in wanted for at in source.places.get(form, ()))
    best: dict[int, tuple[float, int]] = {}
    held: Counter[str] = Counter()
    bonuses = [0.0] * len(hits)
    total = 0.0
    left = 0
    for right, (at, form) in enumerate(hits):
        while hits[left][0] <= at - size - size // 2:  # half as many again: words may have been left out
            gone = hits[left][1]
            held[gone] -= 1
            total -= bonuses[left] + (weights[gone] if held[gone] < wanted[gone] else 0.0)
            left += 1
        held[form] += 1
        total += weights[form] if held[form] <= wanted[form] else 0.0
        if right > left and hits[right - 1][0] == at - 1 and (hits[right - 1][1], form) in rows:
            bonuses[right] = weights[form]
            total += bonuses[right]
        begin = hits[left][0]
        part = begin // size
        best[part] = max(best.get(part, (0.0, 0)), (total, -begin))
    return [-begin for _, begin in heapq.nlargest(MAX_WINDOWS, best.values())]


def choose(candidates: Sequence[Sequence[Place]]) -> list[Place | None]:
    """Choose a place for each piece: in the order of the quotation, and near each other, where it can be.

    *candidates* holds the places of each piece in the order of the source. A
    piece without any gets None; one that stands only elsewhere gets its best.
    """
    known = [n for n, places in enumerate(candidates) if places]
    if not known:
        return [None] * len(candidates)
    # The piece with the fewest places is where the search starts.
    rarest = min(known, key=lambda n: (len(candidates[n]), -len(candidates[n][0].pairs)))
    chains = [_around(candidates, known, rarest, place) for place in candidates[rarest]]
    return min(chains, key=_cost)


def _around(
    candidates: Sequence[Sequence[Place]], known: Sequence[int], middle: int, place: Place
) -> list[Place | None]:
    """Choose the nearest place in order for every piece before and behind *middle*."""
    chosen: list[Place | None] = [None] * len(candidates)
    chosen[middle] = place
    at = place.stop
    for n in known:
        if n > middle:
            i = bisect_left(candidates[n], at, key=lambda each: each.first)
            chosen[n] = candidates[n][i] if i < len(candidates[n]) else _best(candidates[n])
            at = max(at, chosen[n].stop)  # type: ignore[union-attr]
    at = place.first
    for n in reversed(known):
        if n < middle:
            i = bisect_left(candidates[n], at, key=lambda each: each.first) - 1
            while i >= 0 and candidates[n][i].stop > at:
                i -= 1
            chosen[n] = candidates[n][i] if i >= 0 else _best(candidates[n])
            at = min(at, chosen[n].first)  # type: ignore[union-attr]
    return chosen


def _best(places: Sequence[Place]) -> Place:
    return max(places, key=lambda place: (place.score, -place.first))


def _cost(chosen: Sequence[Place | None]) -> tuple[int, float, int]:
    """Rank a choice: pieces in order first, then what is found of them, then how near they stand."""
    found = [place for place in chosen if place is not None]
    steps = [after.first - before.stop for before, after in pairwise(found)]
    disorder = sum(step < 0 for step in steps)
    return disorder, -sum(place.score for place in found), sum(map(abs, steps))
