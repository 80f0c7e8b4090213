"""How the time of a parse grows: each hostile text of tests/hostile.py, and real articles, against 8 times as much of it.

::

    python benchmarks/growth.py                        every case, 20,000 and 160,000 code points
    python benchmarks/growth.py --length 5000 46 61    cases 46 and 61, shorter
    python benchmarks/growth.py --articles FILE.jsonl  real ones too: objects with a "text", one a line

The time is that of the processor, the least of some rounds. tests/test_growth.py holds the same to the law by counting
the lines that run, which no other program on the machine can disturb; this shows what runs in C and is not counted.
A case that takes more than 10 times as long, or articles that take more than 9 times, are marked; the exit status is 1.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import quotekit  # noqa: E402
from hostile import CASES  # noqa: E402

TIMES, MOST, MOST_REAL = 8, 10.0, 9.0
#: Times below are noise.
LEAST_SECONDS = 0.02


def seconds(text: str, rounds: int) -> float:
    """Return the least processor time of some parses of *text*, none of which clears up after another."""
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        start = process_time()
        quotekit.parse(text)
        best = min(best, process_time() - start)
    return best


def report(name: str, short: str, long: str, rounds: int, most: float) -> bool:
    """Print one line, and tell whether the growth is as it should be."""
    before, after = seconds(short, rounds), seconds(long, rounds)
    ratio = after / before
    holds = ratio <= most or after < LEAST_SECONDS
    print(
        f"{name:34s} {1000 * before:9.1f} ms {1000 * after:9.1f} ms {ratio:6.1f}{'' if holds else '   <<<'}", flush=True
    )
    return holds


def main(argv: list[str] | None = None) -> int:
    """Print a line for each case."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", help="numbers of cases; all by default")
    parser.add_argument("--length", type=int, default=20_000, help="code points of the shorter text")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--articles", type=Path, help="JSON Lines of real articles")
    options = parser.parse_args(argv)

    quotekit.parse("“No,” Ann Wu said.")
    held = [
        report(name, text(options.length), text(TIMES * options.length), options.rounds, MOST)
        for name, text in CASES.items()
        if not options.cases or name.split()[0] in options.cases
    ]
    if options.articles is not None:
        with options.articles.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in lines if line.strip()]
        held += [
            report(
                f"real articles {n} to {n + 3}", "\n\n".join(some), "\n\n".join(some * TIMES), options.rounds, MOST_REAL
            )
            for n in range(0, len(texts), 4)
            for some in [texts[n : n + 4]]
        ]
    print(f"{len(held)} tried, {held.count(False)} grow too fast")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
