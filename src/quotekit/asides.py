"""The content of an attribution that stands beside its clause, not around it.

::

    According to the coroner, the man drowned.      content behind
    The man drowned, according to the coroner.      content before
    The man, according to the coroner, drowned.     content on both sides
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.findings import Range
from quotekit.lexicon.classes import ADV, COORD
from quotekit.predicates import finite_in


def around(doc: Document, floor: int, first: int, stop: int, ceiling: int) -> tuple[Range, ...]:
    """Return the content around the aside [first, stop) in the sentence [floor, ceiling)."""
    words, tags = doc.tokens.words, doc.tokens.tags
    begin = _begin(doc, floor, first)
    opened = "that" in words[max(floor, first - 2) : first]  # The Post reported that, according to aides, ...
    if opened or all(tags[k] & (COORD | ADV) and not doc.inside[k] >= 0 for k in range(begin, first)):
        while stop < ceiling and words[stop] in (",", ":", "—", "–"):
            stop += 1
        return ((stop, ceiling),) if stop < ceiling else ()
    end = first
    while end > begin and words[end - 1] in (",", "—", "–", "-", "("):
        end -= 1
    left = (begin, end)
    if stop < ceiling - 1 and words[stop] in (",", "—", "–") and not finite_in(doc, *left):
        return (left, (stop + 1, ceiling))
    return (left,) if begin < end else ()


def _begin(doc: Document, floor: int, first: int) -> int:
    """Return where content before an aside begins: behind a semicolon or a bracket, and behind "But"."""
    begin = next(
        (k + 1 for k in range(first - 1, floor - 1, -1) if doc.tokens.lows[k] == ";" and doc.inside[k] < 0), floor
    )
    bracket = doc.bracket_around(first, begin)
    if bracket < first - 1:  # but: The pier sank (according to Kim)
        begin = max(begin, bracket + 1)
    while begin < first and doc.tokens.tags[begin] & COORD and doc.inside[begin] < 0:
        begin += 1
    return begin
