"""Pages that are made from the code, the seeds and files beside: the catalogue of constructions, what is known to fail,
the picture of the ladder, how to contribute.

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

import ladder  # beside this file

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
#: Files that are no pages, and what they are called as such.
OF_THE_ROOT = {"contributing.md": DOCS.parent / "CONTRIBUTING.md", "seeds.md": SEEDS / "README.md"}
#: Where their links lead, seen from the folder of what is made.
MOVED = {"](docs/": "](../", "](CHANGELOG.md)": "](../changelog.md)", "](seeds/README.md)": "](seeds.md)"}
CATALOGUE = """# Constructions

How news says who said what, as quotekit reads it: every construction in the order in which they are tried, with its own
examples and what the parser finds in them now. A quote's `evidence` names its construction.
[Contributing](contributing.md) tells how to add one, and how to add a verb.
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
    (folder / "ladder.svg").write_text(ladder.draw(ladder.PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    for name, path in OF_THE_ROOT.items():
        (folder / name).write_text(moved(path.read_text(encoding="utf-8")), encoding="utf-8")


def moved(text: str) -> str:
    """Return a file of the repository as a page among those that are made: its links lead to the pages."""
    for before, after in MOVED.items():
        text = text.replace(before, after)
    return text


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
