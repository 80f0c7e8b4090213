"""Take the `known-failure:` lines out of the seeds that the parser reads by now.

    .venv/bin/python tests/drop_fixed_failures.py

The tests fail on such a line, since their expected failures are strict. Nothing is
ever added: a seed that fails anew is a fault.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import quotekit
from seedchecks import complaints, strays
from seedfiles import article_paths, construction_paths, read_article, read_cases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seedfiles import Case

KEY = "known-failure:"


def fixed_lines(case: Case) -> Iterator[int]:
    """Yield the lines, from 1, at which a block begins whose known failure is none any more."""
    article = quotekit.parse(case.text, published=case.published)
    if case.known_failure and not strays(case, article):
        yield case.place.line
    for index, want in enumerate(case.quotes):
        if want.known_failure and not want.optional and not complaints(case, index, article):
            yield want.place.line


def drop(path: Path, cases: tuple[Case, ...]) -> int:
    """Rewrite the file without the lines that are none any more, and return how many there were."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    gone = [
        next(n for n in range(first - 1, len(lines)) if lines[n].startswith(KEY))
        for case in cases
        for first in fixed_lines(case)
    ]
    if gone:
        path.write_text("".join(line for n, line in enumerate(lines) if n not in gone), encoding="utf-8")
    return len(gone)


def main() -> None:
    """Go through every seed and tell what was taken out."""
    total = 0
    for path in (*article_paths(), *construction_paths()):
        cases = (read_article(path),) if path.suffix == ".quotes" else read_cases(path)
        count = drop(path, cases)
        total += count
        if count:
            print(f"{path.name}: {count}")
    print(f"{total} known failures are none any more")


if __name__ == "__main__":
    main()
