"""How long `quotekit.parse` takes, as a ratio to splitting the same texts into words.

::

    python benchmarks/speed.py                    the articles of seeds/
    python benchmarks/speed.py articles.jsonl     objects with a "text", one a line
    python benchmarks/speed.py --growth ...       besides, time and memory by the length of the text

Both are timed article by article in the same rounds, so that whatever else the
machine is doing slows both; a round's ratio is the sum of one over the sum of
the other. The first round is not counted: it fills the caches.

For the growth, articles are put one behind the other until the text is long
enough, from the first again when they run out. Its time is the least of
several, its memory the most that `parse` held at once and what the answer
holds, both by tracemalloc, which does not see the text itself.

The import is timed apart, in fresh processes, by ``python -X importtime``:
what `import quotekit` takes after attrs, regex and dateutil, and without what
more of them it imports itself. That loads no tables; what the first use of
`quotekit.parse` takes for them is "tables".
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import quotekit

SEEDS = Path(__file__).resolve().parent.parent / "seeds" / "articles"
ROUNDS = 7
IMPORTS = 7
#: The lengths of text that the growth is measured at, in code points.
UNIT, TIMES = 5000, (1, 2, 4, 8, 16, 32, 64)
#: How often each is timed at least; the shortest so many times as often.
TIMED, MORE = 3, 10
DEPENDENCIES = frozenset(("attr", "attrs", "regex", "dateutil", "six"))
#: A line of -X importtime: "import time:  self us | cumulative | indented name".
IMPORT_LINE = re.compile(r"import time:\s+(?P<own>\d+) \|\s+(?P<all>\d+) \|(?P<indent>\s+)(?P<name>\S+)")


class Round(NamedTuple):
    """Seconds over all texts."""

    words: float
    parse: float

    @property
    def ratio(self) -> float:
        return self.parse / self.words


def time_round(texts: list[str]) -> Round:
    words = parse = 0.0
    for text in texts:
        start = perf_counter()
        [(m.start(), m.end(), m.group()) for m in re.finditer(r"\w+|[^\w\s]", text)]
        middle = perf_counter()
        quotekit.parse(text)
        end = perf_counter()
        words += middle - start
        parse += end - middle
    return Round(words, parse)


def import_milliseconds(report: str, module: str) -> float:
    """Return the time of *module* in a report of -X importtime, its dependencies left out.

    The report lists an import after all that it imports, each deeper by two spaces. Read from its end it is a tree
    in the usual order; whatever stands under a dependency is counted with that dependency, once.
    """
    total = skipped = 0
    within: int | None = None  # the indent of the module itself
    under: int | None = None  # that of the dependency that is being read
    for found in reversed([*IMPORT_LINE.finditer(report)]):
        indent, name = len(found["indent"]), found["name"]
        if within is not None and indent <= within:
            within = None
        if name == module:
            within, total = indent, int(found["all"])
            continue
        if within is None or (under is not None and indent > under):
            continue
        under = None
        if name.partition(".")[0] in DEPENDENCIES:
            under = indent
            skipped += int(found["all"])
    return (total - skipped) / 1000


def time_import(cache: str) -> tuple[float, float]:
    """Return the milliseconds of the import and of the parser with its tables, with bytecode from *cache*, as an
    installed package has it.
    """
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = cache
    command = [
        sys.executable,
        "-X",
        "importtime",
        "-c",
        "import attrs, regex, dateutil, quotekit; import quotekit.parser",
    ]
    report = subprocess.run(command, capture_output=True, text=True, check=True, env=env).stderr
    return import_milliseconds(report, "quotekit"), import_milliseconds(report, "quotekit.parser")


class Growth(NamedTuple):
    """What one length of text takes."""

    characters: int
    seconds: float
    peak: int
    """The most bytes held at once while parsing."""
    kept: int
    """The bytes of the article that is returned."""


def measure_growth(texts: list[str]) -> Iterator[Growth]:
    """Yield what texts of `TIMES` the unit take, each the articles one behind the other."""
    for times in TIMES:
        text = long_text(texts, UNIT * times)
        seconds = []
        for _ in range(max(TIMED, TIMED * MORE // times)):
            start = perf_counter()
            quotekit.parse(text)
            seconds.append(perf_counter() - start)
        tracemalloc.start()
        article = quotekit.parse(text)
        kept, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        yield Growth(len(article.text), min(seconds), peak, kept)


def long_text(texts: list[str], length: int) -> str:
    """Return *texts* one behind the other, cut at *length*."""
    pieces, total = [], 0
    for text in cycle(filter(None, texts)):
        pieces.append(text)
        total += len(text) + 2
        if total > length:
            break
    return "\n\n".join(pieces)[:length]


def read_texts(path: Path | None) -> list[str]:
    if path is None:
        return [each.read_text(encoding="utf-8") for each in sorted(SEEDS.glob("*.txt"))]
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines if line.strip()]


def installed(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name}, not installed"


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", type=Path, help='JSON Lines with a "text"; by default the seeds')
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="counted rounds (default: %(default)s)")
    parser.add_argument("--growth", action="store_true", help="time and memory by the length of the text, too")
    options = parser.parse_args(argv)
    try:
        texts = read_texts(options.path)
    except FileNotFoundError as error:
        print(f"nothing measured: no file {error.filename}")
        return 0
    characters = sum(map(len, texts))
    if not characters:
        print(f"nothing measured: no text in {options.path or SEEDS}")
        return 0

    time_round(texts)
    rounds = [time_round(texts) for _ in range(max(1, options.rounds))]
    ratios = [each.ratio for each in rounds]
    seconds = statistics.median(each.parse for each in rounds)
    with tempfile.TemporaryDirectory() as cache:
        time_import(cache)  # writes the bytecode
        imports, loads = zip(*(time_import(cache) for _ in range(IMPORTS)), strict=True)

    print(f"quotekit {quotekit.__version__}, Python {platform.python_version()}, {platform.machine()}")
    print(", ".join(map(installed, ("attrs", "regex", "python-dateutil"))))
    print(f"{options.path or 'seeds'}: {len(texts)} articles, {characters / 1000:.0f} kchar, {len(rounds)} rounds")
    print(f"parse / words   median {statistics.median(ratios):6.1f}   min {min(ratios):6.1f}")
    print(f"articles/s      {len(texts) / seconds:13.0f}")
    print(f"kchar/s         {characters / 1000 / seconds:13.0f}")
    print(f"import, ms      median {statistics.median(imports):6.1f}   min {min(imports):6.1f}")
    print(f"tables, ms      median {statistics.median(loads):6.1f}   min {min(loads):6.1f}")
    if options.growth:
        print("  kchar        ms  ms/kchar   peak, MB   kept, MB")
        for each in measure_growth(texts):
            kchar, ms = each.characters / 1000, each.seconds * 1000
            print(f"{kchar:7.0f} {ms:9.1f} {ms / kchar:9.2f} {each.peak / 1e6:10.1f} {each.kept / 1e6:10.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
