"""The picture of the ladder in docs/design.md, drawn from the list that stands below it there.

``tests/test_layers.py`` holds that list to the imports; `RUNGS` only tells where a rung begins, so that a module that is
added to the list is in the picture, too.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import NamedTuple

PAGE = Path(__file__).resolve().parent / "design.md"
LISTED = re.compile(r"^```text\n(.*?)^```", flags=re.DOTALL | re.MULTILINE)
#: The first step of each rung, the lowest first, and what the rung is.
RUNGS = {
    "_version": "The ground",
    "model": "What is returned",
    "lexicon": "Words of English",
    "tokens": "The text, read",
    "nominals": "Who can be a source",
    "predicates": "Cues and clauses",
    "findings": "Content",
    "constructions": "Attribution",
    "entities": "Speakers",
    "strength": "Provenance",
    "hedging": "Hedges, and all in order",
    "extras": "Outside the core",
}
OUTSIDE = "extras"

WIDTH, LEFT, EDGE, GAP = 960, 200, 14, 8
#: Of a box: its height, and the width of a letter in it and of its two sides.
HEIGHT, LETTER, SIDES = 26, 7.3, 16
HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="title">
<title id="title">The ladder of modules; each imports only what stands below it, or before it on its rung</title>
<style>
text {{ font: 12px ui-monospace, "DejaVu Sans Mono", monospace; fill: #1a1a1a }}
.rung {{ font: 600 13px system-ui, "DejaVu Sans", sans-serif; fill: #1a1a1a }}
.note {{ font: 12px system-ui, "DejaVu Sans", sans-serif; fill: #444 }}
.core {{ fill: #d0ebff; stroke: #0072b2 }}
.outside {{ fill: #fff; stroke: #666; stroke-dasharray: 4 2 }}
</style>
<rect width="{width}" height="{height}" rx="8" fill="#fbfbfb"/>
"""


class Step(NamedTuple):
    """A module or subpackage, and what it is."""

    name: str
    tells: str


def read_steps(page: str) -> list[Step]:
    """Return the steps that the page lists, the lowest first."""
    [listed] = LISTED.findall(page)
    return [Step(*line.split(maxsplit=1)) for line in listed.splitlines()]


def into_rungs(steps: list[Step]) -> list[tuple[str, list[Step]]]:
    """Return the rungs with their titles, the lowest first.

    Raises:
        ValueError: a rung begins with a step that is not there, or elsewhere than `RUNGS` says.
    """
    rungs: list[tuple[str, list[Step]]] = []
    for step in steps:
        title = RUNGS.get(step.name.rstrip("/"))
        if title is not None:
            rungs.append((title, []))
        rungs[-1][1].append(step)
    if [title for title, _ in rungs] != [*RUNGS.values()]:
        raise ValueError("RUNGS of docs/ladder.py and the list of docs/design.md do not agree")
    return rungs


def into_rows(steps: list[Step]) -> list[list[tuple[float, Step]]]:
    """Return the steps of a rung with their places from the left, as many to a row as fit."""
    rows: list[list[tuple[float, Step]]] = [[]]
    at = float(LEFT)
    for step in steps:
        width = _width(step)
        if rows[-1] and at + width > WIDTH - EDGE:
            rows.append([])
            at = LEFT
        rows[-1].append((at, step))
        at += width + GAP
    return rows


def draw(page: str) -> str:
    """Return the picture of the ladder that *page* lists: an SVG, the lowest rung at the bottom."""
    rungs = [(title, into_rows(steps), RUNGS[OUTSIDE] == title) for title, steps in into_rungs(read_steps(page))]
    tall = sum(len(rows) * (HEIGHT + GAP) + 2 * GAP for _, rows, _ in rungs)
    height = tall + 2 * EDGE + HEIGHT
    parts = [HEAD.format(width=WIDTH, height=height)]
    note = (
        "Each step imports only what stands below it, or before it on its own rung (from the left, lower rows first)."
    )
    parts.append(f'<text class="note" x="{EDGE}" y="{EDGE + 12}">{note}</text>')
    bottom = height - EDGE
    for title, rows, is_outside in rungs:
        top = bottom - len(rows) * (HEIGHT + GAP) - GAP
        parts.append(f'<line x1="{EDGE}" x2="{WIDTH - EDGE}" y1="{bottom}" y2="{bottom}" stroke="#bbb"/>')
        parts.append(f'<text class="rung" x="{EDGE}" y="{(top + bottom) / 2 + 5:g}">{escape(title)}</text>')
        for n, row in enumerate(rows):
            parts += [_box(at, bottom - (n + 1) * (HEIGHT + GAP), step, is_outside) for at, step in row]
        bottom = top - GAP
    return "\n".join([*parts, "</svg>", ""])


def _box(at: float, top: float, step: Step, is_outside: bool) -> str:
    kind = "outside" if is_outside else "core"
    return (
        f'<g><title>{escape(step.tells)}</title><rect class="{kind}" x="{at:g}" y="{top:g}" width="{_width(step):g}" '
        f'height="{HEIGHT}" rx="4"/><text x="{at + SIDES / 2:g}" y="{top + 17:g}">{escape(step.name)}</text></g>'
    )


def _width(step: Step) -> float:
    return len(step.name) * LETTER + SIDES
