"""Turns of a transcript: a label, then what that party says, with or without marks.

::

    WALLACE: Will she be there?
    PENCE: She will not.          turn of PENCE: "She will not."
    Q. Is it safe?  A: It is.

A turn counts as a quotation whose opening mark is its label, so that what is
said within it is never read as the article's own prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from quotekit.marks import Quotation

#: The label that opens a turn, after an optional mark: WALLACE:  Sen. Doe:  Q.  The CHAIRMAN.
LABEL = re.compile(
    r"""
    [“"«]?\s*
    (?: (?P<party>[QA])\s?[.:]\s
      | (?P<capitals>(?:[A-Z][A-Z.'’-]*[A-Z]|[A-Z]\.)(?:\s(?:[A-Z][A-Z.'’-]*[A-Z]|[A-Z]\.|\([^)\n]{1,30}\))){0,4})\s?:\s
      | (?P<name>(?:[A-Z][\w.’'-]{0,20}\s){0,3}[A-Z][\w’'-]{1,20})\s?:\s
    )
    """,
    re.VERBOSE,
)
#: Words that label a line and name nobody.
NO_PARTY = frozenset(
    """
    note update updated warning source sources photo photos image video read more related watch listen editor's
    editors correction disclaimer tags topics contact subject date time where when what who why how cost tickets
    location answer question disclosure caption credit background summary breaking live pros cons verdict claim fact
    rating
    """.split()
)
#: Fewest labels that make a transcript; names in small letters also label lists, so they need a party that comes back.
MIN_CAPITALS = 2
MIN_NAMES = 3


class Turn(NamedTuple):
    """One party's turn, in code points."""

    label_start: int
    label_end: int
    start: int
    end: int


def find_turns(text: str, paragraphs: Sequence[tuple[int, int]]) -> dict[int, Turn]:
    """Return the turns of the text by their paragraph; none unless enough labels make it a transcript."""
    found: dict[int, tuple[str, re.Match[str]]] = {}
    for i, (start, end) in enumerate(paragraphs):
        match = LABEL.match(text, start, min(end, start + 120))
        if match is not None and match[match.lastgroup or 0].split()[-1].lower() not in NO_PARTY:
            found[i] = (match.lastgroup or "", match)
    kinds = Counter(kind for kind, _ in found.values())
    names = Counter(match["name"] for kind, match in found.values() if kind == "name")
    allowed = {kind for kind in ("capitals", "party") if kinds[kind] >= MIN_CAPITALS}
    if kinds["name"] >= MIN_NAMES and max(names.values(), default=0) >= 2:
        allowed.add("name")
    return {
        i: Turn(match.start(kind), match.end(kind), match.end(), paragraphs[i][1])
        for i, (kind, match) in found.items()
        if kind in allowed and match.end() < paragraphs[i][1]
    }


def with_turns(quotations: Sequence[Quotation], turns: Sequence[Turn]) -> tuple[Quotation, ...]:
    """Return the quotations with each turn as one more, around those within it."""
    if not turns:
        return tuple(quotations)
    kept: list[tuple[Quotation, int]] = []
    spans = sorted(turns)
    n = 0
    for old, quotation in enumerate(quotations):
        while n < len(spans) and spans[n].end <= quotation.start:
            n += 1
        if n < len(spans) and quotation.start <= spans[n].label_start and quotation.end >= spans[n].label_end:
            continue  # the marks around the turn itself
        kept.append((quotation, old))
    made = [(Quotation(turn.start, turn.start, turn.end, turn.end, -1, -1, single=False), -1) for turn in spans]
    merged = sorted([*kept, *made], key=lambda item: (item[0].start, -item[0].end))
    place = {old: new for new, (_, old) in enumerate(merged) if old >= 0} | {-1: -1}
    result: list[Quotation] = []
    around = -1
    for new, (quotation, old) in enumerate(merged):
        if old < 0:
            around = new
            result.append(quotation)
            continue
        inside = around >= 0 and quotation.end <= merged[around][0].end and quotation.start >= merged[around][0].start
        parent = place.get(quotation.parent, -1)
        result.append(
            quotation._replace(
                parent=parent if parent >= 0 else around if inside else -1, continues=place.get(quotation.continues, -1)
            )
        )
    return tuple(result)
