"""The pages that are made from the code and the seeds: the catalogue of constructions, and what is known to fail.

``docs/conf.py`` makes them anew whenever the pages are built, so that what they show is what the parser does.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import NamedTuple

import quotekit
from quotekit import constructions

DOCS = Path(__file__).resolve().parent
SEEDS = DOCS.parent / "seeds"
GROUPS = {
    "A reporting verb": constructions.CONSTRUCTIONS,
    "A fixed expression": constructions.FIXED_CONSTRUCTIONS,
    "A noun": constructions.NOUN_CONSTRUCTIONS,
    "A quotation that no cue has claimed": constructions.QUOTATION_CONSTRUCTIONS,
}
CATALOGUE = """# Constructions

How news says who said what, as quotekit reads it: every construction in the order in which they are tried, with its own
examples and what the parser finds in them now. A quote's `evidence` names its construction. To add one, see
[the design](../design.md).
"""
FAILURES = """# Known failures

What is known to go wrong is written down in `seeds/` as `known-failure:` with the reason; each is a test that must fail, and
once it does not, the line has to go. There are {count} of them now, in {cases} quotations and traps that are tried.

| what goes wrong | times |
|---|---|
{table}

These are the sentences. Articles are named only.
"""


class Failure(NamedTuple):
    place: str
    text: str
    reason: str


def write(folder: Path) -> None:
    """Write the pages into *folder*."""
    folder.mkdir(exist_ok=True)
    (folder / "constructions.md").write_text(catalogue(), encoding="utf-8")
    (folder / "known-failures.md").write_text(known_failures(), encoding="utf-8")


# ---- constructions


def catalogue() -> str:
    parts = [CATALOGUE]
    for group, members in GROUPS.items():
        parts.append(f"\n## {group}\n")
        for each in members:
            told = cleandoc(sys.modules[each.match.__module__].__doc__ or "")
            parts.append(f"### {each.name}\n\n{_as_markdown(told)}\n")
            parts.extend(_example(text) for text, _ in each.examples)
            parts.append("\nNot this construction:\n")
            parts.extend(f"- {_literal(text)}" for text in each.counterexamples)
            parts.append("")
    return "\n".join(parts)


def _as_markdown(docstring: str) -> str:
    """Return a docstring with its drawn example fenced."""
    before, _, drawn = docstring.partition("\n::\n")
    if not drawn:
        return docstring
    lines = drawn.strip("\n").splitlines()
    last = next((n for n, line in enumerate(lines) if line and not line.startswith(" ")), len(lines))
    fenced = cleandoc("\n" + "\n".join(lines[:last]))
    return f"{before.strip()}\n\n```text\n{fenced}\n```\n\n" + "\n".join(lines[last:])


def _example(text: str) -> str:
    found = "; ".join(
        f"{quote.source.text if quote.source else 'nobody'} | {quote.cue.text if quote.cue else '–'} | {quote.text}"
        for quote in quotekit.parse(text).quotes
    )
    return f"- {_literal(text)} → {_literal(found) if found else 'nothing yet'}"


def _literal(text: str) -> str:
    return f"`` {text} ``".replace("\n", " ¶ ")


# ---- known failures


def known_failures() -> str:
    found = list(_failures())
    kinds = Counter(kind for each in found for kind in _kinds(each.reason))
    table = "\n".join(f"| {kind} | {times} |" for kind, times in kinds.most_common())
    cases = sum(path.read_text(encoding="utf-8").count("\nquote:") for path in _files()) + sum(
        path.read_text(encoding="utf-8").count("\nno quotation") for path in _files()
    )
    lines = [FAILURES.format(count=len(found), cases=cases, table=table)]
    place = ""
    for each in found:
        if each.place != place:
            place = each.place
            lines.append(f"\n## {place}\n")
        lines.append(f"- {_literal(each.text)}: {each.reason}")
    return "\n".join(lines) + "\n"


def _files() -> list[Path]:
    return [*sorted((SEEDS / "constructions").glob("*.txt")), *sorted((SEEDS / "articles").glob("*.quotes"))]


def _failures() -> Iterator[Failure]:
    for path in _files():
        text = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition(": ")
            if key == "text" or (key == "quote" and path.suffix == ".quotes"):
                text = value
            elif key == "known-failure":
                yield Failure(f"{path.parent.name}/{path.stem}", text, value)


def _kinds(reason: str) -> Iterator[str]:
    """Yield what is wrong, without what was wanted and found: "speaker: wanted Kim, found none" is the speaker."""
    for part in reason.split("; "):
        field, wanted, _ = part.partition(": wanted ")
        yield f"the {field} is another" if wanted else re.sub(r" \(\d+\)$", "", field)
