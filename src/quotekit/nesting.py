"""Quotes within quotes: which stands in which.

::

    Police said | the driver had told officers | he had drunk.
    └ outer ────────────────────────────────────────────────┘
                  └ inner ────────────────────────────────┘
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from quotekit.findings import Found
from quotekit.model import Quote


def inner_findings(found: Sequence[Found]) -> tuple[tuple[Found, ...], ...]:
    """Return for each finding those whose cue stands within its content; *found* is in the order of the contents."""
    result: list[list[Found]] = [[] for _ in found]
    bounds = [(each.content[0][0], each.content[-1][1]) for each in found]
    for n, each in enumerate(found):
        if not each.cue:
            continue
        at = each.cue[0][0]
        for m in _around(bounds, n, at):
            if any(first <= at < stop for first, stop in found[m].content):
                result[m].append(each)
    return tuple(tuple(inner) for inner in result)


def cut_at_outer(found: Sequence[Found]) -> tuple[Found, ...]:
    """Return the findings, nested ones without the attribution of the one around: said it failed | , according to the log."""
    result = list(found)
    bounds = [(each.content[0][0], each.content[-1][1]) for each in found]
    for n, inner in enumerate(found):
        if not inner.cue or inner.rule == "as_put":
            continue  # As Kim put it, the war was lost, according to ...: the words of the log are Kim's
        for m in _around(bounds, n, inner.cue[0][0]):
            outer = found[m]
            if not outer.cue or outer.sentence != inner.sentence:
                continue
            end, cue = outer.content[-1][1], outer.cue[0][0]
            first, stop = inner.content[-1]
            last = max(outer.cue[-1][1], outer.source.stop if outer.source is not None else 0)
            if first < end < stop and end <= cue < stop <= last + MAX_BEHIND:
                result[n] = inner._replace(content=(*inner.content[:-1], (first, end)))
    return tuple(result)


#: How many tokens may stand behind an attribution that ends its sentence: according to the log *on Monday*.
MAX_BEHIND = 3
#: How many quotes before one may still hold it.
MAX_LOOK = 12


def _around(bounds: Sequence[tuple[int, int]], n: int, at: int) -> list[int]:
    """Return which contents near the one at *n* begin before and end behind its cue at *at*; *bounds* are theirs."""
    first = max(0, n - MAX_LOOK)
    near = enumerate(bounds[first : n + MAX_LOOK], first)
    return [m for m, (start, end) in near if start <= at < end and m != n]


def parents(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return the quotes, each with the index of the smallest quote whose content holds its cue and content."""
    bounds = [(quote.content[0].start, quote.content[-1].end) for quote in quotes]
    found = _without_rings([_parent(quotes, bounds, n) for n in range(len(quotes))])
    return tuple(
        quote if parent is None else attrs.evolve(quote, parent=parent)
        for quote, parent in zip(quotes, found, strict=True)
    )


def _parent(quotes: Sequence[Quote], bounds: Sequence[tuple[int, int]], n: int) -> int | None:
    quote = quotes[n]
    if quote.cue is None:
        return None
    best, size = None, 0
    for m in _around(bounds, n, quote.cue.spans[0].start):
        outer = quotes[m]
        if not _holds_cue(outer, quote) or _holds_cue(quote, outer):
            continue
        length = sum(span.end - span.start for span in outer.content)
        if best is None or length < size:
            best, size = m, length
    return best


def _without_rings(parents: list[int | None]) -> list[int | None]:
    """Return the parents, without one of those that stand in each other in a ring.

    The Ledger reported that, according to porters, “We first,” said Lee: where commas fool the reader, the content of each
    of three holds the cue of the next.
    """
    ended: set[int] = set()
    for n in range(len(parents)):
        path: set[int] = set()
        at: int | None = n
        while at is not None and at not in ended:
            path.add(at)
            if parents[at] in path:
                parents[at] = None
            at = parents[at]
        ended |= path
    return parents


def _holds_cue(outer: Quote, inner: Quote) -> bool:
    cue = inner.cue
    return cue is not None and any(span.covers(cue.spans[0]) for span in outer.content)
