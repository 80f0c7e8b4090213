"""Turns of a transcript: a label, then what that party says, with or without marks.

::

    WALLACE: Will she be there?
    PENCE: She will not.          turn of PENCE: "She will not." "She never was."

    She never was.
    Q. Is it safe?  A: It is.     **Nora Kim:** It is.      Mr. KIM. It is.

A turn counts as a quotation whose opening mark is its label, so that what is
said within it is never read as the article's own prose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotekit.marks import Quotation

#: The label that opens a turn, after an optional mark: WALLACE:  Sen. Doe:  Q.  **Nora Kim:**  The CHAIRMAN.
LABEL = re.compile(
    r"""
    [“"«]?\s*(?:\*\*|__)?
    (?: (?P<party>[QA])\s?[.:]
      | (?P<chair>(?:The|M[rs]\.|Mrs\.|Dr\.|Sen\.|Senator|Rep\.|Chairman|Chairwoman)\s[A-Z]{3,}(?:[\s'’-][A-Z]+){0,2})\.
      | (?P<capitals>(?:[A-Z][A-Z.'’-]*[A-Z]|[A-Z]\.)(?:\s(?:[A-Z][A-Z.'’-]*[A-Z]|[A-Z]\.|\([^)\n]{1,30}\))){0,4})\s?:
      | (?P<name>(?:[A-Z][\w.’'-]{0,20}\s){0,3}[A-Z][\w’'-]{1,20})\s?:
    )
    (?:\*\*|__)?\s
    """,
    re.VERBOSE,
)
#: Words that label a line and name nobody.
NO_PARTY = frozenset(
    """
    note update updated warning source sources photo photos image video read more related watch listen editor's
    editors correction disclaimer tags topics contact subject date time where when what who why how cost tickets
    location answer question disclosure caption credit background summary breaking live pros cons verdict claim fact
    rating opinion analysis editorial review preview explainer guide profile obituary exclusive poll quiz recap report
    interview feature letter letters comment commentary timeline fact-check factbox
    """.split()
)
#: Fewest labels that make a transcript; names in small letters also label lists, so they need a party that comes back.
MIN_CAPITALS = 2
MIN_NAMES = 3
#: The signature of a post printed as its own paragraph: ... in the rain. — Nora Kim (@norakim) June 29, 2024
POSTED = re.compile(
    r"(?:\s(?:https?://|pic\.)\S{1,60})*\s(?:—|–|--?)\s?(?P<poster>[A-Z@][^()\n]{1,50}?)\s?\(@\w{1,30}\)(?=$|\s[A-Z][a-z]{2,8}\.?\s\d|[.<])"
)
#: A tag or a mark before a post.
BEFORE_POST = re.compile(r"(?:<[^<>\n]{0,300}>|\s)*")
#: How far from the end of its paragraph the signature of a post begins.
MAX_POSTED = 200
#: How many paragraphs of a turn may follow the one with the label.
MAX_GOING_ON = 4
#: A note of the editor, of sounds, of what a picture shows: [laughter]
NOTE = re.compile(r"[\[(*_].*[\])*_]$|#", re.DOTALL)


class Turn(NamedTuple):
    """One party's turn, or a further paragraph of one, in code points."""

    label_start: int
    label_end: int
    start: int
    end: int
    goes_on: bool = False
    """Whether it is a further paragraph of the turn before."""


def find_turns(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Turn, ...]:
    """Return the turns of the text; none unless enough labels make it a transcript."""
    found = _labels(text, paragraphs)
    kinds = Counter(kind for kind, _ in found.values())
    names = Counter(match["name"] for kind, match in found.values() if kind == "name")
    allowed = {kind for kind in ("capitals", "party", "chair") if kinds[kind] >= MIN_CAPITALS}
    if kinds["name"] >= MIN_NAMES and max(names.values(), default=0) >= 2:
        allowed.add("name")
    labelled = [
        (i, kind, Turn(match.start(kind), match.end(kind), match.end(), paragraphs[i][1]))
        for i, (kind, match) in found.items()
        if kind in allowed and match.end() < paragraphs[i][1]
    ]
    turns: list[Turn] = []
    for n, (i, kind, turn) in enumerate(labelled):
        turns.append(turn)
        following, next_kind = labelled[n + 1][:2] if n + 1 < len(labelled) else (i, kind)
        if next_kind == kind and 0 < following - i - 1 <= MAX_GOING_ON:
            turns.extend(
                Turn(turn.label_start, turn.label_end, start, end, goes_on=True)
                for start, end in paragraphs[i + 1 : following]
                if NOTE.match(text, start, end) is None
            )
    return (*turns, *_posts(text, paragraphs, {turn.start for turn in turns}))


def _posts(text: str, paragraphs: Sequence[tuple[int, int]], taken: set[int]) -> Iterator[Turn]:
    """Yield the posts that are paragraphs of their own, signed with a name and a handle; not those in marks."""
    for start, end in paragraphs:
        if "(@" not in text[max(start, end - MAX_POSTED) : end]:
            continue
        signed = POSTED.search(text, max(start, end - MAX_POSTED), end)
        before = BEFORE_POST.match(text, start, end)
        begun = before.end() if before is not None else start
        if signed is not None and begun not in taken and begun < signed.start() and text[begun] not in "“\"‘'«":
            yield Turn(signed.start("poster"), signed.end("poster"), begun, signed.start())


def _labels(text: str, paragraphs: Sequence[tuple[int, int]]) -> dict[int, tuple[str, re.Match[str]]]:
    """Return what looks like the label of a turn, and its kind, by paragraph."""
    found: dict[int, tuple[str, re.Match[str]]] = {}
    for i, (start, end) in enumerate(paragraphs):
        match = LABEL.match(text, start, min(end, start + 120))
        if match is not None and match[match.lastgroup or 0].split()[-1].lower() not in NO_PARTY:
            found[i] = (match.lastgroup or "", match)
    return found


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
    made = [(Quotation(turn.start, turn.start, turn.end, turn.end), -1) for turn in spans]
    merged = sorted([*kept, *made], key=lambda item: (item[0].start, -item[0].end))
    place = {old: new for new, (_, old) in enumerate(merged) if old >= 0} | {-1: -1}
    going_on = {turn.start for turn in spans if turn.goes_on}
    result: list[Quotation] = []
    around = -1
    for new, (quotation, old) in enumerate(merged):
        if old < 0:
            continues = around if quotation.start in going_on else -1
            around = new
            result.append(quotation._replace(continues=continues))
            continue
        inside = around >= 0 and quotation.end <= merged[around][0].end and quotation.start >= merged[around][0].start
        parent = place.get(quotation.parent, -1)
        result.append(
            quotation._replace(
                parent=parent if parent >= 0 else around if inside else -1, continues=place.get(quotation.continues, -1)
            )
        )
    return tuple(result)
